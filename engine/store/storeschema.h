/* storeschema.h - the tables and views of a store, as SQL. %s is the schema's name in SQL ("main"). The manual (store.md) is
 * the reader's side of it: only the views are promised.
 *
 * A sheet is what one agent did on one day in one stratum, as far as one batch knows. Its cells, one for each place, are one text
 * (storecells.h); its legs are found by their row numbers, which costs no index: leg = sheet * 2^20 + n. A place is that of a series
 * among those of its batch; those of shadow lexicons stand behind the others. Version 1 is told by storemigrate.c. */
#ifndef TN_STORE_STORESCHEMA_H
#define TN_STORE_STORESCHEMA_H

/* Series of a batch; legs of a sheet. */
#define TN_STORESCHEMA_PLACES 256
#define TN_STORESCHEMA_LEGS (1 << 20)
#define TN_STORESCHEMA_LEG_SHIFT 20

/* Records of a leg's phrases that the view shows; see storeparts.h. */
#define TN_STORESCHEMA_NUMBERS "16384"

/* The number that a character of a text stands for, or 0 behind its end; see storecode.h. */
#define TN_STORESCHEMA_NUMBER(text, at)                                                                               \
    "coalesce(unicode(substr(" text ", " at ", 1)) - 1 - (unicode(substr(" text ", " at ", 1)) >= 65536) * 10240, 0)"
/* What 2n and -2n - 1 stand for. */
#define TN_STORESCHEMA_UNFOLD(z) "CASE " z " % 2 WHEN 0 THEN " z " / 2 ELSE -(" z " + 1) / 2 END"

/* Calls are looked up by the end of their ids: beginnings often are the same. */
#define TN_STORESCHEMA_CALL_END(call) "substr(" call ", -8)"

static const char tn_storeschema_tables[] =
    "CREATE TABLE %s.fact(name TEXT PRIMARY KEY, value) WITHOUT ROWID;"
    /* made: '' scored, 'rescored' from phrases, 'sums' from lines of an export */
    "CREATE TABLE %s.batch(id INTEGER PRIMARY KEY, name TEXT NOT NULL, part TEXT NOT NULL, lexicon TEXT NOT NULL,"
    " content TEXT NOT NULL, made TEXT NOT NULL DEFAULT '', UNIQUE(name, part));"
    "CREATE TABLE %s.seat(id INTEGER PRIMARY KEY, agent TEXT NOT NULL, team TEXT NOT NULL, UNIQUE(agent, team));"
    "CREATE TABLE %s.stratum(id INTEGER PRIMARY KEY, queue TEXT NOT NULL, topic TEXT NOT NULL, channel TEXT NOT NULL,"
    " reader TEXT NOT NULL, asr TEXT NOT NULL, UNIQUE(queue, topic, channel, reader, asr));"
    "CREATE TABLE %s.series(id INTEGER PRIMARY KEY, dimension TEXT NOT NULL, digest TEXT NOT NULL,"
    " UNIQUE(dimension, digest));"
    "CREATE TABLE %s.phrase(id INTEGER PRIMARY KEY, dimension TEXT NOT NULL, category TEXT NOT NULL, entry TEXT NOT NULL,"
    " UNIQUE(dimension, category, entry));"
    "CREATE TABLE %s.place(batch INTEGER NOT NULL, place INTEGER NOT NULL, series INTEGER NOT NULL,"
    " shadow INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(batch, place)) WITHOUT ROWID;"
    "CREATE TABLE %s.bridge(dimension TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,"
    " PRIMARY KEY(dimension, before, after)) WITHOUT ROWID;"
    "CREATE TABLE %s.sheet(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, day INTEGER NOT NULL, seat INTEGER NOT NULL,"
    " stratum INTEGER NOT NULL, legs INTEGER NOT NULL, cells TEXT, parts TEXT);"
    "CREATE TABLE %s.leg(id INTEGER PRIMARY KEY, call TEXT NOT NULL, customer, scores TEXT NOT NULL, parts TEXT);"
    "CREATE INDEX %s.leg_call ON leg(" TN_STORESCHEMA_CALL_END("call") ");"
    "CREATE TABLE %s.number(n INTEGER PRIMARY KEY);";

/* Number `at` of the cell's text, from 0. */
#define TN_STORESCHEMA_CELL(at) TN_STORESCHEMA_NUMBER("w.cells", "p.place * w.width + 2 + " at)
#define TN_STORESCHEMA_CELL2(at) TN_STORESCHEMA_CELL(at) " + 1048576 * " TN_STORESCHEMA_CELL(at " + 1")
#define TN_STORESCHEMA_CELL4(at)                                                                                      \
    TN_STORESCHEMA_CELL2(at) " + 1099511627776 * (" TN_STORESCHEMA_CELL2(at " + 2") ")"

static const char tn_storeschema_views[] =
    "INSERT INTO %s.number WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n + 1 < " TN_STORESCHEMA_NUMBERS
    ") SELECT n FROM c;"
    "CREATE VIEW %s.batches AS SELECT b.name AS batch, b.part AS part, date(min(s.day) * 86400, 'unixepoch') AS first_day,"
    " date(max(s.day) * 86400, 'unixepoch') AS last_day, count(s.id) AS sheets, coalesce(sum(s.legs), 0) AS legs,"
    " b.lexicon AS lexicon, b.made AS made FROM batch b LEFT JOIN sheet s ON s.batch = b.id GROUP BY b.id;"
    /* Shadows too, which are no part of what nights add up to: see the views on this one. */
    "CREATE VIEW %s.all_cells AS SELECT batch, part, day, agent, team, queue, topic, channel, reader, asr, dimension, digest,"
    " legs - missing AS n, missing, sum, CASE width WHEN 3 THEN sum * sum ELSE squares END AS squares, shadow FROM"
    " (SELECT b.name AS batch, b.part AS part, date(w.day * 86400, 'unixepoch') AS day, a.agent AS agent,"
    " a.team AS team, t.queue AS queue, t.topic AS topic, t.channel AS channel, t.reader AS reader, t.asr AS asr,"
    " e.dimension AS dimension, e.digest AS digest, p.shadow AS shadow, w.legs AS legs, w.width AS width, w.missing AS missing,"
    " " TN_STORESCHEMA_UNFOLD("w.sum") " AS sum, w.squares AS squares FROM"
    " (SELECT w.*, p.place AS place, " TN_STORESCHEMA_CELL("0") " AS missing, CASE w.width WHEN 9 THEN " TN_STORESCHEMA_CELL4("1")
    " ELSE " TN_STORESCHEMA_CELL2("1") " END AS sum, CASE w.width WHEN 9 THEN " TN_STORESCHEMA_CELL4("5") " WHEN 6 THEN "
    TN_STORESCHEMA_CELL2("3") " + 1099511627776 * " TN_STORESCHEMA_CELL("5") " END AS squares"
    " FROM (SELECT s.*, CASE unicode(s.cells) WHEN 2 THEN 3 WHEN 3 THEN 6 ELSE 9 END AS width FROM sheet s) w"
    " JOIN place p ON p.batch = w.batch) w"
    " JOIN place p ON p.batch = w.batch AND p.place = w.place JOIN batch b ON b.id = w.batch JOIN seat a ON a.id = w.seat"
    " JOIN stratum t ON t.id = w.stratum JOIN series e ON e.id = p.series WHERE w.missing <= w.legs);"
    "CREATE VIEW %s.cells AS SELECT batch, part, day, agent, team, queue, topic, channel, reader, asr, dimension, digest, n,"
    " missing, sum, squares FROM all_cells WHERE shadow = 0;"
    "CREATE VIEW %s.shadows AS SELECT batch, part, day, agent, team, queue, topic, channel, reader, asr, dimension, digest, n,"
    " missing, sum, squares FROM all_cells WHERE shadow <> 0;"
    "CREATE VIEW %s.legs AS SELECT b.name AS batch, b.part AS part, l.call AS call_id,"
    " CASE typeof(l.customer) WHEN 'blob' THEN 'p-' || lower(hex(l.customer)) ELSE l.customer END AS customer,"
    " date(s.day * 86400, 'unixepoch') AS day, a.agent AS agent, a.team AS team, t.queue AS queue, t.topic AS topic,"
    " t.channel AS channel, t.reader AS reader, t.asr AS asr, l.id AS leg"
    " FROM leg l JOIN sheet s ON s.id = l.id >> 20 JOIN batch b ON b.id = s.batch JOIN seat a ON a.id = s.seat"
    " JOIN stratum t ON t.id = s.stratum;"
    "CREATE VIEW %s.scores AS SELECT c.*, e.dimension AS dimension, e.digest AS digest,"
    " CASE WHEN d.v > 0 THEN (CASE d.v % 2 WHEN 1 THEN d.v / 2 ELSE -d.v / 2 END) / 10000.0 END AS score"
    " FROM legs c JOIN (SELECT l.id AS leg, p.series AS series, " TN_STORESCHEMA_NUMBER("l.scores", "p.place + 2")
    " + 1048576 * " TN_STORESCHEMA_NUMBER("l.scores", "2 * unicode(l.scores) - p.place - 1") " AS v"
    " FROM leg l JOIN sheet s ON s.id = l.id >> 20 JOIN place p ON p.batch = s.batch WHERE p.shadow = 0) d ON d.leg = c.leg"
    " JOIN series e ON e.id = d.series;"
    "CREATE VIEW %s.phrases AS SELECT c.*, f.dimension AS dimension, f.category AS category, f.entry AS entry,"
    " d.count AS count, (" TN_STORESCHEMA_UNFOLD("d.z") ") / 10000.0 AS points"
    " FROM legs c JOIN (SELECT m.id AS leg, " TN_STORESCHEMA_NUMBER("m.parts", "n.n + 2") " AS phrase, "
    TN_STORESCHEMA_NUMBER("m.parts", "m.count + n.n + 2") " AS z, CASE WHEN length(m.parts) > 1 + 2 * m.count THEN "
    TN_STORESCHEMA_NUMBER("m.parts", "2 * m.count + n.n + 2") " ELSE 1 END AS count"
    " FROM (SELECT l.id, l.parts, " TN_STORESCHEMA_NUMBER("l.parts", "1") " AS count FROM leg l) m"
    " JOIN number n ON n.n < m.count) d ON d.leg = c.leg"
    " JOIN phrase f ON f.id = d.phrase;";

#endif
