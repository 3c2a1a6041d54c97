/* match.h - all matches of a lexicon in one utterance: rules 1 and 2 of LEXICON.md ("Matching, in this order").
 *
 * A word of the text says which entries it is by itself; a pair of neighbours says which phrases are worth trying (index.h).
 * Those are tried around that place: place by place (walk.c), and where there are several ways, all of them at
 * once (ways.c; simulate.c): of those to one place the best is kept (fewest wildcards, then exact before stem before
 * prefix before regex, then the earliest words). */
#ifndef TN_LEXICON_MATCH_H
#define TN_LEXICON_MATCH_H

#include "lexicon/regex.h"
#include "lexicon/scan.h"

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

/* The tokens of a match as bits, in utterances of so many tokens. */
#define TN_MATCH_SPAN_TOKENS 64

static inline uint64_t tn_match_span(const tn_match *m)
{
    return UINT64_MAX >> (TN_MATCH_SPAN_TOKENS - (m->end - m->first)) << m->first;
}

/* What a matcher must know about the utterance beside its text. */
typedef struct tn_match_query {
    tenor_role role;
    tn_str channel, language;
    int32_t day;
    uint32_t draft; /* this draft entry takes part; NONE: none does */
    bool every_match; /* also where none of the matches gives points or is noted: there is nothing for the others to do then */
} tn_match_query;

typedef struct tn_matcher tn_matcher;

/* vocabulary is borrowed: the classes of the tracks to come are its. */
tn_matcher *tn_match_new(const tn_vocabulary *vocabulary, const tn_mem *mem);
void tn_match_free(tn_matcher *m);

/* The matches in a track, whose batch was scanned, in order of entry, then start. Fills what the matcher fills of *track. Both
 * are borrowed until the next run. False: no memory. Views live until the next run. */
bool tn_match_run(tn_matcher *m, tn_track *track, const tn_scan *scan, const tn_match_query *query);

/* Does the entry, a phrase, match the track of the last run anywhere, its exceptions considered and idioms not? False too when
 * there is no memory. For tests of entries that leave no trace in the list of matches. */
bool tn_match_anywhere(tn_matcher *m, uint32_t entry);

const tn_match *tn_match_list(const tn_matcher *m, size_t *count);
/* The tokens that all matches matched as words: match->matched is an index here. */
const uint32_t *tn_match_positions(const tn_matcher *m);
/* The kinds that matched, bit k for kind k; also such as an exception or an idiom took away. */
uint32_t tn_match_kinds(const tn_matcher *m);
bool tn_match_limit_hit(const tn_matcher *m);

#endif
