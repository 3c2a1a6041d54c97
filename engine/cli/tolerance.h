/* tolerance.h - how much may go wrong in a run before its exit status says so. */
#ifndef TN_CLI_TOLERANCE_H
#define TN_CLI_TOLERANCE_H

#include <stdbool.h>

#include "cli/args.h"
#include "cli/counts.h"

/* How many rejects are allowed: so many, or so many of 1e6 records. */
typedef struct tn_tolerance {
    bool share;
    uint64_t most;
} tn_tolerance;

/* From --max-rejects. False after saying what is wrong. */
bool tn_tolerance_parse(tn_tolerance *limit, const tn_args *args);
/* The same of another option; of: what a percentage is a share of, as "all records". Left alone where it was not given. */
bool tn_tolerance_read(tn_tolerance *limit, const tn_args *args, tn_option_id option, const char *of);
/* Whether so many of so many are more than allowed. */
bool tn_tolerance_exceeded(const tn_tolerance *limit, uint64_t count, uint64_t of);
/* The exit status of a run that read all its inputs, or stopped at a reject. */
int tn_tolerance_status(const tn_tolerance *limit, const tn_counts *counts, bool stopped);

#endif
