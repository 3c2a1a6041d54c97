/* rules.h - the policy of samples: what makes a call worth listening to, in points, and which measures can make it an outlier. Nothing of
 * it stands in the code.
 *
 *     base POINTS
 *     flag NAME|* POINTS
 *     missed DUTY|* POINTS [most POINTS]
 *     failed POINTS
 *     measure NAME below|above NUMBER POINTS
 *     outcome|clarity|trajectory|attitude|style VALUE POINTS
 *     outlier MEASURE [log]
 *     set outlier-at|outlier-cap|outlier-least NUMBER */
#ifndef TN_SAMPLE_RULES_H
#define TN_SAMPLE_RULES_H

#include "base/mem.h"
#include "tenor_io_calls.h"

#define TN_RULES_MOST 200
#define TN_RULES_OUTLIERS 32
/* Points of a rule, and of base, at most; units of 1e-4. A call has less than 2^31 of these in all. */
#define TN_RULES_POINTS_MOST ((int64_t)1000 * 10000)

typedef enum tn_rules_kind {
    TN_RULES_FLAG,
    TN_RULES_MISSED,
    TN_RULES_FAILED,
    TN_RULES_BELOW,
    TN_RULES_ABOVE,
    TN_RULES_OUTCOME,
    TN_RULES_CLARITY,
    TN_RULES_TRAJECTORY,
    TN_RULES_ATTITUDE,
    TN_RULES_STYLE
} tn_rules_kind;

typedef struct tn_rules_rule {
    tn_rules_kind kind;
    tenor_str name;       /* of the flag, duty, measure or value; "*": of all that no rule names */
    tenor_str what;       /* the rule up to its points, as people read it: "flag threat" */
    int64_t bound;        /* of a measure; units of 1e-4 */
    int64_t points, most; /* units of 1e-4 */
} tn_rules_rule;

typedef struct tn_rules_outlier {
    tenor_str measure;
    bool log;
} tn_rules_outlier;

typedef struct tn_rules {
    const tn_mem *mem;
    char *text; /* what names point into */
    size_t size;
    int64_t base; /* 1 or more */
    tn_rules_rule rules[TN_RULES_MOST];
    size_t count;
    tn_rules_outlier outliers[TN_RULES_OUTLIERS];
    size_t outlier_count;
    int64_t at, cap, least; /* units of 1e-4; least in whole calls */
} tn_rules;

typedef struct tn_rules_fault {
    uint32_t line, column; /* from 1; line 0: no memory */
    const char *message;
} tn_rules_fault;

/* Why a call has points: by which rule, and how often. */
typedef struct tn_rules_reason {
    uint16_t rule, times;
} tn_rules_reason;

/* False: *fault says where and why. Free it either way. */
bool tn_rules_read(tn_rules *rules, const tn_mem *mem, tenor_str text, tn_rules_fault *fault);
void tn_rules_free(tn_rules *rules);
/* The points of a call, base included, and the rules that gave some, in the order of the policy: reasons has room for TN_RULES_MOST. */
int64_t tn_rules_points(const tn_rules *rules, const tenor_io_calls_row *row, tn_rules_reason *reasons, size_t *count);
/* What one of them gave. */
int64_t tn_rules_given(const tn_rules *rules, tn_rules_reason reason);

#endif
