/* lowletters.h - the ASCII letters that a text goes on with, as small letters, eight bytes at a time. */
#ifndef TN_TEXT_LOWLETTERS_H
#define TN_TEXT_LOWLETTERS_H

#include "base/str.h"

/* Eight bytes from `at` on, the first in the lowest bits; zeros behind the text. */
static inline uint64_t tn_lowletters_bytes(const unsigned char *text, size_t size, size_t at)
{
    const char *p = (const char *)text;
    if (at + 8 <= size)
        return tn_str_eight(p + at);
    if (at >= size)
        return 0;
    if (size >= 8)
        return tn_str_eight(p + size - 8) >> 8 * (at + 8 - size);
    uint64_t bytes = 0;
    for (size_t i = size; i > at; i--)
        bytes = bytes << 8 | text[i - 1];
    return bytes;
}

#define TN_LOWLETTERS_EACH(b) (UINT64_C(0x0101010101010101) * (b))

/* The highest bit of each of eight bytes that is no letter of ASCII. */
static inline uint64_t tn_lowletters_others(uint64_t bytes)
{
    const uint64_t seven = (bytes | TN_LOWLETTERS_EACH(0x20)) & TN_LOWLETTERS_EACH(0x7F);
    /* Carries into it: from 'a' on; behind 'z'; beyond ASCII. */
    return (~(seven + TN_LOWLETTERS_EACH(0x80 - 'a')) | (seven + TN_LOWLETTERS_EACH(0x80 - 'z' - 1)) | bytes) & TN_LOWLETTERS_EACH(0x80);
}

/* The highest bit of each that is one. */
static inline uint64_t tn_lowletters_mask(uint64_t bytes)
{
    return tn_lowletters_others(bytes) ^ TN_LOWLETTERS_EACH(0x80);
}

/* The letters that eight bytes begin with, as small letters, zeros behind; *n: how many. */
static inline uint64_t tn_lowletters_of(uint64_t bytes, size_t *n)
{
    const uint64_t low = bytes | TN_LOWLETTERS_EACH(0x20), ends = tn_lowletters_others(bytes);
    *n = ends ? (size_t)__builtin_ctzll(ends) / 8 : 8;
    return ends ? low & (((ends & (0 - ends)) - 1) >> 7) : low;
}

#endif
