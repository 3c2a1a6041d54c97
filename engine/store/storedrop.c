/* storedrop.c - legs, batches and agents out of a store. */
#include "store/storedrop.h"

#include <stdio.h>

#include "store/storeschema.h"

tenor_status tn_storedrop_begin(tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_run(store, "CREATE TEMP TABLE IF NOT EXISTS gone(id INTEGER PRIMARY KEY); DELETE FROM temp.gone", error);
}

tenor_status tn_storedrop_sheets(tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_run(store,
                            "DELETE FROM dst.cell WHERE id IN (SELECT (g.id << 8) + p.place FROM temp.gone g"
                            " JOIN dst.sheet s ON s.id = g.id JOIN dst.place p ON p.batch = s.batch);"
                            "DELETE FROM dst.leg WHERE id IN (SELECT l.id FROM temp.gone g JOIN dst.leg l"
                            " ON l.id BETWEEN g.id << 20 AND (g.id << 20) + 1048575);"
                            "DELETE FROM dst.sheet WHERE id IN (SELECT id FROM temp.gone)",
                            error);
}

tenor_status tn_storedrop_legs(tn_storefile *store, tenor_io_error *error)
{
    /* What the legs add up to, series by series. A cell of zeros has no row, and one that becomes such loses it. */
    return tn_storefile_run(store,
                            "CREATE TEMP TABLE less AS SELECT (g.id >> 20 << 8) + j.key AS id, sum(j.value IS NULL) AS missing,"
                            " coalesce(sum(j.value), 0) AS sum, coalesce(sum(j.value * j.value), 0) AS squares"
                            " FROM temp.gone g JOIN dst.leg l ON l.id = g.id JOIN json_each(l.scores) j GROUP BY 1;"
                            "DELETE FROM temp.less WHERE missing = 0 AND sum = 0 AND squares = 0;"
                            "INSERT OR IGNORE INTO dst.cell SELECT id, 0, 0, 0 FROM temp.less;"
                            "UPDATE dst.cell SET missing = cell.missing - l.missing, sum = cell.sum - l.sum,"
                            " squares = cell.squares - l.squares FROM temp.less l WHERE l.id = cell.id;"
                            "DELETE FROM dst.cell WHERE id IN (SELECT id FROM temp.less) AND missing = 0 AND sum = 0 AND squares = 0;"
                            "DROP TABLE temp.less;"
                            "UPDATE dst.sheet SET legs = legs - n FROM (SELECT id >> 20 AS sheet, count(*) AS n FROM temp.gone"
                            " GROUP BY 1) WHERE sheet = id;"
                            "DELETE FROM dst.sheet WHERE legs = 0 AND id IN (SELECT id >> 20 FROM temp.gone);"
                            "DELETE FROM dst.leg WHERE id IN (SELECT id FROM temp.gone)",
                            error);
}

/* Fills temp.gone by a statement with one name in it; *count: how many there are. */
static tenor_status gather(tn_storefile *store, const char *sql, tenor_str name, uint64_t *count, tenor_io_error *error)
{
    int64_t number = 0;
    tenor_status status = tn_storedrop_begin(store, error);
    sqlite3_stmt *put = tn_storefile_prepare(store, sql, &status, error);
    if (put)
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
                                        " WHERE a.agent = ?1", agent, &counts->sheets, error);
    status = status == TENOR_OK ? tn_storefile_number(store, "SELECT coalesce(sum(s.legs), 0) FROM temp.gone g JOIN dst.sheet s"
                                                             " ON s.id = g.id", &legs, error) : status;
    counts->legs = (uint64_t)legs;
    status = status == TENOR_OK ? tn_storedrop_sheets(store, error) : status;
    return status == TENOR_OK ? tn_storedrop_names(store, error) : status;
}

static tenor_status drop_named(tn_storefile *store, const char *sql, tenor_str name, tn_storedrop_counts *counts,
                               tenor_io_error *error)
{
    tenor_status status = gather(store, sql, name, &counts->legs, error);
    status = status == TENOR_OK && counts->legs ? tn_storedrop_legs(store, error) : status;
    return status == TENOR_OK ? tn_storedrop_names(store, error) : status;
}

tenor_status tn_storedrop_call(tn_storefile *store, tenor_str call, tn_storedrop_counts *counts, tenor_io_error *error)
{
    return drop_named(store, "INSERT INTO temp.gone SELECT id FROM dst.leg WHERE call = ?1", call, counts, error);
}

tenor_status tn_storedrop_customer(tn_storefile *store, tenor_str customer, tn_storedrop_counts *counts, tenor_io_error *error)
{
    return drop_named(store, "INSERT INTO temp.gone SELECT id FROM dst.leg WHERE customer = ?1", customer, counts, error);
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
    status = status == TENOR_OK ? gather(store, sql, (tenor_str){"", 0}, &counts->legs, error) : status;
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
