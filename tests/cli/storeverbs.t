Stores are listed, shown, merged, exported, pruned; people are forgotten.

  $ cat > line <<'END'
  > printf '{"call_id":"%s","role":"%s","start_ms":%d,"end_ms":%d,"agent_id":"%s","queue":"%s","customer_id":"%s","started_at":"2026-11-%sT10:00:00Z","text":"%s"}\n' "$@"
  > END
  $ { sh line c1 agent 0 2000 a1 billing k1 18 'happy to help'; sh line c2 customer 0 2000 a2 billing k2 18 'very good'; sh line c2 agent 2000 4000 a2 billing k2 18 'no problem at all'; } > n18.jsonl
  $ { sh line c3 agent 0 2000 a1 billing k1 19 'happy to help'; sh line c2 customer 0 2000 a2 billing k2 19 'not good'; } > n19.jsonl
  $ { sh line c4 agent 0 2000 a1 sales k3 20 'I am so sorry to hear that'; } > n20.jsonl
  $ for n in 18 19 20; do tenor score -q -f none --store s$n.db --night 2026-11-$n n$n.jsonl; done

  $ tenor store merge all.db s20.db s19.db s18.db
  ! tenor: s20.db: 1 batch, 1 leg
  ! tenor: s19.db: 1 batch, 2 legs
  ! tenor: s18.db: 1 batch, 2 legs
  ! tenor: 1 leg of calls that stand under two batches, and count under the first by name only: c2 (in batch 2026-11-18)
  $ tenor store merge -q other.db s18.db s19.db; tenor store merge -q other.db s18.db s20.db
  $ tenor store list all.db | sed 's/[0-9a-f]\{8\}$/xxxxxxxx/'
  batch                part     first day  last day           legs         kept lexicon
  2026-11-18           -        2026-11-18 2026-11-18            2            2 xxxxxxxx
  2026-11-19           -        2026-11-19 2026-11-19            1            1 xxxxxxxx
  2026-11-20           -        2026-11-20 2026-11-20            1            1 xxxxxxxx
  $ tenor store list --format tsv other.db | cut -f 1-6
  batch\x09part\x09first_day\x09last_day\x09legs\x09kept
  2026-11-18\x09\x092026-11-18\x092026-11-18\x092\x092
  2026-11-19\x09\x092026-11-19\x092026-11-19\x091\x091
  2026-11-20\x09\x092026-11-20\x092026-11-20\x091\x091
  $ tenor store show all.db | sed 's/[0-9a-f]\{8\} \(2026\)/xxxxxxxx \1/'
  version    2
  batches    3
  days       2026-11-18 to 2026-11-20
  agents     2
  legs       4
  kept       4, since 2026-11-18
  phrases    4
  customers  hashed by the key of this store, and 2 of others
  (empty)
  dimension                digest   first day  last day           legs      without       mean
  agent.empathy            xxxxxxxx 2026-11-18 2026-11-20            4            0     7.1429
  agent.jargon             xxxxxxxx 2026-11-18 2026-11-20            4            0     0.0000
  agent.ownership          xxxxxxxx 2026-11-18 2026-11-20            4            0     0.0000
  agent.positive           xxxxxxxx 2026-11-18 2026-11-20            4            0    19.7917
  customer.abuse           xxxxxxxx 2026-11-18 2026-11-20            1            3     0.0000
  customer.sentiment       xxxxxxxx 2026-11-18 2026-11-20            1            3     0.5377
  handle_time              -        2026-11-18 2026-11-20            4            0     2.5000
  $ tenor store export all.db | grep '"customer.sentiment\|"agent.positive' | sed 's/"digest":"[^"]*"/"digest":"x"/'
  {"day":"2026-11-18","agent":"a1","team":"-","queue":"billing","topic":"-","channel":"-","reader":"jsonl","asr":"-","dimension":"agent.positive","digest":"x","n":1,"missing":0,"sum":333333,"squares":111110888889,"phrases":[{"category":"positive","entry":"positive/(happy|glad)_to_help","count":1,"points":333333}]}
  {"day":"2026-11-18","agent":"a1","team":"-","queue":"billing","topic":"-","channel":"-","reader":"jsonl","asr":"-","dimension":"customer.sentiment","digest":"x","n":0,"missing":1,"sum":0,"squares":0}
  {"day":"2026-11-18","agent":"a2","team":"-","queue":"billing","topic":"-","channel":"-","reader":"jsonl","asr":"-","dimension":"agent.positive","digest":"x","n":1,"missing":0,"sum":125000,"squares":15625000000,"phrases":[{"category":"positive","entry":"positive/(no|not_a)_problem_[at_all]","count":1,"points":125000}]}
  {"day":"2026-11-18","agent":"a2","team":"-","queue":"billing","topic":"-","channel":"-","reader":"jsonl","asr":"-","dimension":"customer.sentiment","digest":"x","n":1,"missing":0,"sum":5377,"squares":28912129,"phrases":[{"category":"valence","entry":"valence/good","count":1,"points":5377}]}
  {"day":"2026-11-19","agent":"a1","team":"-","queue":"billing","topic":"-","channel":"-","reader":"jsonl","asr":"-","dimension":"agent.positive","digest":"x","n":1,"missing":0,"sum":333333,"squares":111110888889,"phrases":[{"category":"positive","entry":"positive/(happy|glad)_to_help","count":1,"points":333333}]}
  {"day":"2026-11-19","agent":"a1","team":"-","queue":"billing","topic":"-","channel":"-","reader":"jsonl","asr":"-","dimension":"customer.sentiment","digest":"x","n":0,"missing":1,"sum":0,"squares":0}
  {"day":"2026-11-20","agent":"a1","team":"-","queue":"sales","topic":"-","channel":"-","reader":"jsonl","asr":"-","dimension":"agent.positive","digest":"x","n":1,"missing":0,"sum":0,"squares":0}
  {"day":"2026-11-20","agent":"a1","team":"-","queue":"sales","topic":"-","channel":"-","reader":"jsonl","asr":"-","dimension":"customer.sentiment","digest":"x","n":0,"missing":1,"sum":0,"squares":0}
  $ tenor store export other.db -o other.jsonl; tenor store export all.db | cmp - other.jsonl

The same night, scored otherwise.

  $ tenor score -q -f none --store new.db --night 2026-11-20 n19.jsonl
  $ tenor store merge all.db new.db
  ! tenor: all.db: batch 2026-11-20 stands in both stores and differs: --replace takes the one that is merged
  [1]
  $ tenor store merge --replace all.db new.db
  ! tenor: new.db: 1 batch, 2 legs, 1 in place of what was there
  ! tenor: 2 legs of calls that stand under two batches, and count under the first by name only: c3 (in batch 2026-11-19), c2 (in batch 2026-11-18)
  $ tenor store list --format tsv all.db | cut -f 1-6
  batch\x09part\x09first_day\x09last_day\x09legs\x09kept
  2026-11-18\x09\x092026-11-18\x092026-11-18\x092\x092
  2026-11-19\x09\x092026-11-19\x092026-11-19\x091\x091
  2026-11-20\x09\x09\x09\x090\x090
  $ tenor store merge all.db all.db
  ! tenor store merge: all.db cannot be merged into itself
  ! Try 'tenor store merge --help'.
  [2]

Old legs go, their sums stay.

  $ tenor store prune --nights 2 other.db
  ! tenor: other.db: 2 legs from before 2026-11-19 taken out; their sums stay
  $ tenor store list --format tsv other.db | cut -f 1-6
  batch\x09part\x09first_day\x09last_day\x09legs\x09kept
  2026-11-18\x09\x092026-11-18\x092026-11-18\x092\x090
  2026-11-19\x09\x092026-11-19\x092026-11-19\x091\x091
  2026-11-20\x09\x092026-11-20\x092026-11-20\x091\x091
  $ sqlite3 other.db "SELECT call_id, day FROM legs; SELECT sum(n + missing) FROM cells WHERE dimension = 'handle_time'"
  c3|2026-11-19
  c4|2026-11-20
  4

Who is forgotten was never there.

  $ tenor store merge -q people.db s18.db s19.db s20.db; tenor store forget --agent a1 people.db
  ! tenor: people.db: 3 legs forgotten, sums too
  $ tenor store export people.db | grep -c a1; strings people.db | grep -c '^a1$'
  0
  0
  [1]
  $ tenor store forget --customer k2 people.db; tenor store show people.db | head -5
  version    2
  batches    3
  days       none
  agents     0
  legs       0
  ! tenor: people.db: 1 leg forgotten, sums too
  $ tenor store merge -q calls.db s18.db s19.db s20.db; for c in c1 c3; do tenor store forget -q --call $c calls.db; done
  $ grep -v c1 n18.jsonl > m18.jsonl; grep -v c3 n19.jsonl > m19.jsonl
  $ for n in 18 19; do tenor score -q -f none --store fresh.db --night 2026-11-$n m$n.jsonl; done; tenor score -q -f none --store fresh.db --night 2026-11-20 n20.jsonl
  $ tenor store export calls.db > calls.jsonl; tenor store export fresh.db | cmp - calls.jsonl
  $ tenor store forget --call nobody calls.db
  ! tenor: calls.db: nobody of that id is in it
  $ tenor store forget calls.db
  ! tenor store forget: whom? One of --agent ID, --customer ID and --call ID
  ! Try 'tenor store forget --help'.
  [2]
  $ printf 'a key of sixteen bytes or more' > key; chmod 600 key; tenor score -q -f none --pseudonyms key --store p.db --batch b n18.jsonl
  $ tenor store forget --agent a2 p.db; tenor store forget --agent a2 --pseudonyms key p.db; tenor store forget --customer k1 --pseudonyms key p.db
  ! tenor: p.db: nobody of that id is in it
  ! tenor: p.db: 1 leg forgotten, sums too
  ! tenor: p.db: 1 leg forgotten, sums too

What cannot be read is said.

  $ tenor store list none.db
  ! tenor: none.db: there is no such store
  [1]
  $ head -c 5000 s18.db > cut.db; tenor store export cut.db | wc -l
  0
  ! tenor: cut.db: is damaged: take the last copy, or see what `sqlite3 FILE .recover` can save
  $ : > empty.db; tenor store show empty.db
  ! tenor: empty.db: the store is empty: nothing was ever added to it
  [1]
