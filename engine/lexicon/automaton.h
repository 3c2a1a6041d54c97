/* automaton.h - a program as its places: the position automaton (Glushkov 1961) of a phrase.
 *
 * A place is a SET or ANY of the program, that is, one token of a match. Programs jump forward only, so places are numbered
 * in the order in which a match can pass them. */
#ifndef TN_LEXICON_AUTOMATON_H
#define TN_LEXICON_AUTOMATON_H

#include "lexicon/image.h"

#define TN_AUTOMATON_PLACES TN_PROGRAM_STATES
#define TN_AUTOMATON_NO_CUT UINT64_MAX

/* A set of places. */
#define TN_PLACES_WORDS (TN_AUTOMATON_PLACES / 64)
typedef struct tn_places {
    uint64_t bits[TN_PLACES_WORDS];
} tn_places;

static inline void tn_places_add(tn_places *set, uint32_t place)
{
    set->bits[place / 64] |= UINT64_C(1) << (place % 64);
}

static inline bool tn_places_has(const tn_places *set, uint32_t place)
{
    return set->bits[place / 64] >> (place % 64) & 1;
}

static inline void tn_places_join(tn_places *set, const tn_places *other)
{
    for (int w = 0; w < TN_PLACES_WORDS; w++)
        set->bits[w] |= other->bits[w];
}

/* for each place p of *set, places of the automaton *a, ascending; what the loop does to the set it does not see. No break. */
#define TN_PLACES_EACH(p, set, a)                          \
    (uint32_t w_##p = 0; w_##p < (a)->words; w_##p++)      \
        for (uint64_t b_##p = (set)->bits[w_##p]; b_##p; b_##p &= b_##p - 1) \
            for (uint32_t p = w_##p * 64 + (uint32_t)__builtin_ctzll(b_##p), o_##p = 1; o_##p; o_##p = 0)

/* Words of a set of so many places, where it is stored or gone through. */
static inline uint32_t tn_places_words(uint32_t places)
{
    return places <= 64 ? 1 : TN_PLACES_WORDS;
}

typedef struct tn_automaton {
    uint32_t count;  /* places */
    uint32_t words;  /* of sets that can hold one: nearly always 1 */
    bool anchored;   /* has ^ or $, which are passed here as if they were not there, but for the free sets below */
    bool inner;      /* one of them stands elsewhere than before the first token or behind the last */
    tn_places first; /* places that can take the first token */
    tn_places last;  /* places behind which the phrase can be complete */
    tn_places free_first, free_last; /* those of them that can do so anywhere in a text, without ^ and $ */
    struct {
        uint32_t set, size; /* in SETS; size 0: any word */
        uint32_t before;    /* most tokens in front of it, */
        uint32_t nearest;   /* and fewest, but for those that are stepped over */
        tn_places follow;   /* places that can take the next token */
        tn_places behind;   /* places that can have taken the one in front */
    } place[TN_AUTOMATON_PLACES];
} tn_automaton;

/* Places that take the same words behind the same places are one: (i will|i can) begins with one "i". */
void tn_automaton_build(tn_automaton *a, const tn_image *image, uint32_t program);

/* The places that are followed by one of `places`. */
tn_places tn_automaton_before(const tn_automaton *a, const tn_places *places);
/* The places that follow one of `places`. */
tn_places tn_automaton_after(const tn_automaton *a, const tn_places *places);

#endif
