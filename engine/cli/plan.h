/* plan.h - where everything that a run writes goes, and in which form. */
#ifndef TN_CLI_PLAN_H
#define TN_CLI_PLAN_H

#include <stdbool.h>

#include "cli/args.h"
#include "cli/outputs.h"

typedef struct tn_plan {
    const char *paths[TN_OUTPUTS_COUNT]; /* NULL: not asked for */
    char *manifest_path;                 /* memory of a path that was made here */
    const char *format;
    bool calls_table;
} tn_plan;

/* Standard output can take one thing only, and so can a file. TN_EXIT_OK, or another exit status
 * after saying what is wrong; free it either way. Paths are borrowed from args. */
int tn_plan_make(tn_plan *plan, const tn_args *args);
void tn_plan_free(tn_plan *plan);

#endif
