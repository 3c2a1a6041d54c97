/* duties.c - the duties of a playbook in one call: their life, turns and events as moments, reading. */
#include "call/duties.h"

#include "call/dutyrun.h"

#define SAID_MOST 256 /* hits of one turn that duties listen for; a turn with more says the same again */
#define TRUE_MOST 128 /* conditions that come true in one turn */
#define NEW_NOTES 16  /* findings that one turn may write down in detail */
#define WORDS_OF(bits) (((size_t)(bits) + 63) / 64)

/* ---- life ---- */

static size_t bits_of(const tn_duties *d)
{
    return WORDS_OF(d->image->conditions_count);
}

static bool compares(const tn_image *image, const tn_play_condition *c)
{
    for (uint32_t i = 0; i < c->op_count; i++)
        if (image->play_ops[c->op + i].op == TN_PLAY_OP_COMPARE)
            return true;
    return false;
}

bool tn_duties_init(tn_duties *d, const tn_image *image, const tn_mem *mem)
{
    *d = (tn_duties){.image = image, .mem = mem};
    if (image->duties_count == 0)
        return true;
    d->seen_of = tn_mem_zero(mem, image->steps_count, sizeof *d->seen_of);
    for (uint32_t i = 0; i < image->steps_count && d->seen_of; i++)
        if (image->steps[i].kind == TN_PLAY_BEFORE)
            d->seen_of[i] = (uint16_t)d->seen_count++;
    d->seen = tn_mem_zero(mem, d->seen_count + 1, sizeof *d->seen);
    d->states = tn_mem_zero(mem, image->duties_count, sizeof *d->states);
    d->open = tn_mem_zero(mem, WORDS_OF(image->duties_count), sizeof *d->open);
    d->dirty = tn_mem_zero(mem, bits_of(d), sizeof *d->dirty);
    d->always = tn_mem_zero(mem, bits_of(d), sizeof *d->always);
    if (!d->seen_of || !d->seen || !d->states || !d->open || !d->dirty || !d->always) {
        tn_duties_free(d);
        return false;
    }
    for (uint32_t c = 0; c < image->conditions_count; c++)
        if (compares(image, &image->conditions[c]))
            d->always[c / 64] |= UINT64_C(1) << (c % 64);
    tn_duties_reset(d);
    return true;
}

void tn_duties_free(tn_duties *d)
{
    if (!d->image || d->image->duties_count == 0)
        return;
    tn_mem_free(d->mem, d->seen_of, d->image->steps_count, sizeof *d->seen_of);
    tn_mem_free(d->mem, d->seen, d->seen_count + 1, sizeof *d->seen);
    tn_mem_free(d->mem, d->states, d->image->duties_count, sizeof *d->states);
    tn_mem_free(d->mem, d->open, WORDS_OF(d->image->duties_count), sizeof *d->open);
    tn_mem_free(d->mem, d->dirty, bits_of(d), sizeof *d->dirty);
    tn_mem_free(d->mem, d->always, bits_of(d), sizeof *d->always);
    tn_mem_free(d->mem, d->notes, d->note_capacity, sizeof *d->notes);
    *d = (tn_duties){.image = NULL};
}

void tn_duties_reset(tn_duties *d)
{
    if (!d->states)
        return;
    memset(d->states, 0, d->image->duties_count * sizeof *d->states);
    memset(d->seen, 0, (d->seen_count + 1) * sizeof *d->seen);
    memset(d->open, 0, WORDS_OF(d->image->duties_count) * sizeof *d->open);
    memset(d->role_turns, 0, sizeof d->role_turns);
    d->note_count = 0;
    d->turns = 0;
    d->last_number = 0;
    d->leg = 0;
    d->last_end = d->now = TENOR_NO_TIME;
    d->has_agent = d->transferred = d->on_hold = d->ended = false;
    d->channel[0] = 0;
}

/* ---- moments ---- */

bool tn_duties_room(tn_duties *d, bool for_end)
{
    if (!d->states)
        return true;
    void *notes = d->notes;
    size_t most = d->note_count + (for_end ? d->image->duties_count : NEW_NOTES);
    if (most > TN_DUTY_FINDINGS_MOST)
        most = TN_DUTY_FINDINGS_MOST;
    if (!tn_mem_reserve(d->mem, &notes, &d->note_capacity, most, sizeof *d->notes))
        return false;
    d->notes = notes;
    d->note_limit = most;
    return true;
}

/* Every duty that something came true for, and every open one. */
static void run_moment(tn_duties *d, const tn_dutyrun_moment *m)
{
    uint64_t touched[WORDS_OF(TN_PLAY_DUTIES)];
    size_t words = WORDS_OF(d->image->duties_count);
    memcpy(touched, d->open, words * sizeof *touched);
    for (size_t i = 0; i < m->truth_count; i++) {
        uint32_t duty = d->image->conditions[m->truths[i].condition].duty;
        touched[duty / 64] |= UINT64_C(1) << (duty % 64);
    }
    for (size_t w = 0; w < words; w++)
        for (uint64_t bits = touched[w]; bits; bits &= bits - 1)
            tn_dutyrun_one(d, (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(bits), m);
}

static void happen(tn_duties *d, enum tn_play_event event, int64_t at_ms, int64_t length)
{
    tn_dutyrun_truth truths[TRUE_MOST];
    tn_dutyrun_moment m = {.is_event = true, .turn = d->turns ? d->turns - 1 : 0, .number = d->last_number, .start = at_ms,
                           .end = at_ms, .truths = truths};
    for (uint32_t c = 0; c < d->image->conditions_count && m.truth_count < TRUE_MOST; c++) {
        const tn_play_condition *condition = &d->image->conditions[c];
        if (condition->event != event || (event == TN_PLAY_SILENCE && length <= condition->ms))
            continue;
        truths[m.truth_count] = (tn_dutyrun_truth){c, {.count = 1}};
        truths[m.truth_count++].spans.span[0] = (tn_formula_span){0, 0, true};
    }
    if (m.truth_count)
        run_moment(d, &m);
}

void tn_duties_event(tn_duties *d, enum tn_play_event event, int64_t at_ms)
{
    if (!d->states || d->ended)
        return;
    if (at_ms != TENOR_NO_TIME && (d->now == TENOR_NO_TIME || at_ms > d->now))
        d->now = at_ms;
    d->on_hold = event == TN_PLAY_HOLD_START || (d->on_hold && event != TN_PLAY_HOLD_END);
    if (event == TN_PLAY_HOLD_END)
        d->last_end = at_ms; /* what was silent was the hold */
    d->transferred = d->transferred || event == TN_PLAY_TRANSFER;
    happen(d, event, at_ms == TENOR_NO_TIME ? d->last_end : at_ms, 0);
}

void tn_duties_tick(tn_duties *d, int64_t now_ms)
{
    if (d->states && (d->now == TENOR_NO_TIME || now_ms > d->now))
        d->now = now_ms;
}

/* Leaves of the hits of a turn, in order; sets the bits of conditions that ask for them. */
static size_t hear(tn_duties *d, const tenor_score *score, tn_formula_said *said)
{
    const tn_image *image = d->image;
    size_t count = 0;
    for (size_t h = 0; h < score->hit_count; h++) {
        const tenor_hit *hit = &score->hits[h];
        if (hit->outcome == TENOR_BLOCKED || hit->entry >= image->entries_count)
            continue;
        for (uint32_t k = image->leaf_firsts[hit->entry]; k < image->leaf_firsts[hit->entry + 1] && count < SAID_MOST; k++) {
            uint32_t leaf = image->leaves[k];
            said[count++] = (tn_formula_said){leaf, hit->begin, hit->end};
            for (uint32_t u = image->use_firsts[leaf]; u < image->use_firsts[leaf + 1]; u++)
                d->dirty[image->uses[u] / 64] |= UINT64_C(1) << (image->uses[u] % 64);
        }
    }
    return count;
}

/* The conditions that come true in a turn. */
static size_t decide(tn_duties *d, const tenor_segment *turn, const tenor_score *score, tn_dutyrun_truth *truths)
{
    tn_formula_said said[SAID_MOST];
    size_t words = bits_of(d), count = 0;
    memcpy(d->dirty, d->always, words * sizeof *d->dirty);
    const tn_formula_turn view = {.image = d->image, .text = {turn->utterance.text.data, turn->utterance.text.size}, .score = score,
                                  .said_count = hear(d, score, said), .said = said};
    for (size_t w = 0; w < words; w++)
        for (uint64_t bits = d->dirty[w]; bits && count < TRUE_MOST; bits &= bits - 1) {
            uint32_t c = (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(bits);
            const tn_play_condition *condition = &d->image->conditions[c];
            if (condition->role != TENOR_ROLE_UNKNOWN && condition->role != turn->utterance.role)
                continue;
            truths[count].condition = c;
            tn_formula_run(&view, condition, &truths[count].spans);
            count += truths[count].spans.count > 0;
        }
    return count;
}

/* What a turn tells before its words are looked at. */
static void before_turn(tn_duties *d, const tenor_segment *turn, size_t leg)
{
    bool agent = turn->utterance.role == TENOR_ROLE_AGENT;
    if (d->turns == 0)
        happen(d, TN_PLAY_START, turn->start_ms, 0);
    if (d->turns && !d->on_hold && turn->start_ms != TENOR_NO_TIME && d->last_end != TENOR_NO_TIME &&
        turn->start_ms > d->last_end)
        happen(d, TN_PLAY_SILENCE, d->last_end, tn_dutyrun_elapsed(d->last_end, turn->start_ms));
    if (agent && d->has_agent && leg != d->leg && !d->transferred)
        happen(d, TN_PLAY_TRANSFER, turn->start_ms, 0);
    if (agent) {
        d->has_agent = true;
        d->transferred = false;
    }
    if (agent || !d->has_agent)
        d->leg = leg;
}

void tn_duties_turn(tn_duties *d, const tenor_segment *turn, const tenor_score *score, size_t leg)
{
    tn_dutyrun_truth truths[TRUE_MOST];
    tenor_role role = turn->utterance.role;
    if (!d->states || d->ended || role > TENOR_ROLE_CUSTOMER)
        return;
    size_t size = turn->utterance.channel.size;
    if (size >= sizeof d->channel)
        size = sizeof d->channel - 1;
    if (size) {
        memcpy(d->channel, turn->utterance.channel.data, size);
        d->channel[size] = 0;
    }
    before_turn(d, turn, leg);
    tn_dutyrun_moment m = {.role = role, .turn = d->turns, .number = turn->number, .start = turn->start_ms, .end = turn->end_ms,
                .size = turn->utterance.text.size, .truths = truths};
    d->turns++;
    d->last_number = turn->number;
    d->role_turns[role]++;
    m.truth_count = decide(d, turn, score, truths);
    run_moment(d, &m);
    int64_t last = m.end != TENOR_NO_TIME ? m.end : m.start;
    if (last != TENOR_NO_TIME) {
        d->last_end = last;
        if (d->now == TENOR_NO_TIME || last > d->now)
            d->now = last;
    }
}

void tn_duties_end(tn_duties *d)
{
    if (!d->states || d->ended)
        return;
    happen(d, TN_PLAY_END, d->last_end, 0);
    tn_dutyrun_moment m = {.is_event = true, .turn = d->turns ? d->turns - 1 : 0, .number = d->last_number,
                           .start = d->last_end, .end = d->last_end};
    for (size_t w = 0; w < WORDS_OF(d->image->duties_count); w++) {
        for (uint64_t bits = d->open[w]; bits; bits &= bits - 1)
            tn_dutyrun_give_up(d, (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(bits), &m);
        d->open[w] = 0;
    }
    d->ended = true;
}

/* ---- reading ---- */

static tenor_maybe known(int64_t value)
{
    return (tenor_maybe){true, value};
}

void tn_duties_read(const tn_duties *d, uint32_t duty, tenor_duty_state *out)
{
    const tn_play_duty *p = &d->image->duties[duty];
    const tn_duty_state *s = &d->states[duty];
    *out = (tenor_duty_state){.met = s->met, .missed = s->missed, .excused = s->excused, .finding_count = tn_dutyrun_notes(d, duty)};
    if (d->role_turns[p->role] < p->least)
        *out = (tenor_duty_state){.outcome = TENOR_DUTY_NONE};
    else
        out->outcome = s->missed ? TENOR_DUTY_MISSED : s->met ? TENOR_DUTY_MET : TENOR_DUTY_NONE;
    if (s->phase != TN_DUTY_OPEN)
        return;
    const tn_play_step *step = &d->image->steps[p->step + s->step];
    tn_dutyrun_limit w = tn_dutyrun_window(d, step, s->from.ms);
    out->running = true;
    out->step = s->step;
    out->limited = w.kind != TN_PLAY_ANY;
    if (w.kind == TN_PLAY_MS && d->now != TENOR_NO_TIME) {
        int64_t used = tn_dutyrun_elapsed(s->from.ms, d->now);
        out->left_ms = known(used < w.amount ? w.amount - used : 0);
    } else if (w.kind == TN_PLAY_TURNS) {
        int64_t used = tn_dutyrun_turns(d, &d->image->conditions[step->condition], &s->from);
        out->left_turns = known(used < w.amount ? w.amount - used : 0);
    }
}

const tenor_duty_finding *tn_duties_finding(const tn_duties *d, uint32_t duty, size_t index)
{
    for (size_t i = 0; i < d->note_count; i++)
        if (d->notes[i].duty == duty && index-- == 0)
            return &d->notes[i].finding;
    return NULL;
}
