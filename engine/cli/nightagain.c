/* nightagain.c - store rescore FILE INPUT...: legs that a store has, scored again from their transcripts. */
#include "cli/nightagain.h"

#include <stdio.h>

#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"

static int failed(const tenor_io_error *error)
{
    tn_terminal_tell("tenor: %s\n", error->message);
    return TN_EXIT_FAILED;
}

int tn_nightagain_open(tn_nightstore *night, const tn_args *args, const char *path)
{
    tenor_io_error error = {.message = "out of memory"};
    uint64_t wait = TN_NIGHTSTORE_WAIT;
    if (!tn_args_number(args, TN_OPT_WAIT, 0, 86400, false, &wait))
        return TN_EXIT_USAGE;
    night->path = path;
    night->rescores = true;
    night->waiting = (tn_nightstore_waiting){.path = path, .most = (unsigned)wait, .quiet = tn_args_has(args, TN_OPT_QUIET)};
    night->open = true;
    if (tn_storefile_check(path, false, tn_nightstore_wait, &night->waiting, &error) != TENOR_OK ||
        tn_storefile_init(&night->store, &error) != TENOR_OK)
        return failed(&error);
    night->store.wait = tn_nightstore_wait;
    night->store.wait_context = &night->waiting;
    return tn_storefile_stage(&night->store, &error) == TENOR_OK ? TN_EXIT_OK : failed(&error);
}

/* ---- what came of it ------------------------------------------------------------------------- */

static void put_calls(char (*calls)[48], uint64_t count)
{
    for (size_t i = 0; i < TN_STOREAGAIN_NAMED && calls[i][0]; i++) {
        fputs(i ? ", " : ": ", stdout);
        tn_terminal_text(stdout, tn_terminal_str(calls[i]));
    }
    puts(count > TN_STOREAGAIN_NAMED ? ", ..." : "");
}

static void put_stays(tn_storeagain_result *result)
{
    char legs[TN_PROGRESS_NUMBER], missing[TN_PROGRESS_NUMBER];
    for (uint64_t i = 0; i < result->stay_count && i < TN_STOREAGAIN_NAMED; i++) {
        tn_storeagain_stay *stay = &result->stay[i];
        fputs("  batch ", stdout);
        tn_terminal_text(stdout, tn_terminal_str(stay->batch));
        if (stay->pruned) {
            puts(" stays as it was: legs of it were pruned, so nobody can tell which calls it lacks; score the night again as this batch");
            continue;
        }
        printf(" stays as it was: %s of %s leg%s did not come again", tn_progress_number(missing, stay->missing),
               tn_progress_number(legs, stay->legs), stay->legs == 1 ? "" : "s");
        put_calls(stay->calls, stay->missing);
    }
    if (result->stay_count > TN_STOREAGAIN_NAMED)
        printf("  and %s more batches stay as they were, for the same reasons\n",
               tn_progress_number(legs, result->stay_count - TN_STOREAGAIN_NAMED));
}

static void print(const tn_nightstore *night, tn_storeagain_result *result, bool dry)
{
    char batches[TN_PROGRESS_NUMBER], legs[TN_PROGRESS_NUMBER], moved[TN_PROGRESS_NUMBER];
    printf("%s: %s batch%s, %s leg%s scored again, %s with another score%s\n", night->path,
           tn_progress_number(batches, result->batches), result->batches == 1 ? "" : "es", tn_progress_number(legs, result->legs),
           result->legs == 1 ? "" : "s", tn_progress_number(moved, result->moved), dry ? " (nothing was changed)" : "");
    put_stays(result);
    if (result->dropped)
        printf("  %s leg%s that did not come again: taken out\n", tn_progress_number(legs, result->dropped), result->dropped == 1 ? "" : "s");
    if (result->untouched)
        printf("  %s batch%s of which nothing came again: as before\n", tn_progress_number(batches, result->untouched),
               result->untouched == 1 ? "" : "es");
    if (result->already)
        printf("  %s batch%s that %s scored by these lexicons already\n", tn_progress_number(batches, result->already),
               result->already == 1 ? "" : "es", result->already == 1 ? "is" : "are");
    if (result->unknown) {
        printf("  %s call%s that the store does not know: not added", tn_progress_number(legs, result->unknown),
               result->unknown == 1 ? "" : "s");
        put_calls(result->unknown_calls, result->unknown);
    }
    if (result->strangers) {
        printf("  %s leg%s that the store has under another agent: not taken (the KEYFILE and the options of the run that scored them "
               "make the names the same)", tn_progress_number(legs, result->strangers), result->strangers == 1 ? "" : "s");
        put_calls(result->stranger_calls, result->strangers);
    }
    if (night->again)
        printf("  %s leg%s of calls that came twice in this run: the first counts\n", tn_progress_number(legs, night->again),
               night->again == 1 ? "" : "s");
}

int tn_nightagain_commit(tn_nightstore *night, const tn_args *args)
{
    tenor_io_error error = {.message = "out of memory"};
    const bool dry = tn_args_has(args, TN_OPT_DRY_RUN);
    const tn_storeagain_how how = {.drop = tn_args_has(args, TN_OPT_DROP_MISSING), .keep = tn_args_has(args, TN_OPT_KEEP_BEFORE)};
    tn_storeagain_result result;
    tenor_status status = tn_storeagain_end(&night->anew, &error);
    status = status == TENOR_OK ? tn_storefile_begin(&night->store, night->path, false, &error) : status;
    status = status == TENOR_OK ? tn_storeagain_run(&night->anew, &how, &result, &error) : status;
    if (status == TENOR_OK && dry)
        status = tn_storefile_run(&night->store, "ROLLBACK; BEGIN", &error);
    status = status == TENOR_OK ? tn_storefile_commit(&night->store, &error) : status;
    night->done = status == TENOR_OK;
    if (status != TENOR_OK)
        return failed(&error);
    if (!dry)
        tn_storeverb_older(&night->store, tn_args_has(args, TN_OPT_QUIET));
    print(night, &result, dry);
    return result.stay_count ? TN_EXIT_FOUND : TN_EXIT_OK;
}
