/* turnmemo.h - texts that come again, as agents' scripts do, and what was read of them: records of call/turntold.h, kept at their second
 * sight in a ring (base/keepring.h). It moves time and nothing else. */
#ifndef TN_CALL_TURNMEMO_H
#define TN_CALL_TURNMEMO_H

#include "base/quickhash.h"
#include "call/turntold.h"

/* A longer text, or one whose record takes more, is read each time. */
#define TN_TURNMEMO_MOST ((size_t)4 << 10)

typedef struct tn_turnmemo {
    tn_keepring ring;
} tn_turnmemo;

/* Bytes of the ring, as tn_keepring_init takes them. NULL: no memory. */
tn_turnmemo *tn_turnmemo_new(size_t size, const tn_mem *mem);
void tn_turnmemo_free(tn_turnmemo *memo, const tn_mem *mem);

/* The number by which a text of that role is looked for. */
static inline uint64_t tn_turnmemo_hash(tenor_role role, tn_str text)
{
    return text.n < TN_TURNMEMO_MOST ? tn_quickhash_wide(text, (uint64_t)role) : 0;
}
/* For who looks for several texts: where the record of one would be noted is on its way from memory; later, the record itself is. */
static inline void tn_turnmemo_ask(const tn_turnmemo *memo, uint64_t hash)
{
    tn_keepring_ask(&memo->ring, hash);
}
static inline void tn_turnmemo_fetch(const tn_turnmemo *memo, uint64_t hash)
{
    size_t way = 0;
    const uint64_t place = tn_keepring_next(&memo->ring, hash, &way);
    if (place) {
        const char *record = (const char *)tn_keepring_at(&memo->ring, place);
        __builtin_prefetch(record);
        __builtin_prefetch(record + 64);
        __builtin_prefetch(record + 128);
    }
}
/* Where the record of a text of that role stands, made if it is worth it; 0: there is none. All texts are of one image. parts, of
 * tn_turntold_part: what a record is made with; one that stands there may have others. hash: tn_turnmemo_hash of it. */
uint64_t tn_turnmemo_find(tn_turnmemo *memo, const tn_image *image, unsigned parts, tenor_role role, tn_str text, uint64_t hash);

/* The record at a place; NULL: there is none, or it was written over. It lives until the next is looked for. No memo: place 0 alone. */
static inline const tn_turntold *tn_turnmemo_at(const tn_turnmemo *memo, uint64_t place)
{
    return memo ? (const tn_turntold *)(const void *)tn_keepring_at(&memo->ring, place) : NULL;
}

#endif
