/* ways.c - a program place by place, all ways at once (after Pike's automaton; one way is kept for each place). */
#include "lexicon/ways.h"

#define NO_PLACE UINT32_MAX /* of the way that is there before ways part */

static inline bool has(const uint64_t *set, uint32_t place)
{
    return set[place / 64] >> (place % 64) & 1;
}

static inline bool better(const tn_ways *w, uint64_t cost, uint32_t trail, const tn_way *other)
{
    return cost != other->cost ? cost < other->cost : trail != other->trail && tn_trail_compare(w->trail, trail, other->trail) < 0;
}

/* The best of the ways that `place` can come behind: there is one. */
static inline const tn_way *best_behind(const tn_ways *w, const tn_way *ways, uint32_t count, uint32_t place)
{
    const tn_way *best = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (has(ways[i].follow, place) && (!best || better(w, ways[i].cost, ways[i].trail, best)))
            best = &ways[i];
    return best;
}

/* Ways that step over the token stand beside those that take it; of two to the same place the better one is kept. */
static uint32_t add_skipping(const tn_ways *w, const tn_way *from, uint32_t from_count, tn_way *into, uint32_t count)
{
    const uint32_t taking = count;
    for (uint32_t i = 0; i < from_count; i++) {
        uint32_t j = 0;
        while (j < taking && into[j].place != from[i].place)
            j++;
        if (j == taking)
            into[count++] = from[i];
        else if (better(w, from[i].cost, from[i].trail, &into[j]))
            into[j] = from[i];
    }
    return count;
}

static void keep(const tn_ways *w, const tn_way *way, uint32_t end, tn_walk *walk, tn_walk_progress *at)
{
    walk->end = end;
    walk->wildcards = (uint32_t)(way->cost >> 32);
    walk->penalty = (uint32_t)way->cost;
    walk->count = at->count + tn_trail_depth(w->trail, way->trail);
    tn_trail_words(w->trail, way->trail, walk->words + at->count);
    at->found = walk->count > 0;
}

void tn_ways_run(tn_ways *w, const tn_walker *k, uint32_t start, uint32_t t, const uint64_t *next, uint32_t W, tn_walk *walk,
                 tn_walk_progress *at)
{
    const tn_track *track = k->track;
    tn_way *from = w->ways[0], *into = w->ways[1];
    tn_way longest = {.place = NO_PLACE};
    uint32_t count = 1, end = 0;
    w->trail->count = 0;
    from[0] = (tn_way){next, (uint64_t)at->wildcards << 32 | at->penalty, TN_IMAGE_NONE, NO_PLACE};
    for (; count && t < track->count; t++) {
        if (t > start && track->flags[t] & TN_TOKEN_BREAK)
            break;
        const tn_token_class *c = &k->v->classes[track->classes[t]];
        const bool transparent = track->words[t] & TN_WORD_TRANSPARENT;
        const uint64_t *last = t + 1 >= track->tail ? k->last : k->free_last;
        uint32_t took = 0, penalty;
        for (uint32_t word = 0; word < W; word++) {
            uint64_t live = 0;
            for (uint32_t i = 0; i < count; i++)
                live |= from[i].follow[word];
            for (; live; live &= live - 1) {
                const uint32_t place = word * 64 + (uint32_t)__builtin_ctzll(live);
                if (!tn_walker_takes(k, place, c, transparent, &penalty))
                    continue;
                const tn_way *best = best_behind(w, from, count, place);
                const bool any = k->places[place].size == 0;
                tn_way *way = &into[took++];
                *way = (tn_way){k->follow + (size_t)place * W, best->cost + (any ? UINT64_C(1) << 32 : penalty),
                                any ? best->trail : tn_trail_add(w->trail, best->trail, t), place};
                if (has(last, place) && (end != t + 1 || better(w, way->cost, way->trail, &longest))) {
                    longest = *way;
                    end = t + 1;
                }
            }
        }
        count = t > start && tn_walker_skips(track, t) ? add_skipping(w, from, count, into, took) : took;
        tn_way *other = from;
        from = into;
        into = other;
    }
    if (end)
        keep(w, &longest, end, walk, at);
}
