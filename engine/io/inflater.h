/* inflater.h - from the raw bytes of a gzip input to inflated ones. */
#ifndef TN_IO_INFLATER_H
#define TN_IO_INFLATER_H

#include "io/gunzip.h"
#include "io/rawbytes.h"

typedef struct tn_inflater {
    const tn_mem *mem;  /* borrowed, and so is the source */
    tn_rawbytes *source;
    unsigned char *raw;
    tn_gunzip gunzip;
} tn_inflater;

/* begun: raw bytes that were read already. fast: see tn_gunzip_init; only where the source can be
 * rewound. NULL: no memory. */
tn_inflater *tn_inflater_new(const tn_mem *mem, tn_rawbytes *source, tn_str begun, bool fast);
/* NULL is allowed. */
void tn_inflater_free(tn_inflater *inflater);
/* At most size bytes; *got is 0 only at the end, or when gunzip.doubt asks for
 * tn_inflater_again. */
tenor_status tn_inflater_read(tn_inflater *inflater, char *out, size_t size, size_t *got,
                              tenor_io_error *error);
/* See tn_gunzip_again. */
tenor_status tn_inflater_again(tn_inflater *inflater, uint64_t given, tenor_io_error *error);

#endif
