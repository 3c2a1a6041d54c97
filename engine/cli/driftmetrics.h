/* driftmetrics.h - drift --metrics FILE.prom: how many alerts are open, and what happened. */
#ifndef TN_CLI_DRIFTMETRICS_H
#define TN_CLI_DRIFTMETRICS_H

#include "tenor_io_drift.h"

#include "cli/driftsight.h"
#include "cli/driftsource.h"

typedef struct tn_driftmetrics_open {
    uint64_t name; /* a hash of whom and what it is about */
    tenor_drift_kind kind;
    tenor_drift_state state;
} tn_driftmetrics_open;

/* A zeroed one has seen nothing. */
typedef struct tn_driftmetrics {
    tn_driftmetrics_open *open;
    size_t count, room;
    uint64_t events[TENOR_DRIFT_CLEARED + 1];  /* by state */
    uint64_t tonight[TENOR_DRIFT_CLEARED + 1]; /* of `night` */
    int32_t night;                             /* the last one on which anything happened */
    bool no_memory;
    tn_driftsight_counts sight; /* of the last night */
} tn_driftmetrics;

/* False: no memory. */
bool tn_driftmetrics_note(tn_driftmetrics *metrics, const tenor_drift_event *event);
void tn_driftmetrics_free(tn_driftmetrics *metrics);
/* Where --metrics asks for it; false after saying what is wrong. */
bool tn_driftmetrics_write(const tn_driftmetrics *metrics, const tn_args *args, const tn_driftsource *source, int exit_status);

#endif
