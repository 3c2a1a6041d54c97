/* block.c - a piece of the input on its way through the program: turns, ends of calls, rejects,
 * scores, bytes. */
#include "cli/block.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A block with more text than this had a very long turn: its scratch memory is not kept for the
 * blocks to come. */
#define LARGE_TEXT (4 * TN_BLOCK_TEXT)
#define FIRST_TURNS ((size_t)64)

bool tn_block_init(tn_block *block, tenor_lexicon *lexicon)
{
    *block = (tn_block){0};
    return tenor_io_buffer_new(&block->rejects, NULL) == TENOR_OK &&
           tenor_io_buffer_new(&block->said, NULL) == TENOR_OK &&
           tenor_io_buffer_new(&block->bytes, NULL) == TENOR_OK &&
           tenor_scorer_new(&block->scorer, lexicon, NULL, NULL) == TENOR_OK;
}

void tn_block_free(tn_block *block)
{
    tn_keep_free(&block->keep);
    free(block->turns);
    free(block->ends);
    free(block->batch);
    free(block->scores);
    tenor_io_buffer_free(block->rejects);
    tenor_io_buffer_free(block->said);
    tenor_io_buffer_free(block->bytes);
    tenor_scorer_free(block->scorer);
    *block = (tn_block){0};
}

bool tn_block_reset(tn_block *block)
{
    bool fine = true;
    if (block->keep.used > LARGE_TEXT) {
        tenor_scorer *scorer = NULL;
        tenor_io_buffer *bytes = NULL;
        fine = tenor_scorer_new(&scorer, tenor_scorer_lexicon(block->scorer), NULL, NULL) ==
                   TENOR_OK &&
               tenor_io_buffer_new(&bytes, NULL) == TENOR_OK;
        if (fine) {
            tenor_scorer_free(block->scorer);
            tenor_io_buffer_free(block->bytes);
            block->scorer = scorer;
            block->bytes = bytes;
        } else {
            tenor_scorer_free(scorer);
        }
    }
    tn_keep_drop(&block->keep);
    tenor_io_buffer_clear(block->rejects);
    tenor_io_buffer_clear(block->said);
    tenor_io_buffer_clear(block->bytes);
    block->turn_count = block->end_count = 0;
    block->utterances = block->bytes_read = block->automated = block->regex_limited = 0;
    return fine;
}

bool tn_block_is_empty(const tn_block *block)
{
    return block->turn_count == 0 && block->end_count == 0 &&
           tenor_io_buffer_view(block->rejects).size == 0 &&
           tenor_io_buffer_view(block->said).size == 0;
}

bool tn_block_is_full(const tn_block *block)
{
    return block->turn_count >= TN_BLOCK_TURNS || block->end_count >= TN_BLOCK_TURNS ||
           block->keep.used >= TN_BLOCK_TEXT ||
           tenor_io_buffer_view(block->rejects).size >= TN_BLOCK_REJECTS;
}

/* Double an array, keeping its content. */
static bool grow(void **array, size_t *capacity, size_t size)
{
    size_t wanted = *capacity ? *capacity * 2 : FIRST_TURNS;
    void *larger = wanted <= SIZE_MAX / 2 / size ? realloc(*array, wanted * size) : NULL;
    if (!larger)
        return false;
    *array = larger;
    *capacity = wanted;
    return true;
}

tn_turn *tn_block_turn(tn_block *block)
{
    if (block->turn_count == block->turn_capacity &&
        !grow((void **)&block->turns, &block->turn_capacity, sizeof *block->turns))
        return NULL;
    tn_turn *turn = &block->turns[block->turn_count++];
    *turn = (tn_turn){0};
    return turn;
}

tn_call_end *tn_block_end(tn_block *block)
{
    if (block->end_count == block->end_capacity &&
        !grow((void **)&block->ends, &block->end_capacity, sizeof *block->ends))
        return NULL;
    tn_call_end *end = &block->ends[block->end_count++];
    *end = (tn_call_end){0};
    return end;
}

/* Both arrays of a batch hold as many as there are turns. */
static bool batch_room(tn_block *block)
{
    if (block->batch_capacity >= block->turn_capacity)
        return true;
    size_t n = block->turn_capacity;
    free(block->batch);
    free(block->scores);
    block->batch = calloc(n, sizeof *block->batch);
    block->scores = calloc(n, sizeof *block->scores);
    block->batch_capacity = block->batch && block->scores ? n : 0;
    return block->batch_capacity > 0;
}

tenor_status tn_block_score(tn_block *block, const tenor_io_writer *writer)
{
    if (block->turn_count == 0)
        return TENOR_OK;
    if (!batch_room(block))
        return TENOR_NO_MEMORY;
    for (size_t i = 0; i < block->turn_count; i++)
        block->batch[i] = block->turns[i].segment.utterance;
    tenor_status status =
        tenor_score_batch(block->scorer, block->batch, block->turn_count, block->scores);
    for (size_t i = 0; i < block->turn_count && status == TENOR_OK; i++) {
        const tn_turn *turn = &block->turns[i];
        const tenor_score *score = &block->scores[i];
        block->automated += turn->segment.utterance.role == TENOR_ROLE_AUTOMATED;
        block->regex_limited += (score->flags & TENOR_SCORE_REGEX_LIMIT) != 0;
        if (writer) {
            tenor_io_scored scored = {turn->call_id, &turn->segment, turn->segments, score};
            status = tenor_io_write_utterance(writer, block->bytes, &scored);
        }
    }
    return status;
}
