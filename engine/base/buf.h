/* buf.h - growable bytes. An append that finds no memory sets `failed` and changes nothing; check once at the end. */
#ifndef TN_BASE_BUF_H
#define TN_BASE_BUF_H

#include <stdint.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"

typedef struct tn_buf {
    char *data;
    size_t size, capacity;
    bool failed;
    const tn_mem *mem; /* borrowed; must outlive the buffer */
} tn_buf;

void tn_buf_init(tn_buf *buf, const tn_mem *mem);
void tn_buf_free(tn_buf *buf);
/* Forget the content and the failure, keep the memory. */
void tn_buf_clear(tn_buf *buf);
/* What tn_buf_room does where there is no room yet. */
char *tn_buf_grow(tn_buf *buf, size_t more);
/* Room for `more` bytes behind the content; NULL and failed if there is no memory. */
static inline char *tn_buf_room(tn_buf *buf, size_t more)
{
    if (more > buf->capacity - buf->size || buf->failed || !buf->data)
        return tn_buf_grow(buf, more);
    return buf->data + buf->size;
}
static inline bool tn_buf_put(tn_buf *buf, const void *data, size_t size)
{
    if (size == 0) /* there may be no memory yet, and none is needed */
        return !buf->failed;
    char *room = tn_buf_room(buf, size);
    if (!room)
        return false;
    memcpy(room, data, size);
    buf->size += size;
    return true;
}
static inline bool tn_buf_str(tn_buf *buf, tn_str s)
{
    return tn_buf_put(buf, s.p, s.n);
}
static inline bool tn_buf_text(tn_buf *buf, const char *nul_terminated)
{
    return tn_buf_put(buf, nul_terminated, strlen(nul_terminated));
}
static inline bool tn_buf_byte(tn_buf *buf, char byte)
{
    return tn_buf_put(buf, &byte, 1);
}
bool tn_buf_int(tn_buf *buf, int64_t value);
/* A number in units of 1e-4 as a decimal: at most 4 decimals, no trailing zeros, never -0. */
bool tn_buf_unit(tn_buf *buf, int64_t value);
/* printf for messages; never on a hot path. */
bool tn_buf_printf(tn_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
static inline tn_str tn_buf_view(const tn_buf *buf)
{
    return (tn_str){buf->data, buf->size};
}

#endif
