/* kernel_places.h - the table of the places of the set bits of a byte. */
#ifndef TN_KERNEL_KERNEL_PLACES_H
#define TN_KERNEL_KERNEL_PLACES_H

#include <stdint.h>

/* The places of the set bits of each byte, lowest first, as eight bytes, the first in the lowest bits. */
extern const uint64_t tn_kernel_places[256];

#endif
