/* measures_api.c - the public functions of what a call tells beside its scores: policies, measures, entities, flags, outcome. */
#include "tenor_call.h"

#include "api/call_handle.h"

/* ---- policy ---- */

struct tenor_policy {
    tn_mem mem;
    tn_callpolicy policy;
};

tenor_status tenor_policy_new(tenor_policy **policy, const tenor_allocator *allocator)
{
    if (!policy)
        return TENOR_BAD_ARGUMENT;
    tn_mem mem = tn_handle_mem(allocator);
    tenor_policy *made = tn_mem_zero(&mem, 1, sizeof *made);
    if (!made)
        return TENOR_NO_MEMORY;
    made->mem = mem;
    *policy = made;
    return TENOR_OK;
}

void tenor_policy_free(tenor_policy *policy)
{
    if (!policy)
        return;
    tn_mem mem = policy->mem;
    tn_callpolicy_free(&policy->policy, &mem);
    tn_mem_free(&mem, policy, 1, sizeof *policy);
}

tenor_status tenor_policy_read(tenor_policy *policy, tenor_str text, tenor_policy_fault *fault)
{
    if (!policy)
        return TENOR_BAD_ARGUMENT;
    tenor_policy_fault ignored, *why = fault ? fault : &ignored;
    if (tn_callpolicy_read(&policy->policy, &policy->mem, (tn_str){text.data, text.size}, why))
        return TENOR_OK;
    return why->line ? TENOR_BAD_ARGUMENT : TENOR_NO_MEMORY;
}

int32_t tenor_policy_repeat_days(const tenor_policy *policy)
{
    return policy ? (int32_t)policy->policy.repeat_days : 0;
}

/* ---- a call that measures ---- */

tenor_status tenor_call_measure(tenor_call *call, const tenor_policy *policy)
{
    if (!call)
        return TENOR_BAD_ARGUMENT;
    tn_measures *made = tn_measures_new(&call->mem, call->lexicon->signals, policy ? &policy->policy : NULL);
    if (!made)
        return TENOR_NO_MEMORY;
    tn_measures_free(call->measures);
    call->measures = made;
    call->duties.hours = policy ? &policy->policy.hours : NULL;
    return TENOR_OK;
}

tenor_status tenor_call_started(tenor_call *call, int64_t utc_ms)
{
    if (!call)
        return TENOR_BAD_ARGUMENT;
    call->duties.origin_ms = utc_ms;
    if (call->measures)
        call->measures->timing.origin_ms = utc_ms;
    return TENOR_OK;
}

tenor_status tenor_call_name(tenor_call *call, tenor_role role, tenor_str name)
{
    const tn_str said = {name.data, name.size};
    if (!call || (role != TENOR_ROLE_AGENT && role != TENOR_ROLE_CUSTOMER))
        return TENOR_BAD_ARGUMENT;
    tn_addressed_said words;
    if (!tn_call_api_settle(call))
        return TENOR_NO_MEMORY;
    if (!tn_measures_room_name(call->measures, role, said, &words) || !tn_duties_name(&call->duties, role, said))
        return TENOR_NO_MEMORY;
    tn_measures_name(call->measures, &words);
    return TENOR_OK;
}

bool tenor_call_measures(const tenor_call *call, tenor_measures *out)
{
    if (!call->measures)
        return false;
    tn_measures_read(call->measures, out);
    return true;
}

bool tenor_call_leg_measures(const tenor_call *call, size_t leg, tenor_leg_measures *out)
{
    return call->measures && tn_measures_read_leg(call->measures, leg, out);
}

bool tenor_call_jargon(const tenor_call *call, size_t index, tenor_jargon_term *out)
{
    if (!call->measures || index >= call->measures->plainness.left_count)
        return false;
    *out = call->measures->plainness.terms->left[index];
    return true;
}

/* ---- entities and promises ---- */

bool tenor_call_entity(const tenor_call *call, size_t index, tenor_entity *out)
{
    if (!call->measures || index >= call->measures->entity_count)
        return false;
    *out = call->measures->entities[index];
    return true;
}

uint64_t tenor_call_entity_count(const tenor_call *call, tenor_entity_kind kind)
{
    return call->measures && (unsigned)kind <= TENOR_ENTITY_CODE ? call->measures->entity_counts[kind] : 0;
}

bool tenor_call_promise(const tenor_call *call, size_t index, tenor_promise *out)
{
    if (!call->measures || index >= call->measures->promise_count)
        return false;
    const tn_measures_promise *from = &call->measures->promises[index];
    const tn_promise *p = &from->promise;
    *out = (tenor_promise){.who = (tenor_promiser)p->who, .place = from->place, .action_begin = p->action_begin,
                           .action_end = p->action_end, .timed = p->timed};
    if (!p->timed)
        return true;
    out->until = (tenor_entity){.kind = (tenor_entity_kind)p->until.kind, .place = from->place, .known = p->until.known,
                                .business = p->until.business, .value = p->until.value};
    memcpy(out->until.unit, p->until.unit, sizeof out->until.unit);
    out->until.place.begin = p->until.begin;
    out->until.place.end = p->until.end;
    return true;
}

uint64_t tenor_call_promise_count(const tenor_call *call)
{
    return call->measures ? call->measures->all_promises : 0;
}

/* ---- flags, outcome, attitude ---- */

const char *tenor_flag_name(tenor_flag flag)
{
    static const char *const names[] = {
#define FLAG_NAME(id, name) name,
        TENOR_FLAGS(FLAG_NAME)
#undef FLAG_NAME
    };
    return (unsigned)flag < TENOR_FLAG_COUNT ? names[flag] : NULL;
}

bool tenor_call_flag(const tenor_call *call, tenor_flag flag, tenor_flag_state *out)
{
    if (!call->measures || (unsigned)flag >= TENOR_FLAG_COUNT)
        return false;
    if (!tn_callflags_is_raised(&call->measures->flags, flag)) { /* most of them, in most calls */
        memset(out, 0, sizeof *out);
        return false;
    }
    *out = tn_callflags_read(&call->measures->flags, flag);
    return true;
}

bool tenor_call_outcome_of(const tenor_call *call, tenor_outcome_state *out)
{
    if (!call->measures)
        return false;
    *out = tn_verdict_read(&call->measures->verdict);
    return true;
}

const char *tenor_attitude_name(tenor_attitude attitude)
{
    static const char *const names[] = {
#define ATTITUDE_NAME(id, name) name,
        TENOR_ATTITUDES(ATTITUDE_NAME)
#undef ATTITUDE_NAME
    };
    return (unsigned)attitude < TENOR_ATTITUDE_COUNT ? names[attitude] : NULL;
}

bool tenor_call_attitude(const tenor_call *call, size_t leg, tenor_attitude_state *out)
{
    const tn_measures *m = call->measures;
    if (!m || (leg != SIZE_MAX && leg >= m->leg_count))
        return false;
    *out = tn_manner_read(leg == SIZE_MAX ? &m->manner.counts : &m->legs[leg].manner);
    if (leg == SIZE_MAX && m->manner.places)
        memcpy(out->places, m->manner.places, sizeof out->places);
    return true;
}
