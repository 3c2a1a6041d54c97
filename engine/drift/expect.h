/* expect.h - what peers lead one to expect of a unit on a day, and by how much it differed: weekdays, incidents, a
 * changed mix and moves of a whole queue are taken out here. */
#ifndef TN_DRIFT_EXPECT_H
#define TN_DRIFT_EXPECT_H

#include "base/mem.h"
#include "drift/panel.h"

/* Sums that a unit's own days are set against are drawn towards 0 as if so many interactions had shown nothing. */
#define TN_EXPECT_KAPPA 25.0
/* Sweeps over units and days: each takes the units' own levels of the one before out of what peers show. */
#define TN_EXPECT_SWEEPS 3

/* One day of a unit. */
typedef struct tn_expect_day {
    double residual; /* mean of score - expected, in score units */
    double score;    /* mean */
    double count;    /* interactions; 0: not active */
    double carried;  /* of these: over from another digest */
} tn_expect_day;

/* The window that ends with a night, for all units. */
typedef struct tn_expect {
    const tn_mem *mem; /* borrowed */
    size_t units;
    int32_t first; /* day of days[0] */
    tn_expect_day *days;   /* TN_PANEL_WINDOW of each unit */
    double *within;        /* by unit: squares about the means of its cells */
    double *freedom;       /* by unit: degrees of freedom of these */
    double *stratum_mean;  /* by stratum */
    size_t strata;
    /* scratch, by day and stratum, day and group, day */
    size_t groups;
    double *n, *m, *next, *group_n, *group_r, *day_n, *day_r;
} tn_expect;

/* False: no memory. Free it in any case. */
bool tn_expect_init(tn_expect *expect, const tn_mem *mem, const tn_panel *panel);
void tn_expect_free(tn_expect *expect);
/* Look at the window that ends with this night. False: no memory. Cost: linear in its cells. */
bool tn_expect_run(tn_expect *expect, const tn_panel *panel, int32_t night);

static inline const tn_expect_day *tn_expect_of(const tn_expect *expect, size_t unit)
{
    return expect->days + unit * TN_PANEL_WINDOW;
}

#endif
