/* test_cli_feed.c - from inputs to blocks: which turns and ends of calls come in which order, in
 * which slots, where several calls are open. */
#include "test_io.h"

#include <unistd.h>

#include "cli/feed.h"

/* "call:number*segments@slot" a turn and "/call=utterances" an end (+ where split), in order. */
static void show_block(char *out, size_t size, const tn_block *block)
{
    size_t at = strlen(out);
    if (block->turn_count + block->end_count > 50)
        return; /* these are counted */
    for (size_t i = 0, end = 0; i <= block->turn_count; i++) {
        for (; end < block->end_count && block->ends[end].before == i; end++) {
            const tn_call_end *e = &block->ends[end];
            at += (size_t)snprintf(out + at, size - at, "/%.*s=%" PRIu64 "%s@%zu ",
                                   (int)e->call_id.size, e->call_id.data, e->utterances,
                                   e->split ? "+" : "", e->slot);
        }
        if (i == block->turn_count)
            break;
        const tn_turn *turn = &block->turns[i];
        at += (size_t)snprintf(out + at, size - at, "%.*s:%" PRIu64 "*%" PRIu64 "@%zu ",
                               (int)turn->call_id.size, turn->call_id.data, turn->segment.number,
                               turn->segments, turn->slot);
    }
}

typedef struct fed {
    char shown[4096], rejects[4096];
    tn_counts counts;
} fed;

/* What a file of this content gives; most_held 0: as usual. */
static void feed_text(fed *out, const char *text, uint64_t max_open, uint64_t most_held)
{
    char path[] = "/tmp/test-feed-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), strlen(text));
    close(fd);
    tenor_io_inputs *inputs = NULL;
    assert_int_equal(tenor_io_inputs_new(&inputs, NULL), TENOR_OK);
    assert_int_equal(tenor_io_inputs_add(inputs, path, NULL), TENOR_OK);
    tn_lane_options options = {.inputs = inputs,
                               .join = true,
                               .interleaved = max_open > 0,
                               .max_open = max_open,
                               .reader.format = STR("jsonl"),
                               .reader.time_unit = STR("ms")};
    tn_feed feed;
    tn_block block;
    tn_feed_init(&feed, &options);
    if (most_held > 0)
        feed.lane.calls.most_held = most_held;
    *out = (fed){.shown = ""};
    assert_true(tn_block_init(&block));
    while (!feed.done) {
        assert_int_equal(tn_feed_fill(&feed, &block), TENOR_OK);
        show_block(out->shown, sizeof out->shown, &block);
        tenor_str rejects = tenor_io_buffer_view(block.rejects);
        snprintf(out->rejects, sizeof out->rejects, "%.*s",
                 rejects.size < 4000 ? (int)rejects.size : 4000, rejects.data);
        assert_true(tn_block_reset(&block));
    }
    assert_int_equal(feed.lane.calls.count, 0);
    assert_int_equal(feed.lane.calls.held, 0);
    out->counts = feed.counts;
    tn_block_free(&block);
    tn_feed_free(&feed);
    tenor_io_inputs_free(inputs);
    unlink(path);
}

#define LINE(id, start, end)                                                                  \
    "{\"call_id\":\"" id "\",\"role\":\"customer\",\"text\":\"good\",\"start_ms\":" #start    \
    ",\"end_ms\":" #end "}\n"

static const char three[] = LINE("a", 0, 900) LINE("b", 0, 900) LINE("a", 1000, 1900)
    LINE("c", 0, 900) LINE("b", 9000, 9900) LINE("c", 1000, 1900) LINE("a", 9000, 9900);

static void test_in_pieces(void **state)
{
    (void)state;
    fed got;
    feed_text(&got, three, 0, 0);
    assert_string_equal(got.shown, "a:0*1@0 /a=1@0 b:0*1@0 /b=1@0 a:1*1@0 /a=1+@0 c:0*1@0 /c=1@0 "
                                   "b:1*1@0 /b=1+@0 c:1*1@0 /c=1+@0 a:2*1@0 /a=1+@0 ");
    assert_int_equal(got.counts.split_calls, 4);
    assert_int_equal(got.counts.pushed_out, 0);
}

static void test_interleaved(void **state)
{
    (void)state;
    fed got;
    feed_text(&got, three, 3, 0);
    assert_string_equal(got.shown, "b:0*1@1 a:0*2@0 a:2*1@0 /a=3@0 b:1*1@1 /b=2@1 c:0*2@2 /c=2@2 ");
    assert_int_equal(got.counts.calls, 3);
    assert_int_equal(got.counts.turns, 5);
    assert_int_equal(got.counts.split_calls, 0);
}

/* b is the one that was silent for longest when c comes; it comes back and pushes a out, which
 * comes back and pushes b out. */
static void test_pushed_out(void **state)
{
    (void)state;
    fed got;
    feed_text(&got, three, 2, 0);
    assert_string_equal(got.shown, "b:0*1@1 /b=1@1 a:0*2@0 /a=2@0 b:1*1@0 /b=1+@0 c:0*2@1 "
                                   "/c=2@1 a:2*1@0 /a=1+@0 ");
    assert_int_equal(got.counts.pushed_out, 3);
    assert_int_equal(got.counts.split_calls, 2);
}

/* One at a time is what there is without interleaving, but for what is said. */
static void test_one_at_a_time(void **state)
{
    (void)state;
    fed got, pieces;
    feed_text(&got, three, 1, 0);
    feed_text(&pieces, three, 0, 0);
    assert_string_equal(got.shown, pieces.shown);
    assert_int_equal(got.counts.pushed_out, 6);
}

/* A call makes room where all together hold too much; the one that speaks stays. */
static void test_held(void **state)
{
    (void)state;
    fed got;
    feed_text(&got, three, 1000, 1);
    assert_int_equal(got.counts.pushed_out, 6);
    /* An id, and a turn with its id and text: 6 bytes, and 5 for a segment that joins; 28 at
     * most. */
    feed_text(&got, three, 1000, 27);
    assert_int_equal(got.counts.pushed_out, 1);
    assert_non_null(strstr(got.rejects, ",\"line\":3,"));
    assert_non_null(strstr(got.rejects, "\"code\":\"call-pushed-out\",\"reason\":\"the open calls "
                                        "held too much memory\"}\n"));
    feed_text(&got, three, 1000, 28);
    assert_int_equal(got.counts.pushed_out, 0);
}

/* Many calls: every one is found, at every size of the table, and ends once. */
static void test_many(void **state)
{
    (void)state;
    enum { CALLS = 700, ROUNDS = 3 };
    char *text = calloc(CALLS * ROUNDS + 1, 64);
    assert_non_null(text);
    size_t at = 0;
    for (int round = 0; round < ROUNDS; round++)
        for (int i = 0; i < CALLS; i++)
            at += (size_t)sprintf(text + at, "{\"call_id\":\"m%d\",\"text\":\"good\"}\n",
                                  round % 2 ? CALLS - 1 - i : i);
    fed got;
    feed_text(&got, text, CALLS, 0);
    assert_int_equal(got.counts.calls, CALLS);
    assert_int_equal(got.counts.turns, CALLS * ROUNDS);
    assert_int_equal(got.counts.pushed_out, 0);
    /* Backwards, one is pushed out for each but those that are still open. */
    feed_text(&got, text, CALLS - 1, 0);
    assert_int_equal(got.counts.split_calls, got.counts.calls - CALLS);
    assert_int_equal(got.counts.pushed_out, got.counts.calls - (CALLS - 1));
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_in_pieces),     cmocka_unit_test(test_interleaved),
        cmocka_unit_test(test_pushed_out),    cmocka_unit_test(test_one_at_a_time),
        cmocka_unit_test(test_held),          cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
