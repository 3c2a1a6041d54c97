/* crew.c - tasks side by side, or one after the other. */
#include "base/crew.h"

void tn_crew_run(const tn_crew *crew, tn_crew_task *task, void *data, size_t count)
{
    if (crew) {
        crew->run(crew->context, task, data, count);
        return;
    }
    for (size_t i = 0; i < count; i++)
        task(data, i);
}
