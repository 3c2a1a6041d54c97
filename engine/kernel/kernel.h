/* kernel.h - the few hot loops, once for every instruction set, and the choice among them at run time.
 *
 * Every variant gives the same results on any bytes. Whoever makes a handle asks tn_kernel_choose() once and keeps the
 * pointer. To look for a line feed, use memchr: no loop of ours beats the C library's. */
#ifndef TN_KERNEL_KERNEL_H
#define TN_KERNEL_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One cache line of a word memo: up to five keys with what is known of each. */
typedef struct tn_kernel_set {
    _Alignas(64) uint64_t key[5];
    uint32_t payload[5];
    uint32_t turn; /* the owner's: which key goes next */
} tn_kernel_set;

/* What the word's hash is multiplied by; the set is the product >> shift. */
#define TN_KERNEL_HASH UINT64_C(0x9E3779B97F4A7C15)
/* Items beyond this many bytes have no key. */
#define TN_KERNEL_KEY_BYTES 8
/* Bytes that are looked at in one step: what stands behind texts and results has to do with it, see below. */
#define TN_KERNEL_BLOCK 64

typedef struct tn_kernel {
    const char *name; /* as TENOR_CPU spells it */

    /* Cut text into items: words and single other bytes, in order; returns how many.
     *
     * A letter is A-Z or a-z, a digit 0-9, a space ' ' or '\t'; everything else is "other", line ends and bytes >= 0x80
     * too. Word bytes are letters, digits, ' between two letters, and . or , between two digits. Each maximal run of
     * word bytes is an item text[starts[i] .. ends[i]), and so is each other byte that is no word byte.
     *
     * text is readable up to the next multiple of 64 behind size and 64 bytes more (what stands there does not matter);
     * starts and ends have room for size + 64 entries each, upper for (size + 63) / 64: bit i % 64 of upper[i / 64] is
     * set where text[i] is A-Z. size < 2^32. */
    size_t (*cut)(const char *text, size_t size, uint32_t *starts, uint32_t *ends, uint64_t *upper);

    /* dst[0 .. size) = src[0 .. size); true where one of the bytes is 0x00, '`' or >= 0x80. Reads nothing behind src,
     * may write up to 63 bytes behind dst. The two do not overlap. */
    bool (*copy)(char *dst, const char *src, size_t size);

    /* Offset of the first '"', '\\' or byte < 0x20, or size where there is none. *high becomes true where a byte
     * >= 0x80 stands before it, else false. Reads nothing behind p + size. */
    size_t (*string_end)(const char *p, size_t size, bool *high);

    /* Look each item up: its key is its bytes, A-Z made small and no other byte changed, the first in the lowest eight
     * bits, zeros behind; its set is table[(key * TN_KERNEL_HASH) >> shift], shift >= 32. payload[i] becomes what
     * stands beside the first equal key there, or 0 and i is appended to misses; returns how many misses. What
     * tn_kernel_key gives 0 for always misses, and empty places of the table have key 0. Eight bytes behind each start
     * are readable (cut's promise is enough); payload and misses have room for count. */
    size_t (*probe)(const tn_kernel_set *table, unsigned shift, const char *text, const uint32_t *starts,
                    const uint32_t *ends, size_t count, uint32_t *payload, uint32_t *misses);
} tn_kernel;

/* The variant that the environment variable TENOR_CPU names (portable, v3, avx512, neon), or the best of this machine
 * where it is unset, unknown or not to be had here. Never NULL. */
const tn_kernel *tn_kernel_choose(void);
/* The variant of this name, or NULL where this machine or this build has none. */
const tn_kernel *tn_kernel_named(const char *name);

/* The key of one item by itself, as probe() makes it, or 0 where it has none: it is longer than eight bytes, it is the
 * byte NUL, or it is eight bytes 0xFF (which no item of cut() is). Reads eight bytes at item. */
uint64_t tn_kernel_key(const char *item, size_t size);

#endif
