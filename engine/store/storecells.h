/* storecells.h - the sums of a sheet as text that SQL can take apart (storecode.h): a form, then for each place of the batch the
 * legs without a score, the sum and the squares. The form says how many characters sum and squares have: 1: two and none, each
 * square that of its sum (at most one leg has a score); 2: two and three; 3: four and four. */
#ifndef TN_STORE_STORECELLS_H
#define TN_STORE_STORECELLS_H

#include "store/storecode.h"

/* What stands for missing in a cell that is not there: the sheet has no such series. */
#define TN_STORECELLS_ABSENT TN_STORECODE_MOST
/* Legs of a sheet, and sums and squares, are below these. */
#define TN_STORECELLS_LEGS ((int64_t)TN_STORECODE_BASE)
#define TN_STORECELLS_SUM (INT64_C(1) << 61)

typedef struct tn_storecells_cell {
    bool absent;
    int64_t missing, sum, squares;
} tn_storecells_cell;

/* Appends; false: a number is too large. A failure shows in the buffer. */
bool tn_storecells_put(tn_buf *out, const tn_storecells_cell *cells, size_t count);

typedef struct tn_storecells_reader {
    tn_str text;
    size_t at;
    uint32_t form;
    bool damaged;
} tn_storecells_reader;

void tn_storecells_open(tn_storecells_reader *reader, tn_str text);
/* The cell of the next place; false: there is none, or the text is damaged, which reader->damaged tells. */
bool tn_storecells_next(tn_storecells_reader *reader, tn_storecells_cell *cell);

#endif
