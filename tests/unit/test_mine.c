/* test_mine.c - keyness by published examples; phrases that are counted as entries match them; runs forgotten and counted again;
 * runs that explain one another. */
#include <math.h>
#include <stdlib.h>

#include "cli/candidates.h"
#include "cli/grams.h"
#include "study/dice.h"
#include "study/keyness.h"
#include "tenor_study.h"
#include "test_engine.h"

#define NEAR(a, b, by) near_by((a), (b), (by), __LINE__)

static void near_by(double a, double b, double by, int line)
{
    if (!(fabs(a - b) <= by))
        fail_msg("line %d: %.6f, not %.6f", line, a, b);
}

/* ---- keyness ---- */

/* The example that Lancaster's corpus courses give for Rayson's calculator: 52 in 50,000 words against 57 in 75,000 are +2.65, which
 * is not significant. Both sides changed it is the same, with the ratio turned. */
static void test_log_likelihood(void **state)
{
    (void)state;
    tenor_study_keyness key, other;
    tenor_study_key(52, 50000, 57, 75000, 1000, &key);
    NEAR(key.g2, 2.65, 0.005);
    NEAR(key.log_ratio, log2(52.0 / 50000 / (57.0 / 75000)), 1e-12);
    tenor_study_key(57, 75000, 52, 50000, 1000, &other);
    NEAR(other.g2, key.g2, 1e-9);
    NEAR(other.log_ratio, -key.log_ratio, 1e-12);
    NEAR(other.z, -key.z, 1e-9);
    /* Equal rates are no news; what is never said in the rest counts as half a time there. */
    tenor_study_key(30, 3000, 10, 1000, 1000, &key);
    NEAR(key.g2, 0, 1e-9);
    NEAR(key.log_odds, 0, 1e-9);
    tenor_study_key(8, 1000, 0, 1000, 1000, &key);
    NEAR(key.g2, 16 * log(2), 1e-9);
    NEAR(key.log_ratio, 4, 1e-12);
    tenor_study_key(1, 0, 0, 1000, 1000, &key);
    NEAR(key.g2 + fabs(key.z) + fabs(key.log_ratio), 0, 0);
}

/* The example of the Python package fightin_words for Monroe, Colaresi and Quinn (2008): two texts of 9 words, 11 different ones, a
 * prior of .05 for each of them. "brown", in one text only, has z .6894; "lazy", in both, 0. */
static void test_log_odds(void **state)
{
    (void)state;
    tenor_study_keyness key = {0};
    tn_keyness_odds(1, 9, 0, 9, 0.05, 11 * 0.05, &key);
    NEAR(key.z, 0.6894227886807968, 1e-12);
    tn_keyness_odds(0, 9, 1, 9, 0.05, 11 * 0.05, &key);
    NEAR(key.z, -0.6894227886807968, 1e-12);
    tn_keyness_odds(1, 9, 1, 9, 0.05, 11 * 0.05, &key);
    NEAR(key.z, 0, 1e-12);
    /* The larger the prior, the less a difference of few words says. */
    double last = 1e9;
    for (double prior = 10; prior < 1e6; prior *= 10) {
        tenor_study_key(6, 5000, 1, 5000, prior, &key);
        assert_true(key.log_odds > 0 && key.log_odds < last);
        last = key.log_odds;
    }
}

/* ---- phrases are counted as entries match them ---- */

static tenor_lexicon *fillers_with(const char *more)
{
    static char text[1 << 20];
    snprintf(text, sizeof text,
             HEADER "@category fillers kind=filler\n(um|uh|you know)\n@category emoticons kind=emoticon\n:)\n<3\n"
                    "@category abbreviations kind=abbrev\n(mr|mrs)\n%s", more);
    return load_layers(text, NULL, NULL);
}

static bool count_text(tenor_study_variant *variant, tn_grams *grams, const char *text, tn_grams_place place)
{
    tenor_utterance utterance = TENOR_UTTERANCE_INIT;
    const tenor_study_term *terms;
    const uint32_t *matched;
    size_t matches, count;
    static const bool hidden[4096];
    utterance.text = str_of(text);
    assert_int_equal(tenor_study_variant_matched(variant, &utterance, &matched, &matches), TENOR_OK);
    assert_int_equal(tenor_study_variant_terms(variant, &terms, &count), TENOR_OK);
    assert_true(count <= COUNT_OF(hidden));
    return tn_grams_add(grams, terms, hidden, count, place);
}

/* Words and what stands between them, of which texts are made: spellings that are one, and borders that runs must not cross. */
static const char *const pieces[] = {
    "do", "n't", "don't", "Don’t", "dont", "do not", "I'm", "im", "i am", "'m", "cannot", "can't", "let's", "let us", "gonna", "ha",
    "ha", "sorry", "SORRY", "sooo", "sorryyy", "refund", "naïve", "NAÏVE", "ﬁne", "fine", "21", "3.5", "seven", "um", "uh", "you know",
    "Mr.", "a.b@c.de", "http://x.yz/a", "[PII]", "😀", ":)", "<3", "!", "!!", "??", ".", ". ", ",", ";", " - ", "…", "...", "\n",
    "well-known", "and/or", "we'll", "they've", "o'clock", "rock'n'roll", "x"};

static void write_text(tn_dice *dice, char *text, size_t size)
{
    size_t n = 1 + tn_dice_below(dice, 14), at = 0;
    for (size_t i = 0; i < n; i++) {
        const char *piece = pieces[tn_dice_below(dice, COUNT_OF(pieces))];
        at += (size_t)snprintf(text + at, size - at, "%s%s", i && tn_dice_below(dice, 6) ? " " : "", piece);
    }
}


/* An entry of such a word finds more than is counted: numbers are counted as <NUMBER>, and fillers are no words, where a phrase
 * names neither. */
static bool finds_more(const char *phrase)
{
    static const char *const words[] = {"you", "know", "21", "3.5", "seven"};
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (strstr(phrase, words[i]))
            return true;
    return false;
}

#define TEXTS 600
#define BATCH_OF_PHRASES 300

/* Every run that is counted in these texts, as an entry of its own, matches just as often. */
static void test_counts_are_matches(void **state)
{
    (void)state;
    static char texts[TEXTS][1024];
    static char phrases[BATCH_OF_PHRASES * 128];
    tn_dice dice = {11};
    tenor_lexicon *lexicon = fillers_with("");
    tenor_study_variant *variant = NULL;
    tn_grams grams = {.least = 1, .longest = TN_GRAMS_WORDS, .key = tn_idhash_secret()};
    assert_int_equal(tenor_study_variant_new(&variant, lexicon, NULL, NULL), TENOR_OK);
    for (size_t i = 0; i < TEXTS; i++) {
        write_text(&dice, texts[i], sizeof texts[i]);
        assert_true(count_text(variant, &grams, texts[i], (tn_grams_place){TN_GRAMS_HIGH, (uint32_t)i + 1, 1, NULL}));
    }
    assert_true(grams.count > 3000);
    size_t exact = 0;
    for (size_t from = 0; from < grams.count; from += BATCH_OF_PHRASES) {
        size_t to = from + BATCH_OF_PHRASES < grams.count ? from + BATCH_OF_PHRASES : grams.count, at = 0;
        for (size_t r = from; r < to; r++) {
            char phrase[512];
            assert_true(tn_grams_phrase(&grams, &grams.rows[r], phrase, sizeof phrase));
            at += (size_t)snprintf(phrases + at, sizeof phrases - at, "@category c%zu kind=topic\n%s\n", r, phrase);
            assert_true(at < sizeof phrases);
        }
        tenor_lexicon *entries = fillers_with(phrases);
        tenor_scorer *scorer = NULL;
        assert_int_equal(tenor_scorer_new(&scorer, entries, NULL, NULL), TENOR_OK);
        static uint64_t hits[BATCH_OF_PHRASES];
        memset(hits, 0, sizeof hits);
        for (size_t i = 0; i < TEXTS; i++) {
            tenor_utterance utterance = TENOR_UTTERANCE_INIT;
            tenor_score score;
            tenor_category c;
            utterance.text = str_of(texts[i]);
            assert_int_equal(tenor_score_batch(scorer, &utterance, 1, &score), TENOR_OK);
            for (size_t k = 0; k < score.hit_count; k++)
                if (score.hits[k].outcome == TENOR_NOTED && tenor_lexicon_category(entries, score.hits[k].category, &c))
                    hits[strtoul(c.name.data + 1, NULL, 10) - from]++;
        }
        for (size_t r = from; r < to; r++) {
            char phrase[512];
            uint32_t count = grams.rows[r].counts[TN_GRAMS_HIGH];
            tn_grams_phrase(&grams, &grams.rows[r], phrase, sizeof phrase);
            exact += count == hits[r - from];
            if (count > hits[r - from] || (count < hits[r - from] && !finds_more(phrase)))
                fail_msg("'%s' is counted %u times and matches %lu times", phrase, count, (unsigned long)hits[r - from]);
        }
        tenor_scorer_free(scorer);
        tenor_lexicon_release(entries);
    }
    assert_true(exact > grams.count - 100);
    tn_grams_free(&grams);
    tenor_study_variant_free(variant);
    tenor_lexicon_release(lexicon);
}

/* 's and 'd stay with the word before them; what is counted of them is found, and more: it's is it is, or it has. */
static void test_clitics(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = fillers_with("");
    tenor_study_variant *variant = NULL;
    char phrase[256];
    tn_grams grams = {.least = 1, .longest = 3, .key = tn_idhash_secret()};
    tn_grams_place place = {TN_GRAMS_HIGH, 1, 1, NULL};
    assert_int_equal(tenor_study_variant_new(&variant, lexicon, NULL, NULL), TENOR_OK);
    assert_true(count_text(variant, &grams, "It's broken. I'd like my daughter's order. that 's it, isn't it's", place));
    static const char *const expected[] = {"it", "it's broken", "broken", "i", "i'd like", "i'd like my", "like", "my daughter's order",
                                           "daughter's order", "that", "that's it", "it is not", "is not it"};
    for (size_t i = 0; i < COUNT_OF(expected); i++) {
        bool found = false;
        for (size_t r = 0; r < grams.count && !found; r++)
            found = tn_grams_phrase(&grams, &grams.rows[r], phrase, sizeof phrase) && strcmp(phrase, expected[i]) == 0;
        if (!found)
            fail_msg("no '%s'", expected[i]);
    }
    for (size_t r = 0; r < grams.count; r++) {
        tn_grams_phrase(&grams, &grams.rows[r], phrase, sizeof phrase);
        size_t n = strlen(phrase);
        assert_false(n > 2 && phrase[n - 2] == '\'');
    }
    tn_grams_free(&grams);
    tenor_study_variant_free(variant);
    tenor_lexicon_release(lexicon);
}

/* ---- bounded memory ---- */

static const tn_gram *gram_of(const tn_grams *grams, const char *word)
{
    uint32_t words[TN_GRAMS_WORDS] = {tn_grams_word(grams, str_of(word))};
    size_t row = words[0] ? tn_grams_row(grams, words) : SIZE_MAX;
    return row == SIZE_MAX ? NULL : &grams->rows[row];
}

static bool add_words(tn_grams *grams, const char *const *words, size_t count, tn_grams_side side, uint32_t call)
{
    tenor_study_term terms[8];
    static const bool hidden[8];
    for (size_t i = 0; i < count; i++)
        terms[i] = (tenor_study_term){str_of(words[i]), (uint32_t)i, (uint32_t)i + 1, i == 0, TENOR_STUDY_TERM_WORD};
    return tn_grams_add(grams, terms, hidden, count, (tn_grams_place){side, call, 1, NULL});
}

/* One that comes again and again, but so rarely that it is forgotten each time, is missed by no more than is said; counted once more,
 * what stayed has exact counts. */
static void test_bound(void **state)
{
    (void)state;
    tn_grams grams = {.least = 1, .longest = 1, .most = 256, .key = tn_idhash_secret()};
    for (int again = 0; again < 2; again++) {
        uint32_t rare = 0, common = 0;
        if (again)
            tn_grams_recount(&grams);
        for (uint32_t i = 0; i < 100000; i++) {
            char junk[32];
            snprintf(junk, sizeof junk, "junk%u", i);
            const char *word = i % 20 == 0 ? "common" : i % 400 == 1 ? "rare" : junk;
            common += i % 20 == 0;
            rare += i % 400 == 1;
            assert_true(add_words(&grams, &word, 1, TN_GRAMS_HIGH, i / 1000 + 1));
            assert_true(grams.count <= 256 + 1 && grams.word_count <= 256 + 1);
        }
        const tn_gram *row = gram_of(&grams, "common");
        assert_non_null(row);
        assert_true(grams.dropped > 1 && grams.dropped < common);
        assert_true(row->counts[TN_GRAMS_HIGH] <= common && row->counts[TN_GRAMS_HIGH] + grams.dropped >= common);
        const tn_gram *seldom = gram_of(&grams, "rare");
        uint32_t counted = seldom ? seldom->counts[TN_GRAMS_HIGH] + (again ? 0 : seldom->missed) : grams.dropped;
        assert_true(counted >= rare);
        if (again) {
            assert_int_equal(row->counts[TN_GRAMS_HIGH], common);
            assert_int_equal(row->calls[TN_GRAMS_HIGH], 100);
            assert_int_equal(grams.sizes[TN_GRAMS_HIGH], 100000);
        }
    }
    tn_grams_free(&grams);
}

/* A turn of any length is cut into pieces between which runs are forgotten; no run is lost where it is cut. */
static void test_long_turn(void **state)
{
    (void)state;
    enum { WORDS = 20000 };
    tenor_study_term *terms = calloc(WORDS, sizeof *terms);
    bool *hidden = calloc(WORDS, sizeof *hidden);
    for (size_t i = 0; i < WORDS; i++)
        terms[i] = (tenor_study_term){str_of(i % 2 ? "odd" : "even"), (uint32_t)i, (uint32_t)i + 1, i == 0, TENOR_STUDY_TERM_WORD};
    tn_grams grams = {.least = 1, .longest = 5, .key = tn_idhash_secret()};
    assert_true(tn_grams_add(&grams, terms, hidden, WORDS, (tn_grams_place){TN_GRAMS_HIGH, 1, 1, NULL}));
    assert_int_equal(grams.count, 10);
    for (size_t r = 0; r < grams.count; r++) {
        /* one after the other without overlap: of five words, every third place of the ten thousand */
        size_t n = tn_grams_length(&grams.rows[r]), step = n + n % 2;
        size_t first = grams.rows[r].words[0] == tn_grams_word(&grams, str_of("odd"));
        assert_int_equal(grams.rows[r].counts[TN_GRAMS_HIGH], (WORDS - n - first) / step + 1);
    }
    tn_grams_free(&grams);
    free(terms);
    free(hidden);
}

/* ---- folding ---- */

static void say_times(tn_grams *grams, tn_grams_side side, size_t times, const char *sentence)
{
    static uint32_t call = 0;
    char copy[256];
    for (size_t i = 0; i < times; i++) {
        const char *words[8];
        size_t n = 0;
        snprintf(copy, sizeof copy, "%s", sentence);
        for (char *word = strtok(copy, " "); word; word = strtok(NULL, " "))
            words[n++] = word;
        assert_true(add_words(grams, words, n, side, ++call));
    }
}

static void expect_candidates(const tn_grams *grams, const char *expected)
{
    char list[512] = "", phrase[128];
    tn_candidates c = {.grams = grams, .side = TN_GRAMS_HIGH, .min_count = 3, .min_calls = 2, .prior = 1000};
    assert_true(tn_candidates_find(&c));
    for (size_t i = 0; i < c.count; i++) {
        assert_true(tn_grams_phrase(grams, &grams->rows[c.list[i].row], phrase, sizeof phrase));
        snprintf(list + strlen(list), sizeof list - strlen(list), "%s%s", i ? "; " : "", phrase);
    }
    assert_string_equal(list, expected);
    tn_candidates_free(&c);
}

static void test_folding(void **state)
{
    (void)state;
    tn_grams grams = {.least = 1, .longest = 5, .key = tn_idhash_secret()};
    say_times(&grams, TN_GRAMS_REST, 300, "parcel arrived quickly today");
    /* A set phrase: its parts come in it only, but for one. */
    say_times(&grams, TN_GRAMS_HIGH, 20, "total waste of money");
    say_times(&grams, TN_GRAMS_HIGH, 1, "total");
    expect_candidates(&grams, "total waste of money");
    /* A word that is said with others all around: they add nothing. */
    say_times(&grams, TN_GRAMS_HIGH, 9, "rubbish parcel");
    say_times(&grams, TN_GRAMS_HIGH, 9, "rubbish arrived");
    say_times(&grams, TN_GRAMS_HIGH, 9, "rubbish quickly");
    expect_candidates(&grams, "rubbish; total waste of money");
    /* A word that both sides say, and a phrase with it that one side says: the word by itself is none. */
    say_times(&grams, TN_GRAMS_REST, 12, "joke shop");
    say_times(&grams, TN_GRAMS_HIGH, 12, "bad joke");
    expect_candidates(&grams, "rubbish; total waste of money; bad joke");
    tn_grams_free(&grams);
}

/* Within strata chance alone is what it is in each of them: a word of a set whose labels are all high says nothing. */
static void test_strata(void **state)
{
    (void)state;
    static const double shares[2][TN_GRAMS_SIDES] = {{0.1, 0, 0.9}, {0.9, 0, 0.1}};
    static const char *const words[2] = {"president", "broken"};
    for (int strata = 0; strata < 2; strata++) {
        tn_grams grams = {.least = 1, .longest = 1, .strata = strata, .key = tn_idhash_secret()};
        tenor_study_term term = {str_of(""), 0, 1, true, TENOR_STUDY_TERM_WORD};
        static const bool hidden[1];
        uint32_t call = 0;
        for (size_t set = 0; set < 2; set++)
            for (size_t i = 0; i < 1000; i++) {
                /* "president": in the first set, as often among high labels as others; "broken": in both, high ones only */
                bool high = i % 10 < (set == 0 ? 9 : 1);
                const char *word = set == 0 && i % 3 == 0 ? words[0] : high && i % 7 == 0 ? words[1] : "the";
                term.text = str_of(word);
                assert_true(tn_grams_add(&grams, &term, hidden, 1,
                                         (tn_grams_place){high ? TN_GRAMS_HIGH : TN_GRAMS_REST, ++call, 1, shares[set]}));
            }
        expect_candidates(&grams, strata ? "broken" : "president; broken");
        tn_grams_free(&grams);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_log_likelihood), cmocka_unit_test(test_log_odds),
                                       cmocka_unit_test(test_counts_are_matches), cmocka_unit_test(test_clitics),
                                       cmocka_unit_test(test_bound), cmocka_unit_test(test_long_turn),
                                       cmocka_unit_test(test_folding), cmocka_unit_test(test_strata)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
