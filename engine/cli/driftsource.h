/* driftsource.h - the scores that drift looks at: files of them, or a store, read once for the sums and, where the calls and
 * phrases behind an event are asked for, once more. */
#ifndef TN_CLI_DRIFTSOURCE_H
#define TN_CLI_DRIFTSOURCE_H

#include "tenor_io_drift.h"

#include "cli/args.h"
#include "cli/counts.h"
#include "cli/progress.h"
#include "cli/seen.h"
#include "cli/tolerance.h"

typedef struct tn_driftsource {
    const tn_args *args;
    const char *store;  /* the file of a store; NULL: files of scores */
    tenor_drift *drift; /* once it is filled */
    int32_t from, to;   /* nights to look at */
    bool quiet;
    tn_tolerance tolerance;
    tn_counts counts;
    uint64_t again; /* legs that were given more than once */
    tn_progress progress;
    tn_seen seen;
    char *name; /* of a leg, for its hash */
    size_t name_room;
} tn_driftsource;

/* One leg; views live until the function returns. */
typedef struct tn_driftsource_leg {
    tenor_str call_id;
    const tenor_drift_cell *names; /* and day; no sums */
    int32_t score;                 /* units of 1e-4 */
    bool known;
} tn_driftsource_leg;
typedef bool (*tn_driftsource_tell)(void *context, const tn_driftsource_leg *leg); /* false: no memory */

/* Each returns an exit status, after saying what is wrong. */

/* Options. twice: legs will be asked for, too. Free it either way. */
int tn_driftsource_open(tn_driftsource *source, const tn_args *args, bool twice);
void tn_driftsource_free(tn_driftsource *source);
/* Policy and scores into source->drift. */
int tn_driftsource_fill(tn_driftsource *source);
/* Whether a day is too far from what source->drift holds; *other: from which of its days. */
bool tn_driftsource_is_far(const tn_driftsource *source, int32_t day, int32_t *other);
/* What is known of the phrases behind these events, for a drift that is run once more; *more: there is something. */
int tn_driftsource_phrases(tn_driftsource *source, const tenor_drift_event *events, size_t count, bool *more);
/* The legs of the days from the first onset to the last night of these events, and perhaps others; nothing is counted or said
 * again. */
int tn_driftsource_legs(tn_driftsource *source, const tenor_drift_event *events, size_t count, tn_driftsource_tell tell,
                        void *context);

#endif
