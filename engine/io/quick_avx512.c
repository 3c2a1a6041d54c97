/* quick_avx512.c - the quick way compiled for AVX-512: the Makefile gives this file the flags. */
#if defined(__x86_64__)

#include "io/quick.h"

tn_layout_result tn_quick_avx512(tn_objects *objects, tn_reading *reading, tenor_io_record *record)
{
    return tn_quick_line(objects, reading, record);
}

#endif
