/* pairlist.h - the lists of what begins with a pair of neighbouring words. */
#ifndef TN_LEXICON_PAIRLIST_H
#define TN_LEXICON_PAIRLIST_H

#include "lexicon/builder.h"

/* What belongs to the list of a key: of a pair, its halves (tn_index_first, tn_index_second). */
typedef struct tn_pairlist_link {
    uint64_t key;
    uint32_t value;
} tn_pairlist_link;

/* Append the hash table of pairs, and the candidates of each of them, one behind the other: those of phrases, then of exceptions,
 * those of cues behind both, each kind in the order of the links, neighbours that are equal once. Pairs with the same ones share
 * them. Values of the links are indices of `candidates`; their keys are overwritten. False: no memory. Cost: linear, but for the
 * order of lists that are long. */
bool tn_pairlist_build(tn_builder *b, const tn_candidate *candidates, tn_pairlist_link *links, size_t count);

#endif
