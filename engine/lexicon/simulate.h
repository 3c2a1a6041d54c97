/* simulate.h - runs one program from one token: its longest match, by the best way to it. */
#ifndef TN_LEXICON_SIMULATE_H
#define TN_LEXICON_SIMULATE_H

#include "lexicon/track.h"

typedef struct tn_way { /* how a state was reached */
    uint32_t state;
    uint32_t wildcards, penalty;
    uint32_t node; /* last matched word; NONE: none yet */
} tn_way;

typedef struct tn_way_node {
    uint32_t parent, token, depth;
} tn_way_node;

typedef struct tn_simulator {
    const tn_mem *mem;
    tn_way ways[2][TN_PROGRAM_STATES];
    uint32_t way_count[2];
    uint32_t slot[TN_PROGRAM_STATES]; /* state -> position in the list being filled, if stamp is current */
    uint64_t stamp[TN_PROGRAM_STATES], now;
    tn_way_node *nodes;
    size_t node_count, node_capacity;
    bool no_memory;
} tn_simulator;

typedef struct tn_found {
    uint32_t end;       /* token behind the match */
    uint32_t wildcards, penalty;
    uint32_t node;      /* matched words, last first */
} tn_found;

void tn_simulate_init(tn_simulator *s, const tn_mem *mem);
void tn_simulate_free(tn_simulator *s);
/* True where the program matches from token `start`; *found lives until the next run. */
bool tn_simulate_run(tn_simulator *s, const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start,
                     tn_found *found);

#endif
