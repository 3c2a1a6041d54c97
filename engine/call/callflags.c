/* callflags.c - what somebody should look at in a call. */
#include "call/callflags.h"

#define NONE TENOR_FLAG_COUNT
#define FACTS 2  /* that were asked for check an identity */
#define NEAR 100 /* bytes between an amount and the words that say what it is for */

/* Flags that signals raise by themselves. */
static const struct {
    tn_signal signal;
    tenor_flag flag;
} raised_by[] = {
    {TN_SIGNAL_THREAT, TENOR_FLAG_THREAT},
    {TN_SIGNAL_SAFETY, TENOR_FLAG_SAFETY},
    {TN_SIGNAL_LEGAL, TENOR_FLAG_LEGAL},
    {TN_SIGNAL_ESCALATE, TENOR_FLAG_ESCALATED},
    {TN_SIGNAL_PASSED_ON, TENOR_FLAG_ESCALATED},
    {TN_SIGNAL_CHURN, TENOR_FLAG_CHURN},
    {TN_SIGNAL_SECRET, TENOR_FLAG_PRIVACY_CARD},
    {TN_SIGNAL_REPEAT, TENOR_FLAG_REPEAT},
    {TN_SIGNAL_SUPERVISOR_ASKED, TENOR_FLAG_SUPERVISOR_ASKED},
    {TN_SIGNAL_SUPERVISOR_OFFERED, TENOR_FLAG_SUPERVISOR_OFFERED},
    {TN_SIGNAL_SUPERVISOR_REFUSED, TENOR_FLAG_SUPERVISOR_REFUSED},
    {TN_SIGNAL_EXCEPTION, TENOR_FLAG_EXCEPTION},
    {TN_SIGNAL_HURRIED, TENOR_FLAG_HURRIED},
    {TN_SIGNAL_HESITANT, TENOR_FLAG_HESITANT},
    {TN_SIGNAL_URGENT, TENOR_FLAG_URGENT},
    {TN_SIGNAL_UNREASONABLE, TENOR_FLAG_UNREASONABLE},
    {TN_SIGNAL_EFFORT, TENOR_FLAG_EFFORT},
    {TN_SIGNAL_ADVOCACY, TENOR_FLAG_ADVOCACY},
    {TN_SIGNAL_PROACTIVE, TENOR_FLAG_PROACTIVE},
    {TN_SIGNAL_HISTORY, TENOR_FLAG_HISTORY},
    {TN_SIGNAL_EXTRA_MILE, TENOR_FLAG_EXTRA_MILE},
};

static tenor_flag flag_of(tn_signal signal, tenor_role role)
{
    if (signal == TN_SIGNAL_ABUSE)
        return role == TENOR_ROLE_AGENT ? TENOR_FLAG_AGENT_ABUSE : role == TENOR_ROLE_CUSTOMER ? TENOR_FLAG_ABUSE : NONE;
    for (size_t i = 0; i < sizeof raised_by / sizeof *raised_by; i++)
        if (raised_by[i].signal == signal)
            return raised_by[i].flag;
    return NONE;
}

static bool hears(const tn_signal_heard *heard, size_t count, tn_signal signal)
{
    for (size_t i = 0; i < count; i++)
        if (heard[i].signal == signal)
            return true;
    return false;
}

static tenor_flag_state *raise(tn_callflags *f, tenor_flag flag, const tenor_place *turn, uint32_t begin, uint32_t end)
{
    tenor_flag_state *s = &f->flags[flag];
    s->last = *turn;
    s->last.begin = begin;
    s->last.end = end;
    if (s->count++ == 0)
        s->first = s->last;
    return s;
}

static uint32_t distance(uint32_t begin, uint32_t end, const tn_signal_heard *h)
{
    return h->begin >= end ? h->begin - end : begin >= h->end ? begin - h->end : 0;
}

/* Whether there is something in the call that one passes on: else a case that is opened escalates nothing. */
static bool grave(const tn_callflags *f)
{
    return f->flags[TENOR_FLAG_ABUSE].count || f->flags[TENOR_FLAG_THREAT].count || f->flags[TENOR_FLAG_SAFETY].count ||
           f->flags[TENOR_FLAG_LEGAL].count;
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
    tenor_flag_state *s = raise(f, TENOR_FLAG_LIMIT_EXCEEDED, turn, e->begin, e->end);
    if (s->count == 1 || e->value - limit > s->amount - s->limit) {
        s->amount = e->value;
        s->limit = limit;
        memcpy(s->unit, e->unit, sizeof s->unit);
    }
}

void tn_callflags_turn(tn_callflags *f, const tn_callpolicy *policy, const tenor_place *turn, const tn_signal_heard *heard,
                       size_t heard_count, const tn_entity *entities, size_t entity_count)
{
    const bool reported = hears(heard, heard_count, TN_SIGNAL_REPORTED);
    for (size_t i = 0; i < heard_count; i++) {
        tenor_flag flag = flag_of(heard[i].signal, turn->role);
        if (heard[i].signal == TN_SIGNAL_IDENTITY_FACT && f->identity_facts < FACTS)
            f->identity_facts++;
        f->identity = f->identity || heard[i].signal == TN_SIGNAL_IDENTITY || f->identity_facts == FACTS;
        if (heard[i].signal == TN_SIGNAL_DISCLOSE && !f->identity)
            flag = TENOR_FLAG_PRIVACY_IDENTITY;
        if (heard[i].signal == TN_SIGNAL_SUPERVISOR_YES && f->flags[TENOR_FLAG_SUPERVISOR_ASKED].count)
            flag = TENOR_FLAG_SUPERVISOR_OFFERED;
        if (flag == TENOR_FLAG_ABUSE && reported) /* "he called me a stupid cow" */
            continue;
        if (flag == NONE || (flag == TENOR_FLAG_ESCALATED && !grave(f)))
            continue;
        tenor_flag_state *s = raise(f, flag, turn, heard[i].begin, heard[i].end);
        if (s->count == 1) {
            s->from_category = true;
            s->category = heard[i].category;
        }
    }
    for (size_t i = 0; i < entity_count; i++) {
        if (entities[i].kind == TN_ENTITY_CARD)
            raise(f, TENOR_FLAG_PRIVACY_CARD, turn, entities[i].begin, entities[i].end);
        else if (entities[i].kind == TN_ENTITY_AMOUNT && turn->role == TENOR_ROLE_AGENT)
            judge(f, policy, turn, &entities[i], heard, heard_count);
    }
}
