/* outlier.h - how far calls are from what is usual in their group, measure by measure: medians, and the median distance from them. */
#ifndef TN_SAMPLE_OUTLIER_H
#define TN_SAMPLE_OUTLIER_H

#include <stdint.h>

#include "base/mem.h"

typedef struct tn_outlier_options {
    size_t measures;       /* columns */
    const bool *log;       /* by measure: it counts by its logarithm (of 1 more), as times do */
    double cap;            /* no measure counts for more */
    uint64_t least;        /* fewer known values in a group: the median of all groups */
} tn_outlier_options;

/* values[call * measures + measure], NaN where unknown; group[call] below `groups`. Into z, of the same shape, go the distances in units
 * of 1.4826 times the median absolute deviation, as a standard deviation would be (Iglewicz and Hoaglin 1993), 0 where unknown. Where
 * half of all are equal, what 90 or 99 of 100 stay within stands in its place, and where nearly all are the mean absolute deviation. Into
 * middle goes the median.
 * False: no memory. */
bool tn_outlier_run(const double *values, size_t calls, const uint32_t *group, size_t groups, const tn_outlier_options *options, double *z,
                    double *middle, const tn_mem *mem);
/* The distance of a call: the root of the mean of its squares, what is unknown of it being as usual: of two odd calls the one of which more
 * is known to be odd is further. */
double tn_outlier_distance(const double *z, size_t measures);

#endif
