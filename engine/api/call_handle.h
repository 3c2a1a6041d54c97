/* call_handle.h - what stands behind a tenor_call, shared by the files of api/ that are about calls. */
#ifndef TN_API_CALL_HANDLE_H
#define TN_API_CALL_HANDLE_H

#include "api/handle.h"
#include "call/conversation.h"
#include "call/duties.h"
#include "call/introduced.h"
#include "call/live.h"
#include "call/measures.h"
#include "call/turnmemo.h"

#define TN_CALL_EVENTS_WAITING 8 /* at most */

typedef struct tn_call_event {
    tenor_call_event_kind kind;
    int64_t at_ms;
} tn_call_event;

struct tenor_call {
    tn_mem mem;
    tenor_lexicon *lexicon;
    tn_conversation conversation;
    tn_duties duties;
    tn_introduced introduced; /* who the customer is, for whoever asks for it */
    bool leaves_duties; /* they are not kept */
    tn_measures *measures; /* NULL: it does not measure */
    tn_turnmemo *memo;     /* of texts that come again; NULL: it remembers none */
    tn_live live;
    /* Events that came while a turn was open: they stand behind it. */
    tn_call_event *events;
    size_t waiting, event_room;
    size_t owed; /* of those that wait the first ones, where there was no memory when their turn was completed: they come before all else */
    bool over;      /* nothing joins it any more */
    bool completed; /* the last operation completed a turn: */
    tenor_segment turn;
    tenor_score score;
};

/* Whether a score can be one of the call's lexicon. */
bool tn_call_api_fits(const tenor_call *call, const tenor_score *score);
/* The number by which the memo looks for the text of a turn, which it is made ready for. */
uint64_t tn_call_api_ask(const tenor_call *call, const tenor_segment *turn);
/* Where the memo has what the text of a turn tells by itself: for tn_turnmemo_at. hash: that number. */
uint64_t tn_call_api_told(tenor_call *call, const tenor_segment *turn, uint64_t hash);
/* The name that a customer gives in the next turn, empty where none is given or nobody asks for it; what becomes of the state by it. */
void tn_call_api_introduce(const tenor_call *call, tn_introduced *state, const tenor_segment *turn, bool stays, const tn_turntold *told,
                           tn_str *named);
/* An event, for who the customer is. */
void tn_call_api_hear_event(tenor_call *call, tenor_call_event_kind kind);
/* An event, for the call's duties: room for it (false: no memory, nothing changed), and what it does. */
bool tn_call_api_room_event(tenor_call *call, tenor_call_event_kind kind);
void tn_call_api_heed_event(tenor_call *call, tenor_call_event_kind kind, int64_t at_ms);
/* Tell the events that are owed, in their order. False: no memory for all of them; those that are left are still owed. */
bool tn_call_api_settle(tenor_call *call);

#endif
