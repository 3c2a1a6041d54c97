/* storemerge.c - batches of one store into another. */
#include "store/storemerge.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "store/storedrop.h"
#include "store/storeparts.h"
#include "store/storeschema.h"

/* ---- phrases under their new numbers --------------------------------------------------------- */

typedef struct renumbering {
    const tn_mem *mem;
    uint32_t *to; /* by number in src; 0: there is none */
    size_t count, room;
    tn_buf text;
    tn_storeparts_record *records; /* of the text at hand */
    size_t record_room;
} renumbering;

static tenor_status load_numbers(tn_storefile *store, renumbering *r, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(store,
                                              "SELECT s.id, d.id FROM src.phrase s JOIN dst.phrase d ON"
                                              " d.dimension = s.dimension AND d.category = s.category AND d.entry = s.entry"
                                              " ORDER BY s.id",
                                              &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        int64_t from = sqlite3_column_int64(rows, 0), to = sqlite3_column_int64(rows, 1);
        void *numbers = r->to;
        if (to > (int64_t)TN_STOREPARTS_PHRASES)
            status = tn_storefile_refuse(store->path, error, "a store has no place for more than %u phrases", TN_STOREPARTS_PHRASES);
        else if (from < 0 || from > (int64_t)TN_STOREPARTS_PHRASES)
            continue;
        else if (!tn_mem_reserve(r->mem, &numbers, &r->room, (size_t)from + 1, sizeof *r->to))
            status = tn_storefile_no_memory(error);
        if (status != TENOR_OK)
            break;
        r->to = numbers;
        while (r->count <= (size_t)from)
            r->to[r->count++] = 0;
        r->to[from] = (uint32_t)to;
    }
    sqlite3_finalize(rows);
    return status;
}

/* tenor_parts(text): the same phrases with the numbers that they have in dst. */
static void renumber(sqlite3_context *context, int count, sqlite3_value **values)
{
    renumbering *r = sqlite3_user_data(context);
    tn_storeparts_reader reader;
    size_t n = 0;
    (void)count;
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const char *bytes = (const char *)sqlite3_value_text(values[0]);
    tn_storeparts_open(&reader, tn_str_of(bytes, bytes ? (size_t)sqlite3_value_bytes(values[0]) : 0));
    void *records = r->records;
    if (!tn_mem_reserve(r->mem, &records, &r->record_room, reader.left, sizeof *r->records)) {
        sqlite3_result_error_nomem(context);
        return;
    }
    r->records = records;
    for (; tn_storeparts_next(&reader, &r->records[n]); n++) {
        if (r->records[n].phrase >= r->count || !r->to[r->records[n].phrase])
            reader.damaged = true;
        else
            r->records[n].phrase = r->to[r->records[n].phrase];
    }
    tn_buf_clear(&r->text);
    tn_storeparts_put(&r->text, r->records, n);
    if (reader.damaged)
        sqlite3_result_error(context, "damaged: a phrase that has no name", -1);
    else if (r->text.failed)
        sqlite3_result_error_nomem(context);
    else
        sqlite3_result_text64(context, r->text.size ? r->text.data : "", r->text.size, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* ---- batches --------------------------------------------------------------------------------- */

/* Everything of a batch out of dst, but its row. */
static tenor_status empty_batch(tn_storefile *store, int64_t batch, tenor_io_error *error)
{
    char sql[128];
    snprintf(sql, sizeof sql, "INSERT INTO temp.gone SELECT id FROM dst.sheet WHERE batch = %lld", (long long)batch);
    tenor_status status = tn_storedrop_begin(store, error);
    status = status == TENOR_OK ? tn_storefile_run(store, sql, error) : status;
    status = status == TENOR_OK ? tn_storedrop_sheets(store, error) : status;
    snprintf(sql, sizeof sql, "DELETE FROM dst.place WHERE batch = %lld", (long long)batch);
    return status == TENOR_OK ? tn_storefile_run(store, sql, error) : status;
}

/* A night that was scored in parts before, or in other parts, is no part of what it is now: its batches are emptied. */
static tenor_status empty_other_parts(tn_storefile *store, tn_storemerge_result *result, tenor_io_error *error)
{
    int64_t count = 0;
    tenor_status status = tn_storedrop_begin(store, error);
    status = status == TENOR_OK
                 ? tn_storefile_run(store,
                                    "CREATE TEMP TABLE old AS SELECT d.id AS id FROM src.batch s JOIN dst.batch d ON d.name = s.name"
                                    " AND substr(d.part, instr(d.part, '/')) <> substr(s.part, instr(s.part, '/'));"
                                    "INSERT INTO temp.gone SELECT id FROM dst.sheet WHERE batch IN (SELECT id FROM temp.old)",
                                    error)
                 : status;
    status = status == TENOR_OK ? tn_storefile_number(store, "SELECT count(*) FROM temp.old", &count, error) : status;
    status = status == TENOR_OK ? tn_storedrop_sheets(store, error) : status;
    result->replaced += (uint64_t)count;
    return status == TENOR_OK ? tn_storefile_run(store,
                                                 "DELETE FROM dst.place WHERE batch IN (SELECT id FROM temp.old);"
                                                 "DELETE FROM dst.batch WHERE id IN (SELECT id FROM temp.old);"
                                                 "DROP TABLE temp.old",
                                                 error)
                              : status;
}

/* Sums that come without calls cannot be told from those of other batches, but whether they are the very same ones can. */
static tenor_status refuse_same_sums(tn_storefile *store, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *row = tn_storefile_prepare(store, "SELECT s.name, d.name FROM src.batch s JOIN dst.batch d ON d.content = s.content"
                                                    " AND d.name <> s.name WHERE s.made = 'sums' ORDER BY 1, 2", &status, error);
    if (tn_storefile_step(store, row, &status, error)) {
        tenor_str name = tn_storefile_text(row, 0), other = tn_storefile_text(row, 1);
        status = tn_storefile_refuse(store->path, error, "batch %.*s has the same sums as batch %.*s: they would count twice",
                                     (int)name.size, name.data, (int)other.size, other.data);
    }
    sqlite3_finalize(row);
    return status;
}

/* Which batches are taken, and where they go: temp.take(src, dst). */
static tenor_status choose_batches(tn_storefile *store, tn_storemerge_rule rule, tn_storemerge_result *result,
                                   tenor_io_error *error)
{
    tenor_status status = tn_storefile_run(store, "CREATE TEMP TABLE take(src INTEGER PRIMARY KEY, dst INTEGER)", error);
    sqlite3_stmt *rows = tn_storefile_prepare(store,
                                              "SELECT s.id, s.name, s.part, d.id, s.content = d.content FROM src.batch s"
                                              " LEFT JOIN dst.batch d ON d.name = s.name AND d.part = s.part ORDER BY s.id",
                                              &status, error);
    sqlite3_stmt *put = tn_storefile_prepare(store,
                                             "INSERT INTO dst.batch(id, name, part, lexicon, content, made) SELECT ?2, name, part,"
                                             " lexicon, content, made FROM src.batch WHERE id = ?1 ON CONFLICT(id) DO UPDATE SET"
                                             " lexicon = excluded.lexicon, content = excluded.content, made = excluded.made RETURNING id",
                                             &status, error);
    sqlite3_stmt *take = tn_storefile_prepare(store, "INSERT INTO temp.take VALUES(?1, ?2)", &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        bool there = sqlite3_column_type(rows, 3) != SQLITE_NULL, same = there && sqlite3_column_int(rows, 4);
        if (same && rule != TN_STOREMERGE_SCORED) {
            result->same++;
            continue;
        }
        if (there && rule == TN_STOREMERGE_STORES) {
            tenor_str name = tn_storefile_text(rows, 1), part = tn_storefile_text(rows, 2);
            status = tn_storefile_refuse(store->path, error,
                                         "batch %.*s%s%.*s stands in both stores and differs: --replace takes the one that is "
                                         "merged",
                                         (int)name.size, name.data, part.size ? ", part " : "", (int)part.size, part.data);
            break;
        }
        int64_t to = sqlite3_column_int64(rows, 3);
        status = there ? empty_batch(store, to, error) : TENOR_OK;
        result->batches++;
        result->replaced += there;
        sqlite3_reset(put);
        sqlite3_bind_int64(put, 1, sqlite3_column_int64(rows, 0));
        if (there)
            sqlite3_bind_int64(put, 2, to);
        else
            sqlite3_bind_null(put, 2);
        if (!tn_storefile_step(store, put, &status, error))
            break;
        to = sqlite3_column_int64(put, 0);
        sqlite3_reset(put);
        sqlite3_reset(take);
        sqlite3_bind_int64(take, 1, sqlite3_column_int64(rows, 0));
        sqlite3_bind_int64(take, 2, to);
        tn_storefile_step(store, take, &status, error);
    }
    sqlite3_finalize(rows);
    sqlite3_finalize(put);
    sqlite3_finalize(take);
    return status;
}

/* ---- rows ------------------------------------------------------------------------------------ */

static const char take_names[] =
    "INSERT OR IGNORE INTO dst.seat(agent, team) SELECT agent, team FROM src.seat;"
    "INSERT OR IGNORE INTO dst.stratum(queue, topic, channel, reader, asr) SELECT queue, topic, channel, reader, asr"
    " FROM src.stratum;"
    "INSERT OR IGNORE INTO dst.series(dimension, digest) SELECT dimension, digest FROM src.series;"
    "INSERT OR IGNORE INTO dst.phrase(dimension, category, entry) SELECT dimension, category, entry FROM src.phrase;"
    "INSERT OR IGNORE INTO dst.fact SELECT * FROM src.fact;"
    "INSERT OR IGNORE INTO dst.bridge SELECT * FROM src.bridge;"
    "CREATE TEMP TABLE map_seat(src INTEGER PRIMARY KEY, dst INTEGER);"
    "INSERT INTO temp.map_seat SELECT s.id, d.id FROM src.seat s JOIN dst.seat d ON d.agent = s.agent AND d.team = s.team;"
    "CREATE TEMP TABLE map_stratum(src INTEGER PRIMARY KEY, dst INTEGER);"
    "INSERT INTO temp.map_stratum SELECT s.id, d.id FROM src.stratum s JOIN dst.stratum d ON d.queue = s.queue AND"
    " d.topic = s.topic AND d.channel = s.channel AND d.reader = s.reader AND d.asr = s.asr;"
    "INSERT INTO dst.place SELECT t.dst, p.place, d.id, p.shadow FROM temp.take t JOIN src.place p ON p.batch = t.src JOIN src.series s"
    " ON s.id = p.series JOIN dst.series d ON d.dimension = s.dimension AND d.digest = s.digest;"
    "CREATE TEMP TABLE map_sheet(src INTEGER PRIMARY KEY, dst INTEGER);"
    "INSERT INTO temp.map_sheet SELECT s.id, (SELECT coalesce(max(id), 0) FROM dst.sheet) + row_number() OVER (ORDER BY s.id)"
    " FROM temp.take t JOIN src.sheet s ON s.batch = t.src;";

/* Read in the order of their numbers, so that they are written behind each other. */
static const char take_rows[] =
    "INSERT INTO dst.sheet SELECT m.dst, t.dst, s.day, a.dst, q.dst, s.legs, s.cells, tenor_parts(s.parts) FROM src.sheet s"
    " CROSS JOIN temp.map_sheet m ON m.src = s.id CROSS JOIN temp.take t ON t.src = s.batch"
    " CROSS JOIN temp.map_seat a ON a.src = s.seat CROSS JOIN temp.map_stratum q ON q.src = s.stratum ORDER BY s.id;"
    "INSERT INTO dst.leg SELECT (m.dst << 20) + (l.id & 1048575), l.call, l.customer, l.scores, tenor_parts(l.parts)"
    " FROM src.leg l CROSS JOIN temp.map_sheet m ON m.src = l.id >> 20 ORDER BY l.id;";

/* Calls that stand under two batches now: temp.gone gets the legs that go. */
static tenor_status drop_doubles(tn_storefile *store, tn_storemerge_rule rule, tn_storemerge_result *result,
                                 tenor_io_error *error)
{
    tenor_status status = tn_storedrop_begin(store, error);
    sqlite3_stmt *rows = tn_storefile_prepare(
        store,
        "SELECT n.id, o.id, n.call, (nb.name, nb.part) < (ob.name, ob.part), ob.name, ob.part, nb.name, nb.part FROM temp.map_sheet m"
        " CROSS JOIN dst.leg n ON n.id BETWEEN m.dst << 20 AND (m.dst << 20) + 1048575"
        " CROSS JOIN dst.leg o ON " TN_STORESCHEMA_CALL_END("o.call") " = " TN_STORESCHEMA_CALL_END("n.call") " AND o.call = n.call CROSS JOIN dst.sheet os ON os.id = o.id >> 20"
        " CROSS JOIN dst.batch ob ON ob.id = os.batch CROSS JOIN dst.sheet ns ON ns.id = m.dst"
        " CROSS JOIN dst.batch nb ON nb.id = ns.batch WHERE ob.id <> nb.id AND os.id NOT IN (SELECT dst FROM temp.map_sheet)"
        " ORDER BY n.id, o.id",
        &status, error);
    sqlite3_stmt *put = tn_storefile_prepare(store, "INSERT OR IGNORE INTO temp.gone VALUES(?1)", &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        bool old_goes = rule != TN_STOREMERGE_SCORED && sqlite3_column_int(rows, 3);
        int stays = old_goes ? 6 : 4;
        tenor_str call = tn_storefile_text(rows, 2), name = tn_storefile_text(rows, stays), part = tn_storefile_text(rows, stays + 1);
        sqlite3_reset(put);
        sqlite3_bind_int64(put, 1, sqlite3_column_int64(rows, old_goes));
        tn_storefile_step(store, put, &status, error);
        for (size_t i = 0; sqlite3_changes(store->db) && i < sizeof result->elsewhere / sizeof result->elsewhere[0]; i++)
            if (!result->elsewhere[i][0]) {
                snprintf(result->elsewhere[i], sizeof result->elsewhere[i], "%.*s (in batch %.*s%s%.*s)",
                         (int)(call.size < 40 ? call.size : 40), call.data, (int)(name.size < 30 ? name.size : 30), name.data,
                         part.size ? ", part " : "", (int)(part.size < 8 ? part.size : 8), part.data);
                break;
            }
    }
    sqlite3_finalize(rows);
    sqlite3_finalize(put);
    int64_t count = 0;
    status = status == TENOR_OK ? tn_storefile_number(store, "SELECT count(*) FROM temp.gone", &count, error) : status;
    result->calls_elsewhere = (uint64_t)count;
    return status == TENOR_OK && count ? tn_storedrop_legs(store, error) : status;
}

tenor_status tn_storemerge_run(tn_storefile *store, tn_storemerge_rule rule, tn_storemerge_result *result,
                               tenor_io_error *error)
{
    renumbering r = {.mem = &store->mem};
    int64_t legs = 0;
    *result = (tn_storemerge_result){.batches = 0};
    tn_buf_init(&r.text, &store->mem);
    tenor_status status = rule == TN_STOREMERGE_SCORED ? empty_other_parts(store, result, error) : TENOR_OK;
    status = status == TENOR_OK ? refuse_same_sums(store, error) : status;
    status = status == TENOR_OK ? choose_batches(store, rule, result, error) : status;
    status = status == TENOR_OK ? tn_storefile_run(store, take_names, error) : status;
    status = status == TENOR_OK ? load_numbers(store, &r, error) : status;
    if (status == TENOR_OK && sqlite3_create_function(store->db, "tenor_parts", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, &r, renumber,
                                                      NULL, NULL) != SQLITE_OK)
        status = tn_storefile_fail(store, error);
    status = status == TENOR_OK ? tn_storefile_run(store, take_rows, error) : status;
    status = status == TENOR_OK ? tn_storefile_number(store, "SELECT coalesce(sum(s.legs), 0) FROM temp.map_sheet m JOIN"
                                                             " dst.sheet s ON s.id = m.dst", &legs, error)
                                : status;
    status = status == TENOR_OK ? drop_doubles(store, rule, result, error) : status;
    result->legs = (uint64_t)legs;
    sqlite3_create_function(store->db, "tenor_parts", 1, SQLITE_UTF8, NULL, NULL, NULL, NULL);
    tn_buf_free(&r.text);
    tn_mem_free(&store->mem, r.to, r.room, sizeof *r.to);
    tn_mem_free(&store->mem, r.records, r.record_room, sizeof *r.records);
    if (status != TENOR_OK)
        return status;
    return tn_storefile_run(store,
                            "DROP TABLE temp.take; DROP TABLE temp.map_seat; DROP TABLE temp.map_stratum;"
                            "DROP TABLE temp.map_sheet",
                            error);
}
