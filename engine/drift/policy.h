/* policy.h - which decline of which dimension counts, and for whom: the tables of gates and watches, and files that change
 * them. */
#ifndef TN_DRIFT_POLICY_H
#define TN_DRIFT_POLICY_H

#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "drift/watch.h"

/* How large a change must be: the largest of what is given. */
typedef struct tn_policy_gate {
    tn_str dimension; /* the part behind its last dot counts, where no gate has the whole name */
    bool rise;        /* going up is what is watched for */
    double absolute;  /* in score units */
    double share;     /* of the unit's own reference */
    double spread;    /* in standard deviations between units */
} tn_policy_gate;

/* One dimension falls while another one declines. */
typedef struct tn_policy_pair {
    tn_str name, falling, with;
} tn_policy_pair;

/* Whom a dimension is watched for. */
typedef enum tn_policy_whom { TN_POLICY_AGENTS = 1, TN_POLICY_TEAMS = 2, TN_POLICY_QUEUES = 4, TN_POLICY_TOPICS = 8 } tn_policy_whom;

typedef struct tn_policy_watch {
    tn_str dimension; /* as of a gate */
    unsigned whom;    /* tn_policy_whom, added up */
} tn_policy_watch;

typedef struct tn_policy {
    tn_arena arena;
    tn_policy_gate *gates;
    tn_policy_pair *pairs;
    tn_policy_watch *watches;
    size_t own_gates, own_pairs, own_watches; /* where those begin that are not built in */
    size_t gate_count, pair_count, watch_count, gate_room, pair_room, watch_room;
    double rate;      /* of the Benjamini-Hochberg procedure */
    double group_z;   /* that queues and topics must reach */
    unsigned team_least; /* agents without which a team is not watched */
    tn_watch_rules rules;
    const tn_mem *mem; /* borrowed */
} tn_policy;

/* The gates that hold where no file says otherwise. False: no memory; free it in any case. */
bool tn_policy_init(tn_policy *policy, const tn_mem *mem);
void tn_policy_free(tn_policy *policy);
/* Lines of a file over what is there. 0, or the first line that is wrong, from 1, with *why; UINT32_MAX: no memory. */
uint32_t tn_policy_read(tn_policy *policy, tn_str text, const char **why);
/* The index-th name of a dimension in gates, watches and pairs that are not built in, neither "*" nor a pair's; false: no more. */
bool tn_policy_named(const tn_policy *policy, size_t index, tn_str *name);
/* The gate of a dimension; lives until the next tn_policy_read. */
const tn_policy_gate *tn_policy_gate_of(const tn_policy *policy, tn_str dimension);
/* Is the dimension watched for these? Its share of legs without evidence is where it is itself. */
bool tn_policy_watches(const tn_policy *policy, tn_str dimension, tn_policy_whom whom);
/* The change that counts for a unit with this reference, in score units. */
double tn_policy_least(const tn_policy_gate *gate, double reference, double between);

#endif
