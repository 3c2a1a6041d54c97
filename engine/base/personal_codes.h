/* personal_codes.h - numbers of accounts, orders and devices that have letters in them. */
#ifndef TN_BASE_PERSONAL_CODES_H
#define TN_BASE_PERSONAL_CODES_H

#include "base/personal_tokens.h"

/* Marks them. asked: such a number was spoken of. */
void tn_personal_codes_mark(tn_str text, tn_personal_token *tokens, size_t count, bool asked);

#endif
