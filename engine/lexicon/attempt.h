/* attempt.h - words and phrases, tried where the scan has left something to try. */
#ifndef TN_LEXICON_ATTEMPT_H
#define TN_LEXICON_ATTEMPT_H

#include "lexicon/matcher.h"

/* The matches of words and phrases of the run's text; exceptions that anchors by themselves have are noted in m->fired. False: no
 * memory. */
bool tn_attempt_all(tn_matcher *m);

/* Run a program from `start`. *matched: it matches, and its words stand in m->walk. False: no memory. */
bool tn_attempt_program(tn_matcher *m, uint32_t program, uint32_t start, bool *matched);
/* The first token from which a match can reach `anchor` with at most `before` of its tokens in front, not across a sentence's
 * end; transparent tokens take no room, but no more than TN_MATCH_SKIP_MAX of them are stepped over at a time. Not below
 * `floor`. */
uint32_t tn_attempt_first(const tn_matcher *m, uint32_t anchor, uint32_t before, uint32_t floor);
/* Whether this pass looks for it. */
static inline bool tn_attempt_wanted(const tn_matcher *m, const tn_candidate *c)
{
    return (c->flags & m->asked) == m->wanted;
}

/* Steps of a walk that are asked for before it begins. */
#define TN_ATTEMPT_STEPS 3

/* Ask for the first steps of a candidate's walk around an anchor, a token of the batch: most begin as far in front of it as they can.
 * Always inline: a function that only asks may be left out as one that does nothing. */
static inline __attribute__((always_inline)) void tn_attempt_fetch(const tn_matcher *m, const tn_candidate *c, uint32_t anchor)
{
    if (m->scan->token_count < TN_ATTEMPT_STEPS)
        return;
    const uint32_t far = m->scan->token_count - TN_ATTEMPT_STEPS, start = anchor - c->farthest;
    const uint32_t *classes = m->scan->classes + (start < far ? start : far); /* also where it would begin in front of the batch */
    for (uint32_t i = 0; i < TN_ATTEMPT_STEPS; i++)
        __builtin_prefetch(tn_walkmemo_pair(&m->walks.memo, tn_walkmemo_start(c->program, false), i, classes[i]));
}

/* Note a candidate that is an exception, to be tried once all matches are known. False: no memory. */
bool tn_attempt_fire(tn_matcher *m, uint32_t index, uint32_t anchor);
/* The anchor of a candidate that the scan has left. */
uint32_t tn_attempt_place(const tn_matcher *m, tn_scan_event event);

/* Whether a match of the program can begin with the token. */
static inline bool tn_attempt_may_begin(const tn_matcher *m, uint32_t program, uint32_t start)
{
    return (m->index->programs[program].first_bloom & m->vocabulary->briefs[m->track->classes[start]].bloom) != 0;
}

#endif
