/* strmap.c - strings to numbers: open addressing, at most half full. */
#include "base/strmap.h"

uint64_t tn_strmap_hash(tn_str key)
{
    uint64_t h = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < key.n; i++)
        h = (h ^ (unsigned char)key.p[i]) * UINT64_C(0x100000001b3);
    h ^= h >> 32;
    h *= UINT64_C(0x9e3779b97f4a7c15);
    return h ^ (h >> 29);
}

void tn_strmap_init(tn_strmap *map, const tn_mem *mem)
{
    *map = (tn_strmap){.mem = mem};
}

void tn_strmap_free(tn_strmap *map)
{
    tn_mem_free(map->mem, map->keys, map->key_capacity, sizeof *map->keys);
    tn_mem_free(map->mem, map->slots, map->slot_count, sizeof *map->slots);
    *map = (tn_strmap){.mem = map->mem};
}

/* Its own hash, eight bytes a step: it never leaves the map. */
static uint64_t hash_of(tn_str key)
{
    uint64_t h = key.n * UINT64_C(0x9e3779b97f4a7c15), word = 0;
    const char *p = key.p;
    size_t n = key.n;
    for (; n >= 8; p += 8, n -= 8) {
        memcpy(&word, p, 8);
        h = (h ^ word) * UINT64_C(0x9fb21c651e98df25);
        h ^= h >> 32;
    }
    word = 0;
    if (n)
        memcpy(&word, p, n);
    h = (h ^ word) * UINT64_C(0x9fb21c651e98df25);
    h ^= h >> 32;
    h *= UINT64_C(0x9e3779b97f4a7c15);
    return h ^ h >> 29;
}

#define NUMBER(slot) ((uint32_t)(slot))

/* The slot that holds key, or the free one where it belongs. Keys are compared where the halves of hashes agree. */
static size_t slot_of(const tn_strmap *map, tn_str key, uint64_t hash)
{
    size_t mask = map->slot_count - 1, i = (size_t)hash & mask;
    for (; map->slots[i]; i = (i + 1) & mask)
        if (map->slots[i] >> 32 == hash >> 32 && tn_str_eq(map->keys[NUMBER(map->slots[i]) - 1], key))
            break;
    return i;
}

uint32_t tn_strmap_find(const tn_strmap *map, tn_str key)
{
    if (!map->slot_count)
        return TN_STRMAP_NONE;
    return NUMBER(map->slots[slot_of(map, key, hash_of(key))]) - 1; /* 0 - 1 = TN_STRMAP_NONE */
}

static bool grow(tn_strmap *map)
{
    size_t count = map->slot_count ? map->slot_count * 2 : 64;
    uint64_t *slots = tn_mem_zero(map->mem, count, sizeof *slots);
    if (!slots)
        return false;
    for (size_t k = 0; k < map->count; k++) {
        uint64_t hash = hash_of(map->keys[k]);
        size_t i = (size_t)hash & (count - 1);
        while (slots[i]) /* no key stands twice */
            i = (i + 1) & (count - 1);
        slots[i] = hash >> 32 << 32 | (k + 1);
    }
    tn_mem_free(map->mem, map->slots, map->slot_count, sizeof *map->slots);
    map->slots = slots;
    map->slot_count = count;
    return true;
}

uint32_t tn_strmap_add(tn_strmap *map, tn_str key)
{
    bool added;
    return tn_strmap_put(map, key, &added);
}

uint32_t tn_strmap_put(tn_strmap *map, tn_str key, bool *added)
{
    *added = false;
    if (map->count >= TN_STRMAP_NONE - 1)
        return TN_STRMAP_NONE;
    if (map->slot_count < 2 * (map->count + 1) && !grow(map))
        return TN_STRMAP_NONE;
    uint64_t hash = hash_of(key);
    size_t slot = slot_of(map, key, hash);
    if (map->slots[slot])
        return NUMBER(map->slots[slot]) - 1;
    void *keys = map->keys;
    if (!tn_mem_reserve(map->mem, &keys, &map->key_capacity, map->count + 1, sizeof *map->keys))
        return TN_STRMAP_NONE;
    map->keys = keys;
    map->keys[map->count++] = key;
    *added = true;
    map->slots[slot] = hash >> 32 << 32 | map->count;
    return (uint32_t)map->count - 1;
}
