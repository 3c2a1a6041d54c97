/* talk.c - the call that a vendor's document spells: facts, turns, events, and their records. */
#include "io/talk.h"

#include <string.h>

#include "base/sort.h"
#include "io/confidence.h"
#include "io/interop.h"

void tn_talk_init(tn_talk *talk, tn_reading *reading)
{
    memset(talk, 0, sizeof *talk);
    talk->reading = reading;
    tn_wording_init(&talk->wording, &reading->mem);
    tn_arena_init(&talk->kept, &reading->mem);
}

void tn_talk_free(tn_talk *talk)
{
    const tn_mem *mem = &talk->reading->mem;
    tn_wording_free(&talk->wording);
    tn_arena_free(&talk->kept);
    tn_mem_free(mem, talk->queue, talk->capacity, sizeof *talk->queue);
    tn_mem_free(mem, talk->events, talk->event_capacity, sizeof *talk->events);
}

void tn_talk_begin(tn_talk *talk)
{
    tn_arena_reset(&talk->kept);
    tn_draft_reset(&talk->about);
    tn_draft_reset(&talk->turn);
    tn_wording_clear(&talk->wording);
    talk->shell = talk->element = NULL;
    talk->own = NULL;
    talk->ended_by = NULL;
    talk->skip = 0;
    talk->goes_on = talk->may_be_empty = talk->ordered = false;
    talk->count = talk->given = talk->event_count = talk->event_given = 0;
    talk->said = talk->faults = 0;
}

/* ---- facts ----------------------------------------------------------------------------------- */

void tn_talk_put(tn_draft *draft, tn_names_slot slot, const tn_tree *value, tn_stamp_unit unit)
{
    tn_draft_kind kind = tn_draft_kind_of(value);
    if (kind <= TN_DRAFT_NULL || (kind == TN_DRAFT_NESTED && slot != TN_NAMES_TEXT) ||
        (kind == TN_DRAFT_TEXT && !value->text.n && slot != TN_NAMES_TEXT))
        return;
    *tn_draft_set(draft, slot) =
        (tn_draft_value){.text = value->text, .whole = -1, .kind = (unsigned char)kind, .unit = (unsigned char)unit};
}

void tn_talk_text(tn_draft *draft, tn_names_slot slot, tn_str text)
{
    if (text.n)
        *tn_draft_set(draft, slot) = (tn_draft_value){.text = text, .whole = -1, .kind = TN_DRAFT_TEXT};
}

void tn_talk_channel(tn_talk *talk, const tn_tree *value)
{
    static const struct {
        const char *word, *channel;
    } words[] = {{"voice", "voice"}, {"call", "voice"},  {"phonecall", "voice"}, {"phone", "voice"}, {"telephony", "voice"},
                 {"chat", "chat"},   {"webchat", "chat"}, {"message", "chat"},    {"sms", "chat"},    {"messaging", "chat"},
                 {"email", "email"}};
    tn_str text = tn_tree_text(value);
    for (size_t i = 0; text.n && i < sizeof words / sizeof words[0]; i++)
        if (tn_names_same(text, tn_str_of(words[i].word, strlen(words[i].word))))
            text = tn_str_of(words[i].channel, strlen(words[i].channel));
    tn_talk_text(&talk->about, (tn_names_slot)TENOR_IO_FIELD_CHANNEL, text);
}

tenor_status tn_talk_started(tn_talk *talk, const tn_tree *value)
{
    tn_names_slot slot = (tn_names_slot)TENOR_IO_FIELD_STARTED_AT;
    tn_str text = tn_tree_text(value);
    if (!text.n || tn_talk_has(&talk->about, slot))
        return TENOR_OK;
    text = tn_arena_str(&talk->kept, text);
    tn_talk_text(&talk->about, slot, text);
    return text.p ? TENOR_OK : TENOR_NO_MEMORY;
}

const tn_tree *tn_talk_first(const tn_tree *tree, const char *const *paths)
{
    for (; *paths; paths++) {
        const tn_tree *found = tn_tree_at(tree, *paths);
        if (found && found->kind != TN_JSON_NULL)
            return found;
    }
    return NULL;
}

bool tn_talk_has(const tn_draft *draft, tn_names_slot slot)
{
    return tn_draft_get(draft, slot)->kind > TN_DRAFT_NULL;
}

tenor_status tn_talk_time(tn_talk *talk, const tn_tree *value, tn_stamp_unit unit, int64_t *ms)
{
    int32_t day;
    tn_str text = tn_tree_text(value);
    *ms = TENOR_NO_TIME;
    return text.n ? tn_reading_time(talk->reading, text, unit, ms, &day) : TENOR_OK;
}

tenor_status tn_talk_times(tn_talk *talk, const tn_tree *start, const tn_tree *end, tn_stamp_unit unit,
                           const tn_tree *confidence, tn_wording_times *times)
{
    times->confidence = tn_confidence_read(tn_tree_text(confidence));
    tenor_status status = tn_talk_time(talk, start, unit, &times->start_ms);
    return status == TENOR_OK ? tn_talk_time(talk, end, unit, &times->end_ms) : status;
}

void tn_talk_put_ms(tn_draft *draft, tn_names_slot slot, int64_t ms)
{
    if (ms >= 0 && ms != TENOR_NO_TIME)
        *tn_draft_set(draft, slot) = (tn_draft_value){.whole = ms, .kind = TN_DRAFT_NUMBER, .unit = TN_STAMP_MS};
}

tenor_status tn_talk_by_channel(tn_talk *talk, tn_str channel)
{
    static const char word[] = "channel ";
    size_t n = sizeof word - 1;
    if (!channel.n)
        return TENOR_OK;
    char *out = tn_arena_alloc(talk->arena, n + channel.n, 1);
    if (!out)
        return TENOR_NO_MEMORY;
    memcpy(out, word, n);
    memcpy(out + n, channel.p, channel.n);
    tn_talk_text(&talk->turn, TN_NAMES_ROLE, tn_str_of(out, n + channel.n));
    return TENOR_OK;
}

/* ---- records --------------------------------------------------------------------------------- */

static tenor_status push(tn_talk *talk, const tenor_io_record *record)
{
    void *queue = talk->queue;
    if (!tn_mem_reserve(&talk->reading->mem, &queue, &talk->capacity, talk->count + 1, sizeof *talk->queue))
        return TENOR_NO_MEMORY;
    talk->queue = queue;
    talk->queue[talk->count++] = *record;
    return TENOR_OK;
}

static tenor_status push_event(tn_talk *talk, const tn_talk_happening *event)
{
    tn_draft draft;
    tenor_io_record record;
    tn_draft_reset(&draft);
    tn_talk_text(&draft, TN_NAMES_EVENT, tn_str_of(event->name, strlen(event->name)));
    tn_reading_record(talk->reading, &record, TENOR_IO_REJECT, event->line, event->offset);
    tenor_status status = tn_draft_finish(&draft, &talk->about, talk->reading, talk->arena, &record);
    record.segment.start_ms = event->start_ms;
    record.segment.end_ms = event->end_ms;
    record.in_call = true;
    return status == TENOR_OK ? push(talk, &record) : status;
}

/* Events that come before something that starts then (TENOR_NO_TIME: none); all: those that are left, too. */
static tenor_status push_events(tn_talk *talk, int64_t before, bool all)
{
    tenor_status status = TENOR_OK;
    while (status == TENOR_OK && talk->event_given < talk->event_count) {
        const tn_talk_happening *event = &talk->events[talk->event_given];
        int64_t at = event->start_ms;
        if (!all && (before == TENOR_NO_TIME || at == TENOR_NO_TIME || at > before))
            break;
        status = push_event(talk, event);
        talk->event_given += status == TENOR_OK;
    }
    return status;
}

/* What options say that stands elsewhere: from the element, and for the call from the shell. */
static void map(const tn_talk *talk, tn_draft *draft, const tn_tree *tree)
{
    tn_reading *reading = talk->reading;
    for (size_t i = 0; tree && i < reading->mapping_count; i++) {
        const tn_reading_mapping *mapping = &reading->mappings[i];
        const tn_tree *value = tn_tree_find(tree, mapping->column);
        if (value)
            tn_reading_met(reading, i);
        if (mapping->slot != TN_NAMES_UTTERANCES && mapping->slot != TN_NAMES_EVENTS)
            tn_talk_put(draft, mapping->slot, value, mapping->unit);
    }
}

/* The words that were put together go with the record; what does not fit its text is left out. */
static tenor_status attach_words(tn_talk *talk, tenor_io_record *record)
{
    const tn_wording *wording = &talk->wording;
    if (!wording->count)
        return TENOR_OK;
    if (wording->words[wording->count - 1].end > record->segment.utterance.text.size) {
        tn_reading_note(talk->reading, TENOR_IO_REASON_BAD_WORDS, NULL);
        return TENOR_OK;
    }
    tenor_io_word *words = tn_arena_alloc(talk->arena, wording->count, sizeof *words);
    if (!words)
        return TENOR_NO_MEMORY;
    memcpy(words, wording->words, wording->count * sizeof *words);
    record->words = words;
    record->word_count = wording->count;
    return TENOR_OK;
}

static tenor_status finish_turn(tn_talk *talk, tenor_io_record *record)
{
    tn_draft *turn = &talk->turn;
    if (talk->wording.failed)
        return TENOR_NO_MEMORY;
    if (talk->wording.text.size && !tn_talk_has(turn, TN_NAMES_TEXT)) {
        tn_str text = tn_arena_str(talk->arena, tn_buf_view(&talk->wording.text));
        if (!text.p)
            return TENOR_NO_MEMORY;
        tn_talk_text(turn, TN_NAMES_TEXT, text);
    }
    map(talk, turn, talk->element);
    turn->replaced += talk->about.replaced; /* the call's own strings count once */
    talk->about.replaced = 0;
    tn_reading_record(talk->reading, record, TENOR_IO_REJECT, talk->line, talk->offset);
    tenor_status status = tn_draft_finish(turn, &talk->about, talk->reading, talk->arena, record);
    if (status == TENOR_OK && record->kind == TENOR_IO_UTTERANCE)
        status = attach_words(talk, record);
    /* Whose role nobody knows may still be told from others. */
    if (record->kind == TENOR_IO_UTTERANCE && record->segment.utterance.role == TENOR_ROLE_UNKNOWN)
        record->speaker = tn_interop_out(tn_draft_get(turn, TN_NAMES_ROLE)->text);
    record->in_call = true;
    return status;
}

tenor_status tn_talk_say(tn_talk *talk)
{
    tenor_io_record record;
    tenor_status status = finish_turn(talk, &record);
    tn_draft_reset(&talk->turn);
    tn_wording_clear(&talk->wording);
    if (status != TENOR_OK)
        return status;
    bool rejected = record.kind == TENOR_IO_REJECT;
    talk->said += !rejected;
    talk->faults += rejected;
    if (!rejected)
        status = push_events(talk, record.segment.start_ms, false);
    return status == TENOR_OK ? push(talk, &record) : status;
}

tenor_status tn_talk_event(tn_talk *talk, const char *event, int64_t start_ms, int64_t end_ms)
{
    void *events = talk->events;
    if (!tn_mem_reserve(&talk->reading->mem, &events, &talk->event_capacity, talk->event_count + 1,
                        sizeof *talk->events))
        return TENOR_NO_MEMORY;
    talk->events = events;
    talk->events[talk->event_count] =
        (tn_talk_happening){event, start_ms, end_ms, talk->line, talk->offset, talk->event_count};
    talk->event_count++;
    return TENOR_OK;
}

tenor_status tn_talk_event_here(tn_talk *talk, const char *event, const tn_tree *at, tn_stamp_unit unit)
{
    tn_draft_reset(&talk->turn);
    tn_talk_text(&talk->turn, TN_NAMES_EVENT, tn_str_of(event, strlen(event)));
    tn_talk_put(&talk->turn, TN_NAMES_AT, at, unit);
    return tn_talk_say(talk);
}

/* ---- for the reader -------------------------------------------------------------------------- */

/* Facts of a call that a document may name as canonical JSON Lines do. */
static bool is_fact(tn_names_slot slot)
{
    return slot < (tn_names_slot)TENOR_IO_FIELD_COUNT || slot == TN_NAMES_CALL_ID || slot == TN_NAMES_AGENT_ID;
}

/* Events by time, those without one behind; the same as they came. */
static int order_events(const void *a, const void *b)
{
    const tn_talk_happening *x = a, *y = b;
    int64_t at = x->start_ms == TENOR_NO_TIME ? INT64_MAX : x->start_ms;
    int64_t other = y->start_ms == TENOR_NO_TIME ? INT64_MAX : y->start_ms;
    return at != other ? (at > other) - (at < other) : (x->index > y->index) - (x->index < y->index);
}

void tn_talk_settle(tn_talk *talk, tn_str call_id)
{
    tn_draft *about = &talk->about;
    tn_reading *reading = talk->reading;
    for (const tn_tree *member = talk->shell->first; member; member = member->next) {
        tn_names_match match = tn_names_find(member->key);
        bool fact = is_fact(match.slot) && match.rank == 0 && !tn_talk_has(about, match.slot);
        if (fact && (member->kind == TN_JSON_STRING || member->kind == TN_JSON_NUMBER))
            tn_talk_put(about, match.slot, member, match.unit);
        if (match.slot == TN_NAMES_ATTRIBUTES && member->kind == TN_JSON_OBJECT)
            for (const tn_tree *value = member->first; value; value = value->next)
                if (tn_tree_text(value).n)
                    tn_draft_label(about, reading, value->key, tn_tree_text(value));
    }
    for (size_t i = 0; i < reading->mapping_count; i++) {
        const tn_reading_mapping *mapping = &reading->mappings[i];
        const tn_tree *value = tn_tree_find(talk->shell, mapping->column);
        if (value)
            tn_reading_met(reading, i);
        if (is_fact(mapping->slot))
            tn_talk_put(about, mapping->slot, value, mapping->unit);
    }
    if (!tn_talk_has(about, TN_NAMES_CALL_ID) && !reading->defaults[TN_NAMES_CALL_ID].n)
        tn_talk_text(about, TN_NAMES_CALL_ID, call_id);
    tn_sort(talk->events, talk->event_count, sizeof *talk->events, order_events);
}

tenor_status tn_talk_reject(tn_talk *talk, uint64_t line, uint64_t offset, tenor_io_reason reason, const char *message)
{
    tenor_io_record record;
    tn_reading_record(talk->reading, &record, TENOR_IO_REJECT, line, offset);
    tn_reading_reject(&record, reason, message);
    talk->faults++;
    return push(talk, &record);
}

tenor_status tn_talk_end(tn_talk *talk)
{
    return push_events(talk, TENOR_NO_TIME, true);
}

tenor_status tn_talk_put_ender(const tn_talk *talk, tn_arena *arena, tenor_io_record *record)
{
    static const tn_str name = {"ended_by", 8};
    for (size_t i = 0; i < record->label_count; i++)
        if (tn_str_eq(tn_interop_in(record->labels[i].name), name))
            return TENOR_OK;
    if (record->label_count == TENOR_IO_MAX_LABELS) {
        talk->reading->info.dropped_labels++;
        return TENOR_OK;
    }
    tenor_io_label *labels = tn_arena_alloc(arena, record->label_count + 1, sizeof *labels);
    if (!labels)
        return TENOR_NO_MEMORY;
    if (record->label_count)
        memcpy(labels, record->labels, record->label_count * sizeof *labels);
    labels[record->label_count++] = (tenor_io_label){tn_interop_out(name), {talk->ended_by, strlen(talk->ended_by)}};
    record->labels = labels;
    return TENOR_OK;
}

/* What is put in order of time. */
typedef struct place {
    int64_t at;
    size_t index;
} place;

static int order_places(const void *a, const void *b)
{
    const place *x = a, *y = b;
    return x->at != y->at ? (x->at > y->at) - (x->at < y->at) : (x->index > y->index) - (x->index < y->index);
}

/* Numbers that were counted are counted in the new order. */
static void number(tenor_io_record *records, size_t count)
{
    uint64_t next = UINT64_MAX;
    for (size_t i = 0; i < count; i++)
        if (records[i].kind == TENOR_IO_UTTERANCE && !records[i].numbered && records[i].segment.number < next)
            next = records[i].segment.number;
    for (size_t i = 0; i < count; i++)
        if (records[i].kind == TENOR_IO_UTTERANCE && !records[i].numbered)
            records[i].segment.number = next++;
}

tenor_status tn_talk_order(tn_talk *talk)
{
    const tn_mem *mem = &talk->reading->mem;
    size_t count = talk->count;
    if (count < 2)
        return TENOR_OK;
    place *places = tn_mem_alloc(mem, count, sizeof *places);
    tenor_io_record *copy = tn_mem_alloc(mem, count, sizeof *copy);
    int64_t at = INT64_MIN; /* what has no time stays behind what stood before it */
    if (places && copy) {
        for (size_t i = 0; i < count; i++) {
            if (talk->queue[i].segment.start_ms != TENOR_NO_TIME)
                at = talk->queue[i].segment.start_ms;
            places[i] = (place){at, i};
        }
        tn_sort(places, count, sizeof *places, order_places);
        for (size_t i = 0; i < count; i++)
            copy[i] = talk->queue[places[i].index];
        memcpy(talk->queue, copy, count * sizeof *copy);
        number(talk->queue, count);
    }
    bool fine = places && copy;
    tn_mem_free(mem, places, count, sizeof *places);
    tn_mem_free(mem, copy, count, sizeof *copy);
    return fine ? TENOR_OK : TENOR_NO_MEMORY;
}
