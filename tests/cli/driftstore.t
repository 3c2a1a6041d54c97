Drift from a store of nights: the same as from the legs that the same run wrote, and why, down to phrases.

  $ cat > centre.awk <<'END'
  > # Calls of 8 agents on 100 days; customers of a3 find fewer words of praise from the 86th day on.
  > BEGIN { s = 1; split("this is really good|I am happy with that|thank you|it is bad|so it goes", said, "|")
  >   for (d = 0; d < 100; d++) for (a = 0; a < 8; a++) for (i = 0; i < 4; i++) {
  >     day = d < 31 ? sprintf("2026-01-%02d", d + 1) : d < 59 ? sprintf("2026-02-%02d", d - 30) : d < 90 ? sprintf("2026-03-%02d", d - 58) : sprintf("2026-04-%02d", d - 89)
  >     head = sprintf("{\"call_id\":\"c%d-%d-%d\",\"agent_id\":\"a%d\",\"queue\":\"q%d\",\"started_at\":\"%sT10:00:00Z\",\"role\":", a, d, i, a, i % 2, day)
  >     for (t = 0; t < 3; t++) {
  >       s = (s * 16807) % 2147483647; pick = int(s / 2147483647 * (a == 3 && d >= 85 ? 10 : 6))
  >       printf "%s\"customer\",\"text\":\"%s\"}\n", head, said[pick < 2 ? 1 : pick < 4 ? 2 : pick == 4 ? 3 : 4] }
  >     printf "%s\"agent\",\"text\":\"happy to help\"}\n", head } }
  > END
  $ awk -f centre.awk > calls.jsonl
  $ tenor score -q -f none --store s.db --batch all --calls legs.csv calls.jsonl
  $ tenor drift --scores legs.csv > flat.jsonl
  ! 22,400 legs read, 0 rows rejected, 0 given twice and counted once
  ! alerts: 1, confirmed (cohort): 1, transient: 0, cleared: 0
  ! 2026-04-10 could have shown a change that counts in 24 of 56 keys and dimensions; --sight FILE says in which
  $ tenor drift --store s.db --format jsonl | cmp - flat.jsonl
  ! 22,400 scores read
  ! alerts: 1, confirmed (cohort): 1, transient: 0, cleared: 0
  ! 2026-04-10 could have shown a change that counts in 24 of 56 keys and dimensions; --sight FILE says in which
  $ sed 's/,"direction".*//' flat.jsonl
  {"night":"2026-03-30","key":"agent:a3","dimension":"customer.sentiment","state":"ALERT"
  {"night":"2026-04-04","key":"agent:a3","dimension":"customer.sentiment","state":"COHORT"

From a store the events are CloudEvents, with phrases.

  $ tenor drift --quiet --store s.db --fail-on-alert > alerts.jsonl; echo $?
  4
  $ python3 check_events.py alerts.jsonl
  2
  $ head -n 1 alerts.jsonl | sed 's/.*"phrases"/"phrases"/; s/"digest.*//; s/,"calls".*/,"calls" .../'
  "phrases":{"interactions_before":338,"interactions_after":16,"rest_common":0,"rest_own":0,"count":3,"most":[{"phrase":"valence/bad","common":-0.0001,"own":-0.1781,"often":-0.2009,"strongly":0.0227,"uses_before":167,"uses_after":24,"points_before":-0.2111,"points_after":-0.1883},{"phrase":"valence/happy","common":0.0053,"own":-0.144,"often":-0.1273,"strongly":-0.0114,"uses_before":364,"uses_after":8,"points_before":0.2283,"points_after":0.2144},{"phrase":"valence/good","common":-0.0051,"own":-0.0412,"often":-0.029,"strongly":-0.0172,"uses_before":323,"uses_after":13,"points_before":0.2125,"points_after":0.193}]},"calls" ...
  $ python3 - <<'END'
  > import json
  > for line in open("alerts.jsonl"):
  >     data = json.loads(line)["data"]
  >     parts, phrases = data["parts"], data["phrases"]
  >     apart = [parts[what] - phrases["rest_" + what] - sum(phrase[what] for phrase in phrases["most"]) for what in ("common", "own")]
  >     ways = [phrase["common"] + phrase["own"] - phrase["often"] - phrase["strongly"] for phrase in phrases["most"]]
  >     print(all(abs(x) < 5e-4 for x in apart + ways), phrases["rest_common"], phrases["rest_own"], len(phrases["most"]) == phrases["count"])
  > END
  True 0 0 True
  True 0 0 True

One alert, explained with the entries as they are in the lexicon of its digest.

  $ tenor drift show agent:a3 --store s.db --quiet | sed '/^Day by day/,/onset/d' | sed -E 's/cafe[0-9a-f]*|[0-9a-f]{8}/xxxxxxxx/g'
  agent a3: customer.sentiment fell by 0.305 since 2026-03-27
  COHORT on 2026-04-04: fresh days show it, too: retraining is due by 2026-04-13
  agent:a3/customer.sentiment/2026-03-30/COHORT/xxxxxxxx
  (empty)
  The numbers
    change against peers: -0.305, 95 % interval -0.424 to -0.179; 0.100 counts
    mean score: +0.345 before the onset, +0.014 since
    tonight: the last 10 days (40 interactions) at +0.059 against 80 days before (318) at +0.343; z 4.1
  (empty)
  Its course
    2026-03-30  ALERT     -0.363, 95 % interval -0.516 to -0.149
    2026-04-04  COHORT    -0.305, 95 % interval -0.424 to -0.179
  (empty)
  (empty)
  What the change is made of
         mix   common      own  before since
      +0.000   -0.023   -0.308                = -0.331 in all
      +0.000   -0.016   -0.180    161    18   q0 / - / jsonl
      +0.000   -0.006   -0.128    161    18   q1 / - / jsonl
  (empty)
  Phrases
      common      own    often strongly  entry                             said before, since
      -0.011   -0.151   -0.181   +0.019  valence/bad                         49.07 138.89
        bad  (frozen.lex:36)
      -0.010   -0.132   -0.140   -0.002  valence/happy                      105.90  44.44
        happy  (frozen.lex:34)
      -0.001   -0.026   -0.010   -0.017  valence/good                        96.58  91.67
        good  (frozen.lex:31)
    said: times in 100 interactions, of 322 before and 36 since
  (empty)
  What else it could be
    another mix           no      +0.000 of -0.331 is another mix of queues, topics and channels; it is not in the change told
    all changed           no      -0.023 of -0.331 peers show, too; it is not in the change told; no queue or topic is on alert
    weekdays              no      -0.324 with each weekday against itself, -0.313 over all days
    one bad day           no      -0.273 without 2026-04-03; 9 of 9 days since the onset are on the wrong side of the mean before
    chance                no      the 95 % interval, corrected for having been picked out, does not reach 0; z is 4.1
    too few interactions  no      14 days of this volume show 0.240 and more, four times in five; the change is 0.305
    another lexicon       no      both sides are scored under xxxxxxxx, since 2026-01-01
    another speech engine no      one before and since
  (empty)
  Calls that moved it most
    2026-03-27   -0.542  moved the mean by -0.0250   c3-85-2 (q0, -)
    2026-03-31   -0.542  moved the mean by -0.0250   c3-89-2 (q0, -)
    2026-04-02   -0.542  moved the mean by -0.0250   c3-91-0 (q0, -)
    2026-04-04   -0.542  moved the mean by -0.0250   c3-93-0 (q0, -)
    2026-04-03   -0.542  moved the mean by -0.0243   c3-92-1 (q1, -)
  $ tenor drift show agent:a3 --store s.db --quiet calls.jsonl | sed '1,/^What was said/d' | head -n 3
  (empty)
    2026-03-27   -0.542  moved the mean by -0.0250   c3-85-2 (q0, -)
      turn 0, customer, -0.5423: it is bad

Pruned nights alert as before; their phrases are not known, and what the change is made of says so.

  $ cp s.db old.db; tenor store prune -q --nights 30 old.db; tenor drift --quiet --store old.db --format jsonl | cmp - flat.jsonl
  $ tenor drift --quiet --store old.db > pruned.jsonl; python3 check_events.py pruned.jsonl; python3 - <<'END'
  > import json
  > for line in open("pruned.jsonl"):
  >     data = json.loads(line)["data"]
  >     parts, phrases = data["parts"], data["phrases"]
  >     apart = [parts[what] - phrases["rest_" + what] - sum(phrase[what] for phrase in phrases["most"]) for what in ("common", "own")]
  >     print(all(abs(x) < 5e-4 for x in apart), phrases["rest_own"] != 0, phrases["interactions_before"] < data["reference"]["interactions"])
  > END
  2
  True True True
  True True True
  $ tenor store prune -q --nights 1 old.db; tenor drift show agent:a3 --store old.db --quiet | sed -n '/^Phrases/,/^What else/p; /^Calls/,$p'
  Phrases
    not known of these interactions: scores have none, and a store keeps them for a while only
  (empty)
  What else it could be
  Calls that moved it most
    none is known by its call_id

What the last night could have seen of everybody, alert or not.

  $ tenor drift --quiet --store s.db --sight sight.tsv --metrics m.prom > all.jsonl; cut -f 1-3,5- sight.tsv | grep '^night\|customer.sentiment'
  night\x09key\x09dimension\x09interactions\x09days\x09detectable\x09gate\x09sees
  2026-04-10\x09agent:a0\x09customer.sentiment\x0956\x0914\x090.2336\x090.1000\x09no
  2026-04-10\x09agent:a1\x09customer.sentiment\x0956\x0914\x090.2329\x090.1000\x09no
  2026-04-10\x09agent:a2\x09customer.sentiment\x0956\x0914\x090.2219\x090.1000\x09no
  2026-04-10\x09agent:a3\x09customer.sentiment\x0956\x0914\x090.2295\x090.1000\x09no
  2026-04-10\x09agent:a4\x09customer.sentiment\x0956\x0914\x090.2401\x090.1000\x09no
  2026-04-10\x09agent:a5\x09customer.sentiment\x0956\x0914\x090.2391\x090.1000\x09no
  2026-04-10\x09agent:a6\x09customer.sentiment\x0956\x0914\x090.2379\x090.1000\x09no
  2026-04-10\x09agent:a7\x09customer.sentiment\x0956\x0914\x090.2229\x090.1000\x09no
  2026-04-10\x09agent:a0\x09customer.sentiment.no_evidence\x0956\x0914\x090.0517\x090.1000\x09yes
  2026-04-10\x09agent:a1\x09customer.sentiment.no_evidence\x0956\x0914\x090.0438\x090.1000\x09yes
  2026-04-10\x09agent:a2\x09customer.sentiment.no_evidence\x0956\x0914\x090.0205\x090.1000\x09yes
  2026-04-10\x09agent:a3\x09customer.sentiment.no_evidence\x0956\x0914\x090.0438\x090.1000\x09yes
  2026-04-10\x09agent:a4\x09customer.sentiment.no_evidence\x0956\x0914\x090.0205\x090.1000\x09yes
  2026-04-10\x09agent:a5\x09customer.sentiment.no_evidence\x0956\x0914\x090.0753\x090.1000\x09yes
  2026-04-10\x09agent:a6\x09customer.sentiment.no_evidence\x0956\x0914\x090.0342\x090.1000\x09yes
  2026-04-10\x09agent:a7\x09customer.sentiment.no_evidence\x0956\x0914\x090.0342\x090.1000\x09yes
  $ cut -f 9 sight.tsv | sort | uniq -c | tr -s ' '; grep '^tenor_drift_sight' m.prom; tenor drift --quiet --store s.db | cmp - all.jsonl
   32 no
   1 sees
   24 yes
  tenor_drift_sight{kind="agent",sees="yes"} 24
  tenor_drift_sight{kind="agent",sees="no"} 32
  tenor_drift_sight{kind="agent",sees="unknown"} 0
  tenor_drift_sight{kind="team",sees="yes"} 0
  tenor_drift_sight{kind="team",sees="no"} 0
  tenor_drift_sight{kind="team",sees="unknown"} 0
  tenor_drift_sight{kind="queue",sees="yes"} 0
  tenor_drift_sight{kind="queue",sees="no"} 0
  tenor_drift_sight{kind="queue",sees="unknown"} 0
  tenor_drift_sight{kind="topic",sees="yes"} 0
  tenor_drift_sight{kind="topic",sees="no"} 0
  tenor_drift_sight{kind="topic",sees="unknown"} 0
  $ tenor drift --quiet --store s.db --nights ..2026-01-05 --sight early.tsv; cut -f 9 early.tsv | sort | uniq -c | tr -s ' '
   1 sees
   56 unknown
  $ tenor drift --quiet --store s.db --sight no/such/folder.tsv > /dev/null
  ! tenor: no/such/folder.tsv: cannot be created: No such file or directory
  [1]

What cannot be.

  $ tenor drift --store s.db --scores legs.csv; echo $?
  2
  ! tenor drift: --scores and --store: one of them
  ! Try 'tenor drift --help'.
  $ tenor drift --store nowhere.db; echo $?
  1
  ! tenor: nowhere.db: there is no such store
  $ tenor drift --store legs.csv; echo $?
  1
  ! tenor: legs.csv: is no store: it is no SQLite database
