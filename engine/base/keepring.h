/* keepring.h - records of what comes again, found by a hash, in a bounded ring that takes the place of its oldest. What moves time and
 * nothing else is kept in one: scores of texts (score/recall.h), what was read of them (call/turnmemo.h).
 *
 * Only what comes for the second time is to be kept (after TinyLFU, Einziger and others 2017: a small filter of what was seen keeps
 * passers-by out); what is asked for while it grows old is written down again. */
#ifndef TN_BASE_KEEPRING_H
#define TN_BASE_KEEPRING_H

#include <stdint.h>

#include "base/mem.h"

/* No record is longer. */
#define TN_KEEPRING_MOST ((size_t)8 << 10)
#define TN_KEEPRING_WAYS 8   /* of a set: a cache line */
#define TN_KEEPRING_ALIGN 16 /* of a record */
/* Of a slot: where its record begins, in units of TN_KEEPRING_ALIGN bytes ever written, plus one; 0: an empty one. Above: bits of the hash. */
#define TN_KEEPRING_PLACE ((UINT64_C(1) << 48) - 1)

/* What every record begins with. */
typedef struct tn_kept {
    uint64_t hash;
    uint32_t size; /* of all of it */
    uint32_t text; /* bytes of the text that it is of; for its owner */
} tn_kept;

typedef struct tn_keepring {
    unsigned char *bytes; /* NULL: nothing is kept */
    size_t size;
    uint64_t written;  /* bytes, ever: the ring holds the last `size` of them */
    uint64_t *slots;   /* sets of a cache line: where the record of a hash was written, and 16 bits of the hash */
    uint64_t *block;   /* that they stand in */
    size_t slot_count; /* a power of two */
    uint16_t *seen;    /* by hash: other bits of the last hash that came there */
    size_t seen_count; /* a power of two */
} tn_keepring;

/* Bytes of the ring, 2 * TN_KEEPRING_MOST at least; its tables take a fifth of it more. False: no memory; free it either way. */
bool tn_keepring_init(tn_keepring *ring, size_t size, const tn_mem *mem);
/* Also of one that is all zero. */
void tn_keepring_free(tn_keepring *ring, const tn_mem *mem);
/* Nothing is kept; what was seen stays known. */
void tn_keepring_forget(tn_keepring *ring);

/* The slots in which the record of a hash can stand, and where it is noted that it was seen. */
static inline uint64_t *tn_keepring_set(const tn_keepring *ring, uint64_t hash)
{
    return ring->slots + (hash & (ring->slot_count - 1) & ~(size_t)(TN_KEEPRING_WAYS - 1));
}
static inline uint16_t *tn_keepring_note(const tn_keepring *ring, uint64_t hash)
{
    return &ring->seen[hash & (ring->seen_count - 1)];
}

/* Where a hash would stand is on its way from memory. */
static inline void tn_keepring_ask(const tn_keepring *ring, uint64_t hash)
{
    __builtin_prefetch(tn_keepring_set(ring, hash));
    __builtin_prefetch(tn_keepring_note(ring, hash), 1);
}

/* The record at a place; NULL: there is none, or it was written over. It lives until the next one is written. */
static inline const tn_kept *tn_keepring_at(const tn_keepring *ring, uint64_t place)
{
    if (place == 0 || ring->written - (place - 1) > ring->size)
        return NULL;
    return (const tn_kept *)(const void *)(ring->bytes + (place - 1) % ring->size);
}

/* The place of the next record that a hash may be of, from way *way of its set on, for which it then stands; 0: there is none. */
static inline uint64_t tn_keepring_next(const tn_keepring *ring, uint64_t hash, size_t *way)
{
    const uint64_t *set = tn_keepring_set(ring, hash);
    for (; *way < TN_KEEPRING_WAYS; ++*way) {
        const uint64_t slot = set[*way];
        if ((slot ^ hash) & ~TN_KEEPRING_PLACE || !(slot & TN_KEEPRING_PLACE))
            continue;
        const uint64_t place = ((slot & TN_KEEPRING_PLACE) - 1) * TN_KEEPRING_ALIGN + 1;
        if (ring->written - (place - 1) <= ring->size)
            return place;
    }
    return 0;
}

/* Whether a hash that is not kept has come before, as far as the filter knows; it has, from now on. */
static inline bool tn_keepring_seen(tn_keepring *ring, uint64_t hash)
{
    uint16_t *note = tn_keepring_note(ring, hash);
    const uint16_t check = (uint16_t)(hash >> 32);
    const bool before = *note == check;
    *note = check;
    return before;
}

/* The same record, which stands at a place and a way of its set, written down again if it would soon be written over. Returns its place. */
uint64_t tn_keepring_renew(tn_keepring *ring, uint64_t hash, size_t way, uint64_t place);

/* Room for the record of a hash, of so many bytes (TN_KEEPRING_MOST at most), aligned to 16; hash and size stand in it. What stood there
 * is forgotten. *place, unless NULL: where it is. */
tn_kept *tn_keepring_put(tn_keepring *ring, uint64_t hash, size_t size, uint64_t *place);

#endif
