/* test_fit.c - weights fitted on texts whose labels were made by known weights; weights written into files; no memory. */
#include <math.h>
#include <stdlib.h>

#include "study/dice.h"
#include "tenor_study.h"
#include "test_engine.h"

#define TEXTS 1500

/* What the labels are made by, and what the lexicon says at first. "bad" and "not" stand in the way of others. */
static const char lexicon_text[] = HEADER "@category negators kind=negator\nnot\n@category boosters kind=booster factor=1.5\nvery\n"
                                          "@category v kind=valence\nalpha :: 1\nbeta :: 1\ngamma :: 1\ndelta :: -1\nepsilon :: -1\n"
                                          "zeta :: 0\nrare :: 1\n@category w kind=tone\nalpha :: 1\n";
static const char *const words[] = {"alpha", "beta", "gamma", "delta", "epsilon", "zeta"};
static const double truth[] = {3, 1, 0.4, -0.5, -3, 0};

static char texts[TEXTS][256];
static tenor_utterance utterances[TEXTS];
static double targets[TEXTS];
static bool left_out[TEXTS];

static tenor_lexicon *lexicon_with(const double *weights)
{
    char text[1024];
    snprintf(text, sizeof text,
             HEADER "@category negators kind=negator\nnot\n@category boosters kind=booster factor=1.5\nvery\n@category v kind=valence\n"
                    "alpha :: %.4f\nbeta :: %.4f\ngamma :: %.4f\ndelta :: %.4f\nepsilon :: %.4f\nzeta :: 0\nrare :: 1\n"
                    "@category w kind=tone\nalpha :: 1\n",
             weights[0], weights[1], weights[2], weights[3], weights[4]);
    return load_layers(text, NULL, NULL);
}

static void write_texts(void)
{
    tn_dice dice = {3};
    for (size_t i = 0; i < TEXTS; i++) {
        size_t at = 0;
        for (uint32_t n = 1 + tn_dice_below(&dice, 4); n; n--) {
            const char *before[] = {"", "", "", "very ", "not "};
            at += (size_t)snprintf(texts[i] + at, sizeof texts[i] - at, "%s%s and some more words, ",
                                   before[tn_dice_below(&dice, 5)], words[tn_dice_below(&dice, COUNT_OF(words))]);
        }
        utterances[i] = (tenor_utterance)TENOR_UTTERANCE_INIT;
        utterances[i].text = str_of(texts[i]);
    }
}

/* Labels as these weights give them, with noise: scores, or their sign beyond .3. */
static void label(const double *weights, bool classes, double noise)
{
    tenor_lexicon *lexicon = lexicon_with(weights);
    tenor_scorer *scorer = NULL;
    tenor_score score;
    tn_dice dice = {5};
    assert_int_equal(tenor_scorer_new(&scorer, lexicon, NULL, NULL), TENOR_OK);
    for (size_t i = 0; i < TEXTS; i++) {
        assert_int_equal(tenor_score_batch(scorer, &utterances[i], 1, &score), TENOR_OK);
        targets[i] = score.dimensions[0].score / 10000.0 + noise * (tn_dice_below(&dice, 2001) / 1000.0 - 1);
        if (classes)
            targets[i] = targets[i] > 0.3 ? 1 : targets[i] < -0.3 ? -1 : 0;
    }
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

static void fit_sets(tenor_lexicon *lexicon, const tenor_study_fit_set *sets, size_t count, double ridge, bool flips,
                     tenor_study_fit_weight *weights)
{
    tenor_study_fit_options options = {.ridge = ridge, .step = 0.05, .min_rows = 10, .flips = flips};
    for (size_t i = 0; i < tenor_lexicon_entry_count(lexicon); i++)
        weights[i] = (tenor_study_fit_weight){.may_move = true};
    assert_int_equal(tenor_study_fit(lexicon, sets, count, &options, NULL, weights, NULL), TENOR_OK);
}

static const tenor_study_fit_weight *weight_of(const tenor_lexicon *lexicon, const tenor_study_fit_weight *weights, const char *id)
{
    tenor_entry entry;
    for (uint32_t i = 0; tenor_lexicon_entry(lexicon, i, &entry); i++)
        if (entry.id.size == strlen(id) && memcmp(entry.id.data, id, entry.id.size) == 0)
            return &weights[i];
    fail_msg("no %s", id);
    return NULL;
}

/* From weights that are all 1 or -1 back to those that made the labels: boosted and negated places, too, count as they do. */
static void test_recovers(void **state)
{
    (void)state;
    tenor_study_fit_weight weights[32], again[32];
    static const tenor_study_metric metrics[] = {TENOR_STUDY_PEARSON, TENOR_STUDY_MACRO_F1};
    tenor_lexicon *lexicon = load_layers(lexicon_text, NULL, NULL);
    write_texts();
    for (size_t m = 0; m < 2; m++) {
        label(truth, m == 1, m == 1 ? 0.2 : 0.05);
        tenor_study_fit_set set = {metrics[m], 0, TEXTS, utterances, targets, NULL};
        fit_sets(lexicon, &set, 1, 0.01, false, weights);
        double got[5], scale = 0;
        for (size_t i = 0; i < 5; i++) {
            char id[32];
            snprintf(id, sizeof id, "v/%s", words[i]);
            const tenor_study_fit_weight *w = weight_of(lexicon, weights, id);
            assert_true(w->moves && w->rows > 200 && w->fitted >= w->least && w->fitted <= w->most);
            assert_true(labs(w->weight - lround(w->fitted * 10000)) <= 250 && w->weight % 500 == 0);
            assert_true((w->weight > 0) == (truth[i] > 0));
            got[i] = w->fitted;
        }
        scale = m == 0 ? 1 : got[0] / truth[0]; /* classes tell weights up to a factor only */
        for (size_t i = 0; i < 5; i++)
            if (fabs(got[i] - scale * truth[i]) > (m == 0 ? 0.15 : 0.5))
                fail_msg("%s %s: %.3f, not %.3f", tenor_study_metric_name(metrics[m]), words[i], got[i], scale * truth[i]);
        /* What has no weight, no rows or another dimension stays. */
        assert_false(weight_of(lexicon, weights, "v/zeta")->moves || weight_of(lexicon, weights, "v/rare")->moves ||
                     weight_of(lexicon, weights, "w/alpha")->moves);
        assert_int_equal(weight_of(lexicon, weights, "w/alpha")->weight, 10000);
        /* The same once more is the same to the bit. */
        fit_sets(lexicon, &set, 1, 0.01, false, again);
        for (size_t i = 0; i < tenor_lexicon_entry_count(lexicon); i++)
            assert_true(memcmp(&weights[i].fitted, &again[i].fitted, sizeof again[i].fitted) == 0);
    }
    tenor_lexicon_release(lexicon);
}

static void test_options(void **state)
{
    (void)state;
    tenor_study_fit_weight weights[32];
    tenor_lexicon *lexicon = load_layers(lexicon_text, NULL, NULL);
    static const double turned[] = {-2, 1, 1, -1, -1, 0};
    write_texts();
    label(turned, false, 0.05);
    tenor_study_fit_set set = {TENOR_STUDY_PEARSON, 0, TEXTS, utterances, targets, NULL};
    /* Alpha is bad, whatever the lexicon says: without leave it goes as near to 0 as a step, with it beyond. */
    fit_sets(lexicon, &set, 1, 0.01, false, weights);
    assert_int_equal(weight_of(lexicon, weights, "v/alpha")->weight, 500);
    fit_sets(lexicon, &set, 1, 0.01, true, weights);
    assert_true(weight_of(lexicon, weights, "v/alpha")->weight < -10000);
    /* A strong ridge holds all. */
    fit_sets(lexicon, &set, 1, 1e6, false, weights);
    assert_int_equal(weight_of(lexicon, weights, "v/alpha")->weight, 10000);
    /* Rows that are left out teach nothing: labels of half the rows are turned round and left out. */
    label(truth, false, 0.05);
    for (size_t i = 0; i < TEXTS; i++) {
        left_out[i] = i % 2;
        targets[i] = i % 2 ? -targets[i] : targets[i];
    }
    set.left_out = left_out;
    fit_sets(lexicon, &set, 1, 0.01, false, weights);
    assert_true(fabs(weight_of(lexicon, weights, "v/alpha")->fitted - truth[0]) < 0.25);
    /* Sets count the same: a small one that says the contrary of a large one meets it half-way, not nowhere. */
    set.left_out = NULL;
    tenor_study_fit_set sets[2] = {set, {TENOR_STUDY_PEARSON, 0, 150, utterances, targets, NULL}};
    static double other[150];
    label(truth, false, 0.05);
    for (size_t i = 0; i < 150; i++)
        other[i] = -targets[i];
    sets[1].targets = other;
    fit_sets(lexicon, sets, 1, 0.01, false, weights);
    double alone = weight_of(lexicon, weights, "v/alpha")->fitted;
    fit_sets(lexicon, sets, 2, 0.01, false, weights);
    assert_true(weight_of(lexicon, weights, "v/alpha")->fitted < alone);
    /* A set of one class, and one of no rows, teach nothing and harm nothing. */
    static const double ones[TEXTS] = {0};
    tenor_study_fit_set idle[2] = {{TENOR_STUDY_F1, 0, TEXTS, utterances, ones, NULL}, {TENOR_STUDY_AUC, 1, 0, NULL, NULL, NULL}};
    fit_sets(lexicon, idle, 2, 0.01, false, weights);
    assert_int_equal(weight_of(lexicon, weights, "v/alpha")->weight, 10000);
    /* What cannot be. */
    tenor_study_fit_options options = {.ridge = 1, .step = 0.1, .min_rows = 1};
    targets[7] = NAN;
    assert_int_equal(tenor_study_fit(lexicon, &set, 1, &options, NULL, weights, NULL), TENOR_BAD_ARGUMENT);
    targets[7] = 0;
    set.dimension = 99;
    assert_int_equal(tenor_study_fit(lexicon, &set, 1, &options, NULL, weights, NULL), TENOR_BAD_ARGUMENT);
    options.step = 0;
    assert_int_equal(tenor_study_fit(lexicon, idle, 2, &options, NULL, weights, NULL), TENOR_BAD_ARGUMENT);
    tenor_lexicon_release(lexicon);
}

/* ---- files ---- */

static char written[4096];

static bool keep_file(void *context, tenor_str name, tenor_str before, tenor_str after)
{
    (void)before;
    assert_true(context == written && name.size == 5);
    assert_true(after.size < sizeof written);
    memcpy(written, after.data, after.size);
    written[after.size] = '\0';
    return true;
}

/* Wherever the number of an entry stands, or would stand; each file is read again, and says the new weight. */
static void test_reweigh(void **state)
{
    (void)state;
    static const struct {
        const char *line, *expected;
    } cases[] = {
        {"good", "good :: 2.5"},
        {"good  ", "good :: 2.5  "},
        {"good :: 1", "good :: 2.5"},
        {"good :: 1.25 tag=x", "good :: 2.5 tag=x"},
        {"good :: tag=x 1", "good :: tag=x 2.5"},
        {"good :: weight=1 tag=x", "good :: weight=2.5 tag=x"},
        {"good ::   neg=keep", "good :: 2.5   neg=keep"},
        {"(good|better) [so] :: id=a", "(good|better) [so] :: 2.5 id=a"},
        {"/a::b/ :: id=a", "/a::b/ :: 2.5 id=a"},
        {"/a :: b/", "/a :: b/ :: 2.5"},
        {"good :: 1\r", "good :: 2.5\r"},
        {"good\r", "good :: 2.5\r"},
    };
    static const char head[] = HEADER "# note\n@category v kind=valence 0.5  # weight of most\n";
    static const char tail[] = "\n  yes: good\n  # why\nworse :: -1";
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[512], expected[512];
        snprintf(text, sizeof text, "%s%s%s", head, cases[i].line, tail);
        snprintf(expected, sizeof expected, "%s%s%s", head, cases[i].expected, tail);
        tenor_source source = source_of("a.lex", text, 0);
        tenor_study_reweighing change = {str_of("a.lex"), 4, 25000};
        tenor_error error = {TENOR_OK, ""};
        if (tenor_study_reweigh(&source, 1, &change, 1, NULL, keep_file, written, &error) != TENOR_OK)
            fail_msg("'%s': %s", cases[i].line, error.message);
        assert_string_equal(written, expected);
        tenor_lexicon *lexicon = load_layers(written, NULL, NULL);
        tenor_entry entry;
        bool found = false;
        for (uint32_t k = 0; tenor_lexicon_entry(lexicon, k, &entry); k++)
            if (entry.line == 4) {
                assert_int_equal(entry.weight, 25000);
                found = true;
            }
        assert_true(found);
        tenor_lexicon_release(lexicon);
    }
    tenor_source source = source_of("a.lex", HEADER "@category v kind=valence\ngood\n", 0);
    tenor_study_reweighing nowhere = {str_of("a.lex"), 2, 1};
    assert_int_equal(tenor_study_reweigh(&source, 1, &nowhere, 1, NULL, keep_file, written, NULL), TENOR_BAD_ARGUMENT);
    source.text = str_of("no lexicon\n");
    assert_int_equal(tenor_study_reweigh(&source, 1, &nowhere, 1, NULL, keep_file, written, NULL), TENOR_BAD_LEXICON);
}

/* ---- memory ---- */

static void test_no_memory(void **state)
{
    (void)state;
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_load_options load = {.allocator = &allocator};
    tenor_lexicon *lexicon = load_layers(lexicon_text, NULL, NULL);
    tenor_study_fit_weight weights[32] = {{.may_move = true}};
    tenor_study_fit_options options = {.ridge = 1, .step = 0.1, .min_rows = 1};
    tenor_source source = source_of("a.lex", HEADER "@category v kind=valence\ngood\n", 0);
    tenor_study_reweighing change = {str_of("a.lex"), 3, 20000};
    write_texts();
    label(truth, false, 0.05);
    tenor_study_fit_set set = {TENOR_STUDY_PEARSON, 0, 100, utterances, targets, NULL};
    for (size_t at = 1;; at++) {
        memory.calls = 0;
        memory.fail_at = at;
        tenor_status status = tenor_study_fit(lexicon, &set, 1, &options, &allocator, weights, NULL);
        if (status == TENOR_OK)
            status = tenor_study_reweigh(&source, 1, &change, 1, &load, keep_file, written, NULL);
        tenor_study_variant *variant = NULL;
        if (status == TENOR_OK)
            status = tenor_study_variant_new(&variant, lexicon, &allocator, NULL);
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        const uint32_t *entries;
        const tenor_study_term *terms;
        size_t count;
        u.text = str_of("I don't, it's sooo \xF0\x9F\x98\x80 !!");
        if (status == TENOR_OK)
            status = tenor_study_variant_matched(variant, &u, &entries, &count);
        if (status == TENOR_OK)
            status = tenor_study_variant_terms(variant, &terms, &count);
        if (status == TENOR_OK)
            assert_int_equal(count, 8);
        tenor_study_variant_free(variant);
        bool reached = memory.calls >= at;
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.bytes, 0);
        assert_false(memory.wrong_sizes);
        assert_int_equal(status, reached ? TENOR_NO_MEMORY : TENOR_OK);
        if (!reached) {
            assert_true(at > 60);
            break;
        }
    }
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_recovers), cmocka_unit_test(test_options), cmocka_unit_test(test_reweigh),
                                       cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
