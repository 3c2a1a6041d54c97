/* storedrop.h - legs, batches and agents out of a store, so that its sums are as if they had never been there. */
#ifndef TN_STORE_STOREDROP_H
#define TN_STORE_STOREDROP_H

#include "store/storefile.h"

/* The legs whose ids stand in temp.gone(id), out of dst: their scores are taken off the cells of their sheets. */
tenor_status tn_storedrop_legs(tn_storefile *store, tenor_io_error *error);
/* The sheets whose ids stand in temp.gone(id), with all that is in them, out of dst. */
tenor_status tn_storedrop_sheets(tn_storefile *store, tenor_io_error *error);
/* temp.gone(id), empty. */
tenor_status tn_storedrop_begin(tn_storefile *store, tenor_io_error *error);
/* How much is known of whom. */
typedef struct tn_storedrop_counts {
    uint64_t legs, sheets; /* taken out */
} tn_storedrop_counts;

/* Everything of an agent, in all nights, cells too. */
tenor_status tn_storedrop_agent(tn_storefile *store, tenor_str agent, tn_storedrop_counts *counts, tenor_io_error *error);
/* The legs of a call; of a customer, by what stands for them. Of nights that were pruned only sums are left, which no call can
 * be told from. */
tenor_status tn_storedrop_call(tn_storefile *store, tenor_str call, tn_storedrop_counts *counts, tenor_io_error *error);
tenor_status tn_storedrop_customer(tn_storefile *store, tenor_str customer, tn_storedrop_counts *counts, tenor_io_error *error);
/* The legs of all but the last `nights` days, counted back from the last one with legs; their cells stay. *first: the first day whose legs are kept. */
tenor_status tn_storedrop_old(tn_storefile *store, uint64_t nights, int32_t *first, tn_storedrop_counts *counts,
                              tenor_io_error *error);
/* Names in dst that nothing uses any more. */
tenor_status tn_storedrop_names(tn_storefile *store, tenor_io_error *error);

#endif
