/* test_kernel.c - kernel/: every variant that this machine has against loops that look at one byte at a time. */
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#endif
#include "test_engine.h"

#include <sys/mman.h>
#include <unistd.h>

#include "base/processor.h"
#include "kernel/kernel.h"

static const char *const names[] = {"portable", "v3", "avx512", "neon"};

#define EACH_VARIANT(kernel)                                                                                           \
    for (size_t variant_ = 0; variant_ < COUNT_OF(names); variant_++)                                                  \
        for (const tn_kernel *kernel = tn_kernel_named(names[variant_]); kernel; kernel = NULL)

static uint64_t seed;

static uint32_t dice(uint32_t sides)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)((seed >> 33) % sides);
}

/* ---- memory that ends at a page nobody may touch ---- */

enum { ROOM = 1 << 16 };
static char *fence; /* ROOM bytes lie before it, none behind */

static int build_fence(void **state)
{
    (void)state;
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *memory = mmap(NULL, ROOM + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED || mprotect(memory + ROOM, page, PROT_NONE) != 0)
        return 1;
    fence = memory + ROOM;
    return 0;
}

/* Bytes by one of several recipes: any, ASCII, prose, what borders are made of. */
static void fill(char *p, size_t size, unsigned recipe)
{
    static const char *const alphabets[] = {
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ      '.,019!?\t",
        "a'1.,Z \t", "a'", "1.,", "a ", "aZ09'.,@[`{/:\x1f\x20\x7f\n\r\t\xc3\x80\"\\",
    };
    for (size_t i = 0; i < size; i++) {
        if (recipe == 0)
            p[i] = (char)dice(256);
        else if (recipe == 1)
            p[i] = (char)dice(128);
        else {
            const char *alphabet = alphabets[(recipe - 2) % COUNT_OF(alphabets)];
            p[i] = alphabet[dice((uint32_t)strlen(alphabet))];
        }
    }
}
enum { RECIPES = 8 };

/* ---- cut ---- */

static bool is_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static bool is_word_byte(const char *text, size_t size, size_t i)
{
    unsigned char c = (unsigned char)text[i];
    if (is_letter(c) || is_digit(c))
        return true;
    if (i == 0 || i + 1 == size)
        return false;
    unsigned char before = (unsigned char)text[i - 1], after = (unsigned char)text[i + 1];
    return (c == '\'' && is_letter(before) && is_letter(after)) ||
           ((c == '.' || c == ',') && is_digit(before) && is_digit(after));
}

static size_t naive_cut(const char *text, size_t size, uint32_t *starts, uint32_t *ends)
{
    size_t count = 0;
    for (size_t i = 0; i < size;) {
        size_t start = i++;
        if (is_word_byte(text, size, start))
            while (i < size && is_word_byte(text, size, i))
                i++;
        else if (text[start] == ' ' || text[start] == '\t')
            continue;
        starts[count] = (uint32_t)start;
        ends[count++] = (uint32_t)i;
    }
    return count;
}

enum { LONGEST = 5000 };

static void check_cut(const tn_kernel *kernel, const char *bytes, size_t size)
{
    static uint32_t expected_starts[LONGEST], expected_ends[LONGEST];
    size_t expected = naive_cut(bytes, size, expected_starts, expected_ends);

    /* Exactly what may be read and written, and that to the byte. Two texts behind the end: its bytes do not matter. */
    size_t whole = (size + 63) / 64 * 64 + 64;
    char *text = fence - whole;
    size_t room = size + 64, words = (size + 63) / 64;
    uint32_t *starts = malloc(room * sizeof *starts), *ends = malloc(room * sizeof *ends);
    uint64_t *upper = malloc(words * sizeof *upper + 1);
    for (int behind = 0; behind < 2; behind++) {
        memset(text, behind ? 'a' : '1', whole);
        memcpy(text, bytes, size);
        memset(starts, 0xAA, room * sizeof *starts);
        memset(ends, 0xAA, room * sizeof *ends);
        memset(upper, 0xAA, words * sizeof *upper);
        size_t count = kernel->cut(text, size, starts, ends, upper);
        if (count != expected || memcmp(starts, expected_starts, count * sizeof *starts) != 0 ||
            memcmp(ends, expected_ends, count * sizeof *ends) != 0)
            fail_msg("%s cuts %.*s into other items", kernel->name, (int)size, bytes);
        for (size_t i = 0; i < words * 64; i++)
            if ((upper[i / 64] >> i % 64 & 1) != (i < size && bytes[i] >= 'A' && bytes[i] <= 'Z'))
                fail_msg("%s: wrong capital at %zu of %.*s", kernel->name, i, (int)size, bytes);
    }
    free(starts);
    free(ends);
    free(upper);
}

static void test_cut_borders(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "", "it's", "3.5,7", "a'1", "1'a", "..", "a'", "'a", "'", "a''b", "rock'n'roll", "1.", ".1", "1..2", "1,2.3,4",
        "1.a", "a.b", "a,b", "5'5", "I'LL", "x\ty", "x\ny", "\r\n", "\v\f", "caf\xc3\xa9", "\xff'\xff", "@`[{", "a-b",
        "v2", "2nd", "a1'b2", "a'b", "1.2", "don't stop", "A'B.C1.2", "z", "9", " ", "\t", "/:09", "@AZ[", "`az{",
    };
    char text[LONGEST];
    EACH_VARIANT(kernel)
    {
        for (size_t k = 0; k < COUNT_OF(pieces); k++)
            for (size_t before = 0; before < 200; before++)
                for (int filler = 0; filler < 3; filler++) { /* at each place of a block, in three surroundings */
                    size_t size = strlen(pieces[k]);
                    memset(text, " a1"[filler], before);
                    memcpy(text + before, pieces[k], size);
                    check_cut(kernel, text, before + size);
                    if (before % 8 == 0) {
                        memset(text + before + size, " a1"[filler], 70);
                        check_cut(kernel, text, before + size + 70);
                    }
                }
    }
}

static void test_cut_random(void **state)
{
    (void)state;
    char text[LONGEST];
    EACH_VARIANT(kernel)
    {
        seed = 1;
        for (size_t size = 0; size <= 200; size++)
            for (unsigned recipe = 0; recipe < RECIPES; recipe++) {
                fill(text, size, recipe);
                check_cut(kernel, text, size);
            }
        for (int round = 0; round < 400; round++) {
            size_t size = dice(LONGEST);
            fill(text, size, (unsigned)round % RECIPES);
            check_cut(kernel, text, size);
        }
        /* Every byte alone, between letters, between digits. */
        for (int byte = 0; byte < 256; byte++) {
            char three[] = {'a', (char)byte, 'a', (char)byte, '1', (char)byte, '1', (char)byte};
            check_cut(kernel, three, 8);
            check_cut(kernel, three + 1, 1);
        }
    }
}

/* Texts that end with a block, and with what a variant does in one go: nothing of an earlier block may stand in for the
 * one that is not there. */
static void test_cut_ends(void **state)
{
    (void)state;
    char text[LONGEST];
    EACH_VARIANT(kernel)
    {
        for (size_t size = 64; size <= LONGEST; size += 64)
            for (int k = 0; k < 4; k++) {
                memset(text, "a1"[k % 2], size);
                text[size - 1] = "'.',"[k];
                check_cut(kernel, text, size);
                check_cut(kernel, text, size - 1);
                text[size / 2] = ' ';
                check_cut(kernel, text, size);
                text[size / 2] = text[size - 1];
                check_cut(kernel, text, size);
            }
    }
}

/* ---- copy ---- */

static void check_copy(const tn_kernel *kernel, const char *bytes, size_t size)
{
    bool expected = false;
    for (size_t i = 0; i < size; i++)
        expected |= (unsigned char)bytes[i] >= 0x80 || bytes[i] == 0 || bytes[i] == '`';
    char *src = fence - size;
    memcpy(src, bytes, size);
    char *dst = malloc(size + 63);
    if (kernel->copy(dst, src, size) != expected || memcmp(dst, bytes, size) != 0)
        fail_msg("%s copies %.*s (%zu bytes) wrongly", kernel->name, (int)size, bytes, size);
    free(dst);
}

static void test_copy(void **state)
{
    (void)state;
    char text[LONGEST];
    static const unsigned char marks[] = {0, '`', 0x80, 0xff, 0x7f, 1, 'a', '_'};
    EACH_VARIANT(kernel)
    {
        seed = 2;
        for (size_t size = 0; size <= 300; size++) {
            memset(text, 'x', size);
            check_copy(kernel, text, size);
            for (size_t k = 0; k < COUNT_OF(marks); k++) /* one byte, at every place */
                for (size_t place = 0; place < size; place += size > 140 ? 7 : 1) {
                    text[place] = (char)marks[k];
                    check_copy(kernel, text, size);
                    text[place] = 'x';
                }
            for (unsigned recipe = 0; recipe < RECIPES; recipe++) {
                fill(text, size, recipe);
                check_copy(kernel, text, size);
            }
        }
        for (int round = 0; round < 100; round++) {
            size_t size = dice(LONGEST);
            fill(text, size, (unsigned)round % RECIPES);
            check_copy(kernel, text, size);
        }
    }
}

/* ---- string_end ---- */

static void check_string_end(const tn_kernel *kernel, const char *bytes, size_t size)
{
    size_t expected = 0;
    bool expected_high = false;
    for (; expected < size; expected++) {
        unsigned char c = (unsigned char)bytes[expected];
        if (c == '"' || c == '\\' || c < 0x20)
            break;
        expected_high |= c >= 0x80;
    }
    char *p = fence - size;
    memcpy(p, bytes, size);
    for (int before = 0; before < 2; before++) {
        bool high = before != 0;
        size_t end = kernel->string_end(p, size, &high);
        if (end != expected || high != expected_high)
            fail_msg("%s ends the string %.*s at %zu", kernel->name, (int)size, bytes, end);
    }
}

static void test_string_end(void **state)
{
    (void)state;
    char text[LONGEST];
    static const unsigned char marks[] = {'"', '\\', 0, 0x1f, 0x20, 0x21, 0x23, '[', ']', 0x7f, 0x80, 0xa2, 0xdc, 0xff};
    EACH_VARIANT(kernel)
    {
        seed = 3;
        for (size_t size = 0; size <= 300; size++) {
            memset(text, 'x', size);
            check_string_end(kernel, text, size);
            for (size_t k = 0; k < COUNT_OF(marks); k++)
                for (size_t place = 0; place < size; place += size > 140 ? 7 : 1) {
                    text[place] = (char)marks[k];
                    check_string_end(kernel, text, size);
                    size_t other = dice((uint32_t)size); /* and a second one, before or behind */
                    text[other] = (char)marks[dice(COUNT_OF(marks))];
                    check_string_end(kernel, text, size);
                    text[place] = text[other] = 'x';
                }
            for (unsigned recipe = 0; recipe < RECIPES; recipe++) {
                fill(text, size, recipe);
                check_string_end(kernel, text, size);
            }
        }
    }
}

/* ---- probe ---- */

static uint64_t naive_key(const char *item, size_t size)
{
    uint64_t key = 0;
    if (size > 8 || (size == 8 && memcmp(item, "\xff\xff\xff\xff\xff\xff\xff\xff", 8) == 0))
        return 0;
    for (size_t i = size; i-- > 0;) {
        unsigned char c = (unsigned char)item[i];
        key = key << 8 | (c >= 'A' && c <= 'Z' ? c + 32u : c);
    }
    return key;
}

/* Looks up to count items of text, with a memo of sets that knows about a half of them. */
static void check_probe(const tn_kernel *kernel, const char *bytes, size_t size, size_t most, unsigned sets)
{
    static uint32_t starts[LONGEST], ends[LONGEST], expected[LONGEST], expected_misses[LONGEST];
    size_t count = naive_cut(bytes, size, starts, ends);
    count = count < most ? count : most;
    /* Eight bytes behind the last start are there, no more. */
    size_t whole = count ? starts[count - 1] + 8 : 0;
    whole = whole < size ? size : whole;
    char *text = fence - whole;
    memset(text, 'Q', whole);
    memcpy(text, bytes, size);

    unsigned shift = 63;
    for (unsigned n = sets; n > 2; n /= 2)
        shift--;
    tn_kernel_set *table = aligned_alloc(64, sets * sizeof *table);
    memset(table, 0, sets * sizeof *table);
    for (size_t i = 0; i < count; i++) {
        uint64_t key = naive_key(text + starts[i], ends[i] - starts[i]);
        tn_kernel_set *set = &table[(key * TN_KERNEL_HASH) >> shift];
        if (dice(2)) {
            set->key[set->turn % 5] = key; /* the same key may stand there twice: the first counts */
            set->payload[set->turn % 5] = dice(4) ? dice(UINT32_MAX) : 0;
            set->turn++;
        }
    }
    size_t missed = 0;
    for (size_t i = 0; i < count; i++) {
        uint64_t key = naive_key(text + starts[i], ends[i] - starts[i]);
        assert_true(tn_kernel_key(text + starts[i], ends[i] - starts[i]) == key);
        const tn_kernel_set *set = &table[(key * TN_KERNEL_HASH) >> shift];
        size_t k = 0;
        while (k < 5 && (key == 0 || set->key[k] != key))
            k++;
        expected[i] = k < 5 ? set->payload[k] : 0;
        if (k == 5)
            expected_misses[missed++] = (uint32_t)i;
    }

    /* Blocks of their own, each as large as it must be. */
    uint32_t *items[4];
    for (size_t k = 0; k < COUNT_OF(items); k++)
        items[k] = malloc(count * sizeof **items + 1);
    memcpy(items[0], starts, count * sizeof *starts);
    memcpy(items[1], ends, count * sizeof *ends);
    size_t got = kernel->probe(table, shift, text, items[0], items[1], count, items[2], items[3]);
    if (got != missed || memcmp(items[2], expected, count * sizeof *expected) != 0 ||
        memcmp(items[3], expected_misses, got * sizeof *expected_misses) != 0)
        fail_msg("%s looks up the words of %.*s wrongly", kernel->name, (int)size, bytes);
    for (size_t k = 0; k < COUNT_OF(items); k++)
        free(items[k]);
    free(table);
}

static void test_probe(void **state)
{
    (void)state;
    char text[LONGEST];
    EACH_VARIANT(kernel)
    {
        seed = 4;
        for (size_t size = 0; size <= 300; size++)
            for (unsigned recipe = 0; recipe < RECIPES; recipe++) {
                fill(text, size, recipe);
                check_probe(kernel, text, size, dice(80), 2u << dice(6));
            }
        for (int round = 0; round < 300; round++) {
            size_t size = dice(LONGEST);
            fill(text, size, (unsigned)round % RECIPES);
            check_probe(kernel, text, size, LONGEST, 2u << dice(12));
        }
        /* Items of every length, with capitals everywhere. */
        for (size_t length = 1; length < 12; length++) {
            memset(text, 'Z', length);
            check_probe(kernel, text, length, 1, 2);
        }
    }
}

/* Items that the cutter never makes: empty ones, eight bytes 0xFF. They miss, and so do those too long for a key. */
static void test_probe_no_key(void **state)
{
    (void)state;
    static const struct {
        uint32_t start, end;
    } items[] = {{0, 0}, {3, 3}, {16, 24}, {0, 9}, {0, 100}, {0, UINT32_MAX}, {24, 25}};
    char text[200] = "abcdefghijklmnop\xff\xff\xff\xff\xff\xff\xff\xff";
    tn_kernel_set *table = aligned_alloc(64, 2 * sizeof *table);
    memset(table, 0, 2 * sizeof *table);
    for (int k = 0; k < 10; k++)
        table[k / 5].payload[k % 5] = 7; /* beside keys of 0 */
    EACH_VARIANT(kernel)
    {
        uint32_t starts[50], ends[50], payload[50], misses[50];
        for (uint32_t i = 0; i < 50; i++) {
            starts[i] = items[i % COUNT_OF(items)].start;
            ends[i] = items[i % COUNT_OF(items)].end;
        }
        assert_int_equal(kernel->probe(table, 63, text, starts, ends, 50, payload, misses), 50);
        for (uint32_t i = 0; i < 50; i++) {
            assert_true(tn_kernel_key(text + starts[i], ends[i] - starts[i]) == 0);
            assert_int_equal(payload[i], 0);
            assert_int_equal(misses[i], i);
        }
    }
    free(table);
}

/* ---- choice ---- */

static void test_choice(void **state)
{
    (void)state;
    unsetenv("TENOR_CPU");
    const tn_kernel *best = tn_kernel_choose();
    assert_non_null(best);
    assert_ptr_equal(tn_kernel_named(best->name), best);
    assert_non_null(tn_kernel_named("portable"));
    assert_null(tn_kernel_named("sse9"));
    assert_null(tn_kernel_named(""));
    for (size_t k = 0; k < COUNT_OF(names); k++) {
        const tn_kernel *named = tn_kernel_named(names[k]);
        if (named)
            assert_string_equal(named->name, names[k]);
        setenv("TENOR_CPU", names[k], 1);
        assert_ptr_equal(tn_kernel_choose(), named ? named : best);
    }
    setenv("TENOR_CPU", "sse9", 1);
    assert_ptr_equal(tn_kernel_choose(), best);
    setenv("TENOR_CPU", "", 1);
    assert_ptr_equal(tn_kernel_choose(), best);
    unsetenv("TENOR_CPU");
    assert_int_equal(sizeof(tn_kernel_set), 64);
}

/* The C library says of the processor what the compiler's own way says. */
static void test_processor(void **state)
{
    (void)state;
#if defined(__x86_64__)
#define SAME(feature, name) assert_int_equal(TN_PROCESSOR_HAS(feature, name), __builtin_cpu_supports(name) != 0)
    __builtin_cpu_init();
    SAME(AVX2, "avx2");
    SAME(BMI1, "bmi");
    SAME(BMI2, "bmi2");
    SAME(POPCNT, "popcnt");
    SAME(SSE4_1, "sse4.1");
    SAME(AVX512F, "avx512f");
    SAME(AVX512BW, "avx512bw");
    SAME(AVX512VL, "avx512vl");
    SAME(AVX512DQ, "avx512dq");
    SAME(AVX512_VBMI, "avx512vbmi");
    SAME(AVX512_VBMI2, "avx512vbmi2");
#undef SAME
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cut_borders), cmocka_unit_test(test_cut_random),  cmocka_unit_test(test_cut_ends),
        cmocka_unit_test(test_copy),
        cmocka_unit_test(test_string_end),  cmocka_unit_test(test_probe),       cmocka_unit_test(test_probe_no_key),
        cmocka_unit_test(test_choice),      cmocka_unit_test(test_processor),
    };
    return cmocka_run_group_tests(tests, build_fence, NULL);
}
