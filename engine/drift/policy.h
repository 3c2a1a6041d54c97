/* policy.h - which decline of which dimension counts: the table of gates, and files that change it. */
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

typedef struct tn_policy {
    tn_arena arena;
    tn_policy_gate *gates;
    tn_policy_pair *pairs;
    size_t gate_count, pair_count, gate_room, pair_room;
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
/* The gate of a dimension; lives until the next tn_policy_read. */
const tn_policy_gate *tn_policy_gate_of(const tn_policy *policy, tn_str dimension);
/* The change that counts for a unit with this reference, in score units. */
double tn_policy_least(const tn_policy_gate *gate, double reference, double between);

#endif
