/* sort.h - heap sort, of a few records by insertion: in place, no allocation, never quadratic. Not stable: give a total order. */
#ifndef TN_BASE_SORT_H
#define TN_BASE_SORT_H

#include <stddef.h>

/* Sort count records of size bytes (at most TN_SORT_RECORD) by order(a, b) < 0. */
#define TN_SORT_RECORD 128
void tn_sort(void *records, size_t count, size_t size, int (*order)(const void *a, const void *b));

#endif
