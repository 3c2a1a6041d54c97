/* learnfit.h - logistic regression with an elastic net, of columns that are there in a row or not. */
#ifndef TN_STUDY_LEARNFIT_H
#define TN_STUDY_LEARNFIT_H

#include <stdint.h>

#include "base/mem.h"

/* Finds w and b with the least  ½ Σ w² + sparse Σ |w| + Σ cost_i log(1 + exp(-y_i (b + Σ_j scale_j w_j [row i has column j])));
 * y_i is 1 where it is positive, else -1. b is held to nothing. All arrays are borrowed. */
typedef struct tn_learnfit_problem {
    size_t rows, columns;
    const size_t *begins;    /* of columns: columns + 1 */
    const uint32_t *entries; /* rows that have the column; those of column j: begins[j] to begins[j + 1] */
    const double *scale;     /* of columns; above 0 */
    const double *cost;      /* of rows; above 0 */
    const bool *positive;    /* of rows; some are, some are not */
    double sparse;           /* 0 or more */
} tn_learnfit_problem;

/* weights, bias: where to begin (zeros, or those of a problem alike), and what is found. By Newton steps, each found by going through
 * the columns one by one (Friedman, Hastie and Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate Descent,
 * 2010) and shortened until the whole falls (Yuan, Ho and Lin, An Improved GLMNET for L1-regularized Logistic Regression, 2012). Until
 * nothing falls by more than a millionth, or 100 steps. In fixed order: the same numbers every time. False: no memory. Cost: some ten
 * to fifty times the entries. */
bool tn_learnfit_run(const tn_mem *mem, const tn_learnfit_problem *problem, double *weights, double *bias);
/* What it makes least. */
double tn_learnfit_objective(const tn_learnfit_problem *problem, const double *weights, double bias, const double *margins);

#endif
