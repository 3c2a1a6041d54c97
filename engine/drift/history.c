/* history.c - daily means of a group of strata, at fixed weights. */
#include "drift/history.h"

#include <math.h>
#include <string.h>

#include "base/sort.h"

#define DAYS TN_PANEL_WINDOW
#define WEEK 7
/* Days without which no noise can be told. */
#define LEAST_DAYS 20

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, size_t count)
{
    tn_sort(values, count, sizeof *values, by_value);
    return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

/* Interactions of a stratum on a day of the window, and their scores. */
static double at(const tn_series *series, size_t stratum, int64_t day, double *sum)
{
    *sum = 0;
    if (day < series->first || day > series->last)
        return 0;
    size_t place = (size_t)(day - series->first) * series->strata + stratum;
    *sum = (double)series->day_sum[place] * 1e-4;
    return (double)series->day_count[place];
}

/* Of each day: the strata's means at the weights that they have over the whole window. A stratum without interactions on a
 * day counts as at its mean. */
static void fill_days(const tn_series *series, const uint32_t *member_of, uint32_t member, int64_t first,
                      tn_expect_day *days)
{
    double total = 0, sum;
    memset(days, 0, DAYS * sizeof *days);
    for (size_t s = 0; s < series->strata; s++) {
        if (member_of[s] != member)
            continue;
        double n = 0, all = 0;
        for (int d = 0; d < DAYS; d++) {
            n += at(series, s, first + d, &sum);
            all += sum;
        }
        if (n <= 0)
            continue;
        total += n;
        for (int d = 0; d < DAYS; d++) {
            double count = at(series, s, first + d, &sum);
            days[d].residual += n * (count > 0 ? sum / count : all / n);
            days[d].score += sum;
            days[d].count += count;
            days[d].carried += tn_series_carried(series, (size_t)s, first + d);
        }
    }
    for (int d = 0; d < DAYS; d++) {
        if (days[d].count < TN_HISTORY_COUNT) {
            days[d] = (tn_expect_day){0};
            continue;
        }
        days[d].residual /= total;
        days[d].score /= days[d].count;
        days[d].carried /= days[d].count;
        days[d].count = 1;
    }
}

static void take_out_weekdays(tn_expect_day *days)
{
    double sum[WEEK] = {0}, n[WEEK] = {0}, all = 0, active = 0;
    for (int d = 0; d < DAYS; d++) {
        sum[d % WEEK] += days[d].count * days[d].residual;
        n[d % WEEK] += days[d].count;
        all += days[d].count * days[d].residual;
        active += days[d].count;
    }
    for (int d = 0; d < DAYS && active > 0; d++)
        if (n[d % WEEK] > 0)
            days[d].residual -= sum[d % WEEK] / n[d % WEEK] - all / active;
}

bool tn_history_run(const tn_series *series, const uint32_t *member_of, uint32_t member, int32_t night,
                    tn_expect_day *days, tn_noise *noise)
{
    double steps[DAYS];
    size_t count = 0;
    int before = -1;
    fill_days(series, member_of, member, (int64_t)night - DAYS + 1, days);
    take_out_weekdays(days);
    for (int d = 0; d < DAYS; d++) {
        if (days[d].count <= 0)
            continue;
        if (before >= 0)
            steps[count++] = fabs(days[d].residual - days[before].residual);
        before = d;
    }
    if (count < LEAST_DAYS)
        return false;
    memset(noise, 0, sizeof *noise);
    double sd = 1.4826 * median(steps, count) / sqrt(2) / sqrt(1 - TN_HISTORY_PHI);
    noise->bridge = series->error * series->error;
    noise->tau2 = sd * sd > 1e-9 ? sd * sd : 1e-9;
    tn_noise_correlate(noise, TN_HISTORY_PHI);
    return true;
}
