/* dutywindow.h - places and moments in the window of a step. */
#ifndef TN_CALL_DUTYWINDOW_H
#define TN_CALL_DUTYWINDOW_H

#include "call/dutyrun.h"

/* Whether a place is in the window that begins at `from`; what of it is used up there fills the numbers of a note. */
bool tn_dutywindow_inside(const tn_duties *d, const tn_play_step *step, const tn_duty_anchor *from, const tn_dutyrun_moment *m, uint32_t byte,
                          tn_duty_note *n);
/* Whether, with this moment looked at, nothing can stand in the window any more. */
bool tn_dutywindow_over(const tn_duties *d, const tn_play_step *step, const tn_duty_wait *s, const tn_dutyrun_moment *m);

#endif
