/* sentence.h - the shortest sentence that a pattern describes, for lints and help. */
#ifndef TN_SCORE_SENTENCE_H
#define TN_SCORE_SENTENCE_H

#include "base/buf.h"
#include "lexicon/ast.h"

/* Append it to out. False where there is none to be had (a regex in a place that must be filled), or no memory
 * (out->failed). */
bool tn_sentence_shortest(const tn_node *pattern, tn_buf *out);
/* The same, but through one of its words, in place of which `instead` is written. False too where that word is not in it. */
bool tn_sentence_through(const tn_node *pattern, const tn_node *atom, tn_str instead, tn_buf *out);
/* Append one word, or one that an atom matches (false: a regex; none is known). */
bool tn_sentence_word(tn_buf *out, tn_str word);
bool tn_sentence_atom(tn_buf *out, const tn_node *atom);

#endif
