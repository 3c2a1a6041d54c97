/* dutylook.h - what of a duty comes true in one moment of a call: its conditions, with the guards of their lines, and what came before a
 * place. */
#ifndef TN_CALL_DUTYLOOK_H
#define TN_CALL_DUTYLOOK_H

#include "call/dutyrun.h"

/* Whether anything that the condition asks for was heard in this turn. */
static inline bool tn_dutylook_is_able(const tn_duties *d, uint32_t condition)
{
    return d->able[condition / 64] >> (condition % 64) & 1;
}

/* Whether words tell all of it here: one way, without guards. */
static inline bool tn_dutylook_is_plain(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition)
{
    return m->event == TN_PLAY_SAYS && !(d->image->conditions[condition].flags & (TN_PLAY_MORE_WAYS | TN_PLAY_GUARDED));
}

/* Whether an event is what a condition asks for. */
bool tn_dutylook_happens(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition);
/* What of a condition comes true here, by one of its ways or several, where guards let it. */
void tn_dutylook_find(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition, tn_formula_spans *out);
/* Whether a step that looks back was done by the time of a place. here: where what it asks for comes true in this moment, NULL: nowhere.
 * *last: the place there that did it; NULL, and true: what is remembered did. */
bool tn_dutylook_back(const tn_duties *d, const tn_dutyrun_moment *m, const tn_play_step *step, const tn_formula_spans *here,
                      const tn_formula_span *place, const tn_formula_span **last);
/* Whether a condition that is counted once a turn, and came true, counts: for the first time in a turn only, which is noted. */
bool tn_dutylook_counts_turn(tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition);

/* The same of any condition. */
static inline bool tn_dutylook_counts(tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition)
{
    return !(d->image->conditions[condition].flags & TN_PLAY_TURNWISE) || tn_dutylook_counts_turn(d, m, condition);
}

/* It is counted anew from here. */
static inline void tn_dutylook_forget(tn_duties *d, uint32_t condition)
{
    if (!(d->image->conditions[condition].flags & TN_PLAY_TURNWISE))
        return;
    const uint32_t at = d->seen_at[d->image->watches[condition].place];
    if (at)
        d->seen[at].at.floor = 0;
}

#endif
