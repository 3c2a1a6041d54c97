/* dutyrun.c - one duty in one moment of a call. */
#include "call/dutyrun.h"

#include "call/dutyecho.h"
#include "call/dutylook.h"
#include "call/dutytime.h"
#include "call/dutywindow.h"

/* ---- what is written down ---- */

/* Room was made before. Where a duty has its share, a miss takes the place of the last that was met. */
static void write_down(tn_duties *d, const tn_duty_note *note, tn_duty_echo *echo)
{
    tn_duty_tally *tally = &d->tallies[note->duty];
    if (tally->notes < TENOR_DUTY_FINDINGS && d->note_count < d->note_capacity) {
        d->notes[d->note_count++] = *note;
        tally->notes++;
        tn_dutyecho_tell(d, d->note_count - 1, echo);
        return;
    }
    for (size_t i = d->note_count; note->outcome == TENOR_DUTY_MISSED && i > 0; i--)
        if (d->notes[i - 1].duty == note->duty && d->notes[i - 1].outcome == TENOR_DUTY_MET) {
            d->notes[i - 1] = *note;
            tn_dutyecho_tell(d, i - 1, echo);
            return;
        }
}

/* ---- time ---- */

int64_t tn_dutyrun_elapsed(int64_t from, int64_t to)
{
    if (to <= from) /* times that run backwards: at once */
        return 0;
    return from < 0 && to > INT64_MAX + from ? INT64_MAX : to - from;
}

int64_t tn_dutyrun_counted(const tn_duties *d, int64_t from, int64_t to)
{
    return d->hours && to > from ? tn_workhours_between(d->hours, d->hours_of, d->origin_ms, from, to) : tn_dutyrun_elapsed(from, to);
}

static bool is_event(const tn_dutyrun_moment *m)
{
    return m->event != TN_PLAY_SAYS;
}

/* ---- windows ---- */

tn_dutyrun_limit tn_dutyrun_window(const tn_duties *d, const tn_play_step *step, int64_t from_ms)
{
    if (step->window != TN_PLAY_MS)
        return (tn_dutyrun_limit){(enum tn_play_window)step->window, step->amount};
    uint32_t ms = d->written ? step->chat_ms : step->amount;
    if (ms == 0 || from_ms == TENOR_NO_TIME)
        return (tn_dutyrun_limit){TN_PLAY_TURNS, 1};
    return (tn_dutyrun_limit){TN_PLAY_MS, ms};
}

/* Turns so far of who must speak; of everybody for events. */
static uint32_t turns_of(const tn_duties *d, const tn_play_condition *c)
{
    return c->who != TENOR_ROLE_UNKNOWN ? d->role_turns[c->who] : d->turns;
}

uint32_t tn_dutyrun_turns(const tn_duties *d, const tn_play_condition *c, const tn_duty_anchor *from)
{
    return turns_of(d, c) - from->turns;
}

/* ---- the states of one duty ---- */

typedef struct run {
    tn_duties *d;
    uint32_t index;
    const tn_play_duty *duty;
    const tn_play_step *steps;
    const tn_dutyrun_moment *m;
    tn_duty_tally *tally;
    tn_duty_wait s;
    tn_duty_echo echo; /* of what a note tells that is being made */
    uint32_t cursor; /* byte from which on the text is to be looked at */
    uint32_t before; /* where that was a place earlier */
    uint64_t stand;  /* before the moment: see stand_of */
    bool opened;     /* what is open began in this moment */
    bool excused;    /* something was excused in it */
    uint64_t looked; /* bits of conditions of the duty that stand in truths */
    tn_formula_spans truths[TN_PLAY_CONDITIONS];
} run;

/* NULL: it does not come true here. */
static inline const tn_formula_spans *truth_of(run *r, uint32_t condition)
{
    const uint32_t k = condition - r->duty->condition;
    tn_formula_spans *const truth = &r->truths[k];
    if (!(r->looked >> k & 1)) {
        r->looked |= UINT64_C(1) << k;
        if (!tn_dutylook_is_plain(r->d, r->m, condition))
            tn_dutylook_find(r->d, r->m, condition, truth);
        else if (tn_dutylook_is_able(r->d, condition))
            tn_formula_run(r->m->view, condition, truth);
        else
            truth->count = 0;
    }
    return truth->count ? truth : NULL;
}

/* The first place of a condition from a byte on. */
static const tn_formula_span *next_span(run *r, uint32_t condition, uint32_t from)
{
    const tn_formula_spans *spans = condition != TN_PLAY_NONE ? truth_of(r, condition) : NULL;
    for (uint32_t i = 0; spans && i < spans->count; i++)
        if (spans->span[i].begin >= from && (!spans->span[i].whole || from == 0))
            return &spans->span[i];
    return NULL;
}

static const tn_play_step *step_at(const run *r, uint32_t step)
{
    return &r->steps[step];
}

static const tn_play_condition *condition_at(const run *r, uint32_t step)
{
    return &r->d->image->conditions[step_at(r, step)->condition];
}

static uint32_t end_of(const tn_dutyrun_moment *m, const tn_formula_span *span)
{
    return span->whole ? (uint32_t)m->size : span->end;
}

/* A place from which turns are counted, those of who must make a condition true. */
static inline void put_anchor(tn_duty_anchor *a, const tn_duties *d, const tn_dutyrun_moment *m, const tn_formula_span *span, const tn_play_condition *c)
{
    uint32_t source;
    a->ms = tn_dutytime_of(m, span->begin, &source);
    a->turn = m->turn;
    a->begin = span->begin;
    a->turns = turns_of(d, c);
    a->source = source & 0xff;
    a->floor = 0;
}

/* A window begins where the other side gets the floor, if that must speak. */
static inline void give_floor(tn_duty_anchor *a, const tn_dutyrun_moment *m, const tn_play_condition *c)
{
    if (is_event(m) || c->who == (uint32_t)m->role)
        return;
    a->ms = m->end != TENOR_NO_TIME ? m->end : m->start;
    a->source = a->ms != TENOR_NO_TIME ? TENOR_CLOCK_TURN : TENOR_CLOCK_NONE;
}

static tn_duty_note note_of(const run *r, tenor_duty_outcome outcome, uint32_t step)
{
    const tn_duty_wait *s = &r->s;
    return (tn_duty_note){.duty = (uint16_t)r->index, .outcome = (uint8_t)outcome, .step = (uint8_t)step, .leg = (uint16_t)r->d->leg,
                          .by_event = s->by_event, .trigger = s->number, .trigger_begin = s->begin, .trigger_end = s->end,
                          .at_ms = TENOR_NO_TIME, .start_ms = s->from.ms};
}

/* A note tells where the condition came true. */
static void say_where(run *r, tn_duty_note *n, uint32_t condition, const tn_formula_span *span)
{
    uint32_t source;
    tn_dutyecho_find(r->d, r->m, condition, span, &r->echo);
    n->said = !is_event(r->m);
    n->utterance = r->m->number;
    n->begin = span->begin;
    n->end = end_of(r->m, span);
    n->at_ms = tn_dutytime_of(r->m, span->begin, &source);
    n->clock = (uint8_t)source;
}

/* The opportunity is decided; note NULL: it never was one. */
static void close_it(run *r, const tn_duty_note *note)
{
    r->s.phase = TN_DUTY_IDLE;
    r->s.count = 0;
    if (!note) {
        r->tally->excused++;
        return;
    }
    if (note->outcome == TENOR_DUTY_MET)
        r->tally->met++;
    else
        r->tally->missed++;
    if (!note->said)
        r->echo.count = 0;
    write_down(r->d, note, &r->echo);
}

static void miss(run *r, uint32_t step, bool may_be_late)
{
    tn_duty_note n = note_of(r, TENOR_DUTY_MISSED, step);
    tn_dutyrun_limit w = tn_dutyrun_window(r->d, step_at(r, step), r->s.from.ms);
    n.in_turns = w.kind != TN_PLAY_MS;
    n.limited = w.kind == TN_PLAY_MS || w.kind == TN_PLAY_TURNS;
    n.limit = n.limited ? (uint32_t)w.amount : 0;
    close_it(r, &n);
    if (may_be_late) {
        r->s.phase = TN_DUTY_LATE;
        r->s.step = (uint8_t)step;
    }
}

/* Whether a step of this kind is waited for; what must not come before what is due is a ban, and none. */
static bool is_awaited(const run *r, uint32_t kind)
{
    return kind == TN_PLAY_THEN || (kind == TN_PLAY_NEVER && !(r->duty->flags & TN_PLAY_BANS));
}

/* The next step that has to wait, from `step` on; step_count where there is none. */
static uint32_t waiting_step(const run *r, uint32_t step)
{
    while (step < r->duty->step_count && (r->s.done >> step & 1 || !is_awaited(r, step_at(r, step)->kind)))
        step++;
    return step;
}

/* A window begins at a place: where the other side must speak, when it gets the floor. */
static void wait_from(run *r, uint32_t step, const tn_formula_span *span)
{
    const tn_play_condition *c = condition_at(r, step);
    put_anchor(&r->s.from, r->d, r->m, span, c);
    give_floor(&r->s.from, r->m, c);
    tn_dutylook_forget(r->d, step_at(r, step)->condition);
    r->s.step = (uint8_t)step;
    r->s.role = is_event(r->m) ? TENOR_ROLE_UNKNOWN : (uint8_t)r->m->role;
    r->s.count = 0;
    r->s.phase = TN_DUTY_OPEN;
}

/* ---- what came before a trigger ---- */

/* Was this step done by the time of the trigger? What a note says of it goes to *n. */
static bool came_before(run *r, uint32_t step, const tn_formula_span *trigger, tn_duty_note *n)
{
    const tn_play_step *p = step_at(r, step);
    const tn_formula_span *here;
    if (!tn_dutylook_back(r->d, r->m, p, is_event(r->m) ? NULL : truth_of(r, p->condition), trigger, &here))
        return false;
    if (here) {
        say_where(r, n, p->condition, here);
        return true;
    }
    const tn_duty_seen *seen = tn_duties_seen(r->d, p->condition);
    r->echo.count = 0; /* its words are gone */
    n->said = !seen->by_event;
    n->utterance = seen->number;
    n->begin = seen->at.begin;
    n->end = seen->end;
    n->at_ms = seen->at.ms;
    n->clock = (uint8_t)seen->at.source;
    return true;
}

/* ---- triggers and steps ---- */

/* A step that looks at the trigger's turn, or back. */
static bool holds_now(run *r, uint32_t step, const tn_formula_span *trigger, tn_duty_note *n)
{
    const tn_play_step *p = step_at(r, step);
    const tn_formula_span *with;
    if (p->kind == TN_PLAY_BEFORE)
        return came_before(r, step, trigger, n);
    with = p->kind == TN_PLAY_WITH && !is_event(r->m) ? next_span(r, p->condition, 0) : NULL;
    if (!with)
        return false;
    say_where(r, n, p->condition, with);
    return true;
}

/* Windows of what excuses begin with the trigger, each counted in turns of who must say it. */
static void begin_excuses(run *r, const tn_formula_span *span)
{
    for (uint32_t i = 0; i < r->duty->step_count; i++) {
        const tn_play_step *p = step_at(r, i);
        const tn_play_condition *c = condition_at(r, i);
        if (p->kind < TN_PLAY_EXCUSE || p->window == TN_PLAY_ANY)
            continue;
        tn_duty_anchor *from = &tn_duties_keep(r->d, p->condition)->at;
        put_anchor(from, r->d, r->m, span, c);
        give_floor(from, r->m, c);
    }
}

/* The trigger came true here as often as it must. */
static void open_it(run *r, const tn_formula_span *span)
{
    tn_duty_wait *s = &r->s;
    *s = (tn_duty_wait){.number = r->m->number, .begin = span->begin, .end = end_of(r->m, span), .by_event = is_event(r->m)};
    put_anchor(&s->from, r->d, r->m, span, &r->d->image->conditions[r->duty->when]);
    r->opened = true;
    tn_duty_note met = note_of(r, TENOR_DUTY_MET, 0);
    met.at_ms = s->from.ms;
    met.clock = (uint8_t)s->from.source;
    for (uint32_t i = 0; i < r->duty->step_count;) {
        uint32_t main = i, kind = step_at(r, i)->kind;
        bool waits = is_awaited(r, kind);
        bool guard = kind >= TN_PLAY_AFTER || (kind == TN_PLAY_NEVER && !waits);
        bool held = !waits && !guard && holds_now(r, i, span, &met);
        if (held)
            met.step = (uint8_t)i;
        for (i++; i < r->duty->step_count && step_at(r, i)->instead; i++)
            if (!held && holds_now(r, i, span, &met)) {
                held = true;
                met.step = (uint8_t)i;
            }
        if (held && waits)
            s->done |= (uint16_t)(1u << main);
        else if (!held && !waits && !guard) {
            miss(r, main, false);
            return;
        }
    }
    uint32_t next = waiting_step(r, 0);
    if (next == r->duty->step_count) {
        close_it(r, &met);
        return;
    }
    wait_from(r, next, span);
    if (r->duty->flags & TN_PLAY_EXCUSES)
        begin_excuses(r, span);
}

/* Whether the guards let a trigger count. */
static bool is_let(run *r, const tn_formula_span *span)
{
    tn_duty_note ignored;
    for (uint32_t i = 0; i < r->duty->step_count; i++) {
        uint32_t kind = step_at(r, i)->kind;
        if ((kind == TN_PLAY_AFTER || kind == TN_PLAY_NOT_AFTER) && step_at(r, i)->of == TN_PLAY_NONE && came_before(r, i, span, &ignored) != (kind == TN_PLAY_AFTER))
            return false;
    }
    return true;
}

/* Triggers are counted anew. */
static void count_anew(run *r)
{
    r->tally->triggers = 0;
    tn_dutylook_forget(r->d, r->duty->when);
}

/* The first trigger that was counted. */
static void see_first(run *r, const tn_formula_span *span)
{
    tn_duty_seen *first = tn_duties_keep(r->d, r->duty->when);
    const unsigned floor = first->at.floor;
    *first = (tn_duty_seen){.any = true};
    put_anchor(&first->at, r->d, r->m, span, &r->d->image->conditions[r->duty->when]);
    first->at.floor = floor & (TN_DUTY_FLOORS - 1);
}

/* A place where the trigger comes true. */
static void trigger(run *r, const tn_formula_span *span)
{
    tn_duty_tally *t = r->tally;
    const tn_play_condition *when = &r->d->image->conditions[r->duty->when];
    const tn_formula_span *reset = next_span(r, r->duty->reset, r->before);
    bool ordinal = when->flags & TN_PLAY_ORDINAL;
    /* What excuses does so for its whole turn. */
    if ((r->duty->flags & TN_PLAY_ONCE && (r->excused || t->met + t->missed > 0)) || !is_let(r, span))
        return;
    if (reset && reset->begin < span->begin)
        count_anew(r);
    if ((ordinal && t->triggers >= when->times) || !tn_dutylook_counts(r->d, r->m, r->duty->when))
        return;
    if (++t->triggers == 1 && r->duty->first_seen != TN_PLAY_NONE)
        see_first(r, span);
    if (t->triggers < when->times)
        return;
    if (!ordinal)
        t->triggers = 0;
    if (r->s.phase == TN_DUTY_OPEN) /* each=latest: it takes the place of that one */
        close_it(r, NULL);
    open_it(r, span);
}

/* A place where the step comes true, from the cursor on: the next step, the end, or too late. */
static void take_step(run *r, const tn_formula_span *span)
{
    tn_duty_wait *s = &r->s;
    uint32_t step = s->step;
    const tn_play_step *p = step_at(r, step);
    bool never = p->kind == TN_PLAY_NEVER;
    tn_duty_note n = note_of(r, never ? TENOR_DUTY_MISSED : TENOR_DUTY_MET, step);
    const tn_formula_span *reset = next_span(r, r->duty->reset, r->before);
    if (reset && reset->begin < span->begin && never) {
        s->count = 0;
        tn_dutylook_forget(r->d, p->condition);
    }
    if (!tn_dutylook_counts(r->d, r->m, p->condition))
        return;
    if (++s->count < condition_at(r, step)->times)
        return;
    s->count = 0;
    bool inside = tn_dutywindow_inside(r->d, p, &s->from, r->m, span->begin, &n);
    say_where(r, &n, p->condition, span);
    if (never) {
        n.outcome = inside ? TENOR_DUTY_MISSED : TENOR_DUTY_MET;
        n.said = n.said && inside;
        close_it(r, &n);
    } else if (!inside) {
        n.outcome = TENOR_DUTY_MISSED;
        n.late = true;
        close_it(r, &n);
    } else if (waiting_step(r, step + 1) == r->duty->step_count) {
        close_it(r, &n);
    } else {
        wait_from(r, waiting_step(r, step + 1), span);
    }
}

/* The ban of a duty that waits for what is due; its step_count where there is none. */
static uint32_t ban_of(const run *r)
{
    uint32_t i = r->s.phase == TN_DUTY_OPEN && r->duty->flags & TN_PLAY_BANS ? 0 : r->duty->step_count;
    while (i < r->duty->step_count && step_at(r, i)->kind != TN_PLAY_NEVER)
        i++;
    return i;
}

/* What must not come before what is due comes first. */
static void take_ban(run *r, uint32_t step, const tn_formula_span *span)
{
    tn_duty_note n = note_of(r, TENOR_DUTY_MISSED, step);
    say_where(r, &n, step_at(r, step)->condition, span);
    n.timed = r->s.from.ms != TENOR_NO_TIME && n.at_ms != TENOR_NO_TIME;
    close_it(r, &n);
}

/* What was due comes after all: the miss tells by how much. */
static void tell_late(run *r, const tn_formula_span *span)
{
    r->s.phase = TN_DUTY_IDLE;
    for (size_t i = r->d->note_count; i > 0; i--) {
        tn_duty_note *n = &r->d->notes[i - 1];
        if (n->duty != r->index)
            continue;
        if (n->outcome == TENOR_DUTY_MISSED && !n->said) {
            (void)tn_dutywindow_inside(r->d, step_at(r, r->s.step), &r->s.from, r->m, span->begin, n);
            say_where(r, n, step_at(r, r->s.step)->condition, span);
            tn_dutyecho_tell(r->d, i - 1, &r->echo);
            n->late = true;
        }
        return;
    }
}

/* Whether a line excuses what is open: unless: from the trigger's turn on, unless then: behind the trigger, both in their windows. */
static bool excuses_apply(run *r)
{
    for (uint32_t i = 0; i < r->duty->step_count; i++) {
        const tn_play_step *p = step_at(r, i);
        tn_duty_note ignored;
        if (p->kind < TN_PLAY_EXCUSE || (p->kind == TN_PLAY_EXCUSE_THEN && r->opened && is_event(r->m)))
            continue;
        const tn_formula_span *span = next_span(r, p->condition, p->kind == TN_PLAY_EXCUSE_THEN && r->opened ? r->s.end : 0);
        if (span && (p->window == TN_PLAY_ANY ||
                     tn_dutywindow_inside(r->d, p, &tn_duties_seen(r->d, p->condition)->at, r->m, span->begin, &ignored)))
            return true;
    }
    return false;
}

static bool is_excused(run *r)
{
    return next_span(r, r->duty->unless, 0) || (r->duty->flags & TN_PLAY_EXCUSES && excuses_apply(r));
}

/* Nothing can come any more: a step is missed, and what must not be said was not. */
static void run_out(run *r, bool may_be_late)
{
    if (step_at(r, r->s.step)->kind == TN_PLAY_NEVER) {
        tn_duty_note n = note_of(r, TENOR_DUTY_MET, r->s.step);
        close_it(r, &n);
    } else {
        miss(r, r->s.step, may_be_late);
    }
}

/* Whether the other side, which must answer, had no turn yet: where who spoke speaks on, an answer is not late. */
static bool floor_moves(const tn_duties *d, const tn_play_step *steps, const tn_duty_wait *s)
{
    const tn_play_condition *c = &d->image->conditions[steps[s->step].condition];
    return c->who != TENOR_ROLE_UNKNOWN && c->who != s->role && tn_dutyrun_turns(d, c, &s->from) == 0;
}

static void move_floor(const tn_duties *d, const tn_play_step *steps, tn_duty_wait *s, const tn_dutyrun_moment *m)
{
    if (s->phase == TN_DUTY_OPEN && !is_event(m) && m->role == (tenor_role)s->role && m->turn > s->from.turn && m->end != TENOR_NO_TIME &&
        floor_moves(d, steps, s))
        s->from.ms = m->end;
}

/* Whether turns and times decide it without a word of theirs. */
static bool ticks(const tn_duties *d, const tn_play_step *steps, const tn_duty_wait *s)
{
    return s->phase == TN_DUTY_OPEN && (steps[s->step].window != TN_PLAY_ANY || (s->role != TENOR_ROLE_UNKNOWN && floor_moves(d, steps, s)));
}

/* One duty in one moment: its places in the order of the text. Each round moves the cursor or leaves. */
static void run_duty(run *r)
{
    tn_duty_wait *s = &r->s;
    move_floor(r->d, r->steps, s, r->m);
    for (uint32_t rounds = 0; rounds < 4 * TN_FORMULA_SPANS; rounds++) {
        bool open = s->phase == TN_DUTY_OPEN;
        const tn_formula_span *step = s->phase == TN_DUTY_IDLE ? NULL : next_span(r, step_at(r, s->step)->condition, r->cursor);
        const tn_formula_span *other = next_span(r, open ? r->duty->until : r->duty->when, r->cursor);
        if (open && is_excused(r)) {
            r->excused = true;
            close_it(r, NULL);
            continue;
        }
        const uint32_t ban = ban_of(r);
        const tn_formula_span *banned = ban < r->duty->step_count ? next_span(r, step_at(r, ban)->condition, r->cursor) : NULL;
        const tn_formula_span *next = step && (!other || step->begin < other->begin || (open && step->begin == other->begin)) ? step : other;
        if (banned && (!next || banned->begin < next->begin || (next == other && banned->begin == next->begin)))
            next = banned;
        const tn_formula_span *again = open && r->duty->flags & TN_PLAY_LATEST ? next_span(r, r->duty->when, r->cursor) : NULL;
        if (again && (!next || again->begin < next->begin))
            next = again;
        if (!next)
            break;
        if (next == other && next != banned && open) { /* too late from here on: the place itself is looked at again */
            run_out(r, true);
            continue;
        }
        r->before = r->cursor;
        r->cursor = next->whole || is_event(r->m) ? UINT32_MAX : next->end;
        if (next == banned)
            take_ban(r, ban, next);
        else if (next == other || next == again) {
            if (s->phase == TN_DUTY_LATE && step && step->begin == next->begin) /* what comes too late opens it anew */
                tell_late(r, step);
            trigger(r, next);
        } else if (open)
            take_step(r, next);
        else
            tell_late(r, next);
    }
    if (s->phase == TN_DUTY_OPEN && tn_dutywindow_over(r->d, step_at(r, s->step), s, r->m))
        run_out(r, true);
    if (r->duty->reset != TN_PLAY_NONE && next_span(r, r->duty->reset, r->cursor)) { /* behind all that was counted here */
        s->count = 0;
        count_anew(r);
        if (s->phase == TN_DUTY_OPEN)
            tn_dutylook_forget(r->d, step_at(r, s->step)->condition);
    }
}

/* ---- in and out ---- */

static bool is_in_channel(const tn_duties *d, const tn_play_duty *duty)
{
    return duty->channel.size == 0 ||
           tn_str_eq(tn_image_str(d->image, duty->channel), tn_str_of(d->channel, strlen(d->channel)));
}

/* Whether a trigger that comes true can change anything: while the duty waits it opens no other, unless the latest counts. */
static bool trigger_matters(const tn_play_duty *duty, const tn_duty_tally *tally, bool open, const tn_play_condition *c)
{
    return (!open || duty->flags & TN_PLAY_LATEST) && !(duty->flags & TN_PLAY_ONCE && tally->met + tally->missed > 0) &&
           !(c->flags & TN_PLAY_ORDINAL && tally->triggers >= c->times && duty->reset == TN_PLAY_NONE);
}

void tn_dutyrun_await(tn_duties *d, uint32_t index)
{
    const tn_play_duty *duty = &d->image->duties[index];
    const tn_duty_tally *tally = &d->tallies[index];
    const tn_duty_wait *wait = tally->wait ? &d->waits[tally->wait - 1] : NULL;
    const bool runs = !(duty->flags & TN_PLAY_DRAFT) || d->drafts, open = wait && wait->phase == TN_DUTY_OPEN;
    const bool counts = tally->triggers > 0 || (wait && wait->count > 0);
    const uint64_t *parts = d->image->part_bits + (size_t)TN_PLAY_STEP * index, all = UINT64_MAX >> (64 - duty->condition_count);
    uint64_t bits = 0;
    if (runs) {
        bits = (open ? parts[TN_PLAY_UNLESS] | parts[TN_PLAY_UNTIL] : 0) | (counts ? parts[TN_PLAY_RESET] : 0) |
               (trigger_matters(duty, tally, open, &d->image->conditions[duty->when]) ? parts[TN_PLAY_WHEN] : 0);
        if (wait) /* what came before a trigger is asked for when there is one */
            bits |= d->image->part_bits[(size_t)TN_PLAY_STEP * d->image->duties_count + duty->step + wait->step];
    }
    uint64_t *awaited = d->awaited + duty->condition / 64;
    const uint32_t shift = duty->condition % 64;
    awaited[0] = (awaited[0] & ~(all << shift)) | bits << shift;
    if (shift && all >> (64 - shift))
        awaited[1] = (awaited[1] & ~(all >> (64 - shift))) | bits >> (64 - shift);
}

/* What of a duty decides which conditions matter to it, as a number. */
static uint64_t stand_of(const tn_duty_tally *tally, const tn_duty_wait *s)
{
    const bool waits = s->phase != TN_DUTY_IDLE, decided = tally->met + tally->missed > 0;
    return (uint64_t)tally->triggers << 16 | (uint64_t)(waits ? s->step : 0) << 8 | (uint64_t)(waits && s->count > 0) << 3 |
           (uint64_t)decided << 2 | s->phase;
}

static void begin(run *r, tn_duties *d, uint32_t index, const tn_dutyrun_moment *m)
{
    r->d = d;
    r->index = index;
    r->duty = &d->image->duties[index];
    r->steps = &d->image->steps[r->duty->step];
    r->m = m;
    r->tally = &d->tallies[index];
    r->cursor = r->before = 0;
    r->echo.count = 0;
    r->opened = r->excused = false;
    r->looked = 0;
    if (r->tally->wait)
        r->s = d->waits[r->tally->wait - 1];
    else
        r->s = (tn_duty_wait){.phase = TN_DUTY_IDLE};
    r->stand = stand_of(r->tally, &r->s);
}

/* The duty waits in a place of its own, or leaves it to others. */
static void put_back(run *r)
{
    tn_duties *d = r->d;
    uint64_t bit = UINT64_C(1) << (r->index % 64);
    uint16_t place = r->tally->wait;
    if (r->s.phase == TN_DUTY_IDLE) {
        if (place) {
            d->open[r->index / 64] &= ~bit;
            d->ticking[r->index / 64] &= ~bit;
            r->tally->wait = 0;
            d->waits[place - 1].next_free = d->free_wait;
            d->free_wait = place;
        }
        return;
    }
    if (!place && d->free_wait) {
        place = (uint16_t)d->free_wait;
        d->free_wait = d->waits[place - 1].next_free;
    } else if (!place) {
        place = (uint16_t)++d->wait_count; /* room was made before */
    }
    d->open[r->index / 64] |= bit;
    if (ticks(d, r->steps, &r->s))
        d->ticking[r->index / 64] |= bit;
    else
        d->ticking[r->index / 64] &= ~bit;
    r->tally->wait = place;
    d->waits[place - 1] = r->s;
}

/* Beside what a duty waits for, its ban matters. */
static void await_ban(run *r)
{
    const uint32_t ban = ban_of(r);
    for (uint32_t i = r->duty->condition; ban < r->duty->step_count && i < r->duty->condition + r->duty->condition_count; i++)
        if (r->d->image->watches[i].part == TN_PLAY_STEP + ban)
            r->d->awaited[i / 64] |= UINT64_C(1) << (i % 64);
}

static void end(run *r)
{
    put_back(r);
    if (stand_of(r->tally, &r->s) == r->stand)
        return;
    tn_dutyrun_await(r->d, r->index);
    await_ban(r);
    r->d->due_found = false; /* something else may be due now */
}

void tn_dutyrun_one(tn_duties *d, uint32_t index, const tn_dutyrun_moment *m)
{
    run r;
    if (!is_in_channel(d, &d->image->duties[index]))
        return;
    begin(&r, d, index, m);
    run_duty(&r);
    end(&r);
}

/* How many places a condition has here, and the last of them. */
static uint32_t last_place(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition, tn_formula_span *last)
{
    tn_formula_spans spans;
    if (tn_dutylook_is_plain(d, m, condition))
        return tn_dutylook_is_able(d, condition) ? tn_formula_last(m->view, condition, last) : 0;
    tn_dutylook_find(d, m, condition, &spans);
    if (spans.count)
        *last = spans.span[spans.count - 1];
    return spans.count;
}

/* The place in the order of the text, from 0. */
static tn_formula_span place_at(const tn_duties *d, const tn_dutyrun_moment *m, uint32_t condition, uint32_t index)
{
    tn_formula_spans spans;
    tn_dutylook_find(d, m, condition, &spans);
    return spans.span[index];
}

void tn_dutyrun_see(tn_duties *d, uint32_t condition, const tn_dutyrun_moment *m)
{
    const tn_play_condition *c = &d->image->conditions[condition];
    const tn_duty_seen *known = tn_duties_seen(d, condition);
    const bool first = d->image->watches[condition].flags & TN_PLAY_KEEPS_FIRST;
    tn_formula_span last;
    if ((first && known->any) || !is_in_channel(d, &d->image->duties[c->duty]))
        return;
    const uint32_t places = last_place(d, m, condition, &last), before = known->count;
    if (places == 0)
        return;
    tn_duty_seen *seen = tn_duties_keep(d, condition);
    const uint32_t count = before + (c->flags & TN_PLAY_TURNWISE ? tn_dutylook_counts_turn(d, m, condition) : places);
    seen->count = (uint16_t)(count < TN_PLAY_TIMES ? count : TN_PLAY_TIMES);
    if (seen->count < c->times)
        return;
    seen->any = true;
    seen->by_event = is_event(m);
    /* The first time: the place with which there were enough. */
    if (first && c->times - before < places)
        last = place_at(d, m, condition, c->times - before - 1);
    put_anchor(&seen->at, d, m, &last, c); /* there were enough: turns are counted no more */
    seen->number = m->number;
    seen->end = end_of(m, &last);
}

void tn_dutyrun_pass(tn_duties *d, uint32_t index, const tn_dutyrun_moment *m)
{
    const tn_play_duty *duty = &d->image->duties[index];
    const tn_play_step *steps = &d->image->steps[duty->step];
    tn_duty_wait *wait = &d->waits[d->tallies[index].wait - 1];
    if (!is_in_channel(d, duty))
        return;
    move_floor(d, steps, wait, m);
    if (tn_dutywindow_over(d, &steps[wait->step], wait, m)) {
        run r;
        begin(&r, d, index, m);
        run_out(&r, true);
        end(&r);
    } else if (!ticks(d, steps, wait)) {
        d->ticking[index / 64] &= ~(UINT64_C(1) << (index % 64));
    }
}

/* Whether a window still ran when the call was over. */
static bool was_open(const run *r, const tn_dutyrun_moment *m)
{
    const tn_dutyrun_limit w = tn_dutyrun_window(r->d, step_at(r, r->s.step), r->s.from.ms);
    if (w.kind == TN_PLAY_TURNS)
        return tn_dutyrun_turns(r->d, condition_at(r, r->s.step), &r->s.from) < w.amount;
    return w.kind == TN_PLAY_MS && m->end != TENOR_NO_TIME && tn_dutyrun_counted(r->d, r->s.from.ms, m->end) <= w.amount;
}

/* Whether who owes the step that waits could not do it. Where nobody knows who ended the call: the other side, or an event, began the
 * wait, and nobody who can do it spoke since; who began it with words of their own had the floor, and could have gone on. Who ended the call
 * could have stayed; who was left had no more than the turns since, and only all of a window that has an end. */
static bool could_not(const run *r, const tn_dutyrun_moment *m)
{
    const tn_play_condition *c = condition_at(r, r->s.step);
    const uint32_t owes = c->who != TENOR_ROLE_UNKNOWN ? c->who : r->duty->role;
    const bool none = tn_dutyrun_turns(r->d, c, &r->s.from) == 0;
    if (r->d->ender == TENOR_ENDER_UNKNOWN)
        return none && r->s.role != owes;
    if (r->d->ender == (owes == TENOR_ROLE_AGENT ? TENOR_ENDER_AGENT : TENOR_ENDER_CUSTOMER))
        return false;
    return none || was_open(r, m);
}

void tn_dutyrun_give_up(tn_duties *d, uint32_t index, const tn_dutyrun_moment *m)
{
    run r;
    begin(&r, d, index, m);
    if (r.s.phase == TN_DUTY_OPEN) {
        if (step_at(&r, r.s.step)->kind == TN_PLAY_THEN && could_not(&r, m))
            close_it(&r, NULL);
        else
            run_out(&r, false);
    }
    r.s.phase = TN_DUTY_IDLE;
    end(&r);
}
