/* storelines.c - sums as JSON Lines into a batch.
 *
 * Lines go into a table first, since they may come in any order. Then each (day, seat, stratum) gets sheets, as many as are needed for
 * every sheet to have one number of legs, and a dimension at most once: lines that were added up over batches may differ in
 * both. All other places of these sheets are absent. */
#include "store/storelines.h"

#include <stdio.h>
#include <string.h>
#include <zlib.h>

#include "base/num.h"
#include "base/sha256.h"
#include "store/storecells.h"
#include "store/storejson.h"
#include "store/storeparts.h"
#include "store/storeschema.h"
#include "tenor_drift.h"

#define PIECE ((size_t)64 << 10)
/* Longest line. */
#define LINE_MOST ((size_t)16 << 20)

/* Names of a line, as they stand in its text; empty: not given. */
enum { AGENT, TEAM, QUEUE, TOPIC, CHANNEL, READER, ASR, DIMENSION, DIGEST, SHADOW, NAMES };
static const char *const names_of[NAMES] = {"agent", "team", "queue", "topic", "channel", "reader", "asr", "dimension", "digest", ""};

typedef struct sums {
    int64_t n, missing, sum, squares;
    unsigned given; /* bits */
} sums;

typedef struct loading {
    tn_storefile *store;
    const char *path;
    uint64_t line;
    tn_buf text;        /* of strings of the line at hand */
    size_t begin[NAMES], size[NAMES];
    bool has_day, has[NAMES];
    int32_t day;
    sums main, shadow;
    bool shadowed;
    tn_buf parts;
    tn_storeparts_record *records;
    size_t record_count, record_room;
    sqlite3_stmt *put_seat, *put_stratum, *put_series, *put_phrase, *put_line, *put_bridge;
    uint64_t cells;
} loading;

static tenor_status refuse(const loading *l, const char *why, tenor_io_error *error)
{
    return tn_storefile_refuse(NULL, error, "%s:%llu: %s%s", l->path, (unsigned long long)l->line, strncmp(why, "a ", 2) == 0 ? "" : "the line ", why);
}

/* ---- numbers of names ------------------------------------------------------------------------ */

/* The id of these names, which get a row where they are new: put returns it. */
static int64_t id_of(loading *l, sqlite3_stmt *put, const tenor_str *names, int count, tenor_status *status, tenor_io_error *error)
{
    int64_t id = 0;
    if (*status != TENOR_OK)
        return 0;
    sqlite3_reset(put);
    for (int i = 0; i < count; i++)
        tn_storefile_bind(put, i + 1, names[i]);
    if (tn_storefile_step(l->store, put, status, error))
        id = sqlite3_column_int64(put, 0);
    sqlite3_reset(put);
    return id;
}

static tenor_str name(const loading *l, int which)
{
    return l->size[which] ? (tenor_str){l->text.data + l->begin[which], l->size[which]} : (tenor_str){"-", 1};
}

/* ---- a line ---------------------------------------------------------------------------------- */

static bool read_string(loading *l, tn_storejson *json, int which)
{
    l->begin[which] = l->text.size;
    bool fine = !l->has[which] && tn_storejson_string(json, &l->text);
    l->size[which] = l->text.size - l->begin[which];
    l->has[which] = true;
    tn_buf_byte(&l->text, 0);
    return fine;
}

/* One of the four sums; false: the name is none of theirs, or what stands there is no number. */
static bool read_sum(tn_storejson *json, tn_str key, sums *to)
{
    static const char *const names[] = {"n", "missing", "sum", "squares"};
    int64_t *const values[] = {&to->n, &to->missing, &to->sum, &to->squares};
    for (unsigned i = 0; i < 4; i++)
        if (key.n == strlen(names[i]) && memcmp(key.p, names[i], key.n) == 0) {
            bool again = to->given >> i & 1;
            to->given |= 1u << i;
            return tn_storejson_int(json, values[i]) && !again;
        }
    return false;
}

/* The name of a member, and what stands behind it. */
static bool read_key(tn_storejson *json, tn_buf *out)
{
    tn_buf_clear(out);
    return tn_storejson_string(json, out) && tn_storejson_take(json, ':');
}

static bool is(const tn_buf *key, const char *word)
{
    return key->size == strlen(word) && memcmp(key->data, word, key->size) == 0;
}

static bool read_shadow(loading *l, tn_storejson *json, tn_buf *key)
{
    bool first = true;
    if (l->shadowed || !tn_storejson_take(json, '{'))
        return false;
    l->shadowed = true;
    while (tn_storejson_more(json, &first, '}')) {
        if (!read_key(json, key))
            return false;
        if (is(key, "digest") ? !read_string(l, json, SHADOW) : !read_sum(json, tn_buf_view(key), &l->shadow))
            return false;
    }
    return !json->wrong;
}

/* One phrase: its id needs the dimension, which stands before phrases in what export writes. */
static bool read_phrase(loading *l, tn_storejson *json, tn_buf *key, tenor_status *status, tenor_io_error *error)
{
    bool first = true, fine = tn_storejson_take(json, '{'), named[2] = {false, false};
    int64_t count = 0, points = 0;
    size_t begin[2] = {0, 0}, size[2] = {0, 0};
    while (fine && tn_storejson_more(json, &first, '}')) {
        fine = read_key(json, key);
        int which = fine && is(key, "category") ? 0 : fine && is(key, "entry") ? 1 : -1;
        if (which >= 0) {
            begin[which] = l->text.size;
            fine = !named[which] && tn_storejson_string(json, &l->text);
            size[which] = l->text.size - begin[which];
            named[which] = true;
            tn_buf_byte(&l->text, 0);
        } else {
            fine = fine && (is(key, "count") ? tn_storejson_int(json, &count) : is(key, "points") && tn_storejson_int(json, &points));
        }
    }
    fine = fine && !json->wrong && named[0] && named[1] && size[1] && l->has[DIMENSION] && count >= 1 && count <= UINT32_MAX &&
           points > -TN_STORECELLS_SUM && points < TN_STORECELLS_SUM;
    if (!fine)
        return false;
    void *records = l->records;
    if (l->text.failed || !tn_mem_reserve(&l->store->mem, &records, &l->record_room, l->record_count + 1, sizeof *l->records)) {
        *status = tn_storefile_no_memory(error);
        return false;
    }
    l->records = records;
    const tenor_str names[] = {name(l, DIMENSION), {l->text.data + begin[0], size[0]}, {l->text.data + begin[1], size[1]}};
    int64_t id = id_of(l, l->put_phrase, names, 3, status, error);
    if (*status == TENOR_OK && id > (int64_t)TN_STOREPARTS_PHRASES)
        *status = tn_storefile_refuse(NULL, error, "a store has no place for more than %u phrases", TN_STOREPARTS_PHRASES);
    l->records[l->record_count++] = (tn_storeparts_record){(uint32_t)id, (uint32_t)count, points};
    return *status == TENOR_OK;
}

static bool read_phrases(loading *l, tn_storejson *json, tn_buf *key, tenor_status *status, tenor_io_error *error)
{
    bool first = true;
    if (!tn_storejson_take(json, '['))
        return false;
    while (tn_storejson_more(json, &first, ']'))
        if (!read_phrase(l, json, key, status, error))
            return false;
    return !json->wrong;
}

static bool read_member(loading *l, tn_storejson *json, tn_buf *key, tenor_status *status, tenor_io_error *error)
{
    for (int i = 0; i < SHADOW; i++)
        if (is(key, names_of[i]))
            return read_string(l, json, i);
    if (is(key, "day")) {
        tn_buf_clear(key);
        bool again = l->has_day;
        l->has_day = true;
        return tn_storejson_string(json, key) && tn_num_parse_date(tn_buf_view(key), &l->day) && !again;
    }
    if (is(key, "shadow"))
        return read_shadow(l, json, key);
    if (is(key, "phrases"))
        return l->record_count == 0 && read_phrases(l, json, key, status, error);
    return read_sum(json, tn_buf_view(key), &l->main);
}

/* Could these be sums of scores? */
static bool are_possible(const sums *s)
{
    if (s->given != 15 || s->n < 0 || s->missing < 0 || s->squares < 0 || s->n >= TN_STORECELLS_LEGS || s->missing >= TN_STORECELLS_LEGS)
        return false;
    int64_t most = s->n * TENOR_DRIFT_SCORE_MOST;
    return s->sum <= most && s->sum >= -most && (s->n > 0 || s->squares == 0) &&
           (double)s->squares * (double)s->n >= (double)s->sum * (double)s->sum * (1 - 1e-9);
}

/* ---- into the stage -------------------------------------------------------------------------- */

static tenor_status put_line(loading *l, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    const tenor_str seat[] = {name(l, AGENT), name(l, TEAM)}, series[] = {name(l, DIMENSION), name(l, DIGEST)},
                    stratum[] = {name(l, QUEUE), name(l, TOPIC), name(l, CHANNEL), name(l, READER), name(l, ASR)},
                    shadow[] = {name(l, DIMENSION), name(l, SHADOW)};
    const int64_t numbers[] = {l->day, id_of(l, l->put_seat, seat, 2, &status, error),
                               id_of(l, l->put_stratum, stratum, 5, &status, error), l->main.n + l->main.missing,
                               id_of(l, l->put_series, series, 2, &status, error),
                               l->shadowed ? id_of(l, l->put_series, shadow, 2, &status, error) : 0,
                               l->main.missing, l->main.sum, l->main.squares, l->shadow.missing, l->shadow.sum, l->shadow.squares};
    tn_buf_clear(&l->parts);
    tn_storeparts_put(&l->parts, l->records, l->record_count);
    if (l->parts.failed)
        return tn_storefile_no_memory(error);
    sqlite3_reset(l->put_line);
    for (int i = 0; i < (int)(sizeof numbers / sizeof numbers[0]); i++)
        sqlite3_bind_int64(l->put_line, i + 1, numbers[i]);
    tn_storefile_bind(l->put_line, 13, (tenor_str){l->parts.data, l->parts.size});
    tn_storefile_step(l->store, l->put_line, &status, error);
    if (status == TENOR_OK && sqlite3_changes(l->store->db) == 0)
        status = refuse(l, "stands there before already: the same agent, day, stratum, dimension and digest", error);
    sqlite3_reset(l->put_line);
    l->cells++;
    return status;
}

static tenor_status take_bridge(loading *l, tn_storejson *json, tn_buf *key, tenor_io_error *error)
{
    static const char *const members[] = {"bridge", "before", "after"};
    tenor_str names[3];
    size_t begin[3], size[3];
    bool first = true, fine = tn_storejson_take(json, '{');
    for (int i = 0; i < 3 && fine; i++) {
        fine = tn_storejson_more(json, &first, '}') && read_key(json, key) && is(key, members[i]);
        begin[i] = l->text.size;
        fine = fine && tn_storejson_string(json, &l->text);
        size[i] = l->text.size - begin[i];
    }
    fine = fine && !tn_storejson_more(json, &first, '}') && tn_storejson_end(json) && size[0] && size[1] && size[2];
    if (!fine)
        return refuse(l, json->wrong ? json->wrong : "is no bridge", error);
    if (l->text.failed)
        return tn_storefile_no_memory(error);
    tenor_status status = TENOR_OK;
    for (int i = 0; i < 3; i++)
        names[i] = (tenor_str){l->text.data + begin[i], size[i]};
    id_of(l, l->put_bridge, names, 3, &status, error);
    return status;
}

static tenor_status take_line(loading *l, tn_str text, tn_buf *key, tenor_io_error *error)
{
    static const char bridge[] = "{\"bridge\"";
    tn_storejson json = {text, 0, NULL};
    tenor_status status = TENOR_OK;
    bool first = true;
    l->line++;
    tn_buf_clear(&l->text);
    if (tn_storejson_end(&json)) /* a blank line */
        return TENOR_OK;
    json = (tn_storejson){text, 0, NULL};
    if (text.n >= sizeof bridge - 1 && memcmp(text.p, bridge, sizeof bridge - 1) == 0)
        return take_bridge(l, &json, key, error);
    memset(l->size, 0, sizeof l->size);
    memset(l->has, 0, sizeof l->has);
    l->has_day = l->shadowed = false;
    l->main = l->shadow = (sums){0, 0, 0, 0, 0};
    l->record_count = 0;
    bool fine = tn_storejson_take(&json, '{');
    while (fine && tn_storejson_more(&json, &first, '}'))
        fine = read_key(&json, key) && read_member(l, &json, key, &status, error);
    if (status != TENOR_OK)
        return status;
    fine = fine && tn_storejson_end(&json);
    if (l->text.failed || key->failed)
        return tn_storefile_no_memory(error);
    if (!fine || json.wrong)
        return refuse(l, json.wrong ? json.wrong : "has a member that is unknown, given twice, or of another kind", error);
    if (!l->has_day || !l->size[DIMENSION])
        return refuse(l, "has no day, or no dimension", error);
    if (!are_possible(&l->main) || (l->shadowed && (!are_possible(&l->shadow) || l->shadow.n + l->shadow.missing != l->main.n + l->main.missing)))
        return refuse(l, "has sums that no scores have, or lacks one", error);
    return l->main.n + l->main.missing ? put_line(l, error) : TENOR_OK;
}

/* ---- lines to sheets ------------------------------------------------------------------------- */

/* A sheet that is being filled; several of one (day, seat, stratum). */
typedef struct sheet {
    int64_t legs;
    tn_storecells_cell cells[TN_STORESCHEMA_PLACES];
    int64_t dimensions[TN_STORESCHEMA_PLACES]; /* that it has */
    size_t dimension_count;
    tn_buf records; /* of phrases, one behind the other */
} sheet;

typedef struct sheets {
    sheet *list;
    size_t count, room;
    int64_t key[3]; /* day, seat, stratum */
    size_t places;
    int64_t next;   /* id */
    sqlite3_stmt *put;
} sheets;

static tenor_status put_sheets(loading *l, sheets *s, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < s->count && status == TENOR_OK; i++) {
        sheet *one = &s->list[i];
        tn_buf_clear(&l->text);
        tn_buf_clear(&l->parts);
        if (!tn_storecells_put(&l->text, one->cells, s->places))
            return tn_storefile_refuse(NULL, error, "%s: sums are larger than a store has place for", l->path);
        if (one->records.size)
            tn_storeparts_put(&l->parts, (const tn_storeparts_record *)(const void *)one->records.data,
                              one->records.size / sizeof(tn_storeparts_record));
        if (l->text.failed || l->parts.failed)
            return tn_storefile_no_memory(error);
        sqlite3_reset(s->put);
        sqlite3_bind_int64(s->put, 1, s->next++);
        for (int k = 0; k < 3; k++)
            sqlite3_bind_int64(s->put, k + 2, s->key[k]);
        sqlite3_bind_int64(s->put, 5, one->legs);
        tn_storefile_bind(s->put, 6, (tenor_str){l->text.data, l->text.size});
        if (l->parts.size)
            tn_storefile_bind(s->put, 7, (tenor_str){l->parts.data, l->parts.size});
        else
            sqlite3_bind_null(s->put, 7);
        tn_storefile_step(l->store, s->put, &status, error);
        sqlite3_reset(s->put);
    }
    return status;
}

/* The sheet for a line: of its legs, without its dimension yet. NULL: no memory. */
static sheet *sheet_for(loading *l, sheets *s, int64_t legs, int64_t dimension)
{
    for (size_t i = 0; i < s->count; i++) {
        size_t k = 0;
        while (k < s->list[i].dimension_count && s->list[i].dimensions[k] != dimension)
            k++;
        if (s->list[i].legs == legs && k == s->list[i].dimension_count && k < TN_STORESCHEMA_PLACES)
            return &s->list[i];
    }
    if (s->count == s->room) {
        void *list = s->list;
        size_t before = s->room;
        if (!tn_mem_reserve(&l->store->mem, &list, &s->room, s->count + 1, sizeof *s->list))
            return NULL;
        s->list = list;
        for (size_t i = before; i < s->room; i++)
            tn_buf_init(&s->list[i].records, &l->store->mem);
    }
    sheet *one = &s->list[s->count++];
    one->legs = legs;
    one->dimension_count = 0;
    tn_buf_clear(&one->records);
    for (size_t i = 0; i < TN_STORESCHEMA_PLACES; i++)
        one->cells[i] = (tn_storecells_cell){.absent = true};
    return one;
}

/* A line of the table: day, seat, stratum, legs, place, place of the shadow or none, dimension, sums of both, phrases. */
static tenor_status take_row(loading *l, sheets *s, sqlite3_stmt *row, tenor_io_error *error)
{
    tn_storeparts_reader reader;
    tn_storeparts_record record;
    tenor_status status = TENOR_OK;
    bool same = s->count > 0;
    for (int i = 0; i < 3; i++)
        same = same && sqlite3_column_int64(row, i) == s->key[i];
    if (!same) {
        status = put_sheets(l, s, error);
        s->count = 0;
        for (int i = 0; i < 3; i++)
            s->key[i] = sqlite3_column_int64(row, i);
    }
    int64_t dimension = sqlite3_column_int64(row, 6);
    sheet *one = status == TENOR_OK ? sheet_for(l, s, sqlite3_column_int64(row, 3), dimension) : NULL;
    if (!one)
        return status == TENOR_OK ? tn_storefile_no_memory(error) : status;
    one->dimensions[one->dimension_count++] = dimension;
    one->cells[sqlite3_column_int64(row, 4)] = (tn_storecells_cell){false, sqlite3_column_int64(row, 7), sqlite3_column_int64(row, 8),
                                                                    sqlite3_column_int64(row, 9)};
    if (sqlite3_column_type(row, 5) != SQLITE_NULL)
        one->cells[sqlite3_column_int64(row, 5)] = (tn_storecells_cell){false, sqlite3_column_int64(row, 10),
                                                                        sqlite3_column_int64(row, 11), sqlite3_column_int64(row, 12)};
    tenor_str text = tn_storefile_text(row, 13);
    tn_storeparts_open(&reader, tn_str_of(text.data, text.size));
    while (tn_storeparts_next(&reader, &record))
        tn_buf_put(&one->records, &record, sizeof record);
    return one->records.failed ? tn_storefile_no_memory(error) : TENOR_OK;
}

static tenor_status make_sheets(loading *l, tenor_io_error *error)
{
    int64_t places = 0;
    sheets s = {.next = 1};
    tenor_status status = tn_storefile_run(
        l->store,
        "INSERT INTO src.place SELECT 1, row_number() OVER (ORDER BY shadow, dimension, digest) - 1, id, shadow FROM"
        " (SELECT DISTINCT e.id AS id, e.dimension AS dimension, e.digest AS digest, 0 AS shadow FROM temp.line n"
        " JOIN src.series e ON e.id = n.series UNION SELECT DISTINCT e.id, e.dimension, e.digest, 1 FROM temp.line n"
        " JOIN src.series e ON e.id = n.shadow)",
        error);
    status = status == TENOR_OK ? tn_storefile_number(l->store, "SELECT count(*) FROM src.place", &places, error) : status;
    if (status == TENOR_OK && places > TN_STORESCHEMA_PLACES)
        return tn_storefile_refuse(NULL, error, "%s: has more than %d dimensions and digests: a store has no place for them in one batch",
                                   l->path, TN_STORESCHEMA_PLACES);
    s.places = (size_t)places;
    s.put = tn_storefile_prepare(l->store, "INSERT INTO src.sheet(id, batch, day, seat, stratum, legs, cells, parts)"
                                           " VALUES(?1, 1, ?2, ?3, ?4, ?5, ?6, ?7)", &status, error);
    sqlite3_stmt *rows = tn_storefile_prepare(
        l->store,
        "SELECT n.day, n.seat, n.stratum, n.legs, p.place, q.place, (SELECT min(f.id) FROM src.series f WHERE f.dimension = e.dimension),"
        " n.missing, n.sum, n.squares, n.shadow_missing, n.shadow_sum, n.shadow_squares, n.parts FROM temp.line n"
        " CROSS JOIN src.series e ON e.id = n.series CROSS JOIN src.place p ON p.series = n.series AND p.shadow = 0"
        " LEFT JOIN src.place q ON q.series = n.shadow AND q.shadow = 1"
        " ORDER BY n.day, n.seat, n.stratum, n.legs, p.place, q.place",
        &status, error);
    while (tn_storefile_step(l->store, rows, &status, error))
        if ((status = take_row(l, &s, rows, error)) != TENOR_OK)
            break;
    status = status == TENOR_OK ? put_sheets(l, &s, error) : status;
    sqlite3_finalize(rows);
    sqlite3_finalize(s.put);
    for (size_t i = 0; i < s.room; i++)
        tn_buf_free(&s.list[i].records);
    tn_mem_free(&l->store->mem, s.list, s.room, sizeof *s.list);
    return status;
}

/* What the batch holds, in 64 digits: the same of the same lines, in whatever order they came. */
static tenor_status tell_content(loading *l, tenor_io_error *error)
{
    unsigned char digest[32];
    char hex[65];
    tn_sha256 sha;
    tenor_status status = TENOR_OK;
    tn_sha256_init(&sha);
    sqlite3_stmt *rows = tn_storefile_prepare(
        l->store,
        "SELECT n.day, a.agent, a.team, t.queue, t.topic, t.channel, t.reader, t.asr, e.dimension, e.digest, coalesce(h.digest, ''),"
        " n.legs, n.missing, n.sum, n.squares, n.shadow_missing, n.shadow_sum, n.shadow_squares FROM temp.line n"
        " JOIN src.seat a ON a.id = n.seat JOIN src.stratum t ON t.id = n.stratum JOIN src.series e ON e.id = n.series"
        " LEFT JOIN src.series h ON h.id = n.shadow ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11",
        &status, error);
    while (tn_storefile_step(l->store, rows, &status, error))
        for (int i = 0; i < 18; i++) {
            tenor_str text = tn_storefile_text(rows, i);
            tn_sha256_add(&sha, text.data, text.size);
            tn_sha256_add(&sha, "", 1);
        }
    sqlite3_finalize(rows);
    tn_sha256_end(&sha, digest);
    tn_sha256_hex(digest, hex);
    sqlite3_stmt *put = tn_storefile_prepare(l->store, "UPDATE src.batch SET content = ?1", &status, error);
    if (put)
        tn_storefile_bind(put, 1, (tenor_str){hex, 64});
    tn_storefile_step(l->store, put, &status, error);
    sqlite3_finalize(put);
    return status;
}

/* ---- reading --------------------------------------------------------------------------------- */

bool tn_storelines_are(const char *path)
{
    static const char store[] = "SQLite format 3";
    char begin[sizeof store];
    FILE *file = fopen(path, "rb");
    size_t n = file ? fread(begin, 1, sizeof begin, file) : 0;
    if (file)
        fclose(file);
    const unsigned char *bytes = (const unsigned char *)begin;
    return n > 0 && (begin[0] == '{' || (n > 1 && bytes[0] == 0x1F && bytes[1] == 0x8B)) && memcmp(begin, store, n < 15 ? n : 15) != 0;
}

static tenor_status read_lines(loading *l, gzFile file, tenor_io_error *error)
{
    tn_buf line, key;
    tenor_status status = TENOR_OK;
    int n = 1;
    tn_buf_init(&line, &l->store->mem);
    tn_buf_init(&key, &l->store->mem);
    while (status == TENOR_OK && n > 0) {
        char *room = tn_buf_room(&line, PIECE);
        n = room ? gzread(file, room, (unsigned)PIECE) : 0;
        if (!room) {
            status = tn_storefile_no_memory(error);
            break;
        }
        line.size += n > 0 ? (size_t)n : 0;
        size_t at = 0;
        for (const char *end; status == TENOR_OK && (end = memchr(line.data + at, '\n', line.size - at));) {
            size_t size = (size_t)(end - line.data) - at;
            status = take_line(l, tn_str_of(line.data + at, size), &key, error);
            at += size + 1;
        }
        memmove(line.data, line.data + at, line.size - at);
        line.size -= at;
        if (status == TENOR_OK && line.size > LINE_MOST) {
            l->line++;
            status = refuse(l, "is longer than 16 MB", error);
        }
    }
    if (status == TENOR_OK && (n < 0 || gzclose_r(file) != Z_OK))
        status = tn_storefile_refuse(l->path, error, "cannot be read to its end: cut off or damaged");
    else if (status != TENOR_OK || n < 0)
        gzclose_r(file);
    if (status == TENOR_OK && line.size)
        status = take_line(l, tn_buf_view(&line), &key, error);
    tn_buf_free(&line);
    tn_buf_free(&key);
    return status;
}

static tenor_status begin(loading *l, tenor_str batch, tenor_io_error *error)
{
    tenor_status status = tn_storefile_stage(l->store, error);
    l->store->path = l->path;
    status = status == TENOR_OK
                 ? tn_storefile_run(l->store,
                                    "CREATE TEMP TABLE line(day INTEGER, seat INTEGER, stratum INTEGER, legs INTEGER, series INTEGER,"
                                    " shadow INTEGER, missing INTEGER, sum INTEGER, squares INTEGER, shadow_missing INTEGER,"
                                    " shadow_sum INTEGER, shadow_squares INTEGER, parts TEXT,"
                                    " PRIMARY KEY(day, seat, stratum, series, shadow)) WITHOUT ROWID; BEGIN",
                                    error)
                 : status;
    struct {
        sqlite3_stmt **statement;
        const char *sql;
    } const statements[] = {
        {&l->put_seat, "INSERT INTO src.seat(agent, team) VALUES(?1, ?2) ON CONFLICT DO UPDATE SET team = team RETURNING id"},
        {&l->put_stratum, "INSERT INTO src.stratum(queue, topic, channel, reader, asr) VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT"
                          " DO UPDATE SET asr = asr RETURNING id"},
        {&l->put_series, "INSERT INTO src.series(dimension, digest) VALUES(?1, ?2) ON CONFLICT DO UPDATE SET digest = digest"
                         " RETURNING id"},
        {&l->put_phrase, "INSERT INTO src.phrase(dimension, category, entry) VALUES(?1, ?2, ?3) ON CONFLICT DO UPDATE SET"
                         " entry = entry RETURNING id"},
        {&l->put_line, "INSERT OR IGNORE INTO temp.line VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"},
        {&l->put_bridge, "INSERT OR IGNORE INTO src.bridge VALUES(?1, ?2, ?3)"},
    };
    for (size_t i = 0; i < sizeof statements / sizeof statements[0]; i++)
        *statements[i].statement = tn_storefile_prepare(l->store, statements[i].sql, &status, error);
    sqlite3_stmt *put = tn_storefile_prepare(l->store, "INSERT INTO src.batch VALUES(1, ?1, '', '', '', 'sums')", &status, error);
    if (put)
        tn_storefile_bind(put, 1, batch);
    tn_storefile_step(l->store, put, &status, error);
    sqlite3_finalize(put);
    return status;
}

static void end(loading *l)
{
    sqlite3_stmt *const statements[] = {l->put_seat, l->put_stratum, l->put_series, l->put_phrase, l->put_line, l->put_bridge};
    for (size_t i = 0; i < sizeof statements / sizeof statements[0]; i++)
        sqlite3_finalize(statements[i]);
    tn_buf_free(&l->text);
    tn_buf_free(&l->parts);
    tn_mem_free(&l->store->mem, l->records, l->record_room, sizeof *l->records);
}

tenor_status tn_storelines_load(tn_storefile *store, const char *path, tenor_str batch, tenor_io_error *error)
{
    loading l = {.store = store, .path = path};
    gzFile file = gzopen(path, "rb");
    if (!file)
        return tn_storefile_refuse(path, error, "cannot be opened");
    tn_buf_init(&l.text, &store->mem);
    tn_buf_init(&l.parts, &store->mem);
    tenor_status status = begin(&l, batch, error);
    if (status == TENOR_OK)
        status = read_lines(&l, file, error);
    else
        gzclose_r(file);
    status = status == TENOR_OK ? tell_content(&l, error) : status;
    status = status == TENOR_OK ? make_sheets(&l, error) : status;
    end(&l);
    return status == TENOR_OK ? tn_storefile_run(store, "COMMIT; DROP TABLE temp.line", error) : status;
}
