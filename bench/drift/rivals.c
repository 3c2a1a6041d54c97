/* rivals.c - plain rules and the stream detectors that people reach for, on the sentiment of interactions. */
#include "rivals.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "adwin.h"

#define DROP 0.10
#define RECENT 14
#define WINDOW 90
#define RATE 0.15

bool alarms_add(alarms *list, int agent, int night)
{
    if (list->count == list->room) {
        size_t room = list->room ? list->room * 2 : 256;
        alarm_at *all = realloc(list->all, room * sizeof *all);
        if (!all)
            return false;
        list->all = all;
        list->room = room;
    }
    list->all[list->count++] = (alarm_at){agent, night};
    return true;
}

/* ---- sums of days ---------------------------------------------------------------------------- */

typedef struct day_sums {
    double n[WORLD_DAYS + 1], sum[WORLD_DAYS + 1], squares[WORLD_DAYS + 1]; /* of the days before */
} day_sums;

static void add_up(day_sums *sums, const world_agent *agent)
{
    memset(sums, 0, sizeof *sums);
    for (int i = 0; i < agent->leg_count; i++) {
        double x = agent->legs[i].score[0] * 1e-4;
        int d = agent->legs[i].day + 1;
        sums->n[d]++;
        sums->sum[d] += x;
        sums->squares[d] += x * x;
    }
    for (int d = 0; d < WORLD_DAYS; d++) {
        sums->n[d + 1] += sums->n[d];
        sums->sum[d + 1] += sums->sum[d];
        sums->squares[d + 1] += sums->squares[d];
    }
}

/* Interactions on the days from .. to - 1, their mean and the variance of one. */
static double mean_of(const day_sums *sums, int from, int to, double *n, double *variance)
{
    double sum = sums->sum[to] - sums->sum[from], squares = sums->squares[to] - sums->squares[from];
    *n = sums->n[to] - sums->n[from];
    *variance = *n > 1 ? (squares - sum * sum / *n) / (*n - 1) : 0;
    return *n > 0 ? sum / *n : 0;
}

/* ---- rules ----------------------------------------------------------------------------------- */

static bool run_always(const world *w, alarms *list)
{
    (void)w;
    for (int night = WORLD_WATCHED; night < WORLD_DAYS; night++)
        for (int a = 0; a < WORLD_AGENTS; a++)
            if (!alarms_add(list, a, night))
                return false;
    return true;
}

static bool run_never(const world *w, alarms *list)
{
    (void)w;
    (void)list;
    return true;
}

/* The ask, literally: the mean of 14 days against the 14 before. It alarms once until it is over. */
static bool run_naive(const world *w, alarms *list)
{
    for (int a = 0; a < WORLD_AGENTS; a++) {
        day_sums sums;
        bool on = false;
        add_up(&sums, &w->agents[a]);
        for (int night = WORLD_WATCHED; night < WORLD_DAYS; night++) {
            double n0, n1, v;
            double recent = mean_of(&sums, night + 1 - RECENT, night + 1, &n1, &v);
            double before = mean_of(&sums, night + 1 - 2 * RECENT, night + 1 - RECENT, &n0, &v);
            bool now = n0 > 0 && n1 > 0 && before - recent >= DROP;
            if (now && !on && !alarms_add(list, a, night))
                return false;
            on = now;
        }
    }
    return true;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Welch's test of the last 14 days against the rest of 90, Benjamini and Hochberg over the agents, and a drop. */
static bool run_welch(const world *w, alarms *list)
{
    day_sums *sums = malloc(WORLD_AGENTS * sizeof *sums);
    bool on[WORLD_AGENTS] = {false}, fine = sums != NULL;
    for (int a = 0; fine && a < WORLD_AGENTS; a++)
        add_up(&sums[a], &w->agents[a]);
    for (int night = WORLD_WATCHED; fine && night < WORLD_DAYS; night++) {
        double p[WORLD_AGENTS], drop[WORLD_AGENTS], sorted[WORLD_AGENTS], cut = -1;
        for (int a = 0; a < WORLD_AGENTS; a++) {
            double n0, n1, v0, v1;
            double recent = mean_of(&sums[a], night + 1 - RECENT, night + 1, &n1, &v1);
            double before = mean_of(&sums[a], night + 1 - WINDOW, night + 1 - RECENT, &n0, &v0);
            drop[a] = before - recent;
            p[a] = n0 > 1 && n1 > 1 ? 0.5 * erfc(drop[a] / sqrt(v0 / n0 + v1 / n1) / sqrt(2)) : 1;
            sorted[a] = p[a];
        }
        qsort(sorted, WORLD_AGENTS, sizeof *sorted, by_value);
        for (int i = 0; i < WORLD_AGENTS; i++)
            if (sorted[i] <= RATE * (i + 1) / WORLD_AGENTS)
                cut = sorted[i];
        for (int a = 0; fine && a < WORLD_AGENTS; a++) {
            bool now = p[a] <= cut && drop[a] >= DROP;
            fine = !now || on[a] || alarms_add(list, a, night);
            on[a] = now;
        }
    }
    free(sums);
    return fine;
}

/* ---- stream detectors ------------------------------------------------------------------------ */

/* Page (1954) and Hinkley, with the usual defaults: 30 values at least, 0.005 allowed, threshold 50, forgetting 0.9999. */
static bool run_page_hinkley(const world *w, alarms *list)
{
    for (int a = 0; a < WORLD_AGENTS; a++) {
        double mean = 0, sum = 0, least = 0;
        int n = 0;
        for (int i = 0; i < w->agents[a].leg_count; i++) {
            const world_leg *leg = &w->agents[a].legs[i];
            double x = leg->score[0] * 1e-4;
            n++;
            mean += (x - mean) / n;
            sum = .9999 * sum + (mean - x - .005);
            least = sum < least ? sum : least;
            if (n < 30 || sum - least <= 50)
                continue;
            if (leg->day >= WORLD_WATCHED && !alarms_add(list, a, leg->day))
                return false;
            mean = sum = least = n = 0;
        }
    }
    return true;
}

static bool run_adwin(const world *w, alarms *list)
{
    for (int a = 0; a < WORLD_AGENTS; a++) {
        adwin detector;
        adwin_init(&detector, .002);
        for (int i = 0; i < w->agents[a].leg_count; i++) {
            const world_leg *leg = &w->agents[a].legs[i];
            if (adwin_add(&detector, leg->score[0] * 1e-4) && leg->day >= WORLD_WATCHED && !alarms_add(list, a, leg->day))
                return false;
        }
    }
    return true;
}

const rival rivals[] = {
    {"always", run_always, true},       {"never", run_never, true}, {"14 days against 14", run_naive, true},
    {"Welch + BH + drop", run_welch, true}, {"ADWIN", run_adwin, false}, {"Page-Hinkley", run_page_hinkley, false},
};
const size_t rival_count = sizeof rivals / sizeof rivals[0];
