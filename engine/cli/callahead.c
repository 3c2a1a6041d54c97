/* callahead.c - calls that begin and end in one block, made by who scores it. */
#include "cli/callahead.h"

#include "cli/callwalk.h"

_Static_assert(TN_CALLAHEAD_OPEN == 64, "places are bits of a word");

void tn_callahead_free(tn_callahead *ahead)
{
    tn_callset_free(&ahead->calls);
    ahead->used = 0;
}

/* Whether the call that is the block's end number `end` began in it, among the first `begins` of its begins. A slot's begins and ends take
 * turns, so that a begin of the slot before this end and behind the end before is this call's. */
static bool began_here(const tn_block *block, size_t end, size_t begins)
{
    const size_t slot = block->ends[end].slot;
    for (size_t i = begins; i > 0 && end - block->begins[i - 1].ends < TN_CALLAHEAD_OPEN; i--)
        if (block->begins[i - 1].slot == slot)
            return true;
    return false;
}

/* Tell ends of calls that began in the block. False: there are none. */
static bool mark_whole(tn_block *block)
{
    size_t begins = 0;
    bool any = false;
    for (size_t end = 0; end < block->end_count; end++) {
        while (begins < block->begin_count && block->begins[begins].ends <= end)
            begins++;
        block->ends[end].ahead = began_here(block, end, begins);
        block->ends[end].placed = false;
        any = any || block->ends[end].ahead;
    }
    return any;
}

/* The end of the call of a slot that is next from `from` on, where it is whole; end_count: it is not. */
static size_t end_of(const tn_block *block, size_t slot, size_t from)
{
    for (size_t i = from; i < block->end_count && i - from < TN_CALLAHEAD_OPEN; i++)
        if (block->ends[i].slot == slot)
            return block->ends[i].ahead ? i : block->end_count;
    return block->end_count;
}

/* The place of the call of an end, which gets one where it has none yet. */
static size_t place_of(tn_callahead *ahead, tn_call_end *end)
{
    if (!end->placed) {
        end->place = (size_t)__builtin_ctzll(~ahead->used);
        ahead->used |= UINT64_C(1) << end->place;
        end->placed = true;
    }
    return end->place;
}

static bool finish(tn_callahead *ahead, tn_block *block, tn_call_end *end)
{
    const size_t place = place_of(ahead, end), from = tenor_io_buffer_view(block->records).size;
    tenor_call *call = tn_callset_of(&ahead->calls, place);
    if (!call || tenor_call_end(call) != TENOR_OK || !tn_callbook_record(ahead->book, block->records, call, end))
        return false;
    end->told = end->earlier.call_id.size > 0;
    end->record_begin = from;
    end->record_size = tenor_io_buffer_view(block->records).size - from;
    tenor_call_reset(call);
    ahead->used &= ~(UINT64_C(1) << place);
    return true;
}

static bool make(tn_callahead *ahead, tn_block *block)
{
    tn_callwalk walk = {.turn = 0};
    size_t i, end;
    tn_callset_block(&ahead->calls, &block->outcomes);
    for (;;) {
        switch (tn_callwalk_next(&walk, block, &i)) {
        case TN_CALLWALK_OVER:
            return true;
        case TN_CALLWALK_END:
            if (block->ends[i].ahead && !finish(ahead, block, &block->ends[i]))
                return false;
            break;
        case TN_CALLWALK_EVENT:
            end = end_of(block, block->happenings[i].slot, walk.end);
            block->happenings[i].ahead = end;
            if (end < block->end_count && !tn_callset_event(&ahead->calls, place_of(ahead, &block->ends[end]), &block->happenings[i]))
                return false;
            break;
        case TN_CALLWALK_TURN:
            end = end_of(block, block->turns[i].slot, walk.end);
            block->outcomes.turns[i].ahead = end;
            if (end == block->end_count)
                tn_callset_pass(&ahead->calls, &block->outcomes.turns[i]);
            else if (!tn_callset_turn(&ahead->calls, place_of(ahead, &block->ends[end]), &block->turns[i], &block->outcomes.turns[i]))
                return false;
        }
    }
}

tenor_status tn_callahead_block(tn_callahead *ahead, tn_block *block)
{
    if (!mark_whole(block))
        return TENOR_OK;
    if (!ahead->calls.lexicon) {
        const tn_callset *like = &ahead->book->calls;
        if (!tn_callset_init(&ahead->calls, like->lexicon, like->phrases))
            return TENOR_NO_MEMORY;
        if (like->measures)
            tn_callset_measure(&ahead->calls, like->policy);
    }
    block->ahead = true;
    return make(ahead, block) ? TENOR_OK : TENOR_NO_MEMORY;
}
