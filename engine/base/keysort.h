/* keysort.h - sorts many records by a number that each has, in time linear in them; what has one number, by an order. Stable. */
#ifndef TN_BASE_KEYSORT_H
#define TN_BASE_KEYSORT_H

#include <stddef.h>
#include <stdint.h>

/* Fewer records than this are sorted sooner by sort.h or merge.h. */
#define TN_KEYSORT_MANY ((size_t)256)

/* The bytes of room that count records of size bytes take, aligned as for any record; 0 where that is no size_t. */
size_t tn_keysort_room(size_t count, size_t size);

/* Sort count records of size bytes by key(record), those of one key by order(a, b) <= 0, or, where order is NULL, as they stand.
 * order must agree with key: order(a, b) < 0 where key(a) < key(b). What is equal in both keeps its order. spare: tn_keysort_room bytes. */
void tn_keysort(void *records, void *spare, size_t count, size_t size, uint64_t (*key)(const void *record),
                int (*order)(const void *a, const void *b));

#endif
