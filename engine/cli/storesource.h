/* storesource.h - the scores that drift looks at, from a store of nights. */
#ifndef TN_CLI_STORESOURCE_H
#define TN_CLI_STORESOURCE_H

#include "cli/driftsource.h"

/* Each returns an exit status, after saying what is wrong. */

/* All cells into source->drift. */
int tn_storesource_fill(tn_driftsource *source, const char *path);
/* The phrases behind the events, for a drift that is run again: of their dimensions and days. */
int tn_storesource_phrases(tn_driftsource *source, const char *path, const tenor_drift_event *events, size_t count);
/* The legs of the days from .. to that are kept. */
int tn_storesource_legs(const char *path, int32_t from, int32_t to, tn_driftsource_tell tell, void *context);

#endif
