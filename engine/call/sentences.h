/* sentences.h - the sentences of a turn: where they begin and end, how long they are, which of them ask. */
#ifndef TN_CALL_SENTENCES_H
#define TN_CALL_SENTENCES_H

#include "text/token.h"

typedef struct tn_sentence {
    uint32_t begin, end; /* bytes, with what ends it */
    bool question;
} tn_sentence;

/* The next sentence from *at on, which moves behind it; false: there is none. A sentence ends at . ! ? … before white space or the end,
 * but not at the full stop of an abbreviation, and at the end of a line. What recognisers write without any is one. */
bool tn_sentences_next(tn_str text, const tn_token_rules *rules, uint32_t *at, tn_sentence *out);
/* A letter or digit, or a byte of a character beyond ASCII; an apostrophe does not part words. */
bool tn_sentences_word_byte(unsigned char c);
/* Words of a stretch of text. */
uint32_t tn_sentences_words(tn_str text);

#endif
