/* arena.h - memory that is given back all at once: blocks are kept and used again after a reset. */
#ifndef TN_BASE_ARENA_H
#define TN_BASE_ARENA_H

#include "base/mem.h"
#include "base/str.h"

typedef struct tn_arena {
    struct tn_arena_block *first, *current, *last;
    const tn_mem *mem; /* borrowed */
} tn_arena;

void tn_arena_init(tn_arena *arena, const tn_mem *mem);
void tn_arena_free(tn_arena *arena);
/* All memory is free again; blocks stay, so a warmed arena allocates nothing. */
void tn_arena_reset(tn_arena *arena);
/* What other holds lives as long as what the arena holds, from the same memory; other is empty then. */
void tn_arena_join(tn_arena *arena, tn_arena *other);
/* 16-byte aligned, not cleared; NULL on overflow or no memory. Lives until reset or free. */
void *tn_arena_alloc(tn_arena *arena, size_t count, size_t size);
void *tn_arena_zero(tn_arena *arena, size_t count, size_t size);
/* A copy of s (with a NUL behind it); p is NULL when there is no memory. */
tn_str tn_arena_str(tn_arena *arena, tn_str s);

#endif
