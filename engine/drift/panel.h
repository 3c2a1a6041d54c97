/* panel.h - what the drift engine looks at: counts and exact sums by unit, day and stratum, and the nightly window
 * over them. */
#ifndef TN_DRIFT_PANEL_H
#define TN_DRIFT_PANEL_H

#include <stddef.h>
#include <stdint.h>

/* Days that a night looks back on, itself included. */
#define TN_PANEL_WINDOW 90

/* The interactions of one unit on one day in one stratum. */
typedef struct tn_panel_cell {
    int32_t day; /* since 1970-01-01 */
    uint32_t stratum;
    uint32_t count; /* > 0 */
    uint32_t detailed; /* of these: whose phrases are known */
    int64_t sum;      /* of scores in units of 1e-4 */
    uint64_t squares; /* of these */
    uint32_t carried; /* of count: over from another digest */
} tn_panel_cell;

/* One dimension. A unit is an agent or a team. Borrowed by all who get it. */
typedef struct tn_panel {
    size_t units, strata, groups;
    const uint32_t *group; /* by stratum: its queue; never falls from one stratum to the next */
    const size_t *begin;   /* units + 1 places in cells */
    const tn_panel_cell *cells; /* by unit, day, stratum */
} tn_panel;

/* The cells of a unit on the days from .. to, both included. */
void tn_panel_slice(const tn_panel *panel, size_t unit, int32_t from, int32_t to, size_t *begin, size_t *end);

#endif
