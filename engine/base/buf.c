/* buf.c - growable bytes. */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/num.h"

void tn_buf_init(tn_buf *buf, const tn_mem *mem)
{
    *buf = (tn_buf){.mem = mem};
}

void tn_buf_free(tn_buf *buf)
{
    if (buf->mem)
        tn_mem_free(buf->mem, buf->data, buf->capacity, 1);
    *buf = (tn_buf){.mem = buf->mem};
}

void tn_buf_clear(tn_buf *buf)
{
    buf->size = 0;
    buf->failed = false;
}

char *tn_buf_grow(tn_buf *buf, size_t more)
{
    void *data = buf->data;
    if (buf->failed || more > SIZE_MAX - buf->size ||
        !tn_mem_reserve(buf->mem, &data, &buf->capacity, buf->size + more, 1)) {
        buf->failed = true;
        return NULL;
    }
    buf->data = data;
    return buf->data + buf->size;
}

bool tn_buf_int(tn_buf *buf, int64_t value)
{
    char digits[TN_NUM_MAX];
    return tn_buf_put(buf, digits, tn_num_int(digits, value));
}

bool tn_buf_unit(tn_buf *buf, int64_t value)
{
    char digits[TN_NUM_MAX];
    return tn_buf_put(buf, digits, tn_num_unit(digits, value));
}

bool tn_buf_printf(tn_buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    char *room = n < 0 ? NULL : tn_buf_room(buf, (size_t)n + 1);
    if (room) {
        vsnprintf(room, (size_t)n + 1, format, again);
        buf->size += (size_t)n;
    }
    va_end(again);
    va_end(args);
    return room != NULL;
}
