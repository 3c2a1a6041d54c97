/* reading.c - what the formats share while one input is read. */
#include "io/reading.h"

#include <string.h>

#include "io/clean.h"
#include "io/fault.h"
#include "io/interop.h"

static const char *reason_text(tenor_io_reason reason)
{
    switch (reason) {
#define TEXT(id, name, text) \
    case TENOR_IO_REASON_##id: return text;
        TENOR_IO_REASONS(TEXT)
#undef TEXT
    case TENOR_IO_REASON_COUNT: break;
    }
    return "";
}

/* "left=right"; false without "=" or left. */
static bool split_pair(tn_str pair, tn_str *left, tn_str *right)
{
    const char *sign = pair.n ? memchr(pair.p, '=', pair.n) : NULL;
    if (!sign || sign == pair.p)
        return false;
    *left = tn_str_of(pair.p, (size_t)(sign - pair.p));
    *right = tn_str_from(pair, left->n + 1);
    return true;
}

static bool role_named(tn_str name, tenor_role *role)
{
    static const struct {
        const char *name;
        tenor_role role;
    } roles[] = {{"unknown", TENOR_ROLE_UNKNOWN},
                 {"agent", TENOR_ROLE_AGENT},
                 {"customer", TENOR_ROLE_CUSTOMER},
                 {"automated", TENOR_ROLE_AUTOMATED}};
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        if (tn_str_eq(name, tn_str_of(roles[i].name, strlen(roles[i].name)))) {
            *role = roles[i].role;
            return true;
        }
    }
    return false;
}

static tenor_status bad_option(tenor_io_error *error, const char *kind, tn_str option,
                               const char *why)
{
    int size = option.n > 100 ? 100 : (int)option.n;
    return tn_fault_set(error, TENOR_BAD_ARGUMENT, 0, "%s \"%.*s\": %s", kind, size,
                        option.p ? option.p : "", why);
}

static tenor_status set_mappings(tn_reading *reading, const tenor_io_reader_options *options,
                                 tenor_io_error *error)
{
    reading->mappings =
        tn_arena_zero(&reading->setup, options->mapping_count, sizeof *reading->mappings);
    if (!reading->mappings)
        return tn_fault_no_memory(error);
    for (size_t i = 0; i < options->mapping_count; i++) {
        tn_str given = tn_interop_in(options->mappings[i]), field, column;
        if (!split_pair(given, &field, &column) || !column.n)
            return bad_option(error, "mapping", given, "must read FIELD=COLUMN");
        tn_names_slot slot = tn_names_canonical(field);
        if (slot == TN_NAMES_NONE)
            return bad_option(error, "mapping", given, "there is no such field");
        tn_str copy = tn_arena_str(&reading->setup, column);
        if (!copy.p)
            return tn_fault_no_memory(error);
        reading->mapped[slot] = true;
        if (memchr(column.p, '.', column.n) || memchr(column.p, '[', column.n))
            reading->paths = reading->strict = true;
        reading->mappings[reading->mapping_count++] =
            (tn_reading_mapping){slot, copy, tn_stamp_unit_of_field(copy)};
    }
    return TENOR_OK;
}

static tenor_status set_defaults(tn_reading *reading, const tenor_io_reader_options *options,
                                 tenor_io_error *error)
{
    for (size_t i = 0; i < options->default_count; i++) {
        tn_str given = tn_interop_in(options->defaults[i]), field, value;
        if (!split_pair(given, &field, &value))
            return bad_option(error, "default", given, "must read FIELD=VALUE");
        tn_names_slot slot = tn_names_canonical(field);
        if (slot == TN_NAMES_ROLE) {
            if (!role_named(value, &reading->default_role))
                return bad_option(error, "default", given,
                                  "the role is agent, customer, automated or unknown");
            continue;
        }
        if (slot >= (tn_names_slot)TENOR_IO_FIELD_COUNT && slot != TN_NAMES_CALL_ID &&
            slot != TN_NAMES_AGENT_ID)
            return bad_option(error, "default", given, "this field has no default");
        uint32_t ignored = 0;
        tn_str copy = tn_arena_str(&reading->setup, value);
        if (!copy.p || !tn_clean_text(copy, &reading->setup, &reading->defaults[slot], &ignored))
            return tn_fault_no_memory(error);
        reading->defaulted |= UINT32_C(1) << slot;
    }
    return TENOR_OK;
}

static tenor_status set_roles(tn_reading *reading, const tenor_io_reader_options *options,
                              tenor_io_error *error)
{
    reading->roles = tn_arena_zero(&reading->setup, options->role_count, sizeof *reading->roles);
    if (!reading->roles)
        return tn_fault_no_memory(error);
    for (size_t i = 0; i < options->role_count; i++) {
        tn_str given = tn_interop_in(options->roles[i]), word, name;
        tenor_role role;
        if (!split_pair(given, &word, &name) || !role_named(name, &role))
            return bad_option(error, "role", given,
                              "must read WORD=agent, WORD=customer or WORD=automated");
        tn_str copy = tn_arena_str(&reading->setup, word);
        if (!copy.p)
            return tn_fault_no_memory(error);
        reading->roles[reading->role_count++] = (tn_reading_role){copy, role};
    }
    return TENOR_OK;
}

tenor_status tn_reading_init(tn_reading *reading, tn_str name,
                             const tenor_io_reader_options *options, tenor_io_error *error)
{
    memset(reading, 0, sizeof *reading);
    reading->mem = tn_interop_mem(options->allocator);
    reading->hold = TN_READING_HOLD;
    tn_stream_init(&reading->stream, &reading->mem);
    tn_arena_init(&reading->setup, &reading->mem);
    tn_window_init(&reading->window, &reading->stream, &reading->mem,
                   options->max_line ? options->max_line : TENOR_IO_MAX_LINE);
    tn_numbering_init(&reading->numbering, &reading->mem);
    reading->carry_speaker = options->carry_speaker;
    reading->zone = options->zone;
    tn_str unit = tn_interop_in(options->time_unit);
    reading->unit = tn_stamp_unit_named(unit);
    if (unit.n && reading->unit == TN_STAMP_UNKNOWN)
        return bad_option(error, "time unit", unit, "must be ms, s or us");
    char *copy = tn_mem_alloc(&reading->mem, name.n + 1, 1);
    if (!copy)
        return tn_fault_no_memory(error);
    memcpy(copy, name.p, name.n);
    copy[name.n] = 0;
    reading->name = tn_str_of(copy, name.n);
    tenor_status status = options->mapping_count ? set_mappings(reading, options, error) : TENOR_OK;
    if (status == TENOR_OK)
        status = set_defaults(reading, options, error);
    if (status == TENOR_OK && options->role_count)
        status = set_roles(reading, options, error);
    return status;
}

void tn_reading_free(tn_reading *reading)
{
    tn_numbering_free(&reading->numbering);
    tn_window_free(&reading->window);
    tn_stream_close(&reading->stream);
    tn_arena_free(&reading->setup);
    tn_mem_free(&reading->mem, (void *)(uintptr_t)reading->name.p, reading->name.n + 1, 1);
}

/* mapping_count: none names it. */
static size_t mapping_of(const tn_reading *reading, tn_str name)
{
    size_t i = 0;
    while (i < reading->mapping_count && !tn_names_same(reading->mappings[i].column, name))
        i++;
    return i;
}

tn_names_match tn_reading_slot(const tn_reading *reading, tn_str name)
{
    const size_t mapping = mapping_of(reading, name);
    if (mapping < reading->mapping_count)
        return (tn_names_match){reading->mappings[mapping].slot, 0, reading->mappings[mapping].unit, false};
    tn_names_match match = tn_names_find(name);
    if (match.slot != TN_NAMES_NONE && reading->mapped[match.slot])
        match.slot = TN_NAMES_NONE;
    return match;
}

tn_names_match tn_reading_meet(tn_reading *reading, tn_str name)
{
    const size_t mapping = mapping_of(reading, name);
    if (mapping < reading->mapping_count)
        tn_reading_met(reading, mapping);
    return tn_reading_slot(reading, name);
}

tn_names_match tn_reading_slot_again(tn_reading *reading, tn_str name)
{
    if (!name.n || name.n > TN_READING_NAME)
        return tn_reading_meet(reading, name);
    unsigned hash = (unsigned char)name.p[0] * 7u + (unsigned char)name.p[name.n - 1] * 3u +
                    (unsigned char)name.p[name.n / 2] + (unsigned)name.n;
    tn_reading_name *seen = &reading->names[hash % TN_READING_NAMES];
    if (seen->size != name.n || !tn_wide_same(seen->text, name.p, name.n)) {
        seen->size = (unsigned char)name.n;
        memcpy(seen->text, name.p, name.n);
        seen->match = tn_reading_meet(reading, name);
    }
    return seen->match;
}

static bool look_up_role(const tn_reading *reading, tn_str word, tenor_role *role)
{
    for (size_t i = 0; i < reading->role_count; i++) {
        if (tn_names_same(reading->roles[i].word, word)) {
            *role = reading->roles[i].role;
            return true;
        }
    }
    return tn_names_role(word, role);
}

bool tn_reading_role_by_name(tn_reading *reading, tn_str word, tenor_role *role)
{
    if (!word.n || word.n > TN_READING_WORD)
        return look_up_role(reading, word, role);
    tn_reading_word *seen = tn_reading_seen(reading, word);
    seen->size = (unsigned char)word.n;
    memcpy(seen->text, word.p, word.n);
    seen->role = TENOR_ROLE_UNKNOWN;
    seen->known = look_up_role(reading, word, &seen->role);
    if (seen->known)
        *role = seen->role;
    return seen->known;
}

static const char *guessed_text(tn_stamp_unit unit)
{
    return unit == TN_STAMP_S    ? "times that say no unit are taken as seconds: a guess"
           : unit == TN_STAMP_US ? "times that say no unit are taken as microseconds: a guess"
                                 : "times that say no unit are taken as milliseconds: a guess";
}

bool tn_reading_iso(const tn_reading *reading, tn_str text, int64_t *ms, int32_t *day)
{
    bool zoned;
    if (!tn_stamp_iso_zoned(text, ms, day, &zoned))
        return false;
    if (reading->zone && zoned)
        *day = tenor_io_zone_day(reading->zone, *ms);
    else if (reading->zone)
        *ms = tenor_io_zone_instant(reading->zone, *ms);
    return true;
}

/* Smaller numbers count from the begin of the call; as a date it would be one before 1973. */
#define EPOCH_MS INT64_C(100000000000)

int32_t tn_reading_day(const tn_reading *reading, int64_t ms)
{
    return reading->zone && ms >= EPOCH_MS ? tenor_io_zone_day(reading->zone, ms) : TENOR_NO_DAY;
}

tenor_status tn_reading_time(tn_reading *reading, tn_str text, tn_stamp_unit unit, int64_t *ms,
                             int32_t *day)
{
    *ms = TENOR_NO_TIME;
    if (reading->zone && tn_reading_iso(reading, tn_stamp_trimmed(text), ms, day))
        return TENOR_OK;
    tn_stamp_result result = tn_stamp_read(text, unit ? unit : reading->unit, ms, day);
    if (result == TN_STAMP_WANTS_UNIT) {
        tenor_status status = reading->guess(reading->guess_context, text, &reading->unit);
        if (status != TENOR_OK)
            return status;
        tn_reading_note(reading, TENOR_IO_REASON_TIME_UNIT, guessed_text(reading->unit));
        result = tn_stamp_read(text, reading->unit, ms, day);
    }
    if (result != TN_STAMP_READ) {
        *ms = TENOR_NO_TIME;
        tn_reading_bad_time(reading);
    }
    return TENOR_OK;
}

void tn_reading_bad_time(tn_reading *reading)
{
    reading->info.bad_times++;
    tn_reading_note(reading, TENOR_IO_REASON_BAD_TIME, NULL);
}

void tn_reading_note(tn_reading *reading, tenor_io_reason reason, const char *text)
{
    if (reading->noted[reason])
        return;
    reading->noted[reason] = true;
    reading->waiting[reason] = text ? text : reason_text(reason);
    reading->any_waiting = true;
}

bool tn_reading_next_note(tn_reading *reading, tenor_io_record *record)
{
    for (int i = 0; i < TENOR_IO_REASON_COUNT; i++) {
        if (!reading->waiting[i])
            continue;
        tn_reading_record(reading, record, TENOR_IO_NOTE, 0, 0);
        record->reason = (tenor_io_reason)i;
        record->message = (tenor_str){reading->waiting[i], strlen(reading->waiting[i])};
        reading->waiting[i] = NULL;
        return true;
    }
    reading->any_waiting = false;
    return false;
}

tn_str tn_reading_call_name(const tn_reading *reading)
{
    tn_str name = reading->name;
    if (tn_str_eq(name, TN_STR("-")))
        return TN_STR("stdin");
    for (size_t i = name.n; i > 0; i--) {
        if (name.p[i - 1] == '/') {
            name = tn_str_from(name, i);
            break;
        }
    }
    if (name.n > 3 && memcmp(name.p + name.n - 3, ".gz", 3) == 0)
        name.n -= 3;
    for (size_t i = name.n; i > 1; i--)
        if (name.p[i - 1] == '.')
            return tn_str_of(name.p, i - 1);
    return name;
}

void tn_reading_reject(tenor_io_record *record, tenor_io_reason reason, const char *text)
{
    record->kind = TENOR_IO_REJECT;
    record->reason = reason;
    if (!text)
        text = reason_text(reason);
    record->message = (tenor_str){text, strlen(text)};
}

const char *tenor_io_reason_name(tenor_io_reason reason)
{
    switch (reason) {
#define NAME(id, name, text) \
    case TENOR_IO_REASON_##id: return name;
        TENOR_IO_REASONS(NAME)
#undef NAME
    case TENOR_IO_REASON_COUNT: break;
    }
    return "?";
}

const char *tenor_io_field_name(tenor_io_field field)
{
    switch (field) {
#define NAME(id, name) \
    case TENOR_IO_FIELD_##id: return name;
        TENOR_IO_FIELDS(NAME)
#undef NAME
    case TENOR_IO_FIELD_COUNT: break;
    }
    return "?";
}
