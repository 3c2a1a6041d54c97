/* crew.h - tasks that may run side by side, on threads that the caller lends. The libraries start none of their own. */
#ifndef TN_BASE_CREW_H
#define TN_BASE_CREW_H

#include <stddef.h>

/* What is to be done, by its number. Tasks of one run share nothing that one of them changes, but the allocator. */
typedef void tn_crew_task(void *data, size_t index);

typedef struct tn_crew {
    void (*run)(void *context, tn_crew_task *task, void *data, size_t count);
    void *context;
} tn_crew;

/* task(data, 0) to task(data, count - 1), each once, in any order; all of them are done when this returns. crew NULL: by this thread,
 * in the order of their numbers. */
void tn_crew_run(const tn_crew *crew, tn_crew_task *task, void *data, size_t count);

#endif
