Alerts as CloudEvents, and what a scheduler is told of them.

  $ cat > centre.awk <<'END'
  > BEGIN { s = 1; print "call_id,day,agent_id,team,queue,topic,score,asr,digest"
  >   for (a = 0; a < 12; a++) for (d = 0; d < 110; d++) for (i = 0; i < 10; i++) {
  >     s = (s * 16807) % 2147483647; u = s / 2147483647; s = (s * 16807) % 2147483647; v = s / 2147483647
  >     day = d < 31 ? sprintf("2026-01-%02d", d + 1) : d < 59 ? sprintf("2026-02-%02d", d - 30) : d < 90 ? sprintf("2026-03-%02d", d - 58) : sprintf("2026-04-%02d", d - 89)
  >     x = 0.2 + 0.5 * (u + v - 1) - (a == 3 && d >= 80 ? 0.3 : 0) - (fall && d >= 85 && a % 2 == 0 ? 0.3 : 0)
  >     printf "c%d-%d-%d,%s,%s,t%d,q%d,bill,%.4f,e%d,%s\n", a, d, i, day, (a == 3 ? name : "a" a), a % 2, a % 2, x, i % 2, (change && d >= 100 ? "beef" : "cafe") } }
  > END
  $ awk -v name=a3 -f centre.awk > legs.csv
  $ tenor drift --scores legs.csv --format cloudevents -o alerts.jsonl --metrics drift.prom
  ! 13,200 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 1, confirmed (cohort): 1, transient: 0, cleared: 0
  ! 2026-04-20 could have shown a change that counts in 4 of 17 keys and dimensions; --sight FILE says in which
  $ python3 check_events.py alerts.jsonl
  2
  $ sed 's/"data".*//' alerts.jsonl
  {"specversion":"1.0","id":"agent:a3/sentiment/2026-03-24/ALERT/cafe","source":"/tenor/drift","type":"tenor.drift.alert","subject":"agent:a3","time":"2026-03-24T00:00:00Z","datacontenttype":"application/json",
  {"specversion":"1.0","id":"agent:a3/sentiment/2026-03-24/COHORT/cafe","source":"/tenor/drift","type":"tenor.drift.cohort","subject":"agent:a3","time":"2026-03-29T00:00:00Z","datacontenttype":"application/json",
  $ tail -n 1 alerts.jsonl | sed 's/.*"retrain_by"/"retrain_by"/'
  "retrain_by":"2026-04-07","doubts":{"change":0.3208,"same_weekdays":0.3189,"without_worst_day":0.305,"worst_day":"2026-03-23","days":8,"showing":8},"calls":[{"call_id":"c3-87-7","day":"2026-03-29","agent":"a3","queue":"q1","topic":"bill","score":-0.5196,"moved":-0.0089},{"call_id":"c3-82-2","day":"2026-03-24","agent":"a3","queue":"q1","topic":"bill","score":-0.4761,"moved":-0.0086},{"call_id":"c3-86-8","day":"2026-03-28","agent":"a3","queue":"q1","topic":"bill","score":-0.4349,"moved":-0.0081},{"call_id":"c3-81-6","day":"2026-03-23","agent":"a3","queue":"q1","topic":"bill","score":-0.4275,"moved":-0.008},{"call_id":"c3-87-3","day":"2026-03-29","agent":"a3","queue":"q1","topic":"bill","score":-0.4131,"moved":-0.0076}]}}
  $ grep -v '^#' drift.prom | sed 's/version="[^"]*"/version=VERSION/'
  tenor_drift_open_alerts{kind="agent",state="alert"} 0
  tenor_drift_open_alerts{kind="agent",state="cohort"} 1
  tenor_drift_open_alerts{kind="agent",state="transient"} 0
  tenor_drift_open_alerts{kind="team",state="alert"} 0
  tenor_drift_open_alerts{kind="team",state="cohort"} 0
  tenor_drift_open_alerts{kind="team",state="transient"} 0
  tenor_drift_open_alerts{kind="queue",state="alert"} 0
  tenor_drift_open_alerts{kind="queue",state="cohort"} 0
  tenor_drift_open_alerts{kind="queue",state="transient"} 0
  tenor_drift_open_alerts{kind="topic",state="alert"} 0
  tenor_drift_open_alerts{kind="topic",state="cohort"} 0
  tenor_drift_open_alerts{kind="topic",state="transient"} 0
  tenor_drift_sight{kind="agent",sees="yes"} 0
  tenor_drift_sight{kind="agent",sees="no"} 12
  tenor_drift_sight{kind="agent",sees="unknown"} 0
  tenor_drift_sight{kind="team",sees="yes"} 2
  tenor_drift_sight{kind="team",sees="no"} 0
  tenor_drift_sight{kind="team",sees="unknown"} 0
  tenor_drift_sight{kind="queue",sees="yes"} 1
  tenor_drift_sight{kind="queue",sees="no"} 1
  tenor_drift_sight{kind="queue",sees="unknown"} 0
  tenor_drift_sight{kind="topic",sees="yes"} 1
  tenor_drift_sight{kind="topic",sees="no"} 0
  tenor_drift_sight{kind="topic",sees="unknown"} 0
  tenor_drift_events{state="alert"} 1
  tenor_drift_events{state="cohort"} 1
  tenor_drift_events{state="transient"} 0
  tenor_drift_events{state="cleared"} 0
  tenor_drift_last_night_events{state="alert"} 0
  tenor_drift_last_night_events{state="cohort"} 0
  tenor_drift_last_night_events{state="transient"} 0
  tenor_drift_last_night_events{state="cleared"} 0
  tenor_drift_last_night_seconds 1776643200
  tenor_drift_legs 13200
  tenor_drift_rejected_rows 0
  tenor_drift_repeated_legs 0
  tenor_drift_exit_status 0
  tenor_drift_info{version=VERSION} 1
  $ stat -c %a drift.prom alerts.jsonl
  644
  600

The flat line says the same, and the id by which the two are known.

  $ tenor drift --quiet --scores legs.csv > flat.jsonl; sed 's/.*"id"/"id"/' flat.jsonl
  "id":"agent:a3/sentiment/2026-03-24/ALERT/cafe"}
  "id":"agent:a3/sentiment/2026-03-24/COHORT/cafe"}
  $ python3 - <<'END'
  > import json
  > clouds, flats = ([json.loads(line) for line in open(name)] for name in ("alerts.jsonl", "flat.jsonl"))
  > for cloud, flat in zip(clouds, flats):
  >     print(cloud["id"] == flat.pop("id"), all(cloud["data"][name] == value for name, value in flat.items()), len(cloud["data"]) - len(flat))
  > END
  True True 3
  True True 4

A replay of more nights, and rows in another order, give the same ids: nothing alerts twice. Another centre is another source.

  $ (head -n 1 legs.csv; sed 1d legs.csv | tac) > turned.csv; tenor drift --quiet --scores turned.csv --format cloudevents | cmp - alerts.jsonl
  $ tenor drift --quiet --scores legs.csv --nights ..2026-03-28 --format cloudevents > early.jsonl; grep -c . early.jsonl; grep -cFf early.jsonl alerts.jsonl
  1
  1
  $ tenor drift --quiet --scores legs.csv --format cloudevents --source https://centre.example/north > north.jsonl; python3 check_events.py alerts.jsonl north.jsonl
  4
  $ tenor drift --quiet --scores legs.csv --format cloudevents --source 'north of here'; echo $?
  2
  ! tenor drift: --source takes a URI, as in https://centre.example/drift; not 'north of here'
  ! Try 'tenor drift --help'.
  $ tenor drift --quiet --scores legs.csv --source x; echo $?
  2
  ! tenor drift: --source is of CloudEvents: give --format cloudevents, too
  ! Try 'tenor drift --help'.

Names are free; ids are plain.

  $ awk -v name='Zoë / 50 %' -f centre.awk > odd.csv; tenor drift --quiet --scores odd.csv --format cloudevents > odd.jsonl; python3 check_events.py odd.jsonl
  2
  $ sed 's/,"source".*"subject"/ "subject"/; s/,"time".*//' odd.jsonl
  {"specversion":"1.0","id":"agent:Zo%C3%AB%20%2F%2050%20%25/sentiment/2026-03-24/ALERT/cafe" "subject":"agent:Zoë / 50 %"
  {"specversion":"1.0","id":"agent:Zo%C3%AB%20%2F%2050%20%25/sentiment/2026-03-24/COHORT/cafe" "subject":"agent:Zoë / 50 %"

A queue has calls, too, and no parts; where the lexicon changes, what is open is closed.

  $ awk -v name=a3 -v fall=1 -v change=1 -f centre.awk > queue.csv; tenor drift --quiet --scores queue.csv --format cloudevents > queue.jsonl; python3 check_events.py queue.jsonl
  12
  $ sed 's/.*"subject":\("[^"]*"\).*"time":\("[^"]*"\).*"state":\("[A-Z]*"\).*/\1 \2 \3/' queue.jsonl
  "agent:a3" "2026-03-24T00:00:00Z" "ALERT"
  "agent:a3" "2026-03-29T00:00:00Z" "COHORT"
  "queue:q0" "2026-03-30T00:00:00Z" "ALERT"
  "team:t0" "2026-03-31T00:00:00Z" "ALERT"
  "topic:bill" "2026-03-31T00:00:00Z" "ALERT"
  "queue:q0" "2026-04-04T00:00:00Z" "COHORT"
  "team:t0" "2026-04-05T00:00:00Z" "COHORT"
  "topic:bill" "2026-04-05T00:00:00Z" "COHORT"
  "agent:a3" "2026-04-11T00:00:00Z" "CLEARED"
  "team:t0" "2026-04-11T00:00:00Z" "CLEARED"
  "queue:q0" "2026-04-11T00:00:00Z" "CLEARED"
  "topic:bill" "2026-04-11T00:00:00Z" "CLEARED"
  $ grep '"subject":"queue:q0"' queue.jsonl | head -n 1 | sed 's/.*"doubts"/"doubts"/'
  "doubts":{"change":0.2847,"same_weekdays":0.2946,"without_worst_day":0.273,"worst_day":"2026-03-28","days":4,"showing":4},"calls":[{"call_id":"c4-88-1","day":"2026-03-30","agent":"a4","queue":"q0","topic":"bill","score":-0.5686,"moved":-0.0032},{"call_id":"c10-88-7","day":"2026-03-30","agent":"a10","queue":"q0","topic":"bill","score":-0.5445,"moved":-0.0031},{"call_id":"c2-86-8","day":"2026-03-28","agent":"a2","queue":"q0","topic":"bill","score":-0.5139,"moved":-0.003},{"call_id":"c2-86-5","day":"2026-03-28","agent":"a2","queue":"q0","topic":"bill","score":-0.4976,"moved":-0.0029},{"call_id":"c8-86-9","day":"2026-03-28","agent":"a8","queue":"q0","topic":"bill","score":-0.4899,"moved":-0.0029}]}}
  $ grep 'tenor.drift.cleared' queue.jsonl | head -n 1 | sed 's/.*"data"/"data"/'
  "data":{"night":"2026-04-11","key":"agent:a3","dimension":"sentiment","state":"CLEARED","reason":"lexicon changed","direction":"decline","delta":0,"ci":[0,0],"estimate":0,"onset":"2026-03-22","alert":"2026-03-24","gate":0.1,"digest":"beef","comparable_since":"2026-04-11","calls":[]}}

Calls are looked up in a second reading, which a pipe has not.

  $ cat legs.csv | tenor drift --scores - --format cloudevents; echo $?
  2
  ! tenor drift: the calls behind an event are looked up in a second reading: give --scores a file, not '-'
  ! Try 'tenor drift --help'.
  $ cat legs.csv | tenor drift --quiet --scores - | cmp - flat.jsonl
  $ tenor drift --quiet --scores legs.csv --metrics nowhere/drift.prom > /dev/null; echo $?
  1
  ! tenor: nowhere/drift.prom: cannot be created: No such file or directory
  $ tenor drift --quiet --scores legs.csv --format cloudevents > /dev/full; echo $?
  1
  ! tenor: standard output: No space left on device
