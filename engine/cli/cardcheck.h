/* cardcheck.h - scorecards, held to the lexicons that stand beside or below them. */
#ifndef TN_CLI_CARDCHECK_H
#define TN_CLI_CARDCHECK_H

#include "cli/findings.h"
#include "cli/lexpath.h"

/* Is it the name of a card? */
bool tn_cardcheck_is(const char *name);
/* Reads the operands that are cards, and the files NAME.card of those that are folders, in order of their names, with the lexicon of
 * these sources, which hold; what is wrong goes to the findings, as an error of code "card". Other paths are passed over. False: no
 * memory, or a file cannot be read; said. */
bool tn_cardcheck_run(const char *const *operands, size_t count, const tn_lexpath *path, tn_findings *findings);

#endif
