/* yamldic.h - dictionaries of quanteda in YAML. */
#ifndef TN_STUDY_YAMLDIC_H
#define TN_STUDY_YAMLDIC_H

#include "study/lexdraft.h"

void tn_yamldic_read(tn_lexdraft *draft, tn_str text);

#endif
