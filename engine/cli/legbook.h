/* legbook.h - what drift counts of the legs of a call: names, the score of each dimension, what phrases gave to it. */
#ifndef TN_CLI_LEGBOOK_H
#define TN_CLI_LEGBOOK_H

#include "tenor_drift.h"
#include "tenor_io.h"

#include "cli/block.h"

/* Digits of a digest that stand in records. */
#define TN_LEGBOOK_DIGEST 8

/* One dimension of legs: whose, and how it is counted. */
typedef struct tn_legbook_series {
    char name[96];
    tenor_str digest; /* lives as long as the lexicon; empty: no lexicon plays a part */
    size_t dimension; /* of the lexicon; SIZE_MAX: handle time */
    tenor_role role;
    bool per100; /* else x */
} tn_legbook_series;

typedef struct tn_legbook {
    tenor_lexicon *lexicon;
    tn_legbook_series *series;
    size_t count;
    tenor_maybe *scores; /* of the leg at hand, by series */
    uint64_t undated;    /* calls of no known day: left out */
    uint64_t nameless;   /* legs of no known agent */
} tn_legbook;

/* lexicon is borrowed. False where there is no memory; free it either way. */
bool tn_legbook_init(tn_legbook *book, tenor_lexicon *lexicon);
void tn_legbook_free(tn_legbook *book);
/* False: the call is of no known day, and was counted as such. */
bool tn_legbook_call(tn_legbook *book, const tn_call_end *end);
/* Leg number i: its names into *names, its scores into book->scores; false: there is none. Names live as long as call and
 * end. */
bool tn_legbook_leg(tn_legbook *book, const tenor_call *call, const tn_call_end *end, size_t i, tenor_drift_cell *names);

#endif
