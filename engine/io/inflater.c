/* inflater.c - from the raw bytes of a gzip input to inflated ones. */
#include "io/inflater.h"

#include <string.h>

#include "io/fault.h"

#define RAW ((size_t)64 << 10) /* compressed bytes at a time; half a megabyte of JSON */

tn_inflater *tn_inflater_new(const tn_mem *mem, tn_rawbytes *source, tn_str begun, bool fast)
{
    tn_inflater *inflater = tn_mem_alloc(mem, 1, sizeof *inflater);
    if (!inflater)
        return NULL;
    inflater->mem = mem;
    inflater->source = source;
    inflater->raw = begun.n <= RAW ? tn_mem_alloc(mem, RAW, 1) : NULL;
    if (!inflater->raw) {
        tn_mem_free(mem, inflater, 1, sizeof *inflater);
        return NULL;
    }
    if (tn_gunzip_init(&inflater->gunzip, mem, fast) != TENOR_OK) {
        tn_inflater_free(inflater);
        return NULL;
    }
    memcpy(inflater->raw, begun.p, begun.n);
    inflater->gunzip.in = inflater->raw;
    inflater->gunzip.in_size = begun.n;
    return inflater;
}

void tn_inflater_free(tn_inflater *inflater)
{
    if (!inflater)
        return;
    tn_gunzip_free(&inflater->gunzip);
    tn_mem_free(inflater->mem, inflater->raw, RAW, 1);
    tn_mem_free(inflater->mem, inflater, 1, sizeof *inflater);
}

tenor_status tn_inflater_read(tn_inflater *inflater, char *out, size_t size, size_t *got,
                              tenor_io_error *error)
{
    tn_gunzip *gunzip = &inflater->gunzip;
    *got = 0;
    while (*got == 0 && gunzip->damage == TENOR_IO_REASON_NONE && !gunzip->doubt) {
        if (gunzip->in_size == 0) {
            gunzip->in = inflater->raw;
            tenor_status status =
                tn_rawbytes_read(inflater->source, inflater->raw, RAW, &gunzip->in_size, error);
            if (status != TENOR_OK)
                return status;
        }
        uint64_t taken = gunzip->taken, skip = gunzip->skip;
        if (tn_gunzip_run(gunzip, out, size, got) != TENOR_OK)
            return tn_fault_no_memory(error);
        /* An inflater may still hold output of input that it has taken, so the end is the end only
         * without output. */
        if (inflater->source->ended && *got == 0 && gunzip->taken == taken &&
            gunzip->skip == skip) {
            tn_gunzip_end(gunzip);
            break;
        }
    }
    return TENOR_OK;
}

tenor_status tn_inflater_again(tn_inflater *inflater, uint64_t given, tenor_io_error *error)
{
    tn_gunzip *gunzip = &inflater->gunzip;
    tenor_status status = tn_rawbytes_rewind(inflater->source, gunzip->member_in, error);
    if (status == TENOR_OK && tn_gunzip_again(gunzip, given) != TENOR_OK)
        status = tn_fault_no_memory(error);
    return status;
}
