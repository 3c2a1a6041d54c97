/* candidates.h - runs of words that one side of a comparison says more than the rest, ranked, those that others explain folded
 * away. */
#ifndef TN_CLI_CANDIDATES_H
#define TN_CLI_CANDIDATES_H

#include "cli/grams.h"

typedef enum tn_candidates_order { TN_CANDIDATES_G2, TN_CANDIDATES_RATIO, TN_CANDIDATES_Z } tn_candidates_order;

typedef struct tn_candidate {
    size_t row; /* of the grams */
    tn_grams_pair pair;
    uint64_t calls, inputs; /* of this side */
    tenor_study_keyness key;
} tn_candidate;

typedef struct tn_candidates {
    const tn_grams *grams; /* borrowed */
    tn_grams_side side;    /* HIGH or LOW: the rest is all others */
    tn_candidates_order order;
    uint64_t min_count, min_calls;
    double prior;        /* words */
    bool function_words; /* also runs of nothing but these; never one alone */
    tn_candidate *list;  /* best first */
    size_t count;
    size_t folded;       /* that were candidates but for others */
} tn_candidates;

/* Log-likelihood that chance alone gives less than once in 100. */
#define TN_CANDIDATES_G2_LEAST 6.63

/* Fill list; the fields above it are set. False: no memory. Free it either way. */
bool tn_candidates_find(tn_candidates *candidates);
void tn_candidates_free(tn_candidates *candidates);
#endif
