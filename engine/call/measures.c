/* measures.c - what a call tells beside its scores: hands each turn to the parts, and puts together what they say. */
#include "call/measures.h"

/* Made room for at a time: thousands of calls are open, and most tell little. */
#define ENTITIES_AT_ONCE 2
#define PROMISES_AT_ONCE 2

/* ---- life ---- */

tn_measures *tn_measures_new(const tn_mem *mem, const uint8_t *signals, const tn_callpolicy *policy)
{
    tn_measures *m = tn_mem_zero(mem, 1, sizeof *m);
    if (!m)
        return NULL;
    *m = (tn_measures){.mem = mem, .policy = policy, .signals = signals};
    tn_measures_reset(m);
    return m;
}

void tn_measures_free(tn_measures *m)
{
    if (!m)
        return;
    tn_timing_free(&m->timing, m->mem);
    tn_plainness_free(&m->plainness, m->mem);
    tn_addressed_free(&m->customer, m->mem);
    tn_callflags_free(&m->flags, m->mem);
    tn_manner_free(&m->manner, m->mem);
    tn_mem_free(m->mem, m->legs, m->leg_room, sizeof *m->legs);
    tn_mem_free(m->mem, m->entities, m->entity_room, sizeof *m->entities);
    tn_mem_free(m->mem, m->promises, m->promise_room, sizeof *m->promises);
    tn_mem_free(m->mem, m, 1, sizeof *m);
}

void tn_measures_reset(tn_measures *m)
{
    if (!m)
        return;
    tn_timing_reset(&m->timing);
    tn_plainness_reset(&m->plainness);
    tn_callflags_reset(&m->flags);
    if (m->manner.places)
        memset(m->manner.places, 0, TENOR_ATTITUDE_COUNT * sizeof *m->manner.places);
    *m = (tn_measures){.mem = m->mem, .policy = m->policy, .signals = m->signals, .timing = m->timing, .plainness = m->plainness,
                       .customer = {.words = m->customer.words, .room = m->customer.room}, .flags = m->flags, .manner.places = m->manner.places,
                       .legs = m->legs, .leg_room = m->leg_room, .entities = m->entities, .entity_room = m->entity_room,
                       .promises = m->promises, .promise_room = m->promise_room, .last_agent_leg = SIZE_MAX};
}

static bool room_for(tn_measures *m, void **block, size_t *room, size_t need, size_t most, size_t size, size_t step)
{
    return tn_mem_fit(m->mem, block, room, need < most ? need : most, size, step);
}

/* What a turn of an agent or a customer may add. */
static bool room_for_told(tn_measures *m, tenor_role role, const tn_turnread *read)
{
    void *entities = m->entities, *promises = m->promises;
    bool fine = room_for(m, &entities, &m->entity_room, m->entity_count + read->entity_count, TENOR_ENTITIES, sizeof *m->entities,
                         ENTITIES_AT_ONCE);
    m->entities = entities;
    fine = fine && room_for(m, &promises, &m->promise_room, m->promise_count + read->promise_count, TENOR_PROMISES, sizeof *m->promises,
                            PROMISES_AT_ONCE);
    m->promises = promises;
    return fine && tn_callflags_room(&m->flags, m->mem, role, read->heard, read->heard_count, read->entities, read->entity_count) &&
           (read->learnt_count == 0 || tn_plainness_room_words(&m->plainness, m->mem, read->learnt_count)) &&
           (read->named.count == 0 || tn_addressed_room(&m->customer, m->mem, &read->named)) &&
           tn_manner_room(&m->manner, m->mem, read->heard, role == TENOR_ROLE_AGENT ? read->heard_count : 0) &&
           (tn_turnread_count(read, TN_SIGNAL_JARGON) == 0 || tn_plainness_room_terms(&m->plainness, m->mem));
}

bool tn_measures_room(tn_measures *m, const tenor_segment *turn, const tenor_score *score, size_t leg_count, tn_str named,
                      const struct tn_turntold *told, tn_turnwords_noted *noted, tn_turnread *read)
{
    if (!m)
        return true;
    void *legs = m->legs;
    bool fine = tn_mem_fit(m->mem, &legs, &m->leg_room, leg_count, sizeof *m->legs, 1);
    m->legs = legs;
    tn_turnread_fill(read, m->signals, &m->customer, turn, score, told, noted);
    tn_addressed_read(&read->named, named);
    return fine && tn_timing_room(&m->timing, m->mem) && room_for_told(m, turn->utterance.role, read);
}

/* ---- turns ---- */

/* A turn as the parts see it. */
typedef struct moment {
    tn_str text;
    tenor_place place; /* begin and end 0 */
    tn_measures_leg *leg;
    const tn_turnread *read;
} moment;

static uint32_t count_of(const moment *now, tn_signal signal)
{
    return (uint32_t)tn_turnread_count(now->read, signal);
}

/* What says how much, when and which number, and who promised what. */
static void note_entities(tn_measures *m, const moment *now)
{
    for (size_t i = 0; i < now->read->entity_count; i++) {
        const tn_entity *e = &now->read->entities[i];
        m->entity_counts[e->kind]++;
        if (e->kind == TN_ENTITY_CARD || m->entity_count == TENOR_ENTITIES)
            continue;
        tenor_entity *to = &m->entities[m->entity_count++];
        *to = (tenor_entity){.kind = (tenor_entity_kind)e->kind, .place = now->place, .known = e->known, .business = e->business, .value = e->value};
        memcpy(to->unit, e->unit, sizeof to->unit);
        to->place.begin = e->begin;
        to->place.end = e->end;
    }
    for (size_t i = 0; i < now->read->promise_count; i++) {
        m->all_promises++;
        now->leg->promises++;
        if (m->promise_count == TENOR_PROMISES)
            continue;
        tn_measures_promise *to = &m->promises[m->promise_count++];
        *to = (tn_measures_promise){now->read->promises[i], now->place};
        to->place.begin = now->read->promises[i].begin;
        to->place.end = now->read->promises[i].end;
    }
}

/* Apologies in a row; what leads on, in the turn or between them, begins a new row. */
static void note_apologies(tn_measures *m, const moment *now)
{
    bool step = now->read->promise_count > 0 || count_of(now, TN_SIGNAL_STEP) + count_of(now, TN_SIGNAL_ALTERNATIVE) > 0;
    if (step)
        m->apology_run = 0;
    if (count_of(now, TN_SIGNAL_APOLOGY) + count_of(now, TN_SIGNAL_FAULT_APOLOGY) == 0)
        return;
    m->apologies++;
    now->leg->apologies++;
    if (!step && ++m->apology_run > m->apologies_alone)
        m->apologies_alone = m->apology_run;
}

static void leave_terms(tn_measures *m, bool explained)
{
    for (uint32_t i = 0; i < m->plainness.waiting_count && !explained; i++)
        m->legs[m->plainness.terms->waiting[i].place.leg].jargon_unexplained++;
    tn_plainness_decide(&m->plainness, explained);
}

static void note_jargon(tn_measures *m, const moment *now)
{
    bool explains = count_of(now, TN_SIGNAL_EXPLAINED) > 0;
    leave_terms(m, explains);
    for (size_t i = 0; i < now->read->heard_count; i++) {
        const tn_signal_heard *h = &now->read->heard[i];
        if (h->signal != TN_SIGNAL_JARGON)
            continue;
        bool behind = false;
        for (size_t k = 0; k < now->read->heard_count; k++)
            behind = behind || (now->read->heard[k].signal == TN_SIGNAL_EXPLAINED && now->read->heard[k].end >= h->begin);
        tenor_jargon_term term = {now->place, h->entry};
        term.place.begin = h->begin;
        term.place.end = h->end;
        uint64_t before = m->plainness.unexplained;
        tn_plainness_term(&m->plainness, now->text, &term, behind);
        now->leg->jargon_unexplained += (uint32_t)(m->plainness.unexplained - before);
    }
}

static void of_agent(tn_measures *m, const moment *now)
{
    tn_measures_leg *leg = now->leg;
    m->questions[0][0] += now->read->questions.open;
    m->questions[0][1] += now->read->questions.closed;
    leg->open_questions += now->read->questions.open;
    leg->closed_questions += now->read->questions.closed;
    const uint32_t hedged = count_of(now, TN_SIGNAL_HEDGED), corrected = count_of(now, TN_SIGNAL_CORRECTED);
    m->hedged += hedged;
    leg->hedged += hedged;
    m->corrected += corrected;
    leg->corrected += corrected;
    m->hearsay += count_of(now, TN_SIGNAL_HEARSAY);
    leg->exceptions += count_of(now, TN_SIGNAL_EXCEPTION);
    if (now->read->says_name) {
        m->names_used++;
        leg->names_used++;
    }
    note_apologies(m, now);
    note_jargon(m, now);
    tn_manner_turn(&m->manner, &leg->manner, &now->place, now->read->heard, now->read->heard_count);
    tn_trajectory_agent(&m->trajectory);
}

static void of_customer(tn_measures *m, const moment *now, const tenor_score *score)
{
    const tenor_dimension_score *s = &score->dimensions[TENOR_SENTIMENT];
    m->questions[1][0] += now->read->questions.open;
    m->questions[1][1] += now->read->questions.closed;
    tn_trajectory_customer(&m->trajectory, m->policy, now->place.utterance, score->scored && s->evidence > 0, s->score);
}

void tn_measures_turn(tn_measures *m, const tenor_segment *turn, const tenor_score *score, size_t leg, const tn_turnread *read)
{
    if (!m)
        return;
    const tenor_role role = turn->utterance.role;
    while (m->leg_count <= leg)
        m->legs[m->leg_count++] = (tn_measures_leg){.apologies = 0};
    const moment now = {.text = tn_str_of(turn->utterance.text.data, turn->utterance.text.size),
                        .place = {turn->number, 0, 0, (uint32_t)leg, role},
                        .leg = &m->legs[leg],
                        .read = read};
    if (turn->utterance.channel.size)
        m->timing.channel = tn_callpolicy_channel_of(turn->utterance.channel);
    const tn_timing_turn timed = {.side = role == TENOR_ROLE_AGENT ? 0 : role == TENOR_ROLE_CUSTOMER ? 1 : -1,
                                  .start = turn->start_ms,
                                  .end = turn->end_ms,
                                  .number = turn->number,
                                  .words = score->tokens,
                                  .announces_hold = count_of(&now, TN_SIGNAL_HOLD) > 0};
    tn_timing_turn_add(&m->timing, m->policy, &timed, &now.leg->timing);
    if (timed.side < 0)
        return;
    bool new_agent = role == TENOR_ROLE_AGENT && m->last_agent_leg != SIZE_MAX && m->last_agent_leg != leg;
    if (role == TENOR_ROLE_AGENT) {
        of_agent(m, &now);
        m->last_agent_leg = leg;
    } else {
        of_customer(m, &now, score);
        tn_turnread_learn(read, &m->plainness, turn->utterance.text);
        tn_addressed_learn(&m->customer, &read->named);
    }
    const tenor_dimension_score *felt = &score->dimensions[TENOR_SENTIMENT];
    int mood = role != TENOR_ROLE_CUSTOMER || !score->scored || felt->evidence == 0 ? 0 : (felt->score > 0) - (felt->score < 0);
    tn_callflags_turn(&m->flags, m->policy, &now.place, read->heard, read->heard_count, read->entities, read->entity_count);
    tn_verdict_turn(&m->verdict, &now.place, new_agent, mood, read->heard, read->heard_count, read->promises, read->promise_count);
    note_entities(m, &now);
}

void tn_measures_event(tn_measures *m, tenor_call_event_kind kind, int64_t at_ms)
{
    if (!m)
        return;
    switch (kind) {
    case TENOR_CALL_HOLD_START: tn_timing_hold(&m->timing, true, at_ms); break;
    case TENOR_CALL_HOLD_END: tn_timing_hold(&m->timing, false, at_ms); break;
    case TENOR_CALL_TRANSFER: tn_verdict_transfer(&m->verdict); break;
    case TENOR_CALL_SILENCE: tn_timing_silence(&m->timing, at_ms); break;
    }
}

bool tn_measures_room_name(tn_measures *m, tenor_role role, tn_str name, tn_addressed_said *words)
{
    words->count = 0;
    if (!m || role != TENOR_ROLE_CUSTOMER)
        return true;
    tn_addressed_read(words, name);
    return tn_addressed_room(&m->customer, m->mem, words);
}

void tn_measures_name(tn_measures *m, const tn_addressed_said *words)
{
    if (words->count)
        tn_addressed_learn(&m->customer, words);
}

void tn_measures_end(tn_measures *m)
{
    if (m)
        leave_terms(m, false);
}

/* ---- reading ---- */

static tenor_maybe known(uint64_t value)
{
    return (tenor_maybe){true, (int64_t)value};
}

/* part / all in units of 1e-4, rounded down; what is far from any call is unknown. */
static tenor_maybe share(uint64_t part, uint64_t all)
{
    if (all == 0 || all > UINT64_C(1) << 48)
        return (tenor_maybe){false, 0};
    return known((part * TENOR_UNIT + all / 2) / all);
}

static void read_speaker(const tn_measures *m, int side, tenor_speaker *out)
{
    const tn_timing_sums *s = &m->timing.sums[side], *other = &m->timing.sums[1 - side];
    bool by_time = s->untimed_words + other->untimed_words == 0 && s->talk_ms + other->talk_ms > 0;
    *out = (tenor_speaker){.turns = m->timing.turns[side],
                           .words = s->words,
                           .talk_ms = s->talk_ms,
                           .talk_share = by_time ? share(s->talk_ms, s->talk_ms + other->talk_ms) : share(s->words, s->words + other->words),
                           .pace = tn_timing_pace(s),
                           .interruptions = s->interruptions,
                           .overlaps = s->overlaps,
                           .overlap_ms = s->overlap_ms,
                           .silences_ended = s->silences_ended,
                           .responses = s->responses,
                           .open_questions = m->questions[side][0],
                           .closed_questions = m->questions[side][1]};
    int64_t median;
    if (tn_middle_read(&m->timing.responses[side], &median)) {
        out->response_median_ms = (tenor_maybe){true, median};
        out->response_longest_ms = known(s->longest_response_ms);
    }
}

/* Whether a time is past what the policy grants for the channel; false in *judged: it grants nothing. */
static bool is_late(const tenor_maybe *time, const int64_t *limits, tn_callpolicy_channel channel, bool *judged)
{
    *judged = time->known && limits && limits[channel] > 0;
    return *judged && time->value > limits[channel];
}

void tn_measures_read(const tn_measures *m, tenor_measures *out)
{
    const tn_timing *t = &m->timing;
    const tn_callpolicy *p = m->policy;
    const tn_trajectory *way = &m->trajectory;
    *out = (tenor_measures){
        .shares_of_time = t->sums[0].untimed_words + t->sums[1].untimed_words == 0 && t->sums[0].talk_ms + t->sums[1].talk_ms > 0,
        .exchanges = t->exchanges,
        .silences = t->silences,
        .silence_ms = t->silence_ms,
        .longest_silence_ms = t->longest_silence_ms,
        .holds = t->holds,
        .hold_ms = t->hold_ms,
        .longest_hold_ms = t->longest_hold_ms,
        .announced_holds = t->announced_holds,
        .opening_known = t->opening_done && t->opening_ms.known,
        .opening_cut_off = t->opening_done && t->cut_off,
        .opening_utterance = t->opening_utterance,
        .opening_ms = t->opening_ms,
        .greeting_ms = t->greeting_ms,
        .apologies = m->apologies,
        .apologies_alone = m->apologies_alone,
        .apology_cycle = p && p->apology_cycle && m->apologies_alone >= (uint64_t)p->apology_cycle,
        .name_known = m->customer.count > 0,
        .name_used = m->names_used > 0,
        .names_used = m->names_used,
        .jargon = m->plainness.used,
        .jargon_theirs = m->plainness.theirs,
        .jargon_explained = m->plainness.explained,
        .jargon_unexplained = m->plainness.unexplained,
        .hedged = m->hedged,
        .corrected = m->corrected,
        .hearsay = m->hearsay,
        .trajectory = way->state,
        .upset_utterance = way->upset_utterance,
        .calm_utterance = way->calm_utterance,
        .turns_to_calm = way->turns_to_calm,
        .rises = way->rises,
        .falls = way->falls,
    };
    read_speaker(m, 0, &out->agent);
    read_speaker(m, 1, &out->customer);
    if (out->agent.pace.known && out->customer.pace.known)
        out->pace_gap = (tenor_maybe){true, out->agent.pace.value - out->customer.pace.value};
    out->pace_judged = out->agent.pace.known && p && p->pace_fast;
    out->too_fast = out->pace_judged && out->agent.pace.value > p->pace_fast * TENOR_UNIT;
    out->greeting_late = is_late(&out->greeting_ms, p ? p->greeting_ms : NULL, t->channel, &out->greeting_judged);
    out->responses_late = is_late(&out->agent.response_median_ms, p ? p->response_ms : NULL, t->channel, &out->responses_judged);
}

bool tn_measures_read_leg(const tn_measures *m, size_t leg, tenor_leg_measures *out)
{
    if (leg >= m->leg_count)
        return false;
    const tn_measures_leg *l = &m->legs[leg];
    *out = (tenor_leg_measures){.words = l->timing.words,
                                .talk_ms = l->timing.talk_ms,
                                .pace = tn_timing_pace(&l->timing),
                                .interruptions = l->timing.interruptions,
                                .overlaps = l->timing.overlaps,
                                .silences_ended = l->timing.silences_ended,
                                .responses = l->timing.responses,
                                .open_questions = l->open_questions,
                                .closed_questions = l->closed_questions,
                                .apologies = l->apologies,
                                .names_used = l->names_used,
                                .jargon_unexplained = l->jargon_unexplained,
                                .hedged = l->hedged,
                                .corrected = l->corrected,
                                .promises = l->promises,
                                .exceptions = l->exceptions};
    if (l->timing.responses) {
        out->response_mean_ms = known(l->timing.response_ms / l->timing.responses);
        out->response_longest_ms = known(l->timing.longest_response_ms);
    }
    return true;
}
