/* test_agreement.c - kappa and alpha: the published examples, what must hold of any ratings, memory. */
#include <math.h>

#include "tenor_study.h"
#include "test_engine.h"

static void near_by(double a, double b, double by, int line)
{
    if (!(fabs(a - b) <= by))
        fail_msg("line %d: %.6f, not %.6f", line, a, b);
}
#define NEAR(a, b, by) near_by((a), (b), (by), __LINE__)

/* Pairs of ratings from a table of counts. */
static size_t pairs_of(const int *table, size_t values, double *ratings)
{
    size_t n = 0;
    for (size_t i = 0; i < values; i++)
        for (size_t k = 0; k < values; k++)
            for (int c = 0; c < table[i * values + k]; c++) {
                ratings[2 * n] = (double)i;
                ratings[2 * n + 1] = (double)k;
                n++;
            }
    return n;
}

static tenor_study_kappa kappa_of(const double *ratings, size_t units)
{
    tenor_study_kappa k;
    tenor_study_chance chance = {1, 500};
    assert_int_equal(tenor_study_agree_kappa(ratings, units, 2, 0, 1, &chance, NULL, &k), TENOR_OK);
    return k;
}

static void test_kappa(void **state)
{
    (void)state;
    double ratings[512];
    /* the textbook's grants: 20, 5, 10, 15 give .40 */
    static const int grants[] = {20, 5, 10, 15};
    tenor_study_kappa k = kappa_of(ratings, pairs_of(grants, 2, ratings));
    assert_int_equal(k.units, 50);
    NEAR(k.observed, 0.7, 1e-12);
    NEAR(k.kappa, 0.4, 1e-12);
    NEAR(k.linear, 0.4, 1e-12); /* two values: no distance but one */
    NEAR(k.quadratic, 0.4, 1e-12);
    assert_true(k.low < 0.4 && k.high > 0.4 && k.low > 0 && k.high < 0.8);
    /* Cohen (1968): proportions .44 .07 .09 / .05 .20 .05 / .01 .03 .06 give .492 */
    static const int cohen[] = {44, 7, 9, 5, 20, 5, 1, 3, 6};
    k = kappa_of(ratings, pairs_of(cohen, 3, ratings));
    NEAR(k.kappa, 0.492, 5e-4);
    /* by hand: neighbours count half (a quarter), the ends wholly; what is observed by what the margins would give */
    NEAR(k.linear, 1 - (0.5 * 0.20 + 0.10) / (0.5 * (0.18 + 0.15 + 0.06 + 0.03) + 0.12 + 0.05), 1e-12);
    NEAR(k.quadratic, 1 - (0.25 * 0.20 + 0.10) / (0.25 * (0.18 + 0.15 + 0.06 + 0.03) + 0.12 + 0.05), 1e-12);
}

/* Krippendorff, "Computing Krippendorff's Alpha-Reliability": four observers, twelve units: .743, .815, .849. */
static void test_alpha(void **state)
{
    (void)state;
    static const int by_observer[4][12] = {{1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
                                           {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
                                           {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
                                           {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}};
    static const double expected[] = {0.743, 0.815, 0.849};
    double ratings[48];
    for (int u = 0; u < 12; u++)
        for (int r = 0; r < 4; r++)
            ratings[4 * u + r] = by_observer[r][u] ? (double)by_observer[r][u] : (double)NAN;
    for (int scale = 0; scale < 3; scale++) {
        tenor_study_alpha a;
        tenor_study_chance chance = {1, 300};
        assert_int_equal(tenor_study_agree_alpha(ratings, 12, 4, (tenor_study_scale)scale, &chance, NULL, &a), TENOR_OK);
        NEAR(a.alpha, expected[scale], 5e-4);
        assert_int_equal(a.units, 11);
        assert_int_equal(a.ratings, 40);
        assert_true(a.low < a.alpha && a.alpha < a.high && a.high <= 1);
    }
}

static void test_edges(void **state)
{
    (void)state;
    double same[] = {1, 1, 2, 2, 3, 3}, constant[] = {1, 1, 1, 1}, apart[] = {1, NAN, NAN, 2, 3, NAN};
    tenor_study_kappa k = kappa_of(same, 3);
    NEAR(k.kappa, 1, 0);
    k = kappa_of(constant, 2);
    NEAR(k.observed, 1, 0);
    assert_true(isnan(k.kappa) && isnan(k.low));
    k = kappa_of(apart, 3);
    assert_int_equal(k.units, 0);
    assert_true(isnan(k.observed) && isnan(k.kappa));
    tenor_study_alpha a;
    tenor_study_chance chance = {1, 10};
    assert_int_equal(tenor_study_agree_alpha(constant, 2, 2, TENOR_STUDY_NOMINAL, &chance, NULL, &a), TENOR_OK);
    assert_true(isnan(a.alpha));
    assert_int_equal(tenor_study_agree_kappa(same, 3, 2, 0, 0, &chance, NULL, &k), TENOR_BAD_ARGUMENT);
    double many[600];
    for (int i = 0; i < 600; i++)
        many[i] = i;
    assert_int_equal(tenor_study_agree_alpha(many, 300, 2, TENOR_STUDY_INTERVAL, &chance, NULL, &a), TENOR_BAD_ARGUMENT);
}

static void test_no_memory(void **state)
{
    (void)state;
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    double same[] = {1, 1, 2, 2, 3, 1};
    for (size_t at = 1;; at++) {
        tenor_study_kappa k;
        tenor_study_alpha a;
        tenor_study_chance chance = {1, 10};
        memory.calls = 0;
        memory.fail_at = at;
        tenor_status status = tenor_study_agree_kappa(same, 3, 2, 0, 1, &chance, &allocator, &k);
        if (status == TENOR_OK)
            status = tenor_study_agree_alpha(same, 3, 2, TENOR_STUDY_ORDINAL, &chance, &allocator, &a);
        bool reached = memory.calls >= at;
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(status, reached ? TENOR_NO_MEMORY : TENOR_OK);
        if (!reached) {
            assert_true(at > 6);
            break;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_kappa), cmocka_unit_test(test_alpha), cmocka_unit_test(test_edges),
                                       cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
