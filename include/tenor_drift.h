/* tenor_drift.h - drift: from the numbers of many interactions to alerts, night by night. Part of libtenor.
 *
 *     tenor_drift  exact sums of what came in, by agent, day and stratum; says who slipped, since when
 *
 * What is compared with what, and why, stands in the manual (drift.md). The rules of tenor.h hold here. Numbers are in score
 * units; where it stands, in units of 1e-4.
 *
 * C99 and C++11 can include this file.  SPDX-License-Identifier: MIT */
#ifndef TENOR_DRIFT_H
#define TENOR_DRIFT_H

#include "tenor.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tenor_drift tenor_drift;

/* Everything zero is a good default. */
typedef struct tenor_drift_options {
    const tenor_allocator *allocator; /* NULL: malloc; else copied */
    tenor_str policy;                 /* lines of a policy file over the built-in gates; may be empty */
} tenor_drift_options;

/* Interactions (legs of calls) of one agent on one day in one stratum. Empty names are read as "-". No name may hold NUL.
 * Views are read during the call only. */
typedef struct tenor_drift_cell {
    tenor_str agent, team;
    tenor_str queue, topic, channel, reader, asr; /* the stratum */
    tenor_str dimension;                          /* empty: "sentiment" */
    tenor_str digest;   /* of the lexicons: scores under another one are never compared */
    int32_t day;        /* since 1970-01-01 */
    uint32_t count;     /* interactions that have a score */
    uint32_t missing;   /* that have none */
    int64_t sum;        /* of the scores in units of 1e-4 */
    uint64_t squares;   /* sum of their squares, in units of 1e-8 */
    uint32_t detailed;  /* of count: those whose phrases are given by tenor_drift_add_phrase */
} tenor_drift_cell;

/* The largest score, in units of 1e-4: 20,000. Times are given in seconds. */
#define TENOR_DRIFT_SCORE_MOST 200000000

/* The first day and the last are so far apart at most, 25 years: what a night costs in memory grows with that, and a slip of the pen
 * ("9999-12-31") is no history. */
#define TENOR_DRIFT_SPAN 9131

/* TENOR_BAD_ARGUMENT: a policy line that means nothing; error says which and why. TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_drift_new(tenor_drift **drift, const tenor_drift_options *options, tenor_error *error);
/* NULL is allowed. */
TENOR_API void tenor_drift_free(tenor_drift *drift);

/* Add to what is there. Sums are integers: the order of calls, and which machine's numbers come first, change nothing.
 * TENOR_BAD_ARGUMENT: a NUL in a name, or sums that no scores have, or more detailed ones than there are, or a day too far from the
 * others (TENOR_DRIFT_SPAN); nothing was added then, nor on TENOR_NO_MEMORY.
 * Cost: amortised constant; about 50 bytes a call. */
TENOR_API tenor_status tenor_drift_add(tenor_drift *drift, const tenor_drift_cell *cell);
/* One interaction. known false: it has no score. */
TENOR_API tenor_status tenor_drift_add_leg(tenor_drift *drift, const tenor_drift_cell *names, int32_t score, bool known);
/* What one phrase brought to the detailed interactions of a cell with these names and day (its sums are not read): points is
 * its part of their scores in units of 1e-4, so that the points of all phrases of a cell add up to the scores of its
 * detailed interactions; uses is how often it was said. Order and pieces change nothing, as with tenor_drift_add. Only the parts of
 * a change are told by phrase: whether there is one does not depend on them.
 * TENOR_BAD_ARGUMENT: a NUL in a name, no phrase, points without use. Cost: amortised constant; 40 bytes a call. */
TENOR_API tenor_status tenor_drift_add_phrase(tenor_drift *drift, const tenor_drift_cell *names, tenor_str phrase,
                                              int64_t points, uint32_t uses);
/* An edit of the lexicons makes a new digest, and scores under two digests are never compared, unless history is carried over:
 * what an older digest scored, given by tenor_drift_add as it is, once more as history of a later one. Each score counts as moved
 * by shift, the share of interactions without a score by missing_shift, both in units of 1e-4; a night is judged under the digest
 * of its own scores, so nights of the past come out as ever. Errors and cost as with tenor_drift_add; detailed is not read. */
TENOR_API tenor_status tenor_drift_carry(tenor_drift *drift, const tenor_drift_cell *cell, tenor_str digest, int32_t shift,
                                         int32_t missing_shift);

/* How well that is known, for all that is carried over to a dimension and digest: standard deviations. */
typedef struct tenor_drift_bridged {
    tenor_str dimension, digest;
    double spread, error; /* of a unit's own shift about its stratum's; of that of all. In score units */
    double missing_spread, missing_error; /* the same of the share without a score */
} tenor_drift_bridged;

/* Where days on both sides of the bridge are compared, intervals are wider by that, and less alerts. Without it the shifts count
 * as exact. Views are read during the call only. TENOR_BAD_ARGUMENT: a NUL in a name, or a number that is negative or none;
 * TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_drift_bridge(tenor_drift *drift, const tenor_drift_bridged *bridge);
/* First and last day with interactions; false: there are none. */
TENOR_API bool tenor_drift_days(const tenor_drift *drift, int32_t *first, int32_t *last);
/* The dimensions that lines of options->policy name and of which nothing was added: most likely slips of the pen, whose gates,
 * watches and pairs do nothing. The index-th of them, from 0; false: there are no more. The view lives as long as the drift. */
TENOR_API bool tenor_drift_unmet(const tenor_drift *drift, size_t index, tenor_str *name);
/* How many active nights in a row an alert takes, by the policy: a run over fewer of them tells of none. */
TENOR_API uint32_t tenor_drift_nights(const tenor_drift *drift);

typedef enum tenor_drift_kind {
    TENOR_DRIFT_AGENT,
    TENOR_DRIFT_TEAM,
    TENOR_DRIFT_QUEUE,
    TENOR_DRIFT_TOPIC
} tenor_drift_kind;

typedef enum tenor_drift_state {
    TENOR_DRIFT_ALERT = 1, /* it stands out, on two active nights in a row */
    TENOR_DRIFT_COHORT,    /* fresh days after the alert show it, too: retraining is due */
    TENOR_DRIFT_TRANSIENT, /* fresh days do not show it */
    TENOR_DRIFT_CLEARED    /* it is over */
} tenor_drift_state;

/* What a stratum has to do with a change of a mean. */
typedef struct tenor_drift_part {
    tenor_str queue, topic, channel, reader, asr;
    double mix, common, own;
    double before, after; /* mean score of the unit there; 0 where it has no interactions */
    uint64_t count_before, count_after;
} tenor_drift_part;

/* What a phrase has to do with it, in the strata that the unit worked in before and after. common + own is often + strongly:
 * who changed, and how. */
typedef struct tenor_drift_phrase {
    tenor_str phrase;
    double common, own;     /* peers' use of it changed, too; the unit's */
    double often, strongly; /* it is said more or less often; it counts for more or less where it is said */
    uint64_t uses_before, uses_after;       /* by the unit */
    double points_before, points_after;     /* of a use, on average; 0 where there is none */
} tenor_drift_phrase;

/* One day of a unit as it is judged, in the window of the night. */
typedef struct tenor_drift_day {
    int32_t day;
    double level;   /* mean score */
    double against; /* mean of score - expected: against peers; of queues and topics against weekday and mix */
    double count;   /* interactions (of queues and topics 1); 0: none, and nothing else is known */
} tenor_drift_day;

/* What else could look like a change, as far as the days since the onset and those before tell. Positive in the direction of
 * the event. */
typedef struct tenor_drift_doubts {
    double change;        /* days since the onset against those before */
    double same_weekdays; /* the same, each weekday against itself */
    double without_worst; /* the same without the day that shows it most */
    int32_t worst;        /* which day that is */
    unsigned days, showing; /* active days since the onset; those of them on the wrong side of the mean before it */
} tenor_drift_doubts;

/* One side of the comparison that stood out. */
typedef struct tenor_drift_side {
    double level;   /* mean score */
    uint64_t count; /* interactions; of queues and topics: days */
    unsigned days;  /* active ones */
} tenor_drift_side;

/* Views live until the callback returns. */
typedef struct tenor_drift_event {
    int32_t night; /* days since 1970-01-01 */
    tenor_drift_kind kind;
    tenor_str key, dimension, digest;
    tenor_str measured; /* the dimension that the numbers are of: of a pair the one that declines, else dimension */
    tenor_drift_state state;
    bool blind;          /* CLEARED because scores are under another digest now */
    bool rise;           /* the dimension is watched for going up: delta is how much it rose */
    int32_t alert;       /* night of the ALERT that this is about */
    int32_t onset;       /* day on which it began, as far as can be told */
    double delta;        /* change against peers; from COHORT and TRANSIENT on corrected for having been picked out */
    double low, high;    /* 95 % interval of the true change, corrected so */
    double estimate;     /* its middle */
    double least;        /* change that counts, by the policy */
    double z, p;         /* of tonight; z over the spread of all units */
    int length;          /* days of the recent side */
    tenor_drift_side reference, recent;
    double detectable;   /* the smallest change that 14 days show four times in five; 0: unknown */
    /* Agents and teams: the mean score before the onset and since, and what the change is made of: after - before = mix +
     * common + own, to 1e-12. Parts in order of their strata. */
    bool has_parts;
    double before, after, mix, common, own;
    const tenor_drift_part *parts;
    size_t part_count;
    /* common and own by phrase, largest first, ties by name; what no phrase is known for is the rest, and phrases and rest
     * add up to common and own, to 1e-12. Interactions whose phrases are known, before and after. */
    const tenor_drift_phrase *phrases;
    size_t phrase_count;
    double rest_common, rest_own;
    uint64_t detailed_before, detailed_after;
    /* Where not blind: the days that the night looks back on, the last one the night itself. */
    const tenor_drift_day *window;
    size_t window_count;
    tenor_drift_doubts doubts; /* days 0: nothing can be said */
    int32_t since;             /* first day with scores under this digest: nothing before it can be compared */
    bool bridged;              /* or carried over to it from another one: the last such day is carried */
    int32_t carried;
} tenor_drift_event;

/* False: stop. */
typedef bool (*tenor_drift_tell)(void *context, const tenor_drift_event *event);

/* Look at every night from .. to that has interactions, in order, with no alert open before the first; tell of everything
 * that happens, in a fixed order: nights, dimensions, agents, teams, queues, topics, names bytewise. The same cells give the
 * same bits. TENOR_NO_MEMORY; TENOR_IO: the callback said stop. Cost of a night: linear in the cells of its 90 days. */
TENOR_API tenor_status tenor_drift_run(tenor_drift *drift, int32_t from, int32_t to, tenor_drift_tell tell, void *context);

/* What a night could see of a key that is watched, alert or not: where detectable is more than least, or 0, silence means little. */
typedef struct tenor_drift_sight {
    int32_t night;
    tenor_drift_kind kind;
    tenor_str key, dimension, digest;
    double detectable; /* smallest change that 14 days of its volume show four times in five; 0: too few days or interactions */
    double least;      /* change that counts, by the policy */
    uint64_t count;    /* interactions of the last 14 days; of queues and topics days */
    unsigned days;     /* active ones of these */
} tenor_drift_sight;
typedef bool (*tenor_drift_tell_sight)(void *context, const tenor_drift_sight *sight); /* views live until it returns; false: stop */

/* All of one night, in the order that tenor_drift_run tells in; nothing where no scores came in on it. Errors and cost as of one
 * night of tenor_drift_run. */
TENOR_API tenor_status tenor_drift_look(tenor_drift *drift, int32_t night, tenor_drift_tell_sight tell, void *context);

#ifdef __cplusplus
}
#endif
#endif
