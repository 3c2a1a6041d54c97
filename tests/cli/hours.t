Business hours: what of a wait lies within them counts, by the policy's zone and without its holidays.

  $ cat > mail.jsonl <<'END'
  > {"call_id":"friday","channel":"email","role":"customer","text":"where is my order","started_at":"2026-11-20T16:30:00Z","start_ms":0}
  > {"call_id":"friday","channel":"email","role":"agent","text":"on its way","start_ms":237600000}
  > {"call_id":"christmas","channel":"email","role":"customer","text":"where is my order","start_ms":1798128000000}
  > {"call_id":"christmas","channel":"email","role":"agent","text":"on its way","start_ms":1798452000000}
  > {"call_id":"whenever","channel":"email","role":"customer","text":"where is my order","start_ms":0}
  > {"call_id":"whenever","channel":"email","role":"agent","text":"on its way","start_ms":9000000}
  > END
  $ cat > office.policy <<'END'
  > zone GMT0BST,M3.5.0/1,M10.5.0   # a rule: no files needed
  > hours email mon-fri 09:00-17:00
  > holiday 12-25
  > END
  $ waits() { tenor score -q --time-unit ms --format none --calls - "$@" mail.jsonl | grep -o '"call_id":"[a-z]*"\|"agent":{"turns.*"response_median_ms":[0-9]*,\|"responses_late":[a-z]*' | sed 's/"agent".*"response/"response/'; }
  > waits; echo; waits --policy office.policy; waits -j 2 --policy office.policy | cksum; waits -j 1 --policy office.policy | cksum
  "call_id":"friday"
  "response_median_ms":237600000,
  "responses_late":true
  "call_id":"christmas"
  "response_median_ms":324000000,
  "responses_late":true
  "call_id":"whenever"
  "response_median_ms":9000000,
  "responses_late":true
  (empty)
  "call_id":"friday"
  "response_median_ms":7200000,
  "responses_late":false
  "call_id":"christmas"
  "response_median_ms":7200000,
  "responses_late":false
  "call_id":"whenever"
  "response_median_ms":9000000,
  "responses_late":true
  1771667854 220
  1771667854 220
  $ tenor call --policy office.policy --time-unit ms --format json mail.jsonl friday | grep -o '"responses_late":[a-z]*'
  "responses_late":false
  $ echo 'hours email mon-fri 9:00-17:00' > wrong.policy; tenor score -q --format none --calls - --policy wrong.policy mail.jsonl
  ! tenor: wrong.policy:1:21: hours are two times of the day, as in 09:00-17:30 or 22:00-06:00
  [1]
