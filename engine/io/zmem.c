/* zmem.c - zlib's memory through a tn_mem. */
#include "io/zmem.h"

#include <stdint.h>

/* zlib does not say the size of what it frees, so it stands in front of the block; 16 keeps the
 * alignment. */
#define HEAD 16

void *tn_zmem_alloc(void *mem, unsigned count, unsigned size)
{
    if (size && count > (SIZE_MAX / 2) / size)
        return NULL;
    size_t bytes = (size_t)count * size + HEAD;
    char *block = tn_mem_zero(mem, bytes, 1);
    if (!block)
        return NULL;
    *(size_t *)(void *)block = bytes;
    return block + HEAD;
}

void tn_zmem_free(void *mem, void *block)
{
    if (!block)
        return;
    char *begin = (char *)block - HEAD;
    tn_mem_free(mem, begin, *(size_t *)(void *)begin, 1);
}
