/* plain_sort.h - sorting by insertion: in place, no allocation, stable, quadratic. */
#ifndef PLAIN_SORT_H
#define PLAIN_SORT_H

#include <stddef.h>

/* Sort count records of size bytes (at most PLAIN_SORT_RECORD) by order(a, b) < 0. */
#define PLAIN_SORT_RECORD 128
void plain_sort(void *records, size_t count, size_t size, int (*order)(const void *a, const void *b));

#endif
