/* tokenised.h - tracks of the texts that the fast lane has not cut: by the tokeniser of text/, and of long ones the parts in plain
 * ASCII by the fast lane all the same. */
#ifndef TN_LEXICON_TOKENISED_H
#define TN_LEXICON_TOKENISED_H

#include "lexicon/cutter.h"

/* What a track says beside its tokens. */
typedef struct tn_tokenised_notes {
    bool invalid;       /* invalid UTF-8 or NUL was read as U+FFFD */
    bool limit_hit;     /* a regex ran out of its budget */
} tn_tokenised_notes;

/* The track of any utterance of the batch; those of all others are gone then. Lives until the next one. False: no memory. */
bool tn_tokenised_track(tn_cutter *cutter, size_t index, tn_track *track, tn_tokenised_notes *notes);

#endif
