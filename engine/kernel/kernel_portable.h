/* kernel_portable.h - the variant in plain C; what the others leave to it. */
#ifndef TN_KERNEL_KERNEL_PORTABLE_H
#define TN_KERNEL_KERNEL_PORTABLE_H

#include "kernel/kernel.h"

extern const tn_kernel tn_kernel_portable;

/* probe() of tn_kernel. */
size_t tn_kernel_portable_probe(const tn_kernel_set *table, unsigned shift, const char *text, const uint32_t *starts,
                                const uint32_t *ends, size_t count, uint32_t *payload, uint32_t *misses);

#endif
