/* learn.c - all acts: folds, tasks, biases. */
#include "study/learn.h"

#include <stdlib.h>

#include "study/dice.h"

/* What stands for one act. */
typedef struct job {
    tn_learnact_example *examples;
    uint8_t *folds; /* of examples */
    size_t count;
    tn_learnfigures_row *scores; /* out of fold, in the order of the examples */
} job;

typedef struct work {
    tn_learn *learn;
    const tn_learnrows *rows;
    const tn_learnwords *words;
    const tn_learn_settings *settings;
    tn_arena arena;
    job *jobs;
    bool *failed; /* of tasks */
} work;

static bool spoken(const work *w, size_t row)
{
    return w->words->begins[row] < w->words->begins[row + 1];
}

static bool make_job(work *w, size_t index)
{
    tn_learn_act *act = &w->learn->acts[index];
    job *j = &w->jobs[index];
    const uint64_t bit = (uint64_t)1 << act->act;
    size_t does = 0, not = 0;
    for (size_t i = 0; i < w->rows->count; i++)
        j->count += ((w->rows->rows[i].does | w->rows->rows[i].not) & bit) != 0;
    j->examples = tn_arena_alloc(&w->arena, j->count + 1, sizeof *j->examples);
    j->folds = tn_arena_alloc(&w->arena, j->count + 1, sizeof *j->folds);
    j->scores = tn_arena_alloc(&w->arena, j->count + 1, sizeof *j->scores);
    if (!j->examples || !j->folds || !j->scores)
        return false;
    size_t n = 0;
    for (size_t i = 0; i < w->rows->count; i++) {
        const tn_learnrows_row *row = &w->rows->rows[i];
        if (!((row->does | row->not) & bit))
            continue;
        const bool is = (row->does & bit) != 0;
        j->examples[n] = (tn_learnact_example){(uint32_t)i, is};
        j->folds[n] = (uint8_t)((tn_dice_mix(row->group) >> 32) * w->settings->folds >> 32);
        j->scores[n++] = (tn_learnfigures_row){TN_LEARNACT_NEVER, is};
        does += is && spoken(w, i);
        not += !is && spoken(w, i);
    }
    act->learnt = does >= TN_LEARN_LEAST && not >= TN_LEARN_LEAST;
    return true;
}

/* The turns of one fold under weights of the others. */
static bool score_fold(const work *w, size_t index, uint32_t fold)
{
    const tn_mem *mem = w->learn->mem;
    const job *j = &w->jobs[index];
    tn_learnact_example *list = tn_mem_alloc(mem, j->count + 1, sizeof *list);
    int64_t *scores = tn_mem_alloc(mem, j->count + 1, sizeof *scores);
    tn_learnact_model model = {0};
    size_t learning = 0, held = 0, does = 0, n = 0;
    for (size_t i = 0; list && i < j->count; i++)
        if (j->folds[i] != fold) {
            list[learning++] = j->examples[i];
            does += j->examples[i].does;
        }
    bool fine = list && scores;
    if (fine && does > 0 && does < learning && learning < j->count) {
        fine = tn_learnact_train(mem, w->words, list, learning, &w->settings->act, &model);
        for (size_t i = 0; i < j->count; i++)
            if (j->folds[i] == fold)
                list[held++] = j->examples[i];
        fine = fine && tn_learnact_score(mem, w->words, &model, list, held, scores);
        for (size_t i = 0; fine && i < j->count; i++)
            if (j->folds[i] == fold)
                j->scores[i].score = scores[n++];
    }
    tn_learnact_free(mem, &model);
    tn_mem_free(mem, scores, j->count + 1, sizeof *scores);
    tn_mem_free(mem, list, j->count + 1, sizeof *list);
    return fine;
}

/* One task: an act of all its turns (the last one of the act), or of all but one fold's. */
static void run_task(void *data, size_t index)
{
    work *w = data;
    const size_t tasks = w->settings->folds + 1, act = index / tasks, fold = index % tasks;
    const job *j = &w->jobs[act];
    if (!w->learn->acts[act].learnt)
        return;
    w->failed[index] = fold + 1 < tasks ? !score_fold(w, act, (uint32_t)fold)
                                        : !tn_learnact_train(w->learn->mem, w->words, j->examples, j->count, &w->settings->act,
                                                             &w->learn->acts[act].model);
}

static int64_t bounded(int64_t bias)
{
    return bias > TN_LEARNACT_WEIGHT_MOST ? TN_LEARNACT_WEIGHT_MOST : bias < -TN_LEARNACT_WEIGHT_MOST ? -TN_LEARNACT_WEIGHT_MOST : bias;
}

/* Where the act is cut, and how good that is. */
static bool judge(work *w, size_t index)
{
    tn_learn_act *act = &w->learn->acts[index];
    const job *j = &w->jobs[index];
    const int64_t lean = w->settings->lean ? w->settings->lean[act->act] : 0;
    tn_learnfigures_row *spare = tn_mem_alloc(w->learn->mem, j->count + 1, sizeof *spare);
    if (!spare)
        return false;
    tn_learnfigures_sort(j->scores, spare, j->count);
    tn_mem_free(w->learn->mem, spare, j->count + 1, sizeof *spare);
    const int64_t cut = tn_learnfigures_cut(j->scores, j->count, w->settings->beta) - lean;
    act->figures = tn_learnfigures_at(j->scores, j->count, cut);
    act->model.bias = bounded(act->model.bias - cut);
    return true;
}

bool tn_learn_list(tn_learn *learn, const tn_mem *mem, const tn_learnrows *rows)
{
    *learn = (tn_learn){.mem = mem};
    learn->acts = tn_mem_zero(mem, TN_LEARNROWS_ACTS, sizeof *learn->acts);
    if (!learn->acts)
        return false;
    for (uint32_t a = 0; a < rows->acts.count; a++) {
        size_t at = a;
        for (; at > 0 && tn_str_cmp(rows->acts.keys[learn->acts[at - 1].act], rows->acts.keys[a]) > 0; at--)
            learn->acts[at] = learn->acts[at - 1];
        learn->acts[at] = (tn_learn_act){.act = a, .agent = rows->of_agent >> a & 1};
    }
    learn->count = rows->acts.count;
    return true;
}

/* The least drop that leaves as many features as a file may have, halving what is left. */
static int32_t drop_that_fits(const tn_learn *learn)
{
    int32_t low = 0, high = TN_LEARNACT_WEIGHT_MOST + 1; /* low does not fit, high does */
    while (low + 1 < high) {
        const int32_t middle = low + (high - low) / 2;
        size_t left = 0;
        for (size_t i = 0; i < learn->count; i++)
            for (size_t k = 0; k < learn->acts[i].model.count; k++)
                left += abs(learn->acts[i].model.weights[k].weight) >= middle;
        if (left > TN_LEARN_FEATURES_MOST)
            low = middle;
        else
            high = middle;
    }
    return high;
}

static tn_learn_end run(work *w, const tn_crew *crew)
{
    tn_learn *learn = w->learn;
    const size_t tasks = learn->count * (w->settings->folds + 1);
    w->jobs = tn_arena_zero(&w->arena, learn->count + 1, sizeof *w->jobs);
    w->failed = tn_arena_zero(&w->arena, tasks + 1, sizeof *w->failed);
    bool fine = w->jobs && w->failed;
    for (size_t i = 0; fine && i < learn->count; i++)
        fine = make_job(w, i);
    if (fine)
        tn_crew_run(crew, run_task, w, tasks);
    for (size_t i = 0; fine && i < tasks; i++)
        fine = !w->failed[i];
    for (size_t i = 0; fine && i < learn->count; i++) {
        fine = judge(w, i);
        learn->acts[i].features = learn->acts[i].model.count;
        learn->features += learn->acts[i].model.count;
    }
    if (fine && learn->features > TN_LEARN_FEATURES_MOST) {
        learn->drop = drop_that_fits(learn);
        return TN_LEARN_TOO_MANY;
    }
    return fine ? TN_LEARN_GOOD : TN_LEARN_NO_MEMORY;
}

tn_learn_end tn_learn_run(tn_learn *learn, const tn_mem *mem, const tn_crew *crew, const tn_learnrows *rows, tn_learnwords *words,
                          const tn_learn_settings *settings)
{
    bool fine = tn_learn_list(learn, mem, rows);
    work w = {.learn = learn, .rows = rows, .words = words, .settings = settings};
    for (size_t i = 0; fine && i < rows->count; i++)
        fine = tn_learnwords_turn(words, rows->rows[i].text, true);
    if (!fine || !tn_learnwords_settle(words))
        return TN_LEARN_NO_MEMORY;
    tn_arena_init(&w.arena, mem);
    const tn_learn_end end = run(&w, crew);
    tn_arena_free(&w.arena);
    return end;
}

void tn_learn_free(tn_learn *learn)
{
    for (size_t i = 0; i < learn->count; i++)
        tn_learnact_free(learn->mem, &learn->acts[i].model);
    if (learn->mem)
        tn_mem_free(learn->mem, learn->acts, TN_LEARNROWS_ACTS, sizeof *learn->acts);
    *learn = (tn_learn){0};
}
