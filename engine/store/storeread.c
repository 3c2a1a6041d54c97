/* storeread.c - what stands in a store, row by row. */
#include "store/storeread.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "store/storeparts.h"
#include "store/storeschema.h"

/* Columns of every query here, in this order: the names of a cell. */
#define NAMES "s.day, a.agent, a.team, t.queue, t.topic, t.channel, t.reader, t.asr"
enum { DAY, AGENT, TEAM, QUEUE, TOPIC, CHANNEL, READER, ASR, DIMENSION, DIGEST, REST };

#define SHEETS                                                                                                        \
    " FROM src.sheet s JOIN src.seat a ON a.id = s.seat JOIN src.stratum t ON t.id = s.stratum"
#define PLACES " JOIN src.place p ON p.batch = s.batch JOIN src.series e ON e.id = p.series"
#define WHERE " WHERE s.day BETWEEN ?1 AND ?2"

/* What the filter asks for, as SQL: only that, so that nothing is compared that need not be. */
static void restrict_to(char *sql, size_t size, const tn_storeread_filter *f, bool dimensions)
{
    const struct {
        tenor_str value;
        const char *text;
    } asked[] = {{f->agent, " AND a.agent = ?3"}, {f->team, " AND a.team = ?4"},   {f->queue, " AND t.queue = ?5"},
                 {f->topic, " AND t.topic = ?6"}, {f->dimension, " AND e.dimension = ?7"}, {f->digest, " AND e.digest = ?8"}};
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++)
        if (asked[i].value.size && (i < 4 || dimensions))
            strncat(sql, asked[i].text, size - strlen(sql) - 1);
}

static sqlite3_stmt *ask(tn_storefile *store, const char *begin, const tn_storeread_filter *f, bool dimensions,
                         tenor_status *status, tenor_io_error *error)
{
    char sql[2048];
    snprintf(sql, sizeof sql, "%s", begin);
    restrict_to(sql, sizeof sql, f, dimensions);
    sqlite3_stmt *statement = tn_storefile_prepare(store, sql, status, error);
    if (!statement)
        return NULL;
    const tenor_str values[] = {f->agent, f->team, f->queue, f->topic, f->dimension, f->digest};
    sqlite3_bind_int(statement, 1, f->from);
    sqlite3_bind_int(statement, 2, f->to);
    for (int i = 0; i < (int)(sizeof values / sizeof values[0]); i++)
        if (i + 3 <= sqlite3_bind_parameter_count(statement))
            tn_storefile_bind(statement, i + 3, values[i]);
    return statement;
}

static void names_of(sqlite3_stmt *row, bool dimensions, tenor_drift_cell *cell)
{
    tenor_str *const names[] = {&cell->agent,   &cell->team,   &cell->queue, &cell->topic,
                                &cell->channel, &cell->reader, &cell->asr};
    *cell = (tenor_drift_cell){.day = sqlite3_column_int(row, DAY)};
    for (int i = 0; i < (int)(sizeof names / sizeof names[0]); i++)
        *names[i] = tn_storefile_text(row, AGENT + i);
    if (dimensions) {
        cell->dimension = tn_storefile_text(row, DIMENSION);
        cell->digest = tn_storefile_text(row, DIGEST);
    }
}

static tenor_status damaged(const tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_refuse(store->path, error, "is damaged: numbers in it do not fit together");
}

/* ---- cells ----------------------------------------------------------------------------------- */

tenor_status tn_storeread_cells(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_cell tell, void *context,
                                tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = ask(store,
                             "SELECT " NAMES ", e.dimension, e.digest, s.legs, coalesce(c.missing, 0), coalesce(c.sum, 0),"
                             " coalesce(c.squares, 0)" SHEETS PLACES " LEFT JOIN src.cell c ON c.id = (s.id << 8) + p.place" WHERE,
                             filter, true, &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        tenor_drift_cell cell;
        names_of(rows, true, &cell);
        int64_t legs = sqlite3_column_int64(rows, REST), missing = sqlite3_column_int64(rows, REST + 1);
        int64_t squares = sqlite3_column_int64(rows, REST + 3);
        if (legs < 0 || legs > UINT32_MAX || missing < 0 || missing > legs || squares < 0) {
            status = damaged(store, error);
            break;
        }
        cell.count = (uint32_t)(legs - missing);
        cell.missing = (uint32_t)missing;
        cell.sum = sqlite3_column_int64(rows, REST + 2);
        cell.squares = (uint64_t)squares;
        if (!tell(context, &cell))
            break;
    }
    sqlite3_finalize(rows);
    return status;
}

/* ---- phrases --------------------------------------------------------------------------------- */

typedef struct known_phrase {
    tn_str dimension, category, entry; /* p NULL: there is no such phrase */
} known_phrase;

/* The phrases of a store by number, and the series of the batch at hand. */
typedef struct dictionary {
    tn_storefile *store;
    tn_arena names, of_batch;
    known_phrase *phrases;
    size_t count, room;
    int64_t batch; /* -1: none yet */
    tn_str dimensions[TN_STORESCHEMA_PLACES], digests[TN_STORESCHEMA_PLACES];
    size_t series;
} dictionary;

static tn_str keep(tn_arena *arena, sqlite3_stmt *row, int column)
{
    tenor_str text = tn_storefile_text(row, column);
    return tn_arena_str(arena, tn_str_of(text.data, text.size));
}

static tenor_status load_phrases(dictionary *d, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(d->store, "SELECT id, dimension, category, entry FROM src.phrase ORDER BY id",
                                              &status, error);
    while (tn_storefile_step(d->store, rows, &status, error)) {
        int64_t id = sqlite3_column_int64(rows, 0);
        void *phrases = d->phrases;
        if (id < 0 || id > (int64_t)TN_STOREPARTS_PHRASES) {
            status = damaged(d->store, error);
            break;
        }
        known_phrase phrase = {keep(&d->names, rows, 1), keep(&d->names, rows, 2), keep(&d->names, rows, 3)};
        if (!phrase.dimension.p || !phrase.category.p || !phrase.entry.p ||
            !tn_mem_reserve(&d->store->mem, &phrases, &d->room, (size_t)id + 1, sizeof *d->phrases)) {
            status = tn_storefile_no_memory(error);
            break;
        }
        d->phrases = phrases;
        while (d->count <= (size_t)id)
            d->phrases[d->count++] = (known_phrase){.dimension = tn_str_of(NULL, 0)};
        d->phrases[id] = phrase;
    }
    sqlite3_finalize(rows);
    return status;
}

static tenor_status load_batch(dictionary *d, int64_t batch, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    if (d->batch == batch)
        return TENOR_OK;
    tn_arena_reset(&d->of_batch);
    d->series = 0;
    sqlite3_stmt *rows = tn_storefile_prepare(d->store,
                                              "SELECT e.dimension, e.digest FROM src.place p JOIN src.series e ON"
                                              " e.id = p.series WHERE p.batch = ?1 ORDER BY p.place",
                                              &status, error);
    if (rows)
        sqlite3_bind_int64(rows, 1, batch);
    while (tn_storefile_step(d->store, rows, &status, error) && d->series < TN_STORESCHEMA_PLACES) {
        tn_str dimension = keep(&d->of_batch, rows, 0), digest = keep(&d->of_batch, rows, 1);
        if (!dimension.p || !digest.p) {
            status = tn_storefile_no_memory(error);
            break;
        }
        d->dimensions[d->series] = dimension;
        d->digests[d->series++] = digest;
    }
    sqlite3_finalize(rows);
    d->batch = batch;
    return status;
}

static bool is_asked_for(const tenor_str *asked, tenor_str value)
{
    return !asked->size || (asked->size == value.size && memcmp(asked->data, value.data, value.size) == 0);
}

static tenor_str out(tn_str s)
{
    return (tenor_str){s.p, s.n};
}

/* All phrases of one text. False: stop, or *status. */
static bool tell_parts(dictionary *d, tenor_str text, const tn_storeread_filter *filter, tenor_drift_cell *cell,
                       tn_storeread_tell_phrase tell, void *context, tenor_status *status, tenor_io_error *error)
{
    tn_storeparts_record record;
    size_t at = 0;
    while (tn_storeparts_next(tn_str_of(text.data, text.size), &at, &record)) {
        const known_phrase *phrase = record.phrase < d->count ? &d->phrases[record.phrase] : NULL;
        size_t i = 0;
        while (phrase && phrase->dimension.p && i < d->series && !tn_str_eq(d->dimensions[i], phrase->dimension))
            i++;
        if (!phrase || !phrase->dimension.p || i == d->series) {
            *status = damaged(d->store, error);
            return false;
        }
        cell->dimension = out(phrase->dimension);
        cell->digest = out(d->digests[i]);
        if (!is_asked_for(&filter->dimension, cell->dimension) || !is_asked_for(&filter->digest, cell->digest))
            continue;
        tn_storeread_phrase told = {cell, out(phrase->category), out(phrase->entry), record.count, record.points};
        if (!tell(context, &told))
            return false;
    }
    return true;
}

tenor_status tn_storeread_phrases(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_tell_phrase tell,
                                  void *context, tenor_io_error *error)
{
    dictionary *d = tn_mem_zero(&store->mem, 1, sizeof *d);
    if (!d)
        return tn_storefile_no_memory(error);
    d->store = store;
    d->batch = -1;
    tn_arena_init(&d->names, &store->mem);
    tn_arena_init(&d->of_batch, &store->mem);
    tenor_status status = load_phrases(d, error);
    /* Legs of a sheet, then what came without legs. */
    sqlite3_stmt *rows = ask(store,
                             "SELECT " NAMES ", s.batch, l.parts, s.parts, l.id" SHEETS
                             " LEFT JOIN src.leg l ON l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575" WHERE
                             " AND (l.parts IS NOT NULL OR s.parts IS NOT NULL)",
                             filter, false, &status, error);
    bool go_on = true;
    while (go_on && tn_storefile_step(store, rows, &status, error)) {
        tenor_drift_cell cell;
        names_of(rows, false, &cell);
        status = load_batch(d, sqlite3_column_int64(rows, ASR + 1), error);
        int column = sqlite3_column_type(rows, ASR + 4) == SQLITE_NULL ? ASR + 3 : ASR + 2;
        go_on = status == TENOR_OK &&
                tell_parts(d, tn_storefile_text(rows, column), filter, &cell, tell, context, &status, error);
    }
    sqlite3_finalize(rows);
    tn_arena_free(&d->names);
    tn_arena_free(&d->of_batch);
    tn_mem_free(&store->mem, d->phrases, d->room, sizeof *d->phrases);
    tn_mem_free(&store->mem, d, 1, sizeof *d);
    return status;
}

/* ---- legs ------------------------------------------------------------------------------------ */

tenor_status tn_storeread_legs(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_tell_leg tell,
                               void *context, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = ask(store,
                             "SELECT " NAMES ", e.dimension, e.digest, l.call, j.value" SHEETS
                             " JOIN src.leg l ON l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575"
                             " JOIN json_each(l.scores) j JOIN src.place p ON p.batch = s.batch AND p.place = j.key"
                             " JOIN src.series e ON e.id = p.series" WHERE,
                             filter, true, &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        tenor_drift_cell cell;
        names_of(rows, true, &cell);
        tn_storeread_leg leg = {.cell = &cell,
                                .call_id = tn_storefile_text(rows, REST),
                                .known = sqlite3_column_type(rows, REST + 1) != SQLITE_NULL,
                                .score = sqlite3_column_int(rows, REST + 1)};
        if (!tell(context, &leg))
            break;
    }
    sqlite3_finalize(rows);
    return status;
}

/* ---- days ------------------------------------------------------------------------------------ */

bool tn_storeread_days(tn_storefile *store, int32_t *first, int32_t *last, tenor_status *status, tenor_io_error *error)
{
    *status = TENOR_OK;
    sqlite3_stmt *row = tn_storefile_prepare(store, "SELECT min(day), max(day), count(*) FROM src.sheet", status, error);
    bool any = tn_storefile_step(store, row, status, error) && sqlite3_column_int64(row, 2) > 0;
    if (any) {
        *first = sqlite3_column_int(row, 0);
        *last = sqlite3_column_int(row, 1);
    }
    sqlite3_finalize(row);
    return any;
}

tenor_status tn_storeread_kept(tn_storefile *store, int32_t *day, tenor_io_error *error)
{
    int64_t first;
    tenor_status status = tn_storefile_number(
        store, "SELECT coalesce(min(s.day), 2147483647) FROM (SELECT DISTINCT id >> 20 AS sheet FROM src.leg) l JOIN src.sheet s ON s.id = l.sheet", &first, error);
    *day = (int32_t)first;
    return status;
}
