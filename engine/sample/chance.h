/* chance.h - permanent random numbers: what a draw leaves to chance depends on its seed, its plan and a name alone. */
#ifndef TN_SAMPLE_CHANCE_H
#define TN_SAMPLE_CHANCE_H

#include <stdint.h>

#include "tenor.h"

/* Of the seed, the plan and what is drawn (a call's id, say): above 0 and below 1, a multiple of 2^-53 plus half of one. The first 53
 * bits of the SHA-256 of "tenor sample 1", NUL, the seed as 8 bytes, the highest first, the plan, NUL, and the name. */
double tn_chance_of(uint64_t seed, tenor_str plan, tenor_str name);

#endif
