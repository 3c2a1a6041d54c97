/* bestway.c - the best way to a match's end, from there back, each place's best way on known before those that come to it. */
#include "lexicon/bestway.h"

static const tn_bestway_node *node_of(const tn_bestway *b, uint32_t number)
{
    return &b->nodes[number / TN_BESTWAY_PLACES][number % TN_BESTWAY_PLACES];
}

/* Whether the words of a come before those of c: at the first difference the earlier word is better; where one list begins the other, the
 * longer is. */
static bool words_before(const tn_bestway *b, uint32_t a, uint32_t c)
{
    while (a != c) {
        if (a == TN_IMAGE_NONE || c == TN_IMAGE_NONE)
            return c == TN_IMAGE_NONE;
        const tn_bestway_node *x = node_of(b, a), *y = node_of(b, c);
        if (x->token != y->token)
            return x->token < y->token;
        a = x->rest;
        c = y->rest;
    }
    return false;
}

static inline bool better(const tn_bestway *b, const tn_bestway_node *x, const tn_bestway_node *y)
{
    return x->cost != y->cost ? x->cost < y->cost : words_before(b, x->words, y->words);
}

/* The best of some places at one of the tokens; NULL: none of them leads to the end. */
static inline const tn_bestway_node *best_of(const tn_bestway *b, uint32_t i, uint64_t places)
{
    const tn_bestway_node *best = NULL;
    for (uint64_t left = places & b->open[i]; left; left &= left - 1) {
        const tn_bestway_node *node = &b->nodes[i][__builtin_ctzll(left)];
        if (!best || better(b, node, best))
            best = node;
    }
    return best;
}

/* What stands behind a token that may be stepped over is open in front of it, too. */
static void carry(tn_bestway *b, uint32_t i, uint64_t taken)
{
    for (uint64_t left = b->open[i + 1]; left; left &= left - 1) {
        const uint32_t place = (uint32_t)__builtin_ctzll(left);
        const tn_bestway_node *from = &b->nodes[i + 1][place];
        tn_bestway_node *to = &b->nodes[i][place];
        if (taken >> place & 1 && !better(b, from, to))
            continue;
        to->cost = from->cost;
        to->words = from->words;
    }
    b->open[i] = taken | b->open[i + 1];
}

/* The places that take token i and lead from there to the end: those among `able`. */
static uint64_t take(tn_bestway *b, const tn_walker *k, uint32_t i, uint64_t able, bool last)
{
    const uint32_t token = b->token[i];
    const tn_token_class *c = &k->v->classes[k->track->classes[token]];
    const bool transparent = k->track->words[token] & TN_WORD_TRANSPARENT;
    uint64_t taken = 0;
    for (uint64_t left = able; left; left &= left - 1) {
        const uint32_t place = (uint32_t)__builtin_ctzll(left);
        uint32_t penalty;
        const tn_bestway_node *next = NULL;
        if ((!last && !(next = best_of(b, i + 1, k->follow[place]))) || !tn_walker_takes(k, place, c, transparent, &penalty))
            continue;
        const uint64_t cost = last ? 0 : next->cost;
        const uint32_t words = last ? TN_IMAGE_NONE : next->words;
        b->nodes[i][place] = k->places[place].size ? (tn_bestway_node){cost + penalty, i * TN_BESTWAY_PLACES + place, token, words}
                                                   : (tn_bestway_node){cost + (UINT64_C(1) << 32), words, 0, 0};
        taken |= UINT64_C(1) << place;
    }
    return taken;
}

void tn_bestway_run(tn_bestway *b, const tn_walker *k, uint32_t count, uint64_t ends, tn_walk *walk, tn_walk_progress *at)
{
    b->open[count - 1] = take(b, k, count - 1, b->next[count - 1] & ends, true);
    for (uint32_t i = count - 1; i-- > 0;) {
        b->open[i] = take(b, k, i, b->next[i], false);
        if (b->skips[i])
            carry(b, i, b->open[i]);
    }
    const tn_bestway_node *best = best_of(b, 0, b->next[0]);
    walk->end = b->token[count - 1] + 1;
    walk->wildcards = at->wildcards + (uint32_t)(best->cost >> 32);
    walk->penalty = at->penalty + (uint32_t)best->cost;
    walk->count = at->count;
    for (uint32_t w = best->words; w != TN_IMAGE_NONE; w = node_of(b, w)->rest)
        walk->words[walk->count++] = node_of(b, w)->token;
    at->found = walk->count > 0;
}
