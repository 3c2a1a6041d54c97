/* dictionary.h - dictionaries of other programs: which one a text is, and reading each into a draft. */
#ifndef TN_STUDY_DICTIONARY_H
#define TN_STUDY_DICTIONARY_H

#include "study/lexdraft.h"
#include "tenor_study.h"

/* Told by content; TENOR_STUDY_FORM_COUNT: by none. */
enum tenor_study_form tn_dictionary_sniff(tn_str text);
/* Read text into the draft. What cannot be read at all is its fault. */
void tn_dictionary_read(tn_lexdraft *draft, enum tenor_study_form form, tn_str text);

/* ---- for the readers ---- */

/* The next line, without its end and the blanks there; false: there is none. *number counts. */
bool tn_dictionary_line(tn_str *text, tn_str *line, uint32_t *number);
tn_str tn_dictionary_trim(tn_str s);
/* A number as -1.5 with any count of decimals, to the nearest 1e-4; *exact: it has no more of them. */
bool tn_dictionary_number(tn_str s, int32_t *value, bool *exact);

#endif
