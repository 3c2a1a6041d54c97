/* codehelp.h - what a code of a finding means: `tenor help W606`, and the list of all. */
#ifndef TN_CLI_CODEHELP_H
#define TN_CLI_CODEHELP_H

#include <stdbool.h>
#include <stdio.h>

#include "tenor_study.h"

/* Does the word look like a code (a letter and three digits, whatever its case)? */
bool tn_codehelp_is(const char *word);
/* The code of that name, whatever its case; NULL after saying that there is none, and what may have been meant. */
const tenor_study_code *tn_codehelp_find(const char *word);
/* All about one. */
void tn_codehelp_print(FILE *file, const tenor_study_code *code);
/* A line for each. */
void tn_codehelp_list(FILE *file);
/* "error", "failed test", "warning". */
const char *tn_codehelp_severity(const tenor_study_code *code);

#endif
