/* judge.h - what a method found and what it cried wolf at, over repetitions, and the bars it is held to. */
#ifndef BENCH_DRIFT_JUDGE_H
#define BENCH_DRIFT_JUDGE_H

#include <stdbool.h>
#include <stdint.h>

#include "rivals.h"
#include "world.h"

/* One method's tally. */
typedef struct judge {
    int repetitions;
    double agents[WORLD_KIND_COUNT], alerts[WORLD_KIND_COUNT], alerted[WORLD_KIND_COUNT];
    double within14[WORLD_KIND_COUNT], within28[WORLD_KIND_COUNT], cohorts[WORLD_KIND_COUNT];
    bool has_states;                       /* it says COHORT, and intervals and onsets */
    double covered, intervals, onset_error, onsets;
    double parts_worst;                    /* |sum of parts - change|, relative */
} judge;

/* What a method said in one repetition. */
typedef struct verdict {
    int first[WORLD_AGENTS]; /* night of the first alert; -1 */
    int alerts[WORLD_AGENTS];
    bool cohort[WORLD_AGENTS];
} verdict;

void verdict_init(verdict *v);
void verdict_alert(verdict *v, int agent, int night);
void judge_add(judge *j, const world *w, const verdict *v);
/* Prints the table; the number of bars that fall. Bars are judged on a one-sided 95 % bound where there are fewer than 40
 * repetitions. */
int judge_print(const judge *j, const char *name);
/* One line, for comparison; the number of bars that fall, which are not printed. */
int judge_line(const judge *j, const char *name);

#endif
