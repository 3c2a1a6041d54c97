/* cardmark.h - what a call is worth by a scorecard. */
#ifndef TN_CALL_CARDMARK_H
#define TN_CALL_CARDMARK_H

#include "call/card.h"

/* Marks of the card's items, of its sections, and the total; of other items and sections *out says nothing. */
void tn_cardmark_run(const tn_card *card, const tn_cardfacts *facts, tenor_scorecard *out);

#endif
