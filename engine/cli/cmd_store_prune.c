/* cmd_store_prune.c - tenor store prune: legs and phrases of old nights go, their sums stay. */
#include <stdio.h>

#include "tenor_io_drift.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"
#include "store/storedrop.h"

typedef struct pruning {
    uint64_t nights;
    int32_t first;
    tn_storedrop_counts counts;
} pruning;

static tenor_status prune(tn_storefile *store, void *context, tenor_io_error *error)
{
    pruning *p = context;
    return tn_storedrop_old(store, p->nights, &p->first, &p->counts, error);
}

static tenor_status vacuum(tn_storefile *store, void *context, tenor_io_error *error)
{
    (void)context;
    return tn_storefile_run(store, "COMMIT; VACUUM dst; BEGIN", error);
}

int tn_cmd_store_prune_run(const tn_args *args)
{
    pruning p = {.nights = 120};
    char number[TN_PROGRESS_NUMBER], day[11];
    if (!tn_args_number(args, TN_OPT_KEEP_NIGHTS, 1, 100000, false, &p.nights))
        return TN_EXIT_USAGE;
    int status = tn_storeverb_change(args, args->operands[0], false, NULL, prune, &p);
    if (status == TN_EXIT_OK && p.counts.legs) /* the file becomes smaller, too */
        status = tn_storeverb_change(args, args->operands[0], false, NULL, vacuum, NULL);
    if (status != TN_EXIT_OK || tn_args_has(args, TN_OPT_QUIET))
        return status;
    tenor_io_day_text(p.first, day);
    tn_terminal_tell("tenor: %s: %s leg%s from before %s taken out; their sums stay\n", args->operands[0],
                     tn_progress_number(number, p.counts.legs), p.counts.legs == 1 ? "" : "s", day);
    return status;
}
