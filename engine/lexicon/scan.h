/* scan.h - which phrases are worth trying where: a batch of texts at once, in tight loops that ask little of each token.
 *
 * The first looks at every token and its neighbour and leaves those that are something by themselves, and the pairs of neighbours
 * with which phrases may begin. The second makes pairs of halves of those whose words are several halves. Then the pairs are looked
 * up, and the last loop drops the phrases of which something in the text, or next to the pair, cannot be, and leaves events. All only
 * leave out what cannot match: what is transparent is not known yet, so that all that might be is taken for it. */
#ifndef TN_LEXICON_SCAN_H
#define TN_LEXICON_SCAN_H

#include "lexicon/track.h"

/* Instead of a candidate in an event. */
#define TN_SCAN_FARTHER UINT32_MAX /* the token is half of a pair, and what stands behind its neighbour may be the other */

/* Tokens that go through the loops together: what is kept between these stays small, however long a text is. */
#define TN_SCAN_TOGETHER 4096

/* In the order of the tokens: one of the batch, and the candidate to be tried around the pair of it and its neighbour, or the above. */
typedef uint64_t tn_scan_event;

static inline tn_scan_event tn_scan_event_of(uint32_t token, uint32_t candidate)
{
    return (uint64_t)token << 32 | candidate;
}

static inline uint32_t tn_scan_token(tn_scan_event event)
{
    return (uint32_t)(event >> 32);
}

static inline uint32_t tn_scan_candidate(tn_scan_event event)
{
    return (uint32_t)event;
}

/* A text of at least one token. */
typedef struct tn_scan_text {
    uint64_t bloom;  /* bits of all its atoms */
    uint32_t flags;  /* tn_class_flag of any of its tokens */
    uint32_t events; /* its first one; they end where those of the next text begin */
    uint32_t exceptions; /* the same */
    uint32_t alone;      /* the same: tokens that are an entry or an anchor by themselves */
    uint64_t breaks;     /* where it has TN_SCAN_FEW tokens at most: those before which a sentence ends, as bits; 0 only if there are none */
} tn_scan_text;

/* Texts of so many tokens at most have a bit for each: nearly all. */
#define TN_SCAN_FEW 64

/* A pair of neighbours, of whose words some are a pair's. */
typedef struct tn_scan_spot {
    uint32_t first, second; /* its halves, where each of its classes is one half; else they mean nothing */
    uint32_t token; /* the second one */
    uint32_t list;  /* the ways that the two have in common; then tn_index_find. TN_SCAN_FARTHER: no pair, as in events */
} tn_scan_spot;

typedef struct tn_scan {
    const tn_vocabulary *vocabulary;
    const tn_mem *mem;
    tn_scan_event *events;
    size_t event_count, event_capacity;
    tn_scan_event *exceptions; /* candidates that are: they matter where their entries match */
    size_t exception_count, exception_capacity;
    uint32_t *alone; /* tokens of the batch, ascending */
    size_t alone_count, alone_capacity;
    tn_scan_text *texts; /* one more than there are, for its events */
    size_t text_count, text_capacity;
    const uint32_t *classes; /* of the batch's tokens; borrowed */
    uint32_t token_count;
    tn_scan_spot *found; /* by the first loop, of one text */
    size_t found_capacity;
    tn_scan_spot *spots; /* between the others */
    size_t spot_count, spot_capacity;
    uint64_t *sights; /* by token, and one in front of each text and behind the last: tn_scan_before */
    size_t sight_capacity;
} tn_scan;

void tn_scan_init(tn_scan *scan, const tn_vocabulary *vocabulary, const tn_mem *mem);
void tn_scan_free(tn_scan *scan);
/* All events of `count` texts: the i-th has the tokens [texts[i], texts[i + 1]), one at least, and the role speakers[i]. False: no
 * memory. */
bool tn_scan_run(tn_scan *scan, const uint32_t *classes, const uint16_t *flags, const uint32_t *texts, const uint8_t *speakers,
                 size_t count);

/* Beyond the ends of a text. */
#define TN_SCAN_NOTHING (TN_INDEX_ANY | TN_INDEX_EDGE)

/* The bits of a token's neighbour; apart: a sentence's end lies between them, over which no phrase goes. Where the neighbour may be
 * looked through, the text may have its edge there all the same. */
static inline uint64_t tn_scan_beside(uint64_t sight, bool apart)
{
    return apart ? (sight & TN_INDEX_EDGE) | TN_INDEX_ANY : sight;
}

/* Bits of the token in front of a token of the batch, which is text k's, as far as a phrase can have both; TN_INDEX_ANY, too, where
 * there is none. flags: the token's. */
static inline uint64_t tn_scan_before(const tn_scan *scan, size_t k, size_t token, const uint16_t *flags)
{
    const uint64_t sight = scan->sights[token + k];
    return scan->texts[k].breaks ? tn_scan_beside(sight, *flags & TN_TOKEN_BREAK) : sight;
}

/* The same of the one behind it; last: the text ends there. */
static inline uint64_t tn_scan_behind(const tn_scan *scan, size_t k, size_t token, const uint16_t *flags, bool last)
{
    const uint64_t sight = scan->sights[token + k + 2];
    return scan->texts[k].breaks && !last ? tn_scan_beside(sight, flags[1] & TN_TOKEN_BREAK) : sight;
}

/* Whether the candidate's conditions hold for a pair, or an anchor alone, in a text with the bits of bloom, and those before and
 * behind the pair. */
static inline bool tn_scan_fits(const tn_candidate *c, uint64_t bloom, uint64_t before, uint64_t behind)
{
    return ((c->need & bloom) != 0) & ((c->front & before) != 0) & ((c->behind & behind) != 0);
}

#endif
