/* agreement.c - how far raters agree beyond chance: Cohen's kappa and Krippendorff's alpha. */
#include "study/agreement.h"

#include <math.h>
#include <string.h>

#include "base/sort.h"
#include "study/dice.h"
#include "study/figures.h"

#define LOW 0.025
#define HIGH 0.975

/* Ratings as numbers of their different values, in ascending order of these. */
typedef struct coded {
    const tn_mem *mem;
    size_t units, raters, values;
    double value[TN_AGREEMENT_VALUES];
    uint16_t *codes; /* NONE: no rating */
} coded;

#define NONE UINT16_MAX

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void free_codes(coded *c)
{
    tn_mem_free(c->mem, c->codes, c->units * c->raters, sizeof *c->codes);
}

static uint16_t code_of(const coded *c, double rating)
{
    size_t low = 0, high = c->values;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (c->value[middle] < rating)
            low = middle + 1;
        else
            high = middle;
    }
    return low < c->values && c->value[low] == rating ? (uint16_t)low : NONE;
}

static bool learn(coded *c, double rating)
{
    if (isnan(rating) || code_of(c, rating) != NONE)
        return true;
    if (c->values == TN_AGREEMENT_VALUES)
        return false;
    c->value[c->values++] = rating;
    tn_sort(c->value, c->values, sizeof *c->value, ascending);
    return true;
}

/* The two raters a and b only, or where they are the same all of them. */
static tenor_status code(coded *c, const tn_mem *mem, const double *ratings, size_t units, size_t raters, size_t a, size_t b)
{
    *c = (coded){.mem = mem, .units = units, .raters = a == b ? raters : 2};
    for (size_t u = 0; u < units; u++)
        for (size_t r = 0; r < c->raters; r++)
            if (!learn(c, ratings[u * raters + (a == b ? r : r ? b : a)]))
                return TENOR_BAD_ARGUMENT;
    c->codes = tn_mem_alloc(mem, units * c->raters, sizeof *c->codes);
    if (!c->codes)
        return TENOR_NO_MEMORY;
    for (size_t u = 0; u < units; u++)
        for (size_t r = 0; r < c->raters; r++) {
            double rating = ratings[u * raters + (a == b ? r : r ? b : a)];
            c->codes[u * c->raters + r] = isnan(rating) ? NONE : code_of(c, rating);
        }
    return TENOR_OK;
}

/* What a sample of the units gives. */
typedef double (*measure)(const coded *c, const double *table, tenor_study_scale scale);

/* ---- tables ---- */

/* Units to the table of two raters, cell by cell. */
static void add_pair(const coded *c, size_t unit, double *table)
{
    uint16_t a = c->codes[2 * unit], b = c->codes[2 * unit + 1];
    if (a != NONE && b != NONE)
        table[a * c->values + b] += 1;
}

/* Units to the table of coincidences: each pair of ratings of a unit counts 1 / (ratings of the unit - 1). */
static void add_coincidences(const coded *c, size_t unit, double *table)
{
    const uint16_t *codes = c->codes + unit * c->raters;
    size_t rated = 0;
    for (size_t r = 0; r < c->raters; r++)
        rated += codes[r] != NONE;
    if (rated < 2)
        return;
    double part = 1 / (double)(rated - 1);
    for (size_t r = 0; r < c->raters; r++)
        for (size_t s = 0; s < c->raters; s++)
            if (r != s && codes[r] != NONE && codes[s] != NONE)
                table[codes[r] * c->values + codes[s]] += part;
}

/* ---- measures ---- */

static void margins(const coded *c, const double *table, double *rows, double *columns, double *all)
{
    *all = 0;
    for (size_t i = 0; i < c->values; i++)
        rows[i] = columns[i] = 0;
    for (size_t i = 0; i < c->values; i++)
        for (size_t k = 0; k < c->values; k++) {
            rows[i] += table[i * c->values + k];
            columns[k] += table[i * c->values + k];
            *all += table[i * c->values + k];
        }
}

/* How much two ratings differ, in 0 … 1 for kappa: 0: not at all or wholly, 1: linear, 2: quadratic in the values. */
static double weight_of(const coded *c, size_t i, size_t k, int power)
{
    double span = c->value[c->values - 1] - c->value[0], part = span > 0 ? fabs(c->value[i] - c->value[k]) / span : 0;
    return power == 0 ? i != k : power == 1 ? part : part * part;
}

static double kappa(const coded *c, const double *table, int power)
{
    double rows[TN_AGREEMENT_VALUES], columns[TN_AGREEMENT_VALUES], all, observed = 0, expected = 0;
    margins(c, table, rows, columns, &all);
    for (size_t i = 0; i < c->values; i++)
        for (size_t k = 0; k < c->values; k++) {
            observed += weight_of(c, i, k, power) * table[i * c->values + k];
            expected += weight_of(c, i, k, power) * rows[i] * columns[k] / all;
        }
    return all > 0 && expected > 0 ? 1 - observed / expected : NAN;
}

static double plain_kappa(const coded *c, const double *table, tenor_study_scale scale)
{
    (void)scale;
    return kappa(c, table, 0);
}

/* The squared difference of two values on a scale; n: ratings of each value. */
static double distance(const coded *c, const double *n, size_t i, size_t k, tenor_study_scale scale)
{
    if (scale == TENOR_STUDY_NOMINAL)
        return i != k;
    if (scale == TENOR_STUDY_INTERVAL)
        return (c->value[i] - c->value[k]) * (c->value[i] - c->value[k]);
    size_t low = i < k ? i : k, high = i < k ? k : i;
    double between = -(n[i] + n[k]) / 2;
    for (size_t g = low; g <= high; g++)
        between += n[g];
    return i == k ? 0 : between * between;
}

static double alpha(const coded *c, const double *table, tenor_study_scale scale)
{
    double n[TN_AGREEMENT_VALUES], same[TN_AGREEMENT_VALUES], all, observed = 0, expected = 0;
    margins(c, table, n, same, &all);
    for (size_t i = 0; i < c->values; i++)
        for (size_t k = 0; k < c->values; k++) {
            double d = distance(c, n, i, k, scale);
            observed += d * table[i * c->values + k];
            expected += d * n[i] * n[k] / (all - 1);
        }
    return all > 1 && expected > 0 ? 1 - observed / expected : NAN;
}

/* ---- intervals ---- */

/* Percentiles of the measure over samples of the units. False: no memory. */
static bool interval(const coded *c, void (*add)(const coded *, size_t, double *), measure of, tenor_study_scale scale,
                     const tenor_study_chance *chance, double *table, double *low, double *high)
{
    if (chance->samples == 0 || c->units == 0)
        return true;
    double *values = tn_mem_alloc(c->mem, chance->samples, sizeof *values);
    if (!values)
        return false;
    tn_dice dice = {tn_dice_mix(chance->seed)};
    size_t kept = 0;
    for (uint32_t i = 0; i < chance->samples; i++) {
        memset(table, 0, c->values * c->values * sizeof *table);
        for (size_t u = 0; u < c->units; u++)
            add(c, tn_dice_below(&dice, (uint32_t)c->units), table);
        double value = of(c, table, scale);
        if (!isnan(value))
            values[kept++] = value;
    }
    tn_sort(values, kept, sizeof *values, ascending);
    *low = tn_figures_quantile(values, kept, LOW);
    *high = tn_figures_quantile(values, kept, HIGH);
    tn_mem_free(c->mem, values, chance->samples, sizeof *values);
    return true;
}

tenor_status tn_agreement_kappa(const tn_mem *mem, const double *ratings, size_t units, size_t raters, size_t a, size_t b,
                                const tenor_study_chance *chance, tenor_study_kappa *out)
{
    coded c;
    *out = (tenor_study_kappa){.observed = NAN, .kappa = NAN, .linear = NAN, .quadratic = NAN, .low = NAN, .high = NAN};
    tenor_status status = code(&c, mem, ratings, units, raters, a, b);
    double *table = status == TENOR_OK ? tn_mem_zero(mem, c.values * c.values, sizeof *table) : NULL;
    if (status == TENOR_OK && !table)
        status = TENOR_NO_MEMORY;
    if (status == TENOR_OK) {
        double right = 0, all = 0;
        for (size_t u = 0; u < units; u++)
            add_pair(&c, u, table);
        for (size_t i = 0; i < c.values; i++)
            for (size_t k = 0; k < c.values; k++) {
                all += table[i * c.values + k];
                right += i == k ? table[i * c.values + k] : 0;
            }
        out->units = (size_t)all;
        if (all > 0) {
            out->observed = right / all;
            out->kappa = kappa(&c, table, 0);
            out->linear = kappa(&c, table, 1);
            out->quadratic = kappa(&c, table, 2);
        }
        if (!interval(&c, add_pair, plain_kappa, TENOR_STUDY_NOMINAL, chance, table, &out->low, &out->high))
            status = TENOR_NO_MEMORY;
    }
    tn_mem_free(mem, table, c.values * c.values, sizeof *table);
    free_codes(&c);
    return status;
}

tenor_status tn_agreement_alpha(const tn_mem *mem, const double *ratings, size_t units, size_t raters, tenor_study_scale scale,
                                const tenor_study_chance *chance, tenor_study_alpha *out)
{
    coded c;
    *out = (tenor_study_alpha){.alpha = NAN, .low = NAN, .high = NAN};
    tenor_status status = code(&c, mem, ratings, units, raters, 0, 0);
    double *table = status == TENOR_OK ? tn_mem_zero(mem, c.values * c.values, sizeof *table) : NULL;
    if (status == TENOR_OK && !table)
        status = TENOR_NO_MEMORY;
    if (status == TENOR_OK) {
        for (size_t u = 0; u < units; u++) {
            size_t rated = 0;
            for (size_t r = 0; r < raters; r++)
                rated += c.codes[u * raters + r] != NONE;
            out->units += rated > 1;
            out->ratings += rated > 1 ? rated : 0;
            add_coincidences(&c, u, table);
        }
        out->alpha = alpha(&c, table, scale);
        if (!interval(&c, add_coincidences, alpha, scale, chance, table, &out->low, &out->high))
            status = TENOR_NO_MEMORY;
    }
    tn_mem_free(mem, table, c.values * c.values, sizeof *table);
    free_codes(&c);
    return status;
}
