/* draft.c - a record in the making: values by slot, then checked and made a record. */
#include "io/draft.h"

#include <string.h>

#include "io/confidence.h"
#include "io/interop.h"
#include "io/json.h"
#include "io/words.h"

const tn_draft_value tn_draft_absent = {.kind = TN_DRAFT_ABSENT, .whole = -1};

_Static_assert(TN_NAMES_COUNT <= 32, "a draft has 32 bits for its slots");

tn_draft_kind tn_draft_kind_of(const tn_tree *value)
{
    switch (value ? value->kind : TN_JSON_ERROR) {
    case TN_JSON_STRING: return TN_DRAFT_TEXT;
    case TN_JSON_NUMBER: return TN_DRAFT_NUMBER;
    case TN_JSON_TRUE: return TN_DRAFT_TRUE;
    case TN_JSON_FALSE: return TN_DRAFT_FALSE;
    case TN_JSON_OBJECT:
    case TN_JSON_ARRAY: return TN_DRAFT_NESTED;
    case TN_JSON_NULL: return TN_DRAFT_NULL;
    default: return TN_DRAFT_ABSENT;
    }
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
    tn_draft_put_as(draft, reading, tn_reading_slot_again(reading, name), name, kind, text);
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
            put_loser(draft, reading, match.means_text ? TN_NAMES_TEXT : TN_NAMES_NONE, name, kind, text);
        return;
    }
    const tn_draft_value *value = tn_draft_get(draft, match.slot);
    bool empty = kind == TN_DRAFT_NULL;
    if (value->kind > TN_DRAFT_NULL && value->rank != match.rank &&
        (empty || match.rank > value->rank)) {
        put_loser(draft, reading, match.slot, name, kind, text);
        return;
    }
    *tn_draft_set(draft, match.slot) =
        (tn_draft_value){text, -1, (unsigned char)kind, (unsigned char)match.unit, match.rank};
}

static inline bool given(const tn_draft_value *value)
{
    return value->kind > TN_DRAFT_NULL;
}

/* Text of a value that is a string or a number; empty else. */
static inline bool is_text(const tn_draft_value *value)
{
    return value->kind == TN_DRAFT_TEXT || value->kind == TN_DRAFT_NUMBER;
}

static inline tn_str text_of(const tn_draft_value *value)
{
    return is_text(value) ? value->text : tn_str_of(NULL, 0);
}

static inline bool has(const tn_draft *draft, tn_names_slot slot)
{
    return draft->there >> slot & 1;
}

/* The record's own, else the call's, else the default. */
static inline tn_str inherited(const tn_draft *draft, const tn_draft *call, const tn_reading *reading,
                               tn_names_slot slot)
{
    if (has(draft, slot) && is_text(&draft->values[slot]) && draft->values[slot].text.n)
        return draft->values[slot].text;
    tn_str around = call ? text_of(tn_draft_get(call, slot)) : tn_str_of(NULL, 0);
    return around.n ? around : reading->defaults[slot];
}

static tenor_status read_time(const tn_draft_value *value, tn_reading *reading, int64_t *ms, int32_t *day)
{
    tn_str text = text_of(value);
    return text.n ? tn_reading_time(reading, text, (tn_stamp_unit)value->unit, ms, day) : TENOR_OK;
}

/* The time of a slot, if it is there; most are whole numbers of a known unit. */
static inline tenor_status time_of(const tn_draft *draft, tn_names_slot slot, tn_reading *reading, int64_t *ms,
                                   int32_t *day)
{
    const tn_draft_value *value = &draft->values[slot];
    if (!has(draft, slot))
        return TENOR_OK;
    unsigned unit = value->unit ? value->unit : reading->unit;
    if (value->kind != TN_DRAFT_NUMBER || value->whole < 0 || unit != TN_STAMP_MS)
        return read_time(value, reading, ms, day);
    *ms = value->whole;
    return TENOR_OK;
}

/* Its own labels, and those of the call around it that it does not name again. */
static bool merge_labels(const tn_draft *draft, const tn_draft *call, tn_reading *reading,
                         tn_arena *arena, tenor_io_record *record)
{
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

/* started_at must name a day: a time of day alone would be taken for one in 1970. False: it is none. */
static bool started_of(const tn_reading *reading, tn_str text, int64_t *ms, int32_t *day)
{
    int64_t value;
    if (tn_reading_iso(reading, text, ms, day))
        return true;
    if (!tn_stamp_number(text, TN_STAMP_MS, &value) || value < EPOCH_S)
        return false;
    tn_stamp_unit unit = value >= EPOCH_US   ? TN_STAMP_US
                         : value >= EPOCH_MS ? TN_STAMP_MS
                                             : TN_STAMP_S;
    if (!tn_stamp_number(text, unit, ms) || *ms / DAY_MS >= INT32_MAX)
        return false;
    *day = reading->zone ? tenor_io_zone_day(reading->zone, *ms) : (int32_t)(*ms / DAY_MS);
    return true;
}

static void read_started(tn_reading *reading, tenor_io_record *record)
{
    const tn_str text = tn_interop_in(record->fields[TENOR_IO_FIELD_STARTED_AT]);
    tn_reading_started *last = &reading->started;
    if (!text.n)
        return;
    if (last->size != text.n || memcmp(last->text, text.p, text.n) != 0) {
        int64_t ms;
        int32_t day;
        if (!started_of(reading, text, &ms, &day)) {
            tn_reading_bad_time(reading);
            return;
        }
        last->size = text.n <= TN_READING_STARTED ? (unsigned char)text.n : 0;
        memcpy(last->text, text.p, last->size);
        last->ms = ms;
        last->day = day;
    }
    record->started_ms = last->ms;
    record->segment.utterance.day = last->day;
}

/* What utterances and events have in common. False in *good: rejected. */
static inline tenor_status fill_common(tn_draft *draft, const tn_draft *call, tn_reading *reading,
                                tn_arena *arena, tenor_io_record *record, bool *good)
{
    *good = false;
    uint32_t some = draft->there | reading->defaulted | (call ? call->there : 0);
    unsigned id = has(draft, TN_NAMES_CALL_ID) ? draft->values[TN_NAMES_CALL_ID].kind : TN_DRAFT_NULL;
    if (id > TN_DRAFT_NUMBER) {
        tn_reading_reject(record, TENOR_IO_REASON_BAD_FIELD,
                          "call_id must be a string or a number");
        return TENOR_OK;
    }
    record->call_id = tn_interop_out(inherited(draft, call, reading, TN_NAMES_CALL_ID));
    /* What nothing is known of is empty already. */
    if (some >> TN_NAMES_AGENT_ID & 1)
        record->segment.agent_id = tn_interop_out(inherited(draft, call, reading, TN_NAMES_AGENT_ID));
    uint32_t fields = some & ((UINT32_C(1) << TENOR_IO_FIELD_COUNT) - 1);
    if (fields) {
        for (; fields; fields &= fields - 1) {
            tn_names_slot slot = (tn_names_slot)__builtin_ctz(fields);
            record->fields[slot] = tn_interop_out(inherited(draft, call, reading, slot));
        }
        record->segment.utterance.channel = record->fields[TENOR_IO_FIELD_CHANNEL];
        record->segment.utterance.language = record->fields[TENOR_IO_FIELD_LANGUAGE];
        read_started(reading, record);
    }
    record->labels = draft->labels;
    record->label_count = draft->label_count;
    if (call && call->label_count && !merge_labels(draft, call, reading, arena, record))
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
    tn_names_slot at = given(tn_draft_get(draft, TN_NAMES_AT)) ? TN_NAMES_AT : TN_NAMES_START;
    tenor_status status = time_of(draft, at, reading, &record->segment.start_ms, &day);
    if (status == TENOR_OK)
        status = time_of(draft, TN_NAMES_END, reading, &record->segment.end_ms, &day);
    record->kind = TENOR_IO_EVENT;
    return status;
}

static inline tenor_role role_of(const tn_draft *draft, tn_reading *reading, tenor_io_record *record)
{
    const tn_draft_value *value = &draft->values[TN_NAMES_ROLE];
    tenor_role role = reading->default_role;
    if (!has(draft, TN_NAMES_ROLE) || !is_text(value) || !value->text.n)
        return role;
    record->role_given = true;
    if (!tn_reading_role_of(reading, value->text, &role)) {
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

static inline tenor_status number_of(const tn_draft *draft, tn_reading *reading, tenor_io_record *record, bool *good)
{
    const tn_draft_value *value = tn_draft_get(draft, TN_NAMES_UTTERANCE);
    tn_str call_id = tn_interop_in(record->call_id);
    bool stored;
    if (given(value) && !(value->kind == TN_DRAFT_TEXT && !value->text.n)) {
        int64_t number = value->kind == TN_DRAFT_NUMBER ? value->whole : -1;
        if (number < 0 && !whole_number(text_of(value), &number)) {
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

static inline tenor_status finish_utterance(tn_draft *draft, tn_reading *reading, tn_arena *arena,
                                     tenor_io_record *record, bool *good)
{
    tenor_segment *segment = &record->segment;
    if (draft->there >> TN_NAMES_PARTIAL & 1 &&
        !flag_of(tn_draft_get(draft, TN_NAMES_PARTIAL), &record->partial)) {
        *good = false;
        tn_reading_reject(record, TENOR_IO_REASON_BAD_FIELD, "partial must be true or false");
        return TENOR_OK;
    }
    tenor_status status = number_of(draft, reading, record, good);
    if (status != TENOR_OK || !*good)
        return status;
    segment->utterance.text = tn_interop_out(draft->values[TN_NAMES_TEXT].text);
    segment->utterance.role = role_of(draft, reading, record);
    int32_t day = TENOR_NO_DAY;
    status = time_of(draft, TN_NAMES_START, reading, &segment->start_ms, &day);
    if (status == TENOR_OK) {
        int32_t ignored;
        status = time_of(draft, TN_NAMES_END, reading, &segment->end_ms, &ignored);
    }
    if (segment->utterance.day == TENOR_NO_DAY)
        segment->utterance.day = day != TENOR_NO_DAY ? day : tn_reading_day(reading, segment->start_ms);
    if (has(draft, TN_NAMES_CONFIDENCE))
        record->confidence = tn_confidence_read(text_of(&draft->values[TN_NAMES_CONFIDENCE]));
    const tn_draft_value *words = &draft->values[TN_NAMES_WORDS];
    if (has(draft, TN_NAMES_WORDS) && words->kind == TN_DRAFT_NESTED && status == TENOR_OK)
        status = tn_words_read(words->text, reading, arena, record);
    record->kind = TENOR_IO_UTTERANCE;
    return status;
}

static bool names_event(const tn_draft *draft)
{
    const tn_draft_value *event = tn_draft_get(draft, TN_NAMES_EVENT);
    return given(event) && !(event->kind == TN_DRAFT_TEXT && !event->text.n);
}

/* The record names an event. *good: it is an utterance all the same. */
static tenor_status try_event(tn_draft *draft, const tn_draft *call, tn_reading *reading, tn_arena *arena,
                              tenor_io_record *record, bool *good)
{
    const tn_draft_value *event = &draft->values[TN_NAMES_EVENT];
    *good = false;
    if (event_named(text_of(event), &record->event)) {
        tenor_status status = fill_common(draft, call, reading, arena, record, good);
        bool filled = *good;
        *good = false;
        return status == TENOR_OK && filled ? finish_event(draft, reading, record) : status;
    }
    if (!given(tn_draft_get(draft, TN_NAMES_TEXT))) {
        tn_reading_reject(record, TENOR_IO_REASON_BAD_EVENT, NULL);
        return TENOR_OK;
    }
    if (event->kind == TN_DRAFT_TEXT) /* other systems' word for a message */
        tn_draft_label(draft, reading, TN_STR("event"), event->text);
    *good = true;
    return TENOR_OK;
}

tenor_status tn_draft_finish(tn_draft *draft, const tn_draft *call, tn_reading *reading,
                             tn_arena *arena, tenor_io_record *record)
{
    bool good = true;
    tenor_status status = TENOR_OK;
    if (has(draft, TN_NAMES_EVENT) && names_event(draft))
        status = try_event(draft, call, reading, arena, record, &good);
    if (status != TENOR_OK || !good)
        return status;
    if (!has(draft, TN_NAMES_TEXT) || draft->values[TN_NAMES_TEXT].kind != TN_DRAFT_TEXT) {
        tn_reading_reject(record,
                          given(tn_draft_get(draft, TN_NAMES_TEXT)) ? TENOR_IO_REASON_TEXT_NOT_STRING
                                                                    : TENOR_IO_REASON_NO_TEXT,
                          NULL);
        return TENOR_OK;
    }
    status = fill_common(draft, call, reading, arena, record, &good);
    if (status == TENOR_OK && good)
        status = finish_utterance(draft, reading, arena, record, &good);
    return status;
}
