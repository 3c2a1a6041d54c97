/* order.c - names by heap sort, rows by counting, the last key first. */
#include "drift/order.h"

#include <string.h>

#include "base/sort.h"

typedef struct named {
    tn_str name;
    uint32_t number;
} named;

static int by_name(const void *a, const void *b)
{
    return tn_str_cmp(((const named *)a)->name, ((const named *)b)->name);
}

bool tn_order_sort_names(tn_order_names *order, const tn_mem *mem, const tn_strmap *map)
{
    named *all = tn_mem_alloc(mem, map->count, sizeof *all);
    memset(order, 0, sizeof *order);
    order->count = map->count;
    order->names = tn_mem_alloc(mem, map->count, sizeof *order->names);
    order->rank = tn_mem_alloc(mem, map->count, sizeof *order->rank);
    bool fine = all && order->names && order->rank;
    if (fine) {
        for (uint32_t i = 0; i < map->count; i++)
            all[i] = (named){map->keys[i], i};
        tn_sort(all, map->count, sizeof *all, by_name);
        for (uint32_t i = 0; i < map->count; i++) {
            order->names[i] = all[i].name;
            order->rank[all[i].number] = i;
        }
    }
    tn_mem_free(mem, all, map->count, sizeof *all);
    return fine;
}

void tn_order_free_names(tn_order_names *order, const tn_mem *mem)
{
    tn_mem_free(mem, order->names, order->count, sizeof *order->names);
    tn_mem_free(mem, order->rank, order->count, sizeof *order->rank);
    memset(order, 0, sizeof *order);
}

typedef enum sort_key { BY_STRATUM, BY_DAY, BY_UNIT, BY_SERIES } sort_key;

static uint32_t key_of(const tn_legs_row *row, sort_key key, int32_t first_day)
{
    switch (key) {
    case BY_STRATUM: return row->stratum;
    case BY_DAY: return (uint32_t)(row->day - first_day);
    case BY_UNIT: return row->agent;
    case BY_SERIES: return row->series;
    }
    return 0;
}

/* Stable; keys are below `keys`. */
static bool sort_by(tn_legs_row *to, const tn_legs_row *from, size_t count, sort_key key, size_t keys, int32_t first_day,
                    const tn_mem *mem)
{
    size_t *places = tn_mem_zero(mem, keys + 1, sizeof *places);
    if (!places)
        return false;
    for (size_t i = 0; i < count; i++)
        places[key_of(&from[i], key, first_day) + 1]++;
    for (size_t i = 1; i <= keys; i++)
        places[i] += places[i - 1];
    for (size_t i = 0; i < count; i++)
        to[places[key_of(&from[i], key, first_day)]++] = from[i];
    tn_mem_free(mem, places, keys + 1, sizeof *places);
    return true;
}

tn_legs_row *tn_order_sort_rows(const tn_legs *legs, const tn_order_names *series, const tn_order_names *units,
                                const tn_order_names *strata, bool by_team)
{
    const tn_mem *mem = legs->mem;
    size_t count = legs->count;
    tn_legs_row *a = tn_mem_alloc(mem, count, sizeof *a), *b = tn_mem_alloc(mem, count, sizeof *b);
    bool fine = a && b;
    int32_t first = INT32_MAX, last = INT32_MIN;
    for (size_t i = 0; fine && i < count; i++) {
        tn_legs_row row = legs->rows[i];
        row.series = series->rank[row.series];
        row.stratum = strata->rank[row.stratum];
        row.agent = units->rank[by_team ? row.team : row.agent];
        a[i] = row;
        first = row.day < first ? row.day : first;
        last = row.day > last ? row.day : last;
    }
    fine = fine && sort_by(b, a, count, BY_STRATUM, strata->count, first, mem) &&
           sort_by(a, b, count, BY_DAY, (size_t)((int64_t)last - first + 1), first, mem) &&
           sort_by(b, a, count, BY_UNIT, units->count, first, mem) &&
           sort_by(a, b, count, BY_SERIES, series->count, first, mem);
    tn_mem_free(mem, b, count, sizeof *b);
    if (fine)
        return a;
    tn_mem_free(mem, a, count, sizeof *a);
    return NULL;
}
