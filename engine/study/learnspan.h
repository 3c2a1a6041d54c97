/* learnspan.h - the run of neighbouring positions whose values add up to most: where in a turn an act is. */
#ifndef TN_STUDY_LEARNSPAN_H
#define TN_STUDY_LEARNSPAN_H

#include <stddef.h>
#include <stdint.h>

/* Positions begin to end - 1. */
typedef struct tn_learnspan {
    size_t begin, end;
} tn_learnspan;

/* Of at least one value, in one pass (Kadane's, as in Bentley, Programming Pearls, 1984). Of runs with the same sum the one that ends
 * first, of those the one that begins first. */
static inline tn_learnspan tn_learnspan_of(const double *values, size_t count)
{
    tn_learnspan best = {0, 1};
    double most = values[0], sum = values[0];
    size_t begin = 0;
    for (size_t i = 1; i < count; i++) {
        if (sum < 0) {
            sum = 0;
            begin = i;
        }
        sum += values[i];
        if (sum > most) {
            most = sum;
            best = (tn_learnspan){begin, i + 1};
        }
    }
    return best;
}

/* The same of whole numbers: the sum. */
static inline int64_t tn_learnspan_sum(const int64_t *values, size_t count, tn_learnspan *where)
{
    int64_t most = values[0], sum = values[0];
    size_t begin = 0;
    *where = (tn_learnspan){0, 1};
    for (size_t i = 1; i < count; i++) {
        if (sum < 0) {
            sum = 0;
            begin = i;
        }
        sum += values[i];
        if (sum > most) {
            most = sum;
            *where = (tn_learnspan){begin, i + 1};
        }
    }
    return most;
}

#endif
