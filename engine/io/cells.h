/* cells.h - a piece of a row, for tables of other columns. */
#ifndef TN_IO_CELLS_H
#define TN_IO_CELLS_H

#include "io/writer.h"

/* The phrases that won, as they stand in the text, " | " between them. */
void tn_cells_phrases(tn_buf *out, const tenor_io_scored *scored);

#endif
