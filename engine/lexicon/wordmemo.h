/* wordmemo.h - a bounded memory of words as they are written: which classes of tokens they stand for.
 *
 * Only a cache: results never depend on it. Words of at most 8 bytes stand in sets of one cache line each (kernel.h looks them
 * up), longer ones in a second table. */
#ifndef TN_LEXICON_WORDMEMO_H
#define TN_LEXICON_WORDMEMO_H

#include "kernel/kernel.h"
#include "lexicon/atoms.h"
#include "lexicon/plainword.h"
#include "lexicon/spot.h"
#include "lexicon/vocabulary.h"
#include "text/word.h"

#define TN_WORDMEMO_SETS_LOG 11
#define TN_WORDMEMO_SETS ((size_t)1 << TN_WORDMEMO_SETS_LOG)
#define TN_WORDMEMO_SHIFT (64 - TN_WORDMEMO_SETS_LOG)
#define TN_WORDMEMO_LONG ((size_t)1 << 12)
#define TN_WORDMEMO_LONG_BYTES 24
/* Entries after which everything is forgotten. Words that were displaced and come again add theirs again: however long a scorer
 * lives, a batch of words that it has seen must find room. */
#define TN_WORDMEMO_ENTRIES ((size_t)1 << 14)

/* Payloads: 0 is unknown; else a class + 1, or one of: */
#define TN_WORDMEMO_MARK UINT32_C(0x40000000)  /* no word but the byte in the low 8 bits */
#define TN_WORDMEMO_ENTRY UINT32_C(0x80000000) /* the rest is an index in tn_wordmemo.entries, */
/* or with TN_WORDMEMO_MARK, too, in tn_wordmemo.passing */
#define TN_WORDMEMO_INDEX UINT32_C(0x3FFFFFFF)

enum tn_word_check {
    TN_WORD_CHECK_EMOTICON = 1, /* an emoticon may begin with it */
    TN_WORD_CHECK_ADDRESS = 2,  /* www, http ... */
    TN_WORD_CHECK_CAPITALS = 4, /* begins with a digit and has letters: it may be capitals for all that */
    TN_WORD_CHECK_TOKENISER = 8, /* only the tokeniser can tell what it is */
    TN_WORD_CHECK_BEYOND = 16   /* it has letters beyond ASCII; CAPITALS: none of them is a small one */
};

/* A word that is more than one token, or at which one has to look closer. */
typedef struct tn_word_entry {
    uint64_t regexes; /* that may begin in it, as bits of spot.h */
    uint32_t classes[TN_CONTRACTION_PARTS];
    uint8_t count, checks;
    bool marked; /* it has ' . or , in it */
    bool quick;  /* it is one token, and only such regexes as begin where it begins have to be looked at */
} tn_word_entry;

/* What it takes to understand a word that was not seen before. */
typedef struct tn_word_context {
    tn_vocabulary *vocabulary;
    tn_atoms *atoms;
    const tn_spot *spot;
    const tn_token_rules *rules;
    const tn_plainword *plain;
} tn_word_context;

typedef struct tn_wordmemo_long {
    uint64_t key[TN_WORDMEMO_LONG_BYTES / 8]; /* folded, zeros behind */
    uint32_t payload;                         /* 0: free */
} tn_wordmemo_long;

typedef struct tn_wordmemo {
    const tn_mem *mem;
    tn_kernel_set *sets; /* aligned within block */
    char *block;
    tn_wordmemo_long *longs;
    tn_word_entry *entries;
    size_t entry_count, entry_capacity;
    tn_word_entry *passing; /* of words that are not remembered, until tn_wordmemo_pass */
    size_t passing_count, passing_capacity;
    tn_buf folded, shortened, written;
} tn_wordmemo;

bool tn_wordmemo_init(tn_wordmemo *memo, const tn_mem *mem);
void tn_wordmemo_free(tn_wordmemo *memo);
/* Forget everything: when classes are forgotten, or entries have become many. */
void tn_wordmemo_reset(tn_wordmemo *memo);
/* Payloads of words that are not remembered mean nothing any more. */
static inline void tn_wordmemo_pass(tn_wordmemo *memo)
{
    memo->passing_count = 0;
}
static inline const tn_word_entry *tn_wordmemo_entry(const tn_wordmemo *memo, uint32_t payload)
{
    const tn_word_entry *entries = payload & TN_WORDMEMO_MARK ? memo->passing : memo->entries;
    return &entries[payload & TN_WORDMEMO_INDEX];
}
/* The payload of an item that the sets do not have: eight bytes behind its end are readable. 0: no memory. */
uint32_t tn_wordmemo_learn(tn_wordmemo *memo, const tn_word_context *context, tn_str item);
/* Items of a text, as tn_kernel.cut and tn_kernel.probe have them. */
typedef struct tn_wordmemo_items {
    const uint32_t *starts, *ends, *misses;
    size_t missed;
    uint32_t *payload;
} tn_wordmemo_items;
/* The same of all that were missed. False: no memory. */
bool tn_wordmemo_learn_all(tn_wordmemo *memo, const tn_word_context *context, const char *text, const tn_wordmemo_items *items);
/* The payload of a word with letters beyond ASCII (beyond.h): always an entry, which says nothing of regexes. */
uint32_t tn_wordmemo_learn_beyond(tn_wordmemo *memo, const tn_word_context *context, tn_str item);

#endif
