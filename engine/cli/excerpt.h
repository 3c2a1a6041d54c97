/* excerpt.h - text of transcripts and gold rows as study verbs show it, people masked: the one way out for all of them. */
#ifndef TN_CLI_EXCERPT_H
#define TN_CLI_EXCERPT_H

#include <stdbool.h>
#include <stdio.h>

#include "tenor.h"
#include "tenor_io.h"

typedef struct tn_excerpt {
    FILE *file;
    bool colour;
    size_t width;
    const tenor_lexicon *lexicon;
    const tenor_io_writer *writer; /* jsonl with hits; NULL: no JSON is asked for */
    tenor_io_buffer *buffer;
    tenor_io_mask *mask; /* NULL: --reveal */
} tn_excerpt;

/* Of texts that are no turns of a call. Each returns false where there is no memory, and shows nothing of the text then. */

/* The text with its hits marked, cues left out, and the ledger under it. */
bool tn_excerpt_ledger(const tn_excerpt *excerpt, tenor_str text, const tenor_score *score);
/* The text as a JSON string. */
bool tn_excerpt_text(const tn_excerpt *excerpt, tenor_str text);
/* The canonical record of a scored utterance as JSON, without a line end. */
bool tn_excerpt_record(const tn_excerpt *excerpt, const tenor_utterance *utterance, const tenor_score *score);

/* A text with stars in place of what is masked: the text itself where that is nothing; else a copy in *memory, to be
 * freed. NULL in data: no memory. */
tenor_str tn_excerpt_covered(tenor_str text, const tenor_io_span *spans, size_t count, char **memory);

#endif
