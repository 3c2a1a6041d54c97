/* walk.h - runs one program from one token: a step of all its ways at a time; where they part and one ends, the best is looked for. */
#ifndef TN_LEXICON_WALK_H
#define TN_LEXICON_WALK_H

#include "lexicon/bestway.h"
#include "lexicon/walkmemo.h"

/* What walks share. */
typedef struct tn_walks {
    const tn_vocabulary *v;
    const tn_track *track; /* of the run */
    tn_walk walk;          /* the last match */
    tn_walkmemo memo;
    tn_ways ways;
    tn_bestway bestway;
    uint32_t states[TN_BESTWAY_TOKENS]; /* at its tokens */
} tn_walks;

/* True where the program, which must be walkable, matches from token `start`: w->walk is its longest match, by the best way to it.
 * Afterwards w->ways.trail->no_memory tells whether memory was short. Time: places that can come next, for each token of the match. */
bool tn_walk_run(tn_walks *w, uint32_t program, uint32_t start);

/* The same from a tn_walkmemo_start. */
bool tn_walk_from(tn_walks *w, uint32_t state, uint32_t start);

#endif
