/* num.h - exact decimal numbers in units of 1e-4, printed and parsed without locale. */
#ifndef TN_BASE_NUM_H
#define TN_BASE_NUM_H

#include <stdint.h>

#include "base/str.h"

#define TN_NUM_UNIT 10000
#define TN_NUM_MAX 32 /* room that any of these needs */

/* Digits of value into out; returns how many bytes. */
size_t tn_num_int(char *out, int64_t value);
/* value / 1e4 with at most 4 decimals and no trailing zeros; never "-0". */
size_t tn_num_unit(char *out, int64_t value);
/* [-] digits [. digits], at most 4 decimals and 9 digits before the point, the whole string. */
bool tn_num_parse_unit(tn_str s, int32_t *value);
/* Plain decimal digits of a uint32, the whole string. */
bool tn_num_parse_u32(tn_str s, uint32_t *value);
/* "2026-11-20" -> days since 1970-01-01 (proleptic Gregorian); false for what is no date. */
bool tn_num_parse_date(tn_str s, int32_t *days);

/* Round a double to the nearest integer, halves to even, whatever the rounding mode in force. |x| < 2^52. */
int64_t tn_num_round(double x);

#endif
