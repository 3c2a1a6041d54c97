Records with the fields that were asked for, in that order, and of the turns that were asked for.

  $ cat > calls.jsonl <<'END'
  > {"call_id":"=c1","utterance":0,"role":"agent","start_ms":0,"end_ms":1500,"text":"I completely understand your frustration","agent_id":"a7","queue":"-billing","started_at":"2026-11-20T23:50:00+01:00","region":"north","csat":"-1"}
  > {"call_id":"=c1","utterance":1,"role":"customer","start_ms":1600,"end_ms":2600,"text":"this is terrible","site":"Leeds"}
  > {"call_id":"=c1","utterance":2,"role":"agent","start_ms":2700,"end_ms":9000,"text":"let me look","agent_id":"a7","plan":"gold"}
  > {"call_id":"c2","utterance":0,"role":"bot","text":"press one"}
  > {"role":"customer","text":"thanks, that was great","queue":"loose"}
  > END
  $ tenor score -q --fields call_id,queue,site,end_ms,day,labels.plan,tone.empathy,labels.region,tone.jargon calls.jsonl
  {"call_id":"=c1","queue":"-billing","site":null,"end_ms":1500,"day":"2026-11-20","labels":{"plan":null,"region":"north"},"tone":{"empathy":0.7071,"jargon":0}}
  {"call_id":"=c1","queue":"-billing","site":"Leeds","end_ms":2600,"day":"2026-11-20","labels":{"plan":null,"region":"north"},"tone":{"empathy":0,"jargon":0}}
  {"call_id":"=c1","queue":"-billing","site":"Leeds","end_ms":9000,"day":"2026-11-20","labels":{"plan":"gold","region":"north"},"tone":{"empathy":0,"jargon":0}}
  {"call_id":"c2","queue":null,"site":null,"end_ms":null,"day":null,"labels":{"plan":null,"region":null},"tone":{"empathy":null,"jargon":null}}
  {"call_id":null,"queue":"loose","site":null,"end_ms":null,"day":null,"labels":{"plan":null,"region":null},"tone":{"empathy":0,"jargon":0}}
  $ tenor score -q --fields '*' calls.jsonl | tail -n 2
  {"call_id":"c2","utterance":0,"source":"calls.jsonl","role":"automated","start_ms":null,"end_ms":null,"segments":1,"tokens":0,"agent_id":null,"channel":null,"language":null,"queue":null,"topic":null,"team":null,"site":null,"started_at":null,"csat":null,"handle_ms":null,"asr":null,"day":null,"night":null,"sentiment":null,"tone":{"empathy":null,"positive":null,"ownership":null,"jargon":null,"abuse":null},"raw":{},"evidence":{},"coverage":null,"digest":"xxxxxxxx","labels":{}}
  {"call_id":null,"utterance":0,"source":"calls.jsonl","role":"customer","start_ms":null,"end_ms":null,"segments":1,"tokens":4,"agent_id":null,"channel":null,"language":null,"queue":"loose","topic":null,"team":null,"site":null,"started_at":null,"csat":null,"handle_ms":null,"asr":null,"day":null,"night":null,"sentiment":0.6249,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"raw":{"sentiment":31000},"evidence":{"sentiment":1},"coverage":0.25,"digest":"xxxxxxxx","labels":{}}
  $ tenor score -q --hits --fields utterance,hits calls.jsonl | head -n 1
  {"utterance":0,"hits":[{"category":"empathy","id":"emp-understand","begin":2,"end":40,"text":"completely understand your frustration","points":{"empathy":20000,"sentiment":0},"share":{"empathy":0.7071,"sentiment":0}}]}
  $ tenor score -q --fields default calls.jsonl | head -n 1
  {"call_id":"=c1","utterance":0,"role":"agent","start_ms":0,"segments":1,"tokens":5,"sentiment":0,"tone":{"empathy":0.7071,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1,"empathy":1},"coverage":0.8,"digest":"xxxxxxxx"}
  $ tenor score -q calls.jsonl | head -n 1
  {"call_id":"=c1","utterance":0,"role":"agent","start_ms":0,"tokens":5,"sentiment":0,"tone":{"empathy":0.7071,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1,"empathy":1},"coverage":0.8,"digest":"xxxxxxxx"}

What was known of a call when a turn began does not depend on how the calls come.

  $ tenor score -q --fields call_id,utterance,queue,site,labels calls.jsonl >once
  $ tenor score -q --no-join --interleaved --threads 3 --fields call_id,utterance,queue,site,labels calls.jsonl | cmp - once
  $ cat calls.jsonl | tenor score -q -i jsonl --time-unit ms --fields call_id,utterance,queue,site,labels - | cmp - once

Rows: text that a spreadsheet would run is guarded in csv, numbers never; a group is a column for each of its parts.

  $ tenor score -q -f csv --fields call_id,queue,csat,start_ms,default,raw.sentiment,evidence calls.jsonl
  call_id,queue,csat,start_ms,utterance,role,tokens,sentiment,empathy,positive,ownership,jargon,abuse,evidence,raw.sentiment
  '=c1,'-billing,-1,0,0,agent,5,0,0.7071,0,0,0,0,2,0
  '=c1,'-billing,-1,1600,1,customer,3,-0.4767,0,0,0,0,0,1,-21000
  '=c1,'-billing,-1,2700,2,agent,3,,0,0,0,0,0,0,0
  c2,,,,0,automated,0,,,,,,,,
  ,loose,,,0,customer,4,0.6249,0,0,0,0,0,1,31000
  $ tenor score -q -f tsv --fields queue,tone,tone.empathy,raw,role calls.jsonl | cut -f 1-4,9-
  queue\x09empathy\x09positive\x09ownership\x09raw.positive\x09raw.ownership\x09raw.jargon\x09raw.abuse\x09role
  -billing\x090.7071\x090\x090\x090\x090\x090\x090\x09agent
  -billing\x090\x090\x090\x090\x090\x090\x090\x09customer
  -billing\x090\x090\x090\x090\x090\x090\x090\x09agent
  \x09\x09\x09\x09\x09\x09\x09\x09automated
  loose\x090\x090\x090\x090\x090\x090\x090\x09customer
  $ tenor score -q -f table --fields call_id,queue,end_ms,day,sentiment,evidence.sentiment,hits --hits calls.jsonl
  call_id       queue           end_ms  day         sentiment  evidence.sentiment  hits
  =c1           -billing       0:00:01  2026-11-20          0                   1  completely understand your frustration
  =c1           -billing       0:00:02  2026-11-20    -0.4767                   1  terrible
  =c1           -billing       0:00:09  2026-11-20          -                   0
  c2            -                    -  -                   -                   -
  -             loose                -  -              0.6249                   1  great

Some of the turns; the calls are made of all of them.

  $ tenor score --only evidence --fields call_id,utterance,evidence --calls calls.out calls.jsonl
  {"call_id":"=c1","utterance":0,"evidence":{"sentiment":1,"empathy":1}}
  {"call_id":"=c1","utterance":1,"evidence":{"sentiment":1}}
  {"call_id":null,"utterance":0,"evidence":{"sentiment":1}}
  ! tenor: 5 utterances, 5 turns, 2 calls from 1 input
  ! tenor: 1 turn of bots, IVR or systems not scored
  ! tenor: 2 turns left out of the utterance records by --only
  ! tenor: WARNING: 20.0 % of the utterances have no call id: no call record was written for them
  !     to name the column or key that holds it: --map call_id=NAME
  ! tenor: WARNING: 40.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ tenor score -q --only evidence --only agent --fields call_id,utterance,role calls.jsonl
  {"call_id":"=c1","utterance":0,"role":"agent"}
  $ tenor score -q --only agent --only customer --fields call_id,utterance,role calls.jsonl
  {"call_id":"=c1","utterance":0,"role":"agent"}
  {"call_id":"=c1","utterance":1,"role":"customer"}
  {"call_id":"=c1","utterance":2,"role":"agent"}
  {"call_id":null,"utterance":0,"role":"customer"}
  $ tenor score -q --only scored --fields call_id,utterance,role calls.jsonl
  {"call_id":"=c1","utterance":0,"role":"agent"}
  {"call_id":"=c1","utterance":1,"role":"customer"}
  {"call_id":"=c1","utterance":2,"role":"agent"}
  {"call_id":null,"utterance":0,"role":"customer"}
  $ tenor score -q --calls all.out calls.jsonl >all.jsonl; cmp all.out calls.out

What cannot be.

  $ tenor score --fields call_id,queu calls.jsonl
  ! tenor score: --fields: field "queu": there is no such field; did you mean 'queue'?
  ! Try 'tenor score --help'.
  ! Fields: call_id utterance source role start_ms end_ms segments tokens agent_id
  !     channel language queue topic team site started_at csat handle_ms asr day
  !     night sentiment tone raw evidence coverage digest labels hits labels.NAME;
  !     raw.sentiment tone.empathy tone.positive tone.ownership tone.jargon
  !     tone.abuse and raw. and evidence. of each; * and default
  [2]
  $ tenor score --fields empathy calls.jsonl
  ! tenor score: --fields: field "empathy": there is no such field; did you mean 'tone.empathy'?
  ! Try 'tenor score --help'.
  ! Fields: call_id utterance source role start_ms end_ms segments tokens agent_id
  !     channel language queue topic team site started_at csat handle_ms asr day
  !     night sentiment tone raw evidence coverage digest labels hits labels.NAME;
  !     raw.sentiment tone.empathy tone.positive tone.ownership tone.jargon
  !     tone.abuse and raw. and evidence. of each; * and default
  [2]
  $ tenor score --fields call_id,,queue calls.jsonl
  ! tenor score: --fields: field "": a name is missing between commas
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --fields labels. calls.jsonl
  ! tenor score: --fields: field "labels.": the name of the label is missing; did you mean 'labels'?
  ! Try 'tenor score --help'.
  ! Fields: call_id utterance source role start_ms end_ms segments tokens agent_id
  !     channel language queue topic team site started_at csat handle_ms asr day
  !     night sentiment tone raw evidence coverage digest labels hits labels.NAME;
  !     raw.sentiment tone.empathy tone.positive tone.ownership tone.jargon
  !     tone.abuse and raw. and evidence. of each; * and default
  [2]
  $ tenor score --fields '' calls.jsonl
  ! tenor score: --fields takes names of fields, as in --fields call_id,utterance,sentiment
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --fields hits calls.jsonl
  ! tenor score: --fields: field "hits": hits are written with --hits, to jsonl and tables
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --fields hits --hits -f csv calls.jsonl
  ! tenor score: --hits needs --format jsonl or table
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --fields labels -f tsv calls.jsonl
  ! tenor score: --fields: field "labels": a row has no column for all labels: name one, as in labels.region
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --fields tone.sentiment calls.jsonl
  ! tenor score: --fields: field "tone.sentiment": there is no such field; did you mean 'tone'?
  ! Try 'tenor score --help'.
  ! Fields: call_id utterance source role start_ms end_ms segments tokens agent_id
  !     channel language queue topic team site started_at csat handle_ms asr day
  !     night sentiment tone raw evidence coverage digest labels hits labels.NAME;
  !     raw.sentiment tone.empathy tone.positive tone.ownership tone.jargon
  !     tone.abuse and raw. and evidence. of each; * and default
  [2]
  $ tenor score --fields call_id --format none --calls - calls.jsonl
  ! tenor score: --format none writes no utterance records: --fields is of no use
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --only everything calls.jsonl
  ! tenor score: 'everything' is not a value of --only (evidence|scored|agent|customer)
  ! Try 'tenor score --help'.
  [2]

An id from elsewhere drives no terminal: control characters and marks that turn text round are blanks in rows, escapes in JSON.

  $ printf '{"call_id":"a\\u009b31m\\u202eb\\u001b","role":"customer","text":"great"}\n' >steer.jsonl
  $ tenor score -q -f tsv steer.jsonl | cut -f 1; tenor score -q -f table --fields call_id steer.jsonl; tenor score -q --fields call_id steer.jsonl
  call_id
  a 31m b(space)
  call_id
  a 31m b
  {"call_id":"a\u009b31m\u202eb\u001b"}
