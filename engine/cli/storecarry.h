/* storecarry.h - history under an older digest, handed to drift as that of later ones, where bridges lead there. */
#ifndef TN_CLI_STORECARRY_H
#define TN_CLI_STORECARRY_H

#include "store/storebridge.h"

typedef struct tn_storecarry {
    tn_storebridge_list bridges;
    uint64_t missing; /* bridges that were built, and whose nights under both digests are not in the store */
} tn_storecarry;

/* The bridges of src, and how well they are known into drift. A zeroed one; free it in any case. */
tenor_status tn_storecarry_open(tn_storecarry *carry, tn_storefile *store, tenor_drift *drift, tenor_io_error *error);
/* A cell of the store, which drift has got as it is, once more for each digest that bridges lead to. */
tenor_status tn_storecarry_cell(const tn_storecarry *carry, tenor_drift *drift, const tenor_drift_cell *cell);
void tn_storecarry_free(tn_storecarry *carry);

#endif
