/* ahead.h - a gzip input inflated into a few buffers, by a thread of its own ahead of who reads, or
 * by who reads. */
#ifndef TN_IO_AHEAD_H
#define TN_IO_AHEAD_H

#include "io/inflater.h"

typedef struct tn_ahead tn_ahead;

/* What is known of the input when so far was read. */
typedef struct tn_ahead_state {
    uint64_t raw_total;
    bool ended; /* all that follows stays as it is, and the source is the caller's again */
    tenor_io_reason damage;
    uint64_t damage_offset;
} tn_ahead_state;

/* The source is borrowed, and the inflater taken over; both are left alone until state.ended or
 * tn_ahead_free. thread: where one can be had. NULL: no memory, and the inflater is the caller's. */
tn_ahead *tn_ahead_new(const tn_mem *mem, tn_inflater *inflater, bool thread);
/* NULL is allowed. */
void tn_ahead_free(tn_ahead *ahead);
/* At most size bytes; *got is 0 only at the end. */
tenor_status tn_ahead_read(tn_ahead *ahead, char *out, size_t size, size_t *got,
                           tn_ahead_state *state, tenor_io_error *error);

#endif
