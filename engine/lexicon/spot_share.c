/* spot_share.c - regexes to bits.
 *
 * A bit wakes all its regexes, and it knows no more marks than all of them have in common. So those that begin anywhere stay
 * together, then those that need a mark, by their marks, and the others by the bytes that they begin with. */
#include "lexicon/spot_share.h"

#include <stdlib.h>

#include "lexicon/spot_records.h"

/* Bits that the first two kinds may take, where the regexes are more than there are bits. */
#define ANYWHERE_MOST 8
#define MARKED_MOST 20

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

/* Deal out `bits` bits from `first` on, in order and evenly. */
static void deal(tn_spot_sharer *sharers, size_t count, uint32_t first, size_t bits)
{
    for (size_t i = 0; i < count; i++)
        sharers[i].bit = first + (uint32_t)(i * bits / count);
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

void tn_spot_share_out(tn_spot_sharer *sharers, size_t count)
{
    if (count <= TN_SPOT_BITS) {
        qsort(sharers, count, sizeof *sharers, by_number);
        deal(sharers, count, 0, count);
        return;
    }
    size_t of[OTHER + 1] = {0};
    qsort(sharers, count, sizeof *sharers, by_likeness);
    for (size_t i = 0; i < count; i++)
        of[kind_of(&sharers[i])]++;
    /* What a kind does not need goes to the next one, and what the last does not need, back to the others. */
    size_t anywhere = least(of[ANYWHERE], ANYWHERE_MOST), marked = least(of[MARKED], MARKED_MOST);
    size_t other = least(of[OTHER], TN_SPOT_BITS - anywhere - marked);
    marked = least(of[MARKED], TN_SPOT_BITS - anywhere - other);
    anywhere = least(of[ANYWHERE], TN_SPOT_BITS - marked - other);
    deal(sharers, of[ANYWHERE], 0, anywhere);
    deal(sharers + of[ANYWHERE], of[MARKED], (uint32_t)anywhere, marked);
    deal(sharers + of[ANYWHERE] + of[MARKED], of[OTHER], (uint32_t)(anywhere + marked), other);
}
