/* figures.h - measures of agreement between scores and labels, from counts and sums. */
#ifndef TN_STUDY_FIGURES_H
#define TN_STUDY_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* All scores there are: -10000 … 10000, as 0 … 20000. */
#define TN_FIGURES_SCORES 20001
#define TN_FIGURES_ZERO 10000

/* ---- classes ---- */

/* rows[is][found] */
typedef struct tn_figures_confusion {
    uint64_t rows[3][3];
} tn_figures_confusion;

/* 2 TP / (2 TP + FP + FN) of one class; 0 where it was neither there nor found. */
double tn_figures_f1(const tn_figures_confusion *c, int class);
/* Mean F1 of the classes in the set (bit k: class k). */
double tn_figures_macro_f1(const tn_figures_confusion *c, unsigned classes);
double tn_figures_accuracy(const tn_figures_confusion *c);

/* A score below `below` is the lowest class, from `above` on the highest, else the middle one. */
typedef struct tn_figures_cut {
    int32_t below, above;
} tn_figures_cut;

/* What a cut is chosen for. */
typedef enum tn_figures_goal { TN_FIGURES_F1, TN_FIGURES_MACRO_F1, TN_FIGURES_ACCURACY } tn_figures_goal;

/* The best cut of `count` scores that stand in ascending order, with the rows of each class at each of them. Between two
 * scores the cut lies in the middle, but never below `lowest`. Of equally good ones the first: the lowest `below`, then the
 * lowest `above`. */
tn_figures_cut tn_figures_best_cut(const int32_t *scores, const uint32_t (*rows)[3], size_t count, tn_figures_goal goal,
                                   unsigned classes, int32_t lowest);

/* ---- ranks ---- */

/* The share of pairs of a row of `above` and one of `below` in which the first has the higher score; ties count half. By
 * score: TN_FIGURES_SCORES of each. NaN where there is no pair. */
double tn_figures_auc(const uint32_t *below, const uint32_t *above);

/* ---- numbers ---- */

typedef struct tn_figures_sums { /* of x and y, both near their means */
    double n, x, y, xx, yy, xy;
} tn_figures_sums;

static inline void tn_figures_add(tn_figures_sums *s, double x, double y, double times)
{
    s->n += times;
    s->x += times * x;
    s->y += times * y;
    s->xx += times * x * x;
    s->yy += times * y * y;
    s->xy += times * x * y;
}
/* Pearson's r; NaN where one of the two does not vary. */
double tn_figures_pearson(const tn_figures_sums *s);

/* The q-quantile of values in ascending order, interpolated between neighbours (type 7 of Hyndman and Fan 1996). */
double tn_figures_quantile(const double *values, size_t count, double q);

#endif
