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
        if (set->measures && tenor_call_measure(set->calls[slot], set->policy) != TENOR_OK) {
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

/* The outcome as a score again, with the parts and topics it has. */
bool tn_callset_turn(tn_callset *set, size_t slot, const tn_turn *turn, const tn_outcome *outcome)
{
    tenor_call *call = tn_callset_of(set, slot);
    tenor_score score = {.status = outcome->status,
                         .scored = outcome->scored,
                         .tokens = outcome->tokens,
                         .dimensions = set->dimensions,
                         .dimension_count = set->dimension_count,
                         .hits = set->noted,
                         .hit_count = outcome->noted};
    for (size_t i = 0; i < outcome->parts; i++)
        set->dimensions[set->parts[i].dimension] = set->parts[i].score;
    bool fine = call && tenor_call_add(call, &turn->segment, &score) == TENOR_OK;
    for (size_t i = 0; i < outcome->parts; i++)
        set->dimensions[set->parts[i].dimension] = (tenor_dimension_score){.raw = 0};
    tn_callset_pass(set, outcome);
    return fine;
}

void tn_callset_pass(tn_callset *set, const tn_outcome *outcome)
{
    set->parts += outcome->parts;
    set->noted += outcome->noted;
}
