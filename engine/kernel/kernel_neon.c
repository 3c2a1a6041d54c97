/* kernel_neon.c - the hot loops for little-endian AArch64, which always has NEON: 16 bytes at a time. */
#if defined(__aarch64__) && defined(__AARCH64EL__)

#include "kernel/kernel_neon.h"

#include <arm_neon.h>

#include "kernel/kernel_bits.h"
#include "kernel/kernel_cut.h"
#include "kernel/kernel_places.h"
#include "kernel/kernel_portable.h"

/* Four vectors of bytes 0x00 and 0xFF as 64 bits: a byte keeps the bit of its place in eight, then they are added. */
static inline uint64_t marks(const uint8x16_t bytes[4])
{
    const uint8x16_t place = vreinterpretq_u8_u64(vdupq_n_u64(UINT64_C(0x8040201008040201)));
    uint8x16_t low = vpaddq_u8(vandq_u8(bytes[0], place), vandq_u8(bytes[1], place));
    uint8x16_t high = vpaddq_u8(vandq_u8(bytes[2], place), vandq_u8(bytes[3], place));
    uint8x16_t all = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

static inline uint8x16_t load(const char *p)
{
    return vld1q_u8((const uint8_t *)p);
}

static inline uint8x16_t equal(uint8x16_t bytes, char byte)
{
    return vceqq_u8(bytes, vdupq_n_u8((uint8_t)byte));
}

/* 0xFF where a byte lies in first .. first + count - 1. */
static inline uint8x16_t within(uint8x16_t bytes, char first, uint8_t count)
{
    return vcltq_u8(vsubq_u8(bytes, vdupq_n_u8((uint8_t)first)), vdupq_n_u8(count));
}

static inline tn_kernel_classes classify(const char *block)
{
    uint8x16_t letter[4], upper[4], digit[4], space[4], quote[4], point[4];
    for (int i = 0; i < 4; i++) {
        uint8x16_t bytes = load(block + 16 * i);
        letter[i] = within(vorrq_u8(bytes, vdupq_n_u8(0x20)), 'a', 26);
        upper[i] = within(bytes, 'A', 26);
        digit[i] = within(bytes, '0', 10);
        space[i] = vorrq_u8(equal(bytes, ' '), equal(bytes, '\t'));
        quote[i] = equal(bytes, '\'');
        point[i] = equal(vorrq_u8(bytes, vdupq_n_u8(0x02)), '.');
    }
    return (tn_kernel_classes){
        .letter = marks(letter),
        .digit = marks(digit),
        .space = marks(space),
        .quote = marks(quote),
        .point = marks(point),
        .upper = marks(upper),
    };
}

/* Eight places at a time by the table, without a look whether there are so many: what is too much is written over. */
static inline size_t spread(uint32_t *out, uint64_t bits, uint32_t base)
{
    /* Bits in each byte, and by the product in it and all lower ones: no counting of one byte needs a vector. */
    uint64_t counts = bits - (bits >> 1 & TN_KERNEL_REPEAT(0x55u));
    counts = (counts & TN_KERNEL_REPEAT(0x33u)) + (counts >> 2 & TN_KERNEL_REPEAT(0x33u));
    counts = ((counts + (counts >> 4)) & TN_KERNEL_REPEAT(0x0Fu)) * TN_KERNEL_REPEAT(1u);
    uint32x4_t from = vdupq_n_u32(base);
    for (unsigned i = 0; i < 64; i += 8) {
        uint8x8_t places = vcreate_u8(tn_kernel_places[bits >> i & 0xFF]);
        uint16x8_t wide = vmovl_u8(places);
        uint32_t *place = out + (i ? counts >> (i - 8) & 0xFF : 0);
        vst1q_u32(place, vaddw_u16(from, vget_low_u16(wide)));
        vst1q_u32(place + 4, vaddw_u16(from, vget_high_u16(wide)));
        from = vaddq_u32(from, vdupq_n_u32(8));
    }
    return (size_t)(counts >> 56);
}

static size_t cut(const char *text, size_t size, uint32_t *starts, uint32_t *ends, uint64_t *upper)
{
    return tn_kernel_cut(classify, spread, text, size, starts, ends, upper);
}

/* 0x80 or more in each byte for which copy() is true. */
static inline uint8x16_t special(uint8x16_t bytes)
{
    return vorrq_u8(bytes, vorrq_u8(equal(bytes, 0), equal(bytes, '`')));
}

static bool copy(char *dst, const char *src, size_t size)
{
    if (size < 16)
        return tn_kernel_copy_short(dst, src, size);
    /* The last 16 bytes overlap those before them. */
    uint8x16_t tail = load(src + size - 16);
    uint8x16_t found = special(tail);
    for (size_t i = 0; i + 16 < size; i += 16) {
        uint8x16_t bytes = load(src + i);
        vst1q_u8((uint8_t *)dst + i, bytes);
        found = vorrq_u8(found, special(bytes));
    }
    vst1q_u8((uint8_t *)dst + size - 16, tail);
    return vmaxvq_u8(found) >= 0x80;
}

/* Four bits for each byte of 0x00 or 0xFF. */
static inline uint64_t nibbles(uint8x16_t bytes)
{
    return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(bytes), 4)), 0);
}

static size_t string_end(const char *p, size_t size, bool *high)
{
    uint64_t above = 0;
    size_t i = 0;
    if (size < 16)
        return tn_kernel_string_end_from(p, 0, size, 0, high);
    while (i < size) {
        /* The last 16 bytes overlap those before them, which end nothing. */
        size_t from = size - i >= 16 ? i : size - 16;
        uint8x16_t bytes = load(p + from);
        uint8x16_t control = vcltq_u8(bytes, vdupq_n_u8(0x20));
        uint64_t ends = nibbles(vorrq_u8(control, vorrq_u8(equal(bytes, '"'), equal(bytes, '\\'))));
        uint64_t here = nibbles(vcgeq_u8(bytes, vdupq_n_u8(0x80)));
        if (ends) {
            *high = (above | (here & (ends ^ (ends - 1)))) != 0;
            return from + (size_t)__builtin_ctzll(ends) / 4;
        }
        above |= here;
        i = from + 16;
    }
    *high = above != 0;
    return size;
}

/* Five compares of 64 bits are no work for NEON. */
const tn_kernel tn_kernel_neon = {"neon", cut, copy, string_end, tn_kernel_portable_probe};

#endif
