/* entitystart.h - which words an entity can begin with: most words can begin none, and need not be tried. */
#ifndef TN_CALL_ENTITYSTART_H
#define TN_CALL_ENTITYSTART_H

#include "call/wordscan.h"

/* Behind tn_entitystart_may: of a word with more than letters in it, or something else. */
bool tn_entitystart_odd(const tn_word *word);

/* False only where tn_entities_next finds nothing at this word. */
static inline bool tn_entitystart_may(const tn_word *word)
{
    return word->plain ? tn_wordscan_in(word, TN_LIST_ENTITY_FIRSTS) : tn_entitystart_odd(word);
}

#endif
