/* learnfit.c - logistic regression with an elastic net: Newton steps by coordinate descent. */
#include "study/learnfit.h"

#include <math.h>
#include <string.h>

#define STEPS 100
#define PASSES 30      /* through the columns, to find one step */
#define ENOUGH 1e-6    /* of the whole: a step that falls by less is the last */
#define INNER 0.01     /* of what the first pass moved */
#define ARMIJO 0.01    /* of what the step promised must come */
#define HALVINGS 30
#define CURVED 1e-10   /* least curvature of a row */

/* What stands for one fit. */
typedef struct work {
    const tn_learnfit_problem *problem;
    double *margins;  /* of rows: b + Σ … */
    double *slope;    /* of rows: derivative of the loss, times cost */
    double *curve;    /* of rows: second derivative */
    double *moved;    /* of rows: what the step does to the margin */
    double *gradient; /* of columns: of the loss */
    double *hessian;  /* of columns: with that of the ridge */
    double *step;     /* of columns */
    double bias_step;
} work;

/* log(1 + exp(-x)) without overflow. */
static double loss(double x)
{
    return x > 0 ? log1p(exp(-x)) : log1p(exp(x)) - x;
}

double tn_learnfit_objective(const tn_learnfit_problem *p, const double *weights, double bias, const double *margins)
{
    double sum = 0, ridge = 0, lasso = 0;
    (void)bias;
    for (size_t i = 0; i < p->rows; i++)
        sum += p->cost[i] * loss(p->positive[i] ? margins[i] : -margins[i]);
    for (size_t j = 0; j < p->columns; j++) {
        ridge += weights[j] * weights[j];
        lasso += fabs(weights[j]);
    }
    return sum + ridge / 2 + p->sparse * lasso;
}

static void margins_of(const tn_learnfit_problem *p, const double *weights, double bias, double *margins)
{
    for (size_t i = 0; i < p->rows; i++)
        margins[i] = bias;
    for (size_t j = 0; j < p->columns; j++) {
        const double value = weights[j] * p->scale[j];
        for (size_t e = p->begins[j]; value != 0 && e < p->begins[j + 1]; e++)
            margins[p->entries[e]] += value;
    }
}

/* First and second derivatives of the loss, of rows and columns. */
static void derive(work *w)
{
    const tn_learnfit_problem *p = w->problem;
    for (size_t i = 0; i < p->rows; i++) {
        const double chance = 1 / (1 + exp(-w->margins[i]));
        const double curve = chance * (1 - chance);
        w->slope[i] = p->cost[i] * (p->positive[i] ? chance - 1 : chance);
        w->curve[i] = p->cost[i] * (curve > CURVED ? curve : CURVED);
    }
    for (size_t j = 0; j < p->columns; j++) {
        double slope = 0, curve = 0;
        for (size_t e = p->begins[j]; e < p->begins[j + 1]; e++) {
            slope += w->slope[p->entries[e]];
            curve += w->curve[p->entries[e]];
        }
        w->gradient[j] = slope * p->scale[j];
        w->hessian[j] = curve * p->scale[j] * p->scale[j] + 1;
    }
}

/* The best place of one column while all others stay; how far that is, squared, by its curvature. */
static double move_column(work *w, const double *weights, size_t j)
{
    const tn_learnfit_problem *p = w->problem;
    const double scale = p->scale[j], now = weights[j] + w->step[j];
    double gone = 0;
    for (size_t e = p->begins[j]; e < p->begins[j + 1]; e++)
        gone += w->curve[p->entries[e]] * w->moved[p->entries[e]];
    const double slope = now + w->gradient[j] + gone * scale, at = w->hessian[j] * now - slope;
    const double next = at > p->sparse    ? (at - p->sparse) / w->hessian[j]
                        : at < -p->sparse ? (at + p->sparse) / w->hessian[j]
                                          : 0;
    const double by = next - now;
    if (by == 0)
        return 0;
    w->step[j] += by;
    for (size_t e = p->begins[j]; e < p->begins[j + 1]; e++)
        w->moved[p->entries[e]] += by * scale;
    return by * by * w->hessian[j];
}

static double move_bias(work *w)
{
    const tn_learnfit_problem *p = w->problem;
    double slope = 0, curve = 0;
    for (size_t i = 0; i < p->rows; i++) {
        slope += w->slope[i] + w->curve[i] * w->moved[i];
        curve += w->curve[i];
    }
    const double by = -slope / curve;
    w->bias_step += by;
    for (size_t i = 0; i < p->rows; i++)
        w->moved[i] += by;
    return by * by * curve;
}

/* The step that makes the quadratic picture of the whole least. Columns that are 0 and want to stay so are looked at again only once
 * the others have settled. */
static void find_step(work *w, const double *weights)
{
    const size_t columns = w->problem->columns;
    memset(w->step, 0, columns * sizeof *w->step);
    memset(w->moved, 0, w->problem->rows * sizeof *w->moved);
    w->bias_step = 0;
    double first = 0;
    bool all = true;
    for (int pass = 0; pass < PASSES; pass++) {
        double by = move_bias(w);
        for (size_t j = 0; j < columns; j++)
            if (all || weights[j] + w->step[j] != 0)
                by += move_column(w, weights, j);
        first = pass ? first : by;
        const bool settled = by <= INNER * first;
        if (settled && all)
            break;
        all = settled;
    }
}

/* What the step promises: the first derivative of what is smooth, and the change of the rest. Not above 0. */
static double promise(const work *w, const double *weights)
{
    const tn_learnfit_problem *p = w->problem;
    double sum = 0;
    for (size_t i = 0; i < p->rows; i++)
        sum += w->slope[i] * w->moved[i];
    for (size_t j = 0; j < p->columns; j++)
        sum += weights[j] * w->step[j] + p->sparse * (fabs(weights[j] + w->step[j]) - fabs(weights[j]));
    return sum;
}

static void go(work *w, double *weights, double *bias, double by)
{
    for (size_t j = 0; j < w->problem->columns; j++)
        weights[j] += by * w->step[j];
    for (size_t i = 0; i < w->problem->rows; i++)
        w->margins[i] += by * w->moved[i];
    *bias += by * w->bias_step;
}

static void descend(work *w, double *weights, double *bias)
{
    const tn_learnfit_problem *p = w->problem;
    margins_of(p, weights, *bias, w->margins);
    double value = tn_learnfit_objective(p, weights, *bias, w->margins);
    for (int step = 0; step < STEPS; step++) {
        derive(w);
        find_step(w, weights);
        const double promised = promise(w, weights);
        if (!(promised < 0))
            return;
        double length = 1, next = 0;
        go(w, weights, bias, 1);
        int halvings = 0;
        for (; halvings < HALVINGS; halvings++) {
            next = tn_learnfit_objective(p, weights, *bias, w->margins);
            if (next <= value + ARMIJO * length * promised)
                break;
            length /= 2;
            go(w, weights, bias, -length);
        }
        if (halvings == HALVINGS) {
            go(w, weights, bias, -length);
            return;
        }
        const double fallen = value - next;
        value = next;
        if (fallen <= ENOUGH * (fabs(value) + 1e-12))
            return;
    }
}

bool tn_learnfit_run(const tn_mem *mem, const tn_learnfit_problem *problem, double *weights, double *bias)
{
    const size_t rows = problem->rows, columns = problem->columns, all = 4 * rows + 3 * columns + 1;
    double *room = tn_mem_alloc(mem, all, sizeof *room);
    if (!room)
        return false;
    work w = {.problem = problem, .margins = room, .slope = room + rows, .curve = room + 2 * rows, .moved = room + 3 * rows};
    w.gradient = room + 4 * rows;
    w.hessian = w.gradient + columns;
    w.step = w.hessian + columns;
    descend(&w, weights, bias);
    tn_mem_free(mem, room, all, sizeof *room);
    return true;
}
