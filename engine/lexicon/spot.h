/* spot.h - where in a text a regex of the lexicon can begin to match: three table look-ups a place, a fourth where they let bits through,
 * exact behind them.
 *
 * After Teddy (Hyperscan): a bit stands for a few regexes, and the tables of the first bytes are ANDed. Built
 * from regex_start.h when a lexicon is compiled, part of the image; leaves out only what cannot match. */
#ifndef TN_LEXICON_SPOT_H
#define TN_LEXICON_SPOT_H

#include "lexicon/image.h"

struct tn_builder;
/* Append the sections of it to b, once entries, atoms and regexes stand as the image shows them; its regex entries, given once more, are
 * put in order. False: no memory. */
bool tn_spot_build(struct tn_builder *b, const tn_image *image, uint32_t *regex_entries);
/* Whether what is written there can be used as it is. */
bool tn_spot_check(const tn_image *image);

/* The bits that stand for an entry that is no cue. */
uint64_t tn_spot_loud(const tn_image *image);

/* The bits of regexes that may begin at p, of which size bytes are known; behind them anything may stand. */
uint64_t tn_spot_exact(const tn_spot *spot, const char *p, size_t size, uint64_t bits);
/* The same by the first three bytes of a text, which is ASCII where those tables are given, and more bits than that where the regexes of
 * a bit differ. */
static inline uint64_t tn_spot_at(const struct tn_spot_tables *t, const char *p)
{
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
/* Those of the wanted bits whose regexes may begin anywhere in a text, which is ASCII where those tables are given. */
uint64_t tn_spot_text(const tn_spot *spot, const struct tn_spot_tables *tables, tn_str text, uint64_t wanted);
/* Those, lazy bits aside, that may begin in a word that is written so, small letters standing for capitals, too, but for the first byte:
 * there or at a byte that is no letter or digit or behind such a one. Whatever follows the word. */
uint64_t tn_spot_word(const tn_spot *spot, tn_str folded);
/* The same in a word of letters and digits only: at its first byte. */
uint64_t tn_spot_letters(const tn_spot *spot, tn_str folded);
/* False: tn_spot_letters is 0, of a word of two or more small letters a-z. */
static inline bool tn_spot_may_letters(const tn_spot *spot, tn_str letters)
{
    const struct tn_spot_tables *t = &spot->ascii;
    const unsigned char *p = (const unsigned char *)letters.p;
    const uint64_t bits = t->first[p[0]] & (t->second[p[1]] | t->second[p[1] ^ 32]) & ~spot->lazy;
    return bits && (letters.n == 2 || bits & (t->third[p[2]] | t->third[p[2] ^ 32]));
}

/* The bits of regexes in alternatives that may be all of a word in which small letters of ASCII stand for capitals, too. */
uint64_t tn_spot_atoms_any(const tn_spot *spot, tn_str word);
/* The bits of regexes in alternatives that may be all of a word: by its first four bytes, or by those up to the first beyond ASCII. */
static inline uint64_t tn_spot_atoms(const tn_spot *spot, tn_str word)
{
    const struct tn_spot_tables *t = &spot->atoms;
    const unsigned char *p = (const unsigned char *)word.p;
    if (word.n == 0)
        return ~UINT64_C(0);
    uint64_t bits = t->first[p[0]];
    if (!bits || word.n == 1 || p[0] >= 0x80)
        return bits;
    bits &= t->second[p[1]];
    if (!bits || word.n == 2 || p[1] >= 0x80)
        return bits;
    bits &= t->third[p[2]];
    return !bits || word.n == 3 || p[2] >= 0x80 ? bits : bits & t->fourth[p[3]];
}

#endif
