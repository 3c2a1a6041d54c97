/* rivals.h - what else one could do with the same interactions: each method says on which nights it alarms for whom. */
#ifndef BENCH_DRIFT_RIVALS_H
#define BENCH_DRIFT_RIVALS_H

#include <stdbool.h>
#include <stddef.h>

#include "world.h"

typedef struct alarm {
    int agent, night;
} alarm_at;

typedef struct alarms {
    alarm_at *all;
    size_t count, room;
} alarms;

/* False: no memory. */
bool alarms_add(alarms *list, int agent, int night);

typedef struct rival {
    const char *name;
    bool (*run)(const world *w, alarms *list); /* false: no memory */
    bool control; /* a bench that lets it pass measures nothing */
} rival;

extern const rival rivals[];
extern const size_t rival_count;

#endif
