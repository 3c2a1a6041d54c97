/* match.h - all matches of a lexicon in one utterance: rules 1 and 2 of LEXICON.md ("Matching, in this order").
 *
 * Plain and right: an entry is tried around each token that can be its anchor, the word of the phrase that the lexicon uses
 * least, from every start that leaves room for what may stand before. It runs as a simulated automaton that keeps, of
 * the ways to one state, the best (fewest wildcards, then exact before stem before prefix before regex, then the
 * earliest words). Time <= states x tokens for each start. */
#ifndef TN_LEXICON_MATCH_H
#define TN_LEXICON_MATCH_H

#include "lexicon/image.h"

/* One match of one entry. Token spans are half-open. */
typedef struct tn_match {
    uint32_t entry;
    uint32_t first, end;       /* tokens */
    uint32_t begin, stop;      /* source bytes */
    uint32_t first_word;       /* first matched word (token) */
    uint32_t words;            /* word tokens in the span, and each 's or 'd that was matched as a word */
    uint32_t wildcards;        /* words that * or a gap took */
    uint32_t penalty;          /* regexes, prefixes, stems among the matched words, in this order of weight */
    uint32_t matched, matched_count; /* tokens that were matched as words, in tn_matcher.positions */
} tn_match;

/* What a matcher must know about the utterance beside its text. */
typedef struct tn_match_query {
    tenor_role role;
    tn_str channel, language;
    int32_t day;
    uint32_t draft; /* this draft entry takes part; NONE: none does */
} tn_match_query;

enum tn_word_flag { TN_WORD_FILLER = 1, TN_WORD_COUNTS = 2, TN_WORD_TRANSPARENT = 4, TN_WORD_BARRIER = 8 };

/* Consecutive transparent tokens that a phrase may step over: bounds the time of a match. */
#define TN_MATCH_SKIP_MAX 32

typedef struct tn_matcher tn_matcher;

tn_matcher *tn_match_new(const tn_image *image, const tn_mem *mem);
void tn_match_free(tn_matcher *m);

/* The matches in `text`, in order of entry, then start. False: no memory. Views live until the next call. */
bool tn_match_run(tn_matcher *m, const tn_text *text, const tn_match_query *query);

/* Does the entry, a phrase, match the text of the last run anywhere, its exceptions considered and idioms not? False too when
 * there is no memory. For tests of entries that leave no trace in the list of matches. */
bool tn_match_anywhere(tn_matcher *m, uint32_t entry);

const tn_match *tn_match_list(const tn_matcher *m, size_t *count);
const uint32_t *tn_match_positions(const tn_matcher *m, const tn_match *match);
/* One tn_word_flag set a token. */
const uint8_t *tn_match_words(const tn_matcher *m);
bool tn_match_limit_hit(const tn_matcher *m);

#endif
