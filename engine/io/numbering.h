/* numbering.h - running numbers for utterances that come without one, a count for each call, in
 * bounded memory. */
#ifndef TN_IO_NUMBERING_H
#define TN_IO_NUMBERING_H

#include <stdint.h>

#include "base/mem.h"
#include "base/str.h"

typedef struct tn_numbering_slot {
    uint64_t call, next, used; /* hash of the id; used: when, 0 = free */
} tn_numbering_slot;

typedef struct tn_numbering {
    const tn_mem *mem;
    tn_numbering_slot current; /* calls mostly come one after the other */
    tn_numbering_slot *slots;  /* the others, once a second call needs a number */
    uint64_t clock;
} tn_numbering;

void tn_numbering_init(tn_numbering *numbering, const tn_mem *mem);
void tn_numbering_free(tn_numbering *numbering);
/* The next number of this call. False: no memory. */
bool tn_numbering_next(tn_numbering *numbering, tn_str call_id, uint64_t *number);
/* The input gave this number itself: the next goes on from there. */
bool tn_numbering_given(tn_numbering *numbering, tn_str call_id, uint64_t number);

#endif
