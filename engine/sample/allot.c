/* allot.c - how many calls of each stratum are drawn: seats one by one, by a heap of who is due next. */
#include "sample/allot.h"

#include <math.h>

typedef struct heap {
    tn_allot_stratum *strata;
    size_t *at; /* numbers of strata that have calls left; the first is due next */
    size_t count;
    tn_allot_how how;
} heap;

static double due(const heap *h, size_t stratum)
{
    const tn_allot_stratum *s = &h->strata[stratum];
    const double n = (double)s->drawn;
    return h->how == TN_ALLOT_EQUAL ? -n : s->size / sqrt(n * (n + 1));
}

static bool before(const heap *h, size_t a, size_t b)
{
    const double x = due(h, a), y = due(h, b);
    return x > y || (x == y && a < b);
}

static void sink(heap *h, size_t at)
{
    for (size_t child; (child = 2 * at + 1) < h->count; at = child) {
        if (child + 1 < h->count && before(h, h->at[child + 1], h->at[child]))
            child++;
        if (!before(h, h->at[child], h->at[at]))
            return;
        const size_t moved = h->at[child];
        h->at[child] = h->at[at];
        h->at[at] = moved;
    }
}

static uint64_t smaller(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

bool tn_allot_total(tn_allot_stratum *strata, size_t count, tn_allot_how how, uint64_t total, uint64_t least, const tn_mem *mem)
{
    heap h = {strata, tn_mem_alloc(mem, count + 1, sizeof *h.at), 0, how};
    uint64_t given = 0;
    if (!h.at)
        return false;
    for (size_t i = 0; i < count; i++) {
        strata[i].drawn = smaller(least, strata[i].count);
        given += strata[i].drawn;
        if (strata[i].drawn < strata[i].count)
            h.at[h.count++] = i;
    }
    for (size_t i = h.count / 2; i-- > 0;)
        sink(&h, i);
    for (; given < total && h.count; given++) {
        tn_allot_stratum *s = &strata[h.at[0]];
        if (++s->drawn == s->count)
            h.at[0] = h.at[--h.count];
        sink(&h, 0);
    }
    tn_mem_free(mem, h.at, count + 1, sizeof *h.at);
    return true;
}

void tn_allot_rate(tn_allot_stratum *strata, size_t count, uint64_t millionths, uint64_t least)
{
    for (size_t i = 0; i < count; i++) {
        tn_allot_stratum *s = &strata[i];
        const uint64_t part = s->count / 1000000 * millionths + (s->count % 1000000 * millionths + 500000) / 1000000;
        s->drawn = smaller(part > least ? part : least, s->count);
    }
}
