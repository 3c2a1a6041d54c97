/* plainword.h - tells cheaply of nearly every word about which a lexicon says nothing that it is such a word.
 *
 * For words that no memo knows: names, typing errors, other languages. A bit table over what a word would have to be or begin
 * with; "no" may be wrong, "yes" is not. To make it takes as long as some dozens of words take without it: until there were more
 * than those, all is "no". */
#ifndef TN_LEXICON_PLAINWORD_H
#define TN_LEXICON_PLAINWORD_H

#include "lexicon/index.h"
#include "text/word.h"

#define TN_PLAINWORD_FEW 64 /* words for which the table is not made */
#define TN_PLAINWORD_BEGINS 1024
#define TN_PLAINWORD_THREES 32768
#define TN_PLAINWORD_WHOLE 0xFF /* of a word, in place of the size of a prefix */

typedef struct tn_plainword {
    const tn_image *image;
    const tn_mem *mem;
    uint64_t *bits; /* two of one word each; NULL: not made yet */
    size_t asked;   /* words for which it was to be ready */
    size_t count;   /* a power of two */
    bool never;     /* a regex may match any word */
    bool case_matters; /* some regex that may be all of a word tells capitals from small letters */
    bool short_prefixes; /* some prefix is one byte or two */
    bool emoticons;    /* one begins with so many letters and digits that the table does not have it */
    /* By the first two bytes. Bit n: some prefix is n bytes long, or longer and n is the most that is looked at. */
    uint8_t sizes[TN_PLAINWORD_BEGINS];
    uint64_t threes[TN_PLAINWORD_THREES / 64]; /* bits by the first three bytes of prefixes that are no shorter */
} tn_plainword;

/* ---- the table ---- */

static inline uint64_t tn_plainword_hash(uint64_t key, uint64_t kind)
{
    const uint64_t h = (key ^ (kind + 1) * UINT64_C(0xA0761D6478BD642F)) * UINT64_C(0x9E3779B97F4A7C15);
    return (h ^ h >> 32) * UINT64_C(0xD6E8FEB86659FD93);
}

/* Of a word, whose first eight bytes are `begin`: its beginning, its end and its size. */
static inline uint64_t tn_plainword_key(tn_str word, uint64_t begin)
{
    const uint64_t end = word.n > 8 ? tn_str_eight(word.p + word.n - 8) : 0;
    return begin ^ (end + word.n) * UINT64_C(0xC2B2AE3D27D4EB4F);
}

static inline bool tn_plainword_has(const tn_plainword *plain, uint64_t hash)
{
    const uint64_t bits = plain->bits[(hash >> 20) & (plain->count - 1)];
    return bits >> (hash >> 58) & bits >> (hash >> 52 & 63) & 1;
}

/* Where tn_plainword.threes has what begins with these bytes, of which the first three count. */
static inline size_t tn_plainword_three(uint64_t begin)
{
    return (size_t)((begin & 0x1F1F1F) * UINT64_C(0x9E3779B97F4A7C15) >> 49);
}

bool tn_plainword_make(tn_plainword *plain);
/* Before so many words are asked for. False: no memory. */
static inline bool tn_plainword_expect(tn_plainword *plain, size_t words)
{
    if (plain->bits)
        return true;
    plain->asked += words;
    return plain->asked <= TN_PLAINWORD_FEW || tn_plainword_make(plain);
}

void tn_plainword_init(tn_plainword *plain, const tn_image *image, const tn_mem *mem);
void tn_plainword_free(tn_plainword *plain);
/* Whether no prefix of the lexicon begins a word, for certain: by its first eight bytes. */
bool tn_plainword_no_prefix(const tn_plainword *plain, uint64_t begin, size_t size);
/* Whether a word of two or more digits is nothing to the lexicon but a number, for certain, and what its regexes say of it: no
 * other atom of it, no abbreviation, no beginning of an emoticon. Eight bytes at its start are readable. */
bool tn_plainword_number(const tn_plainword *plain, tn_str word);
/* The same of a word of two or more bytes that has letters a-z, too, or . or , between digits: of TN_CLASS_PLAIN where it has
 * letters. Seven bytes behind it are readable. */
bool tn_plainword_code(const tn_plainword *plain, tn_str word);
/* Whether no atom, abbreviation or emoticon is the word of two or more bytes, or a beginning of it; begin: its first eight, zeros behind. */
static inline bool tn_plainword_unknown(const tn_plainword *plain, tn_str word, uint64_t begin)
{
    const tn_stem_filter *stems = plain->image->index->stems;
    const size_t three = tn_plainword_three(begin);
    return !tn_plainword_has(plain, tn_plainword_hash(tn_plainword_key(word, begin), TN_PLAINWORD_WHOLE)) &&
           (!(plain->threes[three / 64] >> (three % 64) & 1 || plain->short_prefixes) || tn_plainword_no_prefix(plain, begin, word.n)) &&
           (!tn_stem_filter_begins(stems, begin, word.n, word.p[word.n - 1]) || !tn_stem_filter_may(stems, word));
}
/* Whether a word of two or more small letters a-z is one token of TN_CLASS_PLAIN for certain: no atom of the lexicon, number,
 * contraction, abbreviation, beginning of an emoticon or an address. Eight bytes at its start are readable, and seven behind it; begin: the
 * first eight, zeros behind. */
static inline bool tn_plainword_is(const tn_plainword *plain, tn_str word, uint64_t begin)
{
    return !plain->never && tn_plainword_unknown(plain, word, begin) && !tn_word_drawn_out(word);
}
/* False: for certain no abbreviation of the lexicon's. */
bool tn_plainword_abbreviation(const tn_plainword *plain, tn_str form);
/* False: for certain no emoticon begins with a word in small letters, or with the letters and digits that it begins with. */
bool tn_plainword_emoticon(const tn_plainword *plain, tn_str word);

#endif
