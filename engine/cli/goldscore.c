/* goldscore.c - a gold set under a lexicon: its figure, and what each entry or category does to it. */
#include "cli/goldscore.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"

#define BATCH 256

/* One part in one row. */
typedef struct touch {
    uint32_t part, row;
    int64_t points; /* to the dimension asked about */
} touch;

typedef struct touches {
    touch *list;
    size_t count, capacity;
} touches;

void tn_goldscore_free(tn_goldscore *work)
{
    tenor_scorer_free(work->scorer);
    tenor_study_variant_free(work->variant);
    work->scorer = NULL;
    work->variant = NULL;
}

void tn_goldscore_drop(tn_gold_result *result)
{
    tenor_study_set_free(result->study);
    free(result->scores);
    free(result->parts);
    *result = (tn_gold_result){0};
}

/* ---- which dimension ---- */

static bool names(const char *text, size_t size, tenor_str name)
{
    return size == name.size && memcmp(text, name.data, size) == 0;
}

/* The last --as that names the set, or else its dimension. */
tenor_str tn_goldscore_dimension(const tn_args *args, const tn_gold_set *set)
{
    tenor_str found = set->dimension;
    bool by_set = false;
    const char *value;
    for (size_t n = 0; (value = tn_args_nth(args, TN_OPT_AS, n)); n++) {
        size_t left = strcspn(value, "=");
        bool of_set = names(value, left, set->name);
        if (of_set || (!by_set && names(value, left, set->dimension)))
            found = tn_terminal_str(value + left + (value[left] == '='));
        by_set = by_set || of_set;
    }
    return found;
}

int tn_goldscore_index(const tenor_lexicon *lexicon, tenor_str name)
{
    tenor_dimension dimension;
    for (size_t i = 0; tenor_lexicon_dimension(lexicon, i, &dimension); i++)
        if (names(name.data, name.size, dimension.name))
            return (int)i;
    return -1;
}

/* ---- scores ---- */

static tenor_status score_rows(tn_goldscore *work, const tn_gold_set *set, tn_gold_result *result)
{
    tenor_utterance batch[BATCH];
    tenor_score scores[BATCH];
    tenor_status status = TENOR_OK;
    for (size_t from = 0; from < set->count && status == TENOR_OK; from += BATCH) {
        size_t n = set->count - from < BATCH ? set->count - from : BATCH;
        for (size_t i = 0; i < n; i++)
            batch[i] = set->rows[from + i].utterance;
        status = tenor_score_batch(work->scorer, batch, n, scores);
        for (size_t i = 0; i < n && status == TENOR_OK; i++)
            result->scores[from + i] = scores[i].dimensions[result->index].score;
    }
    return status;
}

tenor_status tn_goldscore_measure(const tn_goldscore *work, tn_gold_result *result)
{
    const tn_gold_set *set = result->set;
    tenor_study_row *rows = malloc((set->count + !set->count) * sizeof *rows);
    if (!rows)
        return TENOR_NO_MEMORY;
    for (size_t i = 0; i < set->count; i++)
        rows[i] = (tenor_study_row){result->scores[i], set->rows[i].target, set->rows[i].id};
    tenor_study_options options = {.metric = set->metric, .seed = work->seed, .samples = work->samples};
    tenor_status status = tenor_study_set_new(&result->study, rows, set->count, &options, NULL);
    free(rows);
    if (status == TENOR_OK)
        tenor_study_set_figure(result->study, &result->figure);
    return status;
}

/* ---- what matches where ---- */

static bool add_touch(touches *t, uint32_t part, uint32_t row)
{
    if (t->count == t->capacity) {
        size_t capacity = t->capacity ? 2 * t->capacity : 4096;
        touch *list = realloc(t->list, capacity * sizeof *list);
        if (!list)
            return false;
        t->list = list;
        t->capacity = capacity;
    }
    t->list[t->count++] = (touch){part, row, 0};
    return true;
}

/* The entry or category of a hit. */
static uint32_t part_of(const tn_goldscore *work, uint32_t entry)
{
    tenor_entry e;
    return work->by == TN_GOLD_BY_ENTRY || !tenor_lexicon_entry(work->lexicon, entry, &e) ? entry : e.category;
}

/* The parts that match in a row: first those of entries, in order, then without those that come twice. */
static tenor_status touch_row(tn_goldscore *work, const tn_gold_result *result, uint32_t row, touches *t)
{
    const tenor_utterance *utterance = &result->set->rows[row].utterance;
    const uint32_t *entries;
    size_t count, from = t->count;
    tenor_score score;
    tenor_status status = tenor_study_variant_matched(work->variant, utterance, &entries, &count);
    for (size_t i = 0; i < count && status == TENOR_OK; i++) {
        uint32_t part = part_of(work, entries[i]);
        bool known = false;
        for (size_t k = from; k < t->count && !known; k++)
            known = t->list[k].part == part;
        if (!known && !add_touch(t, part, row))
            status = TENOR_NO_MEMORY;
    }
    if (status == TENOR_OK)
        status = tenor_score_batch(work->scorer, utterance, 1, &score);
    for (size_t i = 0; status == TENOR_OK && i < score.hit_count; i++) {
        const tenor_hit *hit = &score.hits[i];
        int64_t points = hit->outcome != TENOR_WON ? 0 : hit->dimension == result->index ? hit->points : 0;
        if (hit->outcome == TENOR_WON && hit->shields && result->index == TENOR_SENTIMENT)
            points += hit->valence_points;
        uint32_t part = part_of(work, hit->entry);
        for (size_t k = from; k < t->count; k++)
            if (t->list[k].part == part)
                t->list[k].points += points;
    }
    return status;
}

static int by_part(const void *a, const void *b)
{
    const touch *x = a, *y = b;
    if (x->part != y->part)
        return x->part < y->part ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

/* ---- without a part ---- */

static void retire(tn_goldscore *work, uint32_t part, bool retired)
{
    tenor_entry entry;
    if (work->by == TN_GOLD_BY_ENTRY) {
        tenor_study_variant_retire(work->variant, part, retired);
        return;
    }
    for (uint32_t i = 0; tenor_lexicon_entry(work->lexicon, i, &entry); i++)
        if (entry.category == part)
            tenor_study_variant_retire(work->variant, i, retired);
}

/* The touches of one part: what it gives, and the figure without it. */
static tenor_status weigh_part(tn_goldscore *work, const tn_gold_result *result, const touch *list, size_t count,
                               tenor_study_change *changes, tn_gold_part *part)
{
    tenor_utterance batch[BATCH];
    tenor_score scores[BATCH];
    tenor_status status = TENOR_OK;
    size_t changed = 0;
    *part = (tn_gold_part){.index = list[0].part, .matches = count};
    retire(work, part->index, true);
    for (size_t from = 0; from < count && status == TENOR_OK; from += BATCH) {
        size_t n = count - from < BATCH ? count - from : BATCH;
        for (size_t i = 0; i < n; i++)
            batch[i] = result->set->rows[list[from + i].row].utterance;
        status = tenor_study_variant_score(work->variant, batch, n, scores);
        for (size_t i = 0; i < n && status == TENOR_OK; i++) {
            const touch *t = &list[from + i];
            int32_t score = scores[i].dimensions[result->index].score;
            if (score != result->scores[t->row])
                changes[changed++] = (tenor_study_change){t->row, score};
            part->fires += t->points != 0;
            part->right += t->points != 0 && tenor_study_set_agrees(result->study, t->row, t->points);
        }
    }
    retire(work, part->index, false);
    part->gain = changed ? result->figure.value - tenor_study_set_changed(result->study, changes, changed) : 0;
    return status;
}

static int worst_first(const void *a, const void *b)
{
    const tn_gold_part *x = a, *y = b;
    if (isnan(x->gain) != isnan(y->gain))
        return isnan(x->gain) ? 1 : -1; /* without it there is no figure at all */
    if (x->gain != y->gain && !isnan(x->gain))
        return x->gain < y->gain ? -1 : 1;
    if (x->fires != y->fires)
        return x->fires > y->fires ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

static tenor_status weigh_parts(tn_goldscore *work, tn_gold_result *result)
{
    touches t = {0};
    tenor_status status = work->variant ? TENOR_OK : tenor_study_variant_new(&work->variant, work->lexicon, NULL, NULL);
    for (size_t row = 0; row < result->set->count && status == TENOR_OK; row++)
        status = touch_row(work, result, (uint32_t)row, &t);
    if (t.count)
        qsort(t.list, t.count, sizeof *t.list, by_part);
    size_t parts = 0;
    for (size_t i = 0; i < t.count; i++)
        parts += i == 0 || t.list[i].part != t.list[i - 1].part;
    tenor_study_change *changes = malloc((result->set->count + 1) * sizeof *changes);
    result->parts = malloc((parts + 1) * sizeof *result->parts);
    if (!changes || !result->parts)
        status = TENOR_NO_MEMORY;
    for (size_t i = 0, end; i < t.count && status == TENOR_OK; i = end) {
        for (end = i + 1; end < t.count && t.list[end].part == t.list[i].part; end++)
            ;
        tn_gold_part *part = &result->parts[result->part_count];
        status = weigh_part(work, result, t.list + i, end - i, changes, part);
        result->part_count += part->fires > 0 || part->gain != 0;
    }
    if (status == TENOR_OK && result->part_count)
        qsort(result->parts, result->part_count, sizeof *result->parts, worst_first);
    free(changes);
    free(t.list);
    return status;
}

bool tn_goldscore_run(tn_goldscore *work, const tn_gold_set *set, tn_gold_result *result)
{
    *result = (tn_gold_result){.set = set, .dimension = tn_goldscore_dimension(work->args, set)};
    result->index = tn_goldscore_index(work->lexicon, result->dimension);
    if (result->index < 0)
        return true;
    tenor_status status = TENOR_OK;
    if (!work->scorer)
        status = tenor_scorer_new(&work->scorer, work->lexicon, NULL, NULL);
    result->scores = malloc((set->count + 1) * sizeof *result->scores);
    if (!result->scores)
        status = TENOR_NO_MEMORY;
    if (status == TENOR_OK)
        status = score_rows(work, set, result);
    if (status == TENOR_OK)
        status = tn_goldscore_measure(work, result);
    if (status == TENOR_OK && work->by != TN_GOLD_BY_SET && !result->figure.why)
        status = weigh_parts(work, result);
    if (status != TENOR_OK)
        tn_terminal_tell("tenor: %s\n", tenor_status_text(status));
    return status == TENOR_OK;
}
