/* legs.c - names to numbers, and rows behind each other. */
#include "drift/legs.h"

#include <string.h>

void tn_legs_init(tn_legs *legs, const tn_mem *mem)
{
    memset(legs, 0, sizeof *legs);
    legs->mem = mem;
    tn_arena_init(&legs->arena, mem);
    tn_strmap_init(&legs->agents, mem);
    tn_strmap_init(&legs->teams, mem);
    tn_strmap_init(&legs->strata, mem);
    tn_strmap_init(&legs->series, mem);
    tn_strmap_init(&legs->phrases, mem);
}

void tn_legs_free(tn_legs *legs)
{
    if (!legs->mem)
        return;
    tn_strmap_free(&legs->agents);
    tn_strmap_free(&legs->teams);
    tn_strmap_free(&legs->strata);
    tn_strmap_free(&legs->series);
    tn_strmap_free(&legs->phrases);
    tn_mem_free(legs->mem, legs->rows, legs->capacity, sizeof *legs->rows);
    tn_mem_free(legs->mem, legs->bridges, legs->bridge_capacity, sizeof *legs->bridges);
    tn_mem_free(legs->mem, legs->uses, legs->use_capacity, sizeof *legs->uses);
    tn_mem_free(legs->mem, legs->scratch, legs->scratch_size, 1);
    tn_arena_free(&legs->arena);
    memset(legs, 0, sizeof *legs);
}

tn_str tn_legs_name(tn_str joined, unsigned n)
{
    for (; n > 0; n--) {
        const char *end = memchr(joined.p, 0, joined.n);
        if (!end)
            return tn_str_of(joined.p + joined.n, 0);
        joined = tn_str_from(joined, (size_t)(end - joined.p) + 1);
    }
    const char *end = joined.n ? memchr(joined.p, 0, joined.n) : NULL;
    return end ? tn_str_of(joined.p, (size_t)(end - joined.p)) : joined;
}

/* The number of a name, which is copied where it is new. */
static bool number_of(tn_legs *legs, tn_strmap *map, tn_str name, uint32_t *number)
{
    *number = tn_strmap_find(map, name);
    if (*number != TN_STRMAP_NONE)
        return true;
    tn_str kept = tn_arena_str(&legs->arena, name);
    if (!kept.p)
        return false;
    *number = tn_strmap_add(map, kept);
    return *number != TN_STRMAP_NONE;
}

static bool number_of_joined(tn_legs *legs, tn_strmap *map, const tn_str *names, unsigned count, uint32_t *number)
{
    size_t size = count - 1, at = 0;
    for (unsigned i = 0; i < count; i++)
        size += names[i].n;
    void *scratch = legs->scratch;
    if (!tn_mem_reserve(legs->mem, &scratch, &legs->scratch_size, size + 1, 1))
        return false;
    legs->scratch = scratch;
    for (unsigned i = 0; i < count; i++) {
        if (i > 0)
            legs->scratch[at++] = 0;
        if (names[i].n)
            memcpy(legs->scratch + at, names[i].p, names[i].n);
        at += names[i].n;
    }
    return number_of(legs, map, tn_str_of(legs->scratch, size), number);
}

/* The numbers of all names. */
static bool numbers_of(tn_legs *legs, const tn_legs_key *key, tn_legs_row *row)
{
    const tn_str series[] = {key->dimension, key->digest};
    row->day = key->day;
    return number_of(legs, &legs->agents, key->agent, &row->agent) && number_of(legs, &legs->teams, key->team, &row->team) &&
           number_of_joined(legs, &legs->strata, key->parts, TN_LEGS_PARTS, &row->stratum) &&
           number_of_joined(legs, &legs->series, series, 2, &row->series);
}

bool tn_legs_add(tn_legs *legs, const tn_legs_key *key, const tn_legs_row *sums)
{
    tn_legs_row row = *sums;
    void *rows = legs->rows;
    if (!numbers_of(legs, key, &row) ||
        !tn_mem_reserve(legs->mem, &rows, &legs->capacity, legs->count + 1, sizeof *legs->rows))
        return false;
    legs->rows = rows;
    legs->rows[legs->count++] = row;
    return true;
}

bool tn_legs_add_bridge(tn_legs *legs, tn_str dimension, tn_str digest, const tn_legs_bridge *bridge)
{
    const tn_str series[] = {dimension, digest};
    void *all = legs->bridges;
    tn_legs_bridge one = *bridge;
    if (!number_of_joined(legs, &legs->series, series, 2, &one.series) ||
        !tn_mem_reserve(legs->mem, &all, &legs->bridge_capacity, legs->bridge_count + 1, sizeof *legs->bridges))
        return false;
    legs->bridges = all;
    legs->bridges[legs->bridge_count++] = one;
    return true;
}

bool tn_legs_add_phrase(tn_legs *legs, const tn_legs_key *key, tn_str phrase, int64_t points, uint32_t uses)
{
    tn_legs_row row;
    uint32_t number;
    void *all = legs->uses;
    if (!numbers_of(legs, key, &row) || !number_of(legs, &legs->phrases, phrase, &number) ||
        !tn_mem_reserve(legs->mem, &all, &legs->use_capacity, legs->use_count + 1, sizeof *legs->uses))
        return false;
    legs->uses = all;
    legs->uses[legs->use_count++] = (tn_legs_phrase){
        row.series, row.agent, row.team, row.stratum, number, row.day, uses, points};
    return true;
}
