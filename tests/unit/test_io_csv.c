/* test_io_csv.c - CSV, TSV and plain text transcripts. */
#include "test_io.h"

static const tenor_io_reader_options csv = {.format = {"csv", 3}};

static void test_quoting(void **state)
{
    (void)state;
    EXPECT("call_id,role,text\r\n"
           "c1,agent,\"Hello, \"\"you\"\"\"\r\n"
           "c1,customer,\"two\r\nlines\"\r\n"
           "c1,customer,plain \"quotes\" inside\r\n"
           "c1,customer,\r\n"
           "\r\n"
           "c1,agent,\"closed\" and more\r\n"
           "c1,\"agent\",last",
           NULL,
           "U c1 0 agent - - Hello, \"you\"\nU c1 1 customer - - two\r\nlines\n"
           "U c1 2 customer - - plain \"quotes\" inside\nU c1 3 customer - - \n"
           "U c1 4 agent - - closed and more\nU c1 5 agent - - last\n");
}

static void test_dialects(void **state)
{
    (void)state;
    EXPECT("\xEF\xBB\xBF"
           "Conversation ID;Speaker;Content;Start Time MS\nx;Kunde;Hallo, du;5\nx;Rep;\"a;b\";6\n",
           NULL, "U x 0 unknown 5 - Hallo, du\nU x 1 agent 6 - a;b\n");
    EXPECT("TEXT\tRole\n\"a\tb\"\tagent\nc\tbot\n", NULL,
           "U - 0 agent - - a\tb\nU - 1 automated - - c\n");
    EXPECT("text,role\rone,agent\rtwo,customer\r", NULL,
           "U - 0 agent - - one\nU - 1 customer - - two\n");
    const tenor_str mappings[] = {STR("text=What was said"), STR("role=side")};
    tenor_io_reader_options options = {.mappings = mappings, .mapping_count = 2};
    EXPECT("Side,What Was Said\nagent,hi\n", &options, "U - 0 agent - - hi\n");
    EXPECT("text\nonly one column, but told so\n", &csv, "R 2 5 bad-csv\n");
    EXPECT("text\nonly one column\n", &csv, "U - 0 unknown - - only one column\n");
}

static void test_bad_rows(void **state)
{
    (void)state;
    EXPECT("call_id,text\nc,a,b\nc,ok,,\nc\nc,last\n", &csv,
           "R 2 13 bad-csv\nU c 0 unknown - - ok\nR 4 26 no-text\nU c 1 unknown - - last\n");
    EXPECT("call_id,words\nc,a\n", &csv, "R 1 0 no-text-column\n");
    EXPECT("text,role\na\0b,agent\n\xFF,agent\n", NULL,
           "U - 0 agent - - a\xEF\xBF\xBD"
           "b\nU - 1 agent - - \xEF\xBF\xBD\n");
    EXPECT("text,partial\na,true\nb,0\nc,perhaps\n", NULL,
           "U - 0 unknown - - a\nU - 1 unknown - - b\nR 4 24 bad-field\n");
    EXPECT("text,utterance\na,7\nb,seven\nc, 9.00 \n", NULL,
           "U - 7 unknown - - a\nR 3 19 bad-field\nU - 9 unknown - - c\n");
}

static void test_open_quotes(void **state)
{
    (void)state;
    /* The row is given up, those behind it are not. */
    EXPECT("call_id,text\nc,\"open\nc,two\nc,three\n", &csv,
           "R 2 13 bad-csv\nU c 0 unknown - - two\nU c 1 unknown - - three\n");
    /* Also where a quote of a later row would close it; that row may itself have several lines. */
    EXPECT("call_id,text\nc,\"open\nc,plain\nc,\"two\nlines\"\n\"c\",\"open\n\"c\",\"\"\n\"c\",\"last\"\n", &csv,
           "R 2 13 bad-csv\nU c 0 unknown - - plain\nU c 1 unknown - - two\nlines\n"
           "R 6 43 bad-csv\nU c 2 unknown - - \nU c 3 unknown - - last\n");
    /* What only looks like that is read as before. */
    EXPECT("call_id,text\nc,\"one\n\"\nc,\"a,\"\"b\"\"\n,\"\"c\"\nc,\"x\n\"\"\"y\n", &csv,
           "U c 0 unknown - - one\n\nU c 1 unknown - - a,\"b\"\n,\"c\nU c 2 unknown - - x\n\"y\n");
    tenor_io_reader_options small = csv;
    small.max_line = 64;
    char *text = malloc(200000), *at = text, *expected = malloc(400000), *to = expected;
    at += sprintf(at, "call_id,text\nc,\"open\n");
    to += sprintf(to, "R 2 13 bad-csv\n");
    for (int i = 0; i < 5000; i++) {
        at += sprintf(at, "c,row %d\n", i);
        to += sprintf(to, "U c %d unknown - - row %d\n", i, i);
    }
    expect_bytes(text, (size_t)(at - text), &small, expected);
    /* A long line in quotes is one reject. */
    at = text;
    at += sprintf(at, "call_id,text\nc,\"%0100000d\nc,\"fine\"\n", 0);
    expect_bytes(text, (size_t)(at - text), &small, "R 2 13 too-long\nU c 0 unknown - - fine\n");
    /* Quotes that open on every line cost linear time. */
    at = text;
    at += sprintf(at, "call_id,text\n");
    for (int i = 0; i < 20000; i++)
        at += sprintf(at, "c,\"\"\"\n");
    char *result = read_bytes(text, (size_t)(at - text), &csv);
    free(result);
    free(text);
    free(expected);
}

static void test_labels_of_columns(void **state)
{
    (void)state;
    tenor_io_reader *reader;
    tenor_io_record r;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"),
                                                 STR("text,shop,body,queue,empty\na,s,secret,q,\n"),
                                                 NULL, NULL),
                     TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_int_equal(r.label_count, 1);
    assert_memory_equal(r.labels[0].name.data, "shop", 4);
    assert_memory_equal(r.fields[TENOR_IO_FIELD_QUEUE].data, "q", 1);
    tenor_io_reader_close(reader);
}

static void test_times(void **state)
{
    (void)state;
    EXPECT(
        "call_id,start,text\nc,2,a\nc,9,b\nc,31,c\n", NULL,
        "U c 0 unknown 2000 - a\nN time-unit\nU c 1 unknown 9000 - b\nU c 2 unknown 31000 - c\n");
    EXPECT("call_id,start,text\nc,0.5s,a\nc,00:00:09,b\nc,,c\n", NULL,
           "U c 0 unknown 500 - a\nU c 1 unknown 9000 - b\nU c 2 unknown - - c\n");
}

static void test_text(void **state)
{
    (void)state;
    EXPECT(
        "Agent: Hello there\r\n\r\nCustomer:hi\rbare line\n  Caller 2 : spaced  \nNote: not a "
        "role\nAgent:\n",
        NULL,
        "U mem 0 agent - - Hello there\nU mem 1 customer - - hi\nU mem 2 unknown - - bare line\n"
        "U mem 3 customer - - spaced\nU mem 4 unknown - - Note: not a role\nU mem 5 agent - - \n");
    EXPECT("[00:01:02] Agent: a\n(01:05) b\n00:01:10 Customer: c\nAgent [00:01:20]: d\n[Agent]: e\n"
           "10:30 Meeting: f\n10:30 is fine\n[IVR]: press 1\n[2026-11-20T08:15:00Z] Rep: g\n",
           NULL,
           "U mem 0 agent 62000 - a\nU mem 1 unknown 65000 - b\nU mem 2 customer 70000 - c\n"
           "U mem 3 agent 80000 - d\nU mem 4 agent - - e\nU mem 5 unknown - - 10:30 Meeting: f\n"
           "U mem 6 unknown - - 10:30 is fine\nU mem 7 automated - - press 1\n"
           "U mem 8 agent 1795162500000 - g\n");
    const tenor_str role = STR("SPEAKER_00=agent"), id = STR("call_id=c9");
    tenor_io_reader_options options = {
        .roles = &role, .role_count = 1, .defaults = &id, .default_count = 1};
    EXPECT("[SPEAKER_00]: hi\n[SPEAKER_01]: ho\n", &options,
           "U c9 0 agent - - hi\nU c9 1 unknown - - [SPEAKER_01]: ho\n");
    EXPECT("a\0b\xFF\n", NULL,
           "U mem 0 unknown - - a\xEF\xBF\xBD"
           "b\xEF\xBF\xBD\n");
    EXPECT("\n \t\n\r\n", NULL, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_quoting),
                                       cmocka_unit_test(test_dialects),
                                       cmocka_unit_test(test_bad_rows),
                                       cmocka_unit_test(test_open_quotes),
                                       cmocka_unit_test(test_labels_of_columns),
                                       cmocka_unit_test(test_times),
                                       cmocka_unit_test(test_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
