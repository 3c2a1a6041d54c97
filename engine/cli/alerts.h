/* alerts.h - events of drift as they are printed: JSON Lines, CloudEvents, or a table for people. */
#ifndef TN_CLI_ALERTS_H
#define TN_CLI_ALERTS_H

#include "tenor_io_drift.h"

#include "cli/outputs.h"

typedef enum tn_alerts_form { TN_ALERTS_JSONL, TN_ALERTS_CLOUDEVENTS, TN_ALERTS_TABLE } tn_alerts_form;

typedef struct tn_alerts {
    tn_outputs *outputs; /* TN_OUTPUTS_RECORDS is written to */
    tenor_io_buffer *buffer;
    tn_alerts_form form;
    tenor_io_drift_cloud cloud; /* source and, of the event that comes next, its calls */
    uint64_t counts[TENOR_DRIFT_CLEARED + 1]; /* by state */
    bool no_memory, refused;                  /* refused: the output cannot be written */
} tn_alerts;

/* False: no memory. */
bool tn_alerts_init(tn_alerts *alerts, tn_outputs *outputs, tn_alerts_form form);
void tn_alerts_free(tn_alerts *alerts);
/* A tenor_drift_tell. */
bool tn_alerts_tell(void *alerts, const tenor_drift_event *event);

#endif
