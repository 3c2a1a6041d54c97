/* plain_combine.h - hits and their shifters to points, scores and the ledger: rule 7 (shields) and SCORING.md, "The
 * utterance". */
#ifndef PLAIN_COMBINE_H
#define PLAIN_COMBINE_H

#include "base/arena.h"
#include "plain_resolve.h"
#include "plain_scope.h"

typedef struct plain_combine_rank {
    double fraction;
    uint32_t hit;
} plain_combine_rank;

typedef struct plain_combine {
    const tn_mem *mem;
    uint8_t *flags;   /* by hit of the scope: see combine.c */
    size_t flag_capacity;
    uint8_t *covered; /* by token */
    size_t covered_capacity;
    uint8_t *shields; /* by token */
    size_t shield_capacity;
    plain_resolve_key *keys;
    size_t key_capacity;
    plain_combine_rank *ranks;
    size_t rank_capacity;
} plain_combine;

void plain_combine_init(plain_combine *combine, const tn_mem *mem);
void plain_combine_free(plain_combine *combine);
/* Fill *score; dimensions, hits and factors are allocated from arena. False: no memory. */
bool plain_combine_run(plain_combine *combine, const plain_scope *scope, const plain_scope_input *input,
                       tn_arena *arena,
                    tenor_score *score);

#endif
