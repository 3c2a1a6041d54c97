/* plain_simulate.h - runs one program from one token: its longest match, by the best way to it. */
#ifndef PLAIN_SIMULATE_H
#define PLAIN_SIMULATE_H

#include "plain_atoms.h"

/* The tokens as a program sees them. Borrowed. */
typedef struct plain_track {
    const tn_image *image;
    const plain_token *tokens;
    const plain_atoms *atoms;
    const uint8_t *words; /* plain_word_flag */
    uint32_t count;
    uint32_t head, tail;  /* tokens before head, and from tail on, are transparent: ^ and $ look past them */
} plain_track;

typedef struct plain_way { /* how a state was reached */
    uint32_t state;
    uint32_t wildcards, penalty;
    uint32_t node; /* last matched word; NONE: none yet */
} plain_way;

typedef struct plain_way_node {
    uint32_t parent, token, depth;
} plain_way_node;

typedef struct plain_simulator {
    const tn_mem *mem;
    plain_way ways[2][TN_PROGRAM_STATES];
    uint32_t way_count[2];
    uint32_t slot[TN_PROGRAM_STATES]; /* state -> position in the list being filled, if stamp is current */
    uint64_t stamp[TN_PROGRAM_STATES], now;
    plain_way_node *nodes;
    size_t node_count, node_capacity;
    bool no_memory;
} plain_simulator;

typedef struct plain_found {
    uint32_t end;       /* token behind the match */
    uint32_t wildcards, penalty;
    uint32_t node;      /* matched words, last first */
} plain_found;

void plain_simulate_init(plain_simulator *s, const tn_mem *mem);
void plain_simulate_free(plain_simulator *s);
/* True where the program matches from token `start`; *found lives until the next run. */
bool plain_simulate_run(plain_simulator *s, const plain_track *track, uint32_t program, uint32_t start,
                        plain_found *found);

#endif
