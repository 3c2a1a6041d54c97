/* plain_model.h - every constant of the scoring model, named, with its source; and its exact arithmetic. */
#ifndef PLAIN_MODEL_H
#define PLAIN_MODEL_H

#include <stddef.h>
#include <stdint.h>

/* Points, weights and factors are integers of 1e-4. */
#define PLAIN_MODEL_UNIT 10000

/* A negated positive word is mildly negative: -0.74 is the mean shift that Hutto and Gilbert measured (VADER, 2014). A
 * negated negative word says little either way. */
#define PLAIN_MODEL_FLIP (-7400)

/* Boosters that act on one hit, and the bounds of their product: "really really really good" is not six times good. */
#define PLAIN_MODEL_BOOSTERS 3
#define PLAIN_MODEL_BOOST_MIN 2500
#define PLAIN_MODEL_BOOST_MAX 20000

/* x of a hit is counted in units of 1e-12, so that sums are exact in any order. */
#define PLAIN_MODEL_X_UNIT 1e12

/* What acts on a weight, in the documented order. Factors of 1e-4. */
typedef struct plain_model_factors {
    int32_t boosters[PLAIN_MODEL_BOOSTERS];
    size_t booster_count;
    int negation;        /* 0: none; 1: flip */
    int has_contrast, has_conditional;
    int32_t contrast, conditional;
} plain_model_factors;

/* weight x factors, exact, rounded half to even once. */
int64_t plain_model_points(int32_t weight, const plain_model_factors *factors);
/* The bound that the boosters' product is set to; 0 where it lies within. */
int32_t plain_model_boost_bound(const plain_model_factors *factors);
/* The factor that negation stands for: PLAIN_MODEL_FLIP for positive weights, 0 for others. */
int32_t plain_model_flip(int32_t weight);
/* raw / sqrt(raw^2 + alpha) in units of 1e-4, before rounding. */
double plain_model_damp(int64_t raw, uint32_t alpha);
/* c / sqrt(raw^2 + alpha) in units of 1e-4: a hit's exact share, as the whole number below it and what is left of it
 * (in [0, 1)). Equal remainders are equal: where the root is a whole number, nothing is lost to rounding. */
int64_t plain_model_share(int64_t c, int64_t raw, uint32_t alpha, double *fraction);
/* c / sqrt(c^2 + alpha) in units of 1e-12. */
int64_t plain_model_x(int64_t c, uint32_t alpha);

#endif
