/* regex_start.h - with which bytes a match of a regex can begin, read off the pattern. */
#ifndef TN_LEXICON_REGEX_START_H
#define TN_LEXICON_REGEX_START_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

#define TN_REGEX_START_BYTES 8

/* A match that begins with `known` (0 to TN_REGEX_START_BYTES) bytes, the k-th one from set[k]; behind them stands anything, or its end. */
typedef struct tn_regex_start {
    uint64_t set[TN_REGEX_START_BYTES][4];
    uint32_t known;
    uint32_t sketch; /* whoever keeps many: bit b % 16 for a first byte b, bit 16 + b % 16 for a second one; see spot.c */
} tn_regex_start;

/* The ways in which a match of the pattern can begin, at most `max` of them: never one too few, and where there are more than
 * `max`, neighbours are put together into wider ones. Bytes from 0x80 stand only in the last set of a way, and at most three
 * ways have any, so that text in ASCII needs none of those. False: a pattern that is not understood (or max is 0), so that a
 * match can begin with anything. */
bool tn_regex_start_find(tn_str pattern, bool case_sensitive, tn_regex_start *out, size_t max, size_t *count);

#endif
