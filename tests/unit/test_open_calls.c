/* test_open_calls.c - calls as a live system has them: many at a time, fed line by line in turn; one that never ends; times that run
 * backwards, overlap or are none; roles that nobody told. What they hold stays small, and what they say stays the same. */
#include "tenor_call.h"
#include "test_engine.h"

#define AGENT TENOR_ROLE_AGENT
#define CUSTOMER TENOR_ROLE_CUSTOMER

enum { CALLS = 2000, LINES = 20, DUTIES = 40 };

static tenor_lexicon *lexicon;
static tenor_scorer *scorer;

/* As many duties as a playbook of a contact centre has, with triggers, guards and windows as there. */
static const char *playbook(void)
{
    static const char words[] = HEADER "@category empathy speaker=agent\nunderstand :: 2\n@category valence kind=valence\n"
                                       "(useless|awful) :: -3\ngreat :: 2\n@category topic.bill kind=topic\n(bill|refund)\n"
                                       "@category cue.upset kind=cue speaker=customer\nupset\n@category cue.hold kind=cue speaker=agent\n"
                                       "one moment\n@category cue.bye kind=cue\nbye\n";
    static const char *const duties[] = {
        "  when: customer says #cue.upset or sentiment < -0.3\n  then: agent says #empathy or \"sorry\" within 15s, in chat 60s\n",
        "  when: agent speaks\n  never: agent says \"card number\"\n",
        "  when: the call ends\n  after: anyone says #cue.bye within 5 turns\n  not after: transfer within 3 turns\n"
        "  before: agent says \"anything else\" in the last half of the call\n",
        "  when: agent says #cue.hold or hold starts or silence over 20s ended by agent\n  after: agent speaks within 4 turns\n"
        "  then: customer speaks or agent says \"thank you\" within 2 turns\n  until: agent says \"so\"\n",
        "  when: agent says \"sorry\" 3 times\n  before: agent says \"let me\" since the first\n  or with: agent says \"let me\"\n"
        "  reset: customer says \"great\"\n"};
    static char text[16384];
    size_t at = (size_t)snprintf(text, sizeof text, "%s", words);
    for (int i = 0; i < DUTIES; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "@duty d%d%s\n  what: It is done.\n%s", i, i % 3 ? " each=call" : "",
                               duties[i % (int)COUNT_OF(duties)]);
    return text;
}

static int set_up(void **state)
{
    (void)state;
    lexicon = load_text(playbook());
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
    return call_of(lexicon, allocator);
}

/* The line of a conversation that is the same for the same numbers. */
static tenor_segment line_of(uint64_t call, uint64_t line)
{
    static const char *const said[] = {"hello, how can I help you with your bill", "I am upset, this is awful", "I understand, one moment",
                                       "so the refund", "yes", "sorry about that, let me see", "is there anything else", "great, bye",
                                       "it was useless", "your order number please", "thank you"};
    tenor_segment s = TENOR_SEGMENT_INIT;
    uint64_t mixed = (call * 31 + line) * UINT64_C(0x9E3779B97F4A7C15) >> 40;
    s.utterance.text = str_of(said[mixed % COUNT_OF(said)]);
    s.utterance.role = line % 2 ? CUSTOMER : AGENT;
    s.number = line;
    s.start_ms = (int64_t)line * 5000;
    s.end_ms = s.start_ms + 4000;
    return s;
}

static void push(tenor_call *call, const tenor_segment *s)
{
    assert_int_equal(tenor_call_push(call, scorer, s, true), TENOR_OK);
}

static void same_duties(const tenor_call *a, const tenor_call *b)
{
    tenor_duty_finding f, g;
    for (size_t i = 0; i < DUTIES; i++) {
        tenor_duty_state x, y;
        memset(&x, 0, sizeof x);
        memset(&y, 0, sizeof y);
        assert_true(tenor_call_duty(a, i, &x) && tenor_call_duty(b, i, &y));
        assert_true(x.outcome == y.outcome && x.met == y.met && x.missed == y.missed && x.excused == y.excused &&
                    x.finding_count == y.finding_count);
        for (size_t k = 0; k < x.finding_count; k++) {
            assert_true(tenor_call_duty_finding(a, i, k, &f) && tenor_call_duty_finding(b, i, k, &g));
            assert_true(f.outcome == g.outcome && f.utterance == g.utterance && f.begin == g.begin && f.at_ms == g.at_ms &&
                        f.trigger_utterance == g.trigger_utterance && f.taken.value == g.taken.value);
        }
    }
}

/* Each holds 5.75 KB at most while it is open (room for what a turn may tell is given back behind it), and nothing of one is in another. */
static void test_many(void **state)
{
    (void)state;
    static tenor_call *open[CALLS];
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    for (size_t i = 0; i < CALLS; i++)
        open[i] = new_call(&allocator);
    for (uint64_t line = 0; line < LINES; line++)
        for (uint64_t i = 0; i < CALLS; i++) {
            const tenor_segment s = line_of(i, line);
            push(open[i], &s);
        }
    if (memory.bytes > (size_t)CALLS * 5888)
        fail_msg("%zu bytes a call", memory.bytes / CALLS);
    uint64_t missed = 0, met = 0;
    tenor_call *alone = new_call(NULL);
    for (uint64_t i = 0; i < CALLS; i++) {
        tenor_call_reset(alone);
        for (uint64_t line = 0; line < LINES; line++) {
            const tenor_segment s = line_of(i, line);
            push(alone, &s);
        }
        assert_int_equal(tenor_call_finish(alone, scorer), TENOR_OK);
        assert_int_equal(tenor_call_finish(open[i], scorer), TENOR_OK);
        same_duties(open[i], alone);
        for (size_t k = 0; k < DUTIES; k++) {
            tenor_duty_state s;
            assert_true(tenor_call_duty(alone, k, &s));
            missed += s.missed;
            met += s.met;
        }
        tenor_call_free(open[i]);
    }
    assert_true(missed > CALLS && met > CALLS);
    tenor_call_free(alone);
    assert_int_equal(memory.bytes, 0);
}

/* A call that never ends: what it holds is what it held, all is counted, and what is told in detail stays four. */
static void test_endless(void **state)
{
    (void)state;
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_call *call = new_call(&allocator);
    assert_int_equal(tenor_call_measure(call, NULL), TENOR_OK);
    size_t held = 0;
    for (uint64_t line = 0; line < 60000; line++) {
        const tenor_segment s = line_of(line / 1000 % 7, line % 1000 + line / 1000 * 1001);
        push(call, &s);
        if (line % 11 == 0)
            assert_int_equal(tenor_call_event(call, scorer, line % 22 ? TENOR_CALL_HOLD_END : TENOR_CALL_HOLD_START, s.end_ms), TENOR_OK);
        if (line == 20000)
            held = memory.bytes;
    }
    assert_int_equal(memory.bytes, held);
    assert_int_equal(tenor_call_finish(call, scorer), TENOR_OK);
    uint64_t opportunities = 0;
    for (size_t i = 0; i < DUTIES; i++) {
        tenor_duty_state s;
        assert_true(tenor_call_duty(call, i, &s));
        assert_true(s.finding_count <= TENOR_DUTY_FINDINGS);
        opportunities += s.met + s.missed;
    }
    assert_true(opportunities > 20000);
    tenor_call_free(call);
}

/* A window of turns that begins with the call, before anybody spoke, counts the turns of the call. */
static void test_before_the_first_turn(void **state)
{
    (void)state;
    tenor_lexicon *other = load_text(HEADER "@category cue.a kind=cue\nhello\n@duty d\n  what: x\n  then: anyone says #cue.a within 2 turns\n");
    tenor_scorer *s = scorer_of(other);
    for (uint64_t at = 0; at < 4; at++) {
        tenor_call *call = NULL;
        tenor_duty_state state_of;
        assert_int_equal(tenor_call_new(&call, other, NULL, NULL), TENOR_OK);
        for (uint64_t line = 0; line < 4; line++) {
            tenor_segment turn = TENOR_SEGMENT_INIT;
            turn.utterance = say_as(line == at ? "hello" : "well", line % 2 ? CUSTOMER : AGENT);
            turn.number = line;
            assert_int_equal(tenor_call_push(call, s, &turn, true), TENOR_OK);
        }
        assert_int_equal(tenor_call_finish(call, s), TENOR_OK);
        assert_true(tenor_call_duty(call, 0, &state_of));
        assert_int_equal(state_of.outcome, at < 2 ? TENOR_DUTY_MET : TENOR_DUTY_MISSED);
        tenor_call_free(call);
    }
    tenor_scorer_free(s);
    tenor_lexicon_release(other);
}

/* An answer may come at any time, and begins to be due at the end of the other's turns, whatever was said in these. */
static void test_floor(void **state)
{
    (void)state;
    tenor_lexicon *other = load_text(HEADER "@category cue.a kind=cue speaker=customer\nupset\n@category cue.b kind=cue speaker=agent\nsorry\n"
                                            "@duty d each=call\n  what: x\n  when: customer says #cue.a\n  then: agent says #cue.b\n");
    tenor_scorer *s = scorer_of(other);
    static const char *const between[] = {"I am upset", "it is so"};
    for (size_t i = 0; i < COUNT_OF(between); i++) {
        tenor_call *call = NULL;
        tenor_duty_finding f;
        const tenor_segment turns[] = {{say_as("I am upset", CUSTOMER), 0, 0, 2000, str_of(""), NULL, 0},
                                       {say_as(between[i], CUSTOMER), 1, 9000, 12000, str_of(""), NULL, 0},
                                       {say_as("sorry", AGENT), 2, 13000, 14000, str_of(""), NULL, 0}};
        assert_int_equal(tenor_call_new(&call, other, NULL, NULL), TENOR_OK);
        for (size_t k = 0; k < COUNT_OF(turns); k++)
            assert_int_equal(tenor_call_push(call, s, &turns[k], true), TENOR_OK);
        assert_int_equal(tenor_call_finish(call, s), TENOR_OK);
        assert_true(tenor_call_duty_finding(call, 0, 0, &f));
        assert_int_equal(f.start_ms, 12000);
        assert_int_equal(f.taken.value, 1000);
        tenor_call_free(call);
    }
    tenor_scorer_free(s);
    tenor_lexicon_release(other);
}

/* What the last operation on a live call completed, added to a batch. */
static void follow(tenor_call *batch, const tenor_call *live)
{
    tenor_segment turn;
    tenor_score score;
    if (tenor_call_completed(live, &turn, &score))
        assert_int_equal(tenor_call_add(batch, &turn, &score), TENOR_OK);
}

/* Times of any kind, roles of any kind: the same live as in a batch, and nobody waits for ever. */
static void test_odd_times(void **state)
{
    (void)state;
    static const int64_t odd[] = {TENOR_NO_TIME, INT64_MIN + 1, INT64_MAX, -1, 0, 1, 86400000, -86400000, 5000, 4000};
    tenor_call *live = new_call(NULL), *batch = new_call(NULL);
    for (uint64_t seed = 0; seed < 400; seed++) {
        tenor_call_reset(live);
        tenor_call_reset(batch);
        for (uint64_t line = 0; line < 16; line++) {
            uint64_t mixed = (seed * 17 + line) * UINT64_C(0x9E3779B97F4A7C15) >> 33;
            tenor_segment s = line_of(seed, line);
            s.utterance.role = (tenor_role)(mixed % 4);
            s.start_ms = odd[mixed / 4 % COUNT_OF(odd)];
            s.end_ms = odd[mixed / 40 % COUNT_OF(odd)];
            push(live, &s);
            follow(batch, live);
            if (mixed / 400 % 3 == 0) {
                assert_int_equal(tenor_call_tick(live, scorer, odd[mixed / 1200 % COUNT_OF(odd)]), TENOR_OK);
                follow(batch, live);
            }
        }
        assert_int_equal(tenor_call_finish(live, scorer), TENOR_OK);
        follow(batch, live);
        assert_int_equal(tenor_call_end(batch), TENOR_OK);
        same_duties(live, batch);
        for (size_t i = 0; i < DUTIES; i++) {
            tenor_duty_state s;
            assert_true(tenor_call_duty(live, i, &s));
            assert_false(s.running);
        }
    }
    tenor_call_free(live);
    tenor_call_free(batch);
}

/* A number that ends in bytes that are no text is gone past, and what stands behind it is read. */
static void test_broken_number(void **state)
{
    (void)state;
    static const char *const texts[] = {"4111111111111111\xF3# or 4111 1111 1111 1111", "so 4111 1111 1111 1111\xF8 is it: 4111-1111-1111-1111",
                                        "order 41111111\xF3 and 4111-1111-1111-1111\xFF; 4111111111111111"};
    tenor_lexicon *other = load_text(HEADER "@category v kind=valence\ngood :: 1\n@duty d\n  what: x\n  when: agent says a card number\n"
                                            "  with: agent says anything\n");
    tenor_scorer *s = scorer_of(other);
    tenor_scorer_set_detail(s, TENOR_DETAIL_CALLS);
    tenor_call *call = call_of(other, NULL);
    assert_int_equal(tenor_call_measure(call, NULL), TENOR_OK);
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        tenor_segment turn = TENOR_SEGMENT_INIT;
        tenor_duty_state d;
        tenor_duty_finding f;
        turn.utterance = say_as(texts[i], AGENT);
        turn.number = i;
        tenor_call_reset(call);
        assert_int_equal(tenor_call_push(call, s, &turn, true), TENOR_OK);
        assert_int_equal(tenor_call_finish(call, s), TENOR_OK);
        assert_true(tenor_call_duty(call, 0, &d));
        assert_int_equal(d.met, 1);
        assert_true(tenor_call_duty_finding(call, 0, 0, &f));
        assert_int_equal(f.trigger_end, strlen(texts[i]));
    }
    tenor_call_free(call);
    tenor_scorer_free(s);
    tenor_lexicon_release(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_many),     cmocka_unit_test(test_endless),   cmocka_unit_test(test_before_the_first_turn),
        cmocka_unit_test(test_floor),    cmocka_unit_test(test_odd_times), cmocka_unit_test(test_broken_number),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
