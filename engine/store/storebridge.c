/* storebridge.c - from nights under two digests to shifts between them.
 *
 * Of a stratum the shift is the difference of its means under the one and the other digest, so that legs which have a score under
 * one of them only count in it. Standard errors come from agents: with u what an agent's legs bring to the difference, its
 * variance is that of a sum of as many independent u as there are agents. Sums are integers, and are gone through in the
 * order of names. */
#include "store/storebridge.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "base/num.h"
#include "base/sort.h"

/* Legs of an agent in a stratum under both digests. */
typedef struct side {
    int64_t count, missing, sum;
} side;
typedef struct row {
    uint32_t pair, stratum, agent; /* numbers of names, then ranks */
    side before, after;
} row;

typedef struct work {
    tn_storefile *store;
    tn_arena *arena;
    tn_strmap pairs, strata, agents, keys, series, nights;
    row *rows;
    size_t row_count, row_room;
    int32_t *first; /* by number of series: the first day under it */
    size_t first_room;
    bool failed;
} work;

/* ---- names ----------------------------------------------------------------------------------- */

static bool join(const tenor_str *names, size_t count, tn_buf *out)
{
    tn_buf_clear(out);
    for (size_t i = 0; i < count; i++) {
        if (i)
            tn_buf_byte(out, 0);
        tn_buf_put(out, names[i].data, names[i].size);
    }
    return !out->failed && (out->size || tn_buf_room(out, 1));
}

static uint32_t number_of(work *w, tn_strmap *map, tn_str name)
{
    uint32_t number = tn_strmap_find(map, name);
    if (number != TN_STRMAP_NONE)
        return number;
    tn_str kept = tn_arena_str(w->arena, name);
    number = kept.p ? tn_strmap_add(map, kept) : TN_STRMAP_NONE;
    w->failed = w->failed || number == TN_STRMAP_NONE;
    return number;
}

static uint32_t number_of_joined(work *w, tn_strmap *map, const tenor_str *names, size_t count)
{
    tn_buf text;
    tn_buf_init(&text, &w->store->mem);
    uint32_t number = join(names, count, &text) ? number_of(w, map, tn_buf_view(&text)) : TN_STRMAP_NONE;
    w->failed = w->failed || number == TN_STRMAP_NONE;
    tn_buf_free(&text);
    return number;
}

/* The n-th of several names in one. */
static tn_str name_of(tn_str joined, unsigned n)
{
    for (;; n--) {
        const char *end = joined.n ? memchr(joined.p, 0, joined.n) : NULL;
        tn_str first = end ? tn_str_of(joined.p, (size_t)(end - joined.p)) : joined;
        if (n == 0)
            return first;
        joined = end ? tn_str_from(joined, first.n + 1) : tn_str_of(joined.p + joined.n, 0);
    }
}

static tenor_str out(tn_str s)
{
    return (tenor_str){s.p, s.n};
}

/* ---- reading --------------------------------------------------------------------------------- */

static void add_side(side *to, const tenor_drift_cell *cell)
{
    to->count += cell->count;
    to->missing += cell->missing;
    to->sum += cell->sum;
}

static bool take_pair(void *context, const tenor_drift_cell *main, const tenor_drift_cell *shadow)
{
    work *w = context;
    char day[16];
    const tenor_str of_pair[] = {main->dimension, main->digest, shadow->digest};
    const tenor_str of_stratum[] = {main->queue, main->topic, main->channel, main->reader, main->asr};
    uint32_t numbers[3] = {number_of_joined(w, &w->pairs, of_pair, 3), number_of_joined(w, &w->strata, of_stratum, 5),
                           number_of_joined(w, &w->agents, &main->agent, 1)};
    /* the night, for counting how many there are */
    size_t size = tn_num_int(day, main->day);
    tn_str pair = w->failed ? tn_str_of("", 0) : w->pairs.keys[numbers[0]];
    const tenor_str of_night[] = {out(pair), {day, size}};
    number_of_joined(w, &w->nights, of_night, 2);
    uint32_t key = w->failed ? 0 : number_of(w, &w->keys, tn_str_of((const char *)numbers, sizeof numbers));
    if (w->failed)
        return false;
    if (key == w->row_count) {
        void *rows = w->rows;
        if (!tn_mem_reserve(&w->store->mem, &rows, &w->row_room, w->row_count + 1, sizeof *w->rows)) {
            w->failed = true;
            return false;
        }
        w->rows = rows;
        w->rows[w->row_count++] = (row){.pair = numbers[0], .stratum = numbers[1], .agent = numbers[2]};
    }
    add_side(&w->rows[key].before, main);
    add_side(&w->rows[key].after, shadow);
    return true;
}

/* Since when a digest is scored under. */
static bool take_cell(void *context, const tenor_drift_cell *cell)
{
    work *w = context;
    const tenor_str names[] = {cell->dimension, cell->digest};
    size_t known = w->series.count;
    uint32_t number = number_of_joined(w, &w->series, names, 2);
    void *first = w->first;
    if (w->failed || !tn_mem_reserve(&w->store->mem, &first, &w->first_room, (size_t)number + 1, sizeof *w->first)) {
        w->failed = true;
        return false;
    }
    w->first = first;
    if (number == known || cell->day < w->first[number])
        w->first[number] = cell->day;
    return true;
}

static int32_t first_of(work *w, tn_str dimension, tn_str digest)
{
    const tenor_str names[] = {out(dimension), out(digest)};
    tn_buf text;
    tn_buf_init(&text, &w->store->mem);
    uint32_t number = join(names, 2, &text) ? tn_strmap_find(&w->series, tn_buf_view(&text)) : TN_STRMAP_NONE;
    w->failed = w->failed || text.failed;
    tn_buf_free(&text);
    return number == TN_STRMAP_NONE ? INT32_MAX : w->first[number];
}

typedef struct named {
    tn_str name;
    uint32_t number;
} named;

static int by_name(const void *x, const void *y)
{
    return tn_str_cmp(((const named *)x)->name, ((const named *)y)->name);
}

/* Ranks in place of numbers, so that nothing depends on what came first. */
static bool rank(work *w, const tn_strmap *map, uint32_t *ranks, tn_str *sorted)
{
    named *all = tn_mem_alloc(&w->store->mem, map->count, sizeof *all);
    for (uint32_t i = 0; all && i < map->count; i++)
        all[i] = (named){map->keys[i], i};
    if (!all)
        return false;
    tn_sort(all, map->count, sizeof *all, by_name);
    for (uint32_t i = 0; i < map->count; i++) {
        ranks[all[i].number] = i;
        sorted[i] = all[i].name;
    }
    tn_mem_free(&w->store->mem, all, map->count, sizeof *all);
    return true;
}

static int by_place(const void *x, const void *y)
{
    const row *a = x, *b = y;
    if (a->pair != b->pair)
        return a->pair < b->pair ? -1 : 1;
    if (a->stratum != b->stratum)
        return a->stratum < b->stratum ? -1 : 1;
    return (a->agent > b->agent) - (a->agent < b->agent);
}

/* ---- shifts ---------------------------------------------------------------------------------- */

/* What is compared: scores, or the share of legs that have none. */
typedef enum what { SCORES, SHARES } what;

static double weight_of(const side *s, what of)
{
    return (double)(of == SCORES ? s->count : s->count + s->missing);
}

static double sum_of(const side *s, what of)
{
    return of == SCORES ? (double)s->sum * 1e-4 : (double)s->missing;
}

/* A stratum of a pair, or all of them: its rows, and their sums. */
typedef struct heap {
    const row *rows;
    size_t count;
    side before, after;
} heap;

static double difference(const heap *h, what of)
{
    double n0 = weight_of(&h->before, of), n1 = weight_of(&h->after, of);
    return n0 > 0 && n1 > 0 ? sum_of(&h->after, of) / n1 - sum_of(&h->before, of) / n0 : 0;
}

/* What a row brings to the difference of its stratum beyond its share. */
static double brought(const heap *h, const row *r, what of)
{
    double n0 = weight_of(&h->before, of), n1 = weight_of(&h->after, of);
    if (n0 <= 0 || n1 <= 0)
        return 0;
    return (sum_of(&r->after, of) - sum_of(&h->after, of) / n1 * weight_of(&r->after, of)) / n1 -
           (sum_of(&r->before, of) - sum_of(&h->before, of) / n0 * weight_of(&r->before, of)) / n0;
}

/* The standard error of a stratum's difference; 0: of one agent nothing can be told. */
static double error_of(const heap *h, what of)
{
    double squares = 0;
    for (size_t i = 0; i < h->count; i++)
        squares += brought(h, &h->rows[i], of) * brought(h, &h->rows[i], of);
    return h->count > 1 ? sqrt(squares * (double)h->count / (double)(h->count - 1)) : 0;
}

/* Root of the mean square of the strata's errors, by their legs: a queue is made of few of them, whose errors may go together. */
static double error_of_all(const heap *heaps, size_t count, what of, double least)
{
    double squares = 0, legs = 0;
    for (size_t i = 0; i < count; i++) {
        double n = weight_of(&heaps[i].before, of), error = error_of(&heaps[i], of);
        squares += n * error * error;
        legs += n * (heaps[i].count > 1);
    }
    return legs > 0 ? sqrt(squares / legs) : least;
}

/* How far agents' own shifts lie from those of their strata; chance is not taken off, so it is rather too much. */
static double spread_of(work *w, const heap *heaps, size_t count, const double *shifts, what of, size_t agents, double least)
{
    double *own = tn_mem_zero(&w->store->mem, agents * 3, sizeof *own), squares = 0, told = 0;
    if (!own) {
        w->failed = true;
        return 0;
    }
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < heaps[i].count; k++) {
            const row *r = &heaps[i].rows[k];
            double *sums = own + 3 * r->agent, n0 = weight_of(&r->before, of), n1 = weight_of(&r->after, of);
            sums[0] += n0;
            sums[1] += n1;
            /* the sum under the later digest, and what the earlier one and the stratum's shift lead one to expect of it */
            sums[2] += sum_of(&r->after, of) - (n0 > 0 ? n1 * (sum_of(&r->before, of) / n0 + shifts[i]) : sum_of(&r->after, of));
        }
    for (size_t a = 0; a < agents; a++)
        if (own[3 * a] >= TN_STOREBRIDGE_AGENT_LEGS && own[3 * a + 1] > 0) {
            double apart = own[3 * a + 2] / own[3 * a + 1];
            squares += apart * apart;
            told++;
        }
    tn_mem_free(&w->store->mem, own, agents * 3, sizeof *own);
    return told >= TN_STOREBRIDGE_AGENTS ? sqrt(squares / told) : least;
}

static int32_t units(double value)
{
    return (int32_t)tn_num_round(value * 1e4);
}

/* The numbers of a bridge from its heaps. */
static bool fill(work *w, tn_storebridge *b, const heap *heaps, size_t count, size_t agents, what of)
{
    double all = 0, legs = 0;
    double *shifts = tn_mem_alloc(&w->store->mem, count, sizeof *shifts);
    if (!shifts)
        return false;
    for (size_t i = 0; i < count; i++) {
        double n = fmin(weight_of(&heaps[i].before, of), weight_of(&heaps[i].after, of));
        all += n * difference(&heaps[i], of);
        legs += n;
    }
    all = legs > 0 ? all / legs : 0;
    for (size_t i = 0; i < count; i++) {
        double n = fmin(weight_of(&heaps[i].before, of), weight_of(&heaps[i].after, of));
        shifts[i] = (n * difference(&heaps[i], of) + TN_STOREBRIDGE_KAPPA * all) / (n + TN_STOREBRIDGE_KAPPA);
        *(of == SCORES ? &b->strata[i].shift : &b->strata[i].missing_shift) = units(shifts[i]);
        if (of == SCORES) {
            b->strata[i].legs = (uint64_t)n;
            b->strata[i].error = error_of(&heaps[i], of);
        }
    }
    *(of == SCORES ? &b->shift : &b->missing_shift) = units(all);
    *(of == SCORES ? &b->error : &b->missing_error) = error_of_all(heaps, count, of, fabs(all));
    *(of == SCORES ? &b->spread : &b->missing_spread) = spread_of(w, heaps, count, shifts, of, agents, fabs(all));
    tn_mem_free(&w->store->mem, shifts, count, sizeof *shifts);
    return !w->failed;
}

/* One pair of digests: rows of it only, sorted. turned: the shadow is the earlier one. */
static bool make_bridge(work *w, tn_storebridge *b, row *rows, size_t count, bool turned, const tn_str *strata)
{
    heap *heaps = tn_mem_zero(&w->store->mem, count, sizeof *heaps);
    size_t used = 0;
    if (!heaps)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (turned) {
            side before = rows[i].before;
            rows[i].before = rows[i].after;
            rows[i].after = before;
        }
        if (i == 0 || rows[i].stratum != rows[i - 1].stratum)
            heaps[used++].rows = &rows[i];
        heap *h = &heaps[used - 1];
        h->count++;
        side *const sums[] = {&h->before, &h->after};
        const side *const from[] = {&rows[i].before, &rows[i].after};
        for (int k = 0; k < 2; k++) {
            sums[k]->count += from[k]->count;
            sums[k]->missing += from[k]->missing;
            sums[k]->sum += from[k]->sum;
        }
        b->legs += (uint64_t)(rows[i].before.count + rows[i].before.missing);
    }
    b->strata = tn_arena_zero(w->arena, used, sizeof *b->strata);
    b->stratum_count = used;
    for (size_t i = 0; b->strata && i < used; i++) {
        tn_str names = strata[heaps[i].rows->stratum];
        b->strata[i].names = (tenor_drift_cell){.queue = out(name_of(names, 0)),
                                                .topic = out(name_of(names, 1)),
                                                .channel = out(name_of(names, 2)),
                                                .reader = out(name_of(names, 3)),
                                                .asr = out(name_of(names, 4))};
    }
    bool fine = b->strata && fill(w, b, heaps, used, w->agents.count, SCORES) && fill(w, b, heaps, used, w->agents.count, SHARES);
    tn_mem_free(&w->store->mem, heaps, count, sizeof *heaps);
    return fine;
}

/* Nights of a pair. */
static uint32_t nights_of(const work *w, tn_str names)
{
    uint32_t count = 0;
    for (size_t i = 0; i < w->nights.count; i++) {
        tn_str key = w->nights.keys[i];
        count += key.n > names.n && memcmp(key.p, names.p, names.n) == 0 && key.p[names.n] == 0;
    }
    return count;
}

/* ---- all of them ----------------------------------------------------------------------------- */

static tenor_status is_built(tn_storefile *store, tn_storebridge *b, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *find = tn_storefile_prepare(store, "SELECT 1 FROM src.bridge WHERE dimension = ?1 AND before = ?2 AND after = ?3",
                                              &status, error);
    if (find) {
        tn_storefile_bind(find, 1, out(b->dimension));
        tn_storefile_bind(find, 2, out(b->before));
        tn_storefile_bind(find, 3, out(b->after));
    }
    b->built = tn_storefile_step(store, find, &status, error);
    sqlite3_finalize(find);
    return status;
}

/* Nights may have been scored with either of two lexicons as the shadow of the other: the way of which more legs are known is taken. */
static void keep_better(tn_storebridge_list *list)
{
    tn_storebridge *last = &list->list[list->count - 1];
    for (tn_storebridge *b = list->list; b < last; b++)
        if (tn_str_eq(b->dimension, last->dimension) && tn_str_eq(b->before, last->before) && tn_str_eq(b->after, last->after)) {
            if (last->legs > b->legs)
                *b = *last;
            list->count--;
            return;
        }
}

static bool make_list(work *w, tn_storebridge_list *list)
{
    uint32_t *ranks = tn_arena_alloc(w->arena, w->pairs.count + w->strata.count + w->agents.count + 1, sizeof *ranks);
    tn_str *names = tn_arena_alloc(w->arena, w->pairs.count + w->strata.count + w->agents.count + 1, sizeof *names);
    if (!ranks || !names)
        return false;
    uint32_t *of_stratum = ranks + w->pairs.count, *of_agent = of_stratum + w->strata.count;
    tn_str *strata = names + w->pairs.count, *agents = strata + w->strata.count;
    if (!rank(w, &w->pairs, ranks, names) || !rank(w, &w->strata, of_stratum, strata) || !rank(w, &w->agents, of_agent, agents))
        return false;
    for (size_t i = 0; i < w->row_count; i++) {
        row *r = &w->rows[i];
        *r = (row){ranks[r->pair], of_stratum[r->stratum], of_agent[r->agent], r->before, r->after};
    }
    tn_sort(w->rows, w->row_count, sizeof *w->rows, by_place);
    list->list = tn_arena_zero(w->arena, w->pairs.count, sizeof *list->list);
    for (size_t at = 0, end; list->list && at < w->row_count; at = end) {
        for (end = at; end < w->row_count && w->rows[end].pair == w->rows[at].pair; end++)
            ;
        tn_str pair = names[w->rows[at].pair], dimension = name_of(pair, 0), main = name_of(pair, 1), shadow = name_of(pair, 2);
        int32_t first = first_of(w, dimension, main), other = first_of(w, dimension, shadow);
        bool turned = other < first || (other == first && tn_str_cmp(shadow, main) < 0);
        tn_storebridge *b = &list->list[list->count++];
        *b = (tn_storebridge){.dimension = dimension, .before = turned ? shadow : main, .after = turned ? main : shadow,
                              .nights = nights_of(w, pair)};
        if (!make_bridge(w, b, w->rows + at, end - at, turned, strata))
            return false;
        keep_better(list);
    }
    return list->list != NULL;
}

tenor_status tn_storebridge_load(tn_storefile *store, tn_storebridge_list *list, tenor_io_error *error)
{
    const tn_storeread_filter all = {.from = INT32_MIN, .to = INT32_MAX};
    list->mem = store->mem;
    tn_arena_init(&list->arena, &list->mem);
    work w = {.store = store, .arena = &list->arena};
    tn_strmap *const maps[] = {&w.pairs, &w.strata, &w.agents, &w.keys, &w.series, &w.nights};
    for (size_t i = 0; i < sizeof maps / sizeof maps[0]; i++)
        tn_strmap_init(maps[i], &store->mem);
    tenor_status status = tn_storeread_pairs(store, &all, take_pair, &w, error);
    if (status == TENOR_OK && !w.failed && w.row_count)
        status = tn_storeread_cells(store, &all, take_cell, &w, error);
    if (status == TENOR_OK && (w.failed || !make_list(&w, list) || w.failed))
        status = tn_storefile_no_memory(error);
    for (size_t i = 0; i < list->count && status == TENOR_OK; i++)
        status = is_built(store, &list->list[i], error);
    for (size_t i = 0; i < sizeof maps / sizeof maps[0]; i++)
        tn_strmap_free(maps[i]);
    tn_mem_free(&store->mem, w.rows, w.row_room, sizeof *w.rows);
    tn_mem_free(&store->mem, w.first, w.first_room, sizeof *w.first);
    return status;
}

void tn_storebridge_free(tn_storebridge_list *list)
{
    if (list->arena.mem)
        tn_arena_free(&list->arena);
    *list = (tn_storebridge_list){.list = NULL};
}

static bool equal(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

const tn_storebridge_stratum *tn_storebridge_find(const tn_storebridge *bridge, const tenor_drift_cell *cell)
{
    for (size_t i = 0; i < bridge->stratum_count; i++) {
        const tenor_drift_cell *names = &bridge->strata[i].names;
        if (equal(names->queue, cell->queue) && equal(names->topic, cell->topic) && equal(names->channel, cell->channel) &&
            equal(names->reader, cell->reader) && equal(names->asr, cell->asr))
            return &bridge->strata[i];
    }
    return NULL;
}

tenor_status tn_storebridge_build(tn_storefile *store, const tn_storebridge *bridge, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *put = tn_storefile_prepare(store, "INSERT OR IGNORE INTO dst.bridge VALUES(?1, ?2, ?3)", &status, error);
    if (put) {
        tn_storefile_bind(put, 1, out(bridge->dimension));
        tn_storefile_bind(put, 2, out(bridge->before));
        tn_storefile_bind(put, 3, out(bridge->after));
    }
    tn_storefile_step(store, put, &status, error);
    sqlite3_finalize(put);
    return status;
}
