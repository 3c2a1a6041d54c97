/* kernel.c - chooses the variant of the hot loops for this machine. */
#include "kernel/kernel.h"

#include <stdlib.h>

#include "base/processor.h"
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
    const bool v3 = TN_PROCESSOR_HAS(AVX2, "avx2") && TN_PROCESSOR_HAS(BMI1, "bmi") && TN_PROCESSOR_HAS(BMI2, "bmi2") &&
                    TN_PROCESSOR_HAS(POPCNT, "popcnt");
    if (kernel == &tn_kernel_v3)
        return v3;
    if (kernel == &tn_kernel_avx512)
        return v3 && TN_PROCESSOR_HAS(AVX512F, "avx512f") && TN_PROCESSOR_HAS(AVX512BW, "avx512bw") &&
               TN_PROCESSOR_HAS(AVX512VL, "avx512vl") && TN_PROCESSOR_HAS(AVX512DQ, "avx512dq") &&
               TN_PROCESSOR_HAS(AVX512_VBMI, "avx512vbmi") && TN_PROCESSOR_HAS(AVX512_VBMI2, "avx512vbmi2");
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
