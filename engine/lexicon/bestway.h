/* bestway.h - the best of the ways by which a program has come to a match, from the match's end back: of what a walk went through, only
 * what leads to that end is asked. For programs of 64 places and few tokens, as nearly all are; ways.h is for any. */
#ifndef TN_LEXICON_BESTWAY_H
#define TN_LEXICON_BESTWAY_H

#include "lexicon/ways.h"

#define TN_BESTWAY_TOKENS 24
#define TN_BESTWAY_PLACES 64

/* The best way from a place that took a token to the end, with that token. */
typedef struct tn_bestway_node {
    uint64_t cost;  /* wildcards << 32 | penalty: less is better */
    uint32_t words; /* the node of its first matched word; TN_IMAGE_NONE: it has none */
    uint32_t token, rest; /* of a node of a word: it, and the node of the next one */
} tn_bestway_node;

typedef struct tn_bestway {
    uint64_t next[TN_BESTWAY_TOKENS];  /* the places that may take each token: a way through them comes to every one of these */
    uint32_t token[TN_BESTWAY_TOKENS]; /* ascending; those between them are stepped over */
    bool skips[TN_BESTWAY_TOKENS];     /* it may be stepped over, too */
    uint64_t open[TN_BESTWAY_TOKENS];  /* of those places, or of those behind tokens that may be stepped over: those that lead to the end */
    tn_bestway_node nodes[TN_BESTWAY_TOKENS][TN_BESTWAY_PLACES];
} tn_bestway;

/* The best way through `count` tokens, of which one takes the last: there is one. ends: the places behind which the match can end there.
 * Puts it into *walk behind what *at says, and sets at->found if it has a word. Time: for each token, places that can come next times
 * places that lead on. */
void tn_bestway_run(tn_bestway *b, const tn_walker *k, uint32_t count, uint64_t ends, tn_walk *walk, tn_walk_progress *at);

#endif
