/* plain_contraction.h - splits a folded word into the words it stands for: don't -> do not, it's -> it {is|has}. */
#ifndef PLAIN_CONTRACTION_H
#define PLAIN_CONTRACTION_H

#include "base/str.h"

#define PLAIN_CONTRACTION_PARTS 5 /* dunno's "do not know" and a chain such as couldn't've need fewer */
#define PLAIN_CONTRACTION_FORMS 5 /* ain't: is, am, are, has, have */

/* One word of the expansion: alternatives, of which any may match. */
typedef struct plain_contraction_part {
    tn_str forms[PLAIN_CONTRACTION_FORMS]; /* slices of the word or constants */
    size_t form_count;
    bool ambiguous; /* 's or 'd: transparent where nothing matches it */
} plain_contraction_part;

/* Parts of `word` (case-folded, apostrophes normalised). Returns 1 with the word itself where it is no contraction. */
size_t plain_contraction_split(tn_str word, plain_contraction_part parts[PLAIN_CONTRACTION_PARTS]);
/* The word for a clitic that stands by itself ("I 'm", "do n't"): m, re, ve, ll, d, s; false for others. */
bool plain_contraction_clitic(tn_str clitic, plain_contraction_part *part);

#endif
