/* playask.h - what is asked of a turn before a condition is computed. */
#ifndef TN_LEXICON_PLAYASK_H
#define TN_LEXICON_PLAYASK_H

#include "lexicon/builder.h"

/* Behind the plans of conditions, which their watches have: fills ASKS and ASKED. False: no memory. */
bool tn_playask_add(tn_builder *b);

#endif
