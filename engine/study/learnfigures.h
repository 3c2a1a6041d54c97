/* learnfigures.h - scores beside what people said: where to cut them, and how good they are then. */
#ifndef TN_STUDY_LEARNFIGURES_H
#define TN_STUDY_LEARNFIGURES_H

#include <stdint.h>

#include "base/mem.h"

typedef struct tn_learnfigures_row {
    int64_t score; /* INT64_MIN: never at or above a cut */
    bool does;
} tn_learnfigures_row;

/* NaN: not defined. */
typedef struct tn_learnfigures {
    size_t rows, does, hits, false_hits;
    double precision, recall, f1;
    double auc; /* how often one that does it has the higher score of two, ties counting a half */
} tn_learnfigures;

/* Highest scores first; spare has room for as many. The functions below want them so. */
void tn_learnfigures_sort(tn_learnfigures_row *rows, tn_learnfigures_row *spare, size_t count);
/* The cut with the best F-beta of scores at or above it: in the middle between two scores, of equals the highest. 0 where nothing can be
 * found. */
int64_t tn_learnfigures_cut(const tn_learnfigures_row *rows, size_t count, double beta);
/* Figures of scores at or above the cut. */
tn_learnfigures tn_learnfigures_at(const tn_learnfigures_row *rows, size_t count, int64_t cut);

#endif
