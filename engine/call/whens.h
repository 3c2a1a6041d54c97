/* whens.h - dates and deadlines in a text. English. */
#ifndef TN_CALL_WHENS_H
#define TN_CALL_WHENS_H

#include "call/entities.h"

/* A date or time of day at the k-th word ahead. False: none. */
bool tn_whens_date(tn_words *words, uint32_t k, tn_entity *out, uint32_t *used);
/* A deadline at the next word. False: none. */
bool tn_whens_deadline(tn_words *words, tn_entity *out, uint32_t *used);

#endif
