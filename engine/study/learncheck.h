/* learncheck.h - act models of a lexicon held to labelled turns. */
#ifndef TN_STUDY_LEARNCHECK_H
#define TN_STUDY_LEARNCHECK_H

#include "lexicon/image.h"
#include "study/learn.h"

/* Figures of the acts that the rows (finished) name, as the image tells them: `learnt` says whether it has the act, of the same speaker.
 * Nothing is learnt. False: no memory. Free it either way. Cost: reading each turn once. */
bool tn_learncheck_run(tn_learn *learn, const tn_mem *mem, const tn_image *image, const tn_learnrows *rows);

#endif
