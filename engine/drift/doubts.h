/* doubts.h - what else could look like a decline: weekdays, one bad day. */
#ifndef TN_DRIFT_DOUBTS_H
#define TN_DRIFT_DOUBTS_H

#include "drift/expect.h"

typedef struct tn_doubts {
    double change;        /* decline of the days from the onset on against those before */
    double same_weekdays; /* each weekday against itself, weighted as the later days are */
    double without_worst; /* without the day that shows it most */
    int worst;            /* place of that day */
    unsigned days, showing; /* active days from the onset on; those of them below the mean before it */
} tn_doubts;

/* days: TN_PANEL_WINDOW of them. All zero where one of the sides has no active day. */
tn_doubts tn_doubts_of(const tn_expect_day *days, int onset);

#endif
