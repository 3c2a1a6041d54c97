/* cardcheck.h - the scorecards of folders of lexicons, held to the lexicons that stand there. */
#ifndef TN_CLI_CARDCHECK_H
#define TN_CLI_CARDCHECK_H

#include "cli/findings.h"
#include "cli/lexpath.h"

/* Reads the files NAME.card of these folders, in order of their names, with the lexicon of these sources, which hold; what is wrong goes to
 * the findings, as an error of code "card". Other paths are passed over. False: no memory, or a file cannot be read; said. */
bool tn_cardcheck_run(const char *const *folders, size_t count, const tn_lexpath *path, tn_findings *findings);

#endif
