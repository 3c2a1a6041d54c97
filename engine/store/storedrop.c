/* storedrop.c - legs, batches and agents out of a store. */
#include "store/storedrop.h"

#include <stdio.h>

#include "base/buf.h"
#include "store/storecells.h"
#include "store/storeschema.h"
#include "store/storescores.h"

tenor_status tn_storedrop_begin(tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_run(store, "CREATE TEMP TABLE IF NOT EXISTS gone(id INTEGER PRIMARY KEY); DELETE FROM temp.gone", error);
}

tenor_status tn_storedrop_sheets(tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_run(store,
                            "DELETE FROM dst.leg WHERE id IN (SELECT l.id FROM temp.gone g JOIN dst.leg l"
                            " ON l.id BETWEEN g.id << 20 AND (g.id << 20) + 1048575);"
                            "DELETE FROM dst.sheet WHERE id IN (SELECT id FROM temp.gone)",
                            error);
}

/* ---- legs ------------------------------------------------------------------------------------ */

/* The sheet whose legs go, as they come. */
typedef struct lessening {
    tn_storefile *store;
    sqlite3_stmt *find, *put;
    int64_t sheet, legs; /* 0: none yet */
    tn_storecells_cell cells[TN_STORESCHEMA_PLACES];
    size_t count;
    tn_buf text;
} lessening;

static tenor_status damaged(const tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_refuse(store->path, error, "is damaged: numbers in it do not fit together");
}

static tenor_status open_sheet(lessening *l, int64_t sheet, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    tn_storecells_reader reader;
    sqlite3_reset(l->find);
    sqlite3_bind_int64(l->find, 1, sheet);
    if (!tn_storefile_step(l->store, l->find, &status, error))
        return status == TENOR_OK ? damaged(l->store, error) : status;
    tenor_str text = tn_storefile_text(l->find, 0);
    l->sheet = sheet;
    l->legs = sqlite3_column_int64(l->find, 1);
    l->count = 0;
    tn_storecells_open(&reader, tn_str_of(text.data, text.size));
    while (l->count < TN_STORESCHEMA_PLACES && tn_storecells_next(&reader, &l->cells[l->count]))
        l->count++;
    bool fine = !reader.damaged;
    sqlite3_reset(l->find);
    return fine ? TENOR_OK : damaged(l->store, error);
}

static tenor_status close_sheet(lessening *l, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    if (!l->sheet)
        return TENOR_OK;
    tn_buf_clear(&l->text);
    if (l->legs < 0 || !tn_storecells_put(&l->text, l->cells, l->count))
        return damaged(l->store, error);
    if (l->text.failed)
        return tn_storefile_no_memory(error);
    sqlite3_reset(l->put);
    sqlite3_bind_int64(l->put, 1, l->sheet);
    sqlite3_bind_int64(l->put, 2, l->legs);
    tn_storefile_bind(l->put, 3, (tenor_str){l->text.data, l->text.size});
    tn_storefile_step(l->store, l->put, &status, error);
    sqlite3_reset(l->put);
    l->sheet = 0;
    return status;
}

static tenor_status take_off(lessening *l, tenor_str text, tenor_io_error *error)
{
    tenor_maybe scores[TN_STORESCHEMA_PLACES];
    size_t count = TN_STORESCHEMA_PLACES;
    if (!tn_storescores_get(tn_str_of(text.data, text.size), scores, &count) || count > l->count)
        return damaged(l->store, error);
    l->legs--;
    for (size_t i = 0; i < count; i++) {
        l->cells[i].missing -= !scores[i].known;
        l->cells[i].sum -= scores[i].value;
        l->cells[i].squares -= scores[i].value * scores[i].value;
    }
    return TENOR_OK;
}

tenor_status tn_storedrop_legs(tn_storefile *store, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    lessening *l = tn_mem_zero(&store->mem, 1, sizeof *l);
    if (!l)
        return tn_storefile_no_memory(error);
    l->store = store;
    tn_buf_init(&l->text, &store->mem);
    sqlite3_stmt *rows = tn_storefile_prepare(store, "SELECT l.id >> 20, l.scores FROM temp.gone g JOIN dst.leg l ON l.id = g.id"
                                                     " ORDER BY g.id", &status, error);
    l->find = tn_storefile_prepare(store, "SELECT cells, legs FROM dst.sheet WHERE id = ?1", &status, error);
    l->put = tn_storefile_prepare(store, "UPDATE dst.sheet SET legs = ?2, cells = ?3 WHERE id = ?1", &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        int64_t sheet = sqlite3_column_int64(rows, 0);
        if (sheet != l->sheet) {
            status = close_sheet(l, error);
            status = status == TENOR_OK ? open_sheet(l, sheet, error) : status;
        }
        if (status == TENOR_OK)
            status = take_off(l, tn_storefile_text(rows, 1), error);
    }
    status = status == TENOR_OK ? close_sheet(l, error) : status;
    sqlite3_finalize(rows);
    sqlite3_finalize(l->find);
    sqlite3_finalize(l->put);
    tn_buf_free(&l->text);
    tn_mem_free(&store->mem, l, 1, sizeof *l);
    return status == TENOR_OK ? tn_storefile_run(store,
                                                 "DELETE FROM dst.sheet WHERE legs = 0 AND id IN (SELECT id >> 20 FROM temp.gone);"
                                                 "DELETE FROM dst.leg WHERE id IN (SELECT id FROM temp.gone)",
                                                 error)
                              : status;
}

/* ---- by name --------------------------------------------------------------------------------- */

/* Fills temp.gone by a statement with one name in it; *count: how many there are. */
static tenor_status gather(tn_storefile *store, const char *sql, tenor_str name, bool customer, uint64_t *count, tenor_io_error *error)
{
    int64_t number = 0;
    tenor_status status = tn_storedrop_begin(store, error);
    sqlite3_stmt *put = tn_storefile_prepare(store, sql, &status, error);
    if (put && customer)
        tn_storefile_bind_customer(put, 1, name);
    else if (put)
        tn_storefile_bind(put, 1, name);
    tn_storefile_step(store, put, &status, error);
    sqlite3_finalize(put);
    status = status == TENOR_OK ? tn_storefile_number(store, "SELECT count(*) FROM temp.gone", &number, error) : status;
    *count = (uint64_t)number;
    return status;
}

tenor_status tn_storedrop_agent(tn_storefile *store, tenor_str agent, tn_storedrop_counts *counts, tenor_io_error *error)
{
    int64_t legs = 0;
    tenor_status status = gather(store, "INSERT INTO temp.gone SELECT s.id FROM dst.seat a JOIN dst.sheet s ON s.seat = a.id"
                                        " WHERE a.agent = ?1", agent, false, &counts->sheets, error);
    status = status == TENOR_OK ? tn_storefile_number(store, "SELECT coalesce(sum(s.legs), 0) FROM temp.gone g JOIN dst.sheet s"
                                                             " ON s.id = g.id", &legs, error) : status;
    counts->legs = (uint64_t)legs;
    status = status == TENOR_OK ? tn_storedrop_sheets(store, error) : status;
    return status == TENOR_OK ? tn_storedrop_names(store, error) : status;
}

static tenor_status drop_named(tn_storefile *store, const char *sql, tenor_str name, bool customer, tn_storedrop_counts *counts,
                               tenor_io_error *error)
{
    tenor_status status = gather(store, sql, name, customer, &counts->legs, error);
    status = status == TENOR_OK && counts->legs ? tn_storedrop_legs(store, error) : status;
    return status == TENOR_OK ? tn_storedrop_names(store, error) : status;
}

tenor_status tn_storedrop_call(tn_storefile *store, tenor_str call, tn_storedrop_counts *counts, tenor_io_error *error)
{
    return drop_named(store, "INSERT INTO temp.gone SELECT id FROM dst.leg WHERE " TN_STORESCHEMA_CALL_END("call")
                             " = " TN_STORESCHEMA_CALL_END("?1") " AND call = ?1", call, false, counts, error);
}

tenor_status tn_storedrop_customer(tn_storefile *store, tenor_str customer, tn_storedrop_counts *counts, tenor_io_error *error)
{
    return drop_named(store, "INSERT INTO temp.gone SELECT id FROM dst.leg WHERE customer = ?1", customer, true, counts, error);
}

tenor_status tn_storedrop_old(tn_storefile *store, uint64_t nights, int32_t *first, tn_storedrop_counts *counts,
                              tenor_io_error *error)
{
    char sql[256];
    int64_t day = 0;
    /* Days, not nights with calls: what is kept does not depend on how often the centre was closed. */
    snprintf(sql, sizeof sql, "SELECT max(day) - %llu FROM dst.sheet", (unsigned long long)nights - 1);
    tenor_status status = tn_storefile_number(store, sql, &day, error);
    *first = (int32_t)day;
    snprintf(sql, sizeof sql, "INSERT INTO temp.gone SELECT l.id FROM dst.leg l CROSS JOIN dst.sheet s ON s.id = l.id >> 20"
                              " WHERE ?1 = '' AND s.day < %lld", (long long)day);
    status = status == TENOR_OK ? gather(store, sql, (tenor_str){"", 0}, false, &counts->legs, error) : status;
    return status == TENOR_OK ? tn_storefile_run(store, "DELETE FROM dst.leg WHERE id IN (SELECT id FROM temp.gone)", error)
                              : status;
}

tenor_status tn_storedrop_names(tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_run(store,
                            "DELETE FROM dst.place WHERE batch NOT IN (SELECT id FROM dst.batch);"
                            "DELETE FROM dst.seat WHERE id NOT IN (SELECT seat FROM dst.sheet);"
                            "DELETE FROM dst.stratum WHERE id NOT IN (SELECT stratum FROM dst.sheet);"
                            "DELETE FROM dst.series WHERE id NOT IN (SELECT series FROM dst.place)",
                            error);
}
