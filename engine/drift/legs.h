/* legs.h - what came in: exact sums by series, agent, team, stratum and day. They can only be added to, and addition of
 * integers has no order, so neither machines nor their order make a difference. */
#ifndef TN_DRIFT_LEGS_H
#define TN_DRIFT_LEGS_H

#include <stdint.h>

#include "base/arena.h"
#include "base/strmap.h"

/* What a stratum is made of: queue first, so that the strata of a queue stand together once they are sorted. */
typedef enum tn_legs_part {
    TN_LEGS_QUEUE,
    TN_LEGS_TOPIC,
    TN_LEGS_CHANNEL,
    TN_LEGS_READER,
    TN_LEGS_ASR,
    TN_LEGS_PARTS
} tn_legs_part;

/* Names have no NUL. */
typedef struct tn_legs_key {
    tn_str agent, team, dimension, digest;
    tn_str parts[TN_LEGS_PARTS];
    int32_t day; /* since 1970-01-01 */
} tn_legs_key;

typedef struct tn_legs_row {
    uint32_t series, agent, team, stratum; /* numbers of names */
    int32_t day;
    uint32_t count;   /* interactions with a score */
    uint32_t missing; /* without one */
    uint32_t detailed; /* of count: whose phrases are known */
    int64_t sum;      /* of scores in units of 1e-4 */
    uint64_t squares; /* of these */
    bool carried;     /* scores of another digest, which count as history of this one */
    int32_t shift, missing_shift; /* carried: by how much each score, and the share without one, is moved; units of 1e-4 */
} tn_legs_row;

/* Between two digests of a dimension: standard deviations, in score units and as shares, of what a unit's own shift differs from
 * its stratum's by, and of the shift of all. */
typedef struct tn_legs_bridge {
    uint32_t series; /* of the later digest */
    double spread, error, missing_spread, missing_error;
} tn_legs_bridge;

/* What a phrase brought to detailed interactions. */
typedef struct tn_legs_phrase {
    uint32_t series, agent, team, stratum, phrase;
    int32_t day;
    uint32_t uses;
    int64_t points; /* in units of 1e-4 */
} tn_legs_phrase;

typedef struct tn_legs {
    const tn_mem *mem; /* borrowed */
    tn_arena arena;    /* of names */
    /* By number in order of arrival. Several names in one stand with a NUL between: the parts of a stratum, dimension
     * and digest of a series. */
    tn_strmap agents, teams, strata, series;
    tn_legs_row *rows; /* several may have the same key */
    size_t count, capacity;
    tn_legs_bridge *bridges;
    size_t bridge_count, bridge_capacity;
    tn_strmap phrases;
    tn_legs_phrase *uses; /* as rows */
    size_t use_count, use_capacity;
    char *scratch;
    size_t scratch_size;
} tn_legs;

void tn_legs_init(tn_legs *legs, const tn_mem *mem);
void tn_legs_free(tn_legs *legs);
/* sums: all but the numbers of names and the day. False: no memory, and nothing was added. */
bool tn_legs_add(tn_legs *legs, const tn_legs_key *key, const tn_legs_row *sums);
/* A bridge that ends at this dimension and digest. */
bool tn_legs_add_bridge(tn_legs *legs, tn_str dimension, tn_str digest, const tn_legs_bridge *bridge);
/* The same for a phrase. */
bool tn_legs_add_phrase(tn_legs *legs, const tn_legs_key *key, tn_str phrase, int64_t points, uint32_t uses);
/* The n-th of several names in one. */
tn_str tn_legs_name(tn_str joined, unsigned n);

#endif
