/* kernel_bits.h - what the variants share: eight bytes in a word, and the key of one item. */
#ifndef TN_KERNEL_KERNEL_BITS_H
#define TN_KERNEL_KERNEL_BITS_H

#include <string.h>

#include "base/str.h"
#include "kernel/kernel.h"

/* A loop that takes functions is copied into each variant whole, so that they are called by no pointer. */
#define TN_KERNEL_INLINE static inline __attribute__((always_inline))

/* Eight times the byte b. */
#define TN_KERNEL_REPEAT(b) (UINT64_C(0x0101010101010101) * (b))

/* 0x80 in each byte that lies in low..high (both ASCII), else 0x00. */
TN_KERNEL_INLINE uint64_t tn_kernel_range(uint64_t word, unsigned low, unsigned high)
{
    uint64_t seven = word & TN_KERNEL_REPEAT(0x7Fu);
    uint64_t from = seven + TN_KERNEL_REPEAT(0x80u - low);
    uint64_t above = seven + TN_KERNEL_REPEAT(0x7Fu - high);
    return from & ~above & ~word & TN_KERNEL_REPEAT(0x80u);
}

/* Not 0 where one of the bytes is 0; only the lowest bit set is sure to mark a zero. */
TN_KERNEL_INLINE uint64_t tn_kernel_zero(uint64_t word)
{
    return (word - TN_KERNEL_REPEAT(1u)) & ~word & TN_KERNEL_REPEAT(0x80u);
}

/* A-Z of a word made small. */
TN_KERNEL_INLINE uint64_t tn_kernel_small(uint64_t word)
{
    return word | (tn_kernel_range(word, 'A', 'Z') >> 2);
}

/* What probe() looks for in place of a key of 0, which stands in the empty places of a memo: nothing that tn_kernel_key
 * makes. */
#define TN_KERNEL_NO_KEY UINT64_MAX

/* Eight bytes at item, of which size count; see tn_kernel_key. */
TN_KERNEL_INLINE uint64_t tn_kernel_item_key(const char *item, size_t size)
{
    if (size > TN_KERNEL_KEY_BYTES || size == 0)
        return 0;
    uint64_t key = tn_kernel_small(tn_str_eight(item) & (UINT64_MAX >> (64 - 8 * size)));
    return key == TN_KERNEL_NO_KEY ? 0 : key;
}

/* 0x80 in the bytes for which copy() is true. */
TN_KERNEL_INLINE uint64_t tn_kernel_special(uint64_t word)
{
    return (word | tn_kernel_zero(word) | tn_kernel_zero(word ^ TN_KERNEL_REPEAT('`'))) & TN_KERNEL_REPEAT(0x80u);
}

/* copy() of fewer than 16 bytes, by two reads that overlap: nothing in front of the text or behind it is touched. */
TN_KERNEL_INLINE bool tn_kernel_copy_short(char *dst, const char *src, size_t size)
{
    if (size >= 8) {
        uint64_t head, tail;
        memcpy(&head, src, 8);
        memcpy(&tail, src + size - 8, 8);
        memcpy(dst, &head, 8);
        memcpy(dst + size - 8, &tail, 8);
        return (tn_kernel_special(head) | tn_kernel_special(tail)) != 0;
    }
    if (size >= 4) {
        uint32_t head, tail;
        memcpy(&head, src, 4);
        memcpy(&tail, src + size - 4, 4);
        memcpy(dst, &head, 4);
        memcpy(dst + size - 4, &tail, 4);
        return tn_kernel_special((uint64_t)head << 32 | tail) != 0;
    }
    uint64_t found = 0;
    for (size_t i = 0; i < size; i++) {
        dst[i] = src[i];
        found |= (unsigned char)src[i] >= 0x80 || src[i] == 0 || src[i] == '`';
    }
    return found != 0;
}

/* string_end() of p[i .. size), eight bytes at a time. `above` is not 0 where a byte >= 0x80 was seen before i. */
TN_KERNEL_INLINE size_t tn_kernel_string_end_from(const char *p, size_t i, size_t size, uint64_t above, bool *high)
{
    for (; i + 8 <= size; i += 8) {
        uint64_t word = tn_str_eight(p + i), here = word & TN_KERNEL_REPEAT(0x80u);
        uint64_t ends = tn_kernel_zero(word ^ TN_KERNEL_REPEAT('"')) | tn_kernel_zero(word ^ TN_KERNEL_REPEAT('\\')) |
                        ((word - TN_KERNEL_REPEAT(0x20u)) & ~word & TN_KERNEL_REPEAT(0x80u));
        if (ends) { /* the lowest is sure, see tn_kernel_zero */
            *high = (above | (here & (ends ^ (ends - 1)))) != 0;
            return i + (size_t)__builtin_ctzll(ends) / 8;
        }
        above |= here;
    }
    for (; i < size; i++) {
        unsigned char byte = (unsigned char)p[i];
        if (byte == '"' || byte == '\\' || byte < 0x20)
            break;
        above |= byte & 0x80u;
    }
    *high = above != 0;
    return i;
}

#endif
