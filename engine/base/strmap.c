/* strmap.c - strings to numbers: open addressing, at most half full. */
#include "base/strmap.h"

#include "base/quickhash.h"

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

#define NUMBER(slot) ((uint32_t)(slot))

/* The slot that holds key, or the free one where it belongs. Keys are compared where their hashes agree. */
static size_t slot_of(const tn_strmap *map, tn_str key, uint32_t hash)
{
    size_t mask = map->slot_count - 1, i = hash & mask;
    for (; map->slots[i]; i = (i + 1) & mask)
        if (map->slots[i] >> 32 == hash && tn_str_eq(map->keys[NUMBER(map->slots[i]) - 1], key))
            break;
    return i;
}

uint32_t tn_strmap_find(const tn_strmap *map, tn_str key)
{
    if (!map->slot_count)
        return TN_STRMAP_NONE;
    return NUMBER(map->slots[slot_of(map, key, tn_quickhash(key))]) - 1; /* 0 - 1 = TN_STRMAP_NONE */
}

/* More slots; what stands in them says where it belongs, so that no key is read. */
static bool grow(tn_strmap *map, size_t count)
{
    uint64_t *slots = tn_mem_zero(map->mem, count, sizeof *slots);
    if (!slots)
        return false;
    for (size_t k = 0; k < map->slot_count; k++) {
        size_t i = (size_t)(map->slots[k] >> 32) & (count - 1);
        while (map->slots[k] && slots[i]) /* no key stands twice */
            i = (i + 1) & (count - 1);
        if (map->slots[k])
            slots[i] = map->slots[k];
    }
    tn_mem_free(map->mem, map->slots, map->slot_count, sizeof *map->slots);
    map->slots = slots;
    map->slot_count = count;
    return true;
}

bool tn_strmap_expect(tn_strmap *map, size_t keys)
{
    void *list = map->keys;
    size_t count = 64;
    if (!tn_mem_reserve(map->mem, &list, &map->key_capacity, keys, sizeof *map->keys))
        return false;
    map->keys = list;
    while (count < 2 * keys)
        count *= 2;
    return count <= map->slot_count || grow(map, count);
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
    if (map->slot_count < 2 * (map->count + 1) && !grow(map, map->slot_count ? map->slot_count * 2 : 64))
        return TN_STRMAP_NONE;
    const uint32_t hash = tn_quickhash(key);
    size_t slot = slot_of(map, key, hash);
    if (map->slots[slot])
        return NUMBER(map->slots[slot]) - 1;
    void *keys = map->keys;
    if (!tn_mem_reserve(map->mem, &keys, &map->key_capacity, map->count + 1, sizeof *map->keys))
        return TN_STRMAP_NONE;
    map->keys = keys;
    map->keys[map->count++] = key;
    *added = true;
    map->slots[slot] = (uint64_t)hash << 32 | map->count;
    return (uint32_t)map->count - 1;
}
