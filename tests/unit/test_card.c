/* test_card.c - scorecards: what their lines may say, at which line and column they are wrong, and what calls are worth by them. */
#include "test_engine.h"

#include "tenor_card.h"

static const char rules[] = HEADER
    "@category empathy speaker=agent\nunderstand :: 2\n@category valence kind=valence\n(great|good) :: 2\n(awful|useless) :: -3\n"
    "@category jargon speaker=agent\n(apr|ivr) :: -1\n@category abuse speaker=agent\nidiot :: 4\n"
    "@category call.outcome.resolved kind=cue speaker=agent\nall sorted\n@category call.outcome.unresolved kind=cue speaker=agent\nno solution\n"
    "@category call.attitude.rigid kind=cue speaker=agent\nour policy\n@category call.attitude.aggressive kind=cue speaker=agent\ncalm down\n"
    "@duty acknowledge\n  what: x\n  when: customer says \"upset\"\n  then: agent says #empathy within 10s\n"
    "@duty ban each=call\n  what: x\n  when: agent speaks\n  never: agent says \"pin number\"\n"
    "@duty bye each=call\n  what: x\n  when: customer says \"bye\"\n  then: agent says \"goodbye\"\n";

static tenor_lexicon *lexicon;
static tenor_scorer *scorer;

static int open_all(void **state)
{
    (void)state;
    lexicon = load_text(rules);
    scorer = scorer_of(lexicon);
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return 0;
}

typedef struct line {
    char who; /* agent, customer */
    int64_t start_ms, end_ms; /* below 0: unknown */
    const char *text;
} line;

static tenor_call *call_with(const line *lines, size_t count, bool measures)
{
    tenor_call *call = call_of(lexicon, NULL);
    if (measures)
        assert_int_equal(tenor_call_measure(call, NULL), TENOR_OK);
    for (size_t i = 0; i < count; i++) {
        tenor_segment s = TENOR_SEGMENT_INIT;
        s.utterance = say_as(lines[i].text, lines[i].who == 'a' ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER);
        s.utterance.channel = str_of("voice");
        s.number = i;
        s.start_ms = lines[i].start_ms < 0 ? TENOR_NO_TIME : lines[i].start_ms;
        s.end_ms = lines[i].end_ms < 0 ? TENOR_NO_TIME : lines[i].end_ms;
        tenor_score score = score_one(scorer, s.utterance);
        assert_int_equal(tenor_call_add(call, &s, &score), TENOR_OK);
    }
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    return call;
}

static tenor_card *card_of(const char *text)
{
    tenor_card *card = NULL;
    tenor_card_fault fault;
    if (tenor_card_new(&card, lexicon, str_of(text), NULL, &fault) != TENOR_OK)
        fail_msg("%u:%u: %s", fault.line, fault.column, fault.message);
    return card;
}

/* "total 3.5 of 80%; section 5, section -; item 5, item 1 failed (value), item -" */
static void show(const tenor_card *card, const tenor_call *call, char *out, size_t size)
{
    tenor_scorecard marks;
    tenor_card_section section;
    tenor_card_item item;
    char number[16];
    assert_true(tenor_call_scorecard(call, card, &marks));
#define MARK(m) ((m).known ? (snprintf(number, sizeof number, "%.4g", (double)(m).mark / TENOR_UNIT), number) : "-"), (m).failed ? "!" : ""
    size_t n = (size_t)snprintf(out, size, "%s%s", MARK(marks.total));
    n += (size_t)snprintf(out + n, size - n, " of %.4g;", (double)marks.weighed / TENOR_UNIT);
    for (size_t i = 0; tenor_card_read_section(card, i, &section); i++)
        n += (size_t)snprintf(out + n, size - n, " %.*s %s%s", (int)section.name.size, section.name.data, MARK(marks.sections[i]));
    n += (size_t)snprintf(out + n, size - n, ";");
    for (size_t i = 0; tenor_card_read_item(card, i, &item); i++) {
        n += (size_t)snprintf(out + n, size - n, " %.*s %s%s", (int)item.id.size, item.id.data, MARK(marks.items[i]));
        if (marks.items[i].value.known)
            n += (size_t)snprintf(out + n, size - n, " (%" PRId64 ")", marks.items[i].value.value);
    }
#undef MARK
}

static void expect(const char *text, const line *lines, size_t count, const char *expected)
{
    char shown[1024];
    tenor_card *card = card_of(text);
    tenor_call *call = call_with(lines, count, true);
    show(card, call, shown, sizeof shown);
    if (strcmp(shown, expected) != 0)
        fail_msg("%s--- expected\n%s\n--- found\n%s", text, expected, shown);
    tenor_call_free(call);
    tenor_card_free(card);
}

#define ONE(item) "card 1 c\nsection s 100\n  " item "\n"

static const line friendly[] = {{'c', 0, 1000, "i am upset"},       {'a', 1000, 3000, "i understand"},         {'c', 4000, 5000, "upset again"},
                                {'a', 6000, 7000, "the apr then"},  {'a', 40000, 42000, "i understand that"}, {'c', 43000, 44000, "it is good bye"},
                                {'a', 44000, 46000, "all sorted our policy"}};

/* ---- marks ---- */

static void test_duties(void **state)
{
    (void)state;
    /* acknowledged once in time, once after 37 s where 10 are allowed */
    expect(ONE("duty acknowledge 100"), friendly, 7, "3 of 1; s 3; acknowledge 3");
    expect(ONE("duty acknowledge 100 late 2x=4 4x=3"), friendly, 7, "4 of 1; s 4; acknowledge 4");
    expect(ONE("duty acknowledge 100 late 2x=4"), friendly, 7, "3 of 1; s 3; acknowledge 3");
    expect(ONE("duty acknowledge 100 late 4x=3 fatal call"), friendly, 7, "4 of 1; s 4; acknowledge 4"); /* none of its marks is 1 */
    expect(ONE("duty acknowledge 100 fatal section as x"), friendly, 7, "1 of 1; s 1!; x 3!");
    expect(ONE("duty bye 100 fatal call"), friendly, 7, "1! of 1; s 1; bye 1!");
    expect(ONE("duty ban 100"), friendly, 7, "5 of 1; s 5; ban 5");
    expect(ONE("duty acknowledge 100"), friendly + 5, 2, "- of 0; s -; acknowledge -");
}

static void test_measures(void **state)
{
    (void)state;
    expect(ONE("measure jargon.unexplained 100 at-most 0=5 1=4 2=2"), friendly, 7, "4 of 1; s 4; jargon.unexplained 4 (10000)");
    expect(ONE("measure jargon.unexplained 100 at-most 0=5"), friendly, 7, "1 of 1; s 1; jargon.unexplained 1 (10000)");
    expect(ONE("measure jargon.unexplained 100 at-most 0=5 fatal call"), friendly, 7, "1! of 1; s 1; jargon.unexplained 1! (10000)");
    expect(ONE("measure agent.per100.empathy 100 at-least 40=5 20=3 1=2"), friendly, 7, "3 of 1; s 3; agent.per100.empathy 3 (333333)");
    expect(ONE("measure agent.response_longest_ms 100 at-most 0=5 500ms=4 1s=3 as quick"), friendly, 7, "3 of 1; s 3; quick 3 (1000)");
    expect(ONE("measure silences.longest_ms 100 at-most 1m=5"), friendly, 7, "5 of 1; s 5; silences.longest_ms 5 (0)"); /* no policy: none counts */
    expect(ONE("measure customer.sentiment.end 100 at-least -1=5"), friendly, 2, "- of 0; s -; customer.sentiment.end -");
    expect(ONE("measure greeting.late 100 at-most 0=5"), friendly, 7, "- of 0; s -; greeting.late -"); /* no limit, so nobody judges */
    static const line timeless[] = {{'c', -1, -1, "good"}, {'a', -1, -1, "good"}};
    expect(ONE("measure agent.interruptions 100 at-most 0=5"), timeless, 2, "- of 0; s -; agent.interruptions -");
    expect(ONE("measure agent.turns 100 at-least 1=5"), timeless, 2, "5 of 1; s 5; agent.turns 5 (10000)");
    expect(ONE("measure agent.turns 100 at-least 1=5"), timeless, 1, "- of 0; s -; agent.turns -"); /* no agent, no marks */
}

static void test_flags_and_choices(void **state)
{
    (void)state;
    static const line rude[] = {{'c', 0, 900, "awful awful"}, {'a', 1000, 2000, "calm down you idiot our policy"}, {'a', 9000, 9500, "no solution"}};
    expect(ONE("flag agent-abuse 100"), friendly, 7, "5 of 1; s 5; agent-abuse 5");
    expect(ONE("flag agent-abuse 100 fatal call"), rude, 3, "1! of 1; s 1; agent-abuse 1!");
    expect(ONE("outcome 100 resolved=5 unresolved=2"), friendly, 7, "5 of 1; s 5; outcome 5");
    expect(ONE("outcome 100 resolved=5 unresolved=2"), rude, 3, "2 of 1; s 2; outcome 2");
    expect(ONE("outcome 100 pending=5"), rude, 3, "- of 0; s -; outcome -"); /* what has no mark is not judged */
    expect(ONE("outcome 100 unresolved=1 fatal section"), rude, 3, "1 of 1; s 1!; outcome 1!");
    expect(ONE("attitude 100 balanced=5 rigid=2"), rude, 3, "2 of 1; s 2; attitude 2");
    expect(ONE("style 100 assertive=5 aggressive=1"), rude, 3, "1 of 1; s 1; style 1");
    expect(ONE("trajectory 100 calmed=5 upset=2"), friendly, 7, "- of 0; s -; trajectory -");
    expect(ONE("clarity 100 confirmed=5 stated=4"), friendly, 7, "4 of 1; s 4; clarity 4");
}

static void test_weights(void **state)
{
    (void)state;
    /* Of the section's items that had an opportunity 60 and 20 remain: (3 * 60 + 5 * 20) / 80. */
    expect("card 1 c\nsection a 100\n duty acknowledge 60\n duty ban 20%\n trajectory 20 calmed=5\n", friendly, 7,
           "3.5 of 0.8; a 3.5; acknowledge 3 ban 5 trajectory -");
    /* A section without any goes; the total is unknown under half the weight. */
    expect("card 1 c\nsection a 50\n duty ban 100\nsection b 50\n trajectory 100 calmed=5\n", friendly, 7, "5 of 0.5; a 5 b -; ban 5 trajectory -");
    expect("card 1 c\nsection a 49.9999\n duty ban 100\nsection b 50.0001\n trajectory 100 calmed=5\n", friendly, 7,
           "- of 0.5; a 5 b -; ban 5 trajectory -");
    /* A call that fails is marked however little of it could be. */
    expect("card 1 c\nsection a 10\n duty bye 100 fatal call\nsection b 90\n trajectory 100 calmed=5\n", friendly, 7,
           "1! of 0.1; a 1 b -; bye 1! trajectory -");
    /* Weight 0 only fails. */
    expect("card 1 c\nsection a 100\n duty ban 100\n duty bye 0 fatal section\n", friendly, 7, "1 of 1; a 1!; ban 5 bye 1!");
    expect("card 1 c\nsection a 100\n duty ban 100\n duty bye 0\n", friendly, 7, "5 of 1; a 5; ban 5 bye 1");
    /* (1 * 1 + 2 * 5) / 3 = 3.66667: rounded once. */
    expect("card 1 c\nsection a 33.3333\n duty bye 100\nsection b 66.6667\n duty ban 100\n", friendly, 7, "3.667 of 1; a 1 b 5; bye 1 ban 5");
}

/* A call that does not measure has its duties only; a card of another lexicon marks nothing. */
static void test_other_calls(void **state)
{
    (void)state;
    char shown[256];
    tenor_card *card = card_of("card 1 c\nsection a 100\n duty ban 50\n outcome 20 resolved=5\n flag threat 20\n measure agent.turns 10 at-least 1=5\n");
    tenor_call *call = call_with(friendly, 7, false);
    show(card, call, shown, sizeof shown);
    assert_string_equal(shown, "5 of 0.5; a 5; ban 5 outcome - threat - agent.turns -");
    tenor_call_reset(call);
    show(card, call, shown, sizeof shown);
    assert_string_equal(shown, "- of 0; a -; ban - outcome - threat - agent.turns -");
    tenor_call_free(call);
    tenor_lexicon *other = load_text(HEADER "@category empathy\nx\n");
    tenor_scorecard marks;
    call = call_of(other, NULL);
    assert_false(tenor_call_scorecard(call, card, &marks));
    tenor_call_free(call);
    tenor_lexicon_release(other);
    tenor_card_free(card);
    tenor_card_free(NULL);
}

/* ---- the language ---- */

static void test_language(void **state)
{
    (void)state;
    tenor_card_section section;
    tenor_card_item item;
    tenor_card *card = card_of("# ours\r\n\r\ncard 1 \xC3\xA9quipe   # name\r\n\tsection a 100% # all\r\n\tduty\tban\t50.5 as ban.1 fatal call\r\nduty bye 49.5");
    assert_true(tenor_card_name(card).size == 7 && memcmp(tenor_card_name(card).data, "\xC3\xA9quipe", 7) == 0);
    assert_true(tenor_card_read_section(card, 0, &section) && !tenor_card_read_section(card, 1, &section));
    assert_true(section.weight == 1000000 && section.first_item == 0 && section.item_count == 2);
    assert_true(tenor_card_read_item(card, 0, &item) && !tenor_card_read_item(card, 2, &item));
    assert_true(item.weight == 505000 && item.fatal == TENOR_FATAL_CALL && item.line == 5 && item.section == 0);
    assert_true(item.id.size == 5 && memcmp(item.id.data, "ban.1", 5) == 0 && item.of.size == 3);
    tenor_card_free(card);
}

static void test_faults(void **state)
{
    (void)state;
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"", "1:1: a card begins with a line like: card 1 support"},
        {"\n# c\n", "3:1: a card begins with a line like: card 1 support"},
        {"section a 100\n", "1:1: a card begins with a line like: card 1 support"},
        {"card 2 x\n", "1:6: the version of the format is 1: a newer one needs a newer program"},
        {"card 1\n", "1:7: the name of the card is expected here"},
        {"card 1 a b\n", "1:10: nothing is expected behind this"},
        {"card 1 a\ncard 1 b\n", "2:1: one card a file"},
        {"card 1 a\n", "2:1: the card has no sections"},
        {"card 1 a\nduty ban 100\n", "2:1: an item before any section: begin with a line like section empathy 30"},
        {"card 1 a\nsection\n", "2:8: the name of the section is expected here"},
        {"card 1 a\nsection s\n", "2:10: a weight is a number of percent from 0 to 100, as in 30 or 12.5%"},
        {"card 1 a\nsection s 101\n", "2:11: a weight is a number of percent from 0 to 100, as in 30 or 12.5%"},
        {"card 1 a\nsection s %\n", "2:11: a weight is a number of percent from 0 to 100, as in 30 or 12.5%"},
        {"card 1 a\nsection s -5\n", "2:11: a weight is a number of percent from 0 to 100, as in 30 or 12.5%"},
        {"card 1 a\nsection s 100 x\n", "2:15: nothing is expected behind this"},
        {"card 1 a\nsection s 100\n", "2:11: section 's' has no items"},
        {"card 1 a\nsection s 50\nduty ban 99\nsection t 50\n", "2:11: the weights of the items of section 's' add up to 99, not to 100"},
        {"card 1 a\nsection s 50\nduty ban 60\nduty bye 40.5\n", "2:11: the weights of the items of section 's' add up to 100.5, not to 100"},
        {"card 1 a\nsection s 50\nduty ban 100\nsection t 40\nduty bye 100\n", "4:11: the weights of all sections add up to 90, not to 100"},
        {"card 1 a\nsection s 50\nduty ban 100\nsection s 50\n", "4:9: section 's' stands in line 2 already"},
        {ONE("banned 100"), "3:3: a line begins with section, duty, measure, flag, outcome, clarity, trajectory, attitude, style or #"},
        {ONE("duty"), "3:7: the name of the duty is expected here"},
        {ONE("duty bans 100"), "3:8: no duty is named 'bans'"},
        {ONE("duty ban"), "3:11: a weight is a number of percent from 0 to 100, as in 30 or 12.5%"},
        {ONE("duty ban 100 2x=4"), "3:16: '2x=4' is not expected here: behind the marks stand fatal section, fatal call, or as NAME"},
        {ONE("duty ban 100 late"), "3:20: bands are expected here, as in late 1.5x=4 3x=2"},
        {ONE("duty ban 100 late 1x=4"), "3:21: a band of late is a factor above 1 and a mark from 1 to 5, as in 2x=3"},
        {ONE("duty ban 100 late 2=4"), "3:21: a band of late is a factor above 1 and a mark from 1 to 5, as in 2x=3"},
        {ONE("duty ban 100 late 2x=6"), "3:21: a band of late is a factor above 1 and a mark from 1 to 5, as in 2x=3"},
        {ONE("duty ban 100 late 3x=3 2x=2"), "3:26: bounds of at-most go up from band to band"},
        {ONE("duty ban 100 late 2x=3 3x=3"), "3:26: marks go down from band to band"},
        {ONE("duty ban 100 fatal"), "3:21: what is fatal fails a section or the call: fatal section, fatal call"},
        {ONE("duty ban 100 fatal agent"), "3:22: what is fatal fails a section or the call: fatal section, fatal call"},
        {ONE("duty ban 100 fatal call fatal call"), "3:27: 'fatal' is not expected here: behind the marks stand fatal section, fatal call, or as NAME"},
        {ONE("duty ban 100 as"), "3:18: the name of the item is expected here"},
        {ONE("measure jargon.unexplaned 100"), "3:11: no measure is named 'jargon.unexplaned': scorecards.md of the manual lists them"},
        {ONE("measure agent.per100.sentiment 100"), "3:11: no measure is named 'agent.per100.sentiment': scorecards.md of the manual lists them"},
        {ONE("measure agent.turns 100"), "3:26: bands are expected here, as in at-most 0=5 1=4 3=2, or at-least 2=5 1=3"},
        {ONE("measure agent.turns 100 at-most"), "3:34: bands are expected here, as in at-most 0=5 1=4 3=2"},
        {ONE("measure agent.turns 100 at-most 5"), "3:35: a band is a number and a mark from 1 to 5, as in 2.5=4"},
        {ONE("measure agent.turns 100 at-most x=5"), "3:35: a band is a number and a mark from 1 to 5, as in 2.5=4"},
        {ONE("measure silences.ms 100 at-most 5=5"), "3:35: a band of this measure is a time and a mark from 1 to 5, as in 30s=4"},
        {ONE("measure agent.turns 100 at-least 1=5 2=4"), "3:40: bounds of at-least go down from band to band"},
        {ONE("measure agent.turns 100 at-least 9=5 8=4 7=3 6=2 5=1"), NULL},
        {ONE("flag rude 100"), "3:8: no flag is named 'rude'"},
        {ONE("outcome 100"), "3:14: marks are expected here, as in resolved=5 pending=4"},
        {ONE("outcome 100 solved=5"), "3:15: the outcome is never 'solved'"},
        {ONE("outcome 100 resolved"), "3:15: a value and a mark from 1 to 5 are expected here, as in resolved=5"},
        {ONE("outcome 100 resolved=5 resolved=4"), "3:26: 'resolved' has a mark already"},
        {ONE("duty ban 50\n  duty ban 50"), "4:8: 'ban' stands in line 3 already: with `as NAME` behind it an item gets a name of its own"},
        {ONE("duty ban 50\n  duty ban 50 as again"), NULL},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char shown[320];
        tenor_card *card = NULL;
        tenor_card_fault fault;
        const tenor_status status = tenor_card_new(&card, lexicon, str_of(cases[i].text), NULL, &fault);
        snprintf(shown, sizeof shown, "%u:%u: %s", fault.line, fault.column, fault.message);
        if (!cases[i].expected ? status != TENOR_OK : status != TENOR_BAD_ARGUMENT || strcmp(shown, cases[i].expected) != 0)
            fail_msg("%s--- expected\n%s\n--- found\n%s", cases[i].text, cases[i].expected ? cases[i].expected : "no fault", shown);
        assert_int_equal(fault.no_duty, cases[i].expected && strstr(cases[i].expected, "no duty") != NULL);
        tenor_card_free(card);
    }
}

/* More than there is room for: of sections, items, bands; and names longer than a message. */
static void test_bounds(void **state)
{
    (void)state;
    static char text[65536];
    tenor_card *card = NULL;
    tenor_card_fault fault;
    size_t n = (size_t)snprintf(text, sizeof text, "card 1 c\nsection s 100\n");
    for (int i = 0; i <= TENOR_CARD_ITEMS; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "duty ban 1 as i%d\n", i);
    assert_int_equal(tenor_card_new(&card, lexicon, str_of(text), NULL, &fault), TENOR_BAD_ARGUMENT);
    assert_int_equal(fault.line, 3 + TENOR_CARD_ITEMS);
    n = (size_t)snprintf(text, sizeof text, "card 1 c\n");
    for (int i = 0; i <= TENOR_CARD_SECTIONS; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "section s%d 5\nduty ban 100 as i%d\n", i, i);
    assert_int_equal(tenor_card_new(&card, lexicon, str_of(text), NULL, &fault), TENOR_BAD_ARGUMENT);
    assert_int_equal(fault.line, 2 + 2 * TENOR_CARD_SECTIONS);
    assert_int_equal(tenor_card_new(&card, lexicon, str_of(ONE("outcome 100 resolved=5 pending=4 escalated=3 transferred=3 unresolved=1")), NULL, &fault),
                     TENOR_OK);
    tenor_card_free(card);
    n = (size_t)snprintf(text, sizeof text, "card 1 c\nsection s 100\nduty ");
    memset(text + n, 'x', 5000);
    snprintf(text + n + 5000, sizeof text - n - 5000, " 100\n");
    assert_int_equal(tenor_card_new(&card, lexicon, str_of(text), NULL, &fault), TENOR_BAD_ARGUMENT);
    assert_true(fault.line == 3 && fault.column == 6 && strlen(fault.message) < 120);
    assert_int_equal(tenor_card_new(&card, lexicon, (tenor_str){NULL, 0}, NULL, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_card_new(&card, lexicon, (tenor_str){NULL, 3}, NULL, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_card_new(NULL, lexicon, str_of(ONE("duty ban 100")), NULL, NULL), TENOR_BAD_ARGUMENT);
}

static void test_no_memory(void **state)
{
    (void)state;
    bool done = false;
    size_t failed = 0;
    for (size_t fail_at = 1; !done; fail_at++) {
        counting_memory memory = {.fail_at = fail_at};
        tenor_allocator allocator = {counting_resize, &memory};
        tenor_card *card = NULL;
        const tenor_status status = tenor_card_new(&card, lexicon, str_of(ONE("duty ban 100")), &allocator, NULL);
        done = status == TENOR_OK;
        failed += status == TENOR_NO_MEMORY;
        assert_true(done || (status == TENOR_NO_MEMORY && !card));
        tenor_card_free(card);
        assert_int_equal(memory.blocks + memory.bytes + memory.wrong_sizes, 0);
    }
    assert_int_equal(failed, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_duties),   cmocka_unit_test(test_measures), cmocka_unit_test(test_flags_and_choices), cmocka_unit_test(test_weights),
        cmocka_unit_test(test_other_calls), cmocka_unit_test(test_language), cmocka_unit_test(test_faults),         cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_no_memory),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
