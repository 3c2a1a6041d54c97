/* walk.c - a program place by place: the steps of all its ways at once are one step of the memo. Where ways differ, it only tells
 * whether there is a match behind; which way is the best is asked for those that are. */
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

/* A step of a program of which W words are a set. */
static inline __attribute__((always_inline)) const tn_walk_step *make_step(tn_walks *walks, tn_walk_step *pair, uint64_t key, uint32_t program,
                                                                           const uint64_t *next, const uint32_t W)
{
    const tn_vocabulary *v = walks->v;
    const uint32_t way = tn_walkmemo_way_of(key);
    const tn_walker k = tn_walker_of(v, walks->track, program);
    uint64_t then[TN_PLACES_WORDS];
    uint32_t expects;
    tn_walk_step step = {.key = key};
    step.what = take(&k, next, then, &v->classes[tn_walkmemo_class_of(key)], way != TN_WALK_PLAIN, W);
    step.what |= way == TN_WALK_SKIPS && step.what ? TN_WALK_MIXED : 0;
    for (uint32_t w = 0; w < W && way == TN_WALK_SKIPS; w++)
        then[w] |= next[w];
    step.next = W == 1 ? tn_walkmemo_narrow(&walks->memo, program, *then, &expects) : tn_walkmemo_state(&walks->memo, program, then, &expects);
    step.what |= expects;
    return tn_walkmemo_put(pair, &step);
}

static __attribute__((noinline)) const tn_walk_step *make_wide_step(tn_walks *walks, tn_walk_step *pair, uint64_t key, uint32_t program)
{
    return make_step(walks, pair, key, program, tn_walkmemo_places(&walks->memo, tn_walkmemo_state_of(key)), TN_PLACES_WORDS);
}

/* A step that the memo does not hold. */
static __attribute__((noinline)) const tn_walk_step *take_step(tn_walks *walks, tn_walk_step *pair, uint64_t key)
{
    const tn_walkmemo *memo = &walks->memo;
    const uint32_t state = tn_walkmemo_state_of(key), program = tn_walkmemo_program(memo, state);
    if (walks->v->index->programs[program].words > 1)
        return make_wide_step(walks, pair, key, program);
    const uint64_t *next = state < memo->first ? tn_walkmemo_places(memo, state) : &memo->states[state - memo->first].places;
    return make_step(walks, pair, key, program, next, 1);
}

/* Where a walk begins. */
typedef struct walk_start {
    uint32_t state, token;
} walk_start;

static inline const tn_walk_step *step_of(tn_walks *w, walk_start from, uint32_t state, uint32_t t, uint32_t way)
{
    const uint32_t class = w->track->classes[t];
    const uint64_t key = tn_walkmemo_key(state, class, way);
    tn_walk_step *pair = tn_walkmemo_pair(&w->memo, from.state, t - from.token, class);
    const tn_walk_step *step = tn_walkmemo_find(pair, key);
    return step ? step : take_step(w, pair, key);
}

/* The next token behind t that a place may take, where those of these bits are expected; 0: there is none. */
static inline uint32_t next_token(const tn_track *track, const tn_token_brief *briefs, uint32_t t, uint32_t expects)
{
    for (t++; t < track->count && !(track->flags[t] & TN_TOKEN_BREAK); t++) {
        if (expects & briefs[track->classes[t]].fold)
            return t;
        if (!track->transparent || tn_walkmemo_way(track->words[t]) != TN_WALK_SKIPS)
            break;
    }
    return 0;
}

static inline bool is_complete(uint32_t what, uint32_t t, const tn_track *track)
{
    return what & TN_WALK_LAST && (what & TN_WALK_FREE_LAST || t + 1 >= track->tail);
}

/* What follows token t, where the step to it has parted the ways, as far as one of them goes: for bestway.h. *count: the tokens from it on
 * to the farthest end of a match, 0 where there is none; *ends: it is one only as the text ends there. False: it is too much to be kept. */
static bool go_on(tn_walks *w, walk_start from, const tn_walk_step *step, uint32_t t, uint32_t *count, bool *free_end)
{
    const tn_track *track = w->track;
    tn_bestway *b = &w->bestway;
    *count = 0;
    for (uint32_t i = 0;; i++) {
        if (i == TN_BESTWAY_TOKENS)
            return false;
        w->states[i] = tn_walkmemo_state_of(step->key);
        b->token[i] = t;
        b->skips[i] = tn_walkmemo_way_of(step->key) == TN_WALK_SKIPS;
        if (is_complete(step->what, t, track)) {
            *count = i + 1;
            *free_end = t + 1 < track->tail;
        }
        const uint32_t state = step->next;
        t = state ? next_token(track, w->v->briefs, t, step->what & TN_WALK_EXPECTS) : 0;
        if (!t)
            return true;
        if (!tn_walkmemo_has_room(&w->memo, 1))
            return false;
        step = step_of(w, from, state, t, tn_walkmemo_way(track->words[t]));
    }
}

/* Ways part with the step to token t: which is the best matters only if one of them ends. at: as far as they were one. */
static __attribute__((noinline)) bool part(tn_walks *w, walk_start from, const tn_walk_step *step, uint32_t t, tn_walk_progress at)
{
    const uint32_t state = tn_walkmemo_state_of(step->key), program = tn_walkmemo_program(&w->memo, from.state);
    uint32_t count;
    bool free_end = false;
    __builtin_prefetch(&w->v->index->programs[program]);
    const bool kept = go_on(w, from, step, t, &count, &free_end);
    if (kept && count == 0)
        return at.found;
    const uint32_t words = w->v->index->programs[program].words;
    const tn_walker k = tn_walker_of(w->v, w->track, program);
    if (words > 1 || !kept) {
        tn_ways_run(&w->ways, &k, from.token, t, tn_walkmemo_places(&w->memo, state), words, &w->walk, &at);
        return at.found;
    }
    for (uint32_t i = 0; i < count; i++)
        w->bestway.next[i] = *tn_walkmemo_places(&w->memo, w->states[i]);
    tn_bestway_run(&w->bestway, &k, count, free_end ? *k.free_last : *k.last, &w->walk, &at);
    return at.found;
}

/* transparent: some token of the text is. Words that places took stand in tn_walk.words as they come: as many as are a match are its. */
static inline bool walk(tn_walks *w, uint32_t state, uint32_t start, const bool transparent)
{
    const tn_track *track = w->track;
    const tn_token_brief *briefs = w->v->briefs;
    const walk_start from = {state, start};
    tn_walk_progress at = {0};
    tn_walkmemo_prepare(&w->memo);
    for (uint32_t t = start, way = transparent && track->words[start] & TN_WORD_TRANSPARENT ? TN_WALK_FIRM : TN_WALK_PLAIN;;) {
        const tn_walk_step *step = step_of(w, from, state, t, way);
        const uint32_t what = step->what;
        if (what & TN_WALK_MIXED)
            return part(w, from, step, t, at);
        state = step->next;
        if (what & TN_WALK_ANY) {
            const uint32_t word = what / TN_WALK_WORD & 1;
            w->walk.words[at.count] = t;
            at.count += word;
            at.wildcards += 1 - word;
            at.penalty += tn_walkmemo_penalty(what);
            if (is_complete(what, t, track)) {
                w->walk.end = t + 1;
                w->walk.wildcards = at.wildcards;
                w->walk.penalty = at.penalty;
                w->walk.count = at.count;
                at.found = at.count > 0;
            }
        }
        t = state ? next_token(track, briefs, t, what & TN_WALK_EXPECTS) : 0;
        if (!t)
            return at.found;
        way = transparent ? tn_walkmemo_way(track->words[t]) : TN_WALK_PLAIN;
    }
}

bool tn_walk_from(tn_walks *w, uint32_t state, uint32_t start)
{
    return w->track->transparent ? walk(w, state, start, true) : walk(w, state, start, false);
}

bool tn_walk_run(tn_walks *w, uint32_t program, uint32_t start)
{
    const bool inner = w->v->index->programs[program].anchored && start > w->track->head;
    return tn_walk_from(w, tn_walkmemo_start(program, inner), start);
}
