/* test_sample.c - samples of calls: probabilities that are what they say, weights that add up, draws that stay, whatever the order; what a
 * policy makes of a call, and who is an outlier. */
#include <math.h>

#include "sample/allot.h"
#include "sample/chance.h"
#include "sample/draw.h"
#include "sample/outlier.h"
#include "sample/sampling.h"
#include "study/dice.h"
#include "test_engine.h"

static void near_by(double a, double b, double by, int line)
{
    if (!(fabs(a - b) <= by))
        fail_msg("line %d: %.9f, not %.9f", line, a, b);
}
#define NEAR(a, b, by) near_by((a), (b), (by), __LINE__)

static double uniform(tn_dice *dice)
{
    return ((double)(tn_dice_next(dice) >> 11) + 0.5) * 0x1p-53;
}

/* ---- chance ---- */

/* SHA-256 of the bytes that the header tells, computed elsewhere: numbers are the same in every version. */
static void test_chance(void **state)
{
    (void)state;
    NEAR(tn_chance_of(1, str_of("random"), str_of("c1")), 0.1049223247273749, 1e-15);
    assert_true(tn_chance_of(1, str_of("random"), str_of("c1")) != tn_chance_of(2, str_of("random"), str_of("c1")));
    assert_true(tn_chance_of(1, str_of("random"), str_of("c1")) != tn_chance_of(1, str_of("risk"), str_of("c1")));
    double sum = 0;
    for (int i = 0; i < 20000; i++) {
        char name[32];
        snprintf(name, sizeof name, "call-%d", i);
        const double u = tn_chance_of(7, str_of("random"), str_of(name));
        assert_true(u > 0 && u < 1);
        sum += u;
    }
    NEAR(sum / 20000, 0.5, 0.01);
}

/* ---- draws ---- */

#define UNITS 9
/* One that is large enough to be certain of many, equal ones, small ones. */
static const uint64_t sizes[UNITS] = {70, 20, 20, 10, 5, 5, 5, 3, 1};
static const double answers[UNITS] = {1, 0, 1, 1, 0, 0, 1, 0, 1}; /* what is found by listening */

static double step_of(void *context, uint64_t at)
{
    (void)at;
    return uniform(context);
}

static void fill(tn_draw_unit *units, tn_dice *dice)
{
    for (uint32_t i = 0; i < UNITS; i++)
        units[i] = (tn_draw_unit){.index = i, .size = sizes[i], .chance = uniform(dice)};
}

/* Probabilities by the definition: what would have 1 or more has 1, and the others share what is left. */
static void expected(size_t n, double *probability)
{
    bool certain[UNITS] = {false};
    for (bool again = true; again;) {
        double rest = 0, left = (double)n;
        again = false;
        for (size_t i = 0; i < UNITS; i++) {
            rest += certain[i] ? 0 : (double)sizes[i];
            left -= certain[i];
        }
        for (size_t i = 0; i < UNITS; i++) {
            probability[i] = certain[i] ? 1 : left * (double)sizes[i] / rest;
            if (!certain[i] && probability[i] >= 1)
                certain[i] = again = true;
        }
    }
}

/* Frequencies of a hundred thousand draws of each number of units are the probabilities, and what is estimated by weights is right on average;
 * what goes with size is right each time. */
static void test_sized(void **state)
{
    (void)state;
    enum { DRAWS = 100000 };
    const tn_mem mem = tn_mem_default();
    double total = 0, all = 0;
    for (size_t i = 0; i < UNITS; i++) {
        total += answers[i];
        all += (double)sizes[i];
    }
    for (size_t n = 1; n <= UNITS; n++) {
        tn_dice dice = {n};
        double probability[UNITS], estimate = 0;
        size_t times[UNITS] = {0};
        expected(n, probability);
        for (int d = 0; d < DRAWS; d++) {
            tn_draw_unit units[UNITS];
            double by_weight = 0;
            size_t drawn = 0;
            fill(units, &dice);
            assert_true(tn_draw_sized(units, UNITS, n, step_of, &dice, &mem));
            for (size_t i = 0; i < UNITS; i++) {
                const uint32_t at = units[i].index;
                if (d == 0)
                    NEAR(units[i].probability, probability[at], 1e-12);
                if (!units[i].drawn)
                    continue;
                drawn++;
                times[at]++;
                estimate += answers[at] / units[i].probability;
                by_weight += (double)sizes[at] / units[i].probability;
            }
            assert_int_equal(drawn, n);
            NEAR(by_weight, all, 1e-9);
        }
        for (size_t i = 0; i < UNITS; i++)
            NEAR((double)times[i] / DRAWS, probability[i], 4.5 * sqrt(probability[i] * (1 - probability[i]) / DRAWS) + 1e-12);
        NEAR(estimate / DRAWS, total, 0.15 / sqrt((double)n));
    }
}

/* The same numbers, one unit more: all that were drawn are drawn. */
static void test_nested(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    for (uint64_t seed = 1; seed < 500; seed++)
        for (int simple = 0; simple < 2; simple++) {
            unsigned before = 0;
            for (size_t n = 1; n <= UNITS; n++) {
                tn_dice dice = {seed};
                tn_draw_unit units[UNITS];
                double steps[UNITS];
                fill(units, &dice);
                for (size_t i = 0; i < UNITS; i++)
                    steps[i] = uniform(&dice);
                /* a step has its number whatever n is: chance depends on the step alone */
                tn_dice of_steps = {(uint64_t)(steps[0] * 1e9)};
                if (simple)
                    tn_draw_simple(units, UNITS, n);
                else
                    assert_true(tn_draw_sized(units, UNITS, n, step_of, &of_steps, &mem));
                unsigned now = 0;
                for (size_t i = 0; i < UNITS; i++)
                    now |= units[i].drawn ? 1u << units[i].index : 0;
                assert_int_equal(now & before, before);
                assert_int_equal(__builtin_popcount(now), n);
                before = now;
            }
        }
}

/* All sizes equal: one chance for each. */
static void test_simple(void **state)
{
    (void)state;
    enum { DRAWS = 50000, N = 3 };
    tn_dice dice = {3};
    size_t times[UNITS] = {0};
    double estimate = 0, total = 0;
    for (size_t i = 0; i < UNITS; i++)
        total += answers[i];
    for (int d = 0; d < DRAWS; d++) {
        tn_draw_unit units[UNITS];
        double weights = 0;
        fill(units, &dice);
        tn_draw_simple(units, UNITS, N);
        for (size_t i = 0; i < UNITS; i++)
            if (units[i].drawn) {
                times[units[i].index]++;
                weights += 1 / units[i].probability;
                estimate += answers[units[i].index] / units[i].probability;
            }
        NEAR(weights, UNITS, 1e-12);
    }
    for (size_t i = 0; i < UNITS; i++)
        NEAR((double)times[i] / DRAWS, (double)N / UNITS, 0.01);
    NEAR(estimate / DRAWS, total, 0.05);
}

/* ---- how many ---- */

static void test_allot(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    tn_allot_stratum s[3] = {{60, 60, 0}, {30, 30, 0}, {10, 10, 0}};
    assert_true(tn_allot_total(s, 3, TN_ALLOT_PROPORTIONAL, 10, 1, &mem));
    assert_int_equal(s[0].drawn, 6);
    assert_int_equal(s[1].drawn, 3);
    assert_int_equal(s[2].drawn, 1);
    assert_true(tn_allot_total(s, 3, TN_ALLOT_EQUAL, 40, 1, &mem));
    assert_int_equal(s[0].drawn, 15);
    assert_int_equal(s[1].drawn, 15);
    assert_int_equal(s[2].drawn, 10); /* it has no more */
    assert_true(tn_allot_total(s, 3, TN_ALLOT_PROPORTIONAL, 5, 20, &mem));
    assert_int_equal(s[0].drawn + s[1].drawn + s[2].drawn, 50);
    assert_true(tn_allot_total(s, 3, TN_ALLOT_PROPORTIONAL, 1000, 1, &mem));
    assert_int_equal(s[0].drawn + s[1].drawn + s[2].drawn, 100);
    tn_allot_rate(s, 3, 100000, 1);
    assert_int_equal(s[0].drawn, 6);
    tn_allot_rate(s, 3, 150000, 4);
    assert_int_equal(s[1].drawn, 5); /* 4.5 */
    assert_int_equal(s[2].drawn, 4);
    s[0].count = UINT64_C(4000000001);
    tn_allot_rate(s, 1, 333333, 1);
    assert_int_equal(s[0].drawn, UINT64_C(1333332000));
}

/* A larger total takes nothing away from anybody. */
static void test_allot_grows(void **state)
{
    (void)state;
    enum { STRATA = 12 };
    const tn_mem mem = tn_mem_default();
    tn_dice dice = {5};
    for (int round = 0; round < 50; round++) {
        tn_allot_stratum s[STRATA];
        uint64_t before[STRATA] = {0}, all = 0;
        for (size_t i = 0; i < STRATA; i++) {
            s[i] = (tn_allot_stratum){1 + tn_dice_below(&dice, 40), 0, 0};
            s[i].size = (double)s[i].count * (1 + tn_dice_below(&dice, 5));
            all += s[i].count;
        }
        for (uint64_t total = STRATA; total <= all; total++) {
            uint64_t given = 0;
            assert_true(tn_allot_total(s, STRATA, round % 2 ? TN_ALLOT_EQUAL : TN_ALLOT_PROPORTIONAL, total, 1, &mem));
            for (size_t i = 0; i < STRATA; i++) {
                assert_true(s[i].drawn >= before[i] && s[i].drawn >= 1 && s[i].drawn <= s[i].count);
                before[i] = s[i].drawn;
                given += s[i].drawn;
            }
            assert_int_equal(given, total);
        }
    }
}

/* ---- the policy ---- */

static const char policy[] = "# points\nbase 2\nflag threat 40\nflag * 3\nmissed greeting 5\nmissed * 1 most 2 # others\nfailed 7\n"
                             "measure scorecard.total below 2 10\nmeasure handle_ms above 1000 1.5\noutcome unresolved 8\nattitude rigid 4\n"
                             "outlier handle_ms log\noutlier customer.sentiment.end\nset outlier-at 3\nset outlier-least 5\r\n";

static void test_rules(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    tn_rules rules;
    tn_rules_fault fault;
    assert_true(tn_rules_read(&rules, &mem, str_of(policy), &fault));
    assert_int_equal(rules.base, 20000);
    assert_int_equal(rules.outlier_count, 2);
    assert_true(rules.outliers[0].log && !rules.outliers[1].log);
    assert_int_equal(rules.at, 30000);
    assert_int_equal(rules.least, 5);
    const tenor_str flags[] = {str_of("threat"), str_of("churn")};
    const tenor_str missed[] = {str_of("own-name"), str_of("greeting"), str_of("terms-stated"), str_of("name-used")};
    const tenor_io_calls_number numbers[] = {{str_of("scorecard.total"), 19999}, {str_of("handle_ms"), 10000000}};
    const tenor_io_calls_row row = {.flags = flags, .flag_count = 2, .missed = missed, .missed_count = 4, .numbers = numbers,
                                    .number_count = 2, .outcome = str_of("unresolved"), .attitude = str_of("balanced")};
    tn_rules_reason reasons[TN_RULES_MOST];
    size_t count;
    /* base 2, threat 40, churn 3, greeting 5, three others 2, total 10, outcome 8; 1000 is not above 1000 */
    assert_int_equal(tn_rules_points(&rules, &row, reasons, &count), 700000);
    assert_int_equal(count, 6);
    assert_int_equal(reasons[3].times, 3);
    assert_int_equal(tn_rules_given(&rules, reasons[3]), 20000);
    assert_int_equal(rules.rules[reasons[0].rule].what.size, strlen("flag threat"));
    tn_rules_free(&rules);
}

static void test_rules_faults(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t line, column;
    } cases[] = {{"base 0", 1, 6},
                 {"base 0.5", 1, 6},
                 {"flag threat", 1, 12},
                 {"\nflag threat -1", 2, 13},
                 {"flag threat 1001", 1, 13},
                 {"flag threat 1 2", 1, 15},
                 {"flag threat 1\nflag threat 2", 2, 6},
                 {"measure x beneath 1 1", 1, 11},
                 {"measure x below y 1", 1, 17},
                 {"missed * 1 at 2", 1, 12},
                 {"outcome unresolved 1 most 2", 1, 22},
                 {"outlier", 1, 8},
                 {"outlier x ln", 1, 11},
                 {"outlier x\noutlier x", 2, 9},
                 {"set outlier-at 0", 1, 16},
                 {"set outlier-least 1.5", 1, 19},
                 {"set x 1", 1, 5},
                 {"flags threat 1", 1, 1}};
    const tn_mem mem = tn_mem_default();
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tn_rules rules;
        tn_rules_fault fault;
        assert_false(tn_rules_read(&rules, &mem, str_of(cases[i].text), &fault));
        if (fault.line != cases[i].line || fault.column != cases[i].column || !fault.message)
            fail_msg("'%s': %u:%u %s", cases[i].text, fault.line, fault.column, fault.message);
        tn_rules_free(&rules);
    }
}

/* ---- outliers ---- */

static void test_outliers(void **state)
{
    (void)state;
    enum { CALLS = 20 };
    const tn_mem mem = tn_mem_default();
    const bool log[2] = {false, true};
    const tn_outlier_options options = {2, log, 10, 5};
    double values[CALLS * 2], z[CALLS * 2], middle[CALLS * 2];
    uint32_t group[CALLS];
    for (size_t i = 0; i < CALLS; i++) {
        group[i] = i >= 10; /* 0 … 9, and again */
        values[2 * i] = (double)(i % 10);
        values[2 * i + 1] = NAN;
    }
    values[2 * 19] = 100;  /* of the second group: it has 0 … 8 and 100 */
    values[1] = 0;         /* too few for a group: all of them are what is usual, and all are far from nothing */
    values[3] = expm1(1);
    values[5] = expm1(2);
    assert_true(tn_outlier_run(values, CALLS, group, 2, &options, z, middle, &mem));
    NEAR(middle[0], 4.5, 1e-12);
    NEAR(z[0], -4.5 / (2.5 / 0.674490), 1e-6);
    NEAR(middle[2 * 19], 4.5, 1e-12);
    NEAR(z[2 * 19], 10, 0); /* the cap */
    NEAR(middle[3], expm1(1), 1e-9);
    NEAR(z[5], 1 * 0.674490, 1e-6);
    NEAR(z[2 * 15 + 1], 0, 0);
    NEAR(tn_outlier_distance(&z[2 * 19], 2), sqrt(50), 1e-9);
    /* Mostly equal: 12 of 100 have some, one has much. */
    double many[100], far[100], usual[100];
    uint32_t one[100] = {0};
    for (size_t i = 0; i < 100; i++)
        many[i] = i < 11 ? 1 : i == 11 ? 9 : 0;
    const tn_outlier_options plain = {1, log, 10, 5};
    assert_true(tn_outlier_run(many, 100, one, 1, &plain, far, usual, &mem));
    NEAR(far[0], 1.644854, 1e-6);
    NEAR(far[11], 10, 0);
    NEAR(far[50], 0, 0);
    for (size_t i = 0; i < 100; i++)
        many[i] = 3;
    assert_true(tn_outlier_run(many, 100, one, 1, &plain, far, usual, &mem));
    NEAR(far[0], 0, 0);
}

/* ---- all together ---- */

static tenor_io_calls_row call_of_number(size_t i)
{
    static char id[32], agent[32], day[32];
    static tenor_io_calls_number numbers[1];
    static tenor_str flags[1];
    snprintf(id, sizeof id, "c%zu", i);
    snprintf(agent, sizeof agent, "a%zu", i % 7 % 5);
    snprintf(day, sizeof day, "2026-11-%02zu", 1 + i % 28);
    numbers[0] = (tenor_io_calls_number){str_of("handle_ms"), (int64_t)(i * i % 977) * 1000 * 10000};
    flags[0] = str_of("threat");
    return (tenor_io_calls_row){.kind = TENOR_IO_CALLS_CALL, .call_id = str_of(id), .agent_id = str_of(agent), .day = str_of(day),
                                .turns = 4, .numbers = numbers, .number_count = 1, .flags = flags, .flag_count = i % 11 == 0};
}

/* The book of n calls, in an order that `by` gives (it has no divisor with n). */
static bool fill_book(tn_book *book, const tn_mem *mem, const tn_rules *rules, size_t n, size_t by)
{
    bool fine = tn_book_init(book, mem, rules) && tn_book_by_field(book, str_of("agent"));
    for (size_t i = 0; fine && i < n; i++) {
        const tenor_io_calls_row row = call_of_number(i * by % n);
        fine = tn_book_add(book, &row) == TN_BOOK_TAKEN;
    }
    return fine && tn_book_close(book);
}

static void test_order(void **state)
{
    (void)state;
    enum { CALLS = 1009 };
    static const tn_sampling_options options[] = {{TN_SAMPLING_RANDOM, 1, false, 100, 0, TN_ALLOT_PROPORTIONAL},
                                                  {TN_SAMPLING_RANDOM, 9, true, 100000, 30, TN_ALLOT_PROPORTIONAL},
                                                  {TN_SAMPLING_RISK, 1, false, 100, 0, TN_ALLOT_EQUAL},
                                                  {TN_SAMPLING_RISK, 4, true, 50000, 0, TN_ALLOT_PROPORTIONAL},
                                                  {TN_SAMPLING_OUTLIERS, 1, false, 20, 0, TN_ALLOT_PROPORTIONAL}};
    const tn_mem mem = tn_mem_default();
    tn_rules rules;
    tn_rules_fault fault;
    assert_true(tn_rules_read(&rules, &mem, str_of(policy), &fault));
    for (size_t o = 0; o < COUNT_OF(options); o++) {
        static tn_book books[2];
        tn_sampling_result results[2];
        for (size_t k = 0; k < 2; k++) {
            assert_true(fill_book(&books[k], &mem, &rules, CALLS, k ? 757 : 1));
            assert_int_equal(tn_sampling_run(&books[k], &options[o], &results[k]), TN_SAMPLING_DONE);
        }
        assert_int_equal(results[0].drawn, results[1].drawn);
        assert_true(results[0].drawn > 0);
        double weights[8] = {0}, points[8] = {0};
        for (size_t i = 0; i < CALLS; i++) {
            const tn_book_call *a = &books[0].calls[i], *b = &books[1].calls[i];
            assert_int_equal(a->id.size, b->id.size);
            assert_memory_equal(a->id.data, b->id.data, a->id.size);
            assert_int_equal(a->drawn, b->drawn);
            assert_int_equal(a->stratum, b->stratum);
            NEAR(a->probability, b->probability, 0);
            if (a->drawn && options[o].plan != TN_SAMPLING_OUTLIERS) {
                weights[a->stratum] += 1 / a->probability;
                points[a->stratum] += a->points / 10000.0 / a->probability;
            }
        }
        for (size_t s = 0; s < books[0].stratum_count; s++) {
            /* what the weights say of a stratum is true: its calls, or where chance goes with points, these */
            if (options[o].plan == TN_SAMPLING_RANDOM)
                NEAR(weights[s], (double)books[0].strata[s].calls, 1e-9);
            if (options[o].plan == TN_SAMPLING_RISK)
                NEAR(points[s], books[0].strata[s].size, 1e-6);
        }
        for (size_t k = 0; k < 2; k++) {
            tn_sampling_free(&books[k], &results[k]);
            tn_book_free(&books[k]);
        }
    }
    tn_rules_free(&rules);
}

/* A call that comes late changes little of what was drawn. */
static void test_late_call(void **state)
{
    (void)state;
    enum { CALLS = 1000 };
    const tn_mem mem = tn_mem_default();
    tn_rules rules;
    tn_rules_fault fault;
    assert_true(tn_rules_read(&rules, &mem, str_of(policy), &fault));
    for (int plan = TN_SAMPLING_RANDOM; plan <= TN_SAMPLING_RISK; plan++) {
        size_t changed = 0;
        for (uint64_t seed = 1; seed <= 20; seed++) {
            const tn_sampling_options options = {(tn_sampling_plan)plan, seed, false, 50, 0, TN_ALLOT_PROPORTIONAL};
            static tn_book books[2];
            tn_sampling_result results[2];
            for (size_t k = 0; k < 2; k++) {
                assert_true(tn_book_init(&books[k], &mem, &rules));
                for (size_t i = 0; i < CALLS + k; i++) {
                    const tenor_io_calls_row row = call_of_number(i);
                    assert_int_equal(tn_book_add(&books[k], &row), TN_BOOK_TAKEN);
                }
                assert_true(tn_book_close(&books[k]));
                assert_int_equal(tn_sampling_run(&books[k], &options, &results[k]), TN_SAMPLING_DONE);
            }
            for (size_t i = 0, j = 0; i < CALLS; i++, j++) {
                while (books[1].calls[j].id.size != books[0].calls[i].id.size ||
                       memcmp(books[1].calls[j].id.data, books[0].calls[i].id.data, books[0].calls[i].id.size) != 0)
                    j++;
                changed += books[0].calls[i].drawn && !books[1].calls[j].drawn;
            }
            for (size_t k = 0; k < 2; k++) {
                tn_sampling_free(&books[k], &results[k]);
                tn_book_free(&books[k]);
            }
        }
        if (changed > 20 * 2) /* of a thousand that were drawn */
            fail_msg("plan %d: %zu calls of 1000 went", plan, changed);
    }
    tn_rules_free(&rules);
}

/* Calls that come again, that are left out, of other days; strata that are too many. */
static void test_book(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    static tn_book book;
    assert_true(tn_book_init(&book, &mem, NULL));
    assert_false(tn_book_by_field(&book, str_of("agents")));
    assert_false(tn_book_by_field(&book, str_of("labels.")));
    assert_true(tn_book_by_field(&book, str_of("labels.shift")));
    assert_true(tn_book_by_field(&book, str_of("agent")));
    assert_true(tn_book_leave_out(&book, str_of("c3")));
    book.from = 20758; /* 2026-11-01 */
    book.to = 20760;
    const tenor_io_label label = {str_of("shift"), str_of("late")};
    for (size_t i = 0; i < 4; i++) {
        tenor_io_calls_row row = call_of_number(i);
        row.labels = &label;
        row.label_count = i == 1;
        assert_int_equal(tn_book_add(&book, &row), i == 3 ? TN_BOOK_OTHER_DAY : TN_BOOK_TAKEN);
    }
    tenor_io_calls_row row = call_of_number(3);
    row.day = str_of("2026-11-02");
    assert_int_equal(tn_book_add(&book, &row), TN_BOOK_LEFT_OUT);
    row = call_of_number(1);
    row.turns = 3; /* fewer: the one that is there stays */
    row.agent_id = str_of("zoe");
    assert_int_equal(tn_book_add(&book, &row), TN_BOOK_AGAIN);
    row.turns = 5;
    assert_int_equal(tn_book_add(&book, &row), TN_BOOK_AGAIN);
    assert_true(tn_book_close(&book));
    assert_int_equal(book.call_count, 3);
    assert_int_equal(book.again, 2);
    assert_int_equal(book.stratum_count, 3); /* the one that it left is gone */
    assert_memory_equal(book.strata[2].values[1].data, "zoe", 3);
    const tn_sampling_options few = {TN_SAMPLING_RANDOM, 1, false, 2, 0, TN_ALLOT_PROPORTIONAL};
    tn_sampling_result result;
    assert_int_equal(tn_sampling_run(&book, &few, &result), TN_SAMPLING_TOO_FEW);
    tn_sampling_free(&book, &result);
    tn_book_free(&book);
    /* none at all */
    assert_true(tn_book_init(&book, &mem, NULL));
    assert_true(tn_book_close(&book));
    const tn_sampling_options some = {TN_SAMPLING_RISK, 1, false, 2, 0, TN_ALLOT_PROPORTIONAL};
    assert_int_equal(tn_sampling_run(&book, &some, &result), TN_SAMPLING_DONE);
    assert_int_equal(result.drawn, 0);
    tn_sampling_free(&book, &result);
    tn_book_free(&book);
}

/* ---- memory ---- */

typedef struct counting {
    size_t left; /* allocations that succeed */
    int64_t held;
} counting;

static void *resize(void *context, void *block, size_t old_size, size_t new_size)
{
    counting *c = context;
    if (new_size > 0 && c->left == 0)
        return NULL;
    if (new_size > 0)
        c->left--;
    void *made = new_size ? realloc(block, new_size) : NULL;
    if (!new_size)
        free(block);
    c->held += (int64_t)new_size - (int64_t)old_size;
    return made;
}

/* Without memory at any place: it is said, and nothing stays. */
static void test_no_memory(void **state)
{
    (void)state;
    static tn_book book;
    static tn_rules rules;
    for (int plan = TN_SAMPLING_RANDOM; plan <= TN_SAMPLING_OUTLIERS; plan++) {
        const tn_sampling_options options = {(tn_sampling_plan)plan, 1, false, 10, 0, TN_ALLOT_PROPORTIONAL};
        bool done = false;
        for (size_t left = 0; !done; left++) {
            counting c = {left, 0};
            const tn_mem mem = {resize, &c};
            tn_rules_fault fault;
            tn_sampling_result result = {0};
            memset(&book, 0, sizeof book);
            if (tn_rules_read(&rules, &mem, str_of(policy), &fault)) {
                done = fill_book(&book, &mem, &rules, 97, 1) && tn_sampling_run(&book, &options, &result) == TN_SAMPLING_DONE;
                tn_sampling_free(&book, &result);
                tn_book_free(&book);
            } else {
                assert_int_equal(fault.line, 0);
            }
            tn_rules_free(&rules);
            assert_int_equal(c.held, 0);
            assert_true(left < 10000);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chance),   cmocka_unit_test(test_sized),       cmocka_unit_test(test_nested),
        cmocka_unit_test(test_simple),   cmocka_unit_test(test_allot),       cmocka_unit_test(test_allot_grows),
        cmocka_unit_test(test_rules),    cmocka_unit_test(test_rules_faults), cmocka_unit_test(test_outliers),
        cmocka_unit_test(test_order),    cmocka_unit_test(test_late_call),   cmocka_unit_test(test_book),
        cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
