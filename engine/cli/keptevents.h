/* keptevents.h - copies of events of drift, for what must be known of all of them before the first is told. */
#ifndef TN_CLI_KEPTEVENTS_H
#define TN_CLI_KEPTEVENTS_H

#include "tenor_io_drift.h"

#include "cli/driftsource.h"
#include "cli/keep.h"

/* A zeroed one is empty. */
typedef struct tn_keptevents {
    tn_keep keep;
    tenor_drift_event *events; /* in the order in which they were told */
    size_t count, room;
    bool no_memory;
} tn_keptevents;

/* A tenor_drift_tell; false: no memory. */
bool tn_keptevents_tell(void *kept, const tenor_drift_event *event);
/* Every event of the source's nights, with phrases where they are known. Returns an exit status, after saying what is wrong. */
int tn_keptevents_run(tn_keptevents *kept, tn_driftsource *source);
void tn_keptevents_free(tn_keptevents *kept);

#endif
