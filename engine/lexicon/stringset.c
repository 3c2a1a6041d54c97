/* stringset.c - strings of an image by hash: open addressing, at most three quarters full. The strings themselves stand in
 * the image; nothing is copied. */
#include "lexicon/stringset.h"

#include "base/quickhash.h"

typedef struct tn_stringset_slot slot;

void tn_stringset_init(tn_stringset *set, const tn_mem *mem)
{
    *set = (tn_stringset){.mem = mem};
}

void tn_stringset_free(tn_stringset *set)
{
    tn_mem_free(set->mem, set->slots, set->slot_count, sizeof *set->slots);
    *set = (tn_stringset){.mem = set->mem};
}

static bool grow(tn_stringset *set, size_t slot_count)
{
    slot *slots = tn_mem_zero(set->mem, slot_count, sizeof *slots);
    if (!slots)
        return false;
    for (size_t k = 0; k < set->slot_count; k++) {
        size_t i = set->slots[k].hash & (slot_count - 1);
        while (set->slots[k].hash && slots[i].hash)
            i = (i + 1) & (slot_count - 1);
        if (set->slots[k].hash)
            slots[i] = set->slots[k];
    }
    tn_mem_free(set->mem, set->slots, set->slot_count, sizeof *set->slots);
    set->slots = slots;
    set->slot_count = slot_count;
    return true;
}

static bool has_room(const tn_stringset *set, size_t slot_count, size_t more)
{
    return slot_count / 4 * 3 > set->count + more;
}

bool tn_stringset_expect(tn_stringset *set, size_t count)
{
    size_t slot_count = set->slot_count ? set->slot_count : 64;
    while (!has_room(set, slot_count, count)) {
        if (slot_count > SIZE_MAX / 2 / sizeof(slot))
            return false;
        slot_count *= 2;
    }
    return slot_count == set->slot_count || grow(set, slot_count);
}

static uint32_t hash_of(tn_str s)
{
    const uint32_t quick = tn_quickhash(s);
    return quick ? quick : 1;
}

void tn_stringset_fetch(const tn_stringset *set, tn_str s)
{
    if (set->slot_count)
        __builtin_prefetch(&set->slots[hash_of(s) & (set->slot_count - 1)], 1);
}

const tn_ref *tn_stringset_put(tn_stringset *set, const char *bytes, size_t end, tn_str s, bool *added)
{
    const uint32_t hash = hash_of(s);
    *added = false;
    if (!has_room(set, set->slot_count, 1) && !tn_stringset_expect(set, 1))
        return NULL;
    slot *at = &set->slots[hash & (set->slot_count - 1)];
    for (; at->hash; at = at + 1 == set->slots + set->slot_count ? set->slots : at + 1)
        if (at->hash == hash && tn_str_eq(tn_str_of(bytes + at->ref.at, at->ref.size), s))
            return &at->ref;
    *at = (slot){hash, {(uint32_t)end, (uint32_t)s.n}};
    set->count++;
    *added = true;
    return &at->ref;
}
