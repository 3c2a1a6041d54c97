/* kernel_places.c - the table of the places of the set bits of a byte, worked out by the compiler. */
#include "kernel/kernel_places.h"

/* Bit j of b, where it is set, stands behind as many places as there are lower ones. */
#define PLACE(b, j) (((b) >> (j)&1u) * UINT64_C(j) << 8 * __builtin_popcount((b) & ((1u << (j)) - 1u)))
#define BYTE(b)                                                                                                        \
    (PLACE(b, 1) | PLACE(b, 2) | PLACE(b, 3) | PLACE(b, 4) | PLACE(b, 5) | PLACE(b, 6) |                               \
     ((b) >> 7 & 1u ? UINT64_C(7) << 8 * __builtin_popcount((b)&0x7Fu) : 0))
#define BYTES_4(b) BYTE(b), BYTE((b) + 1u), BYTE((b) + 2u), BYTE((b) + 3u)
#define BYTES_16(b) BYTES_4(b), BYTES_4((b) + 4u), BYTES_4((b) + 8u), BYTES_4((b) + 12u)
#define BYTES_64(b) BYTES_16(b), BYTES_16((b) + 16u), BYTES_16((b) + 32u), BYTES_16((b) + 48u)

const uint64_t tn_kernel_places[256] = {BYTES_64(0u), BYTES_64(64u), BYTES_64(128u), BYTES_64(192u)};
