/* storestage.c - a batch on its way into a store. */
#include "store/storestage.h"

#include <stdio.h>
#include <string.h>

#include "base/sha256.h"
#include "store/storecells.h"
#include "store/storeschema.h"
#include "store/storescores.h"

/* While legs come, cells have a table: cell = sheet * 2^8 + place. */
#define CELL_SHIFT 8

/* ---- names to numbers ------------------------------------------------------------------------ */

static tn_str in(tenor_str s)
{
    return tn_str_of(s.data, s.size);
}

static tenor_str named(tenor_str s)
{
    return s.size ? s : (tenor_str){"-", 1};
}

/* The id of these names, which get a row where they are new. 0: *status. */
static int64_t id_of(tn_storestage *stage, tn_strmap *map, sqlite3_stmt *put, const tenor_str *names, size_t count,
                     tenor_status *status, tenor_io_error *error)
{
    tn_buf_clear(&stage->key);
    for (size_t i = 0; i < count; i++) {
        tn_buf_str(&stage->key, in(names[i]));
        tn_buf_byte(&stage->key, 0);
    }
    uint32_t number = stage->key.failed ? TN_STRMAP_NONE : tn_strmap_find(map, tn_buf_view(&stage->key));
    if (number != TN_STRMAP_NONE)
        return (int64_t)number + 1;
    tn_str kept = stage->key.failed ? tn_str_of(NULL, 0) : tn_arena_str(&stage->names, tn_buf_view(&stage->key));
    number = kept.p ? tn_strmap_add(map, kept) : TN_STRMAP_NONE;
    if (number == TN_STRMAP_NONE) {
        *status = tn_storefile_no_memory(error);
        return 0;
    }
    sqlite3_reset(put);
    sqlite3_bind_int64(put, 1, (int64_t)number + 1);
    for (size_t i = 0; i < count; i++)
        tn_storefile_bind(put, (int)i + 2, names[i]);
    tn_storefile_step(stage->store, put, status, error);
    sqlite3_reset(put);
    return *status == TENOR_OK ? (int64_t)number + 1 : 0;
}

/* ---- a batch --------------------------------------------------------------------------------- */

static tenor_status put_batch(tn_storestage *stage, const tn_storestage_batch *batch, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *put = tn_storefile_prepare(stage->store, "INSERT INTO src.batch VALUES(1, ?1, ?2, ?3, '', '')", &status, error);
    sqlite3_stmt *put_series = tn_storefile_prepare(stage->store, "INSERT INTO src.series VALUES(?1, ?2, ?3)", &status, error);
    sqlite3_stmt *put_place = tn_storefile_prepare(stage->store, "INSERT INTO src.place VALUES(1, ?1, ?1 + 1, ?2)", &status, error);
    if (status == TENOR_OK) {
        tn_storefile_bind(put, 1, batch->name);
        tn_storefile_bind(put, 2, batch->part);
        tn_storefile_bind(put, 3, batch->lexicon);
        tn_storefile_step(stage->store, put, &status, error);
    }
    for (size_t i = 0; i < batch->series && status == TENOR_OK; i++) {
        sqlite3_reset(put_series);
        sqlite3_reset(put_place);
        sqlite3_bind_int64(put_series, 1, (int64_t)i + 1);
        tn_storefile_bind(put_series, 2, batch->dimensions[i]);
        tn_storefile_bind(put_series, 3, named(batch->digests[i]));
        sqlite3_bind_int64(put_place, 1, (int64_t)i);
        sqlite3_bind_int(put_place, 2, i >= batch->series - batch->shadows);
        tn_storefile_step(stage->store, put_series, &status, error);
        tn_storefile_step(stage->store, put_place, &status, error);
    }
    sqlite3_finalize(put);
    sqlite3_finalize(put_series);
    sqlite3_finalize(put_place);
    return status;
}

tenor_status tn_storestage_begin(tn_storestage *stage, tn_storefile *store, const tn_storestage_batch *batch,
                                 tenor_io_error *error)
{
    *stage = (tn_storestage){.store = store, .series = batch->series, .within = !sqlite3_get_autocommit(store->db)};
    tn_arena_init(&stage->names, &store->mem);
    tn_strmap_init(&stage->seats, &store->mem);
    tn_strmap_init(&stage->strata, &store->mem);
    tn_strmap_init(&stage->phrases, &store->mem);
    tn_buf_init(&stage->key, &store->mem);
    tn_buf_init(&stage->scores, &store->mem);
    tn_buf_init(&stage->parts, &store->mem);
    if (batch->series > TN_STORESCHEMA_PLACES)
        return tn_storefile_refuse(NULL, error, "the lexicons have more than %d dimensions: a store has no place for them",
                                   TN_STORESCHEMA_PLACES);
    tenor_status status = stage->within ? TENOR_OK : tn_storefile_run(store, "BEGIN", error);
    status = status == TENOR_OK ? tn_storefile_run(store, "CREATE UNIQUE INDEX src.sheet_key ON sheet(day, seat, stratum);"
                                                  /* sums beyond 64 bits would become inexact, without a word */
                                                  "CREATE TABLE src.cell(id INTEGER PRIMARY KEY, missing INTEGER NOT NULL,"
                                                  " sum INTEGER NOT NULL, squares INTEGER NOT NULL,"
                                                  " CHECK(typeof(sum) = 'integer' AND typeof(squares) = 'integer'))", error)
                                : status;
    struct {
        sqlite3_stmt **statement;
        const char *sql;
    } const statements[] = {
        {&stage->put_seat, "INSERT INTO src.seat VALUES(?1, ?2, ?3)"},
        {&stage->put_stratum, "INSERT INTO src.stratum VALUES(?1, ?2, ?3, ?4, ?5, ?6)"},
        {&stage->put_phrase, "INSERT INTO src.phrase VALUES(?1, ?2, ?3, ?4)"},
        {&stage->put_sheet, "INSERT INTO src.sheet(batch, day, seat, stratum, legs) VALUES(1, ?1, ?2, ?3, 1)"
                            " ON CONFLICT(day, seat, stratum) DO UPDATE SET legs = legs + 1 RETURNING id, legs"},
        {&stage->put_cell, "INSERT INTO src.cell VALUES(?1, ?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET"
                           " missing = missing + excluded.missing, sum = sum + excluded.sum,"
                           " squares = squares + excluded.squares"},
        {&stage->put_leg, "INSERT INTO src.leg VALUES(?1, ?2, ?3, ?4, ?5)"},
        {&stage->find_leg, "SELECT 1 FROM src.leg l JOIN src.sheet s ON s.id = l.id >> 20 JOIN src.seat a ON a.id = s.seat"
                           " WHERE " TN_STORESCHEMA_CALL_END("l.call") " = " TN_STORESCHEMA_CALL_END("?1")
                           " AND l.call = ?1 AND a.agent = ?2"},
    };
    for (size_t i = 0; i < sizeof statements / sizeof statements[0]; i++)
        *statements[i].statement = tn_storefile_prepare(store, statements[i].sql, &status, error);
    stage->dimensions = tn_arena_alloc(&stage->names, batch->series + 1, sizeof *stage->dimensions);
    for (size_t i = 0; i < batch->series && status == TENOR_OK; i++) {
        tn_str kept = stage->dimensions ? tn_arena_str(&stage->names, in(batch->dimensions[i])) : tn_str_of(NULL, 0);
        if (!kept.p)
            return tn_storefile_no_memory(error);
        stage->dimensions[i] = (tenor_str){kept.p, kept.n};
    }
    return status == TENOR_OK ? put_batch(stage, batch, error) : status;
}

void tn_storestage_free(tn_storestage *stage)
{
    if (!stage->store)
        return;
    sqlite3_stmt *const statements[] = {stage->put_seat, stage->put_stratum, stage->put_phrase, stage->put_sheet,
                                        stage->put_cell, stage->put_leg,     stage->find_leg};
    for (size_t i = 0; i < sizeof statements / sizeof statements[0]; i++)
        sqlite3_finalize(statements[i]);
    tn_strmap_free(&stage->seats);
    tn_strmap_free(&stage->strata);
    tn_strmap_free(&stage->phrases);
    tn_buf_free(&stage->key);
    tn_buf_free(&stage->scores);
    tn_buf_free(&stage->parts);
    tn_mem_free(&stage->store->mem, stage->records, stage->record_room, sizeof *stage->records);
    tn_arena_free(&stage->names);
    *stage = (tn_storestage){.store = NULL};
}

/* ---- legs ------------------------------------------------------------------------------------ */

static bool is_there(tn_storestage *stage, tenor_str call, tenor_str agent, tenor_status *status, tenor_io_error *error)
{
    sqlite3_reset(stage->find_leg);
    tn_storefile_bind(stage->find_leg, 1, call);
    tn_storefile_bind(stage->find_leg, 2, agent);
    bool found = tn_storefile_step(stage->store, stage->find_leg, status, error);
    sqlite3_reset(stage->find_leg);
    return found;
}

/* The sheet of a leg, and which of its legs this one is, from 0. */
static tenor_status take_sheet(tn_storestage *stage, const tn_storestage_leg *leg, int64_t *sheet, int64_t *nth,
                               tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    const tenor_drift_cell *n = &leg->names;
    const tenor_str seat[] = {named(n->agent), named(n->team)},
                    stratum[] = {named(n->queue), named(n->topic), named(n->channel), named(n->reader), named(n->asr)};
    int64_t seat_id = id_of(stage, &stage->seats, stage->put_seat, seat, 2, &status, error);
    int64_t stratum_id = status == TENOR_OK ? id_of(stage, &stage->strata, stage->put_stratum, stratum, 5, &status, error) : 0;
    if (status != TENOR_OK)
        return status;
    sqlite3_reset(stage->put_sheet);
    sqlite3_bind_int(stage->put_sheet, 1, n->day);
    sqlite3_bind_int64(stage->put_sheet, 2, seat_id);
    sqlite3_bind_int64(stage->put_sheet, 3, stratum_id);
    if (tn_storefile_step(stage->store, stage->put_sheet, &status, error)) {
        *sheet = sqlite3_column_int64(stage->put_sheet, 0);
        *nth = sqlite3_column_int64(stage->put_sheet, 1) - 1;
    }
    sqlite3_reset(stage->put_sheet);
    if (status == TENOR_OK && *nth >= TN_STORESCHEMA_LEGS)
        return tn_storefile_refuse(NULL, error, "one agent has more than %d legs on one day in one queue", TN_STORESCHEMA_LEGS);
    return status;
}

static tenor_status add_cells(tn_storestage *stage, const tn_storestage_leg *leg, int64_t sheet, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < stage->series && status == TENOR_OK; i++) {
        const tenor_maybe *score = &leg->scores[i];
        if (score->known && score->value == 0)
            continue;
        sqlite3_reset(stage->put_cell);
        sqlite3_bind_int64(stage->put_cell, 1, (sheet << CELL_SHIFT) + (int64_t)i);
        sqlite3_bind_int(stage->put_cell, 2, !score->known);
        sqlite3_bind_int64(stage->put_cell, 3, score->known ? score->value : 0);
        sqlite3_bind_int64(stage->put_cell, 4, score->known ? score->value * score->value : 0);
        tn_storefile_step(stage->store, stage->put_cell, &status, error);
        sqlite3_reset(stage->put_cell);
    }
    return status;
}

/* What becomes of the leg's scores and phrases as text. */
static tenor_status write_leg(tn_storestage *stage, const tn_storestage_leg *leg, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    void *records = stage->records;
    tn_buf_clear(&stage->scores);
    tn_buf_clear(&stage->parts);
    if (!tn_mem_reserve(&stage->store->mem, &records, &stage->record_room, leg->phrase_count, sizeof *stage->records))
        return tn_storefile_no_memory(error);
    stage->records = records;
    tn_storescores_put(&stage->scores, leg->scores, stage->series);
    for (size_t i = 0; i < leg->phrase_count && status == TENOR_OK; i++) {
        const tn_storestage_phrase *phrase = &leg->phrases[i];
        const tenor_str names[] = {stage->dimensions[phrase->series], phrase->category, phrase->entry};
        int64_t id = id_of(stage, &stage->phrases, stage->put_phrase, names, 3, &status, error);
        if (status == TENOR_OK && id > (int64_t)TN_STOREPARTS_PHRASES)
            return tn_storefile_refuse(NULL, error, "a store has no place for more than %u phrases", TN_STOREPARTS_PHRASES);
        stage->records[i] = (tn_storeparts_record){(uint32_t)id, phrase->count, phrase->points};
    }
    if (status == TENOR_OK)
        tn_storeparts_put(&stage->parts, stage->records, leg->phrase_count);
    if (status == TENOR_OK && (stage->scores.failed || stage->parts.failed))
        status = tn_storefile_no_memory(error);
    return status;
}

tenor_status tn_storestage_add(tn_storestage *stage, const tn_storestage_leg *leg, bool *again, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    int64_t sheet = 0, nth = 0;
    *again = is_there(stage, leg->call_id, named(leg->names.agent), &status, error);
    if (status != TENOR_OK || *again)
        return status;
    status = take_sheet(stage, leg, &sheet, &nth, error);
    status = status == TENOR_OK ? add_cells(stage, leg, sheet, error) : status;
    status = status == TENOR_OK ? write_leg(stage, leg, error) : status;
    if (status != TENOR_OK)
        return status;
    sqlite3_reset(stage->put_leg);
    sqlite3_bind_int64(stage->put_leg, 1, (sheet << TN_STORESCHEMA_LEG_SHIFT) + nth);
    tn_storefile_bind(stage->put_leg, 2, leg->call_id);
    tn_storefile_bind_customer(stage->put_leg, 3, leg->customer);
    tn_storefile_bind(stage->put_leg, 4, (tenor_str){stage->scores.data, stage->scores.size});
    tn_storefile_bind(stage->put_leg, 5, (tenor_str){stage->parts.data, stage->parts.size});
    tn_storefile_step(stage->store, stage->put_leg, &status, error);
    sqlite3_reset(stage->put_leg);
    stage->legs += status == TENOR_OK;
    return status;
}

/* ---- the end --------------------------------------------------------------------------------- */

static void add_text(tn_sha256 *sha, sqlite3_stmt *row, int columns)
{
    for (int i = 0; i < columns; i++) {
        tenor_str text = tn_storefile_text(row, i);
        tn_sha256_add(sha, text.data, text.size);
        tn_sha256_add(sha, "", 1);
    }
}

/* Scores as a list of decimals: what a batch is known by does not depend on how it is written. */
static tenor_status add_scores(tn_storestage *stage, tn_sha256 *sha, tenor_str text, tenor_io_error *error)
{
    tenor_maybe scores[TN_STORESCHEMA_PLACES];
    size_t count = TN_STORESCHEMA_PLACES;
    tn_storescores_get(in(text), scores, &count);
    tn_buf_clear(&stage->key);
    for (size_t i = 0; i < count; i++) {
        tn_buf_byte(&stage->key, i ? ',' : '[');
        if (scores[i].known)
            tn_buf_int(&stage->key, scores[i].value);
        else
            tn_buf_text(&stage->key, "null");
    }
    tn_buf_text(&stage->key, count ? "]" : "[]");
    tn_buf_byte(&stage->key, 0);
    if (stage->key.failed)
        return tn_storefile_no_memory(error);
    tn_sha256_add(sha, stage->key.data, stage->key.size);
    return TENOR_OK;
}

/* Phrases by their names: their numbers depend on what came first. */
static void add_parts(const tn_storestage *stage, tn_sha256 *sha, tenor_str text)
{
    tn_storeparts_reader reader;
    tn_storeparts_record record;
    tn_storeparts_open(&reader, in(text));
    while (tn_storeparts_next(&reader, &record)) {
        char numbers[64];
        tn_str name = record.phrase - 1 < stage->phrases.count ? stage->phrases.keys[record.phrase - 1] : tn_str_of("", 0);
        int n = snprintf(numbers, sizeof numbers, "%u,%lld;", record.count, (long long)record.points);
        tn_sha256_add(sha, name.p, name.n);
        tn_sha256_add(sha, numbers, (size_t)n);
    }
}

/* What the batch holds, in 64 digits: the same of the same legs, in whatever order they came. */
static tenor_status tell_content(tn_storestage *stage, tenor_io_error *error)
{
    unsigned char digest[32];
    char hex[65];
    tn_sha256 sha;
    tenor_status status = TENOR_OK;
    tn_sha256_init(&sha);
    sqlite3_stmt *rows = tn_storefile_prepare(stage->store, "SELECT dimension, digest FROM src.series ORDER BY id", &status, error);
    while (tn_storefile_step(stage->store, rows, &status, error))
        add_text(&sha, rows, 2);
    sqlite3_finalize(rows);
    rows = tn_storefile_prepare(stage->store,
                                "SELECT l.call, s.day, a.agent, a.team, t.queue, t.topic, t.channel, t.reader, t.asr, l.scores,"
                                " l.parts FROM src.leg l JOIN src.sheet s ON s.id = l.id >> 20 JOIN src.seat a ON a.id = s.seat"
                                " JOIN src.stratum t ON t.id = s.stratum ORDER BY l.call, a.agent",
                                &status, error);
    while (tn_storefile_step(stage->store, rows, &status, error)) {
        add_text(&sha, rows, 9);
        if ((status = add_scores(stage, &sha, tn_storefile_text(rows, 9), error)) != TENOR_OK)
            break;
        add_parts(stage, &sha, tn_storefile_text(rows, 10));
    }
    sqlite3_finalize(rows);
    tn_sha256_end(&sha, digest);
    tn_sha256_hex(digest, hex);
    sqlite3_stmt *put = tn_storefile_prepare(stage->store, "UPDATE src.batch SET content = ?1", &status, error);
    if (put)
        tn_storefile_bind(put, 1, (tenor_str){hex, 64});
    tn_storefile_step(stage->store, put, &status, error);
    sqlite3_finalize(put);
    return status;
}

/* Cells of a sheet, all of which have been read, into its row. */
static tenor_status put_cells(tn_storestage *stage, sqlite3_stmt *put, int64_t sheet, const tn_storecells_cell *cells,
                              tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    tn_buf_clear(&stage->key);
    if (!tn_storecells_put(&stage->key, cells, stage->series))
        return tn_storefile_refuse(NULL, error, "scores add up to more than a store has place for");
    if (stage->key.failed)
        return tn_storefile_no_memory(error);
    sqlite3_reset(put);
    sqlite3_bind_int64(put, 1, sheet);
    tn_storefile_bind(put, 2, (tenor_str){stage->key.data, stage->key.size});
    tn_storefile_step(stage->store, put, &status, error);
    sqlite3_reset(put);
    return status;
}

/* The table of cells becomes a text of each sheet. */
static tenor_status pack_cells(tn_storestage *stage, tenor_io_error *error)
{
    tn_storecells_cell cells[TN_STORESCHEMA_PLACES] = {{false, 0, 0, 0}};
    tenor_status status = TENOR_OK;
    int64_t sheet = 0;
    sqlite3_stmt *rows = tn_storefile_prepare(stage->store,
                                              "SELECT s.id, c.id & 255, c.missing, c.sum, c.squares FROM src.sheet s LEFT JOIN"
                                              " src.cell c ON c.id BETWEEN s.id << 8 AND (s.id << 8) + 255 ORDER BY s.id",
                                              &status, error);
    sqlite3_stmt *put = tn_storefile_prepare(stage->store, "UPDATE src.sheet SET cells = ?2 WHERE id = ?1", &status, error);
    while (tn_storefile_step(stage->store, rows, &status, error)) {
        int64_t id = sqlite3_column_int64(rows, 0);
        if (id != sheet) {
            if (sheet && (status = put_cells(stage, put, sheet, cells, error)) != TENOR_OK)
                break;
            memset(cells, 0, sizeof cells);
            sheet = id;
        }
        if (sqlite3_column_type(rows, 1) != SQLITE_NULL)
            cells[sqlite3_column_int(rows, 1)] = (tn_storecells_cell){false, sqlite3_column_int64(rows, 2),
                                                                      sqlite3_column_int64(rows, 3), sqlite3_column_int64(rows, 4)};
    }
    if (status == TENOR_OK && sheet)
        status = put_cells(stage, put, sheet, cells, error);
    sqlite3_finalize(rows);
    sqlite3_finalize(put);
    return status;
}

tenor_status tn_storestage_end(tn_storestage *stage, tenor_io_error *error)
{
    tenor_status status = tell_content(stage, error);
    status = status == TENOR_OK ? pack_cells(stage, error) : status;
    status = status == TENOR_OK ? tn_storefile_run(stage->store, "DROP INDEX src.sheet_key; DROP TABLE src.cell", error) : status;
    return status == TENOR_OK && !stage->within ? tn_storefile_run(stage->store, "COMMIT", error) : status;
}
