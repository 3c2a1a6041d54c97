/* turnmemo.c - what was read of texts that come again. */
#include "call/turnmemo.h"

#include "base/mem.h"

tn_turnmemo *tn_turnmemo_new(size_t size, const tn_mem *mem)
{
    tn_turnmemo *memo = tn_mem_zero(mem, 1, sizeof *memo);
    if (!memo || tn_keepring_init(&memo->ring, size, mem))
        return memo;
    tn_turnmemo_free(memo, mem);
    return NULL;
}

void tn_turnmemo_free(tn_turnmemo *memo, const tn_mem *mem)
{
    if (!memo)
        return;
    tn_keepring_free(&memo->ring, mem);
    tn_mem_free(mem, memo, 1, sizeof *memo);
}

static __attribute__((noinline)) uint64_t make(tn_turnmemo *memo, const tn_image *image, unsigned parts, tenor_role role, tn_str text,
                                               uint64_t hash)
{
    union {
        tn_turntold told;
        unsigned char room[TN_TURNMEMO_MOST];
    } made; /* while it has no place in the ring */
    const size_t size = tn_turntold_make(image, parts, role, text, made.room, sizeof made.room);
    if (size == 0)
        return 0;
    uint64_t place;
    tn_kept *kept = tn_keepring_put(&memo->ring, hash, size, &place);
    made.told.head.hash = hash;
    memcpy(kept, made.room, size);
    return place;
}

uint64_t tn_turnmemo_find(tn_turnmemo *memo, const tn_image *image, unsigned parts, tenor_role role, tn_str text,
                          uint64_t hash)
{
    size_t way = 0;
    if (text.n >= TN_TURNMEMO_MOST)
        return 0;
    for (uint64_t place; (place = tn_keepring_next(&memo->ring, hash, &way)); way++) {
        const tn_turntold *told = tn_turnmemo_at(memo, place);
        if (told->head.hash == hash && told->role == role && told->head.text == text.n &&
            (text.n == 0 || memcmp(tn_turntold_text(told), text.p, text.n) == 0))
            return tn_keepring_renew(&memo->ring, hash, way, place);
    }
    return tn_keepring_seen(&memo->ring, hash) ? make(memo, image, parts, role, text, hash) : 0;
}
