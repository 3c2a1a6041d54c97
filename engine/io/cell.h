/* cell.h - text as a cell of a row: of tsv and tables, of csv; and cells that stand below one another. */
#ifndef TN_IO_CELL_H
#define TN_IO_CELL_H

#include "base/buf.h"

/* A row's cells are told apart by TAB and its end by LF, so neither may stand in one; nor may bytes
 * that a terminal takes as commands or that turn the text behind them round. */
void tn_cell_plain(tn_buf *out, tn_str text);
/* RFC 4180, and a ' before what a spreadsheet would run as a formula. */
void tn_cell_csv(tn_buf *out, tn_str text);
/* A spreadsheet would run what begins so as a formula: = + - @, as wide as East Asian letters too, or blanks that it drops before one. */
static inline bool tn_cell_is_formula(tn_str text)
{
    const unsigned char *p = (const unsigned char *)text.p;
    if (text.n == 0)
        return false;
    if (text.n > 2 && p[0] == 0xEF && p[1] == 0xBC) /* U+FF0B, U+FF0D, U+FF1D, U+FF20 */
        return p[2] == 0x8B || p[2] == 0x8D || p[2] == 0x9D || p[2] == 0xA0;
    return p[0] == '=' || p[0] == '+' || p[0] == '-' || p[0] == '@' || p[0] == '\t' || p[0] == '\r' || p[0] == '\n';
}
/* What stands from `begin` on becomes a cell of this width; wider text stays whole. */
void tn_cell_align(tn_buf *out, size_t begin, size_t width, bool right);
/* The last cell of a row has no blanks behind it. */
void tn_cell_end_row(tn_buf *out);
/* h:mm:ss; a time since 1970 would fill a table with digits, so it is left out. */
void tn_cell_clock(tn_buf *out, int64_t ms);

#endif
