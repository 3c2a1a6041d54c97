/* stem_filter.h - says of most words, without stemming them, that their stem is none of a list.
 *
 * It rests on what the English stemmer does: it cuts a word's end off and rewrites at most the last letter of what is left, so
 * that a word begins like its stem, down to that letter. The one exception is words in -ying ("dying" becomes "die"), of
 * which the filter says nothing. tests/unit/test_stem_filter.c holds the stemmer to that. */
#ifndef TN_TEXT_STEM_FILTER_H
#define TN_TEXT_STEM_FILTER_H

#include <stdint.h>

#include "base/str.h"

#define TN_STEM_FILTER_BITS 32768

typedef struct tn_stem_filter {
    uint64_t bits[TN_STEM_FILTER_BITS / 64]; /* by hashes of beginnings */
    uint32_t shortest, longest;              /* bytes of a stem, from 1; longest is capped */
    uint32_t any;                            /* not 0: a stem of another language, no word can be ruled out */
    uint32_t unused;                         /* no padding: compiled lexicons hold one */
} tn_stem_filter;

/* A list without any stem: every word is ruled out. */
void tn_stem_filter_init(tn_stem_filter *filter);
/* language: as tn_stem_new takes it. */
void tn_stem_filter_add(tn_stem_filter *filter, tn_str language, tn_str stem);
/* False: the stem of the folded word is none of the list. */
bool tn_stem_filter_may(const tn_stem_filter *filter, tn_str folded_word);

#define TN_STEM_FILTER_ALIVE 3 /* most words begin like no stem at all: after so many bytes that shows */

/* The bit for a stem whose bytes but the last have this hash. The stemmer writes some letters for one another at the end of a stem: happy -
 * happi, rating - rate, ability - abl, skies - sky. They count as one. */
static inline uint32_t tn_stem_filter_end(uint64_t hash, unsigned char last)
{
    const uint32_t alike = 1u << ('e' - 'a') | 1u << ('i' - 'a') | 1u << ('l' - 'a') | 1u << ('y' - 'a');
    const uint64_t letter = last >= 'a' && last <= 'z' && alike >> (last - 'a') & 1 ? 'e' : last;
    return (uint32_t)(((hash ^ hash >> 29) + (letter << 32)) * UINT64_C(0xd6e8feb86659fd93) >> 49);
}

static inline uint32_t tn_stem_filter_alive(uint64_t hash)
{
    return (uint32_t)(hash * UINT64_C(0xc2b2ae3d27d4eb4f) >> 49);
}

static inline bool tn_stem_filter_has(const tn_stem_filter *filter, uint32_t bit)
{
    return filter->bits[bit / 64] >> (bit % 64) & 1;
}

/* False: tn_stem_filter_may is false. Of a word of n bytes, one at least: its first eight as a number, zeros behind, and the last one. */
static inline bool tn_stem_filter_begins(const tn_stem_filter *filter, uint64_t begin, size_t n, char last)
{
    if (filter->any || last == 'g' || (begin & 0xFF) == '\'')
        return true;
    bool may = n > TN_STEM_FILTER_ALIVE && tn_stem_filter_has(filter, tn_stem_filter_alive(begin & 0xFFFFFF));
    for (uint32_t i = filter->shortest - 1; i < TN_STEM_FILTER_ALIVE && i < n; i++)
        may |= tn_stem_filter_has(filter, tn_stem_filter_end(begin & ((UINT64_C(1) << 8 * i) - 1), (unsigned char)(begin >> 8 * i)));
    return may;
}

#endif
