/* cell.h - text as a cell of a row: of tsv and tables, of csv; and cells that stand below one another. */
#ifndef TN_IO_CELL_H
#define TN_IO_CELL_H

#include "base/buf.h"

/* A row's cells are told apart by TAB and its end by LF, so neither may stand in one; nor may bytes
 * that a terminal takes as commands or that turn the text behind them round. */
void tn_cell_plain(tn_buf *out, tn_str text);
/* RFC 4180, and a ' before what a spreadsheet would run as a formula. */
void tn_cell_csv(tn_buf *out, tn_str text);
/* A spreadsheet would run what begins so as a formula. */
static inline bool tn_cell_is_formula(tn_str text)
{
    char c = text.n ? text.p[0] : 0;
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}
/* What stands from `begin` on becomes a cell of this width; wider text stays whole. */
void tn_cell_align(tn_buf *out, size_t begin, size_t width, bool right);
/* The last cell of a row has no blanks behind it. */
void tn_cell_end_row(tn_buf *out);
/* h:mm:ss; a time since 1970 would fill a table with digits, so it is left out. */
void tn_cell_clock(tn_buf *out, int64_t ms);

#endif
