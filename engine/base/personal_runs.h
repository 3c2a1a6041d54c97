/* personal_runs.h - digits that belong together: written, split or spoken, in one turn or over several turns of a
 * call. */
#ifndef TN_BASE_PERSONAL_RUNS_H
#define TN_BASE_PERSONAL_RUNS_H

#include "base/personal_tokens.h"

/* What decides beside the digits themselves. */
typedef struct tn_personal_scene {
    bool asked; /* a number was spoken of: a few digits are enough */
    bool whole; /* the turn is nothing but digits and what is said around them */
    bool open;  /* the speaker is giving a number: these digits go on with it */
    unsigned pending; /* digits that the speaker gave in whole turns just before */
} tn_personal_scene;

/* Marks runs of digits; *masked: how many digits, *left: how many stay readable. */
void tn_personal_runs_mark(tn_personal_token *tokens, size_t count, const tn_personal_scene *scene,
                           size_t *masked, size_t *left);
/* True where the tokens are digits and what is said around them, and nothing else. */
bool tn_personal_runs_are_all(const tn_personal_token *tokens, size_t count);

#endif
