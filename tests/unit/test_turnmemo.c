/* test_turnmemo.c - what is remembered of texts that come again: the third time it is there, and is what reading the text anew gives,
 * whatever was written over meanwhile; calls that remember are the same calls; without memory nothing is remembered. */
#include "tenor_call.h"
#include "test_engine.h"

#include "api/handle.h"
#include "call/introduced.h"
#include "call/turnmemo.h"
#include "call/turnread.h"

enum { TEXT = 400 };

enum { ALL = TN_TURNTOLD_READ | TN_TURNTOLD_ACTS | TN_TURNTOLD_WORDS | TN_TURNTOLD_NAMES };

static const char playbook[] = HEADER "@category topic.order kind=topic\norder\n"
                                      "@duty asked\n  what: Ask.\n  when: customer says #act.matter\n  then: agent says #act.ask within 3 turns\n"
                                      "@duty back\n  what: Say it back.\n  when: customer says words >= 3\n"
                                      "  then: agent says an echo of at least 2 words within 2 turns\n"
                                      "@duty named\n  what: Use the name.\n  when: the customer's name is known\n  then: agent says the customer's name\n";
static const char acts[] = "@act act.ask speaker=agent bias=-500\n +400 could you\n +300 tell me\n"
                           "@act act.matter speaker=customer bias=-300\n +300 kettle\n +400 too expensive\n";

/* What turns are made of here. */
static const char *const phrases[] = {"could you tell me", "the kettle", "order 234567", "$50", "by Friday", "I will send it", "what happened?", "my name is Ruth Keller",
                                      "can I take your name", "Ruth", "Ruth's", "too expensive", "within two days", "how long", "no-one", "4111 1111 1111 1111",
                                      "\xC3\x9Cnder", "and", "you", "it's", "I'll ring you tomorrow", ".", ",", "?", "twenty-five", "Mrs Keller", ""};

static tenor_lexicon *lexicon;
static tn_mem mem;

static int set_up(void **state)
{
    (void)state;
    const tenor_source sources[] = {source_of("t.lex", playbook, 0), source_of("t.acts", acts, 0)};
    mem = tn_mem_default();
    return tenor_lexicon_load(&lexicon, sources, 2, NULL, NULL) != TENOR_OK;
}

static int tear_down(void **state)
{
    (void)state;
    tenor_lexicon_release(lexicon);
    return 0;
}

static uint64_t find(tn_turnmemo *memo, tenor_role role, const char *text)
{
    return tn_turnmemo_find(memo, &lexicon->image, ALL, role, view_of(text), tn_turnmemo_hash(role, view_of(text)));
}

static void the_third_time_is_remembered(void **state)
{
    (void)state;
    tn_turnmemo *memo = tn_turnmemo_new(0, &mem);
    assert_non_null(memo);
    const char *texts[] = {"Could you tell me your order number?", "thank you", ""};
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        assert_true(find(memo, TENOR_ROLE_AGENT, texts[i]) == 0);
        assert_true(find(memo, TENOR_ROLE_CUSTOMER, texts[i]) == 0); /* another role is another turn */
        const uint64_t place = find(memo, TENOR_ROLE_AGENT, texts[i]);
        const tn_turntold *told = tn_turnmemo_at(memo, place);
        assert_non_null(told);
        assert_int_equal(told->role, TENOR_ROLE_AGENT);
        assert_true(find(memo, TENOR_ROLE_AGENT, texts[i]) == place);
    }
    assert_null(tn_turnmemo_at(memo, 0));
    tn_turnmemo_free(memo, &mem);
    tn_turnmemo_free(NULL, &mem);
}

/* A long text, and one of many words, are read each time, and so is what was written over. */
static void what_is_not_remembered(void **state)
{
    (void)state;
    static char text[2 * TN_TURNMEMO_MOST];
    tn_turnmemo *memo = tn_turnmemo_new(1, &mem);
    assert_true(memo && memo->ring.size == 2 * TN_KEEPRING_MOST);
    memset(text, 'a', TN_TURNMEMO_MOST);
    for (int i = 0; i < 4; i++)
        assert_true(find(memo, TENOR_ROLE_AGENT, text) == 0);
    text[0] = 0;
    for (int i = 0; i <= TN_TURNTOLD_HASHES; i++)
        strcat(text, "maple ");
    for (int role = TENOR_ROLE_AGENT; role <= TENOR_ROLE_CUSTOMER; role++)
        for (int i = 0; i < 4; i++)
            assert_true(find(memo, (tenor_role)role, text) == 0);
    text[strlen(text) - 6] = 0;
    for (int role = TENOR_ROLE_AGENT; role <= TENOR_ROLE_CUSTOMER; role++)
        for (int i = 0; i < 3; i++)
            assert_true((find(memo, (tenor_role)role, text) == 0) == (i == 0));
    const uint64_t place = find(memo, TENOR_ROLE_AGENT, text);
    assert_non_null(tn_turnmemo_at(memo, place));
    for (int i = 0; i < 300; i++) {
        snprintf(text, sizeof text, "the kettle number %d is broken", i);
        assert_true(find(memo, TENOR_ROLE_AGENT, text) == 0 && find(memo, TENOR_ROLE_AGENT, text) != 0);
    }
    assert_null(tn_turnmemo_at(memo, place));
    tn_turnmemo_free(memo, &mem);
}

/* ---- the same as reading anew ---- */

static void say(char *text, uint64_t *chance)
{
    text[0] = 0;
    for (uint64_t n = next_chance(chance) % 5; n > 0; n--) {
        strcat(text, phrases[next_chance(chance) % COUNT_OF(phrases)]);
        strcat(text, n > 1 ? " " : "");
    }
}

static void same_entity(const tn_entity *a, const tn_entity *b)
{
    assert_true(a->kind == b->kind && a->known == b->known && a->business == b->business && a->last == b->last && a->lead == b->lead &&
                a->begin == b->begin && a->end == b->end && a->value == b->value && memcmp(a->unit, b->unit, sizeof a->unit) == 0);
}

static void same_read(const tn_turnread *a, const tn_turnread *b)
{
    assert_true(a->entity_count == b->entity_count && a->promise_count == b->promise_count && a->learnt_count == b->learnt_count);
    assert_true(a->questions.open == b->questions.open && a->questions.closed == b->questions.closed && a->says_name == b->says_name);
    for (size_t i = 0; i < a->entity_count; i++)
        same_entity(&a->entities[i], &b->entities[i]);
    for (size_t i = 0; i < a->promise_count; i++) {
        const tn_promise *p = &a->promises[i], *q = &b->promises[i];
        assert_true(p->who == q->who && p->timed == q->timed && p->begin == q->begin && p->end == q->end && p->action_begin == q->action_begin);
        if (p->timed)
            same_entity(&p->until, &q->until);
    }
    for (size_t i = 0; i < a->learnt_count; i++)
        assert_int_equal(a->learnt[i], b->learnt[i]);
}

static void same_acts(const tn_turntold *told, tenor_role role, tn_str text)
{
    tn_actmodel_run runs[TN_ACT_MOST];
    const size_t count = tn_actmodel_read(&lexicon->image, role, text, false, runs);
    assert_int_equal(told->act_count, count);
    for (size_t i = 0; i < count; i++) {
        const tn_actmodel_run *run = &tn_turntold_acts(told)[i];
        assert_true(run->act == runs[i].act && run->begin == runs[i].begin && run->end == runs[i].end && run->score == runs[i].score);
    }
}

static void same_words(const tn_turntold *told, tn_str text)
{
    tn_contentword words[TN_CONTENTWORDS];
    const size_t count = tn_contentwords_read(text, words);
    assert_int_equal(told->word_count, count);
    for (size_t i = 0; i < count; i++) {
        const tn_contentword *word = &tn_turntold_words(told)[i];
        assert_true(word->begin == words[i].begin && word->end == words[i].end && word->hash == words[i].hash &&
                    word->number == words[i].number && word->asked == words[i].asked);
    }
}

/* Whether a customer is named the same by it, asked or not, and an agent asks. */
static bool same_names(const tn_turntold *told, tenor_role role, tn_str text, bool asked)
{
    tn_introduced a = {.floor = TENOR_ROLE_UNKNOWN, .asked = asked}, b = a;
    tn_str x = {NULL, 0}, y = {NULL, 0};
    const bool named = tn_introduced_turn(&a, role, text, true, told, &x);
    assert_int_equal(tn_introduced_turn(&b, role, text, true, NULL, &y), named);
    assert_true(a.asked == b.asked && x.p == y.p && x.n == y.n);
    return named;
}

static void the_same_as_reading_anew(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 20000, (size_t)1 << 18};
    const uint8_t *signals = lexicon->signals;
    const tenor_score score = {.scored = true};
    for (size_t k = 0; k < COUNT_OF(sizes); k++) {
        tn_turnmemo *memo = tn_turnmemo_new(sizes[k], &mem);
        tn_addressed nobody = {.count = 0}, ruth = {.count = 0};
        tn_addressed_said said = {.count = 0};
        uint64_t chance = 3 + k;
        size_t found = 0, named = 0, addressed = 0, promised = 0, done = 0;
        tn_addressed_read(&said, view_of("Mrs Ruth Keller"));
        assert_true(tn_addressed_room(&ruth, &mem, &said));
        tn_addressed_learn(&ruth, &said);
        for (unsigned round = 0; round < 30000; round++) {
            char text[TEXT];
            const tenor_role role = next_chance(&chance) % 2 ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER;
            say(text, &chance);
            const tn_turntold *told = tn_turnmemo_at(memo, find(memo, role, text));
            if (!told)
                continue;
            tn_turnread ours, anew;
            const tn_addressed *known = next_chance(&chance) % 2 ? &ruth : &nobody;
            tenor_segment turn = TENOR_SEGMENT_INIT;
            turn.utterance.text = str_of(text);
            turn.utterance.role = role;
            tn_turnread_fill(&ours, signals, known, &turn, &score, told, NULL);
            tn_turnread_fill(&anew, signals, known, &turn, &score, NULL, NULL);
            same_read(&ours, &anew);
            same_acts(told, role, view_of(text));
            same_words(told, view_of(text));
            named += same_names(told, role, view_of(text), next_chance(&chance) % 2);
            found++;
            addressed += anew.says_name;
            promised += anew.promise_count;
            done += told->act_count;
        }
        assert_true(found > 3000 && named > 100 && addressed > 100 && promised > 100 && done > 100);
        tn_addressed_free(&ruth, &mem);
        tn_turnmemo_free(memo, &mem);
    }
}

/* ---- in a call ---- */

static void without_memory(void **state)
{
    (void)state;
    assert_int_equal(tenor_call_remember(NULL, 1000), TENOR_BAD_ARGUMENT);
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_call *call = call_of(lexicon, &allocator);
    const size_t before = memory.bytes;
    size_t failed = 0;
    for (bool fine = false; !fine; failed += !fine) {
        memory.fail_at = memory.calls + 1 + failed;
        const tenor_status status = tenor_call_remember(call, 100000);
        fine = status == TENOR_OK;
        assert_true(fine || (status == TENOR_NO_MEMORY && memory.bytes == before));
    }
    assert_int_equal(failed, 4);
    assert_true(memory.bytes > before + 100000);
    assert_int_equal(tenor_call_remember(call, 0), TENOR_OK);
    assert_int_equal(memory.bytes, before);
    memory.fail_at = memory.calls + 2;
    assert_int_equal(tenor_call_remember(call, SIZE_MAX), TENOR_NO_MEMORY);
    assert_int_equal(memory.bytes, before);
    tenor_call_free(call);
    assert_true(memory.bytes == 0 && memory.wrong_sizes == 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_third_time_is_remembered),
        cmocka_unit_test(what_is_not_remembered),
        cmocka_unit_test(the_same_as_reading_anew),
        cmocka_unit_test(without_memory),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
