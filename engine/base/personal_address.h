/* personal_address.h - addresses of people and their devices: e-mail, written and spoken, IP, MAC, queries of URLs. */
#ifndef TN_BASE_PERSONAL_ADDRESS_H
#define TN_BASE_PERSONAL_ADDRESS_H

#include "base/personal_tokens.h"

/* Marks them. asked: an e-mail address was spoken of. */
void tn_personal_address_mark(tn_str text, tn_personal_token *tokens, size_t count, bool asked);

#endif
