/* matcher.h - what the files of matching share: the state of one matcher, and who takes part.
 *
 * match.c runs the stages; attempt.c tries words and phrases, regexmatch.c regexes, exceptions.c takes matches away again,
 * matches.c keeps them. */
#ifndef TN_LEXICON_MATCHER_H
#define TN_LEXICON_MATCHER_H

#include "lexicon/match.h"
#include "lexicon/simulate.h"
#include "lexicon/walk.h"

/* An exception to be tried around a token. */
typedef struct tn_fired {
    uint32_t candidate, anchor, entry;
} tn_fired;

/* A candidate to be tried around a token, once what that reads is there. */
typedef struct tn_waiting {
    uint32_t candidate, anchor;
} tn_waiting;

#define TN_MATCH_WAITING 16

/* Starts of an entry that were tried in a pass. */
typedef struct tn_tried {
    uint32_t pass;
    uint32_t before; /* of a text of more than TN_SCAN_FEW tokens: [low, high), and some below `before`, all that matter of those */
    union {
        struct {
            uint32_t low, high;
        };
        uint64_t starts; /* of one of so many at most: a bit for each */
    };
} tn_tried;

struct tn_matcher {
    const tn_vocabulary *vocabulary;
    const tn_image *image;
    const tn_index *index;
    const tn_mem *mem;
    tn_trail trail; /* of ways and simulator */
    tn_walks walks;
    tn_simulator simulator;
    uint32_t lives; /* of the vocabulary, when the memo began */
    uint64_t loud_regexes; /* bits of spot.h that stand for an entry that is no cue */
    tn_regex_scratch *regex;
    tn_match *matches;
    size_t match_count, match_capacity;
    uint32_t *positions;
    size_t position_count, position_capacity;
    uint8_t *words;
    size_t word_capacity;
    uint8_t *all_words; /* TN_WORD_COUNTS each */
    size_t all_capacity;
    uint32_t *marks; /* one a token: the entry whose exceptions matched there (+ 1), or an idiom's end */
    size_t mark_capacity;
    tn_fired *fired;
    size_t fired_count, fired_capacity;
    void *spare; /* to sort many records */
    size_t spare_capacity;
    tn_tried *tried; /* by entry */
    uint32_t pass;
    /* of the run */
    tn_track *track;
    const tn_scan *scan;
    const tn_match_query *query;
    uint32_t heard;  /* tn_candidate_heard_of its speaker */
    uint64_t transparent; /* where the text has TN_SCAN_FEW tokens at most: those that are, as bits */
    bool fillers;    /* the pass looks for fillers and for nothing else */
    uint32_t asked, wanted; /* of the flags of a candidate, those that say whether the pass looks for it, and what they must be */
    tn_waiting waiting[TN_MATCH_WAITING];
    uint32_t waiting_count;
    uint32_t kinds;  /* of the matches: bit tn_kind */
    bool speaks;     /* a match that can give points */
    bool loose_exceptions; /* a match was found of which an exception may hold wherever it is */
    uint64_t excepted; /* bits (entry modulo 64) of matches of which an exception may hold */
    bool limit_hit;
};
/* Whether an entry's channel, dates and status let it take part. */
bool tn_match_admits_rarely(const tn_matcher *m, uint32_t index);

/* Whether an entry takes part on this channel and day. */
static inline bool tn_matcher_takes_part(const tn_matcher *m, uint32_t index)
{
    return m->index->entries[index].always || tn_match_admits_rarely(m, index);
}

/* The same for this speaker, too. */
static inline bool tn_matcher_admits(const tn_matcher *m, uint32_t index)
{
    const uint32_t speaker = (uint32_t)TN_CANDIDATE_SPEAKER << m->index->entries[index].speaker;
    return speaker & m->heard && tn_matcher_takes_part(m, index);
}

#endif
