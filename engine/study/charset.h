/* charset.h - bytes of a file from elsewhere as UTF-8 with lines that end in LF. */
#ifndef TN_STUDY_CHARSET_H
#define TN_STUDY_CHARSET_H

#include <stdint.h>

#include "base/arena.h"

/* *text lives as long as the arena and the bytes. UTF-16 is known by its byte-order mark, a UTF-8 one is taken off; `latin1`:
 * other bytes are Windows-1252, which holds Latin-1. NULL where all is well, else why not (English), with the line in *line.
 * No memory: *text has p NULL. */
const char *tn_charset_read(tn_arena *arena, tn_str bytes, bool latin1, tn_str *text, uint32_t *line);
/* The line of the first byte that is not UTF-8, which is not looked at above; 0: there is none. */
uint32_t tn_charset_bad_line(tn_str text);

#endif
