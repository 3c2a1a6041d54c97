/* walker.h - a program and a text as walk.c and ways.c go through them: which places take a token, and what comes next. */
#ifndef TN_LEXICON_WALKER_H
#define TN_LEXICON_WALKER_H

#include "lexicon/automaton.h"
#include "lexicon/track.h"

/* Masks are sets of places of so many words as the program says: one for nearly all phrases. */
typedef struct tn_walker {
    const tn_vocabulary *v;
    const tn_track *track;
    const tn_index_place *places;
    const uint64_t *first, *last, *follow;
    const uint64_t *free_last; /* those of last[] that need not be at the text's end */
} tn_walker;

/* The program must be walkable. */
static inline tn_walker tn_walker_of(const tn_vocabulary *v, const tn_track *track, uint32_t program)
{
    const tn_index_program *p = &v->index->programs[program];
    const uint64_t *masks = v->index->masks + p->masks, *last = masks + p->words, *follow = last + p->words;
    return (tn_walker){v, track, v->index->places + p->place, masks, last, follow,
                       p->anchored ? follow + (size_t)(p->count + 1) * p->words : last};
}

/* Whether the token is the place's, and how well. */
static inline bool tn_walker_takes(const tn_walker *k, uint32_t place, const tn_token_class *c, bool transparent, uint32_t *penalty)
{
    const tn_index_place *p = &k->places[place];
    *penalty = 0;
    if (p->size == 0)
        return !transparent;
    if (!(p->bloom & c->bloom))
        return false;
    *penalty = tn_vocabulary_match(k->v, c, k->v->image->sets + p->set, p->size);
    return *penalty != UINT32_MAX;
}

/* Whether a match may step over token t, which is not its first. */
static inline bool tn_walker_skips(const tn_track *track, uint32_t t)
{
    return (track->words[t] & (TN_WORD_TRANSPARENT | TN_WORD_BARRIER)) == TN_WORD_TRANSPARENT;
}

#endif
