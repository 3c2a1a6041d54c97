/* objects.c - one JSON object to records. */
#include "io/objects.h"

#include <string.h>

void tn_objects_init(tn_objects *objects, tn_reading *reading)
{
    memset(objects, 0, sizeof *objects);
    objects->reading = reading;
    tn_arena_init(&objects->arena, &reading->mem);
    tn_arena_init(&objects->utterances.arena, &reading->mem);
    tn_arena_init(&objects->events.arena, &reading->mem);
}

void tn_objects_free(tn_objects *objects)
{
    tn_arena_free(&objects->arena);
    tn_arena_free(&objects->utterances.arena);
    tn_arena_free(&objects->events.arena);
    tn_layout_free(&objects->whole, objects->reading);
    tn_layout_free(&objects->parts, objects->reading);
}

/* A scalar or nested value under its (decoded) name; errors stay in json. False: no memory. */
static bool put_value(tn_draft *draft, tn_reading *reading, tn_arena *arena, tn_json *json,
                      tn_str name, bool label_only)
{
    tn_json_kind kind = tn_json_next(json);
    tn_draft_kind as = TN_DRAFT_NULL;
    tn_str text = {NULL, 0}, raw;
    switch (kind) {
    case TN_JSON_STRING:
        if (!tn_json_string(json, &raw))
            return true;
        as = TN_DRAFT_TEXT;
        if (!tn_json_decode(raw, arena, &text, &draft->replaced))
            return false;
        break;
    case TN_JSON_NUMBER:
        tn_json_number(json, &text);
        as = TN_DRAFT_NUMBER;
        break;
    case TN_JSON_TRUE:
    case TN_JSON_FALSE:
        tn_json_word(json);
        as = kind == TN_JSON_TRUE ? TN_DRAFT_TRUE : TN_DRAFT_FALSE;
        text = as == TN_DRAFT_TRUE ? TN_STR("true") : TN_STR("false");
        break;
    case TN_JSON_NULL: tn_json_word(json); break;
    default:
        tn_json_skip(json, &text);
        as = TN_DRAFT_NESTED;
        break;
    }
    if (json->error != TN_JSON_FINE)
        return true;
    if (!label_only)
        tn_draft_put(draft, reading, name, as, text);
    else if (as != TN_DRAFT_NULL && as != TN_DRAFT_NESTED)
        tn_draft_label(draft, reading, name, text);
    return true;
}

/* The members of an object; json stands before it. False: no memory. */
static bool read_members(tn_draft *draft, tn_reading *reading, tn_arena *arena, tn_json *json,
                         bool label_only)
{
    tn_str raw, name;
    if (tn_json_next(json) != TN_JSON_OBJECT || !tn_json_enter(json))
        return true;
    while (tn_json_key(json, &raw)) {
        uint32_t ignored = 0;
        if (!tn_json_decode(raw, arena, &name, &ignored) ||
            !put_value(draft, reading, arena, json, name, label_only))
            return false;
    }
    return true;
}

/* attributes{} are labels by another way. */
static bool read_attributes(tn_draft *draft, tn_reading *reading, tn_arena *arena)
{
    const tn_draft_value *value = tn_draft_get(draft, TN_NAMES_ATTRIBUTES);
    if (value->kind != TN_DRAFT_NESTED)
        return true;
    tn_json json;
    tn_json_init(&json, value->text);
    return read_members(draft, reading, arena, &json, true);
}

/* What options say that stands deeper: the values at the paths of the object that is written here. */
static bool read_paths(tn_draft *draft, tn_reading *reading, tn_arena *arena, tn_str object)
{
    tn_tree *tree;
    tn_tree_fault fault;
    uint32_t replaced = 0;
    if (!reading->paths)
        return true;
    if (!tn_tree_parse(object, arena, &tree, &replaced, &fault))
        return false;
    for (size_t i = 0; i < reading->mapping_count; i++) {
        const tn_reading_mapping *mapping = &reading->mappings[i];
        const tn_tree *value = tn_tree_find(tree, mapping->column);
        tn_draft_kind kind = tn_draft_kind_of(value);
        if (value)
            tn_reading_met(reading, i);
        if (kind > TN_DRAFT_NULL)
            tn_draft_put_as(draft, reading, (tn_names_match){mapping->slot, 0, mapping->unit, false}, mapping->column, kind,
                            value->text);
    }
    if (!(draft->there >> TN_NAMES_UTTERANCES & 1))
        draft->replaced = replaced;
    return true;
}

static void reject_json(const tn_json *json, uint64_t offset, tenor_io_record *record)
{
    record->offset = offset + json->error_at;
    if (json->error == TN_JSON_DEPTH)
        tn_reading_reject(record, TENOR_IO_REASON_TOO_DEEP, NULL);
    else if (json->error == TN_JSON_CUT)
        tn_reading_reject(record, TENOR_IO_REASON_BAD_JSON, "not JSON: it ends in the middle");
    else
        tn_reading_reject(record, TENOR_IO_REASON_BAD_JSON,
                          "not JSON: a byte that cannot stand at this offset");
}

static bool is_array(const tn_draft_value *value)
{
    return value->kind == TN_DRAFT_NESTED && value->text.n && value->text.p[0] == '[';
}

static void open_list(tn_objects *objects, tn_objects_list *list, tn_names_slot slot)
{
    const tn_draft_value *value = tn_draft_get(&objects->draft, slot);
    list->loaded = list->more = false;
    if (!is_array(value))
        return;
    tn_json_init(&list->json, value->text);
    tn_json_next(&list->json);
    tn_json_enter(&list->json);
    list->more = tn_json_next(&list->json) != TN_JSON_END;
    list->counted = objects->text.p;
    list->line = objects->line;
}

#define BIT(slot) (UINT32_C(1) << (slot))

/* The draft is filled in, and the record stands at its place: an utterance or an event, or a call that is opened. */
static tenor_status conclude_nested(tn_objects *objects, tn_str text, tenor_io_record *record, bool *have)
{
    tn_reading *reading = objects->reading;
    tn_draft *draft = &objects->draft;
    *have = true;
    if (!read_attributes(draft, reading, &objects->arena))
        return TENOR_NO_MEMORY;
    const tn_draft_value *utterances = tn_draft_get(draft, TN_NAMES_UTTERANCES);
    const tn_draft_value *events = tn_draft_get(draft, TN_NAMES_EVENTS);
    bool single = utterances->kind <= TN_DRAFT_NULL &&
                  (!is_array(events) || tn_draft_get(draft, TN_NAMES_TEXT)->kind > TN_DRAFT_NULL);
    if (single)
        return tn_draft_finish(draft, NULL, reading, &objects->arena, record);
    if ((utterances->kind > TN_DRAFT_NULL && !is_array(utterances)) ||
        (events->kind > TN_DRAFT_NULL && !is_array(events))) {
        tn_reading_reject(record, TENOR_IO_REASON_BAD_FIELD,
                          "utterances and events must be arrays");
        return TENOR_OK;
    }
    objects->open = true;
    objects->text = text;
    objects->line = record->line;
    objects->offset = record->offset;
    open_list(objects, &objects->utterances, TN_NAMES_UTTERANCES);
    open_list(objects, &objects->events, TN_NAMES_EVENTS);
    *have = false;
    return TENOR_OK;
}

static inline tenor_status conclude(tn_objects *objects, tn_str text, tenor_io_record *record, bool *have)
{
    *have = true;
    if (objects->draft.there & (BIT(TN_NAMES_ATTRIBUTES) | BIT(TN_NAMES_UTTERANCES) | BIT(TN_NAMES_EVENTS)))
        return conclude_nested(objects, text, record, have);
    return tn_draft_finish(&objects->draft, NULL, objects->reading, &objects->arena, record);
}

tenor_status tn_objects_known(tn_objects *objects, bool in_line, tenor_io_record *record, bool *known, bool *have,
                              tenor_io_error *error)
{
    tn_reading *reading = objects->reading;
    tn_window *window = &reading->window;
    tn_layout_extent extent;
    const char *begin;
    *known = *have = false;
    if (!objects->whole.count)
        return TENOR_OK;
    for (bool filled = false;; filled = true) {
        begin = window->data + window->begin;
        tn_layout_result result = tn_layout_read(&objects->whole, reading, &objects->arena, &objects->draft, begin,
                                                 window->data + window->end, in_line, &extent);
        if (result == TN_LAYOUT_READ)
            break;
        if (result == TN_LAYOUT_NO_MEMORY)
            return TENOR_NO_MEMORY;
        if (result == TN_LAYOUT_OTHER || filled || window->ended)
            return TENOR_OK;
        tenor_status status = tn_window_fill(window, window->end - window->begin + 1, error);
        if (status != TENOR_OK)
            return status;
    }
    *known = true;
    tn_reading_record(reading, record, TENOR_IO_REJECT, window->line, window->offset);
    window->begin += extent.used;
    window->offset += extent.used;
    window->line += extent.lines;
    return conclude(objects, tn_str_of(begin, extent.size), record, have);
}

/* Lines longer than this end behind the bytes that were at hand when their layout was tried. */
#define LONG_LINE ((size_t)16 << 10)

/* A long line, which is whole now: perhaps it is laid out like one before it. */
static tn_layout_result try_again(tn_objects *objects, tn_str text)
{
    tn_layout_extent extent;
    uint64_t dropped = objects->reading->info.dropped_labels;
    if (text.n < LONG_LINE || !objects->whole.count)
        return TN_LAYOUT_OTHER;
    tn_layout_result result = tn_layout_read(&objects->whole, objects->reading, &objects->arena, &objects->draft, text.p,
                                             text.p + text.n, false, &extent);
    if (result != TN_LAYOUT_READ || extent.size == text.n)
        return result;
    objects->reading->info.dropped_labels = dropped; /* something stands behind the object: that was for nothing */
    return TN_LAYOUT_OTHER;
}

tenor_status tn_objects_begin(tn_objects *objects, const tn_window_record *at,
                              tenor_io_record *record, bool *have)
{
    tn_reading *reading = objects->reading;
    tn_draft *draft = &objects->draft;
    tn_json json;
    *have = true;
    objects->open = false;
    tn_reading_record(reading, record, TENOR_IO_REJECT, at->line, at->offset);
    tn_layout_result known = try_again(objects, at->text);
    if (known == TN_LAYOUT_NO_MEMORY)
        return TENOR_NO_MEMORY;
    if (known == TN_LAYOUT_READ)
        return conclude(objects, at->text, record, have);
    tn_arena_reset(&objects->arena);
    tn_draft_reset(draft);
    tn_json_init(&json, at->text);
    if (tn_json_next(&json) == TN_JSON_OBJECT) {
        if (!read_members(draft, reading, &objects->arena, &json, false))
            return TENOR_NO_MEMORY;
        tn_json_next(&json);
        if (json.error == TN_JSON_FINE && !read_paths(draft, reading, &objects->arena, at->text))
            return TENOR_NO_MEMORY;
    } else {
        tn_str ignored;
        if (tn_json_skip(&json, &ignored) && tn_json_next(&json) == TN_JSON_END) {
            tn_reading_reject(record, TENOR_IO_REASON_NOT_OBJECT, NULL);
            return TENOR_OK;
        }
    }
    if (json.error != TN_JSON_FINE) {
        /* What was cut off by damaged gzip data is told once, by TRUNCATED. */
        *have = !tn_reading_cut(reading, at);
        reject_json(&json, at->offset, record);
        return TENOR_OK;
    }
    return tn_layout_learn(&objects->whole, reading, at->text) ? conclude(objects, at->text, record, have)
                                                               : TENOR_NO_MEMORY;
}

/* The list's next element, an object, into its draft. The array is known to be valid. */
static bool read_element(tn_objects *objects, tn_objects_list *list)
{
    tn_json *json = &list->json;
    tn_reading *reading = objects->reading;
    const char *begin = json->p + json->at;
    tn_layout_extent extent;
    tn_layout_result result = TN_LAYOUT_OTHER;
    if (objects->parts.count)
        result = tn_layout_read(&objects->parts, reading, &list->arena, &list->draft, begin, json->p + json->n, false,
                                &extent);
    if (result == TN_LAYOUT_NO_MEMORY)
        return false;
    if (result == TN_LAYOUT_READ) {
        json->at += extent.size;
        json->comma = true;
        return true;
    }
    tn_draft_reset(&list->draft);
    if (!read_members(&list->draft, reading, &list->arena, json, false))
        return false;
    tn_str object = tn_str_of(begin, (size_t)(json->p + json->at - begin));
    return read_paths(&list->draft, reading, &list->arena, object) && tn_layout_learn(&objects->parts, reading, object);
}

/* Make the list's next element a record. */
static tenor_status load(tn_objects *objects, tn_objects_list *list)
{
    tn_reading *reading = objects->reading;
    tn_draft *draft = &list->draft;
    if (list->loaded || !list->more)
        return TENOR_OK;
    tn_arena_reset(&list->arena);
    bool cr = false;
    const char *begin = list->json.p + list->json.at;
    list->line += tn_window_lines(list->counted, (size_t)(begin - list->counted), &cr);
    list->counted = begin;
    tn_reading_record(reading, &list->record, TENOR_IO_REJECT, list->line,
                      objects->offset + (uint64_t)(begin - objects->text.p));
    if (tn_json_next(&list->json) == TN_JSON_OBJECT) {
        if (!read_element(objects, list) || !read_attributes(draft, reading, &list->arena))
            return TENOR_NO_MEMORY;
        draft->replaced += objects->draft.replaced; /* the call's own strings count once */
        objects->draft.replaced = 0;
        tenor_status status =
            tn_draft_finish(draft, &objects->draft, reading, &list->arena, &list->record);
        if (status != TENOR_OK)
            return status;
    } else {
        tn_str ignored;
        tn_json_skip(&list->json, &ignored);
        tn_reading_reject(&list->record, TENOR_IO_REASON_NOT_OBJECT, NULL);
    }
    list->record.in_call = true;
    list->loaded = true;
    list->more = tn_json_next(&list->json) != TN_JSON_END;
    return TENOR_OK;
}

/* An event comes before the first utterance that starts later. */
static bool event_is_due(const tenor_io_record *event, const tenor_io_record *utterance)
{
    return event->kind != TENOR_IO_EVENT ||
           (event->segment.start_ms != TENOR_NO_TIME &&
            utterance->segment.start_ms != TENOR_NO_TIME &&
            event->segment.start_ms <= utterance->segment.start_ms);
}

tenor_status tn_objects_element(tn_objects *objects, tenor_io_record *record, bool *have)
{
    tn_objects_list *utterances = &objects->utterances, *events = &objects->events, *chosen;
    *have = false;
    tenor_status status = load(objects, utterances);
    if (status == TENOR_OK)
        status = load(objects, events);
    if (status != TENOR_OK)
        return status;
    if (events->loaded &&
        (!utterances->loaded || event_is_due(&events->record, &utterances->record)))
        chosen = events;
    else
        chosen = utterances;
    if (!chosen->loaded) {
        objects->open = false;
        return TENOR_OK;
    }
    chosen->loaded = false;
    *record = chosen->record;
    record->call_end = !utterances->loaded && !utterances->more && !events->loaded && !events->more;
    *have = true;
    return TENOR_OK;
}
