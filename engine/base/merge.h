/* merge.h - merge sort: stable, with room that the caller lends. For many records; of few, sort.h makes less ado. */
#ifndef TN_BASE_MERGE_H
#define TN_BASE_MERGE_H

#include <stddef.h>

/* Sort count records of size bytes by order(a, b) <= 0; spare has room for as many. Records that are equal keep their order. */
void tn_merge_sort(void *records, void *spare, size_t count, size_t size, int (*order)(const void *a, const void *b));

#endif
