/* strmap.h - strings to numbers, numbered in order of arrival. Keys are borrowed and must outlive the map. */
#ifndef TN_BASE_STRMAP_H
#define TN_BASE_STRMAP_H

#include <stdint.h>

#include "base/mem.h"
#include "base/str.h"

#define TN_STRMAP_NONE UINT32_MAX

typedef struct tn_strmap {
    tn_str *keys; /* in order of arrival: the number is the index */
    size_t count, key_capacity;
    uint64_t *slots; /* number + 1 below the key's hash, 0 = free; open addressing */
    size_t slot_count;
    const tn_mem *mem;
} tn_strmap;

void tn_strmap_init(tn_strmap *map, const tn_mem *mem);
void tn_strmap_free(tn_strmap *map);
/* Room for so many keys, so that it does not grow step by step. False: no memory. */
bool tn_strmap_expect(tn_strmap *map, size_t keys);
uint32_t tn_strmap_find(const tn_strmap *map, tn_str key);
/* The number of key, added where new; TN_STRMAP_NONE when there is no memory. */
uint32_t tn_strmap_add(tn_strmap *map, tn_str key);
/* The same; *added: it was not there, and map->keys[number] may be set to another string of the same bytes. */
uint32_t tn_strmap_put(tn_strmap *map, tn_str key, bool *added);

/* A 64-bit hash of bytes (FNV-1a with a final mix), the same on every machine. */
uint64_t tn_strmap_hash(tn_str key);

#endif
