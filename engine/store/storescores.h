/* storescores.h - the scores of a leg as text that SQL can take apart (storecode.h): how many series there are, the low digit of
 * each, and from the last series to the first their high digits, those at the end left out where they are 0. A score is
 * written as 1 + 2n, or -2n below 0; none is 0. */
#ifndef TN_STORE_STORESCORES_H
#define TN_STORE_STORESCORES_H

#include "store/storecode.h"
#include "tenor.h"

/* Appends; a failure shows in the buffer. Scores: of 32 bits. */
void tn_storescores_put(tn_buf *out, const tenor_maybe *scores, size_t count);
/* *count: in: room in scores; out: how many there are. False: damaged (a score beyond 32 bits, too), or more than there is
 * room for. */
bool tn_storescores_get(tn_str text, tenor_maybe *scores, size_t *count);

#endif
