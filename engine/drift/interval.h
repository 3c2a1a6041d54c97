/* interval.h - how large a decline is that was picked out because it looked large: an estimate and its interval. */
#ifndef TN_DRIFT_INTERVAL_H
#define TN_DRIFT_INTERVAL_H

typedef struct tn_interval_data {
    double decline, variance;   /* of the nights that alerted */
    double threshold;           /* no smaller decline would have been seen */
    double fresh, fresh_variance; /* of days after it, with the same reference; variance 0: none yet */
    double shared;              /* variance of that reference, part of both */
} tn_interval_data;

typedef struct tn_interval {
    double estimate, low, high; /* median and the middle 95 % */
} tn_interval;

tn_interval tn_interval_of(const tn_interval_data *data);

#endif
