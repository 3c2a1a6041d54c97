/* storerescore.c - kept legs scored again from what their phrases gave.
 *
 * The points of a phrase are what its hits brought to the score. Points per 100 words are linear in weights. Of a mean of
 * c / sqrt(c^2 + alpha) the hits of an entry in one leg are taken to be alike, which one hit always is; so the new score of a leg is
 * off by what rounding to 1e-4 hides, and by a little more where an entry stood several times under different shifters. */
#include "store/storerescore.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/num.h"
#include "base/sha256.h"
#include "store/storecells.h"
#include "store/storeparts.h"
#include "store/storeschema.h"
#include "store/storescores.h"

/* x of a hit stays below 1; what rounding makes of it must, too. */
#define X_MOST 0.99999

/* A phrase of the dimension, by its number in the store. */
typedef struct entry {
    bool is_of, removed;
    double factor;
} entry;

/* One phrase of a leg. */
typedef struct told {
    size_t at; /* in the records */
    double x;  /* what its hits bring to the sum over all hits, or points */
    bool gone;
} told;

typedef struct work {
    tn_storefile *store;
    const tn_storerescore_plan *plan;
    tn_storerescore_result *result;
    entry *entries; /* by number */
    size_t entry_count, entry_room;
    tn_storeparts_record *records; /* of the leg at hand */
    told *told;
    size_t record_room, told_room;
    tn_buf scores, parts;
    sqlite3_stmt *put_leg, *put_sheet;
    /* the batch at hand */
    size_t place, shadow; /* shadow: that has the later digest; SIZE_MAX: none */
    /* the sheet at hand; 0: none */
    int64_t sheet;
    tn_storecells_cell cells[TN_STORESCHEMA_PLACES];
    size_t cell_count;
} work;

static tenor_status damaged(const work *w, tenor_io_error *error)
{
    return tn_storefile_refuse(w->store->path, error, "is damaged: numbers in it do not fit together");
}

static const tn_storerescore_entry *find(const tn_storerescore_plan *plan, tenor_str id)
{
    size_t low = 0, high = plan->entry_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const tenor_str other = plan->entries[middle].id;
        int order = tn_str_cmp(tn_str_of(other.data, other.size), tn_str_of(id.data, id.size));
        if (order == 0)
            return &plan->entries[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static tenor_status load_entries(work *w, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(w->store, "SELECT id, entry FROM dst.phrase WHERE dimension = ?1 ORDER BY id", &status, error);
    if (rows)
        tn_storefile_bind(rows, 1, w->plan->dimension);
    while (tn_storefile_step(w->store, rows, &status, error)) {
        int64_t id = sqlite3_column_int64(rows, 0);
        void *entries = w->entries;
        if (id < 0 || id > (int64_t)TN_STOREPARTS_PHRASES) {
            status = damaged(w, error);
            break;
        }
        if (!tn_mem_reserve(&w->store->mem, &entries, &w->entry_room, (size_t)id + 1, sizeof *w->entries)) {
            status = tn_storefile_no_memory(error);
            break;
        }
        w->entries = entries;
        while (w->entry_count <= (size_t)id)
            w->entries[w->entry_count++] = (entry){false, false, 1};
        const tn_storerescore_entry *edit = find(w->plan, tn_storefile_text(rows, 1));
        w->entries[id] = (entry){true, edit && edit->removed, edit ? edit->factor : 1};
    }
    sqlite3_finalize(rows);
    return status;
}

typedef struct batch {
    int64_t id, gone; /* gone: legs that are no longer kept */
    size_t place, shadow;
    char content[65];
} batch;

/* ---- one leg --------------------------------------------------------------------------------- */

static tenor_status read_parts(work *w, tenor_str text, size_t *count, tenor_io_error *error)
{
    tn_storeparts_reader reader;
    tn_storeparts_open(&reader, tn_str_of(text.data, text.size));
    void *records = w->records, *rest = w->told;
    bool fine = tn_mem_reserve(&w->store->mem, &records, &w->record_room, reader.left + 1, sizeof *w->records);
    w->records = records;
    fine = fine && tn_mem_reserve(&w->store->mem, &rest, &w->told_room, reader.left + 1, sizeof *w->told);
    w->told = rest;
    if (!fine)
        return tn_storefile_no_memory(error);
    for (*count = 0; tn_storeparts_next(&reader, &w->records[*count]); ++*count)
        if (w->records[*count].phrase >= w->entry_count && w->records[*count].phrase > TN_STOREPARTS_PHRASES)
            return damaged(w, error);
    return reader.damaged ? damaged(w, error) : TENOR_OK;
}

static double other_x(double x, double factor, double alpha)
{
    double bounded = x > X_MOST ? X_MOST : x < -X_MOST ? -X_MOST : x;
    double c = factor * bounded * sqrt(alpha) / sqrt(1 - bounded * bounded);
    return c / sqrt(c * c + alpha);
}

/* What the phrases of the dimension make of a score; *changed: an edited entry is among them. */
static tenor_maybe score_again(work *w, size_t count, tenor_maybe old, size_t *told_count, bool *changed)
{
    double hits = 0, left = 0, sum = 0;
    *told_count = 0;
    *changed = false;
    for (size_t i = 0; i < count; i++)
        if (w->records[i].phrase < w->entry_count && w->entries[w->records[i].phrase].is_of)
            hits += w->records[i].count;
    for (size_t i = 0; i < count; i++) {
        const tn_storeparts_record *record = &w->records[i];
        if (record->phrase >= w->entry_count || !w->entries[record->phrase].is_of)
            continue;
        const entry *e = &w->entries[record->phrase];
        told *t = &w->told[(*told_count)++];
        double points = (double)record->points * 1e-4, n = record->count ? record->count : 1;
        *t = (told){i, points, e->removed};
        *changed = *changed || e->removed || e->factor != 1;
        if (w->plan->per100)
            t->x = points * e->factor;
        else if (e->factor == 1)
            t->x = points * hits;
        else
            t->x = n * other_x(points * hits / n, e->factor, w->plan->alpha);
        sum += t->gone ? 0 : t->x;
        left += t->gone ? 0 : record->count;
    }
    if (!old.known || !*changed)
        return old;
    if (w->plan->per100)
        return (tenor_maybe){true, tn_num_round(sum * 1e4)};
    return left > 0 ? (tenor_maybe){true, tn_num_round(sum / left * 1e4)} : (tenor_maybe){false, 0};
}

/* Points that add up to the new score: shares of what phrases bring, the rest to the largest. */
static void divide(work *w, size_t told_count, tenor_maybe score)
{
    double left = 0;
    int64_t rest = score.value;
    size_t largest = SIZE_MAX;
    for (size_t i = 0; i < told_count; i++)
        left += w->told[i].gone ? 0 : w->records[w->told[i].at].count;
    for (size_t i = 0; i < told_count; i++) {
        const told *t = &w->told[i];
        tn_storeparts_record *record = &w->records[t->at];
        record->points = t->gone || !score.known ? 0 : tn_num_round((w->plan->per100 ? t->x : left > 0 ? t->x / left : 0) * 1e4);
        rest -= record->points;
        if (!t->gone && (largest == SIZE_MAX || fabs(t->x) > fabs(w->told[largest].x)))
            largest = i;
    }
    if (largest != SIZE_MAX && score.known)
        w->records[w->told[largest].at].points += rest;
}

/* Records that are no more leave no trace. */
static size_t without_gone(work *w, size_t count, size_t told_count, bool none)
{
    size_t used = 0, next = 0;
    for (size_t i = 0; i < count; i++) {
        bool is_told = next < told_count && w->told[next].at == i, gone = is_told && (w->told[next].gone || none);
        next += is_told;
        if (!gone)
            w->records[used++] = w->records[i];
    }
    return used;
}

static tenor_status close_sheet(work *w, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    if (!w->sheet)
        return TENOR_OK;
    tn_buf_clear(&w->scores);
    if (!tn_storecells_put(&w->scores, w->cells, w->cell_count))
        return damaged(w, error);
    if (w->scores.failed)
        return tn_storefile_no_memory(error);
    sqlite3_reset(w->put_sheet);
    sqlite3_bind_int64(w->put_sheet, 1, w->sheet);
    tn_storefile_bind(w->put_sheet, 2, (tenor_str){w->scores.data, w->scores.size});
    tn_storefile_step(w->store, w->put_sheet, &status, error);
    sqlite3_reset(w->put_sheet);
    w->sheet = 0;
    return status;
}

static tenor_status open_sheet(work *w, sqlite3_stmt *row, tenor_io_error *error)
{
    tn_storecells_reader reader;
    tenor_str text = tn_storefile_text(row, 4);
    w->sheet = sqlite3_column_int64(row, 3);
    w->cell_count = 0;
    tn_storecells_open(&reader, tn_str_of(text.data, text.size));
    while (w->cell_count < TN_STORESCHEMA_PLACES && tn_storecells_next(&reader, &w->cells[w->cell_count]))
        w->cell_count++;
    if (reader.damaged || w->place >= w->cell_count)
        return damaged(w, error);
    if (w->shadow < w->cell_count) /* the two change their places */
        w->cells[w->shadow] = w->cells[w->place];
    w->cells[w->place] = (tn_storecells_cell){false, 0, 0, 0};
    return TENOR_OK;
}

/* A leg: id, scores, parts, sheet, cells of the sheet. */
static tenor_status take_leg(work *w, sqlite3_stmt *row, tenor_io_error *error)
{
    tenor_maybe scores[TN_STORESCHEMA_PLACES];
    size_t count = TN_STORESCHEMA_PLACES, parts = 0, told_count;
    tenor_str text = tn_storefile_text(row, 1);
    bool changed;
    tenor_status status = TENOR_OK;
    if (sqlite3_column_int64(row, 3) != w->sheet) {
        status = close_sheet(w, error);
        status = status == TENOR_OK ? open_sheet(w, row, error) : status;
    }
    if (status != TENOR_OK)
        return status;
    if (!tn_storescores_get(tn_str_of(text.data, text.size), scores, &count) || w->place >= count)
        return damaged(w, error);
    status = read_parts(w, tn_storefile_text(row, 2), &parts, error);
    if (status != TENOR_OK)
        return status;
    tenor_maybe old = scores[w->place], score = score_again(w, parts, old, &told_count, &changed);
    if (w->shadow < count) { /* known to the last digit */
        score = scores[w->shadow];
        scores[w->shadow] = old;
        w->result->shadowed++;
    }
    w->result->legs++;
    w->result->moved += score.known != old.known || score.value != old.value;
    if (score.value > INT32_MAX || score.value < INT32_MIN)
        return damaged(w, error);
    tn_storecells_cell *cell = &w->cells[w->place];
    cell->missing += !score.known;
    cell->sum += score.value;
    cell->squares += score.value * score.value;
    if (!changed && score.known == old.known && score.value == old.value)
        return TENOR_OK;
    divide(w, told_count, score);
    parts = without_gone(w, parts, told_count, !score.known);
    scores[w->place] = score;
    tn_buf_clear(&w->scores);
    tn_buf_clear(&w->parts);
    tn_storescores_put(&w->scores, scores, count);
    tn_storeparts_put(&w->parts, w->records, parts);
    if (w->scores.failed || w->parts.failed)
        return tn_storefile_no_memory(error);
    sqlite3_reset(w->put_leg);
    sqlite3_bind_int64(w->put_leg, 1, sqlite3_column_int64(row, 0));
    tn_storefile_bind(w->put_leg, 2, (tenor_str){w->scores.data, w->scores.size});
    tn_storefile_bind(w->put_leg, 3, (tenor_str){w->parts.data, w->parts.size});
    tn_storefile_step(w->store, w->put_leg, &status, error);
    sqlite3_reset(w->put_leg);
    return status;
}

/* ---- batches --------------------------------------------------------------------------------- */

static tenor_status take_legs(work *w, int64_t id, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(w->store,
                                              "SELECT l.id, l.scores, l.parts, s.id, s.cells FROM temp.rescored t"
                                              " CROSS JOIN dst.sheet s ON s.id = t.sheet"
                                              " CROSS JOIN dst.leg l ON l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575"
                                              " WHERE t.batch = ?1 ORDER BY l.id",
                                              &status, error);
    if (rows)
        sqlite3_bind_int64(rows, 1, id);
    w->sheet = 0;
    while (tn_storefile_step(w->store, rows, &status, error))
        if ((status = take_leg(w, rows, error)) != TENOR_OK)
            break;
    status = status == TENOR_OK ? close_sheet(w, error) : status;
    sqlite3_finalize(rows);
    return status;
}

/* The batch is of the later digest from now on, and no longer what it was: the same for the same legs and edit. */
static tenor_status rename_batch(work *w, int64_t id, tenor_str content, tenor_io_error *error)
{
    const tn_storerescore_plan *plan = w->plan;
    const tenor_str parts[] = {content, plan->dimension, plan->after};
    unsigned char digest[32];
    char hex[65];
    tn_sha256 sha;
    tenor_status status = TENOR_OK;
    tn_sha256_init(&sha);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        tn_sha256_add(&sha, parts[i].data, parts[i].size);
        tn_sha256_add(&sha, "", 1);
    }
    tn_sha256_end(&sha, digest);
    tn_sha256_hex(digest, hex);
    sqlite3_stmt *series = tn_storefile_prepare(w->store, "INSERT OR IGNORE INTO dst.series(dimension, digest) VALUES(?1, ?2)", &status, error);
    sqlite3_stmt *place = tn_storefile_prepare(w->store, "UPDATE dst.place SET series = (SELECT id FROM dst.series WHERE dimension = ?1"
                                                         " AND digest = ?2) WHERE batch = ?3 AND place = ?4", &status, error);
    sqlite3_stmt *name = tn_storefile_prepare(w->store, "UPDATE dst.batch SET content = ?1, lexicon = ?2, made = 'rescored' WHERE id = ?3",
                                              &status, error);
    if (status == TENOR_OK) {
        tn_storefile_bind(series, 1, plan->dimension);
        tn_storefile_bind(series, 2, plan->after);
        tn_storefile_bind(place, 1, plan->dimension);
        tn_storefile_bind(place, 2, plan->after);
        sqlite3_bind_int64(place, 3, id);
        sqlite3_bind_int64(place, 4, (int64_t)w->place);
        tn_storefile_bind(name, 1, (tenor_str){hex, 64});
        tn_storefile_bind(name, 2, plan->lexicon);
        sqlite3_bind_int64(name, 3, id);
    }
    tn_storefile_step(w->store, series, &status, error);
    tn_storefile_step(w->store, place, &status, error);
    tn_storefile_step(w->store, name, &status, error);
    sqlite3_finalize(series);
    sqlite3_finalize(place);
    sqlite3_finalize(name);
    return status;
}

/* The place of the shadow has what the earlier digest said from now on. */
static tenor_status swap_shadow(work *w, int64_t id, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *put = tn_storefile_prepare(w->store, "UPDATE dst.place SET series = (SELECT id FROM dst.series WHERE dimension = ?1"
                                                       " AND digest = ?2) WHERE batch = ?3 AND place = ?4", &status, error);
    if (put) {
        tn_storefile_bind(put, 1, w->plan->dimension);
        tn_storefile_bind(put, 2, w->plan->before);
        sqlite3_bind_int64(put, 3, id);
        sqlite3_bind_int64(put, 4, (int64_t)w->shadow);
    }
    tn_storefile_step(w->store, put, &status, error);
    sqlite3_finalize(put);
    return status;
}

static tenor_status take_batch(work *w, const batch *b, tenor_io_error *error)
{
    if (b->gone) { /* legs that are no longer there */
        w->result->pruned++;
        return TENOR_OK;
    }
    w->place = b->place;
    w->shadow = b->shadow;
    w->result->batches++;
    tenor_status status = take_legs(w, b->id, error);
    status = status == TENOR_OK && w->shadow != SIZE_MAX ? swap_shadow(w, b->id, error) : status;
    return status == TENOR_OK ? rename_batch(w, b->id, (tenor_str){b->content, strlen(b->content)}, error) : status;
}

/* Batches under the earlier digest, all of them before any of them is changed. */
static tenor_status list_batches(work *w, batch **list, size_t *count, size_t *room, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(
        w->store,
        "SELECT b.id, p.place, b.content, (SELECT coalesce(sum(gone), 0) FROM temp.rescored t WHERE t.batch = b.id),"
        " (SELECT q.place FROM dst.place q JOIN dst.series f ON f.id = q.series WHERE q.batch = b.id AND q.shadow <> 0"
        " AND f.dimension = ?1 AND f.digest = ?3)"
        " FROM dst.batch b JOIN dst.place p ON p.batch = b.id JOIN dst.series e ON e.id = p.series"
        " WHERE e.dimension = ?1 AND e.digest = ?2 AND p.shadow = 0 ORDER BY b.id",
        &status, error);
    if (rows) {
        tn_storefile_bind(rows, 1, w->plan->dimension);
        tn_storefile_bind(rows, 2, w->plan->before);
        tn_storefile_bind(rows, 3, w->plan->after);
    }
    while (tn_storefile_step(w->store, rows, &status, error)) {
        void *larger = *list;
        if (!tn_mem_reserve(&w->store->mem, &larger, room, *count + 1, sizeof **list)) {
            status = tn_storefile_no_memory(error);
            break;
        }
        *list = larger;
        batch *b = &(*list)[(*count)++];
        *b = (batch){sqlite3_column_int64(rows, 0), sqlite3_column_int64(rows, 3), (size_t)sqlite3_column_int64(rows, 1),
                     sqlite3_column_type(rows, 4) == SQLITE_NULL ? SIZE_MAX : (size_t)sqlite3_column_int64(rows, 4), ""};
        tenor_str content = tn_storefile_text(rows, 2);
        snprintf(b->content, sizeof b->content, "%.*s", (int)content.size, content.data);
    }
    sqlite3_finalize(rows);
    return status;
}

/* temp.rescored(batch, sheet, left): sheets of the batches that are under the earlier digest, and legs of theirs that are gone. */
static const char choose[] =
    "CREATE TEMP TABLE rescored AS SELECT s.batch AS batch, s.id AS sheet, s.legs - (SELECT count(*) FROM dst.leg l"
    " WHERE l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575) AS gone FROM dst.sheet s;";

tenor_status tn_storerescore_run(tn_storefile *store, const tn_storerescore_plan *plan, tn_storerescore_result *result,
                                 tenor_io_error *error)
{
    work *w = tn_mem_zero(&store->mem, 1, sizeof *w);
    tenor_status status = w ? TENOR_OK : tn_storefile_no_memory(error);
    batch *list = NULL;
    size_t count = 0, room = 0;
    *result = (tn_storerescore_result){.batches = 0};
    if (!w)
        return status;
    w->store = store;
    w->plan = plan;
    w->result = result;
    tn_buf_init(&w->scores, &store->mem);
    tn_buf_init(&w->parts, &store->mem);
    status = load_entries(w, error);
    status = status == TENOR_OK ? tn_storefile_run(store, choose, error) : status;
    w->put_leg = tn_storefile_prepare(store, "UPDATE dst.leg SET scores = ?2, parts = ?3 WHERE id = ?1", &status, error);
    w->put_sheet = tn_storefile_prepare(store, "UPDATE dst.sheet SET cells = ?2 WHERE id = ?1", &status, error);
    status = status == TENOR_OK ? list_batches(w, &list, &count, &room, error) : status;
    for (size_t i = 0; i < count && status == TENOR_OK; i++)
        status = take_batch(w, &list[i], error);
    tn_mem_free(&store->mem, list, room, sizeof *list);
    sqlite3_finalize(w->put_leg);
    sqlite3_finalize(w->put_sheet);
    tn_mem_free(&store->mem, w->entries, w->entry_room, sizeof *w->entries);
    tn_mem_free(&store->mem, w->records, w->record_room, sizeof *w->records);
    tn_mem_free(&store->mem, w->told, w->told_room, sizeof *w->told);
    tn_buf_free(&w->scores);
    tn_buf_free(&w->parts);
    tn_mem_free(&store->mem, w, 1, sizeof *w);
    return status == TENOR_OK ? tn_storefile_run(store, "DROP TABLE temp.rescored", error) : status;
}
