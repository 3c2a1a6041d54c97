/* plain_sort.c - sorting by insertion: in place, plain, and what is equal stays as it was. */
#include "plain_sort.h"

#include <string.h>

void plain_sort(void *records, size_t count, size_t size, int (*order)(const void *a, const void *b))
{
    char *p = records, held[PLAIN_SORT_RECORD];
    for (size_t i = 1; i < count; i++) {
        size_t to = i;
        while (to > 0 && order(p + (to - 1) * size, p + i * size) > 0)
            to--;
        memcpy(held, p + i * size, size);
        memmove(p + (to + 1) * size, p + to * size, (i - to) * size);
        memcpy(p + to * size, held, size);
    }
}
