/* straight.h - the score of an utterance in which matches stand apart and no shifter acts: most of all utterances. */
#ifndef TN_SCORE_STRAIGHT_H
#define TN_SCORE_STRAIGHT_H

#include "base/arena.h"
#include "score/scope.h"

/* Fill the scores of *score, its hits left out, as resolve.h, scope.h and combine.h would. *done: that was possible; nothing has
 * changed else. False: no memory. input->lost_to is not looked at. */
bool tn_straight_run(const tn_scope_input *input, tn_arena *arena, tenor_score *score, bool *done);

#endif
