/* clean.h - any bytes to well-formed UTF-8 without NUL: what is not becomes U+FFFD and is
 * counted. */
#ifndef TN_IO_CLEAN_H
#define TN_IO_CLEAN_H

#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

/* A view of raw where it is clean already, else a copy in the arena. False: no memory. */
bool tn_clean_text(tn_str raw, tn_arena *arena, tn_str *text, uint32_t *replaced);
/* Upper bound of the bytes that tn_clean_copy writes; 0 on overflow. */
size_t tn_clean_size(tn_str raw);
/* Copy cleaned; returns the bytes written. */
size_t tn_clean_copy(tn_str raw, char *out, uint32_t *replaced);

#endif
