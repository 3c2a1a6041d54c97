/* keepring.c - records of what comes again, in a bounded ring. */
#include "base/keepring.h"

#include <string.h>

#define WAYS TN_KEEPRING_WAYS
#define ALIGN TN_KEEPRING_ALIGN
#define PLACE_MASK TN_KEEPRING_PLACE

/* ---- life ---- */

/* size / part, rounded up. */
static size_t rounded_up(size_t size, size_t part)
{
    return size / part + (size % part != 0);
}

bool tn_keepring_init(tn_keepring *ring, size_t size, const tn_mem *mem)
{
    *ring = (tn_keepring){.size = (size < 2 * TN_KEEPRING_MOST ? 2 * TN_KEEPRING_MOST : size) / ALIGN * ALIGN};
    ring->slot_count = ring->seen_count = 256;
    while (ring->slot_count < rounded_up(ring->size, 128))
        ring->slot_count *= 2;
    while (ring->seen_count < rounded_up(ring->size, 16))
        ring->seen_count *= 2;
    ring->bytes = tn_mem_alloc(mem, ring->size, 1);
    if (!ring->bytes)
        return false; /* so many that their tables could not be counted, perhaps */
    ring->block = tn_mem_table(mem, ring->slot_count + WAYS, sizeof *ring->block);
    ring->seen = tn_mem_table(mem, ring->seen_count, sizeof *ring->seen);
    if (!ring->block || !ring->seen)
        return false;
    const size_t line = WAYS * sizeof *ring->block, skew = (uintptr_t)ring->block % line;
    ring->slots = ring->block + (skew ? (line - skew) / sizeof *ring->block : 0);
    return true;
}

void tn_keepring_free(tn_keepring *ring, const tn_mem *mem)
{
    tn_mem_free(mem, ring->bytes, ring->size, 1);
    tn_mem_table_free(mem, ring->block, ring->slot_count + WAYS, sizeof *ring->block);
    tn_mem_table_free(mem, ring->seen, ring->seen_count, sizeof *ring->seen);
    *ring = (tn_keepring){0};
}

void tn_keepring_forget(tn_keepring *ring)
{
    if (ring->written == 0)
        return;
    memset(ring->slots, 0, ring->slot_count * sizeof *ring->slots);
    ring->written = 0;
}

static uint64_t slot_for(uint64_t hash, uint64_t place)
{
    return (hash & ~PLACE_MASK) | ((place - 1) / ALIGN + 1);
}

/* ---- the ring ---- */

/* Room for so many bytes in one piece; *place: where it is. */
static unsigned char *begin(tn_keepring *ring, size_t size, uint64_t *place)
{
    const size_t taken = (size + ALIGN - 1) / ALIGN * ALIGN;
    size_t at = (size_t)(ring->written % ring->size);
    if (ring->size - at < taken) {
        ring->written += ring->size - at;
        at = 0;
    }
    *place = ring->written + 1;
    ring->written += taken;
    return ring->bytes + at;
}

uint64_t tn_keepring_renew(tn_keepring *ring, uint64_t hash, size_t way, uint64_t place)
{
    if (ring->written - (place - 1) <= ring->size / 2)
        return place;
    unsigned char copy[TN_KEEPRING_MOST]; /* it may stand where it is to be written */
    const tn_kept *kept = tn_keepring_at(ring, place);
    const size_t size = kept->size;
    memcpy(copy, kept, size);
    memcpy(begin(ring, size, &place), copy, size);
    tn_keepring_set(ring, hash)[way] = slot_for(hash, place);
    return place;
}

tn_kept *tn_keepring_put(tn_keepring *ring, uint64_t hash, size_t size, uint64_t *place)
{
    uint64_t *set = tn_keepring_set(ring, hash), *oldest = set, at;
    for (size_t way = 1; way < WAYS; way++)
        if ((set[way] & PLACE_MASK) < (*oldest & PLACE_MASK))
            oldest = &set[way];
    tn_kept *kept = (tn_kept *)(void *)begin(ring, size, &at);
    *kept = (tn_kept){.hash = hash, .size = (uint32_t)size};
    *oldest = slot_for(hash, at);
    if (place)
        *place = at;
    return kept;
}
