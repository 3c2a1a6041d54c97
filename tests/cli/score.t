Records of utterances in every form. Segments 2 and 3 of c1 are one turn; the bot scores null.

  $ tenor score small.jsonl
  {"call_id":"c1","utterance":0,"role":"agent","start_ms":0,"tokens":4,"sentiment":0.5719,"tone":{"empathy":0,"positive":0.4472,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1,"positive":1},"coverage":0.75,"digest":"xxxxxxxx"}
  {"call_id":"c1","utterance":1,"role":"customer","start_ms":2000,"tokens":8,"sentiment":-0.6428,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0.8898},"evidence":{"sentiment":1,"abuse":1},"coverage":0.625,"digest":"xxxxxxxx"}
  {"call_id":"c1","utterance":2,"role":"agent","start_ms":5400,"segments":2,"tokens":10,"sentiment":0,"tone":{"empathy":0.7071,"positive":0,"ownership":0.7071,"jargon":0,"abuse":0},"evidence":{"sentiment":1,"empathy":1,"ownership":1},"coverage":0.9,"digest":"xxxxxxxx"}
  {"call_id":"c1","utterance":4,"role":"customer","start_ms":9900,"tokens":3,"sentiment":0.6249,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1},"coverage":0.3333,"digest":"xxxxxxxx"}
  {"call_id":"c2","utterance":0,"role":"agent","start_ms":0,"tokens":11,"sentiment":-0.4585,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0.4472,"abuse":0},"evidence":{"sentiment":1,"jargon":1},"coverage":0.1818,"digest":"xxxxxxxx"}
  {"call_id":"c2","utterance":1,"role":"automated","start_ms":1000,"tokens":0,"sentiment":null,"tone":{"empathy":null,"positive":null,"ownership":null,"jargon":null,"abuse":null},"evidence":{},"coverage":null,"digest":"xxxxxxxx"}
  {"call_id":"c2","utterance":2,"role":"customer","start_ms":4000,"tokens":4,"sentiment":null,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{},"coverage":0,"digest":"xxxxxxxx"}
  ! tenor: 8 utterances, 7 turns, 2 calls from 1 input
  ! tenor: 1 turn of bots, IVR or systems not scored
  $ tenor score --quiet --format tsv small.jsonl
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  c1\x090\x090.5719\x090\x090.4472\x090\x090\x090
  c1\x091\x09-0.6428\x090\x090\x090\x090\x090.8898
  c1\x092\x090\x090.7071\x090\x090.7071\x090\x090
  c1\x094\x090.6249\x090\x090\x090\x090\x090
  c2\x090\x09-0.4585\x090\x090\x090\x090.4472\x090
  c2\x091\x09\x09\x09\x09\x09\x09
  c2\x092\x09\x090\x090\x090\x090\x090
  $ tenor score -qf csv small.jsonl
  call_id,utterance,role,start_ms,tokens,sentiment,empathy,positive,ownership,jargon,abuse,evidence
  c1,0,agent,0,4,0.5719,0,0.4472,0,0,0,2
  c1,1,customer,2000,8,-0.6428,0,0,0,0,0.8898,2
  c1,2,agent,5400,10,0,0.7071,0,0.7071,0,0,3
  c1,4,customer,9900,3,0.6249,0,0,0,0,0,1
  c2,0,agent,0,11,-0.4585,0,0,0,0.4472,0,2
  c2,1,automated,1000,0,,,,,,,
  c2,2,customer,4000,4,,0,0,0,0,0,0
  $ tenor score -q -f table small.jsonl
  call           turn  role           time  sentiment  empathy  positive  ownership   jargon    abuse
  c1                0  agent       0:00:00     0.5719        0    0.4472          0        0        0
  c1                1  customer    0:00:02    -0.6428        0         0          0        0   0.8898
  c1                2  agent       0:00:05          0   0.7071         0     0.7071        0        0
  c1                4  customer    0:00:09     0.6249        0         0          0        0        0
  c2                0  agent       0:00:00    -0.4585        0         0          0   0.4472        0
  c2                1  automated   0:00:01          -        -         -          -        -        -
  c2                2  customer    0:00:04          -        0         0          0        0        0
  $ tenor score -q --format none small.jsonl
  $ tenor score -q --no-join --format=tsv small.jsonl | wc -l
  9

Hits with points and shares; offsets in bytes, code points or UTF-16 units.

  $ tenor score -q --hits small.jsonl | sed -n 3p
  {"call_id":"c1","utterance":2,"role":"agent","start_ms":5400,"segments":2,"tokens":10,"sentiment":0,"tone":{"empathy":0.7071,"positive":0,"ownership":0.7071,"jargon":0,"abuse":0},"raw":{"sentiment":0,"empathy":20000,"ownership":20000},"evidence":{"sentiment":1,"empathy":1,"ownership":1},"coverage":0.9,"digest":"xxxxxxxx","hits":[{"category":"empathy","id":"emp-understand","begin":2,"end":40,"text":"completely understand your frustration","points":{"empathy":20000,"sentiment":0},"share":{"empathy":0.7071,"sentiment":0}},{"category":"ownership","id":"ownership/(i|we)_(will|can)_[personally]_(sort|fix)_(it|this|that)","begin":42,"end":66,"text":"I'll personally fix this","points":{"ownership":20000},"share":{"ownership":0.7071}}]}
  $ echo '{"role":"agent","text":"\ud83d\ude00 é happy to help"}' > wide.jsonl
  $ for unit in bytes chars utf16; do tenor score -q --hits --offsets $unit wide.jsonl; done
  {"call_id":null,"utterance":0,"role":"agent","start_ms":null,"tokens":4,"sentiment":0.5719,"tone":{"empathy":0,"positive":0.4472,"ownership":0,"jargon":0,"abuse":0},"raw":{"sentiment":27000,"positive":10000},"evidence":{"sentiment":1,"positive":1},"coverage":0.75,"digest":"xxxxxxxx","hits":[{"category":"valence","id":"valence/happy","begin":8,"end":13,"text":"happy","points":{"sentiment":27000},"share":{"sentiment":0.5719}},{"category":"positive","id":"positive/(happy|glad)_to_help","begin":8,"end":21,"text":"happy to help","points":{"positive":10000},"share":{"positive":0.4472}}]}
  {"call_id":null,"utterance":0,"role":"agent","start_ms":null,"tokens":4,"sentiment":0.5719,"tone":{"empathy":0,"positive":0.4472,"ownership":0,"jargon":0,"abuse":0},"raw":{"sentiment":27000,"positive":10000},"evidence":{"sentiment":1,"positive":1},"coverage":0.75,"digest":"xxxxxxxx","hits":[{"category":"valence","id":"valence/happy","begin":4,"end":9,"text":"happy","points":{"sentiment":27000},"share":{"sentiment":0.5719}},{"category":"positive","id":"positive/(happy|glad)_to_help","begin":4,"end":17,"text":"happy to help","points":{"positive":10000},"share":{"positive":0.4472}}]}
  {"call_id":null,"utterance":0,"role":"agent","start_ms":null,"tokens":4,"sentiment":0.5719,"tone":{"empathy":0,"positive":0.4472,"ownership":0,"jargon":0,"abuse":0},"raw":{"sentiment":27000,"positive":10000},"evidence":{"sentiment":1,"positive":1},"coverage":0.75,"digest":"xxxxxxxx","hits":[{"category":"valence","id":"valence/happy","begin":5,"end":10,"text":"happy","points":{"sentiment":27000},"share":{"sentiment":0.5719}},{"category":"positive","id":"positive/(happy|glad)_to_help","begin":5,"end":18,"text":"happy to help","points":{"positive":10000},"share":{"positive":0.4472}}]}

Records of calls.

  $ tenor score -q --format none --calls - small.jsonl
  {"call_id":"c1","utterances":5,"turns":4,"legs":[{"agent_id":"a7","first_utterance":0,"turns":4,"x":{"agent":{"sentiment":0.2859},"customer":{"sentiment":-0.009}},"per100":{"agent":{"empathy":14.2857,"positive":7.1429,"ownership":14.2857,"jargon":0,"abuse":0}},"measures":{"words":14,"talk_ms":5400,"wpm":155.5555,"interruptions":0,"overlaps":0,"silences_ended":0,"responses":1,"response_mean_ms":400,"response_longest_ms":400,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":0,"hedged":0,"corrected":0,"promises":1,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":2,"words":14,"talk_share":0.56,"sentiment":{"level":0.286,"begin":0.286,"end":0.286,"shift":0,"worst":{"utterance":2,"sentiment":0},"recovery":null},"per100":{"empathy":14.2857,"positive":7.1429,"ownership":14.2857,"jargon":0,"abuse":0}},"customer":{"turns":2,"words":11,"talk_share":0.44,"sentiment":{"level":-0.009,"begin":-0.009,"end":-0.009,"shift":0,"worst":{"utterance":1,"sentiment":-0.6428},"recovery":1.2677},"per100":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":35.4545}}},"measures":{"shares":"time","exchanges":3,"agent":{"turns":2,"words":14,"talk_ms":5400,"talk_share":0.5684,"wpm":155.5555,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":1,"response_median_ms":400,"response_longest_ms":400,"open_questions":0,"closed_questions":0},"customer":{"turns":2,"words":11,"talk_ms":4100,"talk_share":0.4316,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":2,"response_median_ms":550,"response_longest_ms":900,"open_questions":0,"closed_questions":0},"wpm_gap":null,"too_fast":false,"silences":{"count":0,"ms":0,"longest_ms":0},"holds":{"count":0,"ms":0,"longest_ms":0,"announced":0},"opening":{"utterance":1,"ms":3400,"cut_off":false},"greeting":{"ms":0,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":0,"theirs":0,"explained":0,"unexplained":0,"terms":[]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"calmed","upset_utterance":1,"calm_utterance":4,"agent_turns":1,"rises":1,"falls":0}},"entities":[],"promises":[{"who":"i","utterance":2,"begin":42,"end":66,"leg":0,"action":{"begin":58,"end":66},"until":null}],"flags":["abuse"],"flagged":[{"flag":"abuse","count":1,"category":"abuse","role":"customer","utterance":1,"begin":20,"end":38,"leg":0}],"outcome":{"class":"pending","clarity":"confirmed","role":"agent","utterance":2,"begin":42,"end":66,"leg":0},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":"billing","channel":"voice","language":"en","started_at":"2026-11-20T08:15:00Z","labels":{},"digest":"xxxxxxxx"}
  {"call_id":"c2","utterances":3,"turns":3,"legs":[{"agent_id":"a8","first_utterance":0,"turns":3,"x":{"agent":{"sentiment":-0.4585},"customer":{"sentiment":null}},"per100":{"agent":{"empathy":0,"positive":0,"ownership":0,"jargon":9.0909,"abuse":0}},"measures":{"words":11,"talk_ms":900,"wpm":null,"interruptions":0,"overlaps":0,"silences_ended":0,"responses":0,"response_mean_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":1,"hedged":0,"corrected":0,"promises":0,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":1,"words":11,"talk_share":0.7333,"sentiment":{"level":-0.4585,"begin":-0.4585,"end":-0.4585,"shift":0,"worst":{"utterance":0,"sentiment":-0.4585},"recovery":null},"per100":{"empathy":0,"positive":0,"ownership":0,"jargon":9.0909,"abuse":0}},"customer":{"turns":1,"words":4,"talk_share":0.2667,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0}}},"measures":{"shares":"time","exchanges":1,"agent":{"turns":1,"words":11,"talk_ms":900,"talk_share":0.375,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"customer":{"turns":1,"words":4,"talk_ms":1500,"talk_share":0.625,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":1,"response_median_ms":3100,"response_longest_ms":3100,"open_questions":0,"closed_questions":0},"wpm_gap":null,"too_fast":null,"silences":{"count":0,"ms":0,"longest_ms":0},"holds":{"count":0,"ms":0,"longest_ms":0,"announced":0},"opening":null,"greeting":{"ms":0,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":1,"theirs":0,"explained":0,"unexplained":1,"terms":[{"utterance":0,"begin":27,"end":30,"leg":0,"id":"jargon//(RMA|SLA|AHT)s?/c","note":"say \"return number\" or \"reply time\""}]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"even","upset_utterance":null,"calm_utterance":null,"agent_turns":null,"rises":0,"falls":0}},"entities":[],"promises":[],"flags":[],"flagged":[],"outcome":{"class":null,"clarity":null},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":"returns","channel":null,"language":null,"started_at":null,"labels":{},"digest":"xxxxxxxx"}
  $ tenor score -q --format none --calls - --calls-format table small.jsonl
  call         by       queue         turns customer  shift  agent empathy positive ownership jargon  abuse
  c1           a7       billing           4    -0.01      0   0.29   14.29     7.14     14.29      0 35.45*
  c2           a8       returns           3        -      -  -0.46       0        0         0   9.09      0

Other inputs: a CSV with columns of other names, plain text, gzip, standard input, a directory.

  $ tenor score --format tsv --map call_id=conversation --map role=who --map text=body chat.csv
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  k1\x090\x090.5719\x090\x090.4472\x090\x090\x090
  k1\x091\x090.5859\x090\x090\x090\x090\x090
  k2\x090\x090.128\x090\x090.2425\x090\x090\x090
  ! tenor: 3 utterances, 3 turns, 2 calls from 1 input
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ tenor score --format tsv talk.txt
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  talk\x090\x090\x090.7071\x090\x090\x090\x090
  talk\x091\x09-0.4767\x090\x090\x090\x090\x090
  ! tenor: 2 utterances, 2 turns, 1 call from 1 input
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ gzip -k small.jsonl && tenor score -q small.jsonl.gz > a && tenor score -q small.jsonl > b && cmp a b && echo same
  same
  $ cat small.jsonl | tenor score -q - > c && cmp a c && echo same
  same
  $ mkdir night && cp small.jsonl night/b.jsonl && cp talk.txt night/a.txt && tenor score -q -f tsv night
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  a\x090\x090\x090.7071\x090\x090\x090\x090
  a\x091\x09-0.4767\x090\x090\x090\x090\x090
  c1\x090\x090.5719\x090\x090.4472\x090\x090\x090
  c1\x091\x09-0.6428\x090\x090\x090\x090\x090.8898
  c1\x092\x090\x090.7071\x090\x090.7071\x090\x090
  c1\x094\x090.6249\x090\x090\x090\x090\x090
  c2\x090\x09-0.4585\x090\x090\x090\x090.4472\x090
  c2\x091\x09\x09\x09\x09\x09\x09
  c2\x092\x09\x090\x090\x090\x090\x090

What is missing is said loudly.

  $ echo '{"text":"happy to help"}' > bare.jsonl && tenor score bare.jsonl
  {"call_id":null,"utterance":0,"role":"unknown","start_ms":null,"tokens":3,"sentiment":0.5719,"tone":{"empathy":0,"positive":0.4472,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1,"positive":1},"coverage":1,"digest":"xxxxxxxx"}
  ! tenor: 1 utterance, 1 turn, 0 calls from 1 input
  ! tenor: WARNING: the role of 100.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
  !     to name the column or key that holds it: --map role=NAME
  ! tenor: WARNING: 100.0 % of the utterances have no call id: there are no call records for them
  !     to name the column or key that holds it: --map call_id=NAME
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ printf '{"call_id":"a","speaker":"SPEAKER_00","text":"happy to help"}\n' > odd.jsonl && tenor score odd.jsonl
  {"call_id":"a","utterance":0,"role":"unknown","start_ms":null,"tokens":3,"sentiment":0.5719,"tone":{"empathy":0,"positive":0.4472,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1,"positive":1},"coverage":1,"digest":"xxxxxxxx"}
  ! tenor: 1 utterance, 1 turn, 1 call from 1 input
  ! tenor: WARNING: the role of 100.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
  !     to say who a word in it means: --role-word SPEAKER_00=agent
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ tenor score --role-word SPEAKER_00=agent odd.jsonl
  {"call_id":"a","utterance":0,"role":"agent","start_ms":null,"tokens":3,"sentiment":0.5719,"tone":{"empathy":0,"positive":0.4472,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1,"positive":1},"coverage":1,"digest":"xxxxxxxx"}
  ! tenor: 1 utterance, 1 turn, 1 call from 1 input
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  $ : > nothing.jsonl && tenor score nothing.jsonl
  ! tenor: 0 utterances, 0 turns, 0 calls from 1 input
  ! tenor: WARNING: no utterances

Layers: one more lexicon over the default one, and one alone.

  $ echo '{"call_id":"a","role":"agent","text":"You are welcome, happy to help"}' > layer.jsonl
  $ tenor score -q -f tsv layer.jsonl
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  a\x090\x090.5719\x090\x090.4472\x090\x090\x090
  $ tenor score -q -f tsv --lexicon ours.lex layer.jsonl
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  a\x090\x090.5719\x090\x090.7071\x090\x090\x090
  $ tenor score -q -f tsv --no-default-lexicons --lexicon ours.lex layer.jsonl
  call_id\x09utterance\x09sentiment\x09positive
  a\x090\x09\x090.4472
  $ tenor score -q -f tsv --lexicon bad.lex layer.jsonl
  ! bad.lex:2:27: error[E402]: 'agnet' is not a value of speaker (any|agent|customer)
  !     2 | @category empathy speaker=agnet
  !       |                           ^~~~~
  !       = help: did you mean 'agent'?
  ! bad.lex:3:1: error[E301]: '[' is never closed
  !     3 | [i understand :: 2
  !       | ^
  !       = help: add ']'
  ! bad.lex:4:9: error[E403]: '1,5' is not a number
  !     4 | good :: 1,5
  !       |         ^~~
  !       = help: write a point: 1.5
  ! tenor: the lexicon has 3 errors
  [1]
