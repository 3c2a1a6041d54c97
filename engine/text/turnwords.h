/* turnwords.h - a turn as its words, one after the other, each as one number: the same for all forms of a word, and for all numbers in
 * digits. What recognisers of dialogue acts read (lexicon/actmodel.h). English endings; any bytes may be given. Linear in the text, no
 * memory. */
#ifndef TN_TEXT_TURNWORDS_H
#define TN_TEXT_TURNWORDS_H

#include "text/lowword.h"

/* No word has these numbers. */
#define TN_TURNWORDS_DIGITS 1u /* 50, 3:30, 15th, 48h */
#define TN_TURNWORDS_BEGIN 2u  /* of the turn: what stands before its first word */
#define TN_TURNWORDS_END 3u
#define TN_TURNWORDS_LONG 4u   /* a word that is too long to be looked at */
#define TN_TURNWORDS_LEAST 16u /* numbers of words begin here */

typedef struct tn_turnword {
    uint32_t begin, end; /* bytes of the text */
    uint32_t number;
    uint32_t whole; /* tn_lowword_hash of the word with its ending; nothing where the number is DIGITS or LONG */
} tn_turnword;

/* The words of a turn, for all who read it: too many where there are more than HELD. */
#define TN_TURNWORDS_HELD 256
typedef struct tn_turnwords {
    size_t count;
    tn_turnword words[TN_TURNWORDS_HELD + 1];
} tn_turnwords;

/* The word at *at or behind it; *at moves behind it. False: there is none. */
bool tn_turnwords_next(tn_str text, size_t *at, tn_turnword *out);
/* All words of a text, or the first HELD + 1. */
void tn_turnwords_read(tn_str text, tn_turnwords *out);
/* Records of sixteen bytes, a power of two of them, that are found by the numbers of words: where the search begins. */
typedef struct tn_turnwords_slots {
    const void *slots;
    uint32_t count;
} tn_turnwords_slots;
static inline uint32_t tn_turnwords_slot(uint32_t number, uint32_t count)
{
    return number * UINT32_C(0x9E3779B1) >> 8 & (count - 1);
}
/* As tn_turnwords_read, for who looks all words up there: the records are on their way from memory. */
void tn_turnwords_fetch(tn_str text, tn_turnwords_slots ahead, tn_turnwords *out);
/* Words of a turn that are noted by who goes over them for something else, as tn_turnwords_next would tell them. */
typedef struct tn_turnwords_noted {
    tn_turnword *words;
    uint32_t count, room;
    bool lost; /* there are more, or there is none who notes them all */
} tn_turnwords_noted;

static inline uint32_t tn_turnwords_of_hash(uint32_t hash)
{
    return hash < TN_TURNWORDS_LEAST ? hash + TN_TURNWORDS_LEAST : hash;
}
/* A word of ASCII letters, less than TN_LOWWORD_SIZE of them, and its hash. */
void tn_turnwords_note_long(tn_turnwords_noted *noted, uint32_t begin, const char *low, size_t size, uint32_t hash);
static inline void tn_turnwords_note(tn_turnwords_noted *noted, uint32_t begin, const char *low, size_t size, uint32_t hash)
{
    if (noted->count >= noted->room || size > 8) {
        tn_turnwords_note_long(noted, begin, low, size, hash);
        return;
    }
    const uint32_t number = tn_turnwords_of_hash(tn_lowword_short_hash(tn_lowword_short_stem(tn_str_eight(low), size)));
    noted->words[noted->count++] = (tn_turnword){begin, begin + (uint32_t)size, number, hash};
}
/* Anything else, from one byte of the text to another, where a word can begin and end. */
void tn_turnwords_note_other(tn_turnwords_noted *noted, tn_str text, uint32_t begin, uint32_t end);
/* As tn_turnwords_fetch, of words that were noted. */
void tn_turnwords_take(const tn_turnwords_noted *noted, tn_turnwords_slots ahead, tn_turnwords *out);
/* The number of one word as it is written in a text; DIGITS and LONG too. 0: that is no word, or more than one. */
uint32_t tn_turnwords_number(tn_str word);

/* The number of two words that follow one another. */
static inline uint32_t tn_turnwords_pair(uint32_t first, uint32_t second)
{
    uint64_t h = (((uint64_t)first << 32 | second) ^ UINT64_C(0x5851F42D4C957F2D)) * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)((h ^ h >> 29) * UINT64_C(0xBF58476D1CE4E5B9) >> 32);
}

#endif
