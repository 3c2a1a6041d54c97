/* plain_sort.c - heap sort (qsort may allocate, which a hot loop must not). */
#include "plain_sort.h"

#include <stdbool.h>
#include <string.h>

static void swap(char *a, char *b, size_t size)
{
    char held[PLAIN_SORT_RECORD];
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
static bool sorted(const char *p, size_t count, size_t size, int (*order)(const void *, const void *))
{
    for (size_t i = 1; i < count; i++)
        if (order(p + (i - 1) * size, p + i * size) > 0)
            return false;
    return true;
}

void plain_sort(void *records, size_t count, size_t size, int (*order)(const void *a, const void *b))
{
    char *p = records;
    if (count < 2 || size > PLAIN_SORT_RECORD || sorted(p, count, size, order))
        return;
    for (size_t root = count / 2; root-- > 0;)
        sift(p, root, count, size, order);
    for (size_t end = count - 1; end > 0; end--) {
        swap(p, p + end * size, size);
        sift(p, 0, end, size, order);
    }
}
