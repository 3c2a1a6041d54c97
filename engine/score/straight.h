/* straight.h - the scores of an utterance that is short and in which no shifter acts: most of all utterances. */
#ifndef TN_SCORE_STRAIGHT_H
#define TN_SCORE_STRAIGHT_H

#include "base/arena.h"
#include "score/scope.h"

/* Fill *score as scope.h and combine.h would, of its hits those of hedges and topics. *done: that was possible; else *score is as
 * it was. False: no memory. */
bool tn_straight_run(const tn_scope_input *input, tn_arena *arena, tenor_score *score, bool *done);

#endif
