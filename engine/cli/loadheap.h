/* loadheap.h - memory for compiling lexicons: taken in large pages, given back when the lexicon stands. */
#ifndef TN_CLI_LOADHEAP_H
#define TN_CLI_LOADHEAP_H

#include <stdbool.h>
#include <stddef.h>

#include "tenor.h"

typedef struct tn_loadheap tn_loadheap;

/* NULL: none is to be had, and malloc does as well, only slower. ahead: a thread of its own has memory ready before it is used. */
tn_loadheap *tn_loadheap_new(bool ahead);
/* To load with, by the threads of one load, until the heap is closed. */
tenor_allocator tn_loadheap_allocator(tn_loadheap *heap);
/* The lexicon is loaded: what it does not hold goes back to the system, and from now on the allocator is malloc, for any thread;
 * blocks that it gave before stay good. */
void tn_loadheap_close(tn_loadheap *heap);
/* Behind the release of all that was loaded. NULL is allowed. */
void tn_loadheap_free(tn_loadheap *heap);

#endif
