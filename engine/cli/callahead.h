/* callahead.h - calls that begin and end in one block: who scores the block makes them and their records, too, so that they need not
 * wait for the blocks before. What comes out is what the book of calls would have made, and it goes on where it stands in the order;
 * calls that go on from block to block are left to the book. */
#ifndef TN_CLI_CALLAHEAD_H
#define TN_CLI_CALLAHEAD_H

#include "cli/callbook.h"

#define TN_CALLAHEAD_OPEN 64 /* ends of calls between the begin and the end of one that is made ahead: bounds the calls open at a time */

/* Of one thread. Zeroed with book set it is ready for use. */
typedef struct tn_callahead {
    const tn_callbook *book; /* borrowed: what the calls are made of and how they are told; NULL: nothing is made ahead */
    tn_callset calls;
    uint64_t used; /* bits of places in calls */
} tn_callahead;

void tn_callahead_free(tn_callahead *ahead);
/* A block that was scored: the records into block->records, and its ends say where. */
tenor_status tn_callahead_block(tn_callahead *ahead, tn_block *block);

#endif
