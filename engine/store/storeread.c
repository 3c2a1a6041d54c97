/* storeread.c - what stands in a store, row by row. */
#include "store/storeread.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "store/storecells.h"
#include "store/storeparts.h"
#include "store/storeschema.h"
#include "store/storescores.h"

/* Columns of every query here, in this order: the names of a sheet, and its batch. */
#define NAMES "s.day, a.agent, a.team, t.queue, t.topic, t.channel, t.reader, t.asr, s.batch"
enum { DAY, AGENT, TEAM, QUEUE, TOPIC, CHANNEL, READER, ASR, BATCH, REST };

#define SHEETS                                                                                                        \
    " FROM src.sheet s CROSS JOIN src.seat a ON a.id = s.seat CROSS JOIN src.stratum t ON t.id = s.stratum"
#define WHERE " WHERE s.day BETWEEN ?1 AND ?2"

/* What the filter asks for, as SQL: only that, so that nothing is compared that need not be. Dimensions and digests are looked
 * at where cells are taken apart. */
static sqlite3_stmt *ask(tn_storefile *store, const char *begin, const tn_storeread_filter *f, tenor_status *status,
                         tenor_io_error *error)
{
    const struct {
        tenor_str value;
        const char *text;
    } asked[] = {{f->agent, " AND a.agent = ?3"}, {f->team, " AND a.team = ?4"}, {f->queue, " AND t.queue = ?5"},
                 {f->topic, " AND t.topic = ?6"}};
    char sql[1024];
    snprintf(sql, sizeof sql, "%s", begin);
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++)
        if (asked[i].value.size)
            strncat(sql, asked[i].text, sizeof sql - strlen(sql) - 1);
    sqlite3_stmt *statement = tn_storefile_prepare(store, sql, status, error);
    if (!statement)
        return NULL;
    sqlite3_bind_int(statement, 1, f->from);
    sqlite3_bind_int(statement, 2, f->to);
    for (int i = 0; i < (int)(sizeof asked / sizeof asked[0]); i++)
        if (i + 3 <= sqlite3_bind_parameter_count(statement))
            tn_storefile_bind(statement, i + 3, asked[i].value);
    return statement;
}

static void names_of(sqlite3_stmt *row, tenor_drift_cell *cell)
{
    tenor_str *const names[] = {&cell->agent,   &cell->team,   &cell->queue, &cell->topic,
                                &cell->channel, &cell->reader, &cell->asr};
    *cell = (tenor_drift_cell){.day = sqlite3_column_int(row, DAY)};
    for (int i = 0; i < (int)(sizeof names / sizeof names[0]); i++)
        *names[i] = tn_storefile_text(row, AGENT + i);
}

static tenor_status damaged(const tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_refuse(store->path, error, "is damaged: numbers in it do not fit together");
}

/* ---- names by number -------------------------------------------------------------------------- */

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
    bool shadows[TN_STORESCHEMA_PLACES];
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
                                              "SELECT e.dimension, e.digest, p.shadow FROM src.place p JOIN src.series e ON"
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
        d->shadows[d->series] = sqlite3_column_int(rows, 2) != 0;
        d->digests[d->series++] = digest;
    }
    sqlite3_finalize(rows);
    d->batch = batch;
    return status;
}

static dictionary *open_dictionary(tn_storefile *store)
{
    dictionary *d = tn_mem_zero(&store->mem, 1, sizeof *d);
    if (!d)
        return NULL;
    d->store = store;
    d->batch = -1;
    tn_arena_init(&d->names, &store->mem);
    tn_arena_init(&d->of_batch, &store->mem);
    return d;
}

static void close_dictionary(dictionary *d)
{
    const tn_mem *mem = &d->store->mem;
    tn_arena_free(&d->names);
    tn_arena_free(&d->of_batch);
    tn_mem_free(mem, d->phrases, d->room, sizeof *d->phrases);
    tn_mem_free(mem, d, 1, sizeof *d);
}

static bool is_asked_for(const tenor_str *asked, tenor_str value)
{
    return !asked->size || (asked->size == value.size && memcmp(asked->data, value.data, value.size) == 0);
}

static tenor_str out(tn_str s)
{
    return (tenor_str){s.p, s.n};
}

/* Is this series of the batch asked for? Its names go into the cell. */
static bool take_series(const dictionary *d, const tn_storeread_filter *filter, size_t place, tenor_drift_cell *cell)
{
    cell->dimension = out(d->dimensions[place]);
    cell->digest = out(d->digests[place]);
    return is_asked_for(&filter->dimension, cell->dimension) && is_asked_for(&filter->digest, cell->digest);
}

/* ---- cells ----------------------------------------------------------------------------------- */

typedef struct sheet {
    tenor_drift_cell names;
    int64_t legs;
    tn_storecells_cell cells[TN_STORESCHEMA_PLACES];
    size_t count;
} sheet;

static tenor_status read_sheet(const dictionary *d, sqlite3_stmt *row, sheet *out, tenor_io_error *error)
{
    tn_storecells_reader reader;
    tenor_str text = tn_storefile_text(row, REST + 1);
    names_of(row, &out->names);
    out->legs = sqlite3_column_int64(row, REST);
    out->count = 0;
    tn_storecells_open(&reader, tn_str_of(text.data, text.size));
    while (out->count < TN_STORESCHEMA_PLACES && tn_storecells_next(&reader, &out->cells[out->count])) {
        const tn_storecells_cell *cell = &out->cells[out->count++];
        reader.damaged = reader.damaged || (!cell->absent && cell->missing > out->legs);
    }
    bool fine = !reader.damaged && out->legs >= 0 && out->legs <= UINT32_MAX && out->count == d->series;
    return fine ? TENOR_OK : damaged(d->store, error);
}

/* The sums of a place; names and series are there. */
static void fill_cell(const sheet *s, size_t place, tenor_drift_cell *cell)
{
    cell->count = (uint32_t)(s->legs - s->cells[place].missing);
    cell->missing = (uint32_t)s->cells[place].missing;
    cell->sum = s->cells[place].sum;
    cell->squares = (uint64_t)s->cells[place].squares;
}

typedef struct telling {
    tn_storeread_cell cell; /* one of them */
    tn_storeread_pair pair;
    void *context;
} telling;

static bool tell_cells(const dictionary *d, const sheet *s, const tn_storeread_filter *filter, const telling *t)
{
    for (size_t i = 0; i < s->count; i++) {
        tenor_drift_cell cell = s->names;
        if (d->shadows[i] || s->cells[i].absent || !take_series(d, filter, i, &cell))
            continue;
        fill_cell(s, i, &cell);
        if (!t->cell(t->context, &cell))
            return false;
    }
    return true;
}

static bool tell_pairs(const dictionary *d, const sheet *s, const tn_storeread_filter *filter, const telling *t)
{
    for (size_t i = 0; i < s->count; i++) {
        tenor_drift_cell shadow = s->names, main = s->names;
        if (!d->shadows[i] || s->cells[i].absent)
            continue;
        for (size_t k = 0; k < i; k++)
            if (!d->shadows[k] && !s->cells[k].absent && tn_str_eq(d->dimensions[k], d->dimensions[i]) &&
                take_series(d, filter, k, &main)) {
                shadow.dimension = main.dimension;
                shadow.digest = out(d->digests[i]);
                fill_cell(s, i, &shadow);
                fill_cell(s, k, &main);
                if (!t->pair(t->context, &main, &shadow))
                    return false;
            }
    }
    return true;
}

static tenor_status walk_sheets(tn_storefile *store, const tn_storeread_filter *filter, const telling *t, tenor_io_error *error)
{
    dictionary *d = open_dictionary(store);
    sheet *s = d ? tn_mem_alloc(&store->mem, 1, sizeof *s) : NULL;
    tenor_status status = s ? TENOR_OK : tn_storefile_no_memory(error);
    sqlite3_stmt *rows = ask(store, "SELECT " NAMES ", s.legs, s.cells" SHEETS WHERE, filter, &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        status = load_batch(d, sqlite3_column_int64(rows, BATCH), error);
        status = status == TENOR_OK ? read_sheet(d, rows, s, error) : status;
        if (status != TENOR_OK || !(t->pair ? tell_pairs : tell_cells)(d, s, filter, t))
            break;
    }
    sqlite3_finalize(rows);
    if (d) {
        tn_mem_free(&store->mem, s, 1, sizeof *s);
        close_dictionary(d);
    }
    return status;
}

tenor_status tn_storeread_cells(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_cell tell, void *context,
                                tenor_io_error *error)
{
    return walk_sheets(store, filter, &(telling){.cell = tell, .context = context}, error);
}

tenor_status tn_storeread_pairs(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_pair tell, void *context,
                                tenor_io_error *error)
{
    return walk_sheets(store, filter, &(telling){.pair = tell, .context = context}, error);
}

/* ---- phrases --------------------------------------------------------------------------------- */

/* Which places a sheet does not have. */
static void mark_absent(tenor_str cells, bool *absent)
{
    tn_storecells_reader reader;
    tn_storecells_cell cell;
    memset(absent, 0, TN_STORESCHEMA_PLACES * sizeof *absent);
    tn_storecells_open(&reader, tn_str_of(cells.data, cells.size));
    for (size_t i = 0; i < TN_STORESCHEMA_PLACES && tn_storecells_next(&reader, &cell); i++)
        absent[i] = cell.absent;
}

/* All phrases of one text. False: stop, or *status. */
static bool tell_parts(dictionary *d, tenor_str text, const bool *absent, const tn_storeread_filter *filter, tenor_drift_cell *cell,
                       tn_storeread_tell_phrase tell, void *context, tenor_status *status, tenor_io_error *error)
{
    tn_storeparts_reader reader;
    tn_storeparts_record record;
    tn_storeparts_open(&reader, tn_str_of(text.data, text.size));
    while (tn_storeparts_next(&reader, &record)) {
        const known_phrase *phrase = record.phrase < d->count ? &d->phrases[record.phrase] : NULL;
        size_t i = 0;
        while (phrase && phrase->dimension.p && i < d->series && (d->shadows[i] || absent[i] || !tn_str_eq(d->dimensions[i], phrase->dimension)))
            i++;
        if (!phrase || !phrase->dimension.p || i == d->series) {
            *status = damaged(d->store, error);
            return false;
        }
        if (!take_series(d, filter, i, cell))
            continue;
        tn_storeread_phrase told = {cell, out(phrase->category), out(phrase->entry), record.count, record.points};
        if (!tell(context, &told))
            return false;
    }
    if (reader.damaged)
        *status = damaged(d->store, error);
    return !reader.damaged;
}

tenor_status tn_storeread_phrases(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_tell_phrase tell,
                                  void *context, tenor_io_error *error)
{
    dictionary *d = open_dictionary(store);
    if (!d)
        return tn_storefile_no_memory(error);
    tenor_status status = load_phrases(d, error);
    /* Legs of a sheet, then what came without legs. */
    sqlite3_stmt *rows = ask(store,
                             "SELECT " NAMES ", l.parts, s.parts, l.id, s.cells" SHEETS
                             " LEFT JOIN src.leg l ON l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575" WHERE
                             " AND (l.parts IS NOT NULL OR s.parts IS NOT NULL)",
                             filter, &status, error);
    bool go_on = true, absent[TN_STORESCHEMA_PLACES];
    while (go_on && tn_storefile_step(store, rows, &status, error)) {
        tenor_drift_cell cell;
        names_of(rows, &cell);
        status = load_batch(d, sqlite3_column_int64(rows, BATCH), error);
        int column = sqlite3_column_type(rows, REST + 2) == SQLITE_NULL ? REST + 1 : REST;
        mark_absent(tn_storefile_text(rows, REST + 3), absent);
        go_on = status == TENOR_OK &&
                tell_parts(d, tn_storefile_text(rows, column), absent, filter, &cell, tell, context, &status, error);
    }
    sqlite3_finalize(rows);
    close_dictionary(d);
    return status;
}

/* ---- legs ------------------------------------------------------------------------------------ */

/* All scores of a leg. False: stop, or *status. */
static bool tell_scores(const dictionary *d, sqlite3_stmt *row, const tn_storeread_filter *filter, tn_storeread_tell_leg tell,
                        void *context, tenor_status *status, tenor_io_error *error)
{
    tenor_maybe scores[TN_STORESCHEMA_PLACES];
    size_t count = TN_STORESCHEMA_PLACES;
    tenor_str text = tn_storefile_text(row, REST + 1);
    tenor_drift_cell cell;
    names_of(row, &cell);
    if (!tn_storescores_get(tn_str_of(text.data, text.size), scores, &count) || count != d->series) {
        *status = damaged(d->store, error);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (d->shadows[i] || !take_series(d, filter, i, &cell))
            continue;
        tn_storeread_leg leg = {&cell, tn_storefile_text(row, REST), scores[i].known, (int32_t)scores[i].value};
        if (!tell(context, &leg))
            return false;
    }
    return true;
}

tenor_status tn_storeread_legs(tn_storefile *store, const tn_storeread_filter *filter, tn_storeread_tell_leg tell,
                               void *context, tenor_io_error *error)
{
    dictionary *d = open_dictionary(store);
    tenor_status status = d ? TENOR_OK : tn_storefile_no_memory(error);
    sqlite3_stmt *rows = ask(store,
                             "SELECT " NAMES ", l.call, l.scores" SHEETS
                             " JOIN src.leg l ON l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575" WHERE,
                             filter, &status, error);
    bool go_on = true;
    while (go_on && tn_storefile_step(store, rows, &status, error)) {
        status = load_batch(d, sqlite3_column_int64(rows, BATCH), error);
        go_on = status == TENOR_OK && tell_scores(d, rows, filter, tell, context, &status, error);
    }
    sqlite3_finalize(rows);
    if (d)
        close_dictionary(d);
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
