/* parts.c - a change of a mean, taken apart stratum by stratum.
 *
 * With p the share and x the mean of a stratum before (0) and after (1), the change is the sum of (p1 - p0) * (x0 + x1) / 2,
 * the mix, and (p0 + p1) / 2 * (x1 - x0), what changed within. The mix is measured from the mean of both times, which
 * changes no sum, since shares add up to 1 before and after: a stratum counts as better or worse than the unit's usual. A
 * stratum of one time only takes its mean there for both. What peers' means in the stratum did meanwhile is common. */
#include "drift/parts.h"

#include <string.h>

#define SCORE(sum) ((double)(sum) * 1e-4)

/* Interactions and scores before and after, of a unit and of all, in a stratum. */
typedef struct both {
    uint64_t n[2], all_n[2];
    int64_t sum[2], all_sum[2];
} both;

static void add_up(both *strata, const tn_panel *panel, size_t of, bool own, int32_t first, int32_t split, int32_t last)
{
    size_t at, end;
    tn_panel_slice(panel, of, first, last, &at, &end);
    for (; at < end; at++) {
        const tn_panel_cell *cell = &panel->cells[at];
        both *to = &strata[cell->stratum];
        int side = cell->day >= split;
        to->all_n[side] += cell->count;
        to->all_sum[side] += cell->sum;
        if (own) {
            to->n[side] += cell->count;
            to->sum[side] += cell->sum;
        }
    }
}

static double mean(int64_t sum, uint64_t n)
{
    return n ? SCORE(sum) / (double)n : 0;
}

/* How peers' mean changed; 0 where there were none before or after. */
static double common_change(const both *s)
{
    if (s->all_n[0] == s->n[0] || s->all_n[1] == s->n[1])
        return 0;
    return mean(s->all_sum[1] - s->sum[1], s->all_n[1] - s->n[1]) - mean(s->all_sum[0] - s->sum[0], s->all_n[0] - s->n[0]);
}

static void take_apart(tn_parts *parts, const both *strata, size_t count)
{
    uint64_t n[2] = {0, 0};
    int64_t sum[2] = {0, 0};
    for (size_t s = 0; s < count; s++)
        for (int side = 0; side < 2; side++) {
            n[side] += strata[s].n[side];
            sum[side] += strata[s].sum[side];
        }
    parts->before = mean(sum[0], n[0]);
    parts->after = mean(sum[1], n[1]);
    if (!n[0] || !n[1])
        return;
    double usual = (parts->before + parts->after) / 2;
    for (size_t s = 0; s < count; s++) {
        const both *b = &strata[s];
        if (!b->n[0] && !b->n[1])
            continue;
        double p0 = (double)b->n[0] / (double)n[0], p1 = (double)b->n[1] / (double)n[1];
        double x0 = b->n[0] ? mean(b->sum[0], b->n[0]) : mean(b->sum[1], b->n[1]);
        double x1 = b->n[1] ? mean(b->sum[1], b->n[1]) : x0;
        double share = (p0 + p1) / 2, within = share * (x1 - x0);
        tn_parts_stratum *to = &parts->strata[parts->count++];
        *to = (tn_parts_stratum){(uint32_t)s, (p1 - p0) * ((x0 + x1) / 2 - usual), 0, 0, (double)b->n[0], (double)b->n[1]};
        to->common = b->n[0] && b->n[1] ? share * common_change(b) : 0;
        to->own = within - to->common;
        parts->mix += to->mix;
        parts->common += to->common;
        parts->own += to->own;
    }
}

bool tn_parts_init(tn_parts *parts, const tn_mem *mem, const tn_panel *panel, size_t unit, int32_t first, int32_t split,
                   int32_t last)
{
    memset(parts, 0, sizeof *parts);
    both *strata = tn_mem_zero(mem, panel->strata, sizeof *strata);
    parts->strata = tn_mem_alloc(mem, panel->strata, sizeof *parts->strata);
    parts->room = panel->strata;
    bool fine = strata && parts->strata;
    for (size_t of = 0; fine && of < panel->units; of++)
        add_up(strata, panel, of, of == unit, first, split, last);
    if (fine)
        take_apart(parts, strata, panel->strata);
    tn_mem_free(mem, strata, panel->strata, sizeof *strata);
    return fine;
}

void tn_parts_free(tn_parts *parts, const tn_mem *mem)
{
    tn_mem_free(mem, parts->strata, parts->room, sizeof *parts->strata);
    memset(parts, 0, sizeof *parts);
}
