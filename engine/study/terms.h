/* terms.h - the words of a text as phrases of lexicon files name them. */
#ifndef TN_STUDY_TERMS_H
#define TN_STUDY_TERMS_H

#include "score/utterance.h"
#include "tenor_study.h"

/* The terms of the utterance that was scored last, in arena; folded and shortened are scratch. False: no memory. */
bool tn_terms_list(const tn_utterance *utterance, tn_arena *arena, tn_buf *folded, tn_buf *shortened,
                   const tenor_study_term **terms, size_t *count);

#endif
