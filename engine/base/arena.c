/* arena.c - memory that is given back all at once. */
#include "base/arena.h"

#include <stdint.h>
#include <string.h>

#define BLOCK_MIN ((size_t)65536)   /* one block serves a small lexicon file or a batch of utterances */
#define BLOCK_MAX ((size_t)1 << 20) /* blocks grow up to here, so that there are few of them */
#define SMALL ((size_t)16384)       /* larger ones pass by a block with room for many small ones */
#define ALIGN 16

struct tn_arena_block {
    struct tn_arena_block *next;
    size_t size, used; /* of the bytes behind this header */
};

/* Header size rounded up, so that what follows it is aligned. */
#define HEADER ((sizeof(struct tn_arena_block) + ALIGN - 1) / ALIGN * ALIGN)

void tn_arena_init(tn_arena *arena, const tn_mem *mem)
{
    *arena = (tn_arena){NULL, NULL, NULL, mem};
}

void tn_arena_free(tn_arena *arena)
{
    struct tn_arena_block *block = arena->first;
    while (block) {
        struct tn_arena_block *next = block->next;
        tn_mem_free(arena->mem, block, 1, HEADER + block->size);
        block = next;
    }
    arena->first = arena->current = arena->last = NULL;
}

void tn_arena_join(tn_arena *arena, tn_arena *other)
{
    if (!other->first)
        return;
    if (arena->last)
        arena->last->next = other->first;
    else
        arena->first = other->first;
    arena->last = other->last;
    arena->current = other->current;
    other->first = other->current = other->last = NULL;
}

void tn_arena_reset(tn_arena *arena)
{
    for (struct tn_arena_block *block = arena->first; block; block = block->next)
        block->used = 0;
    arena->current = arena->first;
}

/* A block with room for `need` bytes behind the last one: twice its size. */
static struct tn_arena_block *add_block(tn_arena *arena, size_t need)
{
    size_t block_size = BLOCK_MIN; /* with its header: a round number, which wastes nothing in allocators of round sizes */
    if (arena->last)
        block_size = arena->last->size < BLOCK_MAX / 2 ? (arena->last->size + HEADER) * 2 : BLOCK_MAX;
    size_t room = block_size - HEADER < need ? need : block_size - HEADER;
    struct tn_arena_block *block = tn_mem_alloc(arena->mem, 1, HEADER + room);
    if (!block)
        return NULL;
    *block = (struct tn_arena_block){NULL, room, 0};
    if (arena->last)
        arena->last->next = block;
    else
        arena->first = arena->current = block;
    arena->last = block;
    return block;
}

void *tn_arena_alloc(tn_arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > (SIZE_MAX / 2) / size)
        return NULL;
    size_t need = (count * size + ALIGN - 1) / ALIGN * ALIGN;
    bool small = need <= SMALL;
    struct tn_arena_block *block = arena->current;
    while (block && block->size - block->used < need) {
        block = block->next;
        if (small && block) /* what has no room for this is not asked again */
            arena->current = block;
    }
    if (!block) {
        block = add_block(arena, need);
        if (!block)
            return NULL;
        if (small)
            arena->current = block;
    }
    void *p = (char *)block + HEADER + block->used;
    block->used += need;
    return p;
}

void *tn_arena_zero(tn_arena *arena, size_t count, size_t size)
{
    void *p = tn_arena_alloc(arena, count, size);
    if (p)
        memset(p, 0, count * size);
    return p;
}

tn_str tn_arena_str(tn_arena *arena, tn_str s)
{
    char *p = s.n == SIZE_MAX ? NULL : tn_arena_alloc(arena, s.n + 1, 1);
    if (!p)
        return tn_str_of(NULL, 0);
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = 0;
    return tn_str_of(p, s.n);
}
