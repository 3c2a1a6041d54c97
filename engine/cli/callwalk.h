/* callwalk.h - what a block holds of calls, in its order: turns, what happened between them, ends. */
#ifndef TN_CLI_CALLWALK_H
#define TN_CLI_CALLWALK_H

#include "cli/block.h"

typedef enum tn_callwalk_kind {
    TN_CALLWALK_OVER,
    TN_CALLWALK_TURN,  /* of a call: those of none are passed by */
    TN_CALLWALK_EVENT, /* one of the block's happenings */
    TN_CALLWALK_END
} tn_callwalk_kind;

/* Zeroed it stands before the first. */
typedef struct tn_callwalk {
    size_t turn, event, end; /* the next ones */
} tn_callwalk;

/* What comes next; *index: among the block's turns, happenings or ends. */
tn_callwalk_kind tn_callwalk_next(tn_callwalk *walk, const tn_block *block, size_t *index);

#endif
