/* cmd_store_bridge.c - tenor store bridge: history carried over an edit of the lexicons, by nights that were scored under both. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/progress.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"
#include "store/storebridge.h"

typedef struct bridging {
    tn_storebridge_list bridges;
    bool dry;
    size_t built, there, early;
} bridging;

static tenor_status load(tn_storefile *store, void *context, tenor_io_error *error)
{
    bridging *b = context;
    return tn_storebridge_load(store, &b->bridges, error);
}

static bool can_be_built(const tn_storebridge *bridge)
{
    return bridge->nights >= TN_STOREBRIDGE_NIGHTS;
}

static tenor_status build(tn_storefile *store, void *context, tenor_io_error *error)
{
    bridging *b = context;
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < b->bridges.count && status == TENOR_OK; i++)
        if (can_be_built(&b->bridges.list[i]))
            status = tn_storebridge_build(store, &b->bridges.list[i], error);
    return status;
}

static void put(tn_str text)
{
    tn_terminal_lines(stdout, (tenor_str){text.p, text.n});
}

static void put_name(tenor_str text)
{
    tn_terminal_lines(stdout, text.size ? text : tn_terminal_str("-"));
}

static void print_stratum(const tn_storebridge_stratum *s)
{
    printf("  %+9.4f ", s->shift / 1e4);
    if (s->error > 0)
        printf("+- %.4f", 1.96 * s->error);
    else
        printf("%9s", "");
    printf(" %+9.2f %% %10llu  ", s->missing_shift / 100.0, (unsigned long long)s->legs);
    const tenor_str names[] = {s->names.queue, s->names.topic, s->names.channel, s->names.reader, s->names.asr};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (i)
            fputs(" / ", stdout);
        put_name(names[i]);
    }
    putchar('\n');
}

static void print(const bridging *b, const tn_storebridge *bridge)
{
    char legs[TN_PROGRESS_NUMBER];
    put(bridge->dimension);
    fputs(": ", stdout);
    put(bridge->before);
    fputs(" to ", stdout);
    put(bridge->after);
    printf(", %u night%s, %s legs under both: %s\n", bridge->nights, bridge->nights == 1 ? "" : "s",
           tn_progress_number(legs, bridge->legs),
           bridge->built          ? "there already"
           : !can_be_built(bridge) ? "too few nights"
           : b->dry               ? "could be built"
                                  : "built");
    printf("  %+9.4f of all; agents differ from their stratum by %.4f, strata are known to %.4f\n", bridge->shift / 1e4,
           bridge->spread, bridge->error);
    printf("  %9s %9s %11s %10s\n", "shift", "95 %", "without", "legs");
    for (size_t i = 0; i < bridge->stratum_count; i++)
        print_stratum(&bridge->strata[i]);
}

int tn_cmd_store_bridge_run(const tn_args *args)
{
    bridging b = {.dry = tn_args_has(args, TN_OPT_DRY_RUN)};
    const char *path = args->operands[0];
    int status = tn_storeverb_read(args, load, &b);
    for (size_t i = 0; i < b.bridges.count; i++) {
        b.there += b.bridges.list[i].built;
        b.early += !can_be_built(&b.bridges.list[i]);
        b.built += !b.bridges.list[i].built && can_be_built(&b.bridges.list[i]);
    }
    if (status == TN_EXIT_OK && !b.dry && b.built)
        status = tn_storeverb_change(args, path, false, NULL, build, &b);
    for (size_t i = 0; status == TN_EXIT_OK && i < b.bridges.count; i++)
        print(&b, &b.bridges.list[i]);
    if (status == TN_EXIT_OK && !b.bridges.count) {
        tn_terminal_tell("tenor: %s: no night was scored under two lexicons: score some with --shadow\n", path);
        status = TN_EXIT_FAILED;
    } else if (status == TN_EXIT_OK && b.early == b.bridges.count) {
        tn_terminal_tell("tenor: %s: a bridge needs %d nights under both lexicons: nothing was built\n", path, TN_STOREBRIDGE_NIGHTS);
        status = TN_EXIT_FAILED;
    }
    tn_storebridge_free(&b.bridges);
    int written = tn_helptext_done();
    return status == TN_EXIT_OK ? written : status;
}
