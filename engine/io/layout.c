/* layout.c - objects that are laid out like one before them. */
#include "io/layout.h"

#include <stddef.h>

#include "io/json.h"
#include "io/layout_steps.h"
#include "io/wide.h"

/* So many layouts in a row that fitted nothing: from then on only one of so many objects is worth learning from. */
#define VAIN 16
#define SELDOM 64
/* One more than are known: where the next one is made. */
#define ROOM (TN_LAYOUT_COUNT + 1)

#define MEMBERS TN_LAYOUT_MEMBERS
#define LITERAL TN_LAYOUT_LITERAL
#define NAME TN_LAYOUT_NAME
#define BIT(slot) (UINT32_C(1) << (slot))

typedef struct tn_layout layout;
typedef struct tn_layout_step step;

/* What is seldom needed on the way through an object. */
typedef struct walk {
    const char *end;
    uint64_t lines;
    uint32_t odd; /* bit by member: a string that is not plain ASCII as it stands */
    bool in_line;
    bool ran_out; /* the bytes at hand ended before it was clear whether they fit */
} walk;

/* ---- values: each returns what stands behind the value at p, or NULL ---------------------------- */

/* A string with escapes, bytes that are not ASCII, or without an end. */
static __attribute__((noinline)) const char *odd_string(walk *way, const char *p, tn_draft_value *value)
{
    size_t stop;
    tn_json_error error = tn_json_string_end(tn_str_of(p, (size_t)(way->end - p)), 1, &stop);
    if (error != TN_JSON_FINE) {
        way->ran_out = error == TN_JSON_CUT;
        return NULL;
    }
    value->text = tn_str_of(p + 1, stop - 1);
    return p + stop + 1;
}

static const char *nested(walk *way, const char *p, tn_draft_value *value)
{
    tn_json json;
    size_t n = (size_t)(way->end - p), line = n;
    if (way->in_line) {
        const char *end = memchr(p, '\n', n);
        line = end ? (size_t)(end - p) : n;
        end = memchr(p, '\r', line);
        line = end ? (size_t)(end - p) : line;
    }
    tn_json_init(&json, tn_str_of(p, line));
    json.depth = 1; /* in the object */
    value->kind = TN_DRAFT_NESTED;
    if (!tn_json_skip(&json, &value->text)) {
        way->ran_out = line == n && json.error == TN_JSON_CUT;
        return NULL;
    }
    if (!way->in_line) {
        bool cr = false;
        way->lines += tn_window_lines(value->text.p, value->text.n, &cr);
    }
    return p + value->text.n;
}

static const char *word(walk *way, const char *p, tn_str spelled, tn_draft_kind kind, tn_draft_value *value)
{
    if (memcmp(p, spelled.p, spelled.n) != 0) {
        size_t n = (size_t)(way->end - p);
        way->ran_out = n < spelled.n && memcmp(p, spelled.p, n) == 0;
        return NULL;
    }
    value->kind = kind;
    value->text = kind == TN_DRAFT_NULL ? tn_str_of(NULL, 0) : spelled;
    return p + spelled.n;
}

/* Whatever is neither a string nor a small whole number. */
static __attribute__((noinline)) const char *odd_value(walk *way, const char *p, tn_draft_value *value)
{
    tn_json json;
    switch (*p) {
    case 't': return word(way, p, TN_STR("true"), TN_DRAFT_TRUE, value);
    case 'f': return word(way, p, TN_STR("false"), TN_DRAFT_FALSE, value);
    case 'n': return word(way, p, TN_STR("null"), TN_DRAFT_NULL, value);
    case '{':
    case '[': return nested(way, p, value);
    default: break;
    }
    tn_json_init(&json, tn_str_of(p, (size_t)(way->end - p)));
    if (p == way->end || !tn_json_number(&json, &value->text)) {
        way->ran_out = p == way->end || json.error == TN_JSON_CUT;
        return NULL;
    }
    value->kind = TN_DRAFT_NUMBER;
    value->whole = -1;
    return p + json.at;
}

const char *tn_layout_odd_string(tn_arena *arena, const char *p, const char *end, tn_str *text, uint32_t *replaced,
                                 bool *memory)
{
    walk way = {end, 0, 0, true, false};
    tn_draft_value value;
    p = odd_string(&way, p, &value);
    if (!p)
        return NULL;
    *memory = tn_json_decode(value.text, arena, text, replaced);
    return *memory ? p : NULL;
}

/* ---- an object ------------------------------------------------------------------------------- */

/* The bytes at hand end within the literal, and no line ends before them. */
static bool is_cut(const walk *way, const char *p, const char *literal, size_t size)
{
    size_t n = (size_t)(way->end - p);
    return n < size && memcmp(p, literal, n) == 0;
}

/* What stands behind the object at p, its values where their members say; NULL where it is laid out otherwise. */
static inline __attribute__((always_inline)) const char *fits(const layout *known, walk *way, const char *p, tn_draft_value *values)
{
    const step *at = known->steps, *last = at + known->count;
    for (;; at++) {
        if (!tn_layout_same(known, at, p)) {
            way->ran_out = is_cut(way, p, known->literals[at - known->steps], at->size);
            return NULL;
        }
        p += at->size;
        if (at == last)
            return p;
        tn_draft_value *value = &values[at->place];
        value->unit = at->unit;
        if (*p == '"') {
            const char *end = tn_layout_find_odd(++p, at->wide);
            value->kind = TN_DRAFT_TEXT;
            value->text = tn_str_of(p, (size_t)(end - p));
            if (*end == '"') {
                p = end + 1;
                continue;
            }
            way->odd |= UINT32_C(1) << (at - known->steps);
            p = odd_string(way, p - 1, value);
        } else {
            uint64_t digits = tn_str_eight(p) ^ TN_WIDE_ALL('0');
            unsigned bits = tn_wide_digit_bits(digits);
            if (bits - 8 < 56 && p[bits / 8] == at->next && (bits == 8 || *p != '0')) {
                value->kind = TN_DRAFT_NUMBER;
                value->whole = (int64_t)tn_wide_number(digits, bits);
                value->text = tn_str_of(p, bits / 8);
                p += bits / 8;
                continue;
            }
            p = odd_value(way, p, value);
        }
        if (!p)
            return NULL;
    }
}

/* Behind the blanks and the line end at p, or NULL; *size is then what the line holds from begin on. */
static inline const char *line_end(walk *way, const char *begin, const char *p, size_t *size)
{
    *size = (size_t)(p - begin);
    if (*p == '\n')
        return p + 1;
    while (*p == ' ' || *p == '\t') /* what stands behind the end is neither */
        p++;
    *size = (size_t)(p - begin);
    p += *p == '\r';
    if (p < way->end)
        return *p == '\n' ? p + 1 : NULL;
    way->ran_out = true;
    return NULL;
}

/* What is left to be done for the values of an object that fits. False: no memory. */
static bool finish(const layout *known, uint32_t odd, tn_draft *draft, tn_reading *reading, tn_arena *arena)
{
    for (; odd; odd &= odd - 1) {
        tn_str *text = &draft->values[known->steps[__builtin_ctz(odd)].place].text;
        if (!tn_json_decode(*text, arena, text, &draft->replaced))
            return false;
    }
    for (unsigned i = 0, left = known->later; left; i++) {
        unsigned place = known->steps[i].place;
        if (place < TN_NAMES_COUNT)
            continue;
        tn_draft_put_as(draft, reading, known->matches[i], tn_str_of(known->names[i], known->name_sizes[i]),
                        (tn_draft_kind)draft->values[place].kind, draft->values[place].text);
        left--;
    }
    return true;
}

/* Try one layout. False: something else. */
static inline __attribute__((always_inline)) bool try_layout(const layout *known, walk *way, const char *p, size_t max, tn_draft *draft,
                              tn_layout_extent *extent)
{
    const char *behind = fits(known, way, p, draft->values);
    if (!behind)
        return false;
    extent->size = (size_t)(behind - p);
    if (way->in_line) {
        behind = line_end(way, p, behind, &extent->size);
        if (!behind)
            return false;
    }
    extent->used = (size_t)(behind - p);
    extent->lines = known->lines + way->lines + way->in_line;
    return extent->size <= max;
}

/* The layout that was expected does not fit: perhaps another one. */
static __attribute__((noinline)) tn_layout_result try_others(tn_layout_set *set, const tn_reading *reading,
                                                             tn_draft *draft, walk *way, const char *p,
                                                             tn_layout_extent *extent)
{
    layout *tried = set->next;
    bool ran_out = way->ran_out;
    for (layout *known = set->layouts; known < set->layouts + set->count; known++) {
        *way = (walk){way->end, 0, 0, way->in_line, false};
        if (known != tried && try_layout(known, way, p, reading->window.max, draft, extent)) {
            set->last->next = set->next = known;
            return TN_LAYOUT_READ;
        }
        ran_out = ran_out || way->ran_out;
    }
    return ran_out ? TN_LAYOUT_SHORT : TN_LAYOUT_OTHER;
}

tn_layout_result tn_layout_read(tn_layout_set *set, tn_reading *reading, tn_arena *arena, tn_draft *draft,
                                const char *p, const char *end, bool in_line, tn_layout_extent *extent)
{
    walk way = {end, 0, 0, in_line, false};
    if (!try_layout(set->next, &way, p, reading->window.max, draft, extent)) {
        tn_layout_result result = try_others(set, reading, draft, &way, p, extent);
        if (result != TN_LAYOUT_READ)
            return result;
    }
    layout *known = set->next;
    set->last = known;
    set->next = known->next;
    set->vain = 0;
    tn_draft_reset(draft);
    draft->there = known->there;
    if (way.odd || known->nested) { /* else nobody will take anything from the arena */
        tn_arena_reset(arena);
        if (!finish(known, way.odd, draft, reading, arena))
            return TN_LAYOUT_NO_MEMORY;
    }
    return TN_LAYOUT_READ;
}

/* ---- learning -------------------------------------------------------------------------------- */

/* Line ends of a literal; a CR at its end counts, since no value begins with a LF. */
static uint64_t lines_of(tn_str bytes)
{
    bool cr = false;
    uint64_t lines = tn_window_lines(bytes.p, bytes.n, &cr);
    return lines + cr;
}

static bool make_literal(layout *made, unsigned i, tn_str bytes)
{
    step *at = &made->steps[i];
    /* NUL would be the same as what stands behind the end. */
    if (bytes.n > LITERAL || memchr(bytes.p, 0, bytes.n))
        return false;
    *at = (step){.size = bytes.n};
    memcpy(made->literals[i], bytes.p, bytes.n);
    memcpy(at->first, bytes.p, bytes.n < sizeof at->first ? bytes.n : sizeof at->first);
    for (size_t k = bytes.n; k < sizeof at->apart; k++)
        at->apart[k] = (char)0xFF;
    if (i)
        at[-1].next = bytes.p[0];
    made->lines += lines_of(bytes);
    return true;
}

/* Where a quick value goes in the record. The role's word goes to the message, which an utterance has none of. */
static size_t offset_of(tn_names_slot slot)
{
    switch (slot) {
    case TN_NAMES_CALL_ID: return offsetof(tenor_io_record, call_id);
    case TN_NAMES_UTTERANCE: return offsetof(tenor_io_record, segment.number);
    case TN_NAMES_ROLE: return offsetof(tenor_io_record, message);
    case TN_NAMES_TEXT: return offsetof(tenor_io_record, segment.utterance.text);
    case TN_NAMES_START: return offsetof(tenor_io_record, segment.start_ms);
    case TN_NAMES_END: return offsetof(tenor_io_record, segment.end_ms);
    case TN_NAMES_AGENT_ID: return offsetof(tenor_io_record, segment.agent_id);
    default: return offsetof(tenor_io_record, fields) + (size_t)slot * sizeof(tenor_str);
    }
}

/* What the values of a layout are expected to be, and whether an object of it can be read in the quick way. */
static void foresee(layout *made, const tn_reading *reading, const tn_json_kind *kinds)
{
    static const uint32_t quick_slots = BIT(TN_NAMES_CALL_ID) | BIT(TN_NAMES_UTTERANCE) | BIT(TN_NAMES_ROLE) |
                                        BIT(TN_NAMES_TEXT) | BIT(TN_NAMES_START) | BIT(TN_NAMES_END) |
                                        BIT(TN_NAMES_AGENT_ID) |
                                        (TN_LAYOUT_FIELDS & ~BIT(TENOR_IO_FIELD_STARTED_AT));
    made->quick = !reading->defaulted && !made->later && !(made->there & ~quick_slots) && made->there & BIT(TN_NAMES_TEXT);
    made->unit = TN_STAMP_MS;
    for (unsigned i = 0; made->quick && i < made->count; i++) {
        step *at = &made->steps[i];
        tn_names_slot slot = made->matches[i].slot;
        bool is_time = slot == TN_NAMES_START || slot == TN_NAMES_END;
        at->text = !is_time && slot != TN_NAMES_UTTERANCE;
        at->into = (uint32_t)offset_of(slot);
        if (kinds[i] != TN_JSON_NULL && kinds[i] != (at->text ? TN_JSON_STRING : TN_JSON_NUMBER))
            made->quick = false;
        if (is_time && made->matches[i].unit != TN_STAMP_MS) {
            made->unit = TN_STAMP_UNKNOWN;
            made->quick = made->quick && made->matches[i].unit == TN_STAMP_UNKNOWN;
        }
    }
}

static bool make_name(layout *made, unsigned i, tn_reading *reading, tn_str raw)
{
    char name[NAME * 3 + 4];
    uint32_t ignored = 0;
    if (raw.n > NAME)
        return false;
    size_t size = tn_json_decode_into(raw, name, &ignored);
    if (size > NAME)
        return false;
    memcpy(made->names[i], name, size);
    made->name_sizes[i] = (unsigned char)size;
    step *at = &made->steps[i];
    made->matches[i] = tn_reading_slot_again(reading, tn_str_of(name, size));
    at->unit = (unsigned char)made->matches[i].unit;
    at->wide = made->matches[i].slot == TN_NAMES_TEXT;
    return true;
}

/* Where the members' values go. Two that mean the same slot, and those that mean none, are put one by one. */
static void place(layout *made)
{
    for (unsigned i = 0; i < made->count; i++) {
        tn_names_slot slot = made->matches[i].slot;
        bool alone = slot != TN_NAMES_NONE;
        for (unsigned k = 0; k < made->count; k++)
            alone = alone && (k == i || made->matches[k].slot != slot);
        made->steps[i].place = alone ? (uint32_t)slot : (uint32_t)TN_NAMES_COUNT + i;
        made->later += !alone;
        made->there |= alone ? BIT(slot) : 0;
    }
    made->nested = made->later || made->there & (BIT(TN_NAMES_WORDS) | BIT(TN_NAMES_ATTRIBUTES) | BIT(TN_NAMES_UTTERANCES) |
                                                 BIT(TN_NAMES_EVENTS));
}

static bool learn(layout *made, tn_reading *reading, tn_str object)
{
    tn_json json;
    tn_str raw, ignored;
    tn_json_kind kinds[MEMBERS];
    size_t behind = 0; /* the last value */
    made->count = made->later = 0;
    made->there = 0;
    made->lines = 0;
    tn_json_init(&json, object);
    if (tn_json_next(&json) != TN_JSON_OBJECT || !tn_json_enter(&json))
        return false;
    while (tn_json_key(&json, &raw)) {
        if (made->count == MEMBERS || (kinds[made->count] = tn_json_next(&json)) == TN_JSON_ERROR ||
            !make_literal(made, made->count, tn_str_of(object.p + behind, json.at - behind)) ||
            !make_name(made, made->count, reading, raw) || !tn_json_skip(&json, &ignored))
            return false;
        made->count++;
        behind = json.at;
    }
    if (json.error != TN_JSON_FINE || !made->count ||
        !make_literal(made, made->count, tn_str_of(object.p + behind, json.at - behind)))
        return false;
    place(made);
    foresee(made, reading, kinds);
    return true;
}

bool tn_layout_learn(tn_layout_set *set, tn_reading *reading, tn_str object)
{
    if (reading->strict || (set->vain >= VAIN && ++set->skipped % SELDOM != 0))
        return true;
    if (!set->layouts)
        set->layouts = tn_mem_alloc(&reading->mem, ROOM, sizeof *set->layouts);
    if (!set->layouts)
        return false;
    layout *made = &set->layouts[TN_LAYOUT_COUNT];
    set->vain++;
    if (!learn(made, reading, object))
        return true;
    unsigned i = set->count < TN_LAYOUT_COUNT ? set->count : set->oldest;
    if (set->last == &set->layouts[i] && set->count > 1)
        i = (i + 1) % TN_LAYOUT_COUNT; /* the one in use stays */
    layout *known = &set->layouts[i];
    set->oldest = (i + 1) % TN_LAYOUT_COUNT;
    set->count += i == set->count;
    *known = *made;
    known->next = known;
    if (set->last)
        set->last->next = known;
    set->last = set->next = known;
    return true;
}

void tn_layout_free(tn_layout_set *set, tn_reading *reading)
{
    tn_mem_free(&reading->mem, set->layouts, ROOM, sizeof *set->layouts);
    *set = (tn_layout_set){0};
}
