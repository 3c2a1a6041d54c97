Nights of a store are scored again from their transcripts: the same calls in the same batches, as if these lexicons had scored them.

  $ cat > centre.awk <<'END'
  > # Four nights of twelve calls of three agents; every fifth call has a second agent.
  > BEGIN { s = 7; n = split("this is really good|I am happy with that|thank you|it is bad|so it goes|glad to hear it", said, "|")
  >   for (d = 1; d <= 4; d++) for (i = 0; i < 12; i++) {
  >     head = sprintf("{\"call_id\":\"c%d-%02d\",\"queue\":\"q%d\",\"customer_id\":\"k%d\",\"started_at\":\"2026-11-%02dT10:00:00Z\",", d, i, i % 2, i, d)
  >     for (t = 0; t < 4; t++) {
  >       s = (s * 16807) % 2147483647
  >       printf "%s\"start_ms\":%d,\"end_ms\":%d,\"agent_id\":\"a%d\",\"role\":\"%s\",\"text\":\"%s\"}\n", head, t * 3000, t * 3000 + 2000, i % 3 + (i % 5 == 0 && t > 1), t % 2 ? "agent" : "customer", t == 1 ? "happy to help" : said[int(s / 2147483647 * n) + 1] > (d ".jsonl") } } }
  > END
  $ awk -f centre.awk
  $ sed 's/^good :: 1.9/good :: 0.6/; s/^happy ::/glad to hear :: 2\nhappy ::/' frozen.lex > new.lex
  $ echo 'for d in 1 2 3 4; do tenor score -q -f none --no-default-lexicons --store "$@" --batch "night $d" $d.jsonl; done' > nights
  $ sh nights old.db -l frozen.lex; sh nights fresh.db -l new.lex; sh nights both.db -l new.lex --shadow frozen.lex
  $ echo 'tenor store rescore --no-default-lexicons -l new.lex "$@"' > again; cp old.db s.db
  $ sh again s.db 1.jsonl 2.jsonl 3.jsonl 4.jsonl
  s.db: 4 batches, 60 legs scored again, 28 with another score
  ! tenor: 192 utterances, 192 turns, 48 calls from 4 inputs
  $ tenor store export fresh.db > fresh.jsonl; tenor store export s.db | cmp - fresh.jsonl; tenor store merge s.db fresh.db
  ! tenor: fresh.db: 0 batches, 0 legs, 4 there already
  $ for s in s fresh; do sqlite3 $s.db "SELECT batch, call_id, customer IS NULL, day, agent, queue, dimension, digest, score FROM scores ORDER BY 1, 2, 5, 7; SELECT batch, call_id, agent, dimension, entry, count, points FROM phrases ORDER BY 1, 2, 3, 4, 5" > $s.txt; done; cmp s.txt fresh.txt && wc -l < s.txt
  523
  $ sqlite3 s.db "SELECT name, made, substr(lexicon, 1, 8) FROM batch" | sort -u; sqlite3 s.db "SELECT count(*) FROM series" "SELECT count(DISTINCT customer) FROM legs"
  night 1||b73b1c82
  night 2||b73b1c82
  night 3||b73b1c82
  night 4||b73b1c82
  7
  12
  $ sh again s.db 1.jsonl 2.jsonl
  s.db: 0 batches, 0 legs scored again, 0 with another score
    4 batches that are scored by these lexicons already
  ! tenor: 96 utterances, 96 turns, 24 calls from 2 inputs

Threads, order and parts of the transcripts make no difference; what could be done changes nothing.

  $ cp old.db s.db; sh again -q --dry-run s.db 4.jsonl 3.jsonl 2.jsonl 1.jsonl; cmp s.db old.db
  s.db: 4 batches, 60 legs scored again, 28 with another score (nothing was changed)
  $ sh again -q -j 3 s.db 4.jsonl 2.jsonl; printf '3.jsonl\n1.jsonl\n' | sh again -q --files-from - s.db; tenor store export s.db | cmp - fresh.jsonl
  s.db: 2 batches, 30 legs scored again, 12 with another score
    2 batches of which nothing came again: as before
  s.db: 2 batches, 30 legs scored again, 16 with another score
    2 batches that are scored by these lexicons already

A batch is scored again as a whole: where calls did not come again, or were pruned, it stays as it was.

  $ cp old.db s.db; head -n 32 2.jsonl > some.jsonl; sh again s.db 1.jsonl some.jsonl
  s.db: 1 batch, 15 legs scored again, 7 with another score
    batch night 2 stays as it was: 5 of 15 legs did not come again: c2-08, c2-09, c2-10, c2-10, c2-11
    2 batches of which nothing came again: as before
  ! tenor: 80 utterances, 80 turns, 20 calls from 2 inputs
  [4]
  $ sqlite3 s.db "SELECT batch, digest, count(*) FROM cells WHERE dimension = 'customer.sentiment' GROUP BY 1, 2"
  night 1|27e717b9|7
  night 2|16b7822d|7
  night 3|16b7822d|7
  night 4|16b7822d|7
  $ sh again -q --drop-missing s.db some.jsonl; tenor score -q -f none --no-default-lexicons -l new.lex --store some.db --batch 'night 2' some.jsonl; sqlite3 s.db "SELECT call_id, agent, dimension, score FROM scores WHERE batch = 'night 2' ORDER BY 1, 2, 3" > got; sqlite3 some.db "SELECT call_id, agent, dimension, score FROM scores ORDER BY 1, 2, 3" | cmp - got
  s.db: 1 batch, 10 legs scored again, 3 with another score
    5 legs that did not come again: taken out
    2 batches of which nothing came again: as before
    1 batch that is scored by these lexicons already
  $ tenor score -q -f none --no-default-lexicons -l frozen.lex --store whole.db --batch all 1.jsonl 2.jsonl 3.jsonl 4.jsonl; cp whole.db cut.db; tenor store prune -q --nights 2 cut.db; sh again -q cut.db 1.jsonl 2.jsonl 3.jsonl 4.jsonl; sh again -q --drop-missing cut.db 1.jsonl 2.jsonl 3.jsonl 4.jsonl | head -n 2
  cut.db: 0 batches, 0 legs scored again, 0 with another score
    batch all stays as it was: legs of it were pruned, so nobody can tell which calls it lacks; score the night again as this batch
    24 calls that the store does not know: not added: c1-00, c1-01, c1-02, c1-03, c1-04, ...
  cut.db: 0 batches, 0 legs scored again, 0 with another score
    batch all stays as it was: legs of it were pruned, so nobody can tell which calls it lacks; score the night again as this batch
  $ tenor store export s.db > s.jsonl; tenor store merge -q lines.db s.jsonl; sh again -q lines.db 3.jsonl
  lines.db: 0 batches, 0 legs scored again, 0 with another score
    1 batch of which nothing came again: as before
    12 calls that the store does not know: not added: c3-00, c3-01, c3-02, c3-03, c3-04, ...

What the store does not know is told and not added; names and days stay as they are there.

  $ cp old.db s.db; { sed 's/c1-/x1-/' 1.jsonl; sed 's/"agent_id":"a1"/"agent_id":"b1"/; s/"queue":"q."/"queue":"other"/; s/"started_at":"[^"]*",//' 3.jsonl; } > odd.jsonl; sh again -q s.db odd.jsonl
  s.db: 0 batches, 0 legs scored again, 0 with another score
    batch night 3 stays as it was: 5 of 15 legs did not come again: c3-00, c3-01, c3-04, c3-07, c3-10
    3 batches of which nothing came again: as before
    12 calls that the store does not know: not added: x1-00, x1-01, x1-02, x1-03, x1-04, ...
    5 legs that the store has under another agent: not taken (the KEYFILE and the options of the run that scored them make the names the same): c3-00, c3-01, c3-04, c3-07, c3-10
  [4]
  $ sed 's/"queue":"q."/"queue":"other"/; s/"started_at":"[^"]*",//' 3.jsonl > bare.jsonl; cat bare.jsonl 3.jsonl > twice.jsonl; sh again s.db twice.jsonl; sqlite3 s.db "SELECT batch, day, queue, count(*) FROM legs GROUP BY 1, 2, 3"
  s.db: 1 batch, 15 legs scored again, 9 with another score
    3 batches of which nothing came again: as before
    15 legs of calls that came twice in this run: the first counts
  night 1|2026-11-01|q0|8
  night 1|2026-11-01|q1|7
  night 2|2026-11-02|q0|8
  night 2|2026-11-02|q1|7
  night 3|2026-11-03|q0|8
  night 3|2026-11-03|q1|7
  night 4|2026-11-04|q0|8
  night 4|2026-11-04|q1|7
  ! tenor: 96 utterances, 96 turns, 24 calls from 1 input
  ! tenor: 12 notices: 12 call-returned
  $ sh again -q s.db 1.jsonl 2.jsonl 4.jsonl; tenor store export s.db | cmp - fresh.jsonl
  s.db: 3 batches, 45 legs scored again, 19 with another score
    1 batch that is scored by these lexicons already
  $ printf 'a key of sixteen bytes or more\n' > key; chmod 600 key; tenor score -q -f none --no-default-lexicons -l frozen.lex --pseudonyms key --store p.db --batch all 1.jsonl; sh again -q p.db 1.jsonl; sh again -q --pseudonyms key p.db 1.jsonl
  p.db: 0 batches, 0 legs scored again, 0 with another score
    1 batch of which nothing came again: as before
    15 legs that the store has under another agent: not taken (the KEYFILE and the options of the run that scored them make the names the same): c1-00, c1-00, c1-01, c1-02, c1-03, ...
  p.db: 1 batch, 15 legs scored again, 7 with another score

Shadows: of these lexicons they change places with what stood beside them; what the nights had before can stay, for a bridge.

  $ tenor store export both.db > both.jsonl; sh nights swap.db -l frozen.lex --shadow new.lex; sh again -q swap.db 1.jsonl 2.jsonl 3.jsonl 4.jsonl; tenor store export swap.db | cmp - both.jsonl
  swap.db: 4 batches, 60 legs scored again, 28 with another score
  $ cp old.db s.db; sh again -q --keep-before s.db 1.jsonl 2.jsonl 3.jsonl 4.jsonl; tenor store export s.db | cmp - both.jsonl; tenor store merge s.db both.db; tenor store bridge s.db | sed -n '/^customer.sentiment/p'
  s.db: 4 batches, 60 legs scored again, 28 with another score
  customer.sentiment: 27e717b9 to 16b7822d, 4 nights, 60 legs under both: too few nights
  ! tenor: both.db: 0 batches, 0 legs, 4 there already
  ! tenor: s.db: a bridge needs 10 nights under both lexicons: nothing was built

Faults: said, and the store is as it was.

  $ cp old.db s.db; printf '{"call_id":"zz","role":"agent","text":"well"}\n{"call_id":\n' > bad.jsonl; sh again --strict s.db 1.jsonl bad.jsonl; sh again s.db 1.jsonl none.jsonl; sh again none.db 1.jsonl; cmp s.db old.db
  ! tenor: bad.jsonl:2: rejected: not JSON: it ends in the middle
  ! tenor: 49 utterances, 49 turns, 13 calls from 2 inputs
  ! tenor: 1 reject: 1 bad-json
  !     to see where they stand: --rejects FILE
  ! tenor: WARNING: 2.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  ! tenor: none.jsonl: cannot be read: No such file or directory
  ! tenor: none.db: there is no such store
  $ sh again --max-rejects 5 -r rejects.jsonl -q s.db 1.jsonl bad.jsonl; wc -l < rejects.jsonl
  s.db: 1 batch, 15 legs scored again, 7 with another score
    3 batches of which nothing came again: as before
    1 call that the store does not know: not added: zz
  1
  $ python3 -c "
  > import sqlite3, subprocess
  > holder = sqlite3.connect('s.db', isolation_level=None)
  > holder.execute('BEGIN IMMEDIATE')
  > print(subprocess.run(['sh', 'again', '--wait', '1', 's.db', '2.jsonl']).returncode)" 2>&1 | grep -v utterances
  tenor: s.db: another run is writing to it: waiting, 1 s at most
  tenor: s.db: another run is using it and did not end in time; the store is as it was
  1
  $ sh again --before frozen.lex s.db 1.jsonl
  ! tenor store rescore: transcripts are scored again whatever scored them: --before is of no use beside INPUT
  ! Try 'tenor store rescore --help'.
  [2]
  $ tenor store rescore --no-default-lexicons -l new.lex --before frozen.lex --drop-missing s.db
  ! tenor store rescore: --drop-missing is of no use without INPUT, the transcripts
  ! Try 'tenor store rescore --help'.
  [2]
