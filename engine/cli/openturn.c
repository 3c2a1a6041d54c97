/* openturn.c - the last turn of a call, while segments may still join it. */
#include "cli/openturn.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/recent.h"

/* A turn takes no more segments beyond this: a stream that never pauses must not become one
 * utterance without end. */
#define TEXT_MOST ((size_t)1 << 20)
#define FIRST_CAPACITY ((size_t)256)
/* Larger memory is not kept for the next turn: a thousand calls may be open. */
#define KEPT_MOST ((size_t)16 << 10)
#define VIEWS 5
#define DAY_MS INT64_C(86400000)

void tn_openturn_free(tn_openturn *turn)
{
    free(turn->bytes);
    free(turn->words);
    *turn = (tn_openturn){.any = false};
}

/* The texts of a turn in the order in which they stand in its bytes; its own text is the last. */
static void views_of(tn_turn *turn, tenor_str *views[VIEWS])
{
    tenor_utterance *utterance = &turn->segment.utterance;
    views[0] = &turn->call_id;
    views[1] = &turn->segment.agent_id;
    views[2] = &utterance->channel;
    views[3] = &utterance->language;
    views[4] = &utterance->text;
}

/* Room in bytes for `more` behind what is there; the views go with them. */
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
    if (turn->any && !turn->block) {
        tenor_str *views[VIEWS];
        views_of(turn->at, views);
        for (size_t i = 0; i < VIEWS; i++) {
            views[i]->data = larger;
            larger += views[i]->size;
        }
    }
    return true;
}

/* The turn and its texts, which lie elsewhere, are its own from now on. */
static bool own_turn(tn_openturn *turn)
{
    tenor_str *views[VIEWS];
    size_t size = 0;
    if (turn->at != &turn->own)
        turn->own = *turn->at;
    turn->at = &turn->own;
    views_of(turn->at, views);
    for (size_t i = 0; i < VIEWS; i++) {
        if (views[i]->size > SIZE_MAX / 16)
            return false;
        size += views[i]->size;
    }
    turn->size = 0;
    if (!room(turn, size))
        return false;
    for (size_t i = 0; i < VIEWS; i++) {
        char *at = turn->bytes + turn->size;
        if (views[i]->size > 0)
            memcpy(at, views[i]->data, views[i]->size);
        turn->size += views[i]->size;
        views[i]->data = at;
    }
    turn->block = NULL;
    return true;
}

/* All texts but the turn's own into the block, where they mostly stand already. */
static bool share_texts(tn_turn *turn, tn_block *block)
{
    tenor_segment *segment = &turn->segment;
    if (!tn_block_share(block, turn->call_id, &block->last.call_id) ||
        !tn_block_share(block, segment->agent_id, &block->last.agent_id) ||
        !tn_block_share(block, segment->utterance.channel, &block->last.channel) ||
        !tn_block_share(block, segment->utterance.language, &block->last.language))
        return false;
    turn->call_id = block->last.call_id;
    segment->agent_id = block->last.agent_id;
    segment->utterance.channel = block->last.channel;
    segment->utterance.language = block->last.language;
    return true;
}

/* What the line knows of the whole call: channel, language, day. */
static void fill_in(tenor_utterance *utterance, const tenor_io_record *record)
{
    if (utterance->channel.size == 0)
        utterance->channel = record->fields[TENOR_IO_FIELD_CHANNEL];
    if (utterance->language.size == 0)
        utterance->language = record->fields[TENOR_IO_FIELD_LANGUAGE];
    if (utterance->day == TENOR_NO_DAY && record->started_ms != TENOR_NO_TIME) {
        int64_t day = record->started_ms / DAY_MS - (record->started_ms % DAY_MS < 0);
        if (day > INT32_MIN && day <= INT32_MAX)
            utterance->day = (int32_t)day;
    }
}

/* 0: the input does not say who speaks. */
static uint64_t speaker_of(const tenor_io_record *record)
{
    return record->speaker.size > 0 ? tn_recent_hash(record->speaker) | 1 : 0;
}

/* Two who are told apart never share a turn; one whose role is unknown has turns all the same. */
static bool joins(const tn_openturn *turn, const tenor_segment *next, uint64_t speaker)
{
    if (!turn->speaker || !speaker)
        return tenor_segments_join(&turn->at->segment, next);
    if (turn->speaker != speaker)
        return false;
    tenor_segment one = turn->at->segment, two = *next;
    if (one.utterance.role == TENOR_ROLE_UNKNOWN && two.utterance.role == TENOR_ROLE_UNKNOWN)
        one.utterance.role = two.utterance.role = TENOR_ROLE_CUSTOMER;
    return tenor_segments_join(&one, &two);
}

bool tn_openturn_begin(tn_openturn *turn, tn_block *block, const char *source,
                       const tenor_io_record *record, uint64_t number)
{
    tn_turn *made = block ? tn_block_next_turn(block) : &turn->own;
    if (!made)
        return false;
    const tenor_segment *segment = &record->segment;
    turn->at = made;
    made->segment.utterance.text = segment->utterance.text;
    made->segment.utterance.role = segment->utterance.role;
    made->segment.utterance.channel = segment->utterance.channel;
    made->segment.utterance.language = segment->utterance.language;
    made->segment.utterance.day = segment->utterance.day;
    made->segment.number = number;
    made->segment.start_ms = segment->start_ms;
    made->segment.end_ms = segment->end_ms;
    made->segment.agent_id = segment->agent_id;
    made->segment.words = NULL;
    made->segment.word_count = 0;
    fill_in(&made->segment.utterance, record);
    made->call_id = record->call_id;
    made->slot = 0;
    made->segments = 1;
    made->source = source;
    made->known = NULL;
    tenor_str *text = &made->segment.utterance.text;
    if (block ? !share_texts(made, block) || !tn_keep_text(&block->keep, *text, text)
              : !own_turn(turn))
        return false;
    turn->block = block;
    turn->last_number = number;
    turn->last_text = 0;
    turn->word_count = turn->last_words = 0;
    turn->speaker = speaker_of(record);
    turn->partial = record->partial;
    turn->any = true;
    return true;
}

/* Make the turn's text so long; where that goes on growing it is cheap. */
static char *stretch(tn_openturn *turn, size_t size)
{
    tenor_str *text = &turn->at->segment.utterance.text;
    if (turn->block) {
        if (!tn_keep_resize(&turn->block->keep, text, size))
            return NULL;
    } else {
        if (size > text->size && !room(turn, size - text->size))
            return NULL;
        turn->size += size - text->size; /* the other way round where it becomes shorter */
        text->size = size;
    }
    return (char *)(uintptr_t)text->data;
}

tn_openturn_join tn_openturn_add(tn_openturn *turn, const tenor_io_record *record,
                                 uint64_t number, bool join)
{
    const tenor_segment *segment = &record->segment;
    tenor_str more = segment->utterance.text;
    if (!turn->any)
        return TN_OPENTURN_APART;
    tenor_segment *known = &turn->at->segment;
    if (turn->partial && record->numbered && number == turn->last_number &&
        segment->utterance.role == known->utterance.role) {
        /* A later version of the segment that came last takes its place. */
        char *text = more.size <= SIZE_MAX / 4 ? stretch(turn, turn->last_text + more.size) : NULL;
        if (!text)
            return TN_OPENTURN_FAILED;
        if (more.size > 0)
            memcpy(text + turn->last_text, more.data, more.size);
        known->end_ms = segment->end_ms;
        turn->partial = record->partial;
        return TN_OPENTURN_REVISED;
    }
    size_t size = known->utterance.text.size;
    if (!join || segment->utterance.role != known->utterance.role ||
        size + more.size >= TEXT_MOST || !joins(turn, segment, speaker_of(record)))
        return TN_OPENTURN_APART;
    char *text = stretch(turn, size + 1 + more.size);
    if (!text)
        return TN_OPENTURN_FAILED;
    text[size] = ' ';
    turn->last_text = size + 1;
    if (more.size > 0)
        memcpy(text + turn->last_text, more.data, more.size);
    turn->at->segments++;
    known->end_ms = segment->end_ms;
    turn->last_number = number;
    turn->partial = record->partial;
    return TN_OPENTURN_JOINED;
}

bool tn_openturn_words(tn_openturn *turn, const tenor_io_record *record, bool revised)
{
    if (revised)
        turn->word_count = turn->last_words;
    turn->last_words = turn->word_count;
    size_t wanted = turn->word_count + record->word_count;
    if (wanted > turn->word_capacity) {
        size_t capacity = wanted > 2 * turn->word_capacity ? wanted : 2 * turn->word_capacity;
        tenor_word *larger = capacity <= SIZE_MAX / sizeof *larger ? realloc(turn->words, capacity * sizeof *larger) : NULL;
        if (!larger)
            return false;
        turn->words = larger;
        turn->word_capacity = capacity;
    }
    for (size_t i = 0; i < record->word_count; i++) {
        const tenor_io_word *from = &record->words[i];
        turn->words[turn->word_count++] = (tenor_word){(uint32_t)turn->last_text + from->begin, (uint32_t)turn->last_text + from->end,
                                                       from->start_ms, from->end_ms};
    }
    return true;
}

/* The words into the block. */
static bool keep_words(tn_openturn *turn, tn_turn *out, tn_block *block)
{
    size_t size = turn->word_count * sizeof *turn->words;
    if (size == 0)
        return true;
    tenor_word *copy = tn_keep_room(&block->keep, size);
    if (!copy)
        return false;
    memcpy(copy, turn->words, size);
    out->segment.words = copy;
    out->segment.word_count = turn->word_count;
    turn->word_count = 0;
    if (turn->word_capacity * sizeof *turn->words > KEPT_MOST) {
        free(turn->words);
        turn->words = NULL;
        turn->word_capacity = 0;
    }
    return true;
}

bool tn_openturn_may_grow(const tn_openturn *turn, bool join)
{
    if (!turn->any || turn->partial || !join)
        return turn->any && turn->partial;
    tenor_segment next = turn->at->segment;
    next.start_ms = next.end_ms; /* no other one would fit better */
    return joins(turn, &next, turn->speaker);
}

bool tn_openturn_close(tn_openturn *turn, size_t slot, tn_block *block)
{
    if (!turn->any)
        return true;
    tn_turn *out = tn_block_next_turn(block);
    if (!out)
        return false;
    if (!turn->block) {
        *out = turn->own;
        tenor_str *text = &out->segment.utterance.text;
        if (!share_texts(out, block) || !tn_keep_text(&block->keep, *text, text))
            return false;
    }
    if (!keep_words(turn, out, block))
        return false;
    block->turn_count++;
    out->slot = slot;
    turn->any = false;
    turn->block = NULL;
    turn->size = 0;
    if (turn->capacity > KEPT_MOST) {
        free(turn->bytes);
        turn->bytes = NULL;
        turn->capacity = 0;
    }
    return true;
}

bool tn_openturn_leave(tn_openturn *turn)
{
    return !turn->any || !turn->block || own_turn(turn);
}
