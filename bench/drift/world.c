/* world.c - a simulated centre. */
#include "world.h"

#include <math.h>
#include <stdlib.h>

#include "chances.h"

const char *const world_kind_names[WORLD_KIND_COUNT] = {
#define WORLD_NAME(id, name, agents) name,
    WORLD_KINDS(WORLD_NAME)
#undef WORLD_NAME
};
const int world_kind_agents[WORLD_KIND_COUNT] = {
#define WORLD_AGENTS_OF(id, name, agents) agents,
    WORLD_KINDS(WORLD_AGENTS_OF)
#undef WORLD_AGENTS_OF
};

/* Standard deviations: of strata, agents, days of a stratum, days of an agent, calls, utterances. */
#define SD_QUEUE 0.08
#define SD_TOPIC 0.06
#define SD_AGENT 0.06
#define SD_STRATUM_DAY 0.03
#define SD_AGENT_DAY 0.03
#define SD_CALL 0.18
#define SD_UTTERANCE 0.35
#define UTTERANCES 10
#define PHI 0.5 /* of days */
#define LEVEL 0.2

#define INCIDENT_RATE (1.0 / 60) /* a stratum and day */
#define HOME_SHARE 0.7
#define TREND_FROM 140
#define TREND_A_DAY 0.002 /* of the first topic, for all */
#define TONE_FALL 0.4
#define TONE_AGENTS 10

static const double weekday_mean[7] = {.01, .01, 0, -.01, -.02, .01, 0};
static const double weekday_volume[7] = {1.15, 1.05, 1, 1, 1, .9, .9};

double world_decline(world_kind kind, int day, int onset)
{
    if (day < onset)
        return 0;
    switch (kind) {
    case WORLD_STEP05: return .05;
    case WORLD_STEP10: return .10;
    case WORLD_STEP15: return .15;
    case WORLD_STEP20: return .20;
    case WORLD_RAMP15: return .15 * fmin(1, (day - onset + 1) / 42.0);
    case WORLD_RAMP20: return .20 * fmin(1, (day - onset + 1) / 28.0);
    case WORLD_DIP: return day < onset + 3 ? .25 : 0;
    default: return 0;
    }
}

/* One day to the next: the same standard deviation every day. */
static double step(chances *c, double x, double sd)
{
    return PHI * x + chances_normal(c) * sd * sqrt(1 - PHI * PHI);
}

typedef struct strata {
    double mean[WORLD_STRATA], day[WORLD_STRATA][WORLD_DAYS];
} strata;

static void make_strata(strata *s, chances *c)
{
    double queues[WORLD_QUEUES], topics[WORLD_TOPICS];
    for (int q = 0; q < WORLD_QUEUES; q++)
        queues[q] = chances_normal(c) * SD_QUEUE;
    for (int t = 0; t < WORLD_TOPICS; t++)
        topics[t] = chances_normal(c) * SD_TOPIC;
    for (int i = 0; i < WORLD_STRATA; i++) {
        double x = chances_normal(c) * SD_STRATUM_DAY, depth = 0;
        int left = 0;
        s->mean[i] = LEVEL + queues[i / WORLD_TOPICS] + topics[i % WORLD_TOPICS];
        for (int d = 0; d < WORLD_DAYS; d++) {
            if (left == 0 && chances_uniform(c) < INCIDENT_RATE) {
                left = 1 + chances_below(c, 3);
                depth = .1 + .2 * chances_uniform(c);
            }
            s->day[i][d] = x - (left > 0 ? depth : 0);
            left -= left > 0;
            if (i % WORLD_TOPICS == 0 && d >= TREND_FROM)
                s->day[i][d] -= TREND_A_DAY * (d - TREND_FROM);
            x = step(c, x, SD_STRATUM_DAY);
        }
    }
}

static bool add_leg(world_agent *agent, const world_leg *leg)
{
    if (agent->leg_count == agent->leg_room) {
        int room = agent->leg_room ? agent->leg_room * 2 : 1024;
        world_leg *legs = realloc(agent->legs, (size_t)room * sizeof *legs);
        if (!legs)
            return false;
        agent->legs = legs;
        agent->leg_room = room;
    }
    agent->legs[agent->leg_count++] = *leg;
    return true;
}

static float in_units(double score, double most)
{
    double bounded = score > most ? most : score < -most ? -most : score;
    return (float)nearbyint(bounded * 1e4);
}

/* Three more that go with the sentiment, and four tones that most interactions have nothing of. */
static void fill_others(world_leg *leg, chances *c, double common, const double *levels, int toned, bool after)
{
    for (int i = 1; i < 4; i++)
        leg->score[i] = in_units(levels[i] + .6 * common + .8 * SD_CALL * chances_normal(c), 1);
    for (int i = 4; i < WORLD_DIMENSIONS; i++) {
        double rate = .3 + .1 * (i - 4), strength = 2.5 * exp(levels[i]) * (toned == i && after ? 1 - TONE_FALL : 1);
        double tone = chances_uniform(c) < rate ? strength * chances_exponential(c) * exp(common) : 0;
        leg->score[i] = in_units(tone, 100);
    }
}

static bool make_agent(world_agent *agent, int index, chances *c, const strata *s, int dimensions)
{
    double u = chances_uniform(c), levels[WORLD_DIMENSIONS];
    int home = chances_below(c, WORLD_QUEUES), other = (home + 1 + chances_below(c, WORLD_QUEUES - 1)) % WORLD_QUEUES;
    agent->volume = u < .25 ? 5 : u < .75 ? 12 : 25;
    agent->onset = 100 + chances_below(c, 51);
    agent->toned = dimensions > 1 && index < TONE_AGENTS ? WORLD_DIMENSIONS - 1 : 0;
    for (int i = 0; i < WORLD_DIMENSIONS; i++)
        levels[i] = chances_normal(c) * (i < 4 ? SD_AGENT : .2);
    int off = chances_below(c, 7);
    int leave = chances_uniform(c) < .8 ? chances_below(c, WORLD_DAYS) : WORLD_DAYS, back = leave + 5 + chances_below(c, 10);
    double x = chances_normal(c) * SD_AGENT_DAY;
    for (int d = 0; d < WORLD_DAYS; d++, x = step(c, x, SD_AGENT_DAY)) {
        int weekday = d % 7;
        bool after = d >= agent->onset;
        if (weekday == off || weekday == (off + 1) % 7 || (d >= leave && d < back) || chances_uniform(c) < .03)
            continue;
        double own = levels[0] + x + weekday_mean[weekday] - world_decline(agent->kind, d, agent->onset);
        for (int n = chances_poisson(c, agent->volume * weekday_volume[weekday]); n > 0; n--) {
            int at = agent->kind == WORLD_MIX && after ? other : home;
            int queue = chances_uniform(c) < HOME_SHARE ? at : (at + 1 + chances_below(c, WORLD_QUEUES - 1)) % WORLD_QUEUES;
            double v = chances_uniform(c);
            int stratum = queue * WORLD_TOPICS + (v < .5 ? 0 : v < .8 ? 1 : 2), utterances = 1 + chances_poisson(c, UTTERANCES - 1);
            double call = SD_CALL * chances_normal(c);
            world_leg leg = {.day = (uint16_t)d, .stratum = (uint16_t)stratum};
            leg.score[0] = in_units(s->mean[stratum] + s->day[stratum][d] + own + call +
                                        SD_UTTERANCE / sqrt(utterances) * chances_normal(c), 1);
            if (dimensions > 1)
                fill_others(&leg, c, s->day[stratum][d] + call, levels, agent->toned, after);
            if (!add_leg(agent, &leg))
                return false;
        }
    }
    return true;
}

world *world_make(uint64_t seed, int dimensions)
{
    world *w = calloc(1, sizeof *w);
    strata *s = malloc(sizeof *s);
    chances c;
    bool fine = w && s;
    chances_seed(&c, seed);
    if (fine)
        make_strata(s, &c);
    if (w)
        w->dimensions = dimensions;
    for (int kind = 0, agent = 0; fine && kind < WORLD_KIND_COUNT; kind++)
        for (int i = 0; fine && i < world_kind_agents[kind]; i++, agent++) {
            w->agents[agent].kind = (world_kind)kind;
            fine = make_agent(&w->agents[agent], agent, &c, s, dimensions);
        }
    free(s);
    if (fine)
        return w;
    world_free(w);
    return NULL;
}

void world_free(world *w)
{
    for (int i = 0; w && i < WORLD_AGENTS; i++)
        free(w->agents[i].legs);
    free(w);
}
