One alert, explained.

  $ cat > centre.awk <<'END'
  > BEGIN { s = 1; print "call_id,day,agent_id,team,queue,topic,score,asr,digest,dimension"
  >   for (a = 0; a < 12; a++) for (d = 0; d < 110; d++) for (i = 0; i < 10; i++) {
  >     s = (s * 16807) % 2147483647; u = s / 2147483647; s = (s * 16807) % 2147483647; v = s / 2147483647
  >     day = d < 31 ? sprintf("2026-01-%02d", d + 1) : d < 59 ? sprintf("2026-02-%02d", d - 30) : d < 90 ? sprintf("2026-03-%02d", d - 58) : sprintf("2026-04-%02d", d - 89)
  >     low = (a == 3 && d >= 80); e = (low && i < 6 || i < 2); worst = (low && d == 86 && i == 4)
  >     x = worst ? -1 : 0.2 + 0.5 * (u + v - 1) - (low ? 0.3 : 0) - (a == 5 && d >= 90 ? 0.4 : 0) - (a % 2 == 0 && d >= 85 ? 0.3 : 0)
  >     printf "%s,%s,a%d,t%d,q%d,bill,%.4f,e%d,%s,customer.sentiment\n", (worst ? "c-worst" : "c" a "-" d "-" i), day, a, a % 2, a % 2, x, e, ((a == 5 || change) && d >= 100 ? "beef0001" : "cafe0001") } }
  > END
  $ awk -f centre.awk > legs.csv
  $ tenor drift --quiet --scores legs.csv --format table
  night      state     key                      dimension             change  95 % interval       since      before  after
  2026-03-24 ALERT     agent a3                 customer.sentiment    -0.327  [-0.409, -0.245]  2026-03-22  +0.203 -0.127
  2026-03-29 COHORT    agent a3                 customer.sentiment    -0.316  [-0.372, -0.261]  2026-03-22  +0.203 -0.128
  2026-03-30 ALERT     queue q0                 customer.sentiment    -0.285  [-0.364, -0.204]  2026-03-27  +0.199 +0.026
  2026-03-31 ALERT     team  t0                 customer.sentiment    -0.253  [-0.320, -0.184]  2026-03-27  +0.198 -0.091
  2026-03-31 ALERT     topic bill               customer.sentiment    -0.165  [-0.211, -0.114]  2026-03-27  +0.199 +0.065
  2026-04-04 ALERT     agent a5                 customer.sentiment    -0.354  [-0.450, -0.258]  2026-04-01  +0.204 -0.228
  2026-04-04 COHORT    queue q0                 customer.sentiment    -0.287  [-0.342, -0.232]  2026-03-27  +0.199 -0.066
  2026-04-05 COHORT    team  t0                 customer.sentiment    -0.235  [-0.293, -0.177]  2026-03-27  +0.199 -0.092
  2026-04-05 COHORT    topic bill               customer.sentiment    -0.184  [-0.218, -0.150]  2026-03-27  +0.198 +0.009
  2026-04-08 ALERT     queue q1                 customer.sentiment    -0.105  [-0.125, +0.064]  2026-03-22  +0.196 +0.088
  2026-04-09 COHORT    agent a5                 customer.sentiment    -0.360  [-0.432, -0.288]  2026-04-01  +0.204 -0.226
  2026-04-13 COHORT    queue q1                 customer.sentiment    -0.043  [-0.105, +0.023]  2026-03-22  +0.201 +0.118
  $ tenor drift show agent:a3 --scores legs.csv
  agent a3: customer.sentiment fell by 0.316 since 2026-03-22
  COHORT on 2026-03-29: fresh days show it, too: retraining is due by 2026-04-07
  agent:a3/customer.sentiment/2026-03-24/COHORT/cafe0001
  (empty)
  The numbers
    change against peers: -0.316, 95 % interval -0.372 to -0.261; 0.100 counts
    mean score: +0.203 before the onset, -0.128 since
    tonight: the last 7 days (70 interactions) at -0.137 against 81 days before (810) at +0.200; z 10.2
  (empty)
  Its course
    2026-03-24  ALERT     -0.327, 95 % interval -0.409 to -0.245
    2026-03-29  COHORT    -0.316, 95 % interval -0.372 to -0.261
  (empty)
  Day by day, against what peers lead one to expect
     +0.10 |                *  *           *         :
           | * **     *    *    *******     ** **    :
     -0.01 |--*--**----***---**--------**--------****:
           |       ***    *              **   *      :
     -0.13 |                                         :
           |                                         :
     -0.25 |                                         :**
           |                                         *---
     -0.37 |                                         :  *
                                                     OA N
    2025-12-30 to 2026-03-29, a column two days; O onset 2026-03-22, A alert 2026-03-24, N this night
  (empty)
  What the change is made of
         mix   common      own  before since
      -0.013   -0.004   -0.315                = -0.332 in all
      -0.007   +0.000   -0.182    640    32   q1 / bill / e0
      -0.006   -0.003   -0.133    160    48   q1 / bill / e1
  (empty)
  Phrases
    not known of these interactions: scores have none, and a store keeps them for a while only
  (empty)
  What else it could be
    another mix           no      -0.013 of -0.332 is another mix of queues, topics and channels; it is not in the change told
    all changed           no      -0.004 of -0.332 peers show, too; it is not in the change told; no queue or topic is on alert
    weekdays              no      -0.315 with each weekday against itself, -0.316 over all days
    one bad day           no      -0.296 without 2026-03-28; 8 of 8 days since the onset are on the wrong side of the mean before
    chance                no      the 95 % interval, corrected for having been picked out, does not reach 0; z is 10.2
    too few interactions  no      14 days of this volume show 0.096 and more, four times in five; the change is 0.316
    another lexicon       no      both sides are scored under cafe0001, since 2026-01-01
    another speech engine no      compared within each; reader -, engine e0: 80 % of interactions before, 40 % since, which is in the mix
  (empty)
  Calls that moved it most
    2026-03-28   -1.000  moved the mean by -0.0149   c-worst (q1, bill)
    2026-03-29   -0.520  moved the mean by -0.0091   c3-87-7 (q1, bill)
    2026-03-24   -0.476  moved the mean by -0.0084   c3-82-2 (q1, bill)
    2026-03-28   -0.435  moved the mean by -0.0080   c3-86-8 (q1, bill)
    2026-03-23   -0.428  moved the mean by -0.0079   c3-81-6 (q1, bill)
  $ tenor drift show agent:a3/customer.sentiment/2026-03-24/ALERT --scores legs.csv --quiet | head -n 3
  agent a3: customer.sentiment fell by 0.327 since 2026-03-22
  ALERT on 2026-03-24: it stands out; fresh days are to show whether it holds
  agent:a3/customer.sentiment/2026-03-24/ALERT/cafe0001

A queue; an alert that the lexicon closed; the event as it is.

  $ tenor drift show queue:q0 --scores legs.csv --quiet
  queue q0: customer.sentiment fell by 0.287 since 2026-03-27
  COHORT on 2026-04-04: fresh days show it, too
  queue:q0/customer.sentiment/2026-03-30/COHORT/cafe0001
  (empty)
  The numbers
    change against its own past: -0.287, 95 % interval -0.342 to -0.232; 0.100 counts
    tonight: the last 10 days (10 days) at -0.066 against 80 days before (80) at +0.199; z 8.9
  (empty)
  Its course
    2026-03-30  ALERT     -0.285, 95 % interval -0.364 to -0.204
    2026-04-04  COHORT    -0.287, 95 % interval -0.342 to -0.232
  (empty)
  Day by day, weekdays and mix taken out
     +0.26 |   *                          *      *  :
           |*---******-******-***-**-----*-*--***-*-:
     +0.17 | **       *      *   *  *****   **     *:
           |                                        :
     +0.08 |                                        *
           |                                        :
     -0.01 |                                        :
           |                                        : *
     -0.10 |                                        -*-**
                                                    O A N
    2026-01-05 to 2026-04-04, a column two days; O onset 2026-03-27, A alert 2026-03-30, N this night
  (empty)
  What else it could be
    another mix           no      strata count with the same weights on all days
    weekdays              no      -0.293 with each weekday against itself, -0.289 over all days
    one bad day           no      -0.285 without 2026-03-28; 9 of 9 days since the onset are on the wrong side of the mean before
    chance                no      the 95 % interval, corrected for having been picked out, does not reach 0; z is 8.9
    too few interactions  no      14 days of this volume show 0.106 and more, four times in five; the change is 0.287
    another lexicon       no      both sides are scored under cafe0001, since 2026-01-01
    another speech engine no      its calls are a stratum of their own
  (empty)
  Calls that moved it most
    2026-04-02   -0.574  moved the mean by -0.0014   c2-91-8 (q0, bill)
    2026-03-30   -0.569  moved the mean by -0.0014   c4-88-1 (q0, bill)
    2026-03-30   -0.544  moved the mean by -0.0014   c10-88-7 (q0, bill)
    2026-04-01   -0.527  moved the mean by -0.0013   c0-90-1 (q0, bill)
    2026-03-28   -0.514  moved the mean by -0.0013   c2-86-8 (q0, bill)
  $ tenor drift show agent:a3 --scores legs.csv --quiet --format json > shown.json; python3 check_events.py shown.json
  1
  $ tenor drift --quiet --scores legs.csv --format cloudevents | grep -cFf shown.json
  1

  $ awk -v change=1 -f centre.awk > changed.csv; tenor drift show agent:a3/customer.sentiment/2026-03-24/CLEARED --scores changed.csv --quiet
  agent a3: customer.sentiment is scored under another lexicon now
  CLEARED on 2026-04-11: nothing before can be compared
  agent:a3/customer.sentiment/2026-03-24/CLEARED/beef0001
  (empty)
  Its course
    2026-03-24  ALERT     -0.327, 95 % interval -0.409 to -0.245
    2026-03-29  COHORT    -0.316, 95 % interval -0.372 to -0.261
    2026-04-11  CLEARED   scores are under another lexicon from here on
  $ tenor drift show agent:a3 --scores changed.csv --quiet | sed -n '1,3p; /^Its course/,/^Day/p'
  agent a3: customer.sentiment fell by 0.316 since 2026-03-22
  COHORT on 2026-03-29: fresh days show it, too: retraining is due by 2026-04-07
  agent:a3/customer.sentiment/2026-03-24/COHORT/cafe0001
  Its course
    2026-03-24  ALERT     -0.327, 95 % interval -0.409 to -0.245
    2026-03-29  COHORT    -0.316, 95 % interval -0.372 to -0.261
    2026-04-11  CLEARED   scores are under another lexicon from here on
  (empty)
  Day by day, against what peers lead one to expect

What was said in the calls, people masked.

  $ cat > calls.jsonl <<'END'
  > {"call_id":"c-worst","role":"agent","text":"Hello, this is Ann."}
  > {"call_id":"c-worst","role":"customer","text":"My card 4242 4242 4242 4242 was charged twice, this is really bad"}
  > {"call_id":"c-worst","role":"customer","text":"I am happy otherwise"}
  > {"call_id":"c-worst","role":"agent","text":"That is bad"}
  > {"call_id":"other","role":"customer","text":"bad bad bad"}
  > END
  $ tenor drift show agent:a3 --scores legs.csv --quiet calls.jsonl | sed '1,/^What was said/d'
  (empty)
    2026-03-28   -1.000  moved the mean by -0.0149   c-worst (q1, bill)
      turn 1, customer, -0.6428: My card ******************* was charged twice, this is really bad
  (empty)
    2026-03-29   -0.520  moved the mean by -0.0091   c3-87-7 (q1, bill)
      not among the transcripts that were given
  (empty)
    2026-03-24   -0.476  moved the mean by -0.0084   c3-82-2 (q1, bill)
      not among the transcripts that were given
  (empty)
    2026-03-28   -0.435  moved the mean by -0.0080   c3-86-8 (q1, bill)
      not among the transcripts that were given
  (empty)
    2026-03-23   -0.428  moved the mean by -0.0079   c3-81-6 (q1, bill)
      not among the transcripts that were given
  $ tenor drift show agent:a3 --scores legs.csv --quiet --reveal calls.jsonl | grep -c '4242 4242 4242 4242'
  1

On a terminal it is in colour, and drawn where the locale can.

  $ LC_ALL=C.UTF-8 ontty tenor drift show agent:a3 --scores legs.csv --quiet | sed -n '/^.*Day by day/,/onset/p'
  \x1b[1mDay by day, against what peers lead one to expect\x1b[0m
     +0.10 │                •  •           •         \x1b[2m┊\x1b[0m
           │ • ••     •    •    •••••••     •• ••    \x1b[2m┊\x1b[0m
     -0.01 │\x1b[2m──\x1b[0m•\x1b[2m──\x1b[0m••\x1b[2m────\x1b[0m•••\x1b[2m───\x1b[0m••\x1b[2m────────\x1b[0m••\x1b[2m────────\x1b[0m••••\x1b[2m┊\x1b[0m
           │       •••    •              ••   •      \x1b[2m┊\x1b[0m
     -0.13 │                                         \x1b[2m┊\x1b[0m
           │                                         \x1b[2m┊\x1b[0m
     -0.25 │                                         \x1b[2m┊\x1b[0m\x1b[31m••\x1b[0m
           │                                         \x1b[31m•───\x1b[0m
     -0.37 │                                         \x1b[2m┊  \x1b[0m\x1b[31m•\x1b[0m
                                                     OA N
    2025-12-30 to 2026-03-29, a column two days; O onset 2026-03-22, A alert 2026-03-24, N this night
  $ tenor drift show agent:a3 --scores legs.csv --quiet > plain; NO_COLOR=1 LC_ALL=C ontty tenor drift show agent:a3 --scores legs.csv --quiet > seen; cmp seen plain

Which one?

  $ (cat legs.csv; sed '1d; s/customer.sentiment/customer.satisfaction/' legs.csv) > two.csv; tenor drift show agent:a3 --scores two.csv --quiet; echo $?
  1
  ! tenor: 'agent:a3' is the beginning of 2 alerts:
  !   agent:a3/customer.satisfaction/2026-03-24/COHORT/cafe0001
  !   agent:a3/customer.sentiment/2026-03-24/COHORT/cafe0001
  $ tenor drift show agent:a3/customer.satisfaction --scores two.csv --quiet | head -n 1
  agent a3: customer.satisfaction fell by 0.316 since 2026-03-22
  $ tenor drift show agent: --scores legs.csv --quiet; echo $?
  1
  ! tenor: 'agent:' is the beginning of 2 alerts:
  !   agent:a3/customer.sentiment/2026-03-24/COHORT/cafe0001
  !   agent:a5/customer.sentiment/2026-04-04/COHORT/cafe0001
  $ tenor drift show agent:a3/customer.sentiment/2026-03-24/ --scores legs.csv --quiet | head -n 1
  agent a3: customer.sentiment fell by 0.316 since 2026-03-22
  $ tenor drift show agent --scores legs.csv --quiet; echo $?
  1
  ! tenor: there is no alert 'agent' in these nights; 'tenor drift --format jsonl' tells their ids, --sight FILE what could have been seen of those without
  $ tenor drift show a3 --scores legs.csv --quiet; echo $?
  1
  ! tenor: there is no alert 'a3' in these nights; did you mean 'agent:a3'?
  $ tenor drift show agent:a9 --scores legs.csv --quiet; echo $?
  1
  ! tenor: there is no alert 'agent:a9' in these nights; 'tenor drift --format jsonl' tells their ids, --sight FILE what could have been seen of those without
  $ tenor drift show; echo $?
  2
  ! tenor drift show: ID [INPUT...] is missing
  ! Try 'tenor drift show --help'.
  $ tenor drift show agent:a3; echo $?
  2
  ! tenor drift show: --scores FILE or --store FILE is missing: which scores?
  ! Try 'tenor drift show --help'.
  $ cat legs.csv | tenor drift show agent:a3 --scores -; echo $?
  2
  ! tenor drift show: the calls behind an event are looked up in a second reading: give --scores a file, not '-'
  ! Try 'tenor drift show --help'.
  $ tenor drift shwo --scores legs.csv; echo $?
  2
  ! tenor drift: one word too many: 'shwo'; scores are named by --scores FILE or --store FILE, and 'tenor drift show' is a verb of its own
  ! Try 'tenor drift --help'.
  $ tenor drift show agent:a3 --scores legs.csv --quiet --nights ..2026-03-20; echo $?
  1
  ! tenor: there is no alert 'agent:a3' in these nights; 'tenor drift --format jsonl' tells their ids, --sight FILE what could have been seen of those without
  $ tenor drift show agent:a3 --scores legs.csv --quiet > /dev/full; echo $?
  1
  ! tenor: standard output: No space left on device
