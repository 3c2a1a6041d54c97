/* reasons.c - a change within strata, taken apart phrase by phrase.
 *
 * With f what a phrase brings to an interaction of a stratum, on average, before (0) and after (1), and p the stratum's mean
 * share, it brought p * (f1 - f0) to the change. f is how often it is said times how much it weighs, u * w, so the same is
 * p * (w0 + w1) / 2 * (u1 - u0), how often, and p * (u0 + u1) / 2 * (w1 - w0), how strongly; where it was not said at one
 * time it weighs what it does at the other. What it brought to peers is common. Phrases may be known of some interactions
 * only: f is a mean over these, and how far the mean of all differs from that of these is the rest. A stratum of whose
 * phrases nothing is known before or after is rest as a whole. */
#include "drift/reasons.h"

#include <math.h>
#include <string.h>

#include "base/sort.h"

#define SCORE(sum) ((double)(sum) * 1e-4)

/* Before and after, of unit and peers. */
typedef struct tally {
    uint64_t uses[2][2]; /* unit or peers; before or after */
    int64_t points[2][2];
} tally;

enum { UNIT, PEERS };

typedef struct work {
    const tn_legs *legs;
    const tn_parts *parts;
    const tn_reasons_question *question;
    tally *tallies;    /* by place in parts->strata, and phrase */
    uint32_t *place;   /* by stratum: its place there, + 1; 0: the unit did not work in it */
    size_t phrases;
} work;

static void add_up(work *w)
{
    const tn_reasons_question *q = w->question;
    for (size_t i = 0; i < w->legs->use_count; i++) {
        const tn_legs_phrase *u = &w->legs->uses[i];
        if (u->day < q->first || u->day > q->last || q->series_names->rank[u->series] != q->series)
            continue;
        uint32_t place = w->place[q->strata->rank[u->stratum]];
        if (!place)
            continue;
        int whose = q->units->rank[q->by_team ? u->team : u->agent] == q->unit ? UNIT : PEERS, side = u->day >= q->split;
        tally *to = &w->tallies[(place - 1) * w->phrases + u->phrase];
        to->uses[whose][side] += u->uses;
        to->points[whose][side] += q->sign * u->points;
    }
}

/* Both sides have interactions whose phrases are known. */
static bool is_known(const tn_parts_sums *sides)
{
    return sides[0].detailed && sides[1].detailed;
}

/* Does the unit have a change within this stratum that phrases can be told of? */
static bool is_detailed(const tn_parts_stratum *s)
{
    return s->unit[0].count && s->unit[1].count && is_known(s->unit);
}

/* How far the mean of all interactions lies from that of those whose phrases are known. */
static double beyond(const tn_parts_sums *s, int64_t points)
{
    return SCORE(s->sum) / (double)s->count - SCORE(points) / (double)s->detailed;
}

static double change_of(const int64_t points[2], const tn_parts_sums sides[2])
{
    return SCORE(points[1]) / (double)sides[1].detailed - SCORE(points[0]) / (double)sides[0].detailed;
}

/* Points of a use; those of the other time where there is none. */
static double weight_of(const tally *t, int side)
{
    int from = t->uses[UNIT][side] ? side : !side;
    return t->uses[UNIT][from] ? SCORE(t->points[UNIT][from]) / (double)t->uses[UNIT][from] : 0;
}

static void take_apart(tn_reasons_phrase *to, const tn_parts_stratum *s, const tally *t)
{
    double w0 = weight_of(t, 0), w1 = weight_of(t, 1);
    double u0 = (double)t->uses[UNIT][0] / (double)s->unit[0].detailed;
    double u1 = (double)t->uses[UNIT][1] / (double)s->unit[1].detailed;
    double common = is_known(s->peers) ? s->share * change_of(t->points[PEERS], s->peers) : 0;
    to->often += s->share * (w0 + w1) / 2 * (u1 - u0);
    to->strongly += s->share * (u0 + u1) / 2 * (w1 - w0);
    to->common += common;
    to->own += s->share * change_of(t->points[UNIT], s->unit) - common;
    for (int side = 0; side < 2; side++) {
        to->uses[side] += t->uses[UNIT][side];
        to->points[side] += t->points[UNIT][side];
    }
}

static void take_rest(tn_reasons *reasons, const work *w, size_t place)
{
    const tn_parts_stratum *s = &w->parts->strata[place];
    int64_t points[2][2] = {{0, 0}, {0, 0}};
    if (!is_detailed(s)) {
        reasons->rest_common += s->common;
        reasons->rest_own += s->own;
        return;
    }
    for (size_t p = 0; p < w->phrases; p++)
        for (int whose = 0; whose < 2; whose++)
            for (int side = 0; side < 2; side++)
                points[whose][side] += w->tallies[place * w->phrases + p].points[whose][side];
    double within = s->share * (beyond(&s->unit[1], points[UNIT][1]) - beyond(&s->unit[0], points[UNIT][0]));
    double common = is_known(s->peers)
                        ? s->share * (beyond(&s->peers[1], points[PEERS][1]) - beyond(&s->peers[0], points[PEERS][0]))
                        : s->common;
    reasons->rest_common += common;
    reasons->rest_own += within - common;
    for (int side = 0; side < 2; side++)
        reasons->detailed[side] += s->unit[side].detailed;
}

static bool is_used(const tally *t)
{
    for (int whose = 0; whose < 2; whose++)
        if (t->uses[whose][0] || t->uses[whose][1])
            return true;
    return false;
}

typedef struct named {
    tn_reasons_phrase phrase;
    tn_str name;
} named;

static int by_size(const void *a, const void *b)
{
    const named *x = a, *y = b;
    double large = fabs(x->phrase.common + x->phrase.own), other = fabs(y->phrase.common + y->phrase.own);
    return large > other ? -1 : large < other ? 1 : tn_str_cmp(x->name, y->name);
}

/* Phrases that were said, each with what it brought in all strata. */
static bool tell(tn_reasons *reasons, const work *w)
{
    const tn_mem *mem = w->legs->mem;
    named *all = tn_mem_zero(mem, w->phrases, sizeof *all);
    size_t count = 0;
    for (size_t p = 0; all && p < w->phrases; p++) {
        bool used = false;
        all[count] = (named){{.phrase = (uint32_t)p}, w->legs->phrases.keys[p]};
        for (size_t place = 0; place < w->parts->count; place++) {
            const tally *t = &w->tallies[place * w->phrases + p];
            if (!is_detailed(&w->parts->strata[place]) || !is_used(t))
                continue;
            used = true;
            take_apart(&all[count].phrase, &w->parts->strata[place], t);
        }
        count += used;
    }
    reasons->phrases = all && count ? tn_mem_alloc(mem, count, sizeof *reasons->phrases) : NULL;
    bool fine = all && (reasons->phrases || !count);
    if (fine) {
        tn_sort(all, count, sizeof *all, by_size);
        reasons->room = reasons->count = count;
        for (size_t i = 0; i < count; i++)
            reasons->phrases[i] = all[i].phrase;
    }
    tn_mem_free(mem, all, w->phrases, sizeof *all);
    return fine;
}

bool tn_reasons_init(tn_reasons *reasons, const tn_legs *legs, const tn_parts *parts, const tn_reasons_question *question)
{
    const tn_mem *mem = legs->mem;
    work w = {legs, parts, question, NULL, NULL, legs->phrases.count};
    size_t strata = question->strata->count;
    memset(reasons, 0, sizeof *reasons);
    if (w.phrases && parts->count > SIZE_MAX / w.phrases)
        return false;
    w.tallies = tn_mem_zero(mem, parts->count * w.phrases, sizeof *w.tallies);
    w.place = tn_mem_zero(mem, strata, sizeof *w.place);
    bool fine = w.tallies && w.place;
    for (size_t i = 0; fine && i < parts->count; i++)
        w.place[parts->strata[i].stratum] = (uint32_t)i + 1;
    if (fine) {
        add_up(&w);
        for (size_t i = 0; i < parts->count; i++)
            take_rest(reasons, &w, i);
        fine = tell(reasons, &w);
    }
    tn_mem_free(mem, w.tallies, parts->count * w.phrases, sizeof *w.tallies);
    tn_mem_free(mem, w.place, strata, sizeof *w.place);
    return fine;
}

void tn_reasons_free(tn_reasons *reasons, const tn_mem *mem)
{
    tn_mem_free(mem, reasons->phrases, reasons->room, sizeof *reasons->phrases);
    memset(reasons, 0, sizeof *reasons);
}
