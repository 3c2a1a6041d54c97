/* wordscan.h - a text as words, numbers and marks, a few at a time: what entities are read from. Linear in the text, no
 * memory. Any bytes may be given. */
#ifndef TN_CALL_WORDSCAN_H
#define TN_CALL_WORDSCAN_H

#include <stdint.h>

#include "base/str.h"

#define TN_WORDSCAN_LOW 24   /* bytes of a word in small letters; a longer one is none that is looked for */
#define TN_WORDSCAN_AHEAD 32 /* words that can be looked ahead */

typedef enum tn_word_kind {
    TN_WORD_END, /* of the text */
    TN_WORD_WORD,
    TN_WORD_NUMBER, /* begins with a digit: 50, 1,250.00, 12/03/2025, 3:30, 15th, 48h */
    TN_WORD_MARK    /* one character that is neither letter nor digit nor blank */
} tn_word_kind;

typedef struct tn_word {
    uint32_t begin, end; /* bytes of the text */
    uint8_t kind;
    uint8_t low_size;          /* 0: longer than TN_WORDSCAN_LOW */
    char low[TN_WORDSCAN_LOW]; /* in small letters, typographic apostrophes as ' */
} tn_word;

typedef struct tn_words {
    tn_str text;
    uint32_t at; /* what is not in the ring yet */
    uint32_t first, count;
    tn_word ring[TN_WORDSCAN_AHEAD];
} tn_words;

void tn_wordscan_begin(tn_words *words, tn_str text);
/* Behind tn_wordscan_peek and tn_wordscan_in, which spare a call where nothing is to be read and know a literal's size. */
const tn_word *tn_wordscan_ahead(tn_words *words, uint32_t k);
bool tn_wordscan_find(const tn_word *word, const char *list, size_t size);
/* The word k places ahead; lives until the next skip. END behind the last, as often as asked for, and further ahead than can be
 * looked. */
static inline const tn_word *tn_wordscan_peek(tn_words *words, uint32_t k)
{
    return k < words->count ? &words->ring[(words->first + k) % TN_WORDSCAN_AHEAD] : tn_wordscan_ahead(words, k);
}
void tn_wordscan_skip(tn_words *words, uint32_t count);

static inline bool tn_wordscan_is(const tn_word *word, const char *text)
{
    size_t n = strlen(text);
    return word->low_size == n && memcmp(word->low, text, n) == 0;
}

/* Whether the word is one of a list with one blank before and behind each: " by before ". */
static inline bool tn_wordscan_in(const tn_word *word, const char *list)
{
    return tn_wordscan_find(word, list, strlen(list));
}
/* Whether a sentence ends with the word: . ! ? or a line end. */
bool tn_wordscan_ends(const tn_word *word);

#endif
