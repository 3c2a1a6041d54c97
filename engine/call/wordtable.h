/* wordtable.h - the words of all lists in wordlists.def, found by their hash: a word is looked up once where it is cut, and whether
 * it is in a list is then one bit. */
#ifndef TN_CALL_WORDTABLE_H
#define TN_CALL_WORDTABLE_H

#include <stdint.h>

#include "text/lowword.h"

#define TN_WORDTABLE_SLOT_BITS 12 /* a third full: most words are in no list, and find a free slot at once */
#define TN_WORDTABLE_SLOTS (1u << TN_WORDTABLE_SLOT_BITS)

typedef enum tn_wordlist {
#define L(name, words) TN_LIST_##name,
#include "call/wordlists.def"
#undef L
    TN_LIST_COUNT
} tn_wordlist;

/* One cache line. */
typedef struct tn_wordtable_row {
    char low[TN_LOWWORD_SIZE]; /* zeros behind */
    uint64_t lists[4];
    int16_t value; /* what a number, a day or a month stands for; -1: nothing */
} tn_wordtable_row;

_Static_assert(sizeof(tn_wordtable_row) == 64 && TN_LIST_COUNT <= 256, "a row is a cache line, and has a bit for each list");

extern const tn_wordtable_row tn_wordtable_rows[]; /* the first one: of words that are in no list */
extern const size_t tn_wordtable_row_count;
extern const uint16_t tn_wordtable_slots[TN_WORDTABLE_SLOTS];

/* The row of a word whose hash is known; 0: it is in no list. */
static inline uint16_t tn_wordtable_find(const char low[TN_LOWWORD_SIZE], uint32_t hash)
{
    uint32_t at = hash >> (32 - TN_WORDTABLE_SLOT_BITS);
    uint16_t row;
    for (; (row = tn_wordtable_slots[at]) != 0; at = (at + 1) % TN_WORDTABLE_SLOTS) {
        const char *known = tn_wordtable_rows[row].low;
        if (((tn_str_eight(known) ^ tn_str_eight(low)) | (tn_str_eight(known + 8) ^ tn_str_eight(low + 8)) |
             (tn_str_eight(known + 16) ^ tn_str_eight(low + 16))) == 0)
            break;
    }
    return row;
}

/* Nothing where the row is 0 or begins like the word: one number, as words in lists and others take turns, and which of them it is had
 * better not decide where to go on. */
static inline uint32_t tn_wordtable_unlike(uint16_t row, uint64_t low)
{
    const uint64_t differs = tn_str_eight(tn_wordtable_rows[row].low) ^ low;
    return row & (uint32_t)-(uint32_t)((differs | (0 - differs)) >> 63);
}

/* The same of a word of up to seven bytes, as tn_lowword_short_hash takes them. */
static inline uint16_t tn_wordtable_short(uint64_t low, uint32_t hash)
{
    uint32_t at = hash >> (32 - TN_WORDTABLE_SLOT_BITS);
    uint16_t row = tn_wordtable_slots[at];
    while (tn_wordtable_unlike(row, low)) {
        at = (at + 1) % TN_WORDTABLE_SLOTS;
        row = tn_wordtable_slots[at];
    }
    return row;
}

static inline bool tn_wordtable_in(uint16_t row, tn_wordlist list)
{
    return (bool)(tn_wordtable_rows[row].lists[list / 64] >> (list % 64) & 1);
}

#endif
