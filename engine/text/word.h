/* word.h - one written word as the tokens it stands for: contractions taken apart, elongation shortened. */
#ifndef TN_TEXT_WORD_H
#define TN_TEXT_WORD_H

#include "base/buf.h"
#include "text/contraction.h"

typedef struct tn_word_part {
    tn_contraction_part part; /* forms are views of the word, of constants or of the scratch buffer */
    bool is_long, number;
} tn_word_part;

/* Split a folded word. scratch holds shortened forms until its next use. Returns the number of parts; 0: no memory. */
size_t tn_word_split(tn_str folded, tn_buf *scratch, tn_word_part parts[TN_CONTRACTION_PARTS]);

/* What tn_word_split does not leave alone, or marks, of words of small letters a-z: those that are drawn out, and a few that can
 * be told one by one. Seven bytes behind a word are readable. */
static inline bool tn_word_drawn_out(tn_str word)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    for (size_t i = 0; i + 2 < word.n; i += 8) { /* whether the next two are like each of eight bytes */
        const size_t left = word.n - 2 - i;
        const uint64_t others = left < 8 ? ~UINT64_C(0) << 8 * left : 0, next = tn_str_eight(word.p + i + 1);
        const uint64_t differ = (tn_str_eight(word.p + i) ^ next) | (tn_str_eight(word.p + i + 2) ^ next) | others;
        if ((differ - ones) & ~differ & (ones << 7))
            return true;
    }
    return false;
}
/* False behind the last. */
bool tn_word_special(size_t index, tn_str *word);

#endif
