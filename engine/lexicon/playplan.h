/* playplan.h - conditions of turns as a call computes them: leaves that are joined by "or" as one set of bits each. */
#ifndef TN_LEXICON_PLAYPLAN_H
#define TN_LEXICON_PLAYPLAN_H

#include "lexicon/builder.h"

/* Adds the plans of all conditions, whose operators the builder has. False: no memory. */
bool tn_playplan_add(tn_builder *b);

#endif
