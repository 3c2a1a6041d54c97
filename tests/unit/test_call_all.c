/* test_call_all.c - much of a call at once is the same call as one thing after another: records, legs, whatever the things are and however
 * many; without memory it fails and is well again after a reset; what is none of a call is refused. */
#include "tenor_call.h"
#include "tenor_io.h"
#include "test_engine.h"

enum { MOST = 700 };

static const char playbook[] =
    HEADER "@category empathy.apology speaker=agent\nsorry :: 1\n"
           "@category call.hold kind=cue speaker=agent\none moment\n"
           "@category call.churn kind=cue speaker=customer\ntoo expensive\n"
           "@category topic.order kind=topic\norder\n"
           "@category feeling kind=valence\nfurious :: -4\nglad :: 2\n"
           "@duty sorry\n  what: Say so.\n  when: customer says #feeling\n  then: agent says #empathy within 3 turns\n"
           "@duty hold\n  what: Announce.\n  when: hold starts\n  before: agent says #call.hold within 2 turns\n  then: hold ends within 1min\n"
           "@duty back\n  what: Say it back.\n  when: customer says words >= 6\n  then: agent says an echo of at least 2 words within 2 turns\n"
           "@duty named\n  what: Use the name.\n  when: the customer's name is known\n  then: agent says the customer's name\n"
           "@duty followed\n  what: Check.\n  when: customer says #act.matter\n  then: agent says #act.ask or #empathy within 3 turns\n"
           "@duty dated\n  what: Say until when.\n  when: customer says #act.matter or a reference\n  then: agent says an amount or a deadline within 9 turns\n"
           "@duty until\n  what: Say until when.\n  when: customer says words >= 6\n  then: agent says a deadline within 2 turns\n";
static const char acts[] = "@act act.ask speaker=agent bias=-500\n +400 could you\n +300 tell me\n"
                           "@act act.matter speaker=customer bias=-300\n +300 kettle\n +400 too expensive\n";

#define TWELVE "$11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, "
static const char *const said[] = {"I am furious about order 234567 and the kettle",
                                   "I will send $50 by Friday.",
                                   "sorry, one moment",
                                   "Could you tell me what happened to the kettle in that order?",
                                   "my name is Ruth Keller",
                                   "it is too expensive",
                                   "glad to hear, Mrs Keller",
                                   TWELVE TWELVE TWELVE "by Friday", /* more than is kept of a turn */
                                   TWELVE TWELVE "within two days",
                                   ""};
static const char *const agents[] = {"", "a1", "a2", "a3"};

static tenor_lexicon *lexicon;
static tenor_scorer *scorer;
static tenor_io_writer *writer;

/* The things of a call, scored. */
typedef struct talk {
    tenor_segment turns[MOST];
    tenor_score scores[MOST];
    tenor_call_item items[MOST];
    size_t count;
} talk;

static int set_up(void **state)
{
    static const tenor_io_writer_options none = {.format = {"none", 4}};
    (void)state;
    const tenor_source sources[] = {source_of("t.lex", playbook, 0), source_of("t.acts", acts, 0)};
    assert_int_equal(tenor_lexicon_load(&lexicon, sources, 2, NULL, NULL), TENOR_OK);
    scorer = scorer_of(lexicon);
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_CALLS);
    return tenor_io_writer_new(&writer, lexicon, &none, NULL) != TENOR_OK;
}

static int tear_down(void **state)
{
    (void)state;
    tenor_io_writer_free(writer);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return 0;
}

static void make_talk(talk *t, uint64_t seed, size_t count)
{
    static tenor_utterance utterances[MOST];
    uint64_t chance = seed;
    t->count = count;
    for (size_t i = 0; i < count; i++) {
        tenor_segment *s = &t->turns[i];
        *s = (tenor_segment)TENOR_SEGMENT_INIT;
        s->utterance.text = str_of(said[next_chance(&chance) % COUNT_OF(said)]);
        s->utterance.role = (tenor_role)(next_chance(&chance) % 3);
        s->agent_id = str_of(agents[next_chance(&chance) % COUNT_OF(agents)]);
        s->number = i;
        if (next_chance(&chance) % 8) {
            s->start_ms = (int64_t)i * 4000;
            s->end_ms = s->start_ms + (int64_t)(next_chance(&chance) % 6000);
        }
        utterances[i] = s->utterance;
        const uint64_t kind = next_chance(&chance) % 16;
        t->items[i] = kind == 0   ? (tenor_call_item){.kind = TENOR_CALL_NAME, .named = TENOR_ROLE_CUSTOMER, .name = str_of("Ruth Keller")}
                      : kind == 1 ? (tenor_call_item){.kind = TENOR_CALL_NAME, .named = TENOR_ROLE_AGENT, .name = str_of("Tom")}
                      : kind < 5  ? (tenor_call_item){.kind = TENOR_CALL_EVENT, .event = (tenor_call_event_kind)(next_chance(&chance) % 4),
                                                      .at_ms = (int64_t)i * 4000}
                                  : (tenor_call_item){.kind = TENOR_CALL_TURN, .turn = s, .score = &t->scores[i]};
    }
    assert_int_equal(tenor_score_batch(scorer, utterances, count, t->scores), TENOR_OK);
}

static bool next(void *context, size_t index, tenor_call_item *item)
{
    const talk *t = context;
    if (index < t->count)
        *item = t->items[index];
    return index < t->count;
}

static tenor_call *new_call(const tenor_allocator *allocator, bool measures)
{
    tenor_call *call = call_of(lexicon, allocator);
    if (measures)
        assert_int_equal(tenor_call_measure(call, NULL), TENOR_OK);
    return call;
}

static void add_each(tenor_call *call, const talk *t)
{
    for (size_t i = 0; i < t->count; i++) {
        const tenor_call_item *item = &t->items[i];
        assert_int_equal(item->kind == TENOR_CALL_TURN    ? tenor_call_add(call, item->turn, item->score)
                         : item->kind == TENOR_CALL_EVENT ? tenor_call_event(call, NULL, item->event, item->at_ms)
                                                          : tenor_call_name(call, item->named, item->name),
                         TENOR_OK);
    }
}

/* It remembers texts, which these talks say again and again: much, or so little that they are written over. */
static void remember(tenor_call *call, size_t bytes)
{
    assert_int_equal(tenor_call_remember(call, bytes), TENOR_OK);
}

/* Its record when it is over, in `to`. */
static void tell(tenor_call *call, tenor_io_buffer *to)
{
    static const tenor_str fields[TENOR_IO_FIELD_COUNT];
    const tenor_io_call_record record = {.call_id = {"c", 1}, .call = call, .utterances = 1, .fields = fields};
    tenor_io_buffer_clear(to);
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    assert_int_equal(tenor_io_write_call(writer, to, &record), TENOR_OK);
}

static void same_records(tenor_call *a, tenor_call *b)
{
    tenor_io_buffer *of_a = NULL, *of_b = NULL;
    assert_true(tenor_io_buffer_new(&of_a, NULL) == TENOR_OK && tenor_io_buffer_new(&of_b, NULL) == TENOR_OK);
    tell(a, of_a);
    tell(b, of_b);
    const tenor_str x = tenor_io_buffer_view(of_a), y = tenor_io_buffer_view(of_b);
    assert_true(x.size > 100);
    if (x.size != y.size || memcmp(x.data, y.data, x.size) != 0)
        fail_msg("%.*s\n%.*s", (int)x.size, x.data, (int)y.size, y.data);
    tenor_io_buffer_free(of_a);
    tenor_io_buffer_free(of_b);
}

static void test_same_call(void **state)
{
    (void)state;
    static const size_t counts[] = {0, 1, 2, 17, 255, 256, 257, 512, MOST};
    static talk t;
    for (size_t i = 0; i < 4 * COUNT_OF(counts); i++) {
        make_talk(&t, 77 + i, counts[i / 4]);
        tenor_call *each = new_call(NULL, i % 2), *all = new_call(NULL, i % 2);
        if (i % 4 == 3) {
            tenor_call_keep_duties(each, false);
            tenor_call_keep_duties(all, false);
        }
        if (i % 5 == 0)
            remember(each, 1000);
        if (i % 3)
            remember(all, i % 3 == 1 ? 1 : (size_t)1 << 16);
        add_each(each, &t);
        assert_int_equal(tenor_call_add_all(all, next, &t), TENOR_OK);
        same_records(each, all);
        /* One reset and used again, in two parts. */
        talk rest = t;
        tenor_call_reset(all);
        tenor_call_reset(each);
        t.count /= 2;
        rest.count -= t.count;
        memmove(rest.items, rest.items + t.count, rest.count * sizeof *rest.items);
        assert_int_equal(tenor_call_add_all(all, next, &t), TENOR_OK);
        assert_int_equal(tenor_call_add_all(all, next, &rest), TENOR_OK);
        add_each(each, &t);
        add_each(each, &rest);
        same_records(each, all);
        tenor_call_free(each);
        tenor_call_free(all);
    }
}

/* What a duty came to in two calls, and where. */
static void same_duty(const tenor_call *a, const tenor_call *b, size_t duty, uint64_t *met, uint64_t *missed)
{
    tenor_duty_state of_a, of_b;
    tenor_duty_finding in_a, in_b;
    assert_true(tenor_call_duty(a, duty, &of_a) && tenor_call_duty(b, duty, &of_b));
    assert_int_equal(of_a.outcome, of_b.outcome);
    assert_int_equal(of_a.met, of_b.met);
    assert_int_equal(of_a.missed, of_b.missed);
    for (size_t i = 0; tenor_call_duty_finding(a, duty, i, &in_a); i++) {
        assert_true(tenor_call_duty_finding(b, duty, i, &in_b));
        assert_int_equal(in_a.utterance, in_b.utterance);
        assert_int_equal(in_a.begin, in_b.begin);
        assert_int_equal(in_a.end, in_b.end);
    }
    *met += of_b.met;
    *missed += of_b.missed;
}

/* What was read for measures spares duties the looking, and changes nothing; however much it was. */
static void test_measures_change_no_duty(void **state)
{
    (void)state;
    static talk t;
    uint64_t met = 0, missed = 0;
    for (size_t i = 0; i < 40; i++) {
        make_talk(&t, 900 + i, i % 8 ? 60 : 300);
        tenor_call *calls[] = {new_call(NULL, false), new_call(NULL, true), new_call(NULL, false), new_call(NULL, true)};
        add_each(calls[0], &t);
        add_each(calls[1], &t);
        assert_int_equal(tenor_call_add_all(calls[2], next, &t), TENOR_OK);
        assert_int_equal(tenor_call_add_all(calls[3], next, &t), TENOR_OK);
        for (size_t duty = 0; duty < tenor_lexicon_duty_count(lexicon); duty++)
            for (size_t k = 1; k < COUNT_OF(calls); k++)
                same_duty(calls[0], calls[k], duty, &met, &missed);
        for (size_t k = 0; k < COUNT_OF(calls); k++)
            tenor_call_free(calls[k]);
    }
    assert_true(met > 100 && missed > 100);
}

static void test_no_memory(void **state)
{
    (void)state;
    static talk t;
    make_talk(&t, 5, 300);
    tenor_call *each = new_call(NULL, true);
    add_each(each, &t);
    size_t failed = 0;
    for (bool fine = false; !fine; failed++) {
        counting_memory memory = {0};
        tenor_allocator allocator = {counting_resize, &memory};
        tenor_call *call = new_call(&allocator, true);
        memory.fail_at = memory.calls + 1 + failed;
        const tenor_status status = tenor_call_add_all(call, next, &t);
        fine = status == TENOR_OK;
        assert_true(fine || status == TENOR_NO_MEMORY);
        tenor_call_reset(call);
        assert_int_equal(tenor_call_add_all(call, next, &t), TENOR_OK);
        if (fine)
            same_records(each, call);
        tenor_call_free(call);
        assert_true(memory.bytes == 0 && memory.wrong_sizes == 0);
    }
    assert_true(failed > 10);
    tenor_call_free(each);
}

static void test_refused(void **state)
{
    (void)state;
    static talk t;
    make_talk(&t, 9, 20);
    tenor_segment turn = TENOR_SEGMENT_INIT;
    tenor_score other = t.scores[0];
    other.dimension_count++;
    const tenor_call_item wrong[] = {{.kind = (tenor_call_item_kind)7},
                                     {.kind = TENOR_CALL_EVENT, .event = (tenor_call_event_kind)4},
                                     {.kind = TENOR_CALL_NAME, .named = TENOR_ROLE_UNKNOWN, .name = str_of("Tom")},
                                     {.kind = TENOR_CALL_TURN, .turn = &turn},
                                     {.kind = TENOR_CALL_TURN, .turn = &turn, .score = &other}};
    tenor_call *call = new_call(NULL, true);
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        t.items[7] = wrong[i];
        assert_int_equal(tenor_call_add_all(call, next, &t), TENOR_BAD_ARGUMENT);
        tenor_call_reset(call);
    }
    assert_int_equal(tenor_call_add_all(call, NULL, &t), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_add_all(NULL, next, &t), TENOR_BAD_ARGUMENT);
    turn.utterance.text = str_of("hello");
    assert_int_equal(tenor_call_push(call, scorer, &turn, false), TENOR_OK);
    t.count = 7;
    assert_int_equal(tenor_call_add_all(call, next, &t), TENOR_BAD_ARGUMENT); /* a turn is open */
    tenor_call_free(call);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_call),
        cmocka_unit_test(test_measures_change_no_duty),
        cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
