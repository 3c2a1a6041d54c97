/* chances.c - seeded random numbers. */
#include "chances.h"

#include <math.h>
#include <string.h>

void chances_seed(chances *c, uint64_t seed)
{
    memset(c, 0, sizeof *c);
    for (int i = 0; i < 4; i++) { /* splitmix64 */
        uint64_t z = seed += UINT64_C(0x9E3779B97F4A7C15);
        z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
        z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
        c->state[i] = z ^ z >> 31;
    }
}

static uint64_t turned(uint64_t x, int by)
{
    return x << by | x >> (64 - by);
}

static uint64_t next(chances *c)
{
    uint64_t *s = c->state, result = turned(s[1] * 5, 7) * 9, t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = turned(s[3], 45);
    return result;
}

double chances_uniform(chances *c)
{
    return (double)(next(c) >> 11) / 9007199254740992.0;
}

int chances_below(chances *c, int n)
{
    return (int)(chances_uniform(c) * n);
}

double chances_normal(chances *c)
{
    double u, v, s;
    if (c->has_kept) {
        c->has_kept = false;
        return c->kept;
    }
    do {
        u = 2 * chances_uniform(c) - 1;
        v = 2 * chances_uniform(c) - 1;
        s = u * u + v * v;
    } while (s >= 1 || s == 0);
    s = sqrt(-2 * log(s) / s);
    c->kept = v * s;
    c->has_kept = true;
    return u * s;
}

int chances_poisson(chances *c, double mean)
{
    double limit = exp(-mean), product = chances_uniform(c);
    int count = 0;
    for (; product > limit; count++)
        product *= chances_uniform(c);
    return count;
}

double chances_exponential(chances *c)
{
    return -log(1 - chances_uniform(c));
}
