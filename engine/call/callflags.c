/* callflags.c - what somebody should look at in a call. */
#include "call/callflags.h"

#define NONE TENOR_FLAG_COUNT
#define FACTS 2  /* that were asked for check an identity */
#define NEAR 100 /* bytes between an amount and the words that say what it is for */

/* Flags that signals raise by themselves: 1 + the flag; 0: none. */
static const uint8_t raised_by[TN_SIGNAL_COUNT] = {
    [TN_SIGNAL_THREAT] = 1 + TENOR_FLAG_THREAT,
    [TN_SIGNAL_SAFETY] = 1 + TENOR_FLAG_SAFETY,
    [TN_SIGNAL_LEGAL] = 1 + TENOR_FLAG_LEGAL,
    [TN_SIGNAL_ESCALATE] = 1 + TENOR_FLAG_ESCALATED,
    [TN_SIGNAL_CHURN] = 1 + TENOR_FLAG_CHURN,
    [TN_SIGNAL_SECRET] = 1 + TENOR_FLAG_PRIVACY_CARD,
    [TN_SIGNAL_REPEAT] = 1 + TENOR_FLAG_REPEAT,
    [TN_SIGNAL_SUPERVISOR_ASKED] = 1 + TENOR_FLAG_SUPERVISOR_ASKED,
    [TN_SIGNAL_SUPERVISOR_OFFERED] = 1 + TENOR_FLAG_SUPERVISOR_OFFERED,
    [TN_SIGNAL_SUPERVISOR_REFUSED] = 1 + TENOR_FLAG_SUPERVISOR_REFUSED,
    [TN_SIGNAL_EXCEPTION] = 1 + TENOR_FLAG_EXCEPTION,
    [TN_SIGNAL_HURRIED] = 1 + TENOR_FLAG_HURRIED,
    [TN_SIGNAL_HESITANT] = 1 + TENOR_FLAG_HESITANT,
    [TN_SIGNAL_URGENT] = 1 + TENOR_FLAG_URGENT,
    [TN_SIGNAL_UNREASONABLE] = 1 + TENOR_FLAG_UNREASONABLE,
    [TN_SIGNAL_EFFORT] = 1 + TENOR_FLAG_EFFORT,
    [TN_SIGNAL_ADVOCACY] = 1 + TENOR_FLAG_ADVOCACY,
    [TN_SIGNAL_PROACTIVE] = 1 + TENOR_FLAG_PROACTIVE,
    [TN_SIGNAL_HISTORY] = 1 + TENOR_FLAG_HISTORY,
    [TN_SIGNAL_EXTRA_MILE] = 1 + TENOR_FLAG_EXTRA_MILE,
};

static tenor_flag flag_of(tn_signal signal, tenor_role role)
{
    if (signal == TN_SIGNAL_ABUSE)
        return role == TENOR_ROLE_AGENT ? TENOR_FLAG_AGENT_ABUSE : role == TENOR_ROLE_CUSTOMER ? TENOR_FLAG_ABUSE : NONE;
    return raised_by[signal] ? (tenor_flag)(raised_by[signal] - 1) : NONE;
}

/* Whether a supervisor was asked for in a leg: who takes the call over, and says to be one, offers none. */
static bool asked_here(const tn_callflags *f, uint32_t leg)
{
    return tn_callflags_is_raised(f, TENOR_FLAG_SUPERVISOR_ASKED) && f->raised[f->place[TENOR_FLAG_SUPERVISOR_ASKED] - 1].last.leg == leg;
}

/* Whether words stand in a refusal: "you can't speak to a manager" offers none. */
static bool is_refused(const tn_signal_heard *heard, size_t count, const tn_signal_heard *offer)
{
    for (size_t i = 0; i < count; i++)
        if (heard[i].signal == TN_SIGNAL_SUPERVISOR_REFUSED && heard[i].begin < offer->end && offer->begin < heard[i].end)
            return true;
    return false;
}

/* The flag that a signal raises as the call is. */
static tenor_flag raised_here(const tn_callflags *f, tn_signal signal, const tenor_place *turn)
{
    if (signal == TN_SIGNAL_DISCLOSE && !f->identity)
        return TENOR_FLAG_PRIVACY_IDENTITY;
    if (signal == TN_SIGNAL_SUPERVISOR_YES && asked_here(f, turn->leg))
        return TENOR_FLAG_SUPERVISOR_OFFERED;
    if (signal == TN_SIGNAL_SUPERVISOR_NO && f->asks)
        return TENOR_FLAG_SUPERVISOR_REFUSED;
    return flag_of(signal, turn->role);
}

static bool hears(const tn_signal_heard *heard, size_t count, tn_signal signal)
{
    for (size_t i = 0; i < count; i++)
        if (heard[i].signal == signal)
            return true;
    return false;
}

/* Room was made before. What several phrases tell in the same words counts once. */
static tn_callflags_raised *raise(tn_callflags *f, tenor_flag flag, const tenor_place *turn, uint32_t begin, uint32_t end)
{
    if (!tn_callflags_is_raised(f, flag)) {
        f->raised[f->count++] = (tn_callflags_raised){.count = 0};
        f->place[flag] = (uint8_t)f->count;
    }
    tn_callflags_raised *s = &f->raised[f->place[flag] - 1];
    if (s->count && begin < end && s->last.utterance == turn->utterance && begin < s->last.end && s->last.begin < end) /* said once */
        return s;
    s->last = *turn;
    s->last.begin = begin;
    s->last.end = end;
    if (s->count++ == 0)
        s->first = s->last;
    return s;
}

static void raise_heard(tn_callflags *f, tenor_flag flag, const tenor_place *turn, const tn_signal_heard *heard)
{
    tn_callflags_raised *s = raise(f, flag, turn, heard->begin, heard->end);
    if (s->count == 1 && !s->from_category && s->first.begin == heard->begin && s->first.end == heard->end) {
        s->from_category = true;
        s->category = heard->category;
    }
}

static uint32_t distance(uint32_t begin, uint32_t end, const tn_signal_heard *h)
{
    return h->begin >= end ? h->begin - end : begin >= h->end ? begin - h->end : 0;
}

/* Whether there is something in the call that one passes on: else a case that is opened escalates nothing. */
static bool grave(const tn_callflags *f)
{
    return tn_callflags_is_raised(f, TENOR_FLAG_ABUSE) || tn_callflags_is_raised(f, TENOR_FLAG_THREAT) || tn_callflags_is_raised(f, TENOR_FLAG_SAFETY) ||
           tn_callflags_is_raised(f, TENOR_FLAG_LEGAL);
}

/* What an amount is for, by the nearest words about goodwill or refunds in its turn. False: neither. */
static bool purpose(const tn_entity *e, const tn_signal_heard *heard, size_t count, tn_callpolicy_sum *sum)
{
    uint32_t nearest = NEAR + 1;
    for (size_t i = 0; i < count; i++) {
        if (heard[i].signal != TN_SIGNAL_GOODWILL && heard[i].signal != TN_SIGNAL_REFUND)
            continue;
        uint32_t d = distance(e->begin, e->end, &heard[i]);
        if (d >= nearest)
            continue;
        nearest = d;
        *sum = heard[i].signal == TN_SIGNAL_GOODWILL ? TN_CALLPOLICY_GOODWILL : TN_CALLPOLICY_REFUND;
    }
    return nearest <= NEAR;
}

static void judge(tn_callflags *f, const tn_callpolicy *policy, const tenor_place *turn, const tn_entity *e, const tn_signal_heard *heard,
                  size_t count)
{
    tn_callpolicy_sum sum;
    int64_t limit;
    if (!e->known || !purpose(e, heard, count, &sum) || !tn_callpolicy_limit_of(policy, sum, e->unit, &limit) || e->value <= limit)
        return;
    if (raise(f, TENOR_FLAG_LIMIT_EXCEEDED, turn, e->begin, e->end)->count == 1 || e->value - limit > f->amount - f->limit) {
        f->amount = e->value;
        f->limit = limit;
        memcpy(f->unit, e->unit, sizeof f->unit);
    }
}

/* ---- life ---- */

void tn_callflags_free(tn_callflags *f, const tn_mem *mem)
{
    tn_mem_free(mem, f->raised, f->room, sizeof *f->raised);
    *f = (tn_callflags){.raised = NULL};
}

void tn_callflags_reset(tn_callflags *f)
{
    *f = (tn_callflags){.raised = f->raised, .room = f->room};
}

#define ROOM_AT_ONCE 2

static uint64_t bit_of(tenor_flag flag)
{
    _Static_assert(NONE < 64, "a bit for each flag, and for none");
    return UINT64_C(1) << flag;
}

bool tn_callflags_room(tn_callflags *f, const tn_mem *mem, tenor_role role, const tn_signal_heard *heard, size_t heard_count,
                       const tn_entity *entities, size_t entity_count)
{
    uint64_t may = 0; /* a bit for each flag, and for NONE */
    size_t more = 0;
    for (size_t i = 0; i < heard_count; i++) {
        may |= bit_of(flag_of(heard[i].signal, role));
        if (heard[i].signal == TN_SIGNAL_DISCLOSE)
            may |= bit_of(TENOR_FLAG_PRIVACY_IDENTITY);
        else if (heard[i].signal == TN_SIGNAL_SUPERVISOR_YES)
            may |= bit_of(TENOR_FLAG_SUPERVISOR_OFFERED);
        else if (heard[i].signal == TN_SIGNAL_SUPERVISOR_NO)
            may |= bit_of(TENOR_FLAG_SUPERVISOR_REFUSED);
        else if (heard[i].signal == TN_SIGNAL_THREAT)
            may |= bit_of(TENOR_FLAG_ABUSE);
    }
    for (size_t i = 0; i < entity_count; i++)
        may |= bit_of(entities[i].kind == TN_ENTITY_CARD                                    ? TENOR_FLAG_PRIVACY_CARD
                      : entities[i].kind == TN_ENTITY_AMOUNT && role == TENOR_ROLE_AGENT ? TENOR_FLAG_LIMIT_EXCEEDED
                                                                                         : NONE);
    for (may &= ~bit_of(NONE); may; may &= may - 1)
        more += f->place[__builtin_ctzll(may)] == 0;
    if (more == 0)
        return true;
    void *raised = f->raised;
    bool fine = tn_mem_fit(mem, &raised, &f->room, f->count + more, sizeof *f->raised, ROOM_AT_ONCE);
    f->raised = raised;
    return fine;
}

/* ---- turns ---- */

void tn_callflags_turn(tn_callflags *f, const tn_callpolicy *policy, const tenor_place *turn, const tn_signal_heard *heard,
                       size_t heard_count, const tn_entity *entities, size_t entity_count)
{
    const bool reported = hears(heard, heard_count, TN_SIGNAL_REPORTED);
    for (size_t i = 0; i < heard_count; i++) {
        if (heard[i].signal == TN_SIGNAL_IDENTITY_FACT && f->identity_facts < FACTS)
            f->identity_facts++;
        f->identity = f->identity || heard[i].signal == TN_SIGNAL_IDENTITY || f->identity_facts == FACTS;
        const tenor_flag flag = raised_here(f, heard[i].signal, turn);
        if (flag == TENOR_FLAG_ABUSE && reported) /* "he called me a stupid cow" */
            continue;
        if (flag == NONE || (flag == TENOR_FLAG_ESCALATED && !grave(f)) ||
            (flag == TENOR_FLAG_SUPERVISOR_OFFERED && is_refused(heard, heard_count, &heard[i])))
            continue;
        raise_heard(f, flag, turn, &heard[i]);
        if (flag == TENOR_FLAG_THREAT) /* of violence, which is abuse, too */
            raise_heard(f, TENOR_FLAG_ABUSE, turn, &heard[i]);
    }
    if (turn->role == TENOR_ROLE_CUSTOMER)
        f->asks = hears(heard, heard_count, TN_SIGNAL_SUPERVISOR_ASKED);
    for (size_t i = 0; i < entity_count; i++) {
        if (entities[i].kind == TN_ENTITY_CARD)
            raise(f, TENOR_FLAG_PRIVACY_CARD, turn, entities[i].begin, entities[i].end);
        else if (entities[i].kind == TN_ENTITY_AMOUNT && turn->role == TENOR_ROLE_AGENT)
            judge(f, policy, turn, &entities[i], heard, heard_count);
    }
}

tenor_flag_state tn_callflags_read(const tn_callflags *f, tenor_flag flag)
{
    tenor_flag_state out;
    memset(&out, 0, sizeof out);
    if (!tn_callflags_is_raised(f, flag))
        return out;
    const tn_callflags_raised *s = &f->raised[f->place[flag] - 1];
    out.count = s->count;
    out.first = s->first;
    out.last = s->last;
    out.from_category = s->from_category;
    out.category = s->category;
    if (flag == TENOR_FLAG_LIMIT_EXCEEDED) {
        memcpy(out.unit, f->unit, sizeof out.unit);
        out.amount = f->amount;
        out.limit = f->limit;
    }
    return out;
}
