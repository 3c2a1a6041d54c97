/* lane.c - some inputs, one after the other, to blocks: reads records, joins segments into turns,
 * tells calls apart. */
#include "cli/lane.h"

#include <stdio.h>
#include <string.h>

#include "cli/recent.h"
#include "cli/terminal.h"

static const char *const reason_texts[] = {
#define REASON_TEXT(id, name, text) text,
    TENOR_IO_REASONS(REASON_TEXT)
#undef REASON_TEXT
};

const char *tn_lane_reason(tenor_io_reason reason)
{
    return reason_texts[reason];
}

void tn_lane_init(tn_lane *lane, const tn_lane_options *options, bool live)
{
    *lane = (tn_lane){.options = options, .live = live, .done = true};
    tn_opencalls_init(&lane->calls, options->interleaved ? options->max_open : 1);
    tn_veil_init(&lane->veil, options->privacy, options->shows_words, options->shows_values);
}

void tn_lane_free(tn_lane *lane)
{
    tenor_io_reader_close(lane->reader);
    tn_opencalls_free(&lane->calls);
    tn_openturn_free(&lane->loose);
    tn_callinfo_free(&lane->loose_info);
    tn_veil_free(&lane->veil);
    *lane = (tn_lane){.done = true};
}

void tn_lane_begin(tn_lane *lane, size_t from, size_t to)
{
    lane->next_input = from;
    lane->last_input = to;
    lane->done = false;
}

/* ---- findings --------------------------------------------------------------------------------- */

/* Parts of a line for standard error. */
static bool say(tn_lane *lane, tenor_io_reason reason, uint64_t nth, const tenor_str *parts,
                size_t count)
{
    tn_block *block = lane->block;
    tn_saying *saying = tn_block_saying(block);
    if (!saying)
        return false;
    *saying = (tn_saying){reason, nth, {"", 0}};
    for (size_t i = 0; i < count; i++) {
        size_t at = saying->text.size;
        if (!tn_keep_resize(&block->keep, &saying->text, at + parts[i].size))
            return false;
        if (parts[i].size > 0)
            memcpy((char *)(uintptr_t)saying->text.data + at, parts[i].data, parts[i].size);
    }
    return true;
}

/* A line about the place of a record; 0: not about a line. */
static bool say_finding(tn_lane *lane, const tenor_io_record *record, uint64_t nth)
{
    if (lane->options->quiet)
        return true;
    char place[32];
    snprintf(place, sizeof place, record->line ? ":%llu: " : ": ",
             (unsigned long long)record->line);
    const tenor_str parts[] = {
        tn_terminal_str("tenor: "),
        tn_terminal_str(lane->source),
        tn_terminal_str(place),
        tn_terminal_str(record->kind == TENOR_IO_REJECT ? "rejected: " : ""),
        record->message.size > 0 ? record->message : tn_terminal_str(tn_lane_reason(record->reason)),
        tn_terminal_str("\n")};
    return say(lane, record->reason, nth, parts, sizeof parts / sizeof *parts);
}

static bool rejects_grew(tn_block *block)
{
    block->rejects_full = tenor_io_buffer_view(block->rejects).size >= TN_BLOCK_REJECTS;
    return true;
}

/* A REJECT, TRUNCATED or NOTE: counted, written to the rejects of the block, and said where it
 * helps. */
static bool finding(tn_lane *lane, const tenor_io_record *record)
{
    tn_block *block = lane->block;
    uint64_t nth = block->counts.reasons[record->reason]++;
    bool bad = record->kind != TENOR_IO_NOTE;
    block->counts.rejects += record->kind == TENOR_IO_REJECT;
    block->counts.truncated += record->kind == TENOR_IO_TRUNCATED;
    if (lane->options->strict && bad)
        lane->stopped = block->stopped = true;
    bool told = record->kind == TENOR_IO_TRUNCATED || record->reason == TENOR_IO_REASON_TIME_UNIT ||
                record->reason == TENOR_IO_REASON_LATE_FIELDS ||
                record->reason == TENOR_IO_REASON_CHANNEL_ORDER || lane->stopped || (bad && lane->options->say_rejects);
    if (told && nth < TN_LANE_SAID_MOST && !say_finding(lane, record, nth))
        return false;
    return tenor_io_write_reject(block->rejects, record) == TENOR_OK && rejects_grew(block);
}

/* ---- turns and calls -------------------------------------------------------------------------- */

/* Where what is known of the people of a call (NULL: of turns in none) is kept. */
static tenor_io_mask_call **people_of(tn_lane *lane, tn_opencall *call)
{
    return call ? &call->info.people : &lane->veil.loose;
}

/* What happened in a call while its turn was open stands behind that. */
static bool tell_events(tn_lane *lane, tn_opencall *call)
{
    tn_block *block = lane->block;
    for (size_t i = 0; call && i < call->wait.count; i++) {
        tn_happening *happening = tn_block_happening(block);
        if (!happening)
            return false;
        *happening = (tn_happening){block->turn_count, block->end_count, call->slot, call->wait.kind[i], call->wait.at_ms[i], {"", 0}, TENOR_ROLE_UNKNOWN, 0};
    }
    if (call)
        call->wait.count = 0;
    return true;
}

/* A name is known, from the turn on that is open. A customer has the first name that lines tell for the whole call; of agents, the name
 * that the line of this turn tells, since others take over. */
static bool tell_name(tn_lane *lane, tn_opencall *call, bool agent)
{
    const tenor_str now = lane->record.fields[TENOR_IO_FIELD_AGENT_NAME];
    const bool other = agent && now.size > 0 && tn_callinfo_other_agent(&call->info, now);
    const tenor_str name = other ? now : call->info.fields[agent ? TENOR_IO_FIELD_AGENT_NAME : TENOR_IO_FIELD_CUSTOMER_NAME];
    tn_block *block = lane->block;
    if (name.size == 0 || (call->info.named[agent] && !other))
        return true;
    if (agent)
        tn_callinfo_agent(&call->info, name);
    tn_happening *happening = tn_block_happening(block);
    if (!happening)
        return false;
    *happening = (tn_happening){.before = block->turn_count, .ends = block->end_count, .slot = call->slot,
                                .named = agent ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER};
    call->info.named[agent] = true;
    return tn_keep_text(&block->keep, name, &happening->name);
}

/* The turn of a call (NULL: of none) is complete: into the block. */
static bool close_turn(tn_lane *lane, tn_openturn *turn, tn_opencall *call)
{
    if (!turn->any)
        return true;
    lane->block->counts.turns++;
    return tn_openturn_close(turn, call ? call->slot : 0, lane->block) &&
           tn_veil_turn(&lane->veil, *people_of(lane, call), lane->block, call && lane->options->late_masks) &&
           (!lane->options->known ||
            tn_callinfo_show(call ? &call->info : &lane->loose_info, turn->known_fields,
                             turn->known_labels, lane->block, &lane->veil)) &&
           tell_events(lane, call);
}

static int32_t night_of(const tn_lane *lane)
{
    return lane->options->days ? lane->options->days->night : TENOR_NO_DAY;
}

/* A turn began: on the day that its line tells, else its call, else this run; when its call began. */
static void note_day(const tn_lane *lane, tn_openturn *turn, const tn_opencall *call)
{
    int32_t *day = &turn->at->segment.utterance.day;
    turn->at->started_ms = call ? call->info.started_ms : TENOR_NO_TIME;
    if (*day == TENOR_NO_DAY && call)
        *day = call->info.day;
    if (*day == TENOR_NO_DAY)
        *day = night_of(lane);
}

/* A turn began: what is known of its call by now. Of no call only this line tells. */
static bool note_known(tn_lane *lane, tn_openturn *turn, const tn_opencall *call)
{
    const tn_callinfo *info = call ? &call->info : &lane->loose_info;
    if (!call && (!tn_callinfo_open(&lane->loose_info, (tenor_str){"", 0}) ||
                  !tn_callinfo_merge(&lane->loose_info, &lane->record)))
        return false;
    turn->known_fields = tn_callinfo_fields(info);
    turn->known_labels = info->label_count;
    return true;
}

/* The call is over. Where nothing was said in it there is no record of it. */
static bool close_call(tn_lane *lane, tn_opencall *call)
{
    bool fine = close_turn(lane, &call->turn, call);
    if (fine && call->info.utterances > 0)
        fine = tn_callinfo_close(&call->info, call->slot, night_of(lane), lane->block, &lane->veil);
    if (fine && call->info.utterances > 0 && lane->options->repeat_days)
        lane->block->ends[lane->block->end_count - 1].keys =
            tn_contacts_keys(call->info.fields[TENOR_IO_FIELD_CUSTOMER_ID], call->info.fields[TENOR_IO_FIELD_QUEUE],
                             call->info.fields[TENOR_IO_FIELD_TOPIC]);
    if (fine && call->info.utterances > 0 && lane->options->late_masks) {
        lane->block->ends[lane->block->end_count - 1].people = call->info.people;
        call->info.people = NULL;
    }
    if (fine)
        tn_opencalls_drop(&lane->calls, call);
    return fine;
}

/* The call that was silent for longest makes room, and the rejects say at which of its records it
 * was cut. */
static bool push_out(tn_lane *lane, const char *why)
{
    tn_opencall *call = lane->calls.oldest;
    tn_block *block = lane->block;
    char place[96];
    if (call->info.utterances == 0) /* events only: nothing is cut */
        return close_call(lane, call);
    block->counts.pushed_out++;
    int size = call->line > 0 ? snprintf(place, sizeof place, ",\"line\":%llu,\"offset\":%llu",
                                         (unsigned long long)call->line,
                                         (unsigned long long)call->offset)
                              : snprintf(place, sizeof place, ",\"line\":null,\"offset\":%llu",
                                         (unsigned long long)call->offset);
    const tenor_str parts[] = {{place, (size_t)size},
                               tn_terminal_str(",\"code\":\"" TN_LANE_PUSHED_OUT
                                               "\",\"reason\":\""),
                               tn_terminal_str(why),
                               tn_terminal_str("\"}\n")};
    if (tenor_io_buffer_put(block->rejects, tn_terminal_str("{\"source\":")) != TENOR_OK ||
        tenor_io_write_string(block->rejects, tn_terminal_str(call->source)) != TENOR_OK)
        return false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (tenor_io_buffer_put(block->rejects, parts[i]) != TENOR_OK)
            return false;
    return rejects_grew(block) && close_call(lane, call);
}

/* A call that was not open begins with this record. */
static bool open_call(tn_lane *lane, const tenor_io_record *record, tn_opencall **out)
{
    tn_opencalls *calls = &lane->calls;
    if (calls->count == calls->limit &&
        !push_out(lane, "more calls were open than --max-open allows"))
        return false;
    tn_opencall *call = tn_opencalls_open(calls, record->call_id);
    tn_call_begin *begin = call ? tn_block_begin(lane->block) : NULL;
    if (!begin)
        return false;
    *begin = (tn_call_begin){lane->block->end_count,
                             tenor_io_buffer_view(lane->block->rejects).size,
                             call->slot,
                             tn_recent_hash(record->call_id),
                             lane->source,
                             record->line,
                             record->offset};
    tenor_io_reader_info info;
    tenor_io_reader_get_info(lane->reader, &info);
    call->info.format = info.format;
    *out = call;
    return true;
}

/* The call that this record belongs to: *call is NULL where it belongs to none. */
static bool turn_to_call(tn_lane *lane, const tenor_io_record *record, tn_opencall **call)
{
    tn_opencalls *calls = &lane->calls;
    bool any = record->call_id.size > 0;
    *call = any ? tn_opencalls_find(calls, record->call_id) : NULL;
    if (any && lane->loose.any && !close_turn(lane, &lane->loose, NULL))
        return false;
    if (!*call) {
        if (!lane->options->interleaved && calls->first && !close_call(lane, calls->first))
            return false;
        if (!any)
            return true;
        if (!open_call(lane, record, call))
            return false;
    }
    tn_opencalls_heard(calls, *call, lane->source, record);
    return tn_callinfo_merge(&(*call)->info, record);
}

/* After a record of this call, the newest one. */
static bool settle(tn_lane *lane, tn_opencall *call, bool ended)
{
    tn_opencalls *calls = &lane->calls;
    if (ended)
        return close_call(lane, call);
    if (!lane->options->interleaved)
        return true; /* one call holds what one call holds */
    tn_opencalls_weigh(calls, call);
    while (calls->held > calls->most_held && calls->count > 1)
        if (!push_out(lane, "the open calls held too much memory"))
            return false;
    return true;
}

/* Where several calls are open the reader may have lost count of one: the call itself has not. */
static uint64_t number_of(tn_opencall *call, const tenor_io_record *record)
{
    uint64_t number = !record->numbered && call->info.utterances > 0 ? call->next_number
                                                                     : record->segment.number;
    call->next_number = number == UINT64_MAX ? UINT64_MAX : number + 1;
    return number;
}

static bool take_utterance(tn_lane *lane)
{
    const tenor_io_record *record = &lane->record;
    bool join = lane->options->join;
    /* Where one call is open at a time, its turn is closed before anything else comes, and may lie
     * in the block already. */
    bool waits = lane->live || lane->options->interleaved;
    tn_opencall *call;
    if (!turn_to_call(lane, record, &call))
        return false;
    tn_openturn *turn = call ? &call->turn : &lane->loose;
    bool revised = false;
    uint64_t number = call ? number_of(call, record) : record->segment.number;
    switch (tn_openturn_is_other(turn, record) ? TN_OPENTURN_APART
                                               : tn_openturn_add(turn, record, number, join)) {
    case TN_OPENTURN_FAILED:
        return false;
    case TN_OPENTURN_REVISED:
        lane->block->counts.revised++;
        revised = true;
        break;
    case TN_OPENTURN_JOINED:
        break;
    case TN_OPENTURN_APART:
        if ((turn->any && !close_turn(lane, turn, call)) ||
            !tn_openturn_begin(turn, waits ? NULL : lane->block, lane->source, record, number))
            return false;
        note_day(lane, turn, call);
        if (lane->options->known && !note_known(lane, turn, call))
            return false;
        break;
    }
    if (lane->options->words && !tn_openturn_words(turn, record, revised))
        return false;
    /* Not before the turn of the record before was closed: what is known then must not depend on when that is. */
    if (!tn_veil_people(&lane->veil, people_of(lane, call), record))
        return false;
    if (lane->options->names && call && (!tell_name(lane, call, false) || !tell_name(lane, call, true)))
        return false;
    /* What is complete makes nobody wait. */
    if (waits && !tn_openturn_may_grow(turn, join) && !close_turn(lane, turn, call))
        return false;
    lane->block->counts.utterances++;
    if (!call)
        return true;
    call->info.utterances++;
    return settle(lane, call, record->call_end);
}

/* What duties wait for and measures count; it comes behind the turn that is open. */
static bool note_event(tn_lane *lane, tn_opencall *call)
{
    static const tenor_call_event_kind kinds[] = {[TENOR_IO_HOLD_START] = TENOR_CALL_HOLD_START,
                                                  [TENOR_IO_HOLD_END] = TENOR_CALL_HOLD_END,
                                                  [TENOR_IO_TRANSFER] = TENOR_CALL_TRANSFER,
                                                  [TENOR_IO_SILENCE] = TENOR_CALL_SILENCE};
    tn_callwait *wait = &call->wait;
    if (call->info.utterances == 0) /* a call of which nothing is heard has no record */
        return true;
    if (wait->count == TN_CALLWAIT_MOST && !close_turn(lane, &call->turn, call))
        return false;
    wait->kind[wait->count] = kinds[lane->record.event];
    wait->at_ms[wait->count++] = lane->record.segment.start_ms;
    return call->turn.any || tell_events(lane, call);
}

static bool take_event(tn_lane *lane)
{
    tn_opencall *call;
    lane->block->counts.events++;
    return turn_to_call(lane, &lane->record, &call) &&
           (!call || (note_event(lane, call) && settle(lane, call, lane->record.call_end)));
}

static bool take(tn_lane *lane)
{
    tn_veil_record(&lane->veil, &lane->record);
    switch (lane->record.kind) {
    case TENOR_IO_UTTERANCE:
        return take_utterance(lane);
    case TENOR_IO_EVENT:
        return take_event(lane);
    case TENOR_IO_REJECT:
    case TENOR_IO_TRUNCATED:
    case TENOR_IO_NOTE:
        return finding(lane, &lane->record);
    case TENOR_IO_END:
        break;
    }
    return true;
}

/* ---- inputs ----------------------------------------------------------------------------------- */

/* The input ends in this block. */
static bool remember_input(tn_lane *lane, const tenor_io_reader_info *info, tenor_str failure)
{
    if (!lane->options->keep_inputs && !lane->options->apart)
        return true;
    tenor_io_manifest_input *input = tn_block_input(lane->block);
    if (!input)
        return false;
    *input = (tenor_io_manifest_input){.name = tn_terminal_str(lane->source), .info = *info};
    return tn_keep_text(&lane->block->keep, failure, &input->failure);
}

/* failure: why it was not read to its end; else empty. */
static bool end_input(tn_lane *lane, tenor_str failure)
{
    tenor_io_reader_info info;
    tenor_io_reader_get_info(lane->reader, &info);
    tn_counts_input(&lane->block->counts, &info);
    bool fine = remember_input(lane, &info, failure) &&
                close_turn(lane, &lane->loose, NULL);
    /* A file of plain text or captions is one call, whatever stands around it. */
    tn_opencall *call = lane->calls.newest;
    bool over = call && (!lane->options->interleaved ||
                         (info.one_call && call->source == lane->source));
    if (fine && over)
        fine = close_call(lane, call);
    tenor_io_reader_close(lane->reader);
    lane->reader = NULL;
    return fine;
}

/* What the message of an error says beside the name of the input. */
static tenor_str without_name(const tn_lane *lane, const tenor_io_error *error)
{
    tenor_str text = tn_terminal_str(error->message);
    size_t n = strlen(lane->source);
    if (text.size > n + 2 && memcmp(text.data, lane->source, n) == 0 && memcmp(text.data + n, ": ", 2) == 0)
        text = (tenor_str){text.data + n + 2, text.size - n - 2};
    return text;
}

/* An input that cannot be read: said, even where quiet, counted, and named among the rejects. */
static bool complain(tn_lane *lane, const tenor_io_error *error)
{
    const tenor_str parts[] = {tn_terminal_str("tenor: "), tn_terminal_str(error->message),
                               tn_terminal_str("\n")};
    tn_block *block = lane->block;
    tenor_io_record record = {.kind = TENOR_IO_NOTE,
                              .reason = TENOR_IO_REASON_UNREADABLE,
                              .source = tn_terminal_str(lane->source),
                              .message = without_name(lane, error)};
    tenor_io_reader_info info = {.bytes = 0};
    if (lane->reader)
        tenor_io_reader_get_info(lane->reader, &info);
    record.offset = info.bytes;
    block->counts.failed_inputs++;
    block->counts.reasons[record.reason]++;
    return tenor_io_write_reject(block->rejects, &record) == TENOR_OK && rejects_grew(block) &&
           say(lane, TENOR_IO_REASON_NONE, 0, parts, sizeof parts / sizeof *parts);
}

static void weigh_block(tn_lane *lane)
{
    tenor_io_reader_info info = {.bytes = 0};
    if (lane->reader)
        tenor_io_reader_get_info(lane->reader, &info);
    lane->block->bytes_open = info.bytes;
}

/* The reader, before and after what may wait. */
static void wait_for_input(void *context, bool begin)
{
    tn_lane *lane = context;
    if (begin) {
        weigh_block(lane);
        lane->waits.begin(lane->waits.context);
    } else {
        lane->block = lane->waits.end(lane->waits.context);
    }
}

static tenor_status open_input(tn_lane *lane)
{
    tenor_io_input input;
    tenor_io_error error;
    tenor_io_inputs_get(lane->options->inputs, lane->next_input++, &input);
    lane->source = input.path;
    tenor_io_reader_options options = lane->options->reader;
    options.threads = lane->threads;
    if (lane->waits.begin) {
        options.waits = wait_for_input;
        options.waits_context = lane;
    }
    tenor_io_mask_call_reset(lane->veil.loose);
    tenor_status status = tenor_io_reader_open(&lane->reader, input.path, &options, &error);
    if (status == TENOR_OK || status == TENOR_NO_MEMORY || status == TENOR_BAD_ARGUMENT)
        return status;
    const tenor_io_reader_info unread = {.bytes = 0};
    return complain(lane, &error) && remember_input(lane, &unread, without_name(lane, &error))
               ? TENOR_OK
               : TENOR_NO_MEMORY;
}

static tenor_status read_one(tn_lane *lane)
{
    tenor_io_error error;
    tenor_status status = tenor_io_read(lane->reader, &lane->record, &error);
    if (status == TENOR_IO)
        return complain(lane, &error) && end_input(lane, without_name(lane, &error)) ? TENOR_OK
                                                                                    : TENOR_NO_MEMORY;
    if (status != TENOR_OK)
        return status;
    bool fine = lane->record.kind == TENOR_IO_END ? end_input(lane, (tenor_str){"", 0}) : take(lane);
    return fine ? TENOR_OK : TENOR_NO_MEMORY;
}

/* What is to be masked of the turns of calls that go on: who works on the block cannot know these calls. */
static bool mask_open_calls(tn_lane *lane)
{
    tn_block *block = lane->block;
    tn_opencalls *calls = &lane->calls;
    for (size_t i = 0; i < calls->all_count; i++)
        calls->all[i]->turns_from = 0;
    for (size_t i = 0; i < block->end_count; i++)
        calls->all[block->ends[i].slot]->turns_from = block->ends[i].before;
    for (size_t i = 0; i < block->turn_count; i++) {
        tn_turn *turn = &block->turns[i];
        tn_opencall *call = turn->mask_due ? calls->all[turn->slot] : NULL;
        if (call && i >= call->turns_from && !tn_veil_now(&lane->veil, call->info.people, turn, block))
            return false;
    }
    return true;
}

/* The block goes, and what it holds of turns that are still open stays here. */
static bool leave_block(tn_lane *lane)
{
    weigh_block(lane);
    if (lane->options->late_masks && !mask_open_calls(lane))
        return false;
    return tn_openturn_leave(&lane->loose) &&
           (!lane->calls.newest || tn_openturn_leave(&lane->calls.newest->turn));
}

/* Where every input has blocks of its own: this one holds the end of one. */
static bool is_apart(tn_lane *lane)
{
    if (!lane->options->apart || lane->block->input_count == 0)
        return false;
    lane->done = lane->stopped || lane->next_input == lane->last_input; /* no empty block for that */
    return true;
}

tenor_status tn_lane_fill(tn_lane *lane, tn_block *block)
{
    tenor_status status = TENOR_OK;
    lane->block = block;
    while (status == TENOR_OK && !lane->done && !tn_block_is_full(lane->block) && !is_apart(lane)) {
        if (lane->reader && lane->stopped)
            status = end_input(lane, (tenor_str){"", 0}) ? TENOR_OK : TENOR_NO_MEMORY;
        else if (lane->reader)
            status = read_one(lane);
        else if (!lane->stopped && lane->next_input < lane->last_input)
            status = open_input(lane);
        else if (lane->calls.first)
            status = close_call(lane, lane->calls.first) ? TENOR_OK : TENOR_NO_MEMORY;
        else
            lane->done = true;
    }
    if (!leave_block(lane) && status == TENOR_OK)
        status = TENOR_NO_MEMORY;
    return status;
}
