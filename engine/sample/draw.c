/* draw.c - simple random samples and those with probabilities proportional to size. */
#include "sample/draw.h"

#include "base/sort.h"

static int by_chance(const void *a, const void *b)
{
    const tn_draw_unit *x = a, *y = b;
    if (x->chance != y->chance)
        return x->chance < y->chance ? -1 : 1;
    return (x->index > y->index) - (x->index < y->index);
}

void tn_draw_simple(tn_draw_unit *units, size_t count, size_t n)
{
    tn_sort(units, count, sizeof *units, by_chance);
    for (size_t i = 0; i < count; i++) {
        units[i].drawn = i < n;
        units[i].probability = n < count ? (double)n / (double)count : 1;
    }
}

/* ---- proportional to size ---------------------------------------------------------------------- */

/* The largest first: those that are drawn for certain stand in front. */
static int by_size(const void *a, const void *b)
{
    const tn_draw_unit *x = a, *y = b;
    if (x->size != y->size)
        return x->size > y->size ? -1 : 1;
    return (x->index > y->index) - (x->index < y->index);
}

/* One that may be taken out. Its life is as long as -log of its chance: where time is exp(-t), which runs from 1 down to 0, its end is
 * the time when it began to count times its chance. The one with the latest end in this sense, that is the largest number, goes first. */
typedef struct mortal {
    double end;
    uint32_t at; /* of units */
} mortal;

typedef struct pool {
    mortal *heap;
    size_t count;
} pool;

static bool sooner(const mortal *a, const mortal *b)
{
    return a->end > b->end || (a->end == b->end && a->at < b->at);
}

static void join(pool *p, mortal new)
{
    size_t at = p->count++;
    for (size_t up; at > 0 && sooner(&new, &p->heap[up = (at - 1) / 2]); at = up)
        p->heap[at] = p->heap[up];
    p->heap[at] = new;
}

static mortal leave(pool *p)
{
    const mortal first = p->heap[0], last = p->heap[--p->count];
    size_t at = 0;
    for (size_t child; (child = 2 * at + 1) < p->count; at = child) {
        if (child + 1 < p->count && sooner(&p->heap[child + 1], &p->heap[child]))
            child++;
        if (!sooner(&p->heap[child], &last))
            break;
        p->heap[at] = p->heap[child];
    }
    if (p->count)
        p->heap[at] = last;
    return first;
}

/* The probability of a unit that is not certain, where k are drawn, `certain` of them for certain and rest being the sizes of the
 * others. */
static double share(const tn_draw_unit *unit, uint64_t k, uint64_t certain, uint64_t rest)
{
    return (double)((k - certain) * unit->size) / (double)rest;
}

bool tn_draw_sized(tn_draw_unit *units, size_t count, size_t n, tn_draw_step step, void *context, const tn_mem *mem)
{
    pool p = {tn_mem_alloc(mem, count + 1, sizeof *p.heap), 0};
    uint64_t rest = 0; /* sizes of units from `certain` on */
    size_t certain = count;
    double time = 1;
    if (!p.heap)
        return false;
    tn_sort(units, count, sizeof *units, by_size);
    for (size_t i = 0; i < count; i++)
        units[i].drawn = true;
    for (size_t k = count; k-- > n;) { /* k are to be left */
        const size_t were = certain;
        /* Units are certain up to the first that is not. */
        while (certain > 0) {
            const uint64_t with = rest + units[certain - 1].size;
            if (k >= certain && (k - certain + 1) * units[certain - 1].size >= with)
                break;
            rest = with;
            certain--;
        }
        /* Those that are no longer certain may go at once; if not, they are mortal from now on. */
        size_t gone = count;
        if (certain < were) {
            const double by = step(context, k);
            double sum = 0;
            for (size_t i = certain; i < were && gone == count; i++) {
                sum += 1 - share(&units[i], k, certain, rest);
                if (by < sum)
                    gone = i;
            }
            if (gone == count && p.count == 0)
                gone = were - 1; /* the sum is 1, but for rounding */
        }
        if (gone == count) {
            const mortal first = leave(&p);
            time = first.end;
            gone = first.at;
        }
        units[gone].drawn = false;
        for (size_t i = certain; i < were; i++)
            if (units[i].drawn)
                join(&p, (mortal){time * units[i].chance, (uint32_t)i});
    }
    for (size_t i = 0; i < count; i++)
        units[i].probability = i < certain ? 1 : share(&units[i], n, certain, rest);
    tn_mem_free(mem, p.heap, count + 1, sizeof *p.heap);
    return true;
}
