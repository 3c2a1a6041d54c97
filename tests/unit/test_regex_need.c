/* test_regex_need.c - no match of a regex lacks what its needs say: random patterns and texts against PCRE2. */
/* link: -lpcre2-8 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "lexicon/regex_need.h"
#include "test_engine.h"

static const char *const atoms[] = {
    "a", "b", "k", "s", "K", "S", "\xC5\xBF", "\xE2\x84\xAA", "\xC3\xBC", "\xC3\x9C", "1", ".", "\\d", "\\w", "\\s",
        "\\W", "\\S", "\\D",
    "[ab]", "[^a]", "[a-k]", "[^k]", "[\xC3\xBC" "a]", "[s1]", "[\\d.]", "[^\\w]", "\\.", "\\$", "-", " ", "(?:a|b1)",
        "(?:k|\xC3\xBC)",
    "(?!a)", "(?=k)", "(?<!s)", "(?<=a)", "\\b", "(?:a(?:b|s)|k)", "[]a]", "[^]a]", "[a-]", "[\\]k]", "(a|s)", "'", ",",
        "!", "[!-~]",
    "[k-s]", "\xF0\x9F\x98\x80", "[\xF0\x9F\x98\x80-\xF0\x9F\x98\x8F]", "^", "$", "(?:|a)"};
static const char *const repeats[] = {"", "", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,3}", "{0}", "??", "+?", "*+",
                                      "{0,}"};
static const char *const bytes[] = {"a", "b", "k", "s", "K", "S", "A", "B", "\xC5\xBF", "\xE2\x84\xAA", "\xC3\xBC",
                                    "\xC3\x9C", "1", "2", ".",
                                    "$", "-", " ", "'", ",", "!", "~", "]", "\t", "\n", "_", "\xF0\x9F\x98\x80",
                                        "\xC2\xA0", "\xD9\xA1", "z"};

#define PICK(chance, list) ((list)[next_chance(chance) % COUNT_OF(list)])

static void make_pattern(uint64_t *chance, char *out)
{
    out[0] = 0;
    for (size_t n = 1 + next_chance(chance) % 4; n > 0; n--) {
        strcat(out, PICK(chance, atoms));
        strcat(out, PICK(chance, repeats));
        if (next_chance(chance) % 8 == 0)
            strcat(out, "|");
    }
}

/* One pattern on some texts; returns how many matches were looked at. */
static size_t try_pattern(uint64_t *chance, const pcre2_code *code, const char *pattern, bool case_sensitive)
{
    uint64_t need[4];
    size_t matches = 0;
    if (!tn_regex_need_find(view_of(pattern), case_sensitive, need))
        return 0;
    pcre2_match_data *data = pcre2_match_data_create(8, NULL);
    assert_non_null(data);
    for (int texts = 0; texts < 20; texts++) {
        char text[100] = "";
        for (size_t n = 1 + next_chance(chance) % 6; n > 0; n--)
            strcat(text, PICK(chance, bytes));
        if (pcre2_match(code, (PCRE2_SPTR)text, strlen(text), 0, PCRE2_NOTEMPTY, data, NULL) < 0)
            continue;
        const PCRE2_SIZE *span = pcre2_get_ovector_pointer(data);
        bool found = false;
        for (size_t i = span[0]; i < span[1]; i++)
            found = found || (need[(unsigned char)text[i] / 64] >> ((unsigned char)text[i] % 64) & 1);
        if (!found)
            fail_msg("/%s/%s matches '%s' at %zu-%zu without what it needs", pattern, case_sensitive ? "c" : "", text,
                     span[0], span[1]);
        matches++;
    }
    pcre2_match_data_free(data);
    return matches;
}

static void test_needs(void **state)
{
    (void)state;
    uint64_t chance = 11;
    size_t matches = 0;
    for (int i = 0; i < 20000; i++) {
        char pattern[256];
        int error;
        PCRE2_SIZE offset;
        bool case_sensitive = next_chance(&chance) % 2;
        make_pattern(&chance, pattern);
        pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                                         PCRE2_UTF | PCRE2_UCP | (case_sensitive ? 0 : PCRE2_CASELESS), &error, &offset,
                                             NULL);
        if (code)
            matches += try_pattern(&chance, code, pattern, case_sensitive);
        pcre2_code_free(code);
    }
    assert_true(matches > 10000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_needs)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
