/* gunzip.c - inflate a chain of gzip members, piece by piece. */
#include "io/gunzip.h"

#include <limits.h>
#include <string.h>

#include "io/zmem.h"

#define GZIP_ONLY (16 + MAX_WBITS) /* zlib's way to ask for the gzip wrapper */
#define MAGIC 0x1F

tenor_status tn_gunzip_init(tn_gunzip *gunzip, const tn_mem *mem)
{
    memset(gunzip, 0, sizeof *gunzip);
    gunzip->z.zalloc = tn_zmem_alloc;
    gunzip->z.zfree = tn_zmem_free;
    gunzip->z.opaque = (void *)(uintptr_t)mem;
    return inflateInit2(&gunzip->z, GZIP_ONLY) == Z_OK ? TENOR_OK : TENOR_NO_MEMORY;
}

void tn_gunzip_free(tn_gunzip *gunzip)
{
    inflateEnd(&gunzip->z);
}

/* Between members: zero padding (tapes, some archivers) is skipped, a new member begins, all else
 * is no gzip. */
static void enter_member(tn_gunzip *gunzip)
{
    z_stream *z = &gunzip->z;
    while (z->avail_in && *z->next_in == 0) {
        z->next_in++;
        z->avail_in--;
    }
    if (!z->avail_in)
        return;
    if (*z->next_in != MAGIC) {
        gunzip->damage = TENOR_IO_REASON_TRAILING_BYTES;
        return;
    }
    inflateReset(z);
    gunzip->in_member = true;
}

tenor_status tn_gunzip_run(tn_gunzip *gunzip, char *out, size_t size, size_t *got)
{
    z_stream *z = &gunzip->z;
    *got = 0;
    while (*got < size && gunzip->damage == TENOR_IO_REASON_NONE) {
        if (!gunzip->in_member)
            enter_member(gunzip);
        if (!gunzip->in_member)
            break;
        unsigned room = size - *got > UINT_MAX ? UINT_MAX : (unsigned)(size - *got);
        z->next_out = (unsigned char *)out + *got;
        z->avail_out = room;
        /* Also without input: a long match may still wait for room in the output. */
        int result = inflate(z, Z_NO_FLUSH);
        *got += room - z->avail_out;
        if (result == Z_MEM_ERROR)
            return TENOR_NO_MEMORY;
        if (result == Z_BUF_ERROR || (result == Z_OK && !z->avail_in && z->avail_out))
            break; /* more input is needed */
        if (result == Z_STREAM_END)
            gunzip->in_member = false;
        else if (result != Z_OK)
            /* Two bytes are looked at before the header is believed: then it was never a member. */
            gunzip->damage = z->total_in <= 2 && z->total_out == 0 ? TENOR_IO_REASON_TRAILING_BYTES
                                                                   : TENOR_IO_REASON_GZIP_CORRUPT;
    }
    return TENOR_OK;
}

void tn_gunzip_end(tn_gunzip *gunzip)
{
    if (gunzip->in_member && gunzip->damage == TENOR_IO_REASON_NONE)
        gunzip->damage = TENOR_IO_REASON_GZIP_TRUNCATED;
}
