/* book.h - the calls that may be drawn: of each a small record, and the strata that they are in. */
#ifndef TN_SAMPLE_BOOK_H
#define TN_SAMPLE_BOOK_H

#include "base/arena.h"
#include "base/strmap.h"
#include "sample/rules.h"

/* What a call is called by. */
#define TN_BOOK_NAMES(X) \
    X(AGENT, "agent")    \
    X(TEAM, "team")      \
    X(QUEUE, "queue")    \
    X(TOPIC, "topic")    \
    X(CHANNEL, "channel") \
    X(LANGUAGE, "language") \
    X(DAY, "day")        \
    X(MONTH, "month")    \
    X(NIGHT, "night")    \
    X(OUTCOME, "outcome") \
    X(CLARITY, "clarity") \
    X(TRAJECTORY, "trajectory") \
    X(ATTITUDE, "attitude") \
    X(STYLE, "style")    \
    X(DIGEST, "digest")

typedef enum tn_book_name {
#define TN_BOOK_NAME_ENUM(id, name) TN_BOOK_##id,
    TN_BOOK_NAMES(TN_BOOK_NAME_ENUM)
#undef TN_BOOK_NAME_ENUM
    TN_BOOK_NAME_COUNT
} tn_book_name;

/* Numbers that are told of every call that is drawn; behind them stand the measures of outliers. */
#define TN_BOOK_TAGS(X)                                   \
    X(CUSTOMER, "customer", "customer.sentiment.level")   \
    X(CUSTOMER_END, "customer_end", "customer.sentiment.end") \
    X(AGENT_TONE, "agent", "agent.sentiment.level")       \
    X(EMPATHY, "empathy", "agent.per100.empathy")         \
    X(POSITIVE, "positive", "agent.per100.positive")      \
    X(OWNERSHIP, "ownership", "agent.per100.ownership")   \
    X(JARGON, "jargon", "agent.per100.jargon")            \
    X(ABUSE, "abuse", "agent.per100.abuse")               \
    X(TOTAL, "total", "scorecard.total")

typedef enum tn_book_tag {
#define TN_BOOK_TAG_ENUM(id, name, measure) TN_BOOK_TAG_##id,
    TN_BOOK_TAGS(TN_BOOK_TAG_ENUM)
#undef TN_BOOK_TAG_ENUM
    TN_BOOK_TAG_COUNT
} tn_book_tag;

#define TN_BOOK_BY_MOST 8
#define TN_BOOK_CALLS_MOST ((size_t)1 << 31)

typedef struct tn_book_call {
    tenor_str id;
    uint64_t turns, print; /* which of two records of one call counts */
    uint32_t names[TN_BOOK_NAME_COUNT];
    uint32_t stratum;
    uint32_t points; /* units of 1e-4; 0: there is no policy */
    uint16_t flags, missed, reasons; /* how many */
    const uint16_t *list; /* names of flags, then of duties, then reasons as pairs of rule and times */
    bool drawn;
    double probability, distance;
} tn_book_call;

typedef struct tn_book_stratum {
    tenor_str key;                     /* values with a NUL behind each: its order among strata */
    tenor_str values[TN_BOOK_BY_MOST]; /* "-" where there is none */
    uint64_t calls, drawn;
    double size; /* points of its calls */
} tn_book_stratum;

typedef struct tn_book_by {
    tn_book_name name; /* TN_BOOK_NAME_COUNT: a label */
    tenor_str label;   /* borrowed */
} tn_book_by;

/* What is shown of a value of a field ("agent_id", "queue", a label): a view that lives until the next call. NULL data: no memory. */
typedef tenor_str (*tn_book_show)(void *context, tenor_str field, tenor_str value);

typedef struct tn_book {
    const tn_mem *mem;
    const tn_rules *rules; /* borrowed; NULL: none */
    tn_book_show show;
    void *context;
    tn_book_by by[TN_BOOK_BY_MOST];
    size_t by_count;
    int32_t from, to; /* days; INT32_MIN, INT32_MAX: any, and none */
    tn_arena arena;
    tn_strmap ids, names, words, strata_map, columns_map, left_map;
    tenor_str *shown; /* of names, by number */
    size_t shown_room;
    tn_book_call *calls; /* by number of ids */
    size_t call_count, call_room;
    double *values; /* [call][column], NaN: unknown */
    size_t value_room, columns;
    uint32_t outlier_columns[TN_RULES_OUTLIERS];
    tn_book_stratum *strata;
    size_t stratum_count, stratum_room;
    uint64_t again, left_out, other_days; /* records that were not taken: see tn_book_took */
} tn_book;

typedef enum tn_book_took {
    TN_BOOK_TAKEN,
    TN_BOOK_AGAIN,     /* a call that is there: of two records the one with more turns counts, of equal ones whatever came first */
    TN_BOOK_LEFT_OUT,  /* tn_book_leave_out */
    TN_BOOK_OTHER_DAY, /* before from, behind to, or of no day */
    TN_BOOK_FULL,
    TN_BOOK_NO_MEMORY
} tn_book_took;

/* False: no memory. Free it either way. Before the first call the caller may set show, by, from and to. */
bool tn_book_init(tn_book *book, const tn_mem *mem, const tn_rules *rules);
void tn_book_free(tn_book *book);
/* One more field to make strata by; "labels.NAME" is a label. text is borrowed. False: there is none such, or there are too many. */
bool tn_book_by_field(tn_book *book, tenor_str text);
/* A call of this id is not to be drawn. False: no memory. */
bool tn_book_leave_out(tn_book *book, tenor_str id);
tn_book_took tn_book_add(tn_book *book, const tenor_io_calls_row *row);
/* Calls in the order of their ids, strata in the order of their keys, whatever order they came in; each stratum counted. Once, behind the
 * last call. False: no memory. */
bool tn_book_close(tn_book *book);

static inline tenor_str tn_book_name_of(const tn_book *book, const tn_book_call *call, tn_book_name name)
{
    return book->shown[call->names[name]];
}
/* A flag or a duty of call->list. */
tenor_str tn_book_word(const tn_book *book, uint16_t number);
/* As --by names it. */
tenor_str tn_book_by_name(const tn_book_by *by);
static inline const double *tn_book_values(const tn_book *book, size_t call)
{
    return book->values + call * book->columns;
}

#endif
