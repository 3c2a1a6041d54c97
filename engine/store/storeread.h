/* storeread.h - what stands in a store, row by row: cells for drift, phrases and legs for its reasons. */
#ifndef TN_STORE_STOREREAD_H
#define TN_STORE_STOREREAD_H

#include "store/storefile.h"
#include "tenor_drift.h"

/* Everything where it is zero but for the days, which are always looked at. */
typedef struct tn_storeread_filter {
    int32_t from, to;    /* days, both included */
    tenor_str agent;     /* empty: all; so are all below */
    tenor_str team, queue, topic;
    tenor_str dimension, digest;
} tn_storeread_filter;

/* All views live until the callback returns; false stops, and is no error.
 *
 * Cells of one key may come several times (of several batches, or parts of one), and in any order: add them up. */
typedef bool (*tn_storeread_cell)(void *context, const tenor_drift_cell *cell);

/* The same legs under two lexicons: main's names, day, dimension and digest; shadow has the digest and the sums of a shadow lexicon
 * (score --shadow). */
typedef bool (*tn_storeread_pair)(void *context, const tenor_drift_cell *main, const tenor_drift_cell *shadow);

/* What one phrase gave to the scores of a cell: the points of all phrases of a cell, in units of 1e-4, add up to its sum.
 * cell: names and day only. There are none of nights that were pruned, nor of handle_time. */
typedef struct tn_storeread_phrase {
    const tenor_drift_cell *cell;
    tenor_str category, entry; /* entry: the id in the lexicon */
    uint64_t count;            /* how often it stood there */
    int64_t points;
} tn_storeread_phrase;
typedef bool (*tn_storeread_tell_phrase)(void *context, const tn_storeread_phrase *phrase);

/* One leg and dimension; of nights that were not pruned. */
typedef struct tn_storeread_leg {
    const tenor_drift_cell *cell; /* names and day only */
    tenor_str call_id;
    bool known;
    int32_t score; /* units of 1e-4 */
} tn_storeread_leg;
typedef bool (*tn_storeread_tell_leg)(void *context, const tn_storeread_leg *leg);

/* The store is src of the connection: tn_storefile_read. What is read by one call is one state of the store. */
tenor_status tn_storeread_cells(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_cell tell, void *context,
                                tenor_io_error *error);
tenor_status tn_storeread_pairs(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_pair tell, void *context,
                                tenor_io_error *error);
tenor_status tn_storeread_phrases(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_tell_phrase tell,
                                  void *context, tenor_io_error *error);
tenor_status tn_storeread_legs(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_tell_leg tell,
                               void *context, tenor_io_error *error);
/* The first and last day with legs; false: there are none, or *status. */
bool tn_storeread_days(tn_storefile *store, int32_t *first, int32_t *last, tenor_status *status, tenor_io_error *error);
/* The earliest day of which phrases and legs are kept; INT32_MAX: none. */
tenor_status tn_storeread_kept(tn_storefile *store, int32_t *day, tenor_io_error *error);

#endif
