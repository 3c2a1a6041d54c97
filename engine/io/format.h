/* format.h - what a transcript format must offer, and the table of those that exist. */
#ifndef TN_IO_FORMAT_H
#define TN_IO_FORMAT_H

#include "io/reading.h"

typedef struct tn_format {
    const char *name;
    /* Does the beginning of an input (at most 64 KB, without a byte order mark) look like this
     * format? */
    bool (*sniff)(const tn_reading *reading, tn_str head);
    /* reading's window stands at the beginning. On failure *state is left alone. */
    tenor_status (*open)(void **state, tn_reading *reading, tenor_io_error *error);
    /* The next record, its place filled in; kind END at the end. */
    tenor_status (*read)(void *state, tenor_io_record *record, tenor_io_error *error);
    void (*close)(void *state);
    bool one_call; /* an input is one call */
} tn_format;

extern const tn_format tn_format_jsonl, tn_format_json, tn_format_csv, tn_format_csv_tabs,
    tn_format_vtt, tn_format_srt, tn_format_text;

/* In the order in which they are asked; NULL past the last. */
const tn_format *tn_format_at(size_t index);
const tn_format *tn_format_named(tn_str name);
/* NULL: none; *why then says what the bytes seem to be. */
const tn_format *tn_format_sniff(const tn_reading *reading, tn_str head, const char **why);

#endif
