/* lowword.h - a word of a turn in small letters, as what listens to calls reads it: its letters, its hash, and without its ending. English.
 * Any bytes may be given. Pure functions, no memory. */
#ifndef TN_TEXT_LOWWORD_H
#define TN_TEXT_LOWWORD_H

#include "base/str.h"

#define TN_LOWWORD_SIZE 24 /* bytes of the longest word that is looked at */
#define TN_LOWWORD_FACTOR UINT64_C(0x9E3779B97F4A7C15)

static inline void tn_lowword_store(char *p, uint64_t bytes)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    memcpy(p, &bytes, sizeof bytes);
}

/* Of a word in small letters with zeros behind it. */
static inline uint32_t tn_lowword_hash(const char low[TN_LOWWORD_SIZE], size_t size)
{
    uint64_t h = tn_str_eight(low) * TN_LOWWORD_FACTOR;
    if (size > 8) {
        h = (h ^ h >> 32 ^ tn_str_eight(low + 8)) * TN_LOWWORD_FACTOR;
        h = (h ^ h >> 32 ^ tn_str_eight(low + 16)) * TN_LOWWORD_FACTOR;
    }
    return (uint32_t)(h >> 32);
}

static inline bool tn_lowword_is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static inline bool tn_lowword_is_letter(unsigned char c)
{
    return (unsigned char)((c | 32) - 'a') < 26;
}

/* A letter, a digit, or a byte of a character beyond ASCII that is part of words: signs of currencies, dashes and quotes are not. n: bytes
 * of the text from p on. */
static inline bool tn_lowword_is_part(const unsigned char *p, size_t n)
{
    return *p >= 0x80 ? *p != 0xC2 && !(n >= 2 && *p == 0xE2 && p[1] >= 0x80 && p[1] <= 0x82)
                      : tn_lowword_is_letter(*p) || tn_lowword_is_digit(*p);
}

/* The word that begins at `at`, with a letter: how many bytes it has in small letters, typographic apostrophes as ', with zeros behind; 0:
 * it has too many. *end: where it ends in the text, behind `at` in any case. */
size_t tn_lowword_read(const unsigned char *text, size_t size, size_t at, char low[TN_LOWWORD_SIZE], size_t *end);

/* Takes off its ending: genitive, plural, -ed, -ing; zeros stand for it. How many bytes are left. What is left need be no word, only the
 * same for all forms of one. */
size_t tn_lowword_stem(char low[TN_LOWWORD_SIZE], size_t size);

#endif
