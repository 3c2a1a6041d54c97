/* disturb.h - what recognisers, keyboards and other programs do to a text. */
#ifndef DISTURB_H
#define DISTURB_H

#include "base/buf.h"
#include "chance.h"

/* Change the text in place. asr: as a recogniser writes (lower case, no marks); strange: Unicode and bytes of all
 * kinds; plain: what is ASCII stays ASCII. */
void disturb(chance *c, tn_buf *text, bool asr, bool strange, bool plain);

#endif
