/* feed.c - inputs to blocks: reads records, joins segments into turns, tells calls apart, counts.
 */
#include "cli/feed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"

/* A turn takes no more segments beyond this: a stream that never pauses must not become one
 * utterance without end. */
#define TURN_TEXT_MOST ((size_t)1 << 20)
/* How many findings of one kind are printed one by one; the summary has the rest. */
#define SAID_MOST 3
#define DAY_MS INT64_C(86400000)

static const char *const reason_texts[] = {
#define REASON_TEXT(id, name, text) text,
    TENOR_IO_REASONS(REASON_TEXT)
#undef REASON_TEXT
};

void tn_feed_init(tn_feed *feed, const tn_feed_options *options)
{
    *feed = (tn_feed){.options = *options};
    for (size_t i = 0; i < tenor_io_inputs_count(options->inputs); i++) {
        tenor_io_input input;
        tenor_io_inputs_get(options->inputs, i, &input);
        if (strcmp(input.path, "-") == 0) {
            feed->bytes_total = 0; /* a pipe among them: no percentage can be given */
            break;
        }
        feed->bytes_total += input.size;
    }
}

void tn_feed_free(tn_feed *feed)
{
    tenor_io_reader_close(feed->reader);
    tn_callinfo_free(&feed->call);
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

static bool close_call(tn_feed *feed, tn_block *block)
{
    if (!feed->call.open)
        return true;
    feed->open = NULL;
    if (feed->call.utterances == 0) {
        feed->call.open = false;
        return true;
    }
    feed->counts.calls++;
    feed->counts.split_calls += feed->call.split;
    return tn_recent_add(&feed->recent, feed->call.hash) && tn_callinfo_close(&feed->call, block);
}

/* The call that this record belongs to is the open one afterwards, if it belongs to one. */
static bool turn_to_call(tn_feed *feed, tn_block *block, const tenor_io_record *record)
{
    tn_callinfo *call = &feed->call;
    if (call->open && call->id.size == record->call_id.size &&
        memcmp(call->id.data, record->call_id.data, call->id.size) == 0)
        return tn_callinfo_merge(call, record);
    if (!close_call(feed, block))
        return false;
    feed->open = NULL;
    if (record->call_id.size == 0)
        return true;
    if (!tn_callinfo_open(call, record->call_id) || !tn_callinfo_merge(call, record))
        return false;
    call->hash = tn_recent_hash(record->call_id);
    call->split = tn_recent_has(&feed->recent, call->hash);
    if (!call->split)
        return true;
    tenor_io_record note = *record;
    note.kind = TENOR_IO_NOTE;
    note.reason = TENOR_IO_REASON_CALL_RETURNED;
    note.message = tn_terminal_str(reason_texts[note.reason]);
    return finding(feed, block, &note);
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* A copy of text, or the view of the turn before where it says the same. */
static bool keep_as(tn_block *block, tenor_str text, tenor_str before, tenor_str *copy)
{
    if (same(text, before)) {
        *copy = before;
        return true;
    }
    return tn_keep_text(&block->keep, text, copy);
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

static bool new_turn(tn_feed *feed, tn_block *block, const tenor_segment *segment)
{
    static const tn_turn none = {0};
    tn_turn *turn = tn_block_turn(block);
    if (!turn)
        return false;
    const tn_turn *before = block->turn_count > 1 ? turn - 1 : &none;
    const tenor_utterance *utterance = &segment->utterance;
    turn->segment = *segment;
    turn->segments = 1;
    turn->source = feed->source;
    feed->counts.turns++;
    if (!keep_as(block, feed->record.call_id, before->call_id, &turn->call_id) ||
        !keep_as(block, segment->agent_id, before->segment.agent_id, &turn->segment.agent_id) ||
        !keep_as(block, utterance->channel, before->segment.utterance.channel,
                 &turn->segment.utterance.channel) ||
        !keep_as(block, utterance->language, before->segment.utterance.language,
                 &turn->segment.utterance.language) ||
        !tn_keep_text(&block->keep, utterance->text,
                      &turn->segment.utterance.text)) /* last: it may grow */
        return false;
    feed->open = turn;
    feed->last_text = 0;
    return true;
}

/* Adds the record to the turn that is open, where it belongs there. */
static bool joins(tn_feed *feed, tn_block *block, const tenor_segment *segment, bool *joined)
{
    tn_turn *turn = feed->open;
    *joined = false;
    if (!turn || !same(turn->call_id, feed->record.call_id))
        return true;
    tenor_str *text = &turn->segment.utterance.text;
    if (feed->last_partial && feed->record.numbered && segment->number == feed->last.number &&
        segment->utterance.role == feed->last.utterance.role) {
        /* A later version of the segment that came last takes its place. */
        feed->counts.revised++;
        *joined = true;
        if (feed->last_text == 0) {
            turn->segment.end_ms = segment->end_ms;
            tn_keep_cut(&block->keep, text, 0);
            return tn_keep_text(&block->keep, segment->utterance.text, text);
        }
        turn->segment.end_ms = segment->end_ms;
        tn_keep_cut(&block->keep, text, feed->last_text - 1);
        return tn_keep_extend(&block->keep, text, segment->utterance.text);
    }
    if (!feed->options.join || text->size + segment->utterance.text.size >= TURN_TEXT_MOST ||
        !tenor_segments_join(&feed->last, segment))
        return true;
    *joined = true;
    feed->last_text = text->size + 1;
    turn->segments++;
    turn->segment.end_ms = segment->end_ms;
    return tn_keep_extend(&block->keep, text, segment->utterance.text);
}

/* One utterance into the block; *taken is false where it must wait for the next one. */
static bool take_utterance(tn_feed *feed, tn_block *block, bool *taken)
{
    const tenor_io_record *record = &feed->record;
    tenor_segment segment = segment_of(record);
    bool joined;
    *taken = true;
    if (!joins(feed, block, &segment, &joined))
        return false;
    if (!joined && (block->turn_count >= TN_BLOCK_TURNS ||
                    (block->turn_count > 0 &&
                     block->keep.used + segment.utterance.text.size > TN_BLOCK_TEXT))) {
        *taken = false;
        return true;
    }
    if (!turn_to_call(feed, block, record) || (!joined && !new_turn(feed, block, &segment)))
        return false;
    /* The text of the reader goes away; what tenor_segments_join looks at is in the turn too. */
    feed->last = segment;
    feed->last.agent_id = feed->open->segment.agent_id;
    feed->last.utterance = feed->open->segment.utterance;
    feed->last_partial = record->partial;
    feed->call.utterances++;
    block->utterances++;
    feed->counts.utterances++;
    return !record->call_end || close_call(feed, block);
}

static bool take(tn_feed *feed, tn_block *block, bool *taken)
{
    const tenor_io_record *record = &feed->record;
    *taken = true;
    switch (record->kind) {
    case TENOR_IO_UTTERANCE:
        return take_utterance(feed, block, taken);
    case TENOR_IO_EVENT:
        feed->counts.events++;
        return turn_to_call(feed, block, record) && (!record->call_end || close_call(feed, block));
    case TENOR_IO_REJECT:
    case TENOR_IO_TRUNCATED:
    case TENOR_IO_NOTE:
        return finding(feed, block, record);
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
    bool fine =
        (!feed->options.keep_inputs || remember_input(feed, &info)) && close_call(feed, block);
    counts->inputs++;
    feed->open = NULL;
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

/* Opens the next input; feed->done where there is none. */
static tenor_status next_input(tn_feed *feed, tn_block *block)
{
    tenor_io_input input;
    if (!tenor_io_inputs_get(feed->options.inputs, feed->next_input, &input)) {
        feed->done = true;
        return TENOR_OK;
    }
    feed->next_input++;
    feed->source = input.path;
    tenor_io_error error;
    tenor_status status =
        tenor_io_reader_open(&feed->reader, input.path, &feed->options.reader, &error);
    if (status == TENOR_OK || status == TENOR_NO_MEMORY || status == TENOR_BAD_ARGUMENT)
        return status;
    return complain(feed, block, &error) ? TENOR_OK : TENOR_NO_MEMORY;
}

tenor_status tn_feed_fill(tn_feed *feed, tn_block *block)
{
    feed->open = NULL; /* it was in another block */
    while (!feed->done) {
        if (feed->stopped) {
            feed->done = true;
            if (feed->reader && !end_input(feed, block))
                return TENOR_NO_MEMORY;
            break;
        }
        if (!feed->reader) {
            tenor_status status = next_input(feed, block);
            if (status != TENOR_OK)
                return status;
            continue;
        }
        if (!feed->pending) {
            tenor_io_error error;
            tenor_status status = tenor_io_read(feed->reader, &feed->record, &error);
            if (status == TENOR_IO) {
                if (!complain(feed, block, &error))
                    return TENOR_NO_MEMORY;
                feed->record.kind = TENOR_IO_END;
            } else if (status != TENOR_OK) {
                return status;
            }
            if (feed->record.kind == TENOR_IO_END) {
                if (!end_input(feed, block))
                    return TENOR_NO_MEMORY;
                continue;
            }
        }
        bool taken;
        if (!take(feed, block, &taken))
            return TENOR_NO_MEMORY;
        feed->pending = !taken;
        if (!taken || block->end_count >= TN_BLOCK_TURNS ||
            tenor_io_buffer_view(block->rejects).size >= TN_BLOCK_REJECTS)
            break;
    }
    tenor_io_reader_info info = {0};
    if (feed->reader)
        tenor_io_reader_get_info(feed->reader, &info);
    block->bytes_read = feed->counts.bytes + info.bytes;
    return TENOR_OK;
}
