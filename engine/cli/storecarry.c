/* storecarry.c - history under an older digest, handed to drift as that of later ones. */
#include "cli/storecarry.h"

#include <math.h>
#include <string.h>

/* Bridges behind one another: so many lexicons are no older than what a store keeps. */
#define DEEP 8

static bool is(tn_str name, tenor_str text)
{
    return name.n == text.size && (name.n == 0 || memcmp(name.p, text.data, name.n) == 0);
}

static tenor_str out(tn_str s)
{
    return (tenor_str){s.p, s.n};
}

/* What is not known of all ways to a digest, as variances: the worst of them. */
typedef struct doubt {
    double spread, error, missing_spread, missing_error;
} doubt;

static doubt doubt_of(const tn_storecarry *carry, const tn_storebridge *bridge, int deep)
{
    doubt worst = {0, 0, 0, 0};
    for (size_t i = 0; i < carry->bridges.count && deep < DEEP; i++) {
        const tn_storebridge *before = &carry->bridges.list[i];
        if (!before->built || !tn_str_eq(before->dimension, bridge->dimension) || !tn_str_eq(before->after, bridge->before))
            continue;
        doubt d = doubt_of(carry, before, deep + 1);
        worst = (doubt){fmax(worst.spread, d.spread), fmax(worst.error, d.error), fmax(worst.missing_spread, d.missing_spread),
                        fmax(worst.missing_error, d.missing_error)};
    }
    return (doubt){worst.spread + bridge->spread * bridge->spread, worst.error + bridge->error * bridge->error,
                   worst.missing_spread + bridge->missing_spread * bridge->missing_spread,
                   worst.missing_error + bridge->missing_error * bridge->missing_error};
}

tenor_status tn_storecarry_open(tn_storecarry *carry, tn_storefile *store, tenor_drift *drift, tenor_io_error *error)
{
    int64_t built = 0, found = 0;
    tenor_status status = tn_storefile_number(store, "SELECT count(*) FROM src.bridge", &built, error);
    if (status != TENOR_OK || built == 0)
        return status;
    status = tn_storebridge_load(store, &carry->bridges, error);
    for (size_t i = 0; i < carry->bridges.count && status == TENOR_OK; i++) {
        const tn_storebridge *bridge = &carry->bridges.list[i];
        if (!bridge->built)
            continue;
        doubt d = doubt_of(carry, bridge, 0);
        const tenor_drift_bridged told = {out(bridge->dimension), out(bridge->after), sqrt(d.spread), sqrt(d.error),
                                          sqrt(d.missing_spread), sqrt(d.missing_error)};
        found++;
        if (tenor_drift_bridge(drift, &told) != TENOR_OK)
            status = tn_storefile_no_memory(error);
    }
    carry->missing = (uint64_t)(built - found);
    return status;
}

static tenor_status carry_on(const tn_storecarry *carry, tenor_drift *drift, const tenor_drift_cell *cell, tenor_str digest,
                             int32_t shift, int32_t missing, int deep)
{
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < carry->bridges.count && deep < DEEP && status == TENOR_OK; i++) {
        const tn_storebridge *bridge = &carry->bridges.list[i];
        if (!bridge->built || !is(bridge->before, digest) || !is(bridge->dimension, cell->dimension))
            continue;
        const tn_storebridge_stratum *stratum = tn_storebridge_find(bridge, cell);
        int32_t moved = shift + (stratum ? stratum->shift : bridge->shift);
        int32_t share = missing + (stratum ? stratum->missing_shift : bridge->missing_shift);
        status = tenor_drift_carry(drift, cell, out(bridge->after), moved, share);
        if (status == TENOR_OK)
            status = carry_on(carry, drift, cell, out(bridge->after), moved, share, deep + 1);
    }
    return status;
}

tenor_status tn_storecarry_cell(const tn_storecarry *carry, tenor_drift *drift, const tenor_drift_cell *cell)
{
    return carry_on(carry, drift, cell, cell->digest, 0, 0, 0);
}

void tn_storecarry_free(tn_storecarry *carry)
{
    tn_storebridge_free(&carry->bridges);
}
