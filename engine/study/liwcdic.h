/* liwcdic.h - dictionaries of LIWC, *.dic. */
#ifndef TN_STUDY_LIWCDIC_H
#define TN_STUDY_LIWCDIC_H

#include "study/lexdraft.h"

void tn_liwcdic_read(tn_lexdraft *draft, tn_str text);

#endif
