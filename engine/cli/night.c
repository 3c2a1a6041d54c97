/* night.c - a run into a directory, from its inputs to its end. */
#define _XOPEN_SOURCE 700 /* realpath */

#include "cli/night.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/terminal.h"

static int no_memory(void)
{
    tn_terminal_say("out of memory");
    return TN_EXIT_FAILED;
}

/* ---- inputs ----------------------------------------------------------------------------------- */

/* What is no regular file cannot be read again when the run is taken up. What is not there fails at its turn. */
static bool can_be_read_again(const char *path)
{
    struct stat about;
    return strcmp(path, "-") != 0 && (stat(path, &about) != 0 || S_ISREG(about.st_mode));
}

/* A directory that is searched for inputs must not find outputs. */
static bool is_searched(const char *folder, const char *operand)
{
    char below[PATH_MAX], above[PATH_MAX];
    char *up = NULL;
    size_t n;
    if (!realpath(operand, above))
        return false;
    /* The directory may not be there yet, but something that leads to it is. */
    up = strdup(folder);
    for (char *slash; up && !realpath(up, below); *slash = '\0')
        if (!(slash = strrchr(up, '/')) || slash == up) {
            strcpy(below, slash ? "/" : ".");
            if (!slash && !realpath(".", below))
                below[0] = '\0';
            break;
        }
    free(up);
    n = strlen(above);
    return strncmp(below, above, n) == 0 && (below[n] == '/' || below[n] == '\0' || n == 1);
}

int tn_night_init(tn_night *night, const tn_args *args, const tn_plan *plan, const tenor_io_inputs *inputs)
{
    *night = (tn_night){.args = args, .plan = plan, .inputs = inputs};
    tenor_io_input input;
    for (size_t i = 0; tenor_io_inputs_get(inputs, i, &input); i++)
        if (!input.file && !can_be_read_again(input.path))
            return tn_args_usage(args->verb,
                                 "--output-dir needs files: '%s' cannot be read again when the run is taken up after a "
                                 "kill; --output FILE takes it",
                                 input.path);
    for (size_t i = 0; i < args->operand_count; i++) {
        struct stat about;
        if (stat(args->operands[i], &about) == 0 && S_ISDIR(about.st_mode) && is_searched(plan->folder, args->operands[i]))
            return tn_args_usage(args->verb, "--output-dir %s lies in %s, which is searched for inputs: outputs would be read, too",
                                 plan->folder, args->operands[i]);
    }
    return tn_outnames_make(&night->names, inputs, tn_plan_ending(plan)) ? TN_EXIT_OK : no_memory();
}

void tn_night_free(tn_night *night)
{
    if (night->open)
        tn_outdir_close(&night->dir);
    tenor_io_buffer_free(night->header);
    tn_outnames_free(&night->names);
    *night = (tn_night){.open = false};
}

/* ---- the run ---------------------------------------------------------------------------------- */

static const char *name_in(const tn_plan *plan, tn_outputs_kind kind)
{
    return plan->paths[kind] + strlen(plan->folder) + 1;
}

bool tn_night_begin(tn_night *night, tenor_lexicon *lexicon, const tenor_io_writer *writer, tn_feed *feed,
                    tn_closing *closing, int *status)
{
    const tn_plan *plan = night->plan;
    uint64_t sums[TN_JOURNAL_SUMS] = {0};
    tn_runfile file;
    *status = TN_EXIT_FAILED;
    night->lexicon = lexicon;
    if (tenor_io_buffer_new(&night->header, NULL) != TENOR_OK ||
        (plan->paths[TN_OUTPUTS_RECORDS] && tenor_io_write_header(writer, night->header) != TENOR_OK)) {
        no_memory();
        return false;
    }
    const tn_outdir_setup setup = {.path = plan->folder,
                                   .inputs = night->inputs,
                                   .policy = night->policy,
                                   .names = plan->paths[TN_OUTPUTS_RECORDS] ? &night->names : NULL,
                                   .calls = name_in(plan, TN_OUTPUTS_CALLS),
                                   .rejects = name_in(plan, TN_OUTPUTS_REJECTS),
                                   .header = tenor_io_buffer_view(night->header),
                                   .resume = tn_args_has(night->args, TN_OPT_RESUME)};
    tn_outdir_state state = TN_OUTDIR_FAILED;
    if (tn_runfile_init(&file, night->args, lexicon, feed->options.privacy, &feed->counts, TN_EXIT_OK)) {
        night->open = true;
        state = tn_outdir_open(&night->dir, &setup, &file.manifest, feed, sums, status);
    } else {
        no_memory();
    }
    tn_runfile_free(&file);
    if (state == TN_OUTDIR_COMPLETE)
        tn_terminal_say("%s holds this run, complete: nothing to do; its exit status was %d", plan->folder, *status);
    closing->automated = sums[0];
    closing->regex_limited = sums[1];
    closing->left_out = sums[2];
    if (state == TN_OUTDIR_READY && night->dir.done > 0 && !tn_args_has(night->args, TN_OPT_QUIET))
        tn_terminal_say("%zu of %zu inputs are done already", night->dir.done, tenor_io_inputs_count(night->inputs));
    return state == TN_OUTDIR_READY;
}

bool tn_night_block(tn_night *night, const tn_block *block, const tenor_str calls[TN_CALLBOOK_PARTS], const tn_counts *counts,
                    const tn_closing *closing)
{
    const uint64_t sums[TN_JOURNAL_SUMS] = {closing->automated, closing->regex_limited, closing->left_out};
    return tn_outdir_block(&night->dir, block, calls, counts, sums) && !tn_interrupt_asked();
}

/* The run ends before its end: what that is called, and what to do. */
static void leave(tn_night *night, tn_runfile *file, const char *state, const char *why)
{
    bool told = tn_outdir_leave(&night->dir, file, state);
    tn_terminal_say("%s: %zu of %zu inputs are done%s; the same command with --resume goes on", why, night->dir.done,
                    tenor_io_inputs_count(night->inputs), told ? "" : ", less those of the last moments");
}

int tn_night_end(tn_night *night, tn_pipeline_end end, tenor_str calls, const tn_feed *feed, int status)
{
    tn_runfile file;
    bool done = end == TN_PIPELINE_DONE && !feed->stopped;
    if (end != TN_PIPELINE_DONE)
        status = TN_EXIT_FAILED;
    if (!tn_runfile_init(&file, night->args, night->lexicon, feed->options.privacy, &feed->counts, status)) {
        tn_runfile_free(&file);
        return no_memory();
    }
    if (done && tn_growing_put(&night->dir.calls, calls) && tn_outdir_publish(&night->dir, &file)) {
        /* the run is complete */
    } else if (done) {
        status = TN_EXIT_FAILED;
        tn_terminal_say("all inputs are done, and not all outputs are in their places; the same command with --resume goes on");
    } else if (end == TN_PIPELINE_DONE) {
        leave(night, &file, "stopped", "stopped at the first reject (--strict)");
    } else if (end == TN_PIPELINE_REFUSED && tn_interrupt_asked()) {
        leave(night, &file, "interrupted", "interrupted");
    } else {
        leave(night, &file, "failed", "not finished");
    }
    tn_runfile_free(&file);
    return status;
}
