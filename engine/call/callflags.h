/* callflags.h - what somebody should look at in a call: counted, with the first and the last place. */
#ifndef TN_CALL_CALLFLAGS_H
#define TN_CALL_CALLFLAGS_H

#include "base/mem.h"
#include "call/callpolicy.h"
#include "call/entities.h"
#include "call/signals.h"

/* A flag that is raised: most never are, and thousands of calls are open at a time. */
typedef struct tn_callflags_raised {
    uint64_t count;
    tenor_place first, last;
    uint32_t category; /* of the first, where it was a phrase */
    bool from_category;
} tn_callflags_raised;

typedef struct tn_callflags {
    uint8_t place[TENOR_FLAG_COUNT]; /* 1 + its place among the raised; 0: it is not */
    uint8_t identity_facts; /* asked for so far, 2 at most */
    bool identity;          /* was checked: by two facts, or so an agent said */
    bool asks;              /* for a supervisor, in the customer's last turn */
    char unit[4];           /* LIMIT_EXCEEDED: the furthest above its limit */
    int64_t amount, limit;
    tn_callflags_raised *raised;
    size_t count, room;
} tn_callflags;

void tn_callflags_free(tn_callflags *f, const tn_mem *mem);
/* Nothing is raised any more; room stays. */
void tn_callflags_reset(tn_callflags *f);
/* Room for what a turn of a role may raise. False: no memory. */
bool tn_callflags_room(tn_callflags *f, const tn_mem *mem, tenor_role role, const tn_signal_heard *heard, size_t heard_count,
                       const tn_entity *entities, size_t entity_count);
/* A turn, for which room was made: signals and entities of it. turn: its place, begin and end 0. A zeroed tn_callflags is ready for use. */
void tn_callflags_turn(tn_callflags *f, const tn_callpolicy *policy, const tenor_place *turn, const tn_signal_heard *heard,
                       size_t heard_count, const tn_entity *entities, size_t entity_count);
static inline bool tn_callflags_is_raised(const tn_callflags *f, tenor_flag flag)
{
    return f->place[flag] != 0;
}
tenor_flag_state tn_callflags_read(const tn_callflags *f, tenor_flag flag);

#endif
