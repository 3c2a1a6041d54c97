/* quick_v3.c - the quick way compiled for x86-64-v3: the Makefile gives this file the flags. */
#if defined(__x86_64__)

#include "io/quick.h"

tn_layout_result tn_quick_v3(tn_objects *objects, tn_reading *reading, tenor_io_record *record)
{
    return tn_quick_line(objects, reading, record);
}

#endif
