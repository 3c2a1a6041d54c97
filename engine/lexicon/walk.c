/* walk.c - one way through a program, place by place. */
#include "lexicon/walk.h"

enum tn_walk_result tn_walk_run(const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start, tn_walk *walk)
{
    const tn_index_program *p = &v->index->programs[program];
    const tn_index_place *places = v->index->places + p->place;
    const uint32_t *sets = v->image->sets;
    uint64_t next = p->first;
    uint32_t wildcards = 0, penalty = 0, count = 0;
    bool found = false;
    for (uint32_t t = start; next && t < track->count; t++) {
        if (t > start && track->flags[t] & TN_TOKEN_BREAK)
            break;
        const tn_token_class *c = &v->classes[track->classes[t]];
        bool transparent = track->words[t] & TN_WORD_TRANSPARENT;
        uint32_t taken = UINT32_MAX, penalty_here = 0;
        for (uint64_t left = next; left; left &= left - 1) {
            uint32_t i = (uint32_t)__builtin_ctzll(left);
            uint32_t worse = 0;
            if (places[i].size == 0) {
                if (transparent)
                    continue;
            } else {
                if (!(places[i].bloom & c->bloom))
                    continue;
                worse = tn_vocabulary_match(v, c, sets + places[i].set, places[i].size);
                if (worse == UINT32_MAX)
                    continue;
            }
            if (taken != UINT32_MAX)
                return TN_WALK_UNSURE;
            taken = i;
            penalty_here = worse;
        }
        if (taken == UINT32_MAX) {
            if (t > start && transparent && !(track->words[t] & TN_WORD_BARRIER))
                continue; /* stepped over */
            break;
        }
        if (t > start && transparent && !(track->words[t] & TN_WORD_BARRIER))
            return TN_WALK_UNSURE; /* taken, or stepped over */
        if (places[taken].size) {
            walk->words[count++] = t;
            penalty += penalty_here;
        } else {
            wildcards++;
        }
        if (p->last >> taken & 1 && count) {
            walk->end = t + 1;
            walk->wildcards = wildcards;
            walk->penalty = penalty;
            walk->count = count;
            found = true;
        }
        next = places[taken].follow;
    }
    return found ? TN_WALK_MATCH : TN_WALK_NONE;
}
