/* plan.h - where everything that a run writes goes, and in which form. */
#ifndef TN_CLI_PLAN_H
#define TN_CLI_PLAN_H

#include <stdbool.h>

#include "cli/args.h"
#include "cli/outputs.h"

typedef struct tn_plan {
    const char *paths[TN_OUTPUTS_COUNT]; /* NULL: not asked for */
    char *made[TN_OUTPUTS_COUNT];        /* memory of paths that were made here */
    const char *format;
    const char *folder; /* --output-dir: the paths are in it, that of records is a folder; NULL: none */
    bool gzip;          /* records and calls in folder */
    bool calls_table, calls_scores; /* forms of the calls; neither: JSON Lines */
    bool calls_marks; /* scores of calls have what the calls are worth, too */
} tn_plan;

/* Standard output can take one thing only, and so can a file. TN_EXIT_OK, or another exit status
 * after saying what is wrong; free it either way. Paths are borrowed from args. */
int tn_plan_make(tn_plan *plan, const tn_args *args);
void tn_plan_free(tn_plan *plan);
/* The ending of files of records in a folder, as in ".jsonl.gz". */
const char *tn_plan_ending(const tn_plan *plan);

#endif
