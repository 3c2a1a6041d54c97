/* personal_words.h - the words that tell where something personal is said: digits, what stands between digits, what a
 * number is asked for with, parts of addresses, titles. English; a word that is not there means nothing. */
#ifndef TN_BASE_PERSONAL_WORDS_H
#define TN_BASE_PERSONAL_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

typedef enum tn_word_class {
    TN_WORD_PLAIN,
    TN_WORD_DIGIT,   /* value: 0 to 9 */
    TN_WORD_OH,      /* a zero where digits stand beside it */
    TN_WORD_TEEN,    /* value: 10 to 19 */
    TN_WORD_TENS,    /* value: 20 to 90 */
    TN_WORD_HUNDRED, /* two digits in "one eight hundred", else a quantity */
    TN_WORD_SCALE,   /* thousand, million: always a quantity */
    TN_WORD_TIMES,   /* value: how often the digit behind it counts */
    TN_WORD_GAP,     /* said between digits without a meaning of its own */
    TN_WORD_DASH,    /* the same, and part of spoken addresses */
    TN_WORD_DOT,
    TN_WORD_WEAK,    /* said between digits, and between quantities, too */
    TN_WORD_FILL,    /* beside these a turn may be nothing but digits */
    TN_WORD_AT,
    TN_WORD_MAILHOST, /* nobody says these but in an address */
    TN_WORD_NUMBER,   /* what digits are asked for with */
    TN_WORD_HOLDER,   /* what has a number: says less than the above */
    TN_WORD_BIRTH,
    TN_WORD_MAIL,
    TN_WORD_UNIT,
    TN_WORD_MONEY,
    TN_WORD_MONTH,
    TN_WORD_VERSION,
    TN_WORD_TITLE,
    TN_WORD_MISS, /* a title, or a verb */
    TN_WORD_NAME, /* "my name is" */
    TN_WORD_IS,
    TN_WORD_DOMAIN, /* how host names end */
    TN_WORD_HELLO,  /* a name stands behind it */
    TN_WORD_SPEAKING, /* a name stands before it, or behind "speaking with" */
    TN_WORD_STOP /* never a name, never the begin of an address */
} tn_word_class;

/* Slots of the look-up; a power of two, several times the number of words. */
#define TN_PERSONAL_WORDS_SLOTS 1024
/* Longest word of the table. */
#define TN_PERSONAL_WORDS_LONGEST 14

/* The table, made ready for look-ups; nothing is allocated, and it never changes after the init. */
typedef struct tn_personal_words {
    uint16_t slots[TN_PERSONAL_WORDS_SLOTS]; /* number of the word + 1 */
    uint8_t sizes[TN_PERSONAL_WORDS_SLOTS];  /* bytes of it */
    uint32_t first[32];                      /* by length: first letters of words, a bit each */
    /* Of words that a quick look asks for: second letters by length and first letter. */
    uint32_t telling[TN_PERSONAL_WORDS_LONGEST + 1][32];
    uint8_t letters[256]; /* 1 for ASCII letters */
} tn_personal_words;

void tn_personal_words_init(tn_personal_words *words);
/* What an ASCII word means, in any case; *value is its value where it has one. */
tn_word_class tn_personal_words_find(const tn_personal_words *words, tn_str word, unsigned *value);
/* False for most words: there is none of this length and first letter. */
static inline bool tn_personal_words_maybe(const tn_personal_words *words, const char *p, size_t n)
{
    return n <= TN_PERSONAL_WORDS_LONGEST && (words->first[n] >> ((unsigned char)*p & 31) & 1u);
}
/* The same of words that a quick look asks for; n >= 1. */
static inline bool tn_personal_words_tells(const tn_personal_words *words, const char *p, size_t n)
{
    return n <= TN_PERSONAL_WORDS_LONGEST &&
           (words->telling[n][(unsigned char)p[0] & 31] >> ((unsigned char)p[n > 1] & 31) & 1u);
}
/* Some such words make a text worth a closer look. */
static inline bool tn_personal_words_counts(tn_word_class word)
{
    return word == TN_WORD_DIGIT || word == TN_WORD_TEEN || word == TN_WORD_TENS ||
           word == TN_WORD_TIMES;
}
/* Such a word does so alone. */
static inline bool tn_personal_words_alarms(tn_word_class word)
{
    return word == TN_WORD_DOT || word == TN_WORD_MAILHOST || word == TN_WORD_TITLE ||
           word == TN_WORD_MISS || word == TN_WORD_NAME || word == TN_WORD_SPEAKING;
}
/* Names that are also words of the language, or that companies and readers put where a name is unknown; folded. */
bool tn_personal_words_is_common(tn_str folded);
/* A word of a name field that is no name: "unknown", "agent". */
bool tn_personal_words_is_placeholder(tn_str folded);

#endif
