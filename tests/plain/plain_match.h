/* plain_match.h - all matches of a lexicon in one utterance: rules 1 and 2 of FORMAT.md ("Matching, in this order").
 *
 * An entry is tried from every token (or, unless exhaustive, from those that it can begin with). It runs as a simulated
 * automaton that keeps, of the ways to one state, the best (fewest wildcards, then exact before stem before prefix
 * before regex, then the earliest words). */
#ifndef PLAIN_MATCH_H
#define PLAIN_MATCH_H

#include "lexicon/image.h"
#include "plain_token.h"

/* One match of one entry. Token spans are half-open. */
typedef struct plain_match {
    uint32_t entry;
    uint32_t first, end;       /* tokens */
    uint32_t begin, stop;      /* source bytes */
    uint32_t first_word;       /* first matched word (token) */
    uint32_t words;            /* word tokens in the span, and each 's or 'd that was matched as a word */
    uint32_t wildcards;        /* words that * or a gap took */
    uint32_t penalty;          /* regexes, prefixes, stems among the matched words, in this order of weight */
    uint32_t matched, matched_count; /* tokens that were matched as words, in plain_matcher.positions */
} plain_match;

/* What a matcher must know about the utterance beside its text. */
typedef struct plain_match_query {
    tenor_role role;
    tn_str channel, language;
    int32_t day;
    uint32_t draft; /* this draft entry takes part; NONE: none does */
} plain_match_query;

enum plain_word_flag { PLAIN_WORD_FILLER = 1, PLAIN_WORD_COUNTS = 2, PLAIN_WORD_TRANSPARENT = 4,
                       PLAIN_WORD_BARRIER = 8 };

/* Consecutive transparent tokens that a phrase may step over: bounds the time of a match. */
#define PLAIN_MATCH_SKIP_MAX 32

typedef struct plain_matcher plain_matcher;

plain_matcher *plain_match_new(const tn_image *image, const tn_mem *mem, bool exhaustive);
void plain_match_free(plain_matcher *m);

/* The matches in `text`, in order of entry, then start. False: no memory. Views live until the next call. */
bool plain_match_run(plain_matcher *m, const plain_text *text, const plain_match_query *query);

const plain_match *plain_match_list(const plain_matcher *m, size_t *count);
const uint32_t *plain_match_positions(const plain_matcher *m, const plain_match *match);
/* One plain_word_flag set a token. */
const uint8_t *plain_match_words(const plain_matcher *m);
bool plain_match_limit_hit(const plain_matcher *m);

#endif
