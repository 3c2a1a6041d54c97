/* sort.h - heap sort, of a few records by insertion: in place, no allocation, never quadratic. Of more than a few, what is equal
 * does not stay as it was: give a total order, or use merge.h. */
#ifndef TN_BASE_SORT_H
#define TN_BASE_SORT_H

#include <stddef.h>

/* So few records are sorted by insertion: those that are equal keep their order. */
#define TN_SORT_FEW 16

/* Sort count records of size bytes (at most TN_SORT_RECORD) by order(a, b) < 0. */
#define TN_SORT_RECORD 128
void tn_sort(void *records, size_t count, size_t size, int (*order)(const void *a, const void *b));

#endif
