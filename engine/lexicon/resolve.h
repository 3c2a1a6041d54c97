/* resolve.h - overlaps: rule 3 of LEXICON.md. Within a tone, within valence, and within each kind of shifter, of matches that
 * share a token only the first in order wins. */
#ifndef TN_LEXICON_RESOLVE_H
#define TN_LEXICON_RESOLVE_H

#include "lexicon/match.h"

#define TN_RESOLVE_WON UINT32_MAX /* instead of the match that it lost to */

typedef struct tn_resolve_key { /* the order of rule 3, as numbers that sort ascending */
    uint32_t group, fewer_words, first, wildcards, penalty, lower_prio, entry, match;
} tn_resolve_key;

typedef struct tn_resolver {
    const tn_mem *mem;
    tn_resolve_key *keys;
    size_t key_capacity;
    uint32_t *lost_to; /* by match: TN_RESOLVE_WON, or the match that took its token */
    size_t lost_capacity;
    uint64_t *taken;   /* by token: group + 1 in the high half, match in the low half */
    size_t taken_capacity;
} tn_resolver;

void tn_resolve_init(tn_resolver *r, const tn_mem *mem);
void tn_resolve_free(tn_resolver *r);
/* Fill lost_to for all matches. False: no memory. Time: n log n and the lengths of the spans. */
bool tn_resolve_run(tn_resolver *r, const tn_image *image, const tn_match *matches, size_t count, size_t tokens);
/* The rank of a match by rule 3, within a group or (group set to 0) across groups; for tn_sort. */
tn_resolve_key tn_resolve_rank(const tn_image *image, const tn_match *match, uint32_t index);
int tn_resolve_by_rank(const void *a, const void *b);

#endif
