/* playformula.h - what a duty waits for, as it is written: "agent says #empathy.acknowledge or "sorry to hear" within 15s". */
#ifndef TN_LEXICON_PLAYFORMULA_H
#define TN_LEXICON_PLAYFORMULA_H

#include "lexicon/playbook.h"

/* One line being read. */
typedef struct tn_playformula {
    tn_playbook *book;
    tn_str line, rest; /* rest: what is not read yet */
    tn_place place;    /* of the line */
    tenor_role role;   /* of the condition */
    tn_ast_op *ops;
    uint32_t count, depth; /* ops so far; brackets */
    bool failed;
} tn_playformula;

/* role says formula, or an event, several of them with "or" between; [N times | for the Nth time] [, once a turn]. NULL: errors, which are
 * reported. */
tn_ast_condition *tn_playformula_condition(tn_playformula *f);
/* within 15s [, in chat 60s] | within 2 turns | in the same turn | since the first | in the last fifth of the call | nothing. */
bool tn_playformula_window(tn_playformula *f, tn_ast_step *step);
/* Nothing is left of the line; else that is reported. */
bool tn_playformula_ended(tn_playformula *f);

#endif
