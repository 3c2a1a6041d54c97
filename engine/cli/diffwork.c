/* diffwork.c - what a thread of lexicon diff does with a block.
 *
 * All turns go through the probe (tenor_study.h), which is cheap; only those that it notes something in are scored under both
 * lexicons. A call needs all its turns, so those that nothing touches are scored once, where another turn of their call
 * differs, and stand for both lexicons; measures of a call are of one role, so only turns of roles that differ count. Calls that are
 * not whole in the block are added up by who takes the blocks in order. */
#include "cli/diffwork.h"

#include <stdlib.h>
#include <string.h>

#include "cli/veil.h"

#define BATCH ((size_t)128)
#define NOWHERE SIZE_MAX

typedef struct worker {
    tn_diffwork *shared;
    const tn_diffset *set;
    tenor_scorer *probe, *scorers[2]; /* scorers: with hits */
    tenor_scorer *sums;               /* of the new lexicon, without hits */
    tenor_io_mask *mask;
    tn_diffcall call;
    tenor_dimension_score *zeros; /* of the old lexicon */
    size_t *end_of;  /* by turn: the end of its call in the block, or NOWHERE */
    tn_diff_turn **touched; /* by turn, or NULL */
    size_t turn_capacity;
    size_t *current; /* by slot: an end, or NOWHERE */
    bool *begun;     /* by slot */
    size_t slot_capacity;
    tn_diff_measure *measures;
    int64_t *direct, *indirect; /* by edit of the turn at hand */
} worker;

/* Room for one more behind `count`. */
static void *more(void **array, size_t *capacity, size_t count, size_t size)
{
    if (count >= *capacity) {
        size_t wanted = 2 * count > 64 ? 2 * count : 64;
        void *larger = realloc(*array, wanted * size);
        if (!larger)
            return NULL;
        *array = larger;
        *capacity = wanted;
    }
    return (char *)*array + count * size;
}

#define MORE(array, count, capacity) more((void **)&(array), &(capacity), (count), sizeof *(array))

/* ---- one turn ---- */

static bool is_scored(const tn_turn *turn)
{
    return turn->segment.utterance.role != TENOR_ROLE_AUTOMATED && turn->segment.utterance.text.size <= TENOR_TEXT_MAX;
}

static const tenor_dimension_score *keep_dimensions(tn_keep *keep, const tenor_score *score)
{
    size_t size = score->dimension_count * sizeof *score->dimensions;
    tenor_dimension_score *copy = tn_keep_room(keep, size + 1);
    if (copy)
        memcpy(copy, score->dimensions, size);
    return copy;
}

static tenor_score bare(const tenor_score *score)
{
    tenor_score copy = *score;
    copy.hits = NULL;
    copy.hit_count = 0;
    return copy;
}

static bool same_sums(const tn_diffset *set, const tenor_score *scores)
{
    static const tenor_dimension_score zero;
    if (scores[TN_BEFORE].tokens != scores[TN_AFTER].tokens)
        return false;
    for (size_t d = 0; d < set->dimension_count; d++) {
        const tenor_dimension_score *sums[2];
        for (int side = 0; side < 2; side++) {
            size_t at = set->dimensions[d].at[side];
            sums[side] = at == SIZE_MAX ? &zero : &scores[side].dimensions[at];
        }
        const tenor_dimension_score *a = sums[0], *b = sums[1];
        if (a->raw != b->raw || a->evidence != b->evidence || a->undated != b->undated || a->x_sum != b->x_sum || a->x_hits != b->x_hits)
            return false;
    }
    return true;
}

/* Where an entry's edit stands among those of the turn; edit_count: nowhere. */
static size_t place_of(const worker *w, const tn_diff_turn *turn, int side, uint32_t entry)
{
    uint32_t edit = w->set->edit_of[side][entry];
    size_t i = 0;
    while (i < turn->edit_count && (edit == TENOR_STUDY_NONE || turn->edits[i] != edit))
        i++;
    return i;
}

/* What hits give a dimension, counted for the edits whose entries they are, and whose entries act on them. */
static void weigh_hits(worker *w, size_t d, int side, const tn_diff_turn *turn, const tenor_score *score)
{
    size_t at = w->set->dimensions[d].at[side];
    int64_t sign = side == TN_BEFORE ? -1 : 1;
    for (size_t i = 0; i < score->hit_count && at != SIZE_MAX; i++) {
        const tenor_hit *hit = &score->hits[i];
        bool own = hit->dimension == (int)at, shield = hit->shields && d == TENOR_SENTIMENT;
        if ((!own && !shield) || hit->outcome == TENOR_OVERRULED)
            continue;
        int64_t points = (own ? hit->points : 0) + (shield ? hit->valence_points : 0);
        int64_t plain = (own ? hit->weight : 0) + (shield ? hit->valence_weight : 0);
        size_t place = place_of(w, turn, side, hit->entry);
        if (place < turn->edit_count)
            w->direct[place] += sign * points;
        for (size_t k = 0; k < hit->factor_count; k++)
            if ((place = place_of(w, turn, side, hit->factors[k].entry)) < turn->edit_count)
                w->indirect[place] += sign * (points - plain);
    }
}

static uint64_t size_of(int64_t value)
{
    return value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
}

/* The edit that did most of what became of a dimension. An idiom or a stop word gives no points and acts on no hit: where nothing
 * else changed, the first edit that matches it is. */
static uint32_t blamed(worker *w, size_t d, const tn_diff_turn *turn, const tenor_score *scores)
{
    if (turn->edit_count < 2)
        return turn->edit_count ? turn->edits[0] : TENOR_STUDY_NONE;
    memset(w->direct, 0, turn->edit_count * sizeof *w->direct);
    memset(w->indirect, 0, turn->edit_count * sizeof *w->indirect);
    weigh_hits(w, d, TN_BEFORE, turn, &scores[TN_BEFORE]);
    weigh_hits(w, d, TN_AFTER, turn, &scores[TN_AFTER]);
    size_t best = 0;
    uint64_t most = 0;
    for (size_t i = 0; i < turn->edit_count; i++) {
        uint64_t effect = size_of(w->direct[i]) + size_of(w->indirect[i]);
        if (effect > most) {
            most = effect;
            best = i;
        }
    }
    return turn->edits[best];
}

static bool compare(worker *w, tn_diff_made *made, tn_diff_turn *turn, const tenor_score *scores)
{
    const tn_diffset *set = w->set;
    size_t count = 0;
    for (size_t d = 0; d < set->dimension_count; d++)
        count += !tn_diffset_same(tn_diffset_value(set, d, TN_BEFORE, &scores[TN_BEFORE]),
                                  tn_diffset_value(set, d, TN_AFTER, &scores[TN_AFTER]));
    tn_diff_score *list = tn_keep_room(&made->keep, (count + 1) * sizeof *list);
    if (!list)
        return false;
    for (size_t d = 0; d < set->dimension_count; d++) {
        tn_diff_score change = {.dimension = d};
        for (int side = 0; side < 2; side++)
            change.values[side] = tn_diffset_value(set, d, side, &scores[side]);
        if (tn_diffset_same(change.values[0], change.values[1]))
            continue;
        change.edit = blamed(w, d, turn, scores);
        list[turn->score_count++] = change;
        uint32_t size = (uint32_t)size_of(tn_diffset_change(change.values[0], change.values[1]));
        turn->change = size > turn->change ? size : turn->change;
    }
    turn->scores = list;
    turn->pair.changed = turn->score_count > 0;
    turn->pair.differs = turn->pair.changed || !same_sums(set, scores);
    for (int side = 0; side < 2; side++) {
        turn->pair.scores[side] = bare(&scores[side]);
        turn->pair.scores[side].dimensions = keep_dimensions(&made->keep, &scores[side]);
    }
    return turn->pair.scores[0].dimensions && turn->pair.scores[1].dimensions;
}

/* ---- the turns of a block ---- */

/* The edits that the probe has noted in a turn. Each is a category of its own, and hits stand in order of the text. */
static bool note_edits(const worker *w, tn_diff_made *made, tn_diff_turn *turn, const tenor_score *noted)
{
    uint32_t *edits = tn_keep_room(&made->keep, (noted->hit_count + 1) * sizeof *edits);
    if (!edits)
        return false;
    for (size_t i = 0; i < noted->hit_count; i++) {
        uint32_t edit = tenor_study_diff_edit_of(w->set->diff, noted->hits[i].entry);
        size_t at = turn->edit_count;
        while (at > 0 && edits[at - 1] > edit)
            at--;
        if (edit == TENOR_STUDY_NONE || (at > 0 && edits[at - 1] == edit))
            continue;
        memmove(edits + at + 1, edits + at, (turn->edit_count - at) * sizeof *edits);
        edits[at] = edit;
        turn->edit_count++;
    }
    turn->edits = edits;
    return true;
}

/* The turns [from, from + n) that an edit can touch, into made->turns. */
static tenor_status probe(worker *w, const tn_block *block, tn_diff_made *made, size_t from, size_t n)
{
    tenor_utterance batch[BATCH];
    tenor_score noted[BATCH];
    for (size_t i = 0; i < n; i++) {
        batch[i] = block->turns[from + i].segment.utterance;
        made->scored += is_scored(&block->turns[from + i]);
    }
    if (w->set->edit_count == 0)
        return TENOR_OK;
    tenor_status status = tenor_score_batch(w->probe, batch, n, noted);
    for (size_t i = 0; i < n && status == TENOR_OK; i++) {
        bool touched = noted[i].hit_count > 0 || noted[i].flags & TENOR_SCORE_REGEX_LIMIT || w->set->everything;
        if (!touched || !is_scored(&block->turns[from + i]))
            continue;
        tn_diff_turn *turn = MORE(made->turns, made->turn_count, made->turn_capacity);
        if (!turn)
            return TENOR_NO_MEMORY;
        *turn = (tn_diff_turn){.turn = from + i};
        made->turn_count++;
        if (!note_edits(w, made, turn, &noted[i]))
            return TENOR_NO_MEMORY;
    }
    return status;
}

static tenor_status score_touched(worker *w, const tn_block *block, tn_diff_made *made)
{
    for (size_t from = 0; from < made->turn_count; from += BATCH) {
        tenor_utterance batch[BATCH];
        tenor_score scores[2][BATCH];
        size_t n = made->turn_count - from < BATCH ? made->turn_count - from : BATCH;
        for (size_t i = 0; i < n; i++)
            batch[i] = block->turns[made->turns[from + i].turn].segment.utterance;
        for (int side = 0; side < 2; side++) {
            tenor_status status = tenor_score_batch(w->scorers[side], batch, n, scores[side]);
            if (status != TENOR_OK)
                return status;
        }
        for (size_t i = 0; i < n; i++) {
            const tenor_score pair[2] = {scores[TN_BEFORE][i], scores[TN_AFTER][i]};
            if (!compare(w, made, &made->turns[from + i], pair))
                return TENOR_NO_MEMORY;
        }
    }
    return TENOR_OK;
}

/* ---- calls ---- */

static bool make_room(worker *w, const tn_block *block, tn_diff_made *made)
{
    size_t slots = 0;
    for (size_t i = 0; i < block->turn_count; i++)
        slots = block->turns[i].slot >= slots ? block->turns[i].slot + 1 : slots;
    for (size_t i = 0; i < block->end_count; i++)
        slots = block->ends[i].slot >= slots ? block->ends[i].slot + 1 : slots;
    for (size_t i = 0; i < block->begin_count; i++)
        slots = block->begins[i].slot >= slots ? block->begins[i].slot + 1 : slots;
    if (slots > w->slot_capacity) {
        free(w->current);
        free(w->begun);
        w->current = malloc(2 * slots * sizeof *w->current);
        w->begun = malloc(2 * slots * sizeof *w->begun);
        w->slot_capacity = w->current && w->begun ? 2 * slots : 0;
    }
    if (block->turn_count > w->turn_capacity) {
        free(w->end_of);
        free(w->touched);
        w->end_of = malloc(2 * block->turn_count * sizeof *w->end_of);
        w->touched = malloc(2 * block->turn_count * sizeof *w->touched);
        w->turn_capacity = w->end_of && w->touched ? 2 * block->turn_count : 0;
    }
    if (block->end_count > made->whole_capacity) {
        free(made->whole);
        made->whole = malloc(2 * block->end_count * sizeof *made->whole);
        made->whole_capacity = made->whole ? 2 * block->end_count : 0;
    }
    for (size_t i = 0; i < slots && i < w->slot_capacity; i++) {
        w->current[i] = NOWHERE;
        w->begun[i] = false;
    }
    return slots <= w->slot_capacity && block->turn_count <= w->turn_capacity && block->end_count <= made->whole_capacity;
}

/* Which turn belongs to which end, which calls are whole, and which turns are touched. */
static void sort_out(worker *w, const tn_block *block, tn_diff_made *made)
{
    size_t end = 0;
    for (size_t i = 0; i <= block->begin_count; i++) {
        for (size_t until = i < block->begin_count ? block->begins[i].ends : block->end_count; end < until; end++) {
            size_t slot = block->ends[end].slot;
            made->whole[end] = w->begun[slot];
            w->begun[slot] = false;
        }
        if (i < block->begin_count)
            w->begun[block->begins[i].slot] = true;
    }
    end = block->end_count;
    for (size_t i = block->turn_count; i-- > 0;) {
        for (; end > 0 && block->ends[end - 1].before > i; end--)
            w->current[block->ends[end - 1].slot] = end - 1;
        w->end_of[i] = block->turns[i].call_id.size ? w->current[block->turns[i].slot] : NOWHERE;
        w->touched[i] = NULL;
    }
    for (size_t i = 0; i < made->turn_count; i++)
        w->touched[made->turns[i].turn] = &made->turns[i];
}

/* A score under the new lexicon as one under the old, where they are alike. */
static tenor_score as_before(worker *w, const tenor_score *after, tenor_dimension_score *room)
{
    tenor_score before = bare(after);
    before.dimension_count = tenor_lexicon_dimension_count(w->set->lexicons[TN_BEFORE]);
    memset(room, 0, before.dimension_count * sizeof *room);
    for (size_t d = 0; d < w->set->dimension_count; d++) {
        const size_t *at = w->set->dimensions[d].at;
        if (at[TN_BEFORE] != SIZE_MAX && at[TN_AFTER] != SIZE_MAX && after->dimensions)
            room[at[TN_BEFORE]] = after->dimensions[at[TN_AFTER]];
    }
    before.dimensions = room;
    return before;
}

static bool add_to_call(worker *w, const tn_turn *turn, const tn_diff_turn *touched, const tn_diff_pair *pair)
{
    if (!tn_diffcall_add(&w->call, w->set, &turn->segment, pair))
        return false;
    if (!touched || !pair->differs)
        return true;
    for (size_t i = 0; i < touched->edit_count; i++)
        if (!tn_diffcall_blame(&w->call, touched->edits[i], 0))
            return false;
    for (size_t i = 0; i < touched->score_count; i++) {
        const tn_diff_score *score = &touched->scores[i];
        if (!tn_diffcall_blame(&w->call, score->edit, size_of(tn_diffset_change(score->values[0], score->values[1]))))
            return false;
    }
    return true;
}

/* Turns of calls that are not whole: all of them are kept, scored; those that nothing touches but once. */
static bool keep_open(worker *w, tn_diff_made *made, size_t turn, const tenor_score *after)
{
    tn_diff_open *open = MORE(made->open, made->open_count, made->open_capacity);
    if (!open)
        return false;
    *open = (tn_diff_open){.turn = turn};
    if (w->touched[turn]) {
        open->pair = w->touched[turn]->pair;
    } else {
        tenor_dimension_score *room = tn_keep_room(&made->keep, (tenor_lexicon_dimension_count(w->set->lexicons[TN_BEFORE]) + 1) * sizeof *room);
        open->pair.scores[TN_AFTER] = bare(after);
        open->pair.scores[TN_AFTER].dimensions = keep_dimensions(&made->keep, after);
        if (!room || !open->pair.scores[TN_AFTER].dimensions)
            return false;
        open->pair.scores[TN_BEFORE] = as_before(w, after, room);
    }
    made->open_count++;
    return true;
}

static tenor_status score_untouched(worker *w, const tn_block *block, const size_t *list, size_t n, tenor_score *scores)
{
    tenor_utterance batch[BATCH];
    for (size_t i = 0; i < n; i++)
        batch[i] = block->turns[list[i]].segment.utterance;
    return n ? tenor_score_batch(w->sums, batch, n, scores) : TENOR_OK;
}

/* Turns that are gathered, in order: each is scored once, if it was not touched, and then given. */
typedef struct gatherer gatherer;
struct gatherer {
    bool (*mine)(const gatherer *g, const worker *w, const tn_block *block, const tn_diff_made *made, size_t turn);
    bool (*give)(worker *w, const tn_block *block, tn_diff_made *made, size_t turn, const tenor_score *after);
    size_t end;
    unsigned roles; /* bits */
};

static tenor_status gather(worker *w, const tn_block *block, tn_diff_made *made, size_t from, size_t to, const gatherer *g)
{
    while (from < to) {
        size_t turns[BATCH], list[BATCH], n = 0, untouched = 0, next = 0;
        tenor_score scores[BATCH];
        for (; from < to && n < BATCH; from++)
            if (g->mine(g, w, block, made, from)) {
                turns[n++] = from;
                if (!w->touched[from])
                    list[untouched++] = from;
            }
        tenor_status status = score_untouched(w, block, list, untouched, scores);
        for (size_t i = 0; i < n && status == TENOR_OK; i++) {
            const tenor_score *after = w->touched[turns[i]] ? NULL : &scores[next++];
            status = g->give(w, block, made, turns[i], after) ? TENOR_OK : TENOR_NO_MEMORY;
        }
        if (status != TENOR_OK)
            return status;
    }
    return TENOR_OK;
}

static bool is_open(const gatherer *g, const worker *w, const tn_block *block, const tn_diff_made *made, size_t turn)
{
    (void)g;
    return block->turns[turn].call_id.size > 0 && (w->end_of[turn] == NOWHERE || !made->whole[w->end_of[turn]]);
}

static bool give_open(worker *w, const tn_block *block, tn_diff_made *made, size_t turn, const tenor_score *after)
{
    (void)block;
    return keep_open(w, made, turn, after);
}

static bool is_of_call(const gatherer *g, const worker *w, const tn_block *block, const tn_diff_made *made, size_t turn)
{
    (void)made;
    return w->end_of[turn] == g->end && g->roles >> block->turns[turn].segment.utterance.role & 1;
}

static bool give_call(worker *w, const tn_block *block, tn_diff_made *made, size_t turn, const tenor_score *after)
{
    (void)made;
    const tn_turn *said = &block->turns[turn];
    if (w->touched[turn])
        return add_to_call(w, said, w->touched[turn], &w->touched[turn]->pair);
    tn_diff_pair pair = {.scores = {as_before(w, after, w->zeros), bare(after)}};
    return add_to_call(w, said, NULL, &pair);
}

/* What of a call differs: its first turn (NOWHERE: nothing does), roles of turns. */
typedef struct differing {
    size_t first;
    unsigned roles;
} differing;

/* A call that is whole here and differs. */
static tenor_status end_call(worker *w, const tn_block *block, tn_diff_made *made, size_t end, const differing *call)
{
    const gatherer g = {is_of_call, give_call, end, call->roles};
    tenor_status status = gather(w, block, made, call->first, block->ends[end].before, &g);
    if (status == TENOR_OK) {
        size_t count = tn_diffcall_measures(&w->call, w->set, w->measures);
        tn_diff_measure *kept = tn_keep_room(&made->keep, (count + 1) * sizeof *kept);
        tn_diff_ended *ended = MORE(made->ended, made->ended_count, made->ended_capacity);
        if (!kept || !ended)
            return TENOR_NO_MEMORY;
        memcpy(kept, w->measures, count * sizeof *kept);
        *ended = (tn_diff_ended){end, w->call.changed, tn_diffcall_edit(&w->call), kept, count};
        made->ended_count++;
    }
    tn_diffcall_reset(&w->call);
    return status;
}

/* The calls that are whole and differ, by end. */
static bool find_differing(worker *w, const tn_block *block, const tn_diff_made *made, differing *list)
{
    bool any = false;
    for (size_t i = 0; i < block->end_count; i++)
        list[i] = (differing){NOWHERE, 0};
    for (size_t i = 0; i < made->turn_count; i++) {
        size_t turn = made->turns[i].turn, end = w->end_of[turn];
        if (end == NOWHERE || !made->whole[end] || !made->turns[i].pair.differs)
            continue;
        list[end].roles |= 1u << block->turns[turn].segment.utterance.role;
        list[end].first = turn;
        any = true;
    }
    for (size_t i = block->turn_count; any && i-- > 0;)
        if (w->end_of[i] != NOWHERE && list[w->end_of[i]].first != NOWHERE)
            list[w->end_of[i]].first = i;
    return any;
}

static tenor_status calls(worker *w, const tn_block *block, tn_diff_made *made)
{
    const gatherer open = {.mine = is_open, .give = give_open};
    tenor_status status = gather(w, block, made, 0, block->turn_count, &open);
    differing *list = tn_keep_room(&made->keep, (block->end_count + 1) * sizeof *list);
    if (!list)
        return TENOR_NO_MEMORY;
    if (status == TENOR_OK && find_differing(w, block, made, list))
        for (size_t i = 0; i < block->end_count && status == TENOR_OK; i++)
            if (list[i].first != NOWHERE)
                status = end_call(w, block, made, i, &list[i]);
    return status;
}

/* ---- masks ---- */

/* What is to be masked of the calls that have turns to show. */
static bool mask(worker *w, tn_block *block, const tn_diff_made *made)
{
    uint32_t least = atomic_load_explicit(&w->shared->shown_from, memory_order_relaxed);
    for (size_t i = 0; i < made->turn_count; i++) {
        const tn_diff_turn *changed = &made->turns[i];
        if (changed->score_count == 0 || changed->change < least || !block->turns[changed->turn].mask_due)
            continue;
        size_t end = w->end_of[changed->turn];
        if (!w->mask && tenor_io_mask_new(&w->mask, NULL) != TENOR_OK)
            return false;
        for (size_t t = 0; t < block->ends[end].before; t++)
            if (w->end_of[t] == end && block->turns[t].mask_due &&
                !tn_veil_find(w->mask, block->ends[end].people, &block->turns[t], &block->keep))
                return false;
    }
    return true;
}

/* ---- the worker ---- */

static void free_made(void *memory)
{
    tn_diff_made *made = memory;
    if (!made)
        return;
    tn_keep_free(&made->keep);
    free(made->turns);
    free(made->ended);
    free(made->open);
    free(made->whole);
    free(made);
}

static tn_diff_made *made_of(tn_block *block)
{
    if (!block->made) {
        block->made = calloc(1, sizeof(tn_diff_made));
        block->free_made = free_made;
    }
    tn_diff_made *made = block->made;
    if (!made)
        return NULL;
    tn_keep_drop(&made->keep);
    made->turn_count = made->ended_count = made->open_count = 0;
    made->scored = 0;
    return made;
}

static tenor_status work(void *state, tn_block *block)
{
    worker *w = state;
    tn_diff_made *made = made_of(block);
    tenor_status status = made && make_room(w, block, made) ? TENOR_OK : TENOR_NO_MEMORY;
    for (size_t from = 0; from < block->turn_count && status == TENOR_OK; from += BATCH)
        status = probe(w, block, made, from, block->turn_count - from < BATCH ? block->turn_count - from : BATCH);
    if (status == TENOR_OK)
        status = score_touched(w, block, made);
    if (status != TENOR_OK)
        return status;
    sort_out(w, block, made);
    if (w->set->edit_count > 0)
        status = calls(w, block, made);
    return status == TENOR_OK && !mask(w, block, made) ? TENOR_NO_MEMORY : status;
}

static void end(void *state)
{
    worker *w = state;
    tenor_scorer_free(w->probe);
    tenor_scorer_free(w->scorers[TN_BEFORE]);
    tenor_scorer_free(w->scorers[TN_AFTER]);
    tenor_scorer_free(w->sums);
    tenor_io_mask_free(w->mask);
    tn_diffcall_free(&w->call);
    free(w->zeros);
    free(w->end_of);
    free(w->touched);
    free(w->current);
    free(w->begun);
    free(w->measures);
    free(w->direct);
    free(w->indirect);
    free(w);
}

static void *begin(void *context)
{
    tn_diffwork *shared = context;
    const tn_diffset *set = shared->set;
    worker *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->shared = shared;
    w->set = set;
    w->zeros = calloc(tenor_lexicon_dimension_count(set->lexicons[TN_BEFORE]), sizeof *w->zeros);
    w->measures = calloc(set->dimension_count * TN_DIFFCALL_ROLES, sizeof *w->measures);
    w->direct = calloc(set->edit_count + 1, sizeof *w->direct);
    w->indirect = calloc(set->edit_count + 1, sizeof *w->indirect);
    if (!w->zeros || !w->measures || !w->direct || !w->indirect ||
        tenor_scorer_new(&w->probe, tenor_study_diff_probe(set->diff), NULL, NULL) != TENOR_OK ||
        tenor_scorer_new(&w->scorers[TN_BEFORE], set->lexicons[TN_BEFORE], NULL, NULL) != TENOR_OK ||
        tenor_scorer_new(&w->scorers[TN_AFTER], set->lexicons[TN_AFTER], NULL, NULL) != TENOR_OK ||
        tenor_scorer_new(&w->sums, set->lexicons[TN_AFTER], NULL, NULL) != TENOR_OK) {
        end(w);
        return NULL;
    }
    /* Hits tell which of several edits did it. */
    for (int side = 0; side < 2 && set->edit_count == 1; side++)
        tenor_scorer_set_detail(w->scorers[side], TENOR_DETAIL_SCORES);
    tenor_scorer_set_detail(w->probe, TENOR_DETAIL_SCORES);
    tenor_scorer_set_detail(w->sums, TENOR_DETAIL_SCORES);
    return w;
}

tn_pipeline_worker tn_diffwork_worker(tn_diffwork *shared)
{
    return (tn_pipeline_worker){begin, work, end, shared};
}
