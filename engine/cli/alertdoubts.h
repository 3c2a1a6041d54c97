/* alertdoubts.h - what else an alert of drift could come from, each with the numbers for or against it. */
#ifndef TN_CLI_ALERTDOUBTS_H
#define TN_CLI_ALERTDOUBTS_H

#include <stdio.h>

#include "tenor_io_drift.h"

/* events: all of the run, in their order; event is one of them and is not blind. */
void tn_alertdoubts_print(FILE *file, bool colour, const tenor_drift_event *event, const tenor_drift_event *events, size_t count);

#endif
