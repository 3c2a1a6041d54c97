/* row.h - rows and cells of CSV and TSV: RFC 4180 quoting, any one byte between cells. */
#ifndef TN_IO_ROW_H
#define TN_IO_ROW_H

#include "base/arena.h"
#include "io/window.h"

/* How far a row reaches: the state of tn_row_split, from tn_row_begin for each row. */
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


/* max: bytes after which a quote that is open counts as one that never closes. */
static inline tn_row_scan tn_row_begin(char delimiter, size_t max)
{
    return (tn_row_scan){.delimiter = delimiter, .max = max, .cell_begins = true};
}

/* A splitter for tn_window_take. */
tn_window_scan tn_row_split(void *state, const char *p, size_t n, bool last);
/* A row whose quote never closes, or only where a later row opens one, is given up, and reading goes on behind its first
 * line. Up to *strict_until (an offset) a quote is known not to close: scans of rows before it are strict. */
void tn_row_go_back(tn_window *window, const tn_row_scan *scan, const tn_window_record *at, uint64_t *strict_until);
/* The next cell of a row as it is meant, at *at (0 at first); false when there is none. Without memory *cell is NULL but not
 * empty. */
bool tn_row_cell(char delimiter, tn_arena *arena, tn_str row, size_t *at, tn_str *cell);
/* The likeliest delimiter of a header; *count: how often it stands there. */
char tn_row_delimiter(tn_str header, size_t *count);
/* The first line that is not empty, without its end. */
tn_str tn_row_first_line(tn_str head);
/* A cell without blanks around it and without its quotes. */
tn_str tn_row_unquoted(tn_str cell);

#endif
