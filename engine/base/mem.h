/* mem.h - every allocation of the engine goes through a tn_mem; sizes are checked for overflow first. */
#ifndef TN_BASE_MEM_H
#define TN_BASE_MEM_H

#include <stdbool.h>
#include <stddef.h>

/* resize(context, block, old, new): block NULL allocates, new 0 frees, else resizes; NULL = no memory. */
typedef struct tn_mem {
    void *(*resize)(void *context, void *block, size_t old_size, size_t new_size);
    void *context;
} tn_mem;

/* malloc, realloc and free. */
tn_mem tn_mem_default(void);

/* count * size bytes, not cleared / cleared; NULL on overflow, on no memory, and never for 0 bytes. */
void *tn_mem_alloc(const tn_mem *mem, size_t count, size_t size);
void *tn_mem_zero(const tn_mem *mem, size_t count, size_t size);
void tn_mem_free(const tn_mem *mem, void *block, size_t count, size_t size);

/* The same, cleared, for large tables that a short run hardly touches: the default allocator takes them from the system, so that what is not
 * touched costs nothing. From malloc they may come out of what is used already, and be cleared, page fault by page fault. */
void *tn_mem_table(const tn_mem *mem, size_t count, size_t size);
void tn_mem_table_free(const tn_mem *mem, void *table, size_t count, size_t size);

/* Make room for `need` elements of `size` bytes in *block, whose capacity stands in *capacity; grows by half at least.
 * False: no memory, everything as it was. */
bool tn_mem_reserve(const tn_mem *mem, void **block, size_t *capacity, size_t need, size_t size);
/* Behind tn_mem_fit: there is not room for so many yet. */
bool tn_mem_fit_more(const tn_mem *mem, void **block, size_t *capacity, size_t need, size_t size, size_t step);
/* The same by little: up to the next multiple of `step` elements. For what thousands of calls keep, and seldom grows. */
static inline bool tn_mem_fit(const tn_mem *mem, void **block, size_t *capacity, size_t need, size_t size, size_t step)
{
    return need <= *capacity || tn_mem_fit_more(mem, block, capacity, need, size, step);
}
/* Gives back what stands behind `keep` elements, 1 at least; what cannot be given back stays. */
void tn_mem_trim(const tn_mem *mem, void **block, size_t *capacity, size_t keep, size_t size);

#endif
