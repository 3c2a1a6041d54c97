/* test_cuts.c - every match passes its cut, from either end, of which each place may be chosen; there is none only where there can be none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon/cuts.h"

static uint32_t seed = 1;

static uint32_t draw(uint32_t below)
{
    seed = seed * UINT32_C(1664525) + UINT32_C(1013904223);
    return (seed >> 8) % below;
}

/* `count` places, of which each leads to some later ones; those without any are last. */
static void make(tn_automaton *a, uint64_t *cost_of, uint32_t count)
{
    memset(a, 0, sizeof *a);
    a->count = count;
    a->words = tn_places_words(count);
    for (uint32_t p = 0; p < count; p++) {
        cost_of[p] = draw(8) ? 1 + draw(100) : TN_AUTOMATON_NO_CUT;
        for (uint32_t ways = draw(4); ways > 0 && p + 1 < count; ways--) {
            const uint32_t to = p + 1 + draw(count - p - 1 < 5 ? count - p - 1 : 5);
            tn_places_add(&a->place[p].follow, to);
            tn_places_add(&a->place[to].behind, p);
        }
    }
    for (uint32_t p = 0; p < count; p++) {
        static const tn_places none;
        if (p < 1 + count / 8 || memcmp(&a->place[p].behind, &none, sizeof none) == 0)
            tn_places_add(&a->first, p);
        if (memcmp(&a->place[p].follow, &none, sizeof none) == 0 || draw(12) == 0)
            tn_places_add(&a->last, p);
    }
}

/* Whether some way from `from` to an end of the automaton passes none of `cut`. */
static bool gets_by(const tn_automaton *a, const tn_places *from, const tn_places *cut, bool backward)
{
    tn_places reached = *from;
    for (uint32_t k = 0; k < a->count; k++) {
        const uint32_t p = backward ? a->count - 1 - k : k;
        if (!tn_places_has(&reached, p) || tn_places_has(cut, p))
            continue;
        if (tn_places_has(backward ? &a->first : &a->last, p))
            return true;
        tn_places_join(&reached, backward ? &a->place[p].behind : &a->place[p].follow);
    }
    return false;
}

static uint64_t check(const tn_automaton *a, const uint64_t *cost_of, const tn_places *from, bool backward)
{
    static tn_cuts cuts;
    tn_places cut;
    tn_cuts_find(&cuts, a, cost_of, backward);
    const uint64_t cost = tn_cuts_behind(&cuts, from, &cut);
    if (cost == TN_AUTOMATON_NO_CUT) {
        tn_places all = {{0}};
        for (uint32_t p = 0; p < a->count; p++)
            if (cost_of[p] != TN_AUTOMATON_NO_CUT)
                tn_places_add(&all, p);
        assert_true(gets_by(a, from, &all, backward));
        return cost;
    }
    uint64_t sum = 0;
    for TN_PLACES_EACH(p, &cut, a) {
        assert_true(cost_of[p] != TN_AUTOMATON_NO_CUT);
        sum += cost_of[p];
    }
    assert_int_equal(cost, sum);
    assert_false(gets_by(a, from, &cut, backward));
    return cost;
}

static void all_matches_pass(void **state)
{
    (void)state;
    static tn_automaton a;
    static uint64_t cost_of[TN_AUTOMATON_PLACES];
    for (uint32_t round = 0; round < 2000; round++) {
        make(&a, cost_of, round % 8 ? 2 + draw(12) : 60 + draw(TN_AUTOMATON_PLACES - 60));
        check(&a, cost_of, &a.first, false);
        check(&a, cost_of, &a.last, true);
        tn_places one = {{0}};
        const uint32_t place = draw(a.count);
        tn_places_add(&one, place);
        assert_true(check(&a, cost_of, &one, round % 2) <= cost_of[place]);
    }
}

static void nothing_is_no_cut(void **state)
{
    (void)state;
    static tn_automaton a;
    static tn_cuts cuts;
    uint64_t cost_of[1] = {7};
    make(&a, cost_of, 1);
    cost_of[0] = 7;
    tn_cuts_find(&cuts, &a, cost_of, false);
    tn_places cut, none = {{0}};
    assert_true(tn_cuts_behind(&cuts, &none, &cut) == TN_AUTOMATON_NO_CUT);
    assert_int_equal(tn_cuts_behind(&cuts, &a.first, &cut), 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_matches_pass),
        cmocka_unit_test(nothing_is_no_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
