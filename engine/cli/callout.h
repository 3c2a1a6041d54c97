/* callout.h - records of calls, made in order from scored blocks: as JSON Lines or as a table. */
#ifndef TN_CLI_CALLOUT_H
#define TN_CLI_CALLOUT_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/block.h"

typedef struct tn_callout {
    tenor_lexicon *lexicon;
    const tenor_io_writer *writer;
    bool table, header_written;
    tenor_call *call;
    tenor_io_buffer *bytes; /* what the last block gave */
} tn_callout;

/* lexicon and writer are borrowed. False where there is no memory, as below; free it either way. */
bool tn_callout_init(tn_callout *out, tenor_lexicon *lexicon, const tenor_io_writer *writer,
                     bool table);
void tn_callout_free(tn_callout *out);
/* The calls that ended in this block into bytes; turns behind the last end stay for the next block.
 */
bool tn_callout_block(tn_callout *out, const tn_block *block);
/* The header of a table that had no calls. */
bool tn_callout_finish(tn_callout *out);

#endif
