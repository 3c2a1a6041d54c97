/* callflags.h - what somebody should look at in a call: counted, with the first and the last place. */
#ifndef TN_CALL_CALLFLAGS_H
#define TN_CALL_CALLFLAGS_H

#include "call/callpolicy.h"
#include "call/entities.h"
#include "call/signals.h"

typedef struct tn_callflags {
    tenor_flag_state flags[TENOR_FLAG_COUNT];
    uint8_t identity_facts; /* asked for so far, 2 at most */
    bool identity;          /* was checked: by two facts, or so an agent said */
} tn_callflags;

/* A turn: signals and entities of it. turn: its place, begin and end 0. A zeroed tn_callflags is ready for use. */
void tn_callflags_turn(tn_callflags *f, const tn_callpolicy *policy, const tenor_place *turn, const tn_signal_heard *heard,
                       size_t heard_count, const tn_entity *entities, size_t entity_count);

#endif
