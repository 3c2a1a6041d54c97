/* dutyrun.c - one duty in one moment of a call. */
#include "call/dutyrun.h"

/* ---- what is written down ---- */

size_t tn_dutyrun_notes(const tn_duties *d, uint32_t duty)
{
    size_t n = 0;
    for (size_t i = 0; i < d->note_count; i++)
        n += d->notes[i].duty == duty;
    return n;
}

/* Room was made before. Where a duty has its share, a miss takes the place of the last that was met. */
static void write_down(tn_duties *d, uint32_t duty, const tenor_duty_finding *finding)
{
    if (tn_dutyrun_notes(d, duty) < TENOR_DUTY_FINDINGS) {
        if (d->note_count < d->note_limit)
            d->notes[d->note_count++] = (tn_duty_note){duty, *finding};
        return;
    }
    for (size_t i = d->note_count; finding->outcome == TENOR_DUTY_MISSED && i > 0; i--)
        if (d->notes[i - 1].duty == duty && d->notes[i - 1].finding.outcome == TENOR_DUTY_MET) {
            d->notes[i - 1].finding = *finding;
            return;
        }
}

static tenor_maybe number_or_none(int64_t value, bool known)
{
    return (tenor_maybe){known, known ? value : 0};
}

/* ---- time ---- */

int64_t tn_dutyrun_elapsed(int64_t from, int64_t to)
{
    if (to <= from) /* times that run backwards: at once */
        return 0;
    return from < 0 && to > INT64_MAX + from ? INT64_MAX : to - from;
}

static int64_t time_of(const tn_dutyrun_moment *m, uint32_t byte, tenor_clock *clock)
{
    *clock = m->start == TENOR_NO_TIME ? TENOR_CLOCK_NONE : TENOR_CLOCK_TURN;
    if (m->start == TENOR_NO_TIME || m->end == TENOR_NO_TIME || m->is_event || byte == 0 || m->size == 0 || m->end <= m->start)
        return m->start;
    *clock = TENOR_CLOCK_INTERPOLATED;
    /* Spans of more than a century are no call: then the turn's begin is all that is said. */
    int64_t length = tn_dutyrun_elapsed(m->start, m->end);
    if (length > INT64_C(4000000000000))
        return m->start;
    return m->start + length / (int64_t)m->size * (int64_t)byte + length % (int64_t)m->size * (int64_t)byte / (int64_t)m->size;
}

/* Chats and letters have no pace of speech: their seconds are those that the playbook gives for them. */
static bool is_written(const tn_duties *d)
{
    return strcmp(d->channel, "chat") == 0 || strcmp(d->channel, "email") == 0 || strcmp(d->channel, "e-mail") == 0;
}

/* ---- windows ---- */

tn_dutyrun_limit tn_dutyrun_window(const tn_duties *d, const tn_play_step *step, int64_t from_ms)
{
    if (step->window != TN_PLAY_MS)
        return (tn_dutyrun_limit){(enum tn_play_window)step->window, step->amount};
    uint32_t ms = is_written(d) ? step->chat_ms : step->amount;
    if (ms == 0 || from_ms == TENOR_NO_TIME)
        return (tn_dutyrun_limit){TN_PLAY_TURNS, 1};
    return (tn_dutyrun_limit){TN_PLAY_MS, ms};
}

/* Turns of who must speak; of everybody for events. */
static uint32_t turns_of(const tn_play_condition *c, const uint32_t role_turns[3], uint32_t turns)
{
    return c->event == TN_PLAY_SAYS && c->role != TENOR_ROLE_UNKNOWN ? role_turns[c->role] : turns;
}

uint32_t tn_dutyrun_turns(const tn_duties *d, const tn_play_condition *c, const tn_duty_anchor *from)
{
    return turns_of(c, d->role_turns, d->turns) - turns_of(c, from->role_turns, from->turn + 1);
}

/* What of a window is used up at a place; fills the numbers of a finding. */
static bool is_inside(const tn_duties *d, const tn_play_step *step, const tn_duty_anchor *from, const tn_dutyrun_moment *m, uint32_t byte,
                      tenor_duty_finding *f)
{
    const tn_play_condition *c = &d->image->conditions[step->condition];
    tn_dutyrun_limit w = tn_dutyrun_window(d, step, from->ms);
    f->at_ms = time_of(m, byte, &f->clock);
    if (w.kind == TN_PLAY_MS && f->at_ms == TENOR_NO_TIME)
        w = (tn_dutyrun_limit){TN_PLAY_TURNS, 1};
    int64_t used = w.kind == TN_PLAY_MS ? tn_dutyrun_elapsed(from->ms, f->at_ms) : tn_dutyrun_turns(d, c, from);
    f->in_turns = w.kind != TN_PLAY_MS;
    f->taken = number_or_none(w.kind == TN_PLAY_ANY && from->ms != TENOR_NO_TIME && f->at_ms != TENOR_NO_TIME
                                  ? tn_dutyrun_elapsed(from->ms, f->at_ms) : used, true);
    if (w.kind == TN_PLAY_ANY && from->ms != TENOR_NO_TIME && f->at_ms != TENOR_NO_TIME)
        f->in_turns = false;
    f->limit = number_or_none(w.amount, w.kind == TN_PLAY_MS || w.kind == TN_PLAY_TURNS);
    switch (w.kind) {
    case TN_PLAY_SAME_TURN:
        return !m->is_event && m->turn == from->turn;
    case TN_PLAY_TURNS:
    case TN_PLAY_MS:
        return used <= w.amount;
    default:
        return true;
    }
}

/* Whether, with this moment looked at, nothing can stand in the window any more. */
static bool is_over(const tn_duties *d, const tn_play_step *step, const tn_duty_state *s, const tn_dutyrun_moment *m)
{
    const tn_play_condition *c = &d->image->conditions[step->condition];
    tn_dutyrun_limit w = tn_dutyrun_window(d, step, s->from.ms);
    int64_t last = m->end != TENOR_NO_TIME ? m->end : m->start;
    switch (w.kind) {
    case TN_PLAY_SAME_TURN:
        return m->turn >= s->from.turn;
    case TN_PLAY_TURNS:
        return tn_dutyrun_turns(d, c, &s->from) >= w.amount;
    case TN_PLAY_MS:
        if (last != TENOR_NO_TIME)
            return tn_dutyrun_elapsed(s->from.ms, last) > w.amount && m->role != (tenor_role)s->role;
        return tn_dutyrun_turns(d, c, &s->from) >= 1;
    default:
        return false;
    }
}

/* ---- conditions in a moment ---- */

static const tn_formula_spans *truth_of(const tn_dutyrun_moment *m, uint32_t condition)
{
    for (size_t i = 0; condition != TN_PLAY_NONE && i < m->truth_count; i++)
        if (m->truths[i].condition == condition)
            return &m->truths[i].spans;
    return NULL;
}

/* The first place of a condition from a byte on. */
static const tn_formula_span *next_span(const tn_dutyrun_moment *m, uint32_t condition, uint32_t from)
{
    const tn_formula_spans *spans = truth_of(m, condition);
    for (uint32_t i = 0; spans && i < spans->count; i++)
        if (spans->span[i].begin >= from || (spans->span[i].whole && from == 0))
            return &spans->span[i];
    return NULL;
}

/* ---- the states of one duty ---- */

typedef struct run {
    tn_duties *d;
    uint32_t index;
    const tn_play_duty *duty;
    tn_duty_state *s;
    const tn_dutyrun_moment *m;
    uint32_t cursor; /* byte from which on the text is to be looked at */
    uint32_t before; /* where that was a place earlier */
} run;

static const tn_play_step *step_at(const run *r, uint32_t step)
{
    return &r->d->image->steps[r->duty->step + step];
}

static const tn_play_condition *condition_at(const run *r, uint32_t step)
{
    return &r->d->image->conditions[step_at(r, step)->condition];
}

static tn_duty_anchor anchor_at(const run *r, const tn_formula_span *span)
{
    tenor_clock clock;
    tn_duty_anchor a = {.number = r->m->number, .begin = span->begin, .end = span->end, .turn = r->m->turn,
                        .ms = time_of(r->m, span->begin, &clock)};
    memcpy(a.role_turns, r->d->role_turns, sizeof a.role_turns);
    return a;
}

static tenor_duty_finding finding_of(const run *r, tenor_duty_outcome outcome, uint32_t step)
{
    const tn_duty_state *s = r->s;
    return (tenor_duty_finding){.outcome = outcome, .step = step, .leg = r->d->leg, .by_event = s->by_event,
                                .trigger_utterance = s->number, .trigger_begin = s->begin, .trigger_end = s->end,
                                .at_ms = TENOR_NO_TIME};
}

static void say_where(const run *r, tenor_duty_finding *f, const tn_formula_span *span)
{
    f->said = !r->m->is_event;
    f->utterance = r->m->number;
    f->begin = span->begin;
    f->end = span->whole ? (uint32_t)r->m->size : span->end;
}

/* The opportunity is decided; finding NULL: it never was one. */
static void close_it(run *r, const tenor_duty_finding *finding)
{
    r->s->phase = TN_DUTY_IDLE;
    r->s->count = 0;
    if (!finding) {
        r->s->excused++;
        return;
    }
    if (finding->outcome == TENOR_DUTY_MET)
        r->s->met++;
    else
        r->s->missed++;
    write_down(r->d, r->index, finding);
}

static void miss(run *r, uint32_t step, bool may_be_late)
{
    tenor_duty_finding f = finding_of(r, TENOR_DUTY_MISSED, step);
    tn_dutyrun_limit w = tn_dutyrun_window(r->d, step_at(r, step), r->s->from.ms);
    f.in_turns = w.kind != TN_PLAY_MS;
    f.limit = number_or_none(w.amount, w.kind == TN_PLAY_MS || w.kind == TN_PLAY_TURNS);
    close_it(r, &f);
    if (may_be_late) {
        r->s->phase = TN_DUTY_LATE;
        r->s->step = (uint8_t)step;
    }
}

/* The next step that has to wait, from `step` on; step_count where there is none. */
static uint32_t waiting_step(const run *r, uint32_t step)
{
    while (step < r->duty->step_count && step_at(r, step)->kind != TN_PLAY_THEN && step_at(r, step)->kind != TN_PLAY_NEVER)
        step++;
    return step;
}

/* A window begins at a place: where the other side must speak, when it gets the floor. */
static void wait_from(run *r, uint32_t step, const tn_formula_span *span)
{
    const tn_play_condition *c = condition_at(r, step);
    bool other = c->event != TN_PLAY_SAYS || c->role != r->m->role;
    r->s->from = anchor_at(r, span);
    if (!r->m->is_event && other)
        r->s->from.ms = r->m->end != TENOR_NO_TIME ? r->m->end : r->m->start;
    r->s->step = (uint8_t)step;
    r->s->role = r->m->is_event ? TENOR_ROLE_UNKNOWN : (uint8_t)r->m->role;
    r->s->count = 0;
    r->s->phase = TN_DUTY_OPEN;
}

/* Was a before: step done by the time of the trigger? */
static bool came_before(run *r, uint32_t step, const tn_formula_span *trigger)
{
    const tn_play_step *p = step_at(r, step);
    const tn_play_condition *c = condition_at(r, step);
    const tn_duty_seen *seen = &r->d->seen[r->d->seen_of[r->duty->step + step]];
    const tn_formula_span *here = next_span(r->m, p->condition, 0);
    if (here && (here->begin < trigger->begin || here->whole) && !r->m->is_event)
        return true;
    if (!seen->any)
        return false;
    tenor_clock clock;
    int64_t now = time_of(r->m, trigger->begin, &clock);
    tn_dutyrun_limit w = tn_dutyrun_window(r->d, p, seen->at.ms);
    if (w.kind == TN_PLAY_MS && now == TENOR_NO_TIME)
        w = (tn_dutyrun_limit){TN_PLAY_TURNS, 1};
    if (w.kind == TN_PLAY_MS)
        return tn_dutyrun_elapsed(seen->at.ms, now) <= w.amount;
    if (w.kind == TN_PLAY_TURNS) /* its last N turns */
        return tn_dutyrun_turns(r->d, c, &seen->at) < w.amount;
    return w.kind == TN_PLAY_ANY;
}

/* The trigger came true here as often as it must. */
static void open_it(run *r, const tn_formula_span *span)
{
    tn_duty_state *s = r->s;
    const tn_formula_span *with;
    s->opened++;
    s->by_event = r->m->is_event;
    s->number = r->m->number;
    s->begin = span->begin;
    s->end = span->whole ? (uint32_t)r->m->size : span->end;
    s->from = anchor_at(r, span);
    tenor_duty_finding met = finding_of(r, TENOR_DUTY_MET, 0);
    met.at_ms = time_of(r->m, span->begin, &met.clock);
    for (uint32_t i = 0; i < r->duty->step_count; i++) {
        const tn_play_step *p = step_at(r, i);
        if (p->kind == TN_PLAY_BEFORE && !came_before(r, i, span)) {
            miss(r, i, false);
            return;
        }
        if (p->kind != TN_PLAY_WITH)
            continue;
        with = next_span(r->m, p->condition, 0);
        if (!with) {
            miss(r, i, false);
            return;
        }
        met.step = i;
        say_where(r, &met, with);
    }
    uint32_t next = waiting_step(r, 0);
    if (next == r->duty->step_count)
        close_it(r, &met);
    else
        wait_from(r, next, span);
}

/* A place where the trigger comes true. */
static void trigger(run *r, const tn_formula_span *span)
{
    tn_duty_state *s = r->s;
    const tn_play_condition *when = &r->d->image->conditions[r->duty->when];
    const tn_formula_span *after = next_span(r->m, r->duty->after, 0), *reset = next_span(r->m, r->duty->reset, r->before);
    if (r->duty->flags & TN_PLAY_ONCE && s->opened > 0)
        return;
    if (r->duty->after != TN_PLAY_NONE && !s->after_seen && !(after && after->begin < span->begin))
        return;
    if (reset && reset->begin < span->begin)
        s->count = 0;
    if (++s->count < when->times)
        return;
    s->count = 0;
    open_it(r, span);
}

/* A place where the step comes true, from the cursor on: the next step, the end, or too late. */
static void take_step(run *r, const tn_formula_span *span)
{
    tn_duty_state *s = r->s;
    uint32_t step = s->step;
    const tn_play_step *p = step_at(r, step);
    bool never = p->kind == TN_PLAY_NEVER;
    tenor_duty_finding f = finding_of(r, never ? TENOR_DUTY_MISSED : TENOR_DUTY_MET, step);
    const tn_formula_span *reset = next_span(r->m, r->duty->reset, r->before);
    if (reset && reset->begin < span->begin && never)
        s->count = 0;
    if (++s->count < condition_at(r, step)->times)
        return;
    s->count = 0;
    bool inside = is_inside(r->d, p, &s->from, r->m, span->begin, &f);
    say_where(r, &f, span);
    if (never) {
        f.outcome = inside ? TENOR_DUTY_MISSED : TENOR_DUTY_MET;
        f.said = f.said && inside;
        close_it(r, &f);
    } else if (!inside) {
        f.outcome = TENOR_DUTY_MISSED;
        f.late = true;
        close_it(r, &f);
    } else if (waiting_step(r, step + 1) == r->duty->step_count) {
        close_it(r, &f);
    } else {
        wait_from(r, waiting_step(r, step + 1), span);
    }
}

/* What was due comes after all: the miss tells by how much. */
static void tell_late(run *r, const tn_formula_span *span)
{
    r->s->phase = TN_DUTY_IDLE;
    for (size_t i = r->d->note_count; i > 0; i--) {
        tenor_duty_finding *f = &r->d->notes[i - 1].finding;
        if (r->d->notes[i - 1].duty != r->index)
            continue;
        if (f->outcome == TENOR_DUTY_MISSED && !f->said) {
            is_inside(r->d, step_at(r, r->s->step), &r->s->from, r->m, span->begin, f);
            say_where(r, f, span);
            f->late = true;
        }
        return;
    }
}

/* An answer is not late while the other side speaks on. */
static void move_floor(run *r)
{
    tn_duty_state *s = r->s;
    const tn_dutyrun_moment *m = r->m;
    if (s->phase != TN_DUTY_OPEN || m->is_event || m->role != (tenor_role)s->role || m->turn <= s->from.turn)
        return;
    const tn_play_condition *c = condition_at(r, s->step);
    bool others = c->event == TN_PLAY_SAYS && c->role != (tenor_role)s->role;
    if (others && tn_dutyrun_turns(r->d, c, &s->from) == 0 && m->end != TENOR_NO_TIME)
        s->from.ms = m->end;
}

static void see(run *r)
{
    for (uint32_t i = 0; i < r->duty->step_count; i++) {
        const tn_play_step *p = step_at(r, i);
        const tn_formula_spans *spans = p->kind == TN_PLAY_BEFORE ? truth_of(r->m, p->condition) : NULL;
        if (!spans)
            continue;
        tn_duty_seen *seen = &r->d->seen[r->d->seen_of[r->duty->step + i]];
        uint32_t times = r->d->image->conditions[p->condition].times;
        seen->count = (uint16_t)(seen->count + spans->count < TN_PLAY_TIMES ? seen->count + spans->count : TN_PLAY_TIMES);
        if (seen->count >= times) {
            seen->any = true;
            seen->at = anchor_at(r, &spans->span[spans->count - 1]);
        }
    }
}

/* One duty in one moment: its places in the order of the text. Each round moves the cursor or leaves. */
static void run_duty(run *r)
{
    tn_duty_state *s = r->s;
    move_floor(r);
    for (uint32_t rounds = 0; rounds < 4 * TN_FORMULA_SPANS; rounds++) {
        const tn_formula_span *step = s->phase == TN_DUTY_IDLE ? NULL
                                      : next_span(r->m, step_at(r, s->step)->condition, r->cursor);
        const tn_formula_span *when = s->phase == TN_DUTY_OPEN ? NULL : next_span(r->m, r->duty->when, r->cursor);
        if (s->phase == TN_DUTY_OPEN && next_span(r->m, r->duty->unless, 0)) {
            close_it(r, NULL);
            continue;
        }
        const tn_formula_span *next = step && (!when || step->begin < when->begin) ? step : when;
        if (!next)
            break;
        r->before = r->cursor;
        r->cursor = next->whole || r->m->is_event ? UINT32_MAX : next->end;
        if (next == when)
            trigger(r, next);
        else if (s->phase == TN_DUTY_OPEN)
            take_step(r, next);
        else
            tell_late(r, next);
    }
    see(r);
    if (truth_of(r->m, r->duty->after))
        s->after_seen = true;
    if (s->phase == TN_DUTY_OPEN) {
        const tn_play_step *p = step_at(r, s->step);
        if (is_over(r->d, p, s, r->m)) {
            if (p->kind == TN_PLAY_NEVER) {
                tenor_duty_finding f = finding_of(r, TENOR_DUTY_MET, s->step);
                close_it(r, &f);
            } else {
                miss(r, s->step, true);
            }
        }
    }
    if (next_span(r->m, r->duty->reset, r->cursor)) /* behind all that was counted here */
        s->count = 0;
}

static bool is_in_channel(const tn_duties *d, const tn_play_duty *duty)
{
    tn_str wanted = tn_image_str(d->image, duty->channel);
    return wanted.n == 0 || tn_str_eq(wanted, tn_str_of(d->channel, strlen(d->channel)));
}

void tn_dutyrun_one(tn_duties *d, uint32_t index, const tn_dutyrun_moment *m)
{
    run r = {.d = d, .index = index, .duty = &d->image->duties[index], .s = &d->states[index], .m = m};
    if (!is_in_channel(d, r.duty) || (r.duty->flags & TN_PLAY_DRAFT && !d->drafts))
        return;
    run_duty(&r);
    uint64_t bit = UINT64_C(1) << (index % 64);
    if (r.s->phase == TN_DUTY_IDLE)
        d->open[index / 64] &= ~bit;
    else
        d->open[index / 64] |= bit;
}

/* The call is over and a step is still due: missed, if who had to speak still had a turn. */
void tn_dutyrun_give_up(tn_duties *d, uint32_t index, const tn_dutyrun_moment *m)
{
    run r = {.d = d, .index = index, .duty = &d->image->duties[index], .s = &d->states[index], .m = m};
    if (r.s->phase == TN_DUTY_OPEN) {
        const tn_play_step *p = step_at(&r, r.s->step);
        const tn_play_condition *c = condition_at(&r, r.s->step);
        if (p->kind == TN_PLAY_NEVER) {
            tenor_duty_finding f = finding_of(&r, TENOR_DUTY_MET, r.s->step);
            close_it(&r, &f);
        } else if (tn_dutyrun_turns(d, c, &r.s->from) == 0 && (tenor_role)r.s->role != c->role) {
            close_it(&r, NULL);
        } else {
            miss(&r, r.s->step, false);
        }
    }
    r.s->phase = TN_DUTY_IDLE;
}

