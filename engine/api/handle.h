/* handle.h - what stands behind the public handles, shared by the files of api/. */
#ifndef TN_API_HANDLE_H
#define TN_API_HANDLE_H

#include <stdatomic.h>

#include "lexicon/image.h"
#include "tenor.h"

struct tenor_lexicon {
    atomic_size_t references;
    tn_mem mem;
    tn_image image;
    tn_str *files; /* names of the sources where they are others than in the image, else NULL: one block, with the bytes behind */
    size_t files_size;
    uint8_t *signals; /* of tn_signals_map: all calls share it */
};

/* The caller's allocator, or malloc. */
tn_mem tn_handle_mem(const tenor_allocator *allocator);
/* Fill *error where it is not NULL; returns status. */
tenor_status tn_handle_error(tenor_error *error, tenor_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static inline tenor_str tn_handle_str(tn_str s)
{
    return (tenor_str){s.p, s.n};
}

#endif
