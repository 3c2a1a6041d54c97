/* play_check.c - every index and number of the duties of an image. */
#include "lexicon/play_check.h"

static bool ref_ok(const tn_image *image, tn_ref ref)
{
    return tn_image_span_ok(ref.at, ref.size, image->strings_count);
}

/* A condition of the duty, or none. */
static bool condition_or_none(const tn_play_duty *d, uint32_t condition)
{
    return condition == TN_PLAY_NONE || (condition >= d->condition && condition - d->condition < d->condition_count);
}

/* Numbers and commas, few enough to be copied as they are. */
static bool asks_ok(const tn_image *image, tn_ref asks)
{
    for (uint32_t i = 0; i < asks.size && asks.size <= TN_PLAY_ASKS; i++) {
        char c = image->strings[asks.at + i];
        if (c != ',' && (c < '0' || c > '9'))
            return false;
    }
    return asks.size <= TN_PLAY_ASKS;
}

/* What is remembered of a call: no more than steps and duties ask for. */
static bool seen_ok(const tn_image *image, uint32_t seen)
{
    return seen == TN_PLAY_NONE || seen < image->steps_count + image->duties_count;
}

/* What a condition is to its duty. */
static uint32_t condition_of_part(const tn_image *image, const tn_play_duty *d, uint32_t part)
{
    const uint32_t parts[] = {d->when, d->unless, d->until, d->reset};
    if (part < TN_PLAY_STEP)
        return parts[part];
    return part - TN_PLAY_STEP < d->step_count ? image->steps[d->step + part - TN_PLAY_STEP].condition : TN_PLAY_NONE;
}

/* Whether a step excuses by a condition. */
static bool excuses(const tn_image *image, const tn_play_duty *d, uint32_t condition)
{
    for (uint32_t i = d->step; i < d->step + d->step_count; i++)
        if (image->steps[i].kind >= TN_PLAY_EXCUSE && image->steps[i].condition == condition)
            return true;
    return false;
}

/* What looks back has no guards, which look back themselves. */
static bool looks_back(const tn_image *image, const tn_play_duty *d, uint32_t part)
{
    const uint32_t step = part - TN_PLAY_STEP;
    return part >= TN_PLAY_STEP && step < d->step_count && image->steps[d->step + step].seen != TN_PLAY_NONE;
}

/* What guards a line are the steps of the duty that say so, by which it looks back. */
static bool guards_ok(const tn_image *image, const tn_play_duty *d, uint32_t way)
{
    const uint32_t guards = image->watches[way].guards;
    for (uint32_t i = 0; i < 2 * TN_PLAY_STEPS; i++) {
        const uint32_t step = i % TN_PLAY_GUARDS_NOT, kind = i < TN_PLAY_GUARDS_NOT ? TN_PLAY_AFTER : TN_PLAY_NOT_AFTER;
        if (guards >> i & 1 && (step >= d->step_count || image->steps[d->step + step].kind != kind))
            return false;
    }
    return guards == 0 || image->conditions[way].flags & TN_PLAY_GUARDED;
}

/* Conditions know their duty and their part of it; the ways of one stand behind each other. */
static bool watches_ok(const tn_image *image, uint32_t duty)
{
    const tn_play_duty *d = &image->duties[duty];
    uint32_t first = d->condition;
    for (uint32_t i = d->condition; i < d->condition + d->condition_count; i++) {
        const tn_play_watch *w = &image->watches[i];
        if (image->conditions[i].duty != duty || w->first != first ||
            (condition_of_part(image, d, w->part) != first && !(w->part == TN_PLAY_UNLESS && excuses(image, d, first))) ||
            !seen_ok(image, w->place) || !guards_ok(image, d, i) || (w->flags & (TN_PLAY_SEES | TN_PLAY_REMEMBERS) && w->place == TN_PLAY_NONE))
            return false;
        if (!(image->conditions[i].flags & TN_PLAY_MORE_WAYS))
            first = i + 1;
    }
    /* What asks for what is remembered has a place for it. */
    for (uint32_t i = d->step; i < d->step + d->step_count; i++) {
        const tn_play_step *s = &image->steps[i];
        if ((s->seen != TN_PLAY_NONE && !(image->watches[s->condition].flags & TN_PLAY_REMEMBERS)) ||
            (s->kind >= TN_PLAY_EXCUSE && s->window != TN_PLAY_ANY && image->watches[s->condition].place == TN_PLAY_NONE))
            return false;
    }
    for (uint32_t i = d->condition; i < d->condition + d->condition_count; i++)
        if ((image->conditions[i].flags & TN_PLAY_TURNWISE && image->watches[image->watches[i].first].place == TN_PLAY_NONE) ||
            (image->conditions[i].flags & TN_PLAY_GUARDED && looks_back(image, d, image->watches[i].part)))
            return false;
    return d->first_seen == TN_PLAY_NONE || image->watches[d->when].place != TN_PLAY_NONE;
}

static bool step_ok(const tn_image *image, const tn_play_duty *d, const tn_play_step *s)
{
    bool remembers = s->kind == TN_PLAY_BEFORE || s->kind == TN_PLAY_AFTER || s->kind == TN_PLAY_NOT_AFTER;
    return s->kind < TN_PLAY_STEP_KIND_COUNT && s->condition != TN_PLAY_NONE && condition_or_none(d, s->condition) &&
           s->window < TN_PLAY_WINDOW_COUNT && s->amount <= TN_PLAY_MS_MOST && s->chat_ms <= TN_PLAY_MS_MOST &&
           seen_ok(image, s->seen) && (s->seen != TN_PLAY_NONE) == remembers &&
           (s->window != TN_PLAY_SINCE_FIRST || d->first_seen != TN_PLAY_NONE) &&
           (s->of == TN_PLAY_NONE || ((s->kind == TN_PLAY_AFTER || s->kind == TN_PLAY_NOT_AFTER) && condition_or_none(d, s->of) &&
                                      image->conditions[s->of].flags & TN_PLAY_GUARDED));
}

static bool duty_ok(const tn_image *image, const tn_play_duty *d)
{
    const tn_ref refs[] = {d->name, d->what, d->hint, d->section, d->channel, d->asks};
    for (size_t i = 0; i < sizeof refs / sizeof *refs; i++)
        if (!ref_ok(image, refs[i]))
            return false;
    bool ok = asks_ok(image, d->asks) && d->file < image->files_count && d->role <= TENOR_ROLE_CUSTOMER && d->least <= TN_PLAY_TURNS_MOST &&
              tn_image_span_ok(d->condition, d->condition_count, image->conditions_count) && d->condition_count <= TN_PLAY_CONDITIONS &&
              d->when != TN_PLAY_NONE && condition_or_none(d, d->when) && condition_or_none(d, d->unless) &&
              condition_or_none(d, d->until) && condition_or_none(d, d->reset) && seen_ok(image, d->first_seen) &&
              d->step_count >= 1 && d->step_count <= TN_PLAY_STEPS && tn_image_span_ok(d->step, d->step_count, image->steps_count);
    /* Of several ways to come true the last is the duty's, too. */
    ok = ok && !(image->conditions[d->condition + d->condition_count - 1].flags & TN_PLAY_MORE_WAYS);
    for (uint32_t i = 0; ok && i < d->step_count; i++)
        ok = step_ok(image, d, &image->steps[d->step + i]);
    return ok;
}

/* Bits of rows are conditions of turns (IDLE and SEEING: of events, too), and such as remember where they are to see. */
static bool rows_ok(const tn_image *image)
{
    size_t words = TN_PLAY_WORDS_OF((size_t)image->conditions_count);
    if (image->watch_rows_count != TN_PLAY_ROWS * words)
        return false;
    for (size_t i = 0; i < TN_PLAY_ROWS * words * 64; i++) {
        size_t row = i / (words * 64), k = i % (words * 64);
        if (!(image->watch_rows[i / 64] >> (i % 64) & 1))
            continue;
        if (k >= image->conditions_count || (row < TN_PLAY_IDLE && image->conditions[k].event != TN_PLAY_SAYS) ||
            (row == TN_PLAY_SEEING && image->watches[k].place == TN_PLAY_NONE))
            return false;
    }
    return true;
}

/* Numbers of leaves: one less than places where they begin. */
static uint32_t leaf_count(const tn_image *image)
{
    return image->use_firsts_count ? image->use_firsts_count - 1 : 0;
}

static bool echo_ok(const tn_play_op *o)
{
    const uint32_t value = (uint32_t)o->value, turns = value % TN_PLAY_ECHO_SHARE;
    return o->compare >= 1 && o->compare <= TN_PLAY_ECHO_WORDS && turns >= 1 && turns <= TN_PLAY_ECHO_TURNS && value / TN_PLAY_ECHO_SHARE <= 100;
}

static bool op_ok(const tn_image *image, const tn_play_op *o, bool plan)
{
    switch ((int)o->op) {
    case TN_PLAY_OP_LEAF:
        return o->x >= TN_PLAY_LEAVES && o->x < leaf_count(image);
    case TN_PLAY_OP_THING:
        return o->x < TN_PLAY_THING_COUNT && (o->x != TN_PLAY_ECHO || echo_ok(o));
    case TN_PLAY_OP_COMPARE:
        return o->compare < TN_PLAY_COMPARE_COUNT &&
               (o->x >= TN_PLAY_OF_TURN ? o->x - TN_PLAY_OF_TURN < TN_PLAY_NUMBER_COUNT
                                        : o->x % TN_PLAY_EVIDENCE < image->dimensions_count);
    case TN_PLAY_OP_NEAR:
        return o->x <= TN_PLAY_WORDS_APART;
    case TN_PLAY_OP_SET:
        return plan && o->x < image->play_sets_count;
    default:
        return o->op < TN_PLAY_OP_COUNT;
    }
}

/* Operators behind what they join. */
static bool formula_ok(const tn_image *image, const tn_play_op *ops, uint32_t count, bool plan)
{
    uint32_t depth = 0;
    for (uint32_t i = 0; i < count; i++) {
        const tn_play_op *o = &ops[i];
        const bool part = o->op <= TN_PLAY_OP_COMPARE || o->op == TN_PLAY_OP_SET;
        if (!op_ok(image, o, plan) || (!part && depth < 2))
            return false;
        depth = part ? depth + 1 : depth - 1;
        if (depth > TN_PLAY_DEPTH)
            return false;
    }
    return depth == (count > 0);
}

static bool condition_ok(const tn_image *image, const tn_play_condition *c)
{
    if (c->event >= TN_PLAY_EVENT_COUNT || c->role > TENOR_ROLE_CUSTOMER || c->times < 1 || c->times > TN_PLAY_TIMES ||
        c->ms > TN_PLAY_MS_MOST || c->who > TENOR_ROLE_CUSTOMER || c->duty >= image->duties_count || c->op_count > TN_PLAY_OPS ||
        !tn_image_span_ok(c->op, c->op_count, image->play_ops_count) || (c->event == TN_PLAY_SAYS) != (c->op_count > 0))
        return false;
    return formula_ok(image, image->play_ops + c->op, c->op_count, false);
}

/* Plans are formulas over parts and sets; what a set stands for are parts of the image. */
static bool plans_ok(const tn_image *image)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < image->play_sets_count; i++)
        ok = tn_image_span_ok(image->play_sets[i].op, image->play_sets[i].op_count, image->play_ops_count);
    for (uint32_t i = 0; ok && i < image->watches_count; i++) {
        const tn_play_watch *w = &image->watches[i];
        ok = tn_image_span_ok(w->plan, w->plan_count, image->plan_ops_count) && w->plan_count <= TN_PLAY_OPS && (image->conditions[i].op_count > 0) == (w->plan_count > 0) &&
             formula_ok(image, image->plan_ops + w->plan, w->plan_count, true);
    }
    return ok;
}

/* Asks of a condition: of parts; each answer leads on to one that stands before it. */
static bool asked_ok(const tn_image *image, uint32_t asked)
{
    const uint32_t at = asked >> TN_PLAY_ASKED_SHIFT, count = asked & ((1u << TN_PLAY_ASKED_SHIFT) - 1);
    bool ok = tn_image_span_ok(at, count, image->asks_count) && count < TN_PLAY_YES;
    for (uint32_t i = 0; ok && i < count; i++) {
        const tn_play_ask *a = &image->asks[at + i];
        const tn_play_op op = {.op = a->op, .x = a->x, .compare = a->compare, .value = a->value};
        ok = (a->op <= TN_PLAY_OP_COMPARE || a->op == TN_PLAY_OP_SET) && op_ok(image, &op, true) && a->sure <= 1 &&
             (a->yes < i || a->yes >= TN_PLAY_YES) && (a->no < i || a->no >= TN_PLAY_YES);
    }
    return ok;
}

static bool all_asks_ok(const tn_image *image)
{
    bool ok = image->asked_count == image->conditions_count;
    for (uint32_t i = 0; ok && i < image->asked_count; i++)
        ok = asked_ok(image, image->asked[i].said) && asked_ok(image, image->asked[i].silent);
    return ok;
}

/* Conditions of the duty. */
static bool parts_ok(const tn_image *image)
{
    const uint32_t parts = TN_PLAY_STEP * image->duties_count;
    bool ok = image->part_bits_count == parts + image->steps_count;
    for (uint32_t i = 0; ok && i < image->duties_count; i++) {
        const tn_play_duty *d = &image->duties[i];
        const uint64_t others = ~(UINT64_MAX >> (64 - d->condition_count));
        uint64_t any = 0;
        for (uint32_t k = 0; k < TN_PLAY_STEP; k++)
            any |= image->part_bits[TN_PLAY_STEP * i + k];
        for (uint32_t k = 0; k < d->step_count; k++)
            any |= image->part_bits[parts + d->step + k];
        ok = (any & others) == 0;
    }
    return ok;
}

/* Where the lists of numbers begin: ascending, within the section that holds them. */
static bool firsts_ok(const uint32_t *firsts, uint32_t count, uint32_t limit)
{
    for (uint32_t i = 0; i < count; i++)
        if (firsts[i] > limit || (i > 0 && firsts[i] < firsts[i - 1]))
            return false;
    return true;
}

/* What an act in a turn is. */
static bool act_leaves_ok(const tn_image *image)
{
    bool ok = image->act_leaf_firsts_count == (image->acts_count ? image->acts_count + 1 : 0) &&
              firsts_ok(image->act_leaf_firsts, image->act_leaf_firsts_count, image->act_leaves_count) &&
              (image->acts_count == 0 || image->act_leaf_firsts[0] == 0);
    for (uint32_t i = 0; ok && image->acts_count && i < image->act_leaf_firsts[image->acts_count]; i++)
        ok = image->act_leaves[i] >= TN_PLAY_LEAVES && image->act_leaves[i] < leaf_count(image);
    return ok;
}

bool tn_play_check(const tn_image *image)
{
    bool ok = image->duties_count <= TN_PLAY_DUTIES;
    if (image->duties_count == 0) /* then nothing of this is looked at */
        return ok && image->leaf_firsts_count == 0 && image->act_leaf_firsts_count == 0;
    ok = ok && image->watches_count == image->conditions_count && image->leaf_firsts_count == image->entries_count + 1 &&
         image->leaf_bits_count == TN_PLAY_WORDS_OF((size_t)image->entries_count) &&
         image->use_firsts_count > TN_PLAY_LEAVES && act_leaves_ok(image) &&
         firsts_ok(image->leaf_firsts, image->leaf_firsts_count, image->leaves_count) &&
         firsts_ok(image->use_firsts, image->use_firsts_count, image->uses_count) &&
         image->use_firsts[0] == 0 && image->leaf_firsts[0] == 0 &&
         tn_image_list_ok(image->uses, image->uses_count, image->conditions_count);
    for (uint32_t i = 0; ok && i < image->leaf_firsts[image->entries_count]; i++)
        ok = image->leaves[i] >= TN_PLAY_LEAVES && image->leaves[i] < leaf_count(image);
    for (uint32_t i = 0; ok && i < image->conditions_count; i++)
        ok = condition_ok(image, &image->conditions[i]);
    uint32_t conditions = 0; /* those of duties follow each other as these do */
    for (uint32_t i = 0; ok && i < image->duties_count; i++) {
        ok = image->duties[i].condition == conditions && duty_ok(image, &image->duties[i]) && watches_ok(image, i);
        conditions += ok ? image->duties[i].condition_count : 0;
    }
    return ok && conditions == image->conditions_count && rows_ok(image) && plans_ok(image) && all_asks_ok(image) && parts_ok(image);
}
