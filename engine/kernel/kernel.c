/* kernel.c - chooses the variant of the hot loops for this machine. */
#include "kernel/kernel.h"

#include <stdlib.h>

#include "kernel/kernel_bits.h"
#include "kernel/kernel_portable.h"

/* The k-th variant, the best first; NULL behind the last. */
static const tn_kernel *variant(size_t k)
{
    static const tn_kernel *const variants[] = {&tn_kernel_portable, NULL};
    return variants[k];
}

static bool supported(const tn_kernel *kernel)
{
    (void)kernel;
    return true;
}

const tn_kernel *tn_kernel_named(const char *name)
{
    const tn_kernel *kernel;
    for (size_t k = 0; (kernel = variant(k)); k++)
        if (strcmp(kernel->name, name) == 0)
            return supported(kernel) ? kernel : NULL;
    return NULL;
}

const tn_kernel *tn_kernel_choose(void)
{
    const char *name = getenv("TENOR_CPU");
    const tn_kernel *kernel = name ? tn_kernel_named(name) : NULL;
    for (size_t k = 0; !kernel; k++)
        if (supported(variant(k)))
            kernel = variant(k);
    return kernel;
}

uint64_t tn_kernel_key(const char *item, size_t size)
{
    return tn_kernel_item_key(item, size);
}
