/* learnreport.h - how good act models are, as text, TSV or JSON. */
#ifndef TN_CLI_LEARNREPORT_H
#define TN_CLI_LEARNREPORT_H

#include <stdio.h>

#include "tenor_study.h"

typedef enum tn_learnreport_form { TN_LEARNREPORT_TEXT, TN_LEARNREPORT_TSV, TN_LEARNREPORT_JSON } tn_learnreport_form;

/* A row an act. check: of a lexicon that may not have them all. */
void tn_learnreport_print(FILE *file, tn_learnreport_form form, bool check, const tenor_study_learn *learn);

#endif
