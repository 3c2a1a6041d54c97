/* middle.c - the median of lengths of time in bounded memory. */
#include "call/middle.h"

#include <string.h>

#include "base/sort.h"

void tn_middle_free(tn_middle *m, const tn_mem *mem)
{
    tn_mem_free(mem, m->values, m->capacity, sizeof *m->values);
    *m = (tn_middle){.values = NULL};
}

void tn_middle_reset(tn_middle *m)
{
    m->count = 0;
    m->seen = m->stride = 0;
}

bool tn_middle_room(tn_middle *m, const tn_mem *mem)
{
    void *values = m->values;
    if (m->count == TN_MIDDLE_MOST)
        return true;
    /* Most calls have some ten; long ones grow by halves. */
    const size_t step = m->capacity < 8 ? 4 : m->capacity / 2;
    bool fine = tn_mem_fit(mem, &values, &m->capacity, m->count + 1, sizeof *m->values, step);
    m->values = values;
    return fine;
}

void tn_middle_add(tn_middle *m, int64_t ms)
{
    if (m->stride == 0)
        m->stride = 1;
    if (m->seen++ % m->stride)
        return;
    if (m->count == TN_MIDDLE_MOST) {
        for (size_t i = 0; i < TN_MIDDLE_MOST / 2; i++)
            m->values[i] = m->values[2 * i];
        m->count = TN_MIDDLE_MOST / 2;
        m->stride *= 2; /* this one is a multiple of it: MOST times the stride so far */
    }
    m->values[m->count++] = ms < 0 ? 0 : ms > UINT32_MAX ? UINT32_MAX : (uint32_t)ms;
}

#define FEW 32 /* values: most calls have some ten */

static void sort_few(uint32_t *values, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        const uint32_t moved = values[i];
        size_t k = i;
        for (; k > 0 && values[k - 1] > moved; k--)
            values[k] = values[k - 1];
        values[k] = moved;
    }
}

static int by_size(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

bool tn_middle_read(const tn_middle *m, int64_t *median)
{
    uint32_t sorted[TN_MIDDLE_MOST];
    if (m->count == 0)
        return false;
    memcpy(sorted, m->values, m->count * sizeof *sorted);
    if (m->count <= FEW)
        sort_few(sorted, m->count);
    else
        tn_sort(sorted, m->count, sizeof *sorted, by_size);
    *median = ((int64_t)sorted[(m->count - 1) / 2] + sorted[m->count / 2]) / 2;
    return true;
}
