/* lowword.h - a word of a turn in small letters, as what listens to calls reads it: its letters, its hash, and without its ending. English.
 * Any bytes may be given. Pure functions, no memory. */
#ifndef TN_TEXT_LOWWORD_H
#define TN_TEXT_LOWWORD_H

#include "text/lowletters.h"

#define TN_LOWWORD_SIZE 24 /* bytes of the longest word that is looked at */
#define TN_LOWWORD_FACTOR UINT64_C(0x9E3779B97F4A7C15)

static inline void tn_lowword_store(char *p, uint64_t bytes)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    memcpy(p, &bytes, sizeof bytes);
}

/* Of up to eight small letters with zeros behind them, the first in the lowest bits: as tn_lowword_hash. */
static inline uint32_t tn_lowword_short_hash(uint64_t letters)
{
    return (uint32_t)(letters * TN_LOWWORD_FACTOR >> 32);
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

/* A word that has more than ASCII letters, or is long: as tn_lowword_read. */
size_t tn_lowword_read_odd(const unsigned char *text, size_t size, size_t at, char low[TN_LOWWORD_SIZE], size_t *end);

/* Whether a word of ASCII letters goes on with this: an apostrophe, a digit, a byte beyond ASCII. */
static inline bool tn_lowword_goes_on(unsigned char c)
{
    return c >= 0x80 || c == '\'' || tn_lowword_is_digit(c);
}

/* The word that begins at `at`, with a letter: how many bytes it has in small letters, typographic apostrophes as ', with zeros behind; 0:
 * it has too many. *end: where it ends in the text, behind `at` in any case. */
static inline size_t tn_lowword_read(const unsigned char *text, size_t size, size_t at, char low[TN_LOWWORD_SIZE], size_t *end)
{
    size_t n = 0, more = 0;
    uint64_t word = tn_lowletters_of(tn_lowletters_bytes(text, size, at), &n);
    tn_lowword_store(low, word);
    for (size_t part = 8; part < TN_LOWWORD_SIZE; part += 8) {
        word = n == part ? tn_lowletters_of(tn_lowletters_bytes(text, size, at + part), &more) : 0;
        tn_lowword_store(low + part, word);
        n += word ? more : 0;
    }
    *end = at + n;
    if (*end < size && tn_lowword_goes_on(text[*end]))
        return tn_lowword_read_odd(text, size, at, low, end);
    return n < TN_LOWWORD_SIZE ? n : 0;
}

/* What tn_lowword_stem does to a word that may have an ending. */
size_t tn_lowword_cut_ending(char low[TN_LOWWORD_SIZE], size_t size);

/* Whether a word that ends in these two bytes may have an ending. */
static inline bool tn_lowword_ends(unsigned char before, unsigned char last)
{
    const bool may = (unsigned)last - 'a' < 26 ? (UINT32_C(1) << ('d' - 'a') | UINT32_C(1) << ('e' - 'a') | UINT32_C(1) << ('g' - 'a') |
                                        UINT32_C(1) << ('s' - 'a') | UINT32_C(1) << ('y' - 'a')) >> (last - 'a') & 1 : false;
    return may || last == before;
}

/* Takes off its ending: genitive, plural, -ed, -ing; zeros stand for it. How many bytes are left. What is left need be no word, only the
 * same for all forms of one. Most words end in none of these letters, and not in one twice. */
static inline size_t tn_lowword_stem(char low[TN_LOWWORD_SIZE], size_t size)
{
    if (size < 2)
        return size;
    return tn_lowword_ends((unsigned char)low[size - 2], (unsigned char)low[size - 1]) ? tn_lowword_cut_ending(low, size) : size;
}

/* What tn_lowword_short_stem does to a word that may have an ending. */
uint64_t tn_lowword_cut_short(uint64_t letters, size_t size);

#define TN_LOWWORD_SHORTEST 3 /* letters that an ending leaves */

/* The same of one to eight letters of ASCII, the first in the lowest bits, zeros behind. */
static inline uint64_t tn_lowword_short_stem(uint64_t letters, size_t size)
{
    if (size <= TN_LOWWORD_SHORTEST || !tn_lowword_ends((unsigned char)(letters >> 8 * (size - 2)), (unsigned char)(letters >> 8 * (size - 1))))
        return letters;
    return tn_lowword_cut_short(letters, size);
}

#endif
