Calls whose utterances alternate. Without --interleaved a call ends where another one is heard.

  $ cat > two.jsonl <<'END'
  > {"call_id":"a","role":"agent","start_ms":0,"end_ms":1000,"text":"Happy to help","agent_id":"a1","queue":"billing"}
  > {"call_id":"b","role":"agent","start_ms":0,"end_ms":1000,"text":"Happy to help","agent_id":"a2"}
  > {"call_id":"a","role":"agent","start_ms":1500,"end_ms":2000,"text":"with that","agent_id":"a1","topic":"late bill"}
  > {"call_id":"b","role":"customer","start_ms":1200,"end_ms":2000,"text":"This is good"}
  > {"call_id":"a","role":"customer","start_ms":3000,"end_ms":4000,"text":"I hate this"}
  > {"call_id":"b","role":"customer","start_ms":9000,"end_ms":9500,"text":"Very good"}
  > {"call_id":"a","role":"customer","start_ms":4100,"end_ms":5000,"text":"useless thing"}
  > END
  $ tenor score -f csv --calls calls two.jsonl
  call_id,utterance,role,start_ms,tokens,sentiment,empathy,positive,ownership,jargon,abuse,evidence
  a,0,agent,0,3,0.5719,0,0.4472,0,0,0,2
  b,0,agent,0,3,0.5719,0,0.4472,0,0,0,2
  a,1,agent,1500,2,,0,0,0,0,0,0
  b,1,customer,1200,3,0.4404,0,0,0,0,0,1
  a,2,customer,3000,3,,0,0,0,0,0,0
  b,2,customer,9000,2,0.5377,0,0,0,0,0,1
  a,3,customer,4100,2,,0,0,0,0,0.4472,1
  ! tenor: 7 utterances, 7 turns, 7 calls from 1 input
  ! tenor: 5 notices: 5 call-returned
  $ cut -d, -f1-3 calls; grep -c '"split":true' calls
  {"call_id":"a","utterances":1,"turns":1
  {"call_id":"b","utterances":1,"turns":1
  {"call_id":"a","utterances":1,"turns":1
  {"call_id":"b","utterances":1,"turns":1
  {"call_id":"a","utterances":1,"turns":1
  {"call_id":"b","utterances":1,"turns":1
  {"call_id":"a","utterances":1,"turns":1
  5

With it each call is whole. A turn is written when it is complete, so turns of one call stand in their order, and
turns of several calls in the order in which they were complete. Calls end with the input, in order of appearance.

  $ tenor score -f csv --interleaved --calls calls two.jsonl
  call_id,utterance,role,start_ms,tokens,sentiment,empathy,positive,ownership,jargon,abuse,evidence
  b,0,agent,0,3,0.5719,0,0.4472,0,0,0,2
  a,0,agent,0,5,0.5719,0,0.4472,0,0,0,2
  b,1,customer,1200,3,0.4404,0,0,0,0,0,1
  a,2,customer,3000,5,,0,0,0,0,0.4472,1
  b,2,customer,9000,2,0.5377,0,0,0,0,0,1
  ! tenor: 7 utterances, 5 turns, 2 calls from 1 input
  $ cut -d, -f1-3 calls; grep -c '"split":true' calls
  {"call_id":"a","utterances":4,"turns":2
  {"call_id":"b","utterances":3,"turns":3
  0
  [1]
  $ grep -h '"a"' two.jsonl > whole.jsonl; grep -h '"b"' two.jsonl >> whole.jsonl
  $ tenor score -q --calls whole whole.jsonl | sort > 1; tenor score -q --interleaved two.jsonl | sort > 2; cmp 1 2; cmp whole calls

Segments that are not joined are written as they come.

  $ tenor score -q -f tsv --no-join --interleaved two.jsonl | cut -f1-2 | tr '\t\n' ': '; echo
  call_id:utterance a:0 b:0 a:1 b:1 a:2 b:2 a:3(space)

Three calls, one of them whole in its record, two inputs, utterances in no call. Only a whole-call record and a file of
plain text end a call before all input ends.

  $ cat > three.jsonl <<'END'
  > {"call_id":"c","role":"customer","start_ms":0,"end_ms":500,"text":"I hate this"}
  > {"role":"customer","start_ms":0,"end_ms":500,"text":"Good"}
  > {"role":"customer","start_ms":600,"end_ms":700,"text":"Good"}
  > {"call_id":"d","utterances":[{"role":"agent","text":"Happy to help"},{"role":"customer","text":"Good"}]}
  > {"call_id":"a","role":"agent","start_ms":9000,"end_ms":9900,"text":"Happy to help","agent_id":"a1"}
  > {"call_id":"c","event":"hold_start","at_ms":600}
  > {"role":"customer","start_ms":800,"end_ms":900,"text":"Good"}
  > {"call_id":"c","role":"customer","start_ms":1000,"end_ms":1500,"text":"useless thing"}
  > {"call_id":"e","event":"hold_start","at_ms":0}
  > END
  $ tenor score -f csv --interleaved --calls calls two.jsonl three.jsonl talk.txt
  call_id,utterance,role,start_ms,tokens,sentiment,empathy,positive,ownership,jargon,abuse,evidence
  b,0,agent,0,3,0.5719,0,0.4472,0,0,0,2
  a,0,agent,0,5,0.5719,0,0.4472,0,0,0,2
  b,1,customer,1200,3,0.4404,0,0,0,0,0,1
  ,0,customer,0,2,0.7003,0,0,0,0,0,2
  d,0,agent,,3,0.5719,0,0.4472,0,0,0,2
  d,1,customer,,1,0.4404,0,0,0,0,0,1
  a,2,customer,3000,5,,0,0,0,0,0.4472,1
  ,2,customer,800,1,0.4404,0,0,0,0,0,1
  talk,0,agent,,7,0,0.7071,0,0,0,0,2
  talk,1,customer,,3,-0.4767,0,0,0,0,0,1
  a,4,agent,9000,3,0.5719,0,0.4472,0,0,0,2
  b,2,customer,9000,2,0.5377,0,0,0,0,0,1
  c,0,customer,0,5,,0,0,0,0,0.4472,1
  ! tenor: 17 utterances, 13 turns, 5 calls from 3 inputs
  ! tenor: WARNING: 17.6 % of the utterances have no call id: no call record was written for them
  !     to name the column or key that holds it: --map call_id=NAME
  ! tenor: WARNING: 23.5 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ cut -d, -f1-3 calls; grep -c '"split":true' calls
  {"call_id":"d","utterances":2,"turns":2
  {"call_id":"talk","utterances":2,"turns":2
  {"call_id":"a","utterances":5,"turns":3
  {"call_id":"b","utterances":3,"turns":3
  {"call_id":"c","utterances":2,"turns":1
  0
  [1]
  $ tenor score -q --format none --interleaved --calls - --calls-format table two.jsonl three.jsonl | cut -c1-45
  call         by       queue         turns cus
  d            -        -                 2   (space)
  a            a1       billing           3   (space)
  b            a2       -                 3   (space)
  c            -        -                 1   (space)
  $ tenor explain --call a:0 --interleaved --no-ledger two.jsonl
  a:0 agent (2 segments)
    Happy to help with that
    1~~~~
    2~~~~~~~~~~~~
    sentiment +0.5719, positive +0.4472

Where more calls are open than --max-open, the one that was silent for longest is closed, and that is said; when its
id comes back, its records are marked.

  $ tenor score -f csv --interleaved --max-open 2 --calls calls --rejects rejects --manifest run two.jsonl three.jsonl
  call_id,utterance,role,start_ms,tokens,sentiment,empathy,positive,ownership,jargon,abuse,evidence
  b,0,agent,0,3,0.5719,0,0.4472,0,0,0,2
  a,0,agent,0,5,0.5719,0,0.4472,0,0,0,2
  b,1,customer,1200,3,0.4404,0,0,0,0,0,1
  b,2,customer,9000,2,0.5377,0,0,0,0,0,1
  ,0,customer,0,2,0.7003,0,0,0,0,0,2
  a,2,customer,3000,5,,0,0,0,0,0.4472,1
  d,0,agent,,3,0.5719,0,0.4472,0,0,0,2
  d,1,customer,,1,0.4404,0,0,0,0,0,1
  ,2,customer,800,1,0.4404,0,0,0,0,0,1
  a,0,agent,9000,3,0.5719,0,0.4472,0,0,0,2
  c,0,customer,0,5,,0,0,0,0,0.4472,1
  ! tenor: 15 utterances, 11 turns, 5 calls from 2 inputs
  ! tenor: 4 notices: 1 call-returned, 3 call-pushed-out
  ! tenor: WARNING: 20.0 % of the utterances have no call id: no call record was written for them
  !     to name the column or key that holds it: --map call_id=NAME
  ! tenor: WARNING: 13.3 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ cut -d, -f1-3 calls; grep -c '"split":true' calls
  {"call_id":"b","utterances":3,"turns":3
  {"call_id":"a","utterances":4,"turns":2
  {"call_id":"d","utterances":2,"turns":2
  {"call_id":"a","utterances":1,"turns":1
  {"call_id":"c","utterances":2,"turns":1
  1
  $ cat rejects
  {"source":"two.jsonl","line":6,"offset":499,"code":"call-pushed-out","reason":"more calls were open than --max-open allows"}
  {"source":"two.jsonl","line":7,"offset":582,"code":"call-pushed-out","reason":"more calls were open than --max-open allows"}
  {"source":"three.jsonl","line":5,"offset":308,"code":"call-returned","reason":"a call went on after it was closed"}
  {"source":"three.jsonl","line":5,"offset":308,"code":"call-pushed-out","reason":"more calls were open than --max-open allows"}
  $ grep -o '"call-pushed-out": *[0-9]*' run
  "call-pushed-out": 3
  $ tenor score -q --interleaved --max-open 1 --rejects rejects --calls calls two.jsonl > 1; tenor score -q --calls 3 two.jsonl > 2
  $ cmp 1 2; cmp calls 3; grep -c pushed rejects
  6
  $ printf '{"call_id":"p","event":"hold_start","at_ms":1}\n{"call_id":"q","text":"good"}\n' | tenor score -q --interleaved --max-open 1 --format none --rejects - -

Partial utterances are revised, numbers run on, in each call for itself.

  $ cat > partial.jsonl <<'END'
  > {"call_id":"a","utterance":4,"role":"customer","start_ms":0,"end_ms":500,"text":"I hate","partial":true}
  > {"call_id":"b","utterance":4,"role":"customer","start_ms":0,"end_ms":500,"text":"good","partial":true}
  > {"call_id":"a","utterance":4,"role":"customer","start_ms":0,"end_ms":900,"text":"I hate this"}
  > {"call_id":"b","utterance":4,"role":"customer","start_ms":0,"end_ms":900,"text":"not good"}
  > {"call_id":"a","role":"agent","text":"Happy to help"}
  > {"call_id":"b","role":"agent","text":"Happy to help"}
  > END
  $ tenor score -f csv --interleaved partial.jsonl
  call_id,utterance,role,start_ms,tokens,sentiment,empathy,positive,ownership,jargon,abuse,evidence
  a,4,customer,0,3,,0,0,0,0,0,0
  a,5,agent,,3,0.5719,0,0.4472,0,0,0,2
  b,4,customer,0,2,-0.3412,0,0,0,0,0,1
  b,5,agent,,3,0.5719,0,0.4472,0,0,0,2
  ! tenor: 6 utterances, 4 turns, 2 calls from 1 input
  ! tenor: 2 partial utterances replaced by a later version
  ! tenor: WARNING: 33.3 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME

The same bytes for any number of threads, and however many blocks the calls cross.

  $ for i in $(seq 1 700); do for c in 1 2 3 4 5; do
  >   echo '{"call_id":"k'$((i % 7))-$c'","role":"customer","start_ms":'$i'000,"end_ms":'$i'900,"text":"it is useless and good"}'
  > done; [ $((i % 100)) -gt 0 ] || echo '{"call_id":"k'$i'","role":"agent","text":"Happy to help"}'; done > many.jsonl
  $ for n in 1 2 5; do
  >   tenor score -q --hits --interleaved --max-open 20 -j $n --output out$n --calls calls$n --rejects rejects$n many.jsonl
  >   tenor score -q --hits --interleaved -j $n --output all$n --calls allcalls$n many.jsonl
  > done
  $ for f in out calls rejects all allcalls; do for n in 2 5; do cmp ${f}1 $f$n || echo differs; done; done
  $ wc -l out1 calls1 rejects1 all1 allcalls1
      3507 out1
      3507 calls1
      6952 rejects1
      3507 all1
        42 allcalls1
     17515 total

Options that mean nothing.

  $ tenor score --max-open 5 two.jsonl
  ! tenor score: --max-open is of no use without --interleaved
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --interleaved --max-open 0 two.jsonl
  ! tenor score: --max-open takes a whole number from 1 to 100000, not '0'
  ! Try 'tenor score --help'.
  [2]
  $ tenor explain --interleaved good
  ! tenor explain: --interleaved is for transcripts: give --call ID, too
  ! Try 'tenor explain --help'.
  [2]
