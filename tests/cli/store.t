A night goes into a store, no text with it; scored again it takes its own place.

  $ cat > line <<'END'
  > printf '{"call_id":"%s","role":"%s","start_ms":%d,"end_ms":%d,"agent_id":"%s","queue":"%s","team":"north","customer_id":"%s","started_at":"2026-11-%sT10:00:00Z","text":"%s"}\n' "$@"
  > END
  $ { sh line c1 customer 0 2000 a1 billing k1 19 'this is useless, I hate it'; sh line c1 agent 2000 5000 a1 billing k1 19 'I am so sorry to hear that, happy to help';
  >   sh line c2 customer 0 2000 a2 billing k2 20 'thank you, very good'; sh line c2 agent 3000 9000 a2 billing k2 20 'no problem at all';
  >   sh line c3 agent 0 1000 a1 sales k1 20 'let me check that'; sh line c3 agent 2000 3000 a2 sales k1 20 'happy to help'; } > night.jsonl
  $ tenor score -q -f none --store s.db night.jsonl
  ! tenor score: --store needs a name for what is added, so that the same night, scored again, takes its own place: --night 2026-11-20, or --batch NAME
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -f none --store s.db --night 2026-11-20 night.jsonl
  ! tenor: 6 utterances, 6 turns, 3 calls from 1 input
  ! tenor: s.db: batch 2026-11-20: 4 legs
  $ stat -c %a s.db
  600
  $ sqlite3 s.db "SELECT batch, part, first_day, last_day, sheets, legs FROM batches"
  2026-11-20||2026-11-19|2026-11-20|4|4
  $ sqlite3 s.db "SELECT day, agent, team, queue, channel, reader, dimension, n, missing, sum, squares FROM cells WHERE dimension IN ('customer.sentiment', 'agent.positive', 'handle_time')"
  2026-11-19|a1|north|billing|-|jsonl|customer.sentiment|0|1|0|0
  2026-11-19|a1|north|billing|-|jsonl|agent.positive|1|0|100000|10000000000
  2026-11-19|a1|north|billing|-|jsonl|handle_time|1|0|50000|2500000000
  2026-11-20|a2|north|billing|-|jsonl|customer.sentiment|1|0|5377|28912129
  2026-11-20|a2|north|billing|-|jsonl|agent.positive|1|0|125000|15625000000
  2026-11-20|a2|north|billing|-|jsonl|handle_time|1|0|90000|8100000000
  2026-11-20|a1|north|sales|-|jsonl|customer.sentiment|0|1|0|0
  2026-11-20|a1|north|sales|-|jsonl|agent.positive|1|0|0|0
  2026-11-20|a1|north|sales|-|jsonl|handle_time|1|0|10000|100000000
  2026-11-20|a2|north|sales|-|jsonl|customer.sentiment|0|1|0|0
  2026-11-20|a2|north|sales|-|jsonl|agent.positive|1|0|333333|111110888889
  2026-11-20|a2|north|sales|-|jsonl|handle_time|1|0|10000|100000000
  $ sqlite3 s.db "SELECT call_id, agent, dimension, category, entry, count, points FROM phrases"
  c1|a1|agent.empathy|empathy|empathy/i_am_[<very>]_sorry_(to_hear|for|about)|1|20.0
  c1|a1|agent.positive|positive|positive/(happy|glad)_to_help|1|10.0
  c1|a1|customer.abuse|abuse.mild|abuse.mild/useless|1|16.6667
  c2|a2|customer.sentiment|valence|valence/good|1|0.5377
  c2|a2|agent.positive|positive|positive/(no|not_a)_problem_[at_all]|1|12.5
  c3|a2|agent.positive|positive|positive/(happy|glad)_to_help|1|33.3333
  $ sqlite3 s.db "SELECT count(DISTINCT customer), count(customer) FROM legs; SELECT count(*) FROM scores WHERE score IS NULL"
  2|4
  5
  $ sqlite3 s.db "SELECT c.dimension, sum(c.sum) = (SELECT round(sum(points) * 10000) FROM phrases p WHERE p.dimension = c.dimension) FROM cells c GROUP BY 1"
  agent.empathy|1
  agent.jargon|
  agent.ownership|
  agent.positive|1
  customer.abuse|1
  customer.sentiment|1
  handle_time|
  $ grep -c 'hate it\|sorry to hear that, happy' s.db; sqlite3 s.db .dump | grep -c k1
  0
  0
  [1]
  $ cp s.db before.db; tenor score -q -f none --store s.db --night 2026-11-20 night.jsonl; for f in s before; do sqlite3 $f.db 'SELECT * FROM scores; SELECT * FROM phrases; SELECT * FROM cells' > $f.txt; done; cmp s.txt before.txt

A call that stands under another batch counts there only. Calls without a date are left out, and legs of nobody are nobody's.

  $ sh line c2 customer 0 2000 a2 billing k2 21 'very good' > next.jsonl
  $ printf '{"call_id":"%s","role":"customer","text":"very good"}\n' c9 c8 | sed '2s/"role"/"started_at":"2026-11-21","role"/' >> next.jsonl
  $ tenor score -f none --store s.db --batch next next.jsonl
  ! tenor: 3 utterances, 3 turns, 3 calls from 1 input
  ! tenor: WARNING: 1 call has no date: it is not among the scores of legs
  !     to say which night they were of: --night 2026-11-20
  ! tenor: WARNING: 66.7 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  ! tenor: s.db: batch next: 1 leg
  ! tenor: 1 leg of calls that stand under another batch, and count there only: c2 (in batch 2026-11-20)
  ! tenor: 2 legs of no known agent: counted for queues and topics, under the agent -
  $ sqlite3 s.db "SELECT batch, part, legs FROM batches; SELECT call_id, day, agent FROM legs WHERE batch = 'next'"
  2026-11-20||4
  next||1
  c8|2026-11-21|-

Scores of legs as a file for drift.

  $ tenor score -q -f none --calls legs.csv --night 2026-11-30 night.jsonl next.jsonl; sed 's/,[0-9a-f]*$/,xxxxxxxx/' legs.csv
  call_id,day,agent_id,queue,topic,score,team,channel,reader,asr,dimension,digest
  c1,2026-11-19,a1,billing,,,north,,jsonl,,customer.sentiment,xxxxxxxx
  c1,2026-11-19,a1,billing,,20,north,,jsonl,,agent.empathy,xxxxxxxx
  c1,2026-11-19,a1,billing,,10,north,,jsonl,,agent.positive,xxxxxxxx
  c1,2026-11-19,a1,billing,,0,north,,jsonl,,agent.ownership,xxxxxxxx
  c1,2026-11-19,a1,billing,,0,north,,jsonl,,agent.jargon,xxxxxxxx
  c1,2026-11-19,a1,billing,,16.6667,north,,jsonl,,customer.abuse,xxxxxxxx
  c1,2026-11-19,a1,billing,,5,north,,jsonl,,handle_time,xxxxxxxx
  c2,2026-11-20,a2,billing,,0.5377,north,,jsonl,,customer.sentiment,xxxxxxxx
  c2,2026-11-20,a2,billing,,0,north,,jsonl,,agent.empathy,xxxxxxxx
  c2,2026-11-20,a2,billing,,12.5,north,,jsonl,,agent.positive,xxxxxxxx
  c2,2026-11-20,a2,billing,,0,north,,jsonl,,agent.ownership,xxxxxxxx
  c2,2026-11-20,a2,billing,,0,north,,jsonl,,agent.jargon,xxxxxxxx
  c2,2026-11-20,a2,billing,,0,north,,jsonl,,customer.abuse,xxxxxxxx
  c2,2026-11-20,a2,billing,,9,north,,jsonl,,handle_time,xxxxxxxx
  c3,2026-11-20,a1,sales,,,north,,jsonl,,customer.sentiment,xxxxxxxx
  c3,2026-11-20,a1,sales,,0,north,,jsonl,,agent.empathy,xxxxxxxx
  c3,2026-11-20,a1,sales,,0,north,,jsonl,,agent.positive,xxxxxxxx
  c3,2026-11-20,a1,sales,,0,north,,jsonl,,agent.ownership,xxxxxxxx
  c3,2026-11-20,a1,sales,,0,north,,jsonl,,agent.jargon,xxxxxxxx
  c3,2026-11-20,a1,sales,,,north,,jsonl,,customer.abuse,xxxxxxxx
  c3,2026-11-20,a1,sales,,1,north,,jsonl,,handle_time,xxxxxxxx
  c3,2026-11-20,a2,sales,,,north,,jsonl,,customer.sentiment,xxxxxxxx
  c3,2026-11-20,a2,sales,,0,north,,jsonl,,agent.empathy,xxxxxxxx
  c3,2026-11-20,a2,sales,,33.3333,north,,jsonl,,agent.positive,xxxxxxxx
  c3,2026-11-20,a2,sales,,0,north,,jsonl,,agent.ownership,xxxxxxxx
  c3,2026-11-20,a2,sales,,0,north,,jsonl,,agent.jargon,xxxxxxxx
  c3,2026-11-20,a2,sales,,,north,,jsonl,,customer.abuse,xxxxxxxx
  c3,2026-11-20,a2,sales,,1,north,,jsonl,,handle_time,xxxxxxxx
  c2,2026-11-21,-,billing,,0.5377,north,,jsonl,,customer.sentiment,xxxxxxxx
  c2,2026-11-21,-,billing,,,north,,jsonl,,agent.empathy,xxxxxxxx
  c2,2026-11-21,-,billing,,,north,,jsonl,,agent.positive,xxxxxxxx
  c2,2026-11-21,-,billing,,,north,,jsonl,,agent.ownership,xxxxxxxx
  c2,2026-11-21,-,billing,,,north,,jsonl,,agent.jargon,xxxxxxxx
  c2,2026-11-21,-,billing,,0,north,,jsonl,,customer.abuse,xxxxxxxx
  c2,2026-11-21,-,billing,,2,north,,jsonl,,handle_time,xxxxxxxx
  c9,2026-11-30,-,,,0.5377,,,jsonl,,customer.sentiment,xxxxxxxx
  c9,2026-11-30,-,,,,,,jsonl,,agent.empathy,xxxxxxxx
  c9,2026-11-30,-,,,,,,jsonl,,agent.positive,xxxxxxxx
  c9,2026-11-30,-,,,,,,jsonl,,agent.ownership,xxxxxxxx
  c9,2026-11-30,-,,,,,,jsonl,,agent.jargon,xxxxxxxx
  c9,2026-11-30,-,,,0,,,jsonl,,customer.abuse,xxxxxxxx
  c9,2026-11-30,-,,,,,,jsonl,,handle_time,xxxxxxxx
  c8,2026-11-21,-,,,0.5377,,,jsonl,,customer.sentiment,xxxxxxxx
  c8,2026-11-21,-,,,,,,jsonl,,agent.empathy,xxxxxxxx
  c8,2026-11-21,-,,,,,,jsonl,,agent.positive,xxxxxxxx
  c8,2026-11-21,-,,,,,,jsonl,,agent.ownership,xxxxxxxx
  c8,2026-11-21,-,,,,,,jsonl,,agent.jargon,xxxxxxxx
  c8,2026-11-21,-,,,0,,,jsonl,,customer.abuse,xxxxxxxx
  c8,2026-11-21,-,,,,,,jsonl,,handle_time,xxxxxxxx
  $ tenor score -q -f none --calls - --calls-format csv next.jsonl | cut -d, -f 1-6
  call_id,day,agent_id,queue,topic,score
  c2,2026-11-21,-,billing,,0.5377
  c2,2026-11-21,-,billing,,
  c2,2026-11-21,-,billing,,
  c2,2026-11-21,-,billing,,
  c2,2026-11-21,-,billing,,
  c2,2026-11-21,-,billing,,0
  c2,2026-11-21,-,billing,,2
  c8,2026-11-21,-,,,0.5377
  c8,2026-11-21,-,,,
  c8,2026-11-21,-,,,
  c8,2026-11-21,-,,,
  c8,2026-11-21,-,,,
  c8,2026-11-21,-,,,0
  c8,2026-11-21,-,,,
  $ tenor drift --scores legs.csv
  ! 49 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 0, confirmed (cohort): 0, transient: 0, cleared: 0
  ! 2026-11-30 could have shown a change that counts in 0 of 13 keys and dimensions; --sight FILE says in which
  ! tenor: WARNING: with so few nights and interactions no alert means nothing
  $ tenor score -q -f none --calls legs.csv.gz --night 2026-11-30 night.jsonl next.jsonl; gunzip < legs.csv.gz | cmp - legs.csv

In parts, and then whole: one batch either way.

  $ cp night.jsonl other.jsonl; sed -i 's/"c\([0-9]\)/"d\1/' other.jsonl
  $ for i in 1 2; do tenor score -q -f none --shard $i/2 --store p.db --batch n night.jsonl other.jsonl; done; sqlite3 p.db "SELECT batch, part FROM batches ORDER BY 2; SELECT sum(legs) FROM batches"
  n|1/2
  n|2/2
  8
  $ tenor score -q -f none --store p.db --batch n night.jsonl other.jsonl; sqlite3 p.db "SELECT batch, part, legs FROM batches"
  n||8

What is no store is refused before anything is scored.

  $ echo 'not a database, but long enough to look like one, since a header has a hundred bytes ...............' > bad.db
  $ tenor score -f none --store bad.db --night 2026-11-20 night.jsonl
  ! tenor: bad.db: is no store: it is no SQLite database
  [1]
  $ sqlite3 mine.db 'CREATE TABLE t(x)'; tenor score -f none --store mine.db --night 2026-11-20 night.jsonl
  ! tenor: mine.db: is no store of tenor: it is another program's SQLite database
  [1]
  $ cp s.db new.db; sqlite3 new.db 'PRAGMA user_version = 7'; tenor score -f none --store new.db --night 2026-11-20 night.jsonl
  ! tenor: new.db: a store of version 7: this tenor knows version 2; take the one that wrote it, or a newer one
  [1]
  $ tenor score -f none --store no/such/folder.db --night 2026-11-20 night.jsonl
  ! tenor: no/such/folder.db: cannot be made: its folder is not there, or may not be written to
  [1]
  $ tenor score -f none --batch b night.jsonl
  ! tenor score: --batch is of no use without --store FILE
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -f none --output-dir d --resume --store s.db --batch b night.jsonl
  ! tenor score: --store takes a night as a whole, and --resume leaves out what was scored before: score it again without --resume
  ! Try 'tenor score --help'.
  [2]

SQLite is loaded when there is a store to open: a machine that has none scores all the same.

  $ mkdir without && : > without/libsqlite3.so.0 && : > without/libsqlite3.so
  $ if ldd "$(command -v tenor)" | grep -q libsqlite3; then echo 'tenor: stores need SQLite, which is not here (libsqlite3.so.0)' >&2; false
  > else LD_LIBRARY_PATH=without tenor score -q -f none --store w.db --night 2026-11-20 night.jsonl; fi
  ! tenor: stores need SQLite, which is not here (libsqlite3.so.0)
  [1]
  $ test -e w.db
  [1]
  $ if ldd "$(command -v tenor)" | grep -q libsqlite3; then tenor score -q -f tsv night.jsonl; else LD_LIBRARY_PATH=without tenor score -q -f tsv night.jsonl; fi | wc -l
  7
