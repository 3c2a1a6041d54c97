/* test_callflags.c - flags, outcome and manner by what is heard: what one thing stands on of another. */
#include "call/callflags.h"
#include "call/manner.h"
#include "call/verdict.h"
#include "test_engine.h"

/* A turn in which all the signals are heard, the k-th of them at bytes 10k to 10k + 5. */
typedef struct turn {
    tenor_role role;
    int mood;
    const char *promise; /* "": one without a time; "t": with; "c": with, of what comes; "n": of a message; "b": begun; "i": with, if it comes to that; NULL: none. At bytes 0 to 100. */
    size_t count;
    tn_signal heard[8];
    uint32_t leg;
} turn;

#define TURN(role, promise, leg, ...) {role, 0, promise, sizeof((tn_signal[]){__VA_ARGS__}) / sizeof(tn_signal), {__VA_ARGS__}, leg}
#define AGENT(...) TURN(TENOR_ROLE_AGENT, NULL, 0, __VA_ARGS__)
#define SECOND_AGENT(...) TURN(TENOR_ROLE_AGENT, NULL, 1, __VA_ARGS__)
#define CUSTOMER(...) TURN(TENOR_ROLE_CUSTOMER, NULL, 0, __VA_ARGS__)
#define PROMISES(timed, ...) TURN(TENOR_ROLE_AGENT, timed, 0, __VA_ARGS__)
#define MOOD(mood) {TENOR_ROLE_CUSTOMER, mood, NULL, 0, {0}, 0}
#define RUN(what, ...) what((const turn[]){__VA_ARGS__}, sizeof((turn[]){__VA_ARGS__}) / sizeof(turn))
#define S(name) TN_SIGNAL_##name

static void hear(const turn *t, tn_signal_heard *out)
{
    for (size_t i = 0; i < t->count; i++)
        out[i] = (tn_signal_heard){t->heard[i], (uint32_t)i * 10, (uint32_t)i * 10 + 5, 0, 0};
}

static const tn_callflags *flagged(const turn *turns, size_t count)
{
    static tn_callflags f;
    const tn_mem mem = tn_mem_default();
    tn_callflags_free(&f, &mem);
    for (size_t i = 0; i < count; i++) {
        tn_signal_heard heard[8];
        const tenor_place place = {i, 0, 0, turns[i].leg, turns[i].role};
        hear(&turns[i], heard);
        assert_true(tn_callflags_room(&f, &mem, place.role, heard, turns[i].count, NULL, 0));
        tn_callflags_turn(&f, NULL, &place, heard, turns[i].count, NULL, 0);
    }
    return &f;
}

#define RAISED(flag, ...) tn_callflags_read(RUN(flagged, __VA_ARGS__), TENOR_FLAG_##flag).count

static void escalated(void **state)
{
    (void)state;
    assert_int_equal(RAISED(ESCALATED, AGENT(S(ESCALATE))), 0); /* a case opened about nothing grave */
    assert_int_equal(RAISED(ESCALATED, CUSTOMER(S(SAFETY)), AGENT(S(ESCALATE))), 1);
    assert_int_equal(RAISED(ESCALATED, CUSTOMER(S(LEGAL)), AGENT(S(ESCALATE))), 1);
    assert_int_equal(RAISED(ESCALATED, CUSTOMER(S(ABUSE)), AGENT(S(ESCALATE))), 1);
    assert_int_equal(RAISED(ESCALATED, AGENT(S(ESCALATE)), CUSTOMER(S(THREAT))), 0); /* before it */
}

static void identity(void **state)
{
    (void)state;
    assert_int_equal(RAISED(PRIVACY_IDENTITY, AGENT(S(DISCLOSE))), 1);
    assert_int_equal(RAISED(PRIVACY_IDENTITY, AGENT(S(IDENTITY_FACT)), AGENT(S(DISCLOSE))), 1);
    assert_int_equal(RAISED(PRIVACY_IDENTITY, AGENT(S(IDENTITY_FACT)), AGENT(S(IDENTITY_FACT)), AGENT(S(DISCLOSE))), 0);
    assert_int_equal(RAISED(PRIVACY_IDENTITY, AGENT(S(IDENTITY)), AGENT(S(DISCLOSE))), 0);
    assert_int_equal(RAISED(PRIVACY_IDENTITY, AGENT(S(DISCLOSE)), AGENT(S(IDENTITY))), 1);
}

static void persons(void **state)
{
    (void)state;
    assert_int_equal(RAISED(ABUSE, CUSTOMER(S(ABUSE))), 1);
    assert_int_equal(RAISED(ABUSE, CUSTOMER(S(ABUSE), S(REPORTED))), 0); /* what another called the customer */
    assert_int_equal(RAISED(AGENT_ABUSE, AGENT(S(ABUSE))), 1);
    assert_int_equal(RAISED(ABUSE, CUSTOMER(S(THREAT))), 1); /* of violence */
    assert_int_equal(RAISED(SUPERVISOR_OFFERED, AGENT(S(SUPERVISOR_YES))), 0);
    assert_int_equal(RAISED(SUPERVISOR_OFFERED, CUSTOMER(S(SUPERVISOR_ASKED)), AGENT(S(SUPERVISOR_YES))), 1);
    assert_int_equal(RAISED(SUPERVISOR_OFFERED, AGENT(S(SUPERVISOR_OFFERED))), 1);
    assert_int_equal(RAISED(SUPERVISOR_OFFERED, CUSTOMER(S(SUPERVISOR_ASKED)), SECOND_AGENT(S(SUPERVISOR_YES))), 0); /* is one */
    assert_int_equal(RAISED(SUPERVISOR_REFUSED, AGENT(S(SUPERVISOR_NO))), 0);
    assert_int_equal(RAISED(SUPERVISOR_REFUSED, CUSTOMER(S(SUPERVISOR_ASKED)), AGENT(S(SUPERVISOR_NO))), 1);
    assert_int_equal(RAISED(SUPERVISOR_REFUSED, CUSTOMER(S(SUPERVISOR_ASKED)), CUSTOMER(S(CHURN)), AGENT(S(SUPERVISOR_NO))), 0);
}

/* Phrases in the same words are one saying, and what stands in a refusal is no offer. */
static void same_words(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    tn_callflags f = {.count = 0};
    const tenor_place asks = {0, 0, 0, 0, TENOR_ROLE_CUSTOMER}, no = {1, 0, 0, 0, TENOR_ROLE_AGENT};
    const tn_signal_heard asked[] = {{S(SUPERVISOR_ASKED), 0, 20, 7, 0}, {S(SUPERVISOR_ASKED), 5, 20, 8, 0}, {S(SUPERVISOR_ASKED), 30, 40, 8, 0}};
    const tn_signal_heard refused[] = {{S(SUPERVISOR_REFUSED), 3, 31, 0, 0}, {S(SUPERVISOR_YES), 13, 31, 0, 0}, {S(SUPERVISOR_OFFERED), 14, 31, 0, 0}};
    const tn_signal_heard offered[] = {{S(SUPERVISOR_REFUSED), 3, 31, 0, 0}, {S(SUPERVISOR_YES), 40, 50, 0, 0}};
    assert_true(tn_callflags_room(&f, &mem, asks.role, asked, 3, NULL, 0));
    tn_callflags_turn(&f, NULL, &asks, asked, 3, NULL, 0);
    assert_int_equal(tn_callflags_read(&f, TENOR_FLAG_SUPERVISOR_ASKED).count, 2);
    assert_int_equal(tn_callflags_read(&f, TENOR_FLAG_SUPERVISOR_ASKED).category, asked[0].category);
    assert_true(tn_callflags_room(&f, &mem, no.role, refused, 3, NULL, 0));
    tn_callflags_turn(&f, NULL, &no, refused, 3, NULL, 0);
    assert_int_equal(tn_callflags_read(&f, TENOR_FLAG_SUPERVISOR_OFFERED).count, 0);
    assert_true(tn_callflags_room(&f, &mem, no.role, offered, 2, NULL, 0));
    tn_callflags_turn(&f, NULL, &no, offered, 2, NULL, 0);
    assert_int_equal(tn_callflags_read(&f, TENOR_FLAG_SUPERVISOR_OFFERED).count, 1);
    tn_callflags_free(&f, &mem);
}

static const char *ended(const turn *turns, size_t count)
{
    static const char *const classes[] = {"unknown", "resolved", "pending", "escalated", "transferred", "unresolved"};
    static const char *const clarities[] = {"none", "unclear", "stated", "confirmed"};
    static char out[64];
    tn_verdict v;
    memset(&v, 0, sizeof v);
    for (size_t i = 0; i < count; i++) {
        tn_signal_heard heard[8];
        tn_promise promise;
        const tenor_place place = {i, 0, 0, 0, turns[i].role};
        hear(&turns[i], heard);
        memset(&promise, 0, sizeof promise);
        promise.end = 100;
        promise.timed = turns[i].promise && strchr("tci", *turns[i].promise) && *turns[i].promise;
        promise.comes = turns[i].promise && *turns[i].promise == 'c';
        promise.notice = turns[i].promise && *turns[i].promise == 'n';
        promise.conditional = turns[i].promise && *turns[i].promise == 'i';
        promise.begun = turns[i].promise && *turns[i].promise == 'b';
        promise.until.kind = TN_ENTITY_DATE;
        tn_verdict_turn(&v, &place, false, turns[i].mood, heard, turns[i].count, &promise, turns[i].promise != NULL);
    }
    tenor_outcome_state s = tn_verdict_read(&v);
    snprintf(out, sizeof out, "%s %s", classes[s.outcome], clarities[s.clarity]);
    return out;
}

static void agreement(void **state)
{
    (void)state;
    assert_string_equal(RUN(ended, PROMISES("", S(STEP))), "pending unclear");
    assert_string_equal(RUN(ended, PROMISES("", S(STEP)), MOOD(1)), "pending confirmed"); /* no time, and content with it */
    assert_string_equal(RUN(ended, PROMISES("t", S(STEP)), MOOD(-1)), "pending stated");
    assert_string_equal(RUN(ended, PROMISES("t", S(STEP)), MOOD(1), MOOD(-1)), "pending stated");
    assert_string_equal(RUN(ended, PROMISES("t", S(STEP)), CUSTOMER(S(ACCEPTED)), PROMISES("t", S(STEP))), "pending confirmed");
    assert_string_equal(RUN(ended, CUSTOMER(S(ACCEPTED)), AGENT(S(RESOLVED))), "resolved stated"); /* agreed to something before */
    assert_string_equal(RUN(ended, AGENT(S(RESOLVED)), PROMISES("t", S(NOTICE)), MOOD(1)), "resolved confirmed");
    assert_string_equal(RUN(ended, AGENT(S(RESOLVED)), PROMISES("t", S(STEP)), MOOD(1)), "pending confirmed");
    assert_string_equal(RUN(ended, AGENT(S(RESOLVED)), PROMISES("c", S(STEP)), MOOD(1)), "resolved confirmed"); /* comes by itself */
    assert_string_equal(RUN(ended, PROMISES("c", S(STEP)), MOOD(1)), "pending confirmed");
    assert_string_equal(RUN(ended, PROMISES("n", S(STEP)), MOOD(1)), "unknown none"); /* told only */
    assert_string_equal(RUN(ended, PROMISES("b", S(STEP)), MOOD(1)), "unknown none"); /* begun while both are on the line */
    assert_string_equal(RUN(ended, AGENT(S(ESCALATE)), MOOD(1)), "escalated confirmed");
    assert_string_equal(RUN(ended, AGENT(S(ESCALATE)), PROMISES("t", S(STEP)), MOOD(1)), "pending confirmed"); /* and still to be done here */
    assert_string_equal(RUN(ended, PROMISES("t", S(ESCALATE)), MOOD(1)), "pending confirmed"); /* they will write by Friday */
}

static void left_to_do(void **state)
{
    (void)state;
    /* What others have to bring is still to come where it is booked, not where the customer has it or much was said since. */
    assert_string_equal(RUN(ended, AGENT(S(AWAITED)), CUSTOMER(S(ACCEPTED)), AGENT(S(RESOLVED))), "pending confirmed");
    assert_string_equal(RUN(ended, AGENT(S(AWAITED)), CUSTOMER(S(ACCEPTED)), CUSTOMER(S(CONFIRMED))), "resolved confirmed");
    assert_string_equal(RUN(ended, AGENT(S(AWAITED)), CUSTOMER(S(ACCEPTED)), AGENT(S(STEP)), AGENT(S(RESOLVED)), MOOD(1)), "resolved confirmed");
    assert_string_equal(RUN(ended, PROMISES("i", S(AWAITED)), CUSTOMER(S(CONFIRMED))), "resolved confirmed"); /* if it slips, an engineer */
    /* A promise beside the matter, or that may never be kept, opens nothing that is solved. */
    assert_string_equal(RUN(ended, AGENT(S(RESOLVED)), PROMISES("t", S(ASIDE)), MOOD(1)), "resolved confirmed");
    assert_string_equal(RUN(ended, AGENT(S(RESOLVED)), PROMISES("i", S(STEP)), MOOD(1)), "resolved confirmed");
    assert_string_equal(RUN(ended, AGENT(S(STEP)), PROMISES("i", S(STEP)), MOOD(1)), "resolved confirmed");
    assert_string_equal(RUN(ended, PROMISES("t", S(STEP)), PROMISES("i", S(STEP)), MOOD(1)), "pending confirmed");
    assert_string_equal(RUN(ended, PROMISES("i", S(STEP))), "pending unclear"); /* all that was said */
    /* Who has taken it over keeps it. */
    assert_string_equal(RUN(ended, AGENT(S(TAKEN_OVER)), PROMISES("t", S(STEP)), AGENT(S(RESOLVED)), MOOD(1)), "escalated confirmed");
    assert_string_equal(RUN(ended, CUSTOMER(S(TAKEN_OVER))), "escalated stated");
}

static void parting(void **state)
{
    (void)state;
    assert_string_equal(RUN(ended, AGENT(S(STEP)), AGENT(S(STEP)), MOOD(-1)), "unresolved stated");
    assert_string_equal(RUN(ended, AGENT(S(STEP)), AGENT(S(STEP)), MOOD(-1), CUSTOMER(S(ACCEPTED))), "resolved confirmed");
    assert_string_equal(RUN(ended, AGENT(S(STEP)), CUSTOMER(S(ACCEPTED)), CUSTOMER(S(CHURN)), AGENT(S(HUNG_UP))), "unresolved stated");
    assert_string_equal(RUN(ended, AGENT(S(STEP)), CUSTOMER(S(ACCEPTED)), AGENT(S(HUNG_UP))), "resolved confirmed"); /* "right, bye" to thanks */
    assert_string_equal(RUN(ended, PROMISES("", S(STEP)), MOOD(-1), AGENT(S(HUNG_UP))), "unresolved stated"); /* whatever was said before */
    assert_string_equal(RUN(ended, PROMISES("t", S(STEP)), MOOD(-1), AGENT(S(HUNG_UP))), "pending stated"); /* but what has a day is done */
    assert_string_equal(RUN(ended, AGENT(S(RESOLVED)), AGENT(S(HUNG_UP))), "resolved stated"); /* a goodbye undoes nothing */
    assert_string_equal(RUN(ended, AGENT(S(STEP)), AGENT(S(STEP)), MOOD(0)), "unknown none");
    assert_string_equal(RUN(ended, AGENT(S(STEP)), MOOD(1)), "unknown none"); /* a greeting and thanks for it */
}

static tenor_attitude_state stood(const turn *turns, size_t count)
{
    const tn_mem mem = tn_mem_default();
    tn_manner m;
    tn_manner_counts leg;
    memset(&m, 0, sizeof m);
    memset(&leg, 0, sizeof leg);
    for (size_t i = 0; i < count; i++) {
        tn_signal_heard heard[8];
        const tenor_place place = {i, 0, 0, 0, turns[i].role};
        hear(&turns[i], heard);
        assert_true(tn_manner_room(&m, &mem, heard, turns[i].count));
        tn_manner_turn(&m, &leg, &place, heard, turns[i].count);
    }
    tenor_attitude_state of_leg = tn_manner_read(&leg), s = tn_manner_read(&m.counts);
    tn_manner_free(&m, &mem);
    assert_true(of_leg.known == s.known && of_leg.attitude == s.attitude && of_leg.styled == s.styled && of_leg.style == s.style);
    return s;
}

static void manners(void **state)
{
    (void)state;
    const turn steps = AGENT(S(STEP), S(STEP), S(STEP), S(COMMITTED)), silent = {TENOR_ROLE_AGENT, 0, NULL, 0, {0}, 0};
    tenor_attitude_state s = RUN(stood, steps);
    assert_false(s.known || s.styled); /* four steps are no manner yet */
    s = RUN(stood, steps, steps);
    assert_true(s.styled && s.style == TENOR_ATTITUDE_ASSERTIVE);
    turn many[17] = {steps, steps};
    for (size_t i = 2; i < 17; i++)
        many[i] = silent;
    assert_true(stood(many, 16).styled);
    assert_false(stood(many, 17).styled); /* eight in so many turns are in passing */
    s = RUN(stood, AGENT(S(APOLOGY), S(APOLOGY), S(FAULT_APOLOGY)));
    assert_true(s.styled && s.style == TENOR_ATTITUDE_SUBMISSIVE);
    s = RUN(stood, AGENT(S(APOLOGY), S(APOLOGY), S(FAULT_APOLOGY)), steps);
    assert_false(s.styled);
    s = RUN(stood, AGENT(S(ABUSE)));
    assert_true(s.known && s.attitude == TENOR_ATTITUDE_RIGID && s.styled && s.style == TENOR_ATTITUDE_AGGRESSIVE);
    s = RUN(stood, AGENT(S(REFUSED)));
    assert_true(s.known && s.attitude == TENOR_ATTITUDE_RIGID);
    assert_false(RUN(stood, AGENT(S(REFUSED), S(ACKNOWLEDGED))).known);
    s = RUN(stood, AGENT(S(REFUSED), S(ACKNOWLEDGED)), AGENT(S(APOLOGY), S(ALTERNATIVE_CUE), S(ALTERNATIVE_CUE)));
    assert_true(s.known && s.attitude == TENOR_ATTITUDE_BALANCED);
    assert_false(RUN(stood, AGENT(S(ALTERNATIVE_CUE), S(ALTERNATIVE_CUE))).known); /* choices, and no trouble */
    s = RUN(stood, AGENT(S(ACKNOWLEDGED)), steps, AGENT(S(ALTERNATIVE_CUE)), AGENT(S(STEP), S(STEP), S(STEP)));
    assert_true(s.known && s.attitude == TENOR_ATTITUDE_BALANCED); /* a way, and steps on it */
    assert_false(RUN(stood, AGENT(S(ACKNOWLEDGED)), steps, AGENT(S(ALTERNATIVE_CUE)), AGENT(S(STEP), S(STEP))).known);
    assert_false(RUN(stood, steps, AGENT(S(ALTERNATIVE_CUE)), AGENT(S(STEP), S(STEP), S(STEP))).known);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escalated), cmocka_unit_test(identity), cmocka_unit_test(persons), cmocka_unit_test(same_words),
        cmocka_unit_test(agreement), cmocka_unit_test(left_to_do), cmocka_unit_test(parting), cmocka_unit_test(manners),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
