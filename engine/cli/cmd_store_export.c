/* cmd_store_export.c - tenor store export: the sums of a store as JSON Lines. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/outputs.h"
#include "cli/storeverb.h"
#include "store/storeexport.h"

typedef struct exporting {
    tn_outputs outputs;
    bool refused;
} exporting;

static bool put(void *context, tenor_str bytes)
{
    exporting *e = context;
    tn_interrupt_hold();
    e->refused = !tn_outputs_write(&e->outputs, TN_OUTPUTS_RECORDS, bytes);
    tn_interrupt_release();
    return !e->refused;
}

static tenor_status work(tn_storefile *store, void *context, tenor_io_error *error)
{
    return tn_storeexport_run(store, put, context, error);
}

static int finish(exporting *e, int status)
{
    tn_interrupt_hold();
    bool fine = status == TN_EXIT_OK && !e->refused && tn_outputs_publish(&e->outputs);
    if (!fine)
        tn_outputs_discard(&e->outputs);
    tn_interrupt_release();
    return fine || status != TN_EXIT_OK ? status : e->outputs.closed_pipe ? TN_EXIT_OK : TN_EXIT_FAILED;
}

int tn_cmd_store_export_run(const tn_args *args)
{
    exporting *e = calloc(1, sizeof *e);
    if (!e || !tn_interrupt_watch(&e->outputs)) {
        fputs("tenor: out of memory\n", stderr);
        free(e);
        return TN_EXIT_FAILED;
    }
    tn_interrupt_hold();
    bool fine = tn_outputs_open(&e->outputs, TN_OUTPUTS_RECORDS, tn_args_get(args, TN_OPT_EXPORT_OUTPUT, "-"));
    tn_interrupt_release();
    /* The thread that waits for signals looks at e->outputs until the end, so e stays. */
    return fine ? finish(e, tn_storeverb_read(args, work, e)) : TN_EXIT_FAILED;
}
