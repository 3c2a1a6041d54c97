/* fitting.c - weights fitted on gold sets: for all rows, and for each fold on the rows of the others; figures of both. */
#include "cli/fitting.h"

#include <stdio.h>
#include <stdlib.h>

#include "cli/progress.h"
#include "cli/terminal.h"

#define BATCH 256

static bool no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return false;
}

void tn_fitting_free(tn_fitting *f)
{
    for (size_t i = 0; i < f->count; i++) {
        free(f->sets[i].utterances);
        free(f->sets[i].targets);
        free(f->sets[i].left_out);
        free(f->sets[i].folds);
        free(f->sets[i].scores);
        free(f->sets[i].held_out);
    }
    free(f->sets);
    free(f->weights);
    tenor_study_variant_free(f->variant);
    f->sets = NULL;
    f->count = 0;
    f->weights = NULL;
    f->variant = NULL;
}

/* By what is said: a text that stands in a set twice is in one fold. */
static uint32_t fold_of(const tn_fitting *f, tenor_str text)
{
    tn_idhash_key key = {f->seed, UINT64_C(0x9E3779B97F4A7C15)};
    return (uint32_t)(tn_idhash_of(key, text) % f->fold_count);
}

static bool add_set(tn_fitting *f, const tn_gold_set *gold)
{
    tn_fitting_set *s = &f->sets[f->count];
    tenor_str dimension = tn_goldscore_dimension(f->args, gold);
    int index = tn_goldscore_index(f->lexicon, dimension);
    if (gold->count == 0)
        return true;
    if (index < 0) {
        fputs("tenor: no entry gives points to ", stderr);
        tn_terminal_text(stderr, dimension);
        fputs(": the set ", stderr);
        tn_terminal_text(stderr, gold->name);
        fputs(" is left out\n", stderr);
        return true;
    }
    f->count++;
    *s = (tn_fitting_set){.gold = gold, .index = index, .dimension = dimension};
    s->utterances = malloc(gold->count * sizeof *s->utterances);
    s->targets = malloc(gold->count * sizeof *s->targets);
    s->left_out = calloc(gold->count, sizeof *s->left_out);
    s->folds = calloc(gold->count, sizeof *s->folds);
    s->scores = malloc(gold->count * sizeof *s->scores);
    s->held_out = calloc(gold->count, sizeof *s->held_out);
    if (!s->utterances || !s->targets || !s->left_out || !s->folds || !s->scores || !s->held_out)
        return no_memory();
    for (size_t i = 0; i < gold->count; i++) {
        s->utterances[i] = gold->rows[i].utterance;
        s->targets[i] = gold->rows[i].target;
        s->folds[i] = fold_of(f, s->utterances[i].text);
    }
    return true;
}

bool tn_fitting_init(tn_fitting *f, const tn_goldrows *gold)
{
    f->entries = tenor_lexicon_entry_count(f->lexicon);
    f->sets = calloc(gold->count + 1, sizeof *f->sets);
    f->weights = calloc(f->entries + 1, sizeof *f->weights);
    if (!f->sets || !f->weights || tenor_study_variant_new(&f->variant, f->lexicon, NULL, NULL) != TENOR_OK)
        return no_memory();
    for (size_t i = 0; i < gold->count; i++)
        if (!add_set(f, &gold->sets[i]))
            return false;
    return true;
}

/* ---- scores under weights ---- */

static void weigh(tn_fitting *f, const tenor_study_fit_weight *weights)
{
    for (uint32_t i = 0; i < f->entries; i++)
        tenor_study_variant_weigh(f->variant, i, weights[i].weight);
}

/* Scores of the rows of one fold, or of all (fold_count), into out. */
static bool score(tn_fitting *f, const tn_fitting_set *s, uint32_t fold, int32_t *out)
{
    tenor_utterance batch[BATCH];
    tenor_score scores[BATCH];
    size_t rows[BATCH], n = 0;
    for (size_t i = 0; i <= s->gold->count; i++) {
        if (i < s->gold->count && (fold == f->fold_count || s->folds[i] == fold)) {
            rows[n] = i;
            batch[n++] = s->utterances[i];
        }
        if (n < BATCH && i < s->gold->count)
            continue;
        if (n && tenor_study_variant_score(f->variant, batch, n, scores) != TENOR_OK)
            return no_memory();
        for (size_t k = 0; k < n; k++)
            out[rows[k]] = scores[k].dimensions[s->index].score;
        n = 0;
    }
    return true;
}

static bool measure(tn_fitting *f, const tn_fitting_set *s, int32_t *scores, tenor_study_figure *figure)
{
    tn_goldscore work = {.seed = f->seed, .samples = f->samples};
    tn_gold_result result = {.set = s->gold, .index = s->index, .scores = scores};
    tenor_status status = tn_goldscore_measure(&work, &result);
    *figure = result.figure;
    tenor_study_set_free(result.study);
    return status == TENOR_OK || no_memory();
}

/* ---- fits ---- */

/* On all rows but those of one fold; on all for fold_count. */
static bool fit(tn_fitting *f, uint32_t fold, tenor_study_fit_weight *weights)
{
    tenor_error error;
    tenor_study_fit_set *sets = malloc((f->count + 1) * sizeof *sets);
    if (!sets)
        return no_memory();
    for (size_t i = 0; i < f->count; i++) {
        tn_fitting_set *s = &f->sets[i];
        for (size_t k = 0; k < s->gold->count; k++)
            s->left_out[k] = s->folds[k] == fold;
        sets[i] = (tenor_study_fit_set){s->gold->metric, (size_t)s->index, s->gold->count, s->utterances, s->targets,
                                        fold == f->fold_count ? NULL : s->left_out};
    }
    tenor_status status = tenor_study_fit(f->lexicon, sets, f->count, &f->options, NULL, weights, &error);
    free(sets);
    if (status != TENOR_OK)
        tn_terminal_tell("tenor: %s\n", error.message);
    return status == TENOR_OK;
}

/* Each row under weights that know nothing of its fold. */
static bool hold_out(tn_fitting *f, tn_progress *progress)
{
    tenor_study_fit_weight *weights = malloc((f->entries + 1) * sizeof *weights);
    bool fine = weights != NULL || no_memory();
    for (uint32_t fold = 0; fold < f->fold_count && fine; fold++) {
        for (size_t i = 0; i < f->entries; i++)
            weights[i] = (tenor_study_fit_weight){.may_move = f->weights[i].may_move};
        fine = fit(f, fold, weights);
        if (fine)
            weigh(f, weights);
        for (size_t i = 0; i < f->count && fine; i++)
            fine = score(f, &f->sets[i], fold, f->sets[i].held_out);
        tn_progress_step(progress, 1, fold + 1);
    }
    free(weights);
    return fine;
}

bool tn_fitting_run(tn_fitting *f)
{
    tn_progress progress;
    bool fine = true;
    tn_progress_init(&progress, tn_terminal_is(stderr), f->fold_count);
    progress.what = "folds";
    for (size_t i = 0; i < f->count && fine; i++)
        fine = score(f, &f->sets[i], f->fold_count, f->sets[i].scores) &&
               measure(f, &f->sets[i], f->sets[i].scores, &f->sets[i].before);
    fine = fine && hold_out(f, &progress) && fit(f, f->fold_count, f->weights);
    if (fine)
        weigh(f, f->weights);
    for (size_t i = 0; i < f->count && fine; i++)
        fine = measure(f, &f->sets[i], f->sets[i].held_out, &f->sets[i].outside) &&
               score(f, &f->sets[i], f->fold_count, f->sets[i].scores) &&
               measure(f, &f->sets[i], f->sets[i].scores, &f->sets[i].within);
    tn_progress_clear(&progress);
    return fine;
}
