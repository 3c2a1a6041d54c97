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
/* "my name is Ruth Keller", "this is Ruth", in a turn of the customer. */
void tn_addressed_listen(tn_addressed *a, tn_str text);
/* Whether the text has a word of the name; where. */
bool tn_addressed_says(const tn_addressed *a, tn_str text, uint32_t *begin, uint32_t *end);

#endif
