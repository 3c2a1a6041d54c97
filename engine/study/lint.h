/* lint.h - what is no error in a lexicon, and yet most likely a slip: warnings W602 to W616. */
#ifndef TN_STUDY_LINT_H
#define TN_STUDY_LINT_H

#include "score/rehearsal.h"
#include "tenor_study.h"

/* Lint the entries of r->layer. use: NULL, or what a corpus says of the same layers. False: no memory. */
bool tn_lint_run(tn_rehearsal *r, const tenor_study_use *use);

#endif
