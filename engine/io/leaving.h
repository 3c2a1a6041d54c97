/* leaving.h - who ended a chat, from who joined, spoke in and left it, where its document tells of that among its turns. */
#ifndef TN_IO_LEAVING_H
#define TN_IO_LEAVING_H

#include "io/talk.h"

/* Agents of a chat that are told apart; where there were more, nobody knows whether the last of them left. */
#define TN_LEAVING_AGENTS 16

typedef struct tn_leaving {
    struct {
        tn_str id;
        bool gone;
    } agents[TN_LEAVING_AGENTS];
    size_t agent_count;
    bool crowded;
    bool handed; /* to other agents, of whom nobody joined or spoke yet */
    uint64_t acts;
    uint64_t customer_gone, agents_gone; /* since which act; 0: there. agents: all of them, and not to hand the chat over */
} tn_leaving;

typedef enum tn_leaving_act { TN_LEAVING_JOINS, TN_LEAVING_SPEAKS, TN_LEAVING_LEAVES } tn_leaving_act;

/* What somebody did; programs are nobody. id: of the agent, as this document writes it; may be empty. talk: keeps it.
 * TENOR_NO_MEMORY. */
tenor_status tn_leaving_take(tn_leaving *leaving, tn_talk *talk, tn_leaving_act act, tenor_role who, tn_str id);
/* The chat went to other agents: that those who had it leave is no end. */
void tn_leaving_hand_over(tn_leaving *leaving);
/* The chat is over: whose side was gone first and did not come back ended it, which becomes a label of the call. */
void tn_leaving_end(const tn_leaving *leaving, tn_talk *talk);

#endif
