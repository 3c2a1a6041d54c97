/* automaton.h - a program as its places: the position automaton (Glushkov 1961) of a phrase.
 *
 * A place is a SET or ANY of the program, that is, one token of a match. Programs jump forward only, so places are numbered
 * in the order in which a match can pass them. Programs with more places than bits in a word are left to simulate.c. */
#ifndef TN_LEXICON_AUTOMATON_H
#define TN_LEXICON_AUTOMATON_H

#include "lexicon/image.h"

#define TN_AUTOMATON_PLACES 64
#define TN_AUTOMATON_NO_CUT UINT64_MAX

typedef struct tn_automaton {
    uint32_t count;  /* places; 0: too many, nothing else is set */
    bool anchored;   /* has ^ or $, which are passed here as if they were not there */
    uint64_t first;  /* places that can take the first token */
    uint64_t last;   /* places behind which the phrase can be complete */
    struct {
        uint32_t set, size; /* in SETS; size 0: any word */
        uint32_t before;    /* most tokens in front of it */
        uint64_t follow;    /* places that can take the next token */
    } place[TN_AUTOMATON_PLACES];
} tn_automaton;

void tn_automaton_build(tn_automaton *a, const tn_image *image, uint32_t program);

/* The cheapest set of places of which every match passes one; cost_of[p] TN_AUTOMATON_NO_CUT: p may not be chosen. Returns
 * what it costs, or TN_AUTOMATON_NO_CUT where there is none. A shared place may be counted more than once on the way, so
 * "cheapest" is a good guess; that every match passes one is certain. */
uint64_t tn_automaton_cut(const tn_automaton *a, const uint64_t *cost_of, uint64_t *cut);

/* The places that are followed by one of `places`. */
uint64_t tn_automaton_before(const tn_automaton *a, uint64_t places);

#endif
