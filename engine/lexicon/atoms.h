/* atoms.h - which atoms of the lexicon a token is: the look-up of its forms, with a bounded memo. */
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
    uint32_t *list;         /* atoms of the token at hand, each once */
    size_t count, capacity;
    bool limit_hit;         /* a regex ran out of its budget since this was last cleared */
} tn_atoms;

bool tn_atoms_init(tn_atoms *atoms, const tn_image *image, const tn_mem *mem);
void tn_atoms_free(tn_atoms *atoms);
/* True where words of this language are stemmed as words of no language named are: by every stemmer of the lexicon. */
bool tn_atoms_all_languages(const tn_atoms *atoms, tn_str language);
/* Begin a token's list. */
void tn_atoms_begin(tn_atoms *atoms);
/* Add what a form of it is: the exact form and, of a word, its stems (of `language`; empty: of every one) and prefixes. False:
 * no memory. */
bool tn_atoms_form(tn_atoms *atoms, tn_str form, bool word, tn_str language);
/* Add the triggers that these tn_token_flag raise. */
bool tn_atoms_triggers(tn_atoms *atoms, uint16_t flags);
/* Add regexes that stand in alternatives: each must match all of the word as it is written. wanted: those that may, as
 * tn_spot_atoms has them. */
bool tn_atoms_regexes(tn_atoms *atoms, tn_str written, uint64_t wanted);

#endif
