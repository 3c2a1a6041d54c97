/* openturn.h - the last turn of a call, while segments may still join it. */
#ifndef TN_CLI_OPENTURN_H
#define TN_CLI_OPENTURN_H

#include <stdbool.h>

#include "tenor.h"
#include "tenor_io.h"

#include "cli/block.h"

typedef struct tn_openturn {
    bool any; /* false: there is none */
    bool partial;
    tn_turn *at; /* in a block, behind its turns, or own */
    tn_turn own;
    uint64_t last_number; /* of the segment that came last */
    size_t last_text;     /* where that begins in the text */
    uint64_t speaker;     /* stands for the name of who speaks; 0: the input does not say */
    tn_block *block;      /* owns the texts of the turn; NULL: bytes does */
    uint32_t known_fields; /* bits of fields of the call that were known when it began */
    size_t known_labels;   /* and of its labels so many */
    char *bytes;          /* call id, agent id, channel, language, text */
    size_t size, capacity;
    tenor_word *words;    /* of the turn, where somebody wants their times */
    size_t word_count, word_capacity;
    size_t last_words;    /* those before the segment that came last */
} tn_openturn;

typedef enum tn_openturn_join {
    TN_OPENTURN_APART,   /* the segment begins another turn */
    TN_OPENTURN_JOINED,  /* it is part of the turn now */
    TN_OPENTURN_REVISED, /* it took the place of the one that came last */
    TN_OPENTURN_FAILED   /* no memory; the turn is as it was */
} tn_openturn_join;

/* A zeroed tn_openturn is ready for use. */
void tn_openturn_free(tn_openturn *turn);
/* Where there is no turn: one begins with this segment, whose number is given. block: where its texts go at once, for a
 * turn that will most likely be closed there; NULL: it keeps them itself. False where there is no
 * memory, as below; then there is none. */
bool tn_openturn_begin(tn_openturn *turn, tn_block *block, const char *source,
                       const tenor_io_record *record, uint64_t number);
/* Most segments begin another turn, since another one speaks. */
static inline bool tn_openturn_is_other(const tn_openturn *turn, const tenor_io_record *record)
{
    return !turn->any || (!turn->partial && turn->at->segment.utterance.role !=
                                                record->segment.utterance.role);
}
/* Add a segment of the same call where it belongs there; join: segments are joined at all. */
tn_openturn_join tn_openturn_add(tn_openturn *turn, const tenor_io_record *record,
                                 uint64_t number, bool join);
/* The record that began the turn, joined it or (revised) took a place in it: the times of its words, if it has any. False: no
 * memory. */
bool tn_openturn_words(tn_openturn *turn, const tenor_io_record *record, bool revised);
/* False where no segment to come can join or take the last one's place. */
bool tn_openturn_may_grow(const tn_openturn *turn, bool join);
/* Put the turn, if there is one, into the block (which is the one where its texts are, if they are
 * in one), with the slot of its call; afterwards there is none. */
bool tn_openturn_close(tn_openturn *turn, size_t slot, tn_block *block);
/* The block that may have its texts goes: keep them. */
bool tn_openturn_leave(tn_openturn *turn);

#endif
