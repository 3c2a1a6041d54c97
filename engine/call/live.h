/* live.h - the open turn of a conversation in progress: segments arrive, may be partial, and join. */
#ifndef TN_CALL_LIVE_H
#define TN_CALL_LIVE_H

#include "base/buf.h"
#include "tenor.h"

#define TN_LIVE_TURN_MAX ((size_t)1 << 20) /* bytes of a joined turn: a longer one is closed, so memory stays bounded */

typedef struct tn_live {
    tn_buf text;           /* of the open turn */
    tn_buf strings;        /* agent_id, channel, language of its first segment, one after the other */
    tn_buf words, done_words;       /* tenor_word: when words of it were spoken */
    tn_buf done_text, done_strings; /* the same of the turn that was completed last, so that it stays readable */
    tenor_segment turn;    /* of the open turn; its views are set by tn_live_turn */
    size_t agent_size, channel_size;
    size_t last_begin;     /* where the last segment's text begins */
    size_t last_words;     /* words before it */
    uint64_t last_number;
    bool open, last_final;
} tn_live;

void tn_live_init(tn_live *live, const tn_mem *mem);
void tn_live_free(tn_live *live);
/* True where a segment continues the open turn. */
bool tn_live_continues(const tn_live *live, const tenor_segment *segment);
/* Append to the open turn, or open one. False: no memory, nothing changed. */
bool tn_live_append(tn_live *live, const tenor_segment *segment, bool final);
/* Make room for a segment that opens a turn after the open one is closed. False: no memory. */
bool tn_live_reserve_next(tn_live *live, const tenor_segment *segment);
/* Replace the last segment's text and words, and its end unless end_ms is TENOR_NO_TIME. False: no memory, or its number is not the
 * last segment's, or that is final (*found). */
bool tn_live_revise(tn_live *live, const tenor_segment *segment, bool final, bool *found);
/* The open turn, its views into live. */
tenor_segment tn_live_turn(const tn_live *live);
/* The open turn is complete: its views stay as they are until the next one is. */
void tn_live_close(tn_live *live);

bool tn_live_joins(const tenor_segment *first, const tenor_segment *second);

#endif
