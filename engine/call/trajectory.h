/* trajectory.h - the customer's way from upset to calm, and what turns of agents do to it. */
#ifndef TN_CALL_TRAJECTORY_H
#define TN_CALL_TRAJECTORY_H

#include "call/callpolicy.h"

typedef struct tn_trajectory {
    tenor_trajectory state;
    uint64_t upset_utterance, calm_utterance, turns_to_calm, rises, falls;
    uint64_t agent_turns; /* since the customer was upset */
    uint64_t calm_from;   /* the first turn of the calm ones so far */
    uint32_t calm_turns;
    int32_t before;       /* sentiment of the customer's last turn that has any */
    bool any_before, agent_since;
} tn_trajectory;

/* A zeroed one is ready for use. */
void tn_trajectory_agent(tn_trajectory *t);
/* known: the turn has a sentiment. */
void tn_trajectory_customer(tn_trajectory *t, const tn_callpolicy *policy, uint64_t number, bool known, int32_t sentiment);

#endif
