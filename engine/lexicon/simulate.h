/* simulate.h - runs one program from one token: its longest match, by the best way to it. */
#ifndef TN_LEXICON_SIMULATE_H
#define TN_LEXICON_SIMULATE_H

#include "lexicon/ways.h"

typedef struct tn_thread { /* how a state was reached */
    uint32_t state;
    uint32_t wildcards, penalty;
    uint32_t trail; /* matched words */
} tn_thread;

typedef struct tn_simulator {
    tn_trail *trail;
    tn_thread threads[2][TN_PROGRAM_STATES];
    uint32_t thread_count[2];
    uint32_t slot[TN_PROGRAM_STATES]; /* state -> position in the list being filled, if stamp is current */
    uint64_t stamp[TN_PROGRAM_STATES], now;
} tn_simulator;

/* True where the program, any one, matches from token `start`: *walk is the match. Afterwards s->trail->no_memory tells whether
 * memory was short. */
bool tn_simulate_run(tn_simulator *s, const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start, tn_walk *walk);

#endif
