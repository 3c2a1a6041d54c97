/* turnscan.c - all turns of transcripts, scored, one after the other, for verbs that look at hits. Threads score blocks side by side
 * and leave copies of the scores in them; turns are given in order, on one thread at a time. */
#include "cli/turnscan.h"

#include <stdlib.h>
#include <string.h>

#include "cli/blockscan.h"

#define BATCH 64

/* block->made: the scores of its turns. */
typedef struct scored {
    tn_keep keep; /* owns what they point to */
    tenor_score *scores;
    size_t capacity;
} scored;

/* ---- threads ---- */

static void free_scored(void *made)
{
    scored *s = made;
    if (!s)
        return;
    tn_keep_free(&s->keep);
    free(s->scores);
    free(s);
}

/* Empty, with room for the turns of the block. */
static scored *scored_of(tn_block *block)
{
    if (!block->made) {
        block->made = calloc(1, sizeof(scored));
        block->free_made = free_scored;
    }
    scored *s = block->made;
    if (!s)
        return NULL;
    tn_keep_drop(&s->keep);
    if (block->turn_count > s->capacity) {
        free(s->scores);
        s->scores = malloc(block->turn_capacity * sizeof *s->scores);
        s->capacity = s->scores ? block->turn_capacity : 0;
    }
    return block->turn_count <= s->capacity ? s : NULL;
}

static bool copied(tn_keep *keep, const void *from, size_t bytes, const void **copy)
{
    void *room = bytes ? tn_keep_room(keep, bytes) : NULL;
    if (room)
        memcpy(room, from, bytes);
    *copy = room;
    return room || bytes == 0;
}

/* The score with all that it points to: that lives until the next batch only. */
static bool copy_score(tn_keep *keep, const tenor_score *score, tenor_score *copy)
{
    const void *dimensions, *hits;
    *copy = *score;
    if (!copied(keep, score->dimensions, score->dimension_count * sizeof *score->dimensions, &dimensions) ||
        !copied(keep, score->hits, score->hit_count * sizeof *score->hits, &hits))
        return false;
    copy->dimensions = dimensions;
    copy->hits = hits;
    tenor_hit *own = (tenor_hit *)(uintptr_t)hits;
    for (size_t i = 0; i < score->hit_count; i++) {
        const void *factors;
        if (!copied(keep, own[i].factors, own[i].factor_count * sizeof *own[i].factors, &factors))
            return false;
        own[i].factors = factors;
    }
    return true;
}

static void *begin(void *context)
{
    const tn_turnscan *scan = context;
    tenor_study_variant *variant = NULL;
    return tenor_study_variant_copy(&variant, scan->variant, NULL, NULL) == TENOR_OK ? variant : NULL;
}

static tenor_status work(void *state, tn_block *block)
{
    tenor_utterance batch[BATCH];
    tenor_score scores[BATCH];
    scored *s = scored_of(block);
    tenor_status status = s ? TENOR_OK : TENOR_NO_MEMORY;
    for (size_t from = 0; from < block->turn_count && status == TENOR_OK; from += BATCH) {
        size_t n = block->turn_count - from < BATCH ? block->turn_count - from : BATCH;
        for (size_t i = 0; i < n; i++)
            batch[i] = block->turns[from + i].segment.utterance;
        status = tenor_study_variant_score(state, batch, n, scores);
        for (size_t i = 0; i < n && status == TENOR_OK; i++)
            if (!copy_score(&s->keep, &scores[i], &s->scores[from + i]))
                status = TENOR_NO_MEMORY;
    }
    return status;
}

static void end(void *state)
{
    tenor_study_variant_free(state);
}

/* ---- in order ---- */

/* Events up to turn i and behind no more than so many ends. */
static bool take_events(const tn_turnscan *scan, const tn_block *block, size_t i, size_t ends, size_t *next)
{
    for (; scan->event && *next < block->happening_count; ++*next) {
        const tn_happening *h = &block->happenings[*next];
        if (h->before > i || h->ends > ends)
            break;
        if (!scan->event(scan->context, h))
            return false;
    }
    return true;
}

static bool is_given(const tn_turnscan *scan, const tn_turn *turn, const tenor_score *score)
{
    return score->scored || (scan->automated && turn->segment.utterance.role == TENOR_ROLE_AUTOMATED);
}

static bool take(void *context, tn_block *block)
{
    const tn_turnscan *scan = context;
    const scored *s = block->made;
    for (size_t i = 0, next = 0, event = 0; i <= block->turn_count; i++) {
        for (; next < block->end_count && block->ends[next].before <= i; next++)
            if (!take_events(scan, block, i, next, &event) || (scan->end && !scan->end(scan->context, &block->ends[next])))
                return false;
        if (!take_events(scan, block, i, next, &event))
            return false;
        if (i < block->turn_count && is_given(scan, &block->turns[i], &s->scores[i]) &&
            !scan->turn(scan->context, &block->turns[i], &s->scores[i]))
            return false;
    }
    return true;
}

int tn_turnscan_run(const tn_turnscan *scan)
{
    void *context = (void *)(uintptr_t)scan;
    const tn_blockscan blocks = {.args = scan->args, .apart = scan->apart, .shows_words = scan->shows_words, .names = scan->names,
                                 .words = scan->words, .repeat_days = scan->repeat_days,
                                 .worker = {begin, work, end, context}, .take = take, .context = context};
    return tn_blockscan_run(&blocks);
}
