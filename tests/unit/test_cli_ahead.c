/* test_cli_ahead.c - calls made by who scores their block have the records that the book of calls gives them, whatever the inputs:
 * one call at a time or many, calls that go on in the next block, that come back, that are pushed out. */
#include "test_engine.h"

#include <unistd.h>

#include "cli/callahead.h"
#include "cli/feed.h"

static const char words[] =
    HEADER "@category empathy.apology speaker=agent\nsorry :: 1\n"
           "@category call.hold kind=cue speaker=agent\none moment\n"
           "@category call.churn kind=cue speaker=customer\ntoo expensive\n"
           "@category feeling kind=valence\nfurious :: -4\nglad :: 2\n"
           "@duty sorry\n  what: Say so.\n  when: customer says #feeling\n  then: agent says #empathy within 3 turns\n"
           "@duty hold\n  what: Announce.\n  when: hold starts\n  before: agent says #call.hold within 2 turns\n  then: hold ends within 1min\n"
           "@duty named\n  what: Use the name.\n  when: the customer's name is known\n  then: agent says the customer's name\n";

static const char *const says[] = {"I am furious about order 234567",   "I will send $50 by Friday.", "sorry, one moment",
                                   "Could you tell me what happened?", "my name is Ruth Keller",     "it is too expensive",
                                   "glad to hear, Mrs Keller",         "Is it broken"};
static const char *const events[] = {"hold_start", "hold_end", "transfer", "silence"};

/* Records of so many calls, so many of them open at a time; ids come back now and then. */
static void write_input(FILE *file, uint64_t seed, size_t lines, size_t open, size_t ids, size_t mean)
{
    uint64_t chance = seed;
    size_t id[64] = {0}, left[64] = {0}, fresh = 0;
    for (size_t i = 0; i < lines; i++) {
        size_t k = next_chance(&chance) % open;
        if (left[k] == 0) {
            id[k] = next_chance(&chance) % 16 ? fresh++ : next_chance(&chance) % ids;
            left[k] = 1 + next_chance(&chance) % (2 * mean);
        }
        left[k]--;
        fprintf(file, "{\"call_id\":\"c%zu\",", id[k]);
        if (next_chance(&chance) % 12 == 0) {
            fprintf(file, "\"event\":\"%s\",\"at_ms\":%zu}\n", events[next_chance(&chance) % COUNT_OF(events)], 900 * i);
            continue;
        }
        if (next_chance(&chance) % 20 == 0)
            fprintf(file, "\"customer_name\":\"Ruth Keller\",");
        if (next_chance(&chance) % 40 == 0)
            fprintf(file, "\"agent_id\":\"a%d\",", (int)(next_chance(&chance) % 3));
        fprintf(file, "\"role\":\"%s\",\"start_ms\":%zu,\"end_ms\":%zu,\"text\":\"%s\"}\n", next_chance(&chance) % 2 ? "agent" : "customer",
                900 * i, 900 * i + next_chance(&chance) % 2000, says[next_chance(&chance) % COUNT_OF(says)]);
    }
}

/* All records of calls; *made: how many of them were made ahead. */
static char *records_of(const char *path, tenor_lexicon *lexicon, const tenor_policy *policy, uint64_t max_open, bool ahead, size_t *made)
{
    static const tenor_io_writer_options none = {.format = {"none", 4}};
    tenor_io_inputs *inputs = NULL;
    tenor_io_writer *writer = NULL;
    tenor_io_buffer *all = NULL;
    assert_int_equal(tenor_io_inputs_new(&inputs, NULL), TENOR_OK);
    assert_int_equal(tenor_io_inputs_add(inputs, path, NULL), TENOR_OK);
    assert_int_equal(tenor_io_writer_new(&writer, lexicon, &none, NULL), TENOR_OK);
    assert_int_equal(tenor_io_buffer_new(&all, NULL), TENOR_OK);
    const tn_lane_options options = {.inputs = inputs, .join = true, .interleaved = max_open > 0, .max_open = max_open, .names = true,
                                     .reader = {.format = {"jsonl", 5}, .time_unit = {"ms", 2}}};
    tn_feed feed;
    tn_block block;
    tn_callbook book;
    tn_block_scorer scorer = {.lexicon = lexicon, .outcomes = true, .winners = true};
    tn_feed_init(&feed, &options);
    assert_true(tn_block_init(&block) && tn_callbook_init(&book, lexicon, writer, TN_CALLBOOK_JSONL, NULL));
    tn_callset_measure(&book.calls, policy);
    assert_true(tn_callbook_allows_ahead(&book));
    tn_callahead maker = {.book = &book};
    *made = 0;
    while (!feed.done) {
        assert_int_equal(tn_feed_fill(&feed, &block), TENOR_OK);
        assert_int_equal(tn_block_score(&block, &scorer), TENOR_OK);
        if (ahead)
            assert_int_equal(tn_callahead_block(&maker, &block), TENOR_OK);
        for (size_t i = 0; i < block.end_count && block.ahead; i++)
            *made += block.ends[i].ahead && !block.ends[i].split;
        assert_true(tn_callbook_block(&book, &block));
        tenor_str parts[TN_CALLBOOK_PARTS];
        tn_callbook_told(&book, parts);
        for (size_t i = 0; i < TN_CALLBOOK_PARTS; i++)
            assert_int_equal(tenor_io_buffer_put(all, parts[i]), TENOR_OK);
        assert_true(tn_block_reset(&block));
    }
    const tenor_str view = tenor_io_buffer_view(all);
    char *out = malloc(view.size + 1);
    memcpy(out, view.data, view.size);
    out[view.size] = 0;
    tn_callahead_free(&maker);
    tn_block_scorer_free(&scorer);
    tn_callbook_free(&book);
    tn_block_free(&block);
    tn_feed_free(&feed);
    tenor_io_buffer_free(all);
    tenor_io_writer_free(writer);
    tenor_io_inputs_free(inputs);
    return out;
}

static size_t count_of(const char *text, const char *part)
{
    /* Not by strstr(), of which ASan makes strlen() of all that follows. */
    size_t count = 0, size = strlen(part);
    for (; *text; text++)
        count += *text == *part && strncmp(text, part, size) == 0;
    return count;
}

static void test_same_records(void **state)
{
    (void)state;
    static const struct {
        size_t lines, open, ids, mean;
        uint64_t max_open;
        bool few; /* some cannot be made ahead */
    } cases[] = {
        {3000, 1, 20, 6, 0, false}, {3000, 1, 2, 1, 0, false}, {3000, 1, 20, 900, 0, true},  {2500, 4, 300, 3, 0, false},
        {2500, 4, 300, 3, 2, false}, {3000, 40, 60, 5, 30, false}, {3000, 60, 9, 2, 64, true}, {9, 1, 2, 3, 0, false},
    };
    tenor_lexicon *lexicon = load_text(words);
    tenor_policy *policy = NULL;
    assert_int_equal(tenor_policy_new(&policy, NULL), TENOR_OK);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char path[] = "/tmp/test-ahead-XXXXXX";
        FILE *file = fdopen(mkstemp(path), "w");
        size_t made, none;
        assert_non_null(file);
        write_input(file, 7 + i, cases[i].lines, cases[i].open, cases[i].ids, cases[i].mean);
        fclose(file);
        char *ahead = records_of(path, lexicon, policy, cases[i].max_open, true, &made);
        char *book = records_of(path, lexicon, policy, cases[i].max_open, false, &none);
        unlink(path);
        assert_string_equal(ahead, book);
        assert_int_equal(none, 0);
        const size_t calls = count_of(book, "{\"call_id\":");
        if (cases[i].few ? made == calls : made < calls / 8 || made == 0)
            fail_msg("case %zu: %zu of %zu calls were made ahead", i, made, calls);
        free(ahead);
        free(book);
    }
    tenor_policy_free(policy);
    tenor_lexicon_release(lexicon);
}

/* A customer is furious, and an agent goes on asking. */
static void say_all(tenor_call *call, tenor_scorer *scorer, tenor_duty_outcome *outcome, tenor_maybe *x)
{
    tenor_score score;
    tenor_duty_state state;
    for (int i = 0; i < 5; i++) {
        const tenor_segment turn = {.utterance = say_as(says[i ? 7 : 0], i ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER),
                                    .number = (uint64_t)i, .start_ms = 5000 * i, .end_ms = 5000 * i + 900};
        assert_int_equal(tenor_score_batch(scorer, &turn.utterance, 1, &score), TENOR_OK);
        assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
    }
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    *outcome = TENOR_DUTY_NONE;
    for (size_t i = 0; tenor_call_duty(call, i, &state); i++)
        *outcome = state.outcome != TENOR_DUTY_NONE ? state.outcome : *outcome;
    *x = tenor_call_x(call, 0, TENOR_ROLE_CUSTOMER, TENOR_SENTIMENT);
    tenor_call_reset(call);
}

/* A call that keeps no duties has none, also behind a reset, and its numbers are the same, of scores without hits, too. */
static void test_numbers_alone(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(words);
    tenor_scorer *scorer = NULL;
    tenor_call *call = NULL;
    tenor_duty_outcome outcome;
    tenor_maybe x, same;
    assert_int_equal(tenor_scorer_new(&scorer, lexicon, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_call_new(&call, lexicon, NULL, NULL), TENOR_OK);
    say_all(call, scorer, &outcome, &x);
    assert_int_equal(outcome, TENOR_DUTY_MISSED);
    assert_true(x.known && x.value < 0);
    tenor_call_keep_duties(call, false);
    for (int i = 0; i < 3; i++) {
        say_all(call, scorer, &outcome, &same);
        assert_int_equal(outcome, TENOR_DUTY_NONE);
        assert_true(same.known && same.value == x.value);
        tenor_scorer_set_detail(scorer, TENOR_DETAIL_NUMBERS);
    }
    tenor_scorer_set_detail(scorer, TENOR_DETAIL_SCORES);
    tenor_call_keep_duties(call, true);
    say_all(call, scorer, &outcome, &same);
    assert_int_equal(outcome, TENOR_DUTY_MISSED);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_same_records), cmocka_unit_test(test_numbers_alone)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
