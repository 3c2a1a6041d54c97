/* timing.h - what times of turns tell: pace, silences, overlaps, responses, holds, how the call began. Times may be missing, run
 * backwards or overlap: what they do not tell is not counted. */
#ifndef TN_CALL_TIMING_H
#define TN_CALL_TIMING_H

#include "call/callpolicy.h"
#include "call/middle.h"
#include "tenor_call.h"

/* What is longer is no length of anything in a call. */
#define TN_TIMING_LONGEST (INT64_C(30) * 24 * 3600 * 1000)
#define TN_TIMING_PACED 5000 /* milliseconds of speech without which there is no pace */

/* Sums of one role, or of one agent. */
typedef struct tn_timing_sums {
    uint64_t words, talk_ms, untimed_words;
    uint64_t paced_words, paced_ms;
    uint64_t overlap_ms, response_ms, longest_response_ms;
    uint32_t interruptions, overlaps, silences_ended, responses;
} tn_timing_sums;

typedef struct tn_timing {
    tn_timing_sums sums[2]; /* agents, customer */
    tn_middle responses[2];
    uint64_t turns[2], exchanges;
    uint64_t silences, silence_ms, longest_silence_ms;
    uint64_t holds, hold_ms, longest_hold_ms, announced_holds;
    int64_t last_end;        /* of all turns: the latest; TENOR_NO_TIME */
    int64_t end_of[2];       /* of the last turn of each */
    int64_t start_of[2];
    int64_t hold_from, silent_from; /* of an event; TENOR_NO_TIME */
    int last;                /* who spoke last: 0, 1; -1: nobody */
    bool on_hold, held, hold_announced, silence_told;
    tn_callpolicy_channel channel;
    int64_t origin_ms;       /* when the call began, by the world's clock; TENOR_NO_TIME */
    /* the opening and the greeting */
    bool opening, opening_done, cut_off, agent_spoke, customer_first;
    int64_t opening_start, opening_end, customer_from;
    uint64_t opening_utterance;
    tenor_maybe opening_ms, greeting_ms;
} tn_timing;

/* What of a turn counts for whom. */
typedef struct tn_timing_turn {
    int side;            /* 0: an agent, 1: the customer, -1: somebody else */
    int64_t start, end;
    uint64_t number, words;
    bool announces_hold;
} tn_timing_turn;

void tn_timing_reset(tn_timing *t);
void tn_timing_free(tn_timing *t, const tn_mem *mem);
bool tn_timing_room(tn_timing *t, const tn_mem *mem);
/* leg: sums of the agent who has the call; only what agents did goes there. */
void tn_timing_turn_add(tn_timing *t, const tn_callpolicy *policy, const tn_timing_turn *turn, tn_timing_sums *leg);
void tn_timing_hold(tn_timing *t, bool begins, int64_t at_ms);
void tn_timing_silence(tn_timing *t, int64_t at_ms);

/* Words a minute, units of 1e-4. */
tenor_maybe tn_timing_pace(const tn_timing_sums *sums);

#endif
