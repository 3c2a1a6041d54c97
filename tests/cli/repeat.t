Repeat calls: the same customer again, in the same queue or about the same topic, within the days that the policy says.

  $ cat > calls.jsonl <<'END'
  > {"call_id":"c1","role":"customer","text":"the invoice is wrong","queue":"billing","customer_id":"k1","started_at":"2026-11-02T09:00:00Z"}
  > {"call_id":"c2","role":"customer","text":"where is the parcel","queue":"delivery","customer_id":"k1","started_at":"2026-11-03T09:00:00Z"}
  > {"call_id":"c3","role":"customer","text":"the invoice once more","queue":"billing","customer_id":"k1","started_at":"2026-11-05T08:00:00Z"}
  > {"call_id":"c4","role":"customer","text":"hello","queue":"billing","customer_id":"k2","started_at":"2026-11-05T08:00:00Z"}
  > {"call_id":"c5","role":"customer","text":"a second too late","queue":"billing","customer_id":"k1","started_at":"2026-11-12T08:00:01Z"}
  > {"call_id":"c6","role":"customer","text":"hello","queue":"retention","topic":"invoice","customer_id":"k2","started_at":"2026-11-05T08:00:00Z"}
  > {"call_id":"c7","role":"customer","text":"hello","queue":"web","topic":"invoice","customer_id":"k2","started_at":"2026-11-12T08:00:00Z"}
  > {"call_id":"c8","role":"customer","text":"nobody knows who","queue":"billing","started_at":"2026-11-12T08:00:00Z"}
  > {"call_id":"c9","role":"customer","text":"before c4 in time","queue":"billing","customer_id":"k2","started_at":"2026-11-04T08:00:00Z"}
  > {"call_id":"d1","role":"customer","text":"no day, no telling","queue":"billing","customer_id":"k2"}
  > {"call_id":"d2","role":"customer","text":"without a queue","customer_id":"k3","started_at":"2026-11-04T08:00:00Z"}
  > {"call_id":"d3","role":"customer","text":"without a queue","customer_id":"k3","started_at":"2026-11-04T08:10:00Z"}
  > END
  $ repeats() { tenor score -q --format none --calls - "$@" | sed -e 's,"utterances.*"flagged":,,' -e 's,\,"outcome".*,,'; }
  > repeats calls.jsonl
  > echo; echo 'set repeat-days 8' > longer.policy; repeats --policy longer.policy calls.jsonl | grep earlier
  {"call_id":"c1",[]
  {"call_id":"c2",[]
  {"call_id":"c3",[{"flag":"repeat","count":0,"earlier":{"call_id":"c1","days":2,"same":"queue"}}]
  {"call_id":"c4",[]
  {"call_id":"c5",[]
  {"call_id":"c6",[]
  {"call_id":"c7",[{"flag":"repeat","count":0,"earlier":{"call_id":"c6","days":7,"same":"topic"}}]
  {"call_id":"c8",[]
  {"call_id":"c9",[]
  {"call_id":"d1",[]
  {"call_id":"d2",[]
  {"call_id":"d3",[{"flag":"repeat","count":0,"earlier":{"call_id":"d2","days":0,"same":"queue"}}]
  (empty)
  {"call_id":"c3",[{"flag":"repeat","count":0,"earlier":{"call_id":"c1","days":2,"same":"queue"}}]
  {"call_id":"c5",[{"flag":"repeat","count":0,"earlier":{"call_id":"c3","days":7,"same":"queue"}}]
  {"call_id":"c7",[{"flag":"repeat","count":0,"earlier":{"call_id":"c6","days":7,"same":"topic"}}]
  {"call_id":"d3",[{"flag":"repeat","count":0,"earlier":{"call_id":"d2","days":0,"same":"queue"}}]

The same bytes on any number of threads, with calls that lie in one block or go on over several, in one input or many, and where a run goes on after an interruption.

  $ mkdir in; for f in 1 2 3; do for i in $(seq 1 700); do for u in 1 2; do echo "{\"call_id\":\"f$f-$i\",\"role\":\"agent\",\"text\":\"happy to help, good\",\"queue\":\"q$((i % 3))\",\"customer_id\":\"k$((i % 50))\",\"started_at\":\"2026-11-0${f}T08:00:00Z\"}"; done; done > in/$f.jsonl; done
  $ repeats() { tenor score -q --format none --calls - "$@"; }
  > repeats -j 1 in > one; for j in 2 4; do repeats -j $j in | cmp - one; done; cat in/*.jsonl | repeats -j 2 - | cmp - one
  > grep -c earlier one; grep -o '"call_id":"f3-1",\|"earlier[^}]*}' one | grep -A 1 '"f3-1"'
  1950
  "call_id":"f3-1",
  "earlier":{"call_id":"f2-601","days":1,"same":"queue"}
  --
  "earlier":{"call_id":"f3-1","days":0,"same":"queue"}
  "earlier":{"call_id":"f3-2","days":0,"same":"queue"}
  $ tenor score -q -d whole -j 1 in; cp in/2.jsonl second; yes '{"call_id":"y","text":"Happy to help with that, good"}' | head -n 900000 > in/2.jsonl
  $ (tenor score -q -d part -j 1 in & pid=$!; until test -e part/records/1.jsonl || ! kill -0 $pid; do sleep 0.01; done; kill -TERM $pid; wait $pid)
  ! tenor: interrupted: 1 of 3 inputs are done; the same command with --resume goes on
  [1]
  $ cp second in/2.jsonl; tenor score -q -d part --resume in; cmp part/calls.jsonl whole/calls.jsonl && grep -c earlier part/calls.jsonl
  1950
