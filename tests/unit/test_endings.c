/* test_endings.c - duties that still wait when a call is over: who had the floor, and what becomes of them, live as in a batch. */
#include "test_engine.h"

#include "tenor_call.h"

#define AGENT TENOR_ROLE_AGENT
#define CUSTOMER TENOR_ROLE_CUSTOMER

static const char playbook[] = HEADER
    "@duty either\n  what: x\n  when: agent says \"done\"\n  then: customer says \"yes\" or agent says \"agreed\"\n"
    "@duty held\n  what: x\n  when: hold ends\n  then: agent says \"thanks\"\n"
    "@duty later\n  what: x\n  when: customer says \"late\"\n  then: agent says \"noted\" within 2 turns\n"
    "@duty noted\n  what: x\n  when: agent says \"done\"\n  then: agent says \"noted\"\n"
    "@duty room\n  what: x\n  when: agent says \"press\"\n  then: customer speaks or agent says \"wait\"\n  unless: the call ends\n"
    "@duty silent\n  what: x\n  when: customer says \"late\"\n  never: agent says \"oops\"\n"
    "@duty soon\n  what: x\n  when: customer says \"late\"\n  then: agent says \"noted\" within 10s, in chat 10s\n";
enum { EITHER, HELD, LATER, NOTED, ROOM, SILENT, SOON, DUTIES };

typedef struct line {
    char who; /* a, c; h: a hold ends */
    const char *text;
    int64_t start, end;
} line;

static tenor_segment segment_of(const line *l, uint64_t number)
{
    return (tenor_segment){say_as(l->text, l->who == 'a' ? AGENT : CUSTOMER), number, l->start, l->end, str_of(""), NULL, 0};
}

/* met m, missed x, excused e, nothing - */
static char letter_of(const tenor_call *call, size_t duty)
{
    tenor_duty_state s;
    assert_true(tenor_call_duty(call, duty, &s));
    assert_false(s.running);
    assert_true(s.met + s.missed + s.excused <= 1);
    return s.met ? 'm' : s.missed ? 'x' : s.excused ? 'e' : '-';
}

static void run(tenor_call *call, tenor_scorer *scorer, const line *lines, tenor_ender who, bool live)
{
    uint64_t number = 0;
    tenor_call_reset(call);
    for (const line *l = lines; l->who; l++) {
        if (l->who == 'h') {
            assert_int_equal(tenor_call_event(call, live ? scorer : NULL, TENOR_CALL_HOLD_END, l->start), TENOR_OK);
            continue;
        }
        const tenor_segment s = segment_of(l, number++);
        if (live) {
            assert_int_equal(tenor_call_push(call, scorer, &s, true), TENOR_OK);
            continue;
        }
        const tenor_score score = score_one(scorer, s.utterance);
        assert_int_equal(tenor_call_add(call, &s, &score), TENOR_OK);
    }
    assert_int_equal(tenor_call_ended_by(call, who), TENOR_OK);
    assert_int_equal(live ? tenor_call_finish(call, scorer) : tenor_call_end(call), TENOR_OK);
}

#define NO TENOR_NO_TIME
static void test_last_turns(void **state)
{
    (void)state;
    static const struct {
        const char *why, *outcomes; /* in the order of the enum */
        tenor_ender who;
        line lines[6];
    } calls[] = {
        {"the agent hangs up on what is due", "--x--mx", TENOR_ENDER_AGENT, {{'a', "hello", NO, NO}, {'c', "it is late", NO, NO}}},
        {"the customer leaves before an answer", "--e--me", TENOR_ENDER_CUSTOMER, {{'a', "hello", NO, NO}, {'c', "it is late", NO, NO}}},
        {"the line is lost behind the agent's words", "e--e---", TENOR_ENDER_NOBODY, {{'c', "so", NO, NO}, {'a', "done", NO, NO}}},
        {"the agent ends behind them", "x--x---", TENOR_ENDER_AGENT, {{'c', "so", NO, NO}, {'a', "done", NO, NO}}},
        {"the customer leaves with one turn of two had", "--e--mx", TENOR_ENDER_CUSTOMER,
         {{'c', "it is late", NO, NO}, {'a', "oh", NO, NO}, {'c', "bye", NO, NO}}},
        {"and with both", "--x--mx", TENOR_ENDER_CUSTOMER,
         {{'c', "it is late", NO, NO}, {'a', "oh", NO, NO}, {'c', "so", NO, NO}, {'a', "oh", NO, NO}, {'c', "bye", NO, NO}}},
        {"the line is lost after two seconds of ten", "--e--me", TENOR_ENDER_NOBODY, {{'c', "late", 0, 1000}, {'a', "right", 2000, 3000}}},
        {"the customer leaves after eleven of them", "--e--mx", TENOR_ENDER_CUSTOMER,
         {{'c', "late", 0, 1000}, {'a', "right", 2000, 12001}}},
        {"the hold ends, and the agent hangs up", "-x-----", TENOR_ENDER_AGENT, {{'a', "one moment", 0, 900}, {'h', "", 5000, 0}}},
        {"there was all the time for it", "x--x---", TENOR_ENDER_CUSTOMER,
         {{'a', "done", NO, NO}, {'c', "hm", NO, NO}, {'a', "so", NO, NO}}},
        {"the agent speaks last, and could have gone on", "x--x---", TENOR_ENDER_UNKNOWN,
         {{'c', "can you move it", NO, NO}, {'a', "done it is tuesday now", NO, NO}}},
        {"the customer has the last word: the agent had the turn before", "x--x---", TENOR_ENDER_UNKNOWN,
         {{'a', "done", NO, NO}, {'c', "hm", NO, NO}}},
        {"the customer does it in the last turn", "m--x---", TENOR_ENDER_UNKNOWN, {{'a', "done", NO, NO}, {'c', "yes", NO, NO}}},
        {"in the same breath", "m--m---", TENOR_ENDER_UNKNOWN, {{'a', "done noted agreed", NO, NO}}},
        {"the customer speaks last, and nobody answers any more", "--e--me", TENOR_ENDER_UNKNOWN,
         {{'a', "hello", NO, NO}, {'c', "it is late", NO, NO}}},
        {"a turn of two was left, one was had", "--x--mx", TENOR_ENDER_UNKNOWN, {{'c', "it is late", NO, NO}, {'a', "oh", NO, NO}}},
        {"the hold ends, and nobody is there", "-e-----", TENOR_ENDER_UNKNOWN, {{'a', "one moment", 0, 900}, {'h', "", 5000, 0}}},
        {"the hold ends, and the agent goes on", "-x-----", TENOR_ENDER_UNKNOWN,
         {{'a', "one moment", 0, 900}, {'h', "", 5000, 0}, {'a', "so", 6000, 7000}}},
        {"the end of the call leaves all the room there is", "----e--", TENOR_ENDER_UNKNOWN,
         {{'c', "so", NO, NO}, {'a', "press the button", NO, NO}}},
        {"no room", "----m--", TENOR_ENDER_UNKNOWN, {{'a', "press the button", NO, NO}, {'c', "so", NO, NO}}},
        {"seconds are left, the agent speaks and ends", "--x--mx", TENOR_ENDER_UNKNOWN,
         {{'c', "late", 0, 1000}, {'a', "right", 2000, 3000}}},
    };
    tenor_lexicon *lexicon = load_text(playbook);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_call *call = call_of(lexicon, NULL);
    assert_int_equal(tenor_lexicon_duty_count(lexicon), DUTIES);
    for (size_t i = 0; i < COUNT_OF(calls); i++)
        for (int live = 0; live < 2; live++) {
            char got[DUTIES + 1] = "";
            run(call, scorer, calls[i].lines, calls[i].who, live);
            for (size_t d = 0; d < DUTIES; d++)
                got[d] = letter_of(call, d);
            if (strcmp(got, calls[i].outcomes) != 0)
                fail_msg("%s, %s: %s, not %s", calls[i].why, live ? "live" : "in a batch", got, calls[i].outcomes);
        }
    assert_int_equal(tenor_call_ended_by(NULL, TENOR_ENDER_AGENT), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_ended_by(call, (tenor_ender)9), TENOR_BAD_ARGUMENT);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_last_turns)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
