/* test_turnwords.c - words that act models read: all of a text at once, one after the other, and noted by who reads the turn. */
#include "text/turnwords.h"

#include "call/turnread.h"
#include "test_engine.h"
#include "trials.h"

static const char *const pieces[] = {"lamp", "Don't", "don\xE2\x80\x99t", "O'Neil", "BOXES", "50", "3:30", "15th", "7.5", "\xC2\xA3" "7", "-", "?", "!", "...",
                                     "\xE2\x80\x99", "'s", "s", "\xC3\xA9t\xC3\xA9", "\xFF", "\xF0\x9F\x98\x80", "antidisestablishmentarianism", ",", "\n", ""};

/* Who reads a turn notes its words, or says that they are to be cut anew. */
static bool notes_words(tn_str text, const tn_turnwords *words, uint32_t room)
{
    static tn_turnread read;
    tn_turnword *noted = malloc(room * sizeof *noted);
    tn_turnwords_noted kept = {.words = noted, .room = room, .lost = true};
    tn_turnread_text(&read, text, text.n % 2 ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER, &kept);
    for (size_t i = 0; !kept.lost && i < kept.count; i++)
        if (i >= words->count || memcmp(&noted[i], &words->words[i], sizeof *noted) != 0)
            fail_msg("word %zu noted of %.*s", i, (int)text.n, text.p);
    if (!kept.lost)
        assert_int_equal(kept.count, words->count);
    free(noted);
    return !kept.lost;
}

/* As many as there is room for, and one. */
static void same_words(tn_str text)
{
    static tn_turnwords words;
    tn_turnword word;
    size_t at = 0, n = 0;
    char *exact = malloc(text.n ? text.n : 1);
    memcpy(exact, text.p, text.n);
    text.p = exact;
    tn_turnwords_read(text, &words);
    for (; n <= TN_TURNWORDS_HELD && tn_turnwords_next(text, &at, &word); n++)
        if (n >= words.count || memcmp(&words.words[n], &word, sizeof word) != 0)
            fail_msg("word %zu of %.*s", n, (int)text.n, text.p);
    assert_int_equal(n, words.count);
    notes_words(text, &words, TN_TURNWORDS_HELD);
    free(exact);
}

static void test_noted(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool kept;
    } texts[] = {{"Don't, I said: the twenty-five boxes' 3:30 a.m. (1,250.00 of 48h) were O'Neil's!", true},
                 {"", true},
                 {"an antidisestablishmentary", true},
                 {"an antidisestablishmentarianism", false},
                 {"a caf\xC3\xA9", false},
                 {"abcdefghijklmnopqrstuvwx'", false}};
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        static tn_turnwords words;
        const tn_str text = tn_str_of(texts[i].text, strlen(texts[i].text));
        tn_turnwords_read(text, &words);
        assert_int_equal(notes_words(text, &words, TN_TURNWORDS_HELD), texts[i].kept);
        if (words.count)
            assert_false(notes_words(text, &words, (uint32_t)words.count - 1));
    }
}

static void test_pieces(void **state)
{
    (void)state;
    static char text[60000];
    uint64_t chance = 5;
    for (int t = 0; t < 3000; t++) {
        size_t n = 0;
        for (uint64_t k = next_chance(&chance) % (t % 50 ? 24 : 900); k > 0; k--)
            n += (size_t)snprintf(text + n, sizeof text - n, "%s%s", pieces[next_chance(&chance) % COUNT_OF(pieces)], next_chance(&chance) % 4 ? " " : "");
        same_words(tn_str_of(text, n));
    }
}

static void test_letters(void **state)
{
    (void)state;
    static const char letters[] = "aeeIssSdyg''  l.5\xC3\xA9\xE2\x80\x99";
    char text[32];
    uint64_t chance = 5;
    for (int t = 0; t < 30000; t++) {
        const size_t n = next_chance(&chance) % 30;
        for (size_t i = 0; i < n; i++)
            text[i] = next_chance(&chance) % 9 ? letters[next_chance(&chance) % (sizeof letters - 1)] : (char)next_chance(&chance);
        same_words(tn_str_of(text, n));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pieces), cmocka_unit_test(test_letters), cmocka_unit_test(test_noted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
