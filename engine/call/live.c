/* live.c - the open turn of a conversation in progress. */
#include "call/live.h"

#include <string.h>

void tn_live_init(tn_live *live, const tn_mem *mem)
{
    *live = (tn_live){.open = false};
    tn_buf_init(&live->text, mem);
    tn_buf_init(&live->strings, mem);
    tn_buf_init(&live->words, mem);
    tn_buf_init(&live->done_words, mem);
    tn_buf_init(&live->done_text, mem);
    tn_buf_init(&live->done_strings, mem);
}

void tn_live_free(tn_live *live)
{
    tn_buf_free(&live->text);
    tn_buf_free(&live->strings);
    tn_buf_free(&live->words);
    tn_buf_free(&live->done_words);
    tn_buf_free(&live->done_text);
    tn_buf_free(&live->done_strings);
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

bool tn_live_joins(const tenor_segment *first, const tenor_segment *second)
{
    tenor_role role = first->utterance.role;
    if (role != second->utterance.role || (role != TENOR_ROLE_AGENT && role != TENOR_ROLE_CUSTOMER))
        return false;
    if (role == TENOR_ROLE_AGENT && !same(first->agent_id, second->agent_id))
        return false;
    if (first->end_ms == TENOR_NO_TIME || second->start_ms == TENOR_NO_TIME)
        return false;
    /* Both ends of int64 are possible in a hostile file: compare without subtracting. */
    return first->end_ms > INT64_MAX - TENOR_TURN_GAP_MS || second->start_ms <= first->end_ms + TENOR_TURN_GAP_MS;
}

tenor_segment tn_live_turn(const tn_live *live)
{
    tenor_segment turn = live->turn;
    const char *p = live->strings.data;
    turn.utterance.text = (tenor_str){live->text.data, live->text.size};
    turn.agent_id = (tenor_str){p, live->agent_size};
    turn.utterance.channel = (tenor_str){p + live->agent_size, live->channel_size};
    turn.utterance.language = (tenor_str){p + live->agent_size + live->channel_size,
                                          live->strings.size - live->agent_size - live->channel_size};
    turn.word_count = live->words.size / sizeof *turn.words;
    turn.words = turn.word_count ? (const tenor_word *)(const void *)live->words.data : NULL;
    return turn;
}

bool tn_live_continues(const tn_live *live, const tenor_segment *segment)
{
    if (!live->open || live->text.size + segment->utterance.text.size >= TN_LIVE_TURN_MAX)
        return false;
    tenor_segment turn = tn_live_turn(live);
    return tn_live_joins(&turn, segment);
}

/* Room first, so that a failure changes nothing. */
static bool room_in(tn_buf *bufs[3], size_t text, size_t strings, size_t words)
{
    bool ok = tn_buf_room(bufs[0], text + 1) && tn_buf_room(bufs[1], strings + 1) &&
              (words == 0 || (words <= SIZE_MAX / sizeof(tenor_word) && tn_buf_room(bufs[2], words * sizeof(tenor_word))));
    for (size_t i = 0; i < 3; i++)
        bufs[i]->failed = false;
    return ok;
}

static bool room(tn_live *live, size_t text, size_t strings, size_t words)
{
    tn_buf *bufs[] = {&live->text, &live->strings, &live->words};
    return room_in(bufs, text, strings, words);
}

/* Words of the segment whose text stands at the end of the turn's; room is made. */
static void put_words(tn_live *live, const tenor_segment *segment)
{
    live->last_words = live->words.size / sizeof(tenor_word);
    for (size_t i = 0; i < segment->word_count; i++) {
        tenor_word word = segment->words[i];
        word.begin = word.begin < segment->utterance.text.size ? word.begin : (uint32_t)segment->utterance.text.size;
        word.end = word.end < segment->utterance.text.size ? word.end : (uint32_t)segment->utterance.text.size;
        word.begin += (uint32_t)live->last_begin;
        word.end += (uint32_t)live->last_begin;
        tn_buf_put(&live->words, &word, sizeof word);
    }
}

static size_t string_bytes(const tenor_segment *segment)
{
    return segment->agent_id.size + segment->utterance.channel.size + segment->utterance.language.size;
}

bool tn_live_reserve_next(tn_live *live, const tenor_segment *segment)
{
    /* Closing swaps the buffers: the new turn goes to those of the turn before. They are full of it, so the room asked for is
     * the least that holds a turn of its own. */
    tn_buf *bufs[] = {&live->done_text, &live->done_strings, &live->done_words};
    return room_in(bufs, segment->utterance.text.size, string_bytes(segment), segment->word_count);
}

bool tn_live_append(tn_live *live, const tenor_segment *segment, bool final)
{
    const tenor_utterance *u = &segment->utterance;
    if (!live->open) {
        tn_buf_clear(&live->text);
        tn_buf_clear(&live->strings);
        tn_buf_clear(&live->words);
    }
    if (!room(live, u->text.size, string_bytes(segment), segment->word_count))
        return false;
    if (!live->open) {
        tn_buf_put(&live->strings, segment->agent_id.data, segment->agent_id.size);
        tn_buf_put(&live->strings, u->channel.data, u->channel.size);
        tn_buf_put(&live->strings, u->language.data, u->language.size);
        live->agent_size = segment->agent_id.size;
        live->channel_size = u->channel.size;
        live->turn = *segment;
    } else {
        tn_buf_byte(&live->text, ' ');
        live->turn.end_ms = segment->end_ms;
    }
    live->last_begin = live->text.size;
    tn_buf_put(&live->text, u->text.data, u->text.size);
    put_words(live, segment);
    live->last_number = segment->number;
    live->last_final = final;
    live->open = true;
    return true;
}

static void swap(tn_buf *a, tn_buf *b)
{
    tn_buf held = *a;
    *a = *b;
    *b = held;
}

void tn_live_close(tn_live *live)
{
    live->open = false;
    swap(&live->text, &live->done_text);
    swap(&live->strings, &live->done_strings);
    swap(&live->words, &live->done_words);
}

bool tn_live_revise(tn_live *live, const tenor_segment *segment, bool final, bool *found)
{
    tenor_str text = segment->utterance.text;
    *found = live->open && live->last_number == segment->number && !live->last_final;
    if (!*found || !room(live, text.size, 0, segment->word_count))
        return false;
    live->text.size = live->last_begin;
    live->words.size = live->last_words * sizeof(tenor_word);
    tn_buf_put(&live->text, text.data, text.size);
    put_words(live, segment);
    if (segment->end_ms != TENOR_NO_TIME)
        live->turn.end_ms = segment->end_ms;
    live->last_final = final;
    return true;
}
