/* feed.c - inputs to blocks: reads records, joins segments into turns, tells calls apart, counts.
 */
#include "cli/feed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/terminal.h"

/* How many findings of one kind are printed one by one; the summary has the rest. */
#define SAID_MOST 3
#define DAY_MS INT64_C(86400000)

static const char *const reason_texts[] = {
#define REASON_TEXT(id, name, text) text,
    TENOR_IO_REASONS(REASON_TEXT)
#undef REASON_TEXT
};

/* Reading it may wait: a pipe, a terminal. */
static bool is_live(const char *path)
{
    struct stat about;
    return (strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &about) : stat(path, &about)) == 0 &&
           !S_ISREG(about.st_mode);
}

void tn_feed_init(tn_feed *feed, const tn_feed_options *options)
{
    *feed = (tn_feed){.options = *options};
    tn_opencalls_init(&feed->calls, options->interleaved ? options->max_open : 1);
    tn_recent_init(&feed->recent, TN_RECENT_CALLS);
    bool piped = false;
    for (size_t i = 0; i < tenor_io_inputs_count(options->inputs); i++) {
        tenor_io_input input;
        tenor_io_inputs_get(options->inputs, i, &input);
        piped = piped || strcmp(input.path, "-") == 0;
        feed->live = feed->live || (input.size == 0 && is_live(input.path));
        feed->bytes_total += input.size;
    }
    if (piped)
        feed->bytes_total = 0; /* no percentage can be given */
}

void tn_feed_free(tn_feed *feed)
{
    tenor_io_reader_close(feed->reader);
    tn_opencalls_free(&feed->calls);
    tn_openturn_free(&feed->loose);
    tn_recent_free(&feed->recent);
    free(feed->inputs);
    *feed = (tn_feed){0};
}

/* A line for standard error, about the place of a record; 0: not about a line. */
static bool say(tn_feed *feed, tn_block *block, const char *what, uint64_t line, tenor_str text)
{
    if (feed->options.quiet)
        return true;
    char place[32];
    snprintf(place, sizeof place, line ? ":%llu: " : ": ", (unsigned long long)line);
    const tenor_str parts[] = {tn_terminal_str("tenor: "),
                               tn_terminal_str(feed->source),
                               tn_terminal_str(place),
                               tn_terminal_str(what),
                               text,
                               tn_terminal_str("\n")};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (tenor_io_buffer_put(block->said, parts[i]) != TENOR_OK)
            return false;
    return true;
}

/* A REJECT, TRUNCATED or NOTE: counted, written to the rejects of the block, and said where it
 * helps. */
static bool finding(tn_feed *feed, tn_block *block, const tenor_io_record *record)
{
    uint64_t nth = feed->counts.reasons[record->reason]++;
    bool bad = record->kind != TENOR_IO_NOTE;
    feed->counts.rejects += record->kind == TENOR_IO_REJECT;
    feed->counts.truncated += record->kind == TENOR_IO_TRUNCATED;
    if (feed->options.strict && bad)
        feed->stopped = true;
    bool told = record->kind == TENOR_IO_TRUNCATED || record->reason == TENOR_IO_REASON_TIME_UNIT ||
                feed->stopped || (bad && feed->options.say_rejects);
    if (told && nth < SAID_MOST) {
        tenor_str text = record->message.size > 0 ? record->message
                                                  : tn_terminal_str(reason_texts[record->reason]);
        if (!say(feed, block, record->kind == TENOR_IO_REJECT ? "rejected: " : "", record->line,
                 text))
            return false;
    }
    return tenor_io_write_reject(block->rejects, record) == TENOR_OK;
}

/* The turn is complete: into the block. */
static bool close_turn(tn_feed *feed, tn_block *block, tn_openturn *turn, size_t slot)
{
    feed->counts.turns += turn->any;
    return tn_openturn_close(turn, slot, block);
}

/* The call is over. Where nothing was said in it there is no record of it. */
static bool close_call(tn_feed *feed, tn_block *block, tn_opencall *call)
{
    bool fine = close_turn(feed, block, &call->turn, call->slot);
    if (fine && call->info.utterances > 0) {
        feed->counts.calls++;
        feed->counts.split_calls += call->info.split;
        fine = tn_recent_add(&feed->recent, call->info.hash) &&
               tn_callinfo_close(&call->info, call->slot, block);
    }
    if (fine)
        tn_opencalls_drop(&feed->calls, call);
    return fine;
}

/* The call that was silent for longest makes room, and the rejects say at which of its records it
 * was cut. */
static bool push_out(tn_feed *feed, tn_block *block, const char *why)
{
    tn_opencall *call = feed->calls.oldest;
    char place[96];
    if (call->info.utterances == 0) /* events only: nothing is cut */
        return close_call(feed, block, call);
    feed->counts.pushed_out++;
    int size = call->line > 0 ? snprintf(place, sizeof place, ",\"line\":%llu,\"offset\":%llu",
                                         (unsigned long long)call->line,
                                         (unsigned long long)call->offset)
                              : snprintf(place, sizeof place, ",\"line\":null,\"offset\":%llu",
                                         (unsigned long long)call->offset);
    const tenor_str parts[] = {{place, (size_t)size},
                               tn_terminal_str(",\"code\":\"" TN_FEED_PUSHED_OUT
                                               "\",\"reason\":\""),
                               tn_terminal_str(why),
                               tn_terminal_str("\"}\n")};
    if (tenor_io_buffer_put(block->rejects, tn_terminal_str("{\"source\":")) != TENOR_OK ||
        tenor_io_write_string(block->rejects, tn_terminal_str(call->source)) != TENOR_OK)
        return false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (tenor_io_buffer_put(block->rejects, parts[i]) != TENOR_OK)
            return false;
    return close_call(feed, block, call);
}

/* The call that this record belongs to: *call is NULL where it belongs to none. */
static bool turn_to_call(tn_feed *feed, tn_block *block, const tenor_io_record *record,
                         tn_opencall **call)
{
    tn_opencalls *calls = &feed->calls;
    bool any = record->call_id.size > 0;
    *call = any ? tn_opencalls_find(calls, record->call_id) : NULL;
    if (any && !close_turn(feed, block, &feed->loose, 0))
        return false;
    if (!*call) {
        if (!feed->options.interleaved && calls->first && !close_call(feed, block, calls->first))
            return false;
        if (!any)
            return true;
        if (calls->count == calls->limit &&
            !push_out(feed, block, "more calls were open than --max-open allows"))
            return false;
        *call = tn_opencalls_open(calls, record->call_id);
        if (!*call)
            return false;
        tn_callinfo *info = &(*call)->info;
        info->hash = tn_recent_hash(record->call_id);
        info->split = tn_recent_has(&feed->recent, info->hash);
        if (info->split) {
            tenor_io_record note = *record;
            note.kind = TENOR_IO_NOTE;
            note.reason = TENOR_IO_REASON_CALL_RETURNED;
            note.message = tn_terminal_str(reason_texts[note.reason]);
            if (!finding(feed, block, &note))
                return false;
        }
    }
    tn_opencalls_heard(calls, *call, feed->source, record);
    return tn_callinfo_merge(&(*call)->info, record);
}

/* After a record of this call, the newest one. */
static bool settle(tn_feed *feed, tn_block *block, tn_opencall *call, bool ended)
{
    tn_opencalls *calls = &feed->calls;
    if (ended)
        return close_call(feed, block, call);
    tn_opencalls_weigh(calls, call);
    while (calls->held > calls->most_held && calls->count > 1)
        if (!push_out(feed, block, "the open calls held too much memory"))
            return false;
    return true;
}

/* The segment with what the line knows of the whole call: channel, language, day. */
static tenor_segment segment_of(const tenor_io_record *record)
{
    tenor_segment segment = record->segment;
    tenor_utterance *utterance = &segment.utterance;
    if (utterance->channel.size == 0)
        utterance->channel = record->fields[TENOR_IO_FIELD_CHANNEL];
    if (utterance->language.size == 0)
        utterance->language = record->fields[TENOR_IO_FIELD_LANGUAGE];
    if (utterance->day == TENOR_NO_DAY && record->started_ms != TENOR_NO_TIME) {
        int64_t day = record->started_ms / DAY_MS - (record->started_ms % DAY_MS < 0);
        if (day > INT32_MIN && day <= INT32_MAX)
            utterance->day = (int32_t)day;
    }
    return segment;
}

/* Where several calls are open the reader may have lost count of one: the call itself has not. */
static void number(tn_opencall *call, const tenor_io_record *record, tenor_segment *segment)
{
    if (!record->numbered && call->info.utterances > 0)
        segment->number = call->next_number;
    call->next_number = segment->number == UINT64_MAX ? UINT64_MAX : segment->number + 1;
}

static bool take_utterance(tn_feed *feed, tn_block *block)
{
    const tenor_io_record *record = &feed->record;
    tenor_segment segment = segment_of(record);
    tn_opencall *call;
    if (!turn_to_call(feed, block, record, &call))
        return false;
    tn_openturn *turn = call ? &call->turn : &feed->loose;
    size_t slot = call ? call->slot : 0;
    if (call)
        number(call, record, &segment);
    switch (tn_openturn_add(turn, record, &segment, feed->options.join)) {
    case TN_OPENTURN_FAILED:
        return false;
    case TN_OPENTURN_REVISED:
        feed->counts.revised++;
        break;
    case TN_OPENTURN_JOINED:
        break;
    case TN_OPENTURN_APART:
        if (!close_turn(feed, block, turn, slot) ||
            !tn_openturn_begin(turn, feed->source, record, &segment))
            return false;
        break;
    }
    /* What is complete waits for nothing. */
    if (!tn_openturn_may_grow(turn, feed->options.join) && !close_turn(feed, block, turn, slot))
        return false;
    block->utterances++;
    feed->counts.utterances++;
    if (!call)
        return true;
    call->info.utterances++;
    return settle(feed, block, call, record->call_end);
}

static bool take_event(tn_feed *feed, tn_block *block)
{
    tn_opencall *call;
    feed->counts.events++;
    return turn_to_call(feed, block, &feed->record, &call) &&
           (!call || settle(feed, block, call, feed->record.call_end));
}

static bool take(tn_feed *feed, tn_block *block)
{
    switch (feed->record.kind) {
    case TENOR_IO_UTTERANCE:
        return take_utterance(feed, block);
    case TENOR_IO_EVENT:
        return take_event(feed, block);
    case TENOR_IO_REJECT:
    case TENOR_IO_TRUNCATED:
    case TENOR_IO_NOTE:
        return finding(feed, block, &feed->record);
    case TENOR_IO_END:
        break;
    }
    return true;
}

static bool remember_input(tn_feed *feed, const tenor_io_reader_info *info)
{
    size_t n = (size_t)feed->counts.inputs;
    if (n == feed->input_capacity) {
        size_t capacity = n ? 2 * n : 16;
        void *larger = realloc(feed->inputs, capacity * sizeof *feed->inputs);
        if (!larger)
            return false;
        feed->inputs = larger;
        feed->input_capacity = capacity;
    }
    feed->inputs[n] = (tenor_io_manifest_input){tn_terminal_str(feed->source), *info};
    return true;
}

static bool end_input(tn_feed *feed, tn_block *block)
{
    tenor_io_reader_info info;
    tenor_io_reader_get_info(feed->reader, &info);
    tn_feed_counts *counts = &feed->counts;
    counts->without_call_id += info.without_call_id;
    counts->without_role += info.without_role;
    counts->unknown_roles += info.unknown_roles;
    counts->without_times += info.without_times;
    counts->replaced += info.replaced;
    counts->replaced_in += info.replaced_in;
    counts->dropped_labels += info.dropped_labels;
    counts->bytes += info.bytes;
    bool fine = (!feed->options.keep_inputs || remember_input(feed, &info)) &&
                close_turn(feed, block, &feed->loose, 0);
    /* A file of plain text is one call, whatever stands around it. */
    tn_opencall *call = feed->calls.newest;
    bool over = call && (!feed->options.interleaved ||
                         (strcmp(info.format, "text") == 0 && call->source == feed->source));
    if (fine && over)
        fine = close_call(feed, block, call);
    counts->inputs++;
    tenor_io_reader_close(feed->reader);
    feed->reader = NULL;
    return fine;
}

/* An input that cannot be read: said, even where quiet, and counted. */
static bool complain(tn_feed *feed, tn_block *block, const tenor_io_error *error)
{
    feed->counts.failed_inputs++;
    return tenor_io_buffer_put(block->said, tn_terminal_str("tenor: ")) == TENOR_OK &&
           tenor_io_buffer_put(block->said, tn_terminal_str(error->message)) == TENOR_OK &&
           tenor_io_buffer_put(block->said, tn_terminal_str("\n")) == TENOR_OK;
}

static uint64_t bytes_so_far(const tn_feed *feed)
{
    tenor_io_reader_info info = {0};
    if (feed->reader)
        tenor_io_reader_get_info(feed->reader, &info);
    return feed->counts.bytes + info.bytes;
}

/* Before and after what may wait; the block to go on with. */
static void wait_begin(tn_feed *feed, tn_block *block)
{
    if (!feed->live || !feed->waits.begin)
        return;
    block->bytes_read = bytes_so_far(feed);
    feed->waits.begin(feed->waits.context);
}

static tn_block *wait_end(tn_feed *feed, tn_block *block)
{
    return feed->live && feed->waits.begin ? feed->waits.end(feed->waits.context) : block;
}

static tenor_status open_input(tn_feed *feed, tn_block **block, const char *path)
{
    feed->next_input++;
    feed->source = path;
    tenor_io_error error;
    wait_begin(feed, *block);
    tenor_status status = tenor_io_reader_open(&feed->reader, path, &feed->options.reader, &error);
    *block = wait_end(feed, *block);
    if (status == TENOR_OK || status == TENOR_NO_MEMORY || status == TENOR_BAD_ARGUMENT)
        return status;
    return complain(feed, *block, &error) ? TENOR_OK : TENOR_NO_MEMORY;
}

static tenor_status read_one(tn_feed *feed, tn_block **block)
{
    tenor_io_error error;
    wait_begin(feed, *block);
    tenor_status status = tenor_io_read(feed->reader, &feed->record, &error);
    *block = wait_end(feed, *block);
    if (status == TENOR_IO) {
        if (!complain(feed, *block, &error))
            return TENOR_NO_MEMORY;
        feed->record.kind = TENOR_IO_END;
    } else if (status != TENOR_OK) {
        return status;
    }
    bool fine =
        feed->record.kind == TENOR_IO_END ? end_input(feed, *block) : take(feed, *block);
    return fine ? TENOR_OK : TENOR_NO_MEMORY;
}

tenor_status tn_feed_fill(tn_feed *feed, tn_block *block)
{
    tenor_status status = TENOR_OK;
    while (status == TENOR_OK && !feed->done && !tn_block_is_full(block)) {
        tenor_io_input input;
        if (feed->reader && feed->stopped)
            status = end_input(feed, block) ? TENOR_OK : TENOR_NO_MEMORY;
        else if (feed->reader)
            status = read_one(feed, &block);
        else if (!feed->stopped &&
                 tenor_io_inputs_get(feed->options.inputs, feed->next_input, &input))
            status = open_input(feed, &block, input.path);
        else if (feed->calls.first)
            status = close_call(feed, block, feed->calls.first) ? TENOR_OK : TENOR_NO_MEMORY;
        else
            feed->done = true;
    }
    block->bytes_read = bytes_so_far(feed);
    return status;
}
