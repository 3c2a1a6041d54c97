/* test_normal.c - the fast ways of normalisation against the slow one: every cluster by utf8proc, with nothing remembered. */
#include "test_engine.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "text/charclass.h"
#include "text/normal.h"

/* ---- the slow way ---- */

typedef struct slow {
    char text[65536];
    uint32_t begin[65536], end[65536];
    size_t size;
    bool invalid;
} slow;

static uint32_t slow_replace(uint32_t code)
{
    static const uint32_t apostrophes[] = {0x60, 0xB4, 0x2018, 0x2019, 0x2BC, 0x2032}, deleted[] = {0x200C, 0x2060, 0xFEFF, 0xAD};
    for (size_t i = 0; i < COUNT_OF(apostrophes); i++)
        if (code == apostrophes[i])
            return '\'';
    for (size_t i = 0; i < COUNT_OF(deleted); i++)
        if (code == deleted[i])
            return 0;
    return code == 0x200B ? ' ' : code == 0 ? TN_UTF8_REPLACEMENT : code;
}

static void slow_emit(slow *s, uint32_t code, size_t begin, size_t end)
{
    size_t n = tn_utf8_encode(code, s->text + s->size);
    for (size_t i = 0; i < n; i++, s->size++) {
        s->begin[s->size] = (uint32_t)begin;
        s->end[s->size] = (uint32_t)end;
    }
    assert_true(s->size + 4 < sizeof s->text);
}

static void slow_cluster(slow *s, const uint32_t *codes, size_t n, size_t begin, size_t end)
{
    if (n == 1 && (codes[0] < 0x80 || codes[0] == 0x2026)) {
        slow_emit(s, codes[0], begin, end);
        return;
    }
    bool regional = codes[0] >= 0x1F1E6 && codes[0] <= 0x1F1FF;
    bool picture = codes[0] >= 0xA9 && utf8proc_get_property((utf8proc_int32_t)codes[0])->boundclass ==
                                           UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
    if (regional || picture || (n > 1 && codes[n - 1] == 0x20E3)) {
        for (size_t i = 0; i < n; i++) {
            uint32_t c = codes[i];
            if (i == 0 || !(c == 0xFE0E || c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F)))
                slow_emit(s, c, begin, end);
        }
        return;
    }
    char bytes[256];
    size_t size = 0;
    for (size_t i = 0; i < n; i++)
        if (codes[i] != 0x200D)
            size += tn_utf8_encode(codes[i], bytes + size);
    bytes[size] = 0;
    if (size == 0)
        return;
    utf8proc_uint8_t *composed = utf8proc_NFKC((const utf8proc_uint8_t *)bytes);
    assert_non_null(composed);
    size_t length = strlen((const char *)composed);
    for (size_t i = 0; i < length;) {
        size_t used;
        bool valid;
        uint32_t code = slow_replace(tn_utf8_decode((const char *)composed + i, length - i, &used, &valid));
        if (code)
            slow_emit(s, code, begin, end);
        i += used;
    }
    free(composed);
}

static void slow_run(slow *s, tn_str source)
{
    uint32_t codes[32];
    size_t n = 0, begin = 0, end = 0;
    utf8proc_int32_t state = 0;
    s->size = 0;
    s->invalid = false;
    for (size_t i = 0, used; i < source.n; i += used) {
        bool valid;
        uint32_t code = tn_utf8_decode(source.p + i, source.n - i, &used, &valid);
        s->invalid = s->invalid || !valid || code == 0;
        code = slow_replace(code);
        if (!code)
            continue;
        bool apart = n == 0 || n == 32 || (code < 0x80 && codes[n - 1] < 0x80) ||
                     utf8proc_grapheme_break_stateful((utf8proc_int32_t)codes[n - 1], (utf8proc_int32_t)code, &state);
        if (apart) {
            if (n)
                slow_cluster(s, codes, n, begin, end);
            n = 0;
            begin = i;
            state = 0;
        }
        codes[n++] = code;
        end = i + used;
    }
    if (n)
        slow_cluster(s, codes, n, begin, end);
}

/* ---- both ---- */

static slow expected; /* large */
static counting_memory memory;
static tn_mem mem = {counting_resize, &memory};
static tn_normal normal;

static int set_up(void **state)
{
    (void)state;
    tn_normal_init(&normal, &mem);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    tn_normal_free(&normal);
    return memory.blocks != 0 || memory.wrong_sizes != 0;
}

static void hold(const char *text, size_t size)
{
    slow_run(&expected, tn_str_of(text, size));
    assert_true(tn_normal_run(&normal, tn_str_of(text, size)));
    bool same = normal.text.size == expected.size && normal.invalid == expected.invalid &&
                (expected.size == 0 || memcmp(normal.text.data, expected.text, expected.size) == 0);
    for (size_t i = 0; i < expected.size && same; i++) {
        const bool first = ((unsigned char)expected.text[i] & 0xC0) != 0x80;
        const bool last = i + 1 == expected.size || ((unsigned char)expected.text[i + 1] & 0xC0) != 0x80;
        same = (!first || tn_normal_source_begin(&normal, i) == expected.begin[i]) &&
               (!last || tn_normal_source_end(&normal, i + 1) == expected.end[i]);
    }
    if (!same) {
        char bytes[400] = "";
        for (size_t i = 0, n = 0; i < size && n + 4 < sizeof bytes; i++)
            n += (size_t)snprintf(bytes + n, sizeof bytes - n, "%02X ", (unsigned char)text[i]);
        fail_msg("%s is normalised otherwise than the slow way does", bytes);
    }
}

static size_t put(char *out, size_t at, uint32_t code)
{
    return at + tn_utf8_encode(code, out + at);
}

/* Every code point alone, between neighbours that could join it, and twice. */
static void test_all_codes(void **state)
{
    (void)state;
    static const uint32_t neighbours[] = {'a', 0xE9, 0x301, 0x200D, 0x1F600, 0x1F1E6, 0x1100, 0xAC00, 0x11A8, 0x600, 0x94D, 0x915, 0xFE0F, 0x4E00};
    for (uint32_t code = 0; code < 0x110000; code++) {
        char text[256];
        size_t n = 0;
        if ((code >= 0xD800 && code <= 0xDFFF) || (code >= 0x1000 && !is_tried(code)))
            continue;
        if (code >= 0x20000 && code % 61 && !(code >= 0xE0000 && code < 0xE0200))
            continue; /* ideographs and what is unassigned */
        n = put(text, n, 0xE9);
        n = put(text, n, code);
        n = put(text, n, code);
        if (code < 0x3400 || code >= 0xA000 || code % 17 == 0)
            for (size_t k = 0; k < COUNT_OF(neighbours); k++) {
                n = put(text, n, neighbours[k]);
                n = put(text, n, code);
            }
        hold(text, n);
    }
}

/* Texts by chance, of characters that do things to their neighbours, of plain ones, and of bytes that are no UTF-8. */
static void test_chance(void **state)
{
    (void)state;
    static const uint32_t lively[] = {0x301, 0x308, 0x327, 0x200D, 0x200B, 0x200C, 0x2060, 0xFEFF, 0xAD, 0x2019, 0x60, 0, 0xFE0F, 0x20E3, '1', '#', '\r', '\n',
                                      0x1F3FB, 0x1F468, 0x1F469, 0x2764, 0x1F1E6, 0x1F1E7, 0xE0061, 0xE007F, 0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01, 0x600, 0x6DD,
                                      0x915, 0x94D, 0x93C, 0x903, 0xE33, 0xE40, 0xFB01, 0xFF21, 0xFF5E, 0x3099, 0x304B, 0xFDFA, 0xBD, 0xA0, 0x2026, 0x1D15E, 0x344,
                                      0x958, 0x212B, 0x3000, 0x2028, 0x85, 0xA9, 0x2122, 0x1F574, 0x11F02, 0x1193F, 0x110BD};
    static const uint32_t plain[] = {'a', 'e', ' ', '.', 'Z', 0xE9, 0xFC, 0xDF, 0x153, 0x416, 0x3B1, 0x4E2D, 0x3042, 0x1F600, 0x201C, 0x2014};
    uint64_t seed = 5;
    for (int i = 0; i < 60000; i++) {
        char text[512];
        size_t n = 0, count = 1 + next_chance(&seed) % 60;
        unsigned wild = (unsigned)(next_chance(&seed) % 8);
        for (size_t k = 0; k < count; k++) {
            uint64_t chance = next_chance(&seed);
            if ((chance >> 56) % 64 == 0)
                text[n++] = (char)(chance >> 8);
            else if (chance % 8 < wild)
                n = put(text, n, lively[(chance >> 8) % COUNT_OF(lively)]);
            else
                n = put(text, n, plain[(chance >> 8) % COUNT_OF(plain)]);
        }
        hold(text, n);
    }
}

/* A pile of marks is cut the same way. */
static void test_piles(void **state)
{
    (void)state;
    char text[1024];
    for (size_t marks = 25; marks < 100; marks++) {
        size_t n = put(text, 0, 'a');
        for (size_t i = 0; i < marks; i++)
            n = put(text, n, i % 3 ? 0x301 : 0x323);
        n = put(text, n, 0xE9);
        n = put(text, n, 'b');
        hold(text, n);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_all_codes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_chance, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_piles, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
