/* test_io_reader.c - JSON Lines and JSON documents, and everything that readers must survive. */
#include "test_io.h"

#define FFFD "\xEF\xBF\xBD"

static const tenor_io_reader_options jsonl = {.format = {"jsonl", 5}},
                                     json = {.format = {"json", 4}};

static void test_canonical_line(void **state)
{
    (void)state;
    static const char line[] =
        "{\"call_id\":\"c1\",\"utterance\":7,\"role\":\"agent\",\"start_ms\":0,\"end_ms\":1800,"
        "\"text\":\"Hello you\","
        "\"agent_id\":\"a7\",\"queue\":\"billing\",\"channel\":\"voice\",\"language\":\"en\","
        "\"started_at\":\"2026-11-20T00:15:00+09:00\",\"team\":\"north\",\"csat\":4.50,\"handle_"
        "ms\":1200,"
        "\"attributes\":{\"vip\":true,\"tier\":\"gold\",\"deep\":{\"x\":1}},\"colour\":\"red\","
        "\"score\":1e3,"
        "\"gone\":null,\"nested\":[1],\"partial\":true,"
        "\"words\":[{\"begin\":0,\"end\":5,\"start_ms\":0,\"end_ms\":300,\"p\":[0.5]},"
        "{\"begin\":6,\"end\":9,\"start_ms\":null}]}";
    tenor_io_reader *reader;
    tenor_io_record r;
    tenor_io_reader_info info;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), str(line), NULL, NULL),
                     TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_int_equal(r.kind, TENOR_IO_UTTERANCE);
    assert_int_equal(r.segment.number, 7);
    assert_true(r.numbered && r.role_given && r.partial && !r.in_call);
    assert_int_equal(r.segment.end_ms, 1800);
    assert_memory_equal(r.segment.agent_id.data, "a7", 2);
    assert_memory_equal(r.segment.utterance.channel.data, "voice", 5);
    assert_memory_equal(r.segment.utterance.language.data, "en", 2);
    assert_int_equal(r.segment.utterance.day, 20777); /* the local date */
    assert_int_equal(r.started_ms, INT64_C(1795101300000));
    assert_memory_equal(r.fields[TENOR_IO_FIELD_TEAM].data, "north", 5);
    assert_memory_equal(r.fields[TENOR_IO_FIELD_CSAT].data, "4.50", 4);
    static const char *const labels[][2] = {
        {"colour", "red"}, {"score", "1e3"}, {"vip", "true"}, {"tier", "gold"}};
    assert_int_equal(r.label_count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_memory_equal(r.labels[i].name.data, labels[i][0], r.labels[i].name.size);
        assert_memory_equal(r.labels[i].value.data, labels[i][1], r.labels[i].value.size);
    }
    assert_int_equal(r.word_count, 2);
    assert_int_equal(r.words[0].end_ms, 300);
    assert_int_equal(r.words[1].begin, 6);
    assert_true(r.words[1].start_ms == TENOR_NO_TIME);
    tenor_io_reader_get_info(reader, &info);
    assert_string_equal(info.format, "jsonl");
    tenor_io_reader_close(reader);
}

static void test_aliases(void **state)
{
    (void)state;
    EXPECT(
        "{\"conversation_id\":12,\"speaker\":\"REP\",\"content\":\"a\",\"ts\":\"1.2s\"}\n"
        "{\"contact_id\":\"x\",\"sender_type\":\"Visitor\",\"msg\":\"b\",\"begin\":\"00:00:03\"}\n"
        "{\"participant\":\"AUTOMATED_AGENT\",\"body\":\"c\",\"BeginOffsetMillis\":9,"
        "\"EndOffsetMillis\":10}\n"
        "{\"text\":\"d\",\"start_timestamp_usec\":2000000,\"end_time\":null,\"role\":\"Jane "
        "Doe\"}\n"
        "{\"content\":\"lost\",\"text\":\"canonical "
        "wins\",\"speaker\":\"customer\",\"role\":\"agent\"}\n",
        NULL,
        "U 12 0 agent 1200 - a\n"
        "U x 0 customer 3000 - b\n"
        "U - 0 automated 9 10 c\n"
        "U - 1 unknown 2000 - d\n"
        "U - 2 agent - - canonical wins\n");
}

static void test_options(void **state)
{
    (void)state;
    const tenor_str mappings[] = {STR("text=utterance"), STR("role=chan"),
                                  STR("start_ms=t_seconds")};
    const tenor_str defaults[] = {STR("call_id=d"), STR("channel=chat")};
    const tenor_str roles[] = {STR("0=agent"), STR("Jane Doe=customer")};
    tenor_io_reader_options options = {.mappings = mappings,
                                       .mapping_count = 3,
                                       .defaults = defaults,
                                       .default_count = 2,
                                       .roles = roles,
                                       .role_count = 2};
    EXPECT("{\"utterance\":\"hi\",\"chan\":0,\"t_seconds\":1.5,\"text\":\"no\"}\n"
           "{\"utterance\":\"ho\",\"chan\":\"jane_doe\",\"call_id\":\"\"}\n",
           &options, "U d 0 agent 1500 - hi\nU d 1 customer - - ho\n");
    static const char *const bad[] = {"text", "=x", "nonsense=x", "text="};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        tenor_str mapping = str(bad[i]);
        tenor_io_reader_options wrong = {.mappings = &mapping, .mapping_count = 1};
        tenor_io_reader *reader = NULL;
        tenor_io_error error;
        assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), STR(""), &wrong, &error),
                         TENOR_BAD_ARGUMENT);
        assert_non_null(strstr(error.message, bad[i]));
        assert_null(reader);
    }
    const tenor_io_reader_options no_format = {.format = STR("xml")},
                                  no_unit = {.time_unit = STR("days")};
    tenor_io_reader *reader = NULL;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), STR(""), &no_format, NULL),
                     TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), STR(""), &no_unit, NULL),
                     TENOR_BAD_ARGUMENT);
}

static void test_text(void **state)
{
    (void)state;
    EXPECT("{\"role\":\"agent\"}\n{\"text\":null}\n{\"text\":7}\n{\"text\":[\"a\"]}\n{\"text\":"
           "true}\n{\"text\":\"\"}\n",
           &jsonl,
           "R 1 0 no-text\nR 2 17 no-text\nR 3 31 text-not-string\nR 4 42 text-not-string\nR 5 57 "
           "text-not-string\n"
           "U - 0 unknown - - \n");
}

static void test_bytes(void **state)
{
    (void)state;
    /* Mark, CRLF, CR, blank lines, NUL, invalid UTF-8, surrogates, escapes. */
    EXPECT("\xEF\xBB\xBF{\"text\":\"a\\u0000b\0c\"}\r\n\r\n{\"text\":\"\xFF\\ud800x\"}\r  "
           "\n{\"text\":\"\\ud83d\\ude00\"}",
           NULL,
           "U - 0 unknown - - a" FFFD "b" FFFD "c\nU - 1 unknown - - " FFFD FFFD "x\n"
           "U - 2 unknown - - \xF0\x9F\x98\x80\n");
    EXPECT("{\"text\":\"tab\there\"}\n{\"text\":\"ok\"}\n{\"text\":\"x\"} "
           "trailing\n\xFF{\"text\":\"y\"}\n",
           &jsonl, "R 1 12 bad-json\nU - 0 unknown - - ok\nR 3 47 bad-json\nR 4 56 bad-json\n");
    tenor_io_reader *reader;
    tenor_io_record r;
    tenor_io_reader_info info;
    assert_int_equal(tenor_io_reader_open_memory(
                         &reader, STR("x"), STR("{\"text\":\"\\ud800\\u0000\xC3\"}"), NULL, NULL),
                     TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_int_equal(r.replaced, 3);
    tenor_io_reader_get_info(reader, &info);
    assert_int_equal(info.replaced, 3);
    assert_int_equal(info.replaced_in, 1);
    assert_int_equal(info.rejects, 0);
    tenor_io_reader_close(reader);
}

static void test_duplicate_keys(void **state)
{
    (void)state;
    EXPECT("{\"text\":\"first\",\"text\":\"last\",\"role\":\"agent\",\"role\":\"customer\"}\n"
           "{\"text\":\"x\",\"text\":null}\n",
           &jsonl, "U - 0 customer - - last\nR 2 64 no-text\n");
}

static void test_rejects_name_no_content(void **state)
{
    (void)state;
    tenor_io_reader *reader;
    tenor_io_record r;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("night.jsonl"),
                                                 STR("{\"text\":\"my card is 4111\",}"), &jsonl,
                                                 NULL),
                     TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_int_equal(r.kind, TENOR_IO_REJECT);
    assert_int_equal(r.line, 1);
    assert_int_equal(r.offset, 26);
    assert_memory_equal(r.source.data, "night.jsonl", 11);
    assert_null(strstr(r.message.data, "4111"));
    tenor_io_reader_close(reader);
}

static void test_fields(void **state)
{
    (void)state;
    EXPECT("{\"text\":\"a\",\"utterance\":-1}\n{\"text\":\"a\",\"utterance\":\"x\"}\n{\"text\":"
           "\"a\",\"partial\":\"maybe\"}\n"
           "{\"text\":\"a\",\"call_id\":{}}\n{\"text\":\"a\",\"utterance\":null,\"partial\":null,"
           "\"call_id\":null}\n",
           &jsonl,
           "R 1 0 bad-field\nR 2 28 bad-field\nR 3 57 bad-field\nR 4 88 bad-field\nU - 0 unknown - "
           "- a\n");
}

static void test_numbers_within_calls(void **state)
{
    (void)state;
    EXPECT("{\"call_id\":\"a\",\"text\":\"0\"}\n{\"call_id\":\"b\",\"text\":\"0\"}\n{\"call_id\":"
           "\"a\",\"text\":\"1\"}\n"
           "{\"call_id\":\"b\",\"utterance\":9,\"text\":\"9\"}\n{\"call_id\":\"b\",\"text\":\"10\"}"
           "\n{\"text\":\"0\"}\n",
           NULL,
           "U a 0 unknown - - 0\nU b 0 unknown - - 0\nU a 1 unknown - - 1\nU b 9 unknown - - 9\n"
           "U b 10 unknown - - 10\nU - 0 unknown - - 0\n");
}

static void test_times(void **state)
{
    (void)state;
    EXPECT("{\"text\":\"a\",\"start\":0}\n{\"text\":\"b\",\"start\":4.2,\"end\":\"5.1\"}\n{"
           "\"text\":\"c\",\"start\":\"soon\"}\n"
           "{\"text\":\"d\",\"start_ms\":7}\n",
           NULL,
           "U - 0 unknown 0 - a\nU - 1 unknown 4200 5100 b\nN time-unit\nU - 2 unknown - - c\nN "
           "bad-time\n"
           "U - 3 unknown 7 - d\n");
    /* The guess looks ahead: 3 alone might be anything. */
    EXPECT("{\"text\":\"a\",\"start\":3}\n{\"text\":\"b\",\"start\":4003}\n{\"text\":\"b\","
           "\"start\":9003}\n",
           NULL,
           "U - 0 unknown 3 - a\nN time-unit\nU - 1 unknown 4003 - b\nU - 2 unknown 9003 - b\n");
    const tenor_io_reader_options unit = {.time_unit = STR("us")};
    EXPECT("{\"text\":\"a\",\"start\":3000,\"end_ms\":9}\n", &unit, "U - 0 unknown 3 9 a\n");
    EXPECT("{\"text\":\"a\",\"start\":\"2026-11-20T08:15:00Z\"}\n", NULL,
           "U - 0 unknown 1795162500000 - a\n");
}

/* started_at must name a day; what does not is said, and dated entries stay out. */
static void test_started_at(void **state)
{
    (void)state;
    static const struct {
        const char *value;
        int64_t ms;
        int32_t day;
    } cases[] = {{"\"2026-11-20T08:15:00Z\"", INT64_C(1795162500000), 20777},
                 {"\"2026-11-20\"", INT64_C(1795132800000), 20777},
                 {"1795162500", INT64_C(1795162500000), 20777},
                 {"1795162500000", INT64_C(1795162500000), 20777},
                 {"\"1795162500000000\"", INT64_C(1795162500000), 20777},
                 {"\"08:15:00\"", TENOR_NO_TIME, TENOR_NO_DAY},
                 {"12", TENOR_NO_TIME, TENOR_NO_DAY},
                 {"\"yesterday\"", TENOR_NO_TIME, TENOR_NO_DAY},
                 {"null", TENOR_NO_TIME, TENOR_NO_DAY}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char line[128];
        tenor_io_reader *reader;
        tenor_io_record r;
        snprintf(line, sizeof line, "{\"text\":\"a\",\"started_at\":%s}", cases[i].value);
        assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), str(line), NULL, NULL),
                         TENOR_OK);
        assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
        if (r.started_ms != cases[i].ms || r.segment.utterance.day != cases[i].day)
            fail_msg("%s: %" PRId64 ", day %d", cases[i].value, r.started_ms,
                     (int)r.segment.utterance.day);
        tenor_io_reader_close(reader);
    }
}

static void test_words(void **state)
{
    (void)state;
    static const char *const bad[] = {"{}",
                                      "[1]",
                                      "[{\"begin\":0}]",
                                      "[{\"begin\":0,\"end\":9}]",
                                      "[{\"begin\":2,\"end\":1}]",
                                      "[{\"begin\":\"0\",\"end\":1}]",
                                      "[[]]"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        char line[128];
        int n = snprintf(line, sizeof line, "{\"text\":\"abc\",\"words\":%s}\n", bad[i]);
        expect_bytes(line, (size_t)n, &jsonl, "U - 0 unknown - - abc\nN bad-words\n");
    }
    EXPECT("{\"text\":\"abc\",\"words\":[]}\n{\"text\":\"abc\",\"words\":null}\n", NULL,
           "U - 0 unknown - - abc\nU - 1 unknown - - abc\n");
}

static void test_events(void **state)
{
    (void)state;
    EXPECT("{\"call_id\":\"c\",\"event\":\"hold_start\",\"at_ms\":5}\n{\"call_id\":\"c\",\"event\":"
           "\"SILENCE\",\"at_ms\":null}\n"
           "{\"event\":\"lunch\"}\n{\"event\":\"chat.msg\",\"text\":\"hi\"}\n{\"event\":null,"
           "\"text\":\"ho\"}\n",
           NULL,
           "E c hold_start 5\nE c silence -\nR 3 94 bad-event\nU - 0 unknown - - hi\nU - 1 unknown "
           "- - ho\n");
}

static void test_whole_calls(void **state)
{
    (void)state;
    EXPECT("{\"utterances\":[{\"text\":\"a\",\"start_ms\":0},{\"text\":5},9,{\"text\":\"b\","
           "\"start_ms\":9000}],"
           "\"events\":[{\"event\":\"hold_start\",\"at_ms\":100},{\"event\":\"hold_end\",\"at_ms\":"
           "9500}],"
           "\"queue\":\"q\",\"call_id\":\"c\",\"text\":\"summary\"}\n"
           "{\"text\":\"line\"}\n{\"utterances\":[]}\n{\"utterances\":7}\n"
           "{\"call_id\":\"e\",\"events\":[{\"event\":\"transfer\"}]}\n"
           "{\"call_id\":\"f\",\"utterances\":[{\"text\":\"good\"},{\"text\":]}\n",
           NULL,
           "U c 0 unknown 0 - a\nR 1 41 text-not-string\nR 1 52 not-an-object\nE c hold_start 100\n"
           "U c 1 unknown 9000 - b\nE c hold_end 9500\nU - 0 unknown - - line\nR 4 242 bad-field\n"
           "E e transfer -\nR 6 360 bad-json\n");
    tenor_io_reader *reader;
    tenor_io_record r;
    assert_int_equal(tenor_io_reader_open_memory(
                         &reader, STR("x"),
                         STR("{\"agent_id\":\"a1\",\"shop\":\"s\",\"utterances\":[{\"text\":\"a\"},"
                             "{\"text\":\"b\",\"agent_id\":\"a2\",\"shop\":\"t\",\"k\":\"v\"}],"
                             "\"queue\":\"q\"}"),
                         NULL, NULL),
                     TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_true(r.in_call && !r.call_end && r.label_count == 1);
    assert_memory_equal(r.segment.agent_id.data, "a1", 2);
    assert_int_equal(r.fields[TENOR_IO_FIELD_QUEUE].size, 1);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_true(r.in_call && r.call_end && r.label_count == 2);
    assert_memory_equal(r.segment.agent_id.data, "a2", 2);
    assert_memory_equal(r.labels[0].value.data, "t", 1);
    tenor_io_reader_close(reader);
}

static void test_documents(void **state)
{
    (void)state;
    EXPECT("[{\"text\":\"a\"},{\"text\":\"b\"}]", NULL,
           "U - 0 unknown - - a\nU - 1 unknown - - b\n");
    EXPECT("\n[\n  {\"call_id\": \"c\",\n   \"utterances\": [\n    {\"text\": \"a\"},\n    "
           "{\"text\": 3}\n   ]\n  }\n]\n",
           NULL, "U c 0 unknown - - a\nR 6 64 text-not-string\n");
    EXPECT("{\n \"text\": \"a\"\n}\n{\n \"text\": \"b\"\n}\n", NULL,
           "U - 0 unknown - - a\nU - 1 unknown - - b\n");
    EXPECT("[[{\"text\":\"a\"}],{\"text\":\"b\"},3,\"x\",null]", NULL,
           "R 1 1 not-an-object\nU - 0 unknown - - b\nR 1 29 not-an-object\nR 1 31 "
           "not-an-object\nR 1 35 not-an-object\n");
    EXPECT("[]", NULL, "");
    /* A broken element is rejected, and the next that begins a line as the others do is found. */
    EXPECT("[\n  {\"text\": \"a\"},\n  {\"text\": \"open},\n  {\"text\": \"b\"},\n  {\"text\": "
           "\"c\" ]\n  {\"text\": \"d\"},\n"
           "  {\"text\": oops},\n  {\"text\": \"e\"}\n]\n",
           NULL,
           "U - 0 unknown - - a\nR 3 37 bad-json\nU - 1 unknown - - b\nR 5 70 bad-json\nU - 2 "
           "unknown - - d\n"
           "R 7 100 bad-json\nU - 3 unknown - - e\n");
    EXPECT("[{\"text\":\"a\"},\n {\"text\":", NULL,
           "U - 0 unknown - - a\nR 2 24 bad-json\nR 1 0 bad-json\n");
    EXPECT("[{\"text\":\"a\"},", &json, "U - 0 unknown - - a\nR 1 0 bad-json\n");
    EXPECT("}", &json, "R 1 0 bad-json\n");
    EXPECT("{\"text\":\"a\"}]", &json, "U - 0 unknown - - a\nR 1 12 bad-json\n");
}

static void test_depth(void **state)
{
    (void)state;
    char text[1200];
    for (int i = 0; i < 2; i++) {
        size_t n = (size_t)sprintf(text, "{\"x\":");
        memset(text + n, '[', 500);
        memset(text + n + 500, ']', 500);
        n += 1000;
        n += (size_t)sprintf(text + n, ",\"text\":\"a\"}\n{\"text\":\"b\"}\n");
        expect_bytes(text, n, i ? &json : &jsonl, "R 1 132 too-deep\nU - 0 unknown - - b\n");
    }
}

static void test_too_long(void **state)
{
    (void)state;
    tenor_io_reader_options options = jsonl;
    options.max_line = 40;
    EXPECT("{\"text\":\"1\"}\n{\"text\":\"2...............................\"}\n{\"text\":\"3......."
           ".....................\"}\n"
           "{\"text\":\"4\"}\n",
           &options,
           "U - 0 unknown - - 1\nR 2 13 too-long\nU - 1 unknown - - 3............................\n"
           "U - 2 unknown - - 4\n");
    options.format = STR("json");
    EXPECT("[{\"text\":\"1\"},\n{\"text\":\"2...............................\"},{\"text\":\"4\"}]",
           &options, "U - 0 unknown - - 1\nR 2 15 too-long\nU - 1 unknown - - 4\n");
    options.format = STR("text");
    EXPECT("short\nlonger than forty bytes, by a good measure\nshort\n", &options,
           "U mem 0 unknown - - short\nR 2 6 too-long\nU mem 1 unknown - - short\n");
}

static void test_sniffing(void **state)
{
    (void)state;
    static const struct {
        const char *bytes, *format;
    } cases[] = {
        {"", "text"},
        {"{\"text\":\"a\"}", "jsonl"},
        {"{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "jsonl"},
        {"garbage\n{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "jsonl"},
        {"{\"text\":\"broken\n{\"text\":\"a\"}\n", "jsonl"},
        {"{\n\"text\":\"a\"\n}", "json"},
        {"[{\"text\":\"a\"}]", "json"},
        {"[\n{\"text\":\"a\"}\n]", "json"},
        {"call_id,text\n", "csv"},
        {"id;body\n", "csv"},
        {"\"Call ID\",\"Content\"\r\n", "csv"},
        {"call_id\ttext\n", "tsv"},
        {"Agent: hello, text\n", "text"},
        {"hello, text\nand so on\n", "text"},
        {"[00:01] Agent: hi\n", "text"},
        {"[SPEAKER_00]: hi\n", "text"},
        {"hello world\n", "text"},
        {"{laughs} hello world\n", "text"},
        {"\xFF\xFEh\x01", "unknown"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        tenor_io_reader *reader;
        tenor_io_reader_info info;
        assert_int_equal(
            tenor_io_reader_open_memory(&reader, STR("x"), str(cases[i].bytes), NULL, NULL),
            TENOR_OK);
        tenor_io_reader_get_info(reader, &info);
        if (strcmp(info.format, cases[i].format))
            fail_msg("%s: %s", cases[i].bytes, info.format);
        tenor_io_reader_close(reader);
    }
    EXPECT("\xFF\xFEh\0", NULL, "R 1 0 unknown-format\n");
    char binary[4096];
    for (size_t i = 0; i < sizeof binary; i++)
        binary[i] = (char)(i * 7 % 32);
    expect_bytes(binary, sizeof binary, NULL, "R 1 0 unknown-format\n");
}

static void test_labels_are_bounded(void **state)
{
    (void)state;
    char *line = malloc(1 << 16), *at = line;
    at += sprintf(at, "{\"text\":\"a\"");
    for (int i = 0; i < TENOR_IO_MAX_LABELS + 10; i++)
        at += sprintf(at, ",\"k%d\":%d", i, i);
    at += sprintf(at, ",\"k0\":\"new\",\"long\":\"%02000d\"}", 0);
    tenor_io_reader *reader;
    tenor_io_record r;
    tenor_io_reader_info info;
    tenor_str view = {line, (size_t)(at - line)};
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), view, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_int_equal(r.label_count, TENOR_IO_MAX_LABELS);
    assert_memory_equal(r.labels[0].value.data, "new", 3);
    tenor_io_reader_get_info(reader, &info);
    assert_int_equal(info.dropped_labels, 11);
    tenor_io_reader_close(reader);
    free(line);
}

static void test_text_is_no_label(void **state)
{
    (void)state;
    const tenor_str mapping = STR("text=msg");
    tenor_io_reader_options options = {.mappings = &mapping, .mapping_count = 1};
    tenor_io_reader *reader;
    tenor_io_record r;
    assert_int_equal(tenor_io_reader_open_memory(
                         &reader, STR("x"),
                         STR("{\"msg\":\"a\",\"text\":\"b\",\"body\":\"c\",\"k\":\"v\"}"), &options,
                         NULL),
                     TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_int_equal(r.label_count, 1);
    tenor_io_reader_close(reader);
}

/* A brace that is never closed costs its own element: an object cannot stand where a key must. */
static void test_unclosed_elements(void **state)
{
    (void)state;
    EXPECT("[\n  {\"text\":\"a\",\n   \"x\":{\"y\":1\n  },\n  {\"text\":\"b\"},\n  {\"text\":\"c\",\n  {\"text\":\"d\"},\n"
           "  {\"text\":\"e\"}[,\n  {\"text\":\"f\"}\n]\n",
           &json,
           "R 2 38 bad-json\nU - 0 unknown - - b\nR 6 69 bad-json\nU - 1 unknown - - d\nU - 2 unknown - - e\n"
           "R 8 98 bad-json\nU - 3 unknown - - f\n");
    EXPECT("[\r{\"text\":\"a\",\r{\"text\":\"b\"}\r,\r{\"text\":\"c\",\r[\r{\"text\":\"d\"}\r]", &json,
           "R 2 15 bad-json\nU - 0 unknown - - b\nR 5 43 bad-json\nU - 1 unknown - - d\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_canonical_line),
                                       cmocka_unit_test(test_aliases),
                                       cmocka_unit_test(test_options),
                                       cmocka_unit_test(test_text),
                                       cmocka_unit_test(test_bytes),
                                       cmocka_unit_test(test_duplicate_keys),
                                       cmocka_unit_test(test_rejects_name_no_content),
                                       cmocka_unit_test(test_fields),
                                       cmocka_unit_test(test_numbers_within_calls),
                                       cmocka_unit_test(test_times),
                                       cmocka_unit_test(test_words),
                                       cmocka_unit_test(test_started_at),
                                       cmocka_unit_test(test_events),
                                       cmocka_unit_test(test_whole_calls),
                                       cmocka_unit_test(test_documents),
                                       cmocka_unit_test(test_depth),
                                       cmocka_unit_test(test_too_long),
                                       cmocka_unit_test(test_sniffing),
                                       cmocka_unit_test(test_labels_are_bounded),
                                       cmocka_unit_test(test_text_is_no_label),
                                       cmocka_unit_test(test_unclosed_elements)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
