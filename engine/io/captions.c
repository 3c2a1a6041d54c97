/* captions.c - what WebVTT and SRT have in common: blocks of lines, cues with times, records made of them. */
#include "io/captions.h"

#include "io/clean.h"
#include "io/cuename.h"
#include "io/fault.h"
#include "io/interop.h"
#include "io/speaker.h"

/* As much is looked at to tell whether names stand before the words. */
#define HEAD ((size_t)64 << 10)

/* ---- lines ------------------------------------------------------------------------------------ */

static tn_str trimmed(tn_str s)
{
    while (s.n && (s.p[0] == ' ' || s.p[0] == '\t'))
        s = tn_str_from(s, 1);
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t'))
        s.n--;
    return s;
}

tn_str tn_captions_line(tn_str *rest)
{
    size_t n = 0;
    while (n < rest->n && rest->p[n] != '\n' && rest->p[n] != '\r')
        n++;
    tn_str line = tn_str_of(rest->p, n);
    if (n + 1 < rest->n && rest->p[n] == '\r' && rest->p[n + 1] == '\n')
        n++;
    *rest = tn_str_from(*rest, n < rest->n ? n + 1 : n);
    return trimmed(line);
}

bool tn_captions_is_number(tn_str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] < '0' || line.p[i] > '9')
            return false;
    return line.n > 0;
}

static bool has_arrow(tn_str line)
{
    for (size_t i = 0; i + 2 < line.n; i++) {
        const char *dash = memchr(line.p + i, '-', line.n - i - 2);
        if (!dash)
            return false;
        i = (size_t)(dash - line.p);
        if (dash[1] == '-' && dash[2] == '>')
            return true;
    }
    return false;
}

bool tn_captions_times(tn_str line, int64_t *start_ms, int64_t *end_ms)
{
    size_t n = tn_cuetext_time(line, start_ms);
    tn_str rest = trimmed(tn_str_from(line, n));
    if (!n || !tn_str_starts(rest, TN_STR("-->")))
        return false;
    rest = trimmed(tn_str_from(rest, 3));
    n = tn_cuetext_time(rest, end_ms);
    return n && (n == rest.n || rest.p[n] == ' ' || rest.p[n] == '\t');
}

/* Nothing but what times are made of, where times should stand: "00:01,5 -> 00:03". */
static bool are_broken_times(tn_str line)
{
    size_t colons = 0;
    for (size_t i = 0; i < line.n; i++) {
        if (!memchr("0123456789:;.,-> \t", line.p[i], 19))
            return false;
        colons += line.p[i] == ':';
    }
    return colons > 1;
}

/* ---- do names stand before the words? --------------------------------------------------------- */

#define NAMES_SEEN 32

typedef struct tally {
    size_t cues, named, distinct;
    tn_str names[NAMES_SEEN];
} tally;

static void count_name(tally *seen, tn_str name)
{
    seen->named++;
    for (size_t i = 0; i < seen->distinct; i++)
        if (tn_str_eq(seen->names[i], name))
            return;
    if (seen->distinct < NAMES_SEEN)
        seen->names[seen->distinct++] = name;
}

/* In half of the cues, or in fewer but the same few again and again: where a speaker stands only when it changes. A
 * caption in ten that begins with "Remember:" is no such thing. */
static bool names_lead(const tally *seen)
{
    return seen->named * 2 >= seen->cues ? seen->named > 0 : seen->named >= 4 && seen->named * 5 >= seen->cues &&
                                                                 seen->distinct * 2 <= seen->named;
}

static bool names_stand_there(const tn_captions_grammar *grammar, tn_str head)
{
    tally seen = {.cues = 0};
    int64_t ms;
    while (head.n) {
        tn_str line = tn_captions_line(&head);
        if (!has_arrow(line) || !tn_captions_times(line, &ms, &ms))
            continue;
        line = tn_captions_line(&head);
        if (!line.n && grammar->blank_before_text)
            line = tn_captions_line(&head);
        while (line.n > 1 && (line.p[0] == '-' || line.p[0] == '>' || line.p[0] == ' '))
            line = tn_str_from(line, 1);
        tn_cuename_prefix prefix;
        seen.cues += line.n > 0;
        if (tn_cuename_prefixed(line, &prefix) && prefix.colon && tn_cuename_is_name(prefix.name))
            count_name(&seen, prefix.name);
    }
    return names_lead(&seen);
}

/* ---- open and close --------------------------------------------------------------------------- */

void tn_captions_close(void *state)
{
    tn_captions *captions = state;
    tn_reading *reading = captions->reading;
    tn_cuetext_free(&captions->cuetext);
    tn_buf_free(&captions->carried);
    tn_buf_free(&captions->lines);
    tn_arena_free(&captions->arena);
    tn_mem_free(&reading->mem, captions, 1, sizeof *captions);
}

tenor_status tn_captions_open(void **state, tn_reading *reading, const tn_captions_grammar *grammar,
                              tenor_io_error *error)
{
    tn_captions *captions = tn_mem_zero(&reading->mem, 1, sizeof *captions);
    if (!captions)
        return tn_fault_no_memory(error);
    captions->reading = captions->cuetext.reading = reading;
    captions->grammar = grammar;
    tn_arena_init(&captions->arena, &reading->mem);
    tn_buf_init(&captions->lines, &reading->mem);
    tn_buf_init(&captions->carried, &reading->mem);
    tenor_status status = tn_window_fill(&reading->window, HEAD, error);
    uint32_t ignored = 0;
    if (status == TENOR_OK &&
        !tn_clean_text(tn_reading_call_name(reading), &reading->setup, &captions->call_id, &ignored))
        status = tn_fault_no_memory(error);
    if (status != TENOR_OK) {
        tn_captions_close(captions);
        return status;
    }
    tn_str head = tn_window_ahead(&reading->window);
    if (head.n > HEAD)
        head.n = HEAD;
    captions->cuetext.names = reading->carry_speaker || names_stand_there(grammar, head);
    *state = captions;
    return TENOR_OK;
}

/* ---- the cue at hand -------------------------------------------------------------------------- */

static void begin(tn_captions *captions, tn_captions_state state, const tn_window_record *at)
{
    tn_buf_clear(&captions->lines);
    captions->state = state;
    captions->last_line = captions->line_count = 0;
    captions->too_long = captions->bad_times = false;
    captions->start_ms = captions->end_ms = TENOR_NO_TIME;
    captions->line = at->line;
    captions->offset = at->offset;
}

static bool add(tn_captions *captions, tn_str line)
{
    tn_buf *lines = &captions->lines;
    captions->last_line = lines->size;
    captions->line_count++;
    if (captions->too_long || lines->size + line.n >= captions->reading->window.max) {
        captions->too_long = true;
        tn_buf_clear(lines);
        captions->last_line = 0;
        return true;
    }
    return tn_buf_str(lines, line) && tn_buf_byte(lines, '\n');
}

static tn_str last_line(const tn_captions *captions)
{
    tn_str line = tn_str_from(tn_buf_view(&captions->lines), captions->last_line);
    line.n -= line.n > 0;
    return line;
}

/* Lines that stand before one with an arrow may end in the number of its cue, or be its name. */
static void drop_number(tn_captions *captions)
{
    bool alone = captions->state == TN_CAPTIONS_LOOSE && captions->line_count == 1 && captions->grammar->names_cues;
    if (captions->too_long || !captions->lines.size || !(alone || tn_captions_is_number(last_line(captions))))
        return;
    captions->lines.size = captions->last_line;
    captions->line_count--;
}

/* The number of a cue whose times are missing is no word. */
static tn_str words_of(const tn_captions *captions)
{
    tn_str rest = tn_buf_view(&captions->lines), all = rest;
    if (captions->state == TN_CAPTIONS_LOOSE && rest.n && tn_captions_is_number(tn_captions_line(&rest)))
        return rest;
    return all;
}

/* The cue is complete: what it holds is to be given. */
static bool finish(tn_captions *captions)
{
    bool loose = captions->state == TN_CAPTIONS_LOOSE;
    tn_str words = words_of(captions), text;
    bool whole = captions->state == TN_CAPTIONS_CUE || loose;
    captions->state = TN_CAPTIONS_BETWEEN;
    captions->complaint = NULL;
    if (!whole)
        return true;
    if (captions->too_long) {
        captions->reason = TENOR_IO_REASON_TOO_LONG;
        captions->complaint = "a cue longer than the longest line allowed";
    } else if (captions->bad_times || (loose && words.n)) {
        captions->reason = TENOR_IO_REASON_BAD_CUE;
        captions->complaint = loose ? "a cue without a line of times: its words are taken without times"
                                    : "the times of a cue cannot be read: its words are taken without times";
    }
    if (!captions->complaint && !words.n)
        return true;
    tn_arena *arena = &captions->arena;
    tn_arena_reset(arena);
    captions->replaced = 0;
    tn_str copy = tn_arena_str(arena, words);
    if (!copy.p || !tn_clean_text(copy, arena, &text, &captions->replaced))
        return false;
    captions->giving = true;
    captions->given_line = captions->line;
    captions->given_offset = captions->offset;
    captions->given_start_ms = captions->start_ms;
    captions->given_end_ms = captions->end_ms;
    return tn_cuetext_open(&captions->cuetext, text, captions->start_ms, captions->end_ms, captions->shift_ms, arena);
}

static bool begin_cue(tn_captions *captions, tn_str line, const tn_window_record *at)
{
    drop_number(captions);
    if (!finish(captions))
        return false;
    begin(captions, TN_CAPTIONS_CUE, at);
    captions->bad_times = !tn_captions_times(line, &captions->start_ms, &captions->end_ms);
    if (captions->bad_times) {
        captions->start_ms = captions->end_ms = TENOR_NO_TIME;
    } else {
        captions->start_ms += captions->shift_ms;
        captions->end_ms += captions->shift_ms;
    }
    return true;
}

/* A line that is neither blank nor has an arrow. */
static bool take_words(tn_captions *captions, tn_str line, const tn_window_record *at)
{
    const tn_captions_grammar *grammar = captions->grammar;
    if (captions->state == TN_CAPTIONS_ASIDE) {
        if (grammar->inside)
            grammar->inside(captions, line);
        return true;
    }
    if (captions->state == TN_CAPTIONS_BETWEEN) {
        if (grammar->aside && grammar->aside(captions, line)) {
            captions->state = TN_CAPTIONS_ASIDE;
            return true;
        }
        begin(captions, TN_CAPTIONS_LOOSE, at);
    }
    return add(captions, line);
}

static bool take_line(tn_captions *captions, const tn_window_record *at)
{
    tn_str line = trimmed(at->text);
    if (at->too_long) {
        if (captions->state == TN_CAPTIONS_ASIDE)
            return true;
        if (captions->state == TN_CAPTIONS_BETWEEN)
            begin(captions, TN_CAPTIONS_LOOSE, at);
        captions->too_long = true;
        return add(captions, line);
    }
    if (!line.n) {
        if (captions->state == TN_CAPTIONS_CUE && captions->grammar->blank_before_text && captions->line_count == 0)
            return true;
        return finish(captions);
    }
    bool outside = captions->state == TN_CAPTIONS_BETWEEN ||
                   (captions->state == TN_CAPTIONS_LOOSE && captions->line_count == 1);
    return has_arrow(line) || (outside && are_broken_times(line)) ? begin_cue(captions, line, at)
                                                                  : take_words(captions, line, at);
}

/* ---- records ---------------------------------------------------------------------------------- */

/* Who says the span: named there, or carried on from before where that is wanted. */
static bool speaker_of(tn_captions *captions, const tn_cuetext_span *span, tn_str *name)
{
    tn_buf *carried = &captions->carried;
    *name = span->speaker;
    if (!captions->reading->carry_speaker)
        return true;
    if (span->speaker.n || span->change) {
        tn_buf_clear(carried);
        if (!tn_buf_str(carried, span->speaker))
            return false;
    }
    *name = tn_buf_view(carried);
    return true;
}

static void put_text(tn_draft *draft, tn_names_slot slot, tn_str text)
{
    if (text.n)
        *tn_draft_set(draft, slot) = (tn_draft_value){.kind = TN_DRAFT_TEXT, .text = text, .whole = -1};
}

static tenor_status give_span(tn_captions *captions, const tn_cuetext_span *span, tn_str name,
                              tenor_io_record *record)
{
    tn_reading *reading = captions->reading;
    tn_draft *draft = &captions->draft;
    tn_speaker speaker = {TENOR_ROLE_UNKNOWN, {"", 0}};
    bool known = name.n && tn_speaker_read(reading, name, &speaker);
    tn_draft_reset(draft);
    draft->replaced = captions->replaced;
    captions->replaced = 0; /* counted once a cue */
    *tn_draft_set(draft, TN_NAMES_TEXT) = (tn_draft_value){.kind = TN_DRAFT_TEXT, .text = span->text, .whole = -1};
    if (speaker.role == TENOR_ROLE_AGENT)
        put_text(draft, (tn_names_slot)TENOR_IO_FIELD_AGENT_NAME, speaker.person);
    if (speaker.role == TENOR_ROLE_CUSTOMER)
        put_text(draft, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_NAME, speaker.person);
    put_text(draft, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE,
             tn_str_of(captions->language, strlen(captions->language)));
    if (!reading->defaults[TN_NAMES_CALL_ID].n)
        put_text(draft, TN_NAMES_CALL_ID, captions->call_id);
    tn_reading_record(reading, record, TENOR_IO_END, captions->given_line, captions->given_offset);
    tenor_status status = tn_draft_finish(draft, NULL, reading, &captions->arena, record);
    tenor_segment *segment = &record->segment;
    if (name.n) {
        record->role_given = true;
        reading->info.unknown_roles += !known;
        segment->utterance.role = speaker.role;
        record->speaker = tn_interop_out(name);
    }
    segment->start_ms = captions->given_start_ms;
    segment->end_ms = captions->given_end_ms;
    record->words = span->words;
    record->word_count = span->word_count;
    if (span->word_count && span->words[0].start_ms != TENOR_NO_TIME)
        segment->start_ms = span->words[0].start_ms;
    if (span->word_count && span->words[span->word_count - 1].end_ms != TENOR_NO_TIME)
        segment->end_ms = span->words[span->word_count - 1].end_ms;
    return status;
}

/* The next record of the cue before; *have is false when there is no more. */
static tenor_status give(tn_captions *captions, tenor_io_record *record, bool *have)
{
    *have = captions->complaint != NULL;
    if (*have) {
        tn_reading_record(captions->reading, record, TENOR_IO_END, captions->given_line, captions->given_offset);
        tn_reading_reject(record, captions->reason, captions->complaint);
        captions->complaint = NULL;
        return TENOR_OK;
    }
    for (;;) {
        tn_cuetext_span span;
        tn_str name;
        bool found;
        if (!tn_cuetext_next(&captions->cuetext, &captions->arena, &span, &found))
            return TENOR_NO_MEMORY;
        captions->giving = found;
        if (!found)
            return TENOR_OK;
        if (!speaker_of(captions, &span, &name))
            return TENOR_NO_MEMORY;
        *have = span.text.n > 0;
        if (*have)
            return give_span(captions, &span, name, record);
    }
}

tenor_status tn_captions_read(void *state, tenor_io_record *record, tenor_io_error *error)
{
    tn_captions *captions = state;
    tn_reading *reading = captions->reading;
    for (;;) {
        bool have;
        tn_window_record at;
        tenor_status status = captions->giving ? give(captions, record, &have) : TENOR_OK;
        if (status != TENOR_OK || (captions->giving && have))
            return status;
        if (captions->ended) {
            tn_reading_record(reading, record, TENOR_IO_END, 0, 0);
            return TENOR_OK;
        }
        status = tn_window_take(&reading->window, tn_window_split_line, NULL, &at, error);
        if (status != TENOR_OK)
            return status;
        bool cut = at.found ? tn_reading_cut(reading, &at) : tn_reading_damaged(reading);
        captions->ended = !at.found || cut;
        bool fine = cut ? true : at.found ? take_line(captions, &at) : finish(captions);
        if (!fine)
            return TENOR_NO_MEMORY;
    }
}
