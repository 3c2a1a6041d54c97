/* storeagain.c - legs scored again from their transcripts, into the batches where a store has them.
 *
 * A batch is built anew in the stage, as if it had been scored like that in the first place, and takes its own place by a merge:
 * so the same legs give the same bytes, whichever way they were scored. */
#include "store/storeagain.h"

#include <stdio.h>
#include <string.h>

#include "store/storedrop.h"
#include "store/storemerge.h"
#include "store/storeschema.h"
#include "store/storescores.h"

static tn_str in(tenor_str s)
{
    return tn_str_of(s.data, s.size);
}

static bool equal(tenor_str a, tenor_str b)
{
    return tn_str_eq(in(a), in(b));
}

static tenor_status damaged(const tn_storeagain *again, tenor_io_error *error)
{
    return tn_storefile_refuse(again->store->path, error, "is damaged: numbers in it do not fit together");
}

static bool keep_text(tn_storeagain *again, tenor_str text, tenor_str *out)
{
    tn_str kept = tn_arena_str(&again->names, in(text));
    *out = (tenor_str){kept.p, kept.n};
    return kept.p != NULL;
}

/* ---- legs as they come ----------------------------------------------------------------------- */

tenor_status tn_storeagain_begin(tn_storeagain *again, tn_storefile *store, const tn_storestage_batch *batch, tenor_io_error *error)
{
    *again = (tn_storeagain){.store = store, .series = batch->series};
    tn_arena_init(&again->names, &store->mem);
    tn_strmap_init(&again->numbers, &store->mem);
    tn_buf_init(&again->key, &store->mem);
    tn_buf_init(&again->scores, &store->mem);
    tn_buf_init(&again->parts, &store->mem);
    if (batch->series > TN_STORESCHEMA_PLACES)
        return tn_storefile_refuse(NULL, error, "the lexicons have more than %d dimensions: a store has no place for them",
                                   TN_STORESCHEMA_PLACES);
    again->dimensions = tn_arena_alloc(&again->names, batch->series + 1, sizeof *again->dimensions);
    again->digests = tn_arena_alloc(&again->names, batch->series + 1, sizeof *again->digests);
    bool fine = again->dimensions && again->digests && keep_text(again, batch->lexicon, &again->lexicon);
    for (size_t i = 0; i < batch->series && fine; i++)
        fine = keep_text(again, batch->dimensions[i], &again->dimensions[i]) &&
               keep_text(again, batch->digests[i].size ? batch->digests[i] : (tenor_str){"-", 1}, &again->digests[i]);
    if (!fine)
        return tn_storefile_no_memory(error);
    tenor_status status = tn_storefile_run(store,
                                           "BEGIN; CREATE TABLE src.fresh(call TEXT NOT NULL, agent TEXT NOT NULL, scores TEXT NOT NULL,"
                                           " parts TEXT, PRIMARY KEY(call, agent)) WITHOUT ROWID",
                                           error);
    again->put = tn_storefile_prepare(store, "INSERT OR IGNORE INTO src.fresh VALUES(?1, ?2, ?3, ?4)", &status, error);
    return status;
}

void tn_storeagain_free(tn_storeagain *again)
{
    if (!again->store)
        return;
    const tn_mem *mem = &again->store->mem;
    tn_storestage_free(&again->stage);
    sqlite3_finalize(again->put);
    tn_strmap_free(&again->numbers);
    tn_buf_free(&again->key);
    tn_buf_free(&again->scores);
    tn_buf_free(&again->parts);
    tn_mem_free(mem, again->phrases, again->phrase_room, sizeof *again->phrases);
    tn_mem_free(mem, again->records, again->record_room, sizeof *again->records);
    tn_mem_free(mem, again->told, again->told_room, sizeof *again->told);
    tn_arena_free(&again->names);
    *again = (tn_storeagain){.store = NULL};
}

/* The number of a phrase, from 1. 0: no memory. */
static uint32_t number_of(tn_storeagain *again, const tn_storestage_phrase *phrase)
{
    const tenor_str names[] = {again->dimensions[phrase->series], phrase->category, phrase->entry};
    tn_buf_clear(&again->key);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        tn_buf_str(&again->key, in(names[i]));
        tn_buf_byte(&again->key, 0);
    }
    if (again->key.failed)
        return 0;
    uint32_t number = tn_strmap_find(&again->numbers, tn_buf_view(&again->key));
    if (number != TN_STRMAP_NONE)
        return number + 1;
    tn_storeagain_phrase kept = {.series = phrase->series};
    tn_str name = tn_arena_str(&again->names, tn_buf_view(&again->key));
    void *phrases = again->phrases;
    if (!name.p || !keep_text(again, phrase->category, &kept.category) || !keep_text(again, phrase->entry, &kept.entry) ||
        !tn_mem_reserve(&again->store->mem, &phrases, &again->phrase_room, again->phrase_count + 1, sizeof *again->phrases))
        return 0;
    again->phrases = phrases;
    number = tn_strmap_add(&again->numbers, name);
    if (number == TN_STRMAP_NONE)
        return 0;
    again->phrases[again->phrase_count++] = kept;
    return number + 1;
}

tenor_status tn_storeagain_add(tn_storeagain *again, const tn_storestage_leg *leg, bool *twice, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    void *records = again->records;
    if (!tn_mem_reserve(&again->store->mem, &records, &again->record_room, leg->phrase_count, sizeof *again->records))
        return tn_storefile_no_memory(error);
    again->records = records;
    for (size_t i = 0; i < leg->phrase_count; i++) {
        uint32_t number = number_of(again, &leg->phrases[i]);
        if (number == 0)
            return tn_storefile_no_memory(error);
        if (number > TN_STOREPARTS_PHRASES)
            return tn_storefile_refuse(NULL, error, "a store has no place for more than %u phrases", TN_STOREPARTS_PHRASES);
        again->records[i] = (tn_storeparts_record){number, leg->phrases[i].count, leg->phrases[i].points};
    }
    tn_buf_clear(&again->scores);
    tn_buf_clear(&again->parts);
    tn_storescores_put(&again->scores, leg->scores, again->series);
    tn_storeparts_put(&again->parts, again->records, leg->phrase_count);
    if (again->scores.failed || again->parts.failed)
        return tn_storefile_no_memory(error);
    sqlite3_reset(again->put);
    tn_storefile_bind(again->put, 1, leg->call_id);
    tn_storefile_bind(again->put, 2, leg->names.agent.size ? leg->names.agent : (tenor_str){"-", 1});
    tn_storefile_bind(again->put, 3, (tenor_str){again->scores.data, again->scores.size});
    tn_storefile_bind(again->put, 4, (tenor_str){again->parts.data, again->parts.size});
    tn_storefile_step(again->store, again->put, &status, error);
    *twice = status == TENOR_OK && sqlite3_changes(again->store->db) == 0;
    sqlite3_reset(again->put);
    return status;
}

tenor_status tn_storeagain_end(tn_storeagain *again, tenor_io_error *error)
{
    return tn_storefile_run(again->store, "COMMIT", error);
}

/* ---- what a batch is, and will be ------------------------------------------------------------ */

/* A series of the batch as it was. */
typedef struct place {
    tenor_str dimension, digest;
    bool shadow;
} place;

typedef struct batch {
    int64_t id;
    tenor_str name, part;
    int64_t legs, kept, came;
    place places[TN_STORESCHEMA_PLACES];
    size_t place_count;
    /* where the scores of each series come from: a series of the legs that came, or behind these a place of the batch */
    size_t from[TN_STORESCHEMA_PLACES + 1], from_count, shadows;
    size_t was[TN_STORESCHEMA_PLACES]; /* by series: the place of the same dimension; SIZE_MAX: none */
} batch;

static tenor_status read_places(tn_storeagain *again, batch *b, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(again->store, "SELECT p.place, e.dimension, e.digest, p.shadow FROM dst.place p"
                                                            " JOIN dst.series e ON e.id = p.series WHERE p.batch = ?1 ORDER BY p.place",
                                              &status, error);
    if (rows)
        sqlite3_bind_int64(rows, 1, b->id);
    for (b->place_count = 0; tn_storefile_step(again->store, rows, &status, error); b->place_count++) {
        if (b->place_count == TN_STORESCHEMA_PLACES || sqlite3_column_int64(rows, 0) != (int64_t)b->place_count) {
            status = damaged(again, error);
            break;
        }
        place *p = &b->places[b->place_count];
        p->shadow = sqlite3_column_int(rows, 3);
        if (!keep_text(again, tn_storefile_text(rows, 1), &p->dimension) || !keep_text(again, tn_storefile_text(rows, 2), &p->digest)) {
            status = tn_storefile_no_memory(error);
            break;
        }
    }
    sqlite3_finalize(rows);
    return status;
}

static tenor_status read_counts(tn_storeagain *again, batch *b, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(again->store,
                                              "SELECT (SELECT coalesce(sum(s.legs), 0) FROM temp.of_batch o JOIN dst.sheet s ON s.id = o.sheet"
                                              " WHERE o.batch = ?1), count(*), count(f.call) FROM temp.of_batch o"
                                              " CROSS JOIN dst.sheet s ON s.id = o.sheet CROSS JOIN dst.seat a ON a.id = s.seat"
                                              " CROSS JOIN dst.leg l ON l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575"
                                              " LEFT JOIN src.fresh f ON f.call = l.call AND f.agent = a.agent WHERE o.batch = ?1",
                                              &status, error);
    if (rows)
        sqlite3_bind_int64(rows, 1, b->id);
    if (tn_storefile_step(again->store, rows, &status, error)) {
        b->legs = sqlite3_column_int64(rows, 0);
        b->kept = sqlite3_column_int64(rows, 1);
        b->came = sqlite3_column_int64(rows, 2);
    }
    sqlite3_finalize(rows);
    return status;
}

static size_t series_of(const tn_storeagain *again, tenor_str dimension)
{
    size_t i = 0;
    while (i < again->series && !equal(again->dimensions[i], dimension))
        i++;
    return i;
}

/* Which series the batch will have. True: the same as it has. */
static bool plan_series(const tn_storeagain *again, const tn_storeagain_how *how, batch *b)
{
    bool same = true, shadowed[TN_STORESCHEMA_PLACES] = {false};
    for (size_t i = 0; i < again->series; i++)
        b->was[i] = SIZE_MAX;
    for (size_t p = 0; p < b->place_count; p++) {
        const place *old = &b->places[p];
        size_t i = series_of(again, old->dimension);
        if (i == again->series) {
            same = same && old->shadow;
        } else if (old->shadow) {
            shadowed[i] = shadowed[i] || equal(old->digest, again->digests[i]);
        } else {
            b->was[i] = p;
            same = same && equal(old->digest, again->digests[i]);
        }
    }
    for (size_t i = 0; i < again->series; i++) {
        same = same && b->was[i] != SIZE_MAX;
        b->from[i] = equal(again->digests[i], (tenor_str){"-", 1}) && b->was[i] != SIZE_MAX ? again->series + b->was[i] : i;
    }
    b->from_count = again->series;
    for (size_t p = 0; p < b->place_count && b->from_count <= TN_STORESCHEMA_PLACES; p++) {
        const place *old = &b->places[p];
        size_t i = series_of(again, old->dimension);
        /* Where the shadow was of these lexicons, it changes places with what it stood beside. */
        if (i < again->series && !equal(old->digest, again->digests[i]) && (old->shadow || how->keep || shadowed[i]))
            b->from[b->from_count++] = again->series + p;
    }
    b->shadows = b->from_count - again->series;
    return same;
}

/* ---- a batch anew ---------------------------------------------------------------------------- */

static tenor_status begin_stage(tn_storeagain *again, batch *b, tenor_io_error *error)
{
    tenor_str dimensions[TN_STORESCHEMA_PLACES + 1], digests[TN_STORESCHEMA_PLACES + 1];
    for (size_t i = 0; i < b->from_count; i++) {
        bool fresh = b->from[i] < again->series;
        const place *old = fresh ? NULL : &b->places[b->from[i] - again->series];
        dimensions[i] = fresh ? again->dimensions[b->from[i]] : old->dimension;
        digests[i] = fresh ? again->digests[b->from[i]] : old->digest;
    }
    tn_storestage_batch as = {.name = b->name, .part = b->part, .lexicon = again->lexicon, .dimensions = dimensions, .digests = digests,
                              .series = b->from_count, .shadows = b->shadows};
    return tn_storestage_begin(&again->stage, again->store, &as, error);
}

static tenor_status read_phrases(tn_storeagain *again, tenor_str text, size_t *count, tenor_io_error *error)
{
    tn_storeparts_reader reader;
    tn_storeparts_record record;
    tn_storeparts_open(&reader, in(text));
    void *told = again->told;
    if (!tn_mem_reserve(&again->store->mem, &told, &again->told_room, reader.left + 1, sizeof *again->told))
        return tn_storefile_no_memory(error);
    again->told = told;
    for (*count = 0; tn_storeparts_next(&reader, &record); ++*count) {
        const tn_storeagain_phrase *phrase = &again->phrases[record.phrase - 1]; /* none is written but by tn_storeagain_add */
        again->told[*count] = (tn_storestage_phrase){phrase->series, phrase->category, phrase->entry, record.count, record.points};
    }
    return TENOR_OK;
}

/* A row: call, customer, day, agent, team, queue, topic, channel, reader, asr, scores as they were and as they came, phrases. */
static tenor_status take_leg(tn_storeagain *again, const batch *b, sqlite3_stmt *row, tn_storeagain_result *result, tenor_io_error *error)
{
    tenor_maybe old[TN_STORESCHEMA_PLACES], fresh[TN_STORESCHEMA_PLACES], scores[TN_STORESCHEMA_PLACES];
    size_t old_count = TN_STORESCHEMA_PLACES, fresh_count = TN_STORESCHEMA_PLACES;
    bool moved = false, twice;
    if (!tn_storescores_get(in(tn_storefile_text(row, 10)), old, &old_count) || old_count != b->place_count ||
        !tn_storescores_get(in(tn_storefile_text(row, 11)), fresh, &fresh_count) || fresh_count != again->series)
        return damaged(again, error);
    for (size_t i = 0; i < b->from_count; i++)
        scores[i] = b->from[i] < again->series ? fresh[b->from[i]] : old[b->from[i] - again->series];
    for (size_t i = 0; i < again->series; i++)
        moved = moved || b->was[i] == SIZE_MAX || scores[i].known != old[b->was[i]].known || scores[i].value != old[b->was[i]].value;
    tn_storestage_leg leg = {.call_id = tn_storefile_text(row, 0),
                             .customer = tn_storefile_text(row, 1),
                             .names = {.day = sqlite3_column_int(row, 2),
                                       .agent = tn_storefile_text(row, 3),
                                       .team = tn_storefile_text(row, 4),
                                       .queue = tn_storefile_text(row, 5),
                                       .topic = tn_storefile_text(row, 6),
                                       .channel = tn_storefile_text(row, 7),
                                       .reader = tn_storefile_text(row, 8),
                                       .asr = tn_storefile_text(row, 9)},
                             .scores = scores};
    tenor_status status = read_phrases(again, tn_storefile_text(row, 12), &leg.phrase_count, error);
    leg.phrases = again->told;
    status = status == TENOR_OK ? tn_storestage_add(&again->stage, &leg, &twice, error) : status;
    result->legs += status == TENOR_OK;
    result->moved += status == TENOR_OK && moved;
    return status == TENOR_OK && twice ? damaged(again, error) : status;
}

/* The stage is empty again, but for the legs that came. */
static const char clear_stage[] = "DELETE FROM src.leg; DELETE FROM src.sheet; DELETE FROM src.place; DELETE FROM src.series;"
                                  "DELETE FROM src.phrase; DELETE FROM src.seat; DELETE FROM src.stratum; DELETE FROM src.batch";

static tenor_status score_again(tn_storeagain *again, batch *b, tn_storeagain_result *result, tenor_io_error *error)
{
    tn_storemerge_result merged;
    tenor_status status = begin_stage(again, b, error);
    sqlite3_stmt *rows = tn_storefile_prepare(
        again->store,
        "SELECT l.call, CASE typeof(l.customer) WHEN 'blob' THEN 'p-' || lower(hex(l.customer)) ELSE l.customer END, s.day, a.agent, a.team,"
        " q.queue, q.topic, q.channel, q.reader, q.asr, l.scores, f.scores, f.parts FROM temp.of_batch o"
        " CROSS JOIN dst.sheet s ON s.id = o.sheet CROSS JOIN dst.seat a ON a.id = s.seat CROSS JOIN dst.stratum q ON q.id = s.stratum"
        " CROSS JOIN dst.leg l ON l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575"
        " CROSS JOIN src.fresh f ON f.call = l.call AND f.agent = a.agent WHERE o.batch = ?1 ORDER BY l.id",
        &status, error);
    if (rows)
        sqlite3_bind_int64(rows, 1, b->id);
    while (tn_storefile_step(again->store, rows, &status, error))
        if ((status = take_leg(again, b, rows, result, error)) != TENOR_OK)
            break;
    sqlite3_finalize(rows);
    status = status == TENOR_OK ? tn_storestage_end(&again->stage, error) : status;
    tn_storestage_free(&again->stage);
    /* By the rule of stores: other parts of the night stay as they are. */
    status = status == TENOR_OK ? tn_storemerge_run(again->store, TN_STOREMERGE_REPLACE, &merged, error) : status;
    result->batches += status == TENOR_OK;
    result->dropped += (uint64_t)(b->kept - b->came);
    return status == TENOR_OK ? tn_storefile_run(again->store, clear_stage, error) : status;
}

/* ---- what is told ---------------------------------------------------------------------------- */

/* Some calls by name, of a statement that gives them; ?1: a batch, where it has one. */
static tenor_status name_calls(tn_storeagain *again, const char *sql, int64_t id, char (*out)[48], uint64_t *count, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    uint64_t found = 0;
    sqlite3_stmt *rows = tn_storefile_prepare(again->store, sql, &status, error);
    if (rows && sqlite3_bind_parameter_count(rows))
        sqlite3_bind_int64(rows, 1, id);
    for (; tn_storefile_step(again->store, rows, &status, error); found++) {
        tenor_str call = tn_storefile_text(rows, 0);
        if (found < TN_STOREAGAIN_NAMED)
            snprintf(out[found], 48, "%.*s", (int)(call.size < 47 ? call.size : 47), call.data);
    }
    sqlite3_finalize(rows);
    if (count)
        *count = found;
    return status;
}

#define CALL_IS_THERE                                                                                                     \
    "EXISTS (SELECT 1 FROM dst.leg l WHERE " TN_STORESCHEMA_CALL_END("l.call") " = " TN_STORESCHEMA_CALL_END("f.call")    \
    " AND l.call = f.call)"

static tenor_status name_strangers(tn_storeagain *again, tn_storeagain_result *result, tenor_io_error *error)
{
    tenor_status status = name_calls(again, "SELECT DISTINCT f.call FROM src.fresh f WHERE NOT " CALL_IS_THERE " ORDER BY 1", 0,
                                     result->unknown_calls, &result->unknown, error);
    return status == TENOR_OK
               ? name_calls(again,
                            "SELECT f.call FROM src.fresh f WHERE " CALL_IS_THERE " AND NOT EXISTS (SELECT 1 FROM dst.leg l"
                            " JOIN dst.sheet s ON s.id = l.id >> 20 JOIN dst.seat a ON a.id = s.seat WHERE "
                            TN_STORESCHEMA_CALL_END("l.call") " = " TN_STORESCHEMA_CALL_END("f.call")
                            " AND l.call = f.call AND a.agent = f.agent) ORDER BY 1",
                            0, result->stranger_calls, &result->strangers, error)
               : status;
}

static tenor_status tell_stay(tn_storeagain *again, const batch *b, tn_storeagain_result *result, tenor_io_error *error)
{
    if (result->stay_count++ >= TN_STOREAGAIN_NAMED)
        return TENOR_OK;
    tn_storeagain_stay *stay = &result->stay[result->stay_count - 1];
    *stay = (tn_storeagain_stay){.legs = (uint64_t)b->legs, .missing = (uint64_t)(b->kept - b->came), .pruned = b->kept < b->legs};
    snprintf(stay->batch, sizeof stay->batch, "%.*s%s%.*s", (int)(b->name.size < 40 ? b->name.size : 40), b->name.data,
             b->part.size ? ", part " : "", (int)(b->part.size < 12 ? b->part.size : 12), b->part.data);
    return name_calls(again,
                      "SELECT l.call FROM temp.of_batch o CROSS JOIN dst.sheet s ON s.id = o.sheet CROSS JOIN dst.seat a ON a.id = s.seat"
                      " CROSS JOIN dst.leg l ON l.id BETWEEN s.id << 20 AND (s.id << 20) + 1048575 WHERE o.batch = ?1 AND NOT EXISTS"
                      " (SELECT 1 FROM src.fresh f WHERE f.call = l.call AND f.agent = a.agent) ORDER BY 1 LIMIT 5",
                      b->id, stay->calls, NULL, error);
}

/* ---- all batches ----------------------------------------------------------------------------- */

static tenor_status take_batch(tn_storeagain *again, const tn_storeagain_how *how, batch *b, tn_storeagain_result *result,
                               tenor_io_error *error)
{
    tenor_status status = read_places(again, b, error);
    status = status == TENOR_OK ? read_counts(again, b, error) : status;
    if (status != TENOR_OK)
        return status;
    if (plan_series(again, how, b))
        result->already++;
    else if (b->came == 0)
        result->untouched++;
    else if (b->kept < b->legs || (b->came < b->kept && !how->drop))
        return tell_stay(again, b, result, error);
    else
        return score_again(again, b, result, error);
    return TENOR_OK;
}

tenor_status tn_storeagain_run(tn_storeagain *again, const tn_storeagain_how *how, tn_storeagain_result *result, tenor_io_error *error)
{
    tn_storefile *store = again->store;
    tenor_status status;
    int64_t count = 0;
    batch *b = tn_mem_zero(&store->mem, 1, sizeof *b);
    *result = (tn_storeagain_result){.batches = 0};
    if (!b)
        return tn_storefile_no_memory(error);
    status = tn_storefile_run(store,
                              "CREATE TEMP TABLE batches AS SELECT row_number() OVER (ORDER BY name, part) AS n, id, name, part FROM dst.batch;"
                              "CREATE TEMP TABLE of_batch(batch INTEGER, sheet INTEGER, PRIMARY KEY(batch, sheet)) WITHOUT ROWID;"
                              "INSERT INTO temp.of_batch SELECT batch, id FROM dst.sheet",
                              error);
    status = status == TENOR_OK ? name_strangers(again, result, error) : status;
    status = status == TENOR_OK ? tn_storefile_number(store, "SELECT count(*) FROM temp.batches", &count, error) : status;
    sqlite3_stmt *row = tn_storefile_prepare(store, "SELECT id, name, part FROM temp.batches WHERE n = ?1", &status, error);
    for (int64_t n = 1; n <= count && status == TENOR_OK; n++) {
        sqlite3_reset(row);
        sqlite3_bind_int64(row, 1, n);
        if (!tn_storefile_step(store, row, &status, error))
            break;
        b->id = sqlite3_column_int64(row, 0);
        bool kept = keep_text(again, tn_storefile_text(row, 1), &b->name) && keep_text(again, tn_storefile_text(row, 2), &b->part);
        sqlite3_reset(row);
        status = kept ? take_batch(again, how, b, result, error) : tn_storefile_no_memory(error);
    }
    sqlite3_finalize(row);
    tn_mem_free(&store->mem, b, 1, sizeof *b);
    status = status == TENOR_OK && result->batches ? tn_storedrop_names(store, error) : status;
    return status == TENOR_OK ? tn_storefile_run(store, "DROP TABLE temp.batches; DROP TABLE temp.of_batch", error) : status;
}
