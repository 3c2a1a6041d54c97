/* verdict.h - how a call ended, as far as words and events tell. */
#ifndef TN_CALL_VERDICT_H
#define TN_CALL_VERDICT_H

#include "call/promises.h"
#include "call/signals.h"

/* Something that was said last in turn `turn`, counted from 1; 0: never. A place as it is kept: there are many in each call. */
typedef struct tn_verdict_said {
    uint64_t utterance;
    uint32_t begin, end, leg;
    unsigned turn : 30; /* the last of them stands for all that come behind it */
    unsigned role : 2;
} tn_verdict_said;

typedef struct tn_verdict {
    uint32_t turns, agent_turns;
    tn_verdict_said resolved, confirmed, accepted, said_yes, escalated, handed_on, unresolved, hung_up, glad, sore;
    tn_verdict_said pending, weak; /* a promise, or what is under way; one beside the matter, or that may never come to it */
    tn_verdict_said firm, awaited; /* somebody has to do something by a time, or has it under way; others have to come, bring, decide */
    tn_verdict_said taken_over;    /* by an ambulance, a manager */
    uint32_t first; /* turn in which an agent first said what happens: the customer agrees after it */
    bool pending_timed;            /* says until when */
    bool transferred;              /* an event, and nobody else spoke since */
} tn_verdict;

/* A turn: its signals and promises. A zeroed tn_verdict is ready for use. new_agent: another one than before speaks. mood: of a
 * customer's turn, 1 pleased, -1 displeased, else 0. */
void tn_verdict_turn(tn_verdict *v, const tenor_place *turn, bool new_agent, int mood, const tn_signal_heard *heard, size_t heard_count,
                     const tn_promise *promises, size_t promise_count);
void tn_verdict_transfer(tn_verdict *v);
tenor_outcome_state tn_verdict_read(const tn_verdict *v);

#endif
