/* dutytest.h - what a playbook says of itself, run through the engine: the small conversations below its duties. */
#ifndef TN_CALL_DUTYTEST_H
#define TN_CALL_DUTYTEST_H

#include "score/rehearsal.h"

/* Run the conversations of the duties of the rehearsal's layer, on that layer and those below; what fails goes to the findings.
 * *tests is counted up. False: no memory. */
bool tn_dutytest_run(tn_rehearsal *rehearsal, size_t *tests);

#endif
