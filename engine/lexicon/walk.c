/* walk.c - a program place by place, as long as all ways through it are one to the match. */
#include "lexicon/walk.h"

#include "lexicon/automaton.h"

/* The run, with sets of places of W words: one for nearly all phrases. */
typedef struct walker {
    const tn_vocabulary *v;
    const tn_track *track;
    const tn_index_place *places;
    const uint64_t *first, *last, *follow;
    const uint64_t *free_last; /* those of last[] that need not be at the text's end */
} walker;

static inline bool any(const uint64_t *set, uint32_t W)
{
    uint64_t all = set[0];
    for (uint32_t w = 1; w < W; w++)
        all |= set[w];
    return all != 0;
}

/* Whether the token is the place's, and how well. */
static inline bool takes(const walker *k, uint32_t place, const tn_token_class *c, bool transparent, uint32_t *penalty)
{
    const tn_index_place *p = &k->places[place];
    *penalty = 0;
    if (p->size == 0)
        return !transparent;
    if (!(p->bloom & c->bloom))
        return false;
    *penalty = tn_vocabulary_match(k->v, c, k->v->image->sets + p->set, p->size);
    return *penalty != UINT32_MAX;
}

/* Whether the phrase can be complete at all, all ways at once; from token t on with `next`. */
static bool can_end(const walker *k, uint32_t t, bool first, const uint64_t *next, const uint32_t W)
{
    const tn_track *track = k->track;
    uint64_t now[TN_PLACES_WORDS];
    memcpy(now, next, W * sizeof *now);
    for (; any(now, W) && t < track->count; t++, first = false) {
        if (!first && track->flags[t] & TN_TOKEN_BREAK)
            return false;
        const tn_token_class *c = &k->v->classes[track->classes[t]];
        bool transparent = track->words[t] & TN_WORD_TRANSPARENT, skips = !first && transparent && !(track->words[t] & TN_WORD_BARRIER);
        uint64_t then[TN_PLACES_WORDS] = {0};
        uint32_t penalty;
        for (uint32_t w = 0; w < W; w++)
            for (uint64_t left = now[w]; left; left &= left - 1) {
                uint32_t place = w * 64 + (uint32_t)__builtin_ctzll(left);
                if (!takes(k, place, c, transparent, &penalty))
                    continue;
                if ((t + 1 >= track->tail ? k->last : k->free_last)[place / 64] >> (place % 64) & 1)
                    return true;
                for (uint32_t x = 0; x < W; x++)
                    then[x] |= k->follow[place * W + x];
            }
        for (uint32_t w = 0; w < W; w++)
            now[w] = then[w] | (skips ? now[w] : 0);
    }
    return false;
}

/* What the places of next[] make of a token: TN_WALK_ANY and so on. then[] becomes what can follow those that take it. */
static uint32_t take(const walker *k, const uint64_t *next, uint64_t *then, const tn_token_class *c, bool transparent, const uint32_t W)
{
    uint32_t what = 0, penalty;
    for (uint32_t w = 0; w < W; w++)
        then[w] = 0;
    for (uint32_t w = 0; w < W; w++)
        for (uint64_t left = next[w]; left; left &= left - 1) {
            const uint32_t place = w * 64 + (uint32_t)__builtin_ctzll(left);
            if (!takes(k, place, c, transparent, &penalty))
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

static walker walker_of(const tn_vocabulary *v, const tn_track *track, uint32_t program)
{
    const tn_index_program *p = &v->index->programs[program];
    const uint64_t *masks = v->index->masks + p->masks, *last = masks + p->words, *follow = last + p->words;
    return (walker){v, track, v->index->places + p->place, masks, last, follow,
                    p->anchored ? follow + (size_t)(p->count + 1) * p->words : last};
}

/* What a match is so far. */
typedef struct progress {
    uint32_t wildcards, penalty, count;
    bool found;
} progress;

/* Token t, which is taken; edge: nothing but transparent tokens come behind it. */
static inline void note(tn_walk *walk, progress *at, uint32_t t, uint32_t what, bool edge)
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

static enum tn_walk_result run_large(const walker *k, const tn_index_program *p, uint32_t start, tn_walk *walk)
{
    enum { W = TN_PLACES_WORDS };
    const tn_track *track = k->track;
    const uint64_t *first = p->anchored && start > track->head ? k->follow + (size_t)p->count * W : k->first;
    uint64_t next[W], then[W];
    progress at = {0};
    memcpy(next, first, sizeof next);
    for (uint32_t t = start; any(next, W) && t < track->count; t++) {
        if (t > start && track->flags[t] & TN_TOKEN_BREAK)
            break;
        const bool transparent = track->words[t] & TN_WORD_TRANSPARENT;
        const bool skips = t > start && transparent && !(track->words[t] & TN_WORD_BARRIER);
        const uint32_t what = take(k, next, then, &k->v->classes[track->classes[t]], transparent, W);
        if (!what && skips)
            continue;
        if (!what)
            break;
        if (what & TN_WALK_MIXED || skips)
            return at.found || can_end(k, t, t == start, next, W) ? TN_WALK_UNSURE : TN_WALK_NONE;
        note(walk, &at, t, what, t + 1 >= track->tail);
        memcpy(next, then, sizeof next);
    }
    return at.found ? TN_WALK_MATCH : TN_WALK_NONE;
}

/* ---- sets of one word: steps that come again ---- */

/* A step that the memo does not hold. */
static __attribute__((noinline)) tn_walk_step take_step(tn_walkmemo *memo, const tn_vocabulary *v, const tn_track *track,
                                                        uint32_t program, uint32_t state, uint32_t class)
{
    const walker k = walker_of(v, track, program);
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

/* Ways that differ, or a token that can be taken and stepped over: where one is complete, they must be weighed. */
static __attribute__((noinline)) enum tn_walk_result part(tn_walkmemo *memo, const tn_vocabulary *v, const tn_track *track,
                                                          uint32_t program, uint32_t state, uint32_t t, bool first)
{
    const walker k = walker_of(v, track, program);
    const uint64_t next = tn_walkmemo_places(memo, state);
    return can_end(&k, t, first, &next, 1) ? TN_WALK_UNSURE : TN_WALK_NONE;
}

static inline enum tn_walk_result run(tn_walkmemo *memo, const tn_vocabulary *v, const tn_track *track, uint32_t program,
                                      uint32_t state, uint32_t start, tn_walk *walk)
{
    progress at = {0};
    uint32_t expects = TN_WALK_EXPECTS;
    tn_walkmemo_prepare(memo);
    for (uint32_t t = start; state && t < track->count; t++) {
        if (t > start && track->flags[t] & TN_TOKEN_BREAK)
            break;
        const bool transparent = track->words[t] & TN_WORD_TRANSPARENT;
        const bool skips = t > start && transparent && !(track->words[t] & TN_WORD_BARRIER);
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
            return at.found ? TN_WALK_UNSURE : part(memo, v, track, program, state, t, t == start);
        note(walk, &at, t, what, t + 1 >= track->tail);
        state = taken.next;
        expects = what & TN_WALK_EXPECTS;
    }
    return at.found ? TN_WALK_MATCH : TN_WALK_NONE;
}

enum tn_walk_result tn_walk_run(tn_walkmemo *memo, const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start,
                                tn_walk *walk)
{
    const tn_index_program *p = &v->index->programs[program];
    if (p->words == 1)
        return run(memo, v, track, program, tn_walkmemo_start(program, p->anchored && start > track->head), start, walk);
    const walker k = walker_of(v, track, program);
    return run_large(&k, p, start, walk);
}
