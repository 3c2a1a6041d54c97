/* test_stem_filter.c - no word is ruled out whose stem is on the list: what the English stemmer does to words by chance and to
 * words that end in its suffixes, and how many words are let through. */
#include "test_engine.h"

#include "text/stem.h"
#include "text/stem_filter.h"

static const char *const suffixes[] = {
    "s",      "es",      "ies",    "ied",    "ed",      "edly",   "ing",     "ingly",  "ly",    "eed",   "eedly",  "tional", "enci",  "anci",
    "abli",   "entli",   "izer",   "ization", "ational", "ation", "ator",    "alism",  "aliti", "alli",  "fulness", "ousli", "iveness", "iviti",
    "biliti", "bli",     "ogi",    "logi",   "fulli",   "lessli", "li",      "alize",  "icate", "iciti", "ical",   "ful",    "ness",  "ative",
    "ance",   "ence",    "able",   "ible",   "ant",     "ement",  "ment",    "ent",    "ism",   "ate",   "iti",    "ous",    "ive",   "ize",
    "sion",   "tion",    "e",      "l",      "y",       "ying",   "at",      "bl",     "iz",    "bb",    "ff",     "nn",     "pp",    "tt",
    "ity",    "ility",   "ability", "ibly",  "ably",    "ally",   "ogist",   "'s",     "s'",    "'",     "ss",     "us",     "i",     "ier"};

static const char *const words[] = {"dying",   "lying", "tying", "skis",   "skies",  "idly",    "gently",  "ugly",     "early",    "only",
                                    "singly",  "sky",   "news",  "howe",   "atlas",  "cosmos",  "bias",    "andes",    "inning",   "outing",
                                    "canning", "herring", "earring", "proceed", "exceed", "succeed", "generously", "community", "arsenal", "a",
                                    "y",       "yy",    "ties",  "cries",  "by",     "say",     "enjoyed", "youth",    "boyish",   "sayyid",
                                    "'em",     "'tis'", "caf\xC3\xA9s", "na\xC3\xAFvely", "ebbed", "hopping", "hoping", "luxuriated", "vying", "untying"};

static size_t chance_word(uint64_t *state, char *out)
{
    static const char all[] = "abcdefghijklmnopqrstuvwxyz", common[] = "aeiouybdtlstnrgz'x";
    uint64_t chance = next_chance(state);
    const char *letters = chance & 1 ? all : common;
    size_t n = 0, size = 1 + (chance >> 1) % 8, tails = (chance >> 8) % 4;
    for (size_t i = 0; i < size; i++)
        out[n++] = letters[next_chance(state) % strlen(letters)];
    for (size_t i = 0; i < tails; i++) {
        const char *suffix = suffixes[next_chance(state) % COUNT_OF(suffixes)];
        memcpy(out + n, suffix, strlen(suffix));
        n += strlen(suffix);
    }
    return n;
}

static tn_stem_filter filter; /* large */

/* A list of the word's own stem and no other lets the word through. */
static void hold(tn_stem *stemmer, tn_str word)
{
    tn_str stem = tn_stem_word(stemmer, word);
    tn_stem_filter_init(&filter);
    tn_stem_filter_add(&filter, TN_STR("en"), stem);
    if (!tn_stem_filter_may(&filter, word))
        fail_msg("'%.*s' is ruled out, but its stem is '%.*s'", (int)word.n, word.p, (int)stem.n, stem.p);
}

static void test_never_ruled_out(void **state)
{
    (void)state;
    tn_stem *stemmer = tn_stem_new(TN_STR("en"));
    uint64_t seed = 7;
    char word[64];
    assert_non_null(stemmer);
    for (size_t i = 0; i < COUNT_OF(words); i++)
        hold(stemmer, view_of(words[i]));
    for (int i = 0; i < 200000; i++) {
        size_t n = chance_word(&seed, word);
        hold(stemmer, tn_str_of(word, n));
    }
    tn_stem_free(stemmer);
}

/* Words longer than the stemmer takes, and stems longer than the filter looks at. */
static void test_long_words(void **state)
{
    (void)state;
    tn_stem *stemmer = tn_stem_new(TN_STR("en"));
    char word[200];
    assert_non_null(stemmer);
    for (size_t n = 1; n < sizeof word; n++) {
        memset(word, 'a', n);
        word[n - 1] = 's';
        hold(stemmer, tn_str_of(word, n));
        memcpy(word + (n > 3 ? n - 3 : 0), "ing", n > 3 ? 3 : n);
        hold(stemmer, tn_str_of(word, n));
    }
    tn_stem_free(stemmer);
}

static void test_rules_out(void **state)
{
    (void)state;
    tn_stem_filter_init(&filter);
    assert_false(tn_stem_filter_may(&filter, TN_STR("anything")));
    assert_false(tn_stem_filter_may(&filter, TN_STR("")));
    tn_stem_filter_add(&filter, TN_STR("en-GB"), TN_STR("escal"));
    assert_true(tn_stem_filter_may(&filter, TN_STR("escalated")));
    assert_false(tn_stem_filter_may(&filter, TN_STR("escape")));
    assert_false(tn_stem_filter_may(&filter, TN_STR("esc")));
    assert_false(tn_stem_filter_may(&filter, TN_STR("")));
    tn_stem_filter_add(&filter, TN_STR("de"), TN_STR("wort"));
    assert_true(tn_stem_filter_may(&filter, TN_STR("escape")));
}

/* Words by chance meet a list of 1,000 stems hardly ever: the filter must say so of most, though some stems are two letters long. */
static void test_lets_few_through(void **state)
{
    (void)state;
    tn_stem *stemmer = tn_stem_new(TN_STR("en"));
    uint64_t seed = 11;
    char word[64];
    int through = 0;
    assert_non_null(stemmer);
    tn_stem_filter_init(&filter);
    for (int i = 0; i < 1000; i++) {
        size_t n;
        do
            n = chance_word(&seed, word);
        while (n < 7);
        tn_stem_filter_add(&filter, TN_STR("en"), tn_stem_word(stemmer, tn_str_of(word, n)));
    }
    for (int i = 0; i < 10000; i++) {
        size_t n;
        do
            n = chance_word(&seed, word);
        while (n < 7 || (n >= 4 && memcmp(word + n - 4, "ying", 4) == 0) || word[0] == '\'');
        through += tn_stem_filter_may(&filter, tn_str_of(word, n));
    }
    assert_in_range(through, 0, 1500);
    tn_stem_free(stemmer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_never_ruled_out),
        cmocka_unit_test(test_long_words),
        cmocka_unit_test(test_rules_out),
        cmocka_unit_test(test_lets_few_through),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
