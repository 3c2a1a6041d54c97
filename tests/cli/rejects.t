A record that cannot be used is named, never shown, and the run goes on; exit status 3.

  $ tenor score --calls calls.jsonl --rejects rejects.jsonl broken.jsonl
  {"call_id":"r1","utterance":0,"role":"agent","start_ms":0,"tokens":3,"sentiment":0.5719,"tone":{"empathy":0,"positive":0.4472,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1,"positive":1},"coverage":1,"digest":"xxxxxxxx"}
  {"call_id":"r1","utterance":3,"role":"customer","start_ms":2000,"tokens":3,"sentiment":0.4404,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1},"coverage":0.3333,"digest":"xxxxxxxx"}
  {"call_id":"r2","utterance":0,"role":"agent","start_ms":0,"tokens":1,"sentiment":0.4404,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1},"coverage":1,"digest":"xxxxxxxx"}
  {"call_id":"r1","utterance":4,"role":"customer","start_ms":3000,"tokens":2,"sentiment":0.4404,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1},"coverage":0.5,"digest":"xxxxxxxx"}
  ! tenor: 4 utterances, 4 turns, 3 calls from 1 input
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     where they stand: rejects.jsonl
  ! tenor: 1 notice: 1 call-returned
  ! tenor: 2 characters in 1 utterance replaced by U+FFFD: NUL, invalid UTF-8 or lone surrogates
  [3]
  $ cat rejects.jsonl
  {"source":"broken.jsonl","line":2,"offset":82,"code":"no-text","reason":"no text"}
  {"source":"broken.jsonl","line":3,"offset":206,"code":"bad-json","reason":"not JSON: it ends in the middle"}
  {"source":"broken.jsonl","line":6,"offset":382,"code":"call-returned","reason":"a call went on after it was closed"}
  $ cat calls.jsonl
  {"call_id":"r1","utterances":2,"turns":2,"legs":[{"agent_id":null,"first_utterance":0,"turns":2,"x":{"agent":{"sentiment":0.5719},"customer":{"sentiment":0.4404}},"per100":{"agent":{"empathy":0,"positive":33.3333,"ownership":0,"jargon":0,"abuse":0}},"measures":{"words":3,"talk_ms":0,"wpm":null,"interruptions":0,"overlaps":0,"silences_ended":0,"responses":0,"response_mean_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":0,"hedged":0,"corrected":0,"promises":0,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":1,"words":3,"talk_share":0.5,"sentiment":{"level":0.5719,"begin":0.5719,"end":0.5719,"shift":0,"worst":{"utterance":0,"sentiment":0.5719},"recovery":null},"per100":{"empathy":0,"positive":33.3333,"ownership":0,"jargon":0,"abuse":0}},"customer":{"turns":1,"words":3,"talk_share":0.5,"sentiment":{"level":0.4404,"begin":0.4404,"end":0.4404,"shift":0,"worst":{"utterance":3,"sentiment":0.4404},"recovery":null},"per100":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0}}},"measures":{"shares":"words","exchanges":1,"agent":{"turns":1,"words":3,"talk_ms":0,"talk_share":0.5,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"customer":{"turns":1,"words":3,"talk_ms":0,"talk_share":0.5,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"wpm_gap":null,"too_fast":null,"silences":{"count":0,"ms":0,"longest_ms":0},"holds":{"count":0,"ms":0,"longest_ms":0,"announced":0},"opening":null,"greeting":{"ms":0,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":0,"theirs":0,"explained":0,"unexplained":0,"terms":[]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"even","upset_utterance":null,"calm_utterance":null,"agent_turns":null,"rises":0,"falls":0}},"entities":[],"promises":[],"flags":[],"flagged":[],"outcome":{"class":null,"clarity":null},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":null,"channel":null,"language":null,"started_at":null,"labels":{},"digest":"xxxxxxxx"}
  {"call_id":"r2","utterances":1,"turns":1,"legs":[{"agent_id":null,"first_utterance":0,"turns":1,"x":{"agent":{"sentiment":0.4404},"customer":{"sentiment":null}},"per100":{"agent":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0}},"measures":{"words":1,"talk_ms":0,"wpm":null,"interruptions":0,"overlaps":0,"silences_ended":0,"responses":0,"response_mean_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":0,"hedged":0,"corrected":0,"promises":0,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":1,"words":1,"talk_share":1,"sentiment":{"level":0.4404,"begin":0.4404,"end":0.4404,"shift":0,"worst":{"utterance":0,"sentiment":0.4404},"recovery":null},"per100":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0}},"customer":{"turns":0,"words":0,"talk_share":0,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":null,"positive":null,"ownership":null,"jargon":null,"abuse":null}}},"measures":{"shares":"words","exchanges":0,"agent":{"turns":1,"words":1,"talk_ms":0,"talk_share":1,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"customer":{"turns":0,"words":0,"talk_ms":0,"talk_share":0,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"wpm_gap":null,"too_fast":null,"silences":{"count":0,"ms":0,"longest_ms":0},"holds":{"count":0,"ms":0,"longest_ms":0,"announced":0},"opening":null,"greeting":{"ms":0,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":0,"theirs":0,"explained":0,"unexplained":0,"terms":[]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"even","upset_utterance":null,"calm_utterance":null,"agent_turns":null,"rises":0,"falls":0}},"entities":[],"promises":[],"flags":[],"flagged":[],"outcome":{"class":null,"clarity":null},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":null,"channel":null,"language":null,"started_at":null,"labels":{},"digest":"xxxxxxxx"}
  {"call_id":"r1","utterances":1,"turns":1,"legs":[{"agent_id":null,"first_utterance":4,"turns":1,"x":{"agent":{"sentiment":null},"customer":{"sentiment":0.4404}},"per100":{"agent":{"empathy":null,"positive":null,"ownership":null,"jargon":null,"abuse":null}},"measures":{"words":0,"talk_ms":0,"wpm":null,"interruptions":0,"overlaps":0,"silences_ended":0,"responses":0,"response_mean_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":0,"hedged":0,"corrected":0,"promises":0,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":0,"words":0,"talk_share":0,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":null,"positive":null,"ownership":null,"jargon":null,"abuse":null}},"customer":{"turns":1,"words":2,"talk_share":1,"sentiment":{"level":0.4404,"begin":0.4404,"end":0.4404,"shift":0,"worst":{"utterance":4,"sentiment":0.4404},"recovery":null},"per100":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0}}},"measures":{"shares":"words","exchanges":0,"agent":{"turns":0,"words":0,"talk_ms":0,"talk_share":0,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"customer":{"turns":1,"words":2,"talk_ms":0,"talk_share":1,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"wpm_gap":null,"too_fast":null,"silences":{"count":0,"ms":0,"longest_ms":0},"holds":{"count":0,"ms":0,"longest_ms":0,"announced":0},"opening":null,"greeting":{"ms":null,"late":null},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":0,"theirs":0,"explained":0,"unexplained":0,"terms":[]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"even","upset_utterance":null,"calm_utterance":null,"agent_turns":null,"rises":0,"falls":0}},"entities":[],"promises":[],"flags":[],"flagged":[],"outcome":{"class":null,"clarity":null},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":null,"channel":null,"language":null,"started_at":null,"labels":{},"split":true,"digest":"xxxxxxxx"}
  $ tenor score broken.jsonl > /dev/null
  ! tenor: broken.jsonl:2: rejected: no text
  ! tenor: broken.jsonl:3: rejected: not JSON: it ends in the middle
  ! tenor: 4 utterances, 4 turns, 3 calls from 1 input
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     to see where they stand: --rejects FILE
  ! tenor: 1 notice: 1 call-returned
  ! tenor: 2 characters in 1 utterance replaced by U+FFFD: NUL, invalid UTF-8 or lone surrogates
  [3]

Limits: a number, or a share of all records.

  $ tenor score -q --max-rejects 2 broken.jsonl > /dev/null
  $ tenor score -q --max-rejects 1 broken.jsonl > /dev/null
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     to see where they stand: --rejects FILE
  [3]
  $ tenor score -q --max-rejects 50% broken.jsonl > /dev/null
  $ tenor score -q --max-rejects 33.3% broken.jsonl > /dev/null
  ! tenor: 2 rejects: 1 bad-json, 1 no-text
  !     to see where they stand: --rejects FILE
  [3]

The first one ends a strict run; of its outputs only the rejects appear.

  $ tenor score --strict --output s.jsonl --rejects strict.jsonl broken.jsonl
  ! tenor: broken.jsonl:2: rejected: no text
  ! tenor: stopped at the first reject (--strict): no outputs but the rejects are written
  ! tenor: 1 utterance, 1 turn, 1 call from 1 input
  ! tenor: 1 reject: 1 no-text
  !     where they stand: strict.jsonl
  [3]
  $ cat strict.jsonl; ls s.jsonl*
  {"source":"broken.jsonl","line":2,"offset":82,"code":"no-text","reason":"no text"}
  ! ls: cannot access 's.jsonl*': No such file or directory
  [2]

Bytes that are no text are scored as U+FFFD and counted; they are no rejects.

  $ tenor score invalid.jsonl
  {"call_id":"r3","utterance":0,"role":"agent","start_ms":0,"tokens":3,"sentiment":0.4404,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1},"coverage":0.3333,"digest":"xxxxxxxx"}
  ! tenor: 1 utterance, 1 turn, 1 call from 1 input
  ! tenor: 1 character in 1 utterance replaced by U+FFFD: NUL, invalid UTF-8 or lone surrogates

A gzip member that is cut short gives what it has.

  $ for i in 1 2 3 4 5 6 7 8 9; do sed "s/c1/n$i/; s/c2/m$i/" small.jsonl; done | gzip -n > whole.gz
  $ head -c 400 whole.gz > cut.gz
  $ tenor score --rejects cut-rejects.jsonl cut.gz > cut.jsonl
  ! tenor: cut.gz: the gzip data end too early
  ! tenor: 6 utterances, 5 turns, 2 calls from 1 input
  ! tenor: 1 input cut short or damaged: 1 gzip-truncated
  !     where they stand: cut-rejects.jsonl
  [3]
  $ test "$(wc -l < cut.jsonl)" -gt 3 && cat cut-rejects.jsonl
  {"source":"cut.gz","line":null,"offset":400,"code":"gzip-truncated","reason":"the gzip data end too early"}

One that was cut before its first two bytes was gzip by its name. An empty file of another name is empty.

  $ : > none.jsonl.gz; head -c 1 whole.gz > first.gz; head -c 1 whole.gz > first.txt; : > none.jsonl
  $ tenor score -f none --rejects - none.jsonl.gz first.gz none.jsonl first.txt
  {"source":"none.jsonl.gz","line":null,"offset":0,"code":"gzip-truncated","reason":"the gzip data end too early"}
  {"source":"first.gz","line":null,"offset":1,"code":"gzip-truncated","reason":"the gzip data end too early"}
  ! tenor: none.jsonl.gz: the gzip data end too early
  ! tenor: first.gz: the gzip data end too early
  ! tenor: 1 utterance, 1 turn, 1 call from 4 inputs
  ! tenor: 2 inputs cut short or damaged: 2 gzip-truncated
  !     where they stand: -
  ! tenor: WARNING: the role of 100.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
  !     to name the column or key that holds it: --map role=NAME
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  [3]
  $ printf '' | gzip -n > empty.gz; tenor score -f none empty.gz
  ! tenor: 0 utterances, 0 turns, 0 calls from 1 input
  ! tenor: WARNING: no utterances
  $ gzip -c small.jsonl > two.gz; cat whole.gz >> two.gz; tenor score two.gz | wc -l
  70
  ! tenor: 80 utterances, 70 turns, 20 calls from 1 input
  ! tenor: 10 turns of bots, IVR or systems not scored

Lines that are too long are not buffered.

  $ (printf '{"call_id":"l","text":"'; head -c 9000 /dev/zero | tr '\0' x; echo '"}'; sed -n 1p small.jsonl) > long.jsonl
  $ tenor score --max-line 4K --format tsv long.jsonl
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  c1\x090\x090.5719\x090\x090.4472\x090\x090\x090
  ! tenor: long.jsonl:1: rejected: longer than the longest line allowed
  ! tenor: 1 utterance, 1 turn, 1 call from 1 input
  ! tenor: 1 reject: 1 too-long
  !     to see where they stand: --rejects FILE
  [3]

An input that cannot be opened does not hold the others up.

  $ mkdir some && cp small.jsonl some/a.jsonl && cp small.jsonl some/c.jsonl && ln -s nowhere some/b.jsonl
  $ tenor score -f none some
  ! tenor: some/b.jsonl: cannot be opened: No such file or directory
  ! tenor: 16 utterances, 14 turns, 4 calls from 2 inputs
  ! tenor: 1 input could not be read
  ! tenor: 2 notices: 2 call-returned
  ! tenor: 2 turns of bots, IVR or systems not scored
  [1]

A table whose header names no text column is not read as what somebody said, whatever else its lines look like; nor is
standard error silent where the exit status is 3.

  $ printf 'call;who;words\n1;Agent;good morning\n' >table.csv; tenor score -f tsv table.csv
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  ! tenor: table.csv:1: rejected: the header names no text column
  ! tenor: 0 utterances, 0 turns, 0 calls from 1 input
  ! tenor: 1 reject: 1 no-text-column
  !     to see where they stand: --rejects FILE
  !     to name the column or key that holds what was said: --map text=NAME
  ! tenor: WARNING: no utterances
  [3]
  $ gzip -c table.csv >table.csv.gz; tenor score -q -f tsv table.csv.gz
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  ! tenor: 1 reject: 1 no-text-column
  !     to see where they stand: --rejects FILE
  !     to name the column or key that holds what was said: --map text=NAME
  [3]
  $ tenor score -f tsv --map text=words --map role=who --map call_id=call table.csv 2>/dev/null
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  1\x090\x090.4404\x090\x090\x090\x090\x090
  $ cp table.csv table.txt; tenor score -q -f tsv table.txt; tenor score -q -f tsv --input-format text table.csv
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  table\x090\x09\x090\x090\x090\x090\x090
  table\x091\x090.4404\x090\x090\x090\x090\x090
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  table\x090\x09\x090\x090\x090\x090\x090
  table\x091\x090.4404\x090\x090\x090\x090\x090
  $ : >none.csv; tenor score -q -f tsv none.csv
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  $ tenor score -q -f tsv --map text=words small.jsonl
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  ! tenor: 8 rejects: 8 no-text
  !     to see where they stand: --rejects FILE
  !     to name the column or key that holds what was said: --map text=NAME
  [3]
