/* expect.c - expected values from peers, the unit itself left out.
 *
 * With N and M the interactions of a stratum on a day and the sum of their scores less the units' own levels, and m the
 * stratum's mean over the window, R = M - N*m is what the day brought to the stratum. It is split into what all strata
 * share that day (b), what the queue's share (c), and the stratum's own (e), each drawn towards 0 where few peers speak.
 * Sums are taken in the order of units, days and strata, so the same cells give the same bits. */
#include "drift/expect.h"

#include <string.h>

#define DAYS ((size_t)TN_PANEL_WINDOW)
#define SCORE(sum) ((double)(sum) * 1e-4)

bool tn_expect_init(tn_expect *expect, const tn_mem *mem, const tn_panel *panel)
{
    memset(expect, 0, sizeof *expect);
    expect->mem = mem;
    expect->units = panel->units;
    expect->strata = panel->strata;
    expect->groups = panel->groups;
    if (panel->strata > SIZE_MAX / DAYS || panel->units > SIZE_MAX / DAYS)
        return false;
    expect->days = tn_mem_alloc(mem, panel->units * DAYS, sizeof *expect->days);
    expect->within = tn_mem_alloc(mem, panel->units, sizeof(double));
    expect->freedom = tn_mem_alloc(mem, panel->units, sizeof(double));
    expect->stratum_mean = tn_mem_alloc(mem, panel->strata, sizeof(double));
    expect->n = tn_mem_alloc(mem, panel->strata * DAYS, sizeof(double));
    expect->m = tn_mem_alloc(mem, panel->strata * DAYS, sizeof(double));
    expect->next = tn_mem_alloc(mem, panel->strata * DAYS, sizeof(double));
    expect->group_n = tn_mem_alloc(mem, panel->groups * DAYS, sizeof(double));
    expect->group_r = tn_mem_alloc(mem, panel->groups * DAYS, sizeof(double));
    expect->day_n = tn_mem_alloc(mem, DAYS, sizeof(double));
    expect->day_r = tn_mem_alloc(mem, DAYS, sizeof(double));
    return expect->days && expect->within && expect->freedom && expect->stratum_mean && expect->n && expect->m &&
           expect->next && expect->group_n && expect->group_r && expect->day_n && expect->day_r;
}

void tn_expect_free(tn_expect *expect)
{
    const tn_mem *mem = expect->mem;
    if (!mem)
        return;
    tn_mem_free(mem, expect->days, expect->units * DAYS, sizeof *expect->days);
    tn_mem_free(mem, expect->within, expect->units, sizeof(double));
    tn_mem_free(mem, expect->freedom, expect->units, sizeof(double));
    tn_mem_free(mem, expect->stratum_mean, expect->strata, sizeof(double));
    tn_mem_free(mem, expect->n, expect->strata * DAYS, sizeof(double));
    tn_mem_free(mem, expect->m, expect->strata * DAYS, sizeof(double));
    tn_mem_free(mem, expect->next, expect->strata * DAYS, sizeof(double));
    tn_mem_free(mem, expect->group_n, expect->groups * DAYS, sizeof(double));
    tn_mem_free(mem, expect->group_r, expect->groups * DAYS, sizeof(double));
    tn_mem_free(mem, expect->day_n, DAYS, sizeof(double));
    tn_mem_free(mem, expect->day_r, DAYS, sizeof(double));
    memset(expect, 0, sizeof *expect);
}

/* The sums of all units, levels still at 0, and the squares within cells. */
static void add_up(tn_expect *expect, const tn_panel *panel)
{
    memset(expect->n, 0, expect->strata * DAYS * sizeof(double));
    memset(expect->m, 0, expect->strata * DAYS * sizeof(double));
    for (size_t unit = 0; unit < panel->units; unit++) {
        size_t at, end;
        double within = 0, freedom = 0;
        tn_panel_slice(panel, unit, expect->first, expect->first + TN_PANEL_WINDOW - 1, &at, &end);
        for (; at < end; at++) {
            const tn_panel_cell *cell = &panel->cells[at];
            size_t place = (size_t)(cell->day - expect->first) * expect->strata + cell->stratum;
            double count = cell->count, sum = SCORE(cell->sum);
            expect->n[place] += count;
            expect->m[place] += sum;
            if (cell->count > 1) {
                double about = (double)cell->squares * 1e-8 - sum * sum / count;
                within += about > 0 ? about : 0;
                freedom += count - 1;
            }
        }
        expect->within[unit] = within;
        expect->freedom[unit] = freedom;
    }
}

/* From M to R, in place, and its sums by queue and day. */
static void spread_out(tn_expect *expect, const tn_panel *panel)
{
    size_t strata = expect->strata, groups = expect->groups;
    memset(expect->group_n, 0, groups * DAYS * sizeof(double));
    memset(expect->group_r, 0, groups * DAYS * sizeof(double));
    for (size_t s = 0; s < strata; s++) {
        double n = 0, m = 0;
        for (size_t d = 0; d < DAYS; d++) {
            n += expect->n[d * strata + s];
            m += expect->m[d * strata + s];
        }
        expect->stratum_mean[s] = n > 0 ? m / n : 0;
    }
    for (size_t d = 0; d < DAYS; d++) {
        double day_n = 0, day_r = 0;
        for (size_t s = 0; s < strata; s++) {
            size_t place = d * strata + s, queue = d * groups + panel->group[s];
            double n = expect->n[place], r = expect->m[place] - n * expect->stratum_mean[s];
            expect->m[place] = r;
            expect->group_n[queue] += n;
            expect->group_r[queue] += r;
            day_n += n;
            day_r += r;
        }
        expect->day_n[d] = day_n;
        expect->day_r[d] = day_r;
    }
}

/* One day of a unit: cells[0 .. count) are its. level: the unit's own so far. */
static tn_expect_day judge_day(const tn_expect *expect, const tn_panel *panel, const tn_panel_cell *cells, size_t count,
                               double level)
{
    size_t d = (size_t)(cells->day - expect->first), strata = expect->strata, groups = expect->groups;
    double own_n = 0, own_r = 0, scores = 0, sum = 0, carried = 0;
    for (size_t i = 0; i < count; i++) {
        double n = cells[i].count;
        own_n += n;
        carried += cells[i].carried;
        scores += SCORE(cells[i].sum);
        own_r += SCORE(cells[i].sum) - n * (level + expect->stratum_mean[cells[i].stratum]);
    }
    double day = (expect->day_r[d] - own_r) / (expect->day_n[d] - own_n + TN_EXPECT_KAPPA);
    for (size_t i = 0; i < count;) {
        uint32_t group = panel->group[cells[i].stratum];
        double group_n = expect->group_n[d * groups + group], group_r = expect->group_r[d * groups + group];
        size_t end = i;
        for (; end < count && panel->group[cells[end].stratum] == group; end++) {
            double n = cells[end].count;
            group_n -= n;
            group_r -= SCORE(cells[end].sum) - n * (level + expect->stratum_mean[cells[end].stratum]);
        }
        double queue = (group_r - group_n * day) / (group_n + TN_EXPECT_KAPPA);
        for (; i < end; i++) {
            size_t s = cells[i].stratum, place = d * strata + s;
            double n = cells[i].count, mean = expect->stratum_mean[s], score = SCORE(cells[i].sum);
            double peers = expect->n[place] - n, rest = expect->m[place] - (score - n * (level + mean));
            double own = (rest - peers * (day + queue)) / (peers + TN_EXPECT_KAPPA);
            sum += score - n * (mean + day + queue + own);
        }
    }
    return (tn_expect_day){sum / own_n, scores / own_n, own_n, carried};
}

/* All days of all units, and the M of the next sweep with the levels that come out. */
static void sweep(tn_expect *expect, const tn_panel *panel, double *levels, bool more)
{
    if (more)
        memset(expect->next, 0, expect->strata * DAYS * sizeof(double));
    for (size_t unit = 0; unit < panel->units; unit++) {
        tn_expect_day *days = expect->days + unit * DAYS;
        size_t begin, end;
        double n = 0, sum = 0;
        tn_panel_slice(panel, unit, expect->first, expect->first + TN_PANEL_WINDOW - 1, &begin, &end);
        memset(days, 0, DAYS * sizeof *days);
        for (size_t at = begin; at < end;) {
            size_t next = at + 1;
            while (next < end && panel->cells[next].day == panel->cells[at].day)
                next++;
            tn_expect_day day = judge_day(expect, panel, panel->cells + at, next - at, levels[unit]);
            days[panel->cells[at].day - expect->first] = day;
            n += day.count;
            sum += day.count * day.residual;
            at = next;
        }
        levels[unit] = n > 0 ? sum / n : 0;
        for (size_t at = begin; more && at < end; at++) {
            const tn_panel_cell *cell = &panel->cells[at];
            expect->next[(size_t)(cell->day - expect->first) * expect->strata + cell->stratum] +=
                SCORE(cell->sum) - cell->count * levels[unit];
        }
    }
}

bool tn_expect_run(tn_expect *expect, const tn_panel *panel, int32_t night)
{
    double *levels = tn_mem_zero(expect->mem, panel->units, sizeof *levels);
    if (!levels)
        return false;
    expect->first = night - TN_PANEL_WINDOW + 1;
    add_up(expect, panel);
    for (int i = 0; i < TN_EXPECT_SWEEPS; i++) {
        bool more = i + 1 < TN_EXPECT_SWEEPS;
        spread_out(expect, panel);
        sweep(expect, panel, levels, more);
        if (more) {
            double *m = expect->m;
            expect->m = expect->next;
            expect->next = m;
        }
    }
    tn_mem_free(expect->mem, levels, panel->units, sizeof *levels);
    return true;
}
