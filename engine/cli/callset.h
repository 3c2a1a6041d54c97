/* callset.h - the open calls of a run as one lexicon has them, by slot: turns and events join them. */
#ifndef TN_CLI_CALLSET_H
#define TN_CLI_CALLSET_H

#include "tenor_call.h"

#include "cli/block.h"

/* Something of a call that a block holds: a turn with what came of it, or an event (turn NULL). */
typedef struct tn_callset_thing {
    const tn_turn *turn;
    const tn_outcome *outcome;
    const tn_outcome_part *parts;
    const tenor_hit *noted;
    const tn_happening *event;
} tn_callset_thing;

typedef struct tn_callset {
    tenor_lexicon *lexicon; /* borrowed; NULL: there is no such set */
    bool phrases;           /* calls keep what each entry gave */
    bool numbers;           /* they keep numbers alone: no duties, no topics */
    bool measures;          /* they measure, held to: */
    const tenor_policy *policy; /* borrowed; may be NULL */
    size_t remember;        /* bytes: tenor_call_remember */
    tenor_call **calls;     /* by slot; NULL where none was needed yet */
    size_t count;
    tenor_dimension_score *dimensions; /* of the turn at hand; all zero between turns */
    size_t dimension_count;
    const tn_outcome_part *parts; /* of the next turn of the block */
    const tenor_hit *noted;
} tn_callset;

/* False where there is no memory, as below; free it either way. */
bool tn_callset_init(tn_callset *set, tenor_lexicon *lexicon, bool phrases);
void tn_callset_free(tn_callset *set);
/* Its calls measure, before the first of them is made. */
void tn_callset_measure(tn_callset *set, const tenor_policy *policy);
/* The call of a slot, made where there is none yet; NULL where there is no memory. */
tenor_call *tn_callset_of(tn_callset *set, size_t slot);
/* A block begins: its turns come in their order, those in no call left out. */
void tn_callset_block(tn_callset *set, const tn_block_outcomes *outcomes);
/* Something happened in the call of a slot, or somebody's name is known. */
bool tn_callset_event(tn_callset *set, size_t slot, const tn_happening *happening);
/* A turn joins the call of a slot. */
bool tn_callset_turn(tn_callset *set, size_t slot, const tn_turn *turn, const tn_outcome *outcome);
/* All of these join a call of the set, in their order; the set's block is as it was. */
bool tn_callset_all(tn_callset *set, tenor_call *call, const tn_callset_thing *const *things, size_t count);
/* A turn is none of this set's. */
void tn_callset_pass(tn_callset *set, const tn_outcome *outcome);

#endif
