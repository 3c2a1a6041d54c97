/* test_introduced.c - names that people give as their own: how they are said, what is none, who asks; and what duties make of them. */
#include "test_engine.h"

#include "call/introduced.h"
#include "tenor_call.h"

static const char *name_of(const char *text, bool asked)
{
    static char name[128];
    tn_str found;
    if (!tn_introduced_name(view_of(text), asked, &found))
        return "";
    snprintf(name, sizeof name, "%.*s", (int)found.n, found.p);
    return name;
}

static void test_names(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"Hi, this is Maria Lopez, I have a question.", "Maria Lopez"},
        {"my name's Tomas", "Tomas"},
        {"my name is tomas and i'd like to move my appointment", "tomas"},
        {"My name is Ruth van Berg.", "Ruth"},
        {"It's Deborah Quill calling about the sofa", "Deborah Quill"},
        {"it's deborah quill calling about the sofa", "deborah quill"},
        {"the name is Osei", "Osei"},
        {"Name's Bond, James Bond.", "Bond"},
        {"hello this is mrs kemp", "mrs kemp"},
        {"I'm Dr. Amberley from the surgery", "Dr. Amberley"},
        {"I'm Tomas Field and I rang before", "Tomas Field"},
        {"this is tom speaking", "tom"},
        {"my name is um Priya Nair", "Priya Nair"},
    };
    static const char *const none[] = {
        "this is ridiculous", "This is Vodafone, isn't it?", "my name was spelled wrong", "my name is spelled wrong on the letter", "this is completely unacceptable",
        "This is Monday already", "I'm Canadian", "I'm calling about my bill", "it's broken again", "It's Black Friday", "my name is missing from the list",
        "my name is [PII]", "what is your name", "Is this Skua Parcels", "this is the third time", "THIS IS RIDICULOUS", "i am very upset", "his name is Tom", "",
        "this is Maria Lopez?", "the name is wrong", "my name is wrong, by the way",
    };
    static const char *const answers[][2] = {
        {"Maria Lopez", "Maria Lopez"}, {"it's arthur pellow and um [PII]", "arthur pellow"}, {"Yes, of course, it's Deborah Quill.", "Deborah Quill"},
        {"tina delgado", "tina delgado"}, {"hey dwayne this is tina delgado", "tina delgado"}, {"Sure. Mr Achebe", "Mr Achebe"}, {"um, Priya", "Priya"},
    };
    static const char *const refusals[] = {"why do you need that", "I'd rather not say", "yes", "no thanks", "it's 12 34 56", "the account is in the name of my company, you know that very well",
                                           "is it going to take long", "seriously?", "tom99", "maria"};
    for (size_t i = 0; i < COUNT_OF(told); i++)
        if (strcmp(name_of(told[i][0], false), told[i][1]))
            fail_msg("'%s': '%s'", told[i][0], name_of(told[i][0], false));
    for (size_t i = 0; i < COUNT_OF(none); i++)
        if (*name_of(none[i], false))
            fail_msg("'%s': '%s'", none[i], name_of(none[i], false));
    for (size_t i = 0; i < COUNT_OF(answers); i++)
        if (strcmp(name_of(answers[i][0], true), answers[i][1]))
            fail_msg("asked: '%s': '%s'", answers[i][0], name_of(answers[i][0], true));
    for (size_t i = 0; i < COUNT_OF(refusals); i++)
        if (*name_of(refusals[i], true))
            fail_msg("asked: '%s': '%s'", refusals[i], name_of(refusals[i], true));
}

static void test_asks(void **state)
{
    (void)state;
    static const char *const yes[] = {"Can I take your name, please?", "who am i speaking with", "May I have your full name and date of birth", "who's calling please",
                                      "who do i have the pleasure of speaking with", "What's your first and last name?"};
    static const char *const no[] = {"your name is on the list", "my name is Bea", "how can I help", "who told you that", "I see your account", "what is the name of the firm"};
    for (size_t i = 0; i < COUNT_OF(yes); i++)
        if (!tn_introduced_asks(view_of(yes[i])))
            fail_msg("'%s' asks for a name", yes[i]);
    for (size_t i = 0; i < COUNT_OF(no); i++)
        if (tn_introduced_asks(view_of(no[i])))
            fail_msg("'%s' does not ask for a name", no[i]);
}

/* What a customer tells in one turn is known from the next one on, also where each allocation fails once. */
static void test_duty(void **state)
{
    (void)state;
    static const char playbook[] = HEADER "@duty named\n  what: x\n  when: the customer's name is known\n  then: agent says the customer's name within 2 turns\n";
    static const struct {
        tenor_role role;
        const char *text;
    } turns[] = {{TENOR_ROLE_AGENT, "Who am I speaking with?"}, {TENOR_ROLE_CUSTOMER, "Deborah Quill, hello."}, {TENOR_ROLE_AGENT, "Hello, Ms Quill."}};
    tenor_lexicon *lexicon = load_text(playbook);
    tenor_scorer *scorer = scorer_of(lexicon);
    bool done = false;
    for (size_t fail_at = 1; !done; fail_at++) {
        counting_memory memory = {.fail_at = fail_at};
        const tenor_allocator allocator = {counting_resize, &memory};
        tenor_call *call = NULL;
        if (tenor_call_new(&call, lexicon, &allocator, NULL) != TENOR_OK) {
            assert_int_equal(memory.blocks, 0);
            continue;
        }
        for (size_t i = 0; i < COUNT_OF(turns); i++) {
            const tenor_segment s = {say_as(turns[i].text, turns[i].role), i, TENOR_NO_TIME, TENOR_NO_TIME, str_of(""), NULL, 0};
            const tenor_score score = score_one(scorer, s.utterance);
            tenor_status status = tenor_call_add(call, &s, &score);
            assert_true(status == TENOR_OK || status == TENOR_NO_MEMORY);
            if (status != TENOR_OK)
                assert_int_equal(tenor_call_add(call, &s, &score), TENOR_OK);
        }
        tenor_duty_finding f;
        assert_true(tenor_call_duty_finding(call, 0, 0, &f));
        assert_int_equal(f.outcome, TENOR_DUTY_MET);
        assert_int_equal(f.begin, 10);
        /* A name that the input tells is not taken for what somebody says. */
        tenor_call_reset(call);
        if (tenor_call_name(call, TENOR_ROLE_CUSTOMER, str_of("Ann Lee")) == TENOR_OK) {
            for (size_t i = 0; i < COUNT_OF(turns); i++) {
                const tenor_segment s = {say_as(turns[i].text, turns[i].role), i, TENOR_NO_TIME, TENOR_NO_TIME, str_of(""), NULL, 0};
                const tenor_score score = score_one(scorer, s.utterance);
                while (tenor_call_add(call, &s, &score) != TENOR_OK)
                    continue;
            }
            assert_int_equal(tenor_call_end(call), TENOR_OK);
            assert_true(tenor_call_duty_finding(call, 0, 0, &f));
            assert_int_equal(f.outcome, TENOR_DUTY_MISSED);
        }
        done = memory.calls < fail_at;
        tenor_call_free(call);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
    }
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

typedef struct said {
    char who; /* a, c; -: something happened */
    const char *text;
} said;

/* Measures know the customer's name from where duties know it, and count the turns of agents that say it from then on. */
static void test_measures(void **state)
{
    (void)state;
    static const struct {
        said turns[5];
        bool known;
        uint64_t used;
    } calls[] = {
        {{{'a', "Who am I speaking with?"}, {'c', "Deborah Quill, hello."}, {'a', "Hello, Ms Quill."}, {'a', "One moment, Deborah."}}, true, 2},
        {{{'c', "this is tomas field speaking"}, {'a', "hello Tomas"}, {'c', "and bye"}}, true, 1},
        {{{'c', "it's broken again"}, {'a', "Broken how, Tomas?"}}, false, 0},
        {{{'c', "my name is wrong on the letter"}, {'a', "That is wrong"}}, false, 0},
        {{{'a', "Quill speaking, and your name is?"}, {'-', ""}, {'c', "i don't know"}, {'a', "Deborah, was it?"}}, false, 0},
        {{{'c', "my name is bob order number 2345"}, {'a', "thanks Bob"}}, true, 1},
    };
    tenor_lexicon *lexicon = load_text(HEADER);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_call *call = NULL;
    tenor_measures m;
    assert_int_equal(tenor_call_new(&call, lexicon, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_call_measure(call, NULL), TENOR_OK);
    for (size_t i = 0; i < COUNT_OF(calls); i++) {
        tenor_call_reset(call); /* nothing is known of the call before */
        for (size_t k = 0; k < COUNT_OF(calls[i].turns) && calls[i].turns[k].text; k++) {
            const said *t = &calls[i].turns[k];
            const tenor_segment s = {say_as(t->text, t->who == 'a' ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER), k, TENOR_NO_TIME, TENOR_NO_TIME,
                                     str_of(""), NULL, 0};
            if (t->who == '-') {
                assert_int_equal(tenor_call_event(call, NULL, TENOR_CALL_HOLD_START, TENOR_NO_TIME), TENOR_OK);
                continue;
            }
            const tenor_score score = score_one(scorer, s.utterance);
            assert_int_equal(tenor_call_add(call, &s, &score), TENOR_OK);
        }
        assert_true(tenor_call_measures(call, &m));
        if (m.name_known != calls[i].known || m.names_used != calls[i].used)
            fail_msg("call %zu: the name is%s known, and used in %" PRIu64 " turns", i, m.name_known ? "" : " not", m.names_used);
    }
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_names), cmocka_unit_test(test_asks), cmocka_unit_test(test_duty), cmocka_unit_test(test_measures)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
