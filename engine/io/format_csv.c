/* format_csv.c - CSV and TSV with a header row: RFC 4180 quoting, "," ";" or TAB between cells. */
#include <string.h>

#include "io/clean.h"
#include "io/draft.h"
#include "io/fault.h"
#include "io/format.h"

typedef struct tn_column {
    tn_str name;
    tn_names_match match;
} tn_column;

/* How far a row reaches. */
typedef struct tn_row_scan {
    char delimiter;
    bool strict; /* a quote that is open at the end of its line is an error */
    size_t max;
    bool cell_begins, in_quotes, after_quote, cr;
    bool unclosed; /* the row ended inside quotes */
    size_t total;  /* bytes so far */
    /* bytes of the row's first line with its end, if quotes went on behind it */
    size_t first_line;
    size_t line;  /* bytes before the line at hand */
    bool opener;  /* the last quote, which closed, stands where a cell begins, in a later line */
    bool strayed; /* it opened one there: the row's own quote was never closed */
    char before;  /* the byte before those at hand */
} tn_row_scan;

typedef struct tn_table {
    tn_reading *reading; /* borrowed */
    tn_arena setup, arena;
    tn_draft draft;
    char delimiter;
    bool begun, ended;
    tn_column *columns;
    size_t column_count, column_capacity;
    uint64_t strict_until; /* offset: up to here a quote was seen not to close */
} tn_table;

/* ---- rows ------------------------------------------------------------------------------------ */

static tn_row_scan row_scan(const tn_table *table)
{
    tn_row_scan scan = {
        .delimiter = table->delimiter, .max = table->reading->window.max, .cell_begins = true};
    scan.strict = table->reading->window.offset < table->strict_until;
    return scan;
}

/* A line ends inside quotes. True: the row ends here all the same. */
static bool line_ends_in_quotes(tn_row_scan *scan, size_t end)
{
    if (!scan->first_line)
        scan->first_line = end;
    scan->unclosed = scan->strict || end > scan->max;
    return scan->unclosed;
}

static tn_window_scan split_row(void *state, const char *p, size_t n, bool last)
{
    tn_row_scan *scan = state;
    tn_window_scan result = {n, 0, 0, false};
    for (size_t i = 0; i < n && !result.done; i++) {
        char c = p[i];
        char before = i ? p[i - 1] : scan->before;
        bool line_end = c == '\n' || c == '\r';
        if (scan->after_quote && scan->opener && !line_end && c != '"' && c != scan->delimiter) {
            scan->unclosed = scan->strayed = true;
            result.used = i + 1;
            result.done = true;
            break;
        }
        if (scan->in_quotes && scan->first_line && scan->total + i > scan->max) {
            /* at once, while all of the row is at hand: then one can go back */
            scan->unclosed = true;
            result.used = i + 1;
            result.done = true;
            break;
        }
        if (scan->in_quotes && !line_end) {
            if (c == '"') {
                scan->in_quotes = false;
                scan->after_quote = true;
                scan->opener = scan->first_line && (before == scan->delimiter || before == '\n' || before == '\r');
            }
            continue;
        }
        if (line_end) {
            if (c == '\r' && i + 1 == n && !last) { /* the LF of a CRLF may follow */
                result.used = i;
                break;
            }
            size_t tail = c == '\r' && i + 1 < n && p[i + 1] == '\n' ? 2 : 1;
            if (scan->in_quotes && !line_ends_in_quotes(scan, scan->total + i + tail)) {
                i += tail - 1;
                scan->line = scan->total + i + 1;
                continue;
            }
            result.used = i + tail;
            result.tail = tail;
            result.done = true;
        } else if (c == '"' && (scan->cell_begins || scan->after_quote)) {
            scan->in_quotes = true;
            scan->cell_begins = scan->after_quote = false;
        } else {
            scan->cell_begins = c == scan->delimiter;
            scan->after_quote = false;
        }
    }
    if (last && !result.done && result.used == n)
        scan->unclosed = scan->in_quotes;
    scan->before = result.used ? p[result.used - 1] : scan->before;
    scan->total += result.used;
    result.lines = tn_window_lines(p, result.used, &scan->cr);
    if (result.done && scan->cr) /* a CR that ends the row has nothing behind it to be counted at */
        result.lines++;
    return result;
}

/* The next cell of a row as it is meant, at *at; false when there is none. Without memory *cell is
 * NULL. */
static bool next_cell(const tn_table *table, tn_arena *arena, tn_str row, size_t *at, tn_str *cell)
{
    if (*at > row.n)
        return false;
    size_t begin = *at, i = begin;
    if (i == row.n || row.p[i] != '"') {
        while (i < row.n && row.p[i] != table->delimiter)
            i++;
        *cell = tn_str_of(row.p + begin, i - begin);
        *at = i + 1;
        return true;
    }
    size_t quotes = 0; /* doubled ones */
    for (i++; i < row.n && !(row.p[i] == '"' && (i + 1 == row.n || row.p[i + 1] != '"')); i++) {
        if (row.p[i] == '"') {
            quotes++;
            i++;
        }
    }
    size_t close = i < row.n ? i : row.n;
    size_t end = close;
    while (end < row.n && row.p[end] != table->delimiter)
        end++;
    *at = end + 1;
    *cell = tn_str_of(row.p + begin + 1, close - begin - 1);
    if (!quotes && end <= close + 1)
        return true;
    char *out = tn_arena_alloc(arena, end - begin + 1, 1);
    if (!out) {
        cell->p = NULL;
        return true;
    }
    size_t size = 0;
    for (i = begin + 1; i < close; i++) {
        out[size++] = row.p[i];
        i += row.p[i] == '"';
    }
    for (i = close + 1; i < end; i++) /* what follows the closing quote is taken as it is */
        out[size++] = row.p[i];
    *cell = tn_str_of(out, size);
    return true;
}

/* ---- header ---------------------------------------------------------------------------------- */

/* How often a byte stands outside quotes in the first line. */
static size_t count_outside_quotes(tn_str line, char c)
{
    size_t count = 0;
    bool quoted = false;
    for (size_t i = 0; i < line.n; i++) {
        quoted ^= line.p[i] == '"';
        count += !quoted && line.p[i] == c;
    }
    return count;
}

static tn_str first_line(tn_str head)
{
    size_t begin = 0, end;
    while (begin < head.n && (head.p[begin] == '\n' || head.p[begin] == '\r'))
        begin++;
    for (end = begin; end < head.n && head.p[end] != '\n' && head.p[end] != '\r'; end++)
        ;
    return tn_str_of(head.p + begin, end - begin);
}

/* The likeliest delimiter of a header; *count: how often it stands there. */
static char find_delimiter(tn_str header, size_t *count)
{
    char best = ',';
    *count = count_outside_quotes(header, ',');
    const char others[] = {';', '\t'};
    for (size_t i = 0; i < sizeof others; i++) {
        size_t n = count_outside_quotes(header, others[i]);
        if (n > *count) {
            *count = n;
            best = others[i];
        }
    }
    return best;
}

static tn_str unquoted(tn_str cell)
{
    while (cell.n && (cell.p[0] == ' ' || cell.p[0] == '\t'))
        cell = tn_str_from(cell, 1);
    while (cell.n && (cell.p[cell.n - 1] == ' ' || cell.p[cell.n - 1] == '\t'))
        cell.n--;
    if (cell.n >= 2 && cell.p[0] == '"' && cell.p[cell.n - 1] == '"')
        cell = tn_str_of(cell.p + 1, cell.n - 2);
    return cell;
}

#define NAME_MAX_BYTES 64 /* of a column, where the format is to be recognised */

/* A header that names a text column, between delimiters of the wanted kind, and a row under it (if
 * there is one) with the same delimiter. Whoever talks writes colons and longer cells. */
static bool looks_like(const tn_reading *reading, tn_str head, bool tabs)
{
    size_t count;
    tn_str header = first_line(head);
    char delimiter = find_delimiter(header, &count);
    if (!count || (delimiter == '\t') != tabs)
        return false;
    tn_str row = first_line(tn_str_from(head, (size_t)(header.p + header.n - head.p)));
    if (row.n && !memchr(row.p, delimiter, row.n))
        return false;
    bool found = false;
    for (size_t at = 0; at <= header.n;) {
        size_t end = at;
        while (end < header.n && header.p[end] != delimiter)
            end++;
        tn_str name = unquoted(tn_str_of(header.p + at, end - at));
        if (name.n > NAME_MAX_BYTES || (name.n && memchr(name.p, ':', name.n)))
            return false;
        found = found || tn_reading_slot(reading, name).slot == TN_NAMES_TEXT;
        at = end + 1;
    }
    return found;
}

static bool sniff_csv(const tn_reading *reading, tn_str head)
{
    return looks_like(reading, head, false);
}

static bool sniff_tsv(const tn_reading *reading, tn_str head)
{
    return looks_like(reading, head, true);
}

static tenor_status read_header(tn_table *table, tn_str row, bool *has_text)
{
    tn_reading *reading = table->reading;
    tn_str cell;
    *has_text = false;
    for (size_t at = 0; next_cell(table, &table->setup, row, &at, &cell);) {
        uint32_t ignored = 0;
        void *columns = table->columns;
        tn_str name;
        if (!cell.p && cell.n)
            return TENOR_NO_MEMORY;
        tn_str kept = tn_arena_str(&table->setup, unquoted(cell));
        if (!kept.p || !tn_clean_text(kept, &table->setup, &name, &ignored) ||
            !tn_mem_reserve(&reading->mem, &columns, &table->column_capacity,
                            table->column_count + 1, sizeof *table->columns))
            return TENOR_NO_MEMORY;
        table->columns = columns;
        tn_column column = {name, tn_reading_slot(reading, name)};
        *has_text = *has_text || column.match.slot == TN_NAMES_TEXT;
        table->columns[table->column_count++] = column;
    }
    return TENOR_OK;
}

/* ---- the format ------------------------------------------------------------------------------ */

static tenor_status open_table(void **state, tn_reading *reading, char delimiter,
                               tenor_io_error *error)
{
    tn_table *table = tn_mem_zero(&reading->mem, 1, sizeof *table);
    if (!table)
        return tn_fault_no_memory(error);
    table->reading = reading;
    table->delimiter = delimiter;
    tn_arena_init(&table->setup, &reading->mem);
    tn_arena_init(&table->arena, &reading->mem);
    *state = table;
    return TENOR_OK;
}

static tenor_status open_csv(void **state, tn_reading *reading, tenor_io_error *error)
{
    return open_table(state, reading, 0, error); /* found in the header */
}

static tenor_status open_tsv(void **state, tn_reading *reading, tenor_io_error *error)
{
    return open_table(state, reading, '\t', error);
}

static void close_table(void *state)
{
    tn_table *table = state;
    tn_mem *mem = &table->reading->mem;
    tn_mem_free(mem, table->columns, table->column_capacity, sizeof *table->columns);
    tn_arena_free(&table->setup);
    tn_arena_free(&table->arena);
    tn_mem_free(mem, table, 1, sizeof *table);
}

static tenor_status read_row(tn_table *table, tn_str row, tenor_io_record *record)
{
    tn_reading *reading = table->reading;
    tn_draft *draft = &table->draft;
    tn_str cell, text;
    size_t index = 0;
    tn_arena_reset(&table->arena);
    tn_draft_reset(draft);
    for (size_t at = 0; next_cell(table, &table->arena, row, &at, &cell); index++) {
        if (!cell.p && cell.n)
            return TENOR_NO_MEMORY;
        if (index >= table->column_count) {
            if (!cell.n)
                continue;
            tn_reading_reject(record, TENOR_IO_REASON_BAD_CSV,
                              "the row has more cells than the header");
            return TENOR_OK;
        }
        const tn_column *column = &table->columns[index];
        uint32_t replaced = 0;
        if (!tn_clean_text(cell, &table->arena, &text, &replaced))
            return TENOR_NO_MEMORY;
        draft->replaced += replaced;
        /* An empty cell says nothing, but a text may well be empty. */
        if (text.n || column->match.slot == TN_NAMES_TEXT)
            tn_draft_put_as(draft, reading, column->match, column->name, TN_DRAFT_TEXT, text);
    }
    return tn_draft_finish(draft, NULL, reading, &table->arena, record);
}

/* A row whose quote never closes, or only where a later row opens one, is given up, and reading goes on behind its first line. */
static void go_back(tn_table *table, const tn_row_scan *scan, const tn_window_record *at)
{
    tn_window *window = &table->reading->window;
    if (!scan->first_line)
        return;
    uint64_t taken = window->offset - at->offset;
    /* Rows up to the quote that was met are surely of one line; that of the quote may have more. */
    uint64_t seen = scan->strayed ? at->offset + scan->line : window->offset;
    if (seen > table->strict_until)
        table->strict_until = seen;
    if (taken > scan->first_line)
        tn_window_rewind(window, (size_t)(taken - scan->first_line), at->line + 1);
}

/* The delimiter shows in the first line; a pipe is not waited on for more than that. */
static tenor_status find_header(tn_table *table, tenor_io_error *error)
{
    enum { HEADER = 4096 }; /* bytes that surely show it */
    tn_window *window = &table->reading->window;
    tn_str ahead, line;
    size_t have = 0, count;
    if (table->delimiter)
        return TENOR_OK;
    do {
        tenor_status status = tn_window_fill(window, have + 1, error);
        if (status != TENOR_OK)
            return status;
        ahead = tn_window_ahead(window);
        line = first_line(ahead);
        if (ahead.n == have)
            break;
        have = ahead.n;
    } while (line.p + line.n == ahead.p + ahead.n && have < HEADER);
    table->delimiter = find_delimiter(line, &count);
    return TENOR_OK;
}

static tenor_status read_table(void *state, tenor_io_record *record, tenor_io_error *error)
{
    tn_table *table = state;
    tn_reading *reading = table->reading;
    tn_window_record at = {.found = true};
    tenor_status status = table->begun ? TENOR_OK : find_header(table, error);
    while (status == TENOR_OK) {
        tn_row_scan scan = row_scan(table);
        if (!table->ended)
            status = tn_window_take(&reading->window, split_row, &scan, &at, error);
        if (status != TENOR_OK)
            break;
        tn_reading_record(reading, record, TENOR_IO_END, at.line, at.offset);
        /* A row that was cut off by damaged gzip data cannot be told from a whole one: TRUNCATED
         * says it. */
        if (!at.found || table->ended || tn_reading_cut(reading, &at)) {
            table->ended = true;
            return TENOR_OK;
        }
        if (at.too_long || scan.unclosed) {
            bool long_row = at.too_long && (!scan.first_line || scan.first_line > scan.max);
            tn_reading_reject(record, long_row ? TENOR_IO_REASON_TOO_LONG : TENOR_IO_REASON_BAD_CSV,
                              long_row ? NULL : "a quote that begins in this row is not closed");
            go_back(table, &scan, &at);
            return TENOR_OK;
        }
        if (!at.text.n)
            continue;
        if (table->begun)
            return read_row(table, at.text, record);
        bool has_text;
        status = read_header(table, at.text, &has_text);
        table->begun = true;
        if (status == TENOR_OK && !has_text) {
            table->ended = true;
            tn_reading_reject(record, TENOR_IO_REASON_NO_TEXT_COLUMN, NULL);
            return TENOR_OK;
        }
    }
    return status;
}

const tn_format tn_format_csv = {sniff_csv, NULL, open_csv, read_table, close_table, false};
const tn_format tn_format_csv_tabs = {sniff_tsv, NULL, open_tsv, read_table, close_table, false};
