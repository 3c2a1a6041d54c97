/* row.c - rows and cells of CSV and TSV. */
#include "io/row.h"

#include <string.h>

/* A line ends inside quotes. True: the row ends here all the same. */
static bool line_ends_in_quotes(tn_row_scan *scan, size_t end)
{
    if (!scan->first_line)
        scan->first_line = end;
    scan->unclosed = scan->strict || end > scan->max;
    return scan->unclosed;
}

tn_window_scan tn_row_split(void *state, const char *p, size_t n, bool last)
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

void tn_row_go_back(tn_window *window, const tn_row_scan *scan, const tn_window_record *at, uint64_t *strict_until)
{
    if (!scan->first_line)
        return;
    uint64_t taken = window->offset - at->offset;
    /* Rows up to the quote that was met are surely of one line; that of the quote may have more. */
    uint64_t seen = scan->strayed ? at->offset + scan->line : window->offset;
    if (seen > *strict_until)
        *strict_until = seen;
    if (taken > scan->first_line)
        tn_window_rewind(window, (size_t)(taken - scan->first_line), at->line + 1);
}

bool tn_row_cell(char delimiter, tn_arena *arena, tn_str row, size_t *at, tn_str *cell)
{
    if (*at > row.n)
        return false;
    size_t begin = *at, i = begin;
    if (i == row.n || row.p[i] != '"') {
        while (i < row.n && row.p[i] != delimiter)
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
    while (end < row.n && row.p[end] != delimiter)
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

tn_str tn_row_first_line(tn_str head)
{
    size_t begin = 0, end;
    while (begin < head.n && (head.p[begin] == '\n' || head.p[begin] == '\r'))
        begin++;
    for (end = begin; end < head.n && head.p[end] != '\n' && head.p[end] != '\r'; end++)
        ;
    return tn_str_of(head.p + begin, end - begin);
}

char tn_row_delimiter(tn_str header, size_t *count)
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

tn_str tn_row_unquoted(tn_str cell)
{
    while (cell.n && (cell.p[0] == ' ' || cell.p[0] == '\t'))
        cell = tn_str_from(cell, 1);
    while (cell.n && (cell.p[cell.n - 1] == ' ' || cell.p[cell.n - 1] == '\t'))
        cell.n--;
    if (cell.n >= 2 && cell.p[0] == '"' && cell.p[cell.n - 1] == '"')
        cell = tn_str_of(cell.p + 1, cell.n - 2);
    return cell;
}
