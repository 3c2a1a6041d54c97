/* processor.h - what the processor can do, as the C library has found out already.
 *
 * The compiler's own way asks the processor again before main, several times. On a machine of one's own that is nothing; in a virtual
 * one each question goes to its host, and takes microseconds. */
#ifndef TN_BASE_PROCESSOR_H
#define TN_BASE_PROCESSOR_H

#include <stdbool.h>

#if defined(__x86_64__)

#if defined(__has_include)
#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>
#endif
#endif

/* One feature under its two names: the C library's, the compiler's. Also that the operating system keeps its registers. */
#ifdef CPU_FEATURE_ACTIVE
#define TN_PROCESSOR_HAS(feature, name) tn_processor_active(x86_cpu_##feature)

/* The library's own way shifts a 1 into the sign. Features are numbered by leaf, register and bit. */
static inline bool tn_processor_active(unsigned feature)
{
    const struct cpuid_feature *leaf = __x86_get_cpuid_feature_leaf(feature / 128);
    return leaf->active_array[feature % 128 / 32] >> (feature % 32) & 1;
}
#else
#define TN_PROCESSOR_HAS(feature, name) (__builtin_cpu_init(), __builtin_cpu_supports(name) != 0)
#endif

#endif

#endif
