/* trajectory.c - the customer's way from upset to calm. */
#include "call/trajectory.h"

#define CALM_TURNS 2 /* in a row, or one that is above 0 */

void tn_trajectory_agent(tn_trajectory *t)
{
    t->agent_turns++;
    t->agent_since = true;
}

void tn_trajectory_customer(tn_trajectory *t, const tn_callpolicy *policy, uint64_t number, bool known, int32_t sentiment)
{
    if (known && t->any_before && t->agent_since) {
        t->rises += sentiment > t->before;
        t->falls += sentiment < t->before;
    }
    if (known) {
        t->before = sentiment;
        t->any_before = true;
        t->agent_since = false;
    }
    if (!policy || policy->upset == 0)
        return;
    if (known && sentiment <= policy->upset) {
        if (t->state == TENOR_TRAJECTORY_NONE)
            t->upset_utterance = number;
        if (t->state != TENOR_TRAJECTORY_UPSET)
            t->agent_turns = 0;
        t->state = TENOR_TRAJECTORY_UPSET;
        t->calm_turns = 0;
        return;
    }
    if (t->state != TENOR_TRAJECTORY_UPSET)
        return;
    if (known && sentiment < policy->calm) {
        t->calm_turns = 0;
        return;
    }
    if (t->calm_turns++ == 0) {
        t->calm_from = number;
        t->turns_to_calm = t->agent_turns;
    }
    if (t->calm_turns >= CALM_TURNS || (known && sentiment > 0)) {
        t->state = TENOR_TRAJECTORY_CALMED;
        t->calm_utterance = t->calm_from;
        t->calm_turns = 0;
    }
}
