/* learnact.c - one act: features of its examples, fits, narrowing to where the act is, and whole weights. */
#include "study/learnact.h"

#include <math.h>

#include "base/num.h"
#include "study/learnfit.h"
#include "study/learnspan.h"

#define LEAST_EXAMPLES 2 /* that a feature is in */
#define SCALE 0.1
#define NONE UINT32_MAX

/* Room for one training; freed as a whole. */
typedef struct work {
    const tn_learnwords *words;
    const tn_learnact_example *examples;
    size_t count, columns, features;
    tn_arena arena;
    uint32_t *column_of;  /* of features; NONE */
    uint32_t *feature_of; /* of columns */
    uint32_t *seen;       /* of columns or features: example + 1 that it was met in last */
    double *scale, *weights;
    size_t *begins;
    uint32_t *entries;
    double *cost, *values;
    bool *positive;
    tn_learnspan *spans;
} work;

static size_t turn_size(const work *w, size_t example)
{
    const uint32_t turn = w->examples[example].turn;
    return w->words->begins[turn + 1] - w->words->begins[turn];
}

static const tn_learnwords_position *turn_at(const work *w, size_t example)
{
    return w->words->positions + w->words->begins[w->examples[example].turn];
}

/* Features that are in examples enough are columns, in the order of their numbers. */
static bool choose_columns(work *w)
{
    uint32_t *examples_of = tn_arena_zero(&w->arena, w->features + 1, sizeof *examples_of);
    w->column_of = tn_arena_alloc(&w->arena, w->features + 1, sizeof *w->column_of);
    w->seen = tn_arena_zero(&w->arena, w->features + 1, sizeof *w->seen);
    if (!examples_of || !w->column_of || !w->seen)
        return false;
    for (size_t i = 0; i < w->count; i++) {
        const tn_learnwords_position *at = turn_at(w, i);
        for (size_t k = 0; k < 2 * turn_size(w, i); k++) {
            const uint32_t feature = k & 1 ? at[k / 2].pair : at[k / 2].word;
            if (feature == TN_LEARNWORDS_NONE || w->seen[feature] == i + 1)
                continue;
            w->seen[feature] = (uint32_t)i + 1;
            examples_of[feature]++;
        }
    }
    for (size_t f = 0; f < w->features; f++)
        w->columns += examples_of[f] >= LEAST_EXAMPLES;
    w->feature_of = tn_arena_alloc(&w->arena, w->columns + 1, sizeof *w->feature_of);
    w->scale = tn_arena_alloc(&w->arena, w->columns + 1, sizeof *w->scale);
    w->weights = tn_arena_zero(&w->arena, w->columns + 1, sizeof *w->weights);
    w->begins = tn_arena_alloc(&w->arena, w->columns + 2, sizeof *w->begins);
    if (!w->feature_of || !w->scale || !w->weights || !w->begins)
        return false;
    size_t column = 0;
    for (size_t f = 0; f < w->features; f++) {
        w->column_of[f] = NONE;
        if (examples_of[f] < LEAST_EXAMPLES)
            continue;
        w->column_of[f] = (uint32_t)column;
        w->feature_of[column] = (uint32_t)f;
        w->scale[column++] = (log((double)w->count / examples_of[f]) + 1) * SCALE;
    }
    return true;
}

static bool make_rows(work *w)
{
    size_t entries = 0, longest = 1, does = 0;
    for (size_t i = 0; i < w->count; i++) {
        const size_t n = turn_size(w, i);
        entries += 2 * n;
        longest = n > longest ? n : longest;
        does += w->examples[i].does;
    }
    w->entries = tn_arena_alloc(&w->arena, entries + 1, sizeof *w->entries);
    w->cost = tn_arena_alloc(&w->arena, w->count + 1, sizeof *w->cost);
    w->positive = tn_arena_alloc(&w->arena, w->count + 1, sizeof *w->positive);
    w->spans = tn_arena_alloc(&w->arena, w->count + 1, sizeof *w->spans);
    w->values = tn_arena_alloc(&w->arena, longest, sizeof *w->values);
    if (!w->entries || !w->cost || !w->positive || !w->spans || !w->values)
        return false;
    for (size_t i = 0; i < w->count; i++) {
        w->positive[i] = w->examples[i].does;
        w->cost[i] = (double)w->count / (2.0 * (double)(w->positive[i] ? does : w->count - does));
        w->spans[i] = (tn_learnspan){0, turn_size(w, i)};
    }
    return true;
}

static uint32_t column_at(const work *w, const tn_learnwords_position *at, size_t k)
{
    const uint32_t feature = k & 1 ? at[k / 2].pair : at[k / 2].word;
    return feature == TN_LEARNWORDS_NONE ? NONE : w->column_of[feature];
}

/* Which examples have which column within their spans; once each. Counts first (fill false), entries then. */
static void list_entries(work *w, bool fill)
{
    for (size_t f = 0; f < w->features; f++)
        w->seen[f] = 0;
    for (size_t i = 0; i < w->count; i++) {
        const tn_learnwords_position *at = turn_at(w, i);
        for (size_t k = 2 * w->spans[i].begin; k < 2 * w->spans[i].end; k++) {
            const uint32_t column = column_at(w, at, k);
            if (column == NONE || w->seen[column] == i + 1)
                continue;
            w->seen[column] = (uint32_t)i + 1;
            if (fill)
                w->entries[w->begins[column]++] = (uint32_t)i;
            else
                w->begins[column + 2]++;
        }
    }
}

static void make_columns(work *w)
{
    for (size_t j = 0; j < w->columns + 2; j++)
        w->begins[j] = 0;
    list_entries(w, false);
    for (size_t j = 0; j < w->columns; j++)
        w->begins[j + 2] += w->begins[j + 1];
    w->begins++; /* each moves from where its column begins to where it ends */
    list_entries(w, true);
    w->begins--;
}

static double weight_of(const work *w, const tn_learnwords_position *at, size_t k)
{
    const uint32_t column = column_at(w, at, k);
    return column == NONE ? 0 : w->weights[column] * w->scale[column];
}

static void narrow(work *w)
{
    for (size_t i = 0; i < w->count; i++) {
        const tn_learnwords_position *at = turn_at(w, i);
        const size_t n = turn_size(w, i);
        for (size_t k = 0; k < n; k++)
            w->values[k] = weight_of(w, at, 2 * k) + weight_of(w, at, 2 * k + 1);
        w->spans[i] = tn_learnspan_of(w->values, n);
    }
}

static int64_t thousandths(double value)
{
    const double most = TN_LEARNACT_WEIGHT_MOST;
    return tn_num_round((value * 1000 > most ? most : value * 1000 < -most ? -most : value * 1000));
}

static bool keep(const tn_mem *mem, const work *w, double bias, int32_t drop, tn_learnact_model *model)
{
    for (size_t j = 0; j < w->columns; j++) {
        const int32_t weight = (int32_t)thousandths(w->weights[j] * w->scale[j]);
        if (weight == 0 || (weight < drop && weight > -drop))
            continue;
        if (!tn_mem_reserve(mem, (void **)&model->weights, &model->capacity, model->count + 1, sizeof *model->weights))
            return false;
        model->weights[model->count++] = (tn_learnact_weight){w->feature_of[j], weight};
    }
    model->bias = thousandths(bias);
    return true;
}

static bool train(const tn_mem *mem, work *w, const tn_learnact_settings *settings, tn_learnact_model *model)
{
    if (!choose_columns(w) || !make_rows(w))
        return false;
    for (size_t i = 0; i < w->count; i++)
        w->cost[i] *= settings->cost;
    const tn_learnfit_problem problem = {w->count, w->columns, w->begins, w->entries, w->scale, w->cost, w->positive, settings->sparse};
    double bias = 0;
    bool fine = true;
    for (uint32_t round = 0; fine && round <= settings->rounds; round++) {
        if (round)
            narrow(w);
        make_columns(w);
        fine = tn_learnfit_run(mem, &problem, w->weights, &bias);
    }
    return fine && keep(mem, w, bias, settings->drop, model);
}

bool tn_learnact_train(const tn_mem *mem, const tn_learnwords *words, const tn_learnact_example *examples, size_t count,
                       const tn_learnact_settings *settings, tn_learnact_model *model)
{
    *model = (tn_learnact_model){0};
    work w = {.words = words, .features = words->feature_count};
    tn_arena_init(&w.arena, mem);
    tn_learnact_example *spoken = tn_arena_alloc(&w.arena, count + 1, sizeof *spoken);
    size_t does = 0;
    w.examples = spoken;
    for (size_t i = 0; spoken && i < count; i++)
        if (words->begins[examples[i].turn] < words->begins[examples[i].turn + 1]) {
            does += examples[i].does;
            spoken[w.count++] = examples[i];
        }
    const bool fine = spoken && (does == 0 || does == w.count || train(mem, &w, settings, model));
    tn_arena_free(&w.arena);
    return fine;
}

void tn_learnact_free(const tn_mem *mem, tn_learnact_model *model)
{
    tn_mem_free(mem, model->weights, model->capacity, sizeof *model->weights);
    *model = (tn_learnact_model){0};
}

bool tn_learnact_score(const tn_mem *mem, const tn_learnwords *words, const tn_learnact_model *model,
                       const tn_learnact_example *examples, size_t count, int64_t *scores)
{
    const size_t features = words->feature_count + 1;
    size_t longest = 1;
    for (size_t i = 0; i < count; i++) {
        const size_t n = words->begins[examples[i].turn + 1] - words->begins[examples[i].turn];
        longest = n > longest ? n : longest;
    }
    int32_t *weights = tn_mem_zero(mem, features, sizeof *weights); /* of all features; the last is none */
    int64_t *values = tn_mem_alloc(mem, longest, sizeof *values);
    for (size_t i = 0; weights && i < model->count; i++)
        weights[model->weights[i].feature] = model->weights[i].weight;
    for (size_t i = 0; weights && values && i < count; i++) {
        const tn_learnwords_position *at = words->positions + words->begins[examples[i].turn];
        const size_t n = words->begins[examples[i].turn + 1] - words->begins[examples[i].turn];
        for (size_t k = 0; k < n; k++)
            values[k] = (int64_t)weights[at[k].word == TN_LEARNWORDS_NONE ? features - 1 : at[k].word] +
                        weights[at[k].pair == TN_LEARNWORDS_NONE ? features - 1 : at[k].pair];
        tn_learnspan where;
        scores[i] = n ? model->bias + tn_learnspan_sum(values, n, &where) : TN_LEARNACT_NEVER;
    }
    const bool fine = weights && values;
    tn_mem_free(mem, weights, features, sizeof *weights);
    tn_mem_free(mem, values, longest, sizeof *values);
    return fine;
}
