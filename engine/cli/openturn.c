/* openturn.c - the last turn of a call, while segments may still join it. */
#include "cli/openturn.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A turn takes no more segments beyond this: a stream that never pauses must not become one
 * utterance without end. */
#define TEXT_MOST ((size_t)1 << 20)
#define FIRST_CAPACITY ((size_t)256)
/* Larger memory is not kept for the next turn: a thousand calls may be open. */
#define KEPT_MOST ((size_t)16 << 10)

void tn_openturn_free(tn_openturn *turn)
{
    free(turn->bytes);
    *turn = (tn_openturn){0};
}

static bool room(tn_openturn *turn, size_t more)
{
    if (more > SIZE_MAX / 4 || turn->size > SIZE_MAX / 4)
        return false;
    size_t wanted = turn->size + more, capacity = turn->capacity;
    if (wanted <= capacity)
        return true;
    capacity = 2 * capacity > FIRST_CAPACITY ? 2 * capacity : FIRST_CAPACITY;
    if (capacity < wanted)
        capacity = wanted;
    char *larger = realloc(turn->bytes, capacity);
    if (!larger)
        return false;
    turn->bytes = larger;
    turn->capacity = capacity;
    return true;
}

/* Behind what is there; there is room. */
static void put(tn_openturn *turn, tenor_str text)
{
    if (text.size > 0)
        memcpy(turn->bytes + turn->size, text.data, text.size);
    turn->size += text.size;
}

bool tn_openturn_begin(tn_openturn *turn, const char *source, const tenor_io_record *record,
                       const tenor_segment *segment)
{
    const tenor_utterance *utterance = &segment->utterance;
    const tenor_str parts[] = {record->call_id, segment->agent_id, utterance->channel,
                               utterance->language, utterance->text};
    size_t size = 0;
    turn->size = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].size > SIZE_MAX / 16)
            return false;
        size += parts[i].size;
    }
    if (!room(turn, size))
        return false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        put(turn, parts[i]);
        if (i < sizeof turn->parts / sizeof *turn->parts)
            turn->parts[i] = turn->size;
    }
    turn->turn = (tn_turn){.segment = *segment, .segments = 1, .source = source};
    turn->last_number = segment->number;
    turn->last_text = turn->parts[3];
    turn->partial = record->partial;
    turn->any = true;
    return true;
}

static tenor_str part(const tn_openturn *turn, size_t i)
{
    size_t from = i > 0 ? turn->parts[i - 1] : 0;
    return (tenor_str){turn->bytes ? turn->bytes + from : "", turn->parts[i] - from};
}

/* The segment that came last, as far as tenor_segments_join looks at it: the turn has its role and
 * agent, and ends where it ends. */
static tenor_segment last_of(const tn_openturn *turn)
{
    tenor_segment last = turn->turn.segment;
    last.agent_id = part(turn, 1);
    last.utterance.channel = part(turn, 2);
    last.utterance.language = part(turn, 3);
    last.utterance.text = (tenor_str){"", 0};
    return last;
}

tn_openturn_join tn_openturn_add(tn_openturn *turn, const tenor_io_record *record,
                                 const tenor_segment *segment, bool join)
{
    tenor_str text = segment->utterance.text;
    if (!turn->any)
        return TN_OPENTURN_APART;
    if (turn->partial && record->numbered && segment->number == turn->last_number &&
        segment->utterance.role == turn->turn.segment.utterance.role) {
        /* A later version of the segment that came last takes its place. */
        if (!room(turn, text.size))
            return TN_OPENTURN_FAILED;
        turn->size = turn->last_text;
        put(turn, text);
        turn->turn.segment.end_ms = segment->end_ms;
        turn->partial = record->partial;
        return TN_OPENTURN_REVISED;
    }
    tenor_segment last = last_of(turn);
    if (!join || turn->size - turn->parts[3] + text.size >= TEXT_MOST ||
        !tenor_segments_join(&last, segment))
        return TN_OPENTURN_APART;
    if (!room(turn, 1 + text.size))
        return TN_OPENTURN_FAILED;
    put(turn, (tenor_str){" ", 1});
    turn->last_text = turn->size;
    put(turn, text);
    turn->turn.segments++;
    turn->turn.segment.end_ms = segment->end_ms;
    turn->last_number = segment->number;
    turn->partial = record->partial;
    return TN_OPENTURN_JOINED;
}

bool tn_openturn_may_grow(const tn_openturn *turn, bool join)
{
    if (!turn->any || turn->partial || !join)
        return turn->any && turn->partial;
    tenor_segment last = last_of(turn), next = last;
    next.start_ms = last.end_ms; /* no other one would fit better */
    return tenor_segments_join(&last, &next);
}

bool tn_openturn_close(tn_openturn *turn, size_t slot, tn_block *block)
{
    if (!turn->any)
        return true;
    tenor_str bytes;
    tn_turn *out = tn_block_turn(block);
    if (!out || !tn_keep_text(&block->keep, (tenor_str){turn->bytes, turn->size}, &bytes))
        return false;
    tenor_str *const views[] = {&out->call_id, &out->segment.agent_id,
                                &out->segment.utterance.channel, &out->segment.utterance.language,
                                &out->segment.utterance.text};
    *out = turn->turn;
    out->slot = slot;
    for (size_t i = 0, from = 0; i < sizeof views / sizeof *views; i++) {
        size_t to = i < sizeof turn->parts / sizeof *turn->parts ? turn->parts[i] : turn->size;
        *views[i] = (tenor_str){bytes.data + from, to - from};
        from = to;
    }
    turn->any = false;
    turn->size = 0;
    if (turn->capacity > KEPT_MOST) {
        free(turn->bytes);
        turn->bytes = NULL;
        turn->capacity = 0;
    }
    return true;
}
