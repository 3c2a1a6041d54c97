/* learn.h - act models learnt of labelled turns: all acts, each with figures of turns that it was not learnt of, and their file. */
#ifndef TN_STUDY_LEARN_H
#define TN_STUDY_LEARN_H

#include "base/crew.h"
#include "study/learnact.h"
#include "study/learnfigures.h"
#include "study/learnrows.h"

#define TN_LEARN_FEATURES_MOST 65536 /* of all acts of a file */
#define TN_LEARN_LEAST 2             /* turns that do it, and turns that do not, for an act to be learnt */

typedef struct tn_learn_settings {
    tn_learnact_settings act;
    double beta;
    uint32_t folds;
    const int64_t *lean; /* by act: added to its bias */
} tn_learn_settings;

typedef struct tn_learn_act {
    uint32_t act; /* number of the rows' */
    bool agent, learnt; /* not learnt: too few turns */
    tn_learnact_model model; /* the bias is the one that was chosen */
    tn_learnfigures figures; /* out of fold */
    size_t features;
} tn_learn_act;

typedef struct tn_learn {
    const tn_mem *mem;
    tn_learn_act *acts; /* by name */
    size_t count;
    size_t features; /* of all acts */
    int32_t drop;    /* where there are too many: which drop would leave few enough */
} tn_learn;

typedef enum tn_learn_end { TN_LEARN_GOOD, TN_LEARN_NO_MEMORY, TN_LEARN_TOO_MANY } tn_learn_end;

/* Reads the turns of the rows (finished) into words, and learns each act that they name; the crew may be NULL. Rows of one group are
 * in one fold; figures are of each fold's turns under weights of the others, cut where F-beta is best, and so the bias is chosen.
 * The same on any number of threads. TOO_MANY: more features than a file may have. Free it either way. */
tn_learn_end tn_learn_run(tn_learn *learn, const tn_mem *mem, const tn_crew *crew, const tn_learnrows *rows, tn_learnwords *words,
                          const tn_learn_settings *settings);
void tn_learn_free(tn_learn *learn);
/* All acts that the rows name, by name, with nothing known of them yet. False: no memory. */
bool tn_learn_list(tn_learn *learn, const tn_mem *mem, const tn_learnrows *rows);

#endif
