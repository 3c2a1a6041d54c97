/* kernel_neon.h - the variant for NEON; there is one on little-endian AArch64 only. */
#ifndef TN_KERNEL_KERNEL_NEON_H
#define TN_KERNEL_KERNEL_NEON_H

#include "kernel/kernel.h"

extern const tn_kernel tn_kernel_neon;

#endif
