/* dutylook.c - conditions of a duty in one moment, and back from a place in it. */
#include "call/dutylook.h"

#include "call/dutytime.h"

/* ---- turns that count once ---- */

/* The turn that somebody speaks in, as a number of its own: all that one says before somebody else speaks, or an event is told. */
static uint32_t floor_of(const tn_duties *d)
{
    return (d->role_turns[0] + d->role_turns[1] + d->role_turns[2]) % (TN_DUTY_FLOORS - 1) + 1;
}

bool tn_dutylook_counts_turn(tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition)
{
    if (m->event != TN_PLAY_SAYS)
        return true;
    tn_duty_anchor *counted = &tn_duties_keep(d, condition)->at;
    const uint32_t now = floor_of(d);
    const bool again = counted->floor == now;
    counted->floor = now % TN_DUTY_FLOORS;
    return !again;
}

/* ---- back ---- */

/* The turns that are the last part of the call, as of now: so many percent, and some in any case. */
static bool in_last_part(const tn_duties *d, uint32_t turn, uint32_t percent)
{
    uint64_t most = ((uint64_t)d->turns * percent + 99) / 100;
    return turn + (most > TN_PLAY_PART_LEAST ? most : TN_PLAY_PART_LEAST) >= d->turns;
}

/* The same of the first part. */
static bool in_first_part(const tn_duties *d, uint32_t turn, uint32_t percent)
{
    uint64_t most = ((uint64_t)d->turns * percent + 99) / 100;
    return turn < (most > TN_PLAY_PART_LEAST ? most : TN_PLAY_PART_LEAST);
}

static bool is_behind_first(const tn_duties *d, const tn_play_step *step, uint32_t turn, uint32_t begin)
{
    const tn_play_duty *duty = &d->image->duties[d->image->conditions[step->condition].duty];
    const tn_duty_seen *first = tn_duties_seen(d, duty->when);
    return first->any && (turn > first->at.turn || (turn == first->at.turn && begin >= first->at.begin));
}

/* What is remembered, in the window of the step. */
static bool is_remembered(const tn_duties *d, const tn_dutyrun_moment *m, const tn_play_step *step, const tn_duty_seen *seen, uint32_t byte)
{
    uint32_t source;
    int64_t now = tn_dutytime_of(m, byte, &source);
    tn_dutyrun_limit w = tn_dutyrun_window(d, step, seen->at.ms);
    if (w.kind == TN_PLAY_MS && now == TENOR_NO_TIME)
        w = (tn_dutyrun_limit){TN_PLAY_TURNS, 1};
    switch (w.kind) {
    case TN_PLAY_MS:
        return tn_dutyrun_counted(d, seen->at.ms, now) <= w.amount;
    case TN_PLAY_TURNS:
        return tn_dutyrun_turns(d, &d->image->conditions[step->condition], &seen->at) < w.amount; /* its last N */
    case TN_PLAY_LAST_PART:
        return in_last_part(d, seen->at.turn, step->amount);
    case TN_PLAY_FIRST_PART:
        return in_first_part(d, seen->at.turn, step->amount);
    case TN_PLAY_SINCE_FIRST:
        return is_behind_first(d, step, seen->at.turn, seen->at.begin);
    default:
        return w.kind == TN_PLAY_ANY;
    }
}

bool tn_dutylook_back(const tn_duties *d, const tn_dutyrun_moment *m, const tn_play_step *step, const tn_formula_spans *here,
                      const tn_formula_span *place, const tn_formula_span **last)
{
    const tn_play_condition *c = &d->image->conditions[step->condition];
    const tn_duty_seen *seen = tn_duties_seen(d, step->condition);
    const bool turnwise = c->flags & TN_PLAY_TURNWISE;
    bool counted = turnwise && seen->at.floor == floor_of(d); /* in an earlier message of this turn */
    uint32_t count = seen->count;
    for (uint32_t i = 0; here && i < here->count; i++) { /* earlier in this turn */
        const tn_formula_span *span = &here->span[i];
        bool earlier = span->begin < place->begin || span->whole;
        if (!earlier || (step->window == TN_PLAY_SINCE_FIRST && !is_behind_first(d, step, m->turn, span->begin)))
            continue;
        *last = span;
        count += !counted;
        counted = turnwise;
        if (count >= c->times)
            return true;
    }
    *last = NULL;
    return seen->any && is_remembered(d, m, step, seen, place->begin);
}

/* ---- conditions ---- */

/* Whether anything that a guard asks for came before, or may come in this turn. Most turns have none, and the line need not be looked at. */
static bool is_met(const tn_duties *d, const tn_play_step *guard)
{
    const tn_duty_seen *seen = tn_duties_seen(d, guard->condition);
    for (uint32_t k = guard->condition;; k++) {
        if (tn_dutylook_is_able(d, k))
            return true;
        if (!(d->image->conditions[k].flags & TN_PLAY_MORE_WAYS))
            break;
    }
    if (!seen->any)
        return false;
    const tn_dutyrun_limit w = tn_dutyrun_window(d, guard, seen->at.ms);
    return w.kind != TN_PLAY_TURNS || tn_dutyrun_turns(d, &d->image->conditions[guard->condition], &seen->at) < w.amount;
}

static const tn_play_step *guard_at(const tn_duties *d, uint32_t way, uint32_t bit)
{
    return &d->image->steps[d->image->duties[d->image->conditions[way].duty].step + bit % TN_PLAY_GUARDS_NOT];
}

/* Of the guards of a way's line those that are met, as bits; *let: whether the others let it come true anywhere in this turn. */
static uint32_t met_guards(const tn_duties *d, uint32_t way, bool *let)
{
    uint32_t met = 0;
    *let = true;
    for (uint32_t left = d->image->watches[way].guards; left && *let; left &= left - 1) {
        const uint32_t bit = (uint32_t)__builtin_ctz(left);
        const bool is = is_met(d, guard_at(d, way, bit));
        met |= (uint32_t)is << bit;
        *let = is || bit >= TN_PLAY_GUARDS_NOT;
    }
    return met;
}

/* Whether such guards let a way come true at a place. */
static bool is_let(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t way, uint32_t guards, const tn_formula_span *place)
{
    for (; guards; guards &= guards - 1) {
        const uint32_t bit = (uint32_t)__builtin_ctz(guards);
        const tn_play_step *guard = guard_at(d, way, bit);
        const tn_formula_span *last;
        tn_formula_spans here;
        here.count = 0;
        if (m->event == TN_PLAY_SAYS)
            tn_dutylook_find(d, m, guard->condition, &here); /* has no guards itself */
        if (tn_dutylook_back(d, m, guard, &here, place, &last) != (bit < TN_PLAY_GUARDS_NOT))
            return false;
    }
    return true;
}

static void keep_let(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t way, uint32_t guards, tn_formula_spans *spans)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < spans->count; i++)
        if (is_let(d, m, way, guards, &spans->span[i]))
            spans->span[kept++] = spans->span[i];
    spans->count = kept;
}

bool tn_dutylook_happens(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition)
{
    const tn_play_condition *c = &d->image->conditions[condition];
    return c->event == (uint32_t)m->event && (c->role == TENOR_ROLE_UNKNOWN || c->role == (uint32_t)m->role) &&
           (m->event != TN_PLAY_SILENCE || m->silence > c->ms);
}

void tn_dutylook_find(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition, tn_formula_spans *out)
{
    bool first = true;
    for (;; condition++) {
        const tn_play_condition *c = &d->image->conditions[condition];
        tn_formula_spans way;
        tn_formula_spans *here = first ? out : &way;
        here->count = 0;
        bool may = m->event == TN_PLAY_SAYS ? tn_dutylook_is_able(d, condition) : tn_dutylook_happens(d, m, condition);
        const uint32_t guards = may && c->flags & TN_PLAY_GUARDED ? met_guards(d, condition, &may) : 0;
        if (may && m->event == TN_PLAY_SAYS) {
            tn_formula_run(m->view, condition, here);
        } else if (may) {
            here->count = 1;
            here->span[0] = (tn_formula_span){0, 0, true};
        }
        if (guards && here->count)
            keep_let(d, m, condition, guards, here);
        if (!first && way.count)
            tn_formula_merge(out, &way);
        first = false;
        if (!(c->flags & TN_PLAY_MORE_WAYS))
            return;
    }
}
