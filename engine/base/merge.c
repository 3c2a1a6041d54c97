/* merge.c - bottom-up merge sort; records that stand in order already are copied in one go. */
#include "base/merge.h"

#include <string.h>

/* from[0 .. left) and from[left .. left + right), each in order, to `to`. */
static inline void merge(const char *from, char *to, size_t left, size_t right, size_t size,
                         int (*order)(const void *, const void *))
{
    const char *a = from, *a_end = from + left * size, *b = a_end, *b_end = a_end + right * size;
    if (right == 0 || order(a_end - size, b) <= 0) {
        memcpy(to, from, (left + right) * size);
        return;
    }
    for (; a < a_end && b < b_end; to += size) {
        const char **next = order(a, b) <= 0 ? &a : &b;
        memcpy(to, *next, size);
        *next += size;
    }
    memcpy(to, a, (size_t)(a_end - a));
    memcpy(to + (a_end - a), b, (size_t)(b_end - b));
}

static inline void sort(char *records, char *spare, size_t count, size_t size, int (*order)(const void *, const void *))
{
    char *from = records, *to = spare;
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t at = 0; at < count; at += 2 * width) {
            size_t left = count - at < width ? count - at : width;
            size_t right = count - at - left < width ? count - at - left : width;
            merge(from + at * size, to + at * size, left, right, size, order);
        }
        char *sorted = to;
        to = from;
        from = sorted;
    }
    if (from != records && count)
        memcpy(records, from, count * size);
}

void tn_merge_sort(void *records, void *spare, size_t count, size_t size, int (*order)(const void *a, const void *b))
{
    switch (size) { /* a size that is known is copied without a call */
    case 12:
        sort(records, spare, count, 12, order);
        break;
    case 32:
        sort(records, spare, count, 32, order);
        break;
    case 44:
        sort(records, spare, count, 44, order);
        break;
    default:
        sort(records, spare, count, size, order);
        break;
    }
}
