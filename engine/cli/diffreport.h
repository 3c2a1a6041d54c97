/* diffreport.h - what lexicon diff has found: for people, as one table of TSV, or as JSON Lines. */
#ifndef TN_CLI_DIFFREPORT_H
#define TN_CLI_DIFFREPORT_H

#include <stdio.h>

#include "cli/diffsum.h"

typedef enum tn_diffreport_table { TN_DIFFREPORT_TURNS, TN_DIFFREPORT_CALLS, TN_DIFFREPORT_ENTRIES, TN_DIFFREPORT_DIMENSIONS, TN_DIFFREPORT_TABLES } tn_diffreport_table;

/* "turns"; lives for ever. */
const char *tn_diffreport_name(size_t table);
/* most: entries that are shown; 0: all. Turns and calls: those that were kept. */
void tn_diffreport_text(FILE *file, bool colour, const tn_diffsum *sum, size_t most);
void tn_diffreport_tsv(FILE *file, const tn_diffsum *sum, tn_diffreport_table table);
void tn_diffreport_json(FILE *file, const tn_diffsum *sum);

#endif
