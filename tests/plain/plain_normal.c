/* plain_normal.c - normalisation with a map back to the source bytes.
 *
 * Off the ASCII path the unit is the grapheme cluster: canonical composition never crosses its borders (UAX #29), so
 * NFKC of the clusters one by one is NFKC of the text, and a cluster is what a map back can point at. */
#include "plain_normal.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "plain_charclass.h"

/* Code points taken as one cluster at most. The Stream-Safe Text Format (UAX #15) allows 30 combining marks in a row;
 * a longer pile is cut, so that canonical reordering, which is quadratic in a cluster, stays linear in the text. */
#define CLUSTER_MAX 32
/* The longest compatibility decomposition of one code point is 18 (U+FDFA). */
#define EXPANSION_MAX 18

void plain_normal_init(plain_normal *normal, const tn_mem *mem)
{
    *normal = (plain_normal){0};
    tn_buf_init(&normal->text, mem);
}

void plain_normal_free(plain_normal *normal)
{
    const tn_mem *mem = normal->text.mem;
    tn_mem_free(mem, normal->begin, normal->map_capacity, sizeof *normal->begin);
    tn_mem_free(mem, normal->end, normal->map_capacity, sizeof *normal->end);
    tn_buf_free(&normal->text);
    plain_normal_init(normal, mem);
}

static bool reserve_map(plain_normal *normal, size_t need)
{
    if (need <= normal->map_capacity)
        return true;
    const tn_mem *mem = normal->text.mem;
    size_t grown = need + need / 2 + 64;
    uint32_t *begin = tn_mem_alloc(mem, grown, sizeof *begin);
    uint32_t *end = tn_mem_alloc(mem, grown, sizeof *end);
    if (!begin || !end) {
        tn_mem_free(mem, begin, grown, sizeof *begin);
        tn_mem_free(mem, end, grown, sizeof *end);
        return false;
    }
    if (normal->map_capacity) {
        memcpy(begin, normal->begin, normal->map_capacity * sizeof *begin);
        memcpy(end, normal->end, normal->map_capacity * sizeof *end);
    }
    tn_mem_free(mem, normal->begin, normal->map_capacity, sizeof *normal->begin);
    tn_mem_free(mem, normal->end, normal->map_capacity, sizeof *normal->end);
    normal->begin = begin;
    normal->end = end;
    normal->map_capacity = grown;
    return true;
}

/* Append one code point that stands for source bytes [begin, end). */
static bool emit(plain_normal *normal, uint32_t code, size_t begin, size_t end)
{
    char bytes[4];
    size_t n = tn_utf8_encode(code, bytes), at = normal->text.size;
    if (!reserve_map(normal, at + n) || !tn_buf_put(&normal->text, bytes, n))
        return false;
    for (size_t i = 0; i < n; i++) {
        normal->begin[at + i] = (uint32_t)begin;
        normal->end[at + i] = (uint32_t)end;
    }
    return true;
}

/* What a code point becomes before NFKC; 0 = deleted. */
static uint32_t replace(uint32_t code)
{
    switch (code) {
    case 0x60: case 0xB4: case 0x2018: case 0x2019: case 0x2BC: case 0x2032:
        return '\'';
    case 0x200B:
        return ' ';
    case 0x200C: case 0x2060: case 0xFEFF: case 0xAD:
        return 0;
    case 0:
        return TN_UTF8_REPLACEMENT;
    default:
        return code;
    }
}

static bool dropped_in_emoji(uint32_t code)
{
    return code == 0xFE0E || code == 0xFE0F || (code >= 0x1F3FB && code <= 0x1F3FF) ||
        (code >= 0xE0020 && code <= 0xE007F);
}

static bool emit_emoji(plain_normal *normal, const uint32_t *codes, size_t n, size_t begin, size_t end)
{
    for (size_t i = 0; i < n; i++)
        if ((i == 0 || !dropped_in_emoji(codes[i])) && !emit(normal, codes[i], begin, end))
            return false;
    return true;
}

static bool emit_cluster(plain_normal *normal, const uint32_t *codes, size_t n, size_t begin, size_t end)
{
    if (n == 1 && (codes[0] < 0x80 || codes[0] == PLAIN_CHAR_ELLIPSIS))
        return emit(normal, codes[0], begin, end);
    if (plain_charclass_emoji(codes[0]) || (n > 1 && codes[n - 1] == PLAIN_CHAR_KEYCAP))
        return emit_emoji(normal, codes, n, begin, end);
    char bytes[CLUSTER_MAX * 4];
    size_t size = 0;
    for (size_t i = 0; i < n; i++)
        if (codes[i] != PLAIN_CHAR_ZWJ)
            size += tn_utf8_encode(codes[i], bytes + size);
    utf8proc_int32_t wide[CLUSTER_MAX * EXPANSION_MAX];
    const utf8proc_option_t nfkc = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT;
    utf8proc_ssize_t count = utf8proc_decompose((const utf8proc_uint8_t *)bytes, (utf8proc_ssize_t)size, wide,
                                                CLUSTER_MAX * EXPANSION_MAX, nfkc);
    if (count > 0 && count <= CLUSTER_MAX * EXPANSION_MAX)
        count = utf8proc_normalize_utf32(wide, count, nfkc);
    else
        count = 0; /* only a lone joiner: nothing is left of it */
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        /* U+00A8 and friends decompose to a space and a mark; what looks like an apostrophe only now is one, too. */
        uint32_t code = replace((uint32_t)wide[i]);
        if (code && !emit(normal, code, begin, end))
            return false;
    }
    return true;
}

static bool run_slow(plain_normal *normal, tn_str source)
{
    uint32_t codes[CLUSTER_MAX];
    size_t n = 0, cluster_begin = 0, cluster_end = 0, i = 0;
    utf8proc_int32_t state = 0;
    while (i < source.n) {
        size_t used;
        bool valid;
        uint32_t decoded = tn_utf8_decode(source.p + i, source.n - i, &used, &valid);
        if (!valid || decoded == 0)
            normal->invalid = true;
        uint32_t code = replace(decoded);
        if (code != 0) {
            bool apart = n == 0 || n == CLUSTER_MAX ||
                         ((code < 0x80 && codes[n - 1] < 0x80) ||
                          utf8proc_grapheme_break_stateful((utf8proc_int32_t)codes[n - 1], (utf8proc_int32_t)code,
                                                           &state));
            if (apart) {
                if (n && !emit_cluster(normal, codes, n, cluster_begin, cluster_end))
                    return false;
                n = 0;
                cluster_begin = i;
                state = 0;
            }
            codes[n++] = code;
            cluster_end = i + used;
        }
        i += used;
    }
    return n == 0 || emit_cluster(normal, codes, n, cluster_begin, cluster_end);
}

bool plain_normal_run(plain_normal *normal, tn_str source)
{
    tn_buf_clear(&normal->text);
    normal->invalid = false;
    return run_slow(normal, source);
}

uint32_t plain_normal_source_begin(const plain_normal *normal, size_t at)
{
    if (at < normal->text.size)
        return normal->begin[at];
    return normal->text.size ? normal->end[normal->text.size - 1] : 0;
}

uint32_t plain_normal_source_end(const plain_normal *normal, size_t at)
{
    return normal->end[at - 1];
}
