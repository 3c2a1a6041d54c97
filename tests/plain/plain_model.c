/* plain_model.c - the exact arithmetic of the scoring model. */
#include "plain_model.h"

#include <math.h>

#include "base/num.h"

/* A weight of at most 5 times three boosters of at most 5, a negation and two more factors of at most 5 is below
 * 5e4^6 * 7400 = 1.2e32 units: it fits 127 bits. */
__extension__ typedef __int128 wide;

/* number / divisor, halves to even. */
static int64_t round_even(wide number, wide divisor)
{
    wide quotient = number / divisor, rest = number % divisor;
    if (rest < 0) {
        rest += divisor;
        quotient--;
    }
    if (2 * rest > divisor || (2 * rest == divisor && (quotient & 1)))
        quotient++;
    return (int64_t)quotient;
}

int32_t plain_model_flip(int32_t weight)
{
    return weight > 0 ? PLAIN_MODEL_FLIP : 0;
}

/* The boosters' product, as a fraction. */
static void boost_of(const plain_model_factors *f, wide *boost, wide *unit)
{
    *boost = *unit = 1;
    for (size_t i = 0; i < f->booster_count; i++) {
        *boost *= f->boosters[i];
        *unit *= PLAIN_MODEL_UNIT;
    }
}

int32_t plain_model_boost_bound(const plain_model_factors *f)
{
    wide boost, unit;
    boost_of(f, &boost, &unit);
    if (boost * PLAIN_MODEL_UNIT < PLAIN_MODEL_BOOST_MIN * unit)
        return PLAIN_MODEL_BOOST_MIN;
    return boost * PLAIN_MODEL_UNIT > PLAIN_MODEL_BOOST_MAX * unit ? PLAIN_MODEL_BOOST_MAX : 0;
}

int64_t plain_model_points(int32_t weight, const plain_model_factors *f)
{
    wide number = weight, divisor = 1, boost, boost_unit;
    int32_t bound = plain_model_boost_bound(f);
    boost_of(f, &boost, &boost_unit);
    if (bound) {
        boost = bound;
        boost_unit = PLAIN_MODEL_UNIT;
    }
    number *= boost;
    divisor *= boost_unit;
    if (f->negation) {
        number *= plain_model_flip(weight);
        divisor *= PLAIN_MODEL_UNIT;
    }
    if (f->has_contrast) {
        number *= f->contrast;
        divisor *= PLAIN_MODEL_UNIT;
    }
    if (f->has_conditional) {
        number *= f->conditional;
        divisor *= PLAIN_MODEL_UNIT;
    }
    return round_even(number, divisor);
}

static double root(int64_t raw, uint32_t alpha)
{
    double r = (double)raw;
    return sqrt(r * r + (double)alpha * PLAIN_MODEL_UNIT * PLAIN_MODEL_UNIT);
}

/* The root where it is a whole number, else 0. Then c / root is a fraction with real ties and real halves, which double
 * would blur: raw 1 makes sqrt(1 + 15) = 4. */
static int64_t whole_root(int64_t raw, uint32_t alpha)
{
    int64_t whole = (int64_t)(root(raw, alpha) + 0.5);
    return (wide)whole * whole == (wide)raw * raw + (wide)alpha * PLAIN_MODEL_UNIT * PLAIN_MODEL_UNIT ? whole : 0;
}

int64_t plain_model_share(int64_t c, int64_t raw, uint32_t alpha, double *fraction)
{
    int64_t whole = whole_root(raw, alpha);
    if (whole) {
        wide number = (wide)c * PLAIN_MODEL_UNIT, floored = number / whole - (number % whole < 0);
        *fraction = (double)(number - floored * whole) / (double)whole;
        return (int64_t)floored;
    }
    double exact = (double)c / root(raw, alpha) * PLAIN_MODEL_UNIT, low = floor(exact);
    *fraction = exact - low;
    return (int64_t)low;
}

double plain_model_damp(int64_t raw, uint32_t alpha)
{
    double fraction;
    int64_t low = plain_model_share(raw, raw, alpha, &fraction);
    return (double)low + fraction;
}

int64_t plain_model_x(int64_t c, uint32_t alpha)
{
    return tn_num_round((double)c / root(c, alpha) * PLAIN_MODEL_X_UNIT);
}
