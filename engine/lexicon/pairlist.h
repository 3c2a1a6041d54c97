/* pairlist.h - the lists of what begins with a pair of neighbouring words. */
#ifndef TN_LEXICON_PAIRLIST_H
#define TN_LEXICON_PAIRLIST_H

#include "lexicon/builder.h"

/* What belongs to the list of a key: of a pair, its halves (tn_index_first, tn_index_second). */
typedef struct tn_pairlist_link {
    uint64_t key;
    uint32_t value;
} tn_pairlist_link;

/* Append the hash table of pairs, and behind what stands in LISTS a list for each of them, behind its size, in the order of the
 * table; the values of a list in the order of the links, neighbours that are equal once. Keys of the links are overwritten.
 * False: no memory. Cost: linear. */
bool tn_pairlist_build(tn_builder *b, tn_pairlist_link *links, size_t count);

#endif
