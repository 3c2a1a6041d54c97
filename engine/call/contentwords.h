/* contentwords.h - what a turn is about: its words without those that say nothing of the matter, endings taken off, numbers as what they
 * stand for. English. */
#ifndef TN_CALL_CONTENTWORDS_H
#define TN_CALL_CONTENTWORDS_H

#include "text/turnwords.h"

#define TN_CONTENTWORDS 160 /* of a turn that are looked at: bounds what it costs */

typedef struct tn_contentword {
    uint32_t begin, end; /* bytes of the text */
    uint32_t hash;       /* the same for all forms of a word, and for a number in words and digits */
    bool number;
    bool asked;          /* it stands in a question */
} tn_contentword;

/* How many there are, of the first so many. Linear in the text up to there, no memory. Any bytes may be given. */
size_t tn_contentwords_read(tn_str text, tn_contentword out[TN_CONTENTWORDS]);
/* The same of the words of the text, where they are known (and not too many). */
size_t tn_contentwords_of(tn_str text, const tn_turnwords *words, tn_contentword out[TN_CONTENTWORDS]);

#endif
