/* callpage.h - one conversation as a coach would read it: its turns with phrases marked, what became of duties beside the turn where it
 * was decided, flags, promises, measures. */
#ifndef TN_CLI_CALLPAGE_H
#define TN_CLI_CALLPAGE_H

#include <stdio.h>

#include "tenor_card.h"

#include "cli/block.h"

#define TN_CALLPAGE_SCORES 8 /* dimensions of a turn that are shown */

typedef struct tn_callpage_span {
    uint32_t begin, end;
} tn_callpage_span;

typedef struct tn_callpage_turn {
    uint64_t number;
    tenor_role role;
    int64_t start_ms;
    char *text; /* masked; owned */
    size_t size;
    tn_callpage_span *spans; /* of phrases, in order, not overlapping; owned */
    size_t span_count;
    size_t dimension[TN_CALLPAGE_SCORES];
    int32_t score[TN_CALLPAGE_SCORES];
    size_t score_count;
} tn_callpage_turn;

typedef struct tn_callpage {
    const tenor_lexicon *lexicon;
    const tenor_card *card; /* NULL: the call is not marked */
    tn_callpage_turn *turns;
    size_t count, capacity;
} tn_callpage;

/* A zeroed page with its lexicon is ready for use. False: no memory. */
bool tn_callpage_add(tn_callpage *page, const tn_turn *turn, const tenor_score *score);
void tn_callpage_free(tn_callpage *page);
/* The call has ended. */
void tn_callpage_print(FILE *file, bool colour, size_t width, const tn_callpage *page, const tenor_call *call, const tn_call_end *end);

#endif
