/* cardout.h - the scorecard of a call as a member of its record. */
#ifndef TN_IO_CARDOUT_H
#define TN_IO_CARDOUT_H

#include "io/writer.h"
#include "tenor_card.h"

/* ,"scorecard":{…} at the end of out; nothing where there is no card, or one of another lexicon. out->failed: no memory. */
void tn_cardout_put(tn_buf *out, const tenor_call *call, const tenor_card *card);

#endif
