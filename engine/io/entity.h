/* entity.h - character references as HTML, WebVTT and many SRT files write them: &amp; &#39; &#x2019; to text. */
#ifndef TN_IO_ENTITY_H
#define TN_IO_ENTITY_H

#include "base/str.h"

/* Most bytes that one reference becomes; never more than it took itself. */
#define TN_ENTITY_MAX 4

/* s begins with '&': the bytes that the reference takes, 0 where it is none that is known ("AT&T"). Its text, of *size
 * bytes, goes to out. NUL, surrogates and what is no code point come out as U+FFFD. */
size_t tn_entity_read(tn_str s, char out[TN_ENTITY_MAX], size_t *size);

#endif
