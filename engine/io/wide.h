/* wide.h - looks at many bytes at once: what ends the plain part of a JSON string, how long a number is. Inline, because
 * most strings are shorter than a call is dear; the long ones go to the kernel. */
#ifndef TN_IO_WIDE_H
#define TN_IO_WIDE_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/str.h"

#ifdef __SSE2__
#include <immintrin.h>
#endif

#define TN_WIDE_ALL(byte) (UINT64_C(0x0101010101010101) * (byte))

static inline void tn_wide_clear64(char *p)
{
#if defined(__AVX512BW__)
    _mm512_storeu_si512(p, _mm512_setzero_si512());
#elif defined(__AVX2__)
    _mm256_storeu_si256((__m256i *)(void *)p, _mm256_setzero_si256());
    _mm256_storeu_si256((__m256i *)(void *)(p + 32), _mm256_setzero_si256());
#else
    memset(p, 0, 64);
#endif
}

/* Bit i: bit 7 of byte i of a word. */
static inline uint64_t tn_wide_high8(uint64_t word)
{
    return (word >> 7 & TN_WIDE_ALL(1u)) * UINT64_C(0x0102040810204080) >> 56;
}

/* Bit i: byte i of 16 is a quote, a backslash, a control character or not ASCII. */
static inline uint64_t tn_wide_odd16(const char *p)
{
#ifdef __SSE2__
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)p);
    /* Signed: what is not ASCII is less than a blank, too, and less than 0 with it taken off. Only the top bits count. */
    __m128i odd = _mm_or_si128(_mm_subs_epi8(bytes, _mm_set1_epi8(0x20)),
                               _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                            _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))));
    return (uint64_t)(unsigned)_mm_movemask_epi8(odd);
#else
    uint64_t mask = 0;
    for (int i = 0; i < 2; i++) {
        uint64_t word = tn_str_eight(p + i * 8), seven = word & TN_WIDE_ALL(0x7Fu);
        uint64_t quote = (seven ^ TN_WIDE_ALL('"')) + TN_WIDE_ALL(0x7Fu);
        uint64_t slash = (seven ^ TN_WIDE_ALL('\\')) + TN_WIDE_ALL(0x7Fu);
        mask |= tn_wide_high8(~(quote & slash & (seven + TN_WIDE_ALL(0x60u))) | word) << (i * 8);
    }
    return mask;
#endif
}

/* Are 16 bytes the same but where apart is 0xFF? */
static inline bool tn_wide_same16(const char *a, const char *b, const char *apart)
{
#ifdef __SSE2__
    __m128i same = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(const void *)a),
                                  _mm_loadu_si128((const __m128i *)(const void *)b));
    same = _mm_or_si128(same, _mm_loadu_si128((const __m128i *)(const void *)apart));
    return _mm_movemask_epi8(same) == 0xFFFF;
#else
    return (((tn_str_eight(a) ^ tn_str_eight(b)) & ~tn_str_eight(apart)) |
            ((tn_str_eight(a + 8) ^ tn_str_eight(b + 8)) & ~tn_str_eight(apart + 8))) == 0;
#endif
}

/* Bit i: byte i of 16 is a quote, a backslash or a control character. */
static inline uint64_t tn_wide_special16(const char *p)
{
#ifdef __SSE2__
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)p);
    __m128i special = _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes),
                                   _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                                _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))));
    return (uint64_t)(unsigned)_mm_movemask_epi8(special);
#else
    uint64_t high = tn_wide_high8(tn_str_eight(p)) | tn_wide_high8(tn_str_eight(p + 8)) << 8;
    return tn_wide_odd16(p) & ~high;
#endif
}

/* The same as tn_wide_odd16 of 64 bytes. */
static inline uint64_t tn_wide_odd64(const char *p)
{
#if defined(__AVX512BW__)
    __m512i bytes = _mm512_loadu_si512(p);
    return _mm512_cmplt_epi8_mask(bytes, _mm512_set1_epi8(0x20)) | _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('"')) |
           _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\\'));
#elif defined(__AVX2__)
    uint64_t mask = 0;
    for (int i = 0; i < 2; i++) {
        __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)(p + i * 32));
        __m256i odd = _mm256_or_si256(_mm256_subs_epi8(bytes, _mm256_set1_epi8(0x20)),
                                      _mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"')),
                                                      _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\'))));
        mask |= (uint64_t)(unsigned)_mm256_movemask_epi8(odd) << (i * 32);
    }
    return mask;
#else
    return tn_wide_odd16(p) | tn_wide_odd16(p + 16) << 16 | tn_wide_odd16(p + 32) << 32 | tn_wide_odd16(p + 48) << 48;
#endif
}

/* Eight bytes, each of them ^ '0': eight times how many of them are digits before one is none. */
static inline unsigned tn_wide_digit_bits(uint64_t digits)
{
    uint64_t other = ((digits + TN_WIDE_ALL(0x76u)) | digits) & TN_WIDE_ALL(0x80u);
    return other ? (unsigned)__builtin_ctzll(other) & ~7u : 64;
}

/* The number that the first of them spell (8 to 64 bits). */
static inline uint64_t tn_wide_number(uint64_t digits, unsigned bits)
{
    digits <<= 64 - bits;                 /* zeros in front */
    digits = digits * 10 + (digits >> 8); /* pairs, in every second byte */
    return ((digits & UINT64_C(0x000000FF000000FF)) * UINT64_C(0x000F424000000064) +
            (digits >> 16 & UINT64_C(0x000000FF000000FF)) * UINT64_C(0x0000271000000001)) >>
           32;
}

/* Are two runs of n bytes the same? For short ones, which most names and words are. */
static inline bool tn_wide_same(const char *a, const char *b, size_t n)
{
    if (n >= 8 && n <= 16) {
        uint64_t x, y, u, v;
        memcpy(&x, a, 8);
        memcpy(&y, b, 8);
        memcpy(&u, a + n - 8, 8);
        memcpy(&v, b + n - 8, 8);
        return ((x ^ y) | (u ^ v)) == 0;
    }
    if (n >= 4 && n < 8) {
        uint32_t x, y, u, v;
        memcpy(&x, a, 4);
        memcpy(&y, b, 4);
        memcpy(&u, a + n - 4, 4);
        memcpy(&v, b + n - 4, 4);
        return ((x ^ y) | (u ^ v)) == 0;
    }
    return n == 0 || memcmp(a, b, n) == 0;
}

#endif
