/* alertchart.h - the days behind an event of drift as a chart in text. */
#ifndef TN_CLI_ALERTCHART_H
#define TN_CLI_ALERTCHART_H

#include <stdio.h>

#include "tenor_io_drift.h"

typedef struct tn_alertchart {
    FILE *file;
    bool colour;
    bool draws;   /* lines and dots beyond ASCII can be shown */
    size_t width; /* columns there are */
} tn_alertchart;

/* Each column is a day or some; dots are their means against what is expected, lines the means before the onset and since. */
void tn_alertchart_print(const tn_alertchart *chart, const tenor_drift_event *event);

#endif
