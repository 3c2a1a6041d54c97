/* turnscan.c - all turns of transcripts, scored one after the other, for verbs that look at hits. */
#include "cli/turnscan.h"

#include <stdio.h>

#include "cli/commands.h"
#include "cli/feed.h"
#include "cli/intake.h"
#include "cli/progress.h"
#include "cli/terminal.h"

#define BATCH 64

/* The calls that end before a turn. */
static bool end_calls(const tn_turnscan *scan, const tn_block *block, size_t *next, size_t before)
{
    for (; *next < block->end_count && block->ends[*next].before <= before; ++*next)
        if (scan->end && !scan->end(scan->context, &block->ends[*next]))
            return false;
    return true;
}

static bool give(const tn_turnscan *scan, const tn_block *block)
{
    tenor_utterance batch[BATCH];
    tenor_score scores[BATCH];
    size_t end = 0;
    for (size_t from = 0; from < block->turn_count; from += BATCH) {
        size_t n = block->turn_count - from < BATCH ? block->turn_count - from : BATCH;
        for (size_t i = 0; i < n; i++)
            batch[i] = block->turns[from + i].segment.utterance;
        if (tenor_study_variant_score(scan->variant, batch, n, scores) != TENOR_OK) {
            fputs("tenor: out of memory\n", stderr);
            return false;
        }
        for (size_t i = 0; i < n; i++)
            if (!end_calls(scan, block, &end, from + i) ||
                (scores[i].scored && !scan->turn(scan->context, &block->turns[from + i], &scores[i])))
                return false;
    }
    return end_calls(scan, block, &end, block->turn_count);
}

static bool run(const tn_turnscan *scan, tn_feed *feed, tn_block *block)
{
    tn_progress progress;
    bool fine = true;
    tn_progress_init(&progress, tn_terminal_is(stderr), feed->bytes_total);
    while (fine && !feed->done) {
        tenor_status filled = tn_feed_fill(feed, block);
        if (filled != TENOR_OK) {
            tn_progress_clear(&progress);
            fprintf(stderr, "tenor: %s\n", tenor_status_text(filled));
            return false;
        }
        if (tenor_io_buffer_view(block->said).size && !scan->quiet) {
            tn_progress_clear(&progress);
            tn_terminal_lines(stderr, tenor_io_buffer_view(block->said));
        }
        fine = give(scan, block);
        tn_progress_step(&progress, block->turn_count, block->bytes_read);
        fine = fine && tn_block_reset(block);
    }
    tn_progress_clear(&progress);
    return fine;
}

int tn_turnscan_run(const tn_turnscan *scan)
{
    tn_privacy privacy = {0};
    tn_intake intake = {0};
    tn_feed feed = {.done = true};
    tn_block block = {.turn_count = 0};
    int status = tn_privacy_open(&privacy, scan->args);
    if (status == TN_EXIT_OK)
        status = tn_intake_open(&intake, scan->args);
    if (status == TN_EXIT_OK) {
        tn_lane_options options = {.inputs = intake.inputs,
                                   .reader = intake.options,
                                   .join = !scan->apart && !tn_args_has(scan->args, TN_OPT_NO_JOIN),
                                   .interleaved = intake.interleaved,
                                   .max_open = intake.max_open,
                                   .say_rejects = true,
                                   .days = &intake.days,
                                   .privacy = &privacy,
                                   .shows_words = scan->shows_words};
        tn_feed_init(&feed, &options);
        if (!tn_block_init(&block)) {
            fputs("tenor: out of memory\n", stderr);
            status = TN_EXIT_FAILED;
        } else if (!run(scan, &feed, &block))
            status = TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK && feed.counts.failed_inputs > 0)
        status = TN_EXIT_FAILED;
    else if (status == TN_EXIT_OK && (feed.counts.rejects > 0 || feed.counts.truncated > 0))
        status = TN_EXIT_REJECTS;
    tn_feed_free(&feed);
    tn_block_free(&block);
    tn_intake_free(&intake);
    tn_privacy_free(&privacy);
    return status;
}
