/* entitystart.c - which words an entity can begin with. */
#include "call/entitystart.h"

bool tn_entitystart_odd(const tn_word *word)
{
    if (word->kind == TN_WORD_NUMBER)
        return true;
    if (word->kind == TN_WORD_MARK) /* # and signs of currencies */
        return word->low[0] == '#' || word->low[0] == '$' || (unsigned char)word->low[0] >= 0x80;
    for (size_t i = 0; i < word->low_size; i++)
        if (word->low[i] >= '0' && word->low[i] <= '9') /* XR-2200 */
            return true;
    if (tn_wordscan_in(word, TN_LIST_ENTITY_FIRSTS))
        return true;
    const char *hyphen = tn_wordscan_hyphen(word); /* twenty-five: what stands before it counts */
    if (!hyphen)
        return false;
    tn_word first = tn_wordscan_word(word->low, (size_t)(hyphen - word->low));
    return tn_wordscan_in(&first, TN_LIST_ENTITY_FIRSTS);
}
