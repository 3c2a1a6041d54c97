/* invent.h - small random lexicons, in which everything overlaps. */
#ifndef INVENT_H
#define INVENT_H

#include "base/buf.h"
#include "chance.h"
#include "tenor.h"

/* Append the text of one. Most lines are valid. */
void invent_lexicon(chance *c, tn_buf *text);
/* Load such a text; lines with errors are blanked out of it (with the line that they belong to) until it loads. NULL:
 * nothing of it is left, or no memory. */
tenor_lexicon *invent_load(tn_buf *text);

#endif
