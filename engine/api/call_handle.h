/* call_handle.h - what stands behind a tenor_call, shared by the files of api/ that are about calls. */
#ifndef TN_API_CALL_HANDLE_H
#define TN_API_CALL_HANDLE_H

#include "api/handle.h"
#include "call/conversation.h"
#include "call/duties.h"
#include "call/live.h"
#include "call/measures.h"

#define TN_CALL_EVENTS_WAITING 8

struct tenor_call {
    tn_mem mem;
    tenor_lexicon *lexicon;
    tn_conversation conversation;
    tn_duties duties;
    bool leaves_duties; /* they are not kept */
    tn_measures *measures; /* NULL: it does not measure */
    tn_live live;
    /* Events that came while a turn was open: they stand behind it. */
    size_t waiting;
    tenor_call_event_kind event[TN_CALL_EVENTS_WAITING];
    int64_t event_ms[TN_CALL_EVENTS_WAITING];
    bool completed; /* the last operation completed a turn: */
    tenor_segment turn;
    tenor_score score;
};

#endif
