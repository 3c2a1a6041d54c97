Which calls to listen to. Records are as tenor score --calls writes them; here they are made, so that the numbers can be followed.

  $ python3 - > calls.jsonl <<'END'
  > import json
  > for i in range(60):
  >     call = {"call_id": "c%02d" % i, "turns": 4, "legs": [{"agent_id": "a%d" % (i % 3), "turns": 2}], "flags": [],
  >             "roles": {"customer": {"sentiment": {"level": i % 7 / 10, "end": i % 5 / 10}}, "agent": {"per100": {"empathy": i % 2}}},
  >             "duties": [{"duty": "greeting", "outcome": "met", "met": 1, "missed": 0}], "measures": {"silences": {"ms": 0}},
  >             "outcome": {"class": "resolved", "clarity": "stated"}, "attitude": {"class": None, "style": None},
  >             "scorecard": {"card": "support", "total": 4, "failed": [], "sections": {"empathy": 3}},
  >             "topics": ["refund"], "queue": "billing" if i % 4 else "sales", "channel": "voice", "team": "north",
  >             "labels": {"shift": "late" if i > 40 else "early"}, "day": "2026-11-%02d" % (1 + i % 28), "handle_ms": 100000 + 1000 * (i % 9)}
  >     if i == 7:
  >         call.update(flags=["threat", "abuse"], outcome={"class": "unresolved", "clarity": "unclear"}, handle_ms=3000000)
  >         call["roles"]["customer"]["sentiment"] = {"level": -0.8, "end": -0.9}
  >         call["duties"] = [{"duty": "threat-escalated", "outcome": "missed", "met": 0, "missed": 1}]
  >     print(json.dumps(call))
  > END

At random: one chance for all. The same seed, the same calls, in whatever order they come; a larger sample has all of a smaller one.

  $ tenor sample --size 4 calls.jsonl > four.jsonl
  ! tenor: 60 records of calls from 1 input
  ! plan random, seed 1: 4 of 60 calls in 1 stratum drawn
  ! weights 15 to 15; a share found in them, by weight, is that of all calls give or take 54.7 points (95 % sure, at worst)
  $ tac calls.jsonl | tenor sample -q --size 4 - | cmp - four.jsonl
  $ tenor sample -q --size 9 calls.jsonl | jq -r .call_id > nine; jq -r .call_id four.jsonl | grep -vxFc -f nine
  0
  [1]
  $ tenor sample -q --size 4 --seed 2 calls.jsonl | cmp -s - four.jsonl
  [1]
  $ head -1 four.jsonl | jq -c .
  {"call_id":"c04","agent_id":"a1","team":"north","queue":"sales","topic":"refund","channel":"voice","day":"2026-11-05","night":null,"plan":"random","stratum":{},"stratum_calls":60,"stratum_drawn":4,"probability":0.06666666667,"weight":15,"risk":1,"reasons":[],"tags":{"tone":{"customer":0.4,"customer_end":0.4,"agent":null,"empathy":0,"positive":null,"ownership":null,"jargon":null,"abuse":null},"outcome":"resolved","clarity":"stated","trajectory":null,"attitude":null,"style":null,"scorecard":4,"flags":[],"missed":[]},"digest":null}
  $ jq -c '[.probability, .weight]' four.jsonl | sort -u
  [0.06666666667,15]

Strata: the weights of each add up to its calls.

  $ tenor sample --rate 10% --by agent,queue calls.jsonl | jq -sc 'group_by(.stratum)[] | [.[0].stratum, .[0].stratum_calls, length, (map(.weight) | add)]'
  [{"agent":"a0","queue":"billing"},15,2,15]
  [{"agent":"a0","queue":"sales"},5,1,5]
  [{"agent":"a1","queue":"billing"},15,2,15]
  [{"agent":"a1","queue":"sales"},5,1,5]
  [{"agent":"a2","queue":"billing"},15,2,15]
  [{"agent":"a2","queue":"sales"},5,1,5]
  ! tenor: 60 records of calls from 1 input
  ! plan random, seed 1: 9 of 60 calls in 6 strata drawn
  ! weights 5 to 7.5; a share found in them, by weight, is that of all calls give or take 41.5 points (95 % sure, at worst)
  $ tenor sample --rate 10% --min-per 8 --by agent calls.jsonl | jq -sc 'group_by(.stratum)[] | [.[0].stratum.agent, length]'
  ["a0",8]
  ["a1",8]
  ["a2",8]
  ! tenor: 60 records of calls from 1 input
  ! plan random, seed 1: 24 of 60 calls in 3 strata drawn
  ! weights 2.5 to 2.5; a share found in them, by weight, is that of all calls give or take 16.6 points (95 % sure, at worst)
  $ tenor sample -q --size 9 --allocate equal --by labels.shift calls.jsonl | jq -sc 'group_by(.stratum)[] | [.[0].stratum, length]'
  [{"labels.shift":"early"},5]
  [{"labels.shift":"late"},4]
  $ tenor sample --size 3 --min-per 2 --by agent calls.jsonl >/dev/null
  ! tenor: 60 records of calls from 1 input
  ! plan random, seed 1: 6 of 60 calls in 3 strata drawn
  ! more than --size says: --min-per asks for them
  ! weights 10 to 10; a share found in them, by weight, is that of all calls give or take 53.7 points (95 % sure, at worst)
  $ tenor sample --size 2 --by agent calls.jsonl
  ! tenor: --size 2 is less than the 3 strata that --by makes, of which each needs a call: a larger size, or fewer strata
  [1]

High risk: chance goes with points. c07 has 1 + 300 + 60 + 100 + 10 + 20 + 15 + 3; the others have 1.

  $ tenor sample --plan risk --size 5 calls.jsonl > risk.jsonl
  ! tenor: 60 records of calls from 1 input
  ! plan risk, seed 1: 5 of 60 calls in 1 stratum drawn
  ! weights 1 to 14.75, 1 drawn for certain; a share found in them, by weight, is that of all calls give or take 48.2 points (95 % sure, roughly)
  $ head -1 risk.jsonl | jq -c '[.call_id, .risk, .probability, .weight, .reasons]'
  ["c07",509,1,1,[{"rule":"flag threat","times":1,"points":300},{"rule":"flag abuse","times":1,"points":60},{"rule":"missed threat-escalated","times":1,"points":100},{"rule":"measure customer.sentiment.end below -0.2","times":1,"points":10},{"rule":"measure customer.sentiment.end below -0.5","times":1,"points":20},{"rule":"outcome unresolved","times":1,"points":15},{"rule":"clarity unclear","times":1,"points":3}]]
  $ tenor sample -q --plan risk --size 20 --by queue calls.jsonl | jq -r .call_id > twenty; tenor sample -q --plan risk --size 7 --by queue calls.jsonl | jq -r .call_id | grep -vxcFf twenty
  0
  [1]
  $ tac calls.jsonl | tenor sample -q --plan risk --size 5 - | cmp - risk.jsonl
  $ jq -s 'map(.weight) | add' risk.jsonl
  60
  $ tenor sample -q --plan risk --size 3 --format table calls.jsonl
  call  agent  queue    day         weight  risk   end  card  outcome     why
  c07   a1     billing  2026-11-08    1.00   509  -0.9     4  unresolved  flag threat +300 | flag abuse +60 | missed threat-escalated +100 | measure customer.sentiment.end below -0.2 +10 | measure customer.sentiment.end below -0.5 +20 | outcome unresolved +15 | clarity unclear +3
  c06   a0     billing  2026-11-07   29.50     1   0.1     4  resolved    -
  c19   a1     billing  2026-11-20   29.50     1   0.4     4  resolved    -
  $ tenor sample -q --plan risk --size 2 --format tsv calls.jsonl | head -2 | cut -f 1,9-15
  call_id\x09plan\x09stratum\x09probability\x09weight\x09risk\x09distance\x09why
  c07\x09risk\x09\x091\x091\x09509\x09\x09flag threat +300 | flag abuse +60 | missed threat-escalated +100 | measure customer.sentiment.end below -0.2 +10 | measure customer.sentiment.end below -0.5 +20 | outcome unresolved +15 | clarity unclear +3
  $ echo 'flag abuse 9' | tenor sample -q --plan risk --size 1 --policy - calls.jsonl | jq -c '[.risk, (.reasons | length)]'
  [1,0]
  $ printf 'base 1\nflag abuse\n' > broken; tenor sample --policy broken --size 1 calls.jsonl
  ! tenor: broken:2:11: points are expected here, a number from 0 to 1000
  [1]

Outliers: in what, what it was, what is usual. They have no weights.

  $ tenor sample --plan outliers --size 5 calls.jsonl | jq -c '[.call_id, .weight, .distance, .outlying[0:2]]'
  ["c07",null,3.9765,[{"measure":"handle_ms","value":3000000,"usual":104000,"distance":10},{"measure":"duties.missed","value":1,"usual":0,"distance":10}]]
  ! tenor: 60 records of calls from 1 input
  ! plan outliers: 1 of 60 calls in 2 strata drawn
  ! the furthest of 1 that are outliers in something; they stand for no other calls: nothing follows from them for all
  $ tenor sample --plan outliers --min-per 3 --size 5 calls.jsonl
  ! tenor sample: outliers are drawn wherever they are: --min-per and --allocate are of --plan random and risk
  ! Try 'tenor sample --help'.
  [2]

Calls that were drawn before, in any form; days.

  $ tenor sample -q --size 5 -o five.csv calls.jsonl; head -1 five.csv | cut -d , -f 1-12; tenor sample -q --size 5 -o more.tsv --not-in four.jsonl calls.jsonl
  call_id,agent_id,team,queue,topic,channel,day,night,plan,stratum,probability,weight
  $ cut -f 1 more.tsv | tail -n +2 > ids; grep -c -f ids four.jsonl
  0
  [1]
  $ tenor sample --rate 100% --not-in four.jsonl --not-in five.csv --not-in ids calls.jsonl | wc -l
  51
  ! tenor: 60 records of calls from 1 input
  !   9 drawn before: weights stand for the others
  ! plan random, seed 1: 51 of 51 calls in 1 stratum drawn
  ! weights 1 to 1
  $ tenor sample --rate 100% --days 2026-11-20.. calls.jsonl | wc -l
  18
  ! tenor: 60 records of calls from 1 input
  !   42 of other days, or of none
  ! plan random, seed 1: 18 of 18 calls in 1 stratum drawn
  ! weights 1 to 1
  $ tenor sample --rate 100% --days 20 calls.jsonl
  ! tenor sample: --days takes a range of days, as in 2026-11-16..2026-11-22; not '20'
  ! Try 'tenor sample --help'.
  [2]

Records of scored calls; agents under pseudonyms; names of people in queues are stars, unless --reveal.

  $ cat > talk.jsonl <<END
  > {"call_id":"=1+1","role":"agent","agent_id":"a1","queue":"Jane jane@example.com","team":"x","text":"good day","handle_ms":"90000","desk":"jd@example.com"}
  > {"call_id":"=1+1","role":"customer","text":"it is bad"}
  > END
  $ tenor score -q --format none --calls packed.gz --reveal talk.jsonl
  $ zcat packed.gz | jq -c '[.team, .handle_ms]'
  ["x",90000]
  $ tenor sample -q --size 1 --format csv packed.gz | tail -1 | cut -d , -f 1-6
  '=1+1,a1,x,Jane ****************,,
  $ tenor sample -q --size 1 --reveal --by team packed.gz | jq -c '[.queue, .stratum]'
  ["Jane jane@example.com",{"team":"x"}]
  $ tenor sample -q --size 1 --by labels.desk packed.gz | jq -c .stratum
  {"labels.desk":"**************"}
  $ umask 077; echo 'a key of sixteen bytes' > key; tenor sample -q --size 1 --pseudonyms key packed.gz | jq -r .agent_id | wc -c
  19

A call that stands there twice counts once: the record with more turns.

  $ sed 's/"turns": 4/"turns": 9/; s/resolved/pending/' calls.jsonl | head -1 > again; tenor sample --rate 100% calls.jsonl again calls.jsonl | jq -r 'select(.call_id=="c00").tags.outcome'
  pending
  ! tenor: 121 records of calls from 3 inputs
  !   61 of a call that was there already: the one with more turns counts
  ! plan random, seed 1: 60 of 60 calls in 1 stratum drawn
  ! weights 1 to 1

What is no record of a call is told and left.

  $ printf '%s\n' '{"call_id":"x","utterance":1}' nothing '{"turns":1}' '{"call_id":"y","turns":"1"}' '{"call_id":"z","tur' > bad
  $ cat calls.jsonl bad | tenor sample --size 1 -f csv - | wc -l; tenor sample --size 1 bad; echo $?
  2
  3
  ! tenor: standard input:61: no record of a call, as 'tenor score --calls' writes it
  ! tenor: standard input:62: no JSON object
  ! tenor: standard input:63: the record has no call_id
  ! tenor: standard input: more lines that cannot be used: 2
  ! tenor: 60 records of calls from 1 input
  !   5 rejected
  ! plan random, seed 1: 1 of 60 calls in 1 stratum drawn
  ! weights 60 to 60; a share found in them, by weight, is that of all calls give or take 97.2 points (95 % sure, at worst)
  ! tenor: bad:1: no record of a call, as 'tenor score --calls' writes it
  ! tenor: bad:2: no JSON object
  ! tenor: bad:3: the record has no call_id
  ! tenor: bad: more lines that cannot be used: 2
  ! tenor: bad holds no records of calls: 'tenor score --format none --calls FILE' writes some
  ! tenor: 0 records of calls from 1 input
  !   5 rejected
  ! tenor: WARNING: there are no calls to draw from
  $ tenor sample -q --size 1 --max-rejects 5 calls.jsonl bad | wc -l
  1
  $ head -c 300 packed.gz | tenor sample -q --size 1 -; echo $?
  3
  ! tenor: standard input: the gzip data end too early
  $ tenor sample --size 1 /dev/null
  ! tenor: 0 records of calls from 1 input
  ! tenor: WARNING: there are no calls to draw from
  $ tenor sample --size 1 nowhere
  ! tenor: nowhere: cannot be read: No such file or directory
  [1]

The command line.

  $ tenor sample calls.jsonl
  ! tenor sample: --size N or --rate P% is missing: how many calls?
  ! Try 'tenor sample --help'.
  [2]
  $ tenor sample --size 1 --rate 1% calls.jsonl
  ! tenor sample: --rate and --size: one of them
  ! Try 'tenor sample --help'.
  [2]
  $ tenor sample --rate 10 calls.jsonl
  ! tenor sample: --rate takes a share of all calls above 0, as in 10%; --size takes a number of calls
  ! Try 'tenor sample --help'.
  [2]
  $ tenor sample --rate 0% calls.jsonl
  ! tenor sample: --rate takes a share of all calls above 0, as in 10%; --size takes a number of calls
  ! Try 'tenor sample --help'.
  [2]
  $ tenor sample --size 1 --by agents calls.jsonl
  ! tenor sample: --by takes agent, team, queue, topic, channel, language, day, month, night, outcome, clarity, trajectory, attitude, style, digest or labels.NAME; not 'agents'
  ! Try 'tenor sample --help'.
  [2]
  $ tenor sample --rate 1% --allocate equal calls.jsonl
  ! tenor sample: --allocate shares --size out; --rate takes its part of each stratum
  ! Try 'tenor sample --help'.
  [2]
  $ tenor sample --size 1 -o calls.jsonl calls.jsonl
  ! tenor sample: --output calls.jsonl would take the place of what this run reads: name another file
  ! Try 'tenor sample --help'.
  [2]
  $ tenor sample --size 1 calls.jsonl > /dev/full
  ! tenor: standard output: No space left on device
  [1]
  $ tenor sample -q --size 60 calls.jsonl | head -1 | wc -l
  1

A terminal that takes no control sequences is one all the same: people get the table there.

  $ TERM=dumb ontty tenor sample -q --size 2 calls.jsonl | cut -c 1-30
  call  agent  queue    day    (space)
  c04   a1     sales    2026-11-
  c47   a2     billing  2026-11-
