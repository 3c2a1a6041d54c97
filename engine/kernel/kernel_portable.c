/* kernel_portable.c - the hot loops in plain C, eight bytes at a time: for machines without a variant of their own. */
#include "kernel/kernel_portable.h"

#include "kernel/kernel_bits.h"

/* The 0x80 bits of a word as eight bits, first byte lowest: the product puts the bit of byte i at 56 + i. */
static inline uint64_t gather(uint64_t marks)
{
    return ((marks >> 7) * UINT64_C(0x0102040810204080)) >> 56;
}

static tn_kernel_classes classify(const char *block)
{
    tn_kernel_classes classes = {0};
    for (unsigned i = 0; i < 64; i += 8) {
        uint64_t word = tn_kernel_load(block + i);
        uint64_t letter = tn_kernel_range(word | TN_KERNEL_REPEAT(0x20u), 'a', 'z');
        uint64_t space = tn_kernel_range(word, ' ', ' ') | tn_kernel_range(word, '\t', '\t');
        classes.letter |= gather(letter) << i;
        classes.upper |= gather(letter & ~word << 2) << i;
        classes.digit |= gather(tn_kernel_range(word, '0', '9')) << i;
        classes.space |= gather(space) << i;
        classes.quote |= gather(tn_kernel_range(word, '\'', '\'')) << i;
        /* , and . differ in one bit */
        classes.point |= gather(tn_kernel_range(word | TN_KERNEL_REPEAT(0x02u), '.', '.')) << i;
    }
    return classes;
}

static void spread(uint32_t *out, uint64_t bits, uint32_t base)
{
    for (; bits; bits &= bits - 1)
        *out++ = base + (uint32_t)__builtin_ctzll(bits);
}

static size_t cut(const char *text, size_t size, uint32_t *starts, uint32_t *ends, uint64_t *upper)
{
    return tn_kernel_cut(classify, spread, text, size, starts, ends, upper);
}

static inline uint64_t special(uint64_t word)
{
    return (word & TN_KERNEL_REPEAT(0x80u)) | tn_kernel_zero(word) | tn_kernel_zero(word ^ TN_KERNEL_REPEAT('`'));
}

static bool copy(char *dst, const char *src, size_t size)
{
    uint64_t found = 0;
    if (size < 8) {
        for (size_t i = 0; i < size; i++) {
            dst[i] = src[i];
            found |= (unsigned char)src[i] >= 0x80 || src[i] == 0 || src[i] == '`';
        }
        return found != 0;
    }
    memcpy(dst, src, size);
    for (size_t i = 0; i + 8 <= size; i += 8)
        found |= special(tn_kernel_load(src + i));
    found |= special(tn_kernel_load(src + size - 8));
    return found != 0;
}

static size_t string_end(const char *p, size_t size, bool *high)
{
    size_t i = 0;
    uint64_t above = 0;
    for (; i + 8 <= size; i += 8) {
        uint64_t word = tn_kernel_load(p + i);
        uint64_t ends = tn_kernel_zero(word ^ TN_KERNEL_REPEAT('"')) | tn_kernel_zero(word ^ TN_KERNEL_REPEAT('\\')) |
                        ((word - TN_KERNEL_REPEAT(0x20u)) & ~word & TN_KERNEL_REPEAT(0x80u));
        if (ends)
            break; /* the bytes decide which, below */
        above |= word;
    }
    above &= TN_KERNEL_REPEAT(0x80u);
    for (; i < size; i++) {
        unsigned char byte = (unsigned char)p[i];
        if (byte == '"' || byte == '\\' || byte < 0x20)
            break;
        above |= byte & 0x80u;
    }
    *high = above != 0;
    return i;
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
            keys[i] = tn_kernel_item_key(text + starts[at + i], ends[at + i] - starts[at + i]);
            sets[i] = &table[(keys[i] * TN_KERNEL_HASH) >> shift];
            __builtin_prefetch(sets[i]);
        }
        for (size_t i = 0; i < n; i++) {
            uint32_t found = 0;
            bool hit = false;
            for (size_t k = 5; k-- > 0;) { /* downward, so that the first equal key has the last word */
                bool equal = sets[i]->key[k] == keys[i];
                found = equal ? sets[i]->payload[k] : found;
                hit |= equal;
            }
            hit &= keys[i] != 0;
            payload[at + i] = hit ? found : 0;
            misses[missed] = (uint32_t)(at + i);
            missed += !hit;
        }
    }
    return missed;
}

const tn_kernel tn_kernel_portable = {"portable", cut, copy, string_end, tn_kernel_portable_probe};
