/* formula.h - what of a playbook's conditions comes true in one turn, and where. */
#ifndef TN_CALL_FORMULA_H
#define TN_CALL_FORMULA_H

#include "call/echo.h"
#include "call/entities.h"
#include "lexicon/image.h"

#define TN_FORMULA_SPANS 16 /* places in one turn where a condition comes true; further ones say nothing new */

typedef struct tn_formula_span { /* bytes of the turn's text */
    uint32_t begin, end;
    bool whole; /* the turn as a whole: a comparison */
} tn_formula_span;

typedef struct tn_formula_spans {
    uint32_t count;
    tn_formula_span span[TN_FORMULA_SPANS]; /* in order of begin */
} tn_formula_spans;

/* What was said: a hit as the leaf that it is. */
typedef struct tn_formula_said {
    uint32_t leaf, begin, end;
} tn_formula_said;

/* What was said, a bit for each leaf, as in sets of plans. */
#define TN_FORMULA_LEAVES TN_PLAY_SET_LEAVES
typedef struct tn_formula_heard {
    uint64_t bits[TN_FORMULA_LEAVES / 64];
} tn_formula_heard;

static inline bool tn_formula_has(const tn_formula_heard *heard, uint32_t leaf)
{
    return heard->bits[leaf % TN_FORMULA_LEAVES / 64] >> leaf % 64 & 1;
}

static inline void tn_formula_hear(tn_formula_heard *heard, uint32_t leaf)
{
    heard->bits[leaf % TN_FORMULA_LEAVES / 64] |= UINT64_C(1) << leaf % 64;
}

/* What is read of a turn once, when it is asked for first. */
typedef struct tn_formula_read {
    bool entities, echo;
    tn_echo_turn taken_up; /* with echo */
    tn_formula_spans kind[TN_ENTITY_KINDS];
} tn_formula_read;

typedef struct tn_formula_turn {
    const tn_image *image;
    tn_str text; /* may be empty: then words apart are told from bytes */
    const tenor_score *score;
    const tn_formula_said *said; /* in order of begin */
    size_t said_count;
    tn_formula_heard heard;
    uint32_t nth; /* turn of its role, from 1; 0: not known as yet */
    tenor_role role;
    const tn_echo *before;      /* what was said before; NULL: nobody asks */
    const uint32_t *role_turns; /* by role, this one included */
    tn_str name[2]; /* of the customer, of the agent; empty: unknown */
    const struct tn_turntold *told; /* what its text tells by itself; NULL: it is to be read */
    const tn_turnwords *words; /* of the text; NULL: nobody has cut it */
    const tn_entities_found *found; /* its entities; NULL: nobody has looked */
    uint32_t things; /* a bit for each tn_play_thing that may be in it */
    tn_formula_read *read;
} tn_formula_turn;

/* Look what the engine itself may find in a turn, of which all is set but this. */
void tn_formula_begin(tn_formula_turn *turn);
/* Of 64 conditions of turns, from `first` on, those that may come true: most do not, most of the time. Cheap. said: bits of such as listen for a
 * leaf that was said; silent: of such as need no words, and of which none was. */
uint64_t tn_formula_able(const tn_formula_turn *turn, uint32_t first, uint64_t said, uint64_t silent);
/* Fill *out; what the turn's role is, the caller has looked at. Cost: linear in said, and in the text for what the engine itself finds
 * there, for each part of the condition. */
void tn_formula_run(const tn_formula_turn *turn, uint32_t condition, tn_formula_spans *out);
/* How many places tn_formula_run would tell, and the last of them. */
uint32_t tn_formula_last(const tn_formula_turn *turn, uint32_t condition, tn_formula_span *last);
/* Read what of the turn takes up what was said before, unless that is done. */
void tn_formula_take_up(const tn_formula_turn *turn);
/* What an echo asks for, as its operator has it. */
tn_echo_asked tn_formula_echo(const tn_play_op *op);
/* Add the places of b to a, in order. */
void tn_formula_merge(tn_formula_spans *a, const tn_formula_spans *b);

#endif
