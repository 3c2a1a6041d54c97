/* test_tally.c - counts of texts: the commonest first, the rarest forgotten; percentiles by nearest rank. */
#include <stdlib.h>

#include "cli/coverage.h"
#include "cli/tally.h"
#include "study/dice.h"
#include "test_engine.h"

static void test_order(void **state)
{
    (void)state;
    static const char *const texts[] = {"b", "a", "c", "b", "ab", "a", "b"};
    tn_tally tally = {.key = tn_idhash_secret()};
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        assert_true(tn_tally_add(&tally, str_of(texts[i])));
    tn_tally_sort(&tally);
    static const char *const expected[] = {"b", "a", "ab", "c"};
    static const uint64_t counts[] = {3, 2, 1, 1};
    assert_int_equal(tally.count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(tally.rows[i].text.size, strlen(expected[i]));
        assert_memory_equal(tally.rows[i].text.data, expected[i], tally.rows[i].text.size);
        assert_int_equal(tally.rows[i].count, counts[i]);
    }
    tn_tally_free(&tally);
}

/* A few common texts among very many rare ones, in bounded rows: they are found, and counted short by no more than is said. */
static void test_bound(void **state)
{
    (void)state;
    tn_dice dice = {9};
    tn_tally tally = {.key = tn_idhash_secret(), .most = 1000};
    uint64_t common[10] = {0};
    for (int i = 0; i < 200000; i++) {
        char text[32];
        uint32_t which = tn_dice_below(&dice, 40);
        if (which < 10)
            snprintf(text, sizeof text, "common%u", which), common[which]++;
        else
            snprintf(text, sizeof text, "rare%d", i);
        assert_true(tn_tally_add(&tally, str_of(text)));
        assert_true(tally.count <= 1000);
    }
    tn_tally_sort(&tally);
    assert_true(tally.dropped > 0);
    for (size_t i = 0; i < 10; i++) {
        assert_memory_equal(tally.rows[i].text.data, "common", 6);
        uint64_t is = common[tally.rows[i].text.data[6] - '0'];
        assert_true(tally.rows[i].count <= is && tally.rows[i].count + tally.dropped >= is);
    }
    tn_tally_free(&tally);
}

/* A text that is forgotten again and again came no more often than is said: it counts with what it may have missed. */
static void test_forgotten_often(void **state)
{
    (void)state;
    tn_tally tally = {.key = tn_idhash_secret(), .most = 64};
    uint64_t seldom = 0, found = 0;
    for (uint64_t i = 0, was = 0; was < 100; was = tally.dropped) { /* as often as is forgotten, then as many others as it takes */
        for (; seldom < UINT64_MAX && found < was + 1; found++, seldom++)
            assert_true(tn_tally_add(&tally, str_of("seldom")));
        for (found = 0; tally.dropped == was; i++) {
            char text[32];
            snprintf(text, sizeof text, "rare%lu", (unsigned long)i);
            assert_true(tn_tally_add(&tally, str_of(text)));
        }
    }
    for (size_t i = 0; i < tally.count; i++)
        if (tally.rows[i].text.size == 6 && memcmp(tally.rows[i].text.data, "seldom", 6) == 0)
            found = tally.rows[i].count + tally.rows[i].missed;
    assert_true((found ? found : tally.dropped) >= seldom);
    tn_tally_free(&tally);
}

/* Nearest rank, as in the textbook: of 15, 20, 35, 40, 50 the 5th, 30th, 40th, 50th and 100th percentile are 15, 20, 20, 35, 50. */
static void test_percentile(void **state)
{
    (void)state;
    uint64_t *scores = calloc(TN_COVERAGE_SCORES, sizeof *scores);
    static const int values[] = {15, 20, 35, 40, 50};
    for (size_t i = 0; i < COUNT_OF(values); i++)
        scores[values[i] + TENOR_UNIT]++;
    assert_int_equal(tn_coverage_percentile(scores, 5, 0.05), 15);
    assert_int_equal(tn_coverage_percentile(scores, 5, 0.30), 20);
    assert_int_equal(tn_coverage_percentile(scores, 5, 0.40), 20);
    assert_int_equal(tn_coverage_percentile(scores, 5, 0.50), 35);
    assert_int_equal(tn_coverage_percentile(scores, 5, 1.00), 50);
    free(scores);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order), cmocka_unit_test(test_bound),
                                       cmocka_unit_test(test_forgotten_often), cmocka_unit_test(test_percentile)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
