/* learnfile.h - act models as the text of an .acts file. */
#ifndef TN_STUDY_LEARNFILE_H
#define TN_STUDY_LEARNFILE_H

#include "study/learn.h"

/* Behind what is in `out`: classes, and all acts that were learnt. A feature that cannot be written so that it is read back as itself
 * is left out; none is known. False: no memory. */
bool tn_learnfile_write(const tn_learn *learn, const tn_learnrows *rows, const tn_learnwords *words, tn_buf *out);

#endif
