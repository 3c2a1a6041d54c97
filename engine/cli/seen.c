/* seen.c - a set of hashes. */
#include "cli/seen.h"

#include <stdlib.h>
#include <string.h>

#define FIRST ((size_t)1 << 12)

void tn_seen_free(tn_seen *seen)
{
    free(seen->slots);
    memset(seen, 0, sizeof *seen);
}

/* The slot that holds hash, or where it belongs. */
static uint64_t *slot_of(uint64_t *slots, size_t slot_count, uint64_t hash)
{
    size_t at = (size_t)hash & (slot_count - 1);
    while (slots[at] && slots[at] != hash)
        at = (at + 1) & (slot_count - 1);
    return &slots[at];
}

static bool grow(tn_seen *seen)
{
    size_t slot_count = seen->slot_count ? seen->slot_count * 2 : FIRST;
    uint64_t *slots = slot_count > SIZE_MAX / 2 / sizeof *slots ? NULL : calloc(slot_count, sizeof *slots);
    if (!slots)
        return false;
    for (size_t i = 0; i < seen->slot_count; i++)
        if (seen->slots[i])
            *slot_of(slots, slot_count, seen->slots[i]) = seen->slots[i];
    free(seen->slots);
    seen->slots = slots;
    seen->slot_count = slot_count;
    return true;
}

bool tn_seen_add(tn_seen *seen, uint64_t hash, bool *again)
{
    if (hash == 0) {
        *again = seen->zero;
        seen->zero = true;
        return true;
    }
    if (seen->count >= seen->slot_count / 2 && !grow(seen))
        return false;
    uint64_t *slot = slot_of(seen->slots, seen->slot_count, hash);
    *again = *slot != 0;
    seen->count += *slot == 0;
    *slot = hash;
    return true;
}
