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

#endif
