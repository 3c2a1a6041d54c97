/* gunzip.c - inflate a chain of gzip members, piece by piece. */
#include "io/gunzip.h"

#include <limits.h>
#include <string.h>
#ifdef TN_ISAL
#include <isa-l/igzip_lib.h>
#endif

#include "io/zmem.h"

#define GZIP_ONLY (16 + MAX_WBITS) /* zlib's way to ask for the gzip wrapper */
#define MAGIC 0x1F

/* ---- zlib ------------------------------------------------------------------------------------- */

static tenor_status begin_zlib(tn_gunzip *gunzip)
{
    gunzip->z.zalloc = tn_zmem_alloc;
    gunzip->z.zfree = tn_zmem_free;
    gunzip->z.opaque = (void *)(uintptr_t)gunzip->mem;
    gunzip->has_zlib = inflateInit2(&gunzip->z, GZIP_ONLY) == Z_OK;
    return gunzip->has_zlib ? TENOR_OK : TENOR_NO_MEMORY;
}

/* What one step of an inflater did beside using up input and room. */
typedef enum step { STEP_MORE, STEP_MEMBER_END, STEP_WANTS_INPUT, STEP_BAD, STEP_NO_MEMORY } step;

static step step_zlib(tn_gunzip *gunzip, char *out, unsigned room, unsigned *left)
{
    z_stream *z = &gunzip->z;
    unsigned size = gunzip->in_size > UINT_MAX ? UINT_MAX : (unsigned)gunzip->in_size;
    z->next_in = (unsigned char *)(uintptr_t)gunzip->in;
    z->avail_in = size;
    z->next_out = (unsigned char *)out;
    z->avail_out = room;
    /* Also without input: a long match may still wait for room in the output. */
    int result = inflate(z, Z_NO_FLUSH);
    gunzip->in = z->next_in;
    gunzip->in_size -= size - z->avail_in;
    *left = z->avail_out;
    if (result == Z_MEM_ERROR)
        return STEP_NO_MEMORY;
    if (result == Z_BUF_ERROR || (result == Z_OK && !gunzip->in_size && z->avail_out))
        return STEP_WANTS_INPUT;
    return result == Z_STREAM_END ? STEP_MEMBER_END : result == Z_OK ? STEP_MORE : STEP_BAD;
}

/* ---- ISA-L ------------------------------------------------------------------------------------ */

#ifdef TN_ISAL

bool tn_gunzip_has_fast(void)
{
    return true;
}

static bool begin_fast(tn_gunzip *gunzip)
{
    struct inflate_state *state = tn_mem_alloc(gunzip->mem, 1, sizeof *state);
    gunzip->fast = state;
    if (state) {
        isal_inflate_init(state);
        state->crc_flag = ISAL_GZIP;
    }
    return state != NULL;
}

static void free_fast(tn_gunzip *gunzip)
{
    tn_mem_free(gunzip->mem, gunzip->fast, 1, sizeof(struct inflate_state));
    gunzip->fast = NULL;
}

static void reset_fast(tn_gunzip *gunzip)
{
    struct inflate_state *state = gunzip->fast;
    isal_inflate_reset(state);
    state->crc_flag = ISAL_GZIP;
}

static step step_fast(tn_gunzip *gunzip, char *out, unsigned room, unsigned *left)
{
    struct inflate_state *state = gunzip->fast;
    unsigned size = gunzip->in_size > UINT_MAX ? UINT_MAX : (unsigned)gunzip->in_size;
    state->next_in = (unsigned char *)(uintptr_t)gunzip->in;
    state->avail_in = size;
    state->next_out = (unsigned char *)out;
    state->avail_out = room;
    int result = isal_inflate(state);
    gunzip->in = state->next_in;
    gunzip->in_size -= size - state->avail_in;
    *left = state->avail_out;
    if (result < 0)
        return STEP_BAD;
    if (state->block_state == ISAL_BLOCK_FINISH)
        return STEP_MEMBER_END;
    return state->avail_out > 0 ? STEP_WANTS_INPUT : STEP_MORE;
}

#else

bool tn_gunzip_has_fast(void)
{
    return false;
}

static bool begin_fast(tn_gunzip *gunzip)
{
    (void)gunzip;
    return false;
}

static void free_fast(tn_gunzip *gunzip)
{
    (void)gunzip;
}

static void reset_fast(tn_gunzip *gunzip)
{
    (void)gunzip;
}

static step step_fast(tn_gunzip *gunzip, char *out, unsigned room, unsigned *left)
{
    return step_zlib(gunzip, out, room, left);
}

#endif

/* ---- the chain -------------------------------------------------------------------------------- */

tenor_status tn_gunzip_init(tn_gunzip *gunzip, const tn_mem *mem, bool fast)
{
    memset(gunzip, 0, sizeof *gunzip);
    gunzip->mem = mem;
    if (fast && tn_gunzip_has_fast())
        return begin_fast(gunzip) ? TENOR_OK : TENOR_NO_MEMORY;
    return begin_zlib(gunzip);
}

void tn_gunzip_free(tn_gunzip *gunzip)
{
    if (gunzip->has_zlib)
        inflateEnd(&gunzip->z);
    gunzip->has_zlib = false;
    if (gunzip->fast)
        free_fast(gunzip);
}

/* Between members: zero padding (tapes, some archivers) is skipped, a new member begins, all else
 * is no gzip. */
static void enter_member(tn_gunzip *gunzip)
{
    while (gunzip->in_size && *gunzip->in == 0) {
        gunzip->in++;
        gunzip->in_size--;
        gunzip->taken++;
    }
    if (!gunzip->in_size)
        return;
    if (*gunzip->in != MAGIC) {
        gunzip->damage = TENOR_IO_REASON_TRAILING_BYTES;
        return;
    }
    if (gunzip->fast)
        reset_fast(gunzip);
    else
        inflateReset(&gunzip->z);
    gunzip->in_member = true;
    gunzip->member_in = gunzip->taken;
    gunzip->member_out = gunzip->given;
}

/* One step into out, as much of it as was not given before: *more. */
static step inflate_some(tn_gunzip *gunzip, char *out, size_t size, size_t *more)
{
    size_t room = size;
    if (gunzip->skip && gunzip->skip < room)
        room = (size_t)gunzip->skip; /* so that what is skipped and what is given do not mix */
    unsigned most = room > UINT_MAX ? UINT_MAX : (unsigned)room, left = most;
    const size_t before = gunzip->in_size;
    step done = gunzip->fast ? step_fast(gunzip, out, most, &left)
                             : step_zlib(gunzip, out, most, &left);
    gunzip->taken += before - gunzip->in_size;
    *more = most - left;
    if (gunzip->skip) {
        gunzip->skip -= *more;
        *more = 0;
    }
    gunzip->given += *more;
    return done;
}

static void judge(tn_gunzip *gunzip)
{
    const z_stream *z = &gunzip->z;
    if (gunzip->fast)
        gunzip->doubt = true;
    else /* Two bytes are looked at before the header is believed: then it was never a member. */
        gunzip->damage = z->total_in <= 2 && z->total_out == 0 ? TENOR_IO_REASON_TRAILING_BYTES
                                                               : TENOR_IO_REASON_GZIP_CORRUPT;
}

tenor_status tn_gunzip_run(tn_gunzip *gunzip, char *out, size_t size, size_t *got)
{
    *got = 0;
    while (*got < size && gunzip->damage == TENOR_IO_REASON_NONE && !gunzip->doubt) {
        size_t more;
        if (!gunzip->in_member)
            enter_member(gunzip);
        if (!gunzip->in_member)
            break;
        step done = inflate_some(gunzip, out + *got, size - *got, &more);
        *got += more;
        if (done == STEP_NO_MEMORY)
            return TENOR_NO_MEMORY;
        if (done == STEP_WANTS_INPUT)
            break;
        if (done == STEP_MEMBER_END)
            gunzip->in_member = false;
        else if (done == STEP_BAD)
            judge(gunzip);
    }
    return TENOR_OK;
}

void tn_gunzip_end(tn_gunzip *gunzip)
{
    if (!gunzip->in_member || gunzip->damage != TENOR_IO_REASON_NONE || gunzip->doubt)
        return;
    if (gunzip->fast)
        gunzip->doubt = true;
    else
        gunzip->damage = TENOR_IO_REASON_GZIP_TRUNCATED;
}

tenor_status tn_gunzip_again(tn_gunzip *gunzip, uint64_t given)
{
    if (gunzip->fast)
        free_fast(gunzip);
    gunzip->in_size = 0;
    gunzip->taken = gunzip->member_in;
    gunzip->given = given;
    gunzip->skip = given - gunzip->member_out;
    gunzip->in_member = true;
    gunzip->doubt = false;
    return begin_zlib(gunzip);
}
