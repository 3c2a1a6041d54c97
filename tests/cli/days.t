Which day a call belongs to.

  $ cat > dated.lex <<'END'
  > @lexicon 1 name=dated lang=en
  > @category offer
  > summer deal :: 2 from=2026-07-01 until=2026-07-31
  > END
  $ cat > calls.jsonl <<'END'
  > {"call_id":"zoned","role":"agent","text":"the summer deal","started_at":"2026-07-31T23:30:00Z"}
  > {"call_id":"zoned","role":"agent","text":"this summer deal"}
  > {"call_id":"bare","role":"agent","text":"the summer deal","started_at":"2026-07-31T23:30:00"}
  > {"call_id":"epoch","role":"agent","text":"the summer deal","started_at":1785540600}
  > {"call_id":"times","role":"agent","text":"the summer deal","start_ms":1785540600000,"end_ms":1785540601000}
  > {"call_id":"none","role":"agent","text":"the summer deal","start_ms":0,"end_ms":1000}
  > {"call_id":"past","role":"agent","text":"the summer deal","start":"2026-07-31T23:59:00"}
  > {"call_id":"past","role":"agent","text":"the summer deal","start":"2026-08-01T00:01:00"}
  > END
  $ days() { tenor score -q --no-default-lexicons --lexicon dated.lex --time-unit ms --fields call_id,day,tone.offer -f tsv "$@" calls.jsonl; }
  > days
  > echo; days --timezone Europe/London
  > echo; days --timezone=-01:00 --night 2026-07-15
  call_id\x09day\x09tone.offer
  zoned\x092026-07-31\x090.7071
  zoned\x092026-07-31\x090.7071
  bare\x092026-07-31\x090.7071
  epoch\x092026-07-31\x090.7071
  times\x09\x090
  none\x09\x090
  past\x092026-07-31\x090.7071
  past\x092026-08-01\x090
  (empty)
  call_id\x09day\x09tone.offer
  zoned\x092026-08-01\x090
  zoned\x092026-08-01\x090
  bare\x092026-07-31\x090.7071
  epoch\x092026-08-01\x090
  times\x092026-08-01\x090
  none\x09\x090
  past\x092026-07-31\x090.7071
  past\x092026-08-01\x090
  (empty)
  call_id\x09day\x09tone.offer
  zoned\x092026-07-31\x090.7071
  zoned\x092026-07-31\x090.7071
  bare\x092026-07-31\x090.7071
  epoch\x092026-07-31\x090.7071
  times\x092026-07-31\x090.7071
  none\x092026-07-15\x090.7071
  past\x092026-07-31\x090.7071
  past\x092026-08-01\x090

The night is the label of the run, and the day of calls that tell none. With either option records of calls tell their day.

  $ tenor score -q --no-default-lexicons --lexicon dated.lex --time-unit ms --night 2026-07-15 --fields call_id,day,night -o days.jsonl --calls - calls.jsonl | sed 's,"utterances.*"day,"day,; s,\,"digest.*,,'
  {"call_id":"zoned","day":"2026-07-31","night":"2026-07-15"
  {"call_id":"bare","day":"2026-07-31","night":"2026-07-15"
  {"call_id":"epoch","day":"2026-07-31","night":"2026-07-15"
  {"call_id":"times","day":"2026-07-15","night":"2026-07-15"
  {"call_id":"none","day":"2026-07-15","night":"2026-07-15"
  {"call_id":"past","day":"2026-07-31","night":"2026-07-15"
  $ tail -n 3 days.jsonl; grep night days.jsonl.run.json
  {"call_id":"none","day":"2026-07-15","night":"2026-07-15"}
  {"call_id":"past","day":"2026-07-31","night":"2026-07-15"}
  {"call_id":"past","day":"2026-08-01","night":"2026-07-15"}
    "night": "2026-07-15",
      {"name":"night","value":"2026-07-15"},
      {"name":"fields","value":"call_id,day,night"},
  $ tenor score -q --no-default-lexicons --lexicon dated.lex --time-unit ms --timezone UTC -f none --calls - calls.jsonl | sed 's,.*"day,"day,; s,\,"digest.*,,'
  "day":"2026-07-31"
  "day":"2026-07-31"
  "day":"2026-07-31"
  "day":"2026-07-31"
  "day":null
  "day":"2026-07-31"
  $ tenor explain --no-default-lexicons --lexicon dated.lex --night 2026-07-15 summer deal
    summer deal
    1~~~~~~~~~~
     1.  "summer deal"  offer +2, share +0.7071
         offer/summer_deal (dated.lex:3), category offer, weight 2
         phrase summer deal
    sentiment unknown: nothing says anything about it
    offer +0.7071:  points 2 = 2,  shares 0.7071 = 0.7071
    2 of 2 words lie in phrases that say something
  $ tenor explain --no-default-lexicons --lexicon dated.lex summer deal
    summer deal
    sentiment unknown: nothing says anything about it
    0 of 2 words lie in phrases that say something
  $ tenor explain --no-default-lexicons --lexicon dated.lex --no-ledger --night 2026-07-31 --time-unit ms --call none calls.jsonl
  none:0 agent
    the summer deal
        1~~~~~~~~~~
    offer +0.7071

What is no day, and no time zone.

  $ tenor score --night 2026-02-29 calls.jsonl
  ! tenor score: --night takes a date, as in 2026-11-20, not '2026-02-29'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --night yesterday calls.jsonl
  ! tenor score: --night takes a date, as in 2026-11-20, not 'yesterday'
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --timezone Mars/Olympus calls.jsonl
  ! tenor score: --timezone: there is no time zone Mars/Olympus in /usr/share/zoneinfo: names are like Europe/Berlin (package tzdata), or write +01:00
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --timezone ../../etc/passwd calls.jsonl
  ! tenor score: --timezone: "../../etc/passwd" is no time zone: it reads Europe/Berlin, UTC or +01:00
  ! Try 'tenor score --help'.
  [2]
  $ tenor score --timezone 1:00 calls.jsonl
  ! tenor score: --timezone: "1:00" is no time zone: it reads Europe/Berlin, UTC or +01:00
  ! Try 'tenor score --help'.
  [2]
  $ TZDIR=. tenor score --timezone calls.jsonl calls.jsonl
  ! tenor score: --timezone: "calls.jsonl" is no time zone: it reads Europe/Berlin, UTC or +01:00
  ! Try 'tenor score --help'.
  [2]
  $ cp calls.jsonl Here; TZDIR=. tenor score --timezone Here calls.jsonl
  ! tenor score: --timezone: Here is no time zone: its file cannot be used
  ! Try 'tenor score --help'.
  [2]
  $ tenor explain --timezone UTC summer deal
  ! tenor explain: --timezone is for transcripts: give --call ID, too
  ! Try 'tenor explain --help'.
  [2]
