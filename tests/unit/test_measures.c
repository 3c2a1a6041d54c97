/* test_measures.c - what a call tells beside its scores: each measure on small calls, live as in a batch, and at any times. */
#include "call/middle.h"
#include "call/questions.h"
#include "tenor_call.h"
#include "test_engine.h"

static const char cues[] =
    HEADER "@category call.churn.price kind=cue speaker=customer\ntoo expensive\n"
           "@category call.hold kind=cue speaker=agent\none moment\n"
           "@category call.explained kind=cue speaker=agent\nwhich means\n"
           "@category call.goodwill kind=cue speaker=agent\nvoucher\n"
           "@category call.refund kind=cue speaker=agent\nrefund\n"
           "@category call.identity kind=cue speaker=agent\ndate of birth\n"
           "@category call.disclose kind=cue speaker=agent\nyour balance\n"
           "@category call.outcome.resolved kind=cue speaker=agent\nall sorted\n"
           "@category call.outcome.confirmed kind=cue speaker=customer\nit works now\n"
           "@category call.outcome.accepted kind=cue speaker=customer\nokay thanks\n"
           "@category call.outcome.unresolved kind=cue\nforget it\n"
           "@category call.outcome.transferred kind=cue speaker=agent\npass you to\n"
           "@category call.attitude.rigid kind=cue speaker=agent\nour policy\n"
           "@category call.attitude.balanced kind=cue speaker=agent\nwhat i can do\n"
           "@category call.attitude.aggressive kind=cue speaker=agent\ncalm down\n"
           "@category call.accuracy.hedged kind=cue speaker=agent\ni think\n"
           "@category empathy.apology speaker=agent\nsorry :: 1\n"
           "@category ownership.action speaker=agent\nlet me check :: 1\n"
           "@category jargon speaker=agent\nrma :: 1\n  note: plain: a return number\nrouter reset :: 1\n"
           "@category abuse.insult\nidiot :: 2\n"
           "@category feeling kind=valence\nfurious :: -4\nglad :: 2\n";

static const char rules[] = "set silence 3s\nset overlap 300ms # so much\nset backchannel 2\nset pace-fast 150\nset opening-words 5\n"
                            "set apology-cycle 2\nset upset -0.4\nset calm -0.1\ngreeting voice 5s\nresponse chat 60s email 2h\n"
                            "limit goodwill 50 USD 40 GBP\nlimit refund 100 USD\n";

static tenor_lexicon *lexicon;
static tenor_scorer *scorer;
static tenor_policy *policy;

static int set_up(void **state)
{
    (void)state;
    tenor_policy_fault fault;
    lexicon = load_text(cues);
    assert_int_equal(tenor_scorer_new(&scorer, lexicon, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_policy_new(&policy, NULL), TENOR_OK);
    assert_int_equal(tenor_policy_read(policy, str_of(rules), &fault), TENOR_OK);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    tenor_policy_free(policy);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return 0;
}

/* ---- calls in lines ---- */

/* What was said, or what happened (role AUTOMATED, text "hold", "back", "transfer", "silence"). */
typedef struct line {
    char who; /* a, b: agents; c: the customer; u: unknown; e: an event */
    int64_t from, to;
    const char *text;
} line;

#define NO TENOR_NO_TIME

static tenor_call *new_call(void)
{
    tenor_call *call = call_of(lexicon, NULL);
    assert_int_equal(tenor_call_measure(call, policy), TENOR_OK);
    return call;
}

static tenor_segment segment_of(const line *l, uint64_t number, const char *channel)
{
    tenor_segment s = {.utterance = TENOR_UTTERANCE_INIT, .number = number, .start_ms = l->from, .end_ms = l->to};
    s.utterance.text = str_of(l->text);
    s.utterance.channel = str_of(channel);
    s.utterance.role = l->who == 'c' ? TENOR_ROLE_CUSTOMER : l->who == 'u' ? TENOR_ROLE_UNKNOWN : TENOR_ROLE_AGENT;
    if (l->who == 'a' || l->who == 'b')
        s.agent_id = str_of(l->who == 'a' ? "a" : "b");
    return s;
}

static tenor_call_event_kind event_of(const char *text)
{
    return strcmp(text, "hold") == 0       ? TENOR_CALL_HOLD_START
           : strcmp(text, "back") == 0     ? TENOR_CALL_HOLD_END
           : strcmp(text, "transfer") == 0 ? TENOR_CALL_TRANSFER
                                           : TENOR_CALL_SILENCE;
}

static void go_on(tenor_call *call, const line *lines, size_t count, const char *channel)
{
    for (size_t i = 0; i < count; i++) {
        if (lines[i].who == 'e') {
            assert_int_equal(tenor_call_event(call, NULL, event_of(lines[i].text), lines[i].from), TENOR_OK);
            continue;
        }
        tenor_segment s = segment_of(&lines[i], i, channel);
        tenor_score score;
        assert_int_equal(tenor_score_batch(scorer, &s.utterance, 1, &score), TENOR_OK);
        assert_int_equal(tenor_call_add(call, &s, &score), TENOR_OK);
    }
}

static void add(tenor_call *call, const line *lines, size_t count, const char *channel)
{
    go_on(call, lines, count, channel);
    assert_int_equal(tenor_call_end(call), TENOR_OK);
}

static tenor_measures measures_of(const line *lines, size_t count, const char *channel)
{
    tenor_measures m;
    tenor_call *call = new_call();
    add(call, lines, count, channel);
    assert_true(tenor_call_measures(call, &m));
    tenor_call_free(call);
    return m;
}

#define MEASURES(lines, channel) measures_of(lines, COUNT_OF(lines), channel)

/* ---- measures ---- */

static void times(void **state)
{
    (void)state;
    static const line lines[] = {
        {'a', 2000, 6000, "hello how can i help you"},
        {'c', 6500, 16000, "my kettle came broken and i am furious"},
        {'a', 15000, 17000, "sorry to hear what happened then"},
        {'c', 22000, 24000, "it fell"},
        {'a', 23500, 23900, "mm okay"},
        {'a', 25000, 27000, "one moment please"},
        {'e', 28000, 0, "hold"},
        {'e', 58000, 0, "back"},
        {'c', 63000, 64000, "yes"},
    };
    tenor_measures m = MEASURES(lines, "voice");
    assert_int_equal(m.agent.turns, 4);
    assert_int_equal(m.customer.turns, 3);
    assert_int_equal(m.exchanges, 5);
    assert_true(m.shares_of_time);
    assert_int_equal(m.agent.talk_ms, 8400);
    assert_int_equal(m.customer.talk_ms, 12500);
    assert_int_equal(m.agent.talk_share.value, 4019);
    assert_int_equal(m.agent.pace.value, 17 * 60000 * INT64_C(10000) / 8400);
    assert_true(m.pace_judged && !m.too_fast && m.pace_gap.known);
    assert_int_equal(m.silences, 2); /* 17 to 22, the customer; 58 to 63, behind the hold */
    assert_int_equal(m.silence_ms, 10000);
    assert_int_equal(m.longest_silence_ms, 5000);
    assert_int_equal(m.customer.silences_ended, 2);
    assert_int_equal(m.agent.overlaps, 2); /* "mm okay" overlaps, and interrupts nobody */
    assert_int_equal(m.agent.overlap_ms, 1400);
    assert_int_equal(m.agent.interruptions, 1);
    assert_int_equal(m.customer.interruptions, 0);
    assert_int_equal(m.holds, 1);
    assert_int_equal(m.hold_ms, 30000);
    assert_int_equal(m.announced_holds, 1);
    assert_true(m.opening_known && m.opening_cut_off);
    assert_int_equal(m.opening_utterance, 1);
    assert_int_equal(m.opening_ms.value, 8500);
    assert_int_equal(m.greeting_ms.value, 2000);
    assert_true(m.greeting_judged && !m.greeting_late);
    assert_int_equal(m.customer.responses, 2); /* not the one behind the hold */
    assert_int_equal(m.customer.response_median_ms.value, 2750);
    assert_int_equal(m.customer.response_longest_ms.value, 5000);
    assert_int_equal(m.agent.response_median_ms.value, 0);
    assert_int_equal(m.agent.open_questions, 0); /* how calls begin is no question */
}

static void chat(void **state)
{
    (void)state;
    static const line lines[] = {
        {'c', 1000, NO, "hi there i am glad to find you"}, {'a', 91000, NO, "hello"},     {'c', 100000, NO, "well"},
        {'a', 110000, NO, "yes"},                          {'c', 120000, NO, "and now"}, {'a', 220000, NO, "sorry"},
    };
    tenor_measures m = MEASURES(lines, "chat");
    assert_int_equal(m.agent.response_median_ms.value, 90000);
    assert_int_equal(m.agent.response_longest_ms.value, 100000);
    assert_true(m.responses_judged && m.responses_late);
    assert_false(m.shares_of_time);
    assert_int_equal(m.agent.talk_share.value, 2143); /* 3 of 14 words */
    assert_int_equal(m.silences, 0);
    assert_false(m.agent.pace.known || m.greeting_judged);
    assert_int_equal(m.greeting_ms.value, 90000);
    m = MEASURES(lines, "email");
    assert_true(m.responses_judged && !m.responses_late);
}

/* Where a turn of voice has no end nobody knows how long the other side waited, nor how long it was silent behind it. */
static void without_ends(void **state)
{
    (void)state;
    static const line starts[] = {{'c', 1000, NO, "hi there i am glad to find you"}, {'a', 91000, NO, "hello how are you"},
                                  {'c', 95000, NO, "well"}};
    tenor_measures m = MEASURES(starts, "voice");
    assert_int_equal(m.agent.responses, 0);
    assert_int_equal(m.customer.responses, 0);
    assert_false(m.agent.response_median_ms.known);
    assert_int_equal(m.opening_ms.value, 90000); /* from begin to begin */
    static const line one[] = {{'c', 0, 1000, "hello"}, {'a', 1500, NO, "hello how are you"}, {'c', 60000, 61000, "well"}};
    m = MEASURES(one, "voice");
    assert_int_equal(m.silences, 0);
    assert_int_equal(m.agent.responses, 1);
    assert_int_equal(m.customer.responses, 0);
}

/* A hold is no silence and no waiting for an answer, whatever is said in it, and wherever its end lies or stands. */
static void holds(void **state)
{
    (void)state;
    static const line within[] = {{'c', 0, 1000, "hello"},         {'e', 2000, 0, "hold"}, {'a', 10000, 11000, "still here"},
                                  {'c', 12000, 13000, "fine yes"}, {'e', 90000, 0, "back"}, {'a', 91000, 92000, "hello again"},
                                  {'c', 92500, 93000, "yes"}};
    tenor_measures m = MEASURES(within, "voice");
    assert_int_equal(m.agent.responses, 0); /* neither in it nor from before its end to behind it */
    assert_int_equal(m.customer.responses, 1);
    assert_int_equal(m.customer.response_longest_ms.value, 500);
    assert_int_equal(m.silences, 0);
    static const line untimed[] = {{'a', 0, 1000, "one moment"}, {'e', NO, 0, "hold"}, {'e', NO, 0, "back"}, {'a', 60000, 61000, "hello again"}};
    assert_int_equal(MEASURES(untimed, "voice").silences, 0);
    static const line over[] = {{'a', 0, 1000, "one moment"},    {'e', 1000, 0, "hold"}, {'a', 59000, 65000, "hello again"},
                                {'e', 60000, 0, "back"}, {'c', 66000, 67000, "yes"}};
    assert_int_equal(MEASURES(over, "voice").silences, 0); /* who speaks when it ends is not silent up to the next turn */
    static const line put[] = {{'c', 0, 9000, "the kettle came broken you know"}, {'a', 9500, 9900, "hold"}, {'e', 10000, 0, "hold"},
                               {'e', 270000, 0, "back"}, {'a', 271000, 275000, "yes i am here now"}};
    assert_int_equal(MEASURES(put, "voice").opening_ms.value, 10000); /* the customer was not heard any longer */
}

static void words(void **state)
{
    (void)state;
    static const line lines[] = {
        {'c', NO, NO, "my name is ruth keller and the router reset does not work"},
        {'a', NO, NO, "sorry ruth"},
        {'a', NO, NO, "sorry about that i think the rma is open"},
        {'c', NO, NO, "what"},
        {'a', NO, NO, "sorry do you need the rma which means a number"},
        {'a', NO, NO, "let me check the router reset again and the rma"},
        {'a', NO, NO, "sorry"},
    };
    tenor_measures m = MEASURES(lines, "");
    assert_true(m.name_known);
    assert_int_equal(m.names_used, 1);
    assert_int_equal(m.apologies, 4);
    assert_int_equal(m.apologies_alone, 3);
    assert_true(m.apology_cycle);
    assert_int_equal(m.jargon, 4);
    assert_int_equal(m.jargon_theirs, 1);
    assert_int_equal(m.jargon_explained, 2); /* the first by the turn behind it */
    assert_int_equal(m.jargon_unexplained, 1);
    assert_int_equal(m.hedged, 1);
    assert_int_equal(m.agent.closed_questions, 1);
}

static void trajectories(void **state)
{
    (void)state;
    static const line calmed[] = {{'c', NO, NO, "i am furious"}, {'a', NO, NO, "sorry"}, {'c', NO, NO, "well"},
                                  {'a', NO, NO, "yes"},          {'c', NO, NO, "the number is here"}};
    static const line again[] = {{'c', NO, NO, "i am furious"}, {'a', NO, NO, "sorry"}, {'c', NO, NO, "glad"},
                                 {'a', NO, NO, "yes"},          {'c', NO, NO, "furious"}};
    tenor_measures m = MEASURES(calmed, "");
    assert_int_equal(m.trajectory, TENOR_TRAJECTORY_CALMED);
    assert_int_equal(m.upset_utterance, 0);
    assert_int_equal(m.calm_utterance, 2);
    assert_int_equal(m.turns_to_calm, 1);
    m = MEASURES(again, "");
    assert_int_equal(m.trajectory, TENOR_TRAJECTORY_UPSET);
    assert_int_equal(m.rises, 1);
    assert_int_equal(m.falls, 1);
    m = MEASURES(((const line[]){{'c', NO, NO, "glad"}}), "");
    assert_int_equal(m.trajectory, TENOR_TRAJECTORY_NONE);
}

/* Times at both ends, backwards, overlapping and missing: nothing is counted that they do not tell, and sums stay sums. */
static void hostile_times(void **state)
{
    (void)state;
    static const line lines[] = {
        {'a', INT64_MAX, INT64_MAX, "hello"},     {'c', INT64_MIN + 1, INT64_MAX, "i am furious you know it well"},
        {'a', 5, 1, "sorry sorry"},               {'e', INT64_MAX, 0, "hold"},
        {'e', INT64_MIN + 1, 0, "back"},          {'e', NO, 0, "back"},
        {'c', NO, 7, "yes"},                      {'u', 3, INT64_MAX - 1, "who"},
        {'e', NO, 0, "silence"},                  {'a', -5, -1, "i will call you by friday"},
        {'e', NO, 0, "transfer"},                 {'c', INT64_MIN + 1, INT64_MIN + 2, ""},
    };
    tenor_measures m = MEASURES(lines, "voice");
    assert_int_equal(m.agent.turns, 3);
    assert_int_equal(m.customer.turns, 3);
    assert_int_equal(m.hold_ms, 0);
    assert_int_equal(m.holds, 1);
    assert_true(m.silences <= 2);
    assert_true(m.agent.talk_ms < 100 && m.customer.talk_ms < 100);
}

static void median(void **state)
{
    (void)state;
    tn_mem mem = tn_mem_default();
    tn_middle m = {NULL, 0, 0, 0, 0};
    int64_t value;
    assert_false(tn_middle_read(&m, &value));
    for (int64_t i = 0; i < 100; i++) { /* a few and many, in no order */
        assert_true(tn_middle_room(&m, &mem));
        tn_middle_add(&m, i * 37 % 101 * 10);
        int64_t below = 0, above = 0;
        assert_true(tn_middle_read(&m, &value));
        for (int64_t k = 0; k <= i; k++) {
            below += k * 37 % 101 * 10 < value;
            above += k * 37 % 101 * 10 > value;
        }
        assert_true(2 * below <= i + 1 && 2 * above <= i + 1 && (i % 2 == 0 || below == above));
    }
    tn_middle_reset(&m);
    for (int64_t i = 0; i < 256; i++) {
        assert_true(tn_middle_room(&m, &mem));
        tn_middle_add(&m, i * 10);
    }
    assert_true(tn_middle_read(&m, &value));
    assert_int_equal(value, 1275); /* exact up to here */
    for (int64_t i = 256; i < 100000; i++) {
        assert_true(tn_middle_room(&m, &mem));
        tn_middle_add(&m, i * 10);
    }
    assert_true(tn_middle_read(&m, &value));
    assert_true(m.capacity <= TN_MIDDLE_MOST * 2 && value > 490000 && value < 510000);
    tn_middle_free(&m, &mem);
}

/* ---- questions ---- */

static void questions(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t open, closed;
    } cases[] = {
        {"What happened?", 1, 0},
        {"so what happened when you opened it", 1, 0},
        {"can you tell me what the matter is", 1, 0},
        {"Could you tell me your order number?", 0, 1},
        {"what's your postcode please", 0, 1},
        {"how many boxes were there", 0, 1},
        {"is it broken", 0, 1},
        {"did you try it and does it work", 0, 1},
        {"what i can do is send another one", 0, 0},
        {"I know when it came.", 0, 0},
        {"You opened it?", 0, 1},
        {"Why is that? And when did it start?", 1, 1},
        {"please describe what you see", 1, 0},
        {"thank you for that", 0, 0},
        {"how may i help you", 0, 0},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tn_question_scan scan = tn_questions_begin();
        tn_words words;
        tn_wordscan_begin(&words, view_of(cases[i].text));
        for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_step(&words))
            tn_questions_word(&scan, &words);
        tn_questions q = tn_questions_end(&scan);
        if (q.open != cases[i].open || q.closed != cases[i].closed)
            fail_msg("%s: %u open, %u closed", cases[i].text, q.open, q.closed);
    }
}

/* ---- flags, outcome, attitude ---- */

static void flags(void **state)
{
    (void)state;
    static const line lines[] = {
        {'c', NO, NO, "this is too expensive you idiot"},
        {'a', NO, NO, "your balance is 40 pounds and a voucher of $50 is fine"},
        {'a', NO, NO, "what is your date of birth"},
        {'a', NO, NO, "your balance is 40 pounds"},
        {'b', NO, NO, "i can refund $120 or give a voucher of 60 dollars"},
        {'c', NO, NO, "my card is 4111 1111 1111 1111"},
    };
    tenor_call *call = new_call();
    tenor_flag_state s;
    add(call, lines, COUNT_OF(lines), "");
    assert_true(tenor_call_flag(call, TENOR_FLAG_ABUSE, &s));
    assert_true(tenor_call_flag(call, TENOR_FLAG_CHURN, &s) && s.from_category && s.first.begin == 8 && s.first.end == 21);
    assert_true(tenor_call_flag(call, TENOR_FLAG_PRIVACY_IDENTITY, &s) && s.count == 1 && s.first.utterance == 1);
    assert_true(tenor_call_flag(call, TENOR_FLAG_PRIVACY_CARD, &s) && s.first.role == TENOR_ROLE_CUSTOMER);
    assert_true(tenor_call_flag(call, TENOR_FLAG_LIMIT_EXCEEDED, &s));
    assert_int_equal(s.count, 2);
    assert_int_equal(s.first.leg, 1);
    assert_int_equal(s.amount, 1200000);
    assert_int_equal(s.limit, 1000000);
    assert_string_equal(s.unit, "USD");
    assert_false(tenor_call_flag(call, TENOR_FLAG_AGENT_ABUSE, &s) || tenor_call_flag(call, TENOR_FLAG_THREAT, &s));
    for (int i = 0; i < TENOR_FLAG_COUNT; i++)
        assert_non_null(tenor_flag_name((tenor_flag)i));
    assert_int_equal(tenor_call_entity_count(call, TENOR_ENTITY_AMOUNT), 5);
    tenor_call_free(call);
}

static const char *outcome(const line *lines, size_t count)
{
    static const char *const classes[] = {"unknown", "resolved", "pending", "escalated", "transferred", "unresolved"};
    static const char *const clarities[] = {"none", "unclear", "stated", "confirmed"};
    static char out[64];
    tenor_outcome_state s;
    tenor_call *call = new_call();
    add(call, lines, count, "");
    assert_true(tenor_call_outcome_of(call, &s));
    snprintf(out, sizeof out, "%s %s", classes[s.outcome], clarities[s.clarity]);
    tenor_call_free(call);
    return out;
}

#define OUTCOME(...) outcome((const line[]){__VA_ARGS__}, COUNT_OF(((const line[]){__VA_ARGS__})))
#define SAYS(who, text) {who, NO, NO, text}

static void outcomes(void **state)
{
    (void)state;
    assert_string_equal(OUTCOME(SAYS('a', "hello")), "unknown none");
    assert_string_equal(OUTCOME(SAYS('a', "that is all sorted")), "resolved stated");
    assert_string_equal(OUTCOME(SAYS('a', "that is all sorted"), SAYS('c', "it works now")), "resolved confirmed");
    assert_string_equal(OUTCOME(SAYS('a', "i will call you back")), "pending unclear");
    assert_string_equal(OUTCOME(SAYS('a', "i will call you back by friday")), "pending stated");
    assert_string_equal(OUTCOME(SAYS('a', "i will call you back by friday"), SAYS('c', "okay thanks")), "pending confirmed");
    assert_string_equal(OUTCOME(SAYS('a', "all sorted"), SAYS('a', "i will send an email")), "resolved stated");
    assert_string_equal(OUTCOME(SAYS('a', "all sorted"), SAYS('c', "forget it")), "unresolved unclear");
    assert_string_equal(OUTCOME(SAYS('a', "i will pass you to billing"), {'e', NO, NO, "transfer"}), "transferred stated");
    assert_string_equal(OUTCOME(SAYS('a', "pass you to billing"), SAYS('b', "all sorted")), "resolved stated");
    assert_string_equal(OUTCOME(SAYS('a', "i will check that right away")), "unknown none");
}

static void attitudes(void **state)
{
    (void)state;
    static const line lines[] = {SAYS('a', "that is our policy"), SAYS('c', "our policy what i can do calm down"), SAYS('b', "what i can do is this"),
                                 SAYS('a', "our policy calm down")};
    tenor_call *call = new_call();
    tenor_attitude_state s;
    add(call, lines, COUNT_OF(lines), "");
    assert_true(tenor_call_attitude(call, 0, &s));
    assert_true(s.known && s.styled);
    assert_int_equal(s.attitude, TENOR_ATTITUDE_RIGID);
    assert_int_equal(s.style, TENOR_ATTITUDE_AGGRESSIVE);
    assert_int_equal(s.counts[TENOR_ATTITUDE_RIGID], 2); /* not what the customer said */
    assert_true(tenor_call_attitude(call, 1, &s));
    assert_int_equal(s.attitude, TENOR_ATTITUDE_BALANCED);
    assert_false(s.styled);
    assert_true(tenor_call_attitude(call, SIZE_MAX, &s));
    assert_int_equal(s.places[TENOR_ATTITUDE_BALANCED].utterance, 2);
    assert_false(tenor_call_attitude(call, 2, &s));
    tenor_call_reset(call);
    assert_true(tenor_call_attitude(call, SIZE_MAX, &s) && !s.known);
    tenor_call_free(call);
}

/* ---- policy ---- */

static void policies(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t line, column;
    } wrong[] = {
        {"set silence 3", 1, 13},        {"\nset  quiet 3s", 2, 6},     {"# x\n\nallow 3", 3, 1},
        {"limit goodwill 5 DOLLARS", 1, 18}, {"limit refund", 1, 13},   {"set upset 0.4", 1, 11},
        {"greeting voice 5s fax 3s", 1, 19}, {"set backchannel 2 3", 1, 19}, {"response chat soon", 1, 15},
    };
    tenor_policy_fault fault;
    tenor_policy *p;
    assert_int_equal(tenor_policy_new(&p, NULL), TENOR_OK);
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        assert_int_equal(tenor_policy_read(p, str_of(wrong[i].text), &fault), TENOR_BAD_ARGUMENT);
        if (fault.line != wrong[i].line || fault.column != wrong[i].column || !fault.message[0])
            fail_msg("%s: %u:%u %s", wrong[i].text, fault.line, fault.column, fault.message);
    }
    assert_int_equal(tenor_policy_read(p, str_of("set silence 2.5s # a comment\r\n"), NULL), TENOR_OK);
    assert_int_equal(tenor_policy_read(p, (tenor_str){NULL, 0}, NULL), TENOR_OK);
    tenor_policy_free(p);
    tenor_policy_free(NULL);
}

/* ---- live, memory, noise ---- */

static const char *const said[] = {"sorry i will call you by friday",  "your balance is $40 and the rma",  "forget it",         "what happened?",
                                   "i am furious my name is bob",      "a voucher of 70 dollars bob",      "which means a lot", "one moment",
                                   "all sorted",                       "it works now",                     "our policy",        "calm down you idiot",
                                   "order number 2 3 4 5",             "\xFF\xFE by \xE2\x82"};

/* A random call of so many lines. */
static size_t any_call(uint64_t *chance, line *lines, size_t most)
{
    static const char *const events[] = {"hold", "back", "transfer", "silence"};
    size_t count = 1 + next_chance(chance) % most;
    int64_t now = 0;
    for (size_t i = 0; i < count; i++) {
        now += (int64_t)(next_chance(chance) % 9000) - 1500;
        lines[i] = (line){"aabccue"[next_chance(chance) % 7], now, now + (int64_t)(next_chance(chance) % 4000), said[next_chance(chance) % COUNT_OF(said)]};
        if (next_chance(chance) % 9 == 0)
            lines[i].to = NO;
        if (lines[i].who == 'e')
            lines[i].text = events[next_chance(chance) % COUNT_OF(events)];
    }
    return count;
}

/* All that can be read of a call, as bytes that compare. */
static void read_all(const tenor_call *call, char *out, size_t size)
{
    tenor_measures m;
    tenor_outcome_state o;
    tenor_attitude_state a;
    tenor_flag_state f;
    tenor_entity e;
    tenor_promise p;
    memset(out, 0, size);
    assert_true(tenor_call_measures(call, &m) && tenor_call_outcome_of(call, &o) && tenor_call_attitude(call, SIZE_MAX, &a));
    size_t at = (size_t)snprintf(out, size, "%" PRIu64 " %" PRIu64 " %" PRId64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %d %d %d|", m.agent.talk_ms,
                                 m.customer.words, m.agent.response_median_ms.value, m.silence_ms, m.agent.interruptions, m.jargon_unexplained,
                                 (int)o.outcome, (int)o.clarity, (int)a.attitude);
    for (int i = 0; i < TENOR_FLAG_COUNT; i++)
        if (tenor_call_flag(call, (tenor_flag)i, &f))
            at += (size_t)snprintf(out + at, size - at, "%d:%" PRIu64 "@%" PRIu64 " ", i, f.count, f.last.utterance);
    for (size_t i = 0; tenor_call_entity(call, i, &e) && at < size; i++)
        at += (size_t)snprintf(out + at, size - at, "%d-%u ", (int)e.kind, e.place.begin);
    for (size_t i = 0; tenor_call_promise(call, i, &p) && at < size; i++)
        at += (size_t)snprintf(out + at, size - at, "%u+%d ", p.action_end, p.timed);
}

/* Pushed segment by segment, with revisions and ticks, a call tells what it tells of the whole turns. */
static void live(void **state)
{
    (void)state;
    uint64_t chance = 7;
    line lines[24];
    static char batch_text[8192], live_text[8192];
    for (int round = 0; round < 150; round++) {
        size_t count = any_call(&chance, lines, COUNT_OF(lines));
        tenor_call *batch = new_call(), *call = new_call();
        tenor_segment open = {.number = 0};
        for (size_t i = 0; i < count; i++) {
            if (lines[i].who == 'e') {
                assert_int_equal(tenor_call_event(batch, scorer, event_of(lines[i].text), lines[i].from), TENOR_OK);
                assert_int_equal(tenor_call_event(call, scorer, event_of(lines[i].text), lines[i].from), TENOR_OK);
                continue;
            }
            tenor_segment s = segment_of(&lines[i], i, "voice");
            assert_int_equal(tenor_call_push(batch, scorer, &s, true), TENOR_OK);
            open = s;
            open.utterance.text = str_of("sorry for");
            assert_int_equal(tenor_call_push(call, scorer, &open, false), TENOR_OK);
            assert_int_equal(tenor_call_update(call, scorer, i, s.utterance.text, TENOR_NO_TIME, true), TENOR_OK);
        }
        assert_int_equal(tenor_call_finish(batch, scorer), TENOR_OK);
        assert_int_equal(tenor_call_finish(call, scorer), TENOR_OK);
        read_all(batch, batch_text, sizeof batch_text);
        read_all(call, live_text, sizeof live_text);
        assert_string_equal(batch_text, live_text);
        tenor_call_free(batch);
        tenor_call_free(call);
    }
}

/* A call without end: what it holds stays below a bound. */
static void endless(void **state)
{
    (void)state;
    uint64_t chance = 3;
    line lines[64];
    tenor_call *call = new_call();
    tenor_measures m;
    tenor_entity e;
    tenor_promise p;
    for (int round = 0; round < 60; round++) {
        size_t count = any_call(&chance, lines, COUNT_OF(lines));
        go_on(call, lines, count, "voice");
    }
    assert_true(tenor_call_measures(call, &m) && m.agent.turns > 300);
    assert_true(tenor_call_entity(call, TENOR_ENTITIES - 1, &e) && !tenor_call_entity(call, TENOR_ENTITIES, &e));
    assert_true(tenor_call_promise(call, TENOR_PROMISES - 1, &p) && !tenor_call_promise(call, TENOR_PROMISES, &p));
    assert_true(tenor_call_promise_count(call) > TENOR_PROMISES);
    tenor_call_free(call);
}

/* Where memory ends, a turn is refused whole: added again, the call tells what it would have told. */
static void no_memory(void **state)
{
    (void)state;
    static const line lines[] = {{'c', 0, 900, "i am furious my name is bob order number 2345"},
                                 {'a', 1000, 2000, "sorry bob i will send a voucher of 70 dollars by friday"},
                                 {'b', 3000, 4000, "your balance and the rma"}};
    static char plain[8192], scarce[8192];
    tenor_call *whole = new_call();
    add(whole, lines, COUNT_OF(lines), "voice");
    read_all(whole, plain, sizeof plain);
    tenor_call_free(whole);
    size_t failed = 0;
    for (size_t fail_at = 1; fail_at < 60; fail_at++) {
        counting_memory memory = {.fail_at = 0};
        tenor_allocator allocator = {counting_resize, &memory};
        tenor_call *call = NULL;
        assert_int_equal(tenor_call_new(&call, lexicon, &allocator, NULL), TENOR_OK);
        memory.fail_at = memory.calls + fail_at;
        if (tenor_call_measure(call, policy) != TENOR_OK)
            assert_int_equal(tenor_call_measure(call, policy), TENOR_OK);
        for (size_t i = 0; i < COUNT_OF(lines); i++) {
            tenor_segment s = segment_of(&lines[i], i, "voice");
            tenor_score score;
            assert_int_equal(tenor_score_batch(scorer, &s.utterance, 1, &score), TENOR_OK);
            if (tenor_call_add(call, &s, &score) != TENOR_OK) {
                failed++;
                assert_int_equal(tenor_call_add(call, &s, &score), TENOR_OK);
            }
        }
        assert_int_equal(tenor_call_end(call), TENOR_OK);
        read_all(call, scarce, sizeof scarce);
        assert_string_equal(plain, scarce);
        tenor_call_free(call);
        assert_int_equal(memory.blocks + memory.bytes + memory.wrong_sizes, 0);
    }
    assert_true(failed > 3);
}

/* Turns of a hundred thousand numbers, of nothing but one piece, of bytes that are no text: gone through once. Were it not so, this
 * would not end. */
static void huge_turns(void **state)
{
    (void)state;
    static const char *const pieces[] = {"50 ", "one two ", "order number is ", "I will ", "what ", "in the next ", "$", "-", "a-", "1,", "\xE2\x80", "\xC3\xA9",
                                         "name is ", "a", "don't "};
    const size_t size = 300000;
    tenor_dimension_score nothing[8];
    memset(nothing, 0, sizeof nothing);
    char *text = malloc(size);
    for (size_t i = 0; i <= COUNT_OF(pieces); i++) {
        const size_t n = i < COUNT_OF(pieces) ? strlen(pieces[i]) : 1;
        for (size_t at = 0; at < size; at++)
            text[at] = i < COUNT_OF(pieces) ? pieces[i][at % n] : 0;
        tenor_call *call = new_call();
        const tenor_score score = {.scored = true, .dimensions = nothing, .dimension_count = tenor_lexicon_dimension_count(lexicon)};
        assert_true(score.dimension_count <= COUNT_OF(nothing));
        for (int k = 0; k < 2; k++) {
            tenor_segment turn = {.utterance = TENOR_UTTERANCE_INIT, .number = (uint64_t)k, .start_ms = 1000 * k, .end_ms = 1000 * k + 500};
            turn.utterance.text = (tenor_str){text, size};
            turn.utterance.role = k % 2 ? TENOR_ROLE_CUSTOMER : TENOR_ROLE_AGENT;
            assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
        }
        assert_int_equal(tenor_call_end(call), TENOR_OK);
        tenor_measures m;
        assert_true(tenor_call_measures(call, &m));
        assert_int_equal(m.agent.turns + m.customer.turns, 2);
        tenor_entity e;
        for (size_t k = 0; tenor_call_entity(call, k, &e); k++)
            assert_true(e.place.begin < e.place.end && e.place.end <= size);
        tenor_call_free(call);
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(times),     cmocka_unit_test(chat),      cmocka_unit_test(without_ends), cmocka_unit_test(holds), cmocka_unit_test(words),     cmocka_unit_test(trajectories),
        cmocka_unit_test(median),    cmocka_unit_test(questions), cmocka_unit_test(flags),
        cmocka_unit_test(outcomes),  cmocka_unit_test(attitudes), cmocka_unit_test(policies),  cmocka_unit_test(live),
        cmocka_unit_test(huge_turns), cmocka_unit_test(endless),   cmocka_unit_test(no_memory), cmocka_unit_test(hostile_times),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
