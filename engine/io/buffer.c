/* buffer.c - growable bytes that records are formatted into. */
#include "io/buffer.h"

#include "io/interop.h"

tenor_status tenor_io_buffer_new(tenor_io_buffer **buffer, const tenor_allocator *allocator)
{
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_buffer *made = tn_mem_zero(&mem, 1, sizeof *made);
    if (!made)
        return TENOR_NO_MEMORY;
    made->mem = mem;
    tn_buf_init(&made->bytes, &made->mem);
    *buffer = made;
    return TENOR_OK;
}

void tenor_io_buffer_free(tenor_io_buffer *buffer)
{
    if (!buffer)
        return;
    tn_mem mem = buffer->mem;
    tn_buf_free(&buffer->bytes);
    tn_mem_free(&mem, buffer, 1, sizeof *buffer);
}

void tenor_io_buffer_clear(tenor_io_buffer *buffer)
{
    tn_buf_clear(&buffer->bytes);
}

tenor_str tenor_io_buffer_view(const tenor_io_buffer *buffer)
{
    return tn_interop_out(tn_buf_view(&buffer->bytes));
}

tenor_status tenor_io_buffer_put(tenor_io_buffer *buffer, tenor_str bytes)
{
    size_t begin = buffer->bytes.size;
    tn_buf_put(&buffer->bytes, bytes.data, bytes.size);
    return tn_buffer_end(buffer, begin);
}

tenor_status tn_buffer_end(tenor_io_buffer *buffer, size_t begin)
{
    if (!buffer->bytes.failed)
        return TENOR_OK;
    buffer->bytes.failed = false;
    buffer->bytes.size = begin;
    return TENOR_NO_MEMORY;
}
