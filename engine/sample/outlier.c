/* outlier.c - distances of calls from the medians of their groups. */
#include "sample/outlier.h"

#include <math.h>

#include "base/sort.h"

/* Of what is distributed normally so large a part is not further from the median than so many standard deviations. The first is the
 * median absolute deviation; the others are for measures that are mostly equal, as tones that few calls have. */
static const struct {
    double part, deviations;
} parts[] = {{0.5, 0.674490}, {0.9, 1.644854}, {0.99, 2.575829}};
#define MEAN_AD 1.253314 /* the mean absolute deviation times this is the standard deviation */

static int by_value(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Of numbers in order. */
static double middle_of(const double *numbers, size_t n)
{
    return n % 2 ? numbers[n / 2] : (numbers[n / 2 - 1] + numbers[n / 2]) / 2;
}

typedef struct usual {
    bool known;
    double middle, scale; /* scale 0: all are equal */
} usual;

/* n >= 1 numbers, which are written over. */
static usual usual_of(double *numbers, size_t n)
{
    tn_sort(numbers, n, sizeof *numbers, by_value);
    usual u = {true, middle_of(numbers, n), 0};
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        numbers[i] = fabs(numbers[i] - u.middle);
        sum += numbers[i];
    }
    tn_sort(numbers, n, sizeof *numbers, by_value);
    u.scale = MEAN_AD * sum / (double)n;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const double deviation = i == 0 ? middle_of(numbers, n) : numbers[(size_t)(parts[i].part * (double)(n - 1))];
        if (deviation > 0) {
            u.scale = deviation / parts[i].deviations;
            break;
        }
    }
    return u;
}

static double counted(double value, bool log)
{
    return log && value == value ? log1p(value > 0 ? value : 0) : value;
}

typedef struct work {
    uint32_t *order; /* calls, group by group */
    size_t *begin;   /* of each group, and behind the last */
    double *numbers;
    usual *usuals;   /* of each group, and of all */
} work;

static void sort_calls(work *w, const uint32_t *group, size_t calls, size_t groups)
{
    for (size_t g = 0; g <= groups; g++)
        w->begin[g] = 0;
    for (size_t i = 0; i < calls; i++)
        w->begin[group[i] + 1]++;
    for (size_t g = 0; g < groups; g++)
        w->begin[g + 1] += w->begin[g];
    for (size_t i = 0; i < calls; i++)
        w->order[w->begin[group[i]]++] = (uint32_t)i;
    for (size_t g = groups; g > 0; g--)
        w->begin[g] = w->begin[g - 1];
    w->begin[0] = 0;
}

static void run_measure(const work *w, const double *values, size_t m, size_t calls, const uint32_t *group, size_t groups,
                        const tn_outlier_options *o, double *z, double *middle)
{
    for (size_t g = 0; g <= groups; g++) { /* the last is all of them */
        size_t n = 0;
        for (size_t i = g < groups ? w->begin[g] : 0; i < (g < groups ? w->begin[g + 1] : calls); i++) {
            const double value = counted(values[w->order[i] * o->measures + m], o->log[m]);
            if (value == value)
                w->numbers[n++] = value;
        }
        w->usuals[g].known = false;
        if (n > 0 && (g == groups || n >= o->least))
            w->usuals[g] = usual_of(w->numbers, n);
    }
    for (size_t i = 0; i < calls; i++) {
        const size_t at = i * o->measures + m;
        const double value = counted(values[at], o->log[m]);
        const usual *u = &w->usuals[w->usuals[group[i]].known ? group[i] : groups];
        middle[at] = u->known ? o->log[m] ? expm1(u->middle) : u->middle : NAN;
        z[at] = value == value && u->scale > 0 ? (value - u->middle) / u->scale : 0;
        if (fabs(z[at]) > o->cap)
            z[at] = z[at] > 0 ? o->cap : -o->cap;
    }
}

bool tn_outlier_run(const double *values, size_t calls, const uint32_t *group, size_t groups, const tn_outlier_options *options, double *z,
                    double *middle, const tn_mem *mem)
{
    work w = {tn_mem_alloc(mem, calls + 1, sizeof *w.order), tn_mem_alloc(mem, groups + 1, sizeof *w.begin),
              tn_mem_alloc(mem, calls + 1, sizeof *w.numbers), tn_mem_zero(mem, groups + 1, sizeof *w.usuals)};
    const bool fine = w.order && w.begin && w.numbers && w.usuals;
    if (fine) {
        sort_calls(&w, group, calls, groups);
        for (size_t m = 0; m < options->measures; m++)
            run_measure(&w, values, m, calls, group, groups, options, z, middle);
    }
    tn_mem_free(mem, w.order, calls + 1, sizeof *w.order);
    tn_mem_free(mem, w.begin, groups + 1, sizeof *w.begin);
    tn_mem_free(mem, w.numbers, calls + 1, sizeof *w.numbers);
    tn_mem_free(mem, w.usuals, groups + 1, sizeof *w.usuals);
    return fine;
}

double tn_outlier_distance(const double *z, size_t measures)
{
    double sum = 0;
    for (size_t m = 0; m < measures; m++)
        sum += z[m] * z[m];
    return measures ? sqrt(sum / (double)measures) : 0;
}
