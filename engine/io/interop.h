/* interop.h - between the public types and those of base: views, allocators. */
#ifndef TN_IO_INTEROP_H
#define TN_IO_INTEROP_H

#include "base/mem.h"
#include "base/str.h"
#include "tenor_io.h"

static inline tenor_str tn_interop_out(tn_str s)
{
    tenor_str out = {s.p, s.n};
    return out;
}

static inline tn_str tn_interop_in(tenor_str s)
{
    return tn_str_of(s.data, s.size);
}

static inline tn_mem tn_interop_mem(const tenor_allocator *allocator)
{
    if (!allocator)
        return tn_mem_default();
    return (tn_mem){allocator->resize, allocator->context};
}

static inline tenor_allocator tn_interop_allocator(const tn_mem *mem)
{
    tenor_allocator out = {mem->resize, mem->context};
    return out;
}

#endif
