/* combine.h - hits and their shifters to points, scores and the ledger: rule 7 (shields) and SCORING.md, "The utterance". */
#ifndef TN_SCORE_COMBINE_H
#define TN_SCORE_COMBINE_H

#include "base/arena.h"
#include "lexicon/resolve.h"
#include "score/scope.h"

typedef struct tn_combine_rank {
    double fraction;
    uint32_t hit;
} tn_combine_rank;

typedef struct tn_combine {
    const tn_mem *mem;
    uint8_t *flags;   /* by hit of the scope: see combine.c */
    size_t flag_capacity;
    uint8_t *covered; /* by token */
    size_t covered_capacity;
    uint8_t *shields; /* by token */
    size_t shield_capacity;
    tn_resolve_key *keys;
    size_t key_capacity;
    tn_combine_rank *ranks;
    size_t rank_capacity;
    bool scores_only; /* no hits but those that calls need: noted ones, and what duties listen for */
    bool winners;     /* with scores_only: winners of tones, too */
} tn_combine;

void tn_combine_init(tn_combine *combine, const tn_mem *mem);
void tn_combine_free(tn_combine *combine);
/* Fill *score; dimensions, hits and factors are allocated from arena. False: no memory. */
bool tn_combine_run(tn_combine *combine, const tn_scope *scope, const tn_scope_input *input, tn_arena *arena,
                    tenor_score *score);

/* Of hits those that calls need, where no shifter acts: noted ones and what duties listen for, in the order of the text. shielded:
 * tokens (of 64, one bit each) under a shield, where valence is dropped. False: no memory. */
bool tn_combine_noted(const tn_scope_input *input, uint64_t shielded, tn_arena *arena, tenor_score *score);

#endif
