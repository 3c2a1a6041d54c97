/* phrasewords.h - the plain words of phrases, numbered in the order of their coming. */
#ifndef TN_LEXICON_PHRASEWORDS_H
#define TN_LEXICON_PHRASEWORDS_H

#include <stdint.h>

#include "base/mem.h"
#include "base/str.h"
#include "text/token.h"

#define TN_PHRASEWORDS_NONE UINT32_MAX

typedef struct tn_phrasewords {
    struct tn_phrasewords_slot {
        uint64_t letters; /* of a word of up to eight; else a hash */
        uint32_t number;  /* + 1; 0: free */
    } *slots;
    size_t slot_count;
    const char **texts; /* in the order of their coming; borrowed */
    size_t count, capacity;
    uint32_t first, step; /* their numbers: 0, 1, 2 ... unless set otherwise, so that lists side by side have none in common */
    const tn_mem *mem; /* borrowed */
} tn_phrasewords;

void tn_phrasewords_init(tn_phrasewords *list, const tn_mem *mem);
void tn_phrasewords_free(tn_phrasewords *list);

/* Whether the tokeniser leaves a word of small letters as it is: one token with that one form. */
bool tn_phrasewords_plain(const tn_token_rules *rules, tn_str word);
/* How many of the bytes that text begins with are small letters; *letters: the first eight of them, zeros behind. */
size_t tn_phrasewords_letters(tn_str text, uint64_t *letters);
/* The number of a word of small letters, given what tn_phrasewords_letters said of it, or NONE. */
uint32_t tn_phrasewords_find(const tn_phrasewords *list, tn_str word, uint64_t letters);
/* Its number from now on, where it has none yet; word outlives the list. NONE: no memory. */
uint32_t tn_phrasewords_add(tn_phrasewords *list, tn_str word, uint64_t letters);

#endif
