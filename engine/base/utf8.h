/* utf8.h - UTF-8 in and out. Whatever is not well-formed reads as U+FFFD, one for each maximal subpart
 * (Unicode 15, section 3.9, "U+FFFD Substitution of Maximal Subparts"). */
#ifndef TN_BASE_UTF8_H
#define TN_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TN_UTF8_REPLACEMENT 0xFFFDu

/* The code point at p (n >= 1 bytes left) and how many bytes it took (>= 1). *valid is false where it was replaced. */
uint32_t tn_utf8_decode(const char *p, size_t n, size_t *used, bool *valid);
/* What a terminal may take for a command, or what turns the direction of the text behind it: C0, DEL, C1, and the overrides,
 * embeddings and isolates of bidirectional text. */
static inline bool tn_utf8_steers(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}
/* 1 to 4 bytes into out; code points that UTF-8 cannot hold come out as U+FFFD. */
size_t tn_utf8_encode(uint32_t code, char out[4]);
/* Bytes at the start of p that are ASCII other than NUL. */
size_t tn_utf8_ascii(const char *p, size_t n);
/* True where all n bytes are well-formed UTF-8. */
bool tn_utf8_valid(const char *p, size_t n);
/* Code points in n bytes, each replaced subpart counting as one. */
size_t tn_utf8_length(const char *p, size_t n);

#endif
