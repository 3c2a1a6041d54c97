/* fit.h - weights of entries moved towards what people said, no further than that says. */
#ifndef TN_STUDY_FIT_H
#define TN_STUDY_FIT_H

#include "score/utterance.h"
#include "tenor_study.h"

/* See tenor_study_fit; what it may do is checked there. */
tenor_status tn_fit_run(const tn_mem *mem, tn_utterance *utterance, const tenor_study_fit_set *sets, size_t count,
                        const tenor_study_fit_options *options, tenor_study_fit_weight *weights);

#endif
