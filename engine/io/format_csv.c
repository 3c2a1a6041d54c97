/* format_csv.c - CSV and TSV with a header row: RFC 4180 quoting, "," ";" or TAB between cells. */
#include <string.h>

#include "io/clean.h"
#include "io/draft.h"
#include "io/fault.h"
#include "io/format.h"
#include "io/row.h"

typedef struct tn_column {
    tn_str name;
    tn_names_match match;
} tn_column;

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
    tn_row_scan scan = tn_row_begin(table->delimiter, table->reading->window.max);
    scan.strict = table->reading->window.offset < table->strict_until;
    return scan;
}

/* ---- header ---------------------------------------------------------------------------------- */

#define NAME_MAX_BYTES 64 /* of a column, where the format is to be recognised */

/* A header that names a text column, between delimiters of the wanted kind, and a row under it (if
 * there is one) with the same delimiter. Whoever talks writes colons and longer cells. */
static bool looks_like(const tn_reading *reading, tn_str head, bool tabs)
{
    size_t count;
    tn_str header = tn_row_first_line(head);
    char delimiter = tn_row_delimiter(header, &count);
    if (!count || (delimiter == '\t') != tabs)
        return false;
    tn_str row = tn_row_first_line(tn_str_from(head, (size_t)(header.p + header.n - head.p)));
    if (row.n && !memchr(row.p, delimiter, row.n))
        return false;
    bool found = false;
    for (size_t at = 0; at <= header.n;) {
        size_t end = at;
        while (end < header.n && header.p[end] != delimiter)
            end++;
        tn_str name = tn_row_unquoted(tn_str_of(header.p + at, end - at));
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
    for (size_t at = 0; tn_row_cell(table->delimiter, &table->setup, row, &at, &cell);) {
        uint32_t ignored = 0;
        void *columns = table->columns;
        tn_str name;
        if (!cell.p && cell.n)
            return TENOR_NO_MEMORY;
        tn_str kept = tn_arena_str(&table->setup, tn_row_unquoted(cell));
        if (!kept.p || !tn_clean_text(kept, &table->setup, &name, &ignored) ||
            !tn_mem_reserve(&reading->mem, &columns, &table->column_capacity,
                            table->column_count + 1, sizeof *table->columns))
            return TENOR_NO_MEMORY;
        table->columns = columns;
        tn_column column = {name, tn_reading_meet(reading, name)};
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
    for (size_t at = 0; tn_row_cell(table->delimiter, &table->arena, row, &at, &cell); index++) {
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
        line = tn_row_first_line(ahead);
        if (ahead.n == have)
            break;
        have = ahead.n;
    } while (line.p + line.n == ahead.p + ahead.n && have < HEADER);
    table->delimiter = tn_row_delimiter(line, &count);
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
            status = tn_window_take(&reading->window, tn_row_split, &scan, &at, error);
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
            tn_row_go_back(&reading->window, &scan, &at, &table->strict_until);
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
