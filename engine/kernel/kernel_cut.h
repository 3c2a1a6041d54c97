/* kernel_cut.h - cut() for any variant: class bitmaps of 64 bytes become borders of items, those become numbers. */
#ifndef TN_KERNEL_KERNEL_CUT_H
#define TN_KERNEL_KERNEL_CUT_H

#include "kernel/kernel_bits.h"

/* Bit i: what byte i of a block of 64 is. */
typedef struct tn_kernel_classes {
    uint64_t letter, digit, space;
    uint64_t quote; /* ' */
    uint64_t point; /* . and , */
    uint64_t upper; /* A-Z; they are letters, too */
} tn_kernel_classes;

typedef tn_kernel_classes tn_kernel_classify(const char *block);
/* out[0 ..] = base + the place of each set bit, lowest first, and how many those are; may write 64 entries. */
typedef size_t tn_kernel_spread(uint32_t *out, uint64_t bits, uint32_t base);

/* Bitmaps of so many blocks go through each stage of cut() before the next, eight blocks in one vector (the compiler
 * makes it of what the machine has). */
#define TN_KERNEL_CHUNK 32
typedef uint64_t tn_kernel_lanes __attribute__((vector_size(64)));

/* Class bitmaps of a chunk: [0] is the block before it, [1] the first of it, and one behind the last is seen, too. */
typedef struct tn_kernel_chunk {
    uint64_t letter[TN_KERNEL_CHUNK + 2], digit[TN_KERNEL_CHUNK + 2], space[TN_KERNEL_CHUNK + 2];
    uint64_t quote[TN_KERNEL_CHUNK + 2], point[TN_KERNEL_CHUNK + 2];
} tn_kernel_chunk;

/* Where items start, and behind which bytes they end, in the k-th block of a chunk or, where bitmaps is a vector, in as
 * many as it holds. A byte belongs to an item where it is no space, and goes on with the item of the byte before where
 * both are word bytes; that is all. An end is marked at the byte behind the item. word_last is the last byte of the
 * block before, in bit 0; a quote or point there looks at the first byte of this one. */
#define TN_KERNEL_BORDERS(name, bitmaps)                                                                               \
    TN_KERNEL_INLINE void name(const tn_kernel_chunk *chunk, size_t k, uint64_t *starts, uint64_t *ends)               \
    {                                                                                                                  \
        bitmaps letter, letter_last, letter_next, digit, digit_last, digit_next;                                       \
        bitmaps quote, quote_last, point, point_last, space, space_last;                                               \
        memcpy(&letter_last, chunk->letter + k, sizeof letter);                                                        \
        memcpy(&letter, chunk->letter + k + 1, sizeof letter);                                                         \
        memcpy(&letter_next, chunk->letter + k + 2, sizeof letter);                                                    \
        memcpy(&digit_last, chunk->digit + k, sizeof digit);                                                           \
        memcpy(&digit, chunk->digit + k + 1, sizeof digit);                                                            \
        memcpy(&digit_next, chunk->digit + k + 2, sizeof digit);                                                       \
        memcpy(&quote_last, chunk->quote + k, sizeof quote);                                                           \
        memcpy(&quote, chunk->quote + k + 1, sizeof quote);                                                            \
        memcpy(&point_last, chunk->point + k, sizeof point);                                                           \
        memcpy(&point, chunk->point + k + 1, sizeof point);                                                            \
        memcpy(&space_last, chunk->space + k, sizeof space);                                                           \
        memcpy(&space, chunk->space + k + 1, sizeof space);                                                            \
        bitmaps between_letters = (letter << 1 | letter_last >> 63) & (letter >> 1 | letter_next << 63);               \
        bitmaps between_digits = (digit << 1 | digit_last >> 63) & (digit >> 1 | digit_next << 63);                    \
        bitmaps word = letter | digit | (quote & between_letters) | (point & between_digits);                          \
        bitmaps word_last = (letter_last | digit_last) >> 63;                                                          \
        word_last |= letter & (quote_last & letter_last << 1) >> 63;                                                   \
        word_last |= digit & (point_last & digit_last << 1) >> 63;                                                     \
        bitmaps goes_on = word & (word << 1 | word_last);                                                              \
        bitmaps start = ~(space | goes_on), end = (~space << 1 | ~space_last >> 63) & ~goes_on;                        \
        memcpy(starts + k, &start, sizeof start);                                                                      \
        memcpy(ends + k, &end, sizeof end);                                                                            \
    }
TN_KERNEL_BORDERS(tn_kernel_borders, uint64_t)
TN_KERNEL_BORDERS(tn_kernel_borders_8, tn_kernel_lanes)

/* cut() of tn_kernel, made of a variant's two functions. */
TN_KERNEL_INLINE size_t tn_kernel_cut(tn_kernel_classify *classify, tn_kernel_spread *spread, const char *text,
                                      size_t size, uint32_t *starts, uint32_t *ends, uint64_t *upper)
{
    tn_kernel_chunk chunk;
    uint64_t start_bits[TN_KERNEL_CHUNK], end_bits[TN_KERNEL_CHUNK];
    size_t start_count = 0, end_count = 0;
    size_t blocks = (size + 63) / 64;
    size_t seen = 0; /* blocks */
    chunk.letter[0] = chunk.digit[0] = chunk.quote[0] = chunk.point[0] = 0;
    chunk.space[0] = UINT64_MAX; /* before the text lies nothing */
    for (size_t at = 0; at < blocks; at += TN_KERNEL_CHUNK) {
        bool last = blocks - at <= TN_KERNEL_CHUNK;
        size_t count = last ? blocks - at : TN_KERNEL_CHUNK, ahead = at + count + !last;
        for (; seen < ahead; seen++) {
            tn_kernel_classes classes = classify(text + seen * 64);
            uint64_t inside = size - seen * 64 >= 64 ? UINT64_MAX : UINT64_MAX >> (64 - size % 64);
            size_t k = seen - at + 1;
            chunk.letter[k] = classes.letter & inside;
            chunk.digit[k] = classes.digit & inside;
            chunk.space[k] = classes.space | ~inside;
            chunk.quote[k] = classes.quote;
            chunk.point[k] = classes.point;
            upper[seen] = classes.upper & inside;
        }
        if (last) /* a quote or point at the end stands before nothing */
            chunk.letter[count + 1] = chunk.digit[count + 1] = 0;
        size_t done = 0;
        for (; done + 8 <= count; done += 8)
            tn_kernel_borders_8(&chunk, done, start_bits, end_bits);
        for (; done < count; done++)
            tn_kernel_borders(&chunk, done, start_bits, end_bits);
        for (size_t k = 0; k < count; k++) {
            start_count += spread(starts + start_count, start_bits[k], (uint32_t)((at + k) * 64));
            end_count += spread(ends + end_count, end_bits[k], (uint32_t)((at + k) * 64));
        }
        for (size_t k = 0; k < 2 && !last; k++) { /* the last two are the first two of the next chunk */
            chunk.letter[k] = chunk.letter[TN_KERNEL_CHUNK + k];
            chunk.digit[k] = chunk.digit[TN_KERNEL_CHUNK + k];
            chunk.space[k] = chunk.space[TN_KERNEL_CHUNK + k];
            chunk.quote[k] = chunk.quote[TN_KERNEL_CHUNK + k];
            chunk.point[k] = chunk.point[TN_KERNEL_CHUNK + k];
        }
    }
    if (end_count < start_count)
        ends[end_count] = (uint32_t)size;
    return start_count;
}

#endif
