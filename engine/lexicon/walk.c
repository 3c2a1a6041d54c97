/* walk.c - a program place by place, as long as all ways through it are one. */
#include "lexicon/walk.h"

/* What the places of next[] make of a token: TN_WALK_ANY and so on. then[] becomes what can follow those that take it. */
static uint32_t take(const tn_walker *k, const uint64_t *next, uint64_t *then, const tn_token_class *c, bool transparent, const uint32_t W)
{
    uint32_t what = 0, penalty;
    for (uint32_t w = 0; w < W; w++)
        then[w] = 0;
    for (uint32_t w = 0; w < W; w++)
        for (uint64_t left = next[w]; left; left &= left - 1) {
            const uint32_t place = w * 64 + (uint32_t)__builtin_ctzll(left);
            if (!tn_walker_takes(k, place, c, transparent, &penalty))
                continue;
            const uint32_t kind = TN_WALK_ANY | (k->places[place].size ? TN_WALK_WORD : 0) | tn_walkmemo_grade(penalty);
            const uint32_t known = what & (TN_WALK_ANY | TN_WALK_WORD | TN_WALK_PENALTY);
            what = kind | (what & ~TN_WALK_PENALTY & ~TN_WALK_WORD) | (known && known != kind ? TN_WALK_MIXED : 0);
            what |= (k->last[place / 64] >> (place % 64) & 1 ? TN_WALK_LAST : 0) |
                    (k->free_last[place / 64] >> (place % 64) & 1 ? TN_WALK_FREE_LAST : 0);
            for (uint32_t x = 0; x < W; x++)
                then[x] |= k->follow[place * W + x];
        }
    return what;
}

/* Token t, which is taken; edge: nothing but transparent tokens come behind it. */
static inline void note(tn_walk *walk, tn_walk_progress *at, uint32_t t, uint32_t what, bool edge)
{
    walk->words[at->count] = t;
    at->count += (what & TN_WALK_WORD) != 0;
    at->wildcards += !(what & TN_WALK_WORD);
    at->penalty += tn_walkmemo_penalty(what);
    if (what & (edge ? TN_WALK_FREE_LAST | TN_WALK_LAST : TN_WALK_FREE_LAST) && at->count) {
        walk->end = t + 1;
        walk->wildcards = at->wildcards;
        walk->penalty = at->penalty;
        walk->count = at->count;
        at->found = true;
    }
}

/* ---- sets of several words ---- */

static inline bool any(const uint64_t *set, uint32_t W)
{
    uint64_t all = 0;
    for (uint32_t w = 0; w < W; w++)
        all |= set[w];
    return all != 0;
}

static bool run_large(tn_ways *ways, const tn_walker *k, const tn_index_program *p, uint32_t start, tn_walk *walk)
{
    enum { W = TN_PLACES_WORDS };
    const tn_track *track = k->track;
    const uint64_t *first = p->anchored && start > track->head ? k->follow + (size_t)p->count * W : k->first;
    uint64_t next[W], then[W];
    tn_walk_progress at = {0};
    memcpy(next, first, sizeof next);
    for (uint32_t t = start; any(next, W) && t < track->count; t++) {
        if (t > start && track->flags[t] & TN_TOKEN_BREAK)
            break;
        const bool skips = t > start && tn_walker_skips(track, t);
        const uint32_t what = take(k, next, then, &k->v->classes[track->classes[t]], track->words[t] & TN_WORD_TRANSPARENT, W);
        if (!what && skips)
            continue;
        if (!what)
            break;
        if (what & TN_WALK_MIXED || skips) {
            tn_ways_run(ways, k, start, t, next, W, walk, &at);
            break;
        }
        note(walk, &at, t, what, t + 1 >= track->tail);
        memcpy(next, then, sizeof next);
    }
    return at.found;
}

/* ---- sets of one word: steps that come again ---- */

/* A step that the memo does not hold. */
static __attribute__((noinline)) tn_walk_step take_step(tn_walkmemo *memo, const tn_vocabulary *v, const tn_track *track,
                                                        uint32_t program, uint32_t state, uint32_t class)
{
    const tn_walker k = tn_walker_of(v, track, program);
    const uint64_t next = tn_walkmemo_places(memo, state);
    uint64_t then;
    tn_walk_step step = {.state = state, .class = class};
    step.what = take(&k, &next, &then, &v->classes[class / 2], class % 2, 1);
    uint32_t expects;
    step.next = tn_walkmemo_state(memo, program, then, &expects);
    step.what |= expects;
    tn_walkmemo_put(memo, &step);
    return step;
}

/* Ways that differ, or a token that can be taken and stepped over. */
static __attribute__((noinline)) bool part(tn_walkmemo *memo, tn_ways *ways, const tn_vocabulary *v, const tn_track *track,
                                           uint32_t program, uint32_t state, uint32_t start, uint32_t t, tn_walk *walk,
                                           tn_walk_progress *at)
{
    const tn_walker k = tn_walker_of(v, track, program);
    const uint64_t next = tn_walkmemo_places(memo, state);
    tn_ways_run(ways, &k, start, t, &next, 1, walk, at);
    return at->found;
}

static inline bool run(tn_walkmemo *memo, tn_ways *ways, const tn_vocabulary *v, const tn_track *track, uint32_t program,
                       uint32_t state, uint32_t start, tn_walk *walk)
{
    tn_walk_progress at = {0};
    uint32_t expects = TN_WALK_EXPECTS;
    tn_walkmemo_prepare(memo);
    for (uint32_t t = start; state && t < track->count; t++) {
        if (t > start && track->flags[t] & TN_TOKEN_BREAK)
            break;
        const bool transparent = track->words[t] & TN_WORD_TRANSPARENT, skips = t > start && tn_walker_skips(track, t);
        const uint32_t class = 2 * track->classes[t] + transparent;
        tn_walk_step taken = {.what = 0};
        if (t == start || expects & tn_walkmemo_fold(v->briefs[track->classes[t]].bloom)) {
            const tn_walk_step *known = tn_walkmemo_find(memo, state, class);
            taken = known ? *known : take_step(memo, v, track, program, state, class);
        }
        const uint32_t what = taken.what;
        if (!what && skips)
            continue;
        if (!what)
            break;
        if (what & TN_WALK_MIXED || skips)
            return part(memo, ways, v, track, program, state, start, t, walk, &at);
        note(walk, &at, t, what, t + 1 >= track->tail);
        state = taken.next;
        expects = what & TN_WALK_EXPECTS;
    }
    return at.found;
}

bool tn_walk_run(tn_walkmemo *memo, tn_ways *ways, const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start,
                 tn_walk *walk)
{
    const tn_index_program *p = &v->index->programs[program];
    if (p->words == 1)
        return run(memo, ways, v, track, program, tn_walkmemo_start(program, p->anchored && start > track->head), start, walk);
    const tn_walker k = tn_walker_of(v, track, program);
    return run_large(ways, &k, p, start, walk);
}
