/* sentence.h - the shortest sentence that a pattern describes, for lints and help. */
#ifndef TN_SCORE_SENTENCE_H
#define TN_SCORE_SENTENCE_H

#include "base/buf.h"
#include "lexicon/ast.h"

/* Append it to out. False where there is none to be had (a regex in a place that must be filled), or no memory
 * (out->failed). */
bool tn_sentence_shortest(const tn_node *pattern, tn_buf *out);

#endif
