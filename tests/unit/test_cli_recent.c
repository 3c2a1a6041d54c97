/* test_cli_recent.c - the closed calls that the program remembers: the oldest are forgotten, all
 * others found, and ids cannot be made to cluster. */
#include "test_io.h"

#include "cli/idhash.h"
#include "cli/recent.h"

static uint64_t hash_of(uint64_t n)
{
    char id[32];
    int size = snprintf(id, sizeof id, "call-%" PRIu64, n);
    return tn_recent_hash((tenor_str){id, (size_t)size});
}

/* Exactly the last `limit` of [0, n) are there. */
static void check_last(const tn_recent *recent, uint64_t n, uint64_t limit)
{
    for (uint64_t i = 0; i < n; i++)
        assert_int_equal(tn_recent_has(recent, hash_of(i)), n - i <= limit);
    assert_false(tn_recent_has(recent, hash_of(n)));
}

static void test_small(void **state)
{
    (void)state;
    static const uint32_t limits[] = {1, 2, 3, 5, 64};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        tn_recent recent;
        tn_recent_init(&recent, limits[i]);
        assert_false(tn_recent_has(&recent, hash_of(0)));
        for (uint64_t n = 0; n < 4 * limits[i] + 3; n++) {
            check_last(&recent, n, limits[i]);
            assert_true(tn_recent_add(&recent, hash_of(n)));
        }
        tn_recent_free(&recent);
    }
}

/* The tables grow several times, and then turn over several times. */
static void test_growth(void **state)
{
    (void)state;
    tn_recent recent;
    tn_recent_init(&recent, 5000);
    for (uint64_t n = 0; n < 23000; n++) {
        assert_true(tn_recent_add(&recent, hash_of(n)));
        if (n % 4999 == 0 || n == 1023 || n == 1024 || n == 1025)
            check_last(&recent, n + 1, 5000);
    }
    check_last(&recent, 23000, 5000);
    assert_int_equal(recent.count, 5000);
    tn_recent_free(&recent);
}

static void test_million(void **state)
{
    (void)state;
    tn_recent recent;
    tn_recent_init(&recent, TN_RECENT_CALLS);
    const uint64_t n = TN_RECENT_CALLS + (uint64_t)1000;
    for (uint64_t i = 0; i < n; i++)
        assert_true(tn_recent_add(&recent, hash_of(i)));
    check_last(&recent, n, TN_RECENT_CALLS);
    tn_recent_free(&recent);
}

/* What is there already is not added again, and does not push anything out. */
static void test_twice(void **state)
{
    (void)state;
    tn_recent recent;
    tn_recent_init(&recent, 3);
    for (uint64_t i = 0; i < 3; i++)
        assert_true(tn_recent_add(&recent, hash_of(i)));
    for (int i = 0; i < 10; i++)
        assert_true(tn_recent_add(&recent, hash_of(2)));
    check_last(&recent, 3, 3);
    assert_true(tn_recent_add(&recent, hash_of(3)));
    check_last(&recent, 4, 3);
    tn_recent_free(&recent);
}

static uint32_t longest_run(const tn_recent *recent)
{
    uint32_t longest = 0, run = 0;
    for (uint32_t i = 0; i < 2 * recent->slot_count; i++) {
        run = recent->slots[i % recent->slot_count] ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest;
}

/* Hashes that share all bits but the highest, or follow one on the other, lie as far apart as any:
 * with a fixed place a hash they would make one run of 20,000. */
static void test_clusters(void **state)
{
    (void)state;
    for (int shape = 0; shape < 3; shape++) {
        tn_recent recent;
        tn_recent_init(&recent, 20000);
        for (uint64_t i = 0; i < 20000; i++)
            assert_true(tn_recent_add(&recent, shape == 0   ? i << 40
                                               : shape == 1 ? i
                                                            : i * recent.slot_count));
        assert_in_range(longest_run(&recent), 1, 500);
        tn_recent_free(&recent);
    }
}

/* Two tables of one process do not share their places. */
static void test_secret(void **state)
{
    (void)state;
    tn_idhash_key a = tn_idhash_secret(), b = tn_idhash_secret();
    assert_true(a.a != b.a || a.b != b.b);
    assert_true(tn_idhash_of(a, STR("c1")) != tn_idhash_of(b, STR("c1")));
}

/* Values that were published with SipHash-2-4: key 00 01 ... 0f, input 00 01 ... */
static void test_siphash(void **state)
{
    (void)state;
    const tn_idhash_key key = {0x0706050403020100u, 0x0F0E0D0C0B0A0908u};
    char input[15];
    for (size_t i = 0; i < sizeof input; i++)
        input[i] = (char)i;
    assert_true(tn_idhash_of(key, (tenor_str){input, sizeof input}) == 0xA129CA6149BE45E5u);
    assert_true(tn_idhash_of(key, (tenor_str){input, 0}) == 0x726FDB47DD0E0E31u);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_small),    cmocka_unit_test(test_growth),
        cmocka_unit_test(test_million),  cmocka_unit_test(test_twice),
        cmocka_unit_test(test_clusters), cmocka_unit_test(test_secret),
        cmocka_unit_test(test_siphash),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
