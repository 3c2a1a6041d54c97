/* blockscan.c - all blocks of transcripts, worked on by several threads and handed on in order. */
#include "cli/blockscan.h"

#include <stdio.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/intake.h"
#include "cli/progress.h"
#include "cli/terminal.h"

typedef struct run {
    const tn_blockscan *scan;
    tn_privacy privacy;
    tn_intake intake;
    tn_feed feed;
    tn_progress progress;
} run;

bool tn_blockscan_threads(const tn_args *args, unsigned *threads)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    uint64_t number = processors < 1                          ? 1
                      : processors > TN_PIPELINE_MOST_THREADS ? TN_PIPELINE_MOST_THREADS
                                                              : (uint64_t)processors;
    if (!tn_args_number(args, TN_OPT_THREADS, 1, TN_PIPELINE_MOST_THREADS, false, &number))
        return false;
    *threads = (unsigned)number;
    return true;
}

static bool take(void *context, tn_block *block)
{
    run *r = context;
    if (tenor_io_buffer_view(block->said).size)
        tn_progress_clear(&r->progress);
    tn_terminal_lines(stderr, tenor_io_buffer_view(block->said));
    bool fine = r->scan->take(r->scan->context, block);
    tn_progress_step(&r->progress, block->turn_count, block->bytes_read);
    return fine;
}

/* What may make us wait is read where it is worked on: a reader that hangs would outlive its run. */
static tenor_status run_live(run *r, void *state, tn_block *block)
{
    tenor_status status = TENOR_OK;
    while (status == TENOR_OK && !r->feed.done) {
        status = tn_feed_fill(&r->feed, block);
        if (status == TENOR_OK)
            status = r->scan->worker.work(state, block);
        if (status == TENOR_OK && !take(r, block))
            return TENOR_IO;
        if (status == TENOR_OK && !tn_block_reset(block))
            status = TENOR_NO_MEMORY;
    }
    return status;
}

/* TENOR_IO: somebody said stop, and why. */
static tenor_status run_blocks(run *r, unsigned threads)
{
    const tn_pipeline_worker *worker = &r->scan->worker;
    tenor_status status = TENOR_NO_MEMORY;
    if (tenor_io_inputs_count(r->intake.inputs) == 0)
        return TENOR_OK;
    if (!r->feed.live) {
        tn_pipeline pipeline = {.feed = &r->feed, .worker = worker, .threads = threads, .take = take, .context = r};
        return tn_pipeline_run(&pipeline, &status) == TN_PIPELINE_REFUSED ? TENOR_IO : status;
    }
    tn_block block;
    void *state = worker->begin(worker->context);
    r->feed.done = false;
    if (tn_block_init(&block) && state)
        status = run_live(r, state, &block);
    if (state)
        worker->end(state);
    tn_block_free(&block);
    return status;
}

static int run_feed(run *r, unsigned threads)
{
    const tn_blockscan *scan = r->scan;
    tn_lane_options options = {.inputs = r->intake.inputs,
                               .reader = r->intake.options,
                               .join = !scan->apart && !tn_args_has(scan->args, TN_OPT_NO_JOIN),
                               .interleaved = r->intake.interleaved,
                               .max_open = r->intake.max_open,
                               .say_rejects = true,
                               .days = &r->intake.days,
                               .privacy = &r->privacy,
                               .shows_words = scan->shows_words,
                               .late_masks = scan->late_masks,
                               .shows_values = scan->names,
                               .names = scan->names,
                               .words = scan->words,
                               .repeat_days = scan->repeat_days};
    tn_feed_init(&r->feed, &options);
    tn_progress_init(&r->progress, tn_terminal_is(stderr), r->feed.bytes_total);
    tenor_status status = run_blocks(r, threads);
    tn_progress_clear(&r->progress);
    if (status != TENOR_OK && status != TENOR_IO)
        tn_terminal_tell("tenor: %s\n", tenor_status_text(status));
    const tn_counts *counts = &r->feed.counts;
    if (status != TENOR_OK || counts->failed_inputs > 0)
        return TN_EXIT_FAILED;
    return counts->rejects > 0 || counts->truncated > 0 ? TN_EXIT_REJECTS : TN_EXIT_OK;
}

int tn_blockscan_run(const tn_blockscan *scan)
{
    run r = {.scan = scan, .feed = {.done = true}};
    unsigned threads;
    if (!tn_blockscan_threads(scan->args, &threads))
        return TN_EXIT_USAGE;
    int status = tn_privacy_open(&r.privacy, scan->args);
    if (status == TN_EXIT_OK)
        status = tn_intake_open(&r.intake, scan->args);
    if (status == TN_EXIT_OK)
        status = run_feed(&r, threads);
    tn_feed_free(&r.feed);
    tn_intake_free(&r.intake);
    tn_privacy_free(&r.privacy);
    return status;
}
