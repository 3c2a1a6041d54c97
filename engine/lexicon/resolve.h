/* resolve.h - overlaps and spent shifters: rules 3 and 4 of LEXICON.md.
 *
 * Within a tone and within valence, of matches that share a token only the first in order wins. Then shifters (negators,
 * boosters, contrast words) of which a word is a matched word of such a winner are spent. What is left of the shifters is
 * resolved within each kind by the same order, so that "not at all" is one negation and not two; a longer shifter that is
 * spent ("not really", where "really happy to help" wins) leaves its place to a shorter one ("not"). */
#ifndef TN_LEXICON_RESOLVE_H
#define TN_LEXICON_RESOLVE_H

#include "lexicon/match.h"

#define TN_RESOLVE_WON UINT32_MAX         /* instead of the match that it lost to */
#define TN_RESOLVE_SPENT (UINT32_MAX - 1) /* a shifter whose word a winner has taken */

typedef struct tn_resolve_key { /* the order of rule 3, as numbers that sort ascending */
    uint32_t group, fewer_words, first, wildcards, penalty, lower_prio, entry, match;
} tn_resolve_key;

typedef struct tn_resolver {
    const tn_mem *mem;
    tn_resolve_key *keys; /* two thirds are room to sort them in */
    size_t key_capacity;
    uint32_t *lost_to; /* by match: TN_RESOLVE_WON, TN_RESOLVE_SPENT, or the match that took its token */
    size_t lost_capacity;
    uint64_t *taken;   /* by token: group + 1 in the high half, match in the low half */
    size_t taken_capacity;
    uint8_t *spent;    /* by token: a matched word of a winner */
    size_t spent_capacity;
} tn_resolver;

void tn_resolve_init(tn_resolver *r, const tn_mem *mem);
void tn_resolve_free(tn_resolver *r);
/* Shifters that a winner can spend. */
bool tn_resolve_spendable(uint32_t kind);
/* Fill lost_to for all matches, whose matched words stand in positions. False: no memory. Time: n log n and the lengths of the
 * spans. */
bool tn_resolve_run(tn_resolver *r, const tn_image *image, const tn_match *matches, const uint32_t *positions, size_t count,
                    size_t tokens);
/* The rank of a match by rule 3, within a group or (group set to 0) across groups; for tn_sort. */
tn_resolve_key tn_resolve_rank(const tn_image *image, const tn_match *match, uint32_t index);
int tn_resolve_by_rank(const void *a, const void *b);
/* What of rule 3 decides between two matches of a group, the first that tells them apart. */
typedef enum tn_resolve_why {
    TN_RESOLVE_WORDS,
    TN_RESOLVE_EARLIER,
    TN_RESOLVE_WILDCARDS,
    TN_RESOLVE_EXACTER,
    TN_RESOLVE_PRIO,
    TN_RESOLVE_ID
} tn_resolve_why;
tn_resolve_why tn_resolve_by_what(const tn_image *image, const tn_match *a, const tn_match *b);

#endif
