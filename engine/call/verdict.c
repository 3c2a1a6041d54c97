/* verdict.c - how a call ended, as far as words and events tell: by what was said last of it. */
#include "call/verdict.h"

#define NEAR 40   /* bytes behind a promise that hang on its condition, too */
#define TURNS_MOST ((UINT32_C(1) << 30) - 1)
#define BOOKING 3 /* turns: the visit is offered, the customer says yes, "done" */

static void say(tn_verdict *v, tn_verdict_said *said, const tenor_place *turn, uint32_t begin, uint32_t end)
{
    *said = (tn_verdict_said){turn->utterance, begin, end, turn->leg, v->turns & TURNS_MOST, turn->role};
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

/* Whether a promise is one beside the matter, or may never have to be kept. */
static bool is_weak(const tn_promise *p, const tn_signal_heard *heard, size_t count)
{
    for (size_t i = 0; i < count && !p->conditional; i++)
        if (heard[i].signal == TN_SIGNAL_ASIDE && heard[i].begin < p->end && p->begin < heard[i].end)
            return true;
    return p->conditional;
}

/* Whether words say only that it will be so: "I'll look again that it has gone through". */
static bool is_promised(const tn_signal_heard *h, const tn_promise *promises, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (h->begin >= promises[i].action_begin && h->begin < promises[i].end)
            return true;
    return false;
}

/* Whether words stand in what may never come to it: "if it slips I'll book an engineer". */
static bool is_conditional(const tn_signal_heard *h, const tn_promise *promises, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (promises[i].conditional && h->begin < promises[i].end + NEAR && promises[i].begin < h->end)
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
    bool timed = false, any = false;
    v->turns += v->turns < TURNS_MOST;
    v->agent_turns += turn->role == TENOR_ROLE_AGENT && v->agent_turns < TURNS_MOST;
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
        if (is_weak(&promises[i], heard, heard_count)) {
            say(v, &v->weak, turn, promises[i].begin, promises[i].end);
            continue;
        }
        any = true;
        timed = timed || promises[i].timed;
        say(v, &v->pending, turn, promises[i].begin, promises[i].end);
        if (promises[i].timed && !promises[i].comes)
            v->firm = v->pending;
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
        case TN_SIGNAL_AWAITED:
            if (is_conditional(&heard[i], promises, promise_count))
                continue;
            said = &v->awaited;
            break;
        case TN_SIGNAL_TAKEN_OVER: said = &v->taken_over; break;
        case TN_SIGNAL_PENDING:
            if (is_told(&heard[i], promises, promise_count))
                continue;
            said = &v->pending;
            any = true;
            break;
        default: continue;
        }
        say(v, said, turn, heard[i].begin, heard[i].end);
        if (said == &v->pending)
            v->firm = v->pending;
        if (said == &v->resolved || said == &v->pending || said == &v->escalated || said == &v->awaited || said == &v->taken_over)
            v->first = v->first ? v->first : v->turns;
    }
    if (any)
        v->pending_timed = timed;
}

void tn_verdict_transfer(tn_verdict *v)
{
    v->transferred = true;
}

static uint32_t later(uint32_t a, uint32_t b)
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
    uint32_t last = later(agreement(v)->turn, v->said_yes.turn);
    return v->first && last > v->first && last >= v->sore.turn;
}

/* Nobody said how it ends: by how they parted, once an agent has done more than greet. A mood has no words to show. */
static const tn_verdict_said *parted(const tn_verdict *v, tenor_outcome_state *out)
{
    const tn_verdict_said *last = agreement(v);
    const bool goodbye = last->turn && last->turn + 1 == v->hung_up.turn; /* to one who has said thanks, however curt */
    const tn_verdict_said *worst = v->hung_up.turn > v->sore.turn && !goodbye ? &v->hung_up : &v->sore;
    bool well = last->turn >= worst->turn;
    const tn_verdict_said *said = well ? last : worst;
    if (v->agent_turns < 2 || said->turn == 0)
        return NULL;
    out->outcome = well ? TENOR_OUTCOME_RESOLVED : TENOR_OUTCOME_UNRESOLVED;
    out->clarity = well ? TENOR_CLARITY_CONFIRMED : TENOR_CLARITY_STATED;
    return said->end ? said : NULL;
}

/* Whether an agent ends it by hanging up, and nothing is done by a time. */
static bool cut_off(const tn_verdict *v, const tn_verdict_said *open)
{
    return v->hung_up.turn && v->hung_up.turn == v->turns && later(v->resolved.turn, v->confirmed.turn) == 0 && v->sore.turn > agreement(v)->turn &&
           (!open || (v->firm.turn == 0 && v->awaited.turn == 0));
}

/* What is left to do: NULL where nothing is. */
static const tn_verdict_said *left_open(const tn_verdict *v)
{
    const uint32_t solved = later(v->resolved.turn, v->confirmed.turn);
    const tn_verdict_said *last = v->pending.turn > v->awaited.turn ? &v->pending : &v->awaited;
    /* An agent's "done" beside what others have to bring is about the booking. */
    if (v->awaited.turn > v->confirmed.turn && v->awaited.turn + BOOKING > v->resolved.turn)
        return last;
    /* What is solved stays so for a promise that names no time, one in the same turn, and what comes by itself: the money on Friday. */
    if (v->firm.turn > solved || (solved == 0 && last->turn))
        return last;
    return NULL;
}

tenor_outcome_state tn_verdict_read(const tn_verdict *v)
{
    const uint32_t solved = later(v->resolved.turn, v->confirmed.turn);
    const tn_verdict_said *shown = NULL, *open = left_open(v);
    tenor_outcome_state out = {TENOR_OUTCOME_UNKNOWN, TENOR_CLARITY_NONE, false, {0, 0, 0, 0, TENOR_ROLE_UNKNOWN}};
    if (v->transferred || v->handed_on.turn > later(solved, v->unresolved.turn)) {
        out.outcome = TENOR_OUTCOME_TRANSFERRED;
        shown = v->handed_on.turn ? &v->handed_on : NULL;
        out.clarity = shown ? TENOR_CLARITY_STATED : TENOR_CLARITY_UNCLEAR;
    } else if (v->taken_over.turn) {
        out.outcome = TENOR_OUTCOME_ESCALATED;
        shown = &v->taken_over;
        out.clarity = agreed(v) ? TENOR_CLARITY_CONFIRMED : TENOR_CLARITY_STATED;
    } else if (v->unresolved.turn && v->unresolved.turn >= later(solved, open ? open->turn : 0)) {
        out.outcome = TENOR_OUTCOME_UNRESOLVED;
        shown = &v->unresolved;
        out.clarity = solved ? TENOR_CLARITY_UNCLEAR : TENOR_CLARITY_STATED;
    } else if (cut_off(v, open)) {
        out.outcome = TENOR_OUTCOME_UNRESOLVED;
        shown = &v->hung_up;
        out.clarity = TENOR_CLARITY_STATED;
    } else if (open) {
        out.outcome = TENOR_OUTCOME_PENDING;
        shown = open;
        out.clarity = agreed(v) ? TENOR_CLARITY_CONFIRMED : v->pending_timed ? TENOR_CLARITY_STATED : TENOR_CLARITY_UNCLEAR;
    } else if (solved) {
        out.outcome = TENOR_OUTCOME_RESOLVED;
        shown = v->confirmed.turn >= v->resolved.turn ? &v->confirmed : &v->resolved;
        out.clarity = agreed(v) ? TENOR_CLARITY_CONFIRMED : TENOR_CLARITY_STATED;
    } else if (v->escalated.turn) {
        out.outcome = TENOR_OUTCOME_ESCALATED;
        shown = &v->escalated;
        out.clarity = agreed(v) ? TENOR_CLARITY_CONFIRMED : TENOR_CLARITY_STATED;
    } else {
        shown = parted(v, &out);
        if (v->weak.turn && out.outcome != TENOR_OUTCOME_RESOLVED) { /* all that was said */
            out.outcome = TENOR_OUTCOME_PENDING;
            out.clarity = TENOR_CLARITY_UNCLEAR;
            shown = &v->weak;
        }
    }
    if (shown) {
        out.shown = true;
        out.place = (tenor_place){shown->utterance, shown->begin, shown->end, shown->leg, (tenor_role)shown->role};
    }
    return out;
}
