/* ways.h - a program from where there is more than one way through it: its longest match, by the best way to it. */
#ifndef TN_LEXICON_WAYS_H
#define TN_LEXICON_WAYS_H

#include "lexicon/trail.h"
#include "lexicon/walker.h"

typedef struct tn_walk {
    uint32_t end;                /* token behind the match */
    uint32_t wildcards, penalty;
    uint32_t count;              /* matched words */
    uint32_t words[TN_PROGRAM_STATES]; /* their tokens, ascending: one for each instruction at most */
} tn_walk;

/* What a match is so far. */
typedef struct tn_walk_progress {
    uint32_t wildcards, penalty, count;
    bool found; /* *walk is a match */
} tn_walk_progress;

/* The best way to one place; what was matched before ways parted is not in its trail. */
typedef struct tn_way {
    const uint64_t *follow; /* places that can come next */
    uint64_t cost;          /* wildcards << 32 | penalty: less is better */
    uint32_t trail, place;
} tn_way;

typedef struct tn_ways {
    tn_trail *trail;
    tn_way ways[2][TN_PROGRAM_STATES + 1]; /* those at the token in front, and those being found */
} tn_ways;

/* Goes on from token t of a match that began at `start`, with `next` places (W words) that can take it; *walk and *at: what is
 * matched in front of it. Where there is a longer match than *walk, that one is put there and at->found set. Afterwards
 * ways->trail->no_memory tells whether memory was short. Time: for each token of the match, ways times places that take it. */
void tn_ways_run(tn_ways *ways, const tn_walker *k, uint32_t start, uint32_t t, const uint64_t *next, uint32_t W, tn_walk *walk,
                 tn_walk_progress *at);

#endif
