/* keep.h - copies of text whose originals go away: they stay where they are until all of them are
 * dropped at once. */
#ifndef TN_CLI_KEEP_H
#define TN_CLI_KEEP_H

#include <stdbool.h>
#include <string.h>

#include "tenor.h"

#define TN_KEEP_CHUNK ((size_t)64 << 10)

#define TN_KEEP_ALIGN 16

typedef struct tn_keep_chunk {
    struct tn_keep_chunk *next;
    size_t size, used;
    _Alignas(TN_KEEP_ALIGN) char bytes[];
} tn_keep_chunk;

typedef struct tn_keep {
    tn_keep_chunk *first, *current;
    size_t used;  /* bytes in all chunks since the last drop */
    size_t chunk; /* bytes asked for at a time; 0: TN_KEEP_CHUNK */
} tn_keep;

/* A zeroed tn_keep is ready for use. */
void tn_keep_free(tn_keep *keep);
/* Drop everything; the memory stays for the next time, up to a limit. */
void tn_keep_drop(tn_keep *keep);
/* A copy in *copy; false where there is no memory. */
bool tn_keep_far(tn_keep *keep, tenor_str text, tenor_str *copy); /* in another chunk */
static inline bool tn_keep_text(tn_keep *keep, tenor_str text, tenor_str *copy)
{
    tn_keep_chunk *chunk = keep->current;
    if (text.size == 0) {
        *copy = (tenor_str){"", 0};
        return true;
    }
    if (!chunk || text.size > chunk->size - chunk->used)
        return tn_keep_far(keep, text, copy);
    char *at = chunk->bytes + chunk->used;
    memcpy(at, text.data, text.size);
    chunk->used += text.size;
    keep->used += text.size;
    *copy = (tenor_str){at, text.size};
    return true;
}
/* Make a kept text so long, at its end; what is new there is for the caller to fill in. Other texts
 * stay where they are, this one may move: cheap for the one that was kept last. False where there
 * is no memory; the text is then as it was. */
bool tn_keep_resize(tn_keep *keep, tenor_str *text, size_t size);
/* Aligned memory, not cleared; NULL where there is none. */
void *tn_keep_room(tn_keep *keep, size_t size);

#endif
