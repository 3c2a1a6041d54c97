/* beyond.h - characters beyond ASCII in the fast lane: which of them it can cut, and words that have some.
 *
 * The cut of the kernel makes an item of every byte of such a character. Those of words are put together before words are looked up: the
 * first item of such a word becomes all of it, and the others stay, to be passed over. */
#ifndef TN_LEXICON_BEYOND_H
#define TN_LEXICON_BEYOND_H

#include "base/str.h"

/* What a character beyond ASCII is to the lane. */
typedef enum tn_beyond_kind {
    TN_BEYOND_REFUSED, /* only the tokeniser can tell: digits, white space, keycaps */
    TN_BEYOND_LETTER,
    TN_BEYOND_EMOJI,   /* begins one */
    TN_BEYOND_DASH,
    TN_BEYOND_MARK     /* any other: it stands for nothing */
} tn_beyond_kind;

/* Kinds that were asked for: only a cache. Starts with {0}. */
typedef struct tn_beyond {
    uint32_t known[512]; /* a code and its kind; 0: free */
} tn_beyond;

/* The kind of the character beyond ASCII at p, in UTF-8, and its bytes. */
tn_beyond_kind tn_beyond_at(tn_beyond *beyond, const char *p, uint32_t *size);
/* How many bytes at the start of a normalised text are ASCII or of characters that are not refused. *letters: some of them are letters. The
 * text may end within a character. */
size_t tn_beyond_fits(tn_beyond *beyond, tn_str text, bool *letters);
/* Of items [first, count), those of words with letters beyond ASCII put together. text: where they are places of. */
void tn_beyond_join(tn_beyond *beyond, const char *text, uint32_t *starts, uint32_t *ends, size_t first, size_t count);
/* Whether a word is capitals only, two or more of them. */
bool tn_beyond_caps(tn_str word);
/* Whether a letter beyond ASCII of the word is a small one. */
bool tn_beyond_lower(tn_str word);
/* Whether some byte of the item is beyond ASCII. */
bool tn_beyond_is(tn_str item);

#endif
