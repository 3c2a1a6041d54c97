/* verdict.c - how a call ended, as far as words and events tell: by what was said last of it. */
#include "call/verdict.h"

static void say(tn_verdict *v, tn_verdict_said *said, const tenor_place *turn, uint32_t begin, uint32_t end)
{
    said->turn = v->turns;
    said->place = *turn;
    said->place.begin = begin;
    said->place.end = end;
}

/* Whether a promise is one of a message that only tells what is done: nothing is open until it comes. */
static bool is_notice(const tn_promise *p, const tn_signal_heard *heard, size_t count)
{
    if (p->notice)
        return true;
    for (size_t i = 0; i < count; i++)
        if (heard[i].signal == TN_SIGNAL_NOTICE && heard[i].begin < p->end && p->begin < heard[i].end)
            return true;
    return false;
}

/* Whether words say only that it will be so: "I'll look again that it has gone through". */
static bool is_promised(const tn_signal_heard *h, const tn_promise *promises, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (h->begin >= promises[i].action_begin && h->begin < promises[i].end)
            return true;
    return false;
}

/* Whether words are part of a promise, which tells more of itself. */
static bool is_told(const tn_signal_heard *h, const tn_promise *promises, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (h->begin < promises[i].end && promises[i].begin < h->end)
            return true;
    return false;
}

void tn_verdict_turn(tn_verdict *v, const tenor_place *turn, bool new_agent, int mood, const tn_signal_heard *heard, size_t heard_count,
                     const tn_promise *promises, size_t promise_count)
{
    bool timed = false, firm = false, any = false;
    v->turns++;
    v->agent_turns += turn->role == TENOR_ROLE_AGENT;
    if (new_agent) {
        v->transferred = false;
        v->handed_on.turn = 0;
    }
    if (mood != 0)
        say(v, mood > 0 ? &v->glad : &v->sore, turn, 0, 0);
    for (size_t i = 0; i < promise_count; i++) {
        bool at_once = promises[i].timed && promises[i].until.kind == TN_ENTITY_DEADLINE && promises[i].until.known && promises[i].until.value == 0;
        v->first = v->first ? v->first : v->turns;
        at_once = at_once || (!promises[i].timed && (promises[i].at_once || promises[i].begun));
        if (at_once || is_notice(&promises[i], heard, heard_count)) /* done while both are on the line; or told only */
            continue;
        any = true;
        timed = timed || promises[i].timed;
        firm = firm || (promises[i].timed && !promises[i].comes);
        say(v, &v->pending, turn, promises[i].begin, promises[i].end);
    }
    for (size_t i = 0; i < heard_count; i++) {
        tn_verdict_said *said = NULL;
        if (heard[i].signal == TN_SIGNAL_RESOLVED && is_promised(&heard[i], promises, promise_count))
            continue;
        switch (heard[i].signal) {
        case TN_SIGNAL_RESOLVED: said = &v->resolved; break;
        case TN_SIGNAL_CONFIRMED: said = &v->confirmed; break;
        case TN_SIGNAL_ACCEPTED: said = &v->accepted; break;
        case TN_SIGNAL_SAID_YES: said = &v->said_yes; break;
        case TN_SIGNAL_ESCALATE: said = &v->escalated; break;
        case TN_SIGNAL_HANDED_ON: said = &v->handed_on; break;
        case TN_SIGNAL_UNRESOLVED: said = &v->unresolved; break;
        case TN_SIGNAL_HUNG_UP: said = &v->hung_up; break;
        case TN_SIGNAL_PENDING:
            if (is_told(&heard[i], promises, promise_count))
                continue;
            said = &v->pending;
            any = firm = true;
            break;
        default: continue;
        }
        say(v, said, turn, heard[i].begin, heard[i].end);
        if (said == &v->resolved || said == &v->pending || said == &v->escalated)
            v->first = v->first ? v->first : v->turns;
    }
    if (any) {
        v->pending_timed = timed;
        v->pending_firm = firm;
    }
}

void tn_verdict_transfer(tn_verdict *v)
{
    v->transferred = true;
}

static uint64_t later(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

/* The last that a customer said yes, thanked or was pleased. */
static const tn_verdict_said *agreement(const tn_verdict *v)
{
    const tn_verdict_said *last = v->accepted.turn >= v->glad.turn ? &v->accepted : &v->glad;
    return v->confirmed.turn >= last->turn ? &v->confirmed : last;
}

/* Whether the customer agreed, with a mere yes, too, after an agent had said what happens, and was not displeased after that. */
static bool agreed(const tn_verdict *v)
{
    uint64_t last = later(agreement(v)->turn, v->said_yes.turn);
    return v->first && last > v->first && last >= v->sore.turn;
}

/* Nobody said how it ends: by how they parted, once an agent has done more than greet. A mood has no words to show. */
static const tn_verdict_said *parted(const tn_verdict *v, tenor_outcome_state *out)
{
    const tn_verdict_said *last = agreement(v), *worst = v->hung_up.turn > v->sore.turn ? &v->hung_up : &v->sore;
    bool well = last->turn >= worst->turn;
    const tn_verdict_said *said = well ? last : worst;
    if (v->agent_turns < 2 || said->turn == 0)
        return NULL;
    out->outcome = well ? TENOR_OUTCOME_RESOLVED : TENOR_OUTCOME_UNRESOLVED;
    out->clarity = well ? TENOR_CLARITY_CONFIRMED : TENOR_CLARITY_STATED;
    return said->place.end ? said : NULL;
}

tenor_outcome_state tn_verdict_read(const tn_verdict *v)
{
    const uint64_t solved = later(v->resolved.turn, v->confirmed.turn);
    const tn_verdict_said *shown = NULL;
    tenor_outcome_state out = {TENOR_OUTCOME_UNKNOWN, TENOR_CLARITY_NONE, false, {0, 0, 0, 0, TENOR_ROLE_UNKNOWN}};
    /* What is solved stays so for a promise that names no time, one in the same turn, and what comes by itself: the money on Friday. */
    bool open = v->pending.turn && (solved == 0 || (v->pending_firm && v->pending.turn > solved));
    if (v->transferred || v->handed_on.turn > later(solved, v->unresolved.turn)) {
        out.outcome = TENOR_OUTCOME_TRANSFERRED;
        shown = v->handed_on.turn ? &v->handed_on : NULL;
        out.clarity = shown ? TENOR_CLARITY_STATED : TENOR_CLARITY_UNCLEAR;
    } else if (v->unresolved.turn && v->unresolved.turn >= later(solved, open ? v->pending.turn : 0)) {
        out.outcome = TENOR_OUTCOME_UNRESOLVED;
        shown = &v->unresolved;
        out.clarity = solved ? TENOR_CLARITY_UNCLEAR : TENOR_CLARITY_STATED;
    } else if (v->escalated.turn && v->escalated.turn >= solved && !(open && v->pending.turn > v->escalated.turn)) {
        out.outcome = TENOR_OUTCOME_ESCALATED;
        shown = &v->escalated;
        out.clarity = agreed(v) ? TENOR_CLARITY_CONFIRMED : TENOR_CLARITY_STATED;
    } else if (open) {
        out.outcome = TENOR_OUTCOME_PENDING;
        shown = &v->pending;
        out.clarity = agreed(v) ? TENOR_CLARITY_CONFIRMED : v->pending_timed ? TENOR_CLARITY_STATED : TENOR_CLARITY_UNCLEAR;
    } else if (solved) {
        out.outcome = TENOR_OUTCOME_RESOLVED;
        shown = v->confirmed.turn >= v->resolved.turn ? &v->confirmed : &v->resolved;
        out.clarity = agreed(v) ? TENOR_CLARITY_CONFIRMED : TENOR_CLARITY_STATED;
    } else {
        shown = parted(v, &out);
    }
    if (shown) {
        out.shown = true;
        out.place = shown->place;
    }
    return out;
}
