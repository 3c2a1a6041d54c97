/* cardmark.c - what a call is worth by a scorecard: marks of its items, and what becomes of them in sections and the whole. */
#include "call/cardmark.h"

/* n / d, both at 0 or above, rounded, halves to even. */
static int32_t rounded(int64_t n, int64_t d)
{
    const int64_t whole = n / d, rest = n % d;
    return (int32_t)(whole + (2 * rest > d || (2 * rest == d && whole % 2)));
}

static tenor_mark marked(int32_t mark)
{
    return (tenor_mark){.known = true, .mark = mark * TENOR_UNIT};
}

/* What was done too late, by how much of its limit it took. */
static int32_t mark_late(const tn_card_item *item, const tenor_duty_finding *finding)
{
    if (!finding->late || !finding->taken.known || !finding->limit.known)
        return 1;
    for (uint32_t i = 0; i < item->band_count; i++)
        if ((double)finding->taken.value * TENOR_UNIT <= (double)finding->limit.value * (double)item->bands[i].bound)
            return item->bands[i].mark;
    return 1;
}

/* The mean of its opportunities: met is 5, missed is 1, too late by its bands. Failed: one of them is marked 1. */
static tenor_mark mark_duty(const tn_card_item *item, const tn_cardfacts *facts)
{
    tenor_duty_state state;
    tenor_duty_finding finding;
    if (!facts->duty(facts->context, item->index, &state) || state.met + state.missed == 0)
        return (tenor_mark){0};
    uint64_t missed = state.missed;
    int64_t sum = (int64_t)state.met * TN_CARD_BEST;
    bool failed = false;
    for (size_t i = 0; i < state.finding_count && missed && facts->finding(facts->context, item->index, i, &finding); i++)
        if (finding.outcome == TENOR_DUTY_MISSED) {
            const int32_t mark = mark_late(item, &finding);
            failed |= mark == 1;
            sum += mark;
            missed--;
        }
    sum += (int64_t)missed; /* of which nothing is written down */
    return (tenor_mark){.known = true, .mark = rounded(sum * TENOR_UNIT, (int64_t)(state.met + state.missed)), .failed = failed || missed};
}

static tenor_mark mark_measure(const tn_card_item *item, const tn_cardfacts *facts)
{
    const tenor_maybe value = tn_cardfacts_value(facts, &item->measure);
    tenor_mark out = {.known = value.known, .mark = TENOR_UNIT, .value = value};
    if (!value.known)
        return (tenor_mark){0};
    for (uint32_t i = 0; i < item->band_count; i++)
        if (item->at_least ? value.value >= item->bands[i].bound : value.value <= item->bands[i].bound) {
            out.mark = item->bands[i].mark * TENOR_UNIT;
            break;
        }
    out.failed = out.mark == TENOR_UNIT;
    return out;
}

static tenor_mark mark_choice(const tn_card_item *item, const tn_cardfacts *facts)
{
    const int64_t chosen = tn_cardfacts_chosen(facts, (tn_cardfacts_choice)item->index);
    for (uint32_t i = 0; i < item->band_count; i++)
        if (item->bands[i].bound == chosen) {
            tenor_mark out = marked(item->bands[i].mark);
            out.failed = item->bands[i].mark == 1;
            return out;
        }
    return (tenor_mark){0};
}

/* A flag that is not raised is as it should be, in a call of which that can be known. */
static tenor_mark mark_flag(const tn_card_item *item, const tn_cardfacts *facts)
{
    if (!facts->measured || facts->measures.agent.turns == 0)
        return (tenor_mark){0};
    const bool raised = facts->flagged(facts->context, (tenor_flag)item->index);
    tenor_mark out = marked(raised ? 1 : TN_CARD_BEST);
    out.failed = raised;
    return out;
}

static tenor_mark mark_item(const tn_card_item *item, const tn_cardfacts *facts)
{
    tenor_mark mark;
    switch ((tn_card_kind)item->kind) {
    case TN_CARD_DUTY: mark = mark_duty(item, facts); break;
    case TN_CARD_MEASURE: mark = mark_measure(item, facts); break;
    case TN_CARD_FLAG: mark = mark_flag(item, facts); break;
    default: mark = mark_choice(item, facts); break;
    }
    mark.failed = mark.failed && item->fatal != TENOR_FATAL_NO;
    return mark;
}

/* A mean of marks by their weights, as it grows. */
typedef struct weighing {
    int64_t sum, weight;
} weighing;

static void weigh(weighing *w, const tenor_mark *mark, int32_t weight)
{
    if (!mark->known)
        return;
    w->sum += (int64_t)mark->mark * weight;
    w->weight += weight;
}

static tenor_mark mean_of(const weighing *w)
{
    return w->weight ? (tenor_mark){.known = true, .mark = rounded(w->sum, w->weight)} : (tenor_mark){0};
}

static const tenor_mark failure = {.known = true, .mark = TENOR_UNIT, .failed = true};

void tn_cardmark_run(const tn_card *card, const tn_cardfacts *facts, tenor_scorecard *out)
{
    weighing whole = {0, 0};
    int64_t weighed = 0;
    bool failed = false;
    for (uint32_t s = 0; s < card->section_count; s++) {
        const tn_card_section *section = &card->sections[s];
        weighing part = {0, 0};
        bool fails = false;
        for (uint32_t i = section->first; i < section->first + section->count; i++) {
            out->items[i] = mark_item(&card->items[i], facts);
            weigh(&part, &out->items[i], card->items[i].weight);
            fails |= out->items[i].failed && card->items[i].fatal == TENOR_FATAL_SECTION;
            failed |= out->items[i].failed && card->items[i].fatal == TENOR_FATAL_CALL;
        }
        out->sections[s] = fails ? failure : mean_of(&part);
        weigh(&whole, &out->sections[s], section->weight);
        weighed += part.weight * section->weight;
    }
    out->weighed = rounded(weighed, (int64_t)TN_CARD_WHOLE * (TN_CARD_WHOLE / TENOR_UNIT));
    out->total = failed ? failure : 2 * weighed >= (int64_t)TN_CARD_WHOLE * TN_CARD_WHOLE ? mean_of(&whole) : (tenor_mark){0};
}
