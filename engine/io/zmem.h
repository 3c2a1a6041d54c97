/* zmem.h - zlib's memory through a tn_mem. */
#ifndef TN_IO_ZMEM_H
#define TN_IO_ZMEM_H

#include "base/mem.h"

/* For z_stream.zalloc and .zfree, with the tn_mem (which must outlive the stream) as .opaque. */
void *tn_zmem_alloc(void *mem, unsigned count, unsigned size);
void tn_zmem_free(void *mem, void *block);

#endif
