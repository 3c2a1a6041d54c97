/* kernel_avx512.c - the hot loops for x86-64 with AVX-512 F, BW, VL, DQ, VBMI and VBMI2: 64 bytes at a time. */
#if defined(__x86_64__)

#if !defined(__AVX512VBMI2__) || !defined(__AVX512BW__) || !defined(__AVX512DQ__) || !defined(__BMI2__)
#error "to be compiled with the flags that the Makefile gives this file"
#endif

#include "kernel/kernel_avx512.h"

#include <immintrin.h>

#include "kernel/kernel_bits.h"
#include "kernel/kernel_cut.h"

static inline __m512i bytes_of(char byte)
{
    return _mm512_set1_epi8(byte);
}

/* The bytes that lie in first .. first + count - 1. */
static inline uint64_t within(__m512i bytes, char first, char count)
{
    return _mm512_cmplt_epu8_mask(_mm512_sub_epi8(bytes, bytes_of(first)), bytes_of(count));
}

static inline tn_kernel_classes classify(const char *block)
{
    __m512i bytes = _mm512_loadu_si512(block);
    tn_kernel_classes classes;
    classes.letter = within(_mm512_or_si512(bytes, bytes_of(0x20)), 'a', 26);
    classes.upper = _mm512_mask_testn_epi8_mask(classes.letter, bytes, bytes_of(0x20));
    classes.digit = within(bytes, '0', 10);
    classes.space = _mm512_cmpeq_epi8_mask(bytes, bytes_of(' ')) | _mm512_cmpeq_epi8_mask(bytes, bytes_of('\t'));
    classes.quote = _mm512_cmpeq_epi8_mask(bytes, bytes_of('\''));
    classes.point = _mm512_cmpeq_epi8_mask(_mm512_or_si512(bytes, bytes_of(0x02)), bytes_of('.'));
    return classes;
}

static inline void widen(uint32_t *out, __m128i places, __m512i base)
{
    _mm512_storeu_si512(out, _mm512_add_epi32(_mm512_cvtepu8_epi32(places), base));
}

/* The places of 64 bytes, squeezed together in a register: the instruction that squeezes into memory is a slow one. */
static inline size_t spread(uint32_t *out, uint64_t bits, uint32_t base)
{
    const __m512i places = _mm512_set_epi8(
        63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41, 40, 39, 38, 37, 36,
        35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8,
        7, 6, 5, 4, 3, 2, 1, 0);
    __m512i set = _mm512_maskz_compress_epi8(bits, places);
    __m512i from = _mm512_set1_epi32((int)base);
    size_t count = (size_t)_mm_popcnt_u64(bits);
    /* Speech has about 15 items in 64 bytes: a branch at 16 would be guessed wrong all the time. */
    widen(out, _mm512_castsi512_si128(set), from);
    __m128i second = _mm512_extracti32x4_epi32(set, 1);
    _mm256_storeu_si256((__m256i *)(void *)(out + 16),
                        _mm256_add_epi32(_mm256_cvtepu8_epi32(second), _mm512_castsi512_si256(from)));
    if (count > 24) {
        widen(out + 16, second, from);
        widen(out + 32, _mm512_extracti32x4_epi32(set, 2), from);
        widen(out + 48, _mm512_extracti32x4_epi32(set, 3), from);
    }
    return count;
}

static size_t cut(const char *text, size_t size, uint32_t *starts, uint32_t *ends, uint64_t *upper)
{
    return tn_kernel_cut(classify, spread, text, size, starts, ends, upper);
}

/* The lowest `count` bits, 1 .. 64. */
static inline uint64_t lowest(size_t count)
{
    return UINT64_MAX >> (64 - count);
}

static bool copy(char *dst, const char *src, size_t size)
{
    uint64_t found = 0;
    size_t i = 0;
    for (; i + 64 <= size; i += 64) {
        __m512i bytes = _mm512_loadu_si512(src + i);
        _mm512_storeu_si512(dst + i, bytes);
        found |= _mm512_movepi8_mask(bytes) | _mm512_testn_epi8_mask(bytes, bytes) |
                 _mm512_cmpeq_epi8_mask(bytes, bytes_of('`'));
    }
    if (i < size) {
        uint64_t inside = lowest(size - i);
        __m512i bytes = _mm512_maskz_loadu_epi8(inside, src + i);
        _mm512_storeu_si512(dst + i, bytes);
        found |= _mm512_movepi8_mask(bytes) | _mm512_mask_testn_epi8_mask(inside, bytes, bytes) |
                 _mm512_cmpeq_epi8_mask(bytes, bytes_of('`'));
    }
    return found != 0;
}

static size_t string_end(const char *p, size_t size, bool *high)
{
    uint64_t above = 0;
    for (size_t i = 0; i < size; i += 64) {
        uint64_t inside = size - i >= 64 ? UINT64_MAX : lowest(size - i);
        __m512i bytes = size - i >= 64 ? _mm512_loadu_si512(p + i) : _mm512_maskz_loadu_epi8(inside, p + i);
        uint64_t ends = (_mm512_cmpeq_epi8_mask(bytes, bytes_of('"')) | _mm512_cmpeq_epi8_mask(bytes, bytes_of('\\')) |
                         _mm512_cmplt_epu8_mask(bytes, bytes_of(0x20))) &
                        inside;
        uint64_t here = _mm512_movepi8_mask(bytes);
        if (ends) {
            *high = (above | (here & (ends ^ (ends - 1)))) != 0;
            return i + (size_t)__builtin_ctzll(ends);
        }
        above |= here;
    }
    *high = above != 0;
    return size;
}

/* How many items go through each stage before the next. The stages are so short that the processor itself has enough of
 * them under way for sets that are not in its first cache: asking for them ahead costs more than it saves. */
#define BLOCK 64
/* The same statement for item i .. i + 7: loops of so few instructions are mostly counting. */
#define EIGHT(each) each(0) each(1) each(2) each(3) each(4) each(5) each(6) each(7)

/* The keys of eight items from the eight bytes at each, of which `inside` there are. */
static inline __m512i keys_of(__m512i bytes, const uint32_t *starts, const uint32_t *ends, __mmask8 inside)
{
    __m256i from = _mm256_maskz_loadu_epi32(inside, starts), to = _mm256_maskz_loadu_epi32(inside, ends);
    __m512i bits = _mm512_slli_epi64(_mm512_cvtepu32_epi64(_mm256_sub_epi32(to, from)), 3);
    /* A shift of 64 or more leaves nothing, and so does one below 0, which is a large one. */
    __m512i beyond = _mm512_sub_epi64(_mm512_set1_epi64(64), bits);
    __m512i key = _mm512_srlv_epi64(_mm512_sllv_epi64(bytes, beyond), beyond);
    __mmask64 capital = within(key, 'A', 26);
    key = _mm512_or_si512(key, _mm512_maskz_mov_epi8(capital, bytes_of(0x20)));
    return _mm512_mask_set1_epi64(key, _mm512_testn_epi64_mask(key, key), (long long)TN_KERNEL_NO_KEY);
}

static size_t probe(const tn_kernel_set *table, unsigned shift, const char *text, const uint32_t *starts,
                    const uint32_t *ends, size_t count, uint32_t *payload, uint32_t *misses)
{
    static const uint32_t nothing = 0;
    /* Where in a set the payload of the first equal key lies, for each pattern of five equal keys. */
    const __m512i places = _mm512_castsi256_si512(
        _mm256_setr_epi8(0, 40, 44, 40, 48, 40, 44, 40, 52, 40, 44, 40, 48, 40, 44, 40, 56, 40, 44, 40, 48, 40, 44, 40,
                         52, 40, 44, 40, 48, 40, 44, 40));
    const __m512i none = _mm512_set1_epi64((long long)(uintptr_t)&nothing);
    const __m512i base = _mm512_set1_epi64((long long)(uintptr_t)table);
    const __m512i hash = _mm512_set1_epi64((long long)TN_KERNEL_HASH);
    const __m128i by = _mm_cvtsi32_si128((int)shift);
    _Alignas(64) uint64_t keys[BLOCK];
    _Alignas(64) const char *sets[BLOCK];
    _Alignas(64) uint64_t equal[BLOCK];
    size_t missed = 0;
    for (size_t at = 0; at < count; at += BLOCK) {
        size_t n = count - at < BLOCK ? count - at : BLOCK;
        const uint32_t *from = starts + at, *to = ends + at;
        uint32_t *out = payload + at;
        /* The eight bytes at each item, zeros where the last eight are not full. */
        for (size_t i = 0; i < n; i += 8) {
            if (n - i >= 8) {
#define LOAD(k) keys[i + k] = tn_str_eight(text + from[i + k]);
                EIGHT(LOAD)
            } else {
                for (size_t k = i; k < i + 8; k++)
                    keys[k] = k < n ? tn_str_eight(text + from[k]) : 0;
            }
        }
        /* Their keys, and where the sets of those lie. */
        for (size_t i = 0; i < n; i += 8) {
            __mmask8 inside = (__mmask8)lowest(n - i < 8 ? n - i : 8);
            __m512i key = keys_of(_mm512_load_si512(keys + i), from + i, to + i, inside);
            __m512i set = _mm512_slli_epi64(_mm512_srl_epi64(_mm512_mullo_epi64(key, hash), by), 6);
            _mm512_store_si512(keys + i, key);
            _mm512_store_si512(sets + i, _mm512_add_epi64(base, set));
        }
        /* Which of the five keys there are equal. */
        for (size_t i = 0; i < n; i += 8) {
#define COMPARE(k)                                                                                                     \
    equal[i + k] = _mm512_mask_cmpeq_epi64_mask(0x1F, _mm512_load_si512(sets[i + k]),                                  \
                                                _mm512_set1_epi64((long long)keys[i + k]));
            EIGHT(COMPARE)
        }
        /* From there to what goes out: the payload beside the first equal key, or 0. */
        uint64_t misses_here = 0;
        for (size_t i = 0; i < n; i += 8) {
            __m512i place = _mm512_permutexvar_epi8(_mm512_load_si512(equal + i), places);
            __mmask8 hits = _mm512_test_epi64_mask(place, place);
            _mm512_store_si512(sets + i, _mm512_mask_add_epi64(none, hits, _mm512_load_si512(sets + i), place));
            misses_here |= (uint64_t)(uint8_t)~hits << i;
        }
        misses_here &= lowest(n);
        for (size_t i = 0; i < n; i += 8) {
            if (n - i >= 8) {
#define TAKE(k) memcpy(out + i + k, sets[i + k], sizeof *out);
                EIGHT(TAKE)
            } else {
                for (size_t k = i; k < n; k++)
                    memcpy(out + k, sets[k], sizeof *out);
            }
        }
        for (; misses_here; misses_here &= misses_here - 1)
            misses[missed++] = (uint32_t)(at + _tzcnt_u64(misses_here));
    }
    return missed;
}

const tn_kernel tn_kernel_avx512 = {"avx512", cut, copy, string_end, probe};

#endif
