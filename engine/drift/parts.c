/* parts.c - a change of a mean, taken apart stratum by stratum.
 *
 * With p the share and x the mean of a stratum before (0) and after (1), the change is the sum of (p1 - p0) * (x0 + x1) / 2,
 * the mix, and (p0 + p1) / 2 * (x1 - x0), what changed within. The mix is measured from the mean of both times, which
 * changes no sum, since shares add up to 1 before and after: a stratum counts as better or worse than the unit's usual. A
 * stratum of one time only takes its mean there for both. What peers' means in the stratum did meanwhile is common. */
#include "drift/parts.h"

#include <string.h>

#define SCORE(sum) ((double)(sum) * 1e-4)

/* Before and after, of a unit and of all others, in a stratum. */
typedef struct both {
    tn_parts_sums unit[2], peers[2];
} both;

static void add_up(both *strata, const tn_panel *panel, size_t of, bool own, int32_t first, int32_t split, int32_t last)
{
    size_t at, end;
    tn_panel_slice(panel, of, first, last, &at, &end);
    for (; at < end; at++) {
        const tn_panel_cell *cell = &panel->cells[at];
        both *b = &strata[cell->stratum];
        tn_parts_sums *to = own ? &b->unit[cell->day >= split] : &b->peers[cell->day >= split];
        to->count += cell->count;
        to->detailed += cell->detailed;
        to->sum += cell->sum;
    }
}

static double mean(const tn_parts_sums *s)
{
    return s->count ? SCORE(s->sum) / (double)s->count : 0;
}

/* How peers' mean changed; 0 where there were none before or after. */
static double common_change(const both *b)
{
    return b->peers[0].count && b->peers[1].count ? mean(&b->peers[1]) - mean(&b->peers[0]) : 0;
}

static void take_apart(tn_parts *parts, const both *strata, size_t count)
{
    tn_parts_sums all[2] = {{0, 0, 0}, {0, 0, 0}};
    for (size_t s = 0; s < count; s++)
        for (int side = 0; side < 2; side++) {
            all[side].count += strata[s].unit[side].count;
            all[side].sum += strata[s].unit[side].sum;
        }
    parts->before = mean(&all[0]);
    parts->after = mean(&all[1]);
    if (!all[0].count || !all[1].count)
        return;
    double usual = (parts->before + parts->after) / 2;
    for (size_t s = 0; s < count; s++) {
        const both *b = &strata[s];
        bool was = b->unit[0].count > 0, is = b->unit[1].count > 0;
        if (!was && !is)
            continue;
        double p0 = (double)b->unit[0].count / (double)all[0].count, p1 = (double)b->unit[1].count / (double)all[1].count;
        double x0 = mean(&b->unit[!was]), x1 = mean(&b->unit[is]);
        double share = (p0 + p1) / 2, within = share * (x1 - x0);
        tn_parts_stratum *to = &parts->strata[parts->count++];
        *to = (tn_parts_stratum){.stratum = (uint32_t)s, .mix = (p1 - p0) * ((x0 + x1) / 2 - usual), .share = share};
        memcpy(to->unit, b->unit, sizeof to->unit);
        memcpy(to->peers, b->peers, sizeof to->peers);
        to->common = was && is ? share * common_change(b) : 0;
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
