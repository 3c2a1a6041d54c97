/* wordstat.h - categorization dictionaries of WordStat, *.cat. */
#ifndef TN_STUDY_WORDSTAT_H
#define TN_STUDY_WORDSTAT_H

#include "study/lexdraft.h"

void tn_wordstat_read(tn_lexdraft *draft, tn_str text);

#endif
