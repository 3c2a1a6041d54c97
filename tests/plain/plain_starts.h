/* plain_starts.h - which phrases can begin with which word: the one thing that the plain scorer knows beforehand where
 * a lexicon is too large to try every phrase from every word. Found from the programs alone, not from what the engine
 * prepared; the exhaustive way (plain_score.h) proves it. */
#ifndef PLAIN_STARTS_H
#define PLAIN_STARTS_H

#include "plain_atoms.h"

typedef struct plain_starts {
    const tn_image *image;
    const tn_mem *mem;
    /* atom i begins the entries of entries[first[i] .. first[i + 1]); those of atoms_count, with any word */
    uint32_t *first;
    uint32_t *entries;
    size_t entry_count;
    uint32_t *tries; /* entries for one token */
    size_t try_count;
    uint32_t *stamp, now; /* by entry: the last token that listed it */
} plain_starts;

bool plain_starts_init(plain_starts *starts, const tn_image *image, const tn_mem *mem);
void plain_starts_free(plain_starts *starts);
/* The phrases that can begin with a token, each once. Lives until the next call. */
const uint32_t *plain_starts_at(plain_starts *starts, const plain_atoms *atoms, uint32_t token, size_t *count);

#endif
