/* kernel_portable.c - the hot loops in plain C, eight bytes at a time: for machines without a variant of their own. */
#include "kernel/kernel_portable.h"

#include "kernel/kernel_bits.h"
#include "kernel/kernel_cut.h"

/* For each byte, bit 8 * k is set where class k has it: eight bytes shifted by their places and put together give eight
 * bits of every class at once. */
enum { LETTER, DIGIT, SPACE, QUOTE, POINT, UPPER };
#define AS(k, test) ((uint64_t)(test) << 8 * (k))
#define CLASS(c)                                                                                                       \
    (AS(UPPER, (c) >= 'A' && (c) <= 'Z') | AS(LETTER, ((c) | 0x20) >= 'a' && ((c) | 0x20) <= 'z') |                    \
     AS(DIGIT, (c) >= '0' && (c) <= '9') | AS(SPACE, (c) == ' ' || (c) == '\t') | AS(QUOTE, (c) == '\'') |             \
     AS(POINT, (c) == '.' || (c) == ','))
#define CLASSES_4(c) CLASS(c), CLASS((c) + 1), CLASS((c) + 2), CLASS((c) + 3)
#define CLASSES_16(c) CLASSES_4(c), CLASSES_4((c) + 4), CLASSES_4((c) + 8), CLASSES_4((c) + 12)
#define CLASSES_64(c) CLASSES_16(c), CLASSES_16((c) + 16), CLASSES_16((c) + 32), CLASSES_16((c) + 48)

static const uint64_t class_of[256] = {CLASSES_64(0), CLASSES_64(64)}; /* none of the bytes >= 0x80 */

static inline tn_kernel_classes classify(const char *block)
{
    tn_kernel_classes classes = {0};
    for (unsigned i = 0; i < 64; i += 8) {
        uint64_t found = 0;
        for (unsigned k = 0; k < 8; k++)
            found |= class_of[(unsigned char)block[i + k]] << k;
        classes.letter |= (found >> 8 * LETTER & 0xFF) << i;
        classes.digit |= (found >> 8 * DIGIT & 0xFF) << i;
        classes.space |= (found >> 8 * SPACE & 0xFF) << i;
        classes.quote |= (found >> 8 * QUOTE & 0xFF) << i;
        classes.point |= (found >> 8 * POINT & 0xFF) << i;
        classes.upper |= (found >> 8 * UPPER & 0xFF) << i;
    }
    return classes;
}

static inline size_t spread(uint32_t *out, uint64_t bits, uint32_t base)
{
    uint32_t *place = out;
    for (; bits; bits &= bits - 1)
        *place++ = base + (uint32_t)__builtin_ctzll(bits);
    return (size_t)(place - out);
}

static size_t cut(const char *text, size_t size, uint32_t *starts, uint32_t *ends, uint64_t *upper)
{
    return tn_kernel_cut(classify, spread, text, size, starts, ends, upper);
}

static bool copy(char *dst, const char *src, size_t size)
{
    if (size < 16)
        return tn_kernel_copy_short(dst, src, size);
    memcpy(dst, src, size);
    uint64_t found = tn_kernel_special(tn_str_eight(src + size - 8));
    for (size_t i = 0; i + 8 < size; i += 8)
        found |= tn_kernel_special(tn_str_eight(src + i));
    return found != 0;
}

static size_t string_end(const char *p, size_t size, bool *high)
{
    return tn_kernel_string_end_from(p, 0, size, 0, high);
}

/* How many items go through each stage before the next: enough that the sets are there when they are compared. */
#define BLOCK 32

size_t tn_kernel_portable_probe(const tn_kernel_set *table, unsigned shift, const char *text, const uint32_t *starts,
                                const uint32_t *ends, size_t count, uint32_t *payload, uint32_t *misses)
{
    uint64_t keys[BLOCK];
    const tn_kernel_set *sets[BLOCK];
    size_t missed = 0;
    for (size_t at = 0; at < count; at += BLOCK) {
        size_t n = count - at < BLOCK ? count - at : BLOCK;
        for (size_t i = 0; i < n; i++) {
            uint64_t key = tn_kernel_item_key(text + starts[at + i], ends[at + i] - starts[at + i]);
            keys[i] = key ? key : TN_KERNEL_NO_KEY;
            sets[i] = &table[(keys[i] * TN_KERNEL_HASH) >> shift];
            __builtin_prefetch(sets[i]);
        }
        for (size_t i = 0; i < n; i++) {
            uint32_t found = 0, hit = 0;
            for (size_t k = 5; k-- > 0;) { /* downward, so that the first equal key has the last word */
                uint32_t equal = 0 - (uint32_t)(sets[i]->key[k] == keys[i]);
                found = (found & ~equal) | (sets[i]->payload[k] & equal);
                hit |= equal;
            }
            payload[at + i] = found;
            misses[missed] = (uint32_t)(at + i);
            missed += 1 - (hit & 1);
        }
    }
    return missed;
}

const tn_kernel tn_kernel_portable = {"portable", cut, copy, string_end, tn_kernel_portable_probe};
