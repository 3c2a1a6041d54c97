An edit of the lexicons is no drift; a bridge carries history over it, and drift goes on.

  $ cat > centre.awk <<'END'
  > # Calls of 8 agents on 100 days; customers of a3 find fewer words of praise from the 86th day on.
  > BEGIN { s = 1; split("this is really good|I am happy with that|thank you|it is bad|so it goes", said, "|")
  >   for (d = 0; d < 100; d++) for (a = 0; a < 8; a++) for (i = 0; i < 4; i++) {
  >     day = d < 31 ? sprintf("2026-01-%02d", d + 1) : d < 59 ? sprintf("2026-02-%02d", d - 30) : d < 90 ? sprintf("2026-03-%02d", d - 58) : sprintf("2026-04-%02d", d - 89)
  >     head = sprintf("{\"call_id\":\"c%d-%d-%d\",\"agent_id\":\"a%d\",\"queue\":\"q%d\",\"started_at\":\"%sT10:00:00Z\",\"role\":", a, d, i, a, i % 2, day)
  >     file = d < 50 ? "1.jsonl" : d < 62 ? "2.jsonl" : "3.jsonl"
  >     for (t = 0; t < 3; t++) {
  >       s = (s * 16807) % 2147483647; pick = int(s / 2147483647 * (a == 3 && d >= 85 ? 10 : 6))
  >       printf "%s\"customer\",\"text\":\"%s\"}\n", head, said[pick < 2 ? 1 : pick < 4 ? 2 : pick == 4 ? 3 : 4] > file }
  >     printf "%s\"agent\",\"text\":\"happy to help\"}\n", head > file } }
  > END
  $ awk -f centre.awk
  $ sed 's/^good :: 1.9/good :: 0.6/' frozen.lex > new.lex
  $ echo 'tenor score -q -f none --no-default-lexicons --store s.db "$@"' > score
  $ sh score -l frozen.lex --batch 1 1.jsonl; sh score -l frozen.lex --shadow new.lex --batch 2 2.jsonl; cp s.db before.db
  $ tenor drift --quiet --store s.db --format jsonl

Before the change a bridge can be built already, and nothing is another.

  $ head -n 300 2.jsonl > few.jsonl; tenor score -q -f none --no-default-lexicons --store few.db -l frozen.lex --shadow new.lex --batch few few.jsonl
  $ tenor store bridge few.db
  customer.sentiment: 16b7822d to df59c3f5, 3 nights, 75 legs under both: too few nights
      -0.1341 of all; agents differ from their stratum by 0.1341, strata are known to 0.0112
        shift      95 %     without       legs
      -0.1234 +- 0.0184     +0.00 %         38  q0 / - / - / jsonl / -
      -0.1452 +- 0.0250     +0.00 %         36  q1 / - / - / jsonl / -
  ! tenor: few.db: a bridge needs 10 nights under both lexicons: nothing was built
  [1]
  $ tenor store bridge --dry-run before.db
  customer.sentiment: 16b7822d to df59c3f5, 12 nights, 384 legs under both: could be built
      -0.1304 of all; agents differ from their stratum by 0.0102, strata are known to 0.0061
        shift      95 %     without       legs
      -0.1258 +- 0.0103     +0.00 %        192  q0 / - / - / jsonl / -
      -0.1350 +- 0.0132     +0.00 %        189  q1 / - / - / jsonl / -
  $ sh score -l new.lex --batch 3 3.jsonl; cp s.db without.db
  $ tenor store bridge s.db; tenor store bridge s.db | grep -c already; tenor store show s.db | tail -n 1
  customer.sentiment: 16b7822d to df59c3f5, 12 nights, 384 legs under both: built
      -0.1304 of all; agents differ from their stratum by 0.0102, strata are known to 0.0061
        shift      95 %     without       legs
      -0.1258 +- 0.0103     +0.00 %        192  q0 / - / - / jsonl / -
      -0.1350 +- 0.0132     +0.00 %        189  q1 / - / - / jsonl / -
  1
  bridges    customer.sentiment 16b7822d to df59c3f5

Without it the fall of a3 is too near to the edit to be seen.

  $ tenor drift --quiet --store without.db --format jsonl | cut -c 1-90
  {"night":"2026-04-05","key":"agent:a3","dimension":"customer.sentiment","state":"ALERT","d
  {"night":"2026-04-10","key":"agent:a3","dimension":"customer.sentiment","state":"COHORT","
  $ tenor drift --quiet --store s.db --format jsonl | cut -c 1-110
  {"night":"2026-03-30","key":"agent:a3","dimension":"customer.sentiment","state":"ALERT","direction":"decline",
  {"night":"2026-04-04","key":"agent:a3","dimension":"customer.sentiment","state":"COHORT","direction":"decline"
  $ tenor drift show agent:a3 --quiet --store s.db --no-default-lexicons -l new.lex | grep -A 2 'interval\|lexicon\|day by day'
    change against peers: -0.284, 95 % interval -0.395 to -0.165; 0.100 counts
    mean score: +0.213 before the onset, -0.100 since
    tonight: the last 10 days (40 interactions) at -0.061 against 80 days before (318) at +0.212; z 4.4
  --
    2026-03-30  ALERT     -0.330, 95 % interval -0.473 to -0.119
    2026-04-04  COHORT    -0.284, 95 % interval -0.395 to -0.165
  (empty)
  Day by day, against what peers lead one to expect
  --
    chance                no      the 95 % interval, corrected for having been picked out, does not reach 0; z is 4.4
    too few interactions  no      14 days of this volume show 0.207 and more, four times in five; the change is 0.284
    another lexicon       no      scored under df59c3f5; days up to 2026-03-03 under another, carried over by a bridge: the interval is wider by what is not known of it
    another speech engine no      one before and since
  (empty)

Shadows, bridges and what is forgotten.

  $ tenor store export s.db > s.jsonl; grep -c '"shadow"' s.jsonl; tail -n 1 s.jsonl
  192
  {"bridge":"customer.sentiment","before":"16b7822d","after":"df59c3f5"}
  $ sqlite3 s.db "SELECT count(*), count(DISTINCT digest), sum(n) FROM shadows; SELECT sum(legs) FROM batches; SELECT sum(n + missing) FROM cells WHERE dimension = 'customer.sentiment'"
  192|1|381
  3200
  3200
  $ tenor store merge other.db s.db; tenor store export other.db | cmp - s.jsonl
  ! tenor: s.db: 3 batches, 3,200 legs
  $ tenor store forget --agent a3 other.db; tenor store bridge other.db | head -n 2
  customer.sentiment: 16b7822d to df59c3f5, 12 nights, 336 legs under both: there already
      -0.1328 of all; agents differ from their stratum by 0.0086, strata are known to 0.0064
  ! tenor: other.db: 400 legs forgotten, sums too
  $ sqlite3 s.db "INSERT INTO bridge VALUES('customer.sentiment', 'df59c3f5', 'elsewhere')"; tenor drift --store s.db --format jsonl | cut -c 1-90
  {"night":"2026-03-30","key":"agent:a3","dimension":"customer.sentiment","state":"ALERT","d
  {"night":"2026-04-04","key":"agent:a3","dimension":"customer.sentiment","state":"COHORT","
  ! tenor: s.db: 1 bridge without nights under both lexicons: not used
  ! 22,400 scores read
  ! alerts: 1, confirmed (cohort): 1, transient: 0, cleared: 0
  ! 2026-04-10 could have shown a change that counts in 24 of 56 keys and dimensions; --sight FILE says in which

Weights alone: kept nights are scored again without the transcripts, and no bridge is needed.

  $ tenor store rescore --no-default-lexicons --before frozen.lex -l new.lex without.db
  customer.sentiment: 16b7822d to df59c3f5
    1 edited entry: 2 batches, 1,984 legs, 1,391 with another score
  $ tenor drift --quiet --store without.db --format jsonl | cut -c 1-110
  {"night":"2026-03-19","key":"agent:a3","dimension":"customer.sentiment","state":"ALERT","direction":"decline",
  {"night":"2026-03-24","key":"agent:a3","dimension":"customer.sentiment","state":"TRANSIENT","direction":"decli
  $ tenor store list without.db | cut -c 1-30; sqlite3 without.db "SELECT batch, made FROM batches"
  batch                part    (space)
  1                    -       (space)
  2                    -       (space)
  3                    -       (space)
  1|rescored
  2|rescored
  3|
  $ tenor score -q -f none --no-default-lexicons -l new.lex --store fresh.db --batch all 1.jsonl 2.jsonl 3.jsonl
  $ tenor drift --quiet --store fresh.db --format jsonl | cut -c 1-110
  {"night":"2026-03-19","key":"agent:a3","dimension":"customer.sentiment","state":"ALERT","direction":"decline",
  {"night":"2026-03-24","key":"agent:a3","dimension":"customer.sentiment","state":"TRANSIENT","direction":"decli
  $ for s in without fresh; do sqlite3 $s.db "SELECT call_id, agent, dimension, digest, score FROM scores ORDER BY 1, 2, 3" > $s.txt; done
  $ paste -d '|' without.txt fresh.txt | awk -F '|' '{ if ($1 $2 $3 $4 != $6 $7 $8 $9 || ($5 == "") != ($10 == "")) other++; d = $5 - $10; most = d > most ? d : -d > most ? -d : most } END { print NR, other + 0, most }'
  22400 0 0.0001
  $ sqlite3 without.db "SELECT count(*) FROM scores s WHERE score IS NOT NULL AND dimension = 'customer.sentiment' AND round(score, 4) <> round((SELECT sum(points) FROM phrases p WHERE p.leg = s.leg AND p.dimension = s.dimension), 4)"
  0
  $ sqlite3 without.db "SELECT dimension, sum(sum), sum(missing) FROM cells WHERE dimension = 'customer.sentiment'; SELECT dimension, CAST(round(sum(score) * 10000) AS INT), sum(score IS NULL) FROM scores WHERE dimension = 'customer.sentiment'"
  customer.sentiment|6072348|20
  customer.sentiment|6072348|20
  $ sed 's/^happy ::/happier :: 2\nhappy ::/' new.lex > newer.lex; tenor store rescore --no-default-lexicons --before new.lex -l newer.lex without.db
  customer.sentiment: df59c3f5 to 86f1334b
      valence/happier: new
    needs the transcripts: score these nights again, or build a bridge
  agent.empathy: c650d02a to f05a4cd1
      valence/happier: new
    needs the transcripts: score these nights again, or build a bridge
  agent.positive: 70c9b134 to 1dd82c60
      valence/happier: new
    needs the transcripts: score these nights again, or build a bridge
  agent.ownership: c6e31652 to ddaab289
      valence/happier: new
    needs the transcripts: score these nights again, or build a bridge
  agent.jargon: 654dd7fa to 359bfb7f
      valence/happier: new
    needs the transcripts: score these nights again, or build a bridge
  customer.abuse: d5ae621c to 9a17f5d5
      valence/happier: new
    needs the transcripts: score these nights again, or build a bridge
  [4]
  $ tenor store rescore without.db
  ! tenor store rescore: which lexicons scored it, and which are to? --before PATH and --lexicon PATH; one of them may be the shipped ones
  ! Try 'tenor store rescore --help'.
  [2]
  $ tenor store prune -q --nights 40 before.db; tenor store rescore --no-default-lexicons --before frozen.lex -l new.lex --dry-run before.db
  customer.sentiment: 16b7822d to df59c3f5
    1 edited entry: 1 batch, 384 legs, 268 with another score (nothing was changed)
    1 batch stays as before: their legs are no longer kept
