/* kernel_v3.c - the hot loops for x86-64-v3 (AVX2, BMI): 32 bytes at a time. */
#if defined(__x86_64__)

#if !defined(__AVX2__) || !defined(__BMI__) || !defined(__BMI2__) || !defined(__POPCNT__)
#error "to be compiled with the flags that the Makefile gives this file"
#endif

#include "kernel/kernel_v3.h"

#include <immintrin.h>

#include "kernel/kernel_bits.h"
#include "kernel/kernel_cut.h"
#include "kernel/kernel_places.h"

static inline __m256i load(const char *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

static inline __m256i bytes_of(char byte)
{
    return _mm256_set1_epi8(byte);
}

static inline uint64_t marks(__m256i bytes)
{
    return (uint32_t)_mm256_movemask_epi8(bytes);
}

/* 0xFF where a byte lies in first .. first + count - 1. There is but a signed comparison: the range moves to its
 * bottom. */
static inline __m256i within(__m256i bytes, char first, char count)
{
    __m256i moved = _mm256_sub_epi8(bytes, bytes_of((char)(first - 128)));
    return _mm256_cmpgt_epi8(bytes_of((char)(count - 128)), moved);
}

static inline tn_kernel_classes half(const char *block)
{
    __m256i bytes = load(block);
    __m256i letter = within(_mm256_or_si256(bytes, bytes_of(0x20)), 'a', 26);
    __m256i space = _mm256_or_si256(_mm256_cmpeq_epi8(bytes, bytes_of(' ')), _mm256_cmpeq_epi8(bytes, bytes_of('\t')));
    tn_kernel_classes classes;
    classes.letter = marks(letter);
    /* Bit 0x20 of each byte moves to where marks() looks. */
    classes.upper = classes.letter & ~marks(_mm256_slli_epi16(bytes, 2));
    classes.digit = marks(within(bytes, '0', 10));
    classes.space = marks(space);
    classes.quote = marks(_mm256_cmpeq_epi8(bytes, bytes_of('\'')));
    classes.point = marks(_mm256_cmpeq_epi8(_mm256_or_si256(bytes, bytes_of(0x02)), bytes_of('.')));
    return classes;
}

static inline tn_kernel_classes classify(const char *block)
{
    tn_kernel_classes low = half(block), high = half(block + 32);
    return (tn_kernel_classes){
        .letter = low.letter | high.letter << 32,
        .digit = low.digit | high.digit << 32,
        .space = low.space | high.space << 32,
        .quote = low.quote | high.quote << 32,
        .point = low.point | high.point << 32,
        .upper = low.upper | high.upper << 32,
    };
}

/* Eight places at a time by the table, without a look whether there are so many: what is too much is written over. */
static inline size_t spread(uint32_t *out, uint64_t bits, uint32_t base)
{
    uint32_t *place = out;
    __m256i from = _mm256_set1_epi32((int)base);
    for (int i = 0; i < 8; i++) {
        __m128i set = _mm_loadl_epi64((const __m128i *)(const void *)&tn_kernel_places[bits & 0xFF]);
        _mm256_storeu_si256((__m256i *)(void *)place, _mm256_add_epi32(_mm256_cvtepu8_epi32(set), from));
        place += _mm_popcnt_u32(bits & 0xFF);
        from = _mm256_add_epi32(from, _mm256_set1_epi32(8));
        bits >>= 8;
    }
    return (size_t)(place - out);
}

static size_t cut(const char *text, size_t size, uint32_t *starts, uint32_t *ends, uint64_t *upper)
{
    return tn_kernel_cut(classify, spread, text, size, starts, ends, upper);
}

/* 0x80 or more in each byte for which copy() is true. */
static inline __m256i special(__m256i bytes)
{
    __m256i zero = _mm256_cmpeq_epi8(bytes, _mm256_setzero_si256());
    return _mm256_or_si256(_mm256_or_si256(bytes, zero), _mm256_cmpeq_epi8(bytes, bytes_of('`')));
}

static inline __m128i special_16(__m128i bytes)
{
    __m128i zero = _mm_cmpeq_epi8(bytes, _mm_setzero_si128());
    return _mm_or_si128(_mm_or_si128(bytes, zero), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('`')));
}

static bool copy(char *dst, const char *src, size_t size)
{
    if (size < 16)
        return tn_kernel_copy_short(dst, src, size);
    if (size < 32) {
        __m128i head = _mm_loadu_si128((const __m128i *)(const void *)src);
        __m128i last = _mm_loadu_si128((const __m128i *)(const void *)(src + size - 16));
        _mm_storeu_si128((__m128i *)(void *)dst, head);
        _mm_storeu_si128((__m128i *)(void *)(dst + size - 16), last);
        return _mm_movemask_epi8(_mm_or_si128(special_16(head), special_16(last))) != 0;
    }
    /* The last 32 bytes overlap those before them. */
    __m256i tail = load(src + size - 32);
    __m256i found = special(tail);
    for (size_t i = 0; i + 32 < size; i += 32) {
        __m256i bytes = load(src + i);
        _mm256_storeu_si256((__m256i *)(void *)(dst + i), bytes);
        found = _mm256_or_si256(found, special(bytes));
    }
    _mm256_storeu_si256((__m256i *)(void *)(dst + size - 32), tail);
    return marks(found) != 0;
}

static inline uint64_t string_ends(__m256i bytes)
{
    __m256i marked = _mm256_or_si256(_mm256_cmpeq_epi8(bytes, bytes_of('"')), _mm256_cmpeq_epi8(bytes, bytes_of('\\')));
    __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, bytes_of(0x1F)), bytes);
    return marks(_mm256_or_si256(marked, control));
}

static size_t string_end(const char *p, size_t size, bool *high)
{
    uint64_t above = 0;
    size_t i = 0;
    if (size < 32)
        return tn_kernel_string_end_from(p, 0, size, 0, high);
    while (i < size) {
        /* The last 32 bytes overlap those before them, which end nothing. */
        size_t from = size - i >= 32 ? i : size - 32;
        __m256i bytes = load(p + from);
        uint64_t ends = string_ends(bytes), here = marks(bytes);
        if (ends) {
            *high = (above | (here & (ends ^ (ends - 1)))) != 0;
            return from + (size_t)_tzcnt_u64(ends);
        }
        above |= here;
        i = from + 32;
    }
    *high = above != 0;
    return size;
}

/* How many items go through each stage before the next. */
#define BLOCK 64

static inline __m128i load_16(const void *p)
{
    return _mm_loadu_si128((const __m128i *)p);
}

/* The eight bytes at text + a and at text + b. */
static inline __m128i pair(const char *text, uint32_t a, uint32_t b)
{
    __m128i low = _mm_loadl_epi64((const __m128i *)(const void *)(text + a));
    return _mm_unpacklo_epi64(low, _mm_loadl_epi64((const __m128i *)(const void *)(text + b)));
}

/* The keys of four items. */
static inline __m256i keys_of(const char *text, const uint32_t *starts, const uint32_t *ends)
{
    __m256i bytes = _mm256_set_m128i(pair(text, starts[2], starts[3]), pair(text, starts[0], starts[1]));
    __m128i size = _mm_sub_epi32(load_16(ends), load_16(starts));
    /* A shift of 64 or more leaves nothing, and so does one below 0, which is a large one. */
    __m256i beyond = _mm256_sub_epi64(_mm256_set1_epi64x(64), _mm256_slli_epi64(_mm256_cvtepu32_epi64(size), 3));
    __m256i key = _mm256_srlv_epi64(_mm256_sllv_epi64(bytes, beyond), beyond);
    key = _mm256_or_si256(key, _mm256_and_si256(within(key, 'A', 26), bytes_of(0x20)));
    /* TN_KERNEL_NO_KEY in place of 0 */
    return _mm256_or_si256(key, _mm256_cmpeq_epi64(key, _mm256_setzero_si256()));
}

/* For each pattern of five equal keys, the first of them and whether there is one: read from tables, so that nothing is
 * left to guess. */
static const uint8_t first_equal[32] = {0, 0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0,
                                        4, 0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0};
#define ALL UINT32_MAX
static const uint32_t found[32] = {0,   ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
                                   ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL};

static size_t probe(const tn_kernel_set *table, unsigned shift, const char *text, const uint32_t *starts,
                    const uint32_t *ends, size_t count, uint32_t *payload, uint32_t *misses)
{
    uint64_t keys[BLOCK];
    size_t missed = 0;
    for (size_t at = 0; at < count; at += BLOCK) {
        size_t n = count - at < BLOCK ? count - at : BLOCK, i = 0;
        for (; i + 4 <= n; i += 4)
            _mm256_storeu_si256((__m256i *)(void *)(keys + i), keys_of(text, starts + at + i, ends + at + i));
        for (; i < n; i++) {
            uint64_t key = tn_kernel_item_key(text + starts[at + i], ends[at + i] - starts[at + i]);
            keys[i] = key ? key : TN_KERNEL_NO_KEY;
        }
        for (i = 0; i < n; i++) {
            const tn_kernel_set *set = &table[(keys[i] * TN_KERNEL_HASH) >> shift];
            __m256i key = _mm256_set1_epi64x((long long)keys[i]);
            __m256i four_equal = _mm256_cmpeq_epi64(_mm256_load_si256((const __m256i *)(const void *)set->key), key);
            unsigned equal = (unsigned)_mm256_movemask_pd(_mm256_castsi256_pd(four_equal));
            equal |= (unsigned)(set->key[4] == keys[i]) << 4;
            payload[at + i] = set->payload[first_equal[equal]] & found[equal];
            misses[missed] = (uint32_t)(at + i);
            missed += equal == 0;
        }
    }
    return missed;
}

const tn_kernel tn_kernel_v3 = {"v3", cut, copy, string_end, probe};

#endif
