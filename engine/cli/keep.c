/* keep.c - copies of text whose originals go away: they stay where they are until all of them are
 * dropped at once. */
#include "cli/keep.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK ((size_t)64 << 10)
/* What a drop keeps for the next time: one night with very long lines must not hold their memory
 * for ever. */
#define KEPT_MOST ((size_t)1 << 20)
#define ALIGN 16

typedef struct tn_keep_chunk {
    struct tn_keep_chunk *next;
    size_t size, used;
    _Alignas(ALIGN) char bytes[];
} tn_keep_chunk;

void tn_keep_free(tn_keep *keep)
{
    for (tn_keep_chunk *chunk = keep->first, *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    *keep = (tn_keep){0};
}

void tn_keep_drop(tn_keep *keep)
{
    size_t kept = 0;
    for (tn_keep_chunk **link = &keep->first; *link;) {
        tn_keep_chunk *chunk = *link;
        if (kept + chunk->size > KEPT_MOST) {
            *link = chunk->next;
            free(chunk);
            continue;
        }
        kept += chunk->size;
        chunk->used = 0;
        link = &chunk->next;
    }
    keep->current = keep->first;
    keep->used = 0;
}

/* size bytes at the end of a chunk; a chunk of its own, with room to grow, where it is too large
 * for one. */
static char *room(tn_keep *keep, size_t size, size_t wanted)
{
    while (keep->current && keep->current->size - keep->current->used < size && keep->current->next)
        keep->current = keep->current->next;
    if (!keep->current || keep->current->size - keep->current->used < size) {
        size_t bytes = wanted > CHUNK ? wanted : CHUNK;
        tn_keep_chunk *chunk =
            bytes <= SIZE_MAX - sizeof *chunk ? malloc(sizeof *chunk + bytes) : NULL;
        if (!chunk)
            return NULL;
        *chunk = (tn_keep_chunk){NULL, bytes, 0};
        if (keep->current)
            keep->current->next = chunk;
        else
            keep->first = chunk;
        keep->current = chunk;
    }
    char *at = keep->current->bytes + keep->current->used;
    keep->current->used += size;
    keep->used += size;
    return at;
}

bool tn_keep_text(tn_keep *keep, tenor_str text, tenor_str *copy)
{
    if (text.size == 0) {
        *copy = (tenor_str){"", 0};
        return true;
    }
    char *at = room(keep, text.size, text.size);
    if (!at)
        return false;
    memcpy(at, text.data, text.size);
    *copy = (tenor_str){at, text.size};
    return true;
}

bool tn_keep_extend(tn_keep *keep, tenor_str *copy, tenor_str more)
{
    if (more.size > SIZE_MAX / 4 || copy->size > SIZE_MAX / 4)
        return false;
    size_t size = copy->size + 1 + more.size;
    tn_keep_chunk *chunk = keep->current;
    char *at;
    if (copy->size > 0 && copy->data + copy->size == chunk->bytes + chunk->used &&
        chunk->size - chunk->used >= more.size + 1) {
        at = chunk->bytes + (copy->data - chunk->bytes);
        chunk->used += more.size + 1;
        keep->used += more.size + 1;
    } else {
        at = room(keep, size, 2 * size);
        if (!at)
            return false;
        memcpy(at, copy->data, copy->size);
    }
    at[copy->size] = ' ';
    if (more.size > 0)
        memcpy(at + copy->size + 1, more.data, more.size);
    *copy = (tenor_str){at, size};
    return true;
}

void tn_keep_cut(tn_keep *keep, tenor_str *copy, size_t size)
{
    tn_keep_chunk *chunk = keep->current;
    if (chunk && copy->size > 0 && copy->data + copy->size == chunk->bytes + chunk->used)
        chunk->used -= copy->size - size;
    copy->size = size;
}

void *tn_keep_room(tn_keep *keep, size_t size)
{
    if (keep->current) {
        size_t rest = keep->current->used % ALIGN;
        size_t pad = rest ? ALIGN - rest : 0;
        keep->current->used += pad < keep->current->size - keep->current->used
                                   ? pad
                                   : keep->current->size - keep->current->used;
    }
    return size <= SIZE_MAX / 2 ? room(keep, size, size) : NULL;
}
