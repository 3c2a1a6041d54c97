/* plainword.h - tells cheaply of nearly every word about which a lexicon says nothing that it is such a word.
 *
 * For words that no memo knows: names, typing errors, other languages. A bit table over what a word would have to be or begin
 * with; "no" may be wrong, "yes" is not. */
#ifndef TN_LEXICON_PLAINWORD_H
#define TN_LEXICON_PLAINWORD_H

#include "lexicon/image.h"

#define TN_PLAINWORD_BEGINS 1024

typedef struct tn_plainword {
    const tn_image *image;
    const tn_mem *mem;
    uint64_t *bits; /* two of one word each */
    size_t count;   /* a power of two */
    bool never;     /* a regex may match any word */
    bool case_matters; /* some regex that may be all of a word tells capitals from small letters */
    bool emoticons;    /* one begins with so many letters and digits that the table does not have it */
    /* By the first two bytes. Bit n: some prefix is n bytes long, or longer and n is the most that is looked at. */
    uint8_t sizes[TN_PLAINWORD_BEGINS];
} tn_plainword;

/* False: no memory. */
bool tn_plainword_init(tn_plainword *plain, const tn_image *image, const tn_mem *mem);
void tn_plainword_free(tn_plainword *plain);
/* Whether a word of two or more small letters a-z is one token of TN_CLASS_PLAIN for certain: no atom of the lexicon, number,
 * contraction, abbreviation, beginning of an emoticon or an address. Eight bytes at its start are readable, and seven behind it. */
bool tn_plainword_is(const tn_plainword *plain, tn_str word);
/* Whether a word of two or more digits is nothing to the lexicon but a number, for certain, and what its regexes say of it: no
 * other atom of it, no abbreviation, no beginning of an emoticon. Eight bytes at its start are readable. */
bool tn_plainword_number(const tn_plainword *plain, tn_str word);
/* The same of a word of two or more bytes that has letters a-z, too, or . or , between digits: of TN_CLASS_PLAIN where it has
 * letters. Seven bytes behind it are readable. */
bool tn_plainword_code(const tn_plainword *plain, tn_str word);
/* False: for certain no abbreviation of the lexicon's. */
bool tn_plainword_abbreviation(const tn_plainword *plain, tn_str form);
/* False: for certain no emoticon begins with a word in small letters, or with the letters and digits that it begins with. */
bool tn_plainword_emoticon(const tn_plainword *plain, tn_str word);

#endif
