/* selftest.h - the yes: and no: lines of lexicon files, run through the whole engine. */
#ifndef TN_SCORE_SELFTEST_H
#define TN_SCORE_SELFTEST_H

#include "score/rehearsal.h"

/* Run the tests of entries in files of r->layer, on that layer over those below. Failures become findings T701.
 * *tests counts what ran. False: no memory. */
bool tn_selftest_run(tn_rehearsal *r, size_t *tests);

#endif
