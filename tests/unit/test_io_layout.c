/* test_io_layout.c - objects read by their layout give what the strict parser gives: seeded mutations of lines, the same
 * bytes read once with layouts and once without, every field of every record and every count compared, for each
 * instruction set; and the cases at the borders, one by one. */
#include "test_io.h"

#include <unistd.h>

#include "io/reader.h"
#include "same_record.h"

static uint32_t seed;

static uint32_t dice(uint32_t sides)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % sides;
}

/* ---- the same records -------------------------------------------------------------------------- */

static void expect_same_info(const tenor_io_reader *x, const tenor_io_reader *y)
{
    tenor_io_reader_info a, b;
    tenor_io_reader_get_info(x, &a);
    tenor_io_reader_get_info(y, &b);
    assert_string_equal(a.format, b.format);
    assert_int_equal(a.lines, b.lines);
    assert_int_equal(a.utterances, b.utterances);
    assert_int_equal(a.events, b.events);
    assert_int_equal(a.rejects, b.rejects);
    assert_int_equal(a.without_call_id, b.without_call_id);
    assert_int_equal(a.without_role, b.without_role);
    assert_int_equal(a.unknown_roles, b.unknown_roles);
    assert_int_equal(a.without_times, b.without_times);
    assert_int_equal(a.bad_times, b.bad_times);
    assert_int_equal(a.replaced, b.replaced);
    assert_int_equal(a.replaced_in, b.replaced_in);
    assert_int_equal(a.dropped_labels, b.dropped_labels);
}

/* Both ways over the same bytes, side by side. Returns how many records came. */
static size_t compare(const char *bytes, size_t size, const tenor_io_reader_options *options)
{
    tenor_io_reader *quick = NULL, *strict = NULL;
    tenor_io_record a, b;
    tenor_str view = {bytes, size};
    size_t count = 0;
    assert_int_equal(tenor_io_reader_open_memory(&quick, STR("a.jsonl"), view, options, NULL), TENOR_OK);
    assert_int_equal(tenor_io_reader_open_memory(&strict, STR("a.jsonl"), view, options, NULL), TENOR_OK);
    tn_reader_strict(strict);
    do {
        memset(&a, 0x55, sizeof a); /* a record is filled in whole, whatever it held */
        memset(&b, 0xAA, sizeof b);
        assert_int_equal(tenor_io_read(quick, &a, NULL), TENOR_OK);
        assert_int_equal(tenor_io_read(strict, &b, NULL), TENOR_OK);
        const char *what = record_difference(&a, &b);
        if (what)
            fail_msg("record %zu, line %" PRIu64 " or %" PRIu64 ": %s differs in\n%.*s", count, a.line, b.line, what,
                     (int)(size < 4000 ? size : 4000), bytes);
        count++;
    } while (a.kind != TENOR_IO_END);
    expect_same_info(quick, strict);
    tenor_io_reader_close(quick);
    tenor_io_reader_close(strict);
    return count;
}

/* ---- lines that are nearly alike --------------------------------------------------------------- */

typedef struct text {
    char bytes[1 << 16];
    size_t size;
} text;

static void put(text *to, const char *bytes)
{
    size_t n = strlen(bytes);
    assert_true(to->size + n < sizeof to->bytes);
    memcpy(to->bytes + to->size, bytes, n);
    to->size += n;
}

#define PICK(list) list[dice((uint32_t)(sizeof list / sizeof *list))]

static const char *string_value(void)
{
    static const char *const values[] = {"\"\"", "\"a\"", "\"I want a coffee\"", "\"say \\\"hi\\\" \\\\ there\"",
                                         "\"\\u00e9t\\u00e9 \\ud83d\\ude00\"", "\"caf\xC3\xA9\"", "\"bad \xFF byte\"",
                                         "\"lone \\ud83d\"", "\"nul \\u0000\"", "\"0123456789abcdef\"",
                                         "\"a text that is longer than sixty-four bytes, so that it is looked at twice and more\"",
                                         "\"0123456789abcde\"", "\"\\n\"", "\"agent\"", "\"Customer\"", "\"7\"", "\"1.5s\""};
    return PICK(values);
}

static const char *other_value(void)
{
    static const char *const values[] = {"0", "7", "12", "1234567", "12345678", "123456789012345678", "-1", "-0", "1.0",
                                         "2.5", "1e3", "01", "1.", "+1", ".5", "1e", "99999999999999999999", "true", "false",
                                         "null", "tru", "nul", "True", "NaN", "{}", "[]", "[1,2]", "{\"a\":[{}]}", "[1,]",
                                         "{\"a\"}", "[{\"begin\":0,\"end\":1,\"start_ms\":5,\"end_ms\":9}]", "", "\"cut", "[",
                                         "[{\"text\":\"inner\"}]", "{\"team\":\"blue\",\"k\":\"v\"}"};
    return PICK(values);
}

static void put_value(text *to, bool usually_text)
{
    bool text_now = dice(8) ? usually_text : !usually_text;
    put(to, text_now ? string_value() : dice(3) ? (dice(2) ? "12" : "2500") : other_value());
}

static const struct {
    const char *name;
    bool is_text;
} keys[] = {{"call_id", true},   {"utterance", false}, {"role", true},        {"start_ms", false}, {"text", true},
            {"end_ms", false},   {"agent_id", true},   {"team", true},        {"csat", false},     {"start", false},
            {"content", true},   {"mood", true},       {"score", false},      {"event", true},     {"attributes", false},
            {"words", false},    {"partial", false},   {"started_at", true},  {"channel", true},   {"k\\u0065y", true},
            {"caf\xC3\xA9", true}, {"utterances", false}, {"events", false},  {"TEXT", true},
            {"a key that is far too long to be kept in any layout, since nobody names things so", true}};

enum { KEYS = sizeof keys / sizeof *keys, SHAPE = 12 };

/* What lines of one kind have in common. */
typedef struct shape {
    unsigned keys[SHAPE], count;
    const char *colon, *comma, *open, *close, *end;
} shape;

static void make_shape(shape *made, bool document)
{
    static const char *const colons[] = {":", ": ", " : ", ":", ":"}, *const commas[] = {",", ", ", " ,", ",", ","};
    static const char *const opens[] = {"{", "{ ", " {", "{", "{"}, *const closes[] = {"}", " }", "} ", "}", "}\t"};
    static const char *const ends[] = {"\n", "\n", "\n", "\r\n", "\r", "\n\n", " \n"};
    static const char *const inner[] = {",", ",\n  ", ",\r\n", ",\r"}, *const outer[] = {"\n", ",\n", ",", "", "\r"};
    made->count = 1 + dice(SHAPE);
    for (unsigned i = 0; i < made->count; i++)
        made->keys[i] = i < 5 && dice(4) ? i : dice(dice(2) ? 9 : KEYS);
    made->colon = PICK(colons);
    made->comma = document ? PICK(inner) : PICK(commas);
    made->open = PICK(opens);
    made->close = PICK(closes);
    made->end = document ? PICK(outer) : PICK(ends);
}

static void put_line(text *to, const shape *like)
{
    put(to, like->open);
    for (unsigned i = 0; i < like->count; i++) {
        if (i)
            put(to, like->comma);
        put(to, "\"");
        put(to, keys[like->keys[i]].name);
        put(to, "\"");
        put(to, like->colon);
        if (dice(12))
            put_value(to, keys[like->keys[i]].is_text);
        else
            put(to, other_value());
    }
    put(to, like->close);
}

/* A few bytes of the line changed, taken out or put in. */
static void spoil(text *to, size_t from)
{
    static const char bytes[] = "\"\\{}[]:, \t\n\r0x\x01\x7F\xC3\xFF";
    for (uint32_t times = 1 + dice(2); times && to->size > from + 2; times--) {
        size_t at = from + dice((uint32_t)(to->size - from));
        switch (dice(4)) {
        case 0: to->bytes[at] = bytes[dice(sizeof bytes)]; break; /* the NUL at its end, too */
        case 1:
            memmove(to->bytes + at, to->bytes + at + 1, to->size - at - 1);
            to->size--;
            break;
        case 2:
            memmove(to->bytes + at + 1, to->bytes + at, to->size - at);
            to->bytes[at] = bytes[dice(sizeof bytes)];
            to->size++;
            break;
        default: to->size = at; break; /* cut */
        }
    }
}

static void make_text(text *made, const char *format)
{
    bool document = strcmp(format, "json") == 0;
    shape shapes[3];
    unsigned count = 1 + dice(3), lines = 2 + dice(30);
    made->size = 0;
    for (unsigned i = 0; i < count; i++)
        make_shape(&shapes[i], document);
    if (document && dice(2))
        put(made, "[");
    for (unsigned i = 0; i < lines; i++) {
        size_t from = made->size;
        const shape *like = &shapes[dice(4) ? 0 : dice(count)];
        put_line(made, like);
        if (dice(9) == 0)
            spoil(made, from);
        put(made, like->end);
    }
    if (dice(3) == 0)
        made->size -= made->size > 3 ? dice(3) : 0; /* no line end at the end, or less */
}

static void run_seeds(const char *format, uint32_t first, uint32_t count)
{
    static text made;
    const tenor_str mappings[] = {STR("text=mood"), STR("role=team")}, defaults[] = {STR("queue=Q"), STR("call_id=none")};
    for (uint32_t i = 0; i < count; i++) {
        seed = first + i;
        tenor_io_reader_options options = {.format = str(format), .max_line = dice(6) ? 0 : 40 + dice(400)};
        if (dice(8) == 0) {
            options.mappings = mappings;
            options.mapping_count = 1 + dice(2);
        }
        if (dice(8) == 0) {
            options.defaults = defaults;
            options.default_count = 1 + dice(2);
        }
        if (dice(4) == 0)
            options.time_unit = dice(2) ? STR("ms") : STR("s");
        make_text(&made, format);
        /* Of exactly this size, so that a sanitizer sees a step beyond. */
        char *copy = malloc(made.size + 1);
        memcpy(copy, made.bytes, made.size);
        (void)compare(copy, made.size, &options);
        free(copy);
    }
}

static void test_mutations(void **state)
{
    (void)state;
    static const char *const variants[] = {"portable", "v3", "avx512"};
    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
        assert_int_equal(setenv("TENOR_CPU", variants[i], 1), 0);
        run_seeds("jsonl", 1000, 1500);
    }
    unsetenv("TENOR_CPU");
    run_seeds("json", 5000, 1500);
}

/* ---- one by one -------------------------------------------------------------------------------- */

/* A line that teaches, and one behind it that differs from it in one thing. */
static void test_borders(void **state)
{
    (void)state;
    static const char teacher[] =
        "{\"call_id\":\"c\",\"utterance\":1,\"role\":\"agent\",\"start_ms\":10,\"text\":\"hello\"}\n";
    static const char *const lines[] = {
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}\r\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}\r",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"} \t\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}x\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"wel\n",
        "{\"call_id\":\"c\",\"utterance\":02,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":-2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2.0,\"role\":\"agent\",\"start_ms\":2e1,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2.5,\"role\":\"agent\",\"start_ms\":2e1,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":9999999,\"role\":\"agent\",\"start_ms\":12345678,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":9223372036854775807,\"role\":\"agent\",\"start_ms\":0,\"text\":\"\"}\n",
        "{\"call_id\":\"c\",\"utterance\":null,\"role\":null,\"start_ms\":null,\"text\":\"well\"}\n",
        "{\"call_id\":null,\"utterance\":2,\"role\":\"\",\"start_ms\":\"00:01\",\"text\":\"well\"}\n",
        "{\"call_id\":7,\"utterance\":\"2\",\"role\":7,\"start_ms\":\"x\",\"text\":\"well\"}\n",
        "{\"call_id\":true,\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":null}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":[]}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"a\tb\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"a\\\"b\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"a\\qb\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"martian\",\"start_ms\":20,\"text\":\"\xE2\x82\xAC \xE2\x82\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20 ,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\",\"text\":\"twice\"}\n",
        "{\"call_id\":\"c\",\"role\":\"agent\",\"utterance\":2,\"start_ms\":20,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":{},\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":[\n1],\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}\n",
        "{\"call_id\":\"c\",\"utterance\":2,\"role\":\"agent\",\"start_ms\":20,\"text\":\"well\"}\n\xEF\xBB\xBF{}\n",
        "\n\n \n",
        "[]\n",
        "{}\n",
        "{\"call_id\":\"c\"",
        "{",
    };
    const tenor_io_reader_options jsonl = {.format = STR("jsonl")}, json = {.format = STR("json")};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        for (size_t cut = 0; cut < 2; cut++) {
            char all[1000];
            int n = snprintf(all, sizeof all, "%s%s%s%s", teacher, lines[i], cut ? "" : teacher, cut ? "" : lines[i]);
            assert_true(n > 0 && (size_t)n < sizeof all);
            assert_true(compare(all, (size_t)n, &jsonl) >= 2);
            (void)compare(all, (size_t)n, &json);
        }
    }
    /* NUL stands behind what is at hand, and may stand in it. */
    static const char nul[] = "{\"text\":\"a\"}\n{\"text\":\"\0\"}\n{\"text\":\"a\"\0}\n\0{\"text\":\"a\"}\n{\"te\0t\":\"a\"}\n"
                              "{\"te\0t\":\"a\"}\n{\"text\":\"a\"}\n";
    assert_int_equal(compare(nul, sizeof nul - 1, &jsonl), 8);
}

/* Lines of every length around the sizes of blocks and of the window, so that each ends at each place of it once. */
static void test_lengths(void **state)
{
    (void)state;
    static char all[1 << 20];
    const tenor_io_reader_options options = {.format = STR("jsonl")};
    size_t size = 0;
    for (unsigned i = 0; size < sizeof all - 2000; i++) {
        unsigned n = i % 7 == 3 ? i % 900 : i % 140;
        size += (size_t)sprintf(all + size, "{\"call_id\":\"%u\",\"utterance\":%u,\"text\":\"%0*d\"}\n", i / 20, i % 20,
                                (int)n + 1, 0);
    }
    (void)compare(all, size, &options);
    (void)compare(all, size - 1, &options); /* no line end at the end */
    (void)compare(all, size - 7, &options);
}

/* Lines longer than what is at hand at a time, with what is counted in them and behind them. */
static void test_long_lines(void **state)
{
    (void)state;
    static const char *const behind[] = {"", " ", "\t\r", "x", "}", ",{}"};
    static char all[1 << 21];
    const tenor_io_reader_options jsonl = {.format = STR("jsonl")}, json = {.format = STR("json")},
                                  bounded = {.format = STR("jsonl"), .max_line = 100000};
    size_t size = 0;
    for (unsigned i = 0; i < 36; i++) {
        unsigned n = i % 3 == 0 ? 1 : i % 3 == 1 ? 15000 + i * 100 : 60000 + i * 1000;
        size += (size_t)sprintf(all + size, "{\"call_id\":\"c\",\"k\":\"%0*d\",\"text\":\"a\\n%0*d\"}%s\n", (int)n / 8 + 1,
                                0, (int)n, 7, behind[i / 6]);
    }
    (void)compare(all, size, &jsonl);
    (void)compare(all, size, &json);
    (void)compare(all, size, &bounded);
    (void)compare(all, size - 40000, &jsonl);
}

/* More layouts than are kept, in turn and at random: nothing is lost, nothing grows. */
static void test_many_layouts(void **state)
{
    (void)state;
    static char all[1 << 18];
    test_memory memory = {0, 0, 0};
    const tenor_allocator allocator = {test_resize, &memory};
    const tenor_io_reader_options options = {.format = STR("jsonl"), .allocator = &allocator};
    size_t size = 0;
    seed = 7;
    for (unsigned i = 0; size < sizeof all - 400; i++) {
        unsigned like = i < 200 ? i % 2 : i < 400 ? i % 4 : i < 600 ? i % 6 : dice(40);
        size += (size_t)sprintf(all + size, "{\"k%u\":%u,\"text\":\"t\\n%u\",\"call_id\":\"c\"}\n", like, i, i);
    }
    (void)compare(all, size, &options);
    assert_int_equal(memory.bytes, 0);
    assert_true(memory.calls < 40);
}

/* A pipe that holds a whole line gives it, though the layout would rather see more. */
static void test_no_waiting(void **state)
{
    (void)state;
    static const char *const lines[] = {"{\"text\":\"a\",\"k\":\"v\"}\n", "{\"text\":\"b\",\"k\":\"v\"}\n",
                                        "{\"text\":\"c\"}\n", "{\"text\":tru\n", "{\"text\":\"d\",\"k\":n\n", "{\"text\":\"e\",\"k\":12\n"};
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    char path[32];
    snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
    const tenor_io_reader_options options = {.format = STR("jsonl"), .time_unit = STR("ms")};
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    assert_int_equal(tenor_io_reader_open(&reader, path, &options, NULL), TENOR_OK);
    alarm(20); /* waiting for more would be for ever */
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        assert_int_equal(write(ends[1], lines[i], strlen(lines[i])), (ssize_t)strlen(lines[i]));
        assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
        assert_int_equal(record.kind, i < 3 ? TENOR_IO_UTTERANCE : TENOR_IO_REJECT);
        assert_int_equal(record.line, i + 1);
    }
    alarm(0);
    close(ends[1]);
    assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
    assert_int_equal(record.kind, TENOR_IO_END);
    tenor_io_reader_close(reader);
    close(ends[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_borders),      cmocka_unit_test(test_lengths),    cmocka_unit_test(test_many_layouts),
        cmocka_unit_test(test_no_waiting),   cmocka_unit_test(test_long_lines), cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
