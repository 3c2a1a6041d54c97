/* figures.c - measures of agreement between scores and labels, from counts and sums. */
#include "study/figures.h"

#include <math.h>

/* ---- classes ---- */

static double f1_of(uint64_t right, uint64_t is, uint64_t found)
{
    return is + found ? 2 * (double)right / (double)(is + found) : 0;
}

double tn_figures_f1(const tn_figures_confusion *c, int class)
{
    uint64_t is = 0, found = 0;
    for (int k = 0; k < 3; k++) {
        is += c->rows[class][k];
        found += c->rows[k][class];
    }
    return f1_of(c->rows[class][class], is, found);
}

double tn_figures_macro_f1(const tn_figures_confusion *c, unsigned classes)
{
    double sum = 0;
    int count = 0;
    for (int k = 0; k < 3; k++)
        if (classes >> k & 1) {
            sum += tn_figures_f1(c, k);
            count++;
        }
    return count ? sum / count : NAN;
}

double tn_figures_accuracy(const tn_figures_confusion *c)
{
    uint64_t right = 0, all = 0;
    for (int i = 0; i < 3; i++)
        for (int k = 0; k < 3; k++) {
            all += c->rows[i][k];
            right += i == k ? c->rows[i][k] : 0;
        }
    return all ? (double)right / (double)all : NAN;
}

/* ---- the best cut ---- */

typedef struct search {
    const uint32_t (*rows)[3];
    tn_figures_goal goal;
    unsigned classes;
    int low, high;     /* the classes at the ends */
    uint64_t total[3]; /* of each class */
} search;

/* What is found when all below one place is the lowest class and all from another on the highest; counts of rows on the way. */
static double goal_at(const search *s, const uint64_t lower[3], const uint64_t upper[3])
{
    /* lower, upper: rows of each class below the first place, from the second on */
    uint64_t right[3] = {0, 0, 0}, found[3] = {0, 0, 0};
    double sum = 0;
    for (int k = 0; k < 3; k++) {
        found[s->low] += lower[k];
        found[s->high] += upper[k];
        found[1] += s->low != 1 && s->high != 1 ? s->total[k] - lower[k] - upper[k] : 0;
    }
    right[s->low] = lower[s->low];
    right[s->high] = upper[s->high];
    if (s->low != 1 && s->high != 1)
        right[1] = s->total[1] - lower[1] - upper[1];
    if (s->goal == TN_FIGURES_F1)
        return f1_of(right[2], s->total[2], found[2]);
    if (s->goal == TN_FIGURES_ACCURACY)
        return (double)(right[0] + right[1] + right[2]); /* of the same number of rows */
    for (int k = 0; k < 3; k++)
        if (s->classes >> k & 1)
            sum += f1_of(right[k], s->total[k], found[k]);
    return sum;
}

/* The threshold that lies between score `place - 1` and `place`, and not below `lowest`. */
static int32_t threshold(const int32_t *scores, size_t count, size_t place, int32_t lowest)
{
    int32_t between = place == 0       ? scores[0]
                      : place == count ? scores[count - 1] + 1
                                       : scores[place - 1] + (scores[place] - scores[place - 1] + 1) / 2;
    return between < lowest ? lowest : between;
}

tn_figures_cut tn_figures_best_cut(const int32_t *scores, const uint32_t (*rows)[3], size_t count, tn_figures_goal goal,
                                   unsigned classes, int32_t lowest)
{
    search s = {.rows = rows, .goal = goal, .classes = classes};
    s.low = classes & 1 ? 0 : 1;
    s.high = classes & 4 ? 2 : 1;
    bool middle = classes == 7; /* else two classes, and both places are one */
    size_t best_low = count, best_high = count;
    double best = -1;
    if (count == 0)
        return (tn_figures_cut){lowest, lowest};
    for (size_t i = 0; i < count; i++)
        for (int k = 0; k < 3; k++)
            s.total[k] += rows[i][k];
    uint64_t lower[3] = {0, 0, 0};
    for (size_t i = 0; i <= count; i++) {
        uint64_t upper[3] = {s.total[0] - lower[0], s.total[1] - lower[1], s.total[2] - lower[2]};
        bool allowed = i == count || scores[i] >= lowest;
        for (size_t j = i; allowed && j <= count; j++) {
            double value = goal_at(&s, lower, upper);
            if (value > best) {
                best = value;
                best_low = i;
                best_high = j;
            }
            if (!middle || j == count)
                break;
            for (int k = 0; k < 3; k++)
                upper[k] -= rows[j][k];
        }
        for (int k = 0; i < count && k < 3; k++)
            lower[k] += rows[i][k];
    }
    return (tn_figures_cut){threshold(scores, count, best_low, lowest), threshold(scores, count, best_high, lowest)};
}

/* ---- ranks ---- */

double tn_figures_auc(const uint32_t *below, const uint32_t *above)
{
    uint64_t passed = 0, aboves = 0, twice = 0; /* twice the wins: below 2^63 for counts below 2^31 */
    for (size_t i = 0; i < TN_FIGURES_SCORES; i++) {
        twice += above[i] * (2 * passed + below[i]);
        passed += below[i];
        aboves += above[i];
    }
    return passed && aboves ? (double)twice / 2 / ((double)passed * (double)aboves) : NAN;
}

/* ---- numbers ---- */

double tn_figures_pearson(const tn_figures_sums *s)
{
    if (s->n < 2)
        return NAN;
    double xx = s->xx - s->x * s->x / s->n, yy = s->yy - s->y * s->y / s->n, xy = s->xy - s->x * s->y / s->n;
    /* what rounding leaves of numbers that do not vary is far below this part of their squares */
    if (xx <= s->xx * 1e-12 || yy <= s->yy * 1e-12)
        return NAN;
    double r = xy / sqrt(xx * yy);
    return r > 1 ? 1 : r < -1 ? -1 : r;
}

double tn_figures_quantile(const double *values, size_t count, double q)
{
    if (count == 0)
        return NAN;
    double place = q * (double)(count - 1), below = floor(place);
    size_t i = (size_t)below;
    return i + 1 < count ? values[i] + (place - below) * (values[i + 1] - values[i]) : values[count - 1];
}
