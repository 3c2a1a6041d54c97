/* nightly.c - all keys of all dimensions, night by night. */
#include "drift/nightly.h"

#include <math.h>
#include <string.h>

#include "drift/family.h"
#include "drift/history.h"
#include "drift/series.h"

/* What one falls by while the other declines need not each stand out, where both do together. */
#define PAIR_Z 2.4
#define PAIR_SHARE 0.5

/* One night's look at the agents or teams of a dimension. */
typedef struct look {
    tn_expect expect;
    tn_noise noise;
    tn_contrast_result *results;
    tn_watch *watches;
    size_t units;
    double between; /* standard deviation of the units' levels */
} look;

/* Queues or topics. */
typedef struct groups {
    tn_watch *watches;
    size_t count;
    const uint32_t *member_of;
    const tn_str *names;
} groups;

typedef struct dimension {
    tn_str name;
    const tn_policy_gate *gate;
    bool watched[TN_NIGHTLY_KINDS];
    tn_series *series; /* one a digest; next to each other */
    size_t series_count;
    tn_series *today;  /* NULL: nothing of it came in */
    tn_series *before; /* the last night's that had one */
    int32_t last_night; /* that had one */
    bool other;        /* today's is another one: nothing before today can be compared with it */
    look looks[TN_SERIES_LEVELS];
    groups groups[2];
} dimension;

typedef struct pairing {
    const tn_policy_pair *pair;
    dimension *falling, *with;
    tn_watch *watches;
    tn_contrast_result *results;
    size_t units;
} pairing;

typedef struct run {
    const tn_mem *mem;
    const tn_legs *legs;
    const tn_policy *policy;
    tn_nightly_sink sink;
    tn_series_names names;
    tn_series *series;
    size_t series_count, series_room;
    dimension *dimensions;
    size_t dimension_count, dimension_room;
    pairing *pairings;
    size_t pairing_count, pairing_room;
    tn_family family;
    tn_arena arena; /* names of dimensions made here */
} run;

/* ---- setting up ------------------------------------------------------------------------------ */

static bool add_series(run *r, const tn_legs_row *const rows[TN_SERIES_LEVELS], size_t count, bool missing)
{
    void *series = r->series;
    tn_str joined = r->names.series.names[rows[0]->series], name = tn_legs_name(joined, 0);
    if (!tn_mem_reserve(r->mem, &series, &r->series_room, r->series_count + 1, sizeof *r->series))
        return false;
    r->series = series;
    tn_series *to = &r->series[r->series_count];
    if (missing) {
        static const char end[] = ".no_evidence";
        char *made = tn_arena_alloc(&r->arena, name.n + sizeof end, 1);
        if (!made)
            return false;
        memcpy(made, name.p, name.n);
        memcpy(made + name.n, end, sizeof end);
        name = tn_str_of(made, name.n + sizeof end - 1);
    }
    const tn_policy_gate *gate = tn_policy_gate_of(r->policy, name);
    r->series_count++;
    bool fine = tn_series_init(to, r->mem, &r->names, rows, count, missing, gate && gate->rise ? -1 : 1);
    to->dimension = name;
    for (size_t i = 0; i < r->legs->bridge_count; i++) {
        const tn_legs_bridge *bridge = &r->legs->bridges[i];
        if (r->names.series.rank[bridge->series] != to->number)
            continue;
        to->spread = missing ? bridge->missing_spread : bridge->spread;
        to->error = missing ? bridge->missing_error : bridge->error;
    }
    return fine;
}

static bool any_missing(const tn_legs_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].missing)
            return true;
    return false;
}

/* Sorted rows to series; those that share a dimension stand next to each other, since their names are sorted. */
static bool build_series(run *r, const tn_legs *legs)
{
    tn_legs_row *sorted[TN_SERIES_LEVELS] = {
        tn_order_sort_rows(legs, &r->names.series, &r->names.agents, &r->names.strata, false),
        tn_order_sort_rows(legs, &r->names.series, &r->names.teams, &r->names.strata, true)};
    bool fine = sorted[0] && sorted[1];
    for (int missing = 0; missing < 2; missing++)
        for (size_t at = 0, end; fine && at < legs->count; at = end) {
            for (end = at; end < legs->count && sorted[0][end].series == sorted[0][at].series; end++)
                ;
            const tn_legs_row *rows[TN_SERIES_LEVELS] = {sorted[0] + at, sorted[1] + at};
            if (!missing || any_missing(rows[0], end - at))
                fine = add_series(r, rows, end - at, missing);
        }
    tn_mem_free(r->mem, sorted[0], legs->count, sizeof **sorted);
    tn_mem_free(r->mem, sorted[1], legs->count, sizeof **sorted);
    return fine;
}

static bool init_look(look *l, const tn_mem *mem, const tn_panel *panel)
{
    l->units = panel->units;
    l->results = tn_mem_zero(mem, l->units, sizeof *l->results);
    l->watches = tn_mem_alloc(mem, l->units, sizeof *l->watches);
    for (size_t i = 0; l->watches && i < l->units; i++)
        tn_watch_init(&l->watches[i]);
    return l->results && l->watches && tn_expect_init(&l->expect, mem, panel);
}

static bool init_groups(groups *g, const tn_mem *mem, const tn_order_names *names, const uint32_t *member_of)
{
    *g = (groups){tn_mem_alloc(mem, names->count, sizeof *g->watches), names->count, member_of, names->names};
    for (size_t i = 0; g->watches && i < g->count; i++)
        tn_watch_init(&g->watches[i]);
    return g->watches != NULL;
}

static bool add_dimensions(run *r)
{
    for (size_t at = 0, end; at < r->series_count; at = end) {
        void *dimensions = r->dimensions;
        for (end = at; end < r->series_count && tn_str_eq(r->series[end].dimension, r->series[at].dimension); end++)
            ;
        if (!tn_mem_reserve(r->mem, &dimensions, &r->dimension_room, r->dimension_count + 1, sizeof *r->dimensions))
            return false;
        r->dimensions = dimensions;
        dimension *to = &r->dimensions[r->dimension_count++];
        memset(to, 0, sizeof *to);
        to->name = r->series[at].dimension;
        to->gate = tn_policy_gate_of(r->policy, to->name);
        for (unsigned kind = 0; kind < TN_NIGHTLY_KINDS; kind++)
            to->watched[kind] = tn_policy_watches(r->policy, to->name, (tn_policy_whom)(1u << kind));
        to->series = &r->series[at];
        to->series_count = end - at;
        for (int level = 0; level < TN_SERIES_LEVELS; level++)
            if (!init_look(&to->looks[level], r->mem, &to->series->levels[level].panel))
                return false;
        if (!init_groups(&to->groups[0], r->mem, &r->names.queues, r->names.queue_of) ||
            !init_groups(&to->groups[1], r->mem, &r->names.topics, r->names.topic_of))
            return false;
    }
    return true;
}

/* The dimension of this name, whoever's it is: "handle_time", "agent.handle_time". */
static dimension *find_dimension(const run *r, tn_str name)
{
    for (size_t i = 0; i < r->dimension_count; i++) {
        tn_str has = r->dimensions[i].name;
        if (tn_str_eq(has, name) || (has.n > name.n && has.p[has.n - name.n - 1] == '.' &&
                                     tn_str_eq(tn_str_from(has, has.n - name.n), name)))
            return &r->dimensions[i];
    }
    return NULL;
}

static bool add_pairings(run *r)
{
    for (size_t i = 0; i < r->policy->pair_count; i++) {
        const tn_policy_pair *pair = &r->policy->pairs[i];
        dimension *falling = find_dimension(r, pair->falling), *with = find_dimension(r, pair->with);
        void *pairings = r->pairings;
        if (!falling || !with || falling == with)
            continue;
        if (!tn_mem_reserve(r->mem, &pairings, &r->pairing_room, r->pairing_count + 1, sizeof *r->pairings))
            return false;
        r->pairings = pairings;
        pairing *to = &r->pairings[r->pairing_count++];
        *to = (pairing){.pair = pair, .falling = falling, .with = with, .units = r->names.agents.count};
        to->watches = tn_mem_alloc(r->mem, to->units, sizeof *to->watches);
        to->results = tn_mem_zero(r->mem, to->units, sizeof *to->results);
        if (!to->watches || !to->results)
            return false;
        for (size_t u = 0; u < to->units; u++)
            tn_watch_init(&to->watches[u]);
    }
    return true;
}

static void free_run(run *r)
{
    for (size_t i = 0; i < r->dimension_count; i++) {
        dimension *d = &r->dimensions[i];
        for (int level = 0; level < TN_SERIES_LEVELS; level++) {
            look *l = &d->looks[level];
            tn_mem_free(r->mem, l->results, l->units, sizeof *l->results);
            tn_mem_free(r->mem, l->watches, l->units, sizeof *l->watches);
            tn_expect_free(&l->expect);
        }
        for (int g = 0; g < 2; g++)
            tn_mem_free(r->mem, d->groups[g].watches, d->groups[g].count, sizeof *d->groups[g].watches);
    }
    for (size_t i = 0; i < r->pairing_count; i++) {
        tn_mem_free(r->mem, r->pairings[i].watches, r->pairings[i].units, sizeof *r->pairings[i].watches);
        tn_mem_free(r->mem, r->pairings[i].results, r->pairings[i].units, sizeof *r->pairings[i].results);
    }
    for (size_t i = 0; i < r->series_count; i++)
        tn_series_free(&r->series[i], r->mem);
    tn_mem_free(r->mem, r->pairings, r->pairing_room, sizeof *r->pairings);
    tn_mem_free(r->mem, r->dimensions, r->dimension_room, sizeof *r->dimensions);
    tn_mem_free(r->mem, r->series, r->series_room, sizeof *r->series);
    tn_family_free(&r->family);
    tn_series_names_free(&r->names, r->mem);
    tn_arena_free(&r->arena);
}

/* ---- a night's numbers ----------------------------------------------------------------------- */

/* The digest under which most came in on a night: a lexicon edit begins a series of its own and is no drift. */
static tn_series *series_of(const dimension *d, int32_t night)
{
    tn_series *best = NULL;
    uint64_t most = 0;
    for (size_t i = 0; i < d->series_count; i++) {
        uint64_t n = tn_series_on(&d->series[i], night) - tn_series_carried_on(&d->series[i], night);
        if (n > most) {
            most = n;
            best = &d->series[i];
        }
    }
    return best;
}

/* Spread of the units' levels, without what chance alone spreads them by. */
static double between_units(const tn_expect *expect, const tn_noise *noise)
{
    double count = 0, sum = 0, squares = 0, chance = 0;
    for (size_t u = 0; u < expect->units; u++) {
        tn_contrast_side all = tn_contrast_days(tn_expect_of(expect, u), 0, TN_PANEL_WINDOW, tn_noise_unit(noise, expect, u), noise);
        if (all.days < TN_NOISE_DAYS)
            continue;
        count++;
        sum += all.mean;
        squares += all.mean * all.mean;
        chance += all.variance;
    }
    double variance = count > 1 ? (squares - sum * sum / count) / (count - 1) - chance / count : 0;
    return variance > 0 ? sqrt(variance) : 0;
}

static bool look_at(look *l, const tn_series *series, const tn_panel *panel, int32_t night)
{
    if (!tn_expect_run(&l->expect, panel, night))
        return false;
    tn_noise_run(&l->noise, &l->expect);
    l->noise.bridge = series->spread * series->spread;
    l->between = between_units(&l->expect, &l->noise);
    return tn_contrast_run(l->results, &l->expect, &l->noise);
}

static tn_watch_rules rules_of(const run *r, const dimension *d, const tn_contrast_result *result, double between)
{
    tn_watch_rules rules = r->policy->rules;
    rules.least = tn_policy_least(d->gate, result->reference.level, between);
    rules.confirm = rules.least / 2;
    return rules;
}

/* A tone that declines while the other dimension falls, over the same days. */
static void look_at_pair(pairing *p)
{
    look *tone = &p->with->looks[TN_SERIES_AGENTS], *other = &p->falling->looks[TN_SERIES_AGENTS];
    for (size_t u = 0; u < p->units; u++) {
        const tn_expect_day *days = tn_expect_of(&other->expect, u);
        tn_contrast_result *to = &p->results[u];
        *to = tone->results[u];
        to->tested = to->tested && other->results[u].tested;
        if (!to->tested)
            continue;
        double variance = tn_noise_unit(&other->noise, &other->expect, u), sign = p->falling->gate->rise ? -1 : 1;
        int cut = TN_PANEL_WINDOW - to->length;
        tn_contrast_side before = tn_contrast_days(days, 0, cut, variance, &other->noise);
        tn_contrast_side after = tn_contrast_days(days, cut, TN_PANEL_WINDOW, variance, &other->noise);
        double fall = sign * (before.mean - after.mean);
        double z = before.count > 0 && after.count > 0 ? fall / sqrt(tn_contrast_apart(&before, &after, &other->noise)) : 0;
        double least = tn_policy_least(p->falling->gate, before.level, other->between);
        to->tested = fall >= PAIR_SHARE * least;
        to->p = to->p * 2 * tn_contrast_tail(z > 0 ? z : 0);
        to->z = z < to->z ? z : to->z;
    }
}

static tn_watch_rules pair_rules(const run *r, const pairing *p, size_t unit)
{
    tn_watch_rules rules = rules_of(r, p->with, &p->results[unit], p->with->looks[TN_SERIES_AGENTS].between);
    rules.least *= PAIR_SHARE;
    rules.confirm *= PAIR_SHARE;
    rules.least_z = PAIR_Z;
    return rules;
}

static bool pair_is_on(const pairing *p)
{
    return p->falling->today && p->with->today && p->falling->watched[TN_NIGHTLY_AGENT] && p->with->watched[TN_NIGHTLY_AGENT];
}

/* A name that says that there is none. */
static bool is_nobody(tn_str name)
{
    return name.n == 0 || tn_str_eq(name, TN_STR("-"));
}

/* Teams of few people are left alone: they would tell of persons. */
static bool team_is_watched(const run *r, const dimension *d, size_t team)
{
    return !is_nobody(r->names.teams.names[team]) && tn_series_people(d->today, team) >= r->policy->team_least;
}

static bool unit_is_watched(const run *r, const dimension *d, int level, size_t unit)
{
    if (level == TN_SERIES_TEAMS)
        return d->watched[TN_NIGHTLY_TEAM] && team_is_watched(r, d, unit);
    return d->watched[TN_NIGHTLY_AGENT] && !is_nobody(r->names.agents.names[unit]);
}

/* ---- what happens ---------------------------------------------------------------------------- */

typedef struct subject {
    tn_nightly_kind kind;
    tn_str key, name;
    const dimension *of;
    const tn_expect_day *days;
    const tn_panel *panel; /* NULL: no parts */
    size_t unit;
} subject;

static bool take_apart(const run *r, int32_t night, const subject *s, int32_t onset, tn_parts *parts, tn_reasons *reasons)
{
    bool by_team = s->kind == TN_NIGHTLY_TEAM;
    int32_t first = night - TN_PANEL_WINDOW + 1;
    tn_reasons_question question = {s->of->today->number, (uint32_t)s->unit, by_team, s->of->today->sign, first, onset, night,
                                    &r->names.series, by_team ? &r->names.teams : &r->names.agents, &r->names.strata};
    memset(reasons, 0, sizeof *reasons);
    return tn_parts_init(parts, r->mem, s->panel, s->unit, first, onset, night) &&
           tn_reasons_init(reasons, r->legs, parts, &question);
}

/* The place of a day in the window that ends with a night. */
static int place_of(int32_t day, int32_t night)
{
    int64_t place = (int64_t)TN_PANEL_WINDOW - 1 - ((int64_t)night - day);
    return place < 0 ? 0 : (int)place;
}

/* True: go on; *failed: no memory. */
static bool tell(run *r, int32_t night, const subject *s, const tn_watch_event *event, const tn_contrast_result *numbers,
                 double least, bool *failed)
{
    tn_parts parts;
    tn_reasons reasons;
    const tn_panel *panel = event->blind ? NULL : s->panel;
    tn_nightly_event out = {.night = night,
                            .kind = s->kind,
                            .key = s->key,
                            .dimension = s->name,
                            .digest = s->of->today->digest,
                            .measured = s->of->name,
                            .rise = s->of->gate->rise,
                            .event = *event,
                            .numbers = *numbers,
                            .least = least,
                            .strata = r->names.strata.names,
                            .phrases = r->legs->phrases.keys,
                            .since = s->of->today->first,
                            .carried = s->of->today->last_carried};
    if (!event->blind) {
        out.days = s->days;
        out.doubts = tn_doubts_of(s->days, place_of(event->onset, night));
    }
    if (!panel)
        return r->sink.tell(r->sink.context, &out);
    *failed = !take_apart(r, night, s, event->onset, &parts, &reasons);
    out.parts = &parts;
    out.reasons = &reasons;
    bool go_on = !*failed && r->sink.tell(r->sink.context, &out);
    tn_reasons_free(&reasons, r->mem);
    tn_parts_free(&parts, r->mem);
    return go_on;
}

/* Where nothing before tonight can be compared, an open alert is closed. False: nothing to tell. */
static bool close_blind(const dimension *d, tn_watch *watch, tn_watch_event *event, tn_contrast_result *numbers)
{
    if (!d->other || !tn_watch_blind(watch, event))
        return false;
    memset(numbers, 0, sizeof *numbers);
    return true;
}

static bool step_units(run *r, dimension *d, int level, int32_t night, bool *failed)
{
    look *l = &d->looks[level];
    const tn_order_names *names = level == TN_SERIES_AGENTS ? &r->names.agents : &r->names.teams;
    for (size_t u = 0; u < l->units; u++) {
        tn_contrast_result *result = &l->results[u];
        tn_watch_event event;
        bool closed = close_blind(d, &l->watches[u], &event, result);
        if (!closed && (!result->active || !unit_is_watched(r, d, level, u)))
            continue;
        tn_watch_rules rules = rules_of(r, d, result, l->between);
        bool signs = tn_watch_signs(&rules, result) && result->p <= r->family.cut;
        if (!closed && !tn_watch_step(&l->watches[u], &rules, night, signs, result, tn_expect_of(&l->expect, u),
                                      tn_noise_unit(&l->noise, &l->expect, u), &l->noise, &event))
            continue;
        subject s = {level == TN_SERIES_AGENTS ? TN_NIGHTLY_AGENT : TN_NIGHTLY_TEAM, names->names[u], d->name, d,
                     tn_expect_of(&l->expect, u), &d->today->levels[level].panel, u};
        if (!tell(r, night, &s, &event, result, rules.least, failed))
            return false;
    }
    return true;
}

static bool step_groups(run *r, dimension *d, int which, int32_t night, bool *failed)
{
    groups *g = &d->groups[which];
    if (!d->watched[which ? TN_NIGHTLY_TOPIC : TN_NIGHTLY_QUEUE])
        return true;
    for (size_t i = 0; i < g->count; i++) {
        tn_expect_day days[TN_PANEL_WINDOW];
        tn_contrast_result result;
        tn_noise noise;
        tn_watch_event event;
        bool closed = close_blind(d, &g->watches[i], &event, &result);
        if (!closed) {
            if (is_nobody(g->names[i]) || !tn_history_run(d->today, g->member_of, (uint32_t)i, night, days, &noise))
                continue;
            tn_contrast_alone(&result, days, &noise);
            if (!result.active)
                continue;
        }
        tn_watch_rules rules = rules_of(r, d, &result, 0);
        rules.least_z = r->policy->group_z;
        if (!closed && !tn_watch_step(&g->watches[i], &rules, night, tn_watch_signs(&rules, &result), &result, days, 0,
                                      &noise, &event))
            continue;
        subject s = {which ? TN_NIGHTLY_TOPIC : TN_NIGHTLY_QUEUE, g->names[i], d->name, d, days, NULL, 0};
        if (!tell(r, night, &s, &event, &result, rules.least, failed))
            return false;
    }
    return true;
}

static bool step_pair(run *r, pairing *p, int32_t night, bool *failed)
{
    look *tone = &p->with->looks[TN_SERIES_AGENTS];
    for (size_t u = 0; u < p->units; u++) {
        tn_contrast_result *result = &p->results[u];
        tn_watch_event event;
        bool closed = close_blind(p->with->other ? p->with : p->falling, &p->watches[u], &event, result);
        if (!closed && (!result->active || is_nobody(r->names.agents.names[u])))
            continue;
        tn_watch_rules rules = pair_rules(r, p, u);
        bool signs = tn_watch_signs(&rules, result) && result->p <= r->family.cut;
        if (!closed && !tn_watch_step(&p->watches[u], &rules, night, signs, result, tn_expect_of(&tone->expect, u),
                           tn_noise_unit(&tone->noise, &tone->expect, u), &tone->noise, &event))
            continue;
        subject s = {TN_NIGHTLY_AGENT, r->names.agents.names[u], p->pair->name, p->with,
                     tn_expect_of(&tone->expect, u), &p->with->today->levels[TN_SERIES_AGENTS].panel, u};
        if (!tell(r, night, &s, &event, result, rules.least, failed))
            return false;
    }
    return true;
}

/* Who is compared with whom: all that could alert tonight. False alerts are promised for an agent, not for each of its
 * dimensions, and these go together: the more are watched, the less of the rate each is left. */
static bool gather(run *r, int32_t night)
{
    size_t dimensions = 0;
    for (size_t i = 0; i < r->dimension_count; i++) {
        dimension *d = &r->dimensions[i];
        dimensions += d->today && (d->watched[TN_NIGHTLY_AGENT] || d->watched[TN_NIGHTLY_TEAM]);
        for (int level = 0; d->today && level < TN_SERIES_LEVELS; level++) {
            look *l = &d->looks[level];
            for (size_t u = 0; u < l->units; u++)
                if (l->results[u].active && l->results[u].tested && tn_watch_free(&l->watches[u], night) &&
                    unit_is_watched(r, d, level, u) &&
                    !tn_family_add(&r->family, l->results[u].p))
                    return false;
        }
    }
    for (size_t i = 0; i < r->pairing_count; i++) {
        pairing *p = &r->pairings[i];
        for (size_t u = 0; pair_is_on(p) && u < p->units; u++)
            if (p->results[u].active && p->results[u].tested && !is_nobody(r->names.agents.names[u]) &&
                tn_watch_free(&p->watches[u], night) &&
                !tn_family_add(&r->family, p->results[u].p))
                return false;
    }
    tn_family_cut(&r->family, r->policy->rate / sqrt(dimensions ? (double)dimensions : 1));
    return true;
}

/* By how much the level of a group moves from one digest to the next: the days that both have, under the one and the other. */
static double group_shift(const dimension *d, const groups *g, uint32_t member, int32_t night)
{
    tn_expect_day before[TN_PANEL_WINDOW], after[TN_PANEL_WINDOW];
    tn_noise noise;
    double sum = 0, count = 0;
    if (!tn_history_run(d->before, g->member_of, member, night, before, &noise) ||
        !tn_history_run(d->today, g->member_of, member, night, after, &noise))
        return 0;
    for (int i = 0; i < TN_PANEL_WINDOW; i++)
        if (before[i].count > 0 && after[i].count > 0) {
            sum += after[i].residual - before[i].residual;
            count++;
        }
    return count > 0 ? sum / count : 0;
}

/* Open alerts go on under another digest, to which history was carried over. What a unit is held against are its peers, whose
 * scores move alike. */
static void carry_watches(run *r, dimension *d, int32_t night)
{
    for (int level = 0; level < TN_SERIES_LEVELS; level++)
        for (size_t u = 0; u < d->looks[level].units; u++)
            tn_watch_carry(&d->looks[level].watches[u], 0, d->today->spread * d->today->spread);
    for (int which = 0; which < 2; which++)
        for (size_t i = 0; i < d->groups[which].count; i++)
            if (d->groups[which].watches[i].state != TN_WATCH_OK)
                tn_watch_carry(&d->groups[which].watches[i], group_shift(d, &d->groups[which], (uint32_t)i, night),
                               d->today->error * d->today->error);
    for (size_t i = 0; i < r->pairing_count; i++)
        for (size_t u = 0; r->pairings[i].with == d && u < r->pairings[i].units; u++)
            tn_watch_carry(&r->pairings[i].watches[u], 0, d->today->spread * d->today->spread);
}

static tn_nightly_end run_night(run *r, int32_t night)
{
    bool failed = false;
    for (size_t i = 0; i < r->dimension_count; i++) {
        dimension *d = &r->dimensions[i];
        d->today = series_of(d, night);
        d->other = d->today && d->before && d->today != d->before;
        if (d->other && tn_series_carried_on(d->today, d->last_night)) { /* a bridge leads here */
            carry_watches(r, d, night);
            d->other = false;
        }
        d->before = d->today ? d->today : d->before;
        d->last_night = d->today ? night : d->last_night;
        for (int level = 0; d->today && level < TN_SERIES_LEVELS; level++)
            if (!look_at(&d->looks[level], d->today, &d->today->levels[level].panel, night))
                return TN_NIGHTLY_NO_MEMORY;
    }
    for (size_t i = 0; i < r->pairing_count; i++)
        if (pair_is_on(&r->pairings[i]))
            look_at_pair(&r->pairings[i]);
    if (!gather(r, night))
        return TN_NIGHTLY_NO_MEMORY;
    bool go_on = true;
    for (size_t i = 0; go_on && i < r->dimension_count; i++) {
        dimension *d = &r->dimensions[i];
        if (d->today)
            go_on = step_units(r, d, TN_SERIES_AGENTS, night, &failed) &&
                    step_units(r, d, TN_SERIES_TEAMS, night, &failed) && step_groups(r, d, 0, night, &failed) &&
                    step_groups(r, d, 1, night, &failed);
    }
    for (size_t i = 0; go_on && i < r->pairing_count; i++)
        if (pair_is_on(&r->pairings[i]))
            go_on = step_pair(r, &r->pairings[i], night, &failed);
    return failed ? TN_NIGHTLY_NO_MEMORY : go_on ? TN_NIGHTLY_DONE : TN_NIGHTLY_STOPPED;
}

/* The next night from this one on with interactions; false: there is none up to `to`. */
static bool next_night(const run *r, int32_t *night, int32_t to)
{
    int64_t best = (int64_t)to + 1;
    for (size_t i = 0; i < r->series_count; i++) {
        const tn_series *s = &r->series[i];
        for (int64_t day = *night > s->first ? *night : s->first; day <= s->last && day < best; day++)
            if (tn_series_on(s, (int32_t)day) > tn_series_carried_on(s, (int32_t)day))
                best = day;
    }
    *night = (int32_t)best;
    return best <= to;
}

tn_nightly_end tn_nightly_run(const tn_legs *legs, const tn_policy *policy, int32_t from, int32_t to, tn_nightly_sink sink)
{
    run r = {.mem = legs->mem, .legs = legs, .policy = policy, .sink = sink};
    tn_nightly_end end = TN_NIGHTLY_DONE;
    tn_arena_init(&r.arena, legs->mem);
    tn_family_init(&r.family, legs->mem);
    if (legs->count == 0)
        return end;
    if (!tn_series_names_init(&r.names, legs) || !build_series(&r, legs) || !add_dimensions(&r) || !add_pairings(&r))
        end = TN_NIGHTLY_NO_MEMORY;
    for (int32_t night = from; end == TN_NIGHTLY_DONE && next_night(&r, &night, to); night++) {
        end = run_night(&r, night);
        if (night == INT32_MAX)
            break;
    }
    free_run(&r);
    return end;
}

/* ---- what a night could see ------------------------------------------------------------------ */

static bool tell_power(const dimension *d, int32_t night, tn_nightly_kind kind, tn_str key, const tn_expect_day *days, double variance,
                       const tn_noise *noise, double detectable, double between, tn_nightly_power_sink sink)
{
    tn_contrast_side all = tn_contrast_days(days, 0, TN_PANEL_WINDOW, variance, noise);
    tn_contrast_side last = tn_contrast_days(days, TN_PANEL_WINDOW - TN_CONTRAST_DETECTABLE_DAYS, TN_PANEL_WINDOW, variance, noise);
    const tn_nightly_power power = {night, kind, key, d->name, d->today->digest, detectable,
                                    tn_policy_least(d->gate, all.level, between), last.count, last.days};
    return all.days == 0 || sink.tell(sink.context, &power);
}

static bool look_at_units(run *r, dimension *d, int level, int32_t night, tn_nightly_power_sink sink)
{
    look *l = &d->looks[level];
    const tn_order_names *names = level == TN_SERIES_AGENTS ? &r->names.agents : &r->names.teams;
    bool go_on = true;
    for (size_t u = 0; u < l->units && go_on; u++)
        if (unit_is_watched(r, d, level, u))
            go_on = tell_power(d, night, level == TN_SERIES_AGENTS ? TN_NIGHTLY_AGENT : TN_NIGHTLY_TEAM, names->names[u],
                               tn_expect_of(&l->expect, u), tn_noise_unit(&l->noise, &l->expect, u), &l->noise,
                               l->results[u].detectable, l->between, sink);
    return go_on;
}

static bool look_at_groups(const dimension *d, int which, int32_t night, tn_nightly_power_sink sink)
{
    const groups *g = &d->groups[which];
    bool go_on = true;
    for (size_t i = 0; i < g->count && go_on && d->watched[which ? TN_NIGHTLY_TOPIC : TN_NIGHTLY_QUEUE]; i++) {
        tn_expect_day days[TN_PANEL_WINDOW];
        tn_contrast_result result;
        tn_noise noise;
        if (is_nobody(g->names[i]) || !tn_history_run(d->today, g->member_of, (uint32_t)i, night, days, &noise))
            continue;
        tn_contrast_alone(&result, days, &noise);
        go_on = tell_power(d, night, which ? TN_NIGHTLY_TOPIC : TN_NIGHTLY_QUEUE, g->names[i], days, 0, &noise, result.detectable, 0, sink);
    }
    return go_on;
}

tn_nightly_end tn_nightly_look(const tn_legs *legs, const tn_policy *policy, int32_t night, tn_nightly_power_sink sink)
{
    run r = {.mem = legs->mem, .legs = legs, .policy = policy};
    tn_nightly_end end = TN_NIGHTLY_DONE;
    tn_arena_init(&r.arena, legs->mem);
    tn_family_init(&r.family, legs->mem);
    if (legs->count == 0)
        return end;
    if (!tn_series_names_init(&r.names, legs) || !build_series(&r, legs) || !add_dimensions(&r))
        end = TN_NIGHTLY_NO_MEMORY;
    for (size_t i = 0; end == TN_NIGHTLY_DONE && i < r.dimension_count; i++) {
        dimension *d = &r.dimensions[i];
        d->today = series_of(d, night);
        for (int level = 0; d->today && level < TN_SERIES_LEVELS && end == TN_NIGHTLY_DONE; level++)
            if (!look_at(&d->looks[level], d->today, &d->today->levels[level].panel, night))
                end = TN_NIGHTLY_NO_MEMORY;
        if (d->today && end == TN_NIGHTLY_DONE &&
            !(look_at_units(&r, d, TN_SERIES_AGENTS, night, sink) && look_at_units(&r, d, TN_SERIES_TEAMS, night, sink) &&
              look_at_groups(d, 0, night, sink) && look_at_groups(d, 1, night, sink)))
            end = TN_NIGHTLY_STOPPED;
    }
    free_run(&r);
    return end;
}
