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
bool tn_word_drawn_out(tn_str word);
/* False behind the last. */
bool tn_word_special(size_t index, tn_str *word);

#endif
