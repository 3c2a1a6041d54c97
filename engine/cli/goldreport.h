/* goldreport.h - figures of gold sets as a table for people, as TSV or as JSON Lines. */
#ifndef TN_CLI_GOLDREPORT_H
#define TN_CLI_GOLDREPORT_H

#include "cli/excerpt.h"
#include "cli/goldscore.h"

typedef enum tn_gold_form { TN_GOLD_TEXT, TN_GOLD_TSV, TN_GOLD_JSON } tn_gold_form;

typedef struct tn_goldreport {
    tn_gold_form form;
    tn_gold_by by;
    size_t most;   /* parts of a set that text shows; 0: all */
    size_t errors; /* worst rows of a set that are shown */
    uint64_t seed;
    uint32_t samples;
    const tenor_lexicon *lexicon;
    tenor_scorer *scorer; /* of errors */
    tn_excerpt excerpt;
    size_t widths[2]; /* text: of the columns dimension and set */
} tn_goldreport;

/* Once, before the first set. */
void tn_goldreport_begin(tn_goldreport *report, const tn_goldrows *gold);
/* False where there is no memory. */
bool tn_goldreport_set(tn_goldreport *report, const tn_gold_result *result);

#endif
