/* ast.h - a lexicon as its files say it: entries, patterns and tests with their places. Lives in one arena. */
#ifndef TN_LEXICON_AST_H
#define TN_LEXICON_AST_H

#include <stdint.h>

#include "base/arena.h"
#include "lexicon/play_records.h"
#include "lexicon/phrasewords.h"
#include "tenor.h"

/* Kinds of category: row = name in the file, what the kind is for. A new kind is a new row. */
#define TN_KINDS(K)                                                                       \
    K(TONE, "tone")               /* gives points to the tone of its name */             \
    K(VALENCE, "valence")         /* gives points to sentiment */                        \
    K(NEGATOR, "negator")         /* negates hits behind it */                           \
    K(BOOSTER, "booster")         /* multiplies the nearest hit */                       \
    K(STOP, "stop")               /* ends a negator's reach */                           \
    K(CONTRAST, "contrast")       /* weighs a sentence's halves */                       \
    K(CONDITIONAL, "conditional") /* scales what follows in its sentence */              \
    K(FILLER, "filler")           /* transparent word */                                 \
    K(ABBREV, "abbrev")           /* its full stop ends no sentence */                   \
    K(EMOTICON, "emoticon")       /* characters read as one symbol; with a weight, valence */ \
    K(HEDGE, "hedge")             /* counted, without points */                          \
    K(IGNORE, "ignore")           /* hides what is inside it */                          \
    K(TOPIC, "topic")             /* what the call is about, without points */           \
    K(CUE, "cue")                 /* what duties listen for, without points */

enum tn_kind {
#define K(name, text) TN_KIND_##name,
    TN_KINDS(K)
#undef K
    TN_KIND_COUNT
};

/* Kinds whose hits give no points, and are listed. */
#define TN_KINDS_NOTED (UINT32_C(1) << TN_KIND_HEDGE | UINT32_C(1) << TN_KIND_TOPIC | UINT32_C(1) << TN_KIND_CUE)

static inline bool tn_kind_is_noted(uint32_t kind)
{
    return kind < TN_KIND_COUNT && (TN_KINDS_NOTED >> kind & 1) != 0;
}

enum tn_mode { TN_MODE_EXACT, TN_MODE_STEM };
enum tn_negation { TN_NEG_BLOCK, TN_NEG_FLIP, TN_NEG_KEEP };
enum tn_status { TN_STATUS_LIVE, TN_STATUS_DRAFT, TN_STATUS_RETIRED };
enum tn_side { TN_SIDE_AFTER, TN_SIDE_BEFORE, TN_SIDE_BOTH };

/* ---- attributes: the table behind parsing, inheritance and the list in FORMAT.md ---- */

/* Where an attribute may stand: h = @lexicon, c = @category, e = entry. */
#define TN_ATTRS(A)                                                        \
    A(WEIGHT, "weight", "ce", NUMBER)   /* also a bare number */           \
    A(SPEAKER, "speaker", "ce", ENUM)                                      \
    A(MODE, "mode", "ce", ENUM)                                            \
    A(NEG, "neg", "ce", ENUM)                                              \
    A(VALENCE, "valence", "ce", NUMBER)                                    \
    A(STATUS, "status", "ce", ENUM)                                        \
    A(KIND, "kind", "c", ENUM)                                             \
    A(SIDE, "side", "ce", ENUM)                                            \
    A(SCOPE, "scope", "ce", NATURAL)                                       \
    A(FACTOR, "factor", "ce", NUMBER)                                      \
    A(BEFORE, "before", "ce", NUMBER)                                      \
    A(AFTER, "after", "ce", NUMBER)                                        \
    A(PRIO, "prio", "ce", NATURAL)                                         \
    A(TAG, "tag", "ce", TEXT)                                              \
    A(ID, "id", "e", TEXT)                                                 \
    A(WAS, "was", "e", TEXT)                                               \
    A(LANG, "lang", "hce", TEXT)                                           \
    A(NAME, "name", "h", TEXT)                                             \
    A(VERSION, "version", "h", TEXT)                                       \
    A(FROM, "from", "ce", DATE)                                            \
    A(UNTIL, "until", "ce", DATE)                                          \
    A(CHANNEL, "channel", "ce", TEXT)                                      \
    A(ALLOW, "allow", "hce", CODES)

enum tn_attr {
#define A(name, text, where, type) TN_ATTR_##name,
    TN_ATTRS(A)
#undef A
    TN_ATTR_COUNT
};

typedef struct tn_attr_value {
    const char *text;  /* as written */
    uint32_t size;     /* of text */
    int32_t number;    /* NUMBER in units of 1e-4, NATURAL, ENUM index, DATE in days, CODES a bit for each */
} tn_attr_value;

typedef struct tn_attrs { /* every entry has some: only those are kept that were given */
    uint32_t given;              /* bit a: attribute a was given */
    const tn_attr_value *values; /* of those, in the order of the table; borrowed */
} tn_attrs;

static inline bool tn_attrs_has(const tn_attrs *attrs, enum tn_attr a)
{
    return attrs->given >> a & 1;
}

/* Of one that was given. */
static inline const tn_attr_value *tn_attrs_value(const tn_attrs *attrs, enum tn_attr a)
{
    return attrs->values + __builtin_popcount(attrs->given & ((UINT32_C(1) << a) - 1));
}

static inline int32_t tn_attrs_number(const tn_attrs *attrs, enum tn_attr a)
{
    return tn_attrs_value(attrs, a)->number;
}

static inline tn_str tn_attrs_text(const tn_attrs *attrs, enum tn_attr a)
{
    const tn_attr_value *value = tn_attrs_value(attrs, a);
    return tn_str_of(value->text, value->size);
}

/* ---- patterns ---- */

enum tn_node_kind { TN_NODE_SEQ, TN_NODE_ALT, TN_NODE_ATOM, TN_NODE_ANY, TN_NODE_GAP, TN_NODE_START, TN_NODE_END };

/* What one token must be. The order is that of preference between matches. */
enum tn_atom_kind { TN_ATOM_EXACT, TN_ATOM_STEM, TN_ATOM_PREFIX, TN_ATOM_REGEX, TN_ATOM_TRIGGER };

#define TN_TRIGGERS(T) T(CAPS, "CAPS") T(LONG, "LONG") T(EXCLAIM, "EXCLAIM") T(QUESTION, "QUESTION") T(NUMBER, "NUMBER")
enum tn_trigger {
#define T(name, text) TN_TRIGGER_##name,
    TN_TRIGGERS(T)
#undef T
    TN_TRIGGER_COUNT
};

typedef struct tn_node { /* a lexicon has some for every word that it names: kept small */
    uint8_t kind;              /* tn_node_kind */
    uint8_t atom;              /* tn_atom_kind */
    uint16_t least;            /* fewest tokens that match it, capped */
    uint16_t low, high;        /* GAP: words; trigger atom: low = which */
    bool optional;             /* ALT: [ ] */
    bool case_sensitive;       /* regex atom */
    bool gap_first, gap_last;  /* it may begin or end with a gap */
    uint32_t word;             /* ATOM that is a plain word, exact or a stem: its number in tn_phrasewords, + 1; else 0 */
    tn_str text;               /* ATOM: folded form or regex source */
    struct tn_node *child, *next;
} tn_node;

typedef struct tn_class {
    tn_str name;
    const tn_node *alternatives; /* an ALT */
    unsigned depth;              /* classes nested in it, itself included */
    size_t size;                 /* nodes, with nested classes written out */
} tn_class;

/* ---- files and entries ---- */

typedef struct tn_place {
    uint32_t file; /* index in tn_ast.files */
    uint32_t line; /* from 1 */
    uint32_t byte; /* of the line, from 0 */
} tn_place;

typedef struct tn_file {
    tn_str name;
    tn_str text;
    unsigned layer;
    tn_attrs header;
} tn_file;

typedef struct tn_regex_source {
    tn_str pattern;
    bool case_sensitive;
} tn_regex_source;

typedef struct tn_exception {
    const tn_node *pattern;
    tn_str canonical;
    tn_place place;
    uint32_t width; /* bytes of it in the line */
    struct tn_exception *next;
} tn_exception;

enum tn_feeling { TN_FEELING_ANY, TN_FEELING_POSITIVE, TN_FEELING_NEGATIVE, TN_FEELING_NEUTRAL };

typedef struct tn_test {
    bool yes;
    bool has_role;
    tenor_role role;
    tn_str text; /* without the braces of a marked span */
    bool marked;
    uint32_t begin, end;
    enum tn_feeling feeling;
    tn_place place;
    struct tn_test *next;
} tn_test;

typedef struct tn_ast_entry {
    tn_place place;
    tn_str category;      /* empty: an override without a phrase */
    const tn_attrs *inherited; /* of the @category line and the header; NULL for an override */
    tn_attrs own;
    tn_str id;            /* id= or category/canonical */
    tn_str written;       /* the phrase as it stands in the file */
    tn_str canonical;     /* normalised, spaces single */
    const tn_node *pattern; /* NULL for a regex, an emoticon and an override */
    bool is_regex, is_literal; /* literal: emoticon */
    tn_regex_source regex;
    uint32_t width;       /* bytes of the phrase in the line */
    tn_exception *exceptions, **exceptions_end;
    tn_test *tests, **tests_end;
    tn_str note;          /* the first */
    struct tn_ast_entry *next;
} tn_ast_entry;

typedef struct tn_ast_category {
    tn_str name;
    enum tn_kind kind;
    tn_attrs attrs;
    tn_place place;
    struct tn_ast_category *next;
} tn_ast_category;

/* ---- duties (playbook.h) ---- */

typedef struct tn_ast_op {
    enum tn_play_op_kind op;
    tn_str name;                /* LEAF: the category, or empty; COMPARE: what is compared */
    const tn_ast_entry *phrase; /* LEAF: the entry made of a phrase in quotes, or NULL */
    uint32_t x;                 /* NEAR: words; THING: which; COMPARE: a number of the turn, if TN_PLAY_OF_TURN is in it */
    uint32_t compare;
    int32_t value;
    tn_place place;
} tn_ast_op;

typedef struct tn_ast_condition {
    enum tn_play_event event;
    tenor_role role;
    uint32_t ms, times;
    bool ordinal;
    const tn_ast_op *ops;
    uint32_t op_count;
    tn_place place;
    uint32_t width;
    bool once_a_turn;              /* counted so */
    bool guarded;                  /* guards stand below its line */
    bool begins;                   /* the first of a further line of triggers */
    struct tn_ast_condition *also; /* another way for it to come true, or NULL */
} tn_ast_condition;

typedef struct tn_ast_step {
    enum tn_play_step_kind kind;
    bool instead; /* another way to meet the step before it */
    tn_ast_condition *condition;
    const tn_ast_condition *of; /* AFTER, NOT_AFTER: the line that alone is guarded, NULL: the trigger */
    enum tn_play_window window;
    uint32_t amount, chat_ms;
    tn_place place;
    uint32_t width;
    struct tn_ast_step *next;
} tn_ast_step;

/* A line of a small conversation: what somebody says, or an event. */
typedef struct tn_ast_turn {
    enum tn_play_event event;
    tenor_role role;
    uint32_t agent;            /* 2: the second agent of the call */
    int64_t start_ms, end_ms;  /* TENOR_NO_TIME: none given */
    tn_str text;
    tn_place place;
    struct tn_ast_turn *next;
} tn_ast_turn;

enum tn_play_expectation { TN_PLAY_EXPECT_MET, TN_PLAY_EXPECT_MISSED, TN_PLAY_EXPECT_NONE, TN_PLAY_EXPECT_NEAR };

typedef struct tn_ast_conversation {
    enum tn_play_expectation expected;
    tn_str channel; /* empty: unknown */
    tn_ast_turn *turns, **turns_end;
    tn_place place;
    uint32_t width;
    struct tn_ast_conversation *next;
} tn_ast_conversation;

typedef struct tn_ast_duty {
    tn_str name, what, hint, section, channel, asks, allow;
    tn_place place;
    uint32_t width;
    bool retired, draft, once, latest;
    uint32_t least;
    tn_ast_condition *when, *unless, *until, *reset;
    tn_ast_step *steps, **steps_end;
    tn_ast_step *guards, **guards_end; /* of one line each; in the end the last of the steps */
    uint32_t step_count;
    tn_ast_conversation *tests, **tests_end;
    struct tn_ast_duty *next;
} tn_ast_duty;

/* ---- acts (actfile.h) ---- */

/* A word of a class counts as the class: by their numbers (text/turnwords.h). */
typedef struct tn_ast_member {
    uint32_t number, counts_as;
} tn_ast_member;

/* The classes of one file of acts, ascending by number. */
typedef struct tn_ast_members {
    const tn_ast_member *list;
    size_t count;
} tn_ast_members;

/* first 0: one word. */
typedef struct tn_ast_feature {
    uint32_t first, second; /* what they count as */
    int32_t weight;
    uint32_t line, byte, width;
} tn_ast_feature;

typedef struct tn_ast_act {
    tn_str name;
    tenor_role role;
    int32_t bias;
    tn_str like; /* the act whose features it has; empty: its own */
    int32_t lean; /* of such: what is added to that act's bias */
    tn_ast_feature *features; /* ascending by their words */
    size_t feature_count, feature_capacity;
    const tn_ast_members *members; /* of its file: one address for all acts of it */
    tn_test *tests, **tests_end;
    tn_place place;
    uint32_t width;
    struct tn_ast_act *next;
} tn_ast_act;

/* What one reading of files gives. Entries in file order. */
typedef struct tn_ast {
    tn_arena *arena; /* borrowed: holds all of it */
    tn_file *files;
    size_t file_count, file_capacity;
    tn_ast_entry *entries, **entries_end;
    size_t entry_count;
    tn_ast_category *categories, **categories_end; /* one a declaration */
    tn_ast_duty *duties, **duties_end;
    tn_ast_act *acts, **acts_end;
    tn_phrasewords words; /* of phrases, that are one token with one form as they are written */
    size_t word_count, word_numbers; /* about how many there are; tn_node.word goes up to this */
} tn_ast;

#endif
