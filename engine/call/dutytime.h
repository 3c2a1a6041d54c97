/* dutytime.h - when a place of a turn was spoken: by the times of its words, else as far along in time as in text. */
#ifndef TN_CALL_DUTYTIME_H
#define TN_CALL_DUTYTIME_H

#include "call/dutyrun.h"

/* Of a byte of the turn; of an event when it happened. TENOR_NO_TIME: nobody says. *source: a tenor_clock, where the time comes from. */
int64_t tn_dutytime_of(const tn_dutyrun_moment *m, uint32_t byte, uint32_t *source);

#endif
