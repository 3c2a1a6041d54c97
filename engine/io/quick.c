/* quick.c - the quick way for any machine, and the choice among the ways. */
#include "io/quick.h"

#include <string.h>

#include "kernel/kernel.h"

tn_layout_result tn_quick_any(tn_objects *objects, tn_reading *reading, tenor_io_record *record)
{
    return tn_quick_line(objects, reading, record);
}

tn_quick *tn_quick_choose(void)
{
#if defined(__x86_64__)
    const char *name = tn_kernel_choose()->name;
    if (strcmp(name, "avx512") == 0)
        return tn_quick_avx512;
    if (strcmp(name, "v3") == 0)
        return tn_quick_v3;
#endif
    return tn_quick_any;
}
