/* minereport.h - candidates for entries as text with concordance lines, as TSV or as JSON Lines. */
#ifndef TN_CLI_MINEREPORT_H
#define TN_CLI_MINEREPORT_H

#include "cli/candidates.h"
#include "cli/kwicline.h"

typedef enum tn_minereport_form { TN_MINEREPORT_TEXT, TN_MINEREPORT_TSV, TN_MINEREPORT_JSON } tn_minereport_form;

typedef struct tn_minereport {
    tn_minereport_form form;
    bool colour;
    size_t context;        /* columns on each side of a hit */
    size_t width;          /* that no line of text goes beyond; 0: any number */
    const char *names[2];  /* what the two sides are: the one that candidates are of, and the rest */
    const char *unit;      /* what calls are: "calls", "rows" */
    const tn_candidates *candidates;
    size_t shown;          /* of them */
    const tn_kwiclines *examples; /* by candidate, the first `shown` */
} tn_minereport;

/* What an entry line of this candidate weighs, units of 1e-4: see the manual. */
int32_t tn_minereport_weight(const tn_minereport *report, const tn_candidate *candidate);
/* Once, above all. */
void tn_minereport_begin(const tn_minereport *report);
/* Everything of one side. */
void tn_minereport_print(const tn_minereport *report);

#endif
