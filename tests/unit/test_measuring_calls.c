/* test_measuring_calls.c - calls that measure, many at a time: what they hold stays small; what is out of memory leaves no trace; what
 * a customer said is known however long the turn was. */
#include "tenor_call.h"
#include "test_engine.h"

enum { CALLS = 500, LINES = 20 };

static const char cues[] = HEADER "@category jargon speaker=agent\nrma :: 1\n@category call.churn.price kind=cue speaker=customer\ntoo expensive\n"
                                  "@category call.disclose kind=cue speaker=agent\nyour balance\n@category abuse.insult\nidiot :: 2\n"
                                  "@category call.goodwill kind=cue speaker=agent\nvoucher\n@category feeling kind=valence\nglad :: 2\n";

static tenor_lexicon *lexicon;
static tenor_scorer *scorer;

static int set_up(void **state)
{
    (void)state;
    lexicon = load_text(cues);
    scorer = scorer_of(lexicon);
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_CALLS);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return 0;
}

static tenor_call *new_call(const tenor_allocator *allocator)
{
    tenor_call *call = call_of(lexicon, allocator);
    assert_int_equal(tenor_call_measure(call, NULL), TENOR_OK);
    return call;
}

/* Turns that do not join: 10 s apart. */
static tenor_segment said(tenor_role role, const char *text, uint64_t number)
{
    tenor_segment s = TENOR_SEGMENT_INIT;
    s.utterance.text = str_of(text);
    s.utterance.role = role;
    s.number = number;
    s.start_ms = (int64_t)number * 10000;
    s.end_ms = s.start_ms + 4000;
    return s;
}

/* Each holds 6 KB at most, though agents and customers tell all kinds of things. */
static void test_many(void **state)
{
    (void)state;
    static const char *const customers[] = {"hello, my name is Ruth Keller, that is too expensive", "order 234567 from the 5th of March",
                                            "yes", "the parcel never arrived and nobody answers", "you idiot, I want $50"};
    static const char *const agents[] = {"thank you Ruth, I will check the rma by Friday", "your balance is $20", "one moment",
                                         "I can give you a voucher of $30", "what happened then?"};
    static tenor_call *open[CALLS];
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    for (size_t i = 0; i < CALLS; i++)
        open[i] = new_call(&allocator);
    for (uint64_t line = 0; line < LINES; line++)
        for (size_t i = 0; i < CALLS; i++) {
            const size_t k = (i + line / 2) % COUNT_OF(agents);
            const tenor_segment s = line % 2 ? said(TENOR_ROLE_CUSTOMER, customers[k], line) : said(TENOR_ROLE_AGENT, agents[k], line);
            assert_int_equal(tenor_call_push(open[i], scorer, &s, true), TENOR_OK);
        }
    if (memory.bytes > (size_t)CALLS * 6144)
        fail_msg("%zu bytes a call", memory.bytes / CALLS);
    for (size_t i = 0; i < CALLS; i++) {
        tenor_flag_state flag;
        assert_int_equal(tenor_call_finish(open[i], scorer), TENOR_OK);
        assert_true(tenor_call_flag(open[i], TENOR_FLAG_CHURN, &flag) && flag.count == 2 && flag.from_category);
        assert_true(tenor_call_flag(open[i], TENOR_FLAG_ABUSE, &flag) && flag.count == 2);
        assert_false(tenor_call_flag(open[i], TENOR_FLAG_LEGAL, &flag));
        assert_int_equal(tenor_call_promise_count(open[i]), 2);
        tenor_call_free(open[i]);
    }
    assert_int_equal(memory.bytes, 0);
    assert_int_equal(memory.wrong_sizes, 0);
}

static tenor_measures measures_of(tenor_call *call)
{
    tenor_measures m;
    assert_int_equal(tenor_call_finish(call, scorer), TENOR_OK);
    assert_true(tenor_call_measures(call, &m));
    return m;
}

/* A turn for which there is no memory is none: no word, no name, no flag of it stays, wherever memory ran out. */
static void test_no_trace(void **state)
{
    (void)state;
    size_t failed = 0;
    for (size_t fail = 1;; fail++) {
        counting_memory memory = {0};
        tenor_allocator allocator = {counting_resize, &memory};
        tenor_call *call = new_call(&allocator);
        const tenor_segment heard = said(TENOR_ROLE_CUSTOMER, "my name is Ruth Keller, you idiot, about the rma of $50: too expensive", 1);
        const tenor_segment agent = said(TENOR_ROLE_AGENT, "Ruth, the rma", 2);
        tenor_score score;
        tenor_flag_state flag;
        assert_int_equal(tenor_score_batch(scorer, &heard.utterance, 1, &score), TENOR_OK);
        memory.fail_at = memory.calls + fail;
        const tenor_status status = tenor_call_add(call, &heard, &score);
        memory.fail_at = 0;
        assert_int_equal(tenor_score_batch(scorer, &agent.utterance, 1, &score), TENOR_OK);
        assert_int_equal(tenor_call_add(call, &agent, &score), TENOR_OK);
        const bool there = status == TENOR_OK;
        const tenor_measures m = measures_of(call);
        assert_int_equal(m.jargon, 1);
        assert_int_equal(m.jargon_theirs, there);
        assert_int_equal(m.name_known, there);
        assert_int_equal(m.names_used, there);
        assert_int_equal(m.customer.turns, there);
        assert_int_equal(tenor_call_entity_count(call, TENOR_ENTITY_AMOUNT), there);
        assert_int_equal(tenor_call_flag(call, TENOR_FLAG_ABUSE, &flag), there);
        tenor_call_free(call);
        assert_int_equal(memory.bytes, 0);
        if (there)
            break;
        assert_int_equal(status, TENOR_NO_MEMORY);
        failed++;
    }
    assert_true(failed > 5);
}

/* Hundreds of words in one turn: the last of them is known as well as the first. */
static void test_long_turn(void **state)
{
    (void)state;
    static char text[16384];
    for (int words = 100; words <= 400; words += 100) {
        size_t at = 0;
        for (int i = 0; i < words; i++) /* letters only: wordaa, wordab ... */
            at += (size_t)snprintf(text + at, sizeof text - at, "word%c%c ", 'a' + i / 26, 'a' + i % 26);
        snprintf(text + at, sizeof text - at, "rma");
        tenor_call *call = new_call(NULL);
        const tenor_segment turns[] = {said(TENOR_ROLE_CUSTOMER, text, 1), said(TENOR_ROLE_AGENT, "the rma is here", 2)};
        for (size_t i = 0; i < COUNT_OF(turns); i++)
            assert_int_equal(tenor_call_push(call, scorer, &turns[i], true), TENOR_OK);
        const tenor_measures m = measures_of(call);
        assert_int_equal(m.jargon, 1);
        assert_int_equal(m.jargon_theirs, 1);
        tenor_call_free(call);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_many), cmocka_unit_test(test_no_trace), cmocka_unit_test(test_long_turn)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
