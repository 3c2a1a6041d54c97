/* movers.h - the calls behind events of drift: those that moved the mean most since the onset. */
#ifndef TN_CLI_MOVERS_H
#define TN_CLI_MOVERS_H

#include "tenor_io_drift.h"

#include "cli/driftsource.h"
#include "cli/keep.h"

/* Calls of one event. */
#define TN_MOVERS_MOST 5

/* The calls of one event, the one that moved it most first. */
typedef struct tn_movers_calls {
    tenor_io_drift_call calls[TN_MOVERS_MOST];
    size_t count;
    uint64_t interactions; /* since the onset, those without a call_id, too */
} tn_movers_calls;

typedef struct tn_movers {
    const tenor_drift_event *events; /* borrowed */
    size_t event_count;
    tn_movers_calls *of; /* by event */
    tn_keep keep;        /* texts of calls */
    uint32_t *slots;     /* event + 1 by a hash of whom and what it is about; 0: free */
    uint32_t *next;      /* by event: another one with that hash, + 1 */
    size_t slot_count;
    bool no_memory;
} tn_movers;

/* False: no memory; free it either way. The events must outlive it. */
bool tn_movers_init(tn_movers *movers, const tenor_drift_event *events, size_t count);
void tn_movers_free(tn_movers *movers);
/* A tn_driftsource_tell: one more leg. */
bool tn_movers_leg(void *movers, const tn_driftsource_leg *leg);
/* All legs were given: what each call moved is known now. */
void tn_movers_finish(tn_movers *movers);

#endif
