/* format.h - what a transcript format must offer, and the table of those that exist. */
#ifndef TN_IO_FORMAT_H
#define TN_IO_FORMAT_H

#include "io/formats.h"
#include "io/reading.h"
#include "io/tree.h"

typedef struct tn_format {
    /* One of these two. Does the beginning of an input (at most 64 KB, without a byte order mark) look like this
     * format? */
    bool (*sniff)(const tn_reading *reading, tn_str head);
    /* Does its first JSON object, or as much of it as those bytes hold, look like a document of this format? */
    bool (*knows)(const tn_tree *document);
    /* reading's window stands at the beginning. On failure *state is left alone. */
    tenor_status (*open)(void **state, tn_reading *reading, tenor_io_error *error);
    /* The next record, its place filled in; kind END at the end. */
    tenor_status (*read)(void *state, tenor_io_record *record, tenor_io_error *error);
    void (*close)(void *state);
    bool one_call; /* an input is one call */
} tn_format;

#define TN_FORMAT_DECLARE(id, name, title, told, carries) extern const tn_format tn_format_##id;
TN_FORMATS(TN_FORMAT_DECLARE)
#undef TN_FORMAT_DECLARE

const tn_format *tn_format_named(tn_str name);
const char *tn_format_name(const tn_format *format);
/* *format NULL: none; *why then says what the bytes seem to be. */
tenor_status tn_format_sniff(const tn_reading *reading, tn_str head, const tn_format **format, const char **why);

#endif
