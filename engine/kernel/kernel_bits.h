/* kernel_bits.h - what the variants share: words of bytes, from class bitmaps to item borders, one item's key. */
#ifndef TN_KERNEL_KERNEL_BITS_H
#define TN_KERNEL_KERNEL_BITS_H

#include <string.h>

#include "kernel/kernel.h"

/* A loop that takes functions is copied into each variant whole, so that they are called by no pointer. */
#define TN_KERNEL_INLINE static inline __attribute__((always_inline))

/* Eight times the byte b. */
#define TN_KERNEL_REPEAT(b) (UINT64_C(0x0101010101010101) * (b))

/* Eight bytes, the first in the lowest bits whatever the machine's order. */
TN_KERNEL_INLINE uint64_t tn_kernel_load(const char *p)
{
    uint64_t word;
    memcpy(&word, p, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

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

/* Eight bytes at item, of which size count; see tn_kernel_key. */
TN_KERNEL_INLINE uint64_t tn_kernel_item_key(const char *item, size_t size)
{
    if (size > TN_KERNEL_KEY_BYTES || size == 0)
        return 0;
    return tn_kernel_small(tn_kernel_load(item) & (UINT64_MAX >> (64 - 8 * size)));
}

/* Bit i: what byte i of a block of 64 is. */
typedef struct tn_kernel_classes {
    uint64_t letter, digit, space;
    uint64_t quote; /* ' */
    uint64_t point; /* . and , */
    uint64_t upper; /* A-Z; they are letters, too */
} tn_kernel_classes;

typedef tn_kernel_classes tn_kernel_classify(const char *block);
/* out[0 ..] = base + the place of each set bit, lowest first; may write 64 entries whatever the bits. */
typedef void tn_kernel_spread(uint32_t *out, uint64_t bits, uint32_t base);

/* The classes of the 64 bytes at `at`; whatever lies behind size is space. */
TN_KERNEL_INLINE tn_kernel_classes tn_kernel_look(tn_kernel_classify *classify, const char *text, size_t size, size_t at)
{
    if (at >= size)
        return (tn_kernel_classes){.space = UINT64_MAX};
    tn_kernel_classes classes = classify(text + at);
    if (size - at < 64) {
        uint64_t inside = UINT64_MAX >> (64 - (size - at));
        classes.letter &= inside;
        classes.digit &= inside;
        classes.upper &= inside;
        classes.space |= ~inside;
    }
    return classes;
}

/* cut() of tn_kernel, made of a variant's two functions. A byte belongs to an item where it is no space, and goes on with
 * the item of the byte before where both are word bytes; that is all. An end is marked at the byte behind the item, so
 * that a block needs of the next one only whether a letter or digit stands at its beginning. */
TN_KERNEL_INLINE size_t tn_kernel_cut(tn_kernel_classify *classify, tn_kernel_spread *spread, const char *text,
                                      size_t size, uint32_t *starts, uint32_t *ends, uint64_t *upper)
{
    uint64_t letter_carry = 0, digit_carry = 0, word_carry = 0, item_carry = 0;
    size_t start_count = 0, end_count = 0;
    tn_kernel_classes here = tn_kernel_look(classify, text, size, 0);
    for (size_t at = 0; at < size; at += 64) {
        tn_kernel_classes next = tn_kernel_look(classify, text, size, at + 64);
        uint64_t between_letters = (here.letter << 1 | letter_carry) & (here.letter >> 1 | next.letter << 63);
        uint64_t between_digits = (here.digit << 1 | digit_carry) & (here.digit >> 1 | next.digit << 63);
        uint64_t word = here.letter | here.digit | (here.quote & between_letters) | (here.point & between_digits);
        uint64_t goes_on = word & (word << 1 | word_carry);
        uint64_t start_bits = ~here.space & ~goes_on;
        uint64_t end_bits = (~here.space << 1 | item_carry) & ~goes_on;
        letter_carry = here.letter >> 63;
        digit_carry = here.digit >> 63;
        word_carry = word >> 63;
        item_carry = ~here.space >> 63;
        upper[at / 64] = here.upper;
        spread(starts + start_count, start_bits, (uint32_t)at);
        spread(ends + end_count, end_bits, (uint32_t)at);
        start_count += (size_t)__builtin_popcountll(start_bits);
        end_count += (size_t)__builtin_popcountll(end_bits);
        here = next;
    }
    if (end_count < start_count)
        ends[end_count] = (uint32_t)size;
    return start_count;
}

#endif
