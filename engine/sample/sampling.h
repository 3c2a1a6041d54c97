/* sampling.h - the plans: a random sample, one of high risk, the outliers. */
#ifndef TN_SAMPLE_SAMPLING_H
#define TN_SAMPLE_SAMPLING_H

#include "sample/allot.h"
#include "sample/book.h"

typedef enum tn_sampling_plan { TN_SAMPLING_RANDOM, TN_SAMPLING_RISK, TN_SAMPLING_OUTLIERS } tn_sampling_plan;

typedef struct tn_sampling_options {
    tn_sampling_plan plan;
    uint64_t seed;
    bool rate;       /* amount is in millionths of the calls; else it is a number of calls */
    uint64_t amount;
    uint64_t least;  /* of each stratum; 0: not said, and then 1 */
    tn_allot_how how;
} tn_sampling_options;

typedef enum tn_sampling_done {
    TN_SAMPLING_DONE,
    TN_SAMPLING_TOO_FEW, /* fewer calls than strata are asked for: nothing could be said of some */
    TN_SAMPLING_NO_MEMORY
} tn_sampling_done;

typedef struct tn_sampling_result {
    uint64_t drawn, certain; /* certain: drawn whatever chance says */
    uint64_t outliers;       /* calls that are; of TN_SAMPLING_OUTLIERS */
    double lightest, heaviest; /* weights */
    double margin;           /* a share that is found in the calls drawn holds for all but for so much, 95 times in 100; of random samples at worst. NaN: not to be said */
    double *z, *middle;      /* of outliers: [call][measure of the policy], distances and what is usual */
} tn_sampling_result;

/* A closed book; calls and strata know then what is drawn. Outliers are drawn because they are: they have no probability (0). Free the
 * result either way. */
tn_sampling_done tn_sampling_run(tn_book *book, const tn_sampling_options *options, tn_sampling_result *result);
void tn_sampling_free(const tn_book *book, tn_sampling_result *result);

#endif
