/* atoms.h - which atoms of the lexicon each token is: the vocabulary look-up, with a bounded memo of words. */
#ifndef TN_LEXICON_ATOMS_H
#define TN_LEXICON_ATOMS_H

#include "lexicon/image.h"
#include "text/stem.h"

#define TN_ATOMS_MEMO 4096   /* words remembered */
#define TN_ATOMS_MEMO_WORD 20 /* bytes of a word that is remembered */
#define TN_ATOMS_MEMO_LIST 6  /* atoms of a word that is remembered */

typedef struct tn_atoms_memo {
    uint8_t size, count; /* size 0: free */
    char word[TN_ATOMS_MEMO_WORD];
    uint32_t atoms[TN_ATOMS_MEMO_LIST];
} tn_atoms_memo;

typedef struct tn_atoms {
    const tn_image *image;
    const tn_mem *mem;
    tn_stem **stems;        /* one a language of the image */
    tn_regex_scratch *regex;
    tn_atoms_memo *memo;    /* only a cache: results never depend on it */
    uint32_t *list;         /* atoms of all tokens */
    size_t count, capacity;
    uint32_t *begin;        /* token i has list[begin[i] .. begin[i + 1]) */
    size_t begin_capacity;
    uint32_t *seen;         /* by atom: run, if a token of this run is it */
    uint32_t run;
    bool limit_hit;
} tn_atoms;

bool tn_atoms_init(tn_atoms *atoms, const tn_image *image, const tn_mem *mem);
void tn_atoms_free(tn_atoms *atoms);
/* Look up every token. language: of the utterance; empty: the lexicon's. False: no memory. */
bool tn_atoms_run(tn_atoms *atoms, const tn_text *text, tn_str language);
/* False where a program cannot match: no token is an atom of its guard. */
bool tn_atoms_possible(const tn_atoms *atoms, uint32_t program);

#endif
