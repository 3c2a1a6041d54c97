/* test_rules.c - rules that a review found broken, each with the case that showed it. */
#include "test_engine.h"

/* ---- helpers ---- */

static int64_t points_of(tenor_lexicon *lexicon, const char *dimension, const char *text, int32_t *bound)
{
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_score score = score_one(scorer, say_as(text, TENOR_ROLE_UNKNOWN));
    int64_t raw = score.dimensions[dimension_named(lexicon, dimension)].raw;
    if (bound)
        *bound = score.hit_count ? score.hits[0].boost_bound : -1;
    tenor_scorer_free(scorer);
    return raw;
}

static void findings_of(const char *text, findings *f)
{
    f->size = f->count = 0;
    f->text[0] = 0;
    tenor_source source = source_of("t.lex", text, 0);
    tenor_load_options options = {.diagnostic = keep_finding, .context = f};
    tenor_check_result result;
    assert_int_equal(tenor_lexicon_check(&source, 1, 0, &options, &result, NULL), TENOR_OK);
}

static findings found; /* large; tests run one at a time */

/* ---- tests ---- */

static void test_opaque_never_scores(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(HEADER "@category jargon\n/SLA/c\n");
    assert_int_equal(points_of(lexicon, "jargon", "http://x.com/SLA [SLA] bob@SLA.com @SLA", NULL), 0);
    assert_int_equal(points_of(lexicon, "jargon", "the SLA", NULL), 10000);
    tenor_lexicon_release(lexicon);
}

static void test_extended_regex(void **state)
{
    (void)state;
    findings_of(HEADER "@category jargon\n/(?x)abc#foo/\n/(?i:abc)def/\n/(?ix)(a+) +b/\n", &found);
    assert_non_null(strstr(found.text, "E503 3:"));
    assert_non_null(strstr(found.text, "E503 5:"));
    assert_int_equal(found.count, 2);
}

static void test_boost_bound(void **state)
{
    (void)state;
    int32_t bound;
    tenor_lexicon *lexicon = load_text(HEADER "@category valence kind=valence\ngood :: 2\n@category boosters kind=booster\n"
                                              "very :: factor=1.5\nbarely :: factor=0.3\n");
    assert_int_equal(points_of(lexicon, "sentiment", "very good", &bound), 30000);
    assert_int_equal(bound, 0);
    assert_int_equal(points_of(lexicon, "sentiment", "very very good", &bound), 40000);
    assert_int_equal(bound, 20000);
    assert_int_equal(points_of(lexicon, "sentiment", "barely barely good", &bound), 5000);
    assert_int_equal(bound, 2500);
    tenor_lexicon_release(lexicon);
}

/* What drift watches leaves entries bound to dates out. */
static void test_dated_entries_in_calls(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(HEADER "@category positive\nfoo :: 2 from=2026-01-01\nbar :: 1\n");
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_call *call = call_of(lexicon, NULL);
    tenor_segment turn = {say_as("foo bar", TENOR_ROLE_AGENT), 0, TENOR_NO_TIME, TENOR_NO_TIME, {NULL, 0}, NULL, 0};
    turn.utterance.day = 20600; /* in 2026 */
    tenor_score score = score_one(scorer, turn.utterance);
    assert_int_equal(score.dimensions[1].raw, 30000);
    assert_int_equal(score.dimensions[1].undated, 10000);
    assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
    assert_int_equal(tenor_call_per100(call, SIZE_MAX, TENOR_ROLE_AGENT, 1).value, 500000);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

static void test_score_of_another_lexicon(void **state)
{
    (void)state;
    tenor_lexicon *small = load_text(HEADER "@category empathy\nsorry\n");
    tenor_lexicon *large = load_text(HEADER "@category empathy\nsorry\n@category positive\nyes\n");
    tenor_scorer *scorer = scorer_of(small);
    tenor_call *call = call_of(large, NULL);
    tenor_segment turn = {say_as("sorry", TENOR_ROLE_AGENT), 0, TENOR_NO_TIME, TENOR_NO_TIME, {NULL, 0}, NULL, 0};
    tenor_score score = score_one(scorer, turn.utterance);
    assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_BAD_ARGUMENT);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(small);
    tenor_lexicon_release(large);
}

/* yes: and no: lines of entries that leave no trace in a score, and of shifters that change nothing. */
static void test_tests_can_fail(void **state)
{
    (void)state;
    findings_of(HEADER "@category idioms kind=ignore\nno wonder\n  yes: it is no wonder\n  no: it is a wonder\n"
                       "  yes: completely unrelated text\n  no: no wonder at all\n",
                &found);
    assert_int_equal(found.count, 2);
    assert_non_null(strstr(found.text, "T701 6:"));
    assert_non_null(strstr(found.text, "T701 7:"));
    findings_of(HEADER "@category valence kind=valence\ngood :: 2\n@category negators kind=negator\nnot\n"
                       "  yes: not good\n  yes: not not good\n",
                &found);
    assert_int_equal(found.count, 1); /* two negators cancel */
    assert_non_null(strstr(found.text, "T701 7:"));
    findings_of(HEADER "@category positive\ngood :: 0\n  yes: good\n", &found);
    assert_int_equal(found.count, 1);
}

/* A longer shifter that a winner has spent leaves its place to a shorter one. */
static void test_spent_shifter_makes_room(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(HEADER "@category positive\nreally happy to help :: 2\nglad :: 2\n"
                                              "@category negators kind=negator\nnot\nnot really\nnot at all\n");
    assert_int_equal(points_of(lexicon, "positive", "not really happy to help", NULL), 0);
    assert_int_equal(points_of(lexicon, "positive", "not at all glad", NULL), 0); /* one negation, not two */
    tenor_lexicon_release(lexicon);
}

/* The memo of words serves utterances that name the lexicon's language, and no others. */
static void test_language_and_memo(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(HEADER "@category jargon\n~escalate\n");
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_utterance u = say_as("escalating", TENOR_ROLE_UNKNOWN);
    const char *const languages[] = {"", "en", "fr", "en-GB", "fr-CA", ""};
    const int64_t expected[] = {10000, 10000, 0, 10000, 0, 10000};
    for (size_t i = 0; i < COUNT_OF(languages); i++) {
        u.language = str_of(languages[i]);
        assert_int_equal(score_one(scorer, u).dimensions[1].raw, expected[i]);
    }
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_opaque_never_scores),    cmocka_unit_test(test_extended_regex),
        cmocka_unit_test(test_boost_bound),            cmocka_unit_test(test_dated_entries_in_calls),
        cmocka_unit_test(test_score_of_another_lexicon), cmocka_unit_test(test_tests_can_fail),
        cmocka_unit_test(test_spent_shifter_makes_room), cmocka_unit_test(test_language_and_memo),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
