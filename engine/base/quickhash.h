/* quickhash.h - a hash of bytes, eight a step, for tables that stay in memory: it may differ from machine to machine. */
#ifndef TN_BASE_QUICKHASH_H
#define TN_BASE_QUICKHASH_H

#include <stdint.h>

#include "base/str.h"

static inline uint64_t tn_quickhash_mix(uint64_t h, uint64_t word)
{
    h = (h ^ word) * UINT64_C(0x9fb21c651e98df25);
    return h ^ h >> 32;
}

/* 64 bits of which each can say where in a table to look, fewer of them at the low end. Another seed, another hash. */
static inline uint64_t tn_quickhash_wide(tn_str s, uint64_t seed)
{
    uint64_t h = s.n * UINT64_C(0x9e3779b97f4a7c15) ^ seed, word = 0;
    if (s.n >= 8) { /* the last step takes up bytes of the one before */
        for (size_t at = 0; at + 8 < s.n; at += 8) {
            memcpy(&word, s.p + at, 8);
            h = tn_quickhash_mix(h, word);
        }
        memcpy(&word, s.p + s.n - 8, 8);
    } else if (s.n >= 4) {
        uint32_t first, last;
        memcpy(&first, s.p, 4);
        memcpy(&last, s.p + s.n - 4, 4);
        word = (uint64_t)first << 32 | last;
    } else if (s.n) {
        word = (uint64_t)(unsigned char)s.p[0] << 16 | (uint64_t)(unsigned char)s.p[s.n / 2] << 8 | (unsigned char)s.p[s.n - 1];
    }
    return tn_quickhash_mix(h, word) * UINT64_C(0x9e3779b97f4a7c15);
}

/* 32 bits of which each can. */
static inline uint32_t tn_quickhash(tn_str s)
{
    return (uint32_t)(tn_quickhash_wide(s, 0) >> 32);
}

#endif
