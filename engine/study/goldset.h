/* goldset.h - scores beside the labels of one set: halves, thresholds, the figure, its interval. */
#ifndef TN_STUDY_GOLDSET_H
#define TN_STUDY_GOLDSET_H

#include "base/mem.h"
#include "study/figures.h"
#include "tenor_study.h"

/* Classes are numbered 0, 1, 2 for below 0, 0 and above 0 (f1, auc: 1 and 2). */
typedef struct tn_goldset {
    tn_mem mem;
    tenor_study_metric metric;
    size_t count;
    int32_t *scores;
    double *targets;
    uint8_t *classes, *halves;
    unsigned classes_present; /* bit k: class k */
    int low_class, high_class;
    tn_figures_cut cuts[2];   /* that rows of a half are judged by */
    const char *why;          /* the figure is not defined */
    double value, low, high;
    tn_figures_confusion confusion;
    tn_figures_sums sums;
    double score_mean, target_mean, middle;
    uint32_t *bins[2]; /* auc: rows of class 1 and of class 2, by score */
    uint64_t positives, negatives;
} tn_goldset;

/* Free it either way. TENOR_NO_MEMORY or TENOR_OK; targets are finite. */
tenor_status tn_goldset_init(tn_goldset *set, const tn_mem *mem, const tenor_study_row *rows, size_t count,
                             const tenor_study_options *options);
void tn_goldset_free(tn_goldset *set);
int tn_goldset_found(const tn_goldset *set, size_t row, int32_t score);
double tn_goldset_changed(tn_goldset *set, const tenor_study_change *changes, size_t count);
bool tn_goldset_judge(const tn_goldset *set, size_t row, tenor_study_judgement *judgement);
bool tn_goldset_agrees(const tn_goldset *set, size_t row, int64_t points);

#endif
