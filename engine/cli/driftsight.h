/* driftsight.h - what the last night of a run of drift could have seen, alert or not: a table, and counts of it. */
#ifndef TN_CLI_DRIFTSIGHT_H
#define TN_CLI_DRIFTSIGHT_H

#include "cli/driftsource.h"

/* Of agents, teams, queues, topics. */
#define TN_DRIFTSIGHT_KINDS 4

typedef struct tn_driftsight_counts {
    uint64_t sees[TN_DRIFTSIGHT_KINDS];    /* keys and dimensions whose gate 14 days show four times in five */
    uint64_t misses[TN_DRIFTSIGHT_KINDS];  /* whose gate is smaller than that */
    uint64_t unknown[TN_DRIFTSIGHT_KINDS]; /* with too few days or interactions */
    int32_t first, night;                  /* days of the scores: the first, and the one that was looked at */
    bool any;                              /* there are scores, and some of the nights that were asked for */
} tn_driftsight_counts;

/* Counts, unless neither table, metrics nor summary want them, and the table where --sight FILE asks for it. An exit status, after saying what is wrong. */
int tn_driftsight_run(tn_driftsight_counts *counts, const tn_args *args, const tn_driftsource *source);

#endif
