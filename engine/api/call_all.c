/* call_all.c - much of a call at once, in stages: all of a call's code is far larger than an instruction cache, and each of these parts
 * alone nearly fits. */
#include "tenor_call.h"

#include "api/call_handle.h"

#define AT_ONCE 256  /* things that go through all stages before the next ones */
#define ENTITIES 384 /* of all of them that are kept from one stage to the next; most turns have none, and others are read again */
#define WORDS 1024   /* likewise; turns for which there is no room are cut again */

#define FETCHED_AHEAD 2 /* turns whose records are fetched before they are looked for */

/* What later stages need of those before: where a turn stands among the legs, which of its bytes are the customer's name, its entities if
 * they are known, and where the memo has what its text tells, which is at
 * first the number by which it looks for it. */
typedef struct placed {
    uint64_t told;
    uint16_t leg, legs; /* legs: how many there may be with it */
    uint16_t entity;    /* the first of those kept */
    uint16_t word, word_count; /* likewise its words */
    uint8_t entity_count;
    bool stays, looked; /* looked: its entities are known */
    bool noted;         /* and its words */
    uint32_t named_at, named_size;
} placed;

_Static_assert(TN_CONVERSATION_LEGS < UINT16_MAX && ENTITIES < UINT16_MAX && WORDS < UINT16_MAX && TN_TURNREAD_ENTITIES <= UINT8_MAX, "a place has room for them");

typedef struct run {
    tenor_call *call;
    tenor_call_source *source;
    void *context;
    size_t from, to; /* of the things in hand */
    placed places[AT_ONCE];
    uint32_t entity_count, word_count;
    tn_entity entities[ENTITIES];
    tn_turnword words[WORDS];
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

/* Scores and legs; what the memo has of texts is on its way. The first: how many things are in hand is known behind it. */
static tenor_status converse(run *r)
{
    tn_conversation *c = &r->call->conversation;
    tenor_call_item item;
    for (r->to = r->from; r->to - r->from < AT_ONCE && r->source(r->context, r->to, &item); r->to++) {
        placed *at = &r->places[r->to - r->from];
        at->told = 0;
        if (!is_sound(r->call, &item))
            return TENOR_BAD_ARGUMENT;
        if (item.kind != TENOR_CALL_TURN)
            continue;
        at->stays = tn_conversation_stays(c, item.turn);
        at->legs = (uint16_t)(c->leg_count + !at->stays);
        at->told = tn_call_api_ask(r->call, item.turn);
        if (!tn_conversation_add(c, item.turn, item.score))
            return TENOR_NO_MEMORY;
        at->leg = (uint16_t)c->current;
    }
    return TENOR_OK;
}

/* What the text of a turn tells by itself, where the memo has it: it is asked for behind hashes of later ones, whose records are fetched
 * meanwhile. */
static const tn_turntold *find_told(run *r, const tenor_segment *turn, placed *at)
{
    const placed *const ahead = at + FETCHED_AHEAD;
    if (r->call->memo && ahead < &r->places[r->to - r->from])
        tn_turnmemo_fetch(r->call->memo, ahead->told);
    at->told = tn_call_api_told(r->call, turn, at->told);
    return tn_turnmemo_at(r->call->memo, at->told);
}

static tn_str named_in(const tenor_segment *turn, const placed *at)
{
    return at->named_size ? tn_str_of(turn->utterance.text.data + at->named_at, at->named_size) : (tn_str){NULL, 0};
}

/* Entities of a turn that a later stage may ask for. */
static void keep_entities(run *r, const tn_turnread *read, tenor_role role, placed *at)
{
    tn_entities_found found;
    at->looked = tn_turnread_found(read, role, &found) && found.count <= ENTITIES - r->entity_count;
    if (!at->looked)
        return;
    at->entity = (uint16_t)r->entity_count;
    at->entity_count = (uint8_t)found.count;
    for (size_t i = 0; i < found.count; i++)
        r->entities[r->entity_count++] = found.list[i];
}

/* Room for the words of a turn whose acts a later stage reads; none: it does not. */
static tn_turnwords_noted room_for_words(run *r, tenor_role role, const tn_turntold *told)
{
    const tenor_call *call = r->call;
    const uint32_t left = WORDS - r->word_count;
    if (call->leaves_duties || role > TENOR_ROLE_CUSTOMER || !call->duties.hears_acts[role] || tn_turntold_has(told, TN_TURNTOLD_ACTS))
        return (tn_turnwords_noted){.lost = true};
    return (tn_turnwords_noted){.words = r->words + r->word_count, .room = left < TN_TURNWORDS_HELD ? left : TN_TURNWORDS_HELD, .lost = true};
}

static void keep_words(run *r, const tn_turnwords_noted *noted, placed *at)
{
    at->noted = !noted->lost;
    if (noted->lost)
        return;
    at->word = (uint16_t)r->word_count;
    at->word_count = (uint16_t)noted->count;
    r->word_count += noted->count;
}

/* Who the customer is, and measures. */
static bool measure_turn(run *r, const tenor_call_item *item, placed *at)
{
    tenor_call *const call = r->call;
    const tn_turntold *told = find_told(r, item->turn, at);
    tn_turnread read;
    tn_str named;
    tn_call_api_introduce(call, &call->introduced, item->turn, at->stays, told, &named);
    at->named_at = named.n ? (uint32_t)(named.p - item->turn->utterance.text.data) : 0;
    at->named_size = (uint32_t)named.n;
    at->looked = at->noted = false;
    if (!call->measures)
        return true;
    tn_turnwords_noted noted = room_for_words(r, item->turn->utterance.role, told);
    if (!tn_measures_room(call->measures, item->turn, item->score, at->legs, named, told, noted.room ? &noted : NULL, &read))
        return false;
    keep_words(r, &noted, at);
    tn_measures_turn(call->measures, item->turn, item->score, at->leg, &read);
    keep_entities(r, &read, item->turn->utterance.role, at);
    return true;
}

static bool measure(run *r, const tenor_call_item *item, placed *at)
{
    tn_measures *m = r->call->measures;
    tn_addressed_said words;
    switch (item->kind) {
    case TENOR_CALL_TURN:
        return measure_turn(r, item, at);
    case TENOR_CALL_EVENT:
        tn_call_api_hear_event(r->call, item->event);
        tn_measures_event(m, item->event, item->at_ms);
        return true;
    case TENOR_CALL_NAME:
        if (!tn_measures_room_name(m, item->named, tn_str_of(item->name.data, item->name.size), &words))
            return false;
        tn_measures_name(m, &words);
    }
    return true;
}

static bool heed(run *r, const tenor_call_item *item, placed *at)
{
    tenor_call *const call = r->call;
    tn_duties *d = &call->duties;
    tn_duties_reading reading;
    tn_turnwords_noted noted;
    tn_entities_found found;
    const tn_turntold *told;
    switch (item->kind) {
    case TENOR_CALL_TURN:
        told = tn_turnmemo_at(call->memo, at->told);
        noted = (tn_turnwords_noted){.words = r->words + at->word, .count = at->word_count};
        reading.noted = at->noted ? &noted : NULL;
        if (at->looked)
            found = (tn_entities_found){&r->entities[at->entity], at->entity_count};
        if (!tn_duties_room_turn(d, item->turn, item->score, at->stays, named_in(item->turn, at), told, at->looked ? &found : NULL, &reading))
            return false;
        tn_duties_turn(d, item->turn, at->leg, named_in(item->turn, at), &reading);
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

static bool go_over(run *r, bool (*stage)(run *, const tenor_call_item *, placed *))
{
    tenor_call_item item;
    for (size_t i = r->from; i < r->to && r->source(r->context, i, &item); i++)
        if (!stage(r, &item, &r->places[i - r->from]))
            return false;
    return true;
}

tenor_status tenor_call_add_all(tenor_call *call, tenor_call_source *source, void *context)
{
    run r;
    r.call = call;
    r.source = source;
    r.context = context;
    r.to = 0;
    if (!call || !source || call->live.open || call->over)
        return TENOR_BAD_ARGUMENT;
    if (!tn_call_api_settle(call))
        return TENOR_NO_MEMORY;
    call->completed = false;
    do {
        r.from = r.to;
        r.entity_count = r.word_count = 0;
        const tenor_status status = converse(&r);
        if (status != TENOR_OK)
            return status;
        if (!go_over(&r, measure) || (!call->leaves_duties && !go_over(&r, heed)))
            return TENOR_NO_MEMORY;
    } while (r.to - r.from == AT_ONCE);
    return TENOR_OK;
}
