/* cmd_score.c - tenor score: transcripts in, records of scores out. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tenor.h"
#include "tenor_io.h"

#include "cli/args.h"
#include "cli/blockscan.h"
#include "cli/callbook.h"
#include "cli/closing.h"
#include "cli/cardfile.h"
#include "cli/commands.h"
#include "cli/intake.h"
#include "cli/interrupt.h"
#include "cli/lexpath.h"
#include "cli/metrics.h"
#include "cli/night.h"
#include "cli/nightagain.h"
#include "cli/nightstore.h"
#include "cli/outputs.h"
#include "cli/pipeline.h"
#include "cli/plan.h"
#include "cli/policyfile.h"
#include "cli/privacy.h"
#include "cli/progress.h"
#include "cli/recording.h"
#include "cli/runfile.h"
#include "cli/shard.h"
#include "cli/terminal.h"
#include "cli/tolerance.h"

/* Of --remember, a thread. */
#define REMEMBER_MOST (UINT64_C(4) << 30)

typedef struct run {
    const tn_args *args;
    tn_plan plan;
    bool quiet;
    bool watched; /* by the thread that waits for signals: it looks at outputs */
    tn_tolerance tolerance;
    tn_shard shard;
    unsigned threads;
    uint64_t remember;

    tn_privacy privacy;
    tn_lexpath lexicons, shadows;
    tenor_lexicon *lexicon, *shadow; /* shadow: of --shadow, or NULL */
    tn_intake intake;
    tenor_io_writer *writer;
    tn_outputs outputs; /* or, with --output-dir: */
    tn_night night;
    tn_nightstore store;
    bool calls; /* somebody wants them: a file, or the store */
    bool measures; /* as records, with all that calls tell */
    bool numbers;  /* as tables, without duties and topics */
    tenor_policy *policy;
    tenor_card *card; /* NULL: none */
    tn_callbook callbook;
    tn_feed feed;
    tn_progress progress;
    tn_closing closing;
} run;

static int read_options(run *r)
{
    r->remember = TN_BLOCK_REMEMBER;
    if (!tn_blockscan_threads(r->args, &r->threads) || !tn_args_number(r->args, TN_OPT_REMEMBER, 0, REMEMBER_MOST, true, &r->remember) ||
        !tn_tolerance_parse(&r->tolerance, r->args) || !tn_shard_parse(&r->shard, r->args))
        return TN_EXIT_USAGE;
    r->quiet = tn_args_has(r->args, TN_OPT_QUIET);
    return tn_plan_make(&r->plan, r->args);
}

static int no_memory(run *r)
{
    tn_progress_clear(&r->progress);
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* The part of the inputs that this run reads. Their outputs are named before the others are left out, so that all
 * parts together have the names of a run that reads everything. */
static int choose_inputs(run *r)
{
    int status = r->plan.folder ? tn_night_init(&r->night, r->args, &r->plan, r->intake.inputs) : TN_EXIT_OK;
    if (status != TN_EXIT_OK || r->shard.count == 1)
        return status;
    unsigned char *flags = tn_shard_flags(&r->shard, r->intake.inputs);
    if (!flags)
        return no_memory(r);
    if (r->plan.folder)
        tn_outnames_keep(&r->night.names, flags);
    tenor_io_inputs_keep(r->intake.inputs, flags);
    free(flags);
    return TN_EXIT_OK;
}

static int open_writer(run *r)
{
    int status = tn_recording_open(&r->writer, r->args, r->plan.format, r->lexicon);
    if (status != TN_EXIT_OK)
        return status;
    tn_callbook_form form = !r->plan.paths[TN_OUTPUTS_CALLS] ? TN_CALLBOOK_NONE
                            : r->plan.calls_table            ? TN_CALLBOOK_TABLE
                            : r->plan.calls_scores           ? TN_CALLBOOK_SCORES
                                                             : TN_CALLBOOK_JSONL;
    r->calls = form != TN_CALLBOOK_NONE || r->store.path;
    if (r->calls && !tn_callbook_init(&r->callbook, r->lexicon, r->writer, form, r->store.path ? &r->store : NULL))
        return no_memory(r);
    r->measures = form == TN_CALLBOOK_JSONL || (form == TN_CALLBOOK_SCORES && r->plan.calls_marks);
    r->numbers = !r->measures && !r->store.path; /* tables show neither duties nor topics */
    r->callbook.calls.numbers = r->numbers;
    if (r->measures)
        status = tn_policyfile_open(&r->policy, r->args, &r->night.policy);
    if (status == TN_EXIT_OK && r->measures)
        status = tn_cardfile_open(&r->card, r->lexicon, r->args, &r->night.policy);
    r->callbook.card = r->card;
    tn_cardfile_digest(r->lexicon, r->night.policy, r->callbook.marks_digest);
    if (status == TN_EXIT_OK && r->measures)
        tn_callset_measure(&r->callbook.calls, r->policy);
    if (status == TN_EXIT_OK && r->shadow && !tn_callbook_shadow(&r->callbook, r->shadow))
        return no_memory(r);
    if (status == TN_EXIT_OK && r->store.path)
        status = tn_nightstore_begin(&r->store, &r->callbook.legs, r->shadow ? &r->callbook.shadow_legs : NULL);
    r->callbook.dated = tn_args_has(r->args, TN_OPT_TIMEZONE) || tn_args_has(r->args, TN_OPT_NIGHT);
    return status;
}

/* Standard output is closed, or a file cannot be written: what the exit status is then. */
static int refused(run *r)
{
    if (!r->outputs.closed_pipe)
        return TN_EXIT_FAILED;
    if (!tn_outputs_has_files(&r->outputs))
        return TN_EXIT_OK;
    fputs("tenor: standard output was closed before the end: the other outputs are not written\n",
          stderr);
    return TN_EXIT_FAILED;
}

static bool open_outputs(run *r)
{
    bool fine = true;
    tn_interrupt_hold();
    for (int kind = 0; kind < TN_OUTPUTS_COUNT && fine; kind++)
        fine = tn_outputs_open(&r->outputs, (tn_outputs_kind)kind, r->plan.paths[kind]);
    if (fine && r->outputs.open[TN_OUTPUTS_RECORDS]) {
        tenor_io_buffer *header = NULL;
        fine = tenor_io_buffer_new(&header, NULL) == TENOR_OK &&
               tenor_io_write_header(r->writer, header) == TENOR_OK;
        if (!fine)
            no_memory(r);
        fine =
            fine && tn_outputs_write(&r->outputs, TN_OUTPUTS_RECORDS, tenor_io_buffer_view(header));
        tenor_io_buffer_free(header);
    }
    tn_interrupt_release();
    return fine;
}

/* Records of calls that the book has, if they go anywhere. */
static bool write_calls(run *r)
{
    tenor_str parts[TN_CALLBOOK_PARTS];
    bool fine = true;
    if (!r->plan.paths[TN_OUTPUTS_CALLS])
        return true;
    tn_callbook_told(&r->callbook, parts);
    for (size_t i = 0; i < TN_CALLBOOK_PARTS; i++)
        fine = fine && tn_outputs_write(&r->outputs, TN_OUTPUTS_CALLS, parts[i]);
    return fine;
}

static bool write_block(run *r, const tn_block *block)
{
    tn_interrupt_hold();
    bool fine =
        tn_outputs_write(&r->outputs, TN_OUTPUTS_RECORDS, tenor_io_buffer_view(block->bytes)) &&
        tn_outputs_write(&r->outputs, TN_OUTPUTS_REJECTS, tenor_io_buffer_view(block->rejects)) &&
        write_calls(r) && (!r->feed.live || tn_outputs_flush(&r->outputs));
    tn_interrupt_release();
    return fine;
}

/* A block in order, on any thread: everything that it gave is written. */
static bool take(void *context, tn_block *block)
{
    run *r = context;
    tenor_str said = tenor_io_buffer_view(block->said);
    if (said.size > 0) {
        tn_progress_clear(&r->progress);
        tn_terminal_lines(stderr, said);
    }
    bool fine;
    if (r->calls && !tn_callbook_block(&r->callbook, block))
        return false;
    r->closing.automated += block->automated;
    r->closing.regex_limited += block->regex_limited;
    r->closing.left_out += block->left_out;
    if (r->plan.folder) {
        tenor_str calls[TN_CALLBOOK_PARTS];
        tn_callbook_told(&r->callbook, calls);
        fine = tn_night_block(&r->night, block, calls, &r->feed.counts, &r->closing);
    } else {
        fine = write_block(r, block);
    }
    tn_progress_step(&r->progress, block->turn_count,
                     r->feed.bytes_total > 0 ? block->bytes_read : r->feed.counts.inputs);
    return fine;
}

/* Everything was read and scored: complete the outputs. */
static int publish(run *r)
{
    int status = tn_tolerance_status(&r->tolerance, &r->feed.counts, r->feed.stopped);
    bool fine = true;
    tenor_io_buffer *manifest = NULL;
    if (r->feed.stopped) {
        /* --strict: outputs that are not complete do not appear; the rejects file says why. */
        tn_interrupt_hold();
        fine = tn_outputs_publish_one(&r->outputs, TN_OUTPUTS_REJECTS);
        tn_outputs_discard(&r->outputs);
        tn_interrupt_release();
        if (tn_outputs_has_files(&r->outputs))
            fputs("tenor: stopped at the first reject (--strict): no outputs but the rejects are "
                  "written\n",
                  stderr);
        return fine ? status : refused(r);
    }
    if (r->plan.paths[TN_OUTPUTS_CALLS])
        fine = tn_callbook_finish(&r->callbook);
    if (r->plan.paths[TN_OUTPUTS_MANIFEST])
        fine = fine && tenor_io_buffer_new(&manifest, NULL) == TENOR_OK &&
               tn_runfile_write(manifest, r->args, r->lexicon, &r->feed, status);
    if (!fine) {
        tenor_io_buffer_free(manifest);
        tn_interrupt_hold();
        tn_outputs_discard(&r->outputs);
        tn_interrupt_release();
        return no_memory(r);
    }
    tn_interrupt_hold();
    fine = write_calls(r) &&
           (!manifest ||
            tn_outputs_write(&r->outputs, TN_OUTPUTS_MANIFEST, tenor_io_buffer_view(manifest))) &&
           tn_outputs_publish(&r->outputs);
    tn_interrupt_release();
    tenor_io_buffer_free(manifest);
    return fine ? status : refused(r);
}

static void init_feed(run *r)
{
    bool manifest = r->plan.paths[TN_OUTPUTS_MANIFEST] != NULL;
    r->intake.options.digest = manifest;
    tn_lane_options options = {.inputs = r->intake.inputs,
                               .reader = r->intake.options,
                               .join = !tn_args_has(r->args, TN_OPT_NO_JOIN),
                               .interleaved = r->intake.interleaved,
                               .max_open = r->intake.max_open,
                               .strict = tn_args_has(r->args, TN_OPT_STRICT),
                               .keep_inputs = manifest && !r->plan.folder,
                               .apart = r->plan.folder != NULL,
                               .say_rejects = !r->plan.paths[TN_OUTPUTS_REJECTS],
                               .quiet = r->quiet,
                               .days = &r->intake.days,
                               .privacy = &r->privacy,
                               .shows_words = r->plan.paths[TN_OUTPUTS_RECORDS] &&
                                              tenor_io_writer_wants_masked(r->writer),
                               .shows_values = r->calls ||
                                               (r->plan.paths[TN_OUTPUTS_RECORDS] &&
                                                tenor_io_writer_wants_call(r->writer)),
                               .words = r->calls && tenor_lexicon_duty_count(r->lexicon) > 0,
                               .names = r->measures,
                               .repeat_days = r->measures ? tenor_policy_repeat_days(r->policy) : 0,
                               .known = r->plan.paths[TN_OUTPUTS_RECORDS] &&
                                        tenor_io_writer_wants_call(r->writer)};
    tn_feed_init(&r->feed, &options);
}

static bool is_standard(const char *path)
{
    return path && strcmp(path, "-") == 0;
}

static void init_progress(run *r)
{
    bool on_screen = isatty(STDOUT_FILENO) && (is_standard(r->plan.paths[TN_OUTPUTS_RECORDS]) ||
                                               is_standard(r->plan.paths[TN_OUTPUTS_CALLS]));
    /* How far it is shows in bytes, or else in inputs. */
    uint64_t all = r->feed.bytes_total > 0                         ? r->feed.bytes_total
                   : r->feed.live || tn_feed_lanes(&r->feed) == 1 ? 0
                                                                   : tn_feed_lanes(&r->feed);
    tn_progress_init(&r->progress, !r->quiet && tn_terminal_is(stderr) && !on_screen, all);
}

static tn_pipeline_end run_pipeline(run *r, tenor_status *why)
{
    tn_pipeline pipeline = {.feed = &r->feed,
                            .scorer = {.lexicon = r->lexicon,
                                       .writer = r->plan.paths[TN_OUTPUTS_RECORDS] ? r->writer : NULL,
                                       .outcomes = r->calls,
                                       .winners = r->measures,
                                       .numbers = r->numbers,
                                       .phrases = r->store.path != NULL,
                                       .hits = r->store.path || tn_args_has(r->args, TN_OPT_HITS) ||
                                               strcmp(r->plan.format, "table") == 0,
                                       .sources = tn_args_has(r->args, TN_OPT_FIELDS),
                                       .only = tn_recording_only(r->args),
                                       .remember = r->remember,
                                       .shadow = r->shadow},
                            .book = r->calls && tn_callbook_allows_ahead(&r->callbook) ? &r->callbook : NULL,
                            .threads = r->threads,
                            .take = take,
                            .context = r};
    *why = TENOR_OK;
    if (r->feed.next_input == tenor_io_inputs_count(r->intake.inputs))
        return TN_PIPELINE_DONE; /* all of it was done before, or is for other parts */
    return tn_pipeline_run(&pipeline, why);
}

/* The night into its store; a run that does not come to its end leaves the store as it was. */
static int fill_store(run *r, tn_pipeline_end end)
{
    if (!r->store.path || end != TN_PIPELINE_DONE || r->feed.stopped)
        return TN_EXIT_OK;
    return r->store.rescores ? tn_nightagain_commit(&r->store, r->args) : tn_nightstore_commit(&r->store);
}

/* What becomes of the outputs; returns the exit status. */
static int end_files(run *r, tn_pipeline_end end, tenor_status why)
{
    if (end == TN_PIPELINE_DONE)
        return publish(r);
    tn_interrupt_hold();
    tn_outputs_discard(&r->outputs);
    tn_interrupt_release();
    return why != TENOR_OK ? TN_EXIT_FAILED : refused(r);
}

static int end_folder(run *r, tn_pipeline_end end)
{
    if (!tn_callbook_finish(&r->callbook))
        return no_memory(r);
    return tn_night_end(&r->night, end, tenor_io_buffer_view(r->callbook.bytes), &r->feed,
                        tn_tolerance_status(&r->tolerance, &r->feed.counts, r->feed.stopped));
}

/* Quiet: only why the exit status is that of rejects. */
static void print_closing(run *r, bool quiet)
{
    r->closing.counts = &r->feed.counts;
    r->closing.joined = r->feed.options.join;
    r->closing.calls_asked = r->plan.paths[TN_OUTPUTS_CALLS] != NULL;
    r->closing.mappings = r->intake.options.mappings;
    r->closing.mapping_count = r->intake.options.mapping_count;
    r->closing.rejects = r->plan.paths[TN_OUTPUTS_REJECTS];
    r->closing.seconds = tn_terminal_is(stderr) ? tn_progress_seconds(&r->progress) : -1;
    r->closing.undated = r->store.rescores ? 0 : r->callbook.legs.undated;
    if (quiet) {
        tn_closing_rejects(stderr, tn_terminal_colour(stderr), &r->closing);
        return;
    }
    tn_closing_print(stderr, tn_terminal_colour(stderr), &r->closing);
    if (r->store.path && r->store.done)
        tn_nightstore_print(&r->store, &r->callbook.legs);
}

static int score(run *r)
{
    tenor_status why;
    int status;
    if (!tn_interrupt_watch(r->plan.folder ? NULL : &r->outputs))
        return TN_EXIT_FAILED;
    r->watched = !r->plan.folder;
    init_feed(r);
    if (r->plan.folder) {
        if (!tn_night_begin(&r->night, r->lexicon, r->writer, &r->feed, &r->closing, &status))
            return status;
        r->callbook.header_written = r->night.dir.calls.size > 0;
    } else if (!open_outputs(r)) {
        tn_outputs_discard(&r->outputs);
        return refused(r);
    }
    init_progress(r);
    tn_pipeline_end end = run_pipeline(r, &why);
    tn_progress_clear(&r->progress);
    if (why != TENOR_OK)
        tn_terminal_tell("tenor: %s\n", tenor_status_text(why));
    status = r->plan.folder ? end_folder(r, end) : end_files(r, end, why);
    /* Behind the files: what they say stands in the store then, or the exit status says that it does not. */
    if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS) {
        int stored = fill_store(r, end);
        status = stored == TN_EXIT_OK ? status : stored;
    }
    r->closing.counts = &r->feed.counts;
    if (!tn_metrics_write(r->args, r->lexicon, &r->closing, tn_progress_seconds(&r->progress), status,
                          end == TN_PIPELINE_DONE && !r->feed.stopped) &&
        status == TN_EXIT_OK)
        status = TN_EXIT_FAILED;
    if (end == TN_PIPELINE_ABANDONED) {
        fflush(NULL);
        _exit(status);
    }
    if (end == TN_PIPELINE_DONE && !r->outputs.closed_pipe && !(r->plan.folder && r->feed.stopped) &&
        (!r->quiet || status == TN_EXIT_REJECTS))
        print_closing(r, r->quiet);
    return status;
}

static int load_shadow(run *r)
{
    if (!tn_args_has(r->args, TN_OPT_SHADOW))
        return TN_EXIT_OK;
    int status = tn_lexpath_shadow(&r->shadows, r->args);
    return status == TN_EXIT_OK ? tn_lexpath_load(&r->shadows, &r->shadow) : status;
}

/* again: the store whose legs are scored again; NULL: none. */
static int run_all(const tn_args *args, const char *again)
{
    run *r = calloc(1, sizeof *r);
    if (!r) {
        fputs("tenor: out of memory\n", stderr);
        return TN_EXIT_FAILED;
    }
    r->args = args;
    int status = read_options(r);
    if (status == TN_EXIT_OK)
        status = tn_privacy_open(&r->privacy, args);
    if (status == TN_EXIT_OK)
        status = again ? tn_nightagain_open(&r->store, args, again) : tn_nightstore_open(&r->store, args, &r->shard, &r->privacy);
    if (status == TN_EXIT_OK)
        status = tn_intake_open(&r->intake, args);
    if (status == TN_EXIT_OK)
        status = choose_inputs(r);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_scoring(&r->lexicons, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&r->lexicons, &r->lexicon);
    if (status == TN_EXIT_OK)
        status = load_shadow(r);
    if (status == TN_EXIT_OK)
        status = open_writer(r);
    if (status == TN_EXIT_OK)
        status = score(r);
    tn_night_free(&r->night);
    tn_feed_free(&r->feed);
    tn_callbook_free(&r->callbook);
    tenor_policy_free(r->policy);
    tenor_card_free(r->card);
    tn_nightstore_free(&r->store);
    tenor_io_writer_free(r->writer);
    tn_privacy_free(&r->privacy);
    tn_intake_free(&r->intake);
    tenor_lexicon_release(r->lexicon);
    tenor_lexicon_release(r->shadow);
    tn_lexpath_free(&r->lexicons);
    tn_lexpath_free(&r->shadows);
    /* Once it was started, the thread that waits for signals looks at r->outputs until the end. */
    if (!r->watched) {
        tn_plan_free(&r->plan);
        free(r);
    }
    return status;
}

int tn_cmd_score_run(const tn_args *args)
{
    return run_all(args, NULL);
}

int tn_cmd_score_again(const tn_args *args)
{
    tn_args inputs = *args;
    inputs.operands++;
    inputs.operand_count--;
    return run_all(&inputs, args->operands[0]);
}
