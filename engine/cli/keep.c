/* keep.c - copies of text whose originals go away: they stay where they are until all of them are
 * dropped at once. */
#include "cli/keep.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Chunks that a drop keeps for the next time: one night with very long lines must not hold their
 * memory for ever. */
#define KEPT_MOST ((size_t)16)

void tn_keep_free(tn_keep *keep)
{
    for (tn_keep_chunk *chunk = keep->first, *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    *keep = (tn_keep){.chunk = keep->chunk};
}

static size_t chunk_size(const tn_keep *keep)
{
    return keep->chunk ? keep->chunk : TN_KEEP_CHUNK;
}

void tn_keep_drop(tn_keep *keep)
{
    size_t kept = 0;
    for (tn_keep_chunk **link = &keep->first; *link;) {
        tn_keep_chunk *chunk = *link;
        if (kept + chunk->size > KEPT_MOST * chunk_size(keep)) {
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

/* size bytes at the end of a chunk; a chunk of its own where they are too many for one. */
static char *room(tn_keep *keep, size_t size)
{
    while (keep->current && keep->current->size - keep->current->used < size && keep->current->next)
        keep->current = keep->current->next;
    if (!keep->current || keep->current->size - keep->current->used < size) {
        size_t bytes = size > chunk_size(keep) ? size : chunk_size(keep);
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

bool tn_keep_far(tn_keep *keep, tenor_str text, tenor_str *copy)
{
    char *at = room(keep, text.size);
    if (!at)
        return false;
    memcpy(at, text.data, text.size);
    *copy = (tenor_str){at, text.size};
    return true;
}

/* Nothing was kept behind this text. */
static bool is_last(const tn_keep *keep, tenor_str text)
{
    const tn_keep_chunk *chunk = keep->current;
    return chunk && text.size > 0 && text.data + text.size == chunk->bytes + chunk->used;
}

bool tn_keep_resize(tn_keep *keep, tenor_str *text, size_t size)
{
    tn_keep_chunk *chunk = keep->current;
    size_t old = text->size;
    if (size <= old || (is_last(keep, *text) && size - old <= chunk->size - chunk->used)) {
        if (size > old || is_last(keep, *text)) {
            chunk->used += size - old; /* the other way round where it becomes shorter */
            keep->used += size - old;
        }
        text->size = size;
        return true;
    }
    /* Room to grow behind it: what grows once grows again. */
    char *at = size <= SIZE_MAX / 4 ? room(keep, 2 * size) : NULL;
    if (!at)
        return false;
    keep->current->used -= size;
    keep->used -= size;
    if (old > 0)
        memcpy(at, text->data, old);
    *text = (tenor_str){at, size};
    return true;
}

void *tn_keep_room(tn_keep *keep, size_t size)
{
    if (keep->current) {
        size_t rest = keep->current->used % TN_KEEP_ALIGN;
        size_t pad = rest ? TN_KEEP_ALIGN - rest : 0;
        keep->current->used += pad < keep->current->size - keep->current->used
                                   ? pad
                                   : keep->current->size - keep->current->used;
    }
    return size <= SIZE_MAX / 2 ? room(keep, size) : NULL;
}
