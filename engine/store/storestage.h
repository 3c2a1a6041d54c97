/* storestage.h - a batch on its way into a store: legs of calls, added up in a place of its own until all of them are there. */
#ifndef TN_STORE_STORESTAGE_H
#define TN_STORE_STORESTAGE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/strmap.h"
#include "store/storefile.h"
#include "store/storeparts.h"
#include "tenor_drift.h"

/* What the batch is. Views are read during tn_storestage_begin only. */
typedef struct tn_storestage_batch {
    tenor_str name; /* "2026-11-20" */
    tenor_str part; /* "2/8" of a run that read only a part of it; empty: all */
    tenor_str lexicon; /* its digest; empty: none */
    const tenor_str *dimensions, *digests; /* of the series that each leg has a score for, known or not */
    size_t series; /* at most 256 */
    size_t shadows; /* how many of the last of these are of a shadow lexicon: told apart, and no part of what nights add up to */
} tn_storestage_batch;

/* What a phrase gave to the score of a leg. */
typedef struct tn_storestage_phrase {
    size_t series; /* its place in the batch */
    tenor_str category, entry;
    uint32_t count;
    int64_t points; /* units of 1e-4 */
} tn_storestage_phrase;

typedef struct tn_storestage_leg {
    tenor_drift_cell names;     /* names and day; empty names are read as "-" */
    tenor_str call_id, customer; /* customer: a pseudonym; may be empty */
    const tenor_maybe *scores;  /* one of each series */
    const tn_storestage_phrase *phrases;
    size_t phrase_count;
} tn_storestage_leg;

typedef struct tn_storestage {
    tn_storefile *store;
    size_t series;
    tenor_str *dimensions; /* of the series; in names */
    tn_arena names;
    tn_strmap seats, strata, phrases; /* number from 0: id - 1 */
    tn_buf key, scores, parts;
    tn_storeparts_record *records; /* of the leg at hand */
    size_t record_room;
    sqlite3_stmt *put_seat, *put_stratum, *put_phrase, *put_sheet, *put_cell, *put_leg, *find_leg;
    uint64_t legs;
    bool within; /* a transaction that was there before */
} tn_storestage;

/* A zeroed one; free it in any case. The store has its stage open, and nothing in it: tn_storefile_stage. Within a transaction it is
 * part of that; else it has one of its own, up to tn_storestage_end. */
tenor_status tn_storestage_begin(tn_storestage *stage, tn_storefile *store, const tn_storestage_batch *batch,
                                 tenor_io_error *error);
/* *again: this agent's leg of the call is there already, and nothing was added. */
tenor_status tn_storestage_add(tn_storestage *stage, const tn_storestage_leg *leg, bool *again, tenor_io_error *error);
/* All legs were added. */
tenor_status tn_storestage_end(tn_storestage *stage, tenor_io_error *error);
void tn_storestage_free(tn_storestage *stage);

#endif
