/* plain_pair.h - one lexicon for both ways of scoring: the library's, and the plain one over the same image. */
#ifndef PLAIN_PAIR_H
#define PLAIN_PAIR_H

#include "plain_utterance.h"

typedef struct plain_pair {
    tenor_lexicon *lexicon; /* owned */
    tn_mem mem;
    tn_image image;         /* a copy of the lexicon's, opened by itself */
    plain_utterance quick, exhaustive;
    tn_arena arena;
} plain_pair;

/* Takes the lexicon over. A pair stays where it is made. False: no memory, or an image that does not open. */
bool plain_pair_open(plain_pair *pair, tenor_lexicon *lexicon);
void plain_pair_close(plain_pair *pair);
/* Score plainly; *score lives until the next call. False: no memory. */
bool plain_pair_score(plain_pair *pair, const tenor_utterance *utterance, bool exhaustive, tenor_score *score);

#endif
