/* interval.c - the likelihood of a decline given that it passed the threshold that made it known, on a grid.
 *
 * An alert's decline is too large on average, since too small ones do not alert: its density is that of a normal
 * distribution cut off below the threshold. Days that came later have no such cut. All declines are as likely as each
 * other beforehand; what the two share, the reference, is averaged over. */
#include "drift/interval.h"

#include <math.h>

#define STEPS 400
#define REACH 6.0 /* standard deviations to both sides */
#define REFERENCE_STEPS 15
#define REFERENCE_REACH 2.8

static double log_tail(double z)
{
    double tail = 0.5 * erfc(z / 1.4142135623730951);
    if (tail > 1e-290)
        return log(tail);
    return -z * z / 2 - log(z * 2.5066282746310002); /* far out: the leading term */
}

static double likelihood(const tn_interval_data *data, double own, double decline)
{
    /* The reference is off by u: both differences are, and each side of it is weighed. */
    double sum = 0, shared = sqrt(data->shared);
    for (int i = 0; i < REFERENCE_STEPS; i++) {
        double z = REFERENCE_REACH * (2.0 * i / (REFERENCE_STEPS - 1) - 1), mean = decline + shared * z;
        double at = (data->decline - mean) / own;
        double log_of = -z * z / 2 - at * at / 2 - log_tail((data->threshold - mean) / own);
        if (data->fresh_variance > 0) {
            double later = data->fresh - mean;
            log_of -= later * later / (2 * data->fresh_variance);
        }
        sum += exp(log_of);
    }
    return sum;
}

static double quantile(const double *density, double from, double step, double total, double share)
{
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
        double next = sum + density[i];
        if (next >= share * total)
            return from + step * (i + (density[i] > 0 ? (share * total - sum) / density[i] : 0) - 0.5);
        sum = next;
    }
    return from + step * STEPS;
}

tn_interval tn_interval_of(const tn_interval_data *data)
{
    double density[STEPS], total = 0;
    double own_variance = data->variance - data->shared;
    double own = sqrt(own_variance > 1e-12 ? own_variance : 1e-12), whole = sqrt(data->variance);
    double middle = data->decline, low = data->threshold < middle ? data->threshold : middle;
    if (data->fresh_variance > 0 && data->fresh < low)
        low = data->fresh;
    double from = low - REACH * whole, to = middle + REACH * whole, step = (to - from) / (STEPS - 1);
    for (int i = 0; i < STEPS; i++) {
        density[i] = likelihood(data, own, from + step * i);
        total += density[i];
    }
    if (!(total > 0))
        return (tn_interval){middle, middle - 1.96 * whole, middle + 1.96 * whole};
    return (tn_interval){quantile(density, from, step, total, 0.5), quantile(density, from, step, total, 0.025),
                         quantile(density, from, step, total, 0.975)};
}
