/* plain_normal.h - normalises text (apostrophes, NFKC, invisible characters) and maps each byte back to its source.
 *
 * Steps, the same for transcripts and for patterns: apostrophe look-alikes to ', the ellipsis kept as one character,
 * NFKC, U+200B to a space, invisible joiners deleted (U+200D stays inside emoji), emoji without variation selectors,
 * skin tones and tags. Case folding comes later (token.h), since regexes see capitals. */
#ifndef PLAIN_NORMAL_H
#define PLAIN_NORMAL_H

#include <stdint.h>

#include "base/buf.h"

typedef struct plain_normal {
    tn_buf text;      /* normalised UTF-8 */
    bool invalid;     /* invalid bytes or NUL were replaced by U+FFFD */
    uint32_t *begin;  /* for each normalised byte, the source span that it stands for */
    uint32_t *end;
    size_t map_capacity;
} plain_normal;

void plain_normal_init(plain_normal *normal, const tn_mem *mem);
void plain_normal_free(plain_normal *normal);
/* Normalise source (at most UINT32_MAX / 8 bytes). False: no memory. Time and space are linear. */
bool plain_normal_run(plain_normal *normal, tn_str source);
/* Source offset where normalised byte `at` begins; at == size gives the end of the source. */
uint32_t plain_normal_source_begin(const plain_normal *normal, size_t at);
/* Source offset behind normalised byte at - 1 (at >= 1). */
uint32_t plain_normal_source_end(const plain_normal *normal, size_t at);

#endif
