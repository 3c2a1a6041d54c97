/* feed.c - all inputs of a run: cut into lots, and settled block by block in their order. */
#include "cli/feed.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/terminal.h"

/* A lot has so many bytes of small inputs, and so many of them: their calls share blocks, and lanes
 * do not wait for one another at each. */
#define LOT_BYTES ((uint64_t)512 << 10)
#define LOT_INPUTS ((size_t)256)
/* Where each has blocks of its own: no more than a lane may fill before its turn comes. */
#define LOT_APART TN_FEED_AHEAD
#define UNSIZED ((uint64_t)4 << 10) /* what a small input of unknown size is taken for */
#define FIRST_CAPACITY ((size_t)16)

/* Reading it may wait: a pipe, a terminal. */
static bool is_live(const char *path)
{
    struct stat about;
    return (strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &about) : stat(path, &about)) == 0 &&
           !S_ISREG(about.st_mode);
}

void tn_feed_init(tn_feed *feed, const tn_lane_options *options)
{
    *feed = (tn_feed){.options = *options};
    tn_recent_init(&feed->recent, TN_RECENT_CALLS);
    tn_contacts_init(&feed->contacts, TN_CONTACTS_MOST);
    bool sized = true;
    for (size_t i = 0; i < tenor_io_inputs_count(options->inputs); i++) {
        tenor_io_input input;
        tenor_io_inputs_get(options->inputs, i, &input);
        sized = sized && input.size > 0;
        feed->live = feed->live || (!input.file && is_live(input.path));
        feed->bytes_total += input.size;
    }
    if (!sized)
        feed->bytes_total = 0; /* no percentage of it can be given */
    tn_lane_init(&feed->lane, &feed->options, feed->live);
}

void tn_feed_free(tn_feed *feed)
{
    tn_lane_free(&feed->lane);
    tn_recent_free(&feed->recent);
    tn_contacts_free(&feed->contacts);
    free(feed->calls);
    free(feed->inputs);
    tn_keep_free(&feed->kept);
    *feed = (tn_feed){.done = true};
}

void tn_feed_go_on(tn_feed *feed, size_t next_input, const tn_counts *counts)
{
    feed->next_input = next_input;
    feed->counts = *counts;
}

bool tn_feed_closed(tn_feed *feed, uint64_t hash)
{
    return tn_recent_add(&feed->recent, hash);
}

bool tn_feed_met(tn_feed *feed, const tn_contact *call)
{
    tenor_io_contact earlier;
    return tn_contacts_meet(&feed->contacts, call, feed->options.repeat_days, &earlier);
}

/* Calls that go on from one input to the next are for one lane, and so is what makes us wait. */
static bool is_for_one(const tn_feed *feed)
{
    return feed->options.interleaved || feed->live;
}

size_t tn_feed_lanes(const tn_feed *feed)
{
    return is_for_one(feed) ? 1 : tenor_io_inputs_count(feed->options.inputs);
}

bool tn_feed_lot(tn_feed *feed, size_t *from, size_t *to)
{
    size_t count = tenor_io_inputs_count(feed->options.inputs), at = feed->next_input;
    size_t most = feed->options.apart ? LOT_APART : LOT_INPUTS;
    uint64_t bytes = 0;
    if (at >= count)
        return false;
    *from = at++;
    for (; at < count; at++) {
        tenor_io_input input;
        tenor_io_inputs_get(feed->options.inputs, at, &input);
        bytes += input.size > 0 ? input.size : UNSIZED;
        if (!is_for_one(feed) && (bytes > LOT_BYTES || at - *from >= most))
            break;
    }
    *to = feed->next_input = at;
    return true;
}

/* ---- settling --------------------------------------------------------------------------------- */

/* Room for element `index` of an array; what is new reads zero. */
static bool reach(void **array, size_t *capacity, size_t index, size_t size)
{
    size_t wanted = *capacity ? *capacity : FIRST_CAPACITY;
    if (index < *capacity)
        return true;
    while (wanted <= index)
        wanted *= 2;
    char *larger = wanted <= SIZE_MAX / 2 / size ? realloc(*array, wanted * size) : NULL;
    if (!larger)
        return false;
    memset(larger + *capacity * size, 0, (wanted - *capacity) * size);
    *array = larger;
    *capacity = wanted;
    return true;
}

/* The first few findings of a kind in all inputs are said, whatever block they stand in. */
static bool settle_sayings(tn_feed *feed, tn_block *block)
{
    for (size_t i = 0; i < block->saying_count; i++) {
        const tn_saying *saying = &block->sayings[i];
        if (saying->reason != TENOR_IO_REASON_NONE &&
            feed->counts.reasons[saying->reason] + saying->nth >= TN_LANE_SAID_MOST)
            continue;
        if (tenor_io_buffer_put(block->said, saying->text) != TENOR_OK)
            return false;
    }
    return true;
}

/* Note that a call came back, among the rejects where its record stood; *done bytes of these were
 * copied. */
static bool note_return(tn_block *block, const tn_call_begin *begin, size_t *done)
{
    tenor_str rejects = tenor_io_buffer_view(block->rejects);
    tenor_io_record note = {.kind = TENOR_IO_NOTE,
                            .reason = TENOR_IO_REASON_CALL_RETURNED,
                            .source = tn_terminal_str(begin->source),
                            .line = begin->line,
                            .offset = begin->offset};
    note.message = tn_terminal_str(tn_lane_reason(note.reason));
    tenor_str before = {rejects.data + *done, begin->rejects - *done};
    *done = begin->rejects;
    block->counts.reasons[note.reason]++;
    return (before.size == 0 || tenor_io_buffer_put(block->settled, before) == TENOR_OK) &&
           tenor_io_write_reject(block->settled, &note) == TENOR_OK;
}

/* The rejects with all notes among them. */
static bool end_notes(tn_block *block, size_t done)
{
    tenor_str rejects = tenor_io_buffer_view(block->rejects);
    if (rejects.size > done &&
        tenor_io_buffer_put(block->settled,
                            (tenor_str){rejects.data + done, rejects.size - done}) != TENOR_OK)
        return false;
    tenor_io_buffer *other = block->rejects;
    block->rejects = block->settled;
    block->settled = other;
    return true;
}

static bool settle_begin(tn_feed *feed, const tn_call_begin *begin)
{
    void *calls = feed->calls;
    bool fine = reach(&calls, &feed->call_capacity, begin->slot, sizeof *feed->calls);
    feed->calls = calls;
    if (fine)
        feed->calls[begin->slot] =
            (tn_feed_call){begin->hash, tn_recent_has(&feed->recent, begin->hash)};
    return fine;
}

/* Whether the customer was in touch before; the id of that call into the block. */
static bool settle_contact(tn_feed *feed, tn_block *block, tn_call_end *end)
{
    const tn_contact call = {end->keys, end->call_id, end->started_ms, end->day};
    if (end->keys.queue == 0)
        return true;
    return tn_contacts_meet(&feed->contacts, &call, feed->options.repeat_days, &end->earlier) &&
           (end->earlier.call_id.size == 0 || tn_keep_text(&block->keep, end->earlier.call_id, &end->earlier.call_id));
}

static bool settle_end(tn_feed *feed, tn_block *block, tn_call_end *end)
{
    const tn_feed_call *call = &feed->calls[end->slot];
    end->split = call->split;
    end->hash = call->hash;
    block->counts.calls++;
    block->counts.split_calls += call->split;
    return tn_recent_add(&feed->recent, call->hash) && settle_contact(feed, block, end);
}

/* Begins and ends of calls in their order. */
static bool settle_calls(tn_feed *feed, tn_block *block)
{
    size_t end = 0, done = 0;
    bool noted = false;
    for (size_t i = 0; i < block->begin_count; i++)
        tn_recent_expect(&feed->recent, block->begins[i].hash);
    for (size_t i = 0; i <= block->begin_count; i++) {
        const tn_call_begin *begin = i < block->begin_count ? &block->begins[i] : NULL;
        for (size_t until = begin ? begin->ends : block->end_count; end < until; end++)
            if (!settle_end(feed, block, &block->ends[end]))
                return false;
        if (!begin)
            break;
        if (!settle_begin(feed, begin))
            return false;
        if (!feed->calls[begin->slot].split)
            continue;
        noted = true;
        if (!note_return(block, begin, &done))
            return false;
    }
    return !noted || end_notes(block, done);
}

/* For the manifest. */
static bool settle_inputs(tn_feed *feed, const tn_block *block)
{
    if (block->input_count == 0 || !feed->options.keep_inputs)
        return true;
    size_t n = feed->input_count;
    void *inputs = feed->inputs;
    bool fine = reach(&inputs, &feed->input_capacity, n + block->input_count, sizeof *feed->inputs);
    feed->inputs = inputs;
    for (size_t i = 0; i < block->input_count && fine; i++) {
        tenor_io_manifest_input *input = &feed->inputs[feed->input_count];
        *input = block->inputs[i];
        fine = tn_keep_text(&feed->kept, block->inputs[i].failure, &input->failure);
        feed->input_count += fine;
    }
    return fine;
}

bool tn_feed_settle(tn_feed *feed, tn_block *block)
{
    if (!settle_sayings(feed, block) || !settle_calls(feed, block) || !settle_inputs(feed, block))
        return false;
    tn_counts_add(&feed->counts, &block->counts);
    block->bytes_read = feed->counts.bytes + block->bytes_open;
    feed->stopped = feed->stopped || block->stopped;
    return true;
}

tenor_status tn_feed_fill(tn_feed *feed, tn_block *block)
{
    size_t from, to;
    if (feed->lane.done && tn_feed_lot(feed, &from, &to))
        tn_lane_begin(&feed->lane, from, to);
    tenor_status status = tn_lane_fill(&feed->lane, block);
    if (status == TENOR_OK && !tn_feed_settle(feed, block))
        status = TENOR_NO_MEMORY;
    feed->done = feed->lane.done && (feed->stopped || feed->next_input ==
                                                          tenor_io_inputs_count(feed->options.inputs));
    return status;
}
