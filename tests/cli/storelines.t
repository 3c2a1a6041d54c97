What a store exports goes back into one, to the byte, in any order; damaged lines are told with their numbers.

  $ sqlite3 v1.db < store-v1.sql; tenor store merge -q a.db v1.db; tenor store export a.db > a.jsonl
  $ sed 's/"c\([0-9]\)"/"d\1"/' small.jsonl > more.jsonl; tenor score -q -f none --no-default-lexicons -l frozen.lex --shadow ours.lex --store b.db --batch b --night 2026-11-21 more.jsonl talk.txt
  $ tenor store export b.db -o b.jsonl.gz; gunzip < b.jsonl.gz | grep -c shadow
  6
  $ tenor store merge a2.db a.jsonl; tenor store export a2.db | cmp - a.jsonl; tenor store list a2.db
  batch                part     first day  last day           legs         kept lexicon
  a                    -        2026-11-19 2026-11-20            7            0 -
  ! tenor: a.jsonl: 1 batch, 7 legs
  $ tenor store merge b2.db b.jsonl.gz; tenor store export b2.db -o b2.jsonl; gunzip < b.jsonl.gz | cmp - b2.jsonl
  ! tenor: b.jsonl.gz: 1 batch, 3 legs
  $ tenor store merge -q ab.db a.db b.db; tenor store merge -q ab2.db a.jsonl b.db; tenor store merge -q ab3.db b.jsonl.gz a.jsonl; sort -r a.jsonl > z.jsonl; tenor store merge -q ab4.db b.db z.jsonl
  $ for i in ab ab2 ab3 ab4; do tenor store export $i.db > $i.jsonl; cmp $i.jsonl ab.jsonl; done; wc -l < ab.jsonl
  70
  $ tenor store merge abab.db ab.jsonl; tenor store export abab.db | cmp - ab.jsonl; tenor store show abab.db | sed 's/[0-9a-f]\{8\} \(2026\)/xxxxxxxx \1/'
  version    2
  batches    1
  days       2026-11-19 to 2026-11-21
  agents     4
  legs       10
  kept       0
  phrases    12
  customers  hashed by the key of --pseudonyms, or unknown
  (empty)
  dimension                digest   first day  last day           legs      without       mean
  agent.empathy            xxxxxxxx 2026-11-19 2026-11-21            8            2     7.8571
  agent.jargon             xxxxxxxx 2026-11-19 2026-11-21            8            2     1.1364
  agent.ownership          xxxxxxxx 2026-11-19 2026-11-21            8            2     1.7857
  agent.positive           xxxxxxxx 2026-11-19 2026-11-21            8            2    12.0387
  agent.positive           xxxxxxxx 2026-11-20 2026-11-21            3            0     0.0000 shadow
  customer.abuse           xxxxxxxx 2026-11-19 2026-11-21            8            2     6.5152
  customer.sentiment       xxxxxxxx 2026-11-19 2026-11-21            6            4    -0.0928
  customer.sentiment       xxxxxxxx 2026-11-20 2026-11-21            0            3            shadow
  handle_time              -        2026-11-19 2026-11-21            9            1   104.0556
  ! tenor: ab.jsonl: 1 batch, 10 legs
  $ sqlite3 abab.db "SELECT batch, sheets, legs, made FROM batches; SELECT sum(n), sum(missing), sum(sum), sum(squares) FROM cells; SELECT sum(n), sum(sum) FROM shadows; PRAGMA integrity_check"
  ab|10|10|sums
  55|15|11706078|81603999597260
  3|0
  ok
  $ sqlite3 ab.db "SELECT sum(n), sum(missing), sum(sum), sum(squares) FROM cells; SELECT sum(n), sum(sum) FROM shadows"
  55|15|11706078|81603999597260
  3|0
  $ tenor drift --store abab.db
  ! 70 scores read
  ! alerts: 0, confirmed (cohort): 0, transient: 0, cleared: 0
  ! 2026-11-21 could have shown a change that counts in 0 of 47 keys and dimensions; --sight FILE says in which
  ! tenor: WARNING: with so few nights and interactions no alert means nothing

Again; under another name; otherwise.

  $ tenor store merge a2.db a.jsonl; cp a.jsonl other.jsonl; tenor store merge a2.db other.jsonl
  ! tenor: a.jsonl: 0 batches, 0 legs, 1 there already
  ! tenor: a2.db: batch other has the same sums as batch a: they would count twice
  [1]
  $ head -n 20 a.jsonl > part.jsonl; mkdir d; cp part.jsonl d/a.jsonl; tenor store merge a2.db d/a.jsonl; tenor store merge --replace a2.db d/a.jsonl; tenor store export a2.db | cmp - part.jsonl
  ! tenor: a2.db: batch a stands in both stores and differs: --replace takes the one that is merged
  ! tenor: d/a.jsonl: 1 batch, 3 legs, 1 in place of what was there
  $ tenor store forget --agent a1 a2.db; tenor store export a2.db | grep -c '"a1"'; tenor store prune a2.db
  0
  ! tenor: a2.db: 2 legs forgotten, sums too
  ! tenor: a2.db: 0 legs from before 2026-07-23 taken out; their sums stay

Damaged lines.

  $ line='{"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":5,"squares":25}'; echo "$line" > t.jsonl; tenor store merge t.db t.jsonl; tenor store export t.db
  {"day":"2026-11-19","agent":"-","team":"-","queue":"-","topic":"-","channel":"-","reader":"-","asr":"-","dimension":"x","digest":"-","n":1,"missing":0,"sum":5,"squares":25}
  ! tenor: t.jsonl: 1 batch, 1 leg
  $ cat > bad <<'END'
  > {"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":5,"squares":25
  > {"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":5,"squares":25}}
  > {"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":5,"squares":24}
  > {"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":5}
  > {"day":"2026-11-19","dimension":"x","n":0,"missing":1,"sum":5,"squares":25}
  > {"day":"2026-11-19","n":1,"missing":0,"sum":5,"squares":25}
  > {"day":"2026-11-31","dimension":"x","n":1,"missing":0,"sum":5,"squares":25}
  > {"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":5,"squares":25,"mean":5}
  > {"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":99999999999999999999,"squares":25}
  > {"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":5,"squares":25,"phrases":[{"category":"c","entry":"e","count":0,"points":5}]}
  > {"day":"2026-11-19","dimension":"x","n":1,"missing":0,"sum":5,"squares":25,"shadow":{"digest":"d","n":2,"missing":0,"sum":5,"squares":25}}
  > {"day":"2026-11-19","dimension":"x\ud800","n":1,"missing":0,"sum":5,"squares":25}
  > {"bridge":"x","before":"y"}
  > [1,2]
  > END
  $ i=0; while read -r bad; do { head -n 1 t.jsonl | sed 's/"x"/"y"/'; echo "$bad"; } > bad$i.jsonl; tenor store merge bad.db bad$i.jsonl; i=$((i + 1)); done < bad
  ! tenor: bad0.jsonl:2: the line ends too early
  ! tenor: bad1.jsonl:2: the line goes on behind its end
  ! tenor: bad2.jsonl:2: the line has sums that no scores have, or lacks one
  ! tenor: bad3.jsonl:2: the line has sums that no scores have, or lacks one
  ! tenor: bad4.jsonl:2: the line has sums that no scores have, or lacks one
  ! tenor: bad5.jsonl:2: the line has no day, or no dimension
  ! tenor: bad6.jsonl:2: the line has a member that is unknown, given twice, or of another kind
  ! tenor: bad7.jsonl:2: the line has a member that is unknown, given twice, or of another kind
  ! tenor: bad8.jsonl:2: the line has a number that is too large
  ! tenor: bad9.jsonl:2: the line has a member that is unknown, given twice, or of another kind
  ! tenor: bad10.jsonl:2: the line has sums that no scores have, or lacks one
  ! tenor: bad11.jsonl:2: the line has a string that is none
  ! tenor: bad12.jsonl:2: the line is no bridge
  ! tenor: bad13.jsonl:2: the line is no JSON as 'store export' writes it
  $ cat t.jsonl t.jsonl > twice.jsonl; tenor store merge bad.db twice.jsonl; tenor store list bad.db
  ! tenor: twice.jsonl:2: the line stands there before already: the same agent, day, stratum, dimension and digest
  ! tenor: bad.db: there is no such store
  [1]
  $ head -c 500 b.jsonl.gz > cut.jsonl.gz; tenor store merge bad.db cut.jsonl.gz
  ! tenor: cut.jsonl.gz: cannot be read to its end: cut off or damaged
  [1]
