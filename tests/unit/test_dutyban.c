/* test_dutyban.c - never: beside then:, on random calls: opportunities as somebody counts them who goes through a call word by word, with
 * the whole of it at hand and nothing remembered but what is due. */
#include "test_engine.h"

#define AGENT TENOR_ROLE_AGENT
#define CUSTOMER TENOR_ROLE_CUSTOMER
#define TURNS 24
#define WORDS 5
#define CALLS 6000

static const char playbook[] = HEADER
    "@category thing\n"
    "thing\n"
    "@duty first\n"
    "  what: x\n"
    "  when: customer says \"late\"\n"
    "  then: agent says \"sorry\" within 2 turns\n"
    "  never: agent says \"fault\"\n"
    "@duty second\n"
    "  what: x\n"
    "  when: customer says \"late\"\n"
    "  never: anyone says \"fault\"\n"
    "  then: agent says \"sorry\"\n"
    "  then: customer says \"yes\" within 1 turn\n"
    "@duty third\n"
    "  what: x\n"
    "  when: customer says \"late\"\n"
    "  then: agent says \"sorry\"\n"
    "  or before: agent says \"sorry\" within 1 turn\n"
    "  never: customer says \"fault\"\n"
    "  until: agent says \"stop\"\n"
    "  unless: customer says \"forget\"\n";

static const char *const said[] = {"late", "sorry", "fault", "yes", "stop", "forget", "well"};
enum { LATE, SORRY, FAULT, YES, STOP, FORGET, WELL, KINDS };

typedef struct turn {
    tenor_role role;
    int words[WORDS];
    int count;
} turn;

typedef struct step {
    tenor_role who;
    int word, window; /* turns of who; 0: none */
} step;

typedef struct duty {
    const char *name;
    step steps[2];
    int count;
    bool by_agent, by_customer; /* whose fault is banned */
    bool may_be_before, until, unless;
} duty;

static const duty duties[] = {
    {"first", {{AGENT, SORRY, 2}}, 1, true, false, false, false, false},
    {"second", {{AGENT, SORRY, 0}, {CUSTOMER, YES, 1}}, 2, true, true, false, false, false},
    {"third", {{AGENT, SORRY, 0}}, 1, false, true, true, true, true},
};

typedef struct outcome {
    uint64_t met, missed, excused, banned; /* banned: of missed */
} outcome;

static bool has(const turn *t, tenor_role role, int word)
{
    for (int i = 0; t->role == role && i < t->count; i++)
        if (t->words[i] == word)
            return true;
    return false;
}

static int turns_between(const turn *call, int from, int to, tenor_role who)
{
    int n = 0;
    for (int i = from + 1; i <= to; i++)
        n += call[i].role == who;
    return n;
}

/* The agent's last turn before this one has the word. */
static bool was_before(const turn *call, int at, int word)
{
    while (--at >= 0)
        if (call[at].role == AGENT)
            return has(&call[at], AGENT, word);
    return false;
}

static outcome count(const duty *d, const turn *call, int turns)
{
    outcome o = {0, 0, 0, 0};
    int due = -1, since = 0; /* which step is due, and since which turn */
    for (int t = 0; t < turns; t++) {
        const tenor_role role = call[t].role;
        const bool forgets = d->unless && has(&call[t], CUSTOMER, FORGET);
        if (due >= 0 && forgets) {
            o.excused++;
            due = -1;
        }
        for (int i = 0; i < call[t].count; i++) {
            const int word = call[t].words[i];
            if (due < 0) {
                if (role != CUSTOMER || word != LATE)
                    continue;
                if (d->may_be_before && was_before(call, t, SORRY)) {
                    o.met++;
                } else if (forgets) {
                    o.excused++;
                } else {
                    due = 0;
                    since = t;
                }
            } else if (role == d->steps[due].who && word == d->steps[due].word) {
                const step *s = &d->steps[due];
                if (s->window && turns_between(call, since, t, s->who) > s->window) {
                    o.missed++;
                    due = -1;
                } else if (++due == d->count) {
                    o.met++;
                    due = -1;
                } else {
                    since = t;
                }
            } else if (word == FAULT && ((role == AGENT && d->by_agent) || (role == CUSTOMER && d->by_customer))) {
                o.missed++;
                o.banned++;
                due = -1;
            } else if (d->until && role == AGENT && word == STOP) {
                o.missed++;
                due = -1;
            }
        }
        /* The window is over where somebody else speaks behind its last turn. */
        if (due >= 0 && d->steps[due].window) {
            const step *s = &d->steps[due];
            const int n = turns_between(call, since, t, s->who);
            if (n > s->window || (n == s->window && role != s->who)) {
                o.missed++;
                due = -1;
            }
        }
    }
    if (due >= 0) {
        if (turns_between(call, since, turns - 1, d->steps[due].who) == 0 && call[since].role != d->steps[due].who)
            o.excused++;
        else
            o.missed++;
    }
    return o;
}

static uint64_t seed = 20261123;

static int draw(int n)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (int)((seed >> 33) % (uint64_t)n);
}

static void write_turn(char *text, size_t size, const turn *t)
{
    size_t n = 0;
    for (int i = 0; i < t->count; i++)
        n += (size_t)snprintf(text + n, size - n, "%s%s", i ? " " : "", said[t->words[i]]);
}

static void test_random_calls(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(playbook);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_call *call = call_of(lexicon, NULL);
    outcome all = {0, 0, 0, 0};
    for (int n = 0; n < CALLS; n++) {
        turn turns[TURNS];
        const int length = 2 + draw(TURNS - 2);
        for (int t = 0; t < length; t++) {
            char text[128];
            turns[t] = (turn){.role = (t + n) % 2 ? AGENT : CUSTOMER, .count = 1 + draw(WORDS)};
            for (int i = 0; i < turns[t].count; i++)
                turns[t].words[i] = draw(2) ? WELL : draw(KINDS);
            write_turn(text, sizeof text, &turns[t]);
            tenor_segment segment = {say_as(text, turns[t].role), (uint64_t)t, TENOR_NO_TIME, TENOR_NO_TIME, str_of(""), NULL, 0};
            tenor_score score = score_one(scorer, segment.utterance);
            assert_int_equal(tenor_call_add(call, &segment, &score), TENOR_OK);
        }
        assert_int_equal(tenor_call_end(call), TENOR_OK);
        for (size_t d = 0; d < sizeof duties / sizeof *duties; d++) {
            const outcome o = count(&duties[d], turns, length);
            tenor_duty_state got;
            tenor_duty about;
            size_t index = 0;
            while (tenor_lexicon_duty(lexicon, index, &about) && strncmp(about.name.data, duties[d].name, about.name.size) != 0)
                index++;
            assert_true(tenor_call_duty(call, index, &got));
            if (got.met != o.met || got.missed != o.missed || got.excused != o.excused) {
                for (int t = 0; t < length; t++) {
                    char text[128];
                    write_turn(text, sizeof text, &turns[t]);
                    print_error("%s> %s\n", turns[t].role == AGENT ? "agent" : "customer", text);
                }
                fail_msg("%s: met %d, missed %d, excused %d; expected %d, %d, %d", duties[d].name, (int)got.met, (int)got.missed,
                         (int)got.excused, (int)o.met, (int)o.missed, (int)o.excused);
            }
            all.met += o.met;
            all.missed += o.missed;
            all.excused += o.excused;
            all.banned += o.banned;
        }
        tenor_call_reset(call);
    }
    /* All of it happens often. */
    assert_true(all.met > 3000 && all.excused > 1000 && all.banned > 3000 && all.missed > all.banned + 1000);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

/* What a finding tells of a ban: which step, where it was said, and how long after the window began. */
static void test_finding(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(playbook);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_call *call = call_of(lexicon, NULL);
    const tenor_segment turns[] = {{say_as("it is late", CUSTOMER), 0, 1000, 2000, str_of(""), NULL, 0},
                                   {say_as("our fault, sorry", AGENT), 1, 3000, 4600, str_of("a1"), NULL, 0}};
    for (size_t i = 0; i < 2; i++) {
        tenor_score score = score_one(scorer, turns[i].utterance);
        assert_int_equal(tenor_call_add(call, &turns[i], &score), TENOR_OK);
    }
    tenor_duty_finding f;
    tenor_duty about;
    assert_true(tenor_lexicon_duty(lexicon, 0, &about));
    assert_int_equal(about.role, AGENT);
    assert_true(tenor_call_duty_finding(call, 0, 0, &f));
    assert_int_equal(f.outcome, TENOR_DUTY_MISSED);
    assert_int_equal(f.step, 1);
    assert_true(f.said && !f.late && !f.in_turns && f.taken.known && !f.limit.known);
    assert_int_equal(f.utterance, 1);
    assert_int_equal(f.begin, 4);
    assert_int_equal(f.end, 9);
    assert_int_equal(f.start_ms, 2000);
    assert_int_equal(f.at_ms, 3400);
    assert_int_equal(f.taken.value, 1400);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random_calls), cmocka_unit_test(test_finding)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
