/* wordscan.h - a text as words, numbers and marks, a few at a time: what entities are read from. Linear in the text, no
 * memory. Any bytes may be given. */
#ifndef TN_CALL_WORDSCAN_H
#define TN_CALL_WORDSCAN_H

#include "call/wordtable.h"

#define TN_WORDSCAN_LOW TN_LOWWORD_SIZE /* bytes of a word in small letters; a longer one is none that is looked for */
#define TN_WORDSCAN_AHEAD 32             /* words that can be looked ahead */
#define TN_WORDSCAN_ROOM 64              /* words that are held at a time */

typedef enum tn_word_kind {
    TN_WORD_END, /* of the text */
    TN_WORD_WORD,
    TN_WORD_NUMBER, /* begins with a digit: 50, 1,250.00, 12/03/2025, 3:30, 15th, 48h */
    TN_WORD_MARK    /* one character that is neither letter nor digit nor blank */
} tn_word_kind;

typedef struct tn_word {
    uint32_t begin, end; /* bytes of the text */
    uint32_t hash;       /* of low; see wordtable.h */
    uint16_t row;        /* likewise; 0: in no list */
    uint8_t kind;
    uint8_t low_size;          /* 0: longer than TN_WORDSCAN_LOW */
    bool plain;                /* of ASCII letters only */
    char low[TN_WORDSCAN_LOW]; /* in small letters, typographic apostrophes as '; zeros behind */
} tn_word;

typedef struct tn_words {
    tn_str text;
    uint32_t at;           /* what is not cut yet */
    uint32_t first, count; /* words of room that are ahead */
    tn_word room[TN_WORDSCAN_ROOM];
} tn_words;

void tn_wordscan_begin(tn_words *words, tn_str text);
/* Behind tn_wordscan_peek, which spares a call where nothing is to be read. */
const tn_word *tn_wordscan_ahead(tn_words *words, uint32_t k);
/* Behind tn_wordscan_step: the words ahead move to the begin of their room. */
void tn_wordscan_move(tn_words *words);
/* The word k places ahead; lives until the next skip. END behind the last, as often as asked for, and further ahead than can be
 * looked. */
static inline const tn_word *tn_wordscan_peek(tn_words *words, uint32_t k)
{
    return k < words->count ? &words->room[words->first + k] : tn_wordscan_ahead(words, k);
}
/* The next word, at which was peeked before. */
static inline const tn_word *tn_wordscan_here(const tn_words *words)
{
    return &words->room[words->first];
}
/* Pass by the next word, at which was peeked before. */
static inline void tn_wordscan_pass(tn_words *words)
{
    words->count--;
    if (++words->first == TN_WORDSCAN_ROOM - TN_WORDSCAN_AHEAD)
        tn_wordscan_move(words);
}
/* Pass by the next word. */
static inline void tn_wordscan_step(tn_words *words)
{
    tn_wordscan_peek(words, 0);
    tn_wordscan_pass(words);
}

static inline void tn_wordscan_skip(tn_words *words, uint32_t count)
{
    for (; count > 0; count--)
        tn_wordscan_step(words);
}

/* A word by itself, of text that has no more bytes than low has room for and no capital letters. */
tn_word tn_wordscan_word(const char *low, size_t size);

static inline bool tn_wordscan_in(const tn_word *word, tn_wordlist list)
{
    return tn_wordtable_in(word->row, list);
}

/* Whether the word k places ahead is in a list. */
static inline bool tn_wordscan_next_in(tn_words *words, uint32_t k, tn_wordlist list)
{
    return tn_wordscan_in(tn_wordscan_peek(words, k), list);
}

/* The first hyphen of a word; NULL: it has none. */
static inline const char *tn_wordscan_hyphen(const tn_word *word)
{
    return word->plain ? NULL : memchr(word->low, '-', word->low_size);
}

/* Whether the word can begin something: digits, words with a hyphen, and those of the list can. */
static inline bool tn_wordscan_begins(const tn_word *word, tn_wordlist firsts)
{
    return tn_wordscan_in(word, firsts) || word->kind == TN_WORD_NUMBER || tn_wordscan_hyphen(word);
}

#endif
