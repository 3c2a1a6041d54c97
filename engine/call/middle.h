/* middle.h - the median of lengths of time in bounded memory: exact up to TN_MIDDLE_MOST of them; of more, of every second one, then of
 * every fourth, and so on. */
#ifndef TN_CALL_MIDDLE_H
#define TN_CALL_MIDDLE_H

#include <stdint.h>

#include "base/mem.h"

#define TN_MIDDLE_MOST 256

typedef struct tn_middle {
    uint32_t *values;
    size_t capacity, count;
    uint64_t seen, stride; /* one in `stride` is kept; 0: none was seen */
} tn_middle;

void tn_middle_free(tn_middle *m, const tn_mem *mem);
void tn_middle_reset(tn_middle *m);
/* Room for one more. False: no memory. */
bool tn_middle_room(tn_middle *m, const tn_mem *mem);
/* Room was made. */
void tn_middle_add(tn_middle *m, int64_t ms);
/* False: there is none. */
bool tn_middle_read(const tn_middle *m, int64_t *median);

#endif
