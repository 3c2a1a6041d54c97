/* diffsum.c - what an edit does to all transcripts of a run. */
#include "cli/diffsum.h"

#include <stdlib.h>
#include <string.h>

#include "cli/excerpt.h"

#define ROW_CHUNK ((size_t)256) /* bytes of most turns and calls */

bool tn_diffsum_init(tn_diffsum *sum, const tn_diffset *set, size_t most)
{
    memset(sum, 0, sizeof *sum);
    sum->set = sum->work.set = set;
    sum->top_turns.most = sum->top_calls.most = most;
    atomic_init(&sum->work.shown_from, 0);
    sum->dimensions = calloc(set->dimension_count, sizeof *sum->dimensions);
    sum->edits = calloc(set->edit_count + 1, sizeof *sum->edits);
    sum->measures = calloc(set->dimension_count * TN_DIFFCALL_ROLES, sizeof *sum->measures);
    sum->order = calloc(set->edit_count + 1, sizeof *sum->order);
    return sum->dimensions && sum->edits && sum->measures && sum->order;
}

static void free_row(tn_diff_row *row)
{
    if (row)
        tn_keep_free(&row->keep);
    free(row);
}

static void free_top(tn_diff_top *top)
{
    for (size_t i = 0; i < top->count; i++)
        free_row(top->rows[i]);
    free(top->rows);
}

void tn_diffsum_free(tn_diffsum *sum)
{
    for (size_t i = 0; i < sum->open_count; i++)
        tn_diffcall_free(&sum->open[i]);
    free(sum->open);
    free(sum->differs);
    free(sum->dimensions);
    free(sum->edits);
    free(sum->order);
    free(sum->measures);
    free_top(&sum->top_turns);
    free_top(&sum->top_calls);
    memset(sum, 0, sizeof *sum);
}

/* ---- rows by rank ---- */

static int by_rank(const void *a, const void *b)
{
    const tn_diff_row *x = *(tn_diff_row *const *)a, *y = *(tn_diff_row *const *)b;
    if (x->change != y->change)
        return x->change > y->change ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

static void cut(tn_diff_top *top)
{
    if (top->count)
        qsort(top->rows, top->count, sizeof *top->rows, by_rank);
    while (top->most && top->count > top->most)
        free_row(top->rows[--top->count]);
    top->full = top->most && top->count == top->most;
    if (top->full)
        top->floor = top->rows[top->count - 1]->change;
}

/* A place for a row of this rank; NULL with *fine where it is not wanted, or without where there is no memory. */
static tn_diff_row *new_row(tn_diff_top *top, uint32_t change, bool *fine)
{
    uint64_t order = top->offered++;
    *fine = true;
    if (top->most && top->count >= 2 * top->most)
        cut(top);
    if (top->full && change <= top->floor)
        return NULL;
    *fine = false;
    if (top->count == top->capacity) {
        size_t capacity = top->capacity ? 2 * top->capacity : 64;
        tn_diff_row **rows = realloc(top->rows, capacity * sizeof *rows);
        if (!rows)
            return NULL;
        top->rows = rows;
        top->capacity = capacity;
    }
    tn_diff_row *row = calloc(1, sizeof *row);
    if (!row)
        return NULL;
    row->keep.chunk = ROW_CHUNK;
    row->change = change;
    row->order = order;
    top->rows[top->count++] = row;
    *fine = true;
    return row;
}

static const void *keep_copy(tn_keep *keep, const void *array, size_t bytes)
{
    void *copy = tn_keep_room(keep, bytes + 1);
    if (copy && bytes)
        memcpy(copy, array, bytes);
    return copy;
}

/* ---- turns ---- */

static uint32_t size_of(int32_t change)
{
    return change < 0 ? 0 - (uint32_t)change : (uint32_t)change;
}

static bool show_turn(tn_diffsum *sum, const tn_turn *said, const tn_diff_turn *turn)
{
    bool fine;
    tn_diff_row *row = new_row(&sum->top_turns, turn->change, &fine);
    if (sum->top_turns.full)
        atomic_store_explicit(&sum->work.shown_from, sum->top_turns.floor + 1, memory_order_relaxed);
    if (!row)
        return fine;
    char *memory;
    tenor_str text = tn_excerpt_covered(said->segment.utterance.text, said->masked, said->masked_count, &memory);
    tn_diff_shown *shown = &row->is.turn;
    *shown = (tn_diff_shown){.utterance = said->segment.number, .role = said->segment.utterance.role, .score_count = turn->score_count};
    shown->scores = keep_copy(&row->keep, turn->scores, turn->score_count * sizeof *turn->scores);
    fine = shown->scores && (text.data || text.size == 0) && tn_keep_text(&row->keep, text, &shown->text) &&
           tn_keep_text(&row->keep, said->call_id, &shown->call_id);
    free(memory);
    return fine;
}

/* Whether an earlier score of the turn names the same edit. */
static bool named_before(const tn_diff_turn *turn, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (turn->scores[i].edit == turn->scores[index].edit)
            return true;
    return false;
}

static bool add_turn(tn_diffsum *sum, const tn_turn *said, const tn_diff_turn *turn)
{
    bool any_band = false;
    for (size_t i = 0; i < turn->edit_count; i++)
        sum->edits[turn->edits[i]].matched++;
    for (size_t i = 0; i < turn->score_count; i++) {
        const tn_diff_score *score = &turn->scores[i];
        tn_diff_sum *d = &sum->dimensions[score->dimension];
        int32_t change = tn_diffset_change(score->values[TN_BEFORE], score->values[TN_AFTER]);
        tn_band from = tn_diffset_band(sum->set, score->dimension, score->values[TN_BEFORE]);
        tn_band to = tn_diffset_band(sum->set, score->dimension, score->values[TN_AFTER]);
        d->turns++;
        d->up += change > 0;
        d->down += change < 0;
        d->change += change;
        d->banded += from != to;
        d->moves[from][to] += from != to;
        any_band = any_band || from != to;
        if (score->edit == TENOR_STUDY_NONE)
            continue;
        tn_diff_edit_sum *edit = &sum->edits[score->edit];
        edit->turns += !named_before(turn, i);
        edit->banded += from != to;
    }
    sum->looked++;
    sum->changed += turn->score_count > 0;
    sum->banded += any_band;
    return turn->score_count == 0 || show_turn(sum, said, turn);
}

/* ---- calls ---- */

static bool add_call(tn_diffsum *sum, tenor_str call_id, const tn_diff_shown_call *call)
{
    uint32_t most = 0;
    bool any_band = false;
    if (call->measure_count == 0)
        return true;
    for (size_t i = 0; i < call->measure_count; i++) {
        const tn_diff_measure *measure = &call->measures[i];
        bool first = i == 0 || measure[-1].dimension != measure->dimension, banded = measure->bands[0] != measure->bands[1];
        uint32_t change = size_of(tn_diffcall_change(sum->set, measure));
        sum->dimensions[measure->dimension].calls += first;
        sum->dimensions[measure->dimension].banded_calls += banded;
        any_band = any_band || banded;
        most = change > most ? change : most;
    }
    sum->changed_calls++;
    sum->banded_calls += any_band;
    if (call->edit != TENOR_STUDY_NONE)
        sum->edits[call->edit].calls++;
    bool fine;
    tn_diff_row *row = new_row(&sum->top_calls, most, &fine);
    if (!row)
        return fine;
    row->is.call = *call;
    row->is.call.measures = keep_copy(&row->keep, call->measures, call->measure_count * sizeof *call->measures);
    return row->is.call.measures && tn_keep_text(&row->keep, call_id, &row->is.call.call_id);
}

static tn_diffcall *open_call(tn_diffsum *sum, size_t slot)
{
    if (slot >= sum->open_count) {
        size_t count = 2 * (slot + 1);
        tn_diffcall *open = realloc(sum->open, count * sizeof *open);
        if (!open)
            return NULL;
        sum->open = open;
        bool *differs = realloc(sum->differs, count * sizeof *differs);
        if (!differs)
            return NULL;
        sum->differs = differs;
        memset(open + sum->open_count, 0, (count - sum->open_count) * sizeof *open);
        memset(differs + sum->open_count, 0, (count - sum->open_count) * sizeof *differs);
        sum->open_count = count;
    }
    return &sum->open[slot];
}

/* A turn of a call that is not whole in its block. */
static bool add_open(tn_diffsum *sum, const tn_turn *said, const tn_diff_open *open, const tn_diff_turn *touched)
{
    tn_diffcall *call = open_call(sum, said->slot);
    if (!call || !tn_diffcall_add(call, sum->set, &said->segment, &open->pair))
        return false;
    if (!touched || !open->pair.differs)
        return true;
    sum->differs[said->slot] = true;
    for (size_t i = 0; i < touched->edit_count; i++)
        if (!tn_diffcall_blame(call, touched->edits[i], 0))
            return false;
    for (size_t i = 0; i < touched->score_count; i++) {
        const tn_diff_score *score = &touched->scores[i];
        if (!tn_diffcall_blame(call, score->edit, size_of(tn_diffset_change(score->values[0], score->values[1]))))
            return false;
    }
    return true;
}

static bool end_open(tn_diffsum *sum, const tn_call_end *end)
{
    tn_diffcall *call = open_call(sum, end->slot);
    bool fine = call != NULL;
    if (fine && sum->differs[end->slot]) {
        tn_diff_shown_call shown = {.changed = call->changed, .edit = tn_diffcall_edit(call), .measures = sum->measures};
        shown.measure_count = tn_diffcall_measures(call, sum->set, sum->measures);
        fine = add_call(sum, end->call_id, &shown);
    }
    if (call) {
        tn_diffcall_reset(call);
        sum->differs[end->slot] = false;
    }
    return fine;
}

bool tn_diffsum_block(tn_diffsum *sum, const tn_block *block)
{
    const tn_diff_made *made = block->made;
    const tn_diff_turn *touched = made->turns, *touched_end = made->turns + made->turn_count;
    const tn_diff_open *open = made->open, *open_end = made->open + made->open_count;
    const tn_diff_ended *ended = made->ended, *ended_end = made->ended + made->ended_count;
    sum->turns += made->scored;
    sum->calls += block->end_count;
    for (size_t i = 0, end = 0; i <= block->turn_count; i++) {
        for (; end < block->end_count && block->ends[end].before == i; end++) {
            const tn_call_end *e = &block->ends[end];
            if (!made->whole[end]) {
                if (!end_open(sum, e))
                    return false;
            } else if (ended < ended_end && ended->end == end) {
                tn_diff_shown_call shown = {.changed = ended->changed, .edit = ended->edit, .measures = ended->measures,
                                            .measure_count = ended->measure_count};
                ended++;
                if (!add_call(sum, e->call_id, &shown))
                    return false;
            }
        }
        if (i == block->turn_count)
            break;
        const tn_diff_turn *turn = touched < touched_end && touched->turn == i ? touched++ : NULL;
        if (turn && !add_turn(sum, &block->turns[i], turn))
            return false;
        if (open < open_end && open->turn == i && !add_open(sum, &block->turns[i], open++, turn))
            return false;
    }
    return true;
}

static int by_effect(const void *a, const void *b)
{
    const tn_diff_edit_sum *x = a, *y = b;
    if (x->turns != y->turns)
        return x->turns > y->turns ? -1 : 1;
    if (x->matched != y->matched)
        return x->matched > y->matched ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

bool tn_diffsum_finish(tn_diffsum *sum)
{
    size_t count = sum->set->edit_count;
    tn_diff_edit_sum *sorted = malloc((count + 1) * sizeof *sorted);
    if (!sorted)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        sorted[i] = sum->edits[i];
        sorted[i].index = i;
    }
    if (count)
        qsort(sorted, count, sizeof *sorted, by_effect);
    for (size_t i = 0; i < count; i++)
        sum->order[i] = sorted[i].index;
    free(sorted);
    cut(&sum->top_turns);
    cut(&sum->top_calls);
    return true;
}
