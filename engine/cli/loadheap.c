/* loadheap.c - memory for compiling lexicons.
 *
 * A compiler of lexicons takes thirty megabytes for as long as a blink, in some thousand blocks that grow. From malloc, each
 * of their pages is a fault, and faults are a third of the time. This is one stretch of memory in large pages; what is
 * given back waits in lists by size for the next who asks. What is left in it when the lexicon stands is little and stands
 * together. To have the system clear the pages is what is left of their cost: where there is a processor for it, a thread asks for
 * them a little before they are used. */
#define _DEFAULT_SOURCE /* madvise, MAP_ANONYMOUS */
#include "cli/loadheap.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "cli/threadcrew.h"

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

#define STRETCH ((size_t)256 << 20) /* of addresses; memory is taken where it is used. Beyond it, malloc */
#define PAGE ((size_t)2 << 20)      /* a large one */
#define PAGES (STRETCH / PAGE)
#define FIRST ((size_t)256 << 10)   /* bytes at the start that are small pages: sources that need no compiling take less */
#define WARM_FROM (PAGE + ((size_t)1 << 20)) /* bytes in use, as it counts them */
#define AHEAD 2                     /* large pages that are asked for before they are used: what is not, in the end, was cleared in vain */
#define LEAST 64  /* bytes of the smallest size: all are multiples of 16 */
#define SIZES 96  /* 64, 80, 96, 112, 128, 160 ...: the largest is beyond the stretch */

typedef struct gap {
    struct gap *next;
} gap;

struct tn_loadheap {
    pthread_mutex_t lock; /* guards all below: threads load side by side */
    pthread_cond_t more; /* used is beyond a border of pages, or the heap is closed */
    pthread_t warmer;
    bool ahead, warmed;  /* there shall be such a thread; there is */
    char *start; /* at a border of large pages */
    size_t used, ready; /* bytes; ready: a multiple of pages */
    bool closed;
    gap *gaps[SIZES];
    size_t live[PAGES]; /* bytes of blocks in use, by page */
};

/* The number of the smallest size that holds n bytes, and what it holds. */
static unsigned size_for(size_t n, size_t *room)
{
    if (n <= LEAST) {
        *room = LEAST;
        return 0;
    }
    const unsigned bits = 63 - (unsigned)__builtin_clzll(n - 1); /* 2^bits < n <= 2^(bits + 1), in four steps */
    const size_t step = (size_t)1 << (bits - 2), steps = (n - ((size_t)1 << bits) + step - 1) / step;
    *room = ((size_t)1 << bits) + steps * step;
    return (bits - 6) * 4 + (unsigned)steps;
}

static bool within(const tn_loadheap *heap, const void *block)
{
    return (uintptr_t)block - (uintptr_t)heap->start < STRETCH;
}

static void count(tn_loadheap *heap, const char *block, size_t size, bool taken)
{
    size_t at = (size_t)(block - heap->start);
    while (size > 0) {
        size_t page = at / PAGE, here = PAGE - at % PAGE < size ? PAGE - at % PAGE : size;
        heap->live[page] = taken ? heap->live[page] + here : heap->live[page] - here;
        at += here;
        size -= here;
    }
}

/* Pages without a block in use, of a heap that is closed: nothing in it is taken or given any more. */
static void give_back(tn_loadheap *heap)
{
    for (size_t page = 0; page < PAGES && (page * PAGE < heap->used || page * PAGE < heap->ready); page++)
        if (heap->live[page] == 0)
            madvise(heap->start + page * PAGE, PAGE, MADV_DONTNEED);
}

#ifdef MADV_POPULATE_WRITE
/* A thread: large pages are there before they are used. */
static void *warm(void *context)
{
    tn_loadheap *heap = context;
    bool able = true;
    pthread_mutex_lock(&heap->lock);
    while (able && !heap->closed && heap->ready < STRETCH) {
        if (heap->ready >= heap->used + AHEAD * PAGE) {
            pthread_cond_wait(&heap->more, &heap->lock);
            continue;
        }
        char *next = heap->start + heap->ready;
        heap->ready += PAGE;
        pthread_mutex_unlock(&heap->lock);
        able = madvise(next, PAGE, MADV_POPULATE_WRITE) == 0;
        pthread_mutex_lock(&heap->lock);
    }
    while (!heap->closed)
        pthread_cond_wait(&heap->more, &heap->lock);
    pthread_mutex_unlock(&heap->lock);
    give_back(heap);
    return NULL;
}
#endif

static void start_warmer(tn_loadheap *heap)
{
    heap->ahead = false; /* once */
#ifdef MADV_POPULATE_WRITE
    heap->ready = (heap->used + PAGE - 1) / PAGE * PAGE;
    heap->warmed = pthread_cond_init(&heap->more, NULL) == 0;
    if (heap->warmed && !tn_threadcrew_start(&heap->warmer, warm, heap)) {
        pthread_cond_destroy(&heap->more);
        heap->warmed = false;
    }
#endif
}

static void *take(tn_loadheap *heap, size_t n)
{
    if (n > STRETCH / 2)
        return malloc(n);
    size_t room;
    unsigned number = size_for(n, &room);
    char *block = (char *)heap->gaps[number];
    if (block) {
        heap->gaps[number] = heap->gaps[number]->next;
    } else if (room <= STRETCH - heap->used) {
        block = heap->start + heap->used;
        heap->used += room;
        if (heap->ahead && heap->used > WARM_FROM)
            start_warmer(heap);
        if (heap->warmed && heap->used + (AHEAD - 1) * PAGE > heap->ready)
            pthread_cond_signal(&heap->more);
    } else {
        return malloc(n);
    }
    count(heap, block, room, true);
    return block;
}

static void give(tn_loadheap *heap, void *block, size_t n)
{
    if (!block)
        return;
    if (!within(heap, block)) {
        free(block);
    } else if (!heap->closed) {
        size_t room;
        unsigned number = size_for(n, &room);
        count(heap, block, room, false);
        gap *free_one = block;
        free_one->next = heap->gaps[number];
        heap->gaps[number] = free_one;
    }
}

static void *take_locked(tn_loadheap *heap, size_t n)
{
    pthread_mutex_lock(&heap->lock);
    void *block = take(heap, n);
    pthread_mutex_unlock(&heap->lock);
    return block;
}

static void give_locked(tn_loadheap *heap, void *block, size_t n)
{
    pthread_mutex_lock(&heap->lock);
    give(heap, block, n);
    pthread_mutex_unlock(&heap->lock);
}

static void *resize(void *context, void *block, size_t old_size, size_t new_size)
{
    tn_loadheap *heap = context;
    if (new_size == 0) {
        give_locked(heap, block, old_size);
        return NULL;
    }
    if (new_size > PTRDIFF_MAX) /* no object is as large, and allocators may take it for a fault */
        return NULL;
    if (block && !within(heap, block))
        return realloc(block, new_size);
    size_t room = 0;
    if (block && new_size <= STRETCH / 2 && size_for(old_size, &room) == size_for(new_size, &room))
        return block;
    void *moved = heap->closed ? malloc(new_size) : take_locked(heap, new_size);
    if (moved && block) {
        memcpy(moved, block, old_size < new_size ? old_size : new_size);
        give_locked(heap, block, old_size);
    }
    return moved;
}

tn_loadheap *tn_loadheap_new(bool ahead)
{
    tn_loadheap *heap = calloc(1, sizeof *heap);
    if (!heap)
        return NULL;
    char *mapped = mmap(NULL, STRETCH + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED) {
        free(heap);
        return NULL;
    }
    size_t before = (PAGE - (uintptr_t)mapped % PAGE) % PAGE;
    heap->start = mapped + before;
    if (before)
        munmap(mapped, before);
    if (before < PAGE)
        munmap(heap->start + STRETCH, PAGE - before);
#ifdef MADV_HUGEPAGE
    madvise(heap->start + PAGE, STRETCH - PAGE, MADV_HUGEPAGE); /* no use, no harm */
#endif
    pthread_mutex_init(&heap->lock, NULL);
    heap->used = PAGE - FIRST; /* the end of the first page, as if what stands before were taken */
    heap->ahead = ahead;
    return heap;
}

tenor_allocator tn_loadheap_allocator(tn_loadheap *heap)
{
    return (tenor_allocator){resize, heap};
}

void tn_loadheap_close(tn_loadheap *heap)
{
    pthread_mutex_lock(&heap->lock);
    heap->closed = true;
    if (heap->warmed)
        pthread_cond_signal(&heap->more); /* the thread gives back what there is to give, meanwhile */
    pthread_mutex_unlock(&heap->lock);
    if (!heap->warmed)
        give_back(heap);
}

void tn_loadheap_free(tn_loadheap *heap)
{
    if (!heap)
        return;
    if (heap->warmed) {
        tn_loadheap_close(heap);
        pthread_join(heap->warmer, NULL);
        pthread_cond_destroy(&heap->more);
    }
    pthread_mutex_destroy(&heap->lock);
    munmap(heap->start, STRETCH);
    free(heap);
}
