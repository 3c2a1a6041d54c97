/* scores.c - files of scores: a CSV row a leg. */
#include <string.h>

#include "base/num.h"
#include "io/cell.h"
#include "io/clean.h"
#include "io/fault.h"
#include "io/interop.h"
#include "io/row.h"
#include "tenor_io_drift.h"

/* Longest row: names are short. */
#define ROW_MAX ((size_t)1 << 20)
/* Bytes that surely show the header. */
#define HEADER ((size_t)64 << 10)

typedef enum column {
    CALL_ID,
    DAY,
    AGENT,
    TEAM,
    QUEUE,
    TOPIC,
    CHANNEL,
    READER,
    ASR,
    DIMENSION,
    DIGEST,
    SCORE,
    COLUMNS
} column;

static const char *const column_names[COLUMNS] = {"call_id", "day",    "agent_id", "team",      "queue",  "topic",
                                                  "channel", "reader", "asr",      "dimension", "digest", "score"};

struct tenor_io_scores {
    tn_mem mem;
    tn_stream stream;
    tn_window window;
    tn_arena setup, arena;
    char delimiter;
    column *columns; /* by place in the row; COLUMNS: ignored */
    size_t column_count, column_room;
    bool ended, truncated_told;
    uint64_t strict_until; /* offset: up to here a quote was seen not to close */
};

/* ---- numbers and days ------------------------------------------------------------------------ */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* [+-] digits [. digits] [e [+-] digits] in units of 1e-4, rounded half to even. False: no number, or too large. */
static bool parse_score(tn_str text, int32_t *score)
{
    enum { DIGITS = 17 };
    size_t i = 0, seen = 0;
    bool negative = false, fraction = false;
    uint64_t mantissa = 0;
    int64_t exponent = 4; /* of the digits taken, in units */
    unsigned digits = 0;
    bool rest = false; /* digits behind those taken that are not 0 */
    if (i < text.n && (text.p[i] == '-' || text.p[i] == '+'))
        negative = text.p[i++] == '-';
    for (; i < text.n && (is_digit(text.p[i]) || (text.p[i] == '.' && !fraction)); i++) {
        if (text.p[i] == '.') {
            fraction = true;
            continue;
        }
        seen++;
        if (digits < DIGITS) {
            mantissa = mantissa * 10 + (uint64_t)(text.p[i] - '0');
            digits += mantissa > 0;
            exponent -= fraction;
        } else {
            rest = rest || text.p[i] != '0';
            exponent += !fraction;
        }
    }
    if (seen == 0)
        return false;
    if (i < text.n && (text.p[i] == 'e' || text.p[i] == 'E')) {
        bool below = false;
        int64_t e = 0;
        i++;
        if (i < text.n && (text.p[i] == '-' || text.p[i] == '+'))
            below = text.p[i++] == '-';
        size_t begin = i;
        for (; i < text.n && is_digit(text.p[i]); i++)
            e = e < 100000 ? e * 10 + (text.p[i] - '0') : e;
        if (i == begin)
            return false;
        exponent += below ? -e : e;
    }
    if (i != text.n)
        return false;
    for (; exponent > 0 && mantissa; exponent--) {
        if (mantissa > TENOR_DRIFT_SCORE_MOST)
            return false;
        mantissa *= 10;
    }
    uint64_t last = 0;
    bool below = rest; /* something follows the last digit taken away */
    for (; exponent < 0 && (mantissa || last); exponent++) {
        below = below || last;
        last = mantissa % 10;
        mantissa /= 10;
    }
    mantissa += last > 5 || (last == 5 && (below || (mantissa & 1)));
    if (mantissa > TENOR_DRIFT_SCORE_MOST)
        return false;
    *score = negative ? -(int32_t)mantissa : (int32_t)mantissa;
    return true;
}

static bool is_unknown(tn_str text)
{
    static const char *const words[] = {"null", "NULL", "nan", "NaN", "NA", "None", "\\N"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (tn_str_eq(text, tn_str_of(words[i], strlen(words[i]))))
            return true;
    return text.n == 0;
}

bool tenor_io_day_parse(tenor_str text, int32_t *day)
{
    return tn_num_parse_date(tn_interop_in(text), day);
}

void tenor_io_day_text(int32_t day, char text[11])
{
    /* Days from the first of March of year 0 on, so that the leap day is a year's last (H. Hinnant's algorithm). */
    int64_t z = (int64_t)day + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
    int64_t of = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * of + of / 4 - of / 100), m = (5 * of_year + 2) / 153;
    int64_t d = of_year - (153 * m + 2) / 5 + 1, month = m < 10 ? m + 3 : m - 9, year = of + era * 400 + (month <= 2);
    memcpy(text, "-", 2);
    if (year < 0 || year > 9999)
        return;
    for (int i = 3; i >= 0; i--, year /= 10)
        text[i] = (char)('0' + year % 10);
    text[4] = text[7] = '-';
    text[5] = (char)('0' + month / 10);
    text[6] = (char)('0' + month % 10);
    text[8] = (char)('0' + d / 10);
    text[9] = (char)('0' + d % 10);
    text[10] = 0;
}

/* ---- the header ------------------------------------------------------------------------------ */

static column column_of(tn_str name)
{
    for (int i = 0; i < COLUMNS; i++)
        if (tn_str_eq(name, tn_str_of(column_names[i], strlen(column_names[i]))))
            return (column)i;
    return COLUMNS;
}

static tenor_status next_row(tenor_io_scores *scores, tn_window_record *at, tn_row_scan *scan, tenor_io_error *error)
{
    do {
        *scan = tn_row_begin(scores->delimiter, ROW_MAX);
        scan->strict = scores->window.offset < scores->strict_until;
        tenor_status status = tn_window_take(&scores->window, tn_row_split, scan, at, error);
        if (status != TENOR_OK)
            return status;
    } while (at->found && !at->text.n && !at->too_long && !scan->unclosed);
    return TENOR_OK;
}

static tenor_status read_header(tenor_io_scores *scores, const char *name, tenor_io_error *error)
{
    bool there[COLUMNS] = {false};
    tn_window_record at;
    tn_row_scan scan;
    size_t count;
    tenor_status status = tn_window_fill(&scores->window, HEADER, error);
    if (status != TENOR_OK)
        return status;
    tn_str ahead = tn_window_ahead(&scores->window);
    if (tn_str_starts(ahead, TN_STR("\xEF\xBB\xBF")))
        tn_window_skip(&scores->window, 3, 0);
    scores->delimiter = tn_row_delimiter(tn_row_first_line(tn_window_ahead(&scores->window)), &count);
    status = next_row(scores, &at, &scan, error);
    if (status != TENOR_OK)
        return status;
    tn_str cell;
    for (size_t place = 0; at.found && tn_row_cell(scores->delimiter, &scores->setup, at.text, &place, &cell);) {
        void *columns = scores->columns;
        if ((!cell.p && cell.n) ||
            !tn_mem_reserve(&scores->mem, &columns, &scores->column_room, scores->column_count + 1, sizeof *scores->columns))
            return tn_fault_no_memory(error);
        column is = column_of(tn_row_unquoted(cell));
        scores->columns = columns;
        scores->columns[scores->column_count++] = is != COLUMNS && there[is] ? COLUMNS : is;
        if (is != COLUMNS)
            there[is] = true;
    }
    if (!there[DAY] || !there[AGENT] || !there[SCORE])
        return tn_fault_set(error, TENOR_BAD_ARGUMENT, 0,
                            "%s: a file of scores begins with a header that names at least day, agent_id and score; "
                            "%s is missing",
                            name, !there[DAY] ? "day" : !there[AGENT] ? "agent_id" : "score");
    return TENOR_OK;
}

/* ---- open and close -------------------------------------------------------------------------- */

/* path NULL: bytes in memory. */
static tenor_status open_scores(tenor_io_scores **out, const char *name, const char *path, tn_str bytes,
                                const tenor_allocator *allocator, tenor_io_error *error)
{
    static const tenor_io_reader_options none;
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_scores *scores = tn_mem_zero(&mem, 1, sizeof *scores);
    if (!scores)
        return tn_fault_no_memory(error);
    tenor_status status = TENOR_OK;
    scores->mem = mem;
    tn_arena_init(&scores->setup, &scores->mem);
    tn_arena_init(&scores->arena, &scores->mem);
    tn_stream_init(&scores->stream, &scores->mem);
    tn_window_init(&scores->window, &scores->stream, &scores->mem, ROW_MAX);
    if (path)
        status = tn_stream_open(&scores->stream, &scores->mem, path, &none, error);
    else
        tn_stream_open_memory(&scores->stream, &scores->mem, name, bytes, false);
    if (status == TENOR_OK)
        status = read_header(scores, name, error);
    if (status == TENOR_OK)
        *out = scores;
    else
        tenor_io_scores_close(scores);
    return status;
}

tenor_status tenor_io_scores_open(tenor_io_scores **scores, const char *path, const tenor_allocator *allocator,
                                  tenor_io_error *error)
{
    return open_scores(scores, strcmp(path, "-") == 0 ? "standard input" : path, path, tn_str_of(NULL, 0), allocator, error);
}

tenor_status tenor_io_scores_open_memory(tenor_io_scores **scores, tenor_str name, tenor_str bytes,
                                         const tenor_allocator *allocator, tenor_io_error *error)
{
    char copy[256];
    size_t n = name.size < sizeof copy - 1 ? name.size : sizeof copy - 1;
    if (n)
        memcpy(copy, name.data, n);
    copy[n] = 0;
    return open_scores(scores, copy, NULL, tn_interop_in(bytes), allocator, error);
}

void tenor_io_scores_close(tenor_io_scores *scores)
{
    if (!scores)
        return;
    tn_mem mem = scores->mem;
    tn_window_free(&scores->window);
    tn_stream_close(&scores->stream);
    tn_arena_free(&scores->setup);
    tn_arena_free(&scores->arena);
    tn_mem_free(&mem, scores->columns, scores->column_room, sizeof *scores->columns);
    tn_mem_free(&mem, scores, 1, sizeof *scores);
}

void tenor_io_scores_progress(const tenor_io_scores *scores, uint64_t *read, uint64_t *size)
{
    *read = scores->stream.raw_total;
    *size = scores->stream.source.size;
}

/* ---- rows ------------------------------------------------------------------------------------ */

static void reject(tenor_io_scores_row *row, const char *message)
{
    row->kind = TENOR_IO_SCORES_REJECT;
    row->message = (tenor_str){message, strlen(message)};
}

/* What a row says by its columns. */
static void understand(tenor_io_scores_row *row, const tn_str cells[COLUMNS])
{
    tenor_str *const names[COLUMNS] = {[CALL_ID] = &row->call_id,
                                       [AGENT] = &row->names.agent,
                                       [TEAM] = &row->names.team,
                                       [QUEUE] = &row->names.queue,
                                       [TOPIC] = &row->names.topic,
                                       [CHANNEL] = &row->names.channel,
                                       [READER] = &row->names.reader,
                                       [ASR] = &row->names.asr,
                                       [DIMENSION] = &row->names.dimension,
                                       [DIGEST] = &row->names.digest};
    for (int i = 0; i < COLUMNS; i++)
        if (names[i])
            *names[i] = tn_interop_out(cells[i]);
    tn_str day = cells[DAY];
    if (day.n > 10 && (day.p[10] == 'T' || day.p[10] == ' ')) /* a time of that day */
        day.n = 10;
    row->known = !is_unknown(cells[SCORE]);
    if (!tn_num_parse_date(day, &row->names.day))
        reject(row, "the day is no date as in 2026-11-20");
    else if (!cells[AGENT].n)
        reject(row, "the agent_id is empty");
    else if (row->known && !parse_score(cells[SCORE], &row->score))
        reject(row, "the score is no number between -20000 and 20000");
}

static tenor_status read_row(tenor_io_scores *scores, tn_str text, tenor_io_scores_row *row, tenor_io_error *error)
{
    tn_str cells[COLUMNS] = {{NULL, 0}}, cell, clean;
    size_t index = 0;
    tn_arena_reset(&scores->arena);
    for (size_t at = 0; tn_row_cell(scores->delimiter, &scores->arena, text, &at, &cell); index++) {
        uint32_t replaced = 0;
        if (!cell.p && cell.n)
            return tn_fault_no_memory(error);
        if (index >= scores->column_count) {
            if (cell.n)
                reject(row, "the row has more cells than the header");
            continue;
        }
        if (scores->columns[index] == COLUMNS)
            continue;
        if (!tn_clean_text(cell, &scores->arena, &clean, &replaced))
            return tn_fault_no_memory(error);
        while (clean.n && clean.p[0] == ' ')
            clean = tn_str_from(clean, 1);
        while (clean.n && clean.p[clean.n - 1] == ' ')
            clean.n--;
        if (clean.n > 1 && clean.p[0] == '\'' && tn_cell_is_formula(tn_str_from(clean, 1)))
            clean = tn_str_from(clean, 1); /* as our own files guard it */
        cells[scores->columns[index]] = clean;
    }
    if (row->kind == TENOR_IO_SCORES_LEG)
        understand(row, cells);
    return TENOR_OK;
}

static void finish(tenor_io_scores *scores, tenor_io_scores_row *row)
{
    tenor_io_reason damage = scores->stream.damage;
    scores->ended = true;
    row->kind = TENOR_IO_SCORES_END;
    if (scores->truncated_told || (damage != TENOR_IO_REASON_GZIP_TRUNCATED && damage != TENOR_IO_REASON_GZIP_CORRUPT))
        return;
    scores->truncated_told = true;
    row->kind = TENOR_IO_SCORES_TRUNCATED;
    row->message = damage == TENOR_IO_REASON_GZIP_TRUNCATED ? (tenor_str){"the gzip data end too early", 27}
                                                           : (tenor_str){"the gzip data are damaged", 25};
}

tenor_status tenor_io_scores_read(tenor_io_scores *scores, tenor_io_scores_row *row, tenor_io_error *error)
{
    tn_window_record at = {.found = false};
    tn_row_scan scan;
    memset(row, 0, sizeof *row);
    if (scores->ended) {
        finish(scores, row);
        return TENOR_OK;
    }
    tenor_status status = next_row(scores, &at, &scan, error);
    if (status != TENOR_OK)
        return status;
    bool damaged = scores->stream.damage == TENOR_IO_REASON_GZIP_TRUNCATED ||
                   scores->stream.damage == TENOR_IO_REASON_GZIP_CORRUPT;
    if (!at.found || (at.cut && damaged)) { /* a row that was cut off cannot be told from a whole one */
        finish(scores, row);
        return TENOR_OK;
    }
    row->kind = TENOR_IO_SCORES_LEG;
    row->line = at.line;
    if (at.too_long || scan.unclosed) {
        reject(row, scan.unclosed ? "a quote that begins in this row is not closed" : "the row is longer than 1 MB");
        tn_row_go_back(&scores->window, &scan, &at, &scores->strict_until);
        return TENOR_OK;
    }
    return read_row(scores, at.text, row, error);
}
