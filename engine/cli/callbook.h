/* callbook.h - records of calls, made in order from scored blocks: as JSON Lines or as a table. */
#ifndef TN_CLI_CALLBOOK_H
#define TN_CLI_CALLBOOK_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/block.h"

typedef struct tn_callbook {
    tenor_lexicon *lexicon;
    const tenor_io_writer *writer;
    bool table, header_written;
    bool dated; /* records say on which day the call was */
    tenor_call **calls; /* by slot; NULL where none was needed yet */
    size_t call_count;
    tenor_dimension_score *dimensions; /* of the turn at hand; all zero between turns */
    size_t dimension_count;
    tenor_io_buffer *bytes; /* what the last block gave */
} tn_callbook;

/* lexicon and writer are borrowed. False where there is no memory, as below; free it either way. */
bool tn_callbook_init(tn_callbook *out, tenor_lexicon *lexicon, const tenor_io_writer *writer,
                      bool table);
void tn_callbook_free(tn_callbook *out);
/* The calls that ended in this block, which has outcomes, into bytes; turns of calls that did not
 * stay for a later one. */
bool tn_callbook_block(tn_callbook *out, const tn_block *block);
/* The header of a table that had no calls. */
bool tn_callbook_finish(tn_callbook *out);

#endif
