/* ratings.c - labels of several raters side by side, dimension by dimension: tables of people, and the engine. */
#include "cli/ratings.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/terminal.h"

#define NUMBER_ROOM 64

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

void tn_ratings_free(tn_ratings *r)
{
    for (size_t i = 0; i < r->table_count; i++)
        tn_goldlabels_free(&r->tables[i]);
    free(r->names);
    free(r->tables);
    free(r->dimensions);
    free(r->ratings);
    free(r->slots);
    free(r->unit_calls);
    free(r->unit_numbers);
    *r = (tn_ratings){0};
}

static size_t slot_of(const tn_ratings *r, tenor_str call_id, tenor_str number)
{
    uint64_t hash = tn_idhash_of(r->key, call_id) * 31 + tn_idhash_of(r->key, number);
    size_t slot = (size_t)hash & (r->slot_count - 1);
    while (r->slots[slot] && !(same(r->unit_calls[r->slots[slot] - 1], call_id) && same(r->unit_numbers[r->slots[slot] - 1], number)))
        slot = (slot + 1) & (r->slot_count - 1);
    return slot;
}

size_t tn_ratings_unit(const tn_ratings *r, tenor_str call_id, uint64_t utterance)
{
    char number[24];
    int n = snprintf(number, sizeof number, "%llu", (unsigned long long)utterance);
    size_t found = r->slots[slot_of(r, call_id, (tenor_str){number, (size_t)n})];
    return found ? found - 1 : SIZE_MAX;
}

double *tn_ratings_at(const tn_ratings *r, size_t dimension, size_t unit)
{
    return r->ratings + (dimension * r->units + unit) * r->raters;
}

/* Dimensions and units of all tables. */
static bool collect(tn_ratings *r)
{
    size_t most = 0, dimensions = 0;
    for (size_t t = 0; t < r->table_count; t++) {
        most += r->tables[t].count;
        dimensions += r->tables[t].dimension_count;
    }
    r->slot_count = 64;
    while (r->slot_count < 2 * most + 2)
        r->slot_count *= 2;
    r->slots = calloc(r->slot_count, sizeof *r->slots);
    r->unit_calls = malloc((most + 1) * sizeof *r->unit_calls);
    r->unit_numbers = malloc((most + 1) * sizeof *r->unit_numbers);
    r->dimensions = malloc((dimensions + 1) * sizeof *r->dimensions);
    if (!r->slots || !r->unit_calls || !r->unit_numbers || !r->dimensions)
        return false;
    for (size_t t = 0; t < r->table_count; t++) {
        const tn_goldlabels *table = &r->tables[t];
        tenor_str call_id, number;
        for (size_t i = 0; tn_goldlabels_row(table, i, &call_id, &number); i++) {
            size_t slot = slot_of(r, call_id, number);
            if (r->slots[slot])
                continue;
            r->unit_calls[r->units] = call_id;
            r->unit_numbers[r->units] = number;
            r->slots[slot] = ++r->units;
        }
        for (size_t i = 0; i < table->dimension_count; i++) {
            bool known = false;
            for (size_t k = 0; k < r->dimension_count && !known; k++)
                known = same(r->dimensions[k], table->dimensions[i]);
            if (!known)
                r->dimensions[r->dimension_count++] = table->dimensions[i];
        }
    }
    size_t cells = r->dimension_count * r->units * r->raters;
    r->ratings = malloc((cells + 1) * sizeof *r->ratings);
    for (size_t i = 0; r->ratings && i < cells; i++)
        r->ratings[i] = NAN;
    return r->ratings != NULL;
}

static bool number_of(tenor_str text, double *value)
{
    char room[NUMBER_ROOM], *end;
    if (text.size >= sizeof room)
        return false;
    memcpy(room, text.data, text.size);
    room[text.size] = '\0';
    *value = strtod(room, &end);
    return *end == '\0' && isfinite(*value);
}

static int fill(tn_ratings *r, size_t rater)
{
    const tn_goldlabels *table = &r->tables[rater];
    tenor_str call_id, number;
    const tenor_str *cells;
    for (size_t i = 0; (cells = tn_goldlabels_row(table, i, &call_id, &number)); i++) {
        size_t unit = r->slots[slot_of(r, call_id, number)] - 1;
        for (size_t c = 0; c < table->dimension_count; c++) {
            size_t dimension = 0;
            while (!same(r->dimensions[dimension], table->dimensions[c]))
                dimension++;
            if (cells[c].size && !number_of(cells[c], &tn_ratings_at(r, dimension, unit)[rater])) {
                tn_terminal_tell("tenor: %s: the label '", r->names[rater]);
                tn_terminal_text(stderr, cells[c]);
                fputs("' of ", stderr);
                tn_terminal_text(stderr, call_id);
                fputc(':', stderr);
                tn_terminal_text(stderr, number);
                fputs(" is no number\n", stderr);
                return TN_EXIT_FAILED;
            }
        }
    }
    return TN_EXIT_OK;
}

int tn_ratings_read(tn_ratings *r, char **paths, size_t count, size_t more)
{
    *r = (tn_ratings){.raters = count + more, .key = tn_idhash_secret()};
    r->names = calloc(r->raters + 1, sizeof *r->names);
    r->tables = calloc(count + 1, sizeof *r->tables);
    int status = r->names && r->tables ? TN_EXIT_OK : no_memory();
    for (size_t i = 0; i < count && status == TN_EXIT_OK; i++) {
        r->names[i] = paths[i];
        r->table_count = i + 1;
        status = tn_goldlabels_read(&r->tables[i], paths[i]);
    }
    if (status == TN_EXIT_OK && !collect(r))
        status = no_memory();
    for (size_t i = 0; i < count && status == TN_EXIT_OK; i++)
        status = fill(r, i);
    return status;
}
