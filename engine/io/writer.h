/* writer.h - the inside of a tenor_io_writer: what every record of a run has in common. */
#ifndef TN_IO_WRITER_H
#define TN_IO_WRITER_H

#include "base/arena.h"
#include "base/buf.h"
#include "tenor_io.h"

typedef struct tn_writer_dimension {
    tn_str name;
    tn_str key; /* "name": with quotes and colon, as JSON */
    bool null_without_evidence;
} tn_writer_dimension;

typedef struct tn_writer_format {
    const char *name;
    /* Either may be NULL: writes nothing. */
    void (*header)(const tenor_io_writer *writer, tn_buf *out);
    void (*utterance)(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored);
} tn_writer_format;

struct tenor_io_writer {
    tn_mem mem;
    tn_arena arena;
    tenor_lexicon *lexicon; /* retained */
    const tn_writer_format *format;
    bool hits, ledger;
    tenor_io_offsets offsets;
    tn_writer_dimension *dimensions;
    size_t dimension_count;
    tn_str digest; /* the short one */
};

/* "agent" */
const char *tn_writer_role(tenor_role role);
/* True where this score reads null. */
static inline bool tn_writer_is_null(const tenor_io_writer *writer, const tenor_score *score,
                                     size_t dimension)
{
    return !score->scored || (writer->dimensions[dimension].null_without_evidence &&
                              score->dimensions[dimension].evidence == 0);
}

extern const tn_writer_format tn_record_jsonl, tn_cells_tsv, tn_cells_csv, tn_cells_table;

#endif
