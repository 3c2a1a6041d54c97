/* chances.h - seeded random numbers, the same on every machine: xoshiro256** (Blackman and Vigna), normal ones by the polar
 * method. */
#ifndef BENCH_DRIFT_CHANCES_H
#define BENCH_DRIFT_CHANCES_H

#include <stdbool.h>
#include <stdint.h>

typedef struct chances {
    uint64_t state[4];
    double kept;
    bool has_kept;
} chances;

void chances_seed(chances *c, uint64_t seed);
double chances_uniform(chances *c); /* [0, 1) */
int chances_below(chances *c, int n);
double chances_normal(chances *c);
int chances_poisson(chances *c, double mean);
double chances_exponential(chances *c);

#endif
