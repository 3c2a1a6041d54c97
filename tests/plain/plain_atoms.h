/* plain_atoms.h - which atoms of the lexicon each token is: every form looked up, nothing remembered. */
#ifndef PLAIN_ATOMS_H
#define PLAIN_ATOMS_H

#include "lexicon/image.h"
#include "plain_stem.h"
#include "plain_token.h"

typedef struct plain_atoms {
    const tn_image *image;
    const tn_mem *mem;
    plain_stem **stems;     /* one a language of the image */
    tn_regex **compiled;    /* one a regex of the image, compiled here */
    tn_regex_scratch *regex;
    uint32_t *order;        /* exact, stem and prefix atoms by kind, language and text */
    size_t order_count;
    uint32_t longest_prefix; /* bytes */
    uint32_t *list;         /* atoms of all tokens */
    size_t count, capacity;
    uint32_t *begin;        /* token i has list[begin[i] .. begin[i + 1]) */
    size_t begin_capacity;
    bool limit_hit;
} plain_atoms;

bool plain_atoms_init(plain_atoms *atoms, const tn_image *image, const tn_mem *mem);
void plain_atoms_free(plain_atoms *atoms);
/* Look up every token. language: of the utterance; empty: the lexicon's. False: no memory. */
bool plain_atoms_run(plain_atoms *atoms, const plain_text *text, tn_str language);
/* False where the text lacks a byte that the regex asks for: it cannot match then. It runs all the same, so that a
 * match proves the filter wrong; but the budget that it uses up in vain is not held against the score. */
bool plain_atoms_possible(const tn_regex *regex, tn_str text);

#endif
