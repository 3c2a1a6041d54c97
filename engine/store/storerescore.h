/* storerescore.h - kept legs scored again from what their phrases gave, where an edit of the lexicons can be told from that: other
 * weights, entries that were taken out. */
#ifndef TN_STORE_STORERESCORE_H
#define TN_STORE_STORERESCORE_H

#include "store/storefile.h"

/* An entry that has another weight, or is no more. */
typedef struct tn_storerescore_entry {
    tenor_str id;
    bool removed;
    double factor; /* its new weight over its old one; not below 0 */
} tn_storerescore_entry;

/* A dimension that is scored otherwise. Views are borrowed. */
typedef struct tn_storerescore_plan {
    tenor_str dimension, before, after; /* digests */
    bool per100;    /* points per 100 words, which are sums; else x, a mean over hits of c / sqrt(c^2 + alpha) */
    uint32_t alpha;
    const tn_storerescore_entry *entries; /* sorted by id, bytewise */
    size_t entry_count;
    tenor_str lexicon; /* digest of the later lexicons as a whole */
} tn_storerescore_plan;

typedef struct tn_storerescore_result {
    uint64_t batches, legs, moved; /* scored again; legs in them; those whose score is another */
    uint64_t shadowed;             /* of legs: whose score was known, from nights with a shadow */
    uint64_t pruned;               /* batches that stay, since legs of theirs are no longer kept */
} tn_storerescore_result;

/* All batches of dst that were scored under the earlier digest, within the transaction at hand. */
tenor_status tn_storerescore_run(tn_storefile *store, const tn_storerescore_plan *plan, tn_storerescore_result *result,
                                 tenor_io_error *error);

#endif
