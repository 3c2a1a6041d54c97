/* callset.c - the open calls of a run as one lexicon has them. */
#include "cli/callset.h"

#include <stdlib.h>

bool tn_callset_init(tn_callset *set, tenor_lexicon *lexicon, bool phrases)
{
    *set = (tn_callset){.lexicon = lexicon, .phrases = phrases, .dimension_count = tenor_lexicon_dimension_count(lexicon)};
    set->dimensions = calloc(set->dimension_count, sizeof *set->dimensions);
    return set->dimensions != NULL;
}

void tn_callset_free(tn_callset *set)
{
    for (size_t i = 0; i < set->count; i++)
        tenor_call_free(set->calls[i]);
    free(set->calls);
    free(set->dimensions);
    *set = (tn_callset){.lexicon = NULL};
}

void tn_callset_measure(tn_callset *set, const tenor_policy *policy)
{
    set->measures = true;
    set->policy = policy;
}

tenor_call *tn_callset_of(tn_callset *set, size_t slot)
{
    if (slot >= set->count) {
        size_t count = set->count ? set->count : 1;
        while (count <= slot)
            count *= 2; /* slots are few: see opencalls.h */
        tenor_call **larger = realloc(set->calls, count * sizeof *larger);
        if (!larger)
            return NULL;
        for (size_t i = set->count; i < count; i++)
            larger[i] = NULL;
        set->calls = larger;
        set->count = count;
    }
    if (!set->calls[slot]) {
        if (tenor_call_new(&set->calls[slot], set->lexicon, NULL, NULL) != TENOR_OK)
            return NULL;
        tenor_call_keep_phrases(set->calls[slot], set->phrases);
        tenor_call_keep_duties(set->calls[slot], !set->numbers);
        if ((set->measures && tenor_call_measure(set->calls[slot], set->policy) != TENOR_OK) ||
            tenor_call_remember(set->calls[slot], set->remember) != TENOR_OK) {
            tenor_call_free(set->calls[slot]);
            set->calls[slot] = NULL;
        }
    }
    return set->calls[slot];
}

void tn_callset_block(tn_callset *set, const tn_block_outcomes *outcomes)
{
    set->parts = outcomes->parts;
    set->noted = outcomes->noted;
}

bool tn_callset_event(tn_callset *set, size_t slot, const tn_happening *happening)
{
    tenor_call *call = tn_callset_of(set, slot);
    if (call && happening->name.size)
        return tenor_call_name(call, happening->named, happening->name) == TENOR_OK;
    return call && tenor_call_event(call, NULL, happening->kind, happening->at_ms) == TENOR_OK;
}

/* The outcome as a score again, with the parts and topics it has; until it is left. Whatever else a score has stays as it is: 0. */
static inline void show(tn_callset *set, const tn_outcome *outcome, const tn_outcome_part *parts, const tenor_hit *noted, tenor_score *to)
{
    for (size_t i = 0; i < outcome->parts; i++)
        set->dimensions[parts[i].dimension] = parts[i].score;
    to->status = outcome->status;
    to->scored = outcome->scored;
    to->tokens = outcome->tokens;
    to->dimensions = set->dimensions;
    to->dimension_count = set->dimension_count;
    to->hits = noted;
    to->hit_count = outcome->noted;
}

static void leave(tn_callset *set, const tn_outcome *outcome, const tn_outcome_part *parts)
{
    for (size_t i = 0; i < outcome->parts; i++)
        set->dimensions[parts[i].dimension] = (tenor_dimension_score){.raw = 0};
}

bool tn_callset_turn(tn_callset *set, size_t slot, const tn_turn *turn, const tn_outcome *outcome)
{
    tenor_call *call = tn_callset_of(set, slot);
    tenor_score score = {.tokens = 0};
    show(set, outcome, set->parts, set->noted, &score);
    const bool fine = call && tenor_call_started(call, turn->started_ms) == TENOR_OK && tenor_call_add(call, &turn->segment, &score) == TENOR_OK;
    leave(set, outcome, set->parts);
    tn_callset_pass(set, outcome);
    return fine;
}

/* Things in their order, each shown until the next is asked for. */
typedef struct showing {
    tn_callset *set;
    const tn_callset_thing *const *things;
    size_t count;
    const tn_callset_thing *shown; /* a turn; NULL: none */
    tenor_score score;
} showing;

static void leave_shown(showing *s)
{
    if (s->shown)
        leave(s->set, s->shown->outcome, s->shown->parts);
    s->shown = NULL;
}

static bool show_next(void *context, size_t index, tenor_call_item *item)
{
    showing *s = context;
    leave_shown(s);
    if (index >= s->count)
        return false;
    const tn_callset_thing *thing = s->things[index];
    if (thing->turn) {
        show(s->set, thing->outcome, thing->parts, thing->noted, &s->score);
        s->shown = thing;
        *item = (tenor_call_item){.kind = TENOR_CALL_TURN, .turn = &thing->turn->segment, .score = &s->score};
    } else if (thing->event->name.size) {
        *item = (tenor_call_item){.kind = TENOR_CALL_NAME, .named = thing->event->named, .name = thing->event->name};
    } else {
        *item = (tenor_call_item){.kind = TENOR_CALL_EVENT, .event = thing->event->kind, .at_ms = thing->event->at_ms};
    }
    return true;
}

bool tn_callset_all(tn_callset *set, tenor_call *call, const tn_callset_thing *const *things, size_t count)
{
    showing s = {.set = set, .things = things, .count = count};
    size_t first = 0; /* turn: all say the same of when their call began */
    while (first < count && !things[first]->turn)
        first++;
    const bool fine = (first == count || tenor_call_started(call, things[first]->turn->started_ms) == TENOR_OK) &&
                      tenor_call_add_all(call, show_next, &s) == TENOR_OK;
    leave_shown(&s);
    return fine;
}

void tn_callset_pass(tn_callset *set, const tn_outcome *outcome)
{
    set->parts += outcome->parts;
    set->noted += outcome->noted;
}
