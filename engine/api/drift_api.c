/* drift_api.c - the public face of drift: sums in, events out. */
#include <string.h>

#include "api/handle.h"
#include "drift/nightly.h"
#include "tenor_drift.h"

struct tenor_drift {
    tn_mem mem;
    tn_policy policy;
    tn_legs legs;
    int32_t first, last;
};

static tn_str in(tenor_str s)
{
    return tn_str_of(s.data, s.size);
}

tenor_status tenor_drift_new(tenor_drift **out, const tenor_drift_options *options, tenor_error *error)
{
    if (!out)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no place for the drift");
    tn_mem mem = tn_handle_mem(options ? options->allocator : NULL);
    tenor_drift *drift = tn_mem_zero(&mem, 1, sizeof *drift);
    if (!drift)
        return tn_handle_error(error, TENOR_NO_MEMORY, "out of memory");
    const char *why = NULL;
    drift->mem = mem;
    drift->first = INT32_MAX;
    drift->last = INT32_MIN;
    tn_legs_init(&drift->legs, &drift->mem);
    uint32_t line = tn_policy_init(&drift->policy, &drift->mem) ? 0 : UINT32_MAX;
    if (line == 0 && options)
        line = tn_policy_read(&drift->policy, in(options->policy), &why);
    if (line == 0) {
        *out = drift;
        return TENOR_OK;
    }
    tenor_drift_free(drift);
    if (line == UINT32_MAX)
        return tn_handle_error(error, TENOR_NO_MEMORY, "out of memory");
    return tn_handle_error(error, TENOR_BAD_ARGUMENT, "line %u of the policy: %s", (unsigned)line, why);
}

void tenor_drift_free(tenor_drift *drift)
{
    if (!drift)
        return;
    tn_mem mem = drift->mem;
    tn_policy_free(&drift->policy);
    tn_legs_free(&drift->legs);
    tn_mem_free(&mem, drift, 1, sizeof *drift);
}

/* False: it holds a NUL, which names are told apart by. */
static bool take_name(tenor_str given, tn_str otherwise, tn_str *name)
{
    *name = given.size ? in(given) : otherwise;
    return memchr(name->p, 0, name->n) == NULL;
}

/* The squares of some hundred scores of this size fit, and of half a million that are as large as handle times in seconds
 * usually are. */
#define SCORE_MOST ((int64_t)TENOR_DRIFT_SCORE_MOST)

static bool sums_are_possible(const tenor_drift_cell *cell)
{
    int64_t n = cell->count;
    if (cell->detailed > cell->count)
        return false;
    if (n == 0)
        return cell->sum == 0 && cell->squares == 0;
    return cell->sum / n <= SCORE_MOST && cell->sum / n >= -SCORE_MOST &&
           (double)cell->squares * (double)n >= (double)cell->sum * (double)cell->sum * (1 - 1e-9);
}

/* False: a NUL stands in one of them. */
static bool take_names(const tenor_drift_cell *cell, tn_legs_key *key)
{
    static const tn_str none = {"-", 1}, sentiment = {"sentiment", 9};
    *key = (tn_legs_key){.day = cell->day};
    return take_name(cell->agent, none, &key->agent) && take_name(cell->team, none, &key->team) &&
           take_name(cell->dimension, sentiment, &key->dimension) && take_name(cell->digest, none, &key->digest) &&
           take_name(cell->queue, none, &key->parts[TN_LEGS_QUEUE]) && take_name(cell->topic, none, &key->parts[TN_LEGS_TOPIC]) &&
           take_name(cell->channel, none, &key->parts[TN_LEGS_CHANNEL]) &&
           take_name(cell->reader, none, &key->parts[TN_LEGS_READER]) && take_name(cell->asr, none, &key->parts[TN_LEGS_ASR]);
}

/* Whether a day is near enough to all the others. */
static bool is_near(const tenor_drift *drift, int32_t day)
{
    return drift->first > drift->last ||
           ((int64_t)day - drift->first <= TENOR_DRIFT_SPAN && (int64_t)drift->last - day <= TENOR_DRIFT_SPAN);
}

tenor_status tenor_drift_add(tenor_drift *drift, const tenor_drift_cell *cell)
{
    tn_legs_key key;
    if (!drift || !cell || !take_names(cell, &key) || !sums_are_possible(cell) || !is_near(drift, cell->day))
        return TENOR_BAD_ARGUMENT;
    tn_legs_row row = {.count = cell->count,
                       .missing = cell->missing,
                       .detailed = cell->detailed,
                       .sum = cell->sum,
                       .squares = cell->squares};
    if (!tn_legs_add(&drift->legs, &key, &row))
        return TENOR_NO_MEMORY;
    drift->first = cell->day < drift->first ? cell->day : drift->first;
    drift->last = cell->day > drift->last ? cell->day : drift->last;
    return TENOR_OK;
}

tenor_status tenor_drift_add_phrase(tenor_drift *drift, const tenor_drift_cell *names, tenor_str phrase, int64_t points,
                                    uint32_t uses)
{
    tn_legs_key key;
    tn_str name;
    int64_t most = (int64_t)uses * SCORE_MOST;
    if (!drift || !names || !take_names(names, &key) || !phrase.size || !take_name(phrase, (tn_str){NULL, 0}, &name) || points > most || points < -most)
        return TENOR_BAD_ARGUMENT;
    return tn_legs_add_phrase(&drift->legs, &key, name, points, uses) ? TENOR_OK : TENOR_NO_MEMORY;
}

tenor_status tenor_drift_carry(tenor_drift *drift, const tenor_drift_cell *cell, tenor_str digest, int32_t shift,
                               int32_t missing_shift)
{
    static const tn_str none = {"-", 1};
    tn_legs_key key;
    int64_t size = shift < 0 ? -(int64_t)shift : shift;
    if (!drift || !cell || !take_names(cell, &key) || !take_name(digest, none, &key.digest) || !sums_are_possible(cell) || size > SCORE_MOST ||
        missing_shift > TENOR_UNIT || missing_shift < -TENOR_UNIT || !is_near(drift, cell->day))
        return TENOR_BAD_ARGUMENT;
    tn_legs_row row = {.count = cell->count,
                       .missing = cell->missing,
                       .sum = cell->sum,
                       .squares = cell->squares,
                       .carried = true,
                       .shift = shift,
                       .missing_shift = missing_shift};
    return tn_legs_add(&drift->legs, &key, &row) ? TENOR_OK : TENOR_NO_MEMORY;
}

tenor_status tenor_drift_bridge(tenor_drift *drift, const tenor_drift_bridged *bridge)
{
    static const tn_str none = {"-", 1}, sentiment = {"sentiment", 9};
    if (!drift || !bridge)
        return TENOR_BAD_ARGUMENT;
    const double sizes[] = {bridge->spread, bridge->error, bridge->missing_spread, bridge->missing_error};
    tn_legs_bridge row = {0, sizes[0], sizes[1], sizes[2], sizes[3]};
    tn_str dimension, digest;
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        if (!(sizes[i] >= 0 && sizes[i] <= TENOR_DRIFT_SCORE_MOST))
            return TENOR_BAD_ARGUMENT;
    if (!take_name(bridge->dimension, sentiment, &dimension) || !take_name(bridge->digest, none, &digest))
        return TENOR_BAD_ARGUMENT;
    return tn_legs_add_bridge(&drift->legs, dimension, digest, &row) ? TENOR_OK : TENOR_NO_MEMORY;
}

tenor_status tenor_drift_add_leg(tenor_drift *drift, const tenor_drift_cell *names, int32_t score, bool known)
{
    if (!drift || !names)
        return TENOR_BAD_ARGUMENT;
    tenor_drift_cell cell = *names;
    cell.count = known;
    cell.missing = !known;
    cell.detailed = 0;
    cell.sum = known ? score : 0;
    cell.squares = known ? (uint64_t)((int64_t)score * score) : 0;
    return tenor_drift_add(drift, &cell);
}

bool tenor_drift_days(const tenor_drift *drift, int32_t *first, int32_t *last)
{
    if (drift->first > drift->last)
        return false;
    *first = drift->first;
    *last = drift->last;
    return true;
}

/* It is this dimension, or ends like it behind a dot. */
static bool is_of(tn_str dimension, tn_str name)
{
    return tn_str_eq(dimension, name) || (dimension.n > name.n && dimension.p[dimension.n - name.n - 1] == '.' &&
                                          tn_str_eq(tn_str_from(dimension, dimension.n - name.n), name));
}

static bool is_met(const tenor_drift *drift, tn_str name)
{
    static const char missing[] = ".no_evidence";
    const size_t n = sizeof missing - 1;
    if (name.n > n && memcmp(name.p + name.n - n, missing, n) == 0)
        name.n -= n;
    for (size_t i = 0; i < drift->legs.series.count; i++)
        if (is_of(tn_legs_name(drift->legs.series.keys[i], 0), name))
            return true;
    return false;
}

bool tenor_drift_unmet(const tenor_drift *drift, size_t index, tenor_str *name)
{
    tn_str given;
    for (size_t i = 0; tn_policy_named(&drift->policy, i, &given); i++)
        if (!is_met(drift, given) && index-- == 0) {
            *name = (tenor_str){given.p, given.n};
            return true;
        }
    return false;
}

uint32_t tenor_drift_nights(const tenor_drift *drift)
{
    return drift->policy.rules.nights;
}

typedef struct telling {
    tn_mem mem;
    tenor_drift_tell tell;
    void *context;
    bool no_memory;
} telling;

static tenor_drift_side side_of(const tn_contrast_side *side, double sign)
{
    return (tenor_drift_side){sign * side->level, (uint64_t)side->count, side->days};
}

static double level_of(const tn_parts_sums *sums)
{
    return sums->count ? (double)sums->sum * 1e-4 / (double)sums->count : 0;
}

/* Turned into declines where a rise is watched for; told as what it is. */
static void fill_parts(tenor_drift_event *out, tenor_drift_part *parts, const tn_nightly_event *event, double sign)
{
    out->has_parts = true;
    out->before = sign * event->parts->before;
    out->after = sign * event->parts->after;
    out->mix = sign * event->parts->mix;
    out->common = sign * event->parts->common;
    out->own = sign * event->parts->own;
    for (size_t i = 0; i < event->parts->count; i++) {
        const tn_parts_stratum *from = &event->parts->strata[i];
        tn_str name = event->strata[from->stratum];
        parts[i] = (tenor_drift_part){tn_handle_str(tn_legs_name(name, TN_LEGS_QUEUE)),
                                      tn_handle_str(tn_legs_name(name, TN_LEGS_TOPIC)),
                                      tn_handle_str(tn_legs_name(name, TN_LEGS_CHANNEL)),
                                      tn_handle_str(tn_legs_name(name, TN_LEGS_READER)),
                                      tn_handle_str(tn_legs_name(name, TN_LEGS_ASR)),
                                      sign * from->mix,
                                      sign * from->common,
                                      sign * from->own,
                                      sign * level_of(&from->unit[0]),
                                      sign * level_of(&from->unit[1]),
                                      from->unit[0].count,
                                      from->unit[1].count};
    }
    out->parts = parts;
    out->part_count = event->parts->count;
}

static double mean_points(int64_t points, uint64_t uses)
{
    return uses ? (double)points * 1e-4 / (double)uses : 0;
}

static void fill_phrases(tenor_drift_event *out, tenor_drift_phrase *phrases, const tn_nightly_event *event, double sign)
{
    const tn_reasons *reasons = event->reasons;
    for (size_t i = 0; i < reasons->count; i++) {
        const tn_reasons_phrase *from = &reasons->phrases[i];
        phrases[i] = (tenor_drift_phrase){.phrase = tn_handle_str(event->phrases[from->phrase]),
                                          .common = sign * from->common,
                                          .own = sign * from->own,
                                          .often = sign * from->often,
                                          .strongly = sign * from->strongly,
                                          .uses_before = from->uses[0],
                                          .uses_after = from->uses[1],
                                          .points_before = sign * mean_points(from->points[0], from->uses[0]),
                                          .points_after = sign * mean_points(from->points[1], from->uses[1])};
    }
    out->phrases = phrases;
    out->phrase_count = reasons->count;
    out->rest_common = sign * reasons->rest_common;
    out->rest_own = sign * reasons->rest_own;
    out->detailed_before = reasons->detailed[0];
    out->detailed_after = reasons->detailed[1];
}

static void fill_window(tenor_drift_event *out, tenor_drift_day *window, const tn_nightly_event *event, double sign)
{
    const tn_doubts *doubts = &event->doubts;
    int32_t first = event->night - TN_PANEL_WINDOW + 1;
    for (int d = 0; d < TN_PANEL_WINDOW; d++) {
        const tn_expect_day *from = &event->days[d];
        window[d] = (tenor_drift_day){first + d, sign * from->score, sign * from->residual, from->count};
    }
    out->window = window;
    out->window_count = TN_PANEL_WINDOW;
    out->doubts = (tenor_drift_doubts){doubts->change, doubts->same_weekdays, doubts->without_worst, first + doubts->worst,
                                       doubts->days,   doubts->showing};
}

static bool pass_on(void *context, const tn_nightly_event *event)
{
    telling *t = context;
    double sign = event->rise ? -1 : 1;
    const tn_watch_event *w = &event->event;
    const tn_contrast_result *n = &event->numbers;
    tenor_drift_day window[TN_PANEL_WINDOW];
    tenor_drift_event out = {.night = event->night,
                             .kind = (tenor_drift_kind)event->kind,
                             .key = tn_handle_str(event->key),
                             .dimension = tn_handle_str(event->dimension),
                             .digest = tn_handle_str(event->digest),
                             .measured = tn_handle_str(event->measured),
                             .state = (tenor_drift_state)w->state,
                             .blind = w->blind,
                             .rise = event->rise,
                             .alert = w->alert,
                             .onset = w->onset,
                             .delta = w->decline,
                             .low = w->low,
                             .high = w->high,
                             .estimate = w->estimate,
                             .least = event->least,
                             .z = n->z,
                             .p = n->p,
                             .length = n->length,
                             .reference = side_of(&n->reference, sign),
                             .recent = side_of(&n->recent, sign),
                             .detectable = n->detectable,
                             .since = event->since,
                             .bridged = event->carried != INT32_MIN,
                             .carried = event->carried};
    if (event->days)
        fill_window(&out, window, event, sign);
    if (!event->parts)
        return t->tell(t->context, &out);
    size_t part_count = event->parts->count, phrase_count = event->reasons->count;
    tenor_drift_part *parts = tn_mem_alloc(&t->mem, part_count, sizeof *parts);
    tenor_drift_phrase *phrases = tn_mem_alloc(&t->mem, phrase_count, sizeof *phrases);
    bool go_on = parts && phrases;
    t->no_memory = !go_on;
    if (go_on) {
        fill_parts(&out, parts, event, sign);
        fill_phrases(&out, phrases, event, sign);
        go_on = t->tell(t->context, &out);
    }
    tn_mem_free(&t->mem, parts, part_count, sizeof *parts);
    tn_mem_free(&t->mem, phrases, phrase_count, sizeof *phrases);
    return go_on;
}

tenor_status tenor_drift_run(tenor_drift *drift, int32_t from, int32_t to, tenor_drift_tell tell, void *context)
{
    if (!drift || !tell)
        return TENOR_BAD_ARGUMENT;
    telling t = {drift->mem, tell, context, false};
    switch (tn_nightly_run(&drift->legs, &drift->policy, from, to, (tn_nightly_sink){pass_on, &t})) {
    case TN_NIGHTLY_DONE: return TENOR_OK;
    case TN_NIGHTLY_STOPPED: return t.no_memory ? TENOR_NO_MEMORY : TENOR_IO;
    case TN_NIGHTLY_NO_MEMORY: return TENOR_NO_MEMORY;
    }
    return TENOR_OK;
}

typedef struct looking {
    tenor_drift_tell_sight tell;
    void *context;
} looking;

static bool pass_sight(void *context, const tn_nightly_power *power)
{
    const looking *l = context;
    const tenor_drift_sight sight = {.night = power->night,
                                     .kind = (tenor_drift_kind)power->kind,
                                     .key = tn_handle_str(power->key),
                                     .dimension = tn_handle_str(power->dimension),
                                     .digest = tn_handle_str(power->digest),
                                     .detectable = power->detectable,
                                     .least = power->least,
                                     .count = (uint64_t)power->count,
                                     .days = power->days};
    return l->tell(l->context, &sight);
}

tenor_status tenor_drift_look(tenor_drift *drift, int32_t night, tenor_drift_tell_sight tell, void *context)
{
    if (!drift || !tell)
        return TENOR_BAD_ARGUMENT;
    looking l = {tell, context};
    switch (tn_nightly_look(&drift->legs, &drift->policy, night, (tn_nightly_power_sink){pass_sight, &l})) {
    case TN_NIGHTLY_DONE: return TENOR_OK;
    case TN_NIGHTLY_STOPPED: return TENOR_IO;
    case TN_NIGHTLY_NO_MEMORY: return TENOR_NO_MEMORY;
    }
    return TENOR_OK;
}
