/* block.c - a piece of the input on its way through the program: turns, begins and ends of calls,
 * rejects, counts, then scores and bytes. */
#include "cli/block.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A block with more text than this had a very long turn: its scratch memory is not kept for the
 * blocks to come. A scorer's is, for a few of them: where there is one such turn, there are more. */
#define LARGE_TEXT (4 * TN_BLOCK_TEXT)
#define SMALL_BLOCKS 16
#define FIRST_CAPACITY ((size_t)64)
/* Turns that are scored and then formatted at a time: few enough that their scores stay in the
 * nearest caches. */
#define BATCH ((size_t)128)

bool tn_block_init(tn_block *block)
{
    *block = (tn_block){.turn_count = 0};
    return tenor_io_buffer_new(&block->rejects, NULL) == TENOR_OK &&
           tenor_io_buffer_new(&block->settled, NULL) == TENOR_OK &&
           tenor_io_buffer_new(&block->said, NULL) == TENOR_OK &&
           tenor_io_buffer_new(&block->bytes, NULL) == TENOR_OK &&
           tenor_io_buffer_new(&block->records, NULL) == TENOR_OK;
}

static void drop_people(tn_block *block)
{
    for (size_t i = 0; i < block->end_count; i++)
        tenor_io_mask_call_free(block->ends[i].people);
}

static void free_outcomes(tn_block_outcomes *outcomes)
{
    free(outcomes->turns);
    free(outcomes->parts);
    free(outcomes->noted);
}

void tn_block_free(tn_block *block)
{
    drop_people(block);
    if (block->free_made)
        block->free_made(block->made);
    tn_keep_free(&block->keep);
    free(block->turns);
    free(block->begins);
    free(block->happenings);
    free(block->ends);
    free(block->sayings);
    free(block->inputs);
    free_outcomes(&block->outcomes);
    free_outcomes(&block->shadow);
    tenor_io_buffer_free(block->rejects);
    tenor_io_buffer_free(block->settled);
    tenor_io_buffer_free(block->said);
    tenor_io_buffer_free(block->bytes);
    tenor_io_buffer_free(block->records);
    *block = (tn_block){.turn_count = 0};
}

bool tn_block_is_large(const tn_block *block)
{
    return block->keep.used > LARGE_TEXT;
}

bool tn_block_reset(tn_block *block)
{
    if (tn_block_is_large(block)) {
        tenor_io_buffer *bytes = NULL;
        if (tenor_io_buffer_new(&bytes, NULL) != TENOR_OK)
            return false;
        tenor_io_buffer_free(block->bytes);
        block->bytes = bytes;
    }
    drop_people(block);
    tn_keep_drop(&block->keep);
    tenor_io_buffer_clear(block->rejects);
    tenor_io_buffer_clear(block->settled);
    tenor_io_buffer_clear(block->said);
    tenor_io_buffer_clear(block->bytes);
    tenor_io_buffer_clear(block->records);
    block->ahead = false;
    memset(&block->last, 0, sizeof block->last);
    block->known.call = NULL;
    memset(&block->counts, 0, sizeof block->counts);
    block->turn_count = block->begin_count = block->end_count = block->happening_count = 0;
    block->saying_count = block->input_count = 0;
    block->outcomes.part_count = block->outcomes.noted_count = 0;
    block->shadow.part_count = block->shadow.noted_count = 0;
    block->rejects_full = block->stopped = false;
    block->bytes_open = block->bytes_read = block->automated = block->regex_limited = 0;
    block->left_out = 0;
    return true;
}

bool tn_block_is_empty(const tn_block *block)
{
    return block->turn_count == 0 && block->begin_count == 0 && block->end_count == 0 &&
           block->happening_count == 0 &&
           block->saying_count == 0 && tenor_io_buffer_view(block->rejects).size == 0;
}

/* Double an array, keeping its content. */
static bool grow(void **array, size_t *capacity, size_t size)
{
    size_t wanted = *capacity ? *capacity * 2 : FIRST_CAPACITY;
    void *larger = wanted <= SIZE_MAX / 2 / size ? realloc(*array, wanted * size) : NULL;
    if (!larger)
        return false;
    *array = larger;
    *capacity = wanted;
    return true;
}

/* Places behind the last one of an array: the next is `count` from now on. */
#define ONE_MORE(array, count, capacity)                                                \
    ((count) < (capacity) || grow((void **)&(array), &(capacity), sizeof *(array))      \
         ? &(array)[(count)++]                                                          \
         : NULL)

bool tn_block_more_turns(tn_block *block)
{
    return grow((void **)&block->turns, &block->turn_capacity, sizeof *block->turns);
}

tn_call_begin *tn_block_begin(tn_block *block)
{
    return ONE_MORE(block->begins, block->begin_count, block->begin_capacity);
}

tn_call_end *tn_block_end(tn_block *block)
{
    return ONE_MORE(block->ends, block->end_count, block->end_capacity);
}

tn_happening *tn_block_happening(tn_block *block)
{
    return ONE_MORE(block->happenings, block->happening_count, block->happening_capacity);
}

tn_saying *tn_block_saying(tn_block *block)
{
    return ONE_MORE(block->sayings, block->saying_count, block->saying_capacity);
}

tenor_io_manifest_input *tn_block_input(tn_block *block)
{
    return ONE_MORE(block->inputs, block->input_count, block->input_capacity);
}

/* ---- scoring ---------------------------------------------------------------------------------- */

void tn_block_scorer_free(tn_block_scorer *scorer)
{
    tenor_scorer_free(scorer->scorer);
    tenor_scorer_free(scorer->shadow_scorer);
    scorer->scorer = scorer->shadow_scorer = NULL;
}

static bool says_nothing(const tenor_dimension_score *d)
{
    return (d->raw | d->undated | d->x_sum | d->score | d->evidence | d->x_hits) == 0;
}

/* What a call needs of turn number i. phrases: all hits are kept; winners: those that won. */
static bool keep_outcome(tn_block_outcomes *to, size_t i, const tenor_score *score, const tenor_lexicon *lexicon, bool phrases, bool winners)
{
    size_t parts = to->part_count, noted = to->noted_count;
    for (size_t d = 0; score->dimensions && d < score->dimension_count; d++) {
        if (says_nothing(&score->dimensions[d]))
            continue;
        tn_outcome_part *part = ONE_MORE(to->parts, to->part_count, to->part_capacity);
        if (!part)
            return false;
        *part = (tn_outcome_part){d, score->dimensions[d]};
    }
    for (size_t h = 0; h < score->hit_count; h++) {
        const tenor_hit *found = &score->hits[h];
        bool heard = found->outcome == TENOR_NOTED ||
                     (found->outcome != TENOR_BLOCKED && tenor_lexicon_hears(lexicon, found->entry));
        if (!heard && !phrases && !(winners && found->outcome == TENOR_WON))
            continue;
        tenor_hit *hit = ONE_MORE(to->noted, to->noted_count, to->noted_capacity);
        if (!hit)
            return false;
        *hit = *found;
        hit->factors = NULL; /* these are the scorer's */
        hit->factor_count = 0;
    }
    to->turns[i] = (tn_outcome){score->status, score->scored, score->tokens, to->part_count - parts, to->noted_count - noted, 0};
    return true;
}

static bool outcome_room(const tn_block *block, tn_block_outcomes *outcomes)
{
    if (outcomes->capacity >= block->turn_count)
        return true;
    free(outcomes->turns);
    outcomes->turns = calloc(block->turn_capacity, sizeof *outcomes->turns);
    outcomes->capacity = outcomes->turns ? block->turn_capacity : 0;
    return outcomes->turns != NULL;
}

static bool is_asked_for(unsigned only, const tn_turn *turn, const tenor_score *score)
{
    const tenor_role role = turn->segment.utterance.role;
    if ((only & (TN_ONLY_AGENT | TN_ONLY_CUSTOMER)) &&
        !((only & TN_ONLY_AGENT) && role == TENOR_ROLE_AGENT) &&
        !((only & TN_ONLY_CUSTOMER) && role == TENOR_ROLE_CUSTOMER))
        return false;
    if ((only & TN_ONLY_SCORED) && !score->scored)
        return false;
    if (!(only & TN_ONLY_EVIDENCE))
        return true;
    for (size_t i = 0; score->scored && i < score->dimension_count; i++)
        if (score->dimensions[i].evidence > 0)
            return true;
    return false;
}

/* The record of a turn, where it is to have one. */
static tenor_status write_turn(tn_block *block, const tn_block_scorer *scorer, const tn_turn *turn,
                               const tenor_score *score)
{
    if (scorer->only && !is_asked_for(scorer->only, turn, score)) {
        block->left_out++;
        return TENOR_OK;
    }
    tenor_io_scored scored = {.call_id = turn->call_id,
                              .segment = &turn->segment,
                              .segments = turn->segments,
                              .score = score,
                              .masked = turn->masked,
                              .masked_count = turn->masked_count};
    if (turn->known) {
        scored.fields = turn->known->fields;
        scored.labels = turn->known->labels;
        scored.label_count = turn->known->label_count;
    }
    if (scorer->sources)
        scored.source = (tenor_str){turn->source, strlen(turn->source)};
    return tenor_io_write_utterance(scorer->writer, block->bytes, &scored);
}

/* Scores turns[0..count), at least one and BATCH at most. */
static tenor_status score_turns(tenor_scorer *scorer, const tn_turn *turns, size_t count, tenor_score *scores)
{
    tenor_utterance batch[BATCH];
    batch[0] = turns[0].segment.utterance;
    for (size_t i = 1; i < count; i++)
        batch[i] = turns[i].segment.utterance;
    return tenor_score_batch(scorer, batch, count, scores);
}

static tenor_status score_batch(tn_block *block, tn_block_scorer *scorer, size_t from, size_t count)
{
    tenor_score scores[BATCH];
    tenor_status status = score_turns(scorer->scorer, block->turns + from, count, scores);
    for (size_t i = 0; i < count && status == TENOR_OK; i++) {
        const tn_turn *turn = &block->turns[from + i];
        block->automated += turn->segment.utterance.role == TENOR_ROLE_AUTOMATED;
        block->regex_limited += (scores[i].flags & TENOR_SCORE_REGEX_LIMIT) != 0;
        if (scorer->outcomes && turn->call_id.size > 0 &&
            !keep_outcome(&block->outcomes, from + i, &scores[i], scorer->lexicon, scorer->phrases, scorer->winners))
            return TENOR_NO_MEMORY;
        if (scorer->writer)
            status = write_turn(block, scorer, turn, &scores[i]);
    }
    return status;
}

/* The same turns under the shadow lexicon, for their calls only. */
static tenor_status score_shadow(tn_block *block, tn_block_scorer *scorer, size_t from, size_t count)
{
    tenor_score scores[BATCH];
    tenor_status status = score_turns(scorer->shadow_scorer, block->turns + from, count, scores);
    for (size_t i = 0; i < count && status == TENOR_OK; i++)
        if (block->turns[from + i].call_id.size > 0 &&
            !keep_outcome(&block->shadow, from + i, &scores[i], scorer->shadow, false, false))
            return TENOR_NO_MEMORY;
    return status;
}

/* One that remembers as much as asked for. */
static tenor_status make_scorer(const tn_block_scorer *scorer, tenor_lexicon *lexicon, tenor_scorer **out)
{
    tenor_status status = tenor_scorer_new(out, lexicon, NULL, NULL);
    if (status == TENOR_OK && scorer->remember != TN_BLOCK_REMEMBER)
        status = tenor_scorer_remember(*out, (size_t)scorer->remember);
    return status;
}

tenor_status tn_block_score(tn_block *block, tn_block_scorer *scorer)
{
    tenor_status status = TENOR_OK;
    if (!scorer->scorer) {
        status = make_scorer(scorer, scorer->lexicon, &scorer->scorer);
        const bool numbers = scorer->numbers || !scorer->outcomes;
        if (status == TENOR_OK && !scorer->hits)
            tenor_scorer_set_detail(scorer->scorer, scorer->winners ? TENOR_DETAIL_CALLS
                                                    : numbers       ? TENOR_DETAIL_NUMBERS
                                                                    : TENOR_DETAIL_SCORES);
    }
    if (status == TENOR_OK && scorer->shadow && !scorer->shadow_scorer)
        status = make_scorer(scorer, scorer->shadow, &scorer->shadow_scorer);
    if (status == TENOR_OK && ((scorer->outcomes && !outcome_room(block, &block->outcomes)) ||
                               (scorer->shadow && !outcome_room(block, &block->shadow))))
        status = TENOR_NO_MEMORY;
    for (size_t from = 0; from < block->turn_count && status == TENOR_OK; from += BATCH) {
        size_t rest = block->turn_count - from;
        size_t count = rest < BATCH ? rest : BATCH;
        status = score_batch(block, scorer, from, count);
        if (status == TENOR_OK && scorer->shadow)
            status = score_shadow(block, scorer, from, count);
    }
    if (tn_block_is_large(block))
        scorer->small_blocks = SMALL_BLOCKS;
    else if (scorer->small_blocks > 0 && --scorer->small_blocks == 0)
        tn_block_scorer_free(scorer);
    return status;
}
