/* test_io_calls.c - records of calls read back: what is taken of them, what is none, any bytes, no memory. */
#include "test_io.h"

#include "tenor_io_calls.h"

static tenor_io_calls *open_text(const char *text, bool ids, const tenor_allocator *allocator)
{
    tenor_io_calls *calls = NULL;
    const tenor_io_calls_options options = {ids};
    const tenor_status status = tenor_io_calls_open_memory(&calls, str("text"), str(text), &options, allocator, NULL);
    assert_true(status == TENOR_OK || (allocator && status == TENOR_NO_MEMORY));
    return calls;
}

static tenor_io_calls_row read_one(tenor_io_calls *calls)
{
    tenor_io_calls_row row;
    assert_int_equal(tenor_io_calls_read(calls, &row, NULL), TENOR_OK);
    return row;
}

static void is(tenor_str text, const char *expected)
{
    if (text.size != strlen(expected) || (text.size && memcmp(text.data, expected, text.size) != 0))
        fail_msg("'%.*s', not '%s'", (int)text.size, text.data, expected);
}

static int64_t number(const tenor_io_calls_row *row, const char *name)
{
    int64_t value = INT64_MIN;
    for (size_t i = 0; i < row->number_count; i++)
        if (row->numbers[i].name.size == strlen(name) && memcmp(row->numbers[i].name.data, name, strlen(name)) == 0) {
            assert_true(value == INT64_MIN); /* each once */
            value = row->numbers[i].value;
        }
    return value;
}

static const char record[] =
    "\xEF\xBB\xBF\n  \n{\"call_id\":\"c\\u00e91\",\"turns\":9,\"legs\":[{\"agent_id\":\"a\",\"turns\":2},{\"agent_id\":\"b\",\"turns\":7},{\"agent_id\":null,\"turns\":7}],"
    "\"roles\":{\"agent\":{\"turns\":4,\"per100\":{\"empathy\":0.8}},\"customer\":{\"sentiment\":{\"level\":-0.4352,\"end\":null,"
    "\"worst\":{\"utterance\":1,\"sentiment\":-0.8979}}}},"
    "\"duties\":[{\"duty\":\"greeting\",\"outcome\":\"missed\",\"met\":1,\"missed\":2,\"findings\":[{\"x\":[1,{}]}]},{\"duty\":\"own-name\",\"outcome\":\"none\"}],"
    "\"measures\":{\"shares\":\"words\",\"agent\":{\"turns\":5,\"talk_ms\":1500},\"silences\":{\"ms\":500},\"greeting\":{\"late\":true},\"opening\":null,"
    "\"trajectory\":{\"state\":\"upset\",\"upset_utterance\":3}},"
    "\"flags\":[\"threat\",\"legal\"],\"outcome\":{\"class\":\"pending\",\"clarity\":null},\"attitude\":{\"class\":\"rigid\",\"style\":\"aggressive\",\"evidence\":[]},"
    "\"scorecard\":{\"card\":\"support\",\"total\":2.22955,\"failed\":[\"no-card-aloud\"],\"sections\":{\"empathy\":1,\"process\":null}},"
    "\"topics\":[\"refund\",\"x\"],\"queue\":\"billing\",\"labels\":{\"s\\\"\":\"early\",\"n\":3},\"day\":\"2026-11-20\",\"unknown\":[[],{}],\"digest\":\"621e1602\"}\r\n";

static void test_record(void **state)
{
    (void)state;
    tenor_io_calls *calls = open_text(record, false, NULL);
    const tenor_io_calls_row row = read_one(calls);
    assert_int_equal(row.kind, TENOR_IO_CALLS_CALL);
    assert_int_equal(row.line, 3);
    is(row.call_id, "c\xC3\xA9" "1");
    is(row.agent_id, "b");
    assert_int_equal(row.legs, 3);
    assert_int_equal(row.turns, 9);
    is(row.topic, "refund");
    is(row.queue, "billing");
    is(row.team, "");
    is(row.day, "2026-11-20");
    is(row.outcome, "pending");
    is(row.clarity, "");
    is(row.trajectory, "upset");
    is(row.attitude, "rigid");
    is(row.style, "aggressive");
    assert_int_equal(row.flag_count, 2);
    is(row.flags[1], "legal");
    assert_int_equal(row.missed_count, 1);
    is(row.missed[0], "greeting");
    assert_int_equal(row.failed_count, 1);
    assert_int_equal(row.label_count, 1);
    is(row.labels[0].name, "s\"");
    is(row.labels[0].value, "early");
    assert_int_equal(number(&row, "agent.turns"), 40000); /* of roles, which came first */
    assert_int_equal(number(&row, "agent.per100.empathy"), 8000);
    assert_int_equal(number(&row, "customer.sentiment.level"), -4352);
    assert_int_equal(number(&row, "customer.sentiment.end"), INT64_MIN);
    assert_int_equal(number(&row, "customer.sentiment.worst"), -8979);
    assert_int_equal(number(&row, "customer.sentiment.worst.utterance"), INT64_MIN);
    assert_int_equal(number(&row, "greeting.late"), 10000);
    assert_int_equal(number(&row, "scorecard.total"), 22295);
    assert_int_equal(number(&row, "scorecard.empathy"), 10000);
    assert_int_equal(number(&row, "duties.missed"), 20000);
    assert_int_equal(number(&row, "duties.met"), 10000);
    assert_int_equal(number(&row, "handle_ms"), 20000000);
    assert_int_equal(read_one(calls).kind, TENOR_IO_CALLS_END);
    assert_int_equal(read_one(calls).kind, TENOR_IO_CALLS_END);
    tenor_io_calls_close(calls);
}

/* What is no record is told with its line and its reason, and what follows is read. */
static void test_rejects(void **state)
{
    (void)state;
    static const struct {
        const char *line, *message;
    } cases[] = {{"nothing", "no JSON object"},
                 {"[1]", "no JSON object"},
                 {"{\"call_id\":\"x\",\"turns\":1} 2", "no JSON object"},
                 {"{\"call_id\":\"x\",\"turns\":1", "the JSON ends too early"},
                 {"{\"call_id\":\"x\"}", "no record of a call, as 'tenor score --calls' writes it"},
                 {"{\"turns\":1}", "the record has no call_id"},
                 {"{\"call_id\":null,\"turns\":1}", "the record has no call_id"},
                 {"{\"call_id\":7,\"turns\":1}", "a member has another type than in records of calls"},
                 {"{\"call_id\":\"x\",\"turns\":-1}", "a member has another type than in records of calls"},
                 {"{\"call_id\":\"x\",\"turns\":1,\"legs\":{}}", "a member has another type than in records of calls"},
                 {"{\"call_id\":\"x\",\"turns\":1,\"flags\":[1]}", "a member has another type than in records of calls"},
                 {"{\"call_id\":\"x\",\"turns\":1,\"roles\":3}", "a member has another type than in records of calls"},
                 {"{\"call_id\":\"x\",\"turns\":1,\"duties\":[3]}", "a member has another type than in records of calls"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[512];
        snprintf(text, sizeof text, "%s\n{\"call_id\":\"y\",\"turns\":1}", cases[i].line);
        tenor_io_calls *calls = open_text(text, false, NULL);
        const tenor_io_calls_row row = read_one(calls);
        assert_int_equal(row.kind, TENOR_IO_CALLS_REJECT);
        is(row.message, cases[i].message);
        assert_int_equal(row.line, 1);
        is(read_one(calls).call_id, "y");
        assert_int_equal(read_one(calls).kind, TENOR_IO_CALLS_END);
        tenor_io_calls_close(calls);
    }
}

static void test_ids(void **state)
{
    (void)state;
    static const char *const expected[] = {"c1", "=c2", "c,3", "c4", "c5", NULL, NULL, "c 6"};
    tenor_io_calls *calls =
        open_text("call_id,agent_id\nc1,a;b\n'=c2\n\"c,3\",x\nc4\tq,r\n{\"call_id\":\"c5\",\"turns\":\"no\"}\n,x\n{\"id\":1}\n\nc 6", true, NULL);
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        const tenor_io_calls_row row = read_one(calls);
        assert_int_equal(row.kind, expected[i] ? TENOR_IO_CALLS_CALL : TENOR_IO_CALLS_REJECT);
        if (expected[i])
            is(row.call_id, expected[i]);
    }
    assert_int_equal(read_one(calls).kind, TENOR_IO_CALLS_END);
    tenor_io_calls_close(calls);
}

/* A record cut off anywhere, or with any byte changed, is read or told. */
static void test_any_bytes(void **state)
{
    (void)state;
    char text[sizeof record];
    for (size_t i = 0; i + 1 < sizeof record; i++)
        for (int how = 0; how < 3; how++) {
            memcpy(text, record, sizeof record);
            text[i] = how == 0 ? 0 : how == 1 ? '"' : (char)0xFF;
            tenor_io_calls *calls = NULL;
            const tenor_str bytes = {text, how ? sizeof record - 1 : i};
            assert_int_equal(tenor_io_calls_open_memory(&calls, str("x"), bytes, NULL, NULL, NULL), TENOR_OK);
            for (int lines = 0; read_one(calls).kind != TENOR_IO_CALLS_END; lines++)
                assert_true(lines < 10);
            tenor_io_calls_close(calls);
        }
}

typedef struct counting {
    size_t left;
    int64_t held;
} counting;

static void *resize(void *context, void *block, size_t old_size, size_t new_size)
{
    counting *c = context;
    if (new_size > 0 && c->left == 0)
        return NULL;
    c->left -= new_size > 0;
    void *made = new_size ? realloc(block, new_size) : NULL;
    if (!new_size)
        free(block);
    c->held += (int64_t)new_size - (int64_t)old_size;
    return made;
}

static void test_no_memory(void **state)
{
    (void)state;
    bool done = false;
    for (size_t left = 0; !done; left++) {
        counting c = {left, 0};
        const tenor_allocator allocator = {resize, &c};
        tenor_io_calls *calls = open_text(record, false, &allocator);
        tenor_io_calls_row row;
        tenor_status status = calls ? TENOR_OK : TENOR_NO_MEMORY;
        do {
            if (status == TENOR_OK)
                status = tenor_io_calls_read(calls, &row, NULL);
        } while (status == TENOR_OK && row.kind != TENOR_IO_CALLS_END);
        assert_true(status == TENOR_OK || status == TENOR_NO_MEMORY);
        done = status == TENOR_OK;
        tenor_io_calls_close(calls);
        assert_int_equal(c.held, 0);
        assert_true(left < 1000);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_record), cmocka_unit_test(test_rejects), cmocka_unit_test(test_ids),
                                       cmocka_unit_test(test_any_bytes), cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
