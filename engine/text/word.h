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

/* Whether a word of small letters a-z is, for certain, one token by itself and no number: nothing that tn_word_split would
 * take apart, shorten or mark. */
bool tn_word_single(tn_str folded);

#endif
