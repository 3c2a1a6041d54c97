/* progress.h - one line on a terminal that says how far a run is, and numbers for people. */
#ifndef TN_CLI_PROGRESS_H
#define TN_CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct tn_progress {
    bool on, shown;
    double start, last; /* seconds */
    uint64_t total, turns;
    const char *what; /* that is counted: "turns" unless it is set after init */
} tn_progress;

/* total: all there is to do, in bytes or whatever else; 0: unknown, then no percentage and no time
 * left. */
void tn_progress_init(tn_progress *progress, bool on, uint64_t total);
/* turns more were written; so much of the total is done. Prints now and then. */
void tn_progress_step(tn_progress *progress, uint64_t turns, uint64_t done);
/* Take the line away, before something else is printed. */
void tn_progress_clear(tn_progress *progress);
/* Seconds since the start. */
double tn_progress_seconds(const tn_progress *progress);

/* Room for any number with separators. */
#define TN_PROGRESS_NUMBER 32
/* 1234567 -> "1,234,567"; returns text. */
const char *tn_progress_number(char text[TN_PROGRESS_NUMBER], uint64_t value);

#endif
