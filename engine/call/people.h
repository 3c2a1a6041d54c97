/* people.h - where a text says a name that is known. */
#ifndef TN_CALL_PEOPLE_H
#define TN_CALL_PEOPLE_H

#include <stdint.h>

#include "base/str.h"

/* Whether what stands for a name is what somebody calls an account: "gwen_p", "MrB_88", "k.voss". Nobody is addressed so. */
bool tn_people_is_handle(tn_str name);

/* The next place, from *at on, where text says a word of name that is more than a title, an initial or "and", whatever its capitals; *at
 * moves behind it. False: there is none. */
bool tn_people_next(tn_str text, tn_str name, uint32_t *at, uint32_t *begin);

#endif
