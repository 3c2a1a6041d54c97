Nights of scores are replayed; what happens is told as JSON Lines, or as a table.

  $ awk 'BEGIN { srand(1); s = 1; print "call_id,day,agent_id,queue,topic,score"
  >   for (a = 0; a < 12; a++) for (d = 0; d < 100; d++) for (i = 0; i < 10; i++) {
  >     s = (s * 16807) % 2147483647; u = s / 2147483647; s = (s * 16807) % 2147483647; v = s / 2147483647
  >     day = d < 31 ? sprintf("2026-01-%02d", d + 1) : d < 59 ? sprintf("2026-02-%02d", d - 30) : d < 90 ? sprintf("2026-03-%02d", d - 58) : sprintf("2026-04-%02d", d - 89)
  >     printf "c%d-%d-%d,%s,a%02d,q%d,t%d,%.4f\n", a, d, i, day, a, a % 2, i % 3, 0.2 + 0.5 * (u + v - 1) - (a == 3 && d >= 80 ? 0.3 : 0) } }' > legs.csv
  $ tenor drift --scores legs.csv > events.jsonl
  ! 12,000 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 1, confirmed (cohort): 1, transient: 0, cleared: 0
  ! 2026-04-10 could have shown a change that counts in 4 of 17 keys and dimensions; --sight FILE says in which
  $ sed 's/"parts".*//' events.jsonl
  {"night":"2026-03-25","key":"agent:a03","dimension":"sentiment","state":"ALERT","direction":"decline","delta":0.2848,"ci":[0.2134,0.3561],"estimate":0.2848,"onset":"2026-03-22","alert":"2026-03-25","gate":0.1,"z":5.9859,"recent_days":7,"reference":{"mean":0.2047,"interactions":770,"days":77},"recent":{"mean":0.0682,"interactions":70,"days":7},"detectable":0.0843,
  {"night":"2026-03-30","key":"agent:a03","dimension":"sentiment","state":"COHORT","direction":"decline","delta":0.3302,"ci":[0.2784,0.3821],"estimate":0.3302,"onset":"2026-03-22","alert":"2026-03-25","gate":0.1,"z":11.3351,"recent_days":10,"reference":{"mean":0.2063,"interactions":790,"days":79},"recent":{"mean":-0.0759,"interactions":100,"days":10},"detectable":0.0972,
  $ tenor drift --quiet --scores legs.csv --format table
  night      state     key                      dimension             change  95 % interval       since      before  after
  2026-03-25 ALERT     agent a03                sentiment             -0.285  [-0.356, -0.213]  2026-03-22  +0.206 -0.057
  2026-03-30 COHORT    agent a03                sentiment             -0.330  [-0.382, -0.278]  2026-03-22  +0.206 -0.103
  $ tenor drift --quiet --scores legs.csv --fail-on-alert -o alerts.jsonl; echo $?; cmp alerts.jsonl events.jsonl
  4
  $ tenor drift --quiet --scores legs.csv --nights 2026-01-01..2026-03-20 --fail-on-alert; echo $?
  0

The order of rows, the files that they stand in and rows that were exported twice change nothing.

  $ (head -1 legs.csv; sed 1d legs.csv | tac | head -7000) | gzip > later.csv.gz; (head -1 legs.csv; sed 1d legs.csv | head -8000) > sooner.csv
  $ tenor drift --scores later.csv.gz --scores sooner.csv 2>&1 > again.jsonl | head -1; cmp again.jsonl events.jsonl
  15,000 legs read, 0 rows rejected, 3,000 given twice and counted once

Another lexicon is no drift, and neither is a policy that is not met.

  $ awk -F, -v OFS=, 'NR == 1 { print $0, "digest"; next } { d = $2 >= "2026-03-01"; $6 -= d * 0.3; print $0, d ? "beef" : "cafe" }' legs.csv | grep -v ,a03, > edited.csv
  $ tenor drift --quiet --scores edited.csv
  $ echo 'gate sentiment decline 0.5' > policy; tenor drift --quiet --scores legs.csv --policy policy

A line of the policy that does nothing is told of, as are nights that are too few for an alert, and scores that are none.

  $ printf 'gate customer.sentimnt decline 0.5\ngate agent.sentiment rise 0.5\nwatch jargon teams\nwatch * agents\npair both sentiment with empathy\ngate both rise 1\ngate sentiment.no_evidence rise 0.2\n' > policy
  $ tenor drift --scores legs.csv --policy policy > /dev/null
  ! 12,000 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 1, confirmed (cohort): 1, transient: 0, cleared: 0
  ! tenor: WARNING: the policy names customer.sentimnt, of which there are no scores
  ! tenor: WARNING: the policy names agent.sentiment, of which there are no scores
  ! tenor: WARNING: the policy names jargon, of which there are no scores
  ! tenor: WARNING: the policy names empathy, of which there are no scores
  ! 2026-04-10 could have shown a change that counts in 0 of 12 keys and dimensions; --sight FILE says in which
  ! tenor: WARNING: with so few nights and interactions no alert means nothing
  $ tenor drift --scores legs.csv --nights 2026-03-25
  ! 12,000 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 0, confirmed (cohort): 0, transient: 0, cleared: 0
  ! tenor: WARNING: an alert takes 2 nights in a row, --nights names fewer: begin earlier, or leave it out
  ! 2026-03-25 could have shown a change that counts in 16 of 17 keys and dimensions; --sight FILE says in which
  $ printf 'set nights 3\n' > policy; tenor drift --scores legs.csv --nights 2026-03-25..2026-03-26 --policy policy 2>&1 | grep WARNING
  tenor: WARNING: an alert takes 3 nights in a row, --nights names fewer: begin earlier, or leave it out
  $ printf 'set nights 1\n' > policy; tenor drift --scores legs.csv --nights 2026-03-25 --policy policy --format table
  night      state     key                      dimension             change  95 % interval       since      before  after
  2026-03-25 ALERT     agent a03                sentiment             -0.285  [-0.356, -0.213]  2026-03-22  +0.206 -0.057
  ! 12,000 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 1, confirmed (cohort): 0, transient: 0, cleared: 0
  ! 2026-03-25 could have shown a change that counts in 16 of 17 keys and dimensions; --sight FILE says in which
  $ printf '# none\ngate sentiment decline 0.5   # too large a gate\n\t#\nset fresh 3 #\n' > policy; tenor drift -q --scores legs.csv --policy policy; printf 'gate sentiment decline 0.5#\n' > policy; tenor drift -q --scores legs.csv --policy policy
  ! tenor: policy: line 1 of the policy: a size is a number above 0 as in 0.10, 25% or 0.5sd, with at most four decimals
  [1]
  $ head -1 legs.csv > none.csv; tenor drift --scores none.csv; echo $?
  0
  ! 0 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 0, confirmed (cohort): 0, transient: 0, cleared: 0
  ! tenor: WARNING: there are no scores: nothing was looked at

What is wrong is said with its line; the rest counts.

  $ head -5 legs.csv > bad.csv; printf 'x,yesterday,a1,q,t,1\n,2026-01-01,,q,t,1\n,2026-01-01,a1,q,t,high\n,2026-01-01,a1,q,t,1,9\n' >> bad.csv
  $ tenor drift --scores bad.csv; echo $?
  3
  ! tenor: bad.csv:6: the day is no date as in 2026-11-20
  ! tenor: bad.csv:7: the agent_id is empty
  ! tenor: bad.csv:8: the score is no number between -20000 and 20000
  ! tenor: bad.csv: more rows that cannot be used: 1
  ! 4 legs read, 4 rows rejected, 0 given twice and counted once
  ! alerts: 0, confirmed (cohort): 0, transient: 0, cleared: 0
  ! 2026-01-01 could have shown a change that counts in 0 of 1 keys and dimensions; --sight FILE says in which
  ! tenor: WARNING: with so few nights and interactions no alert means nothing
  $ tenor drift --quiet --max-rejects 4 --scores bad.csv; echo $?
  0
  $ (head -4 legs.csv; echo z,9999-12-31,a01,q1,t1,0.1) > far.csv; tenor drift --scores far.csv; echo $?
  1
  ! tenor: far.csv:5: the day 9999-12-31 is more than 25 years from 2026-01-01, which stands before it: one of them is wrong
  $ (head -1 legs.csv; echo z,1970-01-01,a01,q1,t1,0.1; sed 1d legs.csv | head -4) > far.csv; tenor drift --quiet --scores far.csv; echo $?
  1
  ! tenor: far.csv:3: the day 2026-01-01 is more than 25 years from 1970-01-01, which stands before it: one of them is wrong
  $ gzip -c legs.csv | head -c 9000 > cut.csv.gz; tenor drift --scores cut.csv.gz > /dev/null; echo $?
  3
  ! tenor: cut.csv.gz: the gzip data end too early
  ! 1,218 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 0, confirmed (cohort): 0, transient: 0, cleared: 0
  ! 2026-04-10 could have shown a change that counts in 1 of 2 keys and dimensions; --sight FILE says in which
  $ echo 'name,score' > other.csv; tenor drift --scores other.csv; echo $?
  1
  ! tenor: other.csv: a file of scores begins with a header that names at least day, agent_id and score; day is missing
  $ echo 'gate x' > policy; tenor drift --scores legs.csv --policy policy; echo $?
  1
  ! tenor: policy: line 1 of the policy: a gate is: gate DIMENSION decline|rise NUMBER|PERCENT%|NUMBERsd ...
  $ tenor drift --scores nowhere.csv; echo $?
  1
  ! tenor: nowhere.csv: cannot be opened: No such file or directory
  $ tenor drift; echo $?
  2
  ! tenor drift: --scores FILE or --store FILE is missing: which scores?
  ! Try 'tenor drift --help'.
  $ tenor drift --scores legs.csv --nights soon; echo $?
  2
  ! tenor drift: --nights takes a range of days, as in 2026-08-01..2026-10-31; not 'soon'
  ! Try 'tenor drift --help'.
  $ tenor drift --quiet --scores legs.csv > /dev/full; echo $?
  1
  ! tenor: standard output: No space left on device
  $ tenor drift --scores legs.csv --nights 2026-04-01.. 2> /dev/null | true

Of nights that there are no scores of nothing can be told, and --quiet says why the exit status is 3.

  $ printf 'day,agent_id,score\n2026-10-05,a,0.5\n2026-10-05,b,high\n' >short.csv; tenor drift --scores short.csv --max-rejects 1 --nights 2027-01-01..2027-02-01
  ! tenor: short.csv:3: the score is no number between -20000 and 20000
  ! 1 leg read, 1 row rejected, 0 given twice and counted once
  ! alerts: 0, confirmed (cohort): 0, transient: 0, cleared: 0
  ! tenor: WARNING: there are no scores of these nights: nothing was looked at
  $ tenor drift -q --scores short.csv
  ! tenor: 1 row rejected
  [3]

A terminal that takes no control sequences is one all the same: people get the table there, and a tab in a name moves no column.

  $ awk 'BEGIN { print "day,agent_id,score"; for (d = 0; d < 40; d++) for (a = 0; a < 6; a++) for (i = 0; i < 9; i++) printf "2026-%02d-%02d,%s,%.2f\n", 9 + int(d / 28), 1 + d % 28, a ? "a" a : "b\tc", .5 + i / 100 - (a == 0 && d > 25 ? .4 : 0) }' >tabbed.csv
  $ TERM=dumb ontty tenor drift -q --scores tabbed.csv | cut -c 1-42 | head -n 2
  night      state     key                 (space)
  2026-10-01 ALERT     agent b?c           (space)
