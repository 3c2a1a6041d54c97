/* alertid.h - names of what events of drift are about, and the event that a person means by what its id begins with. */
#ifndef TN_CLI_ALERTID_H
#define TN_CLI_ALERTID_H

#include "tenor_io_drift.h"

/* Are both of the same alert, in whatever state? */
bool tn_alertid_same(const tenor_drift_event *a, const tenor_drift_event *b);
/* "agent", "team", "queue", "topic"; "ALERT", "COHORT" ... */
const char *tn_alertid_kind(tenor_drift_kind kind);
const char *tn_alertid_state(tenor_drift_state state);
/* What an event is about, as a number: by its kind, its key and a dimension. */
uint64_t tn_alertid_hash(tenor_drift_kind kind, tenor_str key, tenor_str dimension);
/* The place of the event: the one with this id; else of the one alert whose ids begin so, up to a slash or behind a colon, the last event that is
 * not CLEARED, or the CLEARED one. count: none, after saying why. */
size_t tn_alertid_find(const tenor_drift_event *events, size_t count, const char *id);

#endif
