/* numbering.h - running numbers for utterances that come without one, a count for each call, in
 * bounded memory. */
#ifndef TN_IO_NUMBERING_H
#define TN_IO_NUMBERING_H

#include <stdint.h>

#include "base/mem.h"
#include "base/str.h"
#include "io/wide.h"

typedef struct tn_numbering_slot {
    uint64_t call, next, used; /* hash of the id; used: when, 0 = free */
} tn_numbering_slot;

/* Longer ids are hashed each time. */
#define TN_NUMBERING_ID 64

typedef struct tn_numbering {
    const tn_mem *mem;
    tn_numbering_slot current; /* calls mostly come one after the other */
    char id[TN_NUMBERING_ID];  /* of the current call, where it fits */
    size_t id_size;            /* more than fits: the id is not kept */
    tn_numbering_slot *slots;  /* the others, once a second call needs a number */
    uint64_t clock;
} tn_numbering;

void tn_numbering_init(tn_numbering *numbering, const tn_mem *mem);
void tn_numbering_free(tn_numbering *numbering);
/* Make the call current; its next number is found only where it is wanted. False: no memory. */
bool tn_numbering_enter(tn_numbering *numbering, tn_str call_id, bool wanted);

static inline bool tn_numbering_in(tn_numbering *numbering, tn_str call_id, bool wanted)
{
    return (call_id.n == numbering->id_size && numbering->current.used &&
            tn_wide_same(call_id.p, numbering->id, call_id.n)) ||
           tn_numbering_enter(numbering, call_id, wanted);
}

/* The next number of this call. False: no memory. */
static inline bool tn_numbering_next(tn_numbering *numbering, tn_str call_id, uint64_t *number)
{
    if (!tn_numbering_in(numbering, call_id, true))
        return false;
    *number = numbering->current.next++;
    return true;
}

/* The input gave this number itself: the next goes on from there. */
static inline bool tn_numbering_given(tn_numbering *numbering, tn_str call_id, uint64_t number)
{
    if (!tn_numbering_in(numbering, call_id, false))
        return false;
    numbering->current.next = number == UINT64_MAX ? number : number + 1;
    return true;
}

#endif
