/* sort.c - heap sort (qsort may allocate, which a hot loop must not). */
#include "base/sort.h"

#include <stdbool.h>
#include <string.h>

static void swap(char *a, char *b, size_t size)
{
    char held[TN_SORT_RECORD];
    memcpy(held, a, size);
    memcpy(a, b, size);
    memcpy(b, held, size);
}

static void sift(char *p, size_t root, size_t count, size_t size, int (*order)(const void *, const void *))
{
    for (size_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && order(p + child * size, p + (child + 1) * size) < 0)
            child++;
        if (order(p + root * size, p + child * size) >= 0)
            return;
        swap(p + root * size, p + child * size, size);
    }
}

/* Most lists are a few records long, and many are in order already. */
static size_t sorted(const char *p, size_t count, size_t size, int (*order)(const void *, const void *))
{
    size_t i = 1;
    while (i < count && order(p + (i - 1) * size, p + i * size) <= 0)
        i++;
    return i;
}

/* The first `done` are in order. */
static void insert(char *p, size_t done, size_t count, size_t size, int (*order)(const void *, const void *))
{
    char held[TN_SORT_RECORD];
    for (size_t i = done; i < count; i++) {
        size_t to = i;
        while (to > 0 && order(p + (to - 1) * size, p + i * size) > 0)
            to--;
        if (to == i)
            continue;
        memcpy(held, p + i * size, size);
        memmove(p + (to + 1) * size, p + to * size, (i - to) * size);
        memcpy(p + to * size, held, size);
    }
}

void tn_sort(void *records, size_t count, size_t size, int (*order)(const void *a, const void *b))
{
    char *p = records;
    if (count < 2 || size > TN_SORT_RECORD)
        return;
    const size_t done = sorted(p, count, size, order);
    if (done == count || count <= TN_SORT_FEW) {
        insert(p, done, count, size, order);
        return;
    }
    for (size_t root = count / 2; root-- > 0;)
        sift(p, root, count, size, order);
    for (size_t end = count - 1; end > 0; end--) {
        swap(p, p + end * size, size);
        sift(p, 0, end, size, order);
    }
}
