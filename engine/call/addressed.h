/* addressed.h - the customer's name as words, and whether agents say one of them. English. Who says what the name is: introduced.h, and
 * what is known beside the words. */
#ifndef TN_CALL_ADDRESSED_H
#define TN_CALL_ADDRESSED_H

#include "base/mem.h"
#include "call/wordscan.h"

#define TN_ADDRESSED_WORDS 8 /* of names that are remembered */

typedef struct tn_addressed_word {
    uint8_t size;
    char low[TN_WORDSCAN_LOW];
} tn_addressed_word;

/* What a turn or a record says of names. */
typedef struct tn_addressed_said {
    size_t count;
    tn_addressed_word words[TN_ADDRESSED_WORDS];
} tn_addressed_said;

/* What a call knows: most know nobody. */
typedef struct tn_addressed {
    tn_addressed_word *words;
    size_t count, room;
} tn_addressed;

void tn_addressed_free(tn_addressed *a, const tn_mem *mem);
/* The words of a name; titles and initials are none. */
void tn_addressed_read(tn_addressed_said *said, tn_str name);
/* Room for what was said. False: no memory, nothing changed. */
bool tn_addressed_room(tn_addressed *a, const tn_mem *mem, const tn_addressed_said *said);
/* Room was made. */
void tn_addressed_learn(tn_addressed *a, const tn_addressed_said *said);
/* A number of the word as tn_addressed_says compares it; 0: it is in no name. */
uint32_t tn_addressed_hash(const tn_word *word);
/* Whether words with these numbers may have one of the name among them. */
bool tn_addressed_may(const tn_addressed *a, const uint32_t *hashes, size_t count);
/* Whether the word is one of the name. */
bool tn_addressed_says(const tn_addressed *a, const tn_word *word);

#endif
