/* exceptions.h - matches that are taken away again: by exceptions of their entries, by idioms around them. */
#ifndef TN_LEXICON_EXCEPTIONS_H
#define TN_LEXICON_EXCEPTIONS_H

#include "lexicon/matcher.h"

/* Drop matches of which an exception shares a word. They are in order. False: no memory. */
bool tn_exceptions_apply(tn_matcher *m);
/* Drop what lies wholly inside an idiom, and the idioms themselves. A cue stays: "one moment please" says nothing of a mood, and
 * announces a wait all the same. */
void tn_exceptions_idioms(tn_matcher *m);
/* Mark the words of all exceptions of an entry, wherever they are, in m->marks. False: no memory. */
bool tn_exceptions_mark(tn_matcher *m, uint32_t entry);

#endif
