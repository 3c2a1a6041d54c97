/* test_call_phrases.c - what entries gave to the numbers of a call adds up to them exactly, however turns are cut. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#define TURNS 40

static const char *const said[] = {
    "I completely understand your frustration, I am so sorry to hear that",
    "happy to help, no problem at all",
    "this is really terrible and I hate it",
    "I'm not happy to help you with that",
    "it was good but the refund was not good",
    "thank you, that is great, very good",
    "the sky over the bay",
    "no problem",
};

static void check(tenor_call *call, size_t leg, tenor_role role, size_t dimension, bool per100)
{
    const tenor_call_phrase *phrases;
    size_t count;
    tenor_maybe number = per100 ? tenor_call_per100(call, leg, role, dimension) : tenor_call_x(call, leg, role, dimension);
    int64_t sum = 0;
    assert_int_equal(tenor_call_phrases(call, leg, role, dimension, per100, &phrases, &count), TENOR_OK);
    for (size_t i = 0; i < count; i++) {
        assert_true(phrases[i].hits > 0);
        assert_true(i == 0 || phrases[i - 1].entry < phrases[i].entry);
        sum += phrases[i].part;
    }
    assert_int_equal(sum, number.known ? number.value : 0);
    if (!number.known)
        assert_int_equal(count, 0);
    else if (!per100)
        assert_true(count > 0);
}

static void test_sums(void **state)
{
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorer;
    tenor_call *call;
    uint64_t chance = 99, any = 0;
    (void)state;
    assert_int_equal(tenor_scorer_new(&scorer, lexicon, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_call_new(&call, lexicon, NULL, NULL), TENOR_OK);
    const tenor_call_phrase *phrases;
    size_t count;
    assert_int_equal(tenor_call_phrases(call, 0, TENOR_ROLE_AGENT, 0, false, &phrases, &count), TENOR_BAD_ARGUMENT);
    tenor_call_keep_phrases(call, true);
    for (int round = 0; round < 60; round++) {
        tenor_call_reset(call);
        size_t turns = 1 + next_chance(&chance) % TURNS;
        for (size_t i = 0; i < turns; i++) {
            static const char *const agents[] = {"", "a", "b"};
            tenor_segment turn = {.utterance = TENOR_UTTERANCE_INIT, .number = i, .start_ms = TENOR_NO_TIME, .end_ms = TENOR_NO_TIME};
            tenor_score score;
            turn.utterance.text = str_of(said[next_chance(&chance) % COUNT_OF(said)]);
            turn.utterance.role = (tenor_role)(next_chance(&chance) % 4);
            turn.agent_id = str_of(agents[next_chance(&chance) % COUNT_OF(agents)]);
            assert_int_equal(tenor_score_batch(scorer, &turn.utterance, 1, &score), TENOR_OK);
            assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
        }
        tenor_call_summary summary;
        tenor_call_read(call, &summary);
        for (size_t leg = 0; leg <= summary.leg_count; leg++)
            for (int role = 0; role < 3; role++)
                for (size_t d = 0; d < tenor_lexicon_dimension_count(lexicon); d++) {
                    size_t of = leg == summary.leg_count ? SIZE_MAX : leg;
                    check(call, of, (tenor_role)role, d, false);
                    check(call, of, (tenor_role)role, d, true);
                    any++;
                }
    }
    assert_true(any > 500);
    assert_int_equal(tenor_call_phrases(call, 0, TENOR_ROLE_AUTOMATED, 0, false, &phrases, &count), TENOR_BAD_ARGUMENT);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

static void test_times(void **state)
{
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorer;
    tenor_call *call;
    tenor_leg leg;
    (void)state;
    assert_int_equal(tenor_scorer_new(&scorer, lexicon, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_call_new(&call, lexicon, NULL, NULL), TENOR_OK);
    const int64_t times[][2] = {{5000, 6000}, {TENOR_NO_TIME, 90000}, {1000, TENOR_NO_TIME}, {7000, 8000}};
    for (size_t i = 0; i < COUNT_OF(times); i++) {
        tenor_segment turn = {.utterance = TENOR_UTTERANCE_INIT, .number = i, .start_ms = times[i][0], .end_ms = times[i][1]};
        tenor_score score;
        turn.utterance.text = str_of("good");
        assert_int_equal(tenor_score_batch(scorer, &turn.utterance, 1, &score), TENOR_OK);
        assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
    }
    assert_true(tenor_call_leg(call, 0, &leg));
    assert_int_equal(leg.start_ms, 1000);
    assert_int_equal(leg.end_ms, 90000);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sums), cmocka_unit_test(test_times)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
