/* format_text.c - plain text, one call a file: "Agent: ..." lines, with "[00:01:02]" before or
 * behind the name where the writer liked it, or bare lines of which nobody knows who said them. */
#include <string.h>

#include "io/clean.h"
#include "io/draft.h"
#include "io/fault.h"
#include "io/format.h"
#include "io/interop.h"

#define SPEAKER_MAX 40 /* bytes before the colon; no role's name is longer */

typedef struct tn_script {
    tn_reading *reading; /* borrowed */
    tn_arena arena;
    tn_draft draft;
    tn_str call_id;
} tn_script;

static bool sniff(const tn_reading *reading, tn_str head)
{
    (void)reading;
    (void)head;
    return true;
}

static tenor_status open_text(void **state, tn_reading *reading, tenor_io_error *error)
{
    tn_script *script = tn_mem_zero(&reading->mem, 1, sizeof *script);
    if (!script)
        return tn_fault_no_memory(error);
    script->reading = reading;
    tn_arena_init(&script->arena, &reading->mem);
    uint32_t ignored = 0;
    if (!tn_clean_text(tn_reading_call_name(reading), &reading->setup, &script->call_id, &ignored)) {
        tn_mem_free(&reading->mem, script, 1, sizeof *script);
        return tn_fault_no_memory(error);
    }
    *state = script;
    return TENOR_OK;
}

static void close_text(void *state)
{
    tn_script *script = state;
    tn_arena_free(&script->arena);
    tn_mem_free(&script->reading->mem, script, 1, sizeof *script);
}

static tn_str trimmed(tn_str s)
{
    while (s.n && (s.p[0] == ' ' || s.p[0] == '\t'))
        s = tn_str_from(s, 1);
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t'))
        s.n--;
    return s;
}

static bool is_stamp(tn_str s)
{
    int64_t ms;
    int32_t day;
    return tn_stamp_clock(s, &ms) || tn_stamp_iso(s, &ms, &day);
}

/* "[stamp]" or "(stamp)" at the beginning of *line: cut off into *stamp. */
static bool cut_bracketed(tn_str *line, tn_str *stamp)
{
    char close = line->n && line->p[0] == '[' ? ']' : ')';
    if (!line->n || (line->p[0] != '[' && line->p[0] != '('))
        return false;
    size_t limit = line->n < SPEAKER_MAX ? line->n : SPEAKER_MAX;
    const char *end = memchr(line->p, close, limit);
    if (!end)
        return false;
    tn_str inside = trimmed(tn_str_of(line->p + 1, (size_t)(end - line->p) - 1));
    if (!is_stamp(inside))
        return false;
    *stamp = inside;
    *line = trimmed(tn_str_from(*line, (size_t)(end - line->p) + 1));
    return true;
}

/* "Agent:", "[Agent]:", "Agent [00:01]:" at the beginning of *line, where the name means a role:
 * cut off. */
static bool cut_speaker(tn_reading *reading, tn_str *line, tn_str *speaker, tn_str *stamp)
{
    size_t limit = line->n < SPEAKER_MAX ? line->n : SPEAKER_MAX;
    for (size_t i = 0; i < limit; i++) {
        if (line->p[i] != ':')
            continue;
        tn_str name = trimmed(tn_str_of(line->p, i)), behind = {NULL, 0};
        for (size_t k = 1; k < name.n && !behind.n; k++) {
            tn_str rest = tn_str_from(name, k);
            if (cut_bracketed(&rest, &behind))
                name = trimmed(tn_str_of(name.p, k));
        }
        if (name.n > 2 && name.p[0] == '[' && name.p[name.n - 1] == ']')
            name = tn_str_of(name.p + 1, name.n - 2);
        tenor_role role;
        if (tn_reading_role_of(reading, name, &role)) {
            *speaker = name;
            if (behind.n)
                *stamp = behind;
            *line = trimmed(tn_str_from(*line, i + 1));
            return true;
        }
    }
    return false;
}

/* A bare "00:01:02" counts as a time only before a speaker: "10:30 Meeting: ..." are somebody's
 * words. */
static bool cut_bare_stamp(tn_reading *reading, tn_str *line, tn_str *speaker, tn_str *stamp)
{
    size_t n = 0;
    while (n < line->n && n < SPEAKER_MAX && line->p[n] != ' ' && line->p[n] != '\t')
        n++;
    tn_str first = tn_str_of(line->p, n), rest = trimmed(tn_str_from(*line, n));
    if (!is_stamp(first) || !cut_speaker(reading, &rest, speaker, stamp))
        return false;
    if (!stamp->n)
        *stamp = first;
    *line = rest;
    return true;
}

static tenor_status read_line(tn_script *script, tn_str line, tenor_io_record *record)
{
    tn_reading *reading = script->reading;
    tn_draft *draft = &script->draft;
    tn_str stamp = {NULL, 0}, speaker = {NULL, 0}, text;
    tn_arena_reset(&script->arena);
    tn_draft_reset(draft);
    bool stamped = cut_bracketed(&line, &stamp);
    if (!cut_speaker(reading, &line, &speaker, &stamp) && !stamped)
        cut_bare_stamp(reading, &line, &speaker, &stamp);
    if (!tn_clean_text(line, &script->arena, &text, &draft->replaced))
        return TENOR_NO_MEMORY;
    *tn_draft_set(draft, TN_NAMES_TEXT) = (tn_draft_value){.kind = TN_DRAFT_TEXT, .text = text};
    if (speaker.n)
        *tn_draft_set(draft, TN_NAMES_ROLE) = (tn_draft_value){.kind = TN_DRAFT_TEXT, .text = speaker};
    if (stamp.n)
        *tn_draft_set(draft, TN_NAMES_START) = (tn_draft_value){.kind = TN_DRAFT_TEXT, .text = stamp};
    if (!reading->defaults[TN_NAMES_CALL_ID].n)
        *tn_draft_set(draft, TN_NAMES_CALL_ID) =
            (tn_draft_value){.kind = TN_DRAFT_TEXT, .text = script->call_id};
    return tn_draft_finish(draft, NULL, reading, &script->arena, record);
}

static tenor_status read_text(void *state, tenor_io_record *record, tenor_io_error *error)
{
    tn_script *script = state;
    tn_reading *reading = script->reading;
    for (;;) {
        tn_window_record at;
        tenor_status status =
            tn_window_take(&reading->window, tn_window_split_line, NULL, &at, error);
        if (status != TENOR_OK)
            return status;
        tn_reading_record(reading, record, TENOR_IO_END, at.line, at.offset);
        if (!at.found || tn_reading_cut(reading, &at))
            return TENOR_OK;
        if (at.too_long) {
            tn_reading_reject(record, TENOR_IO_REASON_TOO_LONG, NULL);
            return TENOR_OK;
        }
        tn_str line = trimmed(at.text);
        if (line.n)
            return read_line(script, line, record);
    }
}

const tn_format tn_format_text = {sniff, NULL, open_text, read_text, close_text, true};
