Files appear complete or not at all, with a manifest beside them.

  $ tenor score -q --output out.jsonl --calls calls.jsonl --rejects rejects.jsonl small.jsonl
  $ ls -A | grep -v lex; wc -l out.jsonl calls.jsonl rejects.jsonl
  broken.jsonl
  calls.jsonl
  chat.csv
  check_events.py
  coached.jsonl
  coached.policy
  duties.play
  echo.jsonl
  echo.play
  held.jsonl
  invalid.jsonl
  language.play
  named.jsonl
  out.jsonl
  out.jsonl.run.json
  rejects.jsonl
  slips.play
  small.jsonl
  store-v1.sql
  talk.txt
  worded.jsonl
  wrong.policy
     7 out.jsonl
     2 calls.jsonl
     0 rejects.jsonl
     9 total
  $ sed 's/"tenor": "[0-9.]*"/"tenor": "N"/; /probe/d' out.jsonl.run.json
  {
    "state": "complete",
    "versions": {
      "tenor": "N",
      "output": 1
    },
    "engine": "tenor model 1; pcre2 10.42 jit unicode 14.0.0; utf8proc 2.8.0 unicode 15.0.0; stems apologis organ univers happili escal outing",
    "digest": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "dimensions": {
      "sentiment": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "empathy": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "positive": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "ownership": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "jargon": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "abuse": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    },
    "options": [
      {"name":"output","value":"out.jsonl"},
      {"name":"calls","value":"calls.jsonl"},
      {"name":"rejects","value":"rejects.jsonl"}
    ],
    "inputs": [
      {"name":"small.jsonl","state":"complete","bytes":1129,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","format":"jsonl","gzip":false,"records":8,"events":0,"rejects":0,"truncated":false}
    ],
    "counts": {
      "utterances": 8,
      "turns": 7,
      "calls": 2,
      "split_calls": 0,
      "events": 0,
      "rejects": 0,
      "truncated_inputs": 0,
      "failed_inputs": 0,
      "revised_utterances": 0,
      "without_call_id": 0,
      "without_role": 0,
      "unknown_roles": 0,
      "without_times": 0,
      "replaced_characters": 0,
      "replaced_in_utterances": 0,
      "dropped_fields": 0
    },
    "exit_status": 0
  }
  $ tenor score -q --output out.jsonl.gz small.jsonl && zcat out.jsonl.gz | cmp - out.jsonl && echo same
  same
  $ tenor score -q -f none --manifest - small.jsonl | head -n 1
  {

What cannot be written is said; nothing half-written stays.

  $ tenor score -q --output no/where.jsonl small.jsonl
  ! tenor: no/where.jsonl: cannot be created: No such file or directory
  [1]
  $ tenor score -q small.jsonl > /dev/full
  ! tenor: standard output: No space left on device
  [1]
  $ tenor score -q --calls c.jsonl small.jsonl > /dev/full
  ! tenor: standard output: No space left on device
  [1]
  $ ls c.jsonl
  ! ls: cannot access 'c.jsonl': No such file or directory
  [2]
  $ tenor help score > /dev/full
  ! tenor: standard output: No space left on device
  [1]
  $ tenor explain hello > /dev/full
  ! tenor: standard output: No space left on device
  [1]
  $ tenor lexicon dump frozen.lex > /dev/full
  ! tenor: standard output: No space left on device
  [1]
  $ tenor lexicon check frozen.lex > /dev/full
  ! tenor: standard output: No space left on device
  [1]

A closed pipe ends quietly; files that were asked for beside it are missed.

  $ for i in $(seq 1 400); do sed "s/\"c\([12]\)\"/\"c\1-$i\"/" small.jsonl; done > many.jsonl
  $ (tenor score -q many.jsonl; echo "exit $?" >&2) | head -n 1 | cut -c 1-30
  {"call_id":"c1-1","utterance":
  ! exit 0
  $ (tenor score -q --calls c.jsonl many.jsonl; echo "exit $?" >&2) | head -n 1 | cut -c 1-30
  {"call_id":"c1-1","utterance":
  ! tenor: standard output was closed before the end: the other outputs are not written
  ! exit 1
  $ ls c.jsonl
  ! ls: cannot access 'c.jsonl': No such file or directory
  [2]
  $ (tenor man score; echo "exit $?" >&2) | head -n 1 | cut -c 1-30
  .TH "TENOR\-SCORE" 1 "" "tenor
  ! exit 0

Neither does an input that goes silent behind a pipe that was closed.

  $ (sh -c 'echo $$ > pid; cat many.jsonl many.jsonl; exec sleep 60') |
  > (tenor score -q -; echo "exit $?" >&2; kill -PIPE "$(cat pid)" && echo "in time" >&2) | head -n 1 | cut -c 1-30
  {"call_id":"c1-1","utterance":
  ! exit 0
  ! in time

A signal removes what is unfinished.

  $ mkfifo pipe; (exec 3<>pipe; sed -n 1,5p small.jsonl >&3; tenor score -q --output late.jsonl - <pipe & pid=$!
  > until ls -A | grep -q "^.late.jsonl.tmp" || ! kill -0 $pid; do sleep 0.05; done; kill -TERM $pid; wait $pid); ls -A | grep late
  ! tenor: interrupted; unfinished outputs removed
  [1]

Nothing can be removed after a kill that cannot be caught, and still no file looks finished that is not.

  $ (exec 3<>pipe; sed -n 1,5p small.jsonl >&3; tenor score -q --output killed.jsonl - <pipe & pid=$!
  > until ls -A | grep -q "^.killed.jsonl.tmp" || ! kill -0 $pid; do sleep 0.05; done; kill -KILL $pid; wait $pid) 2>/dev/null; ls killed.jsonl; rm -f .killed.jsonl.tmp*
  ! ls: cannot access 'killed.jsonl': No such file or directory

No output takes the place of what the run reads, however either of them is spelled, and what was there stays.

  $ cp small.jsonl mine.jsonl; mkdir -p box; cp small.jsonl box/night.jsonl; ln -s mine.jsonl link.jsonl; ls mine.jsonl box/night.jsonl >list
  $ tenor score -o mine.jsonl mine.jsonl
  ! tenor score: --output mine.jsonl would take the place of what this run reads: name another file
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -f none --calls ./mine.jsonl mine.jsonl
  ! tenor score: --calls ./mine.jsonl would take the place of what this run reads: name another file
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -o link.jsonl mine.jsonl
  ! tenor score: --output link.jsonl would take the place of what this run reads: name another file
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -o box/night.jsonl box
  ! tenor score: --output box/night.jsonl would take the place of what this run reads: name another file
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -f none --rejects box/night.jsonl --files-from list
  ! tenor score: --rejects box/night.jsonl would take the place of what this run reads: name another file
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -f none --manifest list --files-from list
  ! tenor score: --manifest list would take the place of what this run reads: name another file
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -o ours.lex --lexicon ours.lex small.jsonl
  ! tenor score: --output ours.lex would take the place of what this run reads: name another file
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -f none --calls two --rejects ./two small.jsonl
  ! tenor score: --calls and --rejects would mix in two
  ! Try 'tenor score --help'.
  [2]
  $ cmp small.jsonl mine.jsonl; cmp small.jsonl box/night.jsonl; wc -l list; ls two
  2 list
  ! ls: cannot access 'two': No such file or directory
  [2]
  $ tenor lexicon compile -o ours.lex; tenor lexicon compile ours.lex -o box/../ours.lex; head -n 1 ours.lex
  @lexicon 1 name=ours lang=en
  ! tenor lexicon compile: ours.lex would be read as a lexicon file, and an image is none: call it *.tnx
  ! Try 'tenor lexicon compile --help'.
  ! tenor lexicon compile: --output box/../ours.lex would take the place of what this run reads: name another file
  ! Try 'tenor lexicon compile --help'.
  $ tenor lexicon export --to quanteda --report ours.lex ours.lex
  ! tenor lexicon export: --report ours.lex would take the place of what this run reads: name another file
  ! Try 'tenor lexicon export --help'.
  [2]
  $ tenor score -q -f none --store kept.db --batch a small.jsonl; tenor store export kept.db -o kept.db; tenor drift --store kept.db -o ./kept.db
  ! tenor store export: --output kept.db would take the place of what this run reads: name another file
  ! Try 'tenor store export --help'.
  ! tenor drift: --output ./kept.db would take the place of what this run reads: name another file
  ! Try 'tenor drift --help'.
  [2]
  $ tenor drift --store kept.db -o events --sight ./events; tenor store merge kept.db ./kept.db; tenor store list kept.db
  batch                part     first day  last day           legs         kept lexicon
  a                    -        2026-11-20 2026-11-20            1            1 xxxxxxxx
  ! tenor drift: --output and --sight would be one file, events
  ! Try 'tenor drift --help'.
  ! tenor store merge: kept.db cannot be merged into itself
  ! Try 'tenor store merge --help'.
  $ tenor score -q -o /dev/null --calls /dev/null small.jsonl
  $ cp small.jsonl ./-; tenor score -q -f tsv -o - - <small.jsonl | wc -l; rm ./-
  8

Standard error comes line by line, so that runs side by side can share a journal. (A pipe of packets shows each write.)

  $ cat >packets.py <<'END'
  > import os, subprocess, sys
  > ours, theirs = os.pipe2(os.O_DIRECT)
  > subprocess.run(sys.argv[1:], stderr=theirs, check=False)
  > os.close(theirs)
  > while (packet := os.read(ours, 4096)):
  >     print(repr(packet.decode()))
  > END
  $ python3 packets.py tenor score -f none small.jsonl
  'tenor: 8 utterances, 7 turns, 2 calls from 1 input\n'
  'tenor: 1 turn of bots, IVR or systems not scored\n'
  $ python3 packets.py tenor score --formt small.jsonl
  "tenor score: unknown option '--formt'; did you mean '--format'?\nTry 'tenor score --help'.\n"
