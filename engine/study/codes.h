/* codes.h - what is said of each kind of finding: the table of engine/lexicon/diagnostics.def. */
#ifndef TN_STUDY_CODES_H
#define TN_STUDY_CODES_H

#include "tenor_study.h"

/* NULL behind the last; lives for ever. */
const tenor_study_code *tn_codes_at(size_t index);

#endif
