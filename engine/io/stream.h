/* stream.h - the bytes of one input, inflated where they are gzip: a file, standard input or
 * memory. */
#ifndef TN_IO_STREAM_H
#define TN_IO_STREAM_H

#include "base/mem.h"
#include "base/sha256.h"
#include "base/str.h"
#include "io/gunzip.h"
#include "tenor_io.h"

typedef struct tn_stream {
    const tn_mem *mem; /* borrowed */
    const char *name;  /* borrowed, for messages */
    int fd;            /* -1: memory */
    bool close_fd, opened, ended, gzip;
    tn_str memory;      /* what is left of it */
    unsigned char *raw; /* compressed bytes; NULL for a plain input */
    unsigned char *raw_next;
    size_t raw_left;
    uint64_t raw_total; /* read so far */
    uint64_t raw_size;  /* in all; 0: unknown */
    tn_gunzip *gunzip;
    bool digest;
    tn_sha256 sha;
    tenor_io_reason damage; /* of the gzip data, with its place in the raw bytes */
    uint64_t damage_offset;
} tn_stream;

/* path "-" is standard input. On failure there is nothing to close. */
tenor_status tn_stream_open(tn_stream *stream, const tn_mem *mem, const char *path, bool digest,
                            tenor_io_error *error);
void tn_stream_open_memory(tn_stream *stream, const tn_mem *mem, const char *name, tn_str bytes,
                           bool digest);
void tn_stream_close(tn_stream *stream);
/* At most size (>= 2) inflated bytes; *got is 0 only at the end (then damage says whether it was a
 * good one). */
tenor_status tn_stream_read(tn_stream *stream, char *out, size_t size, size_t *got,
                            tenor_io_error *error);
/* Read the raw bytes to their end, for the digest. */
tenor_status tn_stream_drain(tn_stream *stream, tenor_io_error *error);

#endif
