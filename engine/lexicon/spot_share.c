/* spot_share.c - regexes to bits.
 *
 * A bit wakes all its regexes, and it knows no more marks than all of them have in common. So those that begin anywhere stay
 * together, then those that need a mark, by their marks, and the others by the bytes that they begin with; and of neighbours in that order
 * those share a bit that are woken seldom, or together anyway. */
#include "lexicon/spot_share.h"

#include <stdlib.h>

#include "lexicon/spot_records.h"

enum kind { ANYWHERE, MARKED, OTHER };

static enum kind kind_of(const tn_spot_sharer *s)
{
    return s->anywhere ? ANYWHERE : s->marks && !(s->marks >> ' ' & 1) ? MARKED : OTHER;
}

static int by_number(const void *x, const void *y)
{
    const tn_spot_sharer *a = x, *b = y;
    return (a->number > b->number) - (a->number < b->number);
}

/* By the lowest byte of each place, letters without regard to case. */
static int lowest(const uint64_t set[4])
{
    for (int b = 0; b < 256; b++) {
        int folded = b >= 'A' && b <= 'Z' ? b ^ 32 : b;
        if (set[b / 64] >> (b % 64) & 1)
            return folded;
    }
    return 256;
}

static int byte_at(const tn_spot_sharer *s, uint32_t place)
{
    return s->way_count && place < s->ways[0].known ? lowest(s->ways[0].set[place]) : -1;
}

static int by_likeness(const void *x, const void *y)
{
    const tn_spot_sharer *a = x, *b = y;
    if (kind_of(a) != kind_of(b))
        return kind_of(a) < kind_of(b) ? -1 : 1;
    if (kind_of(a) != OTHER && a->marks != b->marks)
        return a->marks < b->marks ? -1 : 1;
    for (uint32_t k = 0; k < 3; k++) {
        int p = byte_at(a, k), q = byte_at(b, k);
        if (p != q)
            return p - q;
    }
    return by_number(x, y);
}

/* Of a thousand words of English, how many begin with a letter; of a thousand letters, how many are it. Rough: it is enough to tell
 * frequent from rare. */
static const uint16_t BEGIN[26] = {116, 47, 35, 27, 20, 38, 20, 72, 63, 6, 6, 27, 44, 24, 62, 25, 2, 17, 78, 160, 15, 6, 68, 1, 16, 1};
static const uint16_t WITHIN[26] = {82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1};
#define OTHER_BYTE 3       /* of a thousand: a digit, a mark */
#define ANYTHING 1000
#define MARKS_ARE_RARE 16  /* of so many texts, one has the marks that a regex needs */

/* How many of a thousand bytes lie in a set. */
static uint64_t share_of(const uint64_t set[4], const uint16_t letters[26])
{
    uint64_t sum = 0;
    for (unsigned b = 0; b < 128; b++)
        if (set[b / 64] >> (b % 64) & 1)
            sum += b >= 'a' && b <= 'z' ? letters[b - 'a'] : OTHER_BYTE;
    return sum < ANYTHING ? sum : ANYTHING;
}

/* How often texts wake a regex: the sum over its ways of how likely a word begins so, by its first three bytes. */
static uint64_t load_of(const tn_spot_sharer *s)
{
    uint64_t sum = s->anywhere ? (uint64_t)ANYTHING * ANYTHING * ANYTHING : 1;
    for (uint32_t i = 0; i < s->way_count && !s->anywhere; i++) {
        const tn_regex_start *way = &s->ways[i];
        uint64_t load = share_of(way->set[0], BEGIN);
        for (uint32_t k = 1; k < 3; k++)
            load *= k < way->known ? share_of(way->set[k], WITHIN) : ANYTHING;
        sum += load;
    }
    return s->marks && !(s->marks >> ' ' & 1) ? sum / MARKS_ARE_RARE + 1 : sum;
}

/* What it costs that two groups that stand one behind the other share a bit: each is looked for where the other one is woken, too. */
static uint64_t cost_of(const tn_spot_sharer *a, const tn_spot_sharer *b)
{
    if (kind_of(a) != kind_of(b))
        return UINT64_MAX;
    return a->anywhere && a->marks == b->marks ? 0 : a->load * b->together + b->load * a->together;
}

static void join(tn_spot_sharer *a, const tn_spot_sharer *b)
{
    const bool always = a->anywhere && a->marks == b->marks;
    a->load = always ? a->load : a->load + b->load;
    a->together += b->together;
}

#define GROUPS_MOST 1024 /* whose costs are compared; of more regexes runs of neighbours begin as one */

void tn_spot_share_out(tn_spot_sharer *sharers, size_t count)
{
    const bool enough = count <= TN_SPOT_BITS;
    const size_t run = count / GROUPS_MOST + 1;
    qsort(sharers, count, sizeof *sharers, enough ? by_number : by_likeness);
    size_t groups = count;
    for (size_t i = 0; i < count; i++) {
        sharers[i].together = 1;
        sharers[i].load = load_of(&sharers[i]);
    }
    for (size_t i = 0, next; i < count; i = next)
        for (next = i + 1; next < count && next < i + run && kind_of(&sharers[next]) == kind_of(&sharers[i]); next++, groups--)
            join(&sharers[i], &sharers[next]);
    for (; groups > TN_SPOT_BITS; groups--) {
        tn_spot_sharer *best = sharers;
        uint64_t least = UINT64_MAX;
        for (tn_spot_sharer *a = sharers, *b; (b = a + a->together) < sharers + count; a = b) {
            const uint64_t cost = cost_of(a, b);
            if (cost < least) {
                least = cost;
                best = a;
            }
        }
        join(best, best + best->together);
    }
    uint32_t bit = 0;
    for (size_t i = 0; i < count; bit++)
        for (size_t stop = i + sharers[i].together; i < stop; i++)
            sharers[i].bit = bit;
}
