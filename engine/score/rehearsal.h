/* rehearsal.h - the lexicon of some layers, compiled only to be tried on sentences: for its own tests and for lints. */
#ifndef TN_SCORE_REHEARSAL_H
#define TN_SCORE_REHEARSAL_H

#include "lexicon/source.h"
#include "score/utterance.h"

typedef struct tn_rehearsal {
    tn_source_set *set; /* borrowed; findings go to its diags */
    unsigned layer;     /* the highest; entries of files of this layer are looked at */
    tn_layers layers;   /* its entries and those of the image have the same numbers */
    tn_image image;
    tn_utterance utterance; /* every match is kept */
    tn_arena arena;         /* of the last score */
} tn_rehearsal;

/* Compile layers up to `layer`. TENOR_BAD_LEXICON: they have errors; TENOR_NO_MEMORY. It stays where it is and is closed only where
 * it was opened. */
tenor_status tn_rehearsal_open(tn_rehearsal *r, tn_source_set *set, unsigned layer, const tn_mem *mem);
void tn_rehearsal_close(tn_rehearsal *r);

/* Score a sentence as entry asks: on its channel and day, and with the entry itself if it is a draft. What the score points to lives
 * until the next one. False: no memory. */
bool tn_rehearsal_score(tn_rehearsal *r, tn_str sentence, tenor_role role, uint32_t entry, tenor_score *score);

/* An entry by its id and place, as help names it. */
tn_str tn_rehearsal_name(tn_rehearsal *r, uint32_t entry);
/* Help for whoever wonders why an entry loses to another one: which, where it stands, why it wins, and what would turn that. */
tn_str tn_rehearsal_loss(tn_rehearsal *r, uint32_t winner, tn_resolve_why why);

/* Kinds that leave nothing in a score by themselves: stop, ignore, filler, abbrev. */
bool tn_rehearsal_leaves_no_trace(uint32_t kind);

/* Whether a finding of this code (a warning) is wanted for the entry: `allow=` of the entry, its category or its file says no. */
bool tn_rehearsal_wants(const tn_effective *entry, enum tn_diag_code code);

#endif
