/* test_workhours.c - business hours: week-ends, holidays, hours that cross midnight, clocks that change; and what responses and windows of
 * duties make of them, live as in a batch. */
#include "test_engine.h"

#include "base/num.h"
#include "call/callpolicy.h"
#include "tenor_call.h"

#define HOUR INT64_C(3600000)
#define MINUTE INT64_C(60000)

/* "2026-11-20 16:30" in UTC. */
static int64_t at(const char *text)
{
    int32_t day;
    int hour, minute;
    assert_true(tn_num_parse_date(tn_str_of(text, 10), &day) && sscanf(text + 11, "%d:%d", &hour, &minute) == 2);
    return day * 24 * HOUR + hour * HOUR + minute * MINUTE;
}

static tenor_policy *policy_of(const char *lines)
{
    tenor_policy *policy = NULL;
    tenor_policy_fault fault;
    assert_int_equal(tenor_policy_new(&policy, NULL), TENOR_OK);
    if (tenor_policy_read(policy, str_of(lines), &fault) != TENOR_OK)
        fail_msg("%u:%u: %s", fault.line, fault.column, fault.message);
    return policy;
}

#define OFFICE "hours email mon-fri 09:00-17:00\nhours chat mon-sun 22:00-06:00\n"
#define LONDON "zone GMT0BST,M3.5.0/1,M10.5.0\n"

static void test_between(void **state)
{
    (void)state;
    static const struct {
        const char *policy;
        unsigned channel;
        const char *from, *to;
        int64_t minutes;
    } cases[] = {
        {OFFICE, TN_CALLPOLICY_EMAIL, "2026-11-20 10:00", "2026-11-20 11:30", 90},
        {OFFICE, TN_CALLPOLICY_EMAIL, "2026-11-20 16:30", "2026-11-23 09:30", 60}, /* Friday to Monday */
        {OFFICE, TN_CALLPOLICY_EMAIL, "2026-11-21 03:00", "2026-11-22 23:00", 0},  /* a week-end */
        {OFFICE, TN_CALLPOLICY_EMAIL, "2026-11-20 19:00", "2026-11-30 09:10", 5 * 480 + 10},
        {OFFICE, TN_CALLPOLICY_EMAIL, "2026-11-20 19:00", "2026-11-20 19:00", 0},
        {OFFICE, TN_CALLPOLICY_CHAT, "2026-11-20 21:00", "2026-11-21 07:00", 480}, /* across midnight */
        {OFFICE, TN_CALLPOLICY_CHAT, "2026-11-21 01:00", "2026-11-21 23:00", 360},
        {OFFICE, TN_CALLPOLICY_VOICE, "2026-11-21 01:00", "2026-11-21 23:00", 22 * 60}, /* keeps none */
        {OFFICE "holiday 2026-11-23\n", TN_CALLPOLICY_EMAIL, "2026-11-20 16:30", "2026-11-24 09:30", 60},
        {OFFICE "holiday 12-25 01-01\n", TN_CALLPOLICY_EMAIL, "2026-12-24 16:00", "2026-12-28 10:00", 120},
        {OFFICE "holiday 12-25\n", TN_CALLPOLICY_CHAT, "2026-12-24 20:00", "2026-12-26 23:00", 480 + 60}, /* of the day on which they begin */
        {OFFICE "hours email sat 10:00-12:00 13:00-14:00\n", TN_CALLPOLICY_EMAIL, "2026-11-20 16:30", "2026-11-21 13:30", 30 + 120 + 30},
        {OFFICE "hours email always\n", TN_CALLPOLICY_EMAIL, "2026-11-20 16:30", "2026-11-23 09:30", 65 * 60},
        {"zone +05:30\n" OFFICE, TN_CALLPOLICY_EMAIL, "2026-11-20 03:00", "2026-11-20 04:00", 30}, /* 09:00 there is 03:30 */
        {LONDON OFFICE, TN_CALLPOLICY_EMAIL, "2026-07-03 15:30", "2026-07-06 08:30", 60}, /* 17:00 there is 16:00 in summer */
        {LONDON OFFICE, TN_CALLPOLICY_EMAIL, "2026-03-27 16:30", "2026-03-30 08:30", 60}, /* the clocks change between */
        {LONDON OFFICE, TN_CALLPOLICY_CHAT, "2026-03-28 20:00", "2026-03-29 12:00", 7 * 60}, /* a night of an hour less */
        {LONDON OFFICE, TN_CALLPOLICY_CHAT, "2026-10-24 20:00", "2026-10-25 12:00", 9 * 60}, /* and of one more */
        {OFFICE "hours chat mon,wed-thu 00:00-24:00\n", TN_CALLPOLICY_CHAT, "2026-11-18 00:00", "2026-11-20 00:00", 48 * 60},
        {"hours chat fri-mon 10:00-11:00\n", TN_CALLPOLICY_CHAT, "2026-11-16 00:00", "2026-11-23 00:00", 4 * 60},
        {"hours chat mon 20:00-10:00\nhours chat tue 08:00-12:00\n", TN_CALLPOLICY_CHAT, "2026-11-16 00:00", "2026-11-18 00:00", 16 * 60},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const tn_mem mem = tn_mem_default();
        tn_callpolicy policy = {.silence_ms = 0};
        tenor_policy_fault fault;
        assert_true(tn_callpolicy_read(&policy, &mem, tn_str_of(cases[i].policy, strlen(cases[i].policy)), &fault));
        const int64_t from = at(cases[i].from), to = at(cases[i].to);
        const int64_t got = tn_workhours_between(&policy.hours, cases[i].channel, TENOR_NO_TIME, from, to);
        if (got != cases[i].minutes * MINUTE)
            fail_msg("%zu: %s to %s: %" PRId64 " minutes, not %" PRId64, i, cases[i].from, cases[i].to, got / MINUTE, cases[i].minutes);
        /* The same from the begin of a call, and in two parts. */
        const int64_t origin = from - 5 * HOUR, middle = from + (to - from) / 3;
        assert_int_equal(tn_workhours_between(&policy.hours, cases[i].channel, origin, 5 * HOUR, to - origin), got);
        assert_int_equal(tn_workhours_between(&policy.hours, cases[i].channel, TENOR_NO_TIME, from, middle) +
                             tn_workhours_between(&policy.hours, cases[i].channel, TENOR_NO_TIME, middle, to), got);
        /* By the clock where nobody knows when it was, and where it is no time of any call. */
        assert_int_equal(tn_workhours_between(&policy.hours, cases[i].channel, TENOR_NO_TIME, 0, to - from), to - from);
        assert_int_equal(tn_workhours_between(&policy.hours, cases[i].channel, origin, -1, 5), 6);
        assert_true(tn_workhours_between(&policy.hours, cases[i].channel, origin, INT64_MIN + 1, INT64_MAX) == INT64_MAX);
        assert_int_equal(tn_workhours_between(&policy.hours, cases[i].channel, INT64_MAX, INT64_MAX - 1, INT64_MAX), 1);
        assert_int_equal(tn_workhours_between(&policy.hours, cases[i].channel, INT64_MIN + 1, 3, 4), 1);
        tn_callpolicy_free(&policy, &mem);
    }
    assert_int_equal(tn_workhours_between(NULL, 0, 0, 1, 3), 2);
}

static void test_faults(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        uint32_t column;
    } wrong[] = {{"hours voice mon 09:00-17:00", 7}, {"hours email", 12}, {"hours email mon", 16}, {"hours email mon-", 13}, {"hours email 09:00-17:00", 13},
                 {"hours email mon, 09:00-17:00", 13}, {"hours email mon 9:00-17:00", 17}, {"hours email mon 09:00-24:01", 17}, {"hours email mon 24:00-01:00", 17},
                 {"hours email mon 09:00-09:00", 17}, {"hours email mon 12:00-13:00 09:00-10:00", 29}, {"hours email mon 22:00-02:00 23:00-24:00", 29},
                 {"hours email mon 01:00-02:00 03:00-04:00 05:00-06:00 07:00-08:00 09:00-10:00", 65}, {"hours email always on", 20},
                 {"holiday", 8}, {"holiday xmas", 9}, {"holiday 2026-02-30", 9}, {"holiday 13-01", 9}, {"zone", 5}, {"zone Nowhere/At_All", 6}, {"zone UTC UTC", 10},
                 {"zone CET-1CEST,X", 6}, {"set repeat-days 0", 17}, {"set repeat-days 367", 17}, {"set repeat-days 1.5", 17}};
    tenor_policy *policy = policy_of(LONDON "set repeat-days 30\n");
    assert_int_equal(tenor_policy_repeat_days(policy), 30);
    assert_int_equal(tenor_policy_repeat_days(NULL), 0);
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        tenor_policy_fault fault = {0, 0, ""};
        if (tenor_policy_read(policy, str_of(wrong[i].line), &fault) != TENOR_BAD_ARGUMENT || fault.line != 1 || fault.column != wrong[i].column)
            fail_msg("%s: %u:%u %s", wrong[i].line, fault.line, fault.column, fault.message);
    }
    char many[65 * 9 + 8] = "holiday";
    for (int i = 0; i < 65; i++)
        strcat(many, " 12-25");
    assert_int_equal(tenor_policy_read(policy, str_of(many), NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_policy_read(policy, str_of("zone +01:00\nzone UTC\nzone Z"), NULL), TENOR_OK);
    tenor_policy_free(policy);
}

static const char playbook[] = HEADER
    "@duty answered\n  what: x\n  when: customer says \"late\"\n  then: agent says \"sorry\" within 30min, in chat 2h\n";

typedef struct line {
    tenor_role role;
    const char *text;
    int64_t start;
} line;

/* A letter on Friday at 16:30, an answer on Monday: what the duty and the measures make of it. */
static void test_calls(void **state)
{
    (void)state;
    static const struct {
        const char *channel, *answer;
        bool started, world; /* it is known when the call began; times are the world's */
        bool met;
        int64_t minutes;
    } cases[] = {
        {"email", "2026-11-23 10:29", true, false, true, 119},   {"email", "2026-11-23 10:31", true, false, false, 121},
        {"email", "2026-11-23 10:29", false, true, true, 119},   {"email", "2026-11-23 10:29", false, false, false, 65 * 60 + 59},
        {"chat", "2026-11-23 10:29", true, false, false, 65 * 60 + 59}, {"email", "2026-11-20 18:00", true, false, true, 30},
    };
    tenor_lexicon *lexicon = load_text(playbook);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_policy *policy = policy_of("hours email mon-fri 09:00-17:00\nresponse email 2h chat 2h\n");
    for (size_t i = 0; i < COUNT_OF(cases); i++)
        for (int live = 0; live < 2; live++) {
            const int64_t begin = at("2026-11-20 16:00"), from = cases[i].world ? 0 : begin;
            const line lines[] = {{TENOR_ROLE_CUSTOMER, "it is late", at("2026-11-20 16:30") - from}, {TENOR_ROLE_AGENT, "so sorry", at(cases[i].answer) - from}};
            tenor_call *call = NULL;
            assert_int_equal(tenor_call_new(&call, lexicon, NULL, NULL), TENOR_OK);
            assert_int_equal(tenor_call_measure(call, policy), TENOR_OK);
            assert_int_equal(tenor_call_started(call, cases[i].started ? begin : TENOR_NO_TIME), TENOR_OK);
            for (size_t k = 0; k < COUNT_OF(lines); k++) {
                tenor_segment s = {say_as(lines[k].text, lines[k].role), k, lines[k].start, lines[k].start, str_of(""), NULL, 0};
                s.utterance.channel = str_of(cases[i].channel);
                const tenor_score score = score_one(scorer, s.utterance);
                assert_int_equal(live ? tenor_call_push(call, scorer, &s, true) : tenor_call_add(call, &s, &score), TENOR_OK);
            }
            assert_int_equal(live ? tenor_call_finish(call, scorer) : tenor_call_end(call), TENOR_OK);
            tenor_duty_finding f;
            tenor_measures m;
            assert_true(tenor_call_duty_finding(call, 0, 0, &f) && tenor_call_measures(call, &m));
            if ((f.outcome == TENOR_DUTY_MET) != cases[i].met || f.taken.value != cases[i].minutes * MINUTE ||
                m.agent.response_median_ms.value != cases[i].minutes * MINUTE || m.responses_late != (cases[i].minutes > 120))
                fail_msg("%zu, %s: %d after %" PRId64 " minutes, response %" PRId64, i, live ? "live" : "in a batch", (int)f.outcome, f.taken.value / MINUTE,
                         m.agent.response_median_ms.value / MINUTE);
            tenor_call_free(call);
        }
    tenor_call *call = NULL;
    assert_int_equal(tenor_call_started(NULL, 0), TENOR_BAD_ARGUMENT);
    /* What is left of a window stands still over the week-end. */
    assert_int_equal(tenor_call_new(&call, lexicon, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_call_measure(call, policy), TENOR_OK);
    tenor_segment s = {say_as("it is late", TENOR_ROLE_CUSTOMER), 0, at("2026-11-20 16:30"), at("2026-11-20 16:30"), str_of(""), NULL, 0};
    s.utterance.channel = str_of("email");
    assert_int_equal(tenor_call_push(call, scorer, &s, true), TENOR_OK);
    tenor_duty_state d;
    assert_int_equal(tenor_call_tick(call, scorer, at("2026-11-22 12:00")), TENOR_OK);
    assert_true(tenor_call_duty(call, 0, &d) && d.running);
    assert_int_equal(d.left_ms.value, 90 * MINUTE);
    assert_int_equal(tenor_call_tick(call, scorer, at("2026-11-23 10:00")), TENOR_OK);
    assert_true(tenor_call_duty(call, 0, &d) && d.running);
    assert_int_equal(d.left_ms.value, 30 * MINUTE);
    tenor_call_free(call);
    tenor_policy_free(policy);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_between), cmocka_unit_test(test_faults), cmocka_unit_test(test_calls)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
