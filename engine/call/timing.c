/* timing.c - what times of turns tell. */
#include "call/timing.h"

void tn_timing_reset(tn_timing *t)
{
    tn_middle kept[2] = {t->responses[0], t->responses[1]};
    for (int i = 0; i < 2; i++)
        tn_middle_reset(&kept[i]);
    *t = (tn_timing){.responses = {kept[0], kept[1]}, .last_end = TENOR_NO_TIME, .end_of = {TENOR_NO_TIME, TENOR_NO_TIME},
                     .start_of = {TENOR_NO_TIME, TENOR_NO_TIME}, .hold_from = TENOR_NO_TIME, .origin_ms = TENOR_NO_TIME, .silent_from = TENOR_NO_TIME, .last = -1,
                     .opening_start = TENOR_NO_TIME, .opening_end = TENOR_NO_TIME, .customer_from = TENOR_NO_TIME};
}

void tn_timing_free(tn_timing *t, const tn_mem *mem)
{
    tn_middle_free(&t->responses[0], mem);
    tn_middle_free(&t->responses[1], mem);
}

bool tn_timing_room(tn_timing *t, const tn_mem *mem)
{
    return tn_middle_room(&t->responses[0], mem) && tn_middle_room(&t->responses[1], mem);
}

/* Milliseconds from one time to another. False: one is not known, they run backwards, or are too far apart. */
static bool length(int64_t from, int64_t to, int64_t *ms)
{
    if (from == TENOR_NO_TIME || to == TENOR_NO_TIME || to < from)
        return false;
    uint64_t n = (uint64_t)to - (uint64_t)from;
    *ms = (int64_t)n;
    return n <= (uint64_t)TN_TIMING_LONGEST;
}

/* The same of what somebody waits for: within business hours, where the channel keeps any. */
static bool waited(const tn_timing *t, const tn_callpolicy *policy, int64_t from, int64_t to, int64_t *ms)
{
    if (!length(from, to, ms))
        return false;
    if (policy)
        *ms = tn_workhours_between(&policy->hours, t->channel, t->origin_ms, from, to);
    return true;
}

static void longer(uint64_t *longest, int64_t ms)
{
    if ((uint64_t)ms > *longest)
        *longest = (uint64_t)ms;
}

/* ---- turns ---- */

static void end_silence(tn_timing *t, int side, int64_t ms, tn_timing_sums *leg)
{
    t->silences++;
    t->silence_ms += (uint64_t)ms;
    longer(&t->longest_silence_ms, ms);
    if (side < 0)
        return;
    t->sums[side].silences_ended++;
    if (side == 0)
        leg->silences_ended++;
}

static void note_silence(tn_timing *t, const tn_callpolicy *policy, const tn_timing_turn *turn, tn_timing_sums *leg)
{
    int64_t ms;
    bool told = t->silence_told;
    t->silence_told = false;
    if (t->on_hold || t->channel != TN_CALLPOLICY_VOICE)
        return;
    if (policy && policy->silence_ms && length(t->last_end, turn->start, &ms) && ms >= policy->silence_ms)
        end_silence(t, turn->side, ms, leg);
    else if (told) /* the input says so; how long it was, times may tell */
        end_silence(t, turn->side, length(t->silent_from, turn->start, &ms) ? ms : 0, leg);
}

/* The turn began while the other side was speaking. */
static void note_overlap(tn_timing *t, const tn_callpolicy *policy, const tn_timing_turn *turn, tn_timing_sums *leg)
{
    int other = 1 - turn->side;
    int64_t ms, into;
    if (!length(turn->start, t->end_of[other], &ms) || !length(t->start_of[other], turn->start, &into))
        return;
    int64_t own;
    if (length(turn->start, turn->end, &own) && own < ms)
        ms = own;
    if (ms <= (policy ? policy->overlap_ms : 0))
        return;
    bool interrupts = turn->words > (uint64_t)(policy ? policy->backchannel : 0);
    tn_timing_sums *const sums[] = {&t->sums[turn->side], turn->side == 0 ? leg : NULL};
    for (size_t i = 0; i < 2 && sums[i]; i++) {
        sums[i]->overlaps++;
        sums[i]->overlap_ms += (uint64_t)ms;
        sums[i]->interruptions += interrupts;
    }
    if (turn->side == 0 && interrupts && t->opening && !t->opening_done)
        t->cut_off = true;
}

static void note_response(tn_timing *t, const tn_callpolicy *policy, const tn_timing_turn *turn, tn_timing_sums *leg)
{
    int64_t ms, end = t->end_of[1 - turn->side];
    if (t->last != 1 - turn->side || t->held || turn->start == TENOR_NO_TIME || end == TENOR_NO_TIME)
        return;
    if (turn->start < end)
        ms = 0;
    else if (!waited(t, policy, end, turn->start, &ms))
        return;
    tn_timing_sums *const sums[] = {&t->sums[turn->side], turn->side == 0 ? leg : NULL};
    for (size_t i = 0; i < 2 && sums[i]; i++) {
        sums[i]->responses++;
        sums[i]->response_ms += (uint64_t)ms;
        longer(&sums[i]->longest_response_ms, ms);
    }
    tn_middle_add(&t->responses[turn->side], ms);
}

static void end_opening(tn_timing *t, int64_t at_ms)
{
    int64_t ms;
    t->opening_done = true;
    if (length(t->opening_start, at_ms, &ms))
        t->opening_ms = (tenor_maybe){true, ms};
}

/* The customer's first turn of some length, and when the agent spoke behind it. */
static void note_opening(tn_timing *t, const tn_callpolicy *policy, const tn_timing_turn *turn)
{
    if (!policy || !policy->opening_words || t->opening_done)
        return;
    if (turn->side == 1) {
        if (!t->opening && turn->words >= (uint64_t)policy->opening_words) {
            t->opening = true;
            t->opening_utterance = turn->number;
            t->opening_start = turn->start;
        }
        if (t->opening)
            t->opening_end = turn->end;
    } else if (turn->side == 0 && t->opening && (turn->words > (uint64_t)policy->backchannel || t->cut_off)) {
        end_opening(t, turn->start);
    }
}

#define ONE_DAY (INT64_C(24) * 3600 * 1000)

/* How long until the agent first spoke: from what the customer said first, else from the beginning of the call's clock. */
static void note_greeting(tn_timing *t, const tn_callpolicy *policy, const tn_timing_turn *turn)
{
    int64_t ms;
    if (t->agent_spoke)
        return;
    if (turn->side == 1) {
        if (!t->customer_first)
            t->customer_from = turn->end != TENOR_NO_TIME && t->channel == TN_CALLPOLICY_VOICE ? turn->end : turn->start;
        t->customer_first = true;
        return;
    }
    t->agent_spoke = true;
    int64_t from = t->customer_first ? t->customer_from : 0;
    if (!t->customer_first && (turn->start < 0 || turn->start > ONE_DAY)) /* a clock of the day: when the call began is not known */
        return;
    if (t->customer_first && t->channel == TN_CALLPOLICY_VOICE && turn->start != TENOR_NO_TIME && turn->start < from)
        from = turn->start;
    if (waited(t, policy, from, turn->start, &ms))
        t->greeting_ms = (tenor_maybe){true, ms};
}

static void note_talk(tn_timing *t, const tn_timing_turn *turn, tn_timing_sums *leg)
{
    int64_t ms;
    bool timed = length(turn->start, turn->end, &ms) && t->channel == TN_CALLPOLICY_VOICE;
    tn_timing_sums *const sums[] = {&t->sums[turn->side], turn->side == 0 ? leg : NULL};
    for (size_t i = 0; i < 2 && sums[i]; i++) {
        sums[i]->words += turn->words;
        if (!timed) {
            sums[i]->untimed_words += turn->words;
            continue;
        }
        sums[i]->talk_ms += (uint64_t)ms;
        sums[i]->paced_ms += ms > 0 ? (uint64_t)ms : 0;
        sums[i]->paced_words += ms > 0 ? turn->words : 0;
    }
}

void tn_timing_turn_add(tn_timing *t, const tn_callpolicy *policy, const tn_timing_turn *turn, tn_timing_sums *leg)
{
    int side = turn->side;
    /* what is written is there at once; how long somebody spoke must be told */
    int64_t end = turn->end == TENOR_NO_TIME && t->channel != TN_CALLPOLICY_VOICE ? turn->start : turn->end;
    note_silence(t, policy, turn, leg);
    if (side >= 0) {
        note_overlap(t, policy, turn, leg);
        note_response(t, policy, turn, leg);
        note_opening(t, policy, turn);
        note_greeting(t, policy, turn);
        note_talk(t, turn, leg);
        t->turns[side]++;
        t->exchanges += t->last == 1 - side;
        t->last = side;
        t->start_of[side] = turn->start;
        t->end_of[side] = end;
        t->hold_announced = side == 0 ? turn->announces_hold : t->hold_announced;
        t->held = t->on_hold;
    }
    if (turn->end == TENOR_NO_TIME || t->last_end == TENOR_NO_TIME || turn->end > t->last_end) /* without an end nobody knows */
        t->last_end = turn->end;
}

/* ---- events ---- */

void tn_timing_hold(tn_timing *t, bool begins, int64_t at_ms)
{
    int64_t ms;
    if (begins) {
        if (t->on_hold) /* once is enough */
            return;
        t->holds++;
        t->announced_holds += t->hold_announced;
        t->on_hold = t->held = true;
        t->hold_from = at_ms;
        if (t->opening && !t->opening_done) /* who is put on hold is heard no longer */
            end_opening(t, at_ms);
        return;
    }
    if (t->on_hold && length(t->hold_from, at_ms, &ms)) {
        t->hold_ms += (uint64_t)ms;
        longer(&t->longest_hold_ms, ms);
    }
    t->on_hold = false;
    if (at_ms == TENOR_NO_TIME || t->last_end == TENOR_NO_TIME || at_ms > t->last_end) /* what was silent was the hold */
        t->last_end = at_ms;
}

void tn_timing_silence(tn_timing *t, int64_t at_ms)
{
    if (!t->silence_told)
        t->silent_from = at_ms;
    t->silence_told = true;
}

tenor_maybe tn_timing_pace(const tn_timing_sums *sums)
{
    if (sums->paced_ms < TN_TIMING_PACED || sums->paced_words > UINT64_C(1) << 40)
        return (tenor_maybe){false, 0};
    uint64_t ms = sums->paced_ms, minutes = sums->paced_words * 60000;
    return (tenor_maybe){true, (int64_t)(minutes / ms * TENOR_UNIT + minutes % ms * TENOR_UNIT / ms)};
}
