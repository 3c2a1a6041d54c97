/* contrast.c - the drift statistic of a night. */
#include "drift/contrast.h"

#include <math.h>
#include <string.h>

#include "base/sort.h"

const int tn_contrast_lengths[TN_CONTRAST_LENGTHS] = {7, 10, 14, 21, 28, 35, 42};

/* Active days that must still show the decline, and how much of it. */
#define LAST_DAYS 3
#define LAST_SHARE 0.5
/* A decline is detectable where its z passes the least one that counts four times in five. */
#define DETECTABLE_Z (3.2 + 0.84)

double tn_contrast_tail(double z)
{
    return 0.5 * erfc(z / 1.4142135623730951);
}

tn_contrast_side tn_contrast_days(const tn_expect_day *days, int from, int to, double variance, const tn_noise *noise)
{
    tn_contrast_side side = {0};
    double sum = 0, scores = 0, squares = 0;
    for (int d = from; d < to; d++) {
        double n = days[d].count;
        side.count += n;
        side.carried += days[d].carried;
        sum += n * days[d].residual;
        scores += n * days[d].score;
        squares += n * n;
        side.days += n > 0;
    }
    if (side.count > 0) {
        side.mean = sum / side.count;
        side.level = scores / side.count;
        side.variance = (variance * side.count + noise->tau2 * noise->factor[side.days] * squares) /
                        (side.count * side.count);
    }
    return side;
}

double tn_contrast_apart(const tn_contrast_side *before, const tn_contrast_side *after, const tn_noise *noise)
{
    double share = (before->count > 0 ? before->carried / before->count : 0) - (after->count > 0 ? after->carried / after->count : 0);
    return before->variance + after->variance + share * share * noise->bridge;
}

static bool enough(const tn_contrast_side *reference, const tn_contrast_side *recent, bool days_only)
{
    if (days_only)
        return recent->days >= TN_CONTRAST_RECENT_DAYS && reference->days >= TN_CONTRAST_REFERENCE_DAYS;
    return recent->count >= TN_CONTRAST_RECENT_COUNT && recent->days >= TN_CONTRAST_RECENT_DAYS &&
           reference->count >= TN_CONTRAST_REFERENCE_COUNT && reference->days >= TN_CONTRAST_REFERENCE_DAYS;
}

static double last_mean(const tn_expect_day *days)
{
    double n = 0, sum = 0;
    unsigned active = 0;
    for (int d = TN_PANEL_WINDOW - 1; d >= 0 && active < LAST_DAYS; d--) {
        n += days[d].count;
        sum += days[d].count * days[d].residual;
        active += days[d].count > 0;
    }
    return n > 0 ? sum / n : 0;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The value below which this share of the sorted ones lies, between neighbours as a straight line has it. */
static double quantile(const double *values, size_t count, double share)
{
    double at = share * (double)(count - 1);
    size_t below = (size_t)at;
    if (below + 1 >= count)
        return values[count - 1];
    return values[below] + (at - (double)below) * (values[below + 1] - values[below]);
}

/* How much wider z is spread over the units than it should be. */
static double spread(double *z, size_t count)
{
    if (count < TN_CONTRAST_NULL_UNITS)
        return 1;
    tn_sort(z, count, sizeof *z, by_value);
    double s = (quantile(z, count, 0.75) - quantile(z, count, 0.25)) / 1.349;
    return s > 1 ? s : 1;
}

typedef struct comparison {
    double z[TN_CONTRAST_LENGTHS]; /* NAN: not enough days */
} comparison;

static void compare(comparison *out, const tn_expect_day *days, double variance, const tn_noise *noise, bool days_only)
{
    for (int i = 0; i < TN_CONTRAST_LENGTHS; i++) {
        int cut = TN_PANEL_WINDOW - tn_contrast_lengths[i];
        tn_contrast_side reference = tn_contrast_days(days, 0, cut, variance, noise);
        tn_contrast_side recent = tn_contrast_days(days, cut, TN_PANEL_WINDOW, variance, noise);
        out->z[i] = enough(&reference, &recent, days_only)
                        ? (reference.mean - recent.mean) / sqrt(tn_contrast_apart(&reference, &recent, noise))
                        : NAN;
    }
}

static void conclude(tn_contrast_result *result, const comparison *z, const double scale[TN_CONTRAST_LENGTHS],
                     const tn_expect_day *days, double variance, const tn_noise *noise)
{
    int best = -1;
    for (int i = 0; i < TN_CONTRAST_LENGTHS; i++)
        if (!isnan(z->z[i]) && (best < 0 || z->z[i] / scale[i] > z->z[best] / scale[best]))
            best = i;
    if (best < 0)
        return;
    int cut = TN_PANEL_WINDOW - tn_contrast_lengths[best];
    result->tested = true;
    result->length = tn_contrast_lengths[best];
    result->scale = scale[best];
    result->z = z->z[best] / scale[best];
    double p = 2 * tn_contrast_tail(result->z);
    result->p = p < 1 ? p : 1;
    result->reference = tn_contrast_days(days, 0, cut, variance, noise);
    result->recent = tn_contrast_days(days, cut, TN_PANEL_WINDOW, variance, noise);
    result->decline = result->reference.mean - result->recent.mean;
    result->variance = tn_contrast_apart(&result->reference, &result->recent, noise) * scale[best] * scale[best];
    result->present = result->reference.mean - last_mean(days) >= LAST_SHARE * result->decline;
}

/* With the volume of the window's last days, and all before them as the reference. */
static double detectable(const tn_expect_day *days, double variance, const tn_noise *noise, double scale, bool days_only)
{
    int cut = TN_PANEL_WINDOW - TN_CONTRAST_DETECTABLE_DAYS;
    tn_contrast_side reference = tn_contrast_days(days, 0, cut, variance, noise);
    tn_contrast_side recent = tn_contrast_days(days, cut, TN_PANEL_WINDOW, variance, noise);
    if (!enough(&reference, &recent, days_only))
        return 0;
    return DETECTABLE_Z * scale * sqrt(tn_contrast_apart(&reference, &recent, noise));
}

bool tn_contrast_run(tn_contrast_result *results, const tn_expect *expect, const tn_noise *noise)
{
    size_t units = expect->units;
    double scale[TN_CONTRAST_LENGTHS];
    comparison *z = tn_mem_alloc(expect->mem, units, sizeof *z);
    double *column = tn_mem_alloc(expect->mem, units, sizeof *column);
    bool fine = z && column;
    for (size_t unit = 0; fine && unit < units; unit++) {
        compare(&z[unit], tn_expect_of(expect, unit), tn_noise_unit(noise, expect, unit), noise, false);
    }
    for (int i = 0; fine && i < TN_CONTRAST_LENGTHS; i++) {
        size_t count = 0;
        for (size_t unit = 0; unit < units; unit++)
            if (!isnan(z[unit].z[i]))
                column[count++] = z[unit].z[i];
        scale[i] = spread(column, count);
    }
    for (size_t unit = 0; fine && unit < units; unit++) {
        const tn_expect_day *days = tn_expect_of(expect, unit);
        double variance = tn_noise_unit(noise, expect, unit);
        memset(&results[unit], 0, sizeof results[unit]);
        results[unit].active = days[TN_PANEL_WINDOW - 1].count > 0;
        conclude(&results[unit], &z[unit], scale, days, variance, noise);
        results[unit].detectable = detectable(days, variance, noise, scale[2], false);
    }
    tn_mem_free(expect->mem, z, units, sizeof *z);
    tn_mem_free(expect->mem, column, units, sizeof *column);
    return fine;
}

void tn_contrast_alone(tn_contrast_result *result, const tn_expect_day *days, const tn_noise *noise)
{
    static const double scale[TN_CONTRAST_LENGTHS] = {1, 1, 1, 1, 1, 1, 1};
    comparison z;
    memset(result, 0, sizeof *result);
    compare(&z, days, 0, noise, true);
    result->active = days[TN_PANEL_WINDOW - 1].count > 0;
    conclude(result, &z, scale, days, 0, noise);
    result->detectable = detectable(days, 0, noise, 1, true);
}

/* The likeliest day of a single step down: the largest gain in fit, days weighted by what their mean is worth. */
int tn_contrast_onset(const tn_expect_day *days, double variance, const tn_noise *noise, int earliest)
{
    double weight[TN_PANEL_WINDOW + 1], sum[TN_PANEL_WINDOW + 1];
    weight[0] = sum[0] = 0;
    for (int d = 0; d < TN_PANEL_WINDOW; d++) {
        double n = days[d].count, w = n > 0 ? 1 / (variance / n + noise->tau2) : 0;
        weight[d + 1] = weight[d] + w;
        sum[d + 1] = sum[d] + w * days[d].residual;
    }
    int best = earliest;
    double most = -1;
    for (int d = earliest < 1 ? 1 : earliest; d < TN_PANEL_WINDOW; d++) {
        double before = weight[d], after = weight[TN_PANEL_WINDOW] - before;
        if (days[d].count <= 0 || before <= 0 || after <= 0)
            continue;
        double step = sum[d] / before - (sum[TN_PANEL_WINDOW] - sum[d]) / after;
        double gain = step > 0 ? step * step * before * after / (before + after) : 0;
        if (gain > most) {
            most = gain;
            best = d;
        }
    }
    return best;
}
