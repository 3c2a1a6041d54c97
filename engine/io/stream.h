/* stream.h - the bytes of one input, inflated where they are gzip: a file, standard input or
 * memory. */
#ifndef TN_IO_STREAM_H
#define TN_IO_STREAM_H

#include "base/mem.h"
#include "base/str.h"
#include "io/ahead.h"
#include "io/inflater.h"
#include "io/rawbytes.h"
#include "tenor_io.h"

/* How gzip is inflated. */
typedef enum tn_stream_how {
    TN_STREAM_USUAL, /* large files as fast as can be, all others with the least to set up */
    TN_STREAM_ZLIB,  /* with zlib in any case */
    TN_STREAM_FAST   /* with the faster inflater in any case, where it is there */
} tn_stream_how;

typedef struct tn_stream {
    const tn_mem *mem; /* borrowed */
    tn_rawbytes source;
    bool begun, gzip;
    bool promised; /* gzip, by its name, which may be gone once it is open */
    bool threaded; /* inflate large files on a thread */
    tn_stream_how how;
    tn_inflater *inflater; /* NULL for a plain input; or it is ahead's */
    tn_ahead *ahead;
    uint64_t raw_total;     /* raw bytes read for what was given so far */
    tenor_io_reason damage; /* of the gzip data, with its place in the raw bytes */
    uint64_t damage_offset;
} tn_stream;

/* Nothing is open: it can be closed. */
void tn_stream_init(tn_stream *stream, const tn_mem *mem);
/* path "-" is standard input. Of options counts what is said about reading. On failure there is
 * nothing to close. */
tenor_status tn_stream_open(tn_stream *stream, const tn_mem *mem, const char *path,
                            const tenor_io_reader_options *options, tenor_io_error *error);
void tn_stream_open_memory(tn_stream *stream, const tn_mem *mem, const char *name, tn_str bytes,
                           bool digest);
/* The same input once more, from its beginning, beside the stream, which must outlive it; only where it is a regular file or
 * memory. */
bool tn_stream_can_twin(const tn_stream *stream);
void tn_stream_open_twin(tn_stream *twin, const tn_stream *stream);
void tn_stream_close(tn_stream *stream);
/* At most size (>= 2) inflated bytes; *got is 0 only at the end (then damage says whether it was a
 * good one). */
tenor_status tn_stream_read(tn_stream *stream, char *out, size_t size, size_t *got,
                            tenor_io_error *error);
/* Read the raw bytes to their end, and their SHA-256 as 64 hex digits and NUL. */
tenor_status tn_stream_digest(tn_stream *stream, char hex[65], tenor_io_error *error);

#endif
