/* storeexport.c - the sums of a store as JSON Lines. */
#include "store/storeexport.h"

#include <string.h>

#include "base/buf.h"
#include "base/num.h"
#include "base/sort.h"
#include "store/storecells.h"
#include "store/storeparts.h"
#include "store/storeschema.h"

/* Lines are handed on in pieces of this size. */
#define PIECE ((size_t)64 << 10)

/* The names of a cell, in the order of lines and of members; the last is the digest of its shadow, empty where it has none. */
enum { NAMES = 11, SHADOW = NAMES - 1 };
static const char *const members[NAMES] = {"day", "agent",  "team", "queue",     "topic",  "channel",
                                           "reader", "asr", "dimension", "digest", "shadow"};
#define KEY "s.day, a.agent, a.team, t.queue, t.topic, t.channel, t.reader, t.asr, e.dimension, e.digest, coalesce(h.digest, '')"
/* Cells of a sheet and the shadow of each, from a sheet and its names on. */
#define CELLS                                                                                                         \
    " CROSS JOIN src.seat a ON a.id = s.seat CROSS JOIN src.stratum t ON t.id = s.stratum"                             \
    " CROSS JOIN src.place p ON p.batch = s.batch AND p.shadow = 0 CROSS JOIN src.series e ON e.id = p.series"         \
    " CROSS JOIN temp.cell c ON c.sheet = s.id AND c.place = p.place"                                                  \
    " LEFT JOIN temp.shade h ON h.batch = s.batch AND h.dimension = e.dimension"                                       \
    " AND EXISTS (SELECT 1 FROM temp.cell k WHERE k.sheet = s.id AND k.place = h.place)"
#define ORDER "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"

/* ---- what phrases gave to sheets ------------------------------------------------------------- */

static int by_phrase(const void *x, const void *y)
{
    const tn_storeparts_record *a = x, *b = y;
    return (a->phrase > b->phrase) - (a->phrase < b->phrase);
}

typedef struct heap {
    tn_storefile *store;
    sqlite3_stmt *put;
    tn_storeparts_record *records; /* of the sheet at hand */
    size_t count, room;
    int64_t sheet;
} heap;

static tenor_status put_sheet(heap *h, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    tn_sort(h->records, h->count, sizeof *h->records, by_phrase);
    for (size_t i = 0; i < h->count && status == TENOR_OK;) {
        const uint32_t phrase = h->records[i].phrase;
        int64_t count = 0, points = 0;
        for (; i < h->count && h->records[i].phrase == phrase; i++) {
            count += h->records[i].count;
            points += h->records[i].points;
        }
        sqlite3_reset(h->put);
        sqlite3_bind_int64(h->put, 1, h->sheet);
        sqlite3_bind_int64(h->put, 2, phrase);
        sqlite3_bind_int64(h->put, 3, count);
        sqlite3_bind_int64(h->put, 4, points);
        tn_storefile_step(h->store, h->put, &status, error);
        sqlite3_reset(h->put);
    }
    h->count = 0;
    return status;
}

static tenor_status add_records(heap *h, tenor_str text, tenor_io_error *error)
{
    tn_storeparts_reader reader;
    tn_storeparts_record record;
    tn_storeparts_open(&reader, tn_str_of(text.data, text.size));
    while (tn_storeparts_next(&reader, &record)) {
        void *records = h->records;
        if (!tn_mem_reserve(&h->store->mem, &records, &h->room, h->count + 1, sizeof *h->records))
            return tn_storefile_no_memory(error);
        h->records = records;
        h->records[h->count++] = record;
    }
    return reader.damaged ? tn_storefile_refuse(h->store->path, error, "is damaged: numbers in it do not fit together") : TENOR_OK;
}

/* temp.gave(sheet, phrase, count, points) */
static tenor_status sum_phrases(tn_storefile *store, tenor_io_error *error)
{
    heap h = {.store = store};
    tenor_status status = tn_storefile_run(store, "CREATE TEMP TABLE gave(sheet INTEGER, phrase INTEGER, count INTEGER, points INTEGER,"
                                                  " PRIMARY KEY(sheet, phrase)) WITHOUT ROWID; BEGIN", error);
    h.put = tn_storefile_prepare(store, "INSERT INTO temp.gave VALUES(?1, ?2, ?3, ?4)", &status, error);
    sqlite3_stmt *rows = tn_storefile_prepare(store, "SELECT id >> 20, parts FROM src.leg WHERE parts <> '' UNION ALL"
                                                     " SELECT id, parts FROM src.sheet WHERE parts <> '' ORDER BY 1", &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        if (sqlite3_column_int64(rows, 0) != h.sheet && (status = put_sheet(&h, error)) != TENOR_OK)
            break;
        h.sheet = sqlite3_column_int64(rows, 0);
        if ((status = add_records(&h, tn_storefile_text(rows, 1), error)) != TENOR_OK)
            break;
    }
    status = status == TENOR_OK ? put_sheet(&h, error) : status;
    sqlite3_finalize(rows);
    sqlite3_finalize(h.put);
    tn_mem_free(&store->mem, h.records, h.room, sizeof *h.records);
    return status == TENOR_OK ? tn_storefile_run(store, "COMMIT", error) : status;
}

/* ---- cells, one a row ------------------------------------------------------------------------ */

/* temp.cell(sheet, place, missing, sum, squares), and the shadow of each batch and dimension: temp.shade */
static tenor_status unpack_cells(tn_storefile *store, tenor_io_error *error)
{
    tenor_status status = tn_storefile_run(
        store,
        "CREATE TEMP TABLE shade AS SELECT p.batch AS batch, e.dimension AS dimension, e.digest AS digest, p.place AS place"
        " FROM src.place p JOIN src.series e ON e.id = p.series WHERE p.shadow <> 0;"
        "CREATE INDEX temp.shade_key ON shade(batch, dimension);"
        "CREATE TEMP TABLE cell(sheet INTEGER, place INTEGER, missing INTEGER, sum INTEGER, squares INTEGER,"
        " PRIMARY KEY(sheet, place)) WITHOUT ROWID; BEGIN",
        error);
    sqlite3_stmt *put = tn_storefile_prepare(store, "INSERT INTO temp.cell VALUES(?1, ?2, ?3, ?4, ?5)", &status, error);
    sqlite3_stmt *rows = tn_storefile_prepare(store, "SELECT id, cells FROM src.sheet ORDER BY id", &status, error);
    while (tn_storefile_step(store, rows, &status, error)) {
        tenor_str text = tn_storefile_text(rows, 1);
        tn_storecells_reader reader;
        tn_storecells_cell cell;
        tn_storecells_open(&reader, tn_str_of(text.data, text.size));
        for (int place = 0; status == TENOR_OK && tn_storecells_next(&reader, &cell); place++) {
            if (cell.absent)
                continue;
            sqlite3_reset(put);
            sqlite3_bind_int64(put, 1, sqlite3_column_int64(rows, 0));
            sqlite3_bind_int(put, 2, place);
            sqlite3_bind_int64(put, 3, cell.missing);
            sqlite3_bind_int64(put, 4, cell.sum);
            sqlite3_bind_int64(put, 5, cell.squares);
            tn_storefile_step(store, put, &status, error);
            sqlite3_reset(put);
        }
        if (status == TENOR_OK && reader.damaged)
            status = tn_storefile_refuse(store->path, error, "is damaged: numbers in it do not fit together");
        if (status != TENOR_OK)
            break;
    }
    sqlite3_finalize(rows);
    sqlite3_finalize(put);
    return status == TENOR_OK ? tn_storefile_run(store, "COMMIT", error) : status;
}

/* ---- lines ----------------------------------------------------------------------------------- */

/* Two rows by their names; days are numbers. */
static int compare(sqlite3_stmt *x, sqlite3_stmt *y)
{
    int64_t a = sqlite3_column_int64(x, 0), b = sqlite3_column_int64(y, 0);
    int order = (a > b) - (a < b);
    for (int i = 1; i < NAMES && order == 0; i++) {
        tenor_str s = tn_storefile_text(x, i), t = tn_storefile_text(y, i);
        order = memcmp(s.data, t.data, s.size < t.size ? s.size : t.size);
        order = order ? order : (s.size > t.size) - (s.size < t.size);
    }
    return order;
}

static bool put_member(tenor_io_buffer *out, const char *before, tenor_str value)
{
    return tenor_io_buffer_put(out, (tenor_str){before, strlen(before)}) == TENOR_OK &&
           tenor_io_write_string(out, value) == TENOR_OK;
}

static bool put_number(tenor_io_buffer *out, const char *before, int64_t value)
{
    char text[TN_NUM_MAX];
    size_t size = (size_t)(tn_num_put_int(text, value) - text);
    return tenor_io_buffer_put(out, (tenor_str){before, strlen(before)}) == TENOR_OK &&
           tenor_io_buffer_put(out, (tenor_str){text, size}) == TENOR_OK;
}

static bool put_sums(tenor_io_buffer *out, sqlite3_stmt *row, int column)
{
    static const char *const sums[] = {",\"n\":", ",\"missing\":", ",\"sum\":", ",\"squares\":"};
    bool fine = true;
    for (int i = 0; i < 4 && fine; i++)
        fine = put_number(out, sums[i], sqlite3_column_int64(row, column + i));
    return fine;
}

static bool put_cell(tenor_io_buffer *out, sqlite3_stmt *row)
{
    char day[TN_NUM_MAX];
    bool fine = put_member(out, "{\"day\":", (tenor_str){day, tn_num_date(day, sqlite3_column_int(row, 0))});
    for (int i = 1; i < SHADOW && fine; i++)
        fine = tenor_io_buffer_put(out, (tenor_str){",", 1}) == TENOR_OK &&
               put_member(out, "", (tenor_str){members[i], strlen(members[i])}) &&
               put_member(out, ":", tn_storefile_text(row, i));
    fine = fine && put_sums(out, row, NAMES);
    if (fine && tn_storefile_text(row, SHADOW).size)
        fine = put_member(out, ",\"shadow\":{\"digest\":", tn_storefile_text(row, SHADOW)) && put_sums(out, row, NAMES + 4) &&
               tenor_io_buffer_put(out, (tenor_str){"}", 1}) == TENOR_OK;
    return fine;
}

static bool put_phrase(tenor_io_buffer *out, sqlite3_stmt *row, bool first)
{
    return put_member(out, first ? ",\"phrases\":[{\"category\":" : ",{\"category\":", tn_storefile_text(row, NAMES)) &&
           put_member(out, ",\"entry\":", tn_storefile_text(row, NAMES + 1)) &&
           put_number(out, ",\"count\":", sqlite3_column_int64(row, NAMES + 2)) &&
           put_number(out, ",\"points\":", sqlite3_column_int64(row, NAMES + 3)) &&
           tenor_io_buffer_put(out, (tenor_str){"}", 1}) == TENOR_OK;
}

/* Cells and phrases come in the same order: they are read side by side. */
static tenor_status put_lines(tn_storefile *store, tenor_io_buffer *out, tn_storeexport_write write, void *context,
                              tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *cells = tn_storefile_prepare(store,
                                               "SELECT " KEY ", sum(s.legs - c.missing), sum(c.missing), sum(c.sum), sum(c.squares),"
                                               " sum(s.legs - d.missing), sum(d.missing), sum(d.sum), sum(d.squares)"
                                               " FROM src.sheet s" CELLS
                                               " LEFT JOIN temp.cell d ON d.sheet = s.id AND d.place = h.place"
                                               " GROUP BY " ORDER " ORDER BY " ORDER,
                                               &status, error);
    sqlite3_stmt *phrases = tn_storefile_prepare(store,
                                                 "SELECT " KEY ", f.category, f.entry, sum(g.count), sum(g.points)"
                                                 " FROM temp.gave g CROSS JOIN src.sheet s ON s.id = g.sheet"
                                                 " CROSS JOIN src.phrase f ON f.id = g.phrase" CELLS
                                                 " WHERE e.dimension = f.dimension"
                                                 " GROUP BY " ORDER ", 12, 13 ORDER BY " ORDER ", 12, 13",
                                                 &status, error);
    bool more = tn_storefile_step(store, phrases, &status, error), go_on = true;
    while (go_on && tn_storefile_step(store, cells, &status, error)) {
        bool fine = put_cell(out, cells), any = false;
        while (fine && more && compare(phrases, cells) <= 0) {
            fine = put_phrase(out, phrases, !any);
            any = true;
            more = tn_storefile_step(store, phrases, &status, error);
        }
        fine = fine && tenor_io_buffer_put(out, (tenor_str){any ? "]}\n" : "}\n", any ? 3 : 2}) == TENOR_OK;
        if (!fine && status == TENOR_OK)
            status = tn_storefile_no_memory(error);
        if (tenor_io_buffer_view(out).size >= PIECE) {
            go_on = write(context, tenor_io_buffer_view(out));
            tenor_io_buffer_clear(out);
        }
    }
    if (go_on && status == TENOR_OK)
        write(context, tenor_io_buffer_view(out));
    sqlite3_finalize(cells);
    sqlite3_finalize(phrases);
    return status;
}

/* What bridges were built, behind all cells. */
static tenor_status put_bridges(tn_storefile *store, tenor_io_buffer *out, tn_storeexport_write write, void *context,
                                tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(store, "SELECT dimension, before, after FROM src.bridge ORDER BY 1, 2, 3", &status, error);
    tenor_io_buffer_clear(out);
    while (tn_storefile_step(store, rows, &status, error))
        if (!put_member(out, "{\"bridge\":", tn_storefile_text(rows, 0)) || !put_member(out, ",\"before\":", tn_storefile_text(rows, 1)) ||
            !put_member(out, ",\"after\":", tn_storefile_text(rows, 2)) || tenor_io_buffer_put(out, (tenor_str){"}\n", 2}) != TENOR_OK)
            status = tn_storefile_no_memory(error);
    sqlite3_finalize(rows);
    if (status == TENOR_OK && tenor_io_buffer_view(out).size)
        write(context, tenor_io_buffer_view(out));
    return status;
}

tenor_status tn_storeexport_run(tn_storefile *store, tn_storeexport_write write, void *context, tenor_io_error *error)
{
    tenor_io_buffer *out;
    if (tenor_io_buffer_new(&out, NULL) != TENOR_OK)
        return tn_storefile_no_memory(error);
    tenor_status status = unpack_cells(store, error);
    status = status == TENOR_OK ? sum_phrases(store, error) : status;
    status = status == TENOR_OK ? put_lines(store, out, write, context, error) : status;
    status = status == TENOR_OK ? put_bridges(store, out, write, context, error) : status;
    tenor_io_buffer_free(out);
    return status;
}
