/* personal_people.h - names of people in a text: those that are known, and those that are said to be one. */
#ifndef TN_BASE_PERSONAL_PEOPLE_H
#define TN_BASE_PERSONAL_PEOPLE_H

#include "base/personal_tokens.h"

/* Marks them. names may be NULL. */
void tn_personal_people_mark(const tn_personal_names *names, tn_str text, tn_personal_token *tokens,
                             size_t count);

#endif
