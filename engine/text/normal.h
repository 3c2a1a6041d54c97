/* normal.h - normalises text (apostrophes, NFKC, invisible characters) and maps each byte back to its source.
 *
 * Steps, the same for transcripts and for patterns: apostrophe look-alikes to ', the ellipsis kept as one character,
 * NFKC, U+200B to a space, invisible joiners deleted (U+200D stays inside emoji), emoji without variation selectors,
 * skin tones and tags. Case folding comes later (token.h), since regexes see capitals. */
#ifndef TN_TEXT_NORMAL_H
#define TN_TEXT_NORMAL_H

#include <stdint.h>

#include "base/buf.h"

typedef struct tn_normal_cache tn_normal_cache;

/* Normalised bytes from `at` on, up to those of the next stretch: each stands for the source bytes [begin, end), or, where end is 0,
 * byte at + i for byte begin + i. */
typedef struct tn_normal_stretch {
    uint32_t at, begin, end;
} tn_normal_stretch;

typedef struct tn_normal {
    tn_buf text;      /* normalised UTF-8 */
    bool identity;    /* byte i stands for source byte i, and stretches are unused */
    bool invalid;     /* invalid bytes or NUL were replaced by U+FFFD */
    tn_normal_stretch *stretches; /* ascending; the first begins at 0 */
    size_t stretch_count, stretch_capacity;
    tn_normal_cache *cache; /* what was learned of characters beyond ASCII; NULL until there is one */
} tn_normal;

void tn_normal_init(tn_normal *normal, const tn_mem *mem);
void tn_normal_free(tn_normal *normal);
/* Normalise source (at most UINT32_MAX / 8 bytes). False: no memory. Time and space are linear. */
bool tn_normal_run(tn_normal *normal, tn_str source);
/* Source offset where normalised byte `at`, a border of characters, begins; at == size gives the end of the source. */
uint32_t tn_normal_source_begin(const tn_normal *normal, size_t at);
/* Source offset behind normalised byte at - 1 (at >= 1), the last of a character. */
uint32_t tn_normal_source_end(const tn_normal *normal, size_t at);
/* The source span of normalised bytes [at, stop), at < stop, whole characters. *near is 0 at first; spans that come in order are found at once. */
void tn_normal_span(const tn_normal *normal, size_t *near, size_t at, size_t stop, uint32_t *begin, uint32_t *end);

#endif
