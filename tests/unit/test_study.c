/* test_study.c - figures against labels: published examples, exhaustive search, changes against sets made anew, and entries taken
 * out against lexicons that retire them. */
#include <math.h>

#include "frozen_lexicon.h"
#include "study/dice.h"
#include "study/goldset.h"
#include "tenor_study.h"
#include "test_engine.h"

#define NEAR(a, b, by) near_by((a), (b), (by), __LINE__)

static void near_by(double a, double b, double by, int line)
{
    if (!(fabs(a - b) <= by))
        fail_msg("line %d: %.6f, not %.6f", line, a, b);
}

static tenor_study_set *set_of(const tenor_study_row *rows, size_t count, tenor_study_metric metric, uint32_t samples)
{
    tenor_study_options options = {.metric = metric, .seed = 1, .samples = samples};
    tenor_study_set *set = NULL;
    tenor_error error;
    if (tenor_study_set_new(&set, rows, count, &options, &error) != TENOR_OK)
        fail_msg("%s", error.message);
    return set;
}

static double figure_of(const tenor_study_row *rows, size_t count, tenor_study_metric metric)
{
    tenor_study_figure figure;
    tenor_study_set *set = set_of(rows, count, metric, 0);
    tenor_study_set_figure(set, &figure);
    tenor_study_set_free(set);
    return figure.value;
}

/* ---- published examples ---- */

/* Anscombe (1973), "Graphs in Statistical Analysis", sets I and IV: r = .816 and .817. */
static void test_anscombe(void **state)
{
    (void)state;
    static const int x[2][11] = {{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5}, {8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8}};
    static const double y[2][11] = {{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68},
                                    {6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89}};
    for (int k = 0; k < 2; k++) {
        tenor_study_row rows[11];
        for (int i = 0; i < 11; i++)
            rows[i] = (tenor_study_row){x[k][i] * 100, y[k][i], {"", 0}};
        NEAR(figure_of(rows, 11, TENOR_STUDY_PEARSON), k ? 0.81652 : 0.81642, 5e-6);
    }
}

/* Hanley and McNeil (1982): 109 images rated 1 to 5, area .893. */
static void test_hanley_mcneil(void **state)
{
    (void)state;
    static const int counts[2][5] = {{33, 6, 6, 11, 2}, {3, 2, 2, 11, 33}};
    tenor_study_row rows[109];
    size_t n = 0;
    for (int k = 0; k < 2; k++)
        for (int rating = 0; rating < 5; rating++)
            for (int i = 0; i < counts[k][rating]; i++)
                rows[n++] = (tenor_study_row){1000 * rating, k, {"", 0}};
    assert_int_equal(n, 109);
    NEAR(figure_of(rows, n, TENOR_STUDY_AUC), 0.893, 5e-4);
}

/* Macro F1 of six rows of three classes, as textbooks and scikit-learn's manual have it: .2667; accuracy a third. */
static void test_macro_f1(void **state)
{
    (void)state;
    static const int is[6] = {0, 1, 2, 0, 1, 2}, found[6] = {0, 2, 1, 0, 0, 1};
    tn_figures_confusion c = {0};
    for (int i = 0; i < 6; i++)
        c.rows[is[i]][found[i]]++;
    NEAR(tn_figures_macro_f1(&c, 7), 0.8 / 3, 1e-12);
    NEAR(tn_figures_accuracy(&c), 1.0 / 3, 1e-12);
    NEAR(tn_figures_f1(&c, 0), 0.8, 1e-12);
    NEAR(tn_figures_f1(&c, 2), 0, 0);
}

/* Efron and Tibshirani (1993), the law schools: r = .776; the bootstrap's 95 % percentiles lie near .45 and .96. */
static void test_law_schools(void **state)
{
    (void)state;
    static const int lsat[15] = {576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594};
    static const double gpa[15] = {3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96};
    tenor_study_row rows[15];
    for (int i = 0; i < 15; i++)
        rows[i] = (tenor_study_row){lsat[i], gpa[i], {"", 0}};
    tenor_study_set *set = set_of(rows, 15, TENOR_STUDY_PEARSON, 4000);
    tenor_study_figure figure;
    tenor_study_set_figure(set, &figure);
    NEAR(figure.value, 0.776, 5e-4);
    NEAR(figure.low, 0.45, 0.03);
    NEAR(figure.high, 0.96, 0.015);
    tenor_study_set_free(set);
}

/* R: quantile(c(1, 2, 3, 4), c(0, .25, .5, 1)), type 7, gives 1, 1.75, 2.5, 4. */
static void test_quantile(void **state)
{
    (void)state;
    static const double values[4] = {1, 2, 3, 4};
    NEAR(tn_figures_quantile(values, 4, 0), 1, 0);
    NEAR(tn_figures_quantile(values, 4, 0.25), 1.75, 1e-12);
    NEAR(tn_figures_quantile(values, 4, 0.5), 2.5, 1e-12);
    NEAR(tn_figures_quantile(values, 4, 1), 4, 0);
    assert_true(isnan(tn_figures_quantile(values, 0, 0.5)));
}

/* ---- thresholds ---- */

#define DIFFERENT 9

static double by_hand(const int32_t *scores, uint32_t (*rows)[3], size_t count, tn_figures_cut cut, tn_figures_goal goal,
                      unsigned classes)
{
    tn_figures_confusion c = {0};
    int low = classes & 1 ? 0 : 1, high = classes & 4 ? 2 : 1;
    for (size_t i = 0; i < count; i++)
        for (int k = 0; k < 3; k++)
            c.rows[k][scores[i] < cut.below ? low : scores[i] >= cut.above ? high : 1] += rows[i][k];
    return goal == TN_FIGURES_F1         ? tn_figures_f1(&c, 2)
           : goal == TN_FIGURES_MACRO_F1 ? tn_figures_macro_f1(&c, classes)
                                         : tn_figures_accuracy(&c);
}

/* No pair of thresholds does better than the one that was found. */
static void test_best_cut(void **state)
{
    (void)state;
    tn_dice dice = {7};
    for (int round = 0; round < 600; round++) {
        static const unsigned present[] = {7, 6, 5, 3};
        unsigned classes = present[round % 4];
        tn_figures_goal goal = classes == 6 && round % 8 < 4 ? TN_FIGURES_F1 : round % 3 ? TN_FIGURES_MACRO_F1 : TN_FIGURES_ACCURACY;
        int32_t scores[DIFFERENT];
        uint32_t rows[DIFFERENT][3] = {{0}};
        size_t count = 1 + tn_dice_below(&dice, DIFFERENT);
        for (size_t i = 0; i < count; i++) {
            scores[i] = (i ? scores[i - 1] : -20) + 1 + (int32_t)tn_dice_below(&dice, 5);
            for (int k = 0; k < 3; k++)
                rows[i][k] = classes >> k & 1 ? tn_dice_below(&dice, 6) : 0;
        }
        int32_t lowest = goal == TN_FIGURES_F1 ? 1 : -30;
        tn_figures_cut cut = tn_figures_best_cut(scores, (const uint32_t(*)[3])rows, count, goal, classes, lowest);
        double found = by_hand(scores, rows, count, cut, goal, classes);
        assert_true(cut.below <= cut.above);
        assert_true(classes == 7 || cut.below == cut.above);
        assert_true(cut.below >= lowest);
        for (int32_t below = lowest; below < 40; below++)
            for (int32_t above = below; above <= (classes == 7 ? 40 : below); above++) {
                double other = by_hand(scores, rows, count, (tn_figures_cut){below, above}, goal, classes);
                if (other > found + 1e-12)
                    fail_msg("round %d: %f at %d, %d; %f at %d, %d", round, found, cut.below, cut.above, other, below, above);
            }
    }
}

/* ---- sets ---- */

#define ROWS 400

/* Rows whose scores have something to do with their targets. */
static void make_rows(tenor_study_row *rows, char (*names)[8], bool three)
{
    tn_dice dice = {11};
    for (size_t i = 0; i < ROWS; i++) {
        int target = (int)tn_dice_below(&dice, three ? 3 : 2) - three;
        int32_t score = 2500 * target + (int32_t)tn_dice_below(&dice, 9000) - 4500;
        snprintf(names[i], sizeof names[i], "r%zu", i);
        rows[i] = (tenor_study_row){score / 500 * 500, target, str_of(names[i])};
    }
}

/* Thresholds come from the other half: with rows that are all right on one side only, each half shows the other's. The order of
 * rows moves nothing. */
static void test_halves(void **state)
{
    (void)state;
    static tenor_study_row rows[ROWS], turned[ROWS];
    static char names[ROWS][8];
    make_rows(rows, names, true);
    for (size_t i = 0; i < ROWS; i++)
        turned[i] = rows[ROWS - 1 - i];
    for (tenor_study_metric metric = 0; metric < TENOR_STUDY_METRIC_COUNT; metric++) {
        tenor_study_set *a = set_of(rows, ROWS, metric, 200), *b = set_of(turned, ROWS, metric, 0);
        tenor_study_figure x, y;
        tenor_study_set_figure(a, &x);
        tenor_study_set_figure(b, &y);
        NEAR(x.value, y.value, 1e-12);
        assert_true(x.low < x.value && x.value < x.high);
        assert_true(x.high - x.low < 0.2);
        assert_null(x.why);
        for (int half = 0; half < 2; half++) {
            assert_int_equal(x.below[half], y.below[half]);
            assert_int_equal(x.above[half], y.above[half]);
        }
        /* what each row is judged to be adds up to the figure */
        if (x.thresholds) {
            tn_figures_confusion c = {0};
            for (size_t i = 0; i < ROWS; i++) {
                tenor_study_judgement j;
                assert_true(tenor_study_set_judge(a, i, &j));
                assert_int_equal(j.wrong, j.expected != j.found);
                assert_true(j.wrong ? j.by > 0 : j.by == 0);
                c.rows[j.expected + 1][j.found + 1]++;
            }
            double sum = metric == TENOR_STUDY_F1         ? tn_figures_f1(&c, 2)
                         : metric == TENOR_STUDY_MACRO_F1 ? tn_figures_macro_f1(&c, 7)
                                                          : tn_figures_accuracy(&c);
            NEAR(x.value, sum, 1e-12);
        }
        tenor_study_set_free(a);
        tenor_study_set_free(b);
    }
}

/* The thresholds of one half are the best of the other: no row of a half moves its own threshold. */
static void test_out_of_fold(void **state)
{
    (void)state;
    static tenor_study_row rows[ROWS];
    static char names[ROWS][8];
    make_rows(rows, names, false);
    tn_mem mem = tn_mem_default();
    tenor_study_options options = {.metric = TENOR_STUDY_F1, .seed = 3};
    tn_goldset before, after;
    assert_int_equal(tn_goldset_init(&before, &mem, rows, ROWS, &options), TENOR_OK);
    size_t sizes[2] = {0, 0}, positives[2] = {0, 0};
    for (size_t i = 0; i < ROWS; i++) {
        sizes[before.halves[i]]++;
        positives[before.halves[i]] += rows[i].target > 0;
        if (before.halves[i] == 0)
            rows[i].score = rows[i].score + 1750 < 10000 ? rows[i].score + 1750 : 10000;
    }
    assert_int_equal(sizes[0], sizes[1]);
    assert_in_range(positives[0] + 1 - positives[1], 0, 2);
    assert_int_equal(tn_goldset_init(&after, &mem, rows, ROWS, &options), TENOR_OK);
    assert_int_equal(before.cuts[0].above, after.cuts[0].above); /* chosen on half 1, which is as it was */
    assert_int_not_equal(before.cuts[1].above, after.cuts[1].above);
    tn_goldset_free(&before);
    tn_goldset_free(&after);
}

/* The figure of changed rows is that of a set which has these scores and the old thresholds. */
static void test_changed(void **state)
{
    (void)state;
    static tenor_study_row rows[ROWS];
    static char names[ROWS][8];
    tn_dice dice = {5};
    for (int round = 0; round < 40; round++) {
        tenor_study_metric metric = (tenor_study_metric)(round % TENOR_STUDY_METRIC_COUNT);
        make_rows(rows, names, metric != TENOR_STUDY_F1 && metric != TENOR_STUDY_AUC);
        tenor_study_set *set = set_of(rows, ROWS, metric, 0);
        tenor_study_change changes[ROWS];
        size_t count = 0;
        for (size_t i = 0; i < ROWS; i++)
            if (tn_dice_below(&dice, 10) == 0)
                changes[count++] = (tenor_study_change){i, (int32_t)tn_dice_below(&dice, 20001) - 10000};
        double found = tenor_study_set_changed(set, changes, count);
        double again = tenor_study_set_changed(set, changes, count); /* it leaves nothing behind */
        assert_true(found == again);
        tn_figures_confusion c = {0};
        tenor_study_figure was;
        tenor_study_set_figure(set, &was);
        NEAR(tenor_study_set_changed(set, NULL, 0), was.value, 1e-12);
        for (size_t i = 0; i < count; i++)
            rows[changes[i].row].score = changes[i].score;
        double expected = figure_of(rows, ROWS, metric);
        if (was.thresholds) {
            tn_mem mem = tn_mem_default();
            tenor_study_options options = {.metric = metric, .seed = 1};
            tn_goldset gold;
            assert_int_equal(tn_goldset_init(&gold, &mem, rows, ROWS, &options), TENOR_OK);
            for (int half = 0; half < 2; half++)
                gold.cuts[half] = (tn_figures_cut){was.below[half], was.above[half]};
            for (size_t i = 0; i < ROWS; i++)
                c.rows[gold.classes[i]][tn_goldset_found(&gold, i, gold.scores[i])]++;
            expected = metric == TENOR_STUDY_F1         ? tn_figures_f1(&c, 2)
                       : metric == TENOR_STUDY_MACRO_F1 ? tn_figures_macro_f1(&c, 7)
                                                        : tn_figures_accuracy(&c);
            tn_goldset_free(&gold);
        }
        NEAR(found, expected, 1e-9);
        tenor_study_set_free(set);
    }
}

/* What has no figure says why, and nothing of it is a number. */
static void test_undefined(void **state)
{
    (void)state;
    tenor_study_row rows[4] = {{100, 1, {"a", 1}}, {200, 1, {"b", 1}}, {300, 1, {"c", 1}}, {400, 1, {"d", 1}}};
    tenor_study_judgement judgement;
    for (int round = 0; round < 4; round++) {
        static const char *const why[] = {"all rows are of one class", "all targets are the same", "all scores are the same",
                                          "fewer than two rows"};
        tenor_study_set *set = set_of(rows, round == 3 ? 1 : 4, round == 0 ? TENOR_STUDY_F1 : TENOR_STUDY_PEARSON, 100);
        tenor_study_figure figure;
        tenor_study_set_figure(set, &figure);
        assert_string_equal(figure.why, why[round]);
        assert_true(isnan(figure.value) && isnan(figure.low) && isnan(figure.high));
        assert_false(tenor_study_set_judge(set, 0, &judgement));
        assert_true(isnan(tenor_study_set_changed(set, NULL, 0)));
        tenor_study_set_free(set);
        for (int i = 0; round == 1 && i < 4; i++) {
            rows[i].score = 7;
            rows[i].target = i;
        }
    }
    tenor_study_set *set = NULL;
    tenor_study_options options = {.metric = TENOR_STUDY_F1};
    rows[2].target = NAN;
    assert_int_equal(tenor_study_set_new(&set, rows, 4, &options, NULL), TENOR_BAD_ARGUMENT);
    rows[2] = (tenor_study_row){10001, 1, {"", 0}};
    assert_int_equal(tenor_study_set_new(&set, rows, 4, &options, NULL), TENOR_BAD_ARGUMENT);
    assert_null(set);
    assert_null(tenor_study_metric_name(TENOR_STUDY_METRIC_COUNT));
    assert_string_equal(tenor_study_metric_name(TENOR_STUDY_MACRO_F1), "macro_f1");
}

/* How wrong a row is, by metric. */
static void test_judgements(void **state)
{
    (void)state;
    tenor_study_judgement j;
    /* two negatives stand above the first positive, one as high as it */
    tenor_study_row ranks[] = {{100, 1, {"", 0}}, {900, 1, {"", 0}}, {0, 0, {"", 0}}, {100, 0, {"", 0}}, {500, 0, {"", 0}}, {800, 0, {"", 0}}};
    tenor_study_set *set = set_of(ranks, 6, TENOR_STUDY_AUC, 0);
    assert_true(tenor_study_set_judge(set, 0, &j));
    NEAR(j.by, 2.5 / 4, 1e-12);
    assert_true(j.wrong && j.expected == 1);
    assert_true(tenor_study_set_judge(set, 3, &j));
    NEAR(j.by, 0.25, 1e-12); /* one of the two positives as high, none below it */
    assert_true(tenor_study_set_agrees(set, 0, 5) && !tenor_study_set_agrees(set, 0, -5) && !tenor_study_set_agrees(set, 2, 5));
    tenor_study_set_free(set);
    /* the line of best fit of these is target = score / 100 but for one */
    tenor_study_row line[] = {{0, 0, {"", 0}}, {100, 1, {"", 0}}, {200, 2, {"", 0}}, {300, 3, {"", 0}}, {150, 9, {"", 0}}};
    set = set_of(line, 5, TENOR_STUDY_PEARSON, 0);
    assert_true(tenor_study_set_judge(set, 4, &j));
    NEAR(j.by, 6 / sqrt(10), 1e-9); /* the line passes 3 at 150; the variance of 0, 1, 2, 3, 9 is 10 */
    assert_true(j.wrong);
    assert_true(tenor_study_set_judge(set, 2, &j));
    assert_true(j.by < 0);
    assert_true(tenor_study_set_agrees(set, 4, 1) && tenor_study_set_agrees(set, 0, -1)); /* beside their mean, 3 */
    assert_false(tenor_study_set_agrees(set, 1, 1));
    tenor_study_set_free(set);
}

/* ---- variants ---- */

static const char *const texts[] = {
    "I completely understand your frustration", "no problem, happy to help", "this is not very good but it is great",
    "I'm so sorry to hear that", "if you had told me, good", "you are such an idiot", "no wonder you are upset, it is bad",
    "hello there, been waiting 21 days um please", "I can fix your order :) thanks so much", "not only good, but great!",
    "the SLA is not bad at all", "I will fix this issue, escalate to tier two, Mr. Smith. Bye now", "really really bad and hardly good",
    "GREAT service, i guess it is good", "lovely day, good refund"};

static size_t spell(char *out, size_t room, const tenor_score *score)
{
    size_t n = 0;
    for (size_t i = 0; i < score->dimension_count; i++)
        n += (size_t)snprintf(out + n, room - n, "%lld/%u ", (long long)score->dimensions[i].raw, score->dimensions[i].evidence);
    return n + (size_t)snprintf(out + n, room - n, "%u/%u", score->covered, score->tokens);
}

static bool is_kind(tenor_str kind, const char *name)
{
    return kind.size == strlen(name) && memcmp(kind.data, name, kind.size) == 0;
}

static bool is_matched(tenor_study_variant *variant, tenor_utterance u, uint32_t entry)
{
    const uint32_t *entries;
    size_t count;
    bool found = false;
    assert_int_equal(tenor_study_variant_matched(variant, &u, &entries, &count), TENOR_OK);
    for (size_t i = 0; i < count; i++) {
        assert_true(i == 0 || entries[i] > entries[i - 1]);
        found = found || entries[i] == entry;
    }
    return found;
}

/* Without an entry: the same as a layer that retires it, and then as before. Emoticons and abbreviations keep their form. */
static void test_retire(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_study_variant *variant = NULL;
    assert_int_equal(tenor_study_variant_new(&variant, lexicon, NULL, NULL), TENOR_OK);
    tenor_scorer *plain = scorer_of(lexicon);
    size_t moved = 0;
    for (uint32_t e = 0; e < tenor_lexicon_entry_count(lexicon); e++) {
        tenor_entry entry;
        tenor_category category;
        assert_true(tenor_lexicon_entry(lexicon, e, &entry));
        assert_true(tenor_lexicon_category(lexicon, entry.category, &category));
        if (is_kind(category.kind, "emoticon") || is_kind(category.kind, "abbrev"))
            continue;
        char layer[512];
        snprintf(layer, sizeof layer, HEADER ":: id=%.*s status=retired\n", (int)entry.id.size, entry.id.data);
        tenor_lexicon *without = load_layers(frozen_lexicon, layer, NULL);
        tenor_scorer *scorer = scorer_of(without);
        if (tenor_lexicon_dimension_count(without) == tenor_lexicon_dimension_count(lexicon)) {
            for (size_t i = 0; i < COUNT_OF(texts); i++)
                for (tenor_role role = TENOR_ROLE_UNKNOWN; role <= TENOR_ROLE_CUSTOMER; role++) {
                    char a[512], b[512], c[512], d[512];
                    tenor_utterance u = say_as(texts[i], role);
                    tenor_score score;
                    tenor_study_variant_retire(variant, e, true);
                    assert_int_equal(tenor_study_variant_score(variant, &u, 1, &score), TENOR_OK);
                    spell(a, sizeof a, &score);
                    tenor_study_variant_retire(variant, e, false);
                    assert_int_equal(tenor_study_variant_score(variant, &u, 1, &score), TENOR_OK);
                    spell(b, sizeof b, &score);
                    score = score_one(scorer, u);
                    spell(c, sizeof c, &score);
                    score = score_one(plain, u);
                    spell(d, sizeof d, &score);
                    if (strcmp(a, c) != 0)
                        fail_msg("'%s' without %.*s: %s, not %s", texts[i], (int)entry.id.size, entry.id.data, a, c);
                    assert_string_equal(b, d);
                    moved += strcmp(a, b) != 0;
                    if (strcmp(a, b) != 0 && !is_kind(category.kind, "filler") && !is_matched(variant, u, e))
                        fail_msg("'%s': %.*s moves the score and matches nowhere", texts[i], (int)entry.id.size, entry.id.data);
                }
        }
        tenor_scorer_free(scorer);
        tenor_lexicon_release(without);
    }
    assert_true(moved > 40);
    tenor_scorer_free(plain);
    tenor_study_variant_free(variant);
    tenor_lexicon_release(lexicon);
}

static void test_weigh(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(HEADER "@category v kind=valence\ngood :: 2 id=g\n@category n kind=negator\nnot\n");
    tenor_study_variant *variant = NULL;
    assert_int_equal(tenor_study_variant_new(&variant, lexicon, NULL, NULL), TENOR_OK);
    tenor_scorer *plain = scorer_of(lexicon);
    for (uint32_t e = 0; e < tenor_lexicon_entry_count(lexicon) + 3; e++) { /* one of them is the word; beyond them is nothing */
        tenor_entry entry;
        if (!tenor_lexicon_entry(lexicon, e, &entry) || entry.weight == 20000)
            tenor_study_variant_weigh(variant, e, -30000);
    }
    tenor_utterance u = say_as("good", TENOR_ROLE_AGENT);
    tenor_score score;
    assert_int_equal(tenor_study_variant_score(variant, &u, 1, &score), TENOR_OK);
    assert_int_equal(score.dimensions[0].raw, -30000);
    assert_int_equal(score_one(plain, u).dimensions[0].raw, 20000);
    tenor_scorer_free(plain);
    tenor_lexicon_release(lexicon); /* the variant goes on */
    assert_int_equal(tenor_study_variant_score(variant, &u, 1, &score), TENOR_OK);
    assert_int_equal(score.dimensions[0].raw, -30000);
    tenor_study_variant_free(variant);
}

/* Words in small letters, with the places where something begins; fillers and symbols are none, numbers are not plain. */
/* A copy has what was taken out and weighed anew by then, and nothing of what comes after. */
static void test_copy(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(HEADER "@category a kind=valence\ngood :: 2 id=good\nbad :: -2 id=bad\n");
    tenor_study_variant *variant = NULL, *copy = NULL;
    tenor_utterance u = say_as("good and bad", TENOR_ROLE_AGENT);
    tenor_score score;
    assert_int_equal(tenor_study_variant_new(&variant, lexicon, NULL, NULL), TENOR_OK);
    tenor_study_variant_retire(variant, 0, true); /* bad */
    tenor_study_variant_weigh(variant, 1, 30000);
    assert_int_equal(tenor_study_variant_copy(&copy, variant, NULL, NULL), TENOR_OK);
    tenor_study_variant_retire(variant, 1, true);
    assert_int_equal(tenor_study_variant_score(copy, &u, 1, &score), TENOR_OK);
    assert_int_equal(score.dimensions[TENOR_SENTIMENT].raw, 30000);
    tenor_study_variant_retire(copy, 0, false);
    assert_int_equal(tenor_study_variant_score(copy, &u, 1, &score), TENOR_OK);
    assert_int_equal(score.dimensions[TENOR_SENTIMENT].raw, 10000);
    assert_int_equal(tenor_study_variant_score(variant, &u, 1, &score), TENOR_OK);
    assert_int_equal(score.dimensions[TENOR_SENTIMENT].raw, 0);
    assert_int_equal(tenor_study_variant_copy(&copy, NULL, NULL, NULL), TENOR_BAD_ARGUMENT);
    tenor_study_variant_free(copy);
    tenor_study_variant_free(variant);
    tenor_lexicon_release(lexicon);
}

static void test_words(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(HEADER "@category v kind=valence\ngood\n@category f kind=filler\num\n");
    tenor_study_variant *variant = NULL;
    assert_int_equal(tenor_study_variant_new(&variant, lexicon, NULL, NULL), TENOR_OK);
    const tenor_study_word *words;
    const uint32_t *entries;
    size_t count;
    assert_int_equal(tenor_study_variant_words(variant, &words, &count), TENOR_BAD_ARGUMENT);
    tenor_utterance u = say_as("So GOOD. Um, I don't, \xC3\x9Cmit! 21 see http://x.example it's", TENOR_ROLE_AGENT);
    assert_int_equal(tenor_study_variant_matched(variant, &u, &entries, &count), TENOR_OK);
    assert_int_equal(tenor_study_variant_words(variant, &words, &count), TENOR_OK);
    char shown[512] = "";
    for (size_t i = 0; i < count; i++)
        snprintf(shown + strlen(shown), sizeof shown - strlen(shown), "%s%.*s%s %u-%u,", words[i].starts ? "|" : "",
                 (int)words[i].text.size, words[i].text.data, words[i].plain ? "" : "*", words[i].begin, words[i].end);
    assert_string_equal(shown, "|so 0-2,good 3-7,|i 13-14,don't 15-20,|\xC3\xBCmit 22-27,|21* 29-31,see 32-35,http://x.example* 36-52,it's 53-57,");
    tenor_score score;
    assert_int_equal(tenor_study_variant_score(variant, &u, 1, &score), TENOR_OK);
    assert_int_equal(tenor_study_variant_words(variant, &words, &count), TENOR_BAD_ARGUMENT);
    tenor_study_variant_free(variant);
    tenor_lexicon_release(lexicon);
}

/* ---- memory ---- */

static tenor_lexicon *good;
static tenor_study_row some[64];
static char some_names[64][8];
static tenor_allocator failing_allocator;

static tenor_status all_of_it(void)
{
    tenor_study_variant *variant = NULL;
    tenor_status status = tenor_study_variant_new(&variant, good, &failing_allocator, NULL);
    assert_true((variant != NULL) == (status == TENOR_OK));
    if (variant) {
        tenor_utterance u = say_as("so good", TENOR_ROLE_AGENT);
        const uint32_t *entries;
        size_t count;
        status = tenor_study_variant_matched(variant, &u, &entries, &count);
        assert_true(status != TENOR_OK || count == 1);
        const tenor_study_word *words;
        if (status == TENOR_OK)
            status = tenor_study_variant_words(variant, &words, &count);
        assert_true(status != TENOR_OK || count == 2);
    }
    tenor_study_variant_free(variant);
    for (tenor_study_metric m = 0; status == TENOR_OK && m < TENOR_STUDY_METRIC_COUNT; m++) {
        tenor_study_options options = {.allocator = &failing_allocator, .metric = m, .samples = 5};
        tenor_study_set *set = NULL;
        status = tenor_study_set_new(&set, some, COUNT_OF(some), &options, NULL);
        assert_true((set != NULL) == (status == TENOR_OK));
        tenor_study_set_free(set);
    }
    return status;
}

static void test_no_memory(void **state)
{
    (void)state;
    counting_memory memory = {0};
    failing_allocator = (tenor_allocator){counting_resize, &memory};
    good = load_text(HEADER "@category v kind=valence\ngood :: 2\n");
    for (size_t i = 0; i < COUNT_OF(some); i++) {
        snprintf(some_names[i], sizeof some_names[i], "%zu", i);
        some[i] = (tenor_study_row){(int32_t)(i * 97 % 50), (int)(i % 3) - 1, str_of(some_names[i])};
    }
    for (size_t at = 1;; at++) {
        memory.calls = 0;
        memory.fail_at = at;
        tenor_status status = all_of_it();
        bool reached = memory.calls >= at;
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.bytes, 0);
        assert_false(memory.wrong_sizes);
        assert_int_equal(status, reached ? TENOR_NO_MEMORY : TENOR_OK);
        if (!reached) {
            assert_true(at > 40);
            break;
        }
    }
    tenor_lexicon_release(good);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_anscombe),    cmocka_unit_test(test_hanley_mcneil), cmocka_unit_test(test_macro_f1),
        cmocka_unit_test(test_law_schools), cmocka_unit_test(test_quantile),      cmocka_unit_test(test_best_cut),
        cmocka_unit_test(test_halves),      cmocka_unit_test(test_out_of_fold),   cmocka_unit_test(test_changed),
        cmocka_unit_test(test_undefined),   cmocka_unit_test(test_judgements),    cmocka_unit_test(test_retire),
        cmocka_unit_test(test_weigh),       cmocka_unit_test(test_copy), cmocka_unit_test(test_words),         cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
