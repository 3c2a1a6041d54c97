Files appear complete or not at all, with a manifest beside them.

  $ tenor score -q --output out.jsonl --calls calls.jsonl --rejects rejects.jsonl small.jsonl
  $ ls -A | grep -v lex; wc -l out.jsonl calls.jsonl rejects.jsonl
  $ sed 's/"tenor": "[0-9.]*"/"tenor": "N"/; /probe/d' out.jsonl.run.json
  $ tenor score -q --output out.jsonl.gz small.jsonl && zcat out.jsonl.gz | cmp - out.jsonl && echo same
  $ tenor score -q -f none --manifest - small.jsonl | head -n 1

What cannot be written is said; nothing half-written stays.

  $ tenor score -q --output no/where.jsonl small.jsonl
  $ tenor score -q small.jsonl > /dev/full
  $ tenor score -q --calls c.jsonl small.jsonl > /dev/full
  $ ls c.jsonl
  $ tenor help score > /dev/full
  $ tenor explain hello > /dev/full
  $ tenor lexicon dump frozen.lex > /dev/full
  $ tenor lexicon check frozen.lex > /dev/full

A closed pipe ends quietly; files that were asked for beside it are missed.

  $ for i in $(seq 1 400); do sed "s/\"c\([12]\)\"/\"c\1-$i\"/" small.jsonl; done > many.jsonl
  $ (tenor score -q many.jsonl; echo "exit $?" >&2) | head -n 1 | cut -c 1-30
  $ (tenor score -q --calls c.jsonl many.jsonl; echo "exit $?" >&2) | head -n 1 | cut -c 1-30
  $ ls c.jsonl
  $ (tenor man score; echo "exit $?" >&2) | head -n 1 | cut -c 1-30

Neither does an input that goes silent behind a pipe that was closed.

  $ (sh -c 'echo $$ > pid; cat many.jsonl many.jsonl; exec sleep 60') |
  > (tenor score -q -; echo "exit $?" >&2; kill "$(cat pid)" && echo "in time" >&2) | head -n 1 | cut -c 1-30

A signal removes what is unfinished.

  $ mkfifo pipe; (exec 3<>pipe; sed -n 1,5p small.jsonl >&3; tenor score -q --output late.jsonl - <pipe & pid=$!
  > until ls -A | grep -q '^.late.jsonl.tmp'; do sleep 0.05; done; kill -TERM $pid; wait $pid); ls -A | grep late
