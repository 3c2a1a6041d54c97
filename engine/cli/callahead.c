/* callahead.c - calls that begin and end in one block, made by who scores it. */
#include "cli/callahead.h"

#include <stdlib.h>

#include "cli/callwalk.h"

#define NONE UINT32_MAX

void tn_callahead_free(tn_callahead *ahead)
{
    tn_callset_free(&ahead->calls);
    free(ahead->things);
    free(ahead->order);
    free(ahead->slots);
    *ahead = (tn_callahead){.book = ahead->book};
}

/* Room for so many; *room tells what there is. False: no memory. */
static bool fit(void **block, size_t *room, size_t count, size_t size)
{
    if (count <= *room)
        return true;
    void *larger = count > SIZE_MAX / 2 / size ? NULL : realloc(*block, 2 * count * size);
    if (!larger)
        return false;
    *block = larger;
    *room = 2 * count;
    return true;
}

/* Room for all that a block holds of calls. */
static bool room_for(tn_callahead *ahead, const tn_block *block)
{
    const size_t count = block->turn_count + block->happening_count;
    void *things = ahead->things, *order = ahead->order;
    bool fine = count < NONE && fit(&things, &ahead->room, count, sizeof *ahead->things);
    ahead->things = things;
    fine = fine && fit(&order, &ahead->order_room, count, sizeof *ahead->order);
    ahead->order = order;
    return fine;
}

/* What is known of the slot in this block; NULL: no memory. */
static tn_callahead_slot *slot_of(tn_callahead *ahead, size_t slot)
{
    const size_t before = ahead->slot_room;
    void *slots = ahead->slots;
    const bool fine = fit(&slots, &ahead->slot_room, slot + 1, sizeof *ahead->slots); /* slots are few: see opencalls.h */
    ahead->slots = slots;
    if (!fine)
        return NULL;
    if (ahead->slot_room > before)
        memset(ahead->slots + before, 0, (ahead->slot_room - before) * sizeof *ahead->slots);
    return &ahead->slots[slot];
}

/* Calls that begin before the end that is next. A slot's begins and ends take turns, so what comes of it from here on, up to its next end,
 * is of the call that began last. */
static bool begin(tn_callahead *ahead, const tn_block *block, size_t *begun, size_t end)
{
    for (; *begun < block->begin_count && block->begins[*begun].ends <= end; ++*begun) {
        tn_callahead_slot *slot = slot_of(ahead, block->begins[*begun].slot);
        if (!slot)
            return false;
        *slot = (tn_callahead_slot){ahead->block, NONE, NONE};
    }
    return true;
}

/* Whether the call that a slot has now began in this block. */
static tn_callahead_slot *whole(tn_callahead *ahead, size_t slot)
{
    return slot < ahead->slot_room && ahead->slots[slot].block == ahead->block ? &ahead->slots[slot] : NULL;
}

/* One thing more of the call of a slot. */
static void keep(tn_callahead *ahead, size_t slot, const tn_callset_thing *thing)
{
    tn_callahead_slot *of = whole(ahead, slot);
    if (!of)
        return;
    const uint32_t at = (uint32_t)ahead->count++;
    ahead->things[at] = (tn_callahead_thing){*thing, NONE};
    if (of->last == NONE)
        of->first = at;
    else
        ahead->things[of->last].next = at;
    of->last = at;
}

/* The things of a call in their order, each of which learns at which end its call was made. */
static size_t gather(tn_callahead *ahead, tn_block *block, const tn_callahead_slot *slot, size_t end)
{
    size_t count = 0;
    for (uint32_t i = slot->first; i != NONE; i = ahead->things[i].next) {
        const tn_callset_thing *thing = &ahead->things[i].thing;
        if (thing->turn)
            block->outcomes.turns[thing->turn - block->turns].ahead = end;
        else
            block->happenings[thing->event - block->happenings].ahead = end;
        ahead->order[count++] = thing;
    }
    return count;
}

/* The call of an end, from all that the block holds of it, and its record. */
static bool finish(tn_callahead *ahead, tn_block *block, size_t index)
{
    tn_call_end *end = &block->ends[index];
    tn_callahead_slot *slot = whole(ahead, end->slot);
    end->ahead = slot != NULL;
    if (!slot)
        return true;
    const size_t count = gather(ahead, block, slot, index), from = tenor_io_buffer_view(block->records).size;
    slot->block = 0; /* whatever comes of the slot next is another call's */
    tenor_call *call = tn_callset_of(&ahead->calls, 0);
    if (!call || !tn_callset_all(&ahead->calls, call, ahead->order, count) ||
        tenor_call_ended_by(call, end->ender) != TENOR_OK || tenor_call_end(call) != TENOR_OK ||
        !tn_callbook_record(ahead->book, block->records, call, end))
        return false;
    end->told = end->earlier.call_id.size > 0;
    end->record_begin = from;
    end->record_size = tenor_io_buffer_view(block->records).size - from;
    tenor_call_reset(call);
    block->ahead = true;
    return true;
}

static bool make(tn_callahead *ahead, tn_block *block)
{
    tn_callwalk walk = {.turn = 0};
    tn_callset_thing next = {.parts = block->outcomes.parts, .noted = block->outcomes.noted};
    size_t begun = 0, i;
    ahead->count = 0;
    ahead->block++;
    for (;;) {
        if (!begin(ahead, block, &begun, walk.end))
            return false;
        switch (tn_callwalk_next(&walk, block, &i)) {
        case TN_CALLWALK_OVER:
            return true;
        case TN_CALLWALK_END:
            if (!finish(ahead, block, i))
                return false;
            break;
        case TN_CALLWALK_EVENT:
            block->happenings[i].ahead = block->end_count;
            keep(ahead, block->happenings[i].slot, &(tn_callset_thing){.event = &block->happenings[i]});
            break;
        case TN_CALLWALK_TURN:
            block->outcomes.turns[i].ahead = block->end_count;
            next.turn = &block->turns[i];
            next.outcome = &block->outcomes.turns[i];
            keep(ahead, block->turns[i].slot, &next);
            next.parts += next.outcome->parts;
            next.noted += next.outcome->noted;
        }
    }
}

tenor_status tn_callahead_block(tn_callahead *ahead, tn_block *block)
{
    for (size_t i = 0; i < block->end_count; i++)
        block->ends[i].ahead = false;
    if (block->begin_count == 0 || block->end_count == 0)
        return TENOR_OK;
    if (!ahead->calls.lexicon) {
        const tn_callset *like = &ahead->book->calls;
        if (!tn_callset_init(&ahead->calls, like->lexicon, like->phrases))
            return TENOR_NO_MEMORY;
        ahead->calls.remember = ahead->remember;
        if (like->measures)
            tn_callset_measure(&ahead->calls, like->policy);
    }
    return room_for(ahead, block) && make(ahead, block) ? TENOR_OK : TENOR_NO_MEMORY;
}
