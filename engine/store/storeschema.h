/* storeschema.h - the tables and views of a store, as SQL. %s is the schema's name in SQL ("main"). The manual (store.md) is
 * the reader's side of it: only the views are promised.
 *
 * A sheet is what one agent did on one day in one stratum, as far as one batch knows. Its cells and legs are found by their
 * row numbers, which costs no index: cell = sheet * 256 + place, leg = sheet * 2^20 + n. A place is that of a series among
 * those of its batch. A cell whose missing, sum and squares are 0 has no row. */
#ifndef TN_STORE_STORESCHEMA_H
#define TN_STORE_STORESCHEMA_H

/* Series of a batch; legs of a sheet. */
#define TN_STORESCHEMA_PLACES 256
#define TN_STORESCHEMA_LEGS (1 << 20)
#define TN_STORESCHEMA_CELL_SHIFT 8
#define TN_STORESCHEMA_LEG_SHIFT 20

/* Records of a leg's phrases that the view shows; see storeparts.h. */
#define TN_STORESCHEMA_NUMBERS "16384"

/* The number that a character of a record of l.parts stands for. */
#define TN_STORESCHEMA_CODE(nth) "unicode(substr(l.parts, n.n * 3 + " nth ", 1))"
#define TN_STORESCHEMA_NUMBER(nth) \
    TN_STORESCHEMA_CODE(nth) " - 1 - (" TN_STORESCHEMA_CODE(nth) " >= 65536) * 10240"

static const char tn_storeschema_tables[] =
    "CREATE TABLE %s.fact(name TEXT PRIMARY KEY, value) WITHOUT ROWID;"
    "CREATE TABLE %s.batch(id INTEGER PRIMARY KEY, name TEXT NOT NULL, part TEXT NOT NULL, lexicon TEXT NOT NULL,"
    " content TEXT NOT NULL, UNIQUE(name, part));"
    "CREATE TABLE %s.seat(id INTEGER PRIMARY KEY, agent TEXT NOT NULL, team TEXT NOT NULL, UNIQUE(agent, team));"
    "CREATE TABLE %s.stratum(id INTEGER PRIMARY KEY, queue TEXT NOT NULL, topic TEXT NOT NULL, channel TEXT NOT NULL,"
    " reader TEXT NOT NULL, asr TEXT NOT NULL, UNIQUE(queue, topic, channel, reader, asr));"
    "CREATE TABLE %s.series(id INTEGER PRIMARY KEY, dimension TEXT NOT NULL, digest TEXT NOT NULL,"
    " UNIQUE(dimension, digest));"
    "CREATE TABLE %s.phrase(id INTEGER PRIMARY KEY, dimension TEXT NOT NULL, category TEXT NOT NULL, entry TEXT NOT NULL,"
    " UNIQUE(dimension, category, entry));"
    "CREATE TABLE %s.place(batch INTEGER NOT NULL, place INTEGER NOT NULL, series INTEGER NOT NULL,"
    " PRIMARY KEY(batch, place)) WITHOUT ROWID;"
    "CREATE TABLE %s.sheet(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, day INTEGER NOT NULL, seat INTEGER NOT NULL,"
    " stratum INTEGER NOT NULL, legs INTEGER NOT NULL, parts TEXT);"
    "CREATE TABLE %s.cell(id INTEGER PRIMARY KEY, missing INTEGER NOT NULL, sum INTEGER NOT NULL, squares INTEGER NOT NULL,"
    /* sums beyond 64 bits would become inexact, without a word */
    " CHECK(typeof(sum) = 'integer' AND typeof(squares) = 'integer'));"
    "CREATE TABLE %s.leg(id INTEGER PRIMARY KEY, call TEXT NOT NULL, customer TEXT, scores TEXT NOT NULL, parts TEXT);"
    "CREATE INDEX %s.leg_call ON leg(call);"
    "CREATE TABLE %s.number(n INTEGER PRIMARY KEY);";

static const char tn_storeschema_views[] =
    "INSERT INTO %s.number WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n + 1 < " TN_STORESCHEMA_NUMBERS
    ") SELECT n FROM c;"
    "CREATE VIEW %s.batches AS SELECT b.name AS batch, b.part AS part, date(min(s.day) * 86400, 'unixepoch') AS first_day,"
    " date(max(s.day) * 86400, 'unixepoch') AS last_day, count(s.id) AS sheets, coalesce(sum(s.legs), 0) AS legs,"
    " b.lexicon AS lexicon FROM batch b LEFT JOIN sheet s ON s.batch = b.id GROUP BY b.id;"
    "CREATE VIEW %s.cells AS SELECT b.name AS batch, b.part AS part, date(s.day * 86400, 'unixepoch') AS day, a.agent AS agent,"
    " a.team AS team, t.queue AS queue, t.topic AS topic, t.channel AS channel, t.reader AS reader, t.asr AS asr,"
    " e.dimension AS dimension, e.digest AS digest, s.legs - coalesce(c.missing, 0) AS n,"
    " coalesce(c.missing, 0) AS missing, coalesce(c.sum, 0) AS sum, coalesce(c.squares, 0) AS squares"
    " FROM sheet s JOIN batch b ON b.id = s.batch JOIN seat a ON a.id = s.seat JOIN stratum t ON t.id = s.stratum"
    " JOIN place p ON p.batch = s.batch JOIN series e ON e.id = p.series LEFT JOIN cell c ON c.id = s.id * 256 + p.place;"
    "CREATE VIEW %s.legs AS SELECT b.name AS batch, b.part AS part, l.call AS call_id, l.customer AS customer,"
    " date(s.day * 86400, 'unixepoch') AS day, a.agent AS agent, a.team AS team, t.queue AS queue, t.topic AS topic,"
    " t.channel AS channel, t.reader AS reader, t.asr AS asr, l.id AS leg"
    " FROM leg l JOIN sheet s ON s.id = l.id >> 20 JOIN batch b ON b.id = s.batch JOIN seat a ON a.id = s.seat"
    " JOIN stratum t ON t.id = s.stratum;"
    "CREATE VIEW %s.scores AS SELECT c.*, e.dimension AS dimension, e.digest AS digest, j.value / 10000.0 AS score"
    " FROM legs c JOIN sheet s ON s.id = c.leg >> 20 JOIN leg l ON l.id = c.leg JOIN json_each(l.scores) j"
    " JOIN place p ON p.batch = s.batch AND p.place = j.key JOIN series e ON e.id = p.series;"
    "CREATE VIEW %s.phrases AS SELECT c.*, f.dimension AS dimension, f.category AS category, f.entry AS entry,"
    " d.count AS count, CASE d.z % 2 WHEN 0 THEN d.z / 2 ELSE -(d.z + 1) / 2 END / 10000.0 AS points"
    " FROM legs c JOIN (SELECT l.id AS leg, " TN_STORESCHEMA_NUMBER("1") " AS phrase, " TN_STORESCHEMA_NUMBER("2") " AS count,"
    " " TN_STORESCHEMA_NUMBER("3") " AS z FROM leg l JOIN number n ON n.n < length(l.parts) / 3) d ON d.leg = c.leg"
    " JOIN phrase f ON f.id = d.phrase;";

#endif
