/* callahead.h - calls that begin and end in one block: who scores the block makes them and their records, too, so that they need not
 * wait for the blocks before. What comes out is what the book of calls would have made, and it goes on where it stands in the order;
 * calls that go on from block to block are left to the book. */
#ifndef TN_CLI_CALLAHEAD_H
#define TN_CLI_CALLAHEAD_H

#include "cli/callbook.h"

#define TN_CALLAHEAD_REMEMBER ((size_t)1 << 19) /* bytes of texts that come again, where nobody says how many */

/* One of the things of a call, and the place of the next one. */
typedef struct tn_callahead_thing {
    tn_callset_thing thing;
    uint32_t next;
} tn_callahead_thing;

/* The call that a slot has now. */
typedef struct tn_callahead_slot {
    uint64_t block; /* that it began in; 0: none that counts */
    uint32_t first, last; /* of its things */
} tn_callahead_slot;

/* Of one thread. Zeroed with book set it is ready for use. */
typedef struct tn_callahead {
    const tn_callbook *book; /* borrowed: what the calls are made of and how they are told; NULL: nothing is made ahead */
    size_t remember;         /* bytes, of texts that come again: tenor_call_remember */
    tn_callset calls;        /* one, used for all */
    uint64_t block;          /* how many came so far */
    tn_callahead_thing *things; /* of the block, */
    const tn_callset_thing **order; /* and of one call of it */
    size_t count, room, order_room;
    tn_callahead_slot *slots;
    size_t slot_room;
} tn_callahead;

void tn_callahead_free(tn_callahead *ahead);
/* A block that was scored: the records into block->records, and its ends say where. */
tenor_status tn_callahead_block(tn_callahead *ahead, tn_block *block);

#endif
