/* play_records.h - duties as the image holds them: the playbook, compiled. lexicons/FORMAT.md says what they mean.
 *
 * A duty waits for a trigger and then for its steps. Both are conditions; a condition is an event, or a formula over leaves. A leaf
 * is what was said: a category or a phrase; entries list the leaves that a match of theirs is. */
#ifndef TN_LEXICON_PLAY_RECORDS_H
#define TN_LEXICON_PLAY_RECORDS_H

#include <stdint.h>

#include "lexicon/ref.h"

#define TN_PLAY_NONE UINT32_MAX
#define TN_PLAY_OPS 64   /* of one condition: bounds what a turn can cost */
#define TN_PLAY_DEPTH 24 /* of a formula, as it is computed */
#define TN_PLAY_STEPS 16 /* of one duty */
#define TN_PLAY_TIMES 1000
#define TN_PLAY_DUTIES 4096
#define TN_PLAY_ASKS 64 /* bytes of asks= */
#define TN_PLAY_WORDS_APART 50 /* near N */
#define TN_PLAY_TURNS_MOST 1000
#define TN_PLAY_MS_MOST (24 * 3600 * 1000)

/* What a condition waits for: row = name, how it is written. SAYS is a formula. */
#define TN_PLAY_EVENTS(E)            \
    E(SAYS, "says")                  \
    E(START, "the call starts")      \
    E(END, "the call ends")          \
    E(HOLD_START, "hold starts")     \
    E(HOLD_END, "hold ends")         \
    E(TRANSFER, "transfer")          \
    E(SILENCE, "silence over")
enum tn_play_event {
#define E(name, text) TN_PLAY_##name,
    TN_PLAY_EVENTS(E)
#undef E
    TN_PLAY_EVENT_COUNT
};

/* THEN in their order after the trigger; NEVER after it; BEFORE earlier than the trigger; WITH in the turn of the trigger. */
#define TN_PLAY_STEP_KINDS(K) K(THEN, "then") K(NEVER, "never") K(BEFORE, "before") K(WITH, "with")
enum tn_play_step_kind {
#define K(name, text) TN_PLAY_##name,
    TN_PLAY_STEP_KINDS(K)
#undef K
    TN_PLAY_STEP_KIND_COUNT
};

enum tn_play_window { TN_PLAY_ANY, TN_PLAY_MS, TN_PLAY_TURNS, TN_PLAY_SAME_TURN, TN_PLAY_WINDOW_COUNT };

/* Postfix. LEAF x: where it was said. COMPARE: the turn, if a number of it (x: a dimension, or WORDS) compares so with value. OR:
 * both; AND: what is in one turn; NEAR x: at most x words apart; THEN: one behind the other; WITHOUT: the first where the second
 * is not. */
enum tn_play_op_kind {
    TN_PLAY_OP_LEAF,
    TN_PLAY_OP_COMPARE,
    TN_PLAY_OP_OR,
    TN_PLAY_OP_AND,
    TN_PLAY_OP_NEAR,
    TN_PLAY_OP_THEN,
    TN_PLAY_OP_WITHOUT,
    TN_PLAY_OP_COUNT
};
enum tn_play_compare { TN_PLAY_LESS, TN_PLAY_LESS_EQUAL, TN_PLAY_MORE, TN_PLAY_MORE_EQUAL, TN_PLAY_COMPARE_COUNT };
#define TN_PLAY_WORDS UINT32_C(0x10000) /* x of COMPARE: words of the turn */

typedef struct tn_play_op {
    uint32_t op, x, compare;
    int32_t value; /* units of 1e-4; words: units of 1 */
} tn_play_op;

typedef struct tn_play_condition {
    uint32_t event, role; /* role: tenor_role, UNKNOWN = anybody; of SAYS only */
    uint32_t ms;          /* SILENCE */
    uint32_t op, op_count;
    uint32_t times;       /* how often it must come true: 1 or more */
    uint32_t duty;        /* that it belongs to */
} tn_play_condition;

typedef struct tn_play_step {
    uint32_t kind, condition;
    uint32_t window, amount; /* milliseconds or turns */
    uint32_t chat_ms;        /* MS in chat and e-mail; 0: the other's next turn there */
} tn_play_step;

enum tn_play_flag {
    TN_PLAY_ONCE = 1, /* the first opportunity of a call only */
    TN_PLAY_DRAFT = 2 /* tried in its own tests only */
};

typedef struct tn_play_duty { /* sorted by name, bytewise */
    tn_ref name, what, hint, section, channel, asks;
    uint32_t file, line;
    uint32_t role;  /* who is held to it */
    uint32_t flags;
    uint32_t least; /* turns of that role in a call that it applies to */
    uint32_t when, after, unless, reset; /* conditions; all but when may be NONE */
    uint32_t step, step_count;
} tn_play_duty;

#endif
