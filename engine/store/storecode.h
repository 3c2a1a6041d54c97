/* storecode.h - numbers as characters, so that many of them are one text that SQL can take apart with substr() and unicode(). A
 * character stands for its code point less 1, those beyond U+FFFF for 10,240 less, for what lies between is no text: small
 * numbers take one byte, the largest four. */
#ifndef TN_STORE_STORECODE_H
#define TN_STORE_STORECODE_H

#include "base/buf.h"

/* Largest number of a character. */
#define TN_STORECODE_MOST (0x10FFFFu - 0x2800u - 1)
/* What larger numbers are written to, digit by digit, the lowest first. */
#define TN_STORECODE_BITS 20
#define TN_STORECODE_BASE (1u << TN_STORECODE_BITS)

/* Appends; a failure shows in the buffer. number: at most TN_STORECODE_MOST. */
void tn_storecode_put(tn_buf *out, uint32_t number);
/* The number at *at, which moves on; false: there is none, or what stands there is none. */
bool tn_storecode_next(tn_str text, size_t *at, uint32_t *number);
/* The same for a number of several digits. */
void tn_storecode_put_long(tn_buf *out, uint64_t number, unsigned digits);
bool tn_storecode_next_long(tn_str text, size_t *at, unsigned digits, uint64_t *number);

/* Numbers below 0 between the others: 0, -1, 1, -2 ... */
static inline uint64_t tn_storecode_fold(int64_t value)
{
    return value < 0 ? 2 * ~(uint64_t)value + 1 : 2 * (uint64_t)value;
}
static inline int64_t tn_storecode_unfold(uint64_t folded)
{
    return folded & 1 ? -(int64_t)(folded / 2) - 1 : (int64_t)(folded / 2);
}

#endif
