/* adwin.c - adaptive windowing over an exponential histogram, looked at every 32 values. */
#include "adwin.h"

#include <math.h>
#include <string.h>

#define CLOCK 32
#define LEAST_WINDOW 10
#define LEAST_PART 5

void adwin_init(adwin *a, double delta)
{
    memset(a, 0, sizeof *a);
    a->delta = delta;
}

static void drop_first(adwin *a, int row)
{
    memmove(a->rows[row], a->rows[row] + 1, (size_t)(a->counts[row] - 1) * sizeof a->rows[row][0]);
    a->counts[row]--;
}

/* Two full buckets become one of twice the size. */
static void compress(adwin *a)
{
    for (int row = 0; row + 1 < ADWIN_ROWS && a->counts[row] > ADWIN_ROW; row++) {
        double n = ldexp(1, row);
        adwin_bucket one = a->rows[row][0], two = a->rows[row][1];
        double apart = one.total / n - two.total / n;
        drop_first(a, row);
        drop_first(a, row);
        a->rows[row + 1][a->counts[row + 1]++] =
            (adwin_bucket){one.total + two.total, one.variance + two.variance + n * apart * apart / 2};
    }
}

static int oldest_row(const adwin *a)
{
    int row = ADWIN_ROWS - 1;
    while (row > 0 && a->counts[row] == 0)
        row--;
    return row;
}

static void forget_oldest(adwin *a)
{
    int row = oldest_row(a);
    double n = ldexp(1, row);
    adwin_bucket old = a->rows[row][0];
    a->width -= n;
    a->total -= old.total;
    double apart = old.total / n - a->total / a->width;
    a->variance -= old.variance + n * a->width * apart * apart / (n + a->width);
    drop_first(a, row);
}

static bool differ(const adwin *a, double n0, double u0, double n1, double u1)
{
    double log_of = log(2 * log(a->width) / a->delta), variance = a->variance / a->width;
    double m = 1 / (n0 - LEAST_PART + 1) + 1 / (n1 - LEAST_PART + 1);
    double epsilon = sqrt(2 * m * variance * log_of) + 2.0 / 3 * log_of * m;
    return fabs(u0 / n0 - u1 / n1) > epsilon;
}

/* Is there a place at which old and new differ? *lower: the new is below. */
static bool find_cut(const adwin *a, bool *lower)
{
    double n0 = 0, u0 = 0;
    for (int row = oldest_row(a); row >= 0; row--)
        for (int i = 0; i < a->counts[row]; i++) {
            n0 += ldexp(1, row);
            u0 += a->rows[row][i].total;
            double n1 = a->width - n0, u1 = a->total - u0;
            if (n1 < LEAST_PART)
                return false;
            if (n0 >= LEAST_PART && differ(a, n0, u0, n1, u1)) {
                *lower = u1 / n1 < u0 / n0;
                return true;
            }
        }
    return false;
}

bool adwin_add(adwin *a, double x)
{
    double apart = a->width > 0 ? x - a->total / a->width : 0;
    a->variance += a->width > 0 ? a->width * apart * apart / (a->width + 1) : 0;
    a->width++;
    a->total += x;
    a->rows[0][a->counts[0]++] = (adwin_bucket){x, 0};
    compress(a);
    if (++a->ticks % CLOCK != 0 || a->width <= LEAST_WINDOW)
        return false;
    bool lower = false, found = false, is_lower;
    while (a->width > LEAST_WINDOW && find_cut(a, &is_lower)) {
        lower = lower || is_lower;
        found = true;
        forget_oldest(a);
    }
    return found && lower;
}
