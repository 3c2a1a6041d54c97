/* fitting.h - weights fitted on gold sets: for all rows, and for each fold on the rows of the others; figures of both. */
#ifndef TN_CLI_FITTING_H
#define TN_CLI_FITTING_H

#include "cli/goldscore.h"

/* One gold set with its figures: with the weights as they are, as fitted on all rows, and with each row scored under weights that
 * were fitted without its fold. */
typedef struct tn_fitting_set {
    const tn_gold_set *gold;
    int index;
    tenor_str dimension;
    tenor_utterance *utterances;
    double *targets;
    bool *left_out;
    uint32_t *folds;
    int32_t *scores, *held_out; /* scores of the rows; those of the folds they are in */
    tenor_study_figure before, within, outside;
} tn_fitting_set;

typedef struct tn_fitting {
    const tn_args *args;
    tenor_lexicon *lexicon; /* borrowed */
    tenor_study_variant *variant;
    tenor_study_fit_options options;
    uint64_t seed;
    uint32_t samples, fold_count;
    tn_fitting_set *sets;
    size_t count;
    tenor_study_fit_weight *weights; /* of all rows; by entry */
    size_t entries;
} tn_fitting;

/* lexicon, options and numbers are set; take the sets over that are held to a dimension of the lexicon, and make room.
 * may_move is left for the caller to set. False: no memory, which was said. Free it either way. */
bool tn_fitting_init(tn_fitting *fitting, const tn_goldrows *gold);
/* All of it. False after saying what is wrong. */
bool tn_fitting_run(tn_fitting *fitting);
void tn_fitting_free(tn_fitting *fitting);

#endif
