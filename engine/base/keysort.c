/* keysort.c - radix sort of keys, lowest byte first (Knuth, TAOCP 3, 5.2.5); bytes that all keys share cost nothing. Records move once. */
#include "base/keysort.h"

#include <stdbool.h>
#include <string.h>

#include "base/merge.h"

#define DIGITS 8
#define VALUES 256

typedef struct item {
    uint64_t key;
    size_t at;
} item;

static unsigned digit_of(uint64_t key, int digit)
{
    return (unsigned)(key >> 8 * digit) & (VALUES - 1);
}

size_t tn_keysort_room(size_t count, size_t size)
{
    const size_t most = SIZE_MAX / 2 / (2 * sizeof(item) + size);
    return count > most ? 0 : count * (2 * sizeof(item) + size);
}

/* from, sorted by one byte of the keys, to `to`. */
static void scatter(const item *from, item *to, size_t count, int digit, const size_t *number)
{
    size_t next[VALUES], at = 0;
    for (unsigned v = 0; v < VALUES; v++) {
        next[v] = at;
        at += number[v];
    }
    for (size_t i = 0; i < count; i++)
        to[next[digit_of(from[i].key, digit)]++] = from[i];
}

/* The items in order of their keys: `items` or `other`. */
static const item *sort_items(item *items, item *other, size_t count)
{
    size_t number[DIGITS][VALUES] = {{0}};
    for (size_t i = 0; i < count; i++)
        for (int d = 0; d < DIGITS; d++)
            number[d][digit_of(items[i].key, d)]++;
    for (int d = 0; d < DIGITS; d++) {
        if (number[d][digit_of(items[0].key, d)] == count)
            continue;
        scatter(items, other, count, d, number[d]);
        item *sorted = other;
        other = items;
        items = sorted;
    }
    return items;
}

static bool in_order(const char *records, size_t count, size_t size, int (*order)(const void *, const void *))
{
    for (size_t i = 1; i < count; i++)
        if (order(records + (i - 1) * size, records + i * size) > 0)
            return false;
    return true;
}

void tn_keysort(void *records, void *spare, size_t count, size_t size, uint64_t (*key)(const void *record),
                int (*order)(const void *a, const void *b))
{
    if (count < 2)
        return;
    char *list = records;
    item *items = spare;
    char *copies = (char *)(items + 2 * count);
    for (size_t i = 0; i < count; i++)
        items[i] = (item){key(list + i * size), i};
    const item *sorted = sort_items(items, items + count, count);
    memcpy(copies, list, count * size);
    for (size_t i = 0; i < count; i++)
        memcpy(list + i * size, copies + sorted[i].at * size, size);
    for (size_t first = 0, end; order && first < count; first = end) {
        for (end = first + 1; end < count && sorted[end].key == sorted[first].key; end++)
            ;
        if (!in_order(list + first * size, end - first, size, order))
            tn_merge_sort(list + first * size, copies, end - first, size, order);
    }
}
