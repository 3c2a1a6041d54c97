/* reasons.h - what changed within strata, by phrase: who changed, peers too or the unit alone, and how: said more or less
 * often, or weighing more or less where it is said. */
#ifndef TN_DRIFT_REASONS_H
#define TN_DRIFT_REASONS_H

#include "drift/order.h"
#include "drift/parts.h"

typedef struct tn_reasons_phrase {
    uint32_t phrase; /* its number */
    double common, own;     /* sum to often + strongly */
    double often, strongly;
    uint64_t uses[2]; /* by the unit, before and after */
    int64_t points[2];
} tn_reasons_phrase;

typedef struct tn_reasons {
    tn_reasons_phrase *phrases; /* largest first, ties by name */
    size_t count, room;
    double rest_common, rest_own; /* what no phrase is known for */
    uint64_t detailed[2];         /* interactions of the unit whose phrases are known */
} tn_reasons;

/* Whose phrases, and of which days. */
typedef struct tn_reasons_question {
    uint32_t series, unit; /* ranks */
    bool by_team;
    int sign;
    int32_t first, split, last;
    const tn_order_names *series_names, *units, *strata;
} tn_reasons_question;

/* Common and own of parts are those of phrases and rest together, to rounding. False: no memory. Free it either way. Cost: linear
 * in all phrases that were added. */
bool tn_reasons_init(tn_reasons *reasons, const tn_legs *legs, const tn_parts *parts, const tn_reasons_question *question);
void tn_reasons_free(tn_reasons *reasons, const tn_mem *mem);

#endif
