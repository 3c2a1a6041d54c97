/* storemerge.h - batches of one store into another, so that the order of merges changes nothing. */
#ifndef TN_STORE_STOREMERGE_H
#define TN_STORE_STOREMERGE_H

#include "store/storefile.h"

typedef enum tn_storemerge_rule {
    /* A batch that was scored again takes the place of itself; a call that stands under another batch stays there. */
    TN_STOREMERGE_SCORED,
    /* A batch that is there stays, and must be the same; a call in two batches stays in the one whose name (then part) is the
     * first bytewise: then no order of merges makes a difference. */
    TN_STOREMERGE_STORES,
    /* The same, but a batch that is there and differs is replaced. */
    TN_STOREMERGE_REPLACE
} tn_storemerge_rule;

typedef struct tn_storemerge_result {
    uint64_t batches, replaced, same; /* taken; of these, in place of themselves; left, since they are there */
    uint64_t legs;                    /* taken */
    uint64_t calls_elsewhere;         /* legs of calls that stand under another batch: counted there only */
    char elsewhere[3][96];            /* "CALL (in BATCH)": where some of them count; empty: no more */
} tn_storemerge_result;

/* All of src into dst, within the transaction of tn_storefile_begin. */
tenor_status tn_storemerge_run(tn_storefile *store, tn_storemerge_rule rule, tn_storemerge_result *result,
                               tenor_io_error *error);

#endif
