/* learnfigures.c - cuts, precision, recall and areas under curves of whole scores. */
#include "study/learnfigures.h"

#include <math.h>

#include "base/merge.h"

static int by_score(const void *a, const void *b)
{
    const tn_learnfigures_row *x = a, *y = b;
    return x->score > y->score ? -1 : x->score < y->score;
}

void tn_learnfigures_sort(tn_learnfigures_row *rows, tn_learnfigures_row *spare, size_t count)
{
    if (count)
        tn_merge_sort(rows, spare, count, sizeof *rows, by_score);
}

/* Rows from `from` on that have the same score: where they end; *does: how many do it. */
static size_t end_of_equals(const tn_learnfigures_row *rows, size_t count, size_t from, size_t *does)
{
    size_t end = from;
    *does = 0;
    for (; end < count && rows[end].score == rows[from].score; end++)
        *does += rows[end].does;
    return end;
}

static size_t all_that_do(const tn_learnfigures_row *rows, size_t count)
{
    size_t does = 0;
    for (size_t i = 0; i < count; i++)
        does += rows[i].does;
    return does;
}

int64_t tn_learnfigures_cut(const tn_learnfigures_row *rows, size_t count, double beta)
{
    const size_t all = all_that_do(rows, count);
    const double square = beta * beta;
    double best = 0;
    int64_t cut = 0;
    size_t hits = 0, does;
    for (size_t i = 0, end; i < count && rows[i].score != INT64_MIN; i = end) {
        end = end_of_equals(rows, count, i, &does);
        hits += does;
        /* (1 + b²) P R / (b² P + R), in counts */
        const double f = (1 + square) * (double)hits / (square * (double)all + (double)end);
        if (f <= best)
            continue;
        best = f;
        cut = rows[i].score;
        if (end < count && rows[end].score != INT64_MIN)
            cut -= (rows[i].score - rows[end].score) / 2;
    }
    return cut;
}

tn_learnfigures tn_learnfigures_at(const tn_learnfigures_row *rows, size_t count, int64_t cut)
{
    tn_learnfigures f = {.rows = count, .does = all_that_do(rows, count)};
    const size_t others = count - f.does;
    size_t others_above = 0, does;
    double pairs = 0; /* in which the one that does it has less, or the same: a half */
    for (size_t i = 0, end; i < count; i = end) {
        end = end_of_equals(rows, count, i, &does);
        const size_t not = end - i - does;
        pairs += (double)does * ((double)others_above + (double)not / 2);
        others_above += not;
        if (rows[i].score != INT64_MIN && rows[i].score >= cut) {
            f.hits += does;
            f.false_hits += not;
        }
    }
    f.precision = f.hits + f.false_hits ? (double)f.hits / (double)(f.hits + f.false_hits) : NAN;
    f.recall = f.does ? (double)f.hits / (double)f.does : NAN;
    f.f1 = f.does + f.hits + f.false_hits ? 2.0 * (double)f.hits / (double)(f.does + f.hits + f.false_hits) : NAN;
    f.auc = f.does && others ? 1 - pairs / ((double)f.does * (double)others) : NAN;
    return f;
}
