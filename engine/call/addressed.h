/* addressed.h - the customer's name: where it is known from, and whether agents say it. English. */
#ifndef TN_CALL_ADDRESSED_H
#define TN_CALL_ADDRESSED_H

#include "call/wordscan.h"

#define TN_ADDRESSED_WORDS 8 /* of names that are remembered */

typedef struct tn_addressed {
    uint8_t count;
    uint8_t size[TN_ADDRESSED_WORDS];
    char word[TN_ADDRESSED_WORDS][TN_WORDSCAN_LOW];
} tn_addressed;

/* The words of a name; titles and initials are none. */
void tn_addressed_know(tn_addressed *a, tn_str name);
/* Behind tn_addressed_listen: what stands behind the next word. */
void tn_addressed_hear(tn_addressed *a, tn_words *words);
/* At each word of a turn of the customer: "my name is Ruth Keller". */
static inline void tn_addressed_listen(tn_addressed *a, tn_words *words)
{
    if (tn_wordscan_next_in(words, 0, TN_LIST_NAME_OR_NAME_S))
        tn_addressed_hear(a, words);
}

/* Whether the word is one of the name. */
bool tn_addressed_says(const tn_addressed *a, const tn_word *word);

#endif
