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

/* The slot that holds key, or the free one where it belongs. */
static size_t slot_of(const tn_strmap *map, tn_str key)
{
    size_t mask = map->slot_count - 1, i = (size_t)tn_strmap_hash(key) & mask;
    while (map->slots[i] && !tn_str_eq(map->keys[map->slots[i] - 1], key))
        i = (i + 1) & mask;
    return i;
}

uint32_t tn_strmap_find(const tn_strmap *map, tn_str key)
{
    if (!map->slot_count)
        return TN_STRMAP_NONE;
    return map->slots[slot_of(map, key)] - 1; /* 0 - 1 = TN_STRMAP_NONE */
}

static bool grow(tn_strmap *map)
{
    size_t count = map->slot_count ? map->slot_count * 2 : 64;
    uint32_t *slots = tn_mem_zero(map->mem, count, sizeof *slots);
    if (!slots)
        return false;
    tn_mem_free(map->mem, map->slots, map->slot_count, sizeof *map->slots);
    map->slots = slots;
    map->slot_count = count;
    for (size_t k = 0; k < map->count; k++)
        map->slots[slot_of(map, map->keys[k])] = (uint32_t)k + 1;
    return true;
}

uint32_t tn_strmap_add(tn_strmap *map, tn_str key)
{
    if (map->count >= TN_STRMAP_NONE - 1)
        return TN_STRMAP_NONE;
    if (map->slot_count < 2 * (map->count + 1) && !grow(map))
        return TN_STRMAP_NONE;
    size_t slot = slot_of(map, key);
    if (map->slots[slot])
        return map->slots[slot] - 1;
    void *keys = map->keys;
    if (!tn_mem_reserve(map->mem, &keys, &map->key_capacity, map->count + 1, sizeof *map->keys))
        return TN_STRMAP_NONE;
    map->keys = keys;
    map->keys[map->count++] = key;
    map->slots[slot] = (uint32_t)map->count;
    return (uint32_t)map->count - 1;
}
