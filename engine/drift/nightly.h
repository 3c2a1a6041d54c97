/* nightly.h - all keys of all dimensions, night by night: who stands out among all that are watched, and what happened. */
#ifndef TN_DRIFT_NIGHTLY_H
#define TN_DRIFT_NIGHTLY_H

#include "drift/legs.h"
#include "drift/doubts.h"
#include "drift/reasons.h"
#include "drift/policy.h"

typedef enum tn_nightly_kind {
    TN_NIGHTLY_AGENT,
    TN_NIGHTLY_TEAM,
    TN_NIGHTLY_QUEUE,
    TN_NIGHTLY_TOPIC,
    TN_NIGHTLY_KINDS
} tn_nightly_kind;

/* Something happened to a key. Views live until the function that is told returns. */
typedef struct tn_nightly_event {
    int32_t night;
    tn_nightly_kind kind;
    tn_str key, dimension, digest, measured;
    bool rise; /* numbers of declines are those of a rise */
    tn_watch_event event;
    tn_contrast_result numbers;
    double least; /* change that counts, by the policy */
    const tn_parts *parts; /* of agents and teams, else NULL */
    const tn_str *strata;  /* names by number, for parts */
    const tn_reasons *reasons; /* where there are parts */
    const tn_str *phrases;     /* names by number, for reasons */
    const tn_expect_day *days; /* TN_PANEL_WINDOW of them; NULL: blind */
    tn_doubts doubts;
    int32_t since; /* first day of the series */
    int32_t carried; /* last day that was carried over to it from another digest; INT32_MIN: none */
} tn_nightly_event;

typedef struct tn_nightly_sink {
    bool (*tell)(void *context, const tn_nightly_event *event); /* false: stop */
    void *context;
} tn_nightly_sink;

typedef enum tn_nightly_end { TN_NIGHTLY_DONE, TN_NIGHTLY_STOPPED, TN_NIGHTLY_NO_MEMORY } tn_nightly_end;

/* What a night could see of a key. */
typedef struct tn_nightly_power {
    int32_t night;
    tn_nightly_kind kind;
    tn_str key, dimension, digest;
    double detectable; /* smallest change that 14 days of its volume show four times in five; 0: unknown */
    double least;      /* change that counts, by the policy */
    double count;      /* interactions in these 14 days; of queues and topics days */
    unsigned days;     /* active ones */
} tn_nightly_power;

typedef struct tn_nightly_power_sink {
    bool (*tell)(void *context, const tn_nightly_power *power); /* false: stop */
    void *context;
} tn_nightly_power_sink;

/* All keys that are watched on a night and were active in its window. */
tn_nightly_end tn_nightly_look(const tn_legs *legs, const tn_policy *policy, int32_t night, tn_nightly_power_sink sink);

/* Every night from .. to that has interactions, in order, with nothing known before the first. Cost of a night: linear in
 * the cells of its window. */
tn_nightly_end tn_nightly_run(const tn_legs *legs, const tn_policy *policy, int32_t from, int32_t to, tn_nightly_sink sink);

#endif
