/* plain_opaque.h - finds what is one token and never scores: URLs, e-mail addresses, domains, @names, redaction
 * marks. */
#ifndef PLAIN_OPAQUE_H
#define PLAIN_OPAQUE_H

#include "base/str.h"

/* State of one scan from left to right, so that no stretch of text is looked at twice. Start with {0}. */
typedef struct plain_opaque {
    size_t looked; /* a run of address characters was examined up to here */
} plain_opaque;

/* Bytes of the opaque token that begins at `at` of the normalised text, or 0. The character before `at` is no letter
 * or digit of the same word. */
size_t plain_opaque_at(plain_opaque *scan, tn_str text, size_t at);

#endif
