/* test_base.c - base/: memory, arenas, buffers, maps, sorting, numbers, UTF-8, SHA-256. */
#include "test_engine.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/keysort.h"
#include "base/merge.h"
#include "base/sha256.h"
#include "base/sort.h"
#include "base/strmap.h"
#include "base/utf8.h"

static counting_memory memory;
static tn_mem mem = {counting_resize, &memory};

static int fresh_memory(void **state)
{
    (void)state;
    memory = (counting_memory){0};
    return 0;
}

static int nothing_left(void **state)
{
    (void)state;
    return memory.blocks != 0 || memory.bytes != 0 || memory.wrong_sizes != 0;
}

/* ---- mem and arena ---- */

static void test_mem_overflow(void **state)
{
    (void)state;
    assert_null(tn_mem_alloc(&mem, SIZE_MAX / 2, 3));
    assert_null(tn_mem_zero(&mem, SIZE_MAX, 2));
    assert_int_equal(memory.calls, 0); /* refused before the allocator is asked */
    void *block = tn_mem_alloc(&mem, 0, 8);
    assert_non_null(block);
    tn_mem_free(&mem, block, 0, 8);
    tn_mem_free(&mem, NULL, 5, 5);
    char *zero = tn_mem_zero(&mem, 100, 1);
    for (int i = 0; i < 100; i++)
        assert_int_equal(zero[i], 0);
    tn_mem_free(&mem, zero, 100, 1);
    assert_null(tn_mem_table(&mem, SIZE_MAX, 2));
    tn_mem standard = tn_mem_default();
    assert_null(tn_mem_table(&standard, SIZE_MAX / 2, 3));
    tn_mem_table_free(&standard, NULL, 1 << 20, 1);
    tn_mem_table_free(NULL, NULL, 1 << 20, 1); /* as of what was never begun */
    for (size_t size = 1; size <= 1 << 20; size *= 4)
        for (int whose = 0; whose < 2; whose++) {
            const tn_mem *of = whose ? &mem : &standard;
            char *table = tn_mem_table(of, size, 1);
            assert_non_null(table);
            for (size_t i = 0; i < size; i++)
                assert_int_equal(table[i], 0);
            memset(table, 1, size);
            tn_mem_table_free(of, table, size, 1);
        }
    block = tn_mem_alloc(&standard, 3, 7);
    tn_mem_free(&standard, block, 3, 7);
}

static void test_mem_reserve(void **state)
{
    (void)state;
    void *block = NULL;
    size_t capacity = 0;
    assert_true(tn_mem_reserve(&mem, &block, &capacity, 0, 4));
    assert_null(block);
    assert_true(tn_mem_reserve(&mem, &block, &capacity, 1, 4));
    assert_true(capacity >= 1);
    ((uint32_t *)block)[0] = 77;
    size_t calls = memory.calls;
    assert_true(tn_mem_reserve(&mem, &block, &capacity, capacity, 4));
    assert_int_equal(memory.calls, calls);
    /* Growth is by half at least, so that appending is linear. */
    size_t before = capacity;
    assert_true(tn_mem_reserve(&mem, &block, &capacity, before + 1, 4));
    assert_true(capacity >= before + before / 2);
    assert_int_equal(((uint32_t *)block)[0], 77);
    void *same = block;
    before = capacity;
    assert_false(tn_mem_reserve(&mem, &block, &capacity, SIZE_MAX / 4 + 2, 4));
    assert_false(tn_mem_reserve(&mem, &block, &capacity, SIZE_MAX, 4));
    memory.fail_at = memory.calls + 1;
    assert_false(tn_mem_reserve(&mem, &block, &capacity, before + 1, 4));
    assert_ptr_equal(block, same);
    assert_int_equal(capacity, before);
    assert_int_equal(((uint32_t *)block)[0], 77);
    /* What is not given back stays, as does the least of all. */
    memory.fail_at = memory.calls + 1;
    tn_mem_trim(&mem, &block, &capacity, 2, 4);
    assert_int_equal(capacity, before);
    tn_mem_trim(&mem, &block, &capacity, 0, 4);
    tn_mem_trim(&mem, &block, &capacity, before, 4);
    assert_int_equal(capacity, before);
    const size_t bytes = memory.bytes;
    tn_mem_trim(&mem, &block, &capacity, 2, 4);
    assert_int_equal(capacity, 2);
    assert_int_equal(memory.bytes, bytes - (before - 2) * 4);
    assert_int_equal(((uint32_t *)block)[0], 77);
    tn_mem_free(&mem, block, capacity, 4);
}

static void test_arena(void **state)
{
    (void)state;
    tn_arena arena;
    tn_arena_init(&arena, &mem);
    assert_null(tn_arena_alloc(&arena, SIZE_MAX, 1));
    assert_null(tn_arena_alloc(&arena, SIZE_MAX / 2 + 1, 1));
    assert_null(tn_arena_alloc(&arena, SIZE_MAX / 8, 16));
    assert_null(tn_arena_str(&arena, tn_str_of("x", SIZE_MAX)).p);
    for (size_t round = 0; round < 3; round++) {
        size_t calls = memory.calls;
        for (size_t size = 1; size < 200000; size = size * 3 + 1) {
            unsigned char *p = tn_arena_alloc(&arena, size, 1);
            assert_non_null(p);
            assert_int_equal((uintptr_t)p % 16, 0);
            memset(p, 0xAA, size);
        }
        if (round) /* a warmed arena allocates nothing */
            assert_int_equal(memory.calls, calls);
        tn_arena_reset(&arena);
    }
    char *zero = tn_arena_zero(&arena, 50, 2);
    for (int i = 0; i < 100; i++)
        assert_int_equal(zero[i], 0);
    tn_str s = tn_arena_str(&arena, TN_STR("copy"));
    assert_string_equal(s.p, "copy");
    assert_string_equal(tn_arena_str(&arena, tn_str_of(NULL, 0)).p, "");
    assert_non_null(tn_arena_alloc(&arena, 0, 8));
    memory.fail_at = memory.calls + 1;
    assert_null(tn_arena_alloc(&arena, 10000000, 1));
    assert_non_null(tn_arena_alloc(&arena, 10, 1));
    tn_arena_free(&arena);
    tn_arena_free(&arena);
}

/* 400,000 allocations of a size that leaves a rest in every block: few blocks, and none is walked over again. */
static void test_arena_of_many(void **state)
{
    (void)state;
    tn_arena arena;
    tn_arena_init(&arena, &mem);
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 400000; i++)
            if (!tn_arena_alloc(&arena, i % 1000 ? 280 : 100000, 1))
                fail_msg("no memory");
        assert_in_range(memory.calls, 1, 250); /* 155 MB in blocks of 1 MB */
        tn_arena_reset(&arena);
    }
    tn_arena_free(&arena);
}

/* A large one takes a block of its own, and small ones still fill the block before it. */
static void test_arena_of_sizes(void **state)
{
    (void)state;
    tn_arena arena;
    tn_arena_init(&arena, &mem);
    assert_non_null(tn_arena_alloc(&arena, 64, 1));
    for (int i = 0; i < 10; i++) {
        assert_non_null(tn_arena_alloc(&arena, 10 << 20, 1));
        assert_non_null(tn_arena_alloc(&arena, 64, 1));
    }
    assert_int_equal(memory.calls, 11);
    tn_arena_free(&arena);
}

/* ---- buf ---- */

static void test_buf(void **state)
{
    (void)state;
    tn_buf buf;
    tn_buf_init(&buf, &mem);
    assert_true(tn_buf_put(&buf, NULL, 0)); /* nothing is no failure, even before there is memory */
    assert_true(tn_buf_str(&buf, tn_str_of(NULL, 0)));
    assert_false(buf.failed);
    assert_true(tn_buf_text(&buf, "abc") && tn_buf_byte(&buf, '-') && tn_buf_int(&buf, INT64_MIN) && tn_buf_byte(&buf, ' ') &&
                tn_buf_unit(&buf, -5) && tn_buf_printf(&buf, " %d%s", 7, "x"));
    assert_true(tn_str_eq(tn_buf_view(&buf), TN_STR("abc--9223372036854775808 -0.0005 7x")));
    tn_buf_free(&buf);
}

static void test_buf_failure_sticks(void **state)
{
    (void)state;
    tn_buf buf;
    tn_buf_init(&buf, &mem);
    assert_true(tn_buf_text(&buf, "kept"));
    memory.fail_at = memory.calls + 1;
    char large[1000];
    memset(large, 'x', sizeof large);
    assert_false(tn_buf_put(&buf, large, sizeof large));
    assert_true(buf.failed);
    assert_false(tn_buf_byte(&buf, 'y')); /* there would be room: the failure sticks */
    assert_false(tn_buf_put(&buf, NULL, 0));
    assert_null(tn_buf_room(&buf, 1));
    assert_false(tn_buf_printf(&buf, "%d", 1));
    assert_true(tn_str_eq(tn_buf_view(&buf), TN_STR("kept")));
    tn_buf_clear(&buf);
    assert_true(tn_buf_byte(&buf, 'z'));
    assert_null(tn_buf_room(&buf, SIZE_MAX));
    assert_true(buf.failed);
    tn_buf_free(&buf);
}

/* ---- strmap and sort ---- */

static void test_strmap(void **state)
{
    (void)state;
    static char keys[5000][8];
    tn_strmap map;
    tn_strmap_init(&map, &mem);
    assert_int_equal(tn_strmap_find(&map, TN_STR("x")), TN_STRMAP_NONE);
    for (uint32_t i = 0; i < 5000; i++) {
        int n = snprintf(keys[i], sizeof keys[i], "k%u", i);
        assert_int_equal(tn_strmap_add(&map, tn_str_of(keys[i], (size_t)n)), i);
        assert_int_equal(tn_strmap_add(&map, tn_str_of(keys[i], (size_t)n)), i);
    }
    assert_int_equal(tn_strmap_find(&map, TN_STR("k4999")), 4999);
    assert_int_equal(tn_strmap_find(&map, TN_STR("k5000")), TN_STRMAP_NONE);
    assert_int_equal(tn_strmap_add(&map, TN_STR("")), 5000);
    assert_int_equal(tn_strmap_find(&map, TN_STR("")), 5000);
    assert_int_equal(tn_strmap_add(&map, tn_str_of("a\0b", 3)), 5001);
    assert_int_equal(tn_strmap_find(&map, TN_STR("a")), TN_STRMAP_NONE);
    /* No memory: nothing is lost, and it works again. */
    uint32_t count = (uint32_t)map.count;
    char name[16];
    size_t grown = 0;
    static char more[20000][8];
    for (uint32_t i = 0; i < 20000; i++) {
        int n = snprintf(more[i], sizeof more[i], "m%u", i);
        memory.fail_at = memory.calls + 1;
        uint32_t number = tn_strmap_add(&map, tn_str_of(more[i], (size_t)n));
        if (number == TN_STRMAP_NONE) {
            grown++;
            memory.fail_at = 0;
            number = tn_strmap_add(&map, tn_str_of(more[i], (size_t)n));
        }
        assert_int_equal(number, count + i);
    }
    assert_true(grown > 2);
    int n = snprintf(name, sizeof name, "k%d", 77);
    assert_int_equal(tn_strmap_find(&map, tn_str_of(name, (size_t)n)), 77);
    tn_strmap_free(&map);
    /* The hash is part of images: these values must never change. */
    assert_true(tn_strmap_hash(TN_STR("")) == tn_strmap_hash(tn_str_of(NULL, 0)));
    assert_true(tn_strmap_hash(TN_STR("a")) != tn_strmap_hash(TN_STR("b")));
}

typedef struct record {
    uint32_t key, payload;
} record;

static size_t comparisons;

static int by_key(const void *a, const void *b)
{
    const record *x = a, *y = b;
    comparisons++;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return (x->payload > y->payload) - (x->payload < y->payload);
}

static void test_sort(void **state)
{
    (void)state;
    enum { MOST = 20000 };
    static record list[MOST];
    uint64_t chance = 1;
    for (size_t count = 0; count <= 40; count++)
        for (int round = 0; round < 20; round++) {
            for (size_t i = 0; i < count; i++)
                list[i] = (record){(uint32_t)(next_chance(&chance) % 10), (uint32_t)i};
            tn_sort(list, count, sizeof *list, by_key);
            for (size_t i = 1; i < count; i++)
                assert_true(by_key(&list[i - 1], &list[i]) < 0);
        }
    /* Shapes at which a quicksort turns quadratic: 20,000 squared would be 4e8 comparisons. */
    for (int shape = 0; shape < 4; shape++) {
        for (uint32_t i = 0; i < MOST; i++)
            list[i] = (record){shape == 0 ? i : shape == 1 ? MOST - i : shape == 2 ? 5 : (i < MOST / 2 ? i : MOST - i), i};
        comparisons = 0;
        tn_sort(list, MOST, sizeof *list, by_key);
        assert_true(comparisons < (size_t)MOST * 60);
        for (size_t i = 1; i < MOST; i++)
            assert_true(list[i - 1].key <= list[i].key);
    }
}

typedef struct wide {
    uint32_t key, payload, more[10];
} wide;

/* By key only: the payload tells whether equal ones kept their order. */
static int by_key_only(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void test_merge(void **state)
{
    (void)state;
    enum { MOST = 3000 };
    static wide list[MOST], spare[MOST];
    const size_t sizes[] = {8, 12, 32, 44, sizeof(wide)};
    uint64_t chance = 3;
    for (size_t count = 0; count <= MOST; count += count < 70 ? 1 : 977)
        for (size_t s = 0; s < COUNT_OF(sizes); s++) {
            char *bytes = (char *)list;
            for (size_t i = 0; i < count; i++) {
                uint32_t head[2] = {(uint32_t)(next_chance(&chance) % 50), (uint32_t)i};
                memset(bytes + i * sizes[s], (int)(i % 251), sizes[s]);
                memcpy(bytes + i * sizes[s], head, sizeof head);
            }
            tn_merge_sort(list, spare, count, sizes[s], by_key_only);
            for (size_t i = 0; i < count; i++) {
                uint32_t head[2], before[2];
                memcpy(head, bytes + i * sizes[s], sizeof head);
                for (size_t k = sizeof head; k < sizes[s]; k++)
                    assert_int_equal((unsigned char)bytes[i * sizes[s] + k], head[1] % 251);
                if (i == 0)
                    continue;
                memcpy(before, bytes + (i - 1) * sizes[s], sizeof before);
                assert_true(before[0] < head[0] || (before[0] == head[0] && before[1] < head[1]));
            }
        }
}

static uint64_t number_of(const void *a)
{
    return *(const uint32_t *)a / 4;
}

/* A key of which all eight bytes tell something. */
static uint64_t spread_of(const void *a)
{
    return *(const uint32_t *)a * UINT64_C(0x0101010101010101);
}

/* Keys tell less than the order, as much, and all that is asked; some are equal. */
static void test_keysort(void **state)
{
    (void)state;
    enum { MOST = 3000 };
    static wide list[MOST], expected[MOST], spare[MOST];
    static uint64_t room[(2 * 16 + sizeof(wide)) / 8 * MOST];
    const size_t sizes[] = {8, 12, 44, sizeof(wide)};
    uint64_t chance = 5;
    for (size_t count = 0; count <= MOST; count += count < 40 ? 1 : 592)
        for (size_t s = 0; s < COUNT_OF(sizes); s++)
            for (int way = 0; way < 3; way++) {
                const size_t size = sizes[s];
                for (size_t i = 0; i < count; i++) {
                    uint32_t head[2] = {(uint32_t)(next_chance(&chance) % 200), (uint32_t)i};
                    memset((char *)list + i * size, (int)(i % 251), size);
                    memcpy((char *)list + i * size, head, sizeof head);
                }
                memcpy(expected, list, count * size);
                tn_merge_sort(expected, spare, count, size, by_key_only);
                assert_true(tn_keysort_room(count, size) <= sizeof room);
                memset(room, 0xA5, sizeof room);
                tn_keysort(list, room, count, size, way == 0 ? number_of : spread_of, way == 2 ? NULL : by_key_only);
                assert_memory_equal(list, expected, count * size);
                for (size_t i = tn_keysort_room(count, size); i < sizeof room; i++) /* takes no more than it asked for */
                    assert_int_equal(((unsigned char *)room)[i], 0xA5);
            }
    assert_true(tn_keysort_room(SIZE_MAX / 40, 12) == 0);
}

/* ---- num ---- */

static void expect_unit(int64_t value, const char *text)
{
    char out[TN_NUM_MAX];
    size_t n = tn_num_unit(out, value);
    assert_true(n < sizeof out);
    assert_true(tn_str_eq(tn_str_of(out, n), view_of(text)));
}

static void test_print_numbers(void **state)
{
    (void)state;
    char out[TN_NUM_MAX];
    assert_true(tn_str_eq(tn_str_of(out, tn_num_int(out, 0)), TN_STR("0")));
    assert_true(tn_str_eq(tn_str_of(out, tn_num_int(out, INT64_MAX)), TN_STR("9223372036854775807")));
    assert_true(tn_str_eq(tn_str_of(out, tn_num_int(out, INT64_MIN)), TN_STR("-9223372036854775808")));
    expect_unit(0, "0");
    expect_unit(1, "0.0001");
    expect_unit(-1, "-0.0001");
    expect_unit(7071, "0.7071");
    expect_unit(10000, "1");
    expect_unit(-10000, "-1");
    expect_unit(12500, "1.25");
    expect_unit(10010, "1.001");
    expect_unit(100000, "10");
    expect_unit(INT64_MAX, "922337203685477.5807");
    expect_unit(INT64_MIN, "-922337203685477.5808");
}

static void test_parse_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
        int32_t value;
    } cases[] = {{"0", true, 0},          {"-0", true, 0},          {"5", true, 50000},      {"-1.9", true, -19000},
                 {"0.25", true, 2500},    {"1.2345", true, 12345},  {"0.0001", true, 1},     {"-0.0001", true, -1},
                 {"007", true, 70000},    {"200000", true, 2000000000}, {"", false, 0},      {"-", false, 0},
                 {".5", false, 0},        {"5.", false, 0},         {"1,9", false, 0},       {"1.23456", false, 0},
                 {"+1", false, 0},        {"1e3", false, 0},        {" 1", false, 0},        {"1 ", false, 0},
                 {"0x1", false, 0},       {"--1", false, 0},        {"99999999999999999999", false, 0}, {"1.-2", false, 0}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        int32_t value = 4711;
        assert_int_equal(tn_num_parse_unit(view_of(cases[i].text), &value), cases[i].good);
        assert_int_equal(value, cases[i].good ? cases[i].value : 4711);
    }
    uint32_t u = 9;
    assert_true(tn_num_parse_u32(TN_STR("4294967295"), &u) && u == UINT32_MAX);
    assert_true(tn_num_parse_u32(TN_STR("0"), &u) && u == 0);
    assert_false(tn_num_parse_u32(TN_STR("4294967296"), &u));
    assert_false(tn_num_parse_u32(TN_STR("00000000001"), &u));
    assert_false(tn_num_parse_u32(TN_STR(""), &u));
    assert_false(tn_num_parse_u32(TN_STR("-1"), &u));
    assert_int_equal(u, 0);
}

static void test_round_half_to_even(void **state)
{
    (void)state;
    static const struct {
        double x;
        int64_t rounded;
    } cases[] = {{0, 0},      {0.5, 0},   {1.5, 2},  {2.5, 2},   {3.5, 4},   {-0.5, 0},  {-1.5, -2}, {-2.5, -2}, {0.49999, 0},
                 {0.50001, 1}, {-0.49, 0}, {-0.51, -1}, {7071.0678, 7071}, {-7071.0678, -7071}, {4503599627370494.5, 4503599627370494}};
    for (size_t i = 0; i < COUNT_OF(cases); i++)
        assert_true(tn_num_round(cases[i].x) == cases[i].rounded);
    assert_true(tn_num_round(-0.0) == 0);
}

static void test_dates(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
        int32_t days;
    } cases[] = {{"1970-01-01", true, 0},      {"1970-01-02", true, 1},      {"1969-12-31", true, -1},
                 {"2000-01-01", true, 10957},  {"2000-02-29", true, 11016},  {"2000-03-01", true, 11017},
                 {"1900-02-28", true, -25509}, {"1900-02-29", false, 0},     {"1900-03-01", true, -25508},
                 {"2024-02-29", true, 19782},  {"2023-02-29", false, 0},     {"2100-02-29", false, 0},
                 {"2026-11-20", true, 20777},  {"0001-01-01", true, -719162}, {"9999-12-31", true, 2932896},
                 {"2026-00-10", false, 0},     {"2026-13-01", false, 0},     {"2026-04-31", false, 0},
                 {"2026-04-00", false, 0},     {"2026-1-01", false, 0},      {"26-01-01", false, 0},
                 {"2026/01/01", false, 0},     {"2026-01-01 ", false, 0},    {"", false, 0},
                 {"2026-0a-01", false, 0},     {"-026-01-01", false, 0}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        int32_t days = 4711;
        assert_int_equal(tn_num_parse_date(view_of(cases[i].text), &days), cases[i].good);
        assert_int_equal(days, cases[i].good ? cases[i].days : 4711);
    }
    /* Day after day, without a step or a gap. */
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t expected = -719162;
    for (int y = 1; y <= 2400; y++)
        for (int m = 1; m <= 12; m++) {
            int leap = y % 400 == 0 || (y % 4 == 0 && y % 100 != 0);
            for (int d = 1; d <= lengths[m - 1] + (m == 2 && leap); d++) {
                char text[40];
                int32_t days = 0;
                int n = snprintf(text, sizeof text, "%04d-%02d-%02d", y, m, d);
                if (!tn_num_parse_date(tn_str_of(text, (size_t)n), &days) || days != expected++)
                    fail_msg("%s is %d, not %d", text, days, expected - 1);
                char back[TN_NUM_MAX];
                if (tn_num_date(back, days) != 10 || memcmp(back, text, 10) != 0)
                    fail_msg("%s comes back as %.10s", text, back);
            }
        }
}

/* Days that no text of ten letters tells. */
static void test_far_dates(void **state)
{
    (void)state;
    static const struct {
        int32_t days;
        const char *text;
    } cases[] = {{0, "1970-01-01"}, {-719528, "0000-01-01"}, {-719529, "-0001-12-31"}, {2932897, "10000-01-01"},
                 {INT32_MAX, "5881580-07-11"}, {INT32_MIN + 1, "-5877641-06-24"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[TN_NUM_MAX];
        size_t n = tn_num_date(text, cases[i].days);
        assert_int_equal(n, strlen(cases[i].text));
        assert_memory_equal(text, cases[i].text, n);
    }
}

/* ---- UTF-8 ---- */

static void test_utf8_every_code_point(void **state)
{
    (void)state;
    char bytes[5];
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        size_t used, n = tn_utf8_encode(code, bytes);
        bool valid, surrogate = code >= 0xD800 && code <= 0xDFFF;
        uint32_t back = tn_utf8_decode(bytes, n, &used, &valid);
        if (!valid || used != n || back != (surrogate ? TN_UTF8_REPLACEMENT : code))
            fail_msg("U+%04X", code);
        /* Cut short, it is one maximal subpart. */
        for (size_t cut = 1; cut < n; cut++)
            if (tn_utf8_decode(bytes, cut, &used, &valid) != TN_UTF8_REPLACEMENT || valid || used != cut)
                fail_msg("U+%04X cut to %zu", code, cut);
    }
    assert_int_equal(tn_utf8_encode(0x110000, bytes), 3);
    assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
}

/* The well-formed sequences of Table 3-7, by brute force over the first two bytes. */
static void test_utf8_table(void **state)
{
    (void)state;
    for (unsigned a = 0x80; a <= 0xFF; a++)
        for (unsigned b = 0; b <= 0xFF; b++) {
            char text[4] = {(char)a, (char)b, (char)0x80, (char)0x80};
            size_t used;
            bool valid;
            tn_utf8_decode(text, 4, &used, &valid);
            bool tail = b >= 0x80 && b <= 0xBF;
            size_t size = a >= 0xC2 && a <= 0xDF ? 2 : a >= 0xE0 && a <= 0xEF ? 3 : a >= 0xF0 && a <= 0xF4 ? 4 : 0;
            bool second = tail && !(a == 0xE0 && b < 0xA0) && !(a == 0xED && b > 0x9F) && !(a == 0xF0 && b < 0x90) &&
                          !(a == 0xF4 && b > 0x8F);
            assert_int_equal(valid, size && second);
            assert_int_equal(used, size && second ? size : 1);
        }
}

static void test_utf8_subparts(void **state)
{
    (void)state;
    /* The example of section 3.9, and its neighbours: how many U+FFFD each reads as. */
    static const struct {
        const char *text;
        size_t size, length;
    } cases[] = {{"\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64", 13, 10},
                 {"\xF0\x80\x80\x41", 4, 4},
                 {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", 9, 9},
                 {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", 9, 9},
                 {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", 9, 5},
                 {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", 9, 9}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        assert_int_equal(tn_utf8_length(cases[i].text, cases[i].size), cases[i].length);
        assert_false(tn_utf8_valid(cases[i].text, cases[i].size));
    }
    assert_true(tn_utf8_valid("", 0));
    assert_true(tn_utf8_valid("na\xC3\xAFve \xF0\x9F\x98\x80", 11));
    assert_int_equal(tn_utf8_length(NULL, 0), 0);
}

static void test_utf8_ascii(void **state)
{
    (void)state;
    for (size_t n = 0; n < 40; n++)
        for (size_t at = 0; at <= n; at++)
            for (int kind = 0; kind < 3; kind++) {
                char text[40];
                memset(text, kind == 2 ? 0x7F : 'a', sizeof text);
                if (at < n)
                    text[at] = kind == 0 ? 0 : (char)0x80;
                assert_int_equal(tn_utf8_ascii(text, n), at);
            }
    /* A 1 after a 0 must not be taken for a 0, nor hide one. */
    assert_int_equal(tn_utf8_ascii("\1\1\1\1\1\1\1\1\0", 9), 8);
    assert_int_equal(tn_utf8_ascii("\1\0\1\1\1\1\1\1", 8), 1);
}

/* ---- SHA-256 ---- */

static void expect_sha(const char *text, size_t size, const char *expected)
{
    unsigned char digest[32];
    char hex[65];
    for (size_t step = 1; step <= 130; step += step < 8 ? 1 : 61) {
        tn_sha256 sha;
        tn_sha256_init(&sha);
        for (size_t at = 0; at < size; at += step)
            tn_sha256_add(&sha, text + at, size - at < step ? size - at : step);
        tn_sha256_end(&sha, digest);
        tn_sha256_hex(digest, hex);
        assert_string_equal(hex, expected);
    }
}

static void test_sha256(void **state)
{
    (void)state;
    /* FIPS 180-4 and its published examples. */
    expect_sha("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect_sha("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect_sha("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
               "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    expect_sha("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
               112, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    static char million[1000000];
    memset(million, 'a', sizeof million);
    unsigned char digest[32];
    char hex[65];
    tn_sha256 sha;
    tn_sha256_init(&sha);
    tn_sha256_add(&sha, million, sizeof million);
    tn_sha256_end(&sha, digest);
    tn_sha256_hex(digest, hex);
    assert_string_equal(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fresh_memory, nothing_left)
    const struct CMUnitTest tests[] = {
        TEST(test_mem_overflow),     TEST(test_mem_reserve),       TEST(test_arena),        TEST(test_buf),
        TEST(test_arena_of_many),    TEST(test_arena_of_sizes),
        TEST(test_buf_failure_sticks), TEST(test_strmap),          TEST(test_sort), TEST(test_merge), TEST(test_keysort), TEST(test_print_numbers),
        TEST(test_parse_numbers),    TEST(test_round_half_to_even), TEST(test_dates),       TEST(test_far_dates), TEST(test_utf8_every_code_point),
        TEST(test_utf8_table),       TEST(test_utf8_subparts),     TEST(test_utf8_ascii),   TEST(test_sha256),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
