/* whens.h - dates and deadlines in a text. English. */
#ifndef TN_CALL_WHENS_H
#define TN_CALL_WHENS_H

#include "call/entities.h"

/* A date or time of day at the k-th word ahead. False: none. */
bool tn_whens_date(tn_words *words, uint32_t k, tn_entity *out, uint32_t *used);
/* A deadline at the next word. False: none. */
bool tn_whens_deadline(tn_words *words, tn_entity *out, uint32_t *used);
/* "on the first": the day alone, behind the next word; *used has that word, too. False: none. */
bool tn_whens_early_day(tn_words *words, tn_entity *out, uint32_t *used);
/* An hour by itself at the k-th word ahead: "six", "half past four". False: the number is of something else. */
bool tn_whens_hour(tn_words *words, uint32_t k, uint32_t *used);
/* 48 hours, a couple of minutes, at the k-th word ahead. */
bool tn_whens_duration(tn_words *words, uint32_t k, uint32_t *used);
/* Whether a date of so many words at the k-th word ahead is a week, month or year: "next week". */
bool tn_whens_is_span(tn_words *words, uint32_t k, uint32_t used);
/* Whether the date at the next word only says when help is offered or asked about: "how can I help today". */
bool tn_whens_is_greeting(tn_words *words);

#endif
