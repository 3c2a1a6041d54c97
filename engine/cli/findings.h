/* findings.h - diagnostics of lexicon files as text with a caret, or as JSON Lines. */
#ifndef TN_CLI_FINDINGS_H
#define TN_CLI_FINDINGS_H

#include <stdio.h>

#include "tenor.h"

#include "cli/codeset.h"

typedef struct tn_findings {
    FILE *file;
    bool colour, json;
    bool errors_only; /* warnings are counted but not shown */
    const tn_codeset *allow; /* may be NULL: warnings that are neither shown nor counted */
    const tn_codeset *deny;  /* the same: warnings that are counted as denied, too */
    size_t errors, warnings, failed_tests, denied;
} tn_findings;

/* The callback of tenor_load_options; context is a tn_findings. */
void tn_findings_print(void *context, const tenor_diagnostic *diagnostic);

#endif
