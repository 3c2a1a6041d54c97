/* adwin.h - adaptive windowing (Bifet and Gavalda 2007): a window that is cut where two parts of it differ. */
#ifndef BENCH_DRIFT_ADWIN_H
#define BENCH_DRIFT_ADWIN_H

#include <stdbool.h>

#define ADWIN_ROWS 24
#define ADWIN_ROW 5 /* buckets of one size */

typedef struct adwin_bucket {
    double total, variance; /* sum of values; squares about their mean */
} adwin_bucket;

typedef struct adwin {
    double delta;
    adwin_bucket rows[ADWIN_ROWS][ADWIN_ROW + 1]; /* row r: of 2^r values each, the oldest first */
    int counts[ADWIN_ROWS];
    double width, total, variance;
    long ticks;
} adwin;

void adwin_init(adwin *a, double delta);
/* True: the window was cut, and what is left of it is lower. */
bool adwin_add(adwin *a, double x);

#endif
