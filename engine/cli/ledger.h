/* ledger.h - why a text scored as it did: a line a hit, its factors, and sums that come out
 * exactly. */
#ifndef TN_CLI_LEDGER_H
#define TN_CLI_LEDGER_H

#include <stdbool.h>
#include <stdio.h>

#include "tenor.h"

void tn_ledger_print(FILE *file, bool colour, const tenor_lexicon *lexicon, tenor_str text,
                     const tenor_score *score);

/* What duties listen for moves no score: a score without these hits, which are counted in *cues. Frees with free(*hits), in any case.
 * False: no memory. */
bool tn_ledger_without_cues(const tenor_lexicon *lexicon, tenor_score *score, tenor_hit **hits, size_t *cues);

/* Units of 1e-4 as a decimal without trailing zeros; sign: with a plus, too. */
void tn_ledger_number(FILE *file, int64_t value, bool sign);
/* Text in quotes on one line. */
void tn_ledger_quote(FILE *file, tenor_str text);

/* Only the scores, on one line. */
void tn_ledger_scores(FILE *file, bool colour, const tenor_lexicon *lexicon,
                      const tenor_score *score);

#endif
