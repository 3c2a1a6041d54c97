/* contrast.h - the last days of a unit against those before them, for several lengths: the drift statistic of a night. */
#ifndef TN_DRIFT_CONTRAST_H
#define TN_DRIFT_CONTRAST_H

#include "drift/noise.h"

#define TN_CONTRAST_LENGTHS 7
extern const int tn_contrast_lengths[TN_CONTRAST_LENGTHS];

/* Least interactions and active days of both sides. */
#define TN_CONTRAST_RECENT_COUNT 20
#define TN_CONTRAST_RECENT_DAYS 3
#define TN_CONTRAST_REFERENCE_COUNT 60
#define TN_CONTRAST_REFERENCE_DAYS 10
/* Units without which the spread of z is not taken from the units themselves. */
#define TN_CONTRAST_NULL_UNITS 30

/* Days that a detectable change is told for. */
#define TN_CONTRAST_DETECTABLE_DAYS 14

/* One side of a comparison. */
typedef struct tn_contrast_side {
    double mean, variance; /* of residuals */
    double level;          /* mean score */
    double count, carried; /* carried: of count, over from another digest */
    unsigned days; /* active ones */
} tn_contrast_side;

/* What a night says of a unit. */
typedef struct tn_contrast_result {
    bool active; /* on the night itself */
    bool tested; /* enough days on both sides of at least one length */
    int length;  /* of the largest z; days */
    double z, p;
    double scale; /* by which that length's z was divided */
    double decline, variance; /* reference - recent, in score units */
    tn_contrast_side reference, recent;
    bool present; /* the decline still stands on the last three active days */
    double detectable; /* smallest decline that 14 days can show four times in five; 0: unknown */
} tn_contrast_result;

/* The days from .. to - 1 of a window. */
tn_contrast_side tn_contrast_days(const tn_expect_day *days, int from, int to, double variance, const tn_noise *noise);
/* Variance of the difference of two sides: theirs, and what a bridge between digests may be off by where one side has more
 * days from beyond it. */
double tn_contrast_apart(const tn_contrast_side *before, const tn_contrast_side *after, const tn_noise *noise);
/* results: one a unit. False: no memory. */
bool tn_contrast_run(tn_contrast_result *results, const tn_expect *expect, const tn_noise *noise);
/* One unit alone, whose days count as many interactions as they have: only days are asked for, not interactions. */
void tn_contrast_alone(tn_contrast_result *result, const tn_expect_day *days, const tn_noise *noise);
/* Where the decline began: the day of the window at which before and after differ most. */
int tn_contrast_onset(const tn_expect_day *days, double variance, const tn_noise *noise, int earliest);
/* Q(z), the upper tail of the normal distribution. */
double tn_contrast_tail(double z);

#endif
