/* buf.h - growable bytes. An append that finds no memory sets `failed` and changes nothing; check once at the end. */
#ifndef TN_BASE_BUF_H
#define TN_BASE_BUF_H

#include <stdint.h>

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
/* Room for `more` bytes behind the content; NULL and failed if there is no memory. */
char *tn_buf_room(tn_buf *buf, size_t more);
bool tn_buf_put(tn_buf *buf, const void *data, size_t size);
bool tn_buf_str(tn_buf *buf, tn_str s);
bool tn_buf_text(tn_buf *buf, const char *nul_terminated);
bool tn_buf_byte(tn_buf *buf, char byte);
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
