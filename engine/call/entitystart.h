/* entitystart.h - which words an entity can begin with: most words can begin none, and need not be tried. */
#ifndef TN_CALL_ENTITYSTART_H
#define TN_CALL_ENTITYSTART_H

#include "call/wordscan.h"

/* False only where tn_entities_next finds nothing at this word. */
bool tn_entitystart_may(const tn_word *word);

#endif
