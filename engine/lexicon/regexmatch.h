/* regexmatch.h - regexes of the lexicon in the run's text, where one may begin. */
#ifndef TN_LEXICON_REGEXMATCH_H
#define TN_LEXICON_REGEXMATCH_H

#include "lexicon/matcher.h"

/* The matches of entries that are regexes. False: no memory. */
bool tn_regexmatch_run(tn_matcher *m);

#endif
