/* spot.h - where in a text a regex of the lexicon can begin to match: three table look-ups a place, exact behind them.
 *
 * After Teddy (Hyperscan): a bit stands for a few regexes, and the tables of the first, second and third byte are ANDed. Built
 * once an image from regex_start.h; leaves out only what cannot match. */
#ifndef TN_LEXICON_SPOT_H
#define TN_LEXICON_SPOT_H

#include "base/mem.h"
#include "lexicon/image.h"
#include "lexicon/regex_start.h"

/* Regexes in the order of REGEX_ENTRIES share the bit of their number modulo 64. */
#define TN_SPOT_BITS 64

typedef struct tn_spot_way {
    tn_regex_start start;
    uint32_t bit;
} tn_spot_way;

typedef struct tn_spot {
    const tn_mem *mem;
    uint64_t always; /* regexes that may begin with anything or with a space */
    /* Of these marks (bytes modulo 64) ASCII text must have one for a match of the bit's regexes; all ones: of no mark. */
    uint64_t marks[TN_SPOT_BITS];
    uint64_t lazy; /* bits that need marks: their regexes are looked for where those stand in the text, and not before */
    uint64_t by_mark[64]; /* the lazy bits that a mark allows */
    /* Bits by the first, second and third byte of a match: in text of ASCII, and in any. */
    struct tn_spot_tables {
        uint64_t first[256], second[256], third[256];
    } ascii, any;
    uint64_t atom_first[4]; /* bytes that a word may begin with of which a regex in an alternative is all */
    tn_spot_way *ways; /* by bit, ascending */
    size_t way_count, way_capacity;
    uint32_t from[TN_SPOT_BITS + 1]; /* ways of bit b: from[b] .. from[b + 1] */
} tn_spot;

/* False: no memory; free it either way. */
bool tn_spot_build(tn_spot *spot, const tn_image *image, const tn_mem *mem);
void tn_spot_free(tn_spot *spot);

/* The bits of regexes that may begin at p, of which size bytes are known; behind them anything may stand. */
uint64_t tn_spot_exact(const tn_spot *spot, const char *p, size_t size, uint64_t bits);
/* The same by the first three bytes of text in ASCII, and more bits than that where the regexes of a bit differ. */
static inline uint64_t tn_spot_at(const tn_spot *spot, const char *p)
{
    const struct tn_spot_tables *t = &spot->ascii;
    return t->first[(unsigned char)p[0]] & t->second[(unsigned char)p[1]] & t->third[(unsigned char)p[2]];
}
/* Those of bits that the marks of an ASCII text do not rule out. seen: its bytes that are no letters, digits, spaces, ' . or ,
 * as bits (byte modulo 64). */
static inline uint64_t tn_spot_allowed(const tn_spot *spot, uint64_t bits, uint64_t seen)
{
    for (uint64_t left = bits; left; left &= left - 1)
        if (!(spot->marks[__builtin_ctzll(left)] & (seen | UINT64_C(1) << ' ')))
            bits &= ~(left & -left);
    return bits;
}
/* The lazy bits that the marks of an ASCII text allow. */
static inline uint64_t tn_spot_lazy(const tn_spot *spot, uint64_t seen)
{
    uint64_t bits = 0;
    for (; seen; seen &= seen - 1)
        bits |= spot->by_mark[__builtin_ctzll(seen)];
    return bits;
}
/* Those of the wanted bits whose regexes may begin anywhere in a text. */
uint64_t tn_spot_text(const tn_spot *spot, tn_str text, uint64_t wanted);
/* Those that may begin in a word that is written so, small letters standing for capitals, too: at its first byte or at a byte
 * that is no letter or digit or behind such a one. Whatever follows the word. */
uint64_t tn_spot_word(const tn_spot *spot, tn_str folded);

static inline bool tn_spot_atom(const tn_spot *spot, char first)
{
    return spot->atom_first[(unsigned char)first / 64] >> ((unsigned char)first % 64) & 1;
}

#endif
