/* goldset.c - scores beside the labels of one set: halves, thresholds, the figure, its interval. */
#include "study/goldset.h"

#include <math.h>

#include "base/sort.h"
#include "base/strmap.h"
#include "study/dice.h"

#define INTERVAL 0.95

static bool has_classes(tenor_study_metric metric)
{
    return metric == TENOR_STUDY_F1 || metric == TENOR_STUDY_MACRO_F1 || metric == TENOR_STUDY_ACCURACY;
}

/* f1 and auc tell above 0 from the rest. */
static int class_of(tenor_study_metric metric, double target)
{
    bool two = metric == TENOR_STUDY_F1 || metric == TENOR_STUDY_AUC;
    return target > 0 ? 2 : target < 0 && !two ? 0 : 1;
}

static size_t bin_of(int32_t score)
{
    return (size_t)(score + TN_FIGURES_ZERO);
}

void tn_goldset_free(tn_goldset *set)
{
    tn_mem_free(&set->mem, set->scores, set->count, sizeof *set->scores);
    tn_mem_free(&set->mem, set->targets, set->count, sizeof *set->targets);
    tn_mem_free(&set->mem, set->classes, set->count, sizeof *set->classes);
    tn_mem_free(&set->mem, set->halves, set->count, sizeof *set->halves);
    for (int k = 0; k < 2; k++)
        tn_mem_free(&set->mem, set->bins[k], TN_FIGURES_SCORES, sizeof **set->bins);
}

/* ---- halves ---- */

typedef struct place {
    uint64_t hash;
    uint32_t row;
    uint8_t class;
} place;

static int by_class_and_hash(const void *a, const void *b)
{
    const place *x = a, *y = b;
    if (x->class != y->class)
        return x->class < y->class ? -1 : 1;
    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

/* By name and seed, never by order: every second row of each class. */
static bool halve(tn_goldset *set, const tenor_study_row *rows, uint64_t seed)
{
    place *places = tn_mem_alloc(&set->mem, set->count, sizeof *places);
    if (!places)
        return false;
    for (size_t i = 0; i < set->count; i++)
        places[i] = (place){tn_dice_mix(tn_strmap_hash((tn_str){rows[i].name.data, rows[i].name.size}) ^ tn_dice_mix(seed)),
                            (uint32_t)i, set->classes[i]};
    tn_sort(places, set->count, sizeof *places, by_class_and_hash);
    for (size_t i = 0; i < set->count; i++)
        set->halves[places[i].row] = i & 1;
    tn_mem_free(&set->mem, places, set->count, sizeof *places);
    return true;
}

/* ---- thresholds ---- */

/* The cut that is best on the rows of one half. */
static bool choose(tn_goldset *set, unsigned half, tn_figures_cut *cut)
{
    uint32_t(*by_score)[3] = tn_mem_zero(&set->mem, TN_FIGURES_SCORES, sizeof *by_score);
    int32_t *scores = tn_mem_alloc(&set->mem, TN_FIGURES_SCORES, sizeof *scores);
    size_t count = 0;
    bool ok = by_score && scores;
    if (ok) {
        for (size_t i = 0; i < set->count; i++)
            if (set->halves[i] == half)
                by_score[bin_of(set->scores[i])][set->classes[i]]++;
        for (size_t i = 0; i < TN_FIGURES_SCORES; i++) {
            if (!(by_score[i][0] | by_score[i][1] | by_score[i][2]))
                continue;
            scores[count] = (int32_t)i - TN_FIGURES_ZERO;
            for (int k = 0; k < 3; k++)
                by_score[count][k] = by_score[i][k]; /* count <= i */
            count++;
        }
        tn_figures_goal goal = set->metric == TENOR_STUDY_F1         ? TN_FIGURES_F1
                               : set->metric == TENOR_STUDY_MACRO_F1 ? TN_FIGURES_MACRO_F1
                                                                     : TN_FIGURES_ACCURACY;
        /* What has no points is never read as present: else a word list would do best by finding everything. */
        int32_t lowest = goal == TN_FIGURES_F1 ? 1 : -TENOR_UNIT;
        *cut = tn_figures_best_cut(scores, (const uint32_t(*)[3])by_score, count, goal, set->classes_present, lowest);
    }
    tn_mem_free(&set->mem, by_score, TN_FIGURES_SCORES, sizeof *by_score);
    tn_mem_free(&set->mem, scores, TN_FIGURES_SCORES, sizeof *scores);
    return ok;
}

int tn_goldset_found(const tn_goldset *set, size_t row, int32_t score)
{
    const tn_figures_cut *cut = &set->cuts[set->halves[row]];
    return score < cut->below ? set->low_class : score >= cut->above ? set->high_class : 1;
}

/* ---- the figure ---- */

static double of_confusion(const tn_goldset *set, const tn_figures_confusion *c)
{
    return set->metric == TENOR_STUDY_F1         ? tn_figures_f1(c, 2)
           : set->metric == TENOR_STUDY_MACRO_F1 ? tn_figures_macro_f1(c, set->classes_present)
                                                 : tn_figures_accuracy(c);
}

static void add_pair(const tn_goldset *set, tn_figures_sums *sums, size_t row, int32_t score, double times)
{
    tn_figures_add(sums, score - set->score_mean, set->targets[row] - set->target_mean, times);
}

static double figure(tn_goldset *set)
{
    if (set->metric == TENOR_STUDY_PEARSON) {
        for (size_t i = 0; i < set->count; i++)
            add_pair(set, &set->sums, i, set->scores[i], 1);
        return tn_figures_pearson(&set->sums);
    }
    if (set->metric == TENOR_STUDY_AUC) {
        for (size_t i = 0; i < set->count; i++) {
            set->bins[set->classes[i] - 1][bin_of(set->scores[i])]++;
            set->positives += set->classes[i] == 2;
            set->negatives += set->classes[i] == 1;
        }
        return tn_figures_auc(set->bins[0], set->bins[1]);
    }
    for (size_t i = 0; i < set->count; i++)
        set->confusion.rows[set->classes[i]][tn_goldset_found(set, i, set->scores[i])]++;
    return of_confusion(set, &set->confusion);
}

/* ---- the interval ---- */

/* Where the rows of a sample are counted. */
typedef struct sample {
    tn_dice dice;
    uint8_t *cells;     /* of each row: class x 3 + what was found */
    uint32_t *bins[2];
} sample;

static double draw(const tn_goldset *set, sample *s)
{
    uint32_t n = (uint32_t)set->count;
    if (set->metric == TENOR_STUDY_PEARSON) {
        tn_figures_sums sums = {0};
        for (uint32_t i = 0; i < n; i++) {
            uint32_t row = tn_dice_below(&s->dice, n);
            add_pair(set, &sums, row, set->scores[row], 1);
        }
        return tn_figures_pearson(&sums);
    }
    if (set->metric == TENOR_STUDY_AUC) {
        for (int k = 0; k < 2; k++)
            memset(s->bins[k], 0, TN_FIGURES_SCORES * sizeof *s->bins[k]);
        for (uint32_t i = 0; i < n; i++) {
            uint32_t row = tn_dice_below(&s->dice, n);
            s->bins[set->classes[row] - 1][bin_of(set->scores[row])]++;
        }
        return tn_figures_auc(s->bins[0], s->bins[1]);
    }
    uint64_t cells[9] = {0};
    for (uint32_t i = 0; i < n; i++)
        cells[s->cells[tn_dice_below(&s->dice, n)]]++;
    tn_figures_confusion c;
    memcpy(c.rows, cells, sizeof c.rows);
    return of_confusion(set, &c);
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static bool interval(tn_goldset *set, uint64_t seed, uint32_t samples)
{
    double *values = tn_mem_alloc(&set->mem, samples, sizeof *values);
    sample s = {.dice = {tn_dice_mix(seed)}};
    s.cells = tn_mem_alloc(&set->mem, set->count, 1);
    bool ok = values && s.cells;
    for (int k = 0; k < 2 && ok && set->metric == TENOR_STUDY_AUC; k++)
        ok = (s.bins[k] = tn_mem_alloc(&set->mem, TN_FIGURES_SCORES, sizeof *s.bins[k])) != NULL;
    if (ok) {
        size_t kept = 0;
        for (size_t i = 0; i < set->count && has_classes(set->metric); i++)
            s.cells[i] = (uint8_t)(3 * set->classes[i] + tn_goldset_found(set, i, set->scores[i]));
        for (uint32_t i = 0; i < samples; i++) {
            double value = draw(set, &s);
            if (!isnan(value)) /* a sample without one of the classes says nothing */
                values[kept++] = value;
        }
        tn_sort(values, kept, sizeof *values, ascending);
        set->low = tn_figures_quantile(values, kept, (1 - INTERVAL) / 2);
        set->high = tn_figures_quantile(values, kept, (1 + INTERVAL) / 2);
    }
    for (int k = 0; k < 2; k++)
        tn_mem_free(&set->mem, s.bins[k], TN_FIGURES_SCORES, sizeof *s.bins[k]);
    tn_mem_free(&set->mem, s.cells, set->count, 1);
    tn_mem_free(&set->mem, values, samples, sizeof *values);
    return ok;
}

/* ---- the set ---- */

static void learn(tn_goldset *set, const tenor_study_row *rows)
{
    double scores = 0, targets = 0;
    bool above = false, below = false;
    for (size_t i = 0; i < set->count; i++) {
        set->scores[i] = rows[i].score;
        set->targets[i] = rows[i].target;
        set->classes[i] = (uint8_t)class_of(set->metric, rows[i].target);
        set->classes_present |= 1u << set->classes[i];
        scores += rows[i].score;
        targets += rows[i].target;
        above = above || rows[i].target > 0;
        below = below || rows[i].target < 0;
    }
    if (set->count) {
        set->score_mean = scores / (double)set->count;
        set->target_mean = targets / (double)set->count;
    }
    set->middle = above && below ? 0 : set->target_mean;
    set->low_class = set->classes_present & 1 ? 0 : 1;
    set->high_class = set->classes_present & 4 ? 2 : 1;
}

tenor_status tn_goldset_init(tn_goldset *set, const tn_mem *mem, const tenor_study_row *rows, size_t count,
                             const tenor_study_options *options)
{
    *set = (tn_goldset){.mem = *mem, .metric = options->metric, .count = count, .value = NAN, .low = NAN, .high = NAN};
    set->scores = tn_mem_alloc(mem, count, sizeof *set->scores);
    set->targets = tn_mem_alloc(mem, count, sizeof *set->targets);
    set->classes = tn_mem_alloc(mem, count, sizeof *set->classes);
    set->halves = tn_mem_zero(mem, count, sizeof *set->halves);
    if (!set->scores || !set->targets || !set->classes || !set->halves)
        return TENOR_NO_MEMORY;
    learn(set, rows);
    if (set->metric == TENOR_STUDY_AUC)
        for (int k = 0; k < 2; k++)
            if (!(set->bins[k] = tn_mem_zero(mem, TN_FIGURES_SCORES, sizeof *set->bins[k])))
                return TENOR_NO_MEMORY;
    if (count < 2)
        set->why = "fewer than two rows";
    else if (set->metric != TENOR_STUDY_PEARSON && (set->classes_present & (set->classes_present - 1)) == 0)
        set->why = "all rows are of one class";
    if (set->why)
        return TENOR_OK;
    if (has_classes(set->metric)) {
        if (!halve(set, rows, options->seed) || !choose(set, 1, &set->cuts[0]) || !choose(set, 0, &set->cuts[1]))
            return TENOR_NO_MEMORY;
    }
    set->value = figure(set);
    if (isnan(set->value)) { /* pearson only: the others have two classes */
        set->why = set->sums.yy > 0 ? "all scores are the same" : "all targets are the same";
        return TENOR_OK;
    }
    return options->samples == 0 || interval(set, options->seed, options->samples) ? TENOR_OK : TENOR_NO_MEMORY;
}

/* ---- one row ---- */

/* Shares of the other class that have a higher score, or as high a one for half. */
static double wrong_side(const tn_goldset *set, size_t row)
{
    bool positive = set->classes[row] == 2;
    const uint32_t *others = set->bins[positive ? 0 : 1];
    uint64_t twice = others[bin_of(set->scores[row])];
    size_t from = positive ? bin_of(set->scores[row]) + 1 : 0, to = positive ? TN_FIGURES_SCORES : bin_of(set->scores[row]);
    for (size_t i = from; i < to; i++)
        twice += 2 * (uint64_t)others[i];
    return (double)twice / 2 / (double)(positive ? set->negatives : set->positives);
}

/* Standard deviations of the targets that a target lies above the line of best fit. */
static double residual(const tn_goldset *set, size_t row)
{
    const tn_figures_sums *s = &set->sums;
    double xx = s->xx - s->x * s->x / s->n, yy = s->yy - s->y * s->y / s->n, xy = s->xy - s->x * s->y / s->n;
    double expected = set->target_mean + s->y / s->n + xy / xx * (set->scores[row] - set->score_mean - s->x / s->n);
    return (set->targets[row] - expected) / sqrt(yy / s->n);
}

bool tn_goldset_judge(const tn_goldset *set, size_t row, tenor_study_judgement *judgement)
{
    if (row >= set->count || set->why)
        return false;
    *judgement = (tenor_study_judgement){0};
    int is = set->classes[row];
    if (set->metric == TENOR_STUDY_PEARSON) {
        judgement->by = residual(set, row);
        judgement->wrong = fabs(judgement->by) > 1;
        return true;
    }
    judgement->expected = is - 1;
    if (set->metric == TENOR_STUDY_AUC) {
        judgement->by = wrong_side(set, row);
        judgement->wrong = judgement->by > 0.5;
        return true;
    }
    const tn_figures_cut *cut = &set->cuts[set->halves[row]];
    int32_t score = set->scores[row];
    int found = tn_goldset_found(set, row, score);
    judgement->found = found - 1;
    judgement->wrong = found != is;
    if (found > is) /* down to the highest score that would have been right */
        judgement->by = score - (is == set->low_class ? cut->below : cut->above) + 1;
    else if (found < is)
        judgement->by = (is == set->high_class ? cut->above : cut->below) - score;
    return true;
}

bool tn_goldset_agrees(const tn_goldset *set, size_t row, int64_t points)
{
    double target = set->metric == TENOR_STUDY_PEARSON                                   ? set->targets[row] - set->middle
                    : set->metric == TENOR_STUDY_F1 || set->metric == TENOR_STUDY_AUC ? set->targets[row] > 0 ? 1 : -1
                                                                                      : set->targets[row];
    return points > 0 ? target > 0 : points < 0 && target < 0;
}

/* ---- what if ---- */

static double changed_auc(tn_goldset *set, const tenor_study_change *changes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t *bins = set->bins[set->classes[changes[i].row] - 1];
        bins[bin_of(set->scores[changes[i].row])]--;
        bins[bin_of(changes[i].score)]++;
    }
    double value = tn_figures_auc(set->bins[0], set->bins[1]);
    for (size_t i = 0; i < count; i++) {
        uint32_t *bins = set->bins[set->classes[changes[i].row] - 1];
        bins[bin_of(set->scores[changes[i].row])]++;
        bins[bin_of(changes[i].score)]--;
    }
    return value;
}

double tn_goldset_changed(tn_goldset *set, const tenor_study_change *changes, size_t count)
{
    if (set->why)
        return NAN;
    if (set->metric == TENOR_STUDY_AUC)
        return changed_auc(set, changes, count);
    if (set->metric == TENOR_STUDY_PEARSON) {
        tn_figures_sums sums = set->sums;
        for (size_t i = 0; i < count; i++) {
            add_pair(set, &sums, changes[i].row, set->scores[changes[i].row], -1);
            add_pair(set, &sums, changes[i].row, changes[i].score, 1);
        }
        return tn_figures_pearson(&sums);
    }
    tn_figures_confusion c = set->confusion;
    for (size_t i = 0; i < count; i++) {
        size_t row = changes[i].row;
        c.rows[set->classes[row]][tn_goldset_found(set, row, set->scores[row])]--;
        c.rows[set->classes[row]][tn_goldset_found(set, row, changes[i].score)]++;
    }
    return of_confusion(set, &c);
}
