/* manner.h - how an agent stands to the customer and to the company: counted by class, with the first place of each. */
#ifndef TN_CALL_MANNER_H
#define TN_CALL_MANNER_H

#include "base/mem.h"
#include "call/signals.h"

/* What is heard of an agent, or of all of them. */
typedef struct tn_manner_counts {
    uint32_t cues[TENOR_ATTITUDE_COUNT];
    uint32_t turns, steps, apologies, acknowledged, alternatives, refused, limits;
} tn_manner_counts;

typedef struct tn_manner {
    tn_manner_counts counts;
    tenor_place *places; /* by attitude; NULL: no cue of any was heard */
} tn_manner;

void tn_manner_free(tn_manner *m, const tn_mem *mem);
/* Room for what a turn of an agent may tell. False: no memory. */
bool tn_manner_room(tn_manner *m, const tn_mem *mem, const tn_signal_heard *heard, size_t count);

/* A turn of an agent, for which room was made; leg: counts of the agent who has the call. A zeroed tn_manner is ready for use. */
void tn_manner_turn(tn_manner *m, tn_manner_counts *leg, const tenor_place *turn, const tn_signal_heard *heard, size_t count);
/* What counts say; places are left alone. */
tenor_attitude_state tn_manner_read(const tn_manner_counts *counts);

#endif
