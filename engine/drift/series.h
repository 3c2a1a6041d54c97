/* series.h - one dimension under one digest, ready to be looked at night by night: panels of agents and teams, and the
 * exact sums of each day by stratum. */
#ifndef TN_DRIFT_SERIES_H
#define TN_DRIFT_SERIES_H

#include "drift/order.h"
#include "drift/panel.h"

typedef enum tn_series_level { TN_SERIES_AGENTS, TN_SERIES_TEAMS, TN_SERIES_LEVELS } tn_series_level;

/* A panel that owns its cells. */
typedef struct tn_series_panel {
    tn_panel panel;
    tn_panel_cell *cells;
    size_t *begin;
    size_t cell_count;
} tn_series_panel;

/* Names and what follows from them, shared by all series of a run. */
typedef struct tn_series_names {
    tn_order_names series, agents, teams, strata, queues, topics;
    uint32_t *queue_of, *topic_of; /* by stratum: ranks */
    tn_strmap queue_map, topic_map;
} tn_series_names;

typedef struct tn_series {
    tn_str dimension, digest; /* borrowed */
    uint32_t number;          /* its rank among all series' names */
    int sign;                 /* -1: sums are turned */
    bool missing;             /* the share of legs without a score, in place of the scores */
    tn_series_panel levels[TN_SERIES_LEVELS];
    uint32_t *people;         /* by team: agents who ever worked in it */
    int32_t first, last;      /* days; first > last: nothing */
    uint64_t *day_count;      /* by day from first on, and stratum */
    int64_t *day_sum;
    uint64_t *day_carried;    /* of day_count: over from another digest */
    size_t strata;
    int32_t last_carried;     /* the last day with such; INT32_MIN: none */
    double spread, error;     /* of the bridge: see tn_legs_bridge */
} tn_series;

/* False: no memory; free in any case. */
bool tn_series_names_init(tn_series_names *names, const tn_legs *legs);
void tn_series_names_free(tn_series_names *names, const tn_mem *mem);
/* rows[level]: as tn_order_sort_rows gives them, of one series each. sign -1 turns rises into declines. */
bool tn_series_init(tn_series *series, const tn_mem *mem, const tn_series_names *names,
                    const tn_legs_row *const rows[TN_SERIES_LEVELS], size_t count, bool missing, int sign);
void tn_series_free(tn_series *series, const tn_mem *mem);
/* Agents of a team. */
uint32_t tn_series_people(const tn_series *series, size_t team);
/* Interactions on a day, and those that were carried over from another digest, of all strata, or of one. */
uint64_t tn_series_on(const tn_series *series, int32_t day);
uint64_t tn_series_carried_on(const tn_series *series, int32_t day);
double tn_series_carried(const tn_series *series, size_t stratum, int64_t day);

#endif
