/* keyness.c - how much more often something is said in one body of text than in another. */
#include "study/keyness.h"

#include <math.h>

/* One cell of 2 sum O ln(O/E); nothing where O is 0. */
static double cell(double observed, double expected)
{
    return observed > 0 ? observed * log(observed / expected) : 0;
}

void tn_keyness_of(uint64_t count, uint64_t size, uint64_t other, uint64_t other_size, tenor_study_keyness *out)
{
    *out = (tenor_study_keyness){.g2 = 0};
    if (size == 0 || other_size == 0 || count + other == 0)
        return;
    double a = (double)count, b = (double)other, n = (double)size, m = (double)other_size;
    double rate = (a + b) / (n + m), g2 = 2 * (cell(a, n * rate) + cell(b, m * rate));
    out->g2 = g2 > 0 ? g2 : 0; /* rounding may leave less than nothing of equal rates */
    out->log_ratio = log2((a > 0 ? a : 0.5) / n) - log2((b > 0 ? b : 0.5) / m);
}

void tn_keyness_odds(uint64_t count, uint64_t size, uint64_t other, uint64_t other_size, double its, double prior,
                     tenor_study_keyness *out)
{
    double a = (double)count + its, b = (double)other + its;
    double rest = (double)size + prior - a, other_rest = (double)other_size + prior - b;
    out->log_odds = out->z = 0;
    if (!(a > 0) || !(b > 0) || !(rest > 0) || !(other_rest > 0))
        return;
    out->log_odds = log(a / rest) - log(b / other_rest);
    out->z = out->log_odds / sqrt(1 / a + 1 / b);
}
