/* dutyrun.h - one duty in one moment of a call: from its trigger over its steps to what became of it. */
#ifndef TN_CALL_DUTYRUN_H
#define TN_CALL_DUTYRUN_H

#include "call/duties.h"

/* A turn, or an event, which has no words. */
typedef struct tn_dutyrun_moment {
    enum tn_play_event event; /* SAYS: a turn */
    tenor_role role;          /* who speaks; of a silence, who ends it */
    uint32_t turn;
    uint64_t number;
    int64_t start, end;
    int64_t silence; /* how long it was */
    size_t size;     /* of the text */
    const tenor_word *words; /* when they were spoken, if that is known */
    size_t word_count;
    const tn_formula_turn *view; /* of a turn */
} tn_dutyrun_moment;

/* A window as it holds in this call: milliseconds only where there are times, else the next turn. */
typedef struct tn_dutyrun_limit {
    enum tn_play_window kind;
    int64_t amount;
} tn_dutyrun_limit;

/* Say which conditions matter to a duty as it is: while none of them comes true, it need not look. */
void tn_dutyrun_await(tn_duties *d, uint32_t duty);
/* Let a duty look at a moment. */
void tn_dutyrun_one(tn_duties *d, uint32_t duty, const tn_dutyrun_moment *m);
/* Remember where a condition comes true in a moment; all duties have looked at it. */
void tn_dutyrun_see(tn_duties *d, uint32_t condition, const tn_dutyrun_moment *m);
/* A duty that waits for a while, where nothing that matters to it comes true. */
void tn_dutyrun_pass(tn_duties *d, uint32_t duty, const tn_dutyrun_moment *m);
/* The call is over, and the duty may still wait for a step: missed, if who had to speak still had a turn. */
void tn_dutyrun_give_up(tn_duties *d, uint32_t duty, const tn_dutyrun_moment *m);

tn_dutyrun_limit tn_dutyrun_window(const tn_duties *d, const tn_play_step *step, int64_t from_ms);
/* Turns since an anchor: of who must speak, or of everybody for events. */
uint32_t tn_dutyrun_turns(const tn_duties *d, const tn_play_condition *c, const tn_duty_anchor *from);
/* Milliseconds between two times that are known; 0 where they run backwards. */
int64_t tn_dutyrun_elapsed(int64_t from, int64_t to);
/* The same of a window: within the business hours of the channel, where it keeps any. */
int64_t tn_dutyrun_counted(const tn_duties *d, int64_t from, int64_t to);

#endif
