/* kernel_v3.h - the variant for x86-64-v3; there is one on x86-64 only. */
#ifndef TN_KERNEL_KERNEL_V3_H
#define TN_KERNEL_KERNEL_V3_H

#include "kernel/kernel.h"

extern const tn_kernel tn_kernel_v3;

#endif
