/* plain_show.h - a score as text, every field of it: what is compared, and what people read. */
#ifndef PLAIN_SHOW_H
#define PLAIN_SHOW_H

#include "base/buf.h"
#include "tenor.h"

/* Append the score as lines: the utterance, each dimension, each hit with each factor; of the hits so much as
 * a scorer writes down that was set to this detail. */
void plain_show_score(tn_buf *out, const tenor_lexicon *lexicon, const tenor_score *score, tenor_detail detail);
/* Append an utterance as one line: role, channel, language, day and text, with a tab between them. */
void plain_show_utterance(tn_buf *out, const tenor_utterance *utterance);
/* Read such a line; what needs room is taken from scratch, which must be kept. False where it is none. */
bool plain_show_parse(tn_str line, tn_buf *scratch, tenor_utterance *utterance);

#endif
