/* judge.c - tallies and bars. */
#include "judge.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define WHOLE 40 /* repetitions that need no allowance */
#define BOUND 1.645

void verdict_init(verdict *v)
{
    memset(v, 0, sizeof *v);
    for (int a = 0; a < WORLD_AGENTS; a++)
        v->first[a] = -1;
}

void verdict_alert(verdict *v, int agent, int night)
{
    v->alerts[agent]++;
    if (v->first[agent] < 0)
        v->first[agent] = night;
}

void judge_add(judge *j, const world *w, const verdict *v)
{
    j->repetitions++;
    for (int a = 0; a < WORLD_AGENTS; a++) {
        const world_agent *agent = &w->agents[a];
        int after = v->first[a] - agent->onset;
        if (agent->kind == WORLD_CONTROL && agent->toned) /* it drifts in another dimension */
            continue;
        j->agents[agent->kind]++;
        j->alerts[agent->kind] += v->alerts[a];
        j->alerted[agent->kind] += v->first[a] >= 0;
        j->cohorts[agent->kind] += v->cohort[a];
        if (v->first[a] >= 0 && after >= 0) {
            j->within14[agent->kind] += after <= 13;
            j->within28[agent->kind] += after <= 27;
        }
    }
}

typedef struct bar {
    const char *name;
    double value, error; /* standard error of the value */
    double most, least;  /* NAN: no such bar */
    const char *unit;
} bar;

static double share(double of, double n)
{
    return n > 0 ? of / n : 0;
}

/* A count over agents: so many in a thousand. */
static bar per_thousand(const char *name, double count, double agents, double most)
{
    double rate = 1000 * share(count, agents);
    return (bar){name, rate, 1000 * share(sqrt(count > 1 ? count : 1), agents), most, NAN, ""};
}

static bar percent(const char *name, double count, double n, double least, double most)
{
    double p = share(count, n);
    return (bar){name, 100 * p, n > 0 ? 100 * sqrt((p * (1 - p) + 1 / (4 * n)) / n) : 0, most, least, " %"};
}

static int collect(const judge *j, bar *bars)
{
    const double *n = j->agents;
    int count = 0;
    double drifting = 0, alerts = 0, real = 0;
    for (int k = WORLD_STEP10; k <= WORLD_RAMP20; k++) {
        drifting += j->alerted[k];
        alerts += j->alerts[k];
    }
    for (int k = WORLD_STEP05; k <= WORLD_RAMP20; k++)
        real += j->cohorts[k];
    bars[count++] = per_thousand("false alerts per 1,000 agents, in control", j->alerts[WORLD_CONTROL], n[WORLD_CONTROL], 5);
    bars[count++] = per_thousand("false alerts per 1,000 agents, mix shift", j->alerts[WORLD_MIX], n[WORLD_MIX], 8);
    bars[count++] = percent("step .10 found within 14 days", j->within14[WORLD_STEP10], n[WORLD_STEP10], 26, NAN);
    bars[count++] = percent("step .15 found within 14 days", j->within14[WORLD_STEP15], n[WORLD_STEP15], 77, NAN);
    bars[count++] = percent("step .20 found within 14 days", j->within14[WORLD_STEP20], n[WORLD_STEP20], 91, NAN);
    bars[count++] = percent("step .10 found within 28 days", j->within28[WORLD_STEP10], n[WORLD_STEP10], 48, NAN);
    bars[count++] = percent("step .15 found within 28 days", j->within28[WORLD_STEP15], n[WORLD_STEP15], 93, NAN);
    bars[count++] = percent("step .20 found within 28 days", j->within28[WORLD_STEP20], n[WORLD_STEP20], 98, NAN);
    bars[count++] = percent("step .05 ever alerted", j->alerted[WORLD_STEP05], n[WORLD_STEP05], NAN, 10);
    bars[count++] = (bar){"alerts per drifting agent", share(alerts, drifting), 0, 1.02, NAN, ""};
    if (!j->has_states)
        return count;
    double wrong = j->cohorts[WORLD_CONTROL] + j->cohorts[WORLD_MIX];
    bars[count++] = per_thousand("COHORT per 1,000 agents, in control", j->cohorts[WORLD_CONTROL], n[WORLD_CONTROL], 1);
    bars[count++] = per_thousand("COHORT per 1,000 agents, 3-day dips", j->cohorts[WORLD_DIP], n[WORLD_DIP], 70);
    bars[count++] = percent("COHORT: precision", real, real + wrong, 96, NAN);
    bars[count++] = percent("intervals that hold the true change", j->covered, j->intervals, 92, 97);
    bars[count++] = (bar){"onset error, days", share(j->onset_error, j->onsets), 0, 3.5, NAN, ""};
    bars[count++] = (bar){"parts against the change, relative", j->parts_worst, 0, 1e-12, NAN, ""};
    return count;
}

static bool holds(const judge *j, const bar *b)
{
    double allow = j->repetitions < WHOLE ? BOUND * b->error : 0;
    return (isnan(b->most) || b->value - allow <= b->most) && (isnan(b->least) || b->value + allow >= b->least);
}

int judge_print(const judge *j, const char *name)
{
    bar bars[24];
    int count = collect(j, bars), fallen = 0;
    printf("%s, %d repetitions%s\n", name, j->repetitions,
           j->repetitions < WHOLE ? " (fewer than 40: a bar falls only beyond a one-sided 95 % bound)" : "");
    for (int i = 0; i < count; i++) {
        const bar *b = &bars[i];
        char must[48];
        if (isnan(b->least))
            snprintf(must, sizeof must, "<= %g", b->most);
        else if (isnan(b->most))
            snprintf(must, sizeof must, ">= %g", b->least);
        else
            snprintf(must, sizeof must, "%g to %g", b->least, b->most);
        fallen += !holds(j, b);
        printf("  %-44s %10.4g%-2s  must %-10s %s\n", b->name, b->value, b->unit, must, holds(j, b) ? "holds" : "FALLS");
    }
    printf("  %-44s %9.1f %% and %.1f %% within 28 days\n", "ramps .15 and .20 found",
           100 * share(j->within28[WORLD_RAMP15], j->agents[WORLD_RAMP15]),
           100 * share(j->within28[WORLD_RAMP20], j->agents[WORLD_RAMP20]));
    return fallen;
}

int judge_line(const judge *j, const char *name)
{
    bar bars[24];
    int count = collect(j, bars), fallen = 0;
    for (int i = 0; i < count; i++)
        fallen += !holds(j, &bars[i]);
    printf("  %-20s %10.1f %10.1f %8.0f %5.0f %5.0f   %d of %d bars fall\n", name, bars[0].value, bars[1].value,
           bars[2].value, bars[3].value, bars[4].value, fallen, count);
    return fallen;
}
