/* storebridge.h - how a dimension's scores move from one digest to another, as nights tell that were scored under both (score
 * --shadow). */
#ifndef TN_STORE_STOREBRIDGE_H
#define TN_STORE_STOREBRIDGE_H

#include "base/arena.h"
#include "base/strmap.h"
#include "store/storeread.h"

/* Nights under both without which no bridge is built. */
#define TN_STOREBRIDGE_NIGHTS 10
/* A stratum's shift is drawn towards that of all as if so many of its legs had shown nothing of their own. */
#define TN_STOREBRIDGE_KAPPA 25.0
/* Legs of an agent that tell his own shift; agents without whom the spread is not taken from them. */
#define TN_STOREBRIDGE_AGENT_LEGS 20
#define TN_STOREBRIDGE_AGENTS 5

/* Of a stratum: what a score, and the share of legs without one, is moved by, in units of 1e-4. */
typedef struct tn_storebridge_stratum {
    tenor_drift_cell names; /* queue, topic, channel, reader, asr */
    uint64_t legs;          /* with a score under both, about */
    int32_t shift, missing_shift;
    double error; /* standard error of the stratum's own shift, in score units; 0: it has too few agents */
} tn_storebridge_stratum;

typedef struct tn_storebridge {
    tn_str dimension, before, after; /* digests */
    uint32_t nights;
    uint64_t legs;
    int32_t shift, missing_shift; /* of all; for strata that were not seen */
    double spread, error, missing_spread, missing_error; /* see tenor_drift_bridged */
    tn_storebridge_stratum *strata; /* in order of their names */
    size_t stratum_count;
    bool built; /* somebody said that history is to be carried over it */
} tn_storebridge;

/* Strings and arrays live in the arena. */
typedef struct tn_storebridge_list {
    tn_storebridge *list; /* by dimension, before, after */
    size_t count;
    tn_arena arena;
    tn_mem mem; /* of the store, which may be closed before */
} tn_storebridge_list;

/* All pairs of digests that src has nights under, or a bridge between. A zeroed list; free it in any case. The same sums give
 * the same numbers, in whatever order they were merged. */
tenor_status tn_storebridge_load(tn_storefile *store, tn_storebridge_list *list, tenor_io_error *error);
void tn_storebridge_free(tn_storebridge_list *list);
/* The shift of the stratum that a cell is of. */
const tn_storebridge_stratum *tn_storebridge_find(const tn_storebridge *bridge, const tenor_drift_cell *cell);
/* Say that history is to be carried over it, in dst. */
tenor_status tn_storebridge_build(tn_storefile *store, const tn_storebridge *bridge, tenor_io_error *error);

#endif
