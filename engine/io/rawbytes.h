/* rawbytes.h - the raw bytes of one input, as they stand there: a file, standard input or memory. */
#ifndef TN_IO_RAWBYTES_H
#define TN_IO_RAWBYTES_H

#include "base/sha256.h"
#include "base/str.h"
#include "tenor_io.h"

typedef struct tn_rawbytes {
    const char *name; /* borrowed, for messages */
    int fd;           /* -1: memory */
    bool close_fd, regular, ended;
    bool twin;      /* beside another one, whose place in the file it leaves alone */
    uint64_t begin; /* where in a regular file reading began */
    tn_str memory;
    uint64_t total; /* where it stands: bytes read so far */
    uint64_t size;  /* in all; 0: unknown */
    int64_t modified_ns; /* since 1970; 0: unknown */
    bool cut; /* it ended before its size */
    bool digest;
    tn_sha256 sha;
    uint64_t digested; /* bytes in sha */
    void (*waits)(void *context, bool begin);
    void *waits_context;
} tn_rawbytes;

/* path "-" is standard input. Of options counts what is said about reading. On failure there is
 * nothing to close. */
tenor_status tn_rawbytes_open(tn_rawbytes *source, const char *path,
                            const tenor_io_reader_options *options, tenor_io_error *error);
void tn_rawbytes_open_memory(tn_rawbytes *source, const char *name, tn_str bytes, bool digest);
/* The same bytes once more, from the beginning, beside the source, which must outlive it; only of a regular file or
 * memory. */
bool tn_rawbytes_can_twin(const tn_rawbytes *source);
void tn_rawbytes_open_twin(tn_rawbytes *twin, const tn_rawbytes *source);
void tn_rawbytes_close(tn_rawbytes *source);
/* At most size bytes, as soon as there are any; *got is 0 only at the end. */
tenor_status tn_rawbytes_read(tn_rawbytes *source, void *out, size_t size, size_t *got,
                            tenor_io_error *error);
/* Go back to where it stood before; only a regular file or memory can. */
tenor_status tn_rawbytes_rewind(tn_rawbytes *source, uint64_t total, tenor_io_error *error);

#endif
