/* draft.c - a record in the making: values by slot, then checked and made a record. */
#include "io/draft.h"

#include <string.h>

#include "io/interop.h"
#include "io/json.h"
#include "io/words.h"

void tn_draft_reset(tn_draft *draft)
{
    memset(draft->values, 0, sizeof draft->values);
    draft->label_count = 0;
    draft->replaced = 0;
}

void tn_draft_label(tn_draft *draft, tn_reading *reading, tn_str name, tn_str value)
{
    if (name.n > TENOR_IO_MAX_LABEL || value.n > TENOR_IO_MAX_LABEL) {
        reading->info.dropped_labels++;
        return;
    }
    for (size_t i = 0; i < draft->label_count; i++) {
        if (tn_str_eq(tn_interop_in(draft->labels[i].name), name)) {
            draft->labels[i].value = tn_interop_out(value);
            return;
        }
    }
    if (draft->label_count == TENOR_IO_MAX_LABELS) {
        reading->info.dropped_labels++;
        return;
    }
    draft->labels[draft->label_count++] =
        (tenor_io_label){tn_interop_out(name), tn_interop_out(value)};
}

/* What lost its slot still stands in the labels, but text never does: labels end up in outputs. */
static void put_loser(tn_draft *draft, tn_reading *reading, tn_names_slot slot, tn_str name,
                      tn_draft_kind kind, tn_str text)
{
    if (slot != TN_NAMES_TEXT && (kind == TN_DRAFT_TEXT || kind == TN_DRAFT_NUMBER) && text.n)
        tn_draft_label(draft, reading, name, text);
}

void tn_draft_put(tn_draft *draft, tn_reading *reading, tn_str name, tn_draft_kind kind,
                  tn_str text)
{
    tn_draft_put_as(draft, reading, tn_reading_slot(reading, name), name, kind, text);
}

void tn_draft_put_as(tn_draft *draft, tn_reading *reading, tn_names_match match, tn_str name,
                     tn_draft_kind kind, tn_str text)
{
    if (match.slot == TN_NAMES_NONE) {
        if (kind == TN_DRAFT_TRUE || kind == TN_DRAFT_FALSE)
            tn_draft_label(draft, reading, name,
                           kind == TN_DRAFT_TRUE ? TN_STR("true") : TN_STR("false"));
        else
            /* Under a name that would mean text, were it not mapped elsewhere, it is text all the
             * same. */
            put_loser(draft, reading, tn_names_find(name).slot, name, kind, text);
        return;
    }
    tn_draft_value *value = &draft->values[match.slot];
    bool empty = kind == TN_DRAFT_NULL;
    if (value->kind > TN_DRAFT_NULL && value->rank != match.rank &&
        (empty || match.rank > value->rank)) {
        put_loser(draft, reading, match.slot, name, kind, text);
        return;
    }
    *value = (tn_draft_value){kind, match.rank, match.unit, text};
}

static bool given(const tn_draft_value *value)
{
    return value->kind > TN_DRAFT_NULL;
}

/* Text of a value that is a string or a number; empty else. */
static tn_str text_of(const tn_draft_value *value)
{
    return value->kind == TN_DRAFT_TEXT || value->kind == TN_DRAFT_NUMBER ? value->text
                                                                          : tn_str_of(NULL, 0);
}

/* The record's own, else the call's, else the default. */
static tn_str inherited(const tn_draft *draft, const tn_draft *call, const tn_reading *reading,
                        tn_names_slot slot)
{
    tn_str own = text_of(&draft->values[slot]);
    if (!own.n && call)
        own = text_of(&call->values[slot]);
    return own.n ? own : reading->defaults[slot];
}

static tenor_status read_time(const tn_draft *draft, tn_names_slot slot, tn_reading *reading,
                              int64_t *ms, int32_t *day)
{
    tn_str text = text_of(&draft->values[slot]);
    return text.n ? tn_reading_time(reading, text, draft->values[slot].unit, ms, day) : TENOR_OK;
}

static bool merge_labels(const tn_draft *draft, const tn_draft *call, tn_reading *reading,
                         tn_arena *arena, tenor_io_record *record)
{
    record->labels = draft->labels;
    record->label_count = draft->label_count;
    if (!call || !call->label_count)
        return true;
    if (!draft->label_count) {
        record->labels = call->labels;
        record->label_count = call->label_count;
        return true;
    }
    tn_draft *both = tn_arena_alloc(arena, 1, sizeof *both);
    if (!both)
        return false;
    both->label_count = 0;
    for (size_t i = 0; i < call->label_count; i++)
        tn_draft_label(both, reading, tn_interop_in(call->labels[i].name),
                       tn_interop_in(call->labels[i].value));
    for (size_t i = 0; i < draft->label_count; i++)
        tn_draft_label(both, reading, tn_interop_in(draft->labels[i].name),
                       tn_interop_in(draft->labels[i].value));
    record->labels = both->labels;
    record->label_count = both->label_count;
    return true;
}

/* A time since 1970 as a number says its unit by its size; below this one it would be before 1973,
 * and is no date at all. */
#define EPOCH_S INT64_C(100000000)
#define EPOCH_MS (EPOCH_S * 1000)
#define EPOCH_US (EPOCH_MS * 1000)
#define DAY_MS INT64_C(86400000)

/* started_at must name a day: a time of day alone would be taken for one in 1970. */
static void read_started(tn_reading *reading, tenor_io_record *record)
{
    tn_str text = tn_interop_in(record->fields[TENOR_IO_FIELD_STARTED_AT]);
    int64_t value, ms;
    int32_t day;
    if (!text.n)
        return;
    if (!tn_stamp_iso(text, &ms, &day)) {
        if (!tn_stamp_number(text, TN_STAMP_MS, &value) || value < EPOCH_S) {
            tn_reading_bad_time(reading);
            return;
        }
        tn_stamp_unit unit = value >= EPOCH_US   ? TN_STAMP_US
                             : value >= EPOCH_MS ? TN_STAMP_MS
                                                 : TN_STAMP_S;
        if (!tn_stamp_number(text, unit, &ms) || ms / DAY_MS >= INT32_MAX) {
            tn_reading_bad_time(reading);
            return;
        }
        day = (int32_t)(ms / DAY_MS);
    }
    record->started_ms = ms;
    record->segment.utterance.day = day;
}

/* What utterances and events have in common. False in *good: rejected. */
static tenor_status fill_common(tn_draft *draft, const tn_draft *call, tn_reading *reading,
                                tn_arena *arena, tenor_io_record *record, bool *good)
{
    *good = false;
    tn_draft_kind id = draft->values[TN_NAMES_CALL_ID].kind;
    if (id == TN_DRAFT_NESTED || id == TN_DRAFT_TRUE || id == TN_DRAFT_FALSE) {
        tn_reading_reject(record, TENOR_IO_REASON_BAD_FIELD,
                          "call_id must be a string or a number");
        return TENOR_OK;
    }
    record->call_id = tn_interop_out(inherited(draft, call, reading, TN_NAMES_CALL_ID));
    record->segment.agent_id = tn_interop_out(inherited(draft, call, reading, TN_NAMES_AGENT_ID));
    for (int i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        record->fields[i] = tn_interop_out(inherited(draft, call, reading, (tn_names_slot)i));
    record->segment.utterance.channel = record->fields[TENOR_IO_FIELD_CHANNEL];
    record->segment.utterance.language = record->fields[TENOR_IO_FIELD_LANGUAGE];
    read_started(reading, record);
    if (!merge_labels(draft, call, reading, arena, record))
        return TENOR_NO_MEMORY;
    record->replaced = draft->replaced;
    *good = true;
    return TENOR_OK;
}

static bool event_named(tn_str name, tenor_io_event *event)
{
    static const char *const names[] = {"hold_start", "hold_end", "transfer", "silence"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (tn_names_same(name, tn_str_of(names[i], strlen(names[i])))) {
            *event = (tenor_io_event)i;
            return true;
        }
    }
    return false;
}

static tenor_status finish_event(tn_draft *draft, tn_reading *reading, tenor_io_record *record)
{
    int32_t day = TENOR_NO_DAY;
    tn_names_slot at = given(&draft->values[TN_NAMES_AT]) ? TN_NAMES_AT : TN_NAMES_START;
    tenor_status status = read_time(draft, at, reading, &record->segment.start_ms, &day);
    if (status == TENOR_OK)
        status = read_time(draft, TN_NAMES_END, reading, &record->segment.end_ms, &day);
    record->kind = TENOR_IO_EVENT;
    return status;
}

static tenor_role role_of(const tn_draft *draft, tn_reading *reading, tenor_io_record *record)
{
    tn_str word = text_of(&draft->values[TN_NAMES_ROLE]);
    tenor_role role = reading->default_role;
    if (!word.n)
        return role;
    record->role_given = true;
    if (!tn_reading_role_of(reading, word, &role)) {
        reading->info.unknown_roles++;
        role = TENOR_ROLE_UNKNOWN;
    }
    return role;
}

/* "7", " 7 ", and "7.0", which is what some tools make of a column with gaps. */
static bool whole_number(tn_str text, int64_t *number)
{
    while (text.n && text.p[0] == ' ')
        text = tn_str_from(text, 1);
    while (text.n && text.p[text.n - 1] == ' ')
        text.n--;
    size_t zeros = text.n;
    while (zeros && text.p[zeros - 1] == '0')
        zeros--;
    if (zeros && zeros < text.n && text.p[zeros - 1] == '.')
        text.n = zeros - 1;
    return tn_json_int64(text, number) && *number >= 0;
}

static tenor_status number_of(const tn_draft *draft, tn_reading *reading, tenor_io_record *record,
                              bool *good)
{
    const tn_draft_value *value = &draft->values[TN_NAMES_UTTERANCE];
    tn_str call_id = tn_interop_in(record->call_id);
    bool stored;
    if (given(value) && !(value->kind == TN_DRAFT_TEXT && !value->text.n)) {
        int64_t number;
        if (!whole_number(text_of(value), &number)) {
            *good = false;
            tn_reading_reject(record, TENOR_IO_REASON_BAD_FIELD,
                              "utterance must be a whole number from 0");
            return TENOR_OK;
        }
        record->segment.number = (uint64_t)number;
        record->numbered = true;
        stored = tn_numbering_given(&reading->numbering, call_id, (uint64_t)number);
    } else {
        stored = tn_numbering_next(&reading->numbering, call_id, &record->segment.number);
    }
    return stored ? TENOR_OK : TENOR_NO_MEMORY;
}

/* true, false, "true", "0" ... */
static bool flag_of(const tn_draft_value *value, bool *flag)
{
    *flag = value->kind == TN_DRAFT_TRUE;
    if (!given(value) || value->kind == TN_DRAFT_TRUE || value->kind == TN_DRAFT_FALSE)
        return true;
    tn_str text = text_of(value);
    *flag = tn_names_same(text, TN_STR("true")) || tn_str_eq(text, TN_STR("1"));
    return *flag || !text.n || tn_names_same(text, TN_STR("false")) || tn_str_eq(text, TN_STR("0"));
}

static tenor_status finish_utterance(tn_draft *draft, tn_reading *reading, tn_arena *arena,
                                     tenor_io_record *record, bool *good)
{
    tenor_segment *segment = &record->segment;
    *good = flag_of(&draft->values[TN_NAMES_PARTIAL], &record->partial);
    if (!*good) {
        tn_reading_reject(record, TENOR_IO_REASON_BAD_FIELD, "partial must be true or false");
        return TENOR_OK;
    }
    tenor_status status = number_of(draft, reading, record, good);
    if (status != TENOR_OK || !*good)
        return status;
    segment->utterance.text = tn_interop_out(draft->values[TN_NAMES_TEXT].text);
    segment->utterance.role = role_of(draft, reading, record);
    int32_t day = TENOR_NO_DAY;
    status = read_time(draft, TN_NAMES_START, reading, &segment->start_ms, &day);
    if (status == TENOR_OK) {
        int32_t ignored;
        status = read_time(draft, TN_NAMES_END, reading, &segment->end_ms, &ignored);
    }
    if (segment->utterance.day == TENOR_NO_DAY)
        segment->utterance.day = day;
    const tn_draft_value *words = &draft->values[TN_NAMES_WORDS];
    if (status == TENOR_OK && words->kind == TN_DRAFT_NESTED)
        status = tn_words_read(words->text, reading, arena, record);
    record->kind = TENOR_IO_UTTERANCE;
    return status;
}

tenor_status tn_draft_finish(tn_draft *draft, const tn_draft *call, tn_reading *reading,
                             tn_arena *arena, tenor_io_record *record)
{
    bool good;
    tenor_status status;
    const tn_draft_value *text = &draft->values[TN_NAMES_TEXT],
                         *event = &draft->values[TN_NAMES_EVENT];
    if (given(event) && !(event->kind == TN_DRAFT_TEXT && !event->text.n)) {
        if (event_named(text_of(event), &record->event)) {
            status = fill_common(draft, call, reading, arena, record, &good);
            return status == TENOR_OK && good ? finish_event(draft, reading, record) : status;
        }
        if (!given(text)) {
            tn_reading_reject(record, TENOR_IO_REASON_BAD_EVENT, NULL);
            return TENOR_OK;
        }
        if (event->kind == TN_DRAFT_TEXT) /* other systems' word for a message */
            tn_draft_label(draft, reading, TN_STR("event"), event->text);
    }
    if (!given(text)) {
        tn_reading_reject(record, TENOR_IO_REASON_NO_TEXT, NULL);
        return TENOR_OK;
    }
    if (text->kind != TN_DRAFT_TEXT) {
        tn_reading_reject(record, TENOR_IO_REASON_TEXT_NOT_STRING, NULL);
        return TENOR_OK;
    }
    status = fill_common(draft, call, reading, arena, record, &good);
    if (status == TENOR_OK && good)
        status = finish_utterance(draft, reading, arena, record, &good);
    return status;
}
