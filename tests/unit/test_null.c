/* test_null.c - functions that return a status refuse NULL where nobody said what it means: a handle that was never made is no crash. */
#include "tenor_card.h"
#include "tenor_drift.h"
#include "test_engine.h"

#define REFUSED(call) assert_int_equal(call, TENOR_BAD_ARGUMENT)

static tenor_lexicon *lexicon;

static bool write_nothing(void *context, const char *data, size_t size)
{
    (void)context, (void)data, (void)size;
    return true;
}

static void test_lexicons(void **state)
{
    (void)state;
    const tenor_str none = {NULL, 0}, text = str_of("x");
    const tenor_source source = {str_of("a"), text, 0};
    tenor_lexicon *made = NULL;
    tenor_check_result result;
    tenor_error error = {TENOR_OK, ""};
    REFUSED(tenor_lexicon_load(NULL, &source, 1, NULL, &error));
    assert_true(error.status == TENOR_BAD_ARGUMENT && error.message[0]);
    REFUSED(tenor_lexicon_load(&made, NULL, 1, NULL, NULL));
    REFUSED(tenor_lexicon_load(&made, NULL, 0, NULL, NULL));
    REFUSED(tenor_lexicon_load_kept(NULL, &source, 1, none, NULL, NULL));
    REFUSED(tenor_lexicon_load_image(NULL, text, NULL, NULL));
    REFUSED(tenor_lexicon_borrow_image(NULL, text, NULL, NULL));
    REFUSED(tenor_lexicon_borrow_image_with(NULL, text, NULL, NULL));
    REFUSED(tenor_lexicon_check(NULL, 1, 0, NULL, &result, NULL));
    REFUSED(tenor_lexicon_check(&source, 1, 0, NULL, NULL, NULL));
    REFUSED(tenor_lexicon_dump(NULL, write_nothing, NULL));
    REFUSED(tenor_lexicon_dump(lexicon, NULL, NULL));
    assert_null(made);
}

static void test_scorers(void **state)
{
    (void)state;
    tenor_scorer *scorer = NULL;
    tenor_utterance u = TENOR_UTTERANCE_INIT;
    tenor_score score;
    REFUSED(tenor_scorer_new(NULL, lexicon, NULL, NULL));
    REFUSED(tenor_scorer_new(&scorer, NULL, NULL, NULL));
    assert_null(scorer);
    REFUSED(tenor_scorer_remember(NULL, 0));
    REFUSED(tenor_score_batch(NULL, &u, 1, &score));
    scorer = scorer_of(lexicon);
    REFUSED(tenor_score_batch(scorer, NULL, 1, &score));
    REFUSED(tenor_score_batch(scorer, &u, 1, NULL));
    assert_int_equal(tenor_score_batch(scorer, NULL, 0, NULL), TENOR_OK);
    tenor_scorer_free(scorer);
}

static void test_calls(void **state)
{
    (void)state;
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_call *call = NULL;
    const tenor_segment turn = {.utterance = say_as("thanks", TENOR_ROLE_AGENT), .start_ms = TENOR_NO_TIME, .end_ms = TENOR_NO_TIME};
    const tenor_score score = score_one(scorer, turn.utterance);
    const tenor_str text = str_of("x");
    const tenor_call_phrase *phrases;
    size_t count;
    REFUSED(tenor_call_new(NULL, lexicon, NULL, NULL));
    REFUSED(tenor_call_new(&call, NULL, NULL, NULL));
    call = call_of(lexicon, NULL);
    tenor_call_keep_phrases(call, true);
    REFUSED(tenor_call_add(NULL, &turn, &score));
    REFUSED(tenor_call_add(call, NULL, &score));
    REFUSED(tenor_call_add(call, &turn, NULL));
    REFUSED(tenor_call_push(NULL, scorer, &turn, true));
    REFUSED(tenor_call_push(call, NULL, &turn, true));
    REFUSED(tenor_call_push(call, scorer, NULL, true));
    REFUSED(tenor_call_update(NULL, scorer, 0, text, 0, true));
    REFUSED(tenor_call_update(call, NULL, 0, text, 0, true));
    REFUSED(tenor_call_revise(NULL, scorer, &turn, true));
    REFUSED(tenor_call_revise(call, NULL, &turn, true));
    REFUSED(tenor_call_revise(call, scorer, NULL, true));
    REFUSED(tenor_call_tick(NULL, scorer, 0));
    REFUSED(tenor_call_tick(call, NULL, 0));
    REFUSED(tenor_call_finish(NULL, scorer));
    REFUSED(tenor_call_finish(call, NULL));
    REFUSED(tenor_call_event(NULL, scorer, TENOR_CALL_TRANSFER, 0));
    REFUSED(tenor_call_end(NULL));
    REFUSED(tenor_call_ended_by(NULL, TENOR_ENDER_AGENT));
    REFUSED(tenor_call_phrases(NULL, SIZE_MAX, TENOR_ROLE_AGENT, 0, false, &phrases, &count));
    REFUSED(tenor_call_phrases(call, SIZE_MAX, TENOR_ROLE_AGENT, 0, false, NULL, &count));
    REFUSED(tenor_call_phrases(call, SIZE_MAX, TENOR_ROLE_AGENT, 0, false, &phrases, NULL));
    REFUSED(tenor_call_measure(NULL, NULL));
    REFUSED(tenor_call_started(NULL, 0));
    REFUSED(tenor_call_name(NULL, TENOR_ROLE_AGENT, text));
    REFUSED(tenor_call_add_all(NULL, NULL, NULL));
    REFUSED(tenor_call_add_all(call, NULL, NULL));
    REFUSED(tenor_call_remember(NULL, 0));
    REFUSED(tenor_policy_new(NULL, NULL));
    REFUSED(tenor_policy_read(NULL, text, NULL));
    tenor_card *card = NULL;
    REFUSED(tenor_card_new(NULL, lexicon, text, NULL, NULL));
    REFUSED(tenor_card_new(&card, NULL, text, NULL, NULL));
    tenor_call_summary summary;
    tenor_call_read(call, &summary);
    assert_int_equal(summary.turns, 0);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
}

static bool tell_nothing(void *context, const tenor_drift_event *event)
{
    (void)context, (void)event;
    return true;
}

static bool see_nothing(void *context, const tenor_drift_sight *sight)
{
    (void)context, (void)sight;
    return true;
}

static void test_drift(void **state)
{
    (void)state;
    tenor_drift *drift = NULL;
    const tenor_drift_cell cell = {.count = 1};
    const tenor_drift_bridged bridge = {.spread = 0};
    const tenor_str text = str_of("x");
    int32_t first, last;
    REFUSED(tenor_drift_new(NULL, NULL, NULL));
    assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
    REFUSED(tenor_drift_add(NULL, &cell));
    REFUSED(tenor_drift_add(drift, NULL));
    REFUSED(tenor_drift_add_leg(NULL, &cell, 0, true));
    REFUSED(tenor_drift_add_leg(drift, NULL, 0, true));
    REFUSED(tenor_drift_add_phrase(NULL, &cell, text, 0, 1));
    REFUSED(tenor_drift_add_phrase(drift, NULL, text, 0, 1));
    REFUSED(tenor_drift_carry(NULL, &cell, text, 0, 0));
    REFUSED(tenor_drift_carry(drift, NULL, text, 0, 0));
    REFUSED(tenor_drift_bridge(NULL, &bridge));
    REFUSED(tenor_drift_bridge(drift, NULL));
    REFUSED(tenor_drift_run(NULL, 0, 1, tell_nothing, NULL));
    REFUSED(tenor_drift_run(drift, 0, 1, NULL, NULL));
    REFUSED(tenor_drift_look(NULL, 0, see_nothing, NULL));
    REFUSED(tenor_drift_look(drift, 0, NULL, NULL));
    assert_false(tenor_drift_days(drift, &first, &last));
    tenor_drift_free(drift);
}

/* Where NULL means that there is nothing to do. */
static void test_allowed(void **state)
{
    (void)state;
    tenor_lexicon_release(NULL);
    assert_null(tenor_lexicon_retain(NULL));
    tenor_scorer_free(NULL);
    tenor_call_free(NULL);
    tenor_policy_free(NULL);
    tenor_card_free(NULL);
    tenor_drift_free(NULL);
    assert_int_equal(tenor_policy_repeat_days(NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lexicons), cmocka_unit_test(test_scorers), cmocka_unit_test(test_calls),
        cmocka_unit_test(test_drift), cmocka_unit_test(test_allowed),
    };
    lexicon = load_text(HEADER "@category empathy speaker=agent\nthanks :: 1\n");
    const int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tenor_lexicon_release(lexicon);
    return failed;
}
