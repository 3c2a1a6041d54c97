/* world.h - a simulated centre: 1,000 agents on 180 days, some of whom change at a known day. */
#ifndef BENCH_DRIFT_WORLD_H
#define BENCH_DRIFT_WORLD_H

#include <stdint.h>

#define WORLD_AGENTS 1000
#define WORLD_DAYS 180
#define WORLD_WATCHED 90 /* the first night that is looked at */
#define WORLD_QUEUES 4
#define WORLD_TOPICS 3
#define WORLD_STRATA (WORLD_QUEUES * WORLD_TOPICS)
#define WORLD_DIMENSIONS 8

/* What becomes of an agent from the onset on. */
#define WORLD_KINDS(X)                                                     \
    X(CONTROL, "in control", 830)                                          \
    X(MIX, "mix shift only", 100)                                          \
    X(STEP05, "step .05", 10)                                              \
    X(STEP10, "step .10", 10)                                              \
    X(STEP15, "step .15", 10)                                              \
    X(STEP20, "step .20", 10)                                              \
    X(RAMP15, "ramp .15 over 42 days", 10)                                 \
    X(RAMP20, "ramp .20 over 28 days", 10)                                 \
    X(DIP, "dip .25 for 3 days", 10)

typedef enum world_kind {
#define WORLD_ENUM(id, name, agents) WORLD_##id,
    WORLD_KINDS(WORLD_ENUM)
#undef WORLD_ENUM
    WORLD_KIND_COUNT
} world_kind;

extern const char *const world_kind_names[WORLD_KIND_COUNT];
extern const int world_kind_agents[WORLD_KIND_COUNT];

typedef struct world_leg {
    uint16_t day, stratum;
    float score[WORLD_DIMENSIONS]; /* in 1e-4; the first is the sentiment */
} world_leg;

typedef struct world_agent {
    world_kind kind;
    int onset;
    int volume;  /* interactions of a usual day */
    int toned;   /* the tone that falls by 40 % from the onset on, or 0 */
    world_leg *legs;
    int leg_count, leg_room;
} world_agent;

typedef struct world {
    int dimensions; /* 1 or WORLD_DIMENSIONS */
    world_agent agents[WORLD_AGENTS];
} world;

/* The same seed makes the same world. NULL: no memory. Freed by world_free. */
world *world_make(uint64_t seed, int dimensions);
void world_free(world *w);
/* By how much an agent's sentiment is lower on a day. */
double world_decline(world_kind kind, int day, int onset);

#endif
