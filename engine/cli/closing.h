/* closing.h - the summary at the end of a run: what was read, what was rejected, and loudly what
 * was missing. */
#ifndef TN_CLI_CLOSING_H
#define TN_CLI_CLOSING_H

#include <stdbool.h>
#include <stdio.h>

#include "cli/feed.h"

typedef struct tn_closing {
    const tn_counts *counts;
    uint64_t automated, regex_limited;
    uint64_t undated;  /* calls of no known day, which drift cannot count; where somebody asked for its scores */
    uint64_t left_out; /* turns without a record, by --only */
    bool joined;         /* segments could be joined into turns */
    bool calls_asked;    /* --calls was given */
    const tenor_str *mappings; /* of the readers, FIELD=NAME */
    size_t mapping_count;
    const char *rejects; /* path of the rejects file; NULL: none */
    double seconds;      /* of the run; below 0: not to be said */
} tn_closing;

/* Its lines about rejects and inputs that were cut short; nothing where there are none. */
void tn_closing_rejects(FILE *file, bool colour, const tn_closing *closing);
void tn_closing_print(FILE *file, bool colour, const tn_closing *closing);

#endif
