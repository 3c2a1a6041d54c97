/* cuts.c - the cheapest cuts of an automaton, place by place from one end to the other. */
#include "lexicon/cuts.h"

/* The cut that every match passes that passes one of `places`, and its cost: the union of theirs. */
static uint64_t cut_of(const tn_cuts *c, const tn_places *places, tn_places *cut)
{
    const tn_automaton *a = c->automaton;
    uint64_t sum = 0, worst = 0, alone = 0;
    uint32_t count = 0;
    for (uint32_t w = 0; w < a->words; w++)
        cut->bits[w] = 0;
    for TN_PLACES_EACH(p, places, a) {
        for (uint32_t w = 0; w < a->words; w++)
            cut->bits[w] |= c->cuts[p * a->words + w];
        alone = c->costs[p];
        worst = alone > worst ? alone : worst;
        count++;
    }
    if (count == 0 || worst == TN_AUTOMATON_NO_CUT)
        return TN_AUTOMATON_NO_CUT;
    if (count == 1)
        return alone;
    for TN_PLACES_EACH(p, cut, a)
        sum += c->cost_of[p];
    return sum;
}

/* The same in sets of one word, as they are in nearly all automata. */
static inline uint64_t narrow_cut_of(const tn_cuts *c, uint64_t places, uint64_t *cut)
{
    uint64_t sum = 0, all = 0, worst = 0;
    if (places && !(places & (places - 1))) {
        const int p = __builtin_ctzll(places);
        *cut = c->cuts[p];
        return c->costs[p];
    }
    for (uint64_t left = places; left; left &= left - 1) {
        const int p = __builtin_ctzll(left);
        all |= c->cuts[p];
        worst = c->costs[p] > worst ? c->costs[p] : worst;
    }
    *cut = all;
    if (!places || worst == TN_AUTOMATON_NO_CUT)
        return TN_AUTOMATON_NO_CUT;
    for (; all; all &= all - 1)
        sum += c->cost_of[__builtin_ctzll(all)];
    return sum;
}

uint64_t tn_cuts_behind(const tn_cuts *c, const tn_places *places, tn_places *cut)
{
    if (c->automaton->words > 1)
        return cut_of(c, places, cut);
    *cut = (tn_places){{0}};
    return narrow_cut_of(c, places->bits[0], &cut->bits[0]);
}

void tn_cuts_find(tn_cuts *c, const tn_automaton *a, const uint64_t *cost_of, bool backward)
{
    const tn_places *ends = backward ? &a->first : &a->last;
    c->automaton = a;
    c->cost_of = cost_of;
    for (uint32_t k = 0; k < a->count; k++) {
        const uint32_t i = backward ? k : a->count - 1 - k;
        const tn_places *next = backward ? &a->place[i].behind : &a->place[i].follow;
        tn_places cut;
        c->costs[i] = tn_places_has(ends, i) ? TN_AUTOMATON_NO_CUT : tn_cuts_behind(c, next, &cut);
        if (cost_of[i] != TN_AUTOMATON_NO_CUT && cost_of[i] <= c->costs[i]) {
            c->costs[i] = cost_of[i];
            cut = (tn_places){{0}};
            tn_places_add(&cut, i);
        }
        for (uint32_t w = 0; w < a->words; w++)
            c->cuts[i * a->words + w] = cut.bits[w];
    }
}
