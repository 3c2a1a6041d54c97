/* movers.c - which calls moved a mean most.
 *
 * A call moved it by how far its score lies from the mean that its agent (team, queue, topic) had in the same stratum before the
 * onset, shared by all interactions since. Where the stratum is new to them it is set against their mean in all of them. */
#include "cli/movers.h"

#include <stdlib.h>
#include <string.h>

#include "cli/alertid.h"
#include "cli/terminal.h"

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* Names that are not given are read as this by drift. */
static tenor_str or_none(tenor_str name)
{
    return name.size ? name : tn_terminal_str("-");
}

static tenor_str dimension_of(const tenor_drift_cell *names)
{
    return names->dimension.size ? names->dimension : tn_terminal_str("sentiment");
}

static tenor_str key_of(const tenor_drift_cell *names, tenor_drift_kind kind)
{
    switch (kind) {
    case TENOR_DRIFT_AGENT: return or_none(names->agent);
    case TENOR_DRIFT_TEAM: return or_none(names->team);
    case TENOR_DRIFT_QUEUE: return or_none(names->queue);
    case TENOR_DRIFT_TOPIC: return or_none(names->topic);
    }
    return or_none((tenor_str){NULL, 0});
}

static uint32_t *slot_of(const tn_movers *movers, tenor_drift_kind kind, tenor_str key, tenor_str dimension)
{
    return &movers->slots[(size_t)tn_alertid_hash(kind, key, dimension) & (movers->slot_count - 1)];
}

/* What is over, or cannot be compared, has no calls that moved it. */
static bool has_calls(const tenor_drift_event *event)
{
    return !event->blind && event->state != TENOR_DRIFT_CLEARED;
}

bool tn_movers_init(tn_movers *movers, const tenor_drift_event *events, size_t count)
{
    *movers = (tn_movers){.events = events, .event_count = count, .slot_count = 64};
    while (movers->slot_count < count * 2)
        movers->slot_count *= 2;
    movers->of = calloc(count + 1, sizeof *movers->of);
    movers->slots = calloc(movers->slot_count, sizeof *movers->slots);
    movers->next = calloc(count + 1, sizeof *movers->next);
    if (!movers->of || !movers->slots || !movers->next)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (!has_calls(&events[i]))
            continue;
        uint32_t *slot = slot_of(movers, events[i].kind, events[i].key, events[i].measured);
        movers->next[i] = *slot;
        *slot = (uint32_t)i + 1;
    }
    return true;
}

void tn_movers_free(tn_movers *movers)
{
    free(movers->of);
    free(movers->slots);
    free(movers->next);
    tn_keep_free(&movers->keep);
    memset(movers, 0, sizeof *movers);
}

static bool in_stratum(const tenor_drift_part *part, const tenor_drift_cell *names)
{
    return same(part->queue, or_none(names->queue)) && same(part->topic, or_none(names->topic)) &&
           same(part->channel, or_none(names->channel)) && same(part->reader, or_none(names->reader)) &&
           same(part->asr, or_none(names->asr));
}

/* How far a score lies from what was usual. */
static double apart(const tenor_drift_event *event, const tn_driftsource_leg *leg)
{
    double usual = event->has_parts ? event->before : event->reference.level;
    for (size_t i = 0; i < event->part_count; i++)
        if (event->parts[i].count_before && in_stratum(&event->parts[i], leg->names))
            usual = event->parts[i].before;
    return leg->score * 1e-4 - usual;
}

/* Does a come before b? Further in the direction of the event, then earlier, then by name. */
static bool before(const tenor_io_drift_call *a, const tenor_io_drift_call *b, bool rise)
{
    double x = rise ? -a->moved : a->moved, y = rise ? -b->moved : b->moved;
    if (x < y || x > y)
        return x < y;
    if (a->day != b->day)
        return a->day < b->day;
    size_t n = a->call_id.size < b->call_id.size ? a->call_id.size : b->call_id.size;
    int order = n ? memcmp(a->call_id.data, b->call_id.data, n) : 0;
    return order ? order < 0 : a->call_id.size < b->call_id.size;
}

static bool put(tn_movers *movers, size_t index, const tn_driftsource_leg *leg)
{
    const tenor_drift_event *event = &movers->events[index];
    tn_movers_calls *of = &movers->of[index];
    tenor_io_drift_call call = {.call_id = leg->call_id,
                                .agent = or_none(leg->names->agent),
                                .queue = or_none(leg->names->queue),
                                .topic = or_none(leg->names->topic),
                                .day = leg->names->day,
                                .score = leg->score * 1e-4,
                                .moved = apart(event, leg)};
    of->interactions++;
    if (!call.call_id.size || (event->rise ? call.moved <= 0 : call.moved >= 0))
        return true;
    size_t at = of->count;
    while (at > 0 && before(&call, &of->calls[at - 1], event->rise))
        at--;
    if (at == TN_MOVERS_MOST)
        return true;
    if (!tn_keep_text(&movers->keep, call.call_id, &call.call_id) || !tn_keep_text(&movers->keep, call.agent, &call.agent) ||
        !tn_keep_text(&movers->keep, call.queue, &call.queue) || !tn_keep_text(&movers->keep, call.topic, &call.topic))
        return false;
    size_t last = of->count < TN_MOVERS_MOST ? of->count++ : TN_MOVERS_MOST - 1;
    memmove(&of->calls[at + 1], &of->calls[at], (last - at) * sizeof call);
    of->calls[at] = call;
    return true;
}

bool tn_movers_leg(void *context, const tn_driftsource_leg *leg)
{
    static const tenor_drift_kind kinds[] = {TENOR_DRIFT_AGENT, TENOR_DRIFT_TEAM, TENOR_DRIFT_QUEUE, TENOR_DRIFT_TOPIC};
    tn_movers *movers = context;
    tenor_str dimension = dimension_of(leg->names);
    if (!leg->known)
        return true;
    for (size_t k = 0; k < 4; k++) {
        tenor_str key = key_of(leg->names, kinds[k]);
        for (uint32_t i = *slot_of(movers, kinds[k], key, dimension); i; i = movers->next[i - 1]) {
            const tenor_drift_event *event = &movers->events[i - 1];
            if (event->kind == kinds[k] && leg->names->day >= event->onset && leg->names->day <= event->night &&
                same(event->key, key) && same(event->measured, dimension) &&
                same(event->digest, or_none(leg->names->digest)) && !put(movers, i - 1, leg)) {
                movers->no_memory = true;
                return false;
            }
        }
    }
    return true;
}

void tn_movers_finish(tn_movers *movers)
{
    for (size_t i = 0; i < movers->event_count; i++)
        for (size_t k = 0; k < movers->of[i].count; k++)
            movers->of[i].calls[k].moved /= (double)movers->of[i].interactions;
}
