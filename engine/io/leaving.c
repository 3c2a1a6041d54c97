/* leaving.c - who ended a chat, from who joined, spoke in and left it. */
#include "io/leaving.h"

/* The agent's place among those of the chat; SIZE_MAX: there are too many. */
static tenor_status place_of(tn_leaving *leaving, tn_talk *talk, tn_str id, size_t *place)
{
    for (*place = 0; *place < leaving->agent_count; ++*place)
        if (tn_str_eq(leaving->agents[*place].id, id))
            return TENOR_OK;
    if (leaving->agent_count == TN_LEAVING_AGENTS) {
        leaving->crowded = true;
        *place = SIZE_MAX;
        return TENOR_OK;
    }
    tn_str kept = tn_arena_str(&talk->kept, id);
    if (!kept.p)
        return TENOR_NO_MEMORY;
    leaving->agents[leaving->agent_count++].id = kept;
    return TENOR_OK;
}

static bool all_gone(const tn_leaving *leaving)
{
    for (size_t i = 0; i < leaving->agent_count; i++)
        if (!leaving->agents[i].gone)
            return false;
    return !leaving->crowded;
}

/* Whoever is gone already is gone since then. */
static uint64_t since(uint64_t before, bool gone, uint64_t now)
{
    return !gone ? 0 : before ? before : now;
}

tenor_status tn_leaving_take(tn_leaving *leaving, tn_talk *talk, tn_leaving_act act, tenor_role who, tn_str id)
{
    const bool leaves = act == TN_LEAVING_LEAVES;
    size_t place;
    leaving->acts++;
    if (who == TENOR_ROLE_CUSTOMER)
        leaving->customer_gone = since(leaving->customer_gone, leaves, leaving->acts);
    if (who != TENOR_ROLE_AGENT)
        return TENOR_OK;
    tenor_status status = place_of(leaving, talk, id, &place);
    if (status != TENOR_OK)
        return status;
    if (place != SIZE_MAX)
        leaving->agents[place].gone = leaves;
    leaving->handed = leaving->handed && leaves;
    leaving->agents_gone = since(leaving->agents_gone, all_gone(leaving) && !leaving->handed, leaving->acts);
    return TENOR_OK;
}

void tn_leaving_hand_over(tn_leaving *leaving)
{
    leaving->handed = true;
    leaving->agents_gone = 0;
}

void tn_leaving_end(const tn_leaving *leaving, tn_talk *talk)
{
    const uint64_t customer = leaving->customer_gone, agents = leaving->agents_gone;
    if (agents && (!customer || agents < customer))
        talk->ended_by = "agent";
    else if (customer)
        talk->ended_by = "customer";
}
