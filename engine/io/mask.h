/* mask.h - text that is shown with stars where it is personal; for writers. */
#ifndef TN_IO_MASK_H
#define TN_IO_MASK_H

#include "base/str.h"
#include "tenor_io.h"

/* True where a piece of the text has a masked byte. Most texts have none. */
static inline bool tn_mask_touches(const tenor_io_scored *scored, uint32_t begin, uint32_t end)
{
    for (size_t i = 0; i < scored->masked_count && scored->masked[i].begin < end; i++)
        if (scored->masked[i].end > begin)
            return true;
    return false;
}
/* A copy of a piece of the text, begin <= end <= its size, with its stars, into out, which has as many bytes. */
void tn_mask_copy(const tenor_io_scored *scored, uint32_t begin, uint32_t end, char *out);

#endif
