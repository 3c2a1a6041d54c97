/* contraction.h - splits a folded word into the words it stands for: don't -> do not, it's -> it {is|has}. */
#ifndef TN_TEXT_CONTRACTION_H
#define TN_TEXT_CONTRACTION_H

#include "base/str.h"

#define TN_CONTRACTION_PARTS 5 /* dunno's "do not know" and a chain such as couldn't've need fewer */
#define TN_CONTRACTION_FORMS 5 /* ain't: is, am, are, has, have */

/* One word of the expansion: alternatives, of which any may match. */
typedef struct tn_contraction_part {
    tn_str forms[TN_CONTRACTION_FORMS]; /* slices of the word or constants */
    size_t form_count;
    bool ambiguous; /* 's or 'd: transparent where nothing matches it */
} tn_contraction_part;

/* False where a word without an apostrophe is no contraction for certain. */
bool tn_contraction_possible(tn_str word);
/* The words without an apostrophe that are contractions, one by one: false behind the last. */
bool tn_contraction_bare(size_t index, tn_str *word);
/* Parts of `word` (case-folded, apostrophes normalised). Returns 1 with the word itself where it is no contraction. */
size_t tn_contraction_split(tn_str word, tn_contraction_part parts[TN_CONTRACTION_PARTS]);
/* The word for a clitic that stands by itself ("I 'm", "do n't"): m, re, ve, ll, d, s; false for others. */
bool tn_contraction_clitic(tn_str clitic, tn_contraction_part *part);

#endif
