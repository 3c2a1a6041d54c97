/* guess.h - the likely unit of times that say none, from the first of them in an input. */
#ifndef TN_IO_GUESS_H
#define TN_IO_GUESS_H

#include "base/str.h"
#include "io/stamp.h"

/* Enough steps for a steady median; a head of 64 KB holds some 400 utterances. */
#define TN_GUESS_STEPS 256

typedef struct tn_guess {
    int64_t steps[TN_GUESS_STEPS]; /* between starts, in thousandths of the unit */
    size_t count;
    int64_t last, most;
    bool any, fraction;
} tn_guess;

void tn_guess_init(tn_guess *guess);
/* One start time as written. */
void tn_guess_add(tn_guess *guess, tn_str text);
tn_stamp_unit tn_guess_unit(tn_guess *guess);

#endif
