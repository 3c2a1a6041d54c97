/* mem.c - allocation through a tn_mem, with overflow checks. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Bytes of tables that are asked of the system, where it gives pages without a file, and nobody looks for what lies beyond a block. */
#ifdef __has_feature
#define SANITIZED __has_feature(address_sanitizer)
#elif defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#else
#define SANITIZED 0
#endif
#if defined(MAP_ANONYMOUS) && !SANITIZED
#define MAPPED_FROM ((size_t)16 << 10)
#else
#define MAPPED_FROM SIZE_MAX
#ifndef MAP_ANONYMOUS
#define MAP_ANONYMOUS 0
#endif
#endif

static void *malloc_resize(void *context, void *block, size_t old_size, size_t new_size)
{
    (void)context;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_size);
}

tn_mem tn_mem_default(void)
{
    return (tn_mem){malloc_resize, NULL};
}

void *tn_mem_alloc(const tn_mem *mem, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return NULL;
    size_t bytes = count * size;
    return mem->resize(mem->context, NULL, 0, bytes ? bytes : 1);
}

void *tn_mem_zero(const tn_mem *mem, size_t count, size_t size)
{
    if (mem->resize == malloc_resize) /* fresh pages are zero: tables that a short run hardly touches cost it nothing */
        return count && size ? calloc(count, size) : calloc(1, 1);
    void *block = tn_mem_alloc(mem, count, size);
    if (block)
        memset(block, 0, count * size);
    return block;
}

void tn_mem_free(const tn_mem *mem, void *block, size_t count, size_t size)
{
    if (block) {
        size_t bytes = count * size;
        mem->resize(mem->context, block, bytes ? bytes : 1, 0);
    }
}

/* Of a product that does not overflow. */
static bool is_mapped(const tn_mem *mem, size_t count, size_t size)
{
    return mem->resize == malloc_resize && count * size >= MAPPED_FROM;
}

void *tn_mem_table(const tn_mem *mem, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return NULL;
    if (!is_mapped(mem, count, size))
        return tn_mem_zero(mem, count, size);
    void *table = mmap(NULL, count * size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return table == MAP_FAILED ? NULL : table;
}

void tn_mem_table_free(const tn_mem *mem, void *table, size_t count, size_t size)
{
    if (!table)
        return; /* mem, too, may be NULL */
    if (is_mapped(mem, count, size))
        munmap(table, count * size);
    else
        tn_mem_free(mem, table, count, size);
}

/* Bytes of what is made room for first, 16 elements at most: thousands of calls are open at a time, and each has some such blocks. */
#define FIRST 512

static bool grow(const tn_mem *mem, void **block, size_t *capacity, size_t grown, size_t size)
{
    if (grown > SIZE_MAX / size)
        return false;
    void *moved = mem->resize(mem->context, *block, *capacity * size, grown * size);
    if (!moved)
        return false;
    *block = moved;
    *capacity = grown;
    return true;
}

bool tn_mem_reserve(const tn_mem *mem, void **block, size_t *capacity, size_t need, size_t size)
{
    if (need <= *capacity)
        return true;
    size_t least = size <= FIRST / 16 ? 16 : size <= FIRST / 2 ? FIRST / size : 2;
    size_t grown = *capacity < least ? least : *capacity + *capacity / 2;
    return grow(mem, block, capacity, grown < need ? need : grown, size);
}

bool tn_mem_fit_more(const tn_mem *mem, void **block, size_t *capacity, size_t need, size_t size, size_t step)
{
    return need <= SIZE_MAX - step && grow(mem, block, capacity, (need + step - 1) / step * step, size);
}

void tn_mem_trim(const tn_mem *mem, void **block, size_t *capacity, size_t keep, size_t size)
{
    if (keep && keep < *capacity)
        (void)grow(mem, block, capacity, keep, size);
}
