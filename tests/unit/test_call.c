/* test_call.c - conversations: legs, joins, live against batch, courses, topics. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#define AGENT TENOR_ROLE_AGENT
#define CUSTOMER TENOR_ROLE_CUSTOMER
#define NOBODY TENOR_ROLE_UNKNOWN

static tenor_lexicon *lexicon;
static tenor_scorer *scorer;
static size_t dimensions;

static int set_up(void **state)
{
    (void)state;
    lexicon = load_text(frozen_lexicon);
    scorer = scorer_of(lexicon);
    dimensions = tenor_lexicon_dimension_count(lexicon);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return 0;
}

static tenor_call *new_call(void)
{
    return call_of(lexicon, NULL);
}

static tenor_segment turn_of(uint64_t number, tenor_role role, const char *agent, const char *text)
{
    return (tenor_segment){say_as(text, role), number, TENOR_NO_TIME, TENOR_NO_TIME, str_of(agent), NULL, 0};
}

static tenor_segment timed(uint64_t number, tenor_role role, const char *agent, const char *text, int64_t start, int64_t end)
{
    tenor_segment s = turn_of(number, role, agent, text);
    s.start_ms = start;
    s.end_ms = end;
    return s;
}

static void add(tenor_call *call, tenor_segment turn)
{
    tenor_score score = score_one(scorer, turn.utterance);
    assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
}

static void expect_maybe(tenor_maybe found, bool known, int64_t value)
{
    if (found.known != known || (known && found.value != value))
        fail_msg("%s %" PRId64 ", not %s %" PRId64, found.known ? "known" : "unknown", found.value, known ? "known" : "unknown", value);
}

/* ---- joins ---- */

static void test_joins(void **state)
{
    (void)state;
    tenor_segment a = timed(1, AGENT, "x", "", 0, 1000), b = timed(2, AGENT, "x", "", 3000, 4000);
    assert_true(tenor_segments_join(&a, &b));
    b.start_ms = 3001;
    assert_false(tenor_segments_join(&a, &b));
    b.start_ms = 500; /* talking at once */
    assert_true(tenor_segments_join(&a, &b));
    b.agent_id = str_of("y");
    assert_false(tenor_segments_join(&a, &b));
    b.agent_id = str_of("x");
    b.utterance.role = CUSTOMER;
    assert_false(tenor_segments_join(&a, &b));
    a.utterance.role = CUSTOMER;
    assert_true(tenor_segments_join(&a, &b));
    a.end_ms = TENOR_NO_TIME;
    assert_false(tenor_segments_join(&a, &b));
    a.end_ms = INT64_MAX;
    assert_true(tenor_segments_join(&a, &b));
    a.end_ms = INT64_MIN + 1;
    b.start_ms = INT64_MAX;
    assert_false(tenor_segments_join(&a, &b));
    b.start_ms = TENOR_NO_TIME;
    assert_false(tenor_segments_join(&a, &b));
    static const tenor_role never[] = {NOBODY, TENOR_ROLE_AUTOMATED};
    for (size_t i = 0; i < COUNT_OF(never); i++) {
        a = timed(1, never[i], "", "", 0, 1);
        b = timed(2, never[i], "", "", 1, 2);
        assert_false(tenor_segments_join(&a, &b));
    }
}

/* ---- the course of a call ---- */

static void test_course(void **state)
{
    (void)state;
    tenor_call *call = new_call();
    tenor_call_summary s;
    tenor_call_read(call, &s);
    assert_int_equal(s.turns, 0);
    assert_int_equal(s.leg_count, 0);
    assert_false(s.customer.level.known || s.customer.talk_share.known || s.customer.worst.known);
    /* good 4588, terrible -4588, great 6124 (3 / sqrt(24) = .61237), bad -5423 (2.5 / sqrt(21.25) = .54233) */
    static const char *const said[] = {"good", "hello", "terrible", "good", "bad", "bad", "great", "good"};
    for (size_t i = 0; i < COUNT_OF(said); i++)
        add(call, turn_of(10 + i, CUSTOMER, "", said[i]));
    add(call, turn_of(30, AGENT, "a", "hello good you"));
    add(call, turn_of(31, TENOR_ROLE_AUTOMATED, "", "terrible"));
    tenor_call_read(call, &s);
    assert_int_equal(s.turns, 10);
    assert_int_equal(s.customer.turns, 8);
    assert_int_equal(s.customer.words, 8);
    expect_maybe(s.customer.talk_share, true, 7273); /* 8 of 11 words */
    expect_maybe(s.agent.talk_share, true, 2727);
    /* 4588 - 4588 + 4588 - 5423 - 5423 + 6124 + 4588 = 4454, over 7 known turns */
    expect_maybe(s.customer.level, true, 636);
    expect_maybe(s.customer.begin, true, 1529);     /* (4588 - 4588 + 4588) / 3 = 1529.33 */
    expect_maybe(s.customer.end, true, 1763);       /* (-5423 + 6124 + 4588) / 3 = 1763 */
    expect_maybe(s.customer.shift, true, 234);
    expect_maybe(s.customer.worst, true, -5423);
    assert_int_equal(s.customer.worst_utterance, 14); /* the earlier of two as bad */
    expect_maybe(s.customer.recovery, true, 1763 + 5423);
    expect_maybe(s.agent.level, true, 4588);
    expect_maybe(s.agent.begin, true, 4588);
    expect_maybe(s.agent.end, true, 4588);
    expect_maybe(s.agent.shift, true, 0);
    expect_maybe(s.agent.recovery, false, 0); /* nothing came after the worst */
    expect_maybe(s.unknown.talk_share, false, 0);
    tenor_call_free(call);
}

/* ---- legs ---- */

static void test_legs(void **state)
{
    (void)state;
    tenor_call *call = new_call();
    add(call, turn_of(0, CUSTOMER, "", "terrible"));
    add(call, turn_of(1, AGENT, "ann", "I will fix this"));
    add(call, turn_of(2, CUSTOMER, "", "good"));
    add(call, turn_of(3, AGENT, "bob", "good good"));
    add(call, turn_of(4, CUSTOMER, "", "bad"));
    add(call, turn_of(5, AGENT, "", "good")); /* an agent without a name: who has the call */
    add(call, turn_of(6, AGENT, "ann", "I will fix this"));
    tenor_call_summary s;
    tenor_call_read(call, &s);
    assert_int_equal(s.leg_count, 2);
    tenor_leg leg;
    assert_true(tenor_call_leg(call, 0, &leg));
    assert_int_equal(leg.agent_id.size, 3);
    assert_memory_equal(leg.agent_id.data, "ann", 3);
    assert_int_equal(leg.first_utterance, 0);
    assert_int_equal(leg.turns, 4);
    assert_true(tenor_call_leg(call, 1, &leg));
    assert_memory_equal(leg.agent_id.data, "bob", 3);
    assert_int_equal(leg.first_utterance, 3);
    assert_int_equal(leg.turns, 3);
    assert_false(tenor_call_leg(call, 2, &leg));
    /* x: mean of c / sqrt(c^2 + alpha) over hits; the customer's words are never an agent's */
    expect_maybe(tenor_call_x(call, 0, CUSTOMER, 0), true, 0);
    expect_maybe(tenor_call_x(call, 1, CUSTOMER, 0), true, -5423);
    expect_maybe(tenor_call_x(call, 0, AGENT, 0), false, 0);
    expect_maybe(tenor_call_x(call, 1, AGENT, 0), true, 4588);
    expect_maybe(tenor_call_x(call, SIZE_MAX, CUSTOMER, 0), true, -1808); /* -.5423261 / 3 */
    expect_maybe(tenor_call_x(call, 7, CUSTOMER, 0), false, 0);
    expect_maybe(tenor_call_x(call, 0, TENOR_ROLE_AUTOMATED, 0), false, 0);
    expect_maybe(tenor_call_x(call, 0, AGENT, dimensions), false, 0);
    size_t ownership = dimension_named(lexicon, "ownership");
    expect_maybe(tenor_call_per100(call, 0, AGENT, ownership), true, 500000); /* 4 points in 8 words */
    expect_maybe(tenor_call_per100(call, SIZE_MAX, AGENT, ownership), true, 363636); /* in 11 */
    expect_maybe(tenor_call_per100(call, 1, AGENT, ownership), true, 0);
    expect_maybe(tenor_call_per100(call, 0, NOBODY, ownership), false, 0);
    tenor_call_free(call);
}

static void test_many_legs(void **state)
{
    (void)state;
    tenor_call *call = new_call();
    char name[32];
    for (unsigned i = 0; i < 1000; i++) {
        snprintf(name, sizeof name, "agent-%u", i);
        add(call, turn_of(i, AGENT, name, "good"));
    }
    tenor_call_summary s;
    tenor_call_read(call, &s);
    assert_true(s.leg_count >= 2 && s.leg_count <= 256); /* memory stays bounded */
    assert_int_equal(s.turns, 1000);
    expect_maybe(tenor_call_x(call, SIZE_MAX, AGENT, 0), true, 4588);
    tenor_call_free(call);
}

/* x does not depend on how turns are cut. */
static void test_x_of_merged_turns(void **state)
{
    (void)state;
    tenor_call *one = new_call(), *three = new_call();
    add(one, turn_of(0, CUSTOMER, "", "good. bad. great"));
    add(three, turn_of(0, CUSTOMER, "", "good."));
    add(three, turn_of(1, CUSTOMER, "", "bad."));
    add(three, turn_of(2, CUSTOMER, "", "great"));
    tenor_maybe x = tenor_call_x(one, SIZE_MAX, CUSTOMER, 0);
    expect_maybe(tenor_call_x(three, SIZE_MAX, CUSTOMER, 0), true, x.value);
    tenor_call_free(one);
    tenor_call_free(three);
}

static void test_topics(void **state)
{
    (void)state;
    tenor_call *call = new_call();
    tenor_str name;
    uint64_t hits;
    assert_false(tenor_call_topic(call, 0, &name, &hits));
    add(call, turn_of(0, CUSTOMER, "", "my parcel and the bill"));
    add(call, turn_of(1, AGENT, "a", "a delivery refund"));
    tenor_call_summary s;
    tenor_call_read(call, &s);
    assert_int_equal(s.topic_count, 2);
    assert_true(tenor_call_topic(call, 0, &name, &hits)); /* as many: by name */
    assert_memory_equal(name.data, "topic.billing", name.size);
    add(call, turn_of(2, CUSTOMER, "", "parcel"));
    assert_true(tenor_call_topic(call, 0, &name, &hits));
    assert_memory_equal(name.data, "topic.delivery", name.size);
    assert_int_equal(hits, 3);
    assert_true(tenor_call_topic(call, 1, &name, &hits));
    assert_int_equal(hits, 2);
    assert_false(tenor_call_topic(call, 2, &name, &hits));
    tenor_call_free(call);
}

/* ---- live ---- */

static void expect_same_calls(const tenor_call *a, const tenor_call *b)
{
    tenor_call_summary x, y;
    tenor_call_read(a, &x);
    tenor_call_read(b, &y);
    assert_int_equal(x.turns, y.turns);
    assert_int_equal(x.leg_count, y.leg_count);
    assert_int_equal(x.topic_count, y.topic_count);
    const tenor_role_measures *pairs[3][2] = {{&x.agent, &y.agent}, {&x.customer, &y.customer}, {&x.unknown, &y.unknown}};
    for (int i = 0; i < 3; i++) {
        const tenor_role_measures *p = pairs[i][0], *q = pairs[i][1];
        assert_true(p->turns == q->turns && p->words == q->words && p->worst_utterance == q->worst_utterance);
        expect_maybe(p->talk_share, q->talk_share.known, q->talk_share.value);
        expect_maybe(p->level, q->level.known, q->level.value);
        expect_maybe(p->begin, q->begin.known, q->begin.value);
        expect_maybe(p->end, q->end.known, q->end.value);
        expect_maybe(p->shift, q->shift.known, q->shift.value);
        expect_maybe(p->worst, q->worst.known, q->worst.value);
        expect_maybe(p->recovery, q->recovery.known, q->recovery.value);
    }
    for (size_t leg = 0; leg <= x.leg_count; leg++) {
        size_t l = leg == x.leg_count ? SIZE_MAX : leg;
        tenor_leg m, n;
        if (l != SIZE_MAX) {
            assert_true(tenor_call_leg(a, l, &m) && tenor_call_leg(b, l, &n));
            assert_true(m.first_utterance == n.first_utterance && m.turns == n.turns && m.agent_id.size == n.agent_id.size);
        }
        for (int role = 0; role < 3; role++)
            for (size_t d = 0; d < dimensions; d++) {
                tenor_maybe v = tenor_call_x(b, l, (tenor_role)role, d), w = tenor_call_per100(b, l, (tenor_role)role, d);
                expect_maybe(tenor_call_x(a, l, (tenor_role)role, d), v.known, v.value);
                expect_maybe(tenor_call_per100(a, l, (tenor_role)role, d), w.known, w.value);
            }
    }
}

/* Random conversations: pushed, revised and ticked on the one hand, joined and scored in a batch on the other. */
static void test_live_equals_batch(void **state)
{
    (void)state;
    static const char *const said[] = {"I'm so sorry", "to hear that", "not", "very good", "terrible", "I completely understand",
                                       "your frustration", "", "no problem", "hello there", "if you had", "great", "my parcel", "but bad"};
    static const char *const agents[] = {"ann", "bob", ""};
    uint64_t chance = 11;
    for (int round = 0; round < 400; round++) {
        enum { MOST = 40 };
        tenor_segment segments[MOST];
        size_t count = next_chance(&chance) % MOST;
        int64_t now = 0;
        for (size_t i = 0; i < count; i++) {
            int64_t gap = (int64_t)(next_chance(&chance) % 4000);
            bool times = next_chance(&chance) % 8 != 0;
            segments[i] = timed(100 + i, (tenor_role)(next_chance(&chance) % 4), agents[next_chance(&chance) % 3],
                                said[next_chance(&chance) % COUNT_OF(said)], times ? now + gap : TENOR_NO_TIME,
                                times ? now + gap + 500 : TENOR_NO_TIME);
            segments[i].utterance.channel = str_of("voice");
            now += gap + 500;
        }
        /* batch */
        tenor_call *batch = new_call(), *live = new_call();
        for (size_t i = 0; i < count;) {
            char text[4096];
            tenor_segment turn = segments[i];
            size_t n = (size_t)snprintf(text, sizeof text, "%s", turn.utterance.text.data);
            size_t k = i + 1;
            for (; k < count && tenor_segments_join(&turn, &segments[k]); k++) {
                n += (size_t)snprintf(text + n, sizeof text - n, " %s", segments[k].utterance.text.data);
                turn.end_ms = segments[k].end_ms;
            }
            turn.utterance.text = (tenor_str){text, n};
            add(batch, turn);
            i = k;
        }
        /* live; what is pushed is copied */
        uint64_t completed = 0;
        for (size_t i = 0; i < count; i++) {
            tenor_segment s = segments[i], turn;
            tenor_score score;
            char text[64], channel[8] = "voice", agent[8];
            snprintf(text, sizeof text, "%s", s.utterance.text.data);
            snprintf(agent, sizeof agent, "%s", s.agent_id.data);
            s.utterance.text.data = text;
            s.utterance.channel.data = channel;
            s.agent_id.data = agent;
            if (next_chance(&chance) % 2) {
                assert_int_equal(tenor_call_push(live, scorer, &s, true), TENOR_OK);
                completed += tenor_call_completed(live, &turn, &score);
            } else {
                s.utterance.text = str_of("great");
                assert_int_equal(tenor_call_push(live, scorer, &s, false), TENOR_OK);
                completed += tenor_call_completed(live, &turn, &score);
                assert_int_equal(tenor_call_tick(live, scorer, INT64_MAX), TENOR_OK); /* not final: stays open */
                assert_false(tenor_call_completed(live, &turn, &score));
                assert_int_equal(tenor_call_update(live, scorer, s.number, str_of("not great at all, on the contrary"), TENOR_NO_TIME, false), TENOR_OK);
                assert_int_equal(tenor_call_update(live, scorer, s.number, (tenor_str){text, strlen(text)}, s.end_ms, true), TENOR_OK);
                assert_int_equal(tenor_call_update(live, scorer, s.number, str_of("late"), TENOR_NO_TIME, true), TENOR_BAD_ARGUMENT);
            }
            memset(text, 'x', sizeof text);
            memset(channel, 'x', sizeof channel);
            memset(agent, 'x', sizeof agent);
            /* Time passes up to the next segment: this must close nothing that would have joined. */
            if (i + 1 < count && segments[i + 1].start_ms != TENOR_NO_TIME && next_chance(&chance) % 2) {
                assert_int_equal(tenor_call_tick(live, scorer, segments[i + 1].start_ms), TENOR_OK);
                completed += tenor_call_completed(live, &turn, &score);
            }
        }
        assert_int_equal(tenor_call_finish(live, scorer), TENOR_OK);
        tenor_segment turn;
        tenor_score score;
        completed += tenor_call_completed(live, &turn, &score);
        assert_int_equal(tenor_call_finish(live, scorer), TENOR_OK); /* again: nothing to do */
        assert_false(tenor_call_completed(live, &turn, &score));
        tenor_call_summary summary;
        tenor_call_read(live, &summary);
        assert_int_equal(completed, summary.turns);
        expect_same_calls(live, batch);
        tenor_call_free(batch);
        tenor_call_free(live);
    }
}

static void test_live_turn(void **state)
{
    (void)state;
    tenor_call *call = new_call();
    tenor_segment turn;
    tenor_score score;
    tenor_segment a = timed(7, AGENT, "ann", "I'm so sorry", 0, 1000), b = timed(8, AGENT, "ann", "to hear that", 1500, 2500);
    assert_int_equal(tenor_call_push(call, scorer, &a, true), TENOR_OK);
    assert_int_equal(tenor_call_push(call, scorer, &b, true), TENOR_OK);
    assert_false(tenor_call_completed(call, &turn, &score));
    assert_int_equal(tenor_call_tick(call, scorer, 4500), TENOR_OK); /* 2 s: still the same turn */
    assert_false(tenor_call_completed(call, &turn, &score));
    assert_int_equal(tenor_call_tick(call, scorer, 4501), TENOR_OK);
    assert_true(tenor_call_completed(call, &turn, &score));
    assert_int_equal(turn.number, 7);
    assert_int_equal(turn.start_ms, 0);
    assert_int_equal(turn.end_ms, 2500);
    assert_int_equal(turn.utterance.text.size, 25);
    assert_memory_equal(turn.utterance.text.data, "I'm so sorry to hear that", 25);
    assert_memory_equal(turn.agent_id.data, "ann", 3);
    assert_int_equal(score.dimensions[dimension_named(lexicon, "empathy")].raw, 20000);
    /* Bad arguments. */
    tenor_lexicon *other = load_text(frozen_lexicon);
    tenor_scorer *stranger = scorer_of(other);
    assert_int_equal(tenor_call_push(call, stranger, &a, true), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_push(call, NULL, &a, true), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_push(call, scorer, NULL, true), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_update(call, scorer, 99, str_of("x"), TENOR_NO_TIME, true), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_finish(call, stranger), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_tick(call, stranger, 0), TENOR_BAD_ARGUMENT);
    a.utterance.text.size = TENOR_TEXT_MAX + 1;
    assert_int_equal(tenor_call_push(call, scorer, &a, true), TENOR_TOO_LONG);
    tenor_scorer_free(stranger);
    tenor_lexicon_release(other);
    tenor_call_free(call);
    tenor_call_free(NULL);
    assert_int_equal(tenor_call_new(NULL, lexicon, NULL, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_new(&call, NULL, NULL, NULL), TENOR_BAD_ARGUMENT);
}

/* A lexicon loaded anew does not change an open call; the call may outlive the caller's reference. */
static void test_reload(void **state)
{
    (void)state;
    tenor_lexicon *own = load_text(HEADER "@category v kind=valence\ngood :: 2\n");
    tenor_scorer *s = scorer_of(own);
    tenor_call *call = call_of(own, NULL);
    tenor_lexicon_release(own);
    tenor_segment turn = turn_of(1, CUSTOMER, "", "good");
    assert_int_equal(tenor_call_push(call, s, &turn, true), TENOR_OK);
    assert_int_equal(tenor_call_finish(call, s), TENOR_OK);
    tenor_scorer_free(s);
    expect_maybe(tenor_call_x(call, SIZE_MAX, CUSTOMER, 0), true, 4588);
    tenor_call_free(call);
}

static void test_reset(void **state)
{
    (void)state;
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_call *call = call_of(lexicon, &allocator);
    size_t calls = 0;
    for (int round = 0; round < 4; round++) {
        tenor_segment a = timed(1, AGENT, "ann", "good", 0, 1), b = timed(2, CUSTOMER, "", "my parcel is bad", 5, 6);
        assert_int_equal(tenor_call_push(call, scorer, &a, true), TENOR_OK);
        assert_int_equal(tenor_call_push(call, scorer, &b, true), TENOR_OK);
        assert_int_equal(tenor_call_finish(call, scorer), TENOR_OK);
        tenor_call_summary s;
        tenor_call_read(call, &s);
        assert_int_equal(s.turns, 2);
        assert_int_equal(s.leg_count, 1);
        assert_int_equal(s.topic_count, 1);
        if (round >= 2)
            assert_true(memory.calls - calls <= 1); /* the agent's name, no more */
        calls = memory.calls;
        tenor_call_reset(call);
        if (round == 1) { /* an open turn is dropped, too */
            assert_int_equal(tenor_call_push(call, scorer, &a, true), TENOR_OK);
            tenor_call_reset(call);
        }
        tenor_call_read(call, &s);
        assert_int_equal(s.turns, 0);
        assert_int_equal(s.leg_count, 0);
        assert_int_equal(s.topic_count, 0);
        tenor_segment turn;
        tenor_score score;
        assert_false(tenor_call_completed(call, &turn, &score));
        expect_maybe(tenor_call_x(call, SIZE_MAX, CUSTOMER, 0), false, 0);
        calls = memory.calls;
    }
    tenor_call_free(call);
    assert_int_equal(memory.blocks, 0);
    assert_int_equal(memory.bytes, 0);
    assert_int_equal(memory.wrong_sizes, 0);
}

/* What comes behind the end joins nothing, in no part of the call, and an open turn is not lost by an end that cannot score it. */
static void test_behind_the_end(void **state)
{
    (void)state;
    tenor_call *call = new_call();
    tenor_segment segment = timed(0, CUSTOMER, "", "you useless lot", 0, 1000);
    tenor_score score = score_one(scorer, segment.utterance);
    tenor_call_summary summary;
    assert_int_equal(tenor_call_push(call, scorer, &segment, true), TENOR_OK);
    assert_int_equal(tenor_call_end(call), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_finish(call, scorer), TENOR_OK);
    segment.number = 1;
    segment.start_ms = 9000;
    assert_int_equal(tenor_call_push(call, scorer, &segment, true), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_revise(call, scorer, &segment, true), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_add(call, &segment, &score), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_event(call, scorer, TENOR_CALL_TRANSFER, 9000), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_tick(call, scorer, 99000), TENOR_OK);
    assert_int_equal(tenor_call_finish(call, scorer), TENOR_OK);
    tenor_call_read(call, &summary);
    assert_int_equal(summary.turns, 1);
    tenor_call_reset(call);
    assert_int_equal(tenor_call_push(call, scorer, &segment, true), TENOR_OK);
    tenor_call_free(call);
}

/* Segments that go on joining for ever: the turn is closed at a bound. */
static void test_endless_turn(void **state)
{
    (void)state;
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_call *call = call_of(lexicon, &allocator);
    char *text = malloc(100001);
    memset(text, 'x', 100000);
    text[100000] = 0;
    for (int i = 0; i < 100; i++) {
        tenor_segment s = timed((uint64_t)i, CUSTOMER, "", text, i, i);
        assert_int_equal(tenor_call_push(call, scorer, &s, true), TENOR_OK);
    }
    assert_true(memory.bytes < 8u << 20);
    assert_int_equal(tenor_call_finish(call, scorer), TENOR_OK);
    tenor_call_summary s;
    tenor_call_read(call, &s);
    assert_true(s.turns >= 9);
    free(text);
    tenor_call_free(call);
    assert_int_equal(memory.blocks, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_joins),  cmocka_unit_test(test_course),    cmocka_unit_test(test_legs),
        cmocka_unit_test(test_many_legs), cmocka_unit_test(test_x_of_merged_turns), cmocka_unit_test(test_topics),
        cmocka_unit_test(test_live_equals_batch), cmocka_unit_test(test_live_turn), cmocka_unit_test(test_reload),
        cmocka_unit_test(test_reset),  cmocka_unit_test(test_endless_turn), cmocka_unit_test(test_behind_the_end),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
