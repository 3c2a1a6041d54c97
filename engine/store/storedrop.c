/* storedrop.c - legs, batches and agents out of a store. */
#include "store/storedrop.h"

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

tenor_status tn_storedrop_names(tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_run(store,
                            "DELETE FROM dst.place WHERE batch NOT IN (SELECT id FROM dst.batch);"
                            "DELETE FROM dst.seat WHERE id NOT IN (SELECT seat FROM dst.sheet);"
                            "DELETE FROM dst.stratum WHERE id NOT IN (SELECT stratum FROM dst.sheet);"
                            "DELETE FROM dst.series WHERE id NOT IN (SELECT series FROM dst.place)",
                            error);
}
