/* duties.c - the duties of a playbook in one call: their life, turns and events as moments, reading. */
#include "call/duties.h"

#include "call/dutyrun.h"

#define WORDS_OF(bits) (((size_t)(bits) + 63) / 64)
#define BITS 4          /* sets of duties that a call keeps */
#define NOTES_AT_ONCE 8 /* made room for */

/* ---- life ---- */

static uint32_t places_of(const tn_image *image)
{
    uint32_t places = 0;
    for (uint32_t i = 0; i < image->steps_count; i++)
        if (image->steps[i].seen != TN_PLAY_NONE && image->steps[i].seen >= places)
            places = image->steps[i].seen + 1;
    for (uint32_t i = 0; i < image->duties_count; i++)
        if (image->duties[i].first_seen != TN_PLAY_NONE && image->duties[i].first_seen >= places)
            places = image->duties[i].first_seen + 1;
    return places;
}

bool tn_duties_init(tn_duties *d, const tn_image *image, const tn_mem *mem)
{
    *d = (tn_duties){.image = image, .mem = mem};
    if (image->duties_count == 0)
        return true;
    tn_buf_init(&d->name[0], mem);
    tn_buf_init(&d->name[1], mem);
    d->seen_count = places_of(image);
    d->seen = tn_mem_zero(mem, d->seen_count + 1u, sizeof *d->seen);
    d->tallies = tn_mem_zero(mem, image->duties_count, sizeof *d->tallies);
    d->open = tn_mem_zero(mem, BITS * WORDS_OF(image->duties_count), sizeof *d->open);
    if (!d->seen || !d->tallies || !d->open) {
        tn_duties_free(d);
        return false;
    }
    d->ticking = d->open + WORDS_OF(image->duties_count);
    d->heard = d->ticking + WORDS_OF(image->duties_count);
    d->answered = d->heard + WORDS_OF(image->duties_count);
    tn_duties_reset(d);
    return true;
}

void tn_duties_free(tn_duties *d)
{
    if (!d->image || d->image->duties_count == 0)
        return;
    tn_mem_free(d->mem, d->seen, d->seen_count + 1u, sizeof *d->seen);
    tn_mem_free(d->mem, d->tallies, d->image->duties_count, sizeof *d->tallies);
    tn_mem_free(d->mem, d->open, BITS * WORDS_OF(d->image->duties_count), sizeof *d->open);
    tn_mem_free(d->mem, d->waits, d->wait_capacity, sizeof *d->waits);
    tn_mem_free(d->mem, d->notes, d->note_capacity, sizeof *d->notes);
    tn_mem_free(d->mem, d->said, d->said_capacity, sizeof *d->said);
    tn_buf_free(&d->name[0]);
    tn_buf_free(&d->name[1]);
    *d = (tn_duties){.image = NULL};
}

void tn_duties_reset(tn_duties *d)
{
    if (!d->tallies)
        return;
    memset(d->tallies, 0, d->image->duties_count * sizeof *d->tallies);
    memset(d->seen, 0, (d->seen_count + 1u) * sizeof *d->seen);
    memset(d->open, 0, BITS * WORDS_OF(d->image->duties_count) * sizeof *d->open);
    memset(d->role_turns, 0, sizeof d->role_turns);
    tn_buf_clear(&d->name[0]);
    tn_buf_clear(&d->name[1]);
    d->free_wait = d->wait_count = 0;
    d->note_count = 0;
    d->turns = 0;
    d->last_number = 0;
    d->leg = 0;
    d->last_end = d->now = TENOR_NO_TIME;
    d->has_agent = d->transferred = d->on_hold = d->ended = d->name_waits = d->written = false;
    d->channel[0] = 0;
}

bool tn_duties_name(tn_duties *d, tenor_role role, tn_str name)
{
    tn_buf *buf = &d->name[role == TENOR_ROLE_AGENT];
    if (!d->tallies || d->ended)
        return true;
    if (!tn_buf_room(buf, name.n + 1)) {
        buf->failed = false;
        return false;
    }
    d->name_waits = d->name_waits || (role == TENOR_ROLE_CUSTOMER && buf->size == 0 && name.n > 0);
    tn_buf_clear(buf);
    tn_buf_put(buf, name.p, name.n);
    return true;
}

/* ---- which duties a moment is for ---- */

/* Duties with a condition that asks for a leaf, of anybody or of this role. always: whether they wait or not. */
static void touch(const tn_image *image, uint32_t leaf, tenor_role role, uint64_t *always, uint64_t *waiting)
{
    for (uint32_t u = image->use_firsts[leaf]; u < image->use_firsts[leaf + 1]; u++) {
        const tn_play_condition *c = &image->conditions[image->uses[u]];
        uint64_t *set = c->flags & TN_PLAY_ALWAYS ? always : waiting;
        if (c->role == TENOR_ROLE_UNKNOWN || c->role == (uint32_t)role)
            set[c->duty / 64] |= UINT64_C(1) << (c->duty % 64);
    }
}

/* How many leaves the hits of a turn are. */
static size_t leaves_of(const tn_image *image, const tenor_score *score)
{
    size_t count = 0;
    for (size_t h = 0; h < score->hit_count; h++)
        if (score->hits[h].entry < image->entries_count)
            count += image->leaf_firsts[score->hits[h].entry + 1] - image->leaf_firsts[score->hits[h].entry];
    return count;
}

/* Leaves of the hits of a turn, and where they are; duties that listen for them. */
static size_t hear(tn_duties *d, const tenor_score *score, tenor_role role)
{
    const tn_image *image = d->image;
    size_t count = 0;
    memset(d->heard, 0, 2 * WORDS_OF(image->duties_count) * sizeof *d->heard); /* answered, too */
    touch(image, TN_PLAY_SAYS, role, d->heard, d->answered);
    for (size_t h = 0; h < score->hit_count; h++) {
        const tenor_hit *hit = &score->hits[h];
        if (hit->outcome == TENOR_BLOCKED || hit->entry >= image->entries_count)
            continue;
        for (uint32_t k = image->leaf_firsts[hit->entry]; k < image->leaf_firsts[hit->entry + 1]; k++) {
            d->said[count++] = (tn_formula_said){image->leaves[k], hit->begin, hit->end};
            touch(image, image->leaves[k], role, d->heard, d->answered);
        }
    }
    return count;
}

/* ---- room ---- */

typedef struct set {
    uint64_t bit[WORDS_OF(TN_PLAY_DUTIES)];
} set;

/* For each of these duties a place to wait, and notes of what it may still tell. */
static bool room_for(tn_duties *d, const uint64_t *begin, const set *go_on)
{
    size_t waits = d->wait_count, notes = d->note_count;
    for (size_t w = 0; w < WORDS_OF(d->image->duties_count); w++)
        for (uint64_t bits = begin[w] | (go_on->bit[w] & d->open[w]) | d->ticking[w]; bits; bits &= bits - 1) {
            const tn_duty_tally *tally = &d->tallies[w * 64 + (uint32_t)__builtin_ctzll(bits)];
            waits += tally->wait == 0;
            notes += TENOR_DUTY_FINDINGS - tally->notes;
        }
    if (waits > d->wait_capacity) {
        void *block = d->waits;
        bool ok = tn_mem_reserve(d->mem, &block, &d->wait_capacity, waits, sizeof *d->waits);
        d->waits = block;
        if (!ok)
            return false;
    }
    if (notes <= d->note_capacity)
        return true;
    /* By little at a time: a call keeps what it has. */
    notes = (notes + NOTES_AT_ONCE - 1) / NOTES_AT_ONCE * NOTES_AT_ONCE;
    tn_duty_note *more = tn_mem_alloc(d->mem, notes, sizeof *more);
    if (!more)
        return false;
    if (d->note_count)
        memcpy(more, d->notes, d->note_count * sizeof *more);
    tn_mem_free(d->mem, d->notes, d->note_capacity, sizeof *d->notes);
    d->notes = more;
    d->note_capacity = notes;
    return true;
}

/* Duties that this event may begin something for, or go on with, beside those of sets. */
static void touch_event(const tn_duties *d, enum tn_play_event event, tenor_role role, uint64_t *begin, set *go_on)
{
    if (d->image->use_firsts[event] < d->image->use_firsts[event + 1])
        touch(d->image, event, role, begin, go_on->bit);
}

bool tn_duties_room_turn(tn_duties *d, const tenor_segment *turn, const tenor_score *score)
{
    static const enum tn_play_event before[] = {TN_PLAY_START, TN_PLAY_NAME_KNOWN, TN_PLAY_SILENCE, TN_PLAY_TRANSFER,
                                                TN_PLAY_OTHER_AGENT};
    set begin, go_on;
    tenor_role role = turn->utterance.role;
    if (!d->tallies || d->ended)
        return true;
    size_t size = WORDS_OF(d->image->duties_count) * sizeof *begin.bit, said = leaves_of(d->image, score);
    if (said > d->said_capacity) {
        void *block = d->said;
        bool ok = tn_mem_reserve(d->mem, &block, &d->said_capacity, said, sizeof *d->said);
        d->said = block;
        if (!ok)
            return false;
    }
    d->said_count = hear(d, score, role);
    memcpy(begin.bit, d->heard, size);
    memcpy(go_on.bit, d->answered, size);
    for (size_t i = d->turns > 0; i < sizeof before / sizeof *before; i++)
        touch_event(d, before[i], role, begin.bit, &go_on);
    return room_for(d, begin.bit, &go_on);
}

bool tn_duties_room_event(tn_duties *d, enum tn_play_event event)
{
    set begin, go_on;
    size_t size = d->tallies ? WORDS_OF(d->image->duties_count) * sizeof *begin.bit : 0;
    if (!d->tallies || d->ended)
        return true;
    memset(begin.bit, 0, size);
    memset(go_on.bit, 0, size);
    touch_event(d, event, TENOR_ROLE_UNKNOWN, begin.bit, &go_on);
    if (event == TN_PLAY_END) /* all that wait are decided */
        memcpy(go_on.bit, d->open, size);
    return room_for(d, begin.bit, &go_on);
}

/* ---- moments ---- */

/* always: duties that may begin something here; waiting: those that may go on, if they wait. */
static void run_moment(tn_duties *d, const uint64_t *always, const uint64_t *waiting, const tn_dutyrun_moment *m)
{
    for (size_t w = 0; w < WORDS_OF(d->image->duties_count); w++) {
        const uint64_t heard = always[w] | (waiting[w] & d->open[w]);
        for (uint64_t bits = heard | d->ticking[w]; bits; bits &= bits - 1) {
            uint32_t bit = (uint32_t)__builtin_ctzll(bits);
            if (heard >> bit & 1)
                tn_dutyrun_one(d, (uint32_t)(w * 64) + bit, m);
            else
                tn_dutyrun_pass(d, (uint32_t)(w * 64) + bit, m);
        }
    }
}

/* role: who ends a silence. */
static void happen(tn_duties *d, enum tn_play_event event, int64_t at_ms, int64_t length, tenor_role role)
{
    set always, waiting;
    if (d->image->use_firsts[event] == d->image->use_firsts[event + 1])
        return;
    const tn_dutyrun_moment m = {.event = event, .role = role, .turn = d->turns ? d->turns - 1 : 0, .number = d->last_number,
                                 .start = at_ms, .end = at_ms, .silence = length};
    memset(always.bit, 0, WORDS_OF(d->image->duties_count) * sizeof *always.bit);
    memset(waiting.bit, 0, WORDS_OF(d->image->duties_count) * sizeof *waiting.bit);
    touch(d->image, event, role, always.bit, waiting.bit);
    run_moment(d, always.bit, waiting.bit, &m);
}

/* Whether a silence is so long that a duty waits for it: most are not. */
static bool is_long(const tn_image *image, int64_t length)
{
    for (uint32_t u = image->use_firsts[TN_PLAY_SILENCE]; u < image->use_firsts[TN_PLAY_SILENCE + 1]; u++)
        if (length > image->conditions[image->uses[u]].ms)
            return true;
    return false;
}

static void give_up(tn_duties *d)
{
    const tn_dutyrun_moment m = {.event = TN_PLAY_END, .turn = d->turns ? d->turns - 1 : 0, .number = d->last_number,
                                 .start = d->last_end, .end = d->last_end};
    for (size_t w = 0; w < WORDS_OF(d->image->duties_count); w++)
        for (uint64_t bits = d->open[w]; bits; bits &= bits - 1)
            tn_dutyrun_give_up(d, (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(bits), &m);
    d->ended = true;
}

void tn_duties_event(tn_duties *d, enum tn_play_event event, int64_t at_ms)
{
    if (!d->tallies || d->ended)
        return;
    if (at_ms != TENOR_NO_TIME && (d->now == TENOR_NO_TIME || at_ms > d->now))
        d->now = at_ms;
    d->on_hold = event == TN_PLAY_HOLD_START || (d->on_hold && event != TN_PLAY_HOLD_END);
    if (event == TN_PLAY_HOLD_END)
        d->last_end = at_ms; /* what was silent was the hold */
    d->transferred = d->transferred || event == TN_PLAY_TRANSFER;
    happen(d, event, at_ms == TENOR_NO_TIME ? d->last_end : at_ms, 0, TENOR_ROLE_UNKNOWN);
    if (event == TN_PLAY_END)
        give_up(d);
}

void tn_duties_tick(tn_duties *d, int64_t now_ms)
{
    if (d->tallies && (d->now == TENOR_NO_TIME || now_ms > d->now))
        d->now = now_ms;
}

/* What a turn tells before its words are looked at. */
static void before_turn(tn_duties *d, const tenor_segment *turn, size_t leg)
{
    tenor_role role = turn->utterance.role;
    bool agent = role == TENOR_ROLE_AGENT;
    if (d->turns == 0)
        happen(d, TN_PLAY_START, turn->start_ms, 0, role);
    if (d->name_waits)
        happen(d, TN_PLAY_NAME_KNOWN, turn->start_ms, 0, role);
    d->name_waits = false;
    if (d->turns && !d->on_hold && turn->start_ms != TENOR_NO_TIME && d->last_end != TENOR_NO_TIME &&
        turn->start_ms > d->last_end && is_long(d->image, tn_dutyrun_elapsed(d->last_end, turn->start_ms)))
        happen(d, TN_PLAY_SILENCE, d->last_end, tn_dutyrun_elapsed(d->last_end, turn->start_ms), role);
    bool other = agent && d->has_agent && leg != d->leg;
    if (other && !d->transferred)
        happen(d, TN_PLAY_TRANSFER, turn->start_ms, 0, role);
    if (other)
        happen(d, TN_PLAY_OTHER_AGENT, turn->start_ms, 0, role);
    if (agent) {
        d->has_agent = true;
        d->transferred = false;
    }
    if (agent || !d->has_agent)
        d->leg = leg;
}

static void note_channel(tn_duties *d, tenor_str channel)
{
    size_t size = channel.size < sizeof d->channel ? channel.size : sizeof d->channel - 1;
    if (size == 0 || (memcmp(d->channel, channel.data, size) == 0 && d->channel[size] == 0))
        return;
    memcpy(d->channel, channel.data, size);
    d->channel[size] = 0;
    d->written = strcmp(d->channel, "chat") == 0 || strcmp(d->channel, "email") == 0 || strcmp(d->channel, "e-mail") == 0;
}

void tn_duties_turn(tn_duties *d, const tenor_segment *turn, const tenor_score *score, size_t leg)
{
    tn_formula_read read;
    tenor_role role = turn->utterance.role;
    if (!d->tallies || d->ended || role > TENOR_ROLE_CUSTOMER)
        return;
    note_channel(d, turn->utterance.channel);
    before_turn(d, turn, leg);
    d->role_turns[role]++;
    const tn_formula_turn view = {.image = d->image, .text = {turn->utterance.text.data, turn->utterance.text.size}, .score = score,
                                  .said_count = d->said_count, .said = d->said, .nth = d->role_turns[role],
                                  .name = {tn_buf_view(&d->name[0]), tn_buf_view(&d->name[1])}, .read = &read};
    read.entities = false;
    int64_t start = turn->start_ms, end = turn->end_ms;
    if (start == TENOR_NO_TIME && turn->word_count)
        start = turn->words[0].start_ms;
    if (end == TENOR_NO_TIME && turn->word_count)
        end = turn->words[turn->word_count - 1].end_ms;
    const tn_dutyrun_moment m = {.event = TN_PLAY_SAYS, .role = role, .turn = d->turns, .number = turn->number, .start = start,
                                 .end = end, .size = turn->utterance.text.size, .view = &view, .words = turn->words,
                                 .word_count = turn->word_count};
    d->turns++;
    d->last_number = turn->number;
    run_moment(d, d->heard, d->answered, &m);
    int64_t last = m.end != TENOR_NO_TIME ? m.end : m.start;
    if (last != TENOR_NO_TIME) {
        d->last_end = last;
        if (d->now == TENOR_NO_TIME || last > d->now)
            d->now = last;
    }
}

/* ---- reading ---- */

static tenor_maybe known(int64_t value)
{
    return (tenor_maybe){true, value};
}

void tn_duties_read(const tn_duties *d, uint32_t duty, tenor_duty_state *out)
{
    const tn_play_duty *p = &d->image->duties[duty];
    const tn_duty_tally *t = &d->tallies[duty];
    *out = (tenor_duty_state){.met = t->met, .missed = t->missed, .excused = t->excused, .finding_count = t->notes};
    if (d->role_turns[p->role] < p->least)
        *out = (tenor_duty_state){.outcome = TENOR_DUTY_NONE};
    else
        out->outcome = t->missed ? TENOR_DUTY_MISSED : t->met ? TENOR_DUTY_MET : TENOR_DUTY_NONE;
    const tn_duty_wait *s = t->wait ? &d->waits[t->wait - 1] : NULL;
    if (!s || s->phase != TN_DUTY_OPEN)
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

bool tn_duties_finding(const tn_duties *d, uint32_t duty, size_t index, tenor_duty_finding *out)
{
    if (!d->tallies || index >= d->tallies[duty].notes)
        return false;
    const tn_duty_note *n = d->notes;
    while (n->duty != duty || index-- > 0)
        n++;
    *out = (tenor_duty_finding){.outcome = (tenor_duty_outcome)n->outcome, .step = n->step, .leg = n->leg, .by_event = n->by_event,
                                .trigger_utterance = n->trigger, .trigger_begin = n->trigger_begin, .trigger_end = n->trigger_end,
                                .said = n->said, .late = n->late, .utterance = n->utterance, .begin = n->begin, .end = n->end,
                                .at_ms = n->at_ms, .start_ms = n->start_ms, .clock = (tenor_clock)n->clock, .in_turns = n->in_turns,
                                .taken = {n->taken >= 0, n->taken < 0 ? 0 : n->taken}, .limit = {n->limited, n->limit}};
    return true;
}
