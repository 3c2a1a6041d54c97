/* progress.c - one line on a terminal that says how far a run is, and numbers for people. */
#include "cli/progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

/* Seconds between two updates: quick enough to live, slow enough to read. */
#define INTERVAL 0.2

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void tn_progress_init(tn_progress *progress, bool on, uint64_t total)
{
    double start = now();
    *progress = (tn_progress){on, false, start, start, total, 0, "turns"};
}

double tn_progress_seconds(const tn_progress *progress)
{
    return now() - progress->start;
}

const char *tn_progress_number(char text[TN_PROGRESS_NUMBER], uint64_t value)
{
    char digits[24];
    int n = snprintf(digits, sizeof digits, "%llu", (unsigned long long)value);
    size_t at = 0;
    for (int i = 0; i < n; i++) {
        if (i > 0 && (n - i) % 3 == 0)
            text[at++] = ',';
        text[at++] = digits[i];
    }
    text[at] = '\0';
    return text;
}

void tn_progress_step(tn_progress *progress, uint64_t turns, uint64_t done)
{
    progress->turns += turns;
    if (!progress->on)
        return;
    double time = now();
    if (time - progress->last < INTERVAL)
        return;
    progress->last = time;
    char count[TN_PROGRESS_NUMBER], rate[TN_PROGRESS_NUMBER];
    double seconds = time - progress->start;
    fprintf(stderr, "\r\x1b[K%s %s, %s a second", tn_progress_number(count, progress->turns), progress->what,
            tn_progress_number(rate, (uint64_t)((double)progress->turns / seconds)));
    if (progress->total > 0 && done > 0) {
        double part = (double)done / (double)progress->total;
        part = part > 1 ? 1 : part;
        uint64_t left = (uint64_t)(seconds / part * (1 - part) + 0.5);
        fprintf(stderr, ", %.0f %%, %llu:%02llu left", part * 100, (unsigned long long)(left / 60),
                (unsigned long long)(left % 60));
    }
    fflush(stderr);
    progress->shown = true;
}

void tn_progress_clear(tn_progress *progress)
{
    if (progress->shown) {
        fputs("\r\x1b[K", stderr);
        fflush(stderr); /* what follows may go to standard output */
    }
    progress->shown = false;
}
