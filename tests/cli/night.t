A run into a directory: a file of records for each input, one of calls and one of rejects, the manifest.

  $ mkdir -p in/site; cp small.jsonl in/a.jsonl; cp chat.csv in; cp broken.jsonl in/site; gzip -c small.jsonl > in/site/a.jsonl.gz
  $ tenor score --output-dir out in
  ! tenor: 23 utterances, 21 turns, 7 calls from 4 inputs
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     where they stand: out/rejects.jsonl
  ! tenor: 3 notices: 3 call-returned
  ! tenor: 2 characters in 1 utterance replaced by U+FFFD: NUL, invalid UTF-8 or lone surrogates
  ! tenor: 2 turns of bots, IVR or systems not scored
  ! tenor: WARNING: the role of 13.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
  !     to name the column or key that holds it: --map role=NAME
  ! tenor: WARNING: 13.0 % of the utterances have no call id: no call record was written for them
  !     to name the column or key that holds it: --map call_id=NAME
  ! tenor: WARNING: 13.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  [3]
  $ (cd out; find . -type f | sort)
  ./.tenor/complete
  ./.tenor/lock
  ./calls.jsonl
  ./records/a.jsonl
  ./records/chat.jsonl
  ./records/site/a.jsonl
  ./records/site/broken.jsonl
  ./rejects.jsonl
  ./run.json
  $ sed -n '/"inputs"/,$p' out/run.json
    "inputs": [
      {"name":"in/a.jsonl","state":"complete","bytes":1129,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","format":"jsonl","gzip":false,"records":8,"events":0,"rejects":0,"truncated":false,"turns":7,"calls":2,"output":"records/a.jsonl","output_bytes":1658,"output_sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
      {"name":"in/chat.csv","state":"complete","bytes":115,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","format":"csv","gzip":false,"records":3,"events":0,"rejects":0,"truncated":false,"turns":3,"calls":0,"output":"records/chat.jsonl","output_bytes":710,"output_sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
      {"name":"in/site/a.jsonl.gz","state":"complete","bytes":438,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","format":"jsonl","gzip":true,"records":8,"events":0,"rejects":0,"truncated":false,"turns":7,"calls":2,"output":"records/site/a.jsonl","output_bytes":1658,"output_sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
      {"name":"in/site/broken.jsonl","state":"complete","bytes":467,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","format":"jsonl","gzip":false,"records":4,"events":0,"rejects":2,"truncated":false,"turns":4,"calls":3,"output":"records/site/broken.jsonl","output_bytes":909,"output_sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
    ],
    "outputs": [
      {"name":"calls.jsonl","bytes":17954,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
      {"name":"rejects.jsonl","bytes":577,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
    ],
    "counts": {
      "utterances": 23,
      "turns": 21,
      "calls": 7,
      "split_calls": 3,
      "events": 0,
      "rejects": 2,
      "truncated_inputs": 0,
      "failed_inputs": 0,
      "revised_utterances": 0,
      "without_call_id": 3,
      "without_role": 3,
      "unknown_roles": 0,
      "without_times": 3,
      "replaced_characters": 2,
      "replaced_in_utterances": 1,
      "dropped_fields": 0,
      "bad-json": 1,
      "no-text": 1,
      "call-returned": 3
    },
    "exit_status": 3
  }
  $ tenor score -q --calls calls --rejects rejects in > records
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     where they stand: rejects
  [3]
  $ cat out/records/a.jsonl out/records/chat.jsonl out/records/site/*.jsonl | cmp - records; cmp out/calls.jsonl calls; cmp out/rejects.jsonl rejects
  $ find out -type f ! -perm 600; find out -type d ! -perm 700

It is not written over, and what is complete stays so.

  $ tenor score -q --output-dir out in
  ! tenor: out holds a run that is complete: choose another directory, or remove this one
  [1]
  $ tenor score -q --output-dir out --resume in
  ! tenor: out holds this run, complete: nothing to do; its exit status was 3
  [3]

Another run than that is not done: the exit status is not that of the run that is there.

  $ tenor score -q --output-dir out --resume --hits in
  ! tenor: out holds a run with other options (none more then, --hits now): give it the same ones, or begin in another directory
  [1]
  $ tenor score -q --output-dir out --resume small.jsonl
  ! tenor: out holds a run of other inputs (4 then, 1 now, or other names): give it the same ones, or begin in another directory
  [1]

  $ mkdir full; touch full/mine; tenor score -q --output-dir full in; tenor score -q --output-dir full --resume in; ls full
  mine
  ! tenor: full is not empty, and there is no run of tenor in it: choose another directory
  ! tenor: full is not empty, and there is no run of tenor in it: choose another directory

Other forms; gzip; calls only; calls as a table.

  $ tenor score -q -d two --gzip -f csv in; (cd two; find . -type f | sort); zcat two/records/a.csv.gz | head -n 2
  ./.tenor/complete
  ./.tenor/lock
  ./calls.jsonl.gz
  ./records/a.csv.gz
  ./records/chat.csv.gz
  ./records/site/a.csv.gz
  ./records/site/broken.csv.gz
  ./rejects.jsonl
  ./run.json
  call_id,utterance,role,start_ms,tokens,sentiment,empathy,positive,ownership,jargon,abuse,evidence
  c1,0,agent,0,4,0.5719,0,0.4472,0,0,0,2
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     where they stand: two/rejects.jsonl
  $ zcat two/calls.jsonl.gz | cmp - out/calls.jsonl
  $ tenor score -q -d three -f none --calls-format table in; (cd three; find . -type f | sort); cut -c 1-40 three/calls.txt
  ./.tenor/complete
  ./.tenor/lock
  ./calls.txt
  ./rejects.jsonl
  ./run.json
  call         by       queue         turn
  c1           a7       billing          (space)
  c2           a8       returns          (space)
  c1           a7       billing          4
  c2           a8       returns          3
  r1           -        -                (space)
  r2           -        -                (space)
  r1           -        -                1
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     where they stand: three/rejects.jsonl

Where names are alike, each gets a hash of its path.

  $ mkdir -p x/p x/q; for i in x/p/t.json x/q/t.json x/q/T.csv x/q/u.txt; do head -n 1 small.jsonl > $i; done
  $ tenor score -q -d names x/p/t.json x/q/t.json x/q/T.csv x/q/u.txt x/q/t.json; ls names/records
  T-776a3808a1478b46.jsonl
  t-52cb191a28de4e21-2.jsonl
  t-52cb191a28de4e21.jsonl
  t-7b168b709de78a09.jsonl
  u.jsonl
  $ tenor score -q -d tree x; (cd tree/records; find . -type f | sort)
  ./p/t.jsonl
  ./q/T-776a3808a1478b46.jsonl
  ./q/t-52cb191a28de4e21.jsonl
  ./q/u.jsonl

The same bytes whatever the threads.

  $ for i in $(seq 1 60); do sed "s/\"c\([12]\)\"/\"c\1-$((i % 50))\"/" small.jsonl > in/many$i.jsonl; done
  $ for n in 1 2 5; do tenor score -q -j $n -d by$n in; echo $?; done; diff -r by1 by2 && diff -r by1 by5 && echo same
  3
  3
  3
  same
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     where they stand: by1/rejects.jsonl
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     where they stand: by2/rejects.jsonl
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     where they stand: by5/rejects.jsonl

What cannot be done is said.

  $ tenor score --output-dir out --calls c in
  ! tenor score: --output-dir writes all outputs into its directory: --calls has no place beside it
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --resume in
  ! tenor score: --resume is of no use without --output-dir
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --output-dir d --interleaved in
  ! tenor score: --interleaved lets calls go on from one input to the next, so the records of no input are whole before all are read: --output FILE can hold them, --output-dir cannot
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --output-dir d - < small.jsonl
  ! tenor score: --output-dir needs files: '-' cannot be read again when the run is taken up after a kill; --output FILE takes it
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --output-dir in/out in; tenor score --output-dir ./in/../in/x/y in; ls in/out in/x
  ! tenor score: --output-dir in/out lies in in, which is searched for inputs: outputs would be read, too
  ! Try 'tenor score --help'.
  ! tenor score: --output-dir ./in/../in/x/y lies in in, which is searched for inputs: outputs would be read, too
  ! Try 'tenor score --help'.
  ! ls: cannot access 'in/out': No such file or directory
  ! ls: cannot access 'in/x': No such file or directory
  [2]
  $ tenor score --output-dir small.jsonl/d small.jsonl
  ! tenor: small.jsonl/d/.tenor: cannot be created: Not a directory
  [1]
  $ tenor score --shard 0/2 in; tenor score --shard 3/2 in; tenor score --shard half in
  ! tenor score: --shard takes I/N, part I of N parts, from 1/N to N/N; not '0/2'
  ! Try 'tenor score --help'.
  ! tenor score: --shard takes I/N, part I of N parts, from 1/N to N/N; not '3/2'
  ! Try 'tenor score --help'.
  ! tenor score: --shard takes I/N, part I of N parts, from 1/N to N/N; not 'half'
  ! Try 'tenor score --help'.
  [2]

An interruption: what is done stays, and the same command with --resume goes on to what would have been.

  $ mkdir big; for i in 1 3 4; do sed "s/\"c\([12]\)\"/\"c\1-$i\"/" small.jsonl > big/$i.jsonl; done
  $ yes '{"call_id":"y","text":"Happy to help with that, good"}' | head -n 900000 > big/2.jsonl
  $ (tenor score -q -d part -j 1 big & pid=$!; until test -e part/records/1.jsonl || ! kill -0 $pid; do sleep 0.01; done; kill -TERM $pid; wait $pid)
  ! tenor: interrupted: 1 of 4 inputs are done; the same command with --resume goes on
  [1]
  $ ls part part/records; grep -c '"output":' part/run.json; grep -e '"state": ' -e exit_status part/run.json
  part:
  records
  run.json
  (empty)
  part/records:
  1.jsonl
  2
    "state": "interrupted",
    "exit_status": 1
  $ tenor score -q -d part big
  ! tenor: part holds a run that did not come to its end: --resume goes on with it
  [1]
  $ (tenor score -q -d both -j 1 big & pid=$!; until test -e both/.tenor/calls || ! kill -0 $pid; do sleep 0.01; done
  > tenor score -q -d both --resume big 2>&1 | sed "s/process $pid /process N /"; kill -KILL $pid; wait $pid) 2>&1 | grep -v Killed
  tenor: both: process N is writing into it: wait for that one, or choose another directory
  $ sed 's/"c\([12]\)"/"c\1-1"/' small.jsonl > big/2.jsonl; tenor score -q -d whole -j 1 big
  $ cp -r part changed; tenor score -q -d changed --resume --format csv big; tenor score -q -d changed --resume --hits big; tenor score -q -d changed --resume big small.jsonl
  ! tenor: changed holds a run with other options (none more then, --format csv now): give it the same ones, or begin in another directory
  ! tenor: changed holds a run with other options (none more then, --hits now): give it the same ones, or begin in another directory
  ! tenor: changed holds a run of other inputs (4 then, 5 now, or other names): give it the same ones, or begin in another directory
  [1]
  $ sed '$d' frozen.lex > other.lex; TENOR_LEXICONS=other.lex tenor score -q -d changed --resume big 2>&1 | sed 's/[0-9a-f]* now/OTHER now/'
  tenor: changed holds a run with other lexicons (digest xxxxxxxx then, OTHER now): give it the same ones, or begin in another directory
  $ sleep 0.01; touch big/1.jsonl; tenor score -d part --resume big 2>&1 | head -n 2; diff -r part whole && echo same
  tenor: 1 of 4 inputs are done already
  tenor: 32 utterances, 28 turns, 8 calls from 4 inputs
  same
  $ cp -r changed gone; rm gone/records/1.jsonl; tenor score -q -d gone --resume big
  ! tenor: gone/records/1.jsonl is not what the run has written there: remove gone and begin again
  [1]
  $ echo >> big/1.jsonl; tenor score -q -d changed --resume big
  ! tenor: big/1.jsonl has changed since changed was given its records: put the old file back, or remove that directory and begin again
  [1]
  $ rm big/1.jsonl; (echo big/1.jsonl; ls -d big/[234]*) | tenor score -q -d changed --resume --files-from -; diff -r changed whole && echo same
  same

Inputs that cannot be read are named; the others are scored. A list of files may come from standard input.

  $ mkdir odd; cp small.jsonl odd/a.jsonl; ln -s nowhere odd/b.jsonl; mkdir odd/c.jsonl; gzip -c small.jsonl | head -c 200 > odd/d.jsonl.gz
  $ ls odd/* -d | tenor score -d list --files-from - ; cat list/rejects.jsonl; grep '"name":"odd' list/run.json | cut -d, -f1-4; ls list/records
  {"source":"odd/b.jsonl","line":null,"offset":0,"code":"input-unreadable","reason":"cannot be opened: No such file or directory"}
  {"source":"odd/d.jsonl.gz","line":1,"offset":0,"code":"call-returned","reason":"a call went on after it was closed"}
  {"source":"odd/d.jsonl.gz","line":null,"offset":200,"code":"gzip-truncated","reason":"the gzip data end too early"}
      {"name":"odd/a.jsonl","state":"complete","bytes":1129,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      {"name":"odd/b.jsonl","state":"failed","reason":"cannot be opened: No such file or directory","bytes":0
      {"name":"odd/d.jsonl.gz","state":"truncated","bytes":200,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
  a.jsonl
  d.jsonl
  ! tenor: odd/b.jsonl: cannot be opened: No such file or directory
  ! tenor: odd/d.jsonl.gz: the gzip data end too early
  ! tenor: 9 utterances, 8 turns, 3 calls from 2 inputs
  ! tenor: 1 input cut short or damaged: 1 gzip-truncated
  !     where they stand: list/rejects.jsonl
  ! tenor: 1 input could not be read
  !     which, and why: list/rejects.jsonl
  ! tenor: 1 notice: 1 call-returned
  ! tenor: 1 turn of bots, IVR or systems not scored
  $ tenor score -d list --resume odd
  ! tenor: list holds this run, complete: nothing to do; its exit status was 1
  [1]
  $ printf 'odd/a.jsonl\0no/x.jsonl\0' | tenor score -q -0 --files-from - --manifest run -f tsv; grep 'no/x' run
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  c1\x090\x090.5719\x090\x090.4472\x090\x090\x090
  c1\x091\x09-0.6428\x090\x090\x090\x090\x090.8898
  c1\x092\x090\x090.7071\x090\x090.7071\x090\x090
  c1\x094\x090.6249\x090\x090\x090\x090\x090
  c2\x090\x09-0.4585\x090\x090\x090\x090.4472\x090
  c2\x091\x09\x09\x09\x09\x09\x09
  c2\x092\x09\x090\x090\x090\x090\x090
      {"name":"no/x.jsonl","state":"failed","reason":"cannot be opened: No such file or directory","bytes":0,"sha256":null,"format":"unknown","gzip":false,"records":0,"events":0,"rejects":0,"truncated":false}
  ! tenor: no/x.jsonl: cannot be opened: No such file or directory
  $ printf 'odd/a.jsonl\r\n\r\nsmall.jsonl' > names.txt; tenor score -q --files-from names.txt | wc -l
  14
  $ printf 'odd/a.jsonl\0no/x.jsonl\0' | tenor score -q --files-from -; tenor score -q --files-from nowhere; tenor score --files-from /dev/null; tenor score -0 small.jsonl
  ! tenor: standard input: there are NUL bytes in the list: --null reads one that has them between paths
  ! tenor: nowhere: cannot be opened: No such file or directory
  ! tenor: the list of files names no transcripts
  ! tenor score: --null is of no use without --files-from
  ! Try 'tenor score --help'.
  [2]
  $ echo - | tenor score --files-from -; echo | tenor score --files-from - -
  ! tenor: a list of files cannot name -, standard input
  ! tenor score: standard input can be read once only: - stands there twice
  ! Try 'tenor score --help'.
  [2]

What never comes to the end of a path is no list, and is not kept.

  $ timeout 20 tenor score --files-from /dev/zero; (echo a; head -c 70000 /dev/zero | tr '\0' x) | tenor score --files-from -
  ! tenor: /dev/zero:1: more than 65536 bytes without an end: this is no list of files
  ! tenor: standard input:2: more than 65536 bytes without an end: this is no list of files
  [1]

All parts together read each input once.

  $ rm -r in/site; tenor score -q -d all in; for i in 1 2 3; do tenor score -q -d part$i --shard $i/3 in; done
  $ for i in 1 2 3; do (cd part$i/records; ls); done | sort > parts; ls all/records | cmp - parts; wc -l < parts; for i in 1 2 3; do test -s part$i/run.json || echo none; done
  62
  $ cat part?/calls.jsonl | sed 's/,"split":[a-z]*//' | sort > 1; sed 's/,"split":[a-z]*//' all/calls.jsonl | sort | cmp - 1
  $ for i in 1 2 3; do for f in part$i/records/*; do cmp $f all/records/${f##*/}; done; done
  $ tenor score -q --shard 1/50 -d none1 small.jsonl; tenor score --shard 2/50 -d none2 small.jsonl; ls none1/records none2/records 2>/dev/null | grep -c jsonl
  0
  ! tenor: 0 utterances, 0 turns, 0 calls from 0 inputs
  ! tenor: WARNING: no utterances
  [1]

--strict stops at the first reject; where that is mended, the run goes on.

  $ mkdir st; cp small.jsonl st/1.jsonl; cp broken.jsonl st/2.jsonl; cp small.jsonl st/3.jsonl
  $ tenor score -d strict --strict st; grep state strict/run.json; cp small.jsonl st/2.jsonl; tenor score -q -d strict --strict --resume st; grep -e '"state": ' -e exit strict/run.json; ls strict/records
    "state": "stopped",
      {"name":"st/1.jsonl","state":"complete","bytes":1129,"sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","format":"jsonl","gzip":false,"records":8,"events":0,"rejects":0,"truncated":false,"turns":7,"calls":2,"output":"records/1.jsonl","output_bytes":1658,"output_sha256":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
    "state": "complete",
    "exit_status": 0
  1.jsonl
  2.jsonl
  3.jsonl
  ! tenor: st/2.jsonl:2: rejected: no text
  ! tenor: stopped at the first reject (--strict): 1 of 3 inputs are done; the same command with --resume goes on

A policy of calls is part of the run that it was given to: what it says, not how it is written.

  $ printf 'set silence 3s\nset pace-fast 190\n' > a.policy; cp small.jsonl st/2.jsonl; echo '{"x' >> st/2.jsonl
  $ tenor score -q -d held --strict --policy a.policy st; cp small.jsonl st/2.jsonl; echo 'set pace-fast 150' >> a.policy
  ! tenor: stopped at the first reject (--strict): 1 of 3 inputs are done; the same command with --resume goes on
  $ tenor score -q -d held --strict --policy a.policy --resume st 2>&1 | sed 's/[0-9a-f]\{8\} /HASH /g'
  tenor: held holds a run with another policy or scorecard of calls (their lines hash to HASH then, HASH now): give it the same ones, or begin in another directory
  $ printf '# slower\n\nset  silence\t3s # a pause\r\n  set pace-fast 190#words\n' > a.policy; tenor score -q -d held --strict --policy a.policy --resume st; ls held/records
  1.jsonl
  2.jsonl
  3.jsonl
  $ tenor score -q -d held --strict --resume st
  ! tenor: held holds a run with other options (--policy a.policy then, none more now): give it the same ones, or begin in another directory
  [1]
  $ echo 'set pace-fast 150' >> a.policy; tenor score -q -d held --strict --policy a.policy --resume st 2>&1 | sed 's/[0-9a-f]\{8\} /HASH /g'
  tenor: held holds a run with another policy or scorecard of calls (their lines hash to HASH then, HASH now): give it the same ones, or begin in another directory
