/* recent.c - the last million closed calls, by a hash of their ids, to notice one that comes back.
 */
#include "cli/recent.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_CAPACITY ((uint32_t)1024)
#define TAG_BITS 11 /* the rest of a slot is enough for TN_RECENT_MOST */

void tn_recent_init(tn_recent *recent, uint32_t limit)
{
    *recent = (tn_recent){.limit = limit, .secret = tn_idhash_secret()};
}

void tn_recent_free(tn_recent *recent)
{
    free(recent->ring);
    free(recent->slots);
    *recent = (tn_recent){0};
}

uint64_t tn_recent_hash(tenor_str id)
{
    static const tn_idhash_key known = {0x7465616F72207265u, 0x63656E742063616Cu};
    return tn_idhash_of(known, id);
}

/* Places are secret and change from run to run: ids that were made to meet in one place in one run
 * do not in the next. Nothing but time depends on them. */
static uint32_t home(const tn_recent *recent, uint64_t hash)
{
    char bytes[sizeof hash];
    memcpy(bytes, &hash, sizeof hash);
    return (uint32_t)(tn_idhash_of(recent->secret, (tenor_str){bytes, sizeof bytes}) &
                      (recent->slot_count - 1));
}

/* What a slot holds: where in the ring, and so much of the hash that the ring need not be looked at
 * for most others. */
static uint32_t entry_of(uint64_t hash, uint32_t at)
{
    return (uint32_t)(hash >> (64 - TAG_BITS)) << (32 - TAG_BITS) | (at + 1);
}

static uint32_t place_of(uint32_t entry)
{
    return (entry & (UINT32_MAX >> TAG_BITS)) - 1;
}

/* The slot of this hash, or the free one where it would go. */
static uint32_t slot_of(const tn_recent *recent, uint64_t hash)
{
    uint32_t s = home(recent, hash), tag = entry_of(hash, 0) >> (32 - TAG_BITS);
    for (uint32_t entry; (entry = recent->slots[s]) != 0; s = (s + 1) & (recent->slot_count - 1))
        if (entry >> (32 - TAG_BITS) == tag && recent->ring[place_of(entry)] == hash)
            break;
    return s;
}

void tn_recent_expect(const tn_recent *recent, uint64_t hash)
{
#if defined(__GNUC__)
    if (recent->slot_count > 0)
        __builtin_prefetch(&recent->slots[home(recent, hash)]);
#else
    (void)recent;
    (void)hash;
#endif
}

bool tn_recent_has(const tn_recent *recent, uint64_t hash)
{
    return recent->slot_count > 0 && recent->slots[slot_of(recent, hash)] != 0;
}

bool tn_recent_find(const tn_recent *recent, uint64_t hash, uint32_t *place)
{
    const uint32_t entry = recent->slot_count > 0 ? recent->slots[slot_of(recent, hash)] : 0;
    *place = entry ? place_of(entry) : 0;
    return entry != 0;
}

static bool grow(tn_recent *recent)
{
    uint32_t capacity = recent->capacity ? recent->capacity * 2 : FIRST_CAPACITY;
    if (capacity > recent->limit)
        capacity = recent->limit;
    uint32_t slot_count = 2 * FIRST_CAPACITY;
    while (slot_count < capacity + capacity / 2)
        slot_count *= 2;
    uint64_t *ring = malloc(capacity * sizeof *ring);
    uint32_t *slots = calloc(slot_count, sizeof *slots);
    if (!ring || !slots) {
        free(ring);
        free(slots);
        return false;
    }
    if (recent->count > 0)
        memcpy(ring, recent->ring, recent->count * sizeof *ring);
    free(recent->ring);
    free(recent->slots);
    recent->ring = ring;
    recent->slots = slots;
    recent->capacity = capacity;
    recent->slot_count = slot_count;
    for (uint32_t i = 0; i < recent->count; i++)
        slots[slot_of(recent, ring[i])] = entry_of(ring[i], i);
    return true;
}

/* Take a slot out and close the gap, so that no search ends too early. */
static void forget(tn_recent *recent, uint32_t s)
{
    uint32_t mask = recent->slot_count - 1;
    for (uint32_t t = s;;) {
        t = (t + 1) & mask;
        if (recent->slots[t] == 0)
            break;
        uint32_t wanted = home(recent, recent->ring[place_of(recent->slots[t])]);
        if (((t - wanted) & mask) >= ((t - s) & mask)) {
            recent->slots[s] = recent->slots[t];
            s = t;
        }
    }
    recent->slots[s] = 0;
}

bool tn_recent_add(tn_recent *recent, uint64_t hash)
{
    if (recent->count == recent->capacity && recent->capacity < recent->limit && !grow(recent))
        return false;
    if (recent->slots[slot_of(recent, hash)] != 0)
        return true;
    uint32_t at = recent->count;
    if (recent->count == recent->capacity) {
        at = recent->oldest;
        forget(recent, slot_of(recent, recent->ring[at]));
        recent->oldest = at + 1 == recent->capacity ? 0 : at + 1;
    } else {
        recent->count++;
    }
    recent->ring[at] = hash;
    recent->slots[slot_of(recent, hash)] = entry_of(hash, at);
    return true;
}
