/* dice.h - numbers by chance that are the same for the same seed, on every machine. */
#ifndef TN_STUDY_DICE_H
#define TN_STUDY_DICE_H

#include <stdint.h>

/* SplitMix64 (Steele, Lea and Flood 2014): a counter and a mix; any seed is a good one. */
typedef struct tn_dice {
    uint64_t state;
} tn_dice;

static inline uint64_t tn_dice_mix(uint64_t z)
{
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

static inline uint64_t tn_dice_next(tn_dice *dice)
{
    return tn_dice_mix(dice->state += UINT64_C(0x9E3779B97F4A7C15));
}

/* One of 0 … n - 1, for n up to 2^31: the bias is below 2^-32. */
static inline uint32_t tn_dice_below(tn_dice *dice, uint32_t n)
{
    return (uint32_t)((tn_dice_next(dice) >> 32) * n >> 32);
}

#endif
