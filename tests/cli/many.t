Several inputs are read side by side and come out as if they had been read one after the other: records, calls,
rejects, manifest, what is said, exit status. Calls return in other files, some inputs are damaged, some not there.

  $ mkdir dir; for i in $(seq 1 300); do sed "s/\"c\([12]\)\"/\"c\1-$((i % 250))\"/" small.jsonl > dir/$i.jsonl; done
  $ gzip -k dir/1?.jsonl; cp broken.jsonl dir/17.jsonl; cp broken.jsonl dir/170.jsonl; cp talk.txt chat.csv invalid.jsonl dir
  $ head -c 150 dir/12.jsonl.gz > dir/13.jsonl.gz; head -c 120 /dev/zero > dir/zero.jsonl; : > dir/empty.jsonl; ln -s nowhere dir/2000.jsonl
  $ for i in $(seq 1 400); do cat small.jsonl; done > dir/large.jsonl; gzip -kc dir/large.jsonl > dir/also.jsonl.gz
  $ for n in 1 2 3 8; do
  >   tenor score --threads $n --output out$n --calls calls$n --rejects rejects$n --manifest run$n dir small.jsonl 2> said$n
  >   echo $?
  >   sed -i "s/out$n/out/; s/calls$n/calls/; s/rejects$n/rejects/; s/run$n/run/" run$n said$n
  > done
  1
  1
  1
  1
  $ for f in out calls rejects run said; do for n in 2 3 8; do cmp ${f}1 $f$n || echo differs; done; done
  $ cat said1
  tenor: dir/13.jsonl.gz: the gzip data end too early
  tenor: dir/2000.jsonl: cannot be opened: No such file or directory
  tenor: 8,878 utterances, 7,770 turns, 2,224 calls from 318 inputs
  tenor: 5 rejects and 1 input cut short or damaged: 2 bad-json, 2 no-text, 1 unknown-format, 1 gzip-truncated
      where they stand: rejects
  tenor: 1 input could not be read
      which, and why: rejects
  tenor: 1,720 notices: 1,720 call-returned
  tenor: 5 characters in 3 utterances replaced by U+FFFD: NUL, invalid UTF-8 or lone surrogates
  tenor: 1,108 turns of bots, IVR or systems not scored
  tenor: WARNING: the role of 0.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
      to name the column or key that holds it: --map role=NAME
  tenor: WARNING: 0.0 % of the utterances have no call id: no call record was written for them
      to name the column or key that holds it: --map call_id=NAME
  tenor: WARNING: 0.1 % of the utterances have no times: their segments were not joined into turns
      to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ wc -l out1 calls1; cut -d'"' -f 4 rejects1 | sort | uniq -c | sort -rn | head -3; tail -n 1 rejects1
     7770 out1
     2224 calls1
     9994 total
      800 dir/large.jsonl
      798 dir/also.jsonl.gz
        5 dir/170.jsonl
  {"source":"small.jsonl","line":6,"offset":745,"code":"call-returned","reason":"a call went on after it was closed"}

Files one by one, with what one of them says told at once.

  $ for f in $(ls dir/*.jsonl | head -n 40); do tenor score -q -f tsv -j 1 $f | tail -n +2; done > each
  $ tenor score -q -f tsv -j 4 $(ls dir/*.jsonl | head -n 40) | tail -n +2 | cmp - each

The first reject stops all of them, wherever others are.

  $ for n in 1 2 8; do tenor score --strict -j $n --output out --rejects rejects dir; echo $?; md5sum < rejects; done; cat rejects
  3
  569c83d4fa6699b3bb1c6ffe55d30536  -
  3
  569c83d4fa6699b3bb1c6ffe55d30536  -
  3
  569c83d4fa6699b3bb1c6ffe55d30536  -
  {"source":"dir/10.jsonl.gz","line":1,"offset":0,"code":"call-returned","reason":"a call went on after it was closed"}
  {"source":"dir/10.jsonl.gz","line":6,"offset":760,"code":"call-returned","reason":"a call went on after it was closed"}
  {"source":"dir/11.jsonl.gz","line":1,"offset":0,"code":"call-returned","reason":"a call went on after it was closed"}
  {"source":"dir/11.jsonl.gz","line":6,"offset":760,"code":"call-returned","reason":"a call went on after it was closed"}
  {"source":"dir/12.jsonl.gz","line":1,"offset":0,"code":"call-returned","reason":"a call went on after it was closed"}
  {"source":"dir/12.jsonl.gz","line":6,"offset":760,"code":"call-returned","reason":"a call went on after it was closed"}
  {"source":"dir/13.jsonl.gz","line":null,"offset":150,"code":"gzip-truncated","reason":"the gzip data end too early"}
  ! tenor: dir/13.jsonl.gz: the gzip data end too early
  ! tenor: stopped at the first reject (--strict): no outputs but the rejects are written
  ! tenor: 304 utterances, 266 turns, 76 calls from 39 inputs
  ! tenor: 1 input cut short or damaged: 1 gzip-truncated
  !     where they stand: rejects
  ! tenor: 6 notices: 6 call-returned
  ! tenor: 38 turns of bots, IVR or systems not scored
  ! tenor: dir/13.jsonl.gz: the gzip data end too early
  ! tenor: stopped at the first reject (--strict): no outputs but the rejects are written
  ! tenor: 304 utterances, 266 turns, 76 calls from 39 inputs
  ! tenor: 1 input cut short or damaged: 1 gzip-truncated
  !     where they stand: rejects
  ! tenor: 6 notices: 6 call-returned
  ! tenor: 38 turns of bots, IVR or systems not scored
  ! tenor: dir/13.jsonl.gz: the gzip data end too early
  ! tenor: stopped at the first reject (--strict): no outputs but the rejects are written
  ! tenor: 304 utterances, 266 turns, 76 calls from 39 inputs
  ! tenor: 1 input cut short or damaged: 1 gzip-truncated
  !     where they stand: rejects
  ! tenor: 6 notices: 6 call-returned
  ! tenor: 38 turns of bots, IVR or systems not scored
  $ ls out
  ! ls: cannot access 'out': No such file or directory
  [2]

A closed pipe, a full disk.

  $ rm dir/2000.jsonl; (tenor score -q -j 4 dir; echo "exit $?" >&2) | head -n 1 | cut -c 1-30
  {"call_id":"c1-1","utterance":
  ! exit 0
  $ tenor score -q -j 4 dir > /dev/full
  ! tenor: standard output: No space left on device
  [1]

More than a thousand files in one directory: their sizes are not asked for.

  $ mkdir thousand; for i in $(seq 1 1100); do echo '{"call_id":"'$i'","text":"good"}' > thousand/$i.jsonl; done
  $ for n in 1 3; do tenor score -f tsv -j $n --calls calls thousand | md5sum; md5sum < calls; done
  6b592b03a4c6c6f1c693436ca941ea38  -
  1e44319aa7881f3b7e38dba4c421f532  -
  6b592b03a4c6c6f1c693436ca941ea38  -
  1e44319aa7881f3b7e38dba4c421f532  -
  ! tenor: 1,100 utterances, 1,100 turns, 1,100 calls from 1,100 inputs
  ! tenor: WARNING: the role of 100.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
  !     to name the column or key that holds it: --map role=NAME
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  ! tenor: 1,100 utterances, 1,100 turns, 1,100 calls from 1,100 inputs
  ! tenor: WARNING: the role of 100.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
  !     to name the column or key that holds it: --map role=NAME
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
