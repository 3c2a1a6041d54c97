/* numbering.c - running numbers for utterances that come without one. */
#include "io/numbering.h"

#include "base/strmap.h"

/* Calls that are open at the same time: 4,096 sets of 4, the one unused for longest makes room. */
#define SETS 4096
#define WAYS 4

void tn_numbering_init(tn_numbering *numbering, const tn_mem *mem)
{
    *numbering = (tn_numbering){.mem = mem};
}

void tn_numbering_free(tn_numbering *numbering)
{
    tn_mem_free(numbering->mem, numbering->slots, SETS * WAYS, sizeof *numbering->slots);
    numbering->slots = NULL;
}

/* The slot of a call, or the one that it may take. */
static tn_numbering_slot *seek(tn_numbering *numbering, uint64_t call)
{
    tn_numbering_slot *set = numbering->slots + (call % SETS) * WAYS, *oldest = set;
    for (size_t i = 0; i < WAYS; i++) {
        if (set[i].used && set[i].call == call)
            return &set[i];
        if (set[i].used < oldest->used)
            oldest = &set[i];
    }
    return oldest;
}

/* The table is larger than what a processor keeps at hand, and a call that is entered will be put away. */
static void prefetch(const tn_numbering *numbering, uint64_t call)
{
    const char *set = (const char *)(numbering->slots + (call % SETS) * WAYS);
    __builtin_prefetch(set, 1);
    __builtin_prefetch(set + WAYS * sizeof *numbering->slots - 1, 1);
}

/* What was current is put away. */
bool tn_numbering_enter(tn_numbering *numbering, tn_str call_id, bool wanted)
{
    tn_numbering_slot *current = &numbering->current;
    uint64_t call = tn_strmap_hash(call_id);
    if (current->used && current->call == call)
        return true;
    tn_numbering_slot entered = {call, 0, 0};
    if (current->used) {
        if (!numbering->slots)
            numbering->slots = tn_mem_zero(numbering->mem, SETS * WAYS, sizeof *numbering->slots);
        if (!numbering->slots)
            return false;
        *seek(numbering, current->call) = *current;
        if (wanted) {
            const tn_numbering_slot *slot = seek(numbering, call);
            if (slot->used && slot->call == call)
                entered = *slot;
        } else {
            prefetch(numbering, call);
        }
    }
    *current = entered;
    current->used = ++numbering->clock;
    numbering->id_size = call_id.n <= TN_NUMBERING_ID ? call_id.n : SIZE_MAX;
    if (call_id.n && call_id.n <= TN_NUMBERING_ID)
        memcpy(numbering->id, call_id.p, call_id.n);
    return true;
}
