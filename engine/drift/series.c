/* series.c - sorted rows to panels. */
#include "drift/series.h"

#include <string.h>

/* ---- names ----------------------------------------------------------------------------------- */

/* For each stratum the rank of one of its parts among all there are. */
static bool rank_part(tn_series_names *names, const tn_mem *mem, tn_legs_part part, tn_strmap *map,
                      tn_order_names *order, uint32_t *rank_of)
{
    for (size_t s = 0; s < names->strata.count; s++) {
        rank_of[s] = tn_strmap_add(map, tn_legs_name(names->strata.names[s], part));
        if (rank_of[s] == TN_STRMAP_NONE)
            return false;
    }
    if (!tn_order_sort_names(order, mem, map))
        return false;
    for (size_t s = 0; s < names->strata.count; s++)
        rank_of[s] = order->rank[rank_of[s]];
    return true;
}

bool tn_series_names_init(tn_series_names *names, const tn_legs *legs)
{
    const tn_mem *mem = legs->mem;
    memset(names, 0, sizeof *names);
    tn_strmap_init(&names->queue_map, mem);
    tn_strmap_init(&names->topic_map, mem);
    if (!tn_order_sort_names(&names->series, mem, &legs->series) ||
        !tn_order_sort_names(&names->agents, mem, &legs->agents) ||
        !tn_order_sort_names(&names->teams, mem, &legs->teams) ||
        !tn_order_sort_names(&names->strata, mem, &legs->strata))
        return false;
    names->queue_of = tn_mem_alloc(mem, names->strata.count, sizeof *names->queue_of);
    names->topic_of = tn_mem_alloc(mem, names->strata.count, sizeof *names->topic_of);
    return names->queue_of && names->topic_of &&
           rank_part(names, mem, TN_LEGS_QUEUE, &names->queue_map, &names->queues, names->queue_of) &&
           rank_part(names, mem, TN_LEGS_TOPIC, &names->topic_map, &names->topics, names->topic_of);
}

void tn_series_names_free(tn_series_names *names, const tn_mem *mem)
{
    size_t strata = names->strata.count;
    tn_mem_free(mem, names->queue_of, strata, sizeof *names->queue_of);
    tn_mem_free(mem, names->topic_of, strata, sizeof *names->topic_of);
    tn_order_free_names(&names->series, mem);
    tn_order_free_names(&names->agents, mem);
    tn_order_free_names(&names->teams, mem);
    tn_order_free_names(&names->strata, mem);
    tn_order_free_names(&names->queues, mem);
    tn_order_free_names(&names->topics, mem);
    if (names->queue_map.mem) {
        tn_strmap_free(&names->queue_map);
        tn_strmap_free(&names->topic_map);
    }
    memset(names, 0, sizeof *names);
}

/* ---- panels ---------------------------------------------------------------------------------- */

/* A share of 1, in the units of scores. */
#define TN_SERIES_SHARE 10000

/* A row as a cell; count 0: it says nothing. */
static tn_panel_cell cell_of(const tn_legs_row *row, bool missing, int sign)
{
    int64_t sum = row->sum, shift = row->shift, legs = (int64_t)row->count + row->missing;
    tn_panel_cell cell = {row->day, row->stratum, row->count, row->detailed, sum, row->squares, row->carried ? row->count : 0};
    if (missing) {
        sum = (int64_t)row->missing * TN_SERIES_SHARE + legs * row->missing_shift;
        sum = sum < 0 ? 0 : sum > legs * TN_SERIES_SHARE ? legs * TN_SERIES_SHARE : sum;
        cell = (tn_panel_cell){.day = row->day, .stratum = row->stratum, .count = (uint32_t)legs, .sum = sum,
                               .squares = (uint64_t)sum * TN_SERIES_SHARE, .carried = row->carried ? (uint32_t)legs : 0};
    } else if (shift) { /* (x + s)^2 = x^2 + 2sx + s^2 */
        cell.sum = sum + shift * row->count;
        cell.squares += 2 * (uint64_t)shift * (uint64_t)sum + (uint64_t)shift * (uint64_t)shift * row->count;
    }
    cell.sum *= sign;
    return cell;
}

static bool build_panel(tn_series_panel *out, const tn_mem *mem, const tn_series_names *names, const tn_order_names *units,
                        const tn_legs_row *rows, size_t count, bool missing, int sign)
{
    out->cell_count = count;
    out->cells = tn_mem_alloc(mem, count, sizeof *out->cells);
    out->begin = tn_mem_alloc(mem, units->count + 1, sizeof *out->begin);
    out->panel = (tn_panel){units->count, names->strata.count, names->queues.count, names->queue_of, out->begin, out->cells};
    if (!out->cells || !out->begin)
        return false;
    size_t used = 0, at = 0;
    for (size_t unit = 0; unit < units->count; unit++) {
        out->begin[unit] = used;
        for (; at < count && rows[at].agent == unit; at++) {
            tn_panel_cell cell = cell_of(&rows[at], missing, sign);
            tn_panel_cell *last = used > out->begin[unit] ? &out->cells[used - 1] : NULL;
            if (cell.count == 0)
                continue;
            if (last && last->day == cell.day && last->stratum == cell.stratum) {
                last->count += cell.count;
                last->detailed += cell.detailed;
                last->sum += cell.sum;
                last->squares += cell.squares;
                last->carried += cell.carried;
            } else {
                out->cells[used++] = cell;
            }
        }
    }
    out->begin[units->count] = used;
    return true;
}

static bool add_up_days(tn_series *series, const tn_mem *mem)
{
    const tn_series_panel *agents = &series->levels[TN_SERIES_AGENTS];
    size_t used = agents->begin[agents->panel.units];
    series->first = INT32_MAX;
    series->last = series->last_carried = INT32_MIN;
    for (size_t i = 0; i < used; i++) {
        int32_t day = agents->cells[i].day;
        series->first = day < series->first ? day : series->first;
        series->last = day > series->last ? day : series->last;
        if (agents->cells[i].carried && day > series->last_carried)
            series->last_carried = day;
    }
    if (used == 0)
        return true;
    size_t days = (size_t)((int64_t)series->last - series->first + 1);
    if (days > SIZE_MAX / series->strata)
        return false;
    series->day_count = tn_mem_zero(mem, days * series->strata, sizeof *series->day_count);
    series->day_sum = tn_mem_zero(mem, days * series->strata, sizeof *series->day_sum);
    series->day_carried = tn_mem_zero(mem, days * series->strata, sizeof *series->day_carried);
    if (!series->day_count || !series->day_sum || !series->day_carried)
        return false;
    for (size_t i = 0; i < used; i++) {
        const tn_panel_cell *cell = &agents->cells[i];
        size_t place = (size_t)(cell->day - series->first) * series->strata + cell->stratum;
        series->day_count[place] += cell->count;
        series->day_sum[place] += cell->sum;
        series->day_carried[place] += cell->carried;
    }
    return true;
}

/* How many agents each team has: rows of one agent stand together, so a team met again is noticed by its last agent. */
static bool count_people(tn_series *series, const tn_mem *mem, const tn_series_names *names, const tn_legs_row *rows,
                         size_t count)
{
    size_t teams = names->teams.count;
    uint32_t *seen = tn_mem_zero(mem, teams, sizeof *seen); /* the last agent met in it, + 1 */
    series->people = tn_mem_zero(mem, teams, sizeof *series->people);
    for (size_t i = 0; seen && series->people && i < count; i++) {
        uint32_t team = names->teams.rank[rows[i].team];
        series->people[team] += seen[team] != rows[i].agent + 1;
        seen[team] = rows[i].agent + 1;
    }
    bool fine = seen && series->people;
    tn_mem_free(mem, seen, teams, sizeof *seen);
    return fine;
}

uint32_t tn_series_people(const tn_series *series, size_t team)
{
    return series->people[team];
}

bool tn_series_init(tn_series *series, const tn_mem *mem, const tn_series_names *names,
                    const tn_legs_row *const rows[TN_SERIES_LEVELS], size_t count, bool missing, int sign)
{
    memset(series, 0, sizeof *series);
    series->strata = names->strata.count;
    series->missing = missing;
    series->number = rows[TN_SERIES_AGENTS]->series;
    series->sign = sign;
    tn_str name = names->series.names[series->number];
    series->dimension = tn_legs_name(name, 0);
    series->digest = tn_legs_name(name, 1);
    return build_panel(&series->levels[TN_SERIES_AGENTS], mem, names, &names->agents, rows[TN_SERIES_AGENTS], count, missing,
                       sign) &&
           build_panel(&series->levels[TN_SERIES_TEAMS], mem, names, &names->teams, rows[TN_SERIES_TEAMS], count, missing,
                       sign) &&
           count_people(series, mem, names, rows[TN_SERIES_AGENTS], count) && add_up_days(series, mem);
}

void tn_series_free(tn_series *series, const tn_mem *mem)
{
    size_t days = series->last >= series->first ? (size_t)((int64_t)series->last - series->first + 1) : 0;
    for (int level = 0; level < TN_SERIES_LEVELS; level++) {
        tn_series_panel *panel = &series->levels[level];
        tn_mem_free(mem, panel->cells, panel->cell_count, sizeof *panel->cells);
        tn_mem_free(mem, panel->begin, panel->panel.units + 1, sizeof *panel->begin);
    }
    tn_mem_free(mem, series->people, series->levels[TN_SERIES_TEAMS].panel.units, sizeof *series->people);
    tn_mem_free(mem, series->day_count, days * series->strata, sizeof *series->day_count);
    tn_mem_free(mem, series->day_sum, days * series->strata, sizeof *series->day_sum);
    tn_mem_free(mem, series->day_carried, days * series->strata, sizeof *series->day_carried);
    memset(series, 0, sizeof *series);
    series->first = 1;
}

/* The sum over strata of one of the counts by day. */
static uint64_t count_on(const tn_series *series, const uint64_t *by_day, int32_t day)
{
    uint64_t count = 0;
    if (day < series->first || day > series->last)
        return 0;
    const uint64_t *counts = by_day + (size_t)((int64_t)day - series->first) * series->strata;
    for (size_t s = 0; s < series->strata; s++)
        count += counts[s];
    return count;
}

uint64_t tn_series_on(const tn_series *series, int32_t day)
{
    return count_on(series, series->day_count, day);
}

uint64_t tn_series_carried_on(const tn_series *series, int32_t day)
{
    return count_on(series, series->day_carried, day);
}

double tn_series_carried(const tn_series *series, size_t stratum, int64_t day)
{
    if (day < series->first || day > series->last)
        return 0;
    return (double)series->day_carried[(size_t)(day - series->first) * series->strata + stratum];
}
