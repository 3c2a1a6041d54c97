/* sampling.c - the plans: how many calls of each stratum, and which. */
#include "sample/sampling.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/sort.h"
#include "sample/chance.h"
#include "sample/draw.h"
#include "sample/outlier.h"

#define SURE 1.959964 /* standard deviations on either side that hold 95 of 100 */

static tenor_str literal(const char *text)
{
    return (tenor_str){text, strlen(text)};
}

static const char *const plans[] = {"random", "risk", "outliers"};

static size_t smaller(uint64_t a, size_t b)
{
    return a < b ? (size_t)a : b;
}

/* ---- random and risk ------------------------------------------------------------------------------- */

static tn_sampling_done allot(tn_book *book, const tn_sampling_options *o)
{
    const size_t n = book->stratum_count;
    const uint64_t least = o->least ? o->least : 1;
    if (!o->rate && !o->least && o->amount < n)
        return TN_SAMPLING_TOO_FEW;
    tn_allot_stratum *strata = tn_mem_alloc(book->mem, n + 1, sizeof *strata);
    bool fine = strata != NULL;
    for (size_t i = 0; fine && i < n; i++)
        strata[i] = (tn_allot_stratum){book->strata[i].calls,
                                       o->plan == TN_SAMPLING_RISK ? book->strata[i].size : (double)book->strata[i].calls, 0};
    if (fine && o->rate)
        tn_allot_rate(strata, n, o->amount, least);
    else if (fine)
        fine = tn_allot_total(strata, n, o->how, o->amount, least, book->mem);
    for (size_t i = 0; fine && i < n; i++)
        book->strata[i].drawn = strata[i].drawn;
    tn_mem_free(book->mem, strata, n + 1, sizeof *strata);
    return fine ? TN_SAMPLING_DONE : TN_SAMPLING_NO_MEMORY;
}

typedef struct stepping {
    uint64_t seed;
    tenor_str key; /* of the stratum */
    char *room;    /* for the key and 24 bytes more */
} stepping;

static double step(void *context, uint64_t at)
{
    const stepping *s = context;
    const int digits = snprintf(s->room, 24, "%llu", (unsigned long long)at);
    s->room[digits] = 0;
    if (s->key.size)
        memcpy(s->room + digits + 1, s->key.data, s->key.size);
    return tn_chance_of(s->seed, literal("risk step"), (tenor_str){s->room, (size_t)digits + 1 + s->key.size});
}

/* Calls of one stratum, which stand in units. */
static bool draw_stratum(tn_book *book, const tn_book_stratum *stratum, tn_draw_unit *units, size_t count, const tn_sampling_options *o)
{
    bool fine = true;
    if (o->plan == TN_SAMPLING_RISK) {
        stepping s = {o->seed, stratum->key, tn_mem_alloc(book->mem, stratum->key.size + 24, 1)};
        fine = s.room && tn_draw_sized(units, count, (size_t)stratum->drawn, step, &s, book->mem);
        tn_mem_free(book->mem, s.room, stratum->key.size + 24, 1);
    } else {
        tn_draw_simple(units, count, (size_t)stratum->drawn);
    }
    for (size_t i = 0; fine && i < count; i++) {
        tn_book_call *call = &book->calls[units[i].index];
        call->drawn = units[i].drawn;
        call->probability = units[i].probability;
    }
    return fine;
}

static bool draw(tn_book *book, const tn_sampling_options *o)
{
    const size_t n = book->call_count, strata = book->stratum_count;
    const tenor_str plan = literal(plans[o->plan]);
    tn_draw_unit *units = tn_mem_alloc(book->mem, n + 1, sizeof *units);
    size_t *at = tn_mem_zero(book->mem, strata + 2, sizeof *at);
    bool fine = units && at;
    /* Calls are put stratum by stratum, in the order of their ids within each. */
    for (size_t i = 0; fine && i < n; i++)
        at[book->calls[i].stratum + 2]++;
    for (size_t i = 2; fine && i < strata + 2; i++)
        at[i] += at[i - 1];
    for (size_t i = 0; fine && i < n; i++) {
        const tn_book_call *call = &book->calls[i];
        units[at[call->stratum + 1]++] = (tn_draw_unit){.index = (uint32_t)i,
                                                        .size = call->points ? call->points : 1,
                                                        .chance = tn_chance_of(o->seed, plan, call->id)};
    }
    for (size_t i = 0; fine && i < strata; i++)
        fine = draw_stratum(book, &book->strata[i], units + at[i], at[i + 1] - at[i], o);
    tn_mem_free(book->mem, units, n + 1, sizeof *units);
    tn_mem_free(book->mem, at, strata + 2, sizeof *at);
    return fine;
}

/* Shares at worst are a half. Of random samples the variance of the stratified estimator; of others that of as many equal weights as these
 * are worth (Kish 1965). */
static double margin_of(const tn_book *book, tn_sampling_plan plan, double sum, double squares)
{
    const double all = (double)book->call_count;
    double variance = 0;
    if (plan == TN_SAMPLING_RISK)
        return squares > 0 ? SURE * sqrt(0.25 * squares) / sum : NAN;
    for (size_t i = 0; i < book->stratum_count; i++) {
        const tn_book_stratum *s = &book->strata[i];
        const double n = (double)s->drawn, part = (double)s->calls / all;
        if (s->drawn < s->calls)
            variance += part * part * (1 - n / (double)s->calls) * 0.25 / (s->drawn > 1 ? n - 1 : 1);
    }
    return SURE * sqrt(variance);
}

static void weigh(const tn_book *book, const tn_sampling_options *o, tn_sampling_result *result)
{
    double sum = 0, squares = 0;
    for (size_t i = 0; i < book->call_count; i++) {
        const tn_book_call *call = &book->calls[i];
        if (!call->drawn)
            continue;
        const double weight = 1 / call->probability;
        result->drawn++;
        result->certain += call->probability >= 1;
        result->lightest = result->drawn == 1 || weight < result->lightest ? weight : result->lightest;
        result->heaviest = weight > result->heaviest ? weight : result->heaviest;
        sum += weight;
        if (call->probability < 1)
            squares += weight * weight;
    }
    result->margin = result->drawn ? margin_of(book, o->plan, sum, squares) : NAN;
    if (result->drawn && result->drawn == book->call_count)
        result->margin = 0;
}

/* ---- outliers ---------------------------------------------------------------------------------------- */

typedef struct far {
    double distance;
    uint32_t call;
} far;

static int furthest(const void *a, const void *b)
{
    const far *x = a, *y = b;
    if (x->distance != y->distance)
        return x->distance > y->distance ? -1 : 1;
    return (x->call > y->call) - (x->call < y->call);
}

static bool find_outliers(tn_book *book, const tn_sampling_options *o, tn_sampling_result *result)
{
    const tn_rules *rules = book->rules;
    const size_t n = book->call_count, m = rules->outlier_count;
    const double limit = (double)rules->at / 10000;
    bool log[TN_RULES_OUTLIERS];
    double *values = tn_mem_alloc(book->mem, n * m + 1, sizeof *values);
    uint32_t *group = tn_mem_alloc(book->mem, n + 1, sizeof *group);
    far *order = tn_mem_alloc(book->mem, n + 1, sizeof *order);
    result->z = tn_mem_alloc(book->mem, n * m + 1, sizeof *result->z);
    result->middle = tn_mem_alloc(book->mem, n * m + 1, sizeof *result->middle);
    bool fine = values && group && order && result->z && result->middle;
    for (size_t k = 0; k < m; k++)
        log[k] = rules->outliers[k].log;
    for (size_t i = 0; fine && i < n; i++) {
        group[i] = book->calls[i].stratum;
        for (size_t k = 0; k < m; k++)
            values[i * m + k] = tn_book_values(book, i)[book->outlier_columns[k]];
    }
    const tn_outlier_options options = {m, log, (double)rules->cap / 10000, (uint64_t)rules->least};
    fine = fine && tn_outlier_run(values, n, group, book->stratum_count, &options, result->z, result->middle, book->mem);
    size_t count = 0;
    for (size_t i = 0; fine && i < n; i++) {
        bool out = false;
        for (size_t k = 0; k < m; k++)
            out = out || fabs(result->z[i * m + k]) >= limit;
        book->calls[i].distance = tn_outlier_distance(result->z + i * m, m);
        if (out)
            order[count++] = (far){book->calls[i].distance, (uint32_t)i};
    }
    if (fine) {
        const uint64_t share = (uint64_t)n / 1000000 * o->amount + ((uint64_t)n % 1000000 * o->amount + 500000) / 1000000;
        tn_sort(order, count, sizeof *order, furthest);
        result->outliers = count;
        result->drawn = smaller(o->rate ? share : o->amount, count);
        for (size_t i = 0; i < result->drawn; i++) {
            book->calls[order[i].call].drawn = true;
            book->strata[book->calls[order[i].call].stratum].drawn++;
        }
    }
    tn_mem_free(book->mem, values, n * m + 1, sizeof *values);
    tn_mem_free(book->mem, group, n + 1, sizeof *group);
    tn_mem_free(book->mem, order, n + 1, sizeof *order);
    return fine;
}

tn_sampling_done tn_sampling_run(tn_book *book, const tn_sampling_options *options, tn_sampling_result *result)
{
    memset(result, 0, sizeof *result);
    result->margin = NAN;
    if (options->plan == TN_SAMPLING_OUTLIERS)
        return find_outliers(book, options, result) ? TN_SAMPLING_DONE : TN_SAMPLING_NO_MEMORY;
    const tn_sampling_done done = allot(book, options);
    if (done != TN_SAMPLING_DONE)
        return done;
    if (!draw(book, options))
        return TN_SAMPLING_NO_MEMORY;
    weigh(book, options, result);
    return TN_SAMPLING_DONE;
}

void tn_sampling_free(const tn_book *book, tn_sampling_result *result)
{
    if (!book->mem)
        return;
    const size_t count = book->call_count * (book->rules ? book->rules->outlier_count : 0) + 1;
    tn_mem_free(book->mem, result->z, count, sizeof *result->z);
    tn_mem_free(book->mem, result->middle, count, sizeof *result->middle);
    result->z = result->middle = NULL;
}
