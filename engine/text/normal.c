/* normal.c - normalisation with a map back to the source bytes.
 *
 * Off the ASCII path the unit is the grapheme cluster: canonical composition never crosses its borders (UAX #29), so
 * NFKC of the clusters one by one is NFKC of the text, and a cluster is what a map back can point at.
 *
 * Most clusters are one character that stays as it is and cannot join its neighbours. Which characters are such is asked of
 * utf8proc once for each and kept in a cache, as is what becomes of short clusters; both change the time only. */
#include "text/normal.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/charclass.h"

/* Code points taken as one cluster at most. The Stream-Safe Text Format (UAX #15) allows 30 combining marks in a row;
 * a longer pile is cut, so that canonical reordering, which is quadratic in a cluster, stays linear in the text. */
#define CLUSTER_MAX 32
/* The longest compatibility decomposition of one code point is 18 (U+FDFA). */
#define EXPANSION_MAX 18

/* ---- what is known of characters ---- */

/* Two neighbours of the first two kinds, or of ASCII, are never one cluster. */
enum kind {
    KIND_UNKNOWN,
    KIND_PLAIN, /* stays as it is */
    KIND_EMOJI, /* so does this */
    KIND_OTHER
};

#define CACHED 0x10000 /* code points below: the Basic Multilingual Plane */
#define MEMO_SLOTS 256
#define MEMO_CODES 4

/* A short cluster and what it becomes. */
typedef struct memo {
    uint32_t n, count;
    uint32_t codes[MEMO_CODES], out[MEMO_CODES];
} memo;

struct tn_normal_cache {
    uint8_t kinds[CACHED / 4]; /* 2 bits each */
    memo memos[MEMO_SLOTS];
};

void tn_normal_init(tn_normal *normal, const tn_mem *mem)
{
    *normal = (tn_normal){.identity = true};
    tn_buf_init(&normal->text, mem);
}

void tn_normal_free(tn_normal *normal)
{
    const tn_mem *mem = normal->text.mem;
    tn_mem_free(mem, normal->stretches, normal->stretch_capacity, sizeof *normal->stretches);
    tn_mem_free(mem, normal->cache, 1, sizeof *normal->cache);
    tn_buf_free(&normal->text);
    tn_normal_init(normal, mem);
}

/* The bytes that come next stand for the source bytes [begin, end), or one by one for those from `begin` on (end 0). */
static bool add_stretch(tn_normal *normal, size_t begin, size_t end)
{
    const uint32_t at = (uint32_t)normal->text.size;
    if (normal->stretch_count > 0) {
        const tn_normal_stretch *last = &normal->stretches[normal->stretch_count - 1];
        if (last->end == end && last->begin + (end ? 0 : at - last->at) == begin)
            return true;
    }
    void *stretches = normal->stretches;
    if (!tn_mem_reserve(normal->text.mem, &stretches, &normal->stretch_capacity, normal->stretch_count + 1, sizeof *normal->stretches))
        return false;
    normal->stretches = stretches;
    normal->stretches[normal->stretch_count++] = (tn_normal_stretch){at, (uint32_t)begin, (uint32_t)end};
    return true;
}

/* Append one code point that stands for source bytes [begin, end). */
static bool emit(tn_normal *normal, uint32_t code, size_t begin, size_t end)
{
    if (!tn_buf_room(&normal->text, 4))
        return false;
    const size_t size = tn_utf8_encode(code, normal->text.data + normal->text.size);
    if (!add_stretch(normal, begin, size == end - begin ? 0 : end))
        return false;
    normal->text.size += size;
    return true;
}

/* Append ASCII at source byte `at`, each byte a cluster of its own. */
static bool emit_ascii(tn_normal *normal, const char *p, size_t n, size_t at)
{
    if (n == 0)
        return true;
    if (!add_stretch(normal, at, 0) || !tn_buf_room(&normal->text, n))
        return false;
    char *out = normal->text.data + normal->text.size;
    for (size_t i = 0; i < n; i++)
        out[i] = p[i] == '`' ? '\'' : p[i];
    normal->text.size += n;
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
    return code == 0xFE0E || code == 0xFE0F || (code >= 0x1F3FB && code <= 0x1F3FF) || (code >= 0xE0020 && code <= 0xE007F);
}

static bool emit_emoji(tn_normal *normal, const uint32_t *codes, size_t n, size_t begin, size_t end)
{
    for (size_t i = 0; i < n; i++)
        if ((i == 0 || !dropped_in_emoji(codes[i])) && !emit(normal, codes[i], begin, end))
            return false;
    return true;
}

/* NFKC of one cluster into out: how many code points; 0 where nothing is left. */
static size_t compose(const uint32_t *codes, size_t n, uint32_t out[CLUSTER_MAX * EXPANSION_MAX])
{
    char bytes[CLUSTER_MAX * 4];
    size_t size = 0, kept = 0;
    bytes[0] = 0; /* where only joiners stand, none is written */
    for (size_t i = 0; i < n; i++)
        if (codes[i] != TN_CHAR_ZWJ)
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
        if (code)
            out[kept++] = code;
    }
    return kept;
}

static memo *memo_of(tn_normal_cache *cache, const uint32_t *codes, size_t n)
{
    uint32_t hash = (uint32_t)n;
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ codes[i]) * 0x9E3779B1u;
    return &cache->memos[(hash ^ hash >> 15) >> 8 & (MEMO_SLOTS - 1)];
}

static bool is_memo_of(const memo *m, const uint32_t *codes, size_t n)
{
    bool same = m->n == n;
    for (size_t i = 0; i < n && same; i++)
        same = m->codes[i] == codes[i];
    return same;
}

static bool emit_composed(tn_normal *normal, const uint32_t *codes, size_t n, size_t begin, size_t end)
{
    uint32_t fresh[CLUSTER_MAX * EXPANSION_MAX];
    const uint32_t *out = fresh;
    size_t count;
    memo *m = n <= MEMO_CODES ? memo_of(normal->cache, codes, n) : NULL;
    if (m && is_memo_of(m, codes, n)) {
        out = m->out;
        count = m->count;
    } else {
        count = compose(codes, n, fresh);
        if (m && count <= MEMO_CODES) {
            m->n = (uint32_t)n;
            m->count = (uint32_t)count;
            memcpy(m->codes, codes, n * sizeof *codes);
            memcpy(m->out, fresh, count * sizeof *fresh);
        }
    }
    for (size_t i = 0; i < count; i++)
        if (!emit(normal, out[i], begin, end))
            return false;
    return true;
}

static bool emit_cluster(tn_normal *normal, const uint32_t *codes, size_t n, size_t begin, size_t end)
{
    if (n == 1 && (codes[0] < 0x80 || codes[0] == TN_CHAR_ELLIPSIS))
        return emit(normal, codes[0], begin, end);
    if (tn_charclass_emoji(codes[0]) || (n > 1 && codes[n - 1] == TN_CHAR_KEYCAP))
        return emit_emoji(normal, codes, n, begin, end);
    return emit_composed(normal, codes, n, begin, end);
}

static enum kind find_kind(uint32_t code)
{
    utf8proc_propval_t bound = (utf8proc_propval_t)utf8proc_get_property((utf8proc_int32_t)code)->boundclass;
    uint32_t out[CLUSTER_MAX * EXPANSION_MAX];
    if (replace(code) != code)
        return KIND_OTHER;
    if (bound == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC)
        return tn_charclass_emoji(code) ? KIND_EMOJI : KIND_OTHER;
    if (bound != UTF8PROC_BOUNDCLASS_OTHER)
        return KIND_OTHER;
    if (code < 0x80 || code == TN_CHAR_ELLIPSIS)
        return KIND_PLAIN;
    return compose(&code, 1, out) == 1 && out[0] == code ? KIND_PLAIN : KIND_OTHER;
}

static enum kind kind_of(tn_normal_cache *cache, uint32_t code)
{
    if (code >= CACHED)
        return tn_charclass_emoji(code) && !tn_charclass_regional(code) ? KIND_EMOJI : KIND_OTHER;
    unsigned shift = code % 4 * 2;
    enum kind kind = (enum kind)(cache->kinds[code / 4] >> shift & 3);
    if (kind == KIND_UNKNOWN) {
        kind = find_kind(code);
        cache->kinds[code / 4] = (uint8_t)(cache->kinds[code / 4] | (unsigned)kind << shift);
    }
    return kind;
}

static bool run_slow(tn_normal *normal, tn_str source)
{
    uint32_t codes[CLUSTER_MAX];
    size_t n = 0, cluster_begin = 0, cluster_end = 0, i = 0;
    utf8proc_int32_t state = 0;
    bool alone = false; /* the cluster so far is one character that only a character of KIND_OTHER can join */
    while (i < source.n) {
        if (alone && codes[0] < 0x80) {
            /* Of a run of ASCII, all but the last are clusters of their own. */
            size_t run = tn_utf8_ascii(source.p + i, source.n - i);
            if (run) {
                if (!emit(normal, codes[0], cluster_begin, cluster_end) || !emit_ascii(normal, source.p + i, run - 1, i))
                    return false;
                i += run;
                cluster_begin = i - 1;
                cluster_end = i;
                codes[0] = replace((unsigned char)source.p[i - 1]);
                continue;
            }
        }
        size_t used;
        bool valid;
        uint32_t decoded = tn_utf8_decode(source.p + i, source.n - i, &used, &valid);
        if (!valid || decoded == 0)
            normal->invalid = true;
        enum kind kind = kind_of(normal->cache, decoded);
        uint32_t code = kind == KIND_OTHER ? replace(decoded) : decoded;
        bool plain = code < 0x80 || kind != KIND_OTHER;
        if (code != 0) {
            bool apart = n == 0 || n == CLUSTER_MAX || (alone && plain) ||
                         ((code < 0x80 && codes[n - 1] < 0x80) ||
                          utf8proc_grapheme_break_stateful((utf8proc_int32_t)codes[n - 1], (utf8proc_int32_t)code, &state));
            if (apart) {
                if (n && !(alone ? emit(normal, codes[0], cluster_begin, cluster_end)
                                 : emit_cluster(normal, codes, n, cluster_begin, cluster_end)))
                    return false;
                n = 0;
                cluster_begin = i;
                state = 0;
            }
            alone = n == 0 && plain;
            codes[n++] = code;
            cluster_end = i + used;
        }
        i += used;
    }
    return n == 0 || emit_cluster(normal, codes, n, cluster_begin, cluster_end);
}

bool tn_normal_run(tn_normal *normal, tn_str source)
{
    tn_buf_clear(&normal->text);
    normal->invalid = false;
    normal->stretch_count = 0;
    normal->identity = tn_utf8_ascii(source.p, source.n) == source.n;
    if (!normal->identity) {
        if (!normal->cache)
            normal->cache = tn_mem_zero(normal->text.mem, 1, sizeof *normal->cache);
        return normal->cache && tn_buf_room(&normal->text, source.n) && run_slow(normal, source);
    }
    if (!tn_buf_put(&normal->text, source.p, source.n))
        return false;
    for (char *p = source.n ? memchr(normal->text.data, '`', source.n) : NULL; p;) {
        *p++ = '\'';
        p = memchr(p, '`', (size_t)(normal->text.data + source.n - p));
    }
    return true;
}

/* The stretch of a normalised byte, looked for from one near it on. */
static size_t stretch_of(const tn_normal *normal, size_t near, size_t at)
{
    const tn_normal_stretch *all = normal->stretches;
    size_t low = 0, high = normal->stretch_count; /* it is in [low, high) */
    if (near < high && all[near].at <= at) {
        for (size_t steps = 0; steps < 4; steps++, near++)
            if (near + 1 == high || all[near + 1].at > at)
                return near;
        low = near;
    }
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        *(all[middle].at <= at ? &low : &high) = middle;
    }
    return low;
}

static uint32_t begin_in(const tn_normal_stretch *s, size_t at)
{
    return s->end ? s->begin : s->begin + (uint32_t)(at - s->at);
}

static uint32_t end_in(const tn_normal_stretch *s, size_t at)
{
    return s->end ? s->end : s->begin + (uint32_t)(at - s->at);
}

uint32_t tn_normal_source_begin(const tn_normal *normal, size_t at)
{
    if (normal->identity)
        return (uint32_t)at;
    if (at < normal->text.size)
        return begin_in(&normal->stretches[stretch_of(normal, 0, at)], at);
    return normal->text.size ? tn_normal_source_end(normal, normal->text.size) : 0;
}

uint32_t tn_normal_source_end(const tn_normal *normal, size_t at)
{
    return normal->identity ? (uint32_t)at : end_in(&normal->stretches[stretch_of(normal, 0, at - 1)], at);
}

void tn_normal_span(const tn_normal *normal, size_t *near, size_t at, size_t stop, uint32_t *begin, uint32_t *end)
{
    *begin = (uint32_t)at;
    *end = (uint32_t)stop;
    if (normal->identity)
        return;
    const tn_normal_stretch *s = &normal->stretches[*near];
    const size_t next = *near + 1 < normal->stretch_count ? s[1].at : normal->text.size;
    if (s->at <= at && stop <= next && !s->end) { /* as most: nothing was changed in it */
        *begin = s->begin + (uint32_t)(at - s->at);
        *end = s->begin + (uint32_t)(stop - s->at);
        return;
    }
    size_t first = stretch_of(normal, *near, at), last = stretch_of(normal, first, stop - 1);
    *begin = begin_in(&normal->stretches[first], at);
    *end = end_in(&normal->stretches[last], stop);
    *near = last;
}
