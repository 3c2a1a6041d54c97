/* manner.h - how an agent stands to the customer and to the company: counted by class, with the first place of each. */
#ifndef TN_CALL_MANNER_H
#define TN_CALL_MANNER_H

#include "call/signals.h"

typedef struct tn_manner {
    uint32_t counts[TENOR_ATTITUDE_COUNT];
    tenor_place places[TENOR_ATTITUDE_COUNT];
} tn_manner;

/* A turn of an agent; legs: counts of the agent who has the call. A zeroed tn_manner is ready for use. */
void tn_manner_turn(tn_manner *m, uint32_t legs[TENOR_ATTITUDE_COUNT], const tenor_place *turn, const tn_signal_heard *heard, size_t count);
/* What counts say; places are left alone. */
tenor_attitude_state tn_manner_read(const uint32_t counts[TENOR_ATTITUDE_COUNT]);

#endif
