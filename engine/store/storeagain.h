/* storeagain.h - legs scored again from their transcripts, into the batches where a store has them. */
#ifndef TN_STORE_STOREAGAIN_H
#define TN_STORE_STOREAGAIN_H

#include "store/storestage.h"

/* Batches and calls that are named. */
#define TN_STOREAGAIN_NAMED 5

/* A phrase of the legs that came. */
typedef struct tn_storeagain_phrase {
    size_t series;
    tenor_str category, entry;
} tn_storeagain_phrase;

/* Legs that were scored again wait in the stage of the connection until all of them are there. */
typedef struct tn_storeagain {
    tn_storefile *store;
    size_t series;
    tenor_str *dimensions, *digests; /* of the series; in names */
    tenor_str lexicon;
    tn_arena names;
    tn_strmap numbers; /* of phrases, from 0 */
    tn_storeagain_phrase *phrases;
    size_t phrase_count, phrase_room;
    tn_buf key, scores, parts;
    tn_storeparts_record *records; /* of the leg at hand */
    size_t record_room;
    tn_storestage_phrase *told; /* the same for the batch at hand */
    size_t told_room;
    sqlite3_stmt *put;
    /* what becomes of the batch at hand */
    tn_storestage stage;
} tn_storeagain;

typedef struct tn_storeagain_how {
    bool drop; /* legs that did not come again are taken out; else their batch stays as it is */
    bool keep; /* what the batch had before is kept as the scores of a shadow */
} tn_storeagain_how;

/* A batch that stays, though calls of it came again. */
typedef struct tn_storeagain_stay {
    char batch[64];    /* with its part; cut where it is longer */
    uint64_t legs;     /* of its nights */
    uint64_t missing;  /* of these, that did not come again */
    bool pruned;       /* legs of it are no longer kept: which ones did not come cannot be told */
    char calls[TN_STOREAGAIN_NAMED][48]; /* some of the calls that did not come; empty: no more */
} tn_storeagain_stay;

typedef struct tn_storeagain_result {
    uint64_t batches, legs, moved; /* scored again; legs of them; of these, whose score is another in some dimension */
    uint64_t dropped;              /* legs that did not come again, taken out */
    uint64_t already;              /* batches that these lexicons have scored */
    uint64_t untouched;            /* batches of which no leg came */
    uint64_t stay_count;           /* batches that stay, though calls of them came: */
    tn_storeagain_stay stay[TN_STOREAGAIN_NAMED]; /* the first of them by name */
    uint64_t unknown;              /* calls that came and are not in the store */
    char unknown_calls[TN_STOREAGAIN_NAMED][48];
    uint64_t strangers;            /* legs that came, of calls that the store has under other agents only */
    char stranger_calls[TN_STOREAGAIN_NAMED][48];
} tn_storeagain_result;

/* A zeroed one; free it in any case. batch: the series of the legs, no shadows among them; its name plays no part. A series
 * without a digest is one that no lexicon plays a part in: batches that have it keep it. The store has its stage open:
 * tn_storefile_stage. */
tenor_status tn_storeagain_begin(tn_storeagain *again, tn_storefile *store, const tn_storestage_batch *batch, tenor_io_error *error);
/* A leg: of its names, the agent is looked at. *twice: this agent's leg of the call came before, and counts. */
tenor_status tn_storeagain_add(tn_storeagain *again, const tn_storestage_leg *leg, bool *twice, tenor_io_error *error);
/* All legs came. */
tenor_status tn_storeagain_end(tn_storeagain *again, tenor_io_error *error);
/* Into the batches of dst, within the transaction at hand: what came takes the place of the scores and phrases of the same call and
 * agent; names, days, customers and batches stay as they are. A batch is scored again as a whole or stays as it was. */
tenor_status tn_storeagain_run(tn_storeagain *again, const tn_storeagain_how *how, tn_storeagain_result *result, tenor_io_error *error);
void tn_storeagain_free(tn_storeagain *again);

#endif
