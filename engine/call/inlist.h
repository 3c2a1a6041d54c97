/* inlist.h - short names for asking whether words are in lists: for the files that do little else, never for a header. */
#ifndef TN_CALL_INLIST_H
#define TN_CALL_INLIST_H

#include "call/wordscan.h"

/* Whether a word, or the one k places ahead, is in a list: is_in(word, MONTHS), in(words, 1, THE). */
#define is_in(word, list) tn_wordscan_in(word, TN_LIST_##list)
#define in(words, k, list) tn_wordscan_next_in(words, k, TN_LIST_##list)

#endif
