/* callbook.h - calls, made in order from scored blocks, and their records: as JSON Lines, as a table, or as scores of their
 * legs; and their legs into a store. */
#ifndef TN_CLI_CALLBOOK_H
#define TN_CLI_CALLBOOK_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/block.h"
#include "cli/callset.h"
#include "cli/legbook.h"
#include "cli/nightstore.h"

typedef enum tn_callbook_form {
    TN_CALLBOOK_NONE, /* for the store only */
    TN_CALLBOOK_JSONL,
    TN_CALLBOOK_TABLE,
    TN_CALLBOOK_SCORES
} tn_callbook_form;

/* What a block gave, in the order in which it is to be written: what the book made of it, and what had been made ahead. */
enum { TN_CALLBOOK_PARTS = 2 };

typedef struct tn_callbook {
    tenor_lexicon *lexicon;
    const tenor_io_writer *writer;
    const tenor_card *card; /* borrowed; what records are marked by, and scores of legs; NULL: nothing */
    char marks_digest[TN_LEGBOOK_DIGEST + 1]; /* what marks come of: they are not compared under another one */
    tn_callbook_form form;
    bool header_written;
    tn_legbook legs;      /* where scores of legs are asked for */
    tn_nightstore *night; /* borrowed; NULL: no store */
    bool dated; /* records say on which day the call was */
    tn_callset calls, shadow; /* shadow: of a shadow lexicon, where there is one */
    tn_legbook shadow_legs;
    tenor_io_buffer *bytes; /* what the last block gave, */
    tenor_str made;         /* and what stands behind it in the block's own buffer: records of its last calls */
} tn_callbook;

/* All are borrowed; night NULL: no store. False where there is no memory, as below; free it either way. */
bool tn_callbook_init(tn_callbook *out, tenor_lexicon *lexicon, const tenor_io_writer *writer, tn_callbook_form form,
                      tn_nightstore *night);
/* The store is to get scores under this lexicon, too; blocks have outcomes of it. Before the first block. */
bool tn_callbook_shadow(tn_callbook *out, tenor_lexicon *shadow);
void tn_callbook_free(tn_callbook *out);
/* The record of a call that is over, as JSON Lines have it. False: no memory, nothing said. On any thread. */
bool tn_callbook_record(const tn_callbook *book, tenor_io_buffer *bytes, const tenor_call *call, const tn_call_end *end);
/* Whether calls that begin and end in a block can be made by who scores it: see callahead.h. */
bool tn_callbook_allows_ahead(const tn_callbook *book);
/* The calls that ended in this block, which has outcomes; turns of calls that did not stay for a later one. False: no memory, or the
 * store failed; said. */
bool tn_callbook_block(tn_callbook *out, const tn_block *block);
/* The records that this gave; until the block or the book changes. */
void tn_callbook_told(const tn_callbook *book, tenor_str parts[TN_CALLBOOK_PARTS]);
/* The header of a form that has one, where there were no calls. */
bool tn_callbook_finish(tn_callbook *out);

#endif
