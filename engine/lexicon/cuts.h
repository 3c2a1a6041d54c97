/* cuts.h - what every match of a phrase must have: sets of places of which it passes one, the cheapest there are. */
#ifndef TN_LEXICON_CUTS_H
#define TN_LEXICON_CUTS_H

#include "lexicon/automaton.h"

/* Of every place the cheapest set of places of which every match that passes the place passes one from there on: in front of it, where they
 * were found backward. */
typedef struct tn_cuts {
    const tn_automaton *automaton;
    const uint64_t *cost_of;
    uint64_t costs[TN_AUTOMATON_PLACES];
    uint64_t cuts[TN_AUTOMATON_PLACES * TN_PLACES_WORDS]; /* of so many words as the automaton has */
} tn_cuts;

/* cost_of[p] TN_AUTOMATON_NO_CUT: p may not be chosen. Both are borrowed. */
void tn_cuts_find(tn_cuts *cuts, const tn_automaton *a, const uint64_t *cost_of, bool backward);
/* The cut that every match passes from one of `places` on. Returns what it costs, or TN_AUTOMATON_NO_CUT where there is none. A shared place
 * may be counted more than once on the way, so "cheapest" is a good guess; that every match passes one is certain. */
uint64_t tn_cuts_behind(const tn_cuts *cuts, const tn_places *places, tn_places *cut);

#endif
