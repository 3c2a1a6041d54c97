/* dutyecho.h - which words were taken up where an echo decided a duty's opportunity: found, kept beside its note, read. */
#ifndef TN_CALL_DUTYECHO_H
#define TN_CALL_DUTYECHO_H

#include "call/dutyrun.h"

/* Of a place where a condition came true: the words that were taken up, if that is why; else none. */
void tn_dutyecho_find(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition, const tn_formula_span *span, tn_duty_echo *out);
/* They belong to the note at this place; those of what was there before are forgotten. */
void tn_dutyecho_tell(tn_duties *d, size_t note, const tn_duty_echo *echo);
/* Fill in what a finding tells of them. */
void tn_dutyecho_read(const tn_duties *d, const tn_duty_note *note, tenor_duty_finding *out);

#endif
