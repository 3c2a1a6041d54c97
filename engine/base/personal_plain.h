/* personal_plain.h - numbers that say nothing about a person: amounts, times, dates, versions. */
#ifndef TN_BASE_PERSONAL_PLAIN_H
#define TN_BASE_PERSONAL_PLAIN_H

#include "base/personal_tokens.h"

/* Sets `plain` where it holds. birth: a date may be that of somebody's birth, so dates are not plain. */
void tn_personal_plain_set(tn_str text, tn_personal_token *tokens, size_t count, bool birth);
/* A year of this century or the one before. */
static inline bool tn_personal_plain_is_year(const tn_personal_token *token)
{
    return token->digits == 4 && token->number >= 1900 && token->number <= 2099;
}

#endif
