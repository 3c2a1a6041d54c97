/* driftout.h - pieces of an event of drift as JSON. */
#ifndef TN_IO_DRIFTOUT_H
#define TN_IO_DRIFTOUT_H

#include "base/buf.h"
#include "tenor_io_drift.h"

/* "ALERT", "COHORT" ...; lives for ever. */
const char *tn_driftout_state(tenor_drift_state state);
/* What it is called, without quotes: nothing in it needs an escape. */
void tn_driftout_id(tn_buf *out, const tenor_drift_event *event);
/* "agent:a17", as a string of JSON. */
void tn_driftout_key(tn_buf *out, const tenor_drift_event *event);
/* Members: numbers with at most four decimals (null where there is none), texts, days. */
void tn_driftout_number(tn_buf *out, const char *name, double x);
void tn_driftout_text(tn_buf *out, const char *name, tenor_str text);
void tn_driftout_day(tn_buf *out, const char *name, int32_t day);
/* All that the flat line has, without its id. */
void tn_driftout_members(tn_buf *out, const tenor_drift_event *event);

#endif
