/* jsonout.h - pieces of JSON into a buffer: strings, members, counts. */
#ifndef TN_IO_JSONOUT_H
#define TN_IO_JSONOUT_H

#include "base/buf.h"
#include "tenor_io.h"

/* With its quotes; what is no text comes out as U+FFFD. */
void tn_jsonout_string(tn_buf *out, tn_str text);
/* The same at p, which is where what was written to out so far ends; returns where it ends, with
 * room for `behind` bytes there. NULL and failed: no memory. */
char *tn_jsonout_at(tn_buf *out, char *p, tn_str text, size_t behind);
/* True where a string is ASCII that JSON needs no escape for. */
bool tn_jsonout_is_plain(tn_str text);
/* A string, or null where it is empty. */
void tn_jsonout_string_or_null(tn_buf *out, tenor_str text);
/* A name (which needs no escapes) with its quotes and colon, and a comma where the last byte ended
 * a value. */
void tn_jsonout_key(tn_buf *out, const char *name);
/* The same for any name. */
void tn_jsonout_name(tn_buf *out, tn_str name);
/* Only that comma. */
void tn_jsonout_comma(tn_buf *out);
void tn_jsonout_count(tn_buf *out, uint64_t value);

#endif
