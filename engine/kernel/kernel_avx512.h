/* kernel_avx512.h - the variant for AVX-512; there is one on x86-64 only. */
#ifndef TN_KERNEL_KERNEL_AVX512_H
#define TN_KERNEL_KERNEL_AVX512_H

#include "kernel/kernel.h"

extern const tn_kernel tn_kernel_avx512;

#endif
