/* num.h - exact decimal numbers in units of 1e-4, printed and parsed without locale. */
#ifndef TN_BASE_NUM_H
#define TN_BASE_NUM_H

#include <stdint.h>
#include <string.h>

#include "base/str.h"

#define TN_NUM_UNIT 10000
#define TN_NUM_MAX 32 /* room that any of these needs */

/* Digits of value into out; returns how many bytes. */
size_t tn_num_int(char *out, int64_t value);
/* value / 1e4 with at most 4 decimals and no trailing zeros; never "-0". */
size_t tn_num_unit(char *out, int64_t value);
/* The same for who counts nanoseconds: written at p, which has room for TN_NUM_MAX bytes whatever the number; returns where
 * it ends. Whole words of digits are computed side by side and stored at once, so bytes behind the end may change. */
static inline char *tn_num_put_count(char *p, uint64_t value);
static inline char *tn_num_put_int(char *p, int64_t value);
static inline char *tn_num_put_unit(char *p, int64_t value);

/* [-] digits [. digits], at most 4 decimals and 9 digits before the point, the whole string. */
bool tn_num_parse_unit(tn_str s, int32_t *value);
/* Plain decimal digits of a uint32, the whole string. */
bool tn_num_parse_u32(tn_str s, uint32_t *value);
/* "2026-11-20" -> days since 1970-01-01 (proleptic Gregorian); false for what is no date. */
bool tn_num_parse_date(tn_str s, int32_t *days);

/* The other way round: "2026-11-20" into out, which has room for TN_NUM_MAX bytes; returns how many. Years below 0 begin with
 * a -, years above 9999 have more digits. */
size_t tn_num_date(char *out, int32_t days);

/* Round a double to the nearest integer, halves to even, whatever the rounding mode in force. |x| < 2^52. */
int64_t tn_num_round(double x);

/* ---- inside of the above ---- */

/* Counts of 1e4 and more; numbers of 1 and more. */
char *tn_num_put_long(char *p, uint64_t value);
char *tn_num_put_large(char *p, uint64_t magnitude);

/* Eight bytes, the lowest first. */
static inline void tn_num_store(char *p, uint64_t bytes)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    memcpy(p, &bytes, sizeof bytes);
}

/* Four digits of a value below 10000, the first in the lowest byte: halves, then tenths of both halves at once. The
 * products are division by 100 and by 10, exact for all that can stand there. */
static inline uint32_t tn_num_digits4(uint32_t value)
{
    uint32_t hundreds = value * 10486 >> 20;
    uint32_t pairs = hundreds | (value - hundreds * 100) << 16;
    uint32_t tens = (pairs * 103 >> 10) & UINT32_C(0x000F000F);
    return tens | (pairs - tens * 10) << 8;
}

#define TN_NUM_ZEROS UINT64_C(0x3030303030303030)

static inline char *tn_num_put_count(char *p, uint64_t value)
{
    if (value >= 10000)
        return tn_num_put_long(p, value);
    uint32_t digits = tn_num_digits4((uint32_t)value);
    /* Bits of leading zeros; the last digit is never one. */
    unsigned skip = (unsigned)__builtin_ctz(digits | UINT32_C(1) << 24) & 24;
    tn_num_store(p, (digits | (uint32_t)TN_NUM_ZEROS) >> skip);
    return p + 4 - skip / 8;
}

static inline char *tn_num_put_int(char *p, int64_t value)
{
    *p = '-';
    p += value < 0;
    return tn_num_put_count(p, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

static inline char *tn_num_put_unit(char *p, int64_t value)
{
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    if (magnitude == 0) { /* most scores */
        *p = '0';
        return p + 1;
    }
    *p = '-';
    p += value < 0;
    if (magnitude >= TN_NUM_UNIT)
        return tn_num_put_large(p, magnitude);
    uint32_t digits = tn_num_digits4((uint32_t)magnitude);
    tn_num_store(p, 0x2E30 | (uint64_t)(digits | (uint32_t)TN_NUM_ZEROS) << 16);
    return p + 6 - __builtin_clz(digits) / 8;
}

#endif
