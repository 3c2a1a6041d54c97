/* ratedwords.h - lists of rated words: VADER's and AFINN's. */
#ifndef TN_STUDY_RATEDWORDS_H
#define TN_STUDY_RATEDWORDS_H

#include "study/lexdraft.h"

/* VADER: word, mean, standard deviation, ratings. Else AFINN: word, number. Between tabs. */
void tn_ratedwords_read(tn_lexdraft *draft, tn_str text, bool vader);

#endif
