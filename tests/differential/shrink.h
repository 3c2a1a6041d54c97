/* shrink.h - a difference made as small as it stays different, and printed. */
#ifndef SHRINK_H
#define SHRINK_H

#include "trial.h"

/* Print what differs: the utterance, the lexicon where it was invented, both results. */
void shrink_report(trial *t, trial_lexicon *l, const trial_fault *fault);

#endif
