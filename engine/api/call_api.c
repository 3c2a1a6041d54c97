/* call_api.c - the public functions of calls. */
#include "api/call_handle.h"

tenor_status tenor_call_new(tenor_call **out, tenor_lexicon *lexicon, const tenor_allocator *allocator, tenor_error *error)
{
    if (!out || !lexicon)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "a call needs a lexicon");
    tn_mem mem = tn_handle_mem(allocator);
    tenor_call *call = tn_mem_zero(&mem, 1, sizeof *call);
    if (!call)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for a call");
    call->mem = mem;
    tn_conversation_init(&call->conversation, &lexicon->image, &call->mem);
    if (!tn_duties_init(&call->duties, &lexicon->image, &call->mem)) {
        tn_mem_free(&mem, call, 1, sizeof *call);
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for a call");
    }
    tn_live_init(&call->live, &call->mem);
    call->lexicon = tenor_lexicon_retain(lexicon);
    *out = call;
    return TENOR_OK;
}

void tenor_call_free(tenor_call *call)
{
    if (!call)
        return;
    tn_mem mem = call->mem;
    tn_conversation_free(&call->conversation);
    tn_duties_free(&call->duties);
    tn_measures_free(call->measures);
    tn_turnmemo_free(call->memo, &mem);
    tn_live_free(&call->live);
    tn_mem_free(&mem, call->events, call->event_room, sizeof *call->events);
    tenor_lexicon_release(call->lexicon);
    tn_mem_free(&mem, call, 1, sizeof *call);
}

void tenor_call_reset(tenor_call *call)
{
    tn_conversation_reset(&call->conversation);
    tn_duties_reset(&call->duties);
    call->duties.ended = call->leaves_duties;
    tn_measures_reset(call->measures);
    call->introduced = (tn_introduced){.asked = false};
    call->live.open = false;
    call->completed = call->over = false;
    call->waiting = call->owed = 0;
}

bool tenor_segments_join(const tenor_segment *first, const tenor_segment *second)
{
    return tn_live_joins(first, second);
}

bool tn_call_api_fits(const tenor_call *call, const tenor_score *score)
{
    const tn_image *image = &call->lexicon->image;
    if ((score->status != TENOR_OK && !score->dimensions) || score->dimension_count != image->dimensions_count)
        return false;
    for (size_t i = 0; i < score->hit_count; i++)
        if (score->hits[i].category >= image->categories_count || score->hits[i].entry >= image->entries_count ||
            score->hits[i].dimension >= (int)image->dimensions_count)
            return false;
    return true;
}

tenor_status tenor_call_remember(tenor_call *call, size_t bytes)
{
    if (!call)
        return TENOR_BAD_ARGUMENT;
    tn_turnmemo_free(call->memo, &call->mem);
    call->memo = bytes ? tn_turnmemo_new(bytes, &call->mem) : NULL;
    return call->memo || bytes == 0 ? TENOR_OK : TENOR_NO_MEMORY;
}

/* Which parts of what the text of a turn tells are asked for; 0: nobody does. */
static unsigned asked_parts(const tenor_call *call, tenor_role role)
{
    if (!call->memo || (role != TENOR_ROLE_AGENT && role != TENOR_ROLE_CUSTOMER))
        return 0;
    const unsigned parts = call->leaves_duties ? 0 : tn_duties_asks(&call->duties, role);
    return call->measures ? parts | TN_TURNTOLD_READ | TN_TURNTOLD_NAMES : parts;
}

uint64_t tn_call_api_ask(const tenor_call *call, const tenor_segment *turn)
{
    const tenor_str text = turn->utterance.text;
    if (!call->memo)
        return 0;
    const uint64_t hash = tn_turnmemo_hash(turn->utterance.role, tn_str_of(text.data, text.size));
    tn_turnmemo_ask(call->memo, hash);
    return hash;
}

uint64_t tn_call_api_told(tenor_call *call, const tenor_segment *turn, uint64_t hash)
{
    const tenor_utterance *u = &turn->utterance;
    const unsigned parts = asked_parts(call, u->role);
    return parts ? tn_turnmemo_find(call->memo, &call->lexicon->image, parts, u->role, tn_str_of(u->text.data, u->text.size), hash) : 0;
}

void tn_call_api_introduce(const tenor_call *call, tn_introduced *state, const tenor_segment *turn, bool stays, const tn_turntold *told,
                           tn_str *named)
{
    const tenor_str text = turn->utterance.text;
    const bool asked = (call->duties.hears_names && !call->leaves_duties) || call->measures;
    if (!asked || !tn_introduced_turn(state, turn->utterance.role, tn_str_of(text.data, text.size), stays, told, named))
        *named = (tn_str){NULL, 0};
}

static tenor_status add_turn(tenor_call *call, const tenor_segment *turn, const tenor_score *score)
{
    if (!tn_call_api_fits(call, score))
        return TENOR_BAD_ARGUMENT;
    tn_turnread read;
    tn_duties_reading reading;
    reading.noted = NULL;
    tn_entities_found found;
    tn_introduced introduced = call->introduced;
    tn_str named;
    const bool stays = tn_conversation_stays(&call->conversation, turn);
    const tn_turntold *told = tn_turnmemo_at(call->memo, tn_call_api_told(call, turn, tn_call_api_ask(call, turn)));
    tn_call_api_introduce(call, &introduced, turn, stays, told, &named);
    if (!tn_measures_room(call->measures, turn, score, call->conversation.leg_count + !stays, named, told, NULL, &read))
        return TENOR_NO_MEMORY;
    const bool looked = call->measures && tn_turnread_found(&read, turn->utterance.role, &found);
    if (!tn_duties_room_turn(&call->duties, turn, score, stays, named, told, looked ? &found : NULL, &reading) ||
        !tn_conversation_add(&call->conversation, turn, score))
        return TENOR_NO_MEMORY;
    call->introduced = introduced;
    tn_duties_turn(&call->duties, turn, call->conversation.current, named, &reading);
    tn_measures_turn(call->measures, turn, score, call->conversation.current, &read);
    return TENOR_OK;
}

/* ---- live ---- */

static const enum tn_play_event play_events[] = {TN_PLAY_HOLD_START, TN_PLAY_HOLD_END, TN_PLAY_TRANSFER};

bool tn_call_api_room_event(tenor_call *call, tenor_call_event_kind kind)
{
    return kind == TENOR_CALL_SILENCE || tn_duties_room_event(&call->duties, play_events[kind]);
}

void tn_call_api_heed_event(tenor_call *call, tenor_call_event_kind kind, int64_t at_ms)
{
    if (kind != TENOR_CALL_SILENCE) /* duties take silence from times */
        tn_duties_event(&call->duties, play_events[kind], at_ms);
}

void tn_call_api_hear_event(tenor_call *call, tenor_call_event_kind kind)
{
    if (kind != TENOR_CALL_SILENCE)
        tn_introduced_break(&call->introduced);
}

static void tell_event(tenor_call *call, tenor_call_event_kind kind, int64_t at_ms)
{
    tn_call_api_hear_event(call, kind);
    tn_call_api_heed_event(call, kind, at_ms);
    tn_measures_event(call->measures, kind, at_ms);
}

bool tn_call_api_settle(tenor_call *call)
{
    size_t told = 0;
    while (told < call->owed && tn_call_api_room_event(call, call->events[told].kind)) {
        tell_event(call, call->events[told].kind, call->events[told].at_ms);
        told++;
    }
    if (told) {
        call->owed -= told;
        call->waiting -= told;
        memmove(call->events, call->events + told, call->waiting * sizeof *call->events);
    }
    return call->owed == 0;
}

tenor_status tenor_call_add(tenor_call *call, const tenor_segment *turn, const tenor_score *score)
{
    if (!call || !turn || !score || call->over)
        return TENOR_BAD_ARGUMENT;
    return tn_call_api_settle(call) ? add_turn(call, turn, score) : TENOR_NO_MEMORY;
}

/* Score the open turn and add it. On failure it stays open. */
static tenor_status close_turn(tenor_call *call, tenor_scorer *scorer)
{
    if (!call->live.open)
        return TENOR_OK;
    call->turn = tn_live_turn(&call->live);
    tenor_status status = tenor_score_batch(scorer, &call->turn.utterance, 1, &call->score);
    if (status == TENOR_OK)
        status = add_turn(call, &call->turn, &call->score);
    if (status != TENOR_OK)
        return status;
    tn_live_close(&call->live);
    tn_duties_trim(&call->duties);
    call->completed = true;
    call->owed = call->waiting;
    (void)tn_call_api_settle(call); /* the turn is counted: what there is no room for now is told before all else comes */
    return TENOR_OK;
}

static bool usable(const tenor_call *call, const tenor_scorer *scorer)
{
    return call && scorer && tenor_scorer_lexicon(scorer) == call->lexicon;
}

tenor_status tenor_call_push(tenor_call *call, tenor_scorer *scorer, const tenor_segment *segment, bool final)
{
    if (!usable(call, scorer) || !segment || call->over)
        return TENOR_BAD_ARGUMENT;
    if (segment->utterance.text.size > TENOR_TEXT_MAX)
        return TENOR_TOO_LONG;
    if (!tn_call_api_settle(call))
        return TENOR_NO_MEMORY;
    call->completed = false;
    if (call->live.open && !tn_live_continues(&call->live, segment)) {
        /* Room for the new segment first: once the open turn is counted nothing may fail any more. */
        tenor_status status = tn_live_reserve_next(&call->live, segment) ? close_turn(call, scorer) : TENOR_NO_MEMORY;
        if (status != TENOR_OK)
            return status;
    }
    return tn_live_append(&call->live, segment, final) ? TENOR_OK : TENOR_NO_MEMORY;
}

tenor_status tenor_call_revise(tenor_call *call, tenor_scorer *scorer, const tenor_segment *segment, bool final)
{
    bool found;
    if (!usable(call, scorer) || !segment)
        return TENOR_BAD_ARGUMENT;
    if (segment->utterance.text.size > TENOR_TEXT_MAX)
        return TENOR_TOO_LONG;
    call->completed = false;
    if (tn_live_revise(&call->live, segment, final, &found))
        return TENOR_OK;
    return found ? TENOR_NO_MEMORY : TENOR_BAD_ARGUMENT;
}

tenor_status tenor_call_update(tenor_call *call, tenor_scorer *scorer, uint64_t number, tenor_str text,
                               int64_t end_ms, bool final)
{
    const tenor_segment segment = {.utterance.text = text, .number = number, .end_ms = end_ms};
    return tenor_call_revise(call, scorer, &segment, final);
}

tenor_status tenor_call_tick(tenor_call *call, tenor_scorer *scorer, int64_t now_ms)
{
    if (!usable(call, scorer))
        return TENOR_BAD_ARGUMENT;
    if (!tn_call_api_settle(call))
        return TENOR_NO_MEMORY;
    call->completed = false;
    int64_t end = call->live.turn.end_ms;
    bool over = end != TENOR_NO_TIME && end <= INT64_MAX - TENOR_TURN_GAP_MS && now_ms > end + TENOR_TURN_GAP_MS;
    tenor_status status = call->live.open && call->live.last_final && over ? close_turn(call, scorer) : TENOR_OK;
    if (call->owed)
        return TENOR_NO_MEMORY;
    if (status == TENOR_OK)
        tn_duties_tick(&call->duties, now_ms);
    return status;
}

tenor_status tenor_call_event(tenor_call *call, tenor_scorer *scorer, tenor_call_event_kind kind, int64_t at_ms)
{
    if (!call || (scorer && !usable(call, scorer)) || (unsigned)kind > TENOR_CALL_SILENCE || call->over)
        return TENOR_BAD_ARGUMENT;
    if (!tn_call_api_settle(call))
        return TENOR_NO_MEMORY;
    call->completed = false;
    tenor_status status = call->waiting == TN_CALL_EVENTS_WAITING && scorer ? close_turn(call, scorer) : TENOR_OK;
    if (call->owed)
        return TENOR_NO_MEMORY;
    if (status == TENOR_OK && call->live.open && scorer) {
        void *events = call->events;
        if (!tn_mem_fit(&call->mem, &events, &call->event_room, call->waiting + 1, sizeof *call->events, 1))
            return TENOR_NO_MEMORY;
        call->events = events;
        call->events[call->waiting++] = (tn_call_event){kind, at_ms};
        return TENOR_OK;
    }
    if (status == TENOR_OK && !tn_call_api_room_event(call, kind))
        status = TENOR_NO_MEMORY;
    if (status == TENOR_OK)
        tell_event(call, kind, at_ms);
    return status;
}

tenor_status tenor_call_ended_by(tenor_call *call, tenor_ender who)
{
    if (!call || (unsigned)who > TENOR_ENDER_NOBODY)
        return TENOR_BAD_ARGUMENT;
    call->duties.ender = who;
    return TENOR_OK;
}

tenor_status tenor_call_end(tenor_call *call)
{
    if (!call || call->live.open) /* only a scorer can complete it */
        return TENOR_BAD_ARGUMENT;
    if (!tn_call_api_settle(call) || !tn_duties_room_event(&call->duties, TN_PLAY_END))
        return TENOR_NO_MEMORY;
    tn_duties_event(&call->duties, TN_PLAY_END, TENOR_NO_TIME);
    tn_measures_end(call->measures);
    call->over = true;
    return TENOR_OK;
}

tenor_status tenor_call_finish(tenor_call *call, tenor_scorer *scorer)
{
    if (!usable(call, scorer))
        return TENOR_BAD_ARGUMENT;
    if (!tn_call_api_settle(call))
        return TENOR_NO_MEMORY;
    call->completed = false;
    tenor_status status = close_turn(call, scorer);
    return status == TENOR_OK ? tenor_call_end(call) : status;
}

bool tenor_call_completed(const tenor_call *call, tenor_segment *turn, tenor_score *score)
{
    if (!call->completed)
        return false;
    *turn = call->turn;
    *score = call->score;
    return true;
}

/* ---- reading ---- */

void tenor_call_read(const tenor_call *call, tenor_call_summary *summary)
{
    tn_conversation_read(&call->conversation, summary);
}

bool tenor_call_leg(const tenor_call *call, size_t leg, tenor_leg *out)
{
    if (leg >= call->conversation.leg_count)
        return false;
    const tn_leg *l = &call->conversation.legs[leg];
    *out = (tenor_leg){{l->agent_size ? l->agent : NULL, l->agent_size}, l->first_utterance, l->turns,
                        l->start_ms, l->end_ms};
    return true;
}

tenor_maybe tenor_call_x(const tenor_call *call, size_t leg, tenor_role role, size_t dimension)
{
    return tn_conversation_x(&call->conversation, leg, role, dimension);
}

tenor_maybe tenor_call_per100(const tenor_call *call, size_t leg, tenor_role role, size_t dimension)
{
    return tn_conversation_per100(&call->conversation, leg, role, dimension);
}

void tenor_call_keep_duties(tenor_call *call, bool keep)
{
    call->leaves_duties = !keep;
    call->duties.ended = !keep; /* as at the end of a call: nothing happens any more */
}

void tenor_call_keep_phrases(tenor_call *call, bool keep)
{
    call->conversation.keeps_phrases = keep;
    if (!keep)
        tn_phrases_reset(&call->conversation.phrases);
}

tenor_status tenor_call_phrases(tenor_call *call, size_t leg, tenor_role role, size_t dimension, bool per100,
                                const tenor_call_phrase **phrases, size_t *count)
{
    if (!call || !phrases || !count || !call->conversation.keeps_phrases || role >= TN_CONVERSATION_ROLES ||
        dimension >= call->lexicon->image.dimensions_count)
        return TENOR_BAD_ARGUMENT;
    if (!tn_conversation_phrases(&call->conversation, leg, role, dimension, per100, count))
        return TENOR_NO_MEMORY;
    *phrases = call->conversation.phrases.told;
    return TENOR_OK;
}

bool tenor_call_topic(const tenor_call *call, size_t index, tenor_str *name, uint64_t *hits)
{
    uint32_t category;
    if (!tn_conversation_topic(&call->conversation, index, &category, hits))
        return false;
    *name = tn_handle_str(tn_image_str(call->conversation.image, call->conversation.image->categories[category].name));
    return true;
}

bool tenor_call_duty(const tenor_call *call, size_t index, tenor_duty_state *state)
{
    if (index >= call->lexicon->image.duties_count)
        return false;
    tn_duties_read(&call->duties, (uint32_t)index, state);
    return true;
}

bool tenor_call_duty_finding(const tenor_call *call, size_t index, size_t finding, tenor_duty_finding *out)
{
    return index < call->lexicon->image.duties_count && tn_duties_finding(&call->duties, (uint32_t)index, finding, out);
}
