/* acttest.h - the yes: and no: lines of files of acts, run through the engine. */
#ifndef TN_SCORE_ACTTEST_H
#define TN_SCORE_ACTTEST_H

#include "score/rehearsal.h"

/* Run the tests of acts in files of r->layer, on that layer over those below, as turns of who the act is of. Failures become findings T701.
 * *tests is counted up. False: no memory. */
bool tn_acttest_run(tn_rehearsal *r, size_t *tests);

#endif
