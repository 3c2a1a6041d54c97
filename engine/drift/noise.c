/* noise.c - variances within cells and between days, by moments, and the correlation of neighbouring days. */
#include "drift/noise.h"

#include <math.h>
#include <string.h>

/* Variance of days and how winsorising needs it settle within so many rounds. */
#define ROUNDS 4
/* Half a step of what scores are counted in, squared: no variance is known to be less. */
#define LEAST 2.5e-9

double tn_noise_unit(const tn_noise *noise, const tn_expect *expect, size_t unit)
{
    return (TN_NOISE_PRIOR * noise->pool + expect->within[unit]) / (TN_NOISE_PRIOR + expect->freedom[unit]);
}

static double mean_of(const tn_expect_day *days, unsigned *active)
{
    double n = 0, sum = 0;
    *active = 0;
    for (size_t d = 0; d < TN_PANEL_WINDOW; d++) {
        n += days[d].count;
        sum += days[d].count * days[d].residual;
        *active += days[d].count > 0;
    }
    return n > 0 ? sum / n : 0;
}

static double clipped(double x, double most)
{
    return x > most ? most : x < -most ? -most : x;
}

typedef struct moments {
    double weight, excess;   /* of days */
    double pairs, covariance; /* of neighbouring days */
} moments;

/* What one unit's days say, given the variance of days of the round before. */
static void look(moments *sums, const tn_expect_day *days, double variance, double tau2)
{
    unsigned active;
    double mean = mean_of(days, &active), before = 0, weight_before = 0;
    if (active < TN_NOISE_DAYS)
        return;
    double correct = active / (active - 1.0); /* the mean is the days' own */
    for (size_t d = 0; d < TN_PANEL_WINDOW; d++) {
        if (days[d].count <= 0) {
            weight_before = 0;
            continue;
        }
        double own = variance / days[d].count, all = own + tau2, weight = 1 / all;
        double apart = clipped(days[d].residual - mean, TN_NOISE_WINSOR * sqrt(all));
        sums->weight += weight * weight;
        sums->excess += weight * weight * (apart * apart * correct - own);
        if (weight_before > 0) {
            double both = weight * weight_before;
            sums->pairs += both;
            sums->covariance += both * (apart * before + all / active);
        }
        before = apart;
        weight_before = weight;
    }
}

/* f(m) = 1 + 2 sum over lags l < m of (1 - l/m) phi^l. */
void tn_noise_correlate(tn_noise *noise, double phi)
{
    double power = 1, sum = 0, doubled = 0;
    noise->phi = phi < 0 ? 0 : phi > TN_NOISE_PHI_MOST ? TN_NOISE_PHI_MOST : phi;
    noise->factor[0] = 1;
    for (int m = 1; m <= TN_PANEL_WINDOW; m++) {
        noise->factor[m] = 1 + 2 * doubled / m;
        power *= noise->phi;
        sum += power;   /* phi + ... + phi^m */
        doubled += sum; /* sum over l <= m of (m + 1 - l) phi^l */
    }
}

void tn_noise_run(tn_noise *noise, const tn_expect *expect)
{
    double within = 0, freedom = 0;
    memset(noise, 0, sizeof *noise);
    for (size_t unit = 0; unit < expect->units; unit++) {
        within += expect->within[unit];
        freedom += expect->freedom[unit];
    }
    noise->pool = freedom > 0 ? within / freedom : 0;
    double floor = TN_NOISE_FLOOR * noise->pool / TN_NOISE_USUAL;
    if (floor < LEAST) { /* no interaction ever differed */
        floor = LEAST;
        noise->pool += LEAST;
    }
    moments sums = {0, 0, 0, 0};
    double tau2 = noise->pool / 30;
    for (int round = 0; round < ROUNDS; round++) {
        memset(&sums, 0, sizeof sums);
        for (size_t unit = 0; unit < expect->units; unit++)
            look(&sums, tn_expect_of(expect, unit), tn_noise_unit(noise, expect, unit), tau2);
        tau2 = sums.weight > 0 ? sums.excess / sums.weight : 0;
        if (tau2 < floor)
            tau2 = floor;
    }
    noise->tau2 = tau2;
    tn_noise_correlate(noise, sums.pairs > 0 ? sums.covariance / sums.pairs / tau2 : 0);
}
