/* storemigrate.c - stores of earlier versions, as they would be today.
 *
 * Version 1 had a table of cells (cell = sheet * 256 + place; no row where missing, sum and squares are 0), scores of legs as a JSON
 * array, three characters for each record of phrases (phrase, count, points), customers as text, an index of whole call ids,
 * and neither shadows nor bridges. */
#include "store/storemigrate.h"

#include <stdio.h>
#include <string.h>

#include "base/num.h"
#include "store/storecells.h"
#include "store/storeparts.h"
#include "store/storeschema.h"
#include "store/storescores.h"

#define CELL_SHIFT 8

/* Tables of version 1 that are copied as they are, with the columns of theirs. */
static const char *const plain[][2] = {
    {"fact", "name, value"},
    {"batch", "id, name, part, lexicon, content"},
    {"seat", "id, agent, team"},
    {"stratum", "id, queue, topic, channel, reader, asr"},
    {"series", "id, dimension, digest"},
    {"phrase", "id, dimension, category, entry"},
    {"place", "batch, place, series"},
};
#define PLAIN (sizeof plain / sizeof plain[0])
static const char *const others[] = {"sheet", "cell", "leg"};

static tenor_status damaged(const tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_refuse(store->path, error, "is damaged: numbers in it do not fit together");
}

/* ---- set aside ------------------------------------------------------------------------------- */

tenor_status tn_storemigrate_set_aside(tn_storefile *store, int64_t version, const char *in, const char *old, tenor_io_error *error)
{
    static const char *const views[] = {"phrases", "scores", "legs", "cells", "batches"};
    char sql[256];
    tenor_status status = TENOR_OK;
    (void)version; /* there was one only */
    for (size_t i = 0; i < PLAIN + sizeof others / sizeof others[0] && status == TENOR_OK; i++) {
        const char *name = i < PLAIN ? plain[i][0] : others[i - PLAIN];
        snprintf(sql, sizeof sql, "CREATE TABLE %s.%s AS SELECT * FROM %s.%s ORDER BY 1; DROP TABLE %s.%s", old, name, in, name, in, name);
        status = tn_storefile_run(store, sql, error);
    }
    for (size_t i = 0; i < sizeof views / sizeof views[0] && status == TENOR_OK; i++) {
        snprintf(sql, sizeof sql, "DROP VIEW IF EXISTS %s.%s", in, views[i]);
        status = tn_storefile_run(store, sql, error);
    }
    snprintf(sql, sizeof sql, "DROP TABLE %s.number", in);
    return status == TENOR_OK ? tn_storefile_run(store, sql, error) : status;
}

/* ---- sheets with their cells ----------------------------------------------------------------- */

typedef struct copying {
    tn_storefile *store;
    sqlite3_stmt *from, *put, *cells;
    tn_buf text, parts;
    tn_storeparts_record *records;
    size_t room;
    bool more; /* cells has a row */
} copying;

static tenor_status prepare(copying *c, sqlite3_stmt **statement, const char *format, const char *name, tenor_io_error *error)
{
    char sql[512];
    tenor_status status = TENOR_OK;
    snprintf(sql, sizeof sql, format, name, name);
    *statement = tn_storefile_prepare(c->store, sql, &status, error);
    return status;
}

/* The cells of a sheet, which come in the order of sheets. */
static tenor_status cells_of(copying *c, int64_t sheet, size_t places, tenor_io_error *error)
{
    tn_storecells_cell cells[TN_STORESCHEMA_PLACES] = {{false, 0, 0, 0}};
    tenor_status status = TENOR_OK;
    while (c->more && sqlite3_column_int64(c->cells, 0) >> CELL_SHIFT < sheet)
        c->more = tn_storefile_step(c->store, c->cells, &status, error);
    while (c->more && status == TENOR_OK && sqlite3_column_int64(c->cells, 0) >> CELL_SHIFT == sheet) {
        size_t place = (size_t)sqlite3_column_int64(c->cells, 0) & (TN_STORESCHEMA_PLACES - 1);
        if (place >= places)
            return damaged(c->store, error);
        cells[place] = (tn_storecells_cell){false, sqlite3_column_int64(c->cells, 1), sqlite3_column_int64(c->cells, 2),
                                            sqlite3_column_int64(c->cells, 3)};
        c->more = tn_storefile_step(c->store, c->cells, &status, error);
    }
    tn_buf_clear(&c->text);
    if (status == TENOR_OK && !tn_storecells_put(&c->text, cells, places))
        return damaged(c->store, error);
    return status == TENOR_OK && c->text.failed ? tn_storefile_no_memory(error) : status;
}

static tenor_status copy_sheets(copying *c, const char *from, const char *to, tenor_io_error *error)
{
    tenor_status status = prepare(c, &c->from, "SELECT s.id, s.batch, s.day, s.seat, s.stratum, s.legs,"
                                               " (SELECT coalesce(max(place), -1) + 1 FROM %s.place p WHERE p.batch = s.batch)"
                                               " FROM %s.sheet s ORDER BY s.id", from, error);
    status = status == TENOR_OK ? prepare(c, &c->cells, "SELECT id, missing, sum, squares FROM %s.cell ORDER BY id", from, error) : status;
    status = status == TENOR_OK ? prepare(c, &c->put, "INSERT INTO %s.sheet(id, batch, day, seat, stratum, legs, cells)"
                                                      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", to, error)
                                : status;
    c->more = tn_storefile_step(c->store, c->cells, &status, error);
    while (tn_storefile_step(c->store, c->from, &status, error)) {
        int64_t places = sqlite3_column_int64(c->from, 6);
        if (places < 0 || places > TN_STORESCHEMA_PLACES)
            status = damaged(c->store, error);
        status = status == TENOR_OK ? cells_of(c, sqlite3_column_int64(c->from, 0), (size_t)places, error) : status;
        if (status != TENOR_OK)
            break;
        sqlite3_reset(c->put);
        for (int i = 0; i < 6; i++)
            sqlite3_bind_int64(c->put, i + 1, sqlite3_column_int64(c->from, i));
        tn_storefile_bind(c->put, 7, (tenor_str){c->text.data, c->text.size});
        tn_storefile_step(c->store, c->put, &status, error);
    }
    return status;
}

/* ---- legs ------------------------------------------------------------------------------------ */

/* "[-523,null,0]"; false: it is none. */
static bool read_scores(tenor_str text, tenor_maybe *scores, size_t *count)
{
    const char *p = text.data, *end = p + text.size;
    *count = 0;
    if (p == end || *p++ != '[')
        return false;
    while (p < end && *p != ']' && *count < TN_STORESCHEMA_PLACES) {
        tenor_maybe *score = &scores[(*count)++];
        bool none = end - p >= 4 && memcmp(p, "null", 4) == 0, minus = *p == '-';
        const char *first = p += none ? 4 : minus;
        *score = (tenor_maybe){!none, 0};
        for (; !none && p < end && *p >= '0' && *p <= '9' && score->value < INT64_C(1) << 32; p++)
            score->value = score->value * 10 + (*p - '0');
        score->value = minus ? -score->value : score->value;
        if ((!none && p == first) || p == end || (*p != ',' && *p != ']'))
            return false;
        p += *p == ',';
    }
    return p + 1 == end;
}

/* Records of three characters each. */
static tenor_status read_parts(copying *c, tenor_str text, size_t *count, tenor_io_error *error)
{
    tn_str in = tn_str_of(text.data, text.size);
    size_t at = 0;
    *count = 0;
    while (at < in.n) {
        void *records = c->records;
        uint32_t phrase, uses, points;
        if (!tn_storecode_next(in, &at, &phrase) || !tn_storecode_next(in, &at, &uses) || !tn_storecode_next(in, &at, &points))
            return damaged(c->store, error);
        if (!tn_mem_reserve(&c->store->mem, &records, &c->room, *count + 1, sizeof *c->records))
            return tn_storefile_no_memory(error);
        c->records = records;
        c->records[(*count)++] = (tn_storeparts_record){phrase, uses, tn_storecode_unfold(points)};
    }
    return TENOR_OK;
}

static tenor_status copy_leg(copying *c, tenor_io_error *error)
{
    tenor_maybe scores[TN_STORESCHEMA_PLACES];
    size_t count = 0, parts = 0;
    tenor_status status = TENOR_OK;
    if (!read_scores(tn_storefile_text(c->from, 3), scores, &count))
        return damaged(c->store, error);
    status = read_parts(c, tn_storefile_text(c->from, 4), &parts, error);
    if (status != TENOR_OK)
        return status;
    tn_buf_clear(&c->text);
    tn_buf_clear(&c->parts);
    tn_storescores_put(&c->text, scores, count);
    tn_storeparts_put(&c->parts, c->records, parts);
    if (c->text.failed || c->parts.failed)
        return tn_storefile_no_memory(error);
    sqlite3_reset(c->put);
    sqlite3_bind_int64(c->put, 1, sqlite3_column_int64(c->from, 0));
    tn_storefile_bind(c->put, 2, tn_storefile_text(c->from, 1));
    tn_storefile_bind_customer(c->put, 3, tn_storefile_text(c->from, 2));
    tn_storefile_bind(c->put, 4, (tenor_str){c->text.data, c->text.size});
    tn_storefile_bind(c->put, 5, (tenor_str){c->parts.data, c->parts.size});
    tn_storefile_step(c->store, c->put, &status, error);
    return status;
}

static tenor_status copy_legs(copying *c, const char *from, const char *to, tenor_io_error *error)
{
    tenor_status status = prepare(c, &c->from, "SELECT id, call, customer, scores, parts FROM %s.leg ORDER BY id", from, error);
    status = status == TENOR_OK ? prepare(c, &c->put, "INSERT INTO %s.leg VALUES(?1, ?2, ?3, ?4, ?5)", to, error) : status;
    while (tn_storefile_step(c->store, c->from, &status, error))
        if ((status = copy_leg(c, error)) != TENOR_OK)
            break;
    return status;
}

/* ---- all of it ------------------------------------------------------------------------------- */

static void finish(copying *c)
{
    sqlite3_finalize(c->from);
    sqlite3_finalize(c->put);
    sqlite3_finalize(c->cells);
    c->from = c->put = c->cells = NULL;
}

tenor_status tn_storemigrate_copy(tn_storefile *store, int64_t version, const char *from, const char *to, tenor_io_error *error)
{
    char sql[256];
    copying c = {.store = store};
    tenor_status status = TENOR_OK;
    (void)version;
    for (size_t i = 0; i < PLAIN && status == TENOR_OK; i++) {
        snprintf(sql, sizeof sql, "INSERT INTO %s.%s(%s) SELECT %s FROM %s.%s", to, plain[i][0], plain[i][1], plain[i][1], from,
                 plain[i][0]);
        status = tn_storefile_run(store, sql, error);
    }
    tn_buf_init(&c.text, &store->mem);
    tn_buf_init(&c.parts, &store->mem);
    status = status == TENOR_OK ? copy_sheets(&c, from, to, error) : status;
    finish(&c);
    status = status == TENOR_OK ? copy_legs(&c, from, to, error) : status;
    finish(&c);
    tn_buf_free(&c.text);
    tn_buf_free(&c.parts);
    tn_mem_free(&store->mem, c.records, c.room, sizeof *c.records);
    return status;
}
