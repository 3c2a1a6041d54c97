/* covreport.h - coverage as tables for people, as one table of TSV, or as JSON. */
#ifndef TN_CLI_COVREPORT_H
#define TN_CLI_COVREPORT_H

#include "cli/coverage.h"

typedef enum tn_covreport_table {
    TN_COVREPORT_COVERAGE,
    TN_COVREPORT_SCORES,
    TN_COVREPORT_ENTRIES,
    TN_COVREPORT_DEAD,
    TN_COVREPORT_WORDS,
    TN_COVREPORT_PHRASES,
    TN_COVREPORT_TABLES
} tn_covreport_table;

/* "coverage"; NULL behind the last. */
const char *tn_covreport_name(size_t table);

/* most: rows of entries, words and phrases that are shown; 0: all. */
void tn_covreport_text(FILE *file, const tn_coverage *c, size_t most);
void tn_covreport_tsv(FILE *file, const tn_coverage *c, tn_covreport_table table, size_t most);
void tn_covreport_json(FILE *file, const tn_coverage *c, size_t most);

#endif
