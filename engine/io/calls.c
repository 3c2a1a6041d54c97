/* calls.c - files of records of calls, JSON a line: what is read of each. */
#include <string.h>

#include "io/cell.h"
#include "io/clean.h"
#include "io/fault.h"
#include "io/interop.h"
#include "io/json.h"
#include "io/row.h"
#include "tenor_io_calls.h"

/* Longest line, as the readers of transcripts have it. */
#define LINE_MOST ((size_t)16 << 20)
/* Longest name of a number, with the dots. */
#define NAME_MOST ((size_t)160)
/* What is kept of one record: more is no record that anybody wrote. */
#define NUMBERS_MOST 512
#define NAMES_MOST 256

struct tenor_io_calls {
    tn_mem mem;
    tn_stream stream;
    tn_window window;
    tn_arena arena;
    bool ids, first, ended, truncated_told;
    /* of the record at hand */
    tn_json json;
    tenor_io_calls_row *row;
    bool no_memory, other; /* a member has another type than it should */
    bool has_turns;
    uint64_t leg_turns, legs;
    char name[NAME_MOST]; /* of the number at hand */
    tenor_io_calls_number numbers[NUMBERS_MOST];
    tenor_str flags[NAMES_MOST], missed[NAMES_MOST], failed[NAMES_MOST];
    tenor_io_label labels[TENOR_IO_MAX_LABELS];
};

/* ---- open and close -------------------------------------------------------------------------- */

static tenor_status open_calls(tenor_io_calls **out, const char *path, tenor_str name, tenor_str bytes, const tenor_io_calls_options *options,
                               const tenor_allocator *allocator, tenor_io_error *error)
{
    static const tenor_io_reader_options none;
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_calls *calls = tn_mem_zero(&mem, 1, sizeof *calls);
    if (!calls)
        return tn_fault_no_memory(error);
    tenor_status status = TENOR_OK;
    calls->mem = mem;
    calls->ids = options && options->ids;
    calls->first = true;
    tn_arena_init(&calls->arena, &calls->mem);
    tn_stream_init(&calls->stream, &calls->mem);
    tn_window_init(&calls->window, &calls->stream, &calls->mem, LINE_MOST);
    if (path) {
        status = tn_stream_open(&calls->stream, &calls->mem, path, &none, error);
    } else {
        char copy[256];
        size_t n = name.size < sizeof copy - 1 ? name.size : sizeof copy - 1;
        if (n)
            memcpy(copy, name.data, n);
        copy[n] = 0;
        tn_stream_open_memory(&calls->stream, &calls->mem, copy, tn_interop_in(bytes), false);
    }
    if (status == TENOR_OK)
        *out = calls;
    else
        tenor_io_calls_close(calls);
    return status;
}

tenor_status tenor_io_calls_open(tenor_io_calls **calls, const char *path, const tenor_io_calls_options *options,
                                 const tenor_allocator *allocator, tenor_io_error *error)
{
    return open_calls(calls, path, (tenor_str){NULL, 0}, (tenor_str){NULL, 0}, options, allocator, error);
}

tenor_status tenor_io_calls_open_memory(tenor_io_calls **calls, tenor_str name, tenor_str bytes, const tenor_io_calls_options *options,
                                        const tenor_allocator *allocator, tenor_io_error *error)
{
    return open_calls(calls, NULL, name, bytes, options, allocator, error);
}

void tenor_io_calls_close(tenor_io_calls *calls)
{
    if (!calls)
        return;
    tn_mem mem = calls->mem;
    tn_window_free(&calls->window);
    tn_stream_close(&calls->stream);
    tn_arena_free(&calls->arena);
    tn_mem_free(&mem, calls, 1, sizeof *calls);
}

void tenor_io_calls_progress(const tenor_io_calls *calls, uint64_t *read, uint64_t *size)
{
    *read = calls->stream.raw_total;
    *size = calls->stream.source.size;
}

/* ---- values ---------------------------------------------------------------------------------- */

/* False ends the walk through the record: json.error, no_memory or other say why. */

static bool is(tn_str key, const char *name)
{
    return tn_str_eq(key, tn_str_of(name, strlen(name)));
}

static bool skip(tenor_io_calls *calls)
{
    tn_str text;
    return tn_json_skip(&calls->json, &text);
}

static bool another_type(tenor_io_calls *calls)
{
    calls->other = calls->json.error == TN_JSON_FINE;
    return false;
}

/* A string, or null, which is empty. */
static bool read_string(tenor_io_calls *calls, tenor_str *text)
{
    tn_str raw, decoded, clean;
    uint32_t replaced = 0;
    const tn_json_kind kind = tn_json_next(&calls->json);
    *text = (tenor_str){NULL, 0};
    if (kind == TN_JSON_NULL)
        return tn_json_word(&calls->json);
    if (kind != TN_JSON_STRING)
        return another_type(calls);
    if (!tn_json_string(&calls->json, &raw))
        return false;
    if (!tn_json_decode(raw, &calls->arena, &decoded, &replaced) || !tn_clean_text(decoded, &calls->arena, &clean, &replaced)) {
        calls->no_memory = true;
        return false;
    }
    *text = tn_interop_out(clean);
    return true;
}

/* A plain decimal number in units of 1e-4; what is beyond four decimals is cut off. False: it is none that we write. */
static bool units_of(tn_str text, int64_t *value)
{
    size_t i = text.n && text.p[0] == '-' ? 1 : 0, decimals = 0, digits = 0;
    bool point = false;
    int64_t sum = 0;
    for (const size_t begin = i; i < text.n; i++) {
        if (text.p[i] == '.' && !point && i > begin) {
            point = true;
            continue;
        }
        if (text.p[i] < '0' || text.p[i] > '9')
            return false;
        if (point && decimals == 4)
            continue;
        decimals += point;
        digits += digits > 0 || text.p[i] != '0';
        if (digits > 14)
            return false;
        sum = sum * 10 + (text.p[i] - '0');
    }
    for (; decimals < 4; decimals++)
        sum *= 10;
    *value = text.p[0] == '-' ? -sum : sum;
    return true;
}

static bool read_count(tenor_io_calls *calls, uint64_t *count)
{
    tn_str text;
    int64_t value;
    if (tn_json_next(&calls->json) != TN_JSON_NUMBER)
        return another_type(calls);
    if (!tn_json_number(&calls->json, &text))
        return false;
    if (!tn_json_int64(text, &value) || value < 0)
        return another_type(calls);
    *count = (uint64_t)value;
    return true;
}

static const tenor_io_calls_number *number_named(const tenor_io_calls *calls, tn_str name)
{
    for (size_t i = 0; i < calls->row->number_count; i++)
        if (tn_str_eq(tn_interop_in(calls->numbers[i].name), name))
            return &calls->numbers[i];
    return NULL;
}

/* The number of a name; one that is there stays. */
static bool add_number(tenor_io_calls *calls, tn_str name, int64_t value)
{
    if (calls->row->number_count == NUMBERS_MOST || number_named(calls, name))
        return true;
    const tn_str copy = tn_arena_str(&calls->arena, name);
    if (!copy.p) {
        calls->no_memory = true;
        return false;
    }
    calls->numbers[calls->row->number_count++] = (tenor_io_calls_number){tn_interop_out(copy), value};
    return true;
}

/* The name of a member of what is called `size` bytes of calls->name. 0: it is no name of ours. */
static size_t name_of(tenor_io_calls *calls, size_t size, tn_str key)
{
    /* as scorecards name it: customer.sentiment.worst */
    if (size > 6 && memcmp(calls->name + size - 6, ".worst", 6) == 0 && is(key, "sentiment"))
        return size;
    if (size + 1 + key.n > NAME_MOST || key.n == 0)
        return 0;
    if (size)
        calls->name[size++] = '.';
    memcpy(calls->name + size, key.p, key.n);
    return size + key.n;
}

/* The numbers of an object and of objects in it; its own name is the first `size` bytes of calls->name. */
static bool read_numbers(tenor_io_calls *calls, size_t size)
{
    tn_str key, text;
    int64_t value;
    if (tn_json_next(&calls->json) != TN_JSON_OBJECT)
        return tn_json_next(&calls->json) == TN_JSON_NULL ? tn_json_word(&calls->json) : another_type(calls);
    if (!tn_json_enter(&calls->json))
        return false;
    while (tn_json_key(&calls->json, &key)) {
        const tn_json_kind kind = tn_json_next(&calls->json);
        /* places are no measures */
        const bool place = key.n >= 9 && memcmp(key.p + key.n - 9, "utterance", 9) == 0;
        const size_t named = place ? 0 : name_of(calls, size, key);
        bool fine;
        if (named && kind == TN_JSON_NUMBER) {
            fine = tn_json_number(&calls->json, &text) &&
                   (!units_of(text, &value) || add_number(calls, tn_str_of(calls->name, named), value));
        } else if (named && (kind == TN_JSON_TRUE || kind == TN_JSON_FALSE)) {
            fine = tn_json_word(&calls->json) && add_number(calls, tn_str_of(calls->name, named), kind == TN_JSON_TRUE ? 10000 : 0);
        } else if (named && kind == TN_JSON_OBJECT) {
            fine = read_numbers(calls, named);
        } else if (named && kind == TN_JSON_STRING && is(tn_str_of(calls->name, named), "trajectory.state")) {
            fine = read_string(calls, &calls->row->trajectory);
        } else {
            fine = skip(calls);
        }
        if (!fine)
            return false;
    }
    return calls->json.error == TN_JSON_FINE;
}

/* ---- members --------------------------------------------------------------------------------- */

static bool open_list(tenor_io_calls *calls)
{
    if (tn_json_next(&calls->json) != TN_JSON_ARRAY)
        return another_type(calls);
    return tn_json_enter(&calls->json);
}

/* Another element of the list that stands open? */
static bool more(tenor_io_calls *calls)
{
    const tn_json_kind kind = tn_json_next(&calls->json);
    return kind != TN_JSON_END && kind != TN_JSON_ERROR;
}

static bool read_names(tenor_io_calls *calls, tenor_str *names, size_t *count)
{
    tenor_str name;
    if (!open_list(calls))
        return false;
    while (more(calls)) {
        if (!read_string(calls, &name))
            return false;
        if (*count < NAMES_MOST && name.size)
            names[(*count)++] = name;
    }
    return calls->json.error == TN_JSON_FINE;
}

static bool read_leg(tenor_io_calls *calls)
{
    tn_str key;
    tenor_str agent = {NULL, 0};
    uint64_t turns = 0;
    if (tn_json_next(&calls->json) != TN_JSON_OBJECT)
        return another_type(calls);
    if (!tn_json_enter(&calls->json))
        return false;
    while (tn_json_key(&calls->json, &key))
        if (!(is(key, "agent_id") ? read_string(calls, &agent) : is(key, "turns") ? read_count(calls, &turns) : skip(calls)))
            return false;
    if (calls->json.error != TN_JSON_FINE)
        return false;
    if (calls->row->legs++ == 0 || turns > calls->leg_turns) {
        calls->leg_turns = turns;
        calls->row->agent_id = agent;
    }
    return true;
}

static bool read_legs(tenor_io_calls *calls)
{
    if (!open_list(calls))
        return false;
    while (more(calls))
        if (!read_leg(calls))
            return false;
    return calls->json.error == TN_JSON_FINE;
}

static bool read_duties(tenor_io_calls *calls)
{
    uint64_t all_missed = 0, all_met = 0;
    if (!open_list(calls))
        return false;
    while (more(calls)) {
        tn_str key;
        tenor_str duty = {NULL, 0}, outcome = {NULL, 0};
        uint64_t met = 0, missed = 0;
        if (tn_json_next(&calls->json) != TN_JSON_OBJECT)
            return another_type(calls);
        if (!tn_json_enter(&calls->json))
            return false;
        while (tn_json_key(&calls->json, &key))
            if (!(is(key, "duty")      ? read_string(calls, &duty)
                  : is(key, "outcome") ? read_string(calls, &outcome)
                  : is(key, "met")     ? read_count(calls, &met)
                  : is(key, "missed")  ? read_count(calls, &missed)
                                       : skip(calls)))
                return false;
        if (calls->json.error != TN_JSON_FINE)
            return false;
        all_missed += missed < 10000 ? missed : 10000;
        all_met += met < 10000 ? met : 10000;
        if (is(tn_interop_in(outcome), "missed") && duty.size && calls->row->missed_count < NAMES_MOST)
            calls->missed[calls->row->missed_count++] = duty;
    }
    return calls->json.error == TN_JSON_FINE && add_number(calls, TN_STR("duties.missed"), (int64_t)all_missed * 10000) &&
           add_number(calls, TN_STR("duties.met"), (int64_t)all_met * 10000);
}

/* An object (or null) of which two members are strings that are asked for; the others are skipped. */
static bool read_words(tenor_io_calls *calls, tenor_str *class, const char *second_name, tenor_str *second)
{
    tn_str key;
    if (tn_json_next(&calls->json) == TN_JSON_NULL)
        return tn_json_word(&calls->json);
    if (tn_json_next(&calls->json) != TN_JSON_OBJECT)
        return another_type(calls);
    if (!tn_json_enter(&calls->json))
        return false;
    while (tn_json_key(&calls->json, &key))
        if (!(is(key, "class") ? read_string(calls, class) : is(key, second_name) ? read_string(calls, second) : skip(calls)))
            return false;
    return calls->json.error == TN_JSON_FINE;
}

static size_t start_name(tenor_io_calls *calls, const char *name)
{
    const size_t n = strlen(name);
    memcpy(calls->name, name, n);
    return n;
}

static bool read_card(tenor_io_calls *calls)
{
    tn_str key, text;
    int64_t value;
    if (tn_json_next(&calls->json) != TN_JSON_OBJECT)
        return another_type(calls);
    if (!tn_json_enter(&calls->json))
        return false;
    while (tn_json_key(&calls->json, &key)) {
        const tn_json_kind kind = tn_json_next(&calls->json);
        bool fine;
        if (is(key, "failed"))
            fine = read_names(calls, calls->failed, &calls->row->failed_count);
        else if (is(key, "sections"))
            fine = read_numbers(calls, start_name(calls, "scorecard"));
        else if (kind == TN_JSON_NUMBER && (is(key, "total") || is(key, "weighed")))
            fine = tn_json_number(&calls->json, &text) &&
                   (!units_of(text, &value) ||
                    add_number(calls, tn_str_of(calls->name, name_of(calls, start_name(calls, "scorecard"), key)), value));
        else
            fine = skip(calls);
        if (!fine)
            return false;
    }
    return calls->json.error == TN_JSON_FINE;
}

static bool read_labels(tenor_io_calls *calls)
{
    tn_str key, name, clean;
    uint32_t replaced = 0;
    if (tn_json_next(&calls->json) != TN_JSON_OBJECT)
        return another_type(calls);
    if (!tn_json_enter(&calls->json))
        return false;
    while (tn_json_key(&calls->json, &key)) {
        const bool wanted = tn_json_next(&calls->json) == TN_JSON_STRING && calls->row->label_count < TENOR_IO_MAX_LABELS;
        tenor_io_label *label = &calls->labels[calls->row->label_count];
        if (!wanted) {
            if (!skip(calls))
                return false;
            continue;
        }
        if (!tn_json_decode(key, &calls->arena, &name, &replaced) || !tn_clean_text(name, &calls->arena, &clean, &replaced)) {
            calls->no_memory = true;
            return false;
        }
        label->name = tn_interop_out(clean);
        if (!read_string(calls, &label->value))
            return false;
        calls->row->label_count++;
    }
    return calls->json.error == TN_JSON_FINE;
}

/* The first of the topics. */
static bool read_topics(tenor_io_calls *calls)
{
    tenor_str name;
    if (!open_list(calls))
        return false;
    while (more(calls)) {
        if (!read_string(calls, &name))
            return false;
        if (!calls->row->topic.size)
            calls->row->topic = name;
    }
    return calls->json.error == TN_JSON_FINE;
}

static bool read_handle(tenor_io_calls *calls)
{
    tn_str text;
    int64_t value;
    if (tn_json_next(&calls->json) != TN_JSON_NUMBER)
        return skip(calls);
    return tn_json_number(&calls->json, &text) && (!units_of(text, &value) || add_number(calls, TN_STR("handle_ms"), value));
}

static bool read_member(tenor_io_calls *calls, tn_str key)
{
    tenor_io_calls_row *row = calls->row;
    const struct {
        const char *name;
        tenor_str *text;
    } strings[] = {{"call_id", &row->call_id},   {"team", &row->team},       {"queue", &row->queue},
                   {"channel", &row->channel},   {"language", &row->language}, {"started_at", &row->started_at},
                   {"day", &row->day},           {"night", &row->night},     {"digest", &row->digest}};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        if (is(key, strings[i].name))
            return read_string(calls, strings[i].text);
    if (calls->ids)
        return skip(calls);
    if (is(key, "turns")) {
        calls->has_turns = true;
        return read_count(calls, &row->turns);
    }
    return is(key, "legs")         ? read_legs(calls)
           : is(key, "roles")      ? read_numbers(calls, 0)
           : is(key, "measures")   ? read_numbers(calls, 0)
           : is(key, "duties")     ? read_duties(calls)
           : is(key, "flags")      ? read_names(calls, calls->flags, &row->flag_count)
           : is(key, "outcome")    ? read_words(calls, &row->outcome, "clarity", &row->clarity)
           : is(key, "attitude")   ? read_words(calls, &row->attitude, "style", &row->style)
           : is(key, "scorecard")  ? read_card(calls)
           : is(key, "topics")     ? read_topics(calls)
           : is(key, "labels")     ? read_labels(calls)
           : is(key, "handle_ms")  ? read_handle(calls)
                                   : skip(calls);
}

/* Where nobody measured how long it took: what was heard of it. */
static bool add_handle_time(tenor_io_calls *calls)
{
    static const char *const parts[] = {"agent.talk_ms", "customer.talk_ms", "silences.ms", "holds.ms"};
    int64_t sum = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const tenor_io_calls_number *part = number_named(calls, tn_str_of(parts[i], strlen(parts[i])));
        sum += part && part->value > 0 ? part->value : 0;
    }
    return sum == 0 || add_number(calls, TN_STR("handle_ms"), sum);
}

/* ---- lines ----------------------------------------------------------------------------------- */

static void reject(tenor_io_calls_row *row, const char *message)
{
    row->kind = TENOR_IO_CALLS_REJECT;
    row->message = (tenor_str){message, strlen(message)};
}

static bool read_object(tenor_io_calls *calls, tn_str text)
{
    tn_str key;
    tn_json_init(&calls->json, text);
    if (tn_json_next(&calls->json) != TN_JSON_OBJECT || !tn_json_enter(&calls->json))
        return false;
    while (tn_json_key(&calls->json, &key))
        if (!read_member(calls, key))
            return false;
    if (calls->json.error != TN_JSON_FINE)
        return false;
    return tn_json_next(&calls->json) == TN_JSON_END && (calls->ids || add_handle_time(calls));
}

static void read_record(tenor_io_calls *calls, tn_str text)
{
    tenor_io_calls_row *row = calls->row;
    const bool fine = read_object(calls, text);
    row->flags = calls->flags;
    row->missed = calls->missed;
    row->failed = calls->failed;
    row->numbers = calls->numbers;
    row->labels = calls->labels;
    if (!fine && calls->other)
        reject(row, "a member has another type than in records of calls");
    else if (!fine)
        reject(row, calls->json.error == TN_JSON_CUT ? "the JSON ends too early" : "no JSON object");
    else if (!calls->ids && !calls->has_turns)
        reject(row, "no record of a call, as 'tenor score --calls' writes it");
    else if (!row->call_id.size)
        reject(row, "the record has no call_id");
}

/* An id alone, or the first cell of a row. */
static bool read_id(tenor_io_calls *calls, tn_str text)
{
    tenor_io_calls_row *row = calls->row;
    tn_str cell = text, clean;
    size_t at = 0;
    uint32_t replaced = 0;
    char delimiter = ',';
    for (size_t i = text.n; i-- > 0;) /* the first that stands there */
        if (text.p[i] == '\t' || text.p[i] == ';' || text.p[i] == ',')
            delimiter = text.p[i];
    if (!tn_row_cell(delimiter, &calls->arena, text, &at, &cell))
        cell = tn_str_of(NULL, 0);
    if ((!cell.p && cell.n) || !tn_clean_text(cell, &calls->arena, &clean, &replaced))
        return false;
    if (clean.n > 1 && clean.p[0] == '\'' && tn_cell_is_formula(tn_str_from(clean, 1)))
        clean = tn_str_from(clean, 1); /* as our own files guard it */
    row->call_id = tn_interop_out(clean);
    if (!clean.n)
        reject(row, "the first cell, which should be a call_id, is empty");
    return true;
}

static void finish(tenor_io_calls *calls, tenor_io_calls_row *row)
{
    const tenor_io_reason damage = calls->stream.damage;
    calls->ended = true;
    row->kind = TENOR_IO_CALLS_END;
    if (calls->truncated_told || (damage != TENOR_IO_REASON_GZIP_TRUNCATED && damage != TENOR_IO_REASON_GZIP_CORRUPT))
        return;
    calls->truncated_told = true;
    row->kind = TENOR_IO_CALLS_TRUNCATED;
    row->message = damage == TENOR_IO_REASON_GZIP_TRUNCATED ? (tenor_str){"the gzip data end too early", 27}
                                                           : (tenor_str){"the gzip data are damaged", 25};
}

static bool is_blank(tn_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] != ' ' && text.p[i] != '\t')
            return false;
    return true;
}

/* A line that holds something; *at.found is false at the end. */
static tenor_status next_line(tenor_io_calls *calls, tn_window_record *at, tenor_io_error *error)
{
    bool header;
    do {
        if (calls->first) {
            tenor_status filled = tn_window_fill(&calls->window, 3, error);
            if (filled != TENOR_OK)
                return filled;
            if (tn_str_starts(tn_window_ahead(&calls->window), TN_STR("\xEF\xBB\xBF")))
                tn_window_skip(&calls->window, 3, 0);
        }
        tenor_status status = tn_window_take(&calls->window, tn_window_split_line, NULL, at, error);
        if (status != TENOR_OK)
            return status;
        header = calls->first && calls->ids && tn_str_starts(at->text, TN_STR("call_id"));
        calls->first = false;
    } while (at->found && !at->too_long && (header || is_blank(at->text)));
    return TENOR_OK;
}

tenor_status tenor_io_calls_read(tenor_io_calls *calls, tenor_io_calls_row *row, tenor_io_error *error)
{
    tn_window_record at = {.found = false};
    memset(row, 0, sizeof *row);
    tn_arena_reset(&calls->arena);
    calls->row = row;
    calls->no_memory = calls->other = calls->has_turns = false;
    if (calls->ended) {
        finish(calls, row);
        return TENOR_OK;
    }
    const tenor_status status = next_line(calls, &at, error);
    if (status != TENOR_OK)
        return status;
    const bool damaged =
        calls->stream.damage == TENOR_IO_REASON_GZIP_TRUNCATED || calls->stream.damage == TENOR_IO_REASON_GZIP_CORRUPT;
    if (!at.found || (at.cut && damaged)) { /* a line that was cut off is none */
        finish(calls, row);
        return TENOR_OK;
    }
    row->kind = TENOR_IO_CALLS_CALL;
    row->line = at.line;
    if (at.too_long)
        reject(row, "the line is longer than 16 MB");
    else if (calls->ids && at.text.p[0] != '{')
        calls->no_memory = !read_id(calls, at.text);
    else
        read_record(calls, at.text);
    return calls->no_memory ? tn_fault_no_memory(error) : TENOR_OK;
}
