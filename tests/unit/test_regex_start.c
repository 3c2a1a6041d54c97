/* test_regex_start.c - the bytes with which a match can begin: read off the pattern, and held against what PCRE2 finds. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "test_engine.h"

#include <dirent.h>
#include <pcre2.h>

#include "base/utf8.h"
#include "lexicon/regex_start.h"

/* ---- what is read off ---- */

/* A set in short: ranges, with ~ for whatever is beyond ASCII. */
static size_t show_set(const uint64_t set[4], char *out, size_t size)
{
    size_t n = 0;
    for (unsigned c = 0; c < 128; c++) {
        if (!(set[c / 64] >> (c % 64) & 1))
            continue;
        unsigned last = c;
        while (last < 127 && set[(last + 1) / 64] >> ((last + 1) % 64) & 1)
            last++;
        if (last > c + 1)
            n += (size_t)snprintf(out + n, size - n, c < 33 || last > 126 ? "%u-%u" : "%c-%c", c, last);
        else
            n += (size_t)snprintf(out + n, size - n, last > c ? "%c%c" : "%c", (char)c, (char)last);
        c = last;
    }
    if (set[2] | set[3])
        n += (size_t)snprintf(out + n, size - n, "~");
    return n;
}

static void expect_starts(const char *pattern, bool case_sensitive, const char *expected)
{
    tn_regex_start starts[32];
    size_t count, n = 0;
    char shown[2048] = "";
    if (!tn_regex_start_find(view_of(pattern), case_sensitive, starts, COUNT_OF(starts), &count)) {
        snprintf(shown, sizeof shown, "?");
    } else {
        for (size_t i = 0; i < count; i++) {
            n += (size_t)snprintf(shown + n, sizeof shown - n, "%s", i ? " | " : "");
            for (unsigned k = 0; k < starts[i].known; k++) {
                n += (size_t)snprintf(shown + n, sizeof shown - n, "%s", k ? " " : "");
                n += show_set(starts[i].set[k], shown + n, sizeof shown - n);
            }
            assert_true(n < sizeof shown);
        }
    }
    if (strcmp(shown, expected) != 0)
        fail_msg("/%s/\n  expected: %s\n  found:    %s", pattern, expected, shown);
}

static void test_read_off(void **state)
{
    (void)state;
    expect_starts("abcd", true, "a b c d");
    expect_starts("ab", true, "a b");
    expect_starts("aBcd", false, "Aa Bb Cc Dd");
    expect_starts("sk", false, "Ss Kk | ~ | Ss ~");
    expect_starts("a?bc", true, "b c | a b c");
    expect_starts("(?:ab|cd)e", true, "a b e | c d e");
    expect_starts("(?:ad|cd)e", true, "ac d e");
    expect_starts("a{2}b", true, "a a b");
    expect_starts("a+b", true, "a b | a a b | a a a b | a a a a b | a a a a a b | a a a a a a b | a a a a a a a ab");
    expect_starts("a{0,2}b", true, "b | a b | a a b");
    expect_starts("[a-c][^\\x00-y]\\d", true, "a-c 122-127 0-9 | a-c ~ | a-c 122-127 ~");
    expect_starts("(?<!x)\\bab(?=c)", true, "a b");
    expect_starts("a[ _]b", true, "a  _ b");
    expect_starts("e\xCC\x81", true, "e ~");
    expect_starts("a|abc", true, "a");
    expect_starts("a[^b]", false, "Aa 0-65C-a99-127 | Aa ~");
}

static void test_not_understood(void **state)
{
    (void)state;
    static const char *const patterns[] = {"(?i)a",  "a(?i:b)", "(*UTF)a", "[[:alpha:]]b", "\\Qa\\E", "a{,3}",  "a{x}", "a\\1",  "\\cA",
                                           "\\o{7}", "(?#x)a",  "(?R)",    "a**",          "[\\d-z]", "[a-\\d]", "(",   "a)",     "[a",
                                           "\\",     "a\\N{U+41}", "\\x{110000}", "\\xg", "(?P=n)", "(?(1)a|b)", "\\Xa", "\\Ra", "+a"};
    for (size_t i = 0; i < COUNT_OF(patterns); i++)
        expect_starts(patterns[i], true, "?");
    tn_regex_start start;
    size_t count;
    assert_false(tn_regex_start_find(TN_STR("a"), true, &start, 0, &count));
    assert_true(tn_regex_start_find(TN_STR(""), true, &start, 1, &count));
    assert_int_equal(count, 1);
    assert_int_equal(start.known, 0);
}
/* ---- against PCRE2 ---- */

static size_t tried, understood, matches; /* across all patterns: the test must not be empty */

static bool begins_as(const tn_regex_start *starts, size_t count, const char *text, size_t size)
{
    for (size_t i = 0; i < count; i++) {
        bool fits = starts[i].known <= size;
        for (unsigned k = 0; k < starts[i].known && fits; k++) {
            unsigned char c = (unsigned char)text[k];
            fits = starts[i].set[k][c / 64] >> (c % 64) & 1;
        }
        if (fits)
            return true;
    }
    return false;
}

/* Pieces of the pattern and characters that have partners in another case, at most 24 of them. */
static size_t chance_text(uint64_t *state, tn_str pattern, char *out, size_t size)
{
    static const char *const odd[] = {" ", "-", "*", "1", "k", "S", "\xE2\x84\xAA", "\xC5\xBF", "\xC4\xB0", "\xC3\xA9", "\xF0\x9F\x98\x80", "\n"};
    size_t n = 0, pieces = 1 + next_chance(state) % 24;
    for (size_t i = 0; i < pieces && n + 16 < size; i++) {
        uint64_t chance = next_chance(state);
        if (chance % 8 == 0 || pattern.n == 0) {
            const char *text = odd[(chance >> 8) % COUNT_OF(odd)];
            memcpy(out + n, text, strlen(text));
            n += strlen(text);
            continue;
        }
        size_t from = (chance >> 8) % pattern.n, length = 1 + (chance >> 32) % 4;
        if (chance % 8 > 2)
            length = 1;
        while (from && ((unsigned char)pattern.p[from] & 0xC0) == 0x80)
            from--;
        size_t to = from + length < pattern.n ? from + length : pattern.n;
        while (to < pattern.n && ((unsigned char)pattern.p[to] & 0xC0) == 0x80)
            to++;
        for (size_t k = from; k < to; k++) {
            char c = pattern.p[k];
            bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
            out[n++] = letter && chance >> 60 == 0 ? (char)(c ^ 32) : c;
        }
    }
    return n;
}

static void hold_against(tn_str pattern, bool case_sensitive, size_t max, unsigned texts, uint64_t seed)
{
    tn_regex_start starts[32];
    size_t count;
    tried++;
    if (!tn_regex_start_find(pattern, case_sensitive, starts, max, &count))
        return;
    assert_true(count >= 1 && count <= max);
    uint32_t options = PCRE2_UTF | PCRE2_UCP | (case_sensitive ? 0 : PCRE2_CASELESS);
    char whole[2048];
    int error;
    PCRE2_SIZE offset;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, options, &error, &offset, NULL);
    if (!code)
        return; /* refused when a lexicon is loaded */
    understood++;
    int n = snprintf(whole, sizeof whole, "(?:%.*s)\\z", (int)pattern.n, pattern.p);
    pcre2_code *to_end = pcre2_compile((PCRE2_SPTR)whole, (size_t)n, options, &error, &offset, NULL);
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    assert_true(to_end && data);
    for (unsigned t = 0; t < texts; t++) {
        char text[160];
        size_t size = chance_text(&seed, pattern, text, sizeof text);
        for (size_t from = 0; from < size; from++) {
            if (((unsigned char)text[from] & 0xC0) == 0x80)
                continue;
            for (int end = 0; end < 2; end++) {
                if (pcre2_match(end ? to_end : code, (PCRE2_SPTR)text, size, from, PCRE2_ANCHORED, data, NULL) < 0)
                    continue;
                const PCRE2_SIZE *span = pcre2_get_ovector_pointer(data);
                matches++;
                if (!begins_as(starts, count, text + span[0], span[1] - span[0]))
                    fail_msg("/%.*s/%s, %zu ways: '%.*s' does not begin so", (int)pattern.n, pattern.p,
                             case_sensitive ? "c" : "", count, (int)(span[1] - span[0]), text + span[0]);
            }
        }
    }
    pcre2_match_data_free(data);
    pcre2_code_free(to_end);
    pcre2_code_free(code);
}

static void hold_all_ways(tn_str pattern, unsigned texts)
{
    static const size_t room[] = {32, 8, 4, 1};
    for (size_t i = 0; i < COUNT_OF(room); i++) {
        hold_against(pattern, false, room[i], texts, 1 + i);
        hold_against(pattern, true, room[i], texts, 11 + i);
    }
}

static void begin_count(void)
{
    tried = understood = matches = 0;
}

static void test_written(void **state)
{
    (void)state;
    static const char *const patterns[] = {
        "a", "ab", "abc", "abcd", "a?", "a?b", "a*b", "a+b", "a{2}b", "a{0}b", "a{2,}b", "a{0,1}bc", "a{3,5}", "(a|b)c", "(?:a|bc|)d", "(a?b?)c",
        "(a*b*)*c", "(?:ab?){2,3}c", "(?:a|b?c){0,2}d", "[abc]d", "[^abc]d", "[a-cx-z]{2}d", "[]a]b", "[^]a]b", "[a\\]b]c", "[a-]b", "[-a]b",
        "[\\w-]b", "\\d\\d", "\\D\\D", "\\w\\W", "\\s\\S", "\\h\\H", "\\v\\V", "[\\d\\s]x", "[^\\d\\s]x", "[^\\D]x", "[^\\W_]x", "[\\D\\d]x", "a.b", ".b",
        "(?=ab)a", "(?!ab)a", "(?<=b)a", "(?<!b)ab", "(?=b)?ab", "\\bab\\b", "\\Bab", "^ab$", "\\Aab\\z", "ab\\Z", "(?>a|ab)c", "(?|(a)|(b))c",
        "(?<name>a)b", "(?'name'a)b", "(?P<name>a)b", "a??b", "a*?b", "a+?b", "a{1,2}?b", "a?+b", "a*+b", "a++b", "a{1,2}+b", "k", "s", "sk", "ks?",
        "[k]s", "[^k]s", "[^s]k", "[j-l]", "[\\x{100}-\\x{2200}]", "[^\\x{100}-\\x{2200}]k", "\\x{212a}", "\\x{17f}k", "\\x{e9}a", "\\xe9", "\xC3\xA9t\xC3\xA9",
        "[\xC3\xA9\xC3\xA8]t", "[^\xC3\xA9]t", "\xF0\x9F\x98\x80+", "a\xC3\xA9?b", "(?:\xC3\xA9|e)a", "\xE2\x84\xAAk", "[\xE2\x84\xAA]k", "[^\xE2\x84\xAA]k",
        "\\p{L}a", "\\P{L}a", "\\pLa", "[\\p{L}1]a", "[^\\p{L}]a", "[^\\P{L}]a", "a\\.b", "a\\ b", "a\\-b", "\\*{2,4}", "\\tb", "\\x41b", "[\\x41-\\x43]b",
        "[\\b]a", "a#b", "a b", "a}b", "a]b", "(?:(?:(?:(?:(?:(?:(?:(?:a))))))))b", "(?:(?:(?:(?:(?:(?:(?:(?:(?:a)))))))))b", "i", "[i]x", "[^i]k",
        "a(?=b)c|d", "(?!abc)[a-d]{3,4}s?", "(?:so){2,3}|sk", "a|b|c|d", "ab|ac|bb|bc|xy|zz|qk|ks|ss|kk|kss|skk|a1|b1|c1|d1|-a|*b|ya|yb|xx1|yz2|zx3|k1|k2|s3|ab4|cd5",
        "aa1|bb2|cc3|dd4|ee5|ff6|gg7|hh8|ii9|jj0|kk1|ll2|mm3|nn4|oo5|pp6|qq7|rr8|ss9|tt0|uu1|vv2|ww3|xx4|yy5|zz6|ab7|cd8|ef9|gh0|ij1|kl2|mn3|op4|qr5",
        "(?:a|b|)(?:c|d|)(?:e|f|)(?:g|h|)x", "(?:|a)(?:|b)(?:|\xC3\xA9)(?:|d)(?:|e)f", "(?:a{0,3}\xC3\xA9?){1,3}b", "[*#@$%!._-]{1,4}k"};
    begin_count();
    for (size_t i = 0; i < COUNT_OF(patterns); i++)
        hold_all_ways(view_of(patterns[i]), 60);
    assert_true(understood * 10 > tried * 9 && matches > 20000);
}

/* A pattern by chance: a small grammar, in which most of what it writes is valid. */
static size_t chance_pattern(uint64_t *state, unsigned depth, char *out, size_t room)
{
    static const char *const ones[] = {"a", "b", "c", "k", "s", "1", " ", "\\*", "[ab]", "[^a]", "[a-c1]", "\\d", "\\w", "\\s", ".", "\xC3\xA9", "\xC5\xBF",
                                       "[ks\xC3\xA9]", "\\b", "(?!a)", "(?=b)", "(?<!c)", "[^\\w]", "[^ks]", "\\x{e9}", "x"};
    static const char *const quantifiers[] = {"?", "*", "+", "{2}", "{0,2}", "{1,3}", "??", "*?", "{2,}", "?+"};
    static const char *const heads[] = {"(?:", "(", "(?>", "(?=", "(?!"};
    size_t n = 0, items = 1 + next_chance(state) % 4;
    for (size_t i = 0; i < items && n + 32 < room; i++) {
        uint64_t chance = next_chance(state);
        if (depth < 3 && chance % 5 == 0) {
            n += (size_t)snprintf(out + n, room - n, "%s", heads[(chance >> 8) % (chance >> 16 & 1 ? 3 : COUNT_OF(heads))]);
            n += chance_pattern(state, depth + 1, out + n, room - n - 8);
            n += (size_t)snprintf(out + n, room - n, ")");
        } else {
            n += (size_t)snprintf(out + n, room - n, "%s", ones[(chance >> 8) % COUNT_OF(ones)]);
        }
        if ((chance >> 24) % 3 == 0)
            n += (size_t)snprintf(out + n, room - n, "%s", quantifiers[(chance >> 32) % COUNT_OF(quantifiers)]);
        if ((chance >> 40) % 6 == 0)
            n += (size_t)snprintf(out + n, room - n, "|");
    }
    return n;
}

static void test_chance(void **state)
{
    (void)state;
    uint64_t seed = 3;
    begin_count();
    for (int i = 0; i < 1500; i++) {
        char pattern[512];
        size_t n = chance_pattern(&seed, 0, pattern, sizeof pattern);
        hold_against(tn_str_of(pattern, n), i & 1, i & 2 ? 32 : 6, 30, (uint64_t)i);
    }
    assert_true(understood * 10 > tried * 9 && matches > 100000);
}

/* The regexes of a lexicon file: lines that begin with a slash. */
static void hold_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char line[4096];
    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        size_t from = strspn(line, " \t"), end = from + 1;
        if (line[from] != '/')
            continue;
        while (line[end] && line[end] != '/')
            end += line[end] == '\\' && line[end + 1] ? 2 : 1;
        if (line[end] != '/')
            continue;
        size_t before = understood;
        hold_all_ways(tn_str_of(line + from + 1, end - from - 1), 150);
        if (understood == before)
            fail_msg("not understood: %s", line);
    }
    fclose(file);
}

static void test_shipped(void **state)
{
    (void)state;
    DIR *folder = opendir("lexicons/en");
    assert_non_null(folder);
    begin_count();
    for (struct dirent *entry; (entry = readdir(folder));) {
        char path[512];
        size_t n = strlen(entry->d_name);
        if (n > 4 && strcmp(entry->d_name + n - 4, ".lex") == 0) {
            snprintf(path, sizeof path, "lexicons/en/%s", entry->d_name);
            hold_file(path);
        }
    }
    closedir(folder);
    assert_true(understood >= 8 && matches > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read_off), cmocka_unit_test(test_not_understood), cmocka_unit_test(test_written),
        cmocka_unit_test(test_chance),   cmocka_unit_test(test_shipped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
