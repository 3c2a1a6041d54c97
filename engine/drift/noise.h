/* noise.h - how much the days of units differ without any drift: within cells, from day to day, and from one day to the
 * next. */
#ifndef TN_DRIFT_NOISE_H
#define TN_DRIFT_NOISE_H

#include "drift/expect.h"

/* A unit's own variance counts as much as the pool's once it has so many degrees of freedom. */
#define TN_NOISE_PRIOR 50.0
/* Active days without which a unit says nothing about days. */
#define TN_NOISE_DAYS 20
/* Deviations of a day beyond so many standard deviations count as these. */
#define TN_NOISE_WINSOR 3.0
/* Least variance of days, of scores whose interactions have a variance of TN_NOISE_USUAL, as sentiment has; of others in
 * proportion. */
#define TN_NOISE_FLOOR 1e-5
#define TN_NOISE_USUAL (0.18 * 0.18)
#define TN_NOISE_PHI_MOST 0.9

typedef struct tn_noise {
    double pool; /* variance of one interaction */
    double tau2; /* variance of days beyond that */
    double phi;  /* correlation of one day's deviation with the next's */
    double bridge; /* variance of a unit's own shift between two digests: what carried days may all be off by */
    double factor[TN_PANEL_WINDOW + 1]; /* by days: how much dearer than independent ones their mean is */
} tn_noise;

/* Set phi, bounded, and the factors. */
void tn_noise_correlate(tn_noise *noise, double phi);
void tn_noise_run(tn_noise *noise, const tn_expect *expect);
/* Variance of one interaction of a unit. */
double tn_noise_unit(const tn_noise *noise, const tn_expect *expect, size_t unit);

#endif
