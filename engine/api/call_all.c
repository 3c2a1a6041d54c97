/* call_all.c - much of a call at once, in stages: all of a call's code is far larger than an instruction cache, and each of these parts
 * alone nearly fits. */
#include "tenor_call.h"

#include "api/call_handle.h"

#define AT_ONCE 256 /* things that go through all stages before the next ones */

/* What later stages need of those before: where a turn stands among the legs, which of its bytes are the customer's name, whether it is
 * known to have no entities, and where the memo has what its text tells. */
typedef struct placed {
    uint64_t told;
    uint16_t leg, legs; /* legs: how many there may be with it */
    bool stays, bare;
    uint32_t named_at, named_size;
} placed;

_Static_assert(TN_CONVERSATION_LEGS < UINT16_MAX, "a place has room for every leg");

typedef struct run {
    tenor_call *call;
    tenor_call_source *source;
    void *context;
    size_t from, to; /* of the things in hand */
    placed places[AT_ONCE];
} run;

/* Whether it is one of the things that a call is made of. */
static bool is_sound(const tenor_call *call, const tenor_call_item *item)
{
    switch (item->kind) {
    case TENOR_CALL_TURN:
        return item->turn && item->score && tn_call_api_fits(call, item->score);
    case TENOR_CALL_EVENT:
        return (unsigned)item->event <= TENOR_CALL_SILENCE;
    case TENOR_CALL_NAME:
        return item->named == TENOR_ROLE_AGENT || item->named == TENOR_ROLE_CUSTOMER;
    }
    return false;
}

/* ---- stages: each goes over the things in hand ---- */

/* Scores, legs and who the customer is. The first: how many things are in hand is known behind it. */
static tenor_status converse(run *r)
{
    tn_conversation *c = &r->call->conversation;
    tenor_call_item item;
    for (r->to = r->from; r->to - r->from < AT_ONCE && r->source(r->context, r->to, &item); r->to++) {
        placed *at = &r->places[r->to - r->from];
        if (!is_sound(r->call, &item))
            return TENOR_BAD_ARGUMENT;
        if (item.kind == TENOR_CALL_EVENT)
            tn_call_api_hear_event(r->call, item.event);
        if (item.kind != TENOR_CALL_TURN)
            continue;
        tn_str named;
        at->stays = tn_conversation_stays(c, item.turn);
        at->bare = false;
        at->told = tn_call_api_told(r->call, item.turn);
        tn_call_api_introduce(r->call, &r->call->introduced, item.turn, at->stays, tn_turnmemo_at(r->call->memo, at->told), &named);
        at->named_at = named.n ? (uint32_t)(named.p - item.turn->utterance.text.data) : 0;
        at->named_size = (uint32_t)named.n;
        at->legs = (uint16_t)(c->leg_count + !at->stays);
        if (!tn_conversation_add(c, item.turn, item.score))
            return TENOR_NO_MEMORY;
        at->leg = (uint16_t)c->current;
    }
    return TENOR_OK;
}

static tn_str named_in(const tenor_segment *turn, const placed *at)
{
    return at->named_size ? tn_str_of(turn->utterance.text.data + at->named_at, at->named_size) : (tn_str){NULL, 0};
}

static bool measure(tenor_call *call, const tenor_call_item *item, placed *at)
{
    tn_measures *m = call->measures;
    tn_turnread read;
    tn_addressed_said words;
    switch (item->kind) {
    case TENOR_CALL_TURN:
        if (!tn_measures_room(m, item->turn, item->score, at->legs, named_in(item->turn, at), tn_turnmemo_at(call->memo, at->told), &read))
            return false;
        tn_measures_turn(m, item->turn, item->score, at->leg, &read);
        at->bare = tn_turnread_is_bare(&read, item->turn->utterance.role);
        return true;
    case TENOR_CALL_EVENT:
        tn_measures_event(m, item->event, item->at_ms);
        return true;
    case TENOR_CALL_NAME:
        if (!tn_measures_room_name(m, item->named, tn_str_of(item->name.data, item->name.size), &words))
            return false;
        tn_measures_name(m, &words);
    }
    return true;
}

static bool heed(tenor_call *call, const tenor_call_item *item, placed *at)
{
    tn_duties *d = &call->duties;
    tn_duties_reading reading;
    const tn_turntold *told;
    switch (item->kind) {
    case TENOR_CALL_TURN:
        told = tn_turnmemo_at(call->memo, at->told);
        if (!tn_duties_room_turn(d, item->turn, item->score, at->stays, named_in(item->turn, at), told, &reading))
            return false;
        tn_duties_turn(d, item->turn, at->leg, named_in(item->turn, at), at->bare, &reading);
        return true;
    case TENOR_CALL_EVENT:
        if (!tn_call_api_room_event(call, item->event))
            return false;
        tn_call_api_heed_event(call, item->event, item->at_ms);
        return true;
    case TENOR_CALL_NAME:
        return tn_duties_name(d, item->named, tn_str_of(item->name.data, item->name.size));
    }
    return true;
}

static bool go_over(run *r, bool (*stage)(tenor_call *, const tenor_call_item *, placed *))
{
    tenor_call_item item;
    for (size_t i = r->from; i < r->to && r->source(r->context, i, &item); i++)
        if (!stage(r->call, &item, &r->places[i - r->from]))
            return false;
    return true;
}

tenor_status tenor_call_add_all(tenor_call *call, tenor_call_source *source, void *context)
{
    run r = {.call = call, .source = source, .context = context};
    if (!call || !source || call->live.open)
        return TENOR_BAD_ARGUMENT;
    call->completed = false;
    do {
        r.from = r.to;
        const tenor_status status = converse(&r);
        if (status != TENOR_OK)
            return status;
        if ((call->measures && !go_over(&r, measure)) || (!call->leaves_duties && !go_over(&r, heed)))
            return TENOR_NO_MEMORY;
    } while (r.to - r.from == AT_ONCE);
    return TENOR_OK;
}
