/* gunzip.h - inflate a chain of gzip members, piece by piece. */
#ifndef TN_IO_GUNZIP_H
#define TN_IO_GUNZIP_H

#include <zlib.h>

#include "base/mem.h"
#include "tenor_io.h"

typedef struct tn_gunzip {
    z_stream z; /* next_in and avail_in are the caller's to fill */
    bool in_member;
    tenor_io_reason damage; /* NONE while all is well; nothing more comes once it is set */
} tn_gunzip;

/* mem is borrowed and must outlive the stream; the struct must not move afterwards. */
tenor_status tn_gunzip_init(tn_gunzip *gunzip, const tn_mem *mem);
void tn_gunzip_free(tn_gunzip *gunzip);
/* Inflate from z.next_in into out; *got bytes came. Returns with *got < size when input is used up
 * or damaged. */
tenor_status tn_gunzip_run(tn_gunzip *gunzip, char *out, size_t size, size_t *got);
/* No more input comes: a member that is still open was cut off. */
void tn_gunzip_end(tn_gunzip *gunzip);

#endif
