/* chance.h - seeded random numbers (splitmix64), the same on every machine. */
#ifndef CHANCE_H
#define CHANCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct chance {
    uint64_t state;
} chance;

static inline uint64_t chance_next(chance *c)
{
    uint64_t z = (c->state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

/* 0 .. limit - 1; 0 for limit 0. */
static inline size_t chance_below(chance *c, size_t limit)
{
    return limit ? (size_t)(chance_next(c) % limit) : 0;
}

static inline bool chance_percent(chance *c, unsigned percent)
{
    return chance_next(c) % 100 < percent;
}

/* A chance of its own for the k-th of something. */
static inline chance chance_of(uint64_t seed, uint64_t k)
{
    chance c = {seed * UINT64_C(0xd1342543de82ef95) + k * UINT64_C(0x9e3779b97f4a7c15)};
    chance_next(&c);
    return c;
}

#define CHANCE_PICK(c, array) ((array)[chance_below(c, sizeof(array) / sizeof(array)[0])])

#endif
