/* buffer.h - the inside of a tenor_io_buffer, and the all-or-nothing frame around a record. */
#ifndef TN_IO_BUFFER_H
#define TN_IO_BUFFER_H

#include "base/buf.h"
#include "tenor_io.h"

struct tenor_io_buffer {
    tn_mem mem;
    tn_buf bytes;
};

/* A record that began at `begin` ends: TENOR_OK, or TENOR_NO_MEMORY with what it wrote taken
 * back. */
tenor_status tn_buffer_end(tenor_io_buffer *buffer, size_t begin);

#endif
