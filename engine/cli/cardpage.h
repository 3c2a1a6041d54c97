/* cardpage.h - the scorecard of a call as a coach would read it. */
#ifndef TN_CLI_CARDPAGE_H
#define TN_CLI_CARDPAGE_H

#include <stdio.h>

#include "tenor_card.h"

/* The total, then a line a section with its items, the worst first, wrapped at so many columns; nothing where there is no card. */
void tn_cardpage_print(FILE *file, size_t width, const tenor_call *call, const tenor_card *card);

#endif
