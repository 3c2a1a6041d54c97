/* learnact.h - the weights of one dialogue act, learnt of turns that do it and turns that do not. */
#ifndef TN_STUDY_LEARNACT_H
#define TN_STUDY_LEARNACT_H

#include "study/learnwords.h"

#define TN_LEARNACT_WEIGHT_MOST 32000 /* thousandths; either side of 0 */
#define TN_LEARNACT_NEVER INT64_MIN    /* the score of a turn without words */

typedef struct tn_learnact_example {
    uint32_t turn;
    bool does;
} tn_learnact_example;

typedef struct tn_learnact_settings {
    double cost;     /* of an example, before classes are balanced */
    double sparse;   /* of the absolute weights */
    int32_t drop;    /* thousandths: smaller weights are left out */
    uint32_t rounds; /* how often a turn is narrowed to where the act is */
} tn_learnact_settings;

typedef struct tn_learnact_weight {
    uint32_t feature;
    int32_t weight; /* thousandths, not 0 */
} tn_learnact_weight;

typedef struct tn_learnact_model {
    tn_learnact_weight *weights; /* by feature, ascending */
    size_t count, capacity;
    int64_t bias;
} tn_learnact_model;

/* A linear classifier on words and pairs, which count if they are there: a logistic regression in which both classes weigh the same
 * and a feature in df of N examples is scaled by (ln(N / df) + 1) / 10, so that rare ones cost less. Features in one example alone are
 * left out. Then, `rounds` times, each turn is narrowed to its best run under the weights (learnspan.h) and they are fitted again:
 * latent spans, as latent parts in Felzenszwalb and others, Object Detection with Discriminatively Trained Part-Based Models, 2010.
 * Examples in turns without words are no examples. Weights and bias come rounded to thousandths. Where no or all examples do the act,
 * there are no weights. False: no memory. Free the model either way. */
bool tn_learnact_train(const tn_mem *mem, const tn_learnwords *words, const tn_learnact_example *examples, size_t count,
                       const tn_learnact_settings *settings, tn_learnact_model *model);
void tn_learnact_free(const tn_mem *mem, tn_learnact_model *model);
/* Scores of turns, thousandths: the act is there from 0 on. False: no memory. */
bool tn_learnact_score(const tn_mem *mem, const tn_learnwords *words, const tn_learnact_model *model,
                       const tn_learnact_example *examples, size_t count, int64_t *scores);

#endif
