/* writer.h - the inside of a tenor_io_writer: what every record of a run has in common. */
#ifndef TN_IO_WRITER_H
#define TN_IO_WRITER_H

#include "base/arena.h"
#include "base/buf.h"
#include "io/pen.h"
#include "tenor_io.h"

/* What pen.h calls pieces. */
typedef struct tn_writer_dimension {
    tn_str name;
    tn_str member; /* ,"name": as JSON, with the comma */
    bool null_without_evidence;
} tn_writer_dimension;

/* A name that hits repeat: of an entry or a category. */
typedef struct tn_writer_name {
    const char *p; /* lives as long as the lexicon */
    uint32_t n;
    bool plain; /* stands in JSON as it is */
} tn_writer_name;

typedef struct tn_writer_format {
    const char *name;
    /* Either may be NULL: writes nothing. */
    void (*header)(const tenor_io_writer *writer, tn_buf *out);
    void (*utterance)(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored);
    /* The part of a record that only dimensions and coverage decide, written at p, which has
     * writer->room. NULL: there is none. */
    char *(*scores)(const tenor_io_writer *writer, char *p, const tenor_score *score);
} tn_writer_format;

typedef struct tn_field tn_field; /* see fields.h */

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
    tn_str night;  /* "2026-11-20"; empty: the run has no such label */
    tn_field *fields; /* of every record, where the writer was told; NULL: those of the format */
    size_t field_count;
    size_t room; /* that a record needs at most, without its strings and hits; or a hit or a leg */
    /* Pieces: what format->scores makes of a turn without any evidence, and of one that was not
     * scored. */
    tn_str quiet, unscored;
    tn_writer_name *entries, *categories; /* where there are hits to write; else NULL */
    size_t entry_count, category_count;
    tn_str *duties; /* pieces side by side: what a record says of a duty that had no opportunity, with its comma */
    size_t duty_count;
};

/* Pieces by role: its name with what stands around it. */
#define TN_WRITER_ROLES(before, after)             \
    {                                              \
        TN_PEN_CONSTANT(before "unknown" after),   \
        TN_PEN_CONSTANT(before "agent" after),     \
        TN_PEN_CONSTANT(before "customer" after),  \
        TN_PEN_CONSTANT(before "automated" after), \
    }
static inline const tn_pen_constant *tn_writer_role(const tn_pen_constant roles[4], tenor_role role)
{
    return &roles[(unsigned)role <= TENOR_ROLE_AUTOMATED ? role : TENOR_ROLE_UNKNOWN];
}
/* Room behind out for text.n bytes and what a record needs beside; NULL and failed: no memory. */
char *tn_writer_room(const tenor_io_writer *writer, tn_buf *out, size_t text);
/* format->scores, most often without formatting anything. */
char *tn_writer_scores(const tenor_io_writer *writer, char *p, const tenor_score *score);
/* True where this score reads null. */
static inline bool tn_writer_is_null(const tenor_io_writer *writer, const tenor_score *score,
                                     size_t dimension)
{
    return !score->scored || (writer->dimensions[dimension].null_without_evidence &&
                              score->dimensions[dimension].evidence == 0);
}

extern const tn_writer_format tn_record_jsonl, tn_cells_tsv, tn_cells_csv, tn_cells_table;

#endif
