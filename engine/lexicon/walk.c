/* walk.c - a program place by place, as long as all ways through it are one to the match. */
#include "lexicon/walk.h"

#include "lexicon/automaton.h"

/* The run, with sets of places of W words: one for nearly all phrases. */
typedef struct walker {
    const tn_vocabulary *v;
    tn_walk_memo *memo;
    uint32_t program;
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

/* The places that take a token, as far as they agree. */
typedef struct taking {
    uint32_t penalty;
    bool any : 1, word : 1; /* one takes it; as a word of the phrase, not as one that anything may be */
    bool last : 1;          /* the phrase can end with it, at the text's end at least, */
    bool free_last : 1;     /* and anywhere */
    bool mixed : 1;         /* they do not agree in penalty or kind: the ways through them are not one as far as a match goes */
} taking;

/* then[] becomes what can follow those of next[]. */
static taking take(const walker *k, const uint64_t *next, uint64_t *then, const tn_token_class *c, bool transparent, const uint32_t W)
{
    taking all = {0};
    uint32_t penalty;
    for (uint32_t w = 0; w < W; w++)
        then[w] = 0;
    for (uint32_t w = 0; w < W; w++)
        for (uint64_t left = next[w]; left; left &= left - 1) {
            uint32_t place = w * 64 + (uint32_t)__builtin_ctzll(left);
            if (!takes(k, place, c, transparent, &penalty))
                continue;
            bool word = k->places[place].size != 0;
            all.mixed |= all.any & ((word != all.word) | (penalty != all.penalty));
            all.any = true;
            all.word = word;
            all.penalty = penalty;
            all.last |= k->last[place / 64] >> (place % 64) & 1;
            all.free_last |= k->free_last[place / 64] >> (place % 64) & 1;
            for (uint32_t x = 0; x < W; x++)
                then[x] |= k->follow[place * W + x];
        }
    return all;
}

/* ---- the steps that come again ---- */

#define STEPS_LOG 13
#define STEPS ((size_t)1 << STEPS_LOG)

/* From some places of a program, a token of some class: where that leads. Half a cache line. */
struct tn_walk_step {
    uint64_t next, then; /* next 0: free, since no step is taken from there */
    uint32_t program;
    uint32_t class;   /* twice that, and 1 where the token is transparent */
    taking all;
};

bool tn_walk_init(tn_walk_memo *memo, const tn_mem *mem)
{
    *memo = (tn_walk_memo){.mem = mem};
    memo->block = tn_mem_zero(mem, STEPS + 1, sizeof *memo->steps);
    if (!memo->block)
        return false;
    const size_t skew = (uintptr_t)memo->block % sizeof *memo->steps; /* else every other step would lie in two cache lines */
    memo->steps = (struct tn_walk_step *)(void *)(memo->block + (skew ? sizeof *memo->steps - skew : 0));
    return true;
}

void tn_walk_free(tn_walk_memo *memo)
{
    tn_mem_free(memo->mem, memo->block, STEPS + 1, sizeof *memo->steps);
    *memo = (tn_walk_memo){.mem = memo->mem};
}

void tn_walk_forget(tn_walk_memo *memo)
{
    memset(memo->steps, 0, STEPS * sizeof *memo->steps);
}

/* The step that a slot does not hold. */
static __attribute__((noinline)) void take_step(const walker *k, struct tn_walk_step *step, uint64_t next, uint32_t class)
{
    step->all = take(k, &next, &step->then, &k->v->classes[class / 2], class % 2, 1);
    step->next = next;
    step->class = class;
    step->program = k->program;
}

/* The step in one word of places, looked up. */
static inline const struct tn_walk_step *step_of(const walker *k, uint64_t next, uint32_t token_class, bool transparent)
{
    const uint32_t class = 2 * token_class + transparent;
    const uint64_t key = (next ^ ((uint64_t)k->program << 32 | class) * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93);
    struct tn_walk_step *step = &k->memo->steps[key >> (64 - STEPS_LOG)];
    if ((step->next ^ next) | (step->class ^ class) | (step->program ^ k->program))
        take_step(k, step, next, class);
    return step;
}

static inline enum tn_walk_result run(const walker *k, uint32_t start, tn_walk *walk, const uint32_t W)
{
    const tn_track *track = k->track;
    uint64_t next[TN_PLACES_WORDS], then[TN_PLACES_WORDS];
    uint32_t wildcards = 0, penalty = 0, count = 0;
    bool found = false;
    for (uint32_t w = 0; w < W; w++)
        next[w] = k->first[w];
    for (uint32_t t = start; any(next, W) && t < track->count; t++) {
        if (t > start && track->flags[t] & TN_TOKEN_BREAK)
            break;
        bool transparent = track->words[t] & TN_WORD_TRANSPARENT;
        bool skips = t > start && transparent && !(track->words[t] & TN_WORD_BARRIER);
        taking all;
        if (W == 1) {
            const struct tn_walk_step *step = step_of(k, *next, track->classes[t], transparent);
            all = step->all;
            *then = step->then;
        } else {
            all = take(k, next, then, &k->v->classes[track->classes[t]], transparent, W);
        }
        if (!all.any && skips)
            continue;
        if (!all.any)
            break;
        if (all.mixed || skips) /* ways that differ, or taken and stepped over: where one is complete, they must be weighed */
            return found || can_end(k, t, t == start, next, W) ? TN_WALK_UNSURE : TN_WALK_NONE;
        if (all.word) {
            walk->words[count++] = t;
            penalty += all.penalty;
        } else {
            wildcards++;
        }
        if ((all.free_last | (all.last & (t + 1 >= track->tail))) && count) {
            walk->end = t + 1;
            walk->wildcards = wildcards;
            walk->penalty = penalty;
            walk->count = count;
            found = true;
        }
        for (uint32_t w = 0; w < W; w++)
            next[w] = then[w];
    }
    return found ? TN_WALK_MATCH : TN_WALK_NONE;
}

/* The same where all tokens are words, with sets of one word: nothing is stepped over. */
static inline enum tn_walk_result run_words(const walker *k, uint32_t start, tn_walk *walk)
{
    const tn_track *track = k->track;
    uint64_t next = *k->first;
    uint32_t wildcards = 0, penalty = 0, count = 0;
    bool found = false;
    for (uint32_t t = start; next && t < track->count; t++) {
        if (t > start && track->flags[t] & TN_TOKEN_BREAK)
            break;
        const struct tn_walk_step *step = step_of(k, next, track->classes[t], false);
        if (!step->all.any)
            break;
        if (step->all.mixed)
            return found || can_end(k, t, t == start, &next, 1) ? TN_WALK_UNSURE : TN_WALK_NONE;
        walk->words[count] = t;
        count += step->all.word;
        wildcards += !step->all.word;
        penalty += step->all.penalty;
        if ((step->all.free_last | (step->all.last & (t + 1 >= track->tail))) && count) {
            walk->end = t + 1;
            walk->wildcards = wildcards;
            walk->penalty = penalty;
            walk->count = count;
            found = true;
        }
        next = step->then;
    }
    return found ? TN_WALK_MATCH : TN_WALK_NONE;
}

enum tn_walk_result tn_walk_run(tn_walk_memo *memo, const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start,
                                tn_walk *walk)
{
    const tn_index_program *p = &v->index->programs[program];
    const uint64_t *masks = v->index->masks + p->masks, *last = masks + p->words;
    walker k = {v, memo, program, track, v->index->places + p->place, masks, last, last + p->words, last};
    if (p->anchored) {
        const uint64_t *anywhere = k.follow + (size_t)p->count * p->words;
        k.first = start <= track->head ? masks : anywhere;
        k.free_last = anywhere + p->words;
    }
    if (p->words == 1 && !track->transparent)
        return run_words(&k, start, walk);
    return p->words == 1 ? run(&k, start, walk, 1) : run(&k, start, walk, TN_PLACES_WORDS);
}
