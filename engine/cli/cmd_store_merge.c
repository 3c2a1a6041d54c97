/* cmd_store_merge.c - tenor store merge: the batches of stores into one. */
#include <stdio.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/samefile.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"
#include "store/storemerge.h"

typedef struct merging {
    tn_storemerge_rule rule;
    tn_storemerge_result result;
} merging;

static tenor_status merge(tn_storefile *store, void *context, tenor_io_error *error)
{
    merging *m = context;
    return tn_storemerge_run(store, m->rule, &m->result, error);
}

static void print(const char *from, const tn_storemerge_result *r)
{
    char legs[TN_PROGRESS_NUMBER], elsewhere[TN_PROGRESS_NUMBER];
    tn_terminal_tell("tenor: %s: %llu batch%s, %s leg%s", from, (unsigned long long)r->batches, r->batches == 1 ? "" : "es",
                     tn_progress_number(legs, r->legs), r->legs == 1 ? "" : "s");
    if (r->replaced)
        fprintf(stderr, ", %llu in place of what was there", (unsigned long long)r->replaced);
    if (r->same)
        fprintf(stderr, ", %llu there already", (unsigned long long)r->same);
    fputc('\n', stderr);
    if (!r->calls_elsewhere)
        return;
    tn_terminal_tell("tenor: %s leg%s of calls that stand under two batches, and count under the first by name only:",
                     tn_progress_number(elsewhere, r->calls_elsewhere), r->calls_elsewhere == 1 ? "" : "s");
    for (size_t i = 0; i < sizeof r->elsewhere / sizeof r->elsewhere[0] && r->elsewhere[i][0]; i++)
        tn_terminal_tell("%s %s", i ? "," : "", r->elsewhere[i]);
    fputc('\n', stderr);
}

int tn_cmd_store_merge_run(const tn_args *args)
{
    merging m = {.rule = tn_args_has(args, TN_OPT_REPLACE) ? TN_STOREMERGE_REPLACE : TN_STOREMERGE_STORES};
    const char *into = args->operands[0];
    int status = TN_EXIT_OK;
    for (size_t i = 1; i < args->operand_count && status == TN_EXIT_OK; i++) {
        if (tn_samefile_is(args->operands[i], into))
            return tn_args_usage(args->verb, "%s cannot be merged into itself", into);
        status = tn_storeverb_change(args, into, true, args->operands[i], merge, &m);
        if (status == TN_EXIT_OK && !tn_args_has(args, TN_OPT_QUIET))
            print(args->operands[i], &m.result);
    }
    return status;
}
