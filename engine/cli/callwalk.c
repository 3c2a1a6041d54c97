/* callwalk.c - what a block holds of calls, in its order. */
#include "cli/callwalk.h"

tn_callwalk_kind tn_callwalk_next(tn_callwalk *walk, const tn_block *block, size_t *index)
{
    for (;;) {
        const tn_happening *event = walk->event < block->happening_count ? &block->happenings[walk->event] : NULL;
        if (event && event->before <= walk->turn && event->ends <= walk->end) {
            *index = walk->event++;
            return TN_CALLWALK_EVENT;
        }
        if (walk->end < block->end_count && block->ends[walk->end].before == walk->turn) {
            *index = walk->end++;
            return TN_CALLWALK_END;
        }
        if (walk->turn >= block->turn_count)
            return TN_CALLWALK_OVER;
        *index = walk->turn++;
        if (block->turns[*index].call_id.size > 0)
            return TN_CALLWALK_TURN;
    }
}
