/* gunzip.h - inflate a chain of gzip members, piece by piece. */
#ifndef TN_IO_GUNZIP_H
#define TN_IO_GUNZIP_H

#include <zlib.h>

#include "base/mem.h"
#include "tenor_io.h"

typedef struct tn_gunzip {
    const tn_mem *mem;       /* borrowed */
    const unsigned char *in; /* the caller's to fill */
    size_t in_size;
    uint64_t taken;     /* of all input so far */
    uint64_t given;     /* inflated so far */
    uint64_t member_in; /* taken and given where the member at hand began */
    uint64_t member_out;
    bool in_member;
    tenor_io_reason damage; /* NONE while all is well; nothing more comes once it is set */
    bool doubt;             /* see tn_gunzip_init */
    bool has_zlib;
    z_stream z;
    uint64_t skip; /* of what is inflated next: was given before */
    void *fast;    /* NULL: zlib */
} tn_gunzip;

/* True where there is another inflater than zlib, a faster one. */
bool tn_gunzip_has_fast(void);
/* fast: use it where it is there. What it then finds wrong is for zlib to judge: doubt is set, no
 * more comes, and the caller goes on with tn_gunzip_again. mem is borrowed and must outlive the
 * stream; the struct must not move afterwards. Free it even where this fails. */
tenor_status tn_gunzip_init(tn_gunzip *gunzip, const tn_mem *mem, bool fast);
void tn_gunzip_free(tn_gunzip *gunzip);
/* Inflate from in into out; *got bytes came. Returns with *got < size when input is used up or
 * damaged, or when there is doubt. */
tenor_status tn_gunzip_run(tn_gunzip *gunzip, char *out, size_t size, size_t *got);
/* No more input comes: a member that is still open was cut off. */
void tn_gunzip_end(tn_gunzip *gunzip);
/* After doubt: the input comes once more from member_in on, all goes through zlib, and the next byte
 * given is the one at `given`, which is no later than where it was and no earlier than
 * member_out. */
tenor_status tn_gunzip_again(tn_gunzip *gunzip, uint64_t given);

#endif
