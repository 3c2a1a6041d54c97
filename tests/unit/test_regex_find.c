/* test_regex_find.c - every match of a regex in a text, held against what PCRE2 finds with the pattern between its two edges: what is known
 * of where matches can begin, and looking stretch by stretch, leave none out. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "test_engine.h"

#include <pcre2.h>

#include "lexicon/regex.h"

static size_t found; /* across all patterns: the test must not be empty */

static void same_matches(const tn_regex *regex, tn_regex_scratch *scratch, const pcre2_code *plain, pcre2_match_data *data, tn_str text)
{
    size_t from = 0, begin, end;
    uint64_t bytes[4];
    assert_true(tn_regex_look(scratch, text, bytes));
    const bool possible = tn_regex_possible(regex, bytes);
    for (;;) {
        const enum tn_regex_result r = tn_regex_find(regex, scratch, text, from, &begin, &end);
        const int rc = pcre2_match(plain, (PCRE2_SPTR)text.p, text.n, from, PCRE2_NOTEMPTY, data, NULL);
        const PCRE2_SIZE *span = pcre2_get_ovector_pointer(data);
        assert_int_equal(r, rc >= 0 ? TN_REGEX_FOUND : TN_REGEX_NONE);
        if (rc < 0)
            return;
        assert_true(possible);
        assert_int_equal(begin, span[0]);
        assert_int_equal(end, span[1]);
        found++;
        from = end;
    }
}

static void check_pattern(const char *source)
{
    static const char *const texts[] = {"ab", "ab ab", " ab", "x ab", "b", "xb ab", "ab\nab", "a\nb ab", "Ann at Larch", "so Ann at Larch", "aab ab, ab"};
    const tn_mem mem = tn_mem_default();
    const tn_str pattern = view_of(source);
    const uint32_t options = PCRE2_UTF | PCRE2_UCP;
    tn_regex_needs needs;
    char wrapped[256];
    int error;
    PCRE2_SIZE at;
    const int size = snprintf(wrapped, sizeof wrapped, "(?:(?<!\\w)|(?!\\w))(?:%s)(?:(?<!\\w)|(?!\\w))", source);
    pcre2_code *plain = pcre2_compile((PCRE2_SPTR)wrapped, (size_t)size, options, &error, &at, NULL);
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(plain, NULL);
    assert_true(tn_regex_learn(&mem, pattern, true, &needs));
    tn_regex *regex = tn_regex_new(&mem, pattern, true, false, &needs);
    tn_regex_scratch *scratch = tn_regex_scratch_new(&mem);
    assert_true(plain && data && regex && scratch);
    for (size_t t = 0; t < COUNT_OF(texts); t++) {
        static char text[5 * TN_REGEX_REACH];
        same_matches(regex, scratch, plain, data, view_of(texts[t]));
        /* Again, longer than what is looked at in one go: at its begin and far behind it. */
        const size_t n = strlen(texts[t]);
        memset(text, '.', sizeof text);
        memcpy(text, texts[t], n);
        memcpy(text + 3 * TN_REGEX_REACH, texts[t], n);
        same_matches(regex, scratch, plain, data, tn_str_of(text, sizeof text));
    }
    tn_regex_scratch_free(scratch);
    tn_regex_free(regex);
    pcre2_match_data_free(data);
    pcre2_code_free(plain);
}

static void test_anchors(void **state)
{
    (void)state;
    static const char *const patterns[] = {"^ab", "\\Aab", "^a|^b", "(?:^ab|^x)", "^ab|b", "ab|^b", "(?m)^ab", "(?m:^)ab", "(?:^|x )ab", "(?:^|[,.] )ab",
                                           "(?<![a-z])ab", "ab$", "^\\p{Lu}\\p{L}+ (?:from|at) \\p{Lu}", "^[^x]b", "(?=^)ab", "(?!^)ab"};
    for (size_t i = 0; i < COUNT_OF(patterns); i++)
        check_pattern(patterns[i]);
    assert_true(found > 60);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_anchors)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
