/* fit.c - weights of entries moved towards what people said, no further than that says.
 *
 * The points of a text are a sum of weight x factor over its hits, and which hits win does not depend on weights. So every
 * text is scored once, and then only sums move. Each set has a loss of its own kind - squared errors of a line for
 * pearson, ordered logits for classes - with a line or cuts of its own, and weighs the same as any other, however many
 * rows it has; a ridge holds each weight to what it was. One weight after the other takes a Newton step that is halved until
 * the whole gets better, and this is gone over until nothing moves. */
#include "study/fit.h"

#include <math.h>

#include "base/arena.h"

#define SWEEPS 100
#define STILL 1e-3     /* points: nothing moves any more */
#define HALVINGS 8
#define LEAST_SLOPE 1e-3
#define LEAST_CHANCE 1e-12
#define FITTINGS 12    /* of the cuts of a set between two sweeps */
#define BATCH 64

typedef struct row {
    double raw;    /* points now */
    double target; /* of pearson: in standard deviations from the mean; else the class, from 0 */
    uint32_t set;
} row;

/* What an entry gives in a row: a weight of 1 would be so many points. */
typedef struct hit {
    uint32_t entry, row;
    double factor;
} hit;

typedef struct part { /* a set while it is fitted */
    bool squared;
    double alpha, weight; /* weight: of each row */
    double slope, cuts[2];
    int classes;
    size_t first, end; /* rows */
} part;

typedef struct fit {
    const tn_mem *mem;
    const tenor_study_fit_options *options;
    row *rows;
    size_t row_count, row_capacity;
    hit *hits; /* by entry, once they are sorted */
    size_t hit_count, hit_capacity;
    part *parts;
    size_t part_count;
    size_t *first; /* by entry: where its hits begin; one more than entries */
    size_t entries;
} fit;

/* ---- one row ---- */

static double damp(double raw, double alpha)
{
    return raw / sqrt(raw * raw + alpha);
}

static double sigmoid(double x)
{
    return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}

/* What is lost on a row, and how that changes with its score. */
typedef struct loss {
    double value, first, second; /* derivatives by the score */
    double chance, upper, lower; /* of classes: of the right one; densities at the cuts around it */
} loss;

static loss loss_at(const part *p, double target, double score)
{
    loss l = {0};
    if (p->squared) {
        double rest = target - p->slope * score - p->cuts[0];
        l.value = rest * rest / 2;
        l.first = -p->slope * rest;
        l.second = p->slope * p->slope;
        return l;
    }
    int class = (int)target;
    double up = class < p->classes - 1 ? sigmoid(p->cuts[class] - p->slope * score) : 1;
    double down = class > 0 ? sigmoid(p->cuts[class - 1] - p->slope * score) : 0;
    l.upper = up * (1 - up);
    l.lower = down * (1 - down);
    l.chance = up - down > LEAST_CHANCE ? up - down : LEAST_CHANCE;
    l.value = -log(l.chance);
    l.first = p->slope * (l.upper - l.lower) / l.chance;
    l.second = p->slope * p->slope * (l.upper + l.lower);
    return l;
}

/* ---- the line or the cuts of a set ---- */

static void fit_line(const fit *f, part *p)
{
    double n = (double)(p->end - p->first), x = 0, y = 0, xx = 0, xy = 0;
    for (size_t i = p->first; i < p->end; i++) {
        double score = damp(f->rows[i].raw, p->alpha);
        x += score;
        y += f->rows[i].target;
        xx += score * score;
        xy += score * f->rows[i].target;
    }
    double spread = xx - x * x / n;
    p->slope = spread > 1e-9 ? (xy - x * y / n) / spread : 0;
    p->slope = p->slope > LEAST_SLOPE ? p->slope : LEAST_SLOPE; /* scores go the way of targets */
    p->cuts[0] = (y - p->slope * x) / n;
}

static double sum_of(const fit *f, const part *p)
{
    double sum = 0;
    for (size_t i = p->first; i < p->end; i++)
        sum += loss_at(p, f->rows[i].target, damp(f->rows[i].raw, p->alpha)).value;
    return sum;
}

/* One step of slope and cuts, each by its own slope and the information in it, halved until it is one for the better. */
static bool step_cuts(const fit *f, part *p)
{
    double slope[3] = {0}, information[3] = {1e-6, 1e-6, 1e-6};
    double before = 0;
    for (size_t i = p->first; i < p->end; i++) {
        double score = damp(f->rows[i].raw, p->alpha);
        loss l = loss_at(p, f->rows[i].target, score);
        int class = (int)f->rows[i].target;
        double up = -l.upper / l.chance, down = l.lower / l.chance;
        before += l.value;
        slope[2] += -score * (up + down);
        information[2] += score * score * (l.upper + l.lower);
        if (class < p->classes - 1) {
            slope[class] += up;
            information[class] += up * up;
        }
        if (class > 0) {
            slope[class - 1] += down;
            information[class - 1] += down * down;
        }
    }
    part was = *p;
    double step = 1;
    for (int k = 0; k < HALVINGS; k++, step /= 2) {
        p->slope = was.slope - step * slope[2] / information[2];
        p->slope = p->slope > LEAST_SLOPE ? p->slope : LEAST_SLOPE;
        for (int c = 0; c < p->classes - 1; c++)
            p->cuts[c] = was.cuts[c] - step * slope[c] / information[c];
        if ((p->classes < 3 || p->cuts[0] < p->cuts[1]) && sum_of(f, p) < before)
            return true;
    }
    *p = was;
    return false;
}

static void fit_parts(fit *f)
{
    for (size_t i = 0; i < f->part_count; i++) {
        part *p = &f->parts[i];
        if (p->squared)
            fit_line(f, p);
        else
            for (int k = 0; k < FITTINGS && step_cuts(f, p); k++)
                ;
    }
}

/* ---- one weight ---- */

static double around(const fit *f, uint32_t entry, double by)
{
    double sum = 0;
    for (size_t i = f->first[entry]; i < f->first[entry + 1]; i++) {
        const row *r = &f->rows[f->hits[i].row];
        const part *p = &f->parts[r->set];
        sum += p->weight * loss_at(p, r->target, damp(r->raw + by * f->hits[i].factor, p->alpha)).value;
    }
    return sum;
}

/* Move one weight; by how much. */
static double step_weight(fit *f, uint32_t entry, tenor_study_fit_weight *w, double old)
{
    double ridge = f->options->ridge, now = w->fitted, first = ridge * (now - old), second = ridge;
    for (size_t i = f->first[entry]; i < f->first[entry + 1]; i++) {
        const row *r = &f->rows[f->hits[i].row];
        const part *p = &f->parts[r->set];
        double square = r->raw * r->raw + p->alpha, rise = p->alpha / (square * sqrt(square)) * f->hits[i].factor;
        loss l = loss_at(p, r->target, damp(r->raw, p->alpha));
        first += p->weight * l.first * rise;
        second += p->weight * l.second * rise * rise;
    }
    if (!(second > 0))
        return 0;
    double before = around(f, entry, 0) + ridge / 2 * (now - old) * (now - old), step = -first / second;
    for (int k = 0; k < HALVINGS; k++, step /= 2) {
        double next = now + step;
        next = next < w->least ? w->least : next > w->most ? w->most : next;
        if (fabs(next - now) < STILL / 10)
            return 0;
        if (around(f, entry, next - now) + ridge / 2 * (next - old) * (next - old) >= before)
            continue;
        for (size_t i = f->first[entry]; i < f->first[entry + 1]; i++)
            f->rows[f->hits[i].row].raw += (next - now) * f->hits[i].factor;
        w->fitted = next;
        return fabs(next - now);
    }
    return 0;
}

/* ---- all rows ---- */

static bool add_hit(fit *f, uint32_t entry, uint32_t row_index, double factor)
{
    void *hits = f->hits;
    if (!tn_mem_reserve(f->mem, &hits, &f->hit_capacity, f->hit_count + 1, sizeof *f->hits))
        return false;
    f->hits = hits;
    f->hits[f->hit_count++] = (hit){entry, row_index, factor};
    return true;
}

static bool add_row(fit *f, const tenor_study_fit_set *set, size_t index, const tenor_score *score)
{
    void *rows = f->rows;
    if (!tn_mem_reserve(f->mem, &rows, &f->row_capacity, f->row_count + 1, sizeof *f->rows))
        return false;
    f->rows = rows;
    uint32_t at = (uint32_t)f->row_count++;
    f->rows[at] = (row){(double)score->dimensions[set->dimension].raw / TENOR_UNIT, set->targets[index], (uint32_t)f->part_count};
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *h = &score->hits[i];
        if (h->outcome == TENOR_WON && h->dimension == (int)set->dimension && h->points != 0 && h->weight != 0 &&
            !add_hit(f, h->entry, at, (double)h->points / h->weight))
            return false;
    }
    return true;
}

/* Targets as the losses take them: numbers standardised, classes counted from 0. False: there is nothing to tell apart. */
static bool settle_targets(fit *f, part *p, tenor_study_metric metric)
{
    size_t n = p->end - p->first;
    bool seen[3] = {false, false, false};
    double mean = 0, square = 0;
    bool two = metric == TENOR_STUDY_F1 || metric == TENOR_STUDY_AUC;
    p->squared = metric == TENOR_STUDY_PEARSON;
    if (n == 0)
        return false;
    for (size_t i = p->first; i < p->end; i++) {
        double t = f->rows[i].target;
        mean += t / (double)n;
        if (!p->squared)
            f->rows[i].target = t > 0 ? 2 : t < 0 && !two ? 0 : 1;
        if (!p->squared)
            seen[(int)f->rows[i].target] = true;
    }
    for (size_t i = p->first; i < p->end && p->squared; i++)
        square += (f->rows[i].target - mean) * (f->rows[i].target - mean) / (double)n;
    for (size_t i = p->first; i < p->end; i++) {
        if (p->squared)
            f->rows[i].target = square > 0 ? (f->rows[i].target - mean) / sqrt(square) : 0;
        else /* numbers of the classes that there are */
            f->rows[i].target = f->rows[i].target == 0   ? 0
                                : f->rows[i].target == 1 ? seen[0]
                                                         : seen[0] + seen[1];
    }
    p->classes = seen[0] + seen[1] + seen[2];
    p->slope = 1;
    p->cuts[0] = p->classes == 3 ? -0.5 : 0;
    p->cuts[1] = 0.5;
    return p->squared ? square > 0 : p->classes > 1;
}

static tenor_status read_set(fit *f, tn_utterance *utterance, tn_arena *arena, const tenor_study_fit_set *set)
{
    tenor_score scores[BATCH];
    part *p = &f->parts[f->part_count];
    size_t hits = f->hit_count;
    *p = (part){.alpha = utterance->image->dimensions[set->dimension].alpha, .first = f->row_count};
    for (size_t from = 0; from < set->count; from += BATCH) {
        size_t n = set->count - from < BATCH ? set->count - from : BATCH;
        tn_arena_reset(arena);
        if (!tn_utterance_score(utterance, set->utterances + from, n, TN_IMAGE_NONE, arena, scores))
            return TENOR_NO_MEMORY;
        for (size_t i = 0; i < n; i++)
            if (scores[i].scored && !(set->left_out && set->left_out[from + i]) && !add_row(f, set, from + i, &scores[i]))
                return TENOR_NO_MEMORY;
    }
    p->end = f->row_count;
    if (settle_targets(f, p, set->metric)) {
        f->part_count++;
        return TENOR_OK;
    }
    f->row_count = p->first; /* one class or no rows: nothing to learn */
    f->hit_count = hits;
    return TENOR_OK;
}

/* Hits in order of their entries, and of rows within each. */
static bool sort_hits(fit *f)
{
    f->first = tn_mem_zero(f->mem, f->entries + 2, sizeof *f->first);
    hit *sorted = tn_mem_alloc(f->mem, f->hit_capacity + 1, sizeof *sorted);
    if (f->first && sorted) {
        for (size_t i = 0; i < f->hit_count; i++)
            f->first[f->hits[i].entry + 2]++;
        for (size_t e = 0; e < f->entries; e++)
            f->first[e + 2] += f->first[e + 1];
        for (size_t i = 0; i < f->hit_count; i++)
            sorted[f->first[f->hits[i].entry + 1]++] = f->hits[i];
        for (size_t i = 0; i < f->hit_count; i++)
            f->hits[i] = sorted[i];
    }
    tn_mem_free(f->mem, sorted, f->hit_capacity + 1, sizeof *sorted);
    return f->first && sorted;
}

/* Rows of its own that an entry gives points to. */
static size_t rows_of(const fit *f, uint32_t entry)
{
    size_t rows = 0;
    for (size_t i = f->first[entry]; i < f->first[entry + 1]; i++)
        rows += i == f->first[entry] || f->hits[i].row != f->hits[i - 1].row;
    return rows;
}

static void bound(const fit *f, tenor_study_fit_weight *w, double old)
{
    w->least = old < 0 || f->options->flips ? -5 : f->options->step;
    w->most = old > 0 || f->options->flips ? 5 : -f->options->step;
    w->least = w->least > old ? old : w->least; /* nearer to 0 than a step it may stay */
    w->most = w->most < old ? old : w->most;
}

static void run(fit *f, const tn_image *image, tenor_study_fit_weight *weights)
{
    for (uint32_t e = 0; e < f->entries; e++) {
        tenor_study_fit_weight *w = &weights[e];
        double old = (double)image->entries[e].weight / TENOR_UNIT;
        w->fitted = old;
        w->rows = rows_of(f, e);
        w->moves = w->may_move && old != 0 && w->rows >= f->options->min_rows;
        bound(f, w, old);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
        double moved = 0;
        fit_parts(f);
        for (uint32_t e = 0; e < f->entries; e++) {
            double by = weights[e].moves ? step_weight(f, e, &weights[e], (double)image->entries[e].weight / TENOR_UNIT) : 0;
            moved = by > moved ? by : moved;
        }
        if (moved < STILL)
            break;
    }
}

/* To a step of the file, where it moved by half of one at least. */
static void round_weights(const fit *f, const tn_image *image, tenor_study_fit_weight *weights)
{
    for (uint32_t e = 0; e < f->entries; e++) {
        int32_t old = image->entries[e].weight;
        double step = f->options->step, by = weights[e].fitted - (double)old / TENOR_UNIT;
        weights[e].weight = old;
        if (weights[e].moves && fabs(by) >= step / 2)
            weights[e].weight = (int32_t)lround(step * TENOR_UNIT) * (int32_t)lround(weights[e].fitted / step);
    }
}

tenor_status tn_fit_run(const tn_mem *mem, tn_utterance *utterance, const tenor_study_fit_set *sets, size_t count,
                        const tenor_study_fit_options *options, tenor_study_fit_weight *weights)
{
    fit f = {.mem = mem, .options = options, .entries = utterance->image->entries_count};
    tn_arena arena;
    tn_arena_init(&arena, mem);
    f.parts = tn_mem_alloc(mem, count + 1, sizeof *f.parts);
    tenor_status status = f.parts ? TENOR_OK : TENOR_NO_MEMORY;
    for (size_t i = 0; i < count && status == TENOR_OK; i++)
        status = read_set(&f, utterance, &arena, &sets[i]);
    if (status == TENOR_OK && !sort_hits(&f))
        status = TENOR_NO_MEMORY;
    if (status == TENOR_OK) {
        /* As if each set had as many rows as they have on average. */
        for (size_t i = 0; i < f.part_count; i++)
            f.parts[i].weight =
                (double)f.row_count / (double)f.part_count / (double)(f.parts[i].end - f.parts[i].first);
        run(&f, utterance->image, weights);
        round_weights(&f, utterance->image, weights);
    }
    tn_mem_free(mem, f.rows, f.row_capacity, sizeof *f.rows);
    tn_mem_free(mem, f.hits, f.hit_capacity, sizeof *f.hits);
    tn_mem_free(mem, f.first, f.entries + 2, sizeof *f.first);
    tn_mem_free(mem, f.parts, count + 1, sizeof *f.parts);
    tn_arena_free(&arena);
    return status;
}
