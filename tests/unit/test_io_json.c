/* test_io_json.c - the JSON pull parser: strictness, places of errors, decoding, and jansson as the
 * reference. */
/* link: -ljansson */
#include "test_io.h"

#include <jansson.h>

#include "base/arena.h"
#include "io/json.h"

static tn_mem mem;

/* The whole text is one JSON value. */
static bool accepts(const char *text, size_t size, size_t *error_at)
{
    tn_json json;
    tn_str whole;
    tn_json_init(&json, tn_str_of(text, size));
    bool good = tn_json_skip(&json, &whole) && tn_json_next(&json) == TN_JSON_END;
    *error_at = json.error_at;
    return good;
}

static void test_strict(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
        size_t at;
    } cases[] = {
        {"{}", true, 0},
        {" [ ] ", true, 0},
        {"[1,2.5e-3,-0,true,false,null,\"\"]", true, 0},
        {"{\"a\":{\"b\":[{}]}}", true, 0},
        {"7", true, 0},
        {"", false, 0},
        {"[1,]", false, 3},
        {"[,1]", false, 1},
        {"[1 2]", false, 3},
        {"{\"a\":1,}", false, 7},
        {"{\"a\" 1}", false, 5},
        {"{a:1}", false, 1},
        {"{\"a\":1 \"b\":2}", false, 7},
        {"[01]", false, 2},
        {"[1.]", false, 3},
        {"[.5]", false, 1},
        {"[+1]", false, 1},
        {"[1e]", false, 3},
        {"[-]", false, 2},
        {"[tru]", false, 4},
        {"[nulL]", false, 4},
        {"[\"a\tb\"]", false, 3},
        {"[\"\\x\"]", false, 3},
        {"[\"\\u12g4\"]", false, 6},
        {"[\"abc", false, 5},
        {"[1", false, 2},
        {"{\"a\":", false, 5},
        {"[1]]", false, 3},
        {"[}", false, 1},
        {"{]", false, 1},
        {"{} {}", false, 3},
        {"[NaN]", false, 1},
        {"/**/1", false, 0},
        {"'a'", false, 0},
        {"\xEF\xBB\xBF{}", false, 0},
        {"\xFF", false, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t at;
        bool good = accepts(cases[i].text, strlen(cases[i].text), &at);
        if (good != cases[i].good || (!good && at != cases[i].at))
            fail_msg("%s: %d at %zu", cases[i].text, good, at);
    }
}

static void test_depth(void **state)
{
    (void)state;
    char text[2 * TN_JSON_DEPTH_MAX + 4];
    for (size_t depth = TN_JSON_DEPTH_MAX - 1; depth <= TN_JSON_DEPTH_MAX + 1; depth++) {
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        tn_json json;
        tn_str whole;
        tn_json_init(&json, tn_str_of(text, 2 * depth));
        bool good = tn_json_skip(&json, &whole);
        assert_int_equal(good, depth <= TN_JSON_DEPTH_MAX);
        if (!good) {
            assert_int_equal(json.error, TN_JSON_DEPTH);
            assert_int_equal(json.error_at, TN_JSON_DEPTH_MAX);
        }
    }
}

static void check_decode(const char *raw, size_t size, const char *expected, uint32_t replaced)
{
    tn_arena arena;
    tn_str text;
    uint32_t count = 0;
    tn_arena_init(&arena, &mem);
    assert_true(tn_json_decode(tn_str_of(raw, size), &arena, &text, &count));
    assert_int_equal(text.n, strlen(expected));
    assert_memory_equal(text.p, expected, text.n);
    assert_int_equal(count, replaced);
    tn_arena_free(&arena);
}

#define FFFD "\xEF\xBF\xBD"
#define DECODE(raw, expected, replaced) check_decode(raw, sizeof(raw) - 1, expected, replaced)

static void test_decode(void **state)
{
    (void)state;
    DECODE("plain", "plain", 0);
    DECODE("", "", 0);
    DECODE("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t", 0);
    DECODE("\\u0041\\u00e9\\u20ac\\ud83d\\ude00", "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 0);
    DECODE("\\u0000", FFFD, 1);
    DECODE("a\0b", "a" FFFD "b", 1);
    DECODE("\\ud83d", FFFD, 1);
    DECODE("\\ud83d!", FFFD "!", 1);
    DECODE("\\ude00", FFFD, 1);
    DECODE("\\ud83d\\ud83d\\ude00", FFFD "\xF0\x9F\x98\x80", 1);
    DECODE("\\ud83d\\u0041", FFFD "A", 1);
    DECODE("\xFF\xC3", FFFD FFFD, 2);
    DECODE("\xED\xA0\x80\\n", FFFD FFFD FFFD "\n", 3);
    DECODE("\xC3\\u00a9", FFFD "\xC2\xA9", 1);
}

static void test_int64(void **state)
{
    (void)state;
    int64_t value;
    assert_true(tn_json_int64(tn_str_of("-9223372036854775808", 20), &value) && value == INT64_MIN);
    assert_true(tn_json_int64(tn_str_of("9223372036854775807", 19), &value) && value == INT64_MAX);
    assert_false(tn_json_int64(tn_str_of("9223372036854775808", 19), &value));
    assert_false(tn_json_int64(tn_str_of("99999999999999999999", 20), &value));
    assert_false(tn_json_int64(tn_str_of("1.0", 3), &value));
    assert_false(tn_json_int64(tn_str_of("1e3", 3), &value));
    assert_false(tn_json_int64(tn_str_of("-", 1), &value));
    assert_false(tn_json_int64(tn_str_of("", 0), &value));
}

/* ---- against jansson ------------------------------------------------------------------------- */

static uint32_t seed = 12345;

static uint32_t dice(uint32_t sides)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % sides;
}

static void random_value(char *out, size_t *n, int depth)
{
    static const char *const scalars[] = {"0",
                                          "-12",
                                          "3.25",
                                          "1e5",
                                          "true",
                                          "false",
                                          "null",
                                          "\"\"",
                                          "\"a b\"",
                                          "\"\\u00e9\\n\"",
                                          "\"\xE2\x82\xAC\"",
                                          "\"\\ud83d\\ude00\""};
    uint32_t kind = dice(depth > 3 ? 2 : 4);
    if (kind < 2) {
        const char *scalar = scalars[dice(sizeof scalars / sizeof scalars[0])];
        memcpy(out + *n, scalar, strlen(scalar));
        *n += strlen(scalar);
        return;
    }
    uint32_t count = dice(4);
    out[(*n)++] = kind == 2 ? '[' : '{';
    for (uint32_t i = 0; i < count; i++) {
        if (i)
            out[(*n)++] = ',';
        if (dice(3) == 0)
            out[(*n)++] = ' ';
        if (kind == 3)
            *n += (size_t)sprintf(out + *n, "\"k%u\":", (unsigned)dice(3));
        random_value(out, n, depth + 1);
    }
    out[(*n)++] = kind == 2 ? ']' : '}';
}

static void compare(tn_json *json, const json_t *expected, tn_arena *arena);

static void compare_object(tn_json *json, const json_t *expected, tn_arena *arena)
{
    /* Keys repeat; jansson keeps the last, so compare whatever our last reading of a key gives. */
    tn_str raw, name, whole;
    struct {
        tn_str name, value;
    } members[64];
    size_t count = 0;
    assert_true(tn_json_enter(json));
    while (tn_json_key(json, &raw)) {
        uint32_t replaced = 0;
        size_t i = 0;
        assert_true(tn_json_decode(raw, arena, &name, &replaced));
        while (i < count && !tn_str_eq(members[i].name, name))
            i++;
        count += i == count;
        members[i].name = name;
        assert_true(tn_json_skip(json, &whole));
        members[i].value = whole;
    }
    assert_int_equal(count, json_object_size(expected));
    for (size_t i = 0; i < count; i++) {
        tn_json inner;
        tn_json_init(&inner, members[i].value);
        compare(&inner, json_object_getn(expected, members[i].name.p, members[i].name.n), arena);
    }
}

static void compare(tn_json *json, const json_t *expected, tn_arena *arena)
{
    tn_str raw, text;
    uint32_t replaced = 0;
    assert_non_null(expected);
    switch (tn_json_next(json)) {
    case TN_JSON_OBJECT:
        assert_true(json_is_object(expected));
        compare_object(json, expected, arena);
        break;
    case TN_JSON_ARRAY: {
        size_t i = 0;
        assert_true(json_is_array(expected));
        assert_true(tn_json_enter(json));
        while (tn_json_next(json) != TN_JSON_END)
            compare(json, json_array_get(expected, i++), arena);
        assert_int_equal(i, json_array_size(expected));
        break;
    }
    case TN_JSON_STRING:
        assert_true(tn_json_string(json, &raw));
        assert_true(tn_json_decode(raw, arena, &text, &replaced));
        assert_true(json_is_string(expected));
        assert_int_equal(text.n, json_string_length(expected));
        assert_memory_equal(text.p, json_string_value(expected), text.n);
        break;
    case TN_JSON_NUMBER:
        assert_true(tn_json_number(json, &text));
        assert_true(json_is_number(expected));
        assert_true(strtod(text.p, NULL) == json_number_value(expected));
        break;
    case TN_JSON_TRUE: assert_true(tn_json_word(json) && json_is_true(expected)); break;
    case TN_JSON_FALSE: assert_true(tn_json_word(json) && json_is_false(expected)); break;
    case TN_JSON_NULL: assert_true(tn_json_word(json) && json_is_null(expected)); break;
    default: fail_msg("error at %zu", json->error_at);
    }
}

/* Bytes that we take on purpose and jansson does not: NUL, invalid UTF-8, surrogates alone. */
static bool in_dispute(const char *text, size_t n)
{
    if (memchr(text, 0, n) || strstr(text, "\\u0000") || strstr(text, "\\ud83"))
        return true;
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)text[i] >= 0x80)
            return true;
    return strstr(text, "\\ude0") != NULL || strstr(text, "\\ud") != NULL ||
           strstr(text, "\\uD") != NULL;
}

static void test_against_jansson(void **state)
{
    (void)state;
    static char text[1 << 16];
    tn_arena arena;
    tn_arena_init(&arena, &mem);
    size_t good = 0, bad = 0;
    for (int round = 0; round < 20000; round++) {
        size_t n = 0, at;
        random_value(text, &n, 0);
        bool broken = dice(2) == 0;
        if (broken && n) { /* one byte other, gone, or doubled */
            static const char odd[] = "{}[],:\"\\0123eE+-. \ttfnu/x";
            size_t place = dice((uint32_t)n);
            switch (dice(3)) {
            case 0: text[place] = odd[dice(sizeof odd - 1)]; break;
            case 1: memmove(text + place, text + place + 1, n-- - place - 1); break;
            default: memmove(text + place + 1, text + place, n++ - place); break;
            }
        }
        text[n] = 0;
        if (broken && in_dispute(text, n))
            continue;
        json_error_t error;
        json_t *expected = json_loadb(text, n, JSON_DECODE_ANY, &error);
        bool ours = accepts(text, n, &at);
        /* jansson refuses numbers beyond a double or an int64; those are fine here. */
        if (ours != (expected != NULL) &&
            !(ours && (strstr(error.text, "real") || strstr(error.text, "integer"))))
            fail_msg("%s: ours %d, jansson %s", text, ours, expected ? "takes it" : error.text);
        if (expected) {
            tn_json json;
            tn_json_init(&json, tn_str_of(text, n));
            compare(&json, expected, &arena);
            tn_arena_reset(&arena);
        }
        good += expected != NULL;
        bad += expected == NULL;
        json_decref(expected);
    }
    tn_arena_free(&arena);
    assert_true(good > 5000 && bad > 1000);
}

int main(void)
{
    mem = tn_mem_default();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_strict), cmocka_unit_test(test_depth),
                                       cmocka_unit_test(test_decode), cmocka_unit_test(test_int64),
                                       cmocka_unit_test(test_against_jansson)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
