/* kernel.c - chooses the variant of the hot loops for this machine. */
#include "kernel/kernel.h"

#include <stdlib.h>

#include "kernel/kernel_avx512.h"
#include "kernel/kernel_bits.h"
#include "kernel/kernel_neon.h"
#include "kernel/kernel_portable.h"
#include "kernel/kernel_v3.h"

/* The k-th variant, the best first; NULL behind the last. */
static const tn_kernel *variant(size_t k)
{
    static const tn_kernel *const variants[] = {
#if defined(__x86_64__)
        &tn_kernel_avx512, &tn_kernel_v3,
#elif defined(__aarch64__) && defined(__AARCH64EL__)
        &tn_kernel_neon,
#endif
        &tn_kernel_portable, NULL,
    };
    return variants[k];
}

/* Whether processor and operating system have what the variant is made of. */
static bool supported(const tn_kernel *kernel)
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
              __builtin_cpu_supports("popcnt");
    if (kernel == &tn_kernel_v3)
        return v3;
    if (kernel == &tn_kernel_avx512)
        return v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2");
#endif
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
