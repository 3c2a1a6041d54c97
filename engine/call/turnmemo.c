/* turnmemo.c - what was read of texts that come again. */
#include "call/turnmemo.h"

#include "base/mem.h"
#include "base/quickhash.h"

#define WAYS 4
#define ALIGN 8
#define PLACE_BITS 48 /* of a slot: where its record begins, in units of ALIGN bytes ever written, plus one; 0: an empty one */
#define PLACE_MASK ((UINT64_C(1) << PLACE_BITS) - 1)

/* ---- life ---- */

tn_turnmemo *tn_turnmemo_new(size_t size, const tn_mem *mem)
{
    tn_turnmemo *memo = tn_mem_zero(mem, 1, sizeof *memo);
    if (!memo)
        return NULL;
    memo->size = (size < 2 * TN_TURNMEMO_MOST ? 2 * TN_TURNMEMO_MOST : size) / ALIGN * ALIGN;
    memo->slot_count = memo->seen_count = 64;
    while (memo->slot_count * 256 < memo->size)
        memo->slot_count *= 2;
    while (memo->seen_count * 32 < memo->size)
        memo->seen_count *= 2;
    memo->ring = tn_mem_alloc(mem, memo->size, 1);
    memo->slots = tn_mem_zero(mem, memo->slot_count, sizeof *memo->slots);
    memo->seen = tn_mem_zero(mem, memo->seen_count, sizeof *memo->seen);
    if (memo->ring && memo->slots && memo->seen)
        return memo;
    tn_turnmemo_free(memo, mem);
    return NULL;
}

void tn_turnmemo_free(tn_turnmemo *memo, const tn_mem *mem)
{
    if (!memo)
        return;
    tn_mem_free(mem, memo->ring, memo->size, 1);
    tn_mem_free(mem, memo->slots, memo->slot_count, sizeof *memo->slots);
    tn_mem_free(mem, memo->seen, memo->seen_count, sizeof *memo->seen);
    tn_mem_free(mem, memo, 1, sizeof *memo);
}

/* ---- the ring ---- */

static uint64_t slot_for(uint64_t hash, uint64_t place)
{
    return (hash & ~PLACE_MASK) | ((place - 1) / ALIGN + 1);
}

/* 0: an empty one. */
static uint64_t place_of(uint64_t slot)
{
    return slot & PLACE_MASK ? ((slot & PLACE_MASK) - 1) * ALIGN + 1 : 0;
}

/* Writes a record in one piece, where what stands there is forgotten, and its place into the slot. */
static uint64_t put(tn_turnmemo *memo, const tn_turntold *told, uint64_t *slot)
{
    size_t at = (size_t)(memo->written % memo->size);
    if (memo->size - at < told->size) {
        memo->written += memo->size - at;
        at = 0;
    }
    const uint64_t place = memo->written + 1;
    *slot = slot_for(told->hash, place);
    memcpy(memo->ring + at, told, told->size);
    memo->written += told->size;
    return place;
}

/* A record, while it has no place in the ring. */
typedef union unplaced {
    tn_turntold told;
    unsigned char room[TN_TURNMEMO_MOST];
} unplaced;

/* Write down again what would soon be written over. */
static __attribute__((noinline)) uint64_t renew(tn_turnmemo *memo, const tn_turntold *told, uint64_t *slot)
{
    unplaced copy;
    memcpy(copy.room, told, told->size);
    return put(memo, &copy.told, slot);
}

/* In the slot of what was written longest ago. */
static __attribute__((noinline)) uint64_t make(tn_turnmemo *memo, const tn_image *image, unsigned parts, tenor_role role, tn_str text,
                                               uint64_t hash, uint64_t *set)
{
    unplaced made;
    uint64_t *oldest = set;
    if (!tn_turntold_make(image, parts, role, text, made.room, sizeof made.room))
        return 0;
    made.told.hash = hash;
    for (size_t way = 1; way < WAYS; way++)
        if ((set[way] & PLACE_MASK) < (*oldest & PLACE_MASK))
            oldest = &set[way];
    return put(memo, &made.told, oldest);
}

uint64_t tn_turnmemo_find(tn_turnmemo *memo, const tn_image *image, unsigned parts, tenor_role role, tn_str text)
{
    if (text.n >= TN_TURNMEMO_MOST)
        return 0;
    const uint64_t hash = tn_quickhash_wide(text, (uint64_t)role);
    uint64_t *set = memo->slots + (hash & (memo->slot_count - 1) & ~(size_t)(WAYS - 1));
    for (size_t way = 0; way < WAYS; way++) {
        if ((set[way] ^ hash) & ~PLACE_MASK)
            continue;
        const uint64_t place = place_of(set[way]);
        const tn_turntold *told = tn_turnmemo_at(memo, place);
        if (told && told->hash == hash && told->role == role && told->text_size == text.n &&
            (text.n == 0 || memcmp(tn_turntold_text(told), text.p, text.n) == 0))
            return memo->written - (place - 1) > memo->size / 2 ? renew(memo, told, &set[way]) : place;
    }
    uint16_t *seen = &memo->seen[hash & (memo->seen_count - 1)];
    const uint16_t check = (uint16_t)(hash >> 32);
    if (*seen == check)
        return make(memo, image, parts, role, text, hash, set);
    *seen = check;
    return 0;
}
