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
#define TN_PLAY_CONDITIONS 64 /* of one duty: a bit each while a turn is looked at */
#define TN_PLAY_TIMES 1000
#define TN_PLAY_DUTIES 3840 /* what they remember of a call is counted in 16 bits: a step and a duty ask for one place each */
#define TN_PLAY_ASKS 64 /* bytes of asks= */
#define TN_PLAY_WORDS_APART 50 /* near N */
#define TN_PLAY_TURNS_MOST 1000
#define TN_PLAY_TURN_WORDS 10000 /* more than a sentence has */
#define TN_PLAY_MS_MOST (24 * 3600 * 1000)
#define TN_PLAY_PART_LEAST 3 /* turns that are the first or last part of a call in any case */

/* What a condition waits for: row = name, how it is written. SAYS is a formula. */
#define TN_PLAY_EVENTS(E)                       \
    E(SAYS, "says")                             \
    E(START, "the call starts")                 \
    E(END, "the call ends")                     \
    E(HOLD_START, "hold starts")                \
    E(HOLD_END, "hold ends")                    \
    E(TRANSFER, "transfer")                     \
    E(SILENCE, "silence over")                  \
    E(OTHER_AGENT, "another agent speaks")      \
    E(NAME_KNOWN, "the customer's name is known")
enum tn_play_event {
#define E(name, text) TN_PLAY_##name,
    TN_PLAY_EVENTS(E)
#undef E
    TN_PLAY_EVENT_COUNT
};

/* THEN in their order after the trigger; NEVER after it, where there are THEN only until these are done; BEFORE earlier than the trigger; WITH in the turn of the trigger. AFTER and
 * NOT_AFTER are guards: the trigger (or one line of the duty) counts only where this came before it, or did not. EXCUSE and EXCUSE_THEN excuse, in
 * their windows; the latter behind the trigger. */
#define TN_PLAY_STEP_KINDS(K) \
    K(THEN, "then") K(NEVER, "never") K(BEFORE, "before") K(WITH, "with") K(AFTER, "after") K(NOT_AFTER, "not after") K(EXCUSE, "unless") \
    K(EXCUSE_THEN, "unless then")
enum tn_play_step_kind {
#define K(name, text) TN_PLAY_##name,
    TN_PLAY_STEP_KINDS(K)
#undef K
    TN_PLAY_STEP_KIND_COUNT
};

/* ANY: no window. SINCE_FIRST: of the triggers that were counted. LAST_PART, FIRST_PART: percent of the call's turns. */
enum tn_play_window {
    TN_PLAY_ANY,
    TN_PLAY_MS,
    TN_PLAY_TURNS,
    TN_PLAY_SAME_TURN,
    TN_PLAY_SINCE_FIRST,
    TN_PLAY_LAST_PART,
    TN_PLAY_FIRST_PART,
    TN_PLAY_WINDOW_COUNT
};

/* What the engine itself finds in a turn. */
#define TN_PLAY_THINGS(T)                     \
    T(ANYTHING, "anything")                   \
    T(QUESTION, "a question")                 \
    T(SENTENCE, "a sentence")                 \
    T(CUSTOMER_NAME, "the customer's name")   \
    T(AGENT_NAME, "the agent's name")         \
    T(AMOUNT, "an amount")                    \
    T(DATE, "a date")                         \
    T(DEADLINE, "a deadline")                 \
    T(REFERENCE, "a reference")               \
    T(PRODUCT, "a product code")              \
    T(CARD, "a card number")                   \
    T(ECHO, "an echo")
enum tn_play_thing {
#define T(name, text) TN_PLAY_##name,
    TN_PLAY_THINGS(T)
#undef T
    TN_PLAY_THING_COUNT
};

/* value of ECHO: turns of the other side that its words may come from, and SHARE times the percent of the turn's words that they must
 * be; compare: how many different ones. */
#define TN_PLAY_ECHO_WORDS 24
#define TN_PLAY_ECHO_TURNS 100 /* as far back as is remembered */
#define TN_PLAY_ECHO_SHARE 1000

/* Postfix. LEAF x: where it was said. THING x: where that stands (SENTENCE: of compare to value words). COMPARE: the turn, if a number
 * of it (x) compares so with value. OR: both; AND: what is in one turn; NEAR x: at most x words apart; THEN: one behind the other; IN:
 * the first where it stands within the second; WITHOUT: the first where the second is not. */
#define TN_PLAY_OPERATORS(O) \
    O(LEAF, "leaf") O(THING, "thing") O(COMPARE, "compare") O(OR, "or") O(AND, "and") O(NEAR, "near") O(THEN, "then") O(IN, "in") \
    O(WITHOUT, "without")
enum tn_play_op_kind {
#define O(name, text) TN_PLAY_OP_##name,
    TN_PLAY_OPERATORS(O)
#undef O
    TN_PLAY_OP_COUNT
};
/* Of plans: what any of some leaves is, as these joined by OR. x: the set. */
#define TN_PLAY_OP_SET TN_PLAY_OP_COUNT
enum tn_play_compare { TN_PLAY_LESS, TN_PLAY_LESS_EQUAL, TN_PLAY_MORE, TN_PLAY_MORE_EQUAL, TN_PLAY_EQUAL, TN_PLAY_COMPARE_COUNT };

/* x of COMPARE: a dimension, its evidence, or a number of the turn. */
#define TN_PLAY_EVIDENCE UINT32_C(0x10000) /* + dimension */
#define TN_PLAY_OF_TURN UINT32_C(0x20000)  /* + one of: */
#define TN_PLAY_NUMBERS(N) N(WORDS, "words") N(SENTENCES, "sentences") N(QUESTIONS, "questions") N(TURN, "turn")
enum tn_play_number {
#define N(name, text) TN_PLAY_##name,
    TN_PLAY_NUMBERS(N)
#undef N
    TN_PLAY_NUMBER_COUNT
};

typedef struct tn_play_op {
    uint32_t op, x, compare;
    int32_t value; /* of a score: units of 1e-4; else units of 1 */
} tn_play_op;

/* Leaves of which one was said, a bit for each. Of so many, as playbooks have, each has its own; further ones share them: then the operators
 * from op on tell which they are, all of them LEAF and OR. */
#define TN_PLAY_SET_LEAVES 512
typedef struct tn_play_set {
    uint64_t bits[TN_PLAY_SET_LEAVES / 64];
    uint32_t op, op_count;
} tn_play_set;

enum tn_play_condition_flag {
    TN_PLAY_ORDINAL = 1, /* the one time that it is true for the nth time */
    TN_PLAY_MORE_WAYS = 2, /* the next condition is another way for this one to come true */
    TN_PLAY_ALWAYS = 4,    /* matters also while the duty does not wait: a trigger, what is remembered, what resets */
    TN_PLAY_GUARDED = 8,   /* comes true only where the guards of its line let it */
    TN_PLAY_LINE = 16,     /* the first way of a further line of triggers */
    TN_PLAY_TURNWISE = 32  /* counted once a turn, in a place of its own */
};

typedef struct tn_play_condition {
    uint32_t event, role; /* role: tenor_role, UNKNOWN = anybody; of SAYS who says it, of SILENCE who ends it */
    uint32_t ms;          /* SILENCE */
    uint32_t op, op_count;
    uint32_t times;       /* how often it must come true: 1 or more */
    uint32_t duty;        /* that it belongs to */
    uint32_t who;         /* tenor_role whose turns a window counts; UNKNOWN: all */
    uint32_t flags;
} tn_play_condition;

/* What a condition is to its duty: a step is STEP + its number. */
enum tn_play_part { TN_PLAY_WHEN, TN_PLAY_UNLESS, TN_PLAY_UNTIL, TN_PLAY_RESET, TN_PLAY_STEP };

enum tn_play_watch_flag {
    TN_PLAY_SEES = 1,      /* where it comes true is remembered for itself and all conditions that ask for the same */
    TN_PLAY_NO_WORDS = 8,  /* may come true whatever is said */
    TN_PLAY_SPEAKS = 16,   /* is true of every turn of the role */
    TN_PLAY_KEEPS_FIRST = 32, /* what is remembered is the first time */
    TN_PLAY_REMEMBERS = 64, /* is asked for by what came before a trigger: matters only to who sees, until there is one */
    TN_PLAY_ECHOES = 128,  /* asks for an echo */
    TN_PLAY_NAMES = 256    /* asks for the customer's name, or waits until it is known */
};

/* What follows from a condition and its duty: one for each condition. Not part of what a lexicon says, nor of its digest. */
typedef struct tn_play_watch {
    uint32_t part;  /* tn_play_part */
    uint32_t first; /* the first of the ways of this condition */
    uint32_t place; /* of what a call remembers: where it came true last (KEEPS_FIRST: first); of a trigger, the first that was counted;
                     * of what excuses, the trigger; of what is counted once a turn, the turn; or NONE */
    uint32_t flags;
    uint32_t plan, plan_count; /* how it is computed: its operators, with sets of leaves; none: it is an event */
    uint32_t guards; /* steps of the duty that guard its line: a bit each; from GUARDS_NOT on those after which it must not come */
} tn_play_watch;
#define TN_PLAY_GUARDS_NOT TN_PLAY_STEPS

/* What is asked of a turn before a condition is computed: whether a part is true, perhaps or surely. Those of a condition are asked from the
 * last one on; an answer leads to one of a lower number, or is the answer of all. */
typedef struct tn_play_ask {
    uint8_t op; /* of a part, as plans have them */
    uint8_t sure;
    uint8_t yes, no; /* numbers, or TN_PLAY_YES, TN_PLAY_NO */
    uint32_t x, compare;
    int32_t value;
} tn_play_ask;
#define TN_PLAY_YES 254
#define TN_PLAY_NO 255

/* Where those of a condition stand, and how many they are: in turns in which a leaf that it listens for was said; in others. None: no. */
typedef struct tn_play_asked {
    uint32_t said, silent;
} tn_play_asked;
#define TN_PLAY_ASKED_SHIFT 8 /* the number is below */

/* Rows of bits, one for each condition, so many words a row: those that may come true in a turn of each role whatever is said; those
 * of turns of each role; those that are true of every turn of a role (TN_PLAY_SPEAKS); those that matter to duties that do not wait; those
 * that see (TN_PLAY_SEES). */
enum tn_play_row {
    TN_PLAY_WORDLESS,
    TN_PLAY_OF_ROLE = TN_PLAY_WORDLESS + 3,
    TN_PLAY_SPEAKING = TN_PLAY_OF_ROLE + 3,
    TN_PLAY_IDLE,
    TN_PLAY_SEEING,
    TN_PLAY_ROWS
};
#define TN_PLAY_WORDS_OF(conditions) (((conditions) + 63) / 64)

typedef struct tn_play_step {
    uint32_t kind, condition;
    uint32_t window, amount; /* milliseconds, turns or percent */
    uint32_t chat_ms;        /* MS in chat and e-mail; 0: the other's next turn there */
    uint32_t instead;        /* 1: another way to meet the step before it that is none such */
    uint32_t seen;           /* number of what it asks for of the call so far, or NONE */
    uint32_t of;             /* of a guard: the first way of the line that it guards, NONE: the trigger, whatever its line */
} tn_play_step;

enum tn_play_flag {
    TN_PLAY_ONCE = 1, /* the first opportunity of a call only */
    TN_PLAY_DRAFT = 2, /* tried in its own tests only */
    TN_PLAY_BANS = 4,  /* its NEVER must not come before its THEN are done */
    TN_PLAY_LATEST = 8, /* a trigger takes the place of the one that is open */
    TN_PLAY_EXCUSES = 16 /* it has steps that excuse */
};

typedef struct tn_play_duty { /* sorted by name, bytewise */
    tn_ref name, what, hint, section, channel, asks;
    uint32_t file, line;
    uint32_t role;  /* who is held to it */
    uint32_t flags;
    uint32_t least; /* turns of that role in a call that it applies to */
    uint32_t condition, condition_count; /* all of its conditions */
    uint32_t when, unless, until, reset; /* conditions; all but when may be NONE */
    uint32_t step, step_count;
    uint32_t first_seen; /* number of the first trigger that was counted, or NONE */
} tn_play_duty;

/* Leaves below this number are no words: LEAF e is the event e; that of SAYS is a turn whatever is said in it. */
#define TN_PLAY_LEAVES TN_PLAY_EVENT_COUNT

#endif
