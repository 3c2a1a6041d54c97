/* parts.h - what a change of a mean is made of: another mix of strata, what peers of the same strata did too, and the
 * unit's own; the parts add up to the change. */
#ifndef TN_DRIFT_PARTS_H
#define TN_DRIFT_PARTS_H

#include "base/mem.h"
#include "drift/panel.h"

/* Exact sums of some days in a stratum. */
typedef struct tn_parts_sums {
    uint64_t count, detailed;
    int64_t sum;
} tn_parts_sums;

typedef struct tn_parts_stratum {
    uint32_t stratum;
    double mix, common, own;
    double share; /* of the stratum, mean of before and after */
    tn_parts_sums unit[2], peers[2]; /* before, after */
} tn_parts_stratum;

typedef struct tn_parts {
    double before, after; /* mean scores; after - before is mix + common + own */
    double mix, common, own;
    tn_parts_stratum *strata; /* those that the unit worked in, by number */
    size_t count, room;
} tn_parts;

/* Scores of a unit on the days first .. split - 1 against those on split .. last. False: no memory. Free it either way. */
bool tn_parts_init(tn_parts *parts, const tn_mem *mem, const tn_panel *panel, size_t unit, int32_t first, int32_t split,
                   int32_t last);
void tn_parts_free(tn_parts *parts, const tn_mem *mem);

#endif
