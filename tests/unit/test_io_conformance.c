/* test_io_conformance.c - JSON by the RFC, case by case: the parser, lines that are read by their layout, and jansson say
 * the same; and seeded lines, value by value against jansson. */
/* link: -ljansson */
#include "test_io.h"

#include <jansson.h>

#include "io/json.h"
#include "json_cases.h"

/* ---- the table --------------------------------------------------------------------------------- */

static bool parser_takes(const char *text, size_t size)
{
    /* Of exactly this size, so that a sanitizer sees a step beyond. */
    char *copy = malloc(size + 1);
    tn_json json;
    tn_str whole;
    memcpy(copy, text, size);
    tn_json_init(&json, tn_str_of(copy, size));
    bool good = tn_json_skip(&json, &whole) && tn_json_next(&json) == TN_JSON_END;
    assert_true(good || json.error_at <= size);
    free(copy);
    return good;
}

static bool jansson_takes(const char *text, size_t size)
{
    json_error_t error;
    json_t *value = json_loadb(text, size, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
    json_decref(value);
    return value != NULL;
}

static void check_case(const json_case *one)
{
    bool take = one->verdict == MUST_TAKE || one->verdict == WE_TAKE;
    if (parser_takes(one->text, one->size) != take)
        fail_msg("%s: %.*s", one->about, (int)one->size, one->text);
    bool disputed = one->verdict == WE_TAKE || one->verdict == WE_REFUSE;
    disputed = disputed || memchr(one->text, 0, one->size); /* jansson takes a NUL for the end */
    if (!disputed && jansson_takes(one->text, one->size) != take)
        fail_msg("jansson, %s: %.*s", one->about, (int)one->size, one->text);
}

static void test_cases(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof json_cases / sizeof *json_cases; i++)
        check_case(&json_cases[i]);
    for (size_t i = 0; i < sizeof json_document_cases / sizeof *json_document_cases; i++)
        check_case(&json_document_cases[i]);
}

/* The case as a value of the last of three lines; the two before it teach the layout. `first`: it stands in front of the
 * text, else behind it. True: that line was taken as JSON. */
static bool line_takes(const json_case *one, const char *before, const char *behind)
{
    static char line[4096];
    size_t size = 0;
    for (int i = 0; i < 3; i++) {
        size += (size_t)sprintf(line + size, "%s", before);
        if (i < 2) {
            line[size++] = '7';
        } else {
            memcpy(line + size, one->text, one->size);
            size += one->size;
        }
        size += (size_t)sprintf(line + size, "%s\n", behind);
    }
    const tenor_io_reader_options options = {.format = STR("jsonl")};
    tenor_str view = {line, size};
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    bool taken = false;
    size_t count = 0;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("case"), view, &options, NULL), TENOR_OK);
    for (;;) {
        assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
        if (record.kind == TENOR_IO_END)
            break;
        if (record.kind == TENOR_IO_NOTE)
            continue;
        count++;
        taken = record.kind != TENOR_IO_REJECT ||
                (record.reason != TENOR_IO_REASON_BAD_JSON && record.reason != TENOR_IO_REASON_TOO_DEEP);
    }
    assert_int_equal(count, 3);
    tenor_io_reader_close(reader);
    return taken;
}

static void test_cases_in_lines(void **state)
{
    (void)state;
    static const struct {
        const char *before, *behind;
    } places[] = {{"{\"text\":\"t\",\"mood\":", "}"},
                  {"{\"call_id\":", ",\"text\":\"t\"}"},
                  {"{\"call_id\":\"c\",\"text\":\"t\",\"utterance\":", "}"},
                  {"{\"call_id\":\"c\",\"start_ms\":", ",\"text\":\"t\"}"},
                  {"{\"call_id\":\"c\",\"utterance\":1,\"role\":", ", \"text\":\"t\"}"},
                  {"{\"utterance\":1,\"text\":", "}"},
                  {"{\"text\":\"t\",\"attributes\":{\"a\":[", "]}}"}};
    for (size_t i = 0; i < sizeof json_cases / sizeof *json_cases; i++) {
        const json_case *one = &json_cases[i];
        for (size_t k = 0; k < sizeof places / sizeof *places; k++) {
            /* Some are JSON once they stand in a line: that is asked of the parser. */
            char whole[1024];
            size_t n = (size_t)sprintf(whole, "%s", places[k].before);
            memcpy(whole + n, one->text, one->size);
            n += one->size;
            n += (size_t)sprintf(whole + n, "%s", places[k].behind);
            if (memchr(one->text, '\n', one->size))
                continue;
            bool take = parser_takes(whole, n);
            if (take != line_takes(one, places[k].before, places[k].behind))
                fail_msg("%s, at %s: %.*s", one->about, places[k].before, (int)one->size, one->text);
        }
    }
}

static void test_depth(void **state)
{
    (void)state;
    static char nested[4 * TN_JSON_DEPTH_MAX];
    /* The record is the first level, and the limit is the same in a line that is read by its layout. */
    for (size_t depth = TN_JSON_DEPTH_MAX - 2; depth <= TN_JSON_DEPTH_MAX + 1; depth++) {
        json_case deep = {WE_REFUSE, nested, depth * 2, "nesting"};
        memset(nested, '[', depth);
        memset(nested + depth, ']', depth);
        assert_int_equal(line_takes(&deep, "{\"text\":\"t\",\"k\":", "}"), depth < TN_JSON_DEPTH_MAX);
        for (size_t i = 0; i < depth; i++)
            memcpy(nested + i * 2, i % 2 ? "[ " : "[[", 2);
    }
    json_case open = {MUST_REFUSE, nested, 3 * TN_JSON_DEPTH_MAX, "opened only"};
    memset(nested, '[', sizeof nested);
    assert_false(line_takes(&open, "{\"text\":\"t\",\"k\":", "}"));
}

/* ---- lines against jansson --------------------------------------------------------------------- */

static uint32_t seed = 99;

static uint32_t dice(uint32_t sides)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % sides;
}

static const char *some_text(void)
{
    static const char *const texts[] = {"yes", "I want a latte", "", "say \\\"hi\\\"", "caf\xC3\xA9 \\u00e9", "a\\\\b\\/c\\n",
                                        "\\ud83d\\ude00 fine", "0123456789abcde", "0123456789abcdef",
                                        "a long one, longer than any block of sixty-four bytes, to be sure of that"};
    return texts[dice(sizeof texts / sizeof *texts)];
}

static size_t make_line(char *line)
{
    static const char *const numbers[] = {"0", "12", "123456", "1234567", "12345678", "0.5", "1e2", "-3", "null", "\"4\""};
    size_t n = (size_t)sprintf(line, "{\"call_id\":\"call-%u\",\"utterance\":%u,\"role\":\"%s\",\"start_ms\":%s,\"text\":\"%s\"}",
                               (unsigned)dice(3), (unsigned)dice(200), dice(2) ? "agent" : "customer",
                               numbers[dice(dice(3) ? 3 : 10)], some_text());
    if (dice(3) == 0) { /* one byte other, gone, or doubled */
        static const char odd[] = "{}[],:\"\\0123eE+-. \ttfnu/x";
        size_t place = dice((uint32_t)n);
        switch (dice(3)) {
        case 0: line[place] = odd[dice(sizeof odd - 1)]; break;
        case 1: memmove(line + place, line + place + 1, n-- - place - 1); break;
        default: memmove(line + place + 1, line + place, n++ - place); break;
        }
    }
    line[n] = 0;
    return n;
}

/* Taken by us on purpose: UTF-8 and surrogates that were cut. */
static bool in_dispute(const json_error_t *error)
{
    return strstr(error->text, "unable to decode byte") || strstr(error->text, "Unicode") || strstr(error->text, "real") ||
           strstr(error->text, "integer") || strstr(error->text, "\\u0000");
}

static void expect_text(tenor_str ours, const json_t *theirs)
{
    if (!json_is_string(theirs))
        return;
    assert_int_equal(ours.size, json_string_length(theirs));
    assert_memory_equal(ours.size ? ours.data : "", json_string_value(theirs), ours.size);
}

/* Returns whether jansson takes the line. */
static bool compare_line(const char *line, size_t n, const tenor_io_record *record)
{
    json_error_t error;
    json_t *value = json_loadb(line, n, 0, &error);
    bool ours = record->kind != TENOR_IO_REJECT || record->reason != TENOR_IO_REASON_BAD_JSON;
    if (ours != (value != NULL) && !(ours && in_dispute(&error)))
        fail_msg("%s: ours %d, jansson: %s", line, ours, value ? "takes it" : error.text);
    if (value && record->kind == TENOR_IO_UTTERANCE) {
        expect_text(record->segment.utterance.text, json_object_get(value, "text"));
        expect_text(record->call_id, json_object_get(value, "call_id"));
        const json_t *number = json_object_get(value, "utterance"), *start = json_object_get(value, "start_ms");
        if (json_is_integer(number))
            assert_int_equal(record->segment.number, json_integer_value(number));
        if (json_is_integer(start))
            assert_int_equal(record->segment.start_ms, json_integer_value(start));
    }
    bool taken = value != NULL;
    json_decref(value);
    return taken;
}

static void test_lines_against_jansson(void **state)
{
    (void)state;
    enum { LINES = 20000, ROOM = 400 };
    char *all = malloc((size_t)LINES * ROOM);
    size_t size = 0, good = 0, bad = 0, *begins = malloc((LINES + 1) * sizeof *begins);
    for (size_t i = 0; i < LINES; i++) {
        begins[i] = size;
        size += make_line(all + size);
        all[size++] = '\n';
    }
    begins[LINES] = size;
    const tenor_io_reader_options options = {.format = STR("jsonl")};
    tenor_str view = {all, size};
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("lines"), view, &options, NULL), TENOR_OK);
    for (size_t i = 0; i < LINES; i++) {
        static char line[ROOM + 1];
        size_t n = begins[i + 1] - begins[i] - 1;
        do
            assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
        while (record.kind == TENOR_IO_NOTE);
        assert_int_equal(record.line, i + 1);
        memcpy(line, all + begins[i], n);
        line[n] = 0;
        bool taken = compare_line(line, n, &record);
        good += taken;
        bad += !taken;
    }
    tenor_io_reader_close(reader);
    free(begins);
    free(all);
    assert_true(good > 10000 && bad > 2000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_cases_in_lines),
                                       cmocka_unit_test(test_depth), cmocka_unit_test(test_lines_against_jansson)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
