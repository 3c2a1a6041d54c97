/* dutywindow.c - whether a place stands in the window of a step, and whether anything still can. */
#include "call/dutywindow.h"

#include "call/dutytime.h"

static bool is_event(const tn_dutyrun_moment *m)
{
    return m->event != TN_PLAY_SAYS;
}

bool tn_dutywindow_inside(const tn_duties *d, const tn_play_step *step, const tn_duty_anchor *from, const tn_dutyrun_moment *m, uint32_t byte,
                          tn_duty_note *n)
{
    const tn_play_condition *c = &d->image->conditions[step->condition];
    tn_dutyrun_limit w = tn_dutyrun_window(d, step, from->ms);
    uint32_t source;
    n->at_ms = tn_dutytime_of(m, byte, &source);
    n->clock = (uint8_t)source;
    if (w.kind == TN_PLAY_MS && n->at_ms == TENOR_NO_TIME)
        w = (tn_dutyrun_limit){TN_PLAY_TURNS, 1};
    bool in_ms = w.kind == TN_PLAY_MS || (w.kind == TN_PLAY_ANY && from->ms != TENOR_NO_TIME && n->at_ms != TENOR_NO_TIME);
    n->in_turns = !in_ms;
    n->start_ms = from->ms;
    n->timed = true;
    n->turns = in_ms ? 0 : tn_dutyrun_turns(d, c, from) + (m->event == TN_PLAY_OTHER_AGENT); /* whose turn begins */
    n->limited = w.kind == TN_PLAY_MS || w.kind == TN_PLAY_TURNS;
    n->limit = n->limited ? (uint32_t)w.amount : 0;
    switch (w.kind) {
    case TN_PLAY_SAME_TURN:
        return !is_event(m) && m->turn == from->turn;
    case TN_PLAY_TURNS:
        return n->turns <= w.amount;
    case TN_PLAY_MS:
        return tn_dutyrun_counted(d, from->ms, n->at_ms) <= w.amount;
    default:
        return true;
    }
}

/* Whether so many turns are over: the last of them only when somebody else speaks. */
static bool have_passed(const tn_duties *d, const tn_play_condition *c, const tn_duty_wait *s, const tn_dutyrun_moment *m, int64_t amount)
{
    uint32_t turns = tn_dutyrun_turns(d, c, &s->from);
    bool speaks_on = c->who != TENOR_ROLE_UNKNOWN && (is_event(m) || (uint32_t)m->role == c->who);
    return turns > amount || (turns == amount && !speaks_on);
}

bool tn_dutywindow_over(const tn_duties *d, const tn_play_step *step, const tn_duty_wait *s, const tn_dutyrun_moment *m)
{
    const tn_play_condition *c = &d->image->conditions[step->condition];
    tn_dutyrun_limit w = tn_dutyrun_window(d, step, s->from.ms);
    int64_t last = m->end != TENOR_NO_TIME ? m->end : m->start;
    switch (w.kind) {
    case TN_PLAY_SAME_TURN:
        return m->turn >= s->from.turn;
    case TN_PLAY_TURNS:
        return have_passed(d, c, s, m, w.amount);
    case TN_PLAY_MS:
        if (last != TENOR_NO_TIME)
            return tn_dutyrun_counted(d, s->from.ms, last) > w.amount && (is_event(m) || m->role != (tenor_role)s->role);
        return have_passed(d, c, s, m, 1);
    default:
        return false;
    }
}
