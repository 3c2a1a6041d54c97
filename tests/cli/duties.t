Duties: a playbook is checked with its conversations; what fails says which step was said where.

  $ tenor lexicon check --alone duties.play
  13 entries, 20 tests, 0 failed, 0 errors, 0 warnings
  $ tenor score --no-default-lexicons --lexicon duties.play --format none --calls - held.jsonl
  {"call_id":"h1","utterances":6,"turns":6,"legs":[{"agent_id":"a1","first_utterance":0,"turns":6,"x":{"agent":{"sentiment":null},"customer":{"sentiment":null}},"per100":{"agent":{"empathy":13.3333}},"measures":{"words":15,"talk_ms":14500,"wpm":62.0689,"interruptions":0,"overlaps":0,"silences_ended":1,"responses":2,"response_mean_ms":12250,"response_longest_ms":24000,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":0,"hedged":0,"corrected":0,"promises":0,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":4,"words":15,"talk_share":0.625,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":13.3333}},"customer":{"turns":2,"words":9,"talk_share":0.375,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":0}}},"duties":[{"duty":"acknowledge-emotion","asks":[2],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"near":true,"utterance":5,"begin":2,"end":29,"at_ms":66275,"source":"interpolated","clock":"ms","start_ms":36000,"taken_ms":30275,"limit_ms":15000,"trigger":{"utterance":2,"begin":5,"end":13},"leg":0}]},{"duty":"closing","asks":[5],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"clock":"turns","limit_turns":3,"trigger":{"event":true,"utterance":5,"begin":0,"end":0},"leg":0}]},{"duty":"hold-announced","asks":[14],"outcome":"met","met":1,"missed":0,"findings":[{"outcome":"met","step":2,"at_ms":30000,"source":"turn","clock":"ms","start_ms":6000,"taken_ms":24000,"limit_ms":60000,"trigger":{"event":true,"utterance":0,"begin":0,"end":0},"leg":0}]},{"duty":"no-apology-loop","asks":[],"outcome":"none"},{"duty":"refuse-with-alternative","asks":[6],"outcome":"none"}],"measures":{"shares":"time","exchanges":4,"agent":{"turns":4,"words":15,"talk_ms":14500,"talk_share":0.7436,"wpm":62.0689,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":1,"responses":2,"response_median_ms":12250,"response_longest_ms":24000,"open_questions":0,"closed_questions":0},"customer":{"turns":2,"words":9,"talk_ms":5000,"talk_share":0.2564,"wpm":108,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":2,"response_median_ms":500,"response_longest_ms":1000,"open_questions":0,"closed_questions":0},"wpm_gap":-45.9311,"too_fast":false,"silences":{"count":1,"ms":24000,"longest_ms":24000},"holds":{"count":1,"ms":24000,"longest_ms":24000,"announced":0},"opening":null,"greeting":{"ms":0,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":0,"theirs":0,"explained":0,"unexplained":0,"terms":[]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"even","upset_utterance":null,"calm_utterance":null,"agent_turns":null,"rises":0,"falls":0}},"entities":[],"promises":[],"flags":[],"flagged":[],"outcome":{"class":null,"clarity":null},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":null,"channel":null,"language":null,"started_at":null,"labels":{},"digest":"83191fe0"}
  {"call_id":"h3","utterances":1,"turns":1,"legs":[{"agent_id":"a2","first_utterance":0,"turns":1,"x":{"agent":{"sentiment":null},"customer":{"sentiment":null}},"per100":{"agent":{"empathy":0}},"measures":{"words":5,"talk_ms":4000,"wpm":null,"interruptions":0,"overlaps":0,"silences_ended":0,"responses":0,"response_mean_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":0,"hedged":0,"corrected":0,"promises":0,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":1,"words":5,"talk_share":1,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":0}},"customer":{"turns":0,"words":0,"talk_share":0,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":null}}},"duties":[{"duty":"acknowledge-emotion","asks":[2],"outcome":"none"},{"duty":"closing","asks":[5],"outcome":"none"},{"duty":"hold-announced","asks":[14],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"clock":"turns","limit_turns":1,"trigger":{"event":true,"utterance":0,"begin":0,"end":0},"leg":0}]},{"duty":"no-apology-loop","asks":[],"outcome":"none"},{"duty":"refuse-with-alternative","asks":[6],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"clock":"turns","limit_turns":1,"trigger":{"utterance":0,"begin":0,"end":8},"leg":0}]}],"measures":{"shares":"time","exchanges":0,"agent":{"turns":1,"words":5,"talk_ms":4000,"talk_share":1,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"customer":{"turns":0,"words":0,"talk_ms":0,"talk_share":0,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"wpm_gap":null,"too_fast":null,"silences":{"count":0,"ms":0,"longest_ms":0},"holds":{"count":1,"ms":0,"longest_ms":0,"announced":0},"opening":null,"greeting":{"ms":0,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":0,"theirs":0,"explained":0,"unexplained":0,"terms":[]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"even","upset_utterance":null,"calm_utterance":null,"agent_turns":null,"rises":0,"falls":0}},"entities":[],"promises":[],"flags":[],"flagged":[],"outcome":{"class":null,"clarity":null},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":null,"channel":null,"language":null,"started_at":null,"labels":{},"digest":"83191fe0"}
  ! tenor: 7 utterances, 7 turns, 2 calls from 1 input
  $ tenor score -j 2 --interleaved --no-default-lexicons --lexicon duties.play --format none --calls - held.jsonl
  {"call_id":"h1","utterances":6,"turns":6,"legs":[{"agent_id":"a1","first_utterance":0,"turns":6,"x":{"agent":{"sentiment":null},"customer":{"sentiment":null}},"per100":{"agent":{"empathy":13.3333}},"measures":{"words":15,"talk_ms":14500,"wpm":62.0689,"interruptions":0,"overlaps":0,"silences_ended":1,"responses":2,"response_mean_ms":12250,"response_longest_ms":24000,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":0,"hedged":0,"corrected":0,"promises":0,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":4,"words":15,"talk_share":0.625,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":13.3333}},"customer":{"turns":2,"words":9,"talk_share":0.375,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":0}}},"duties":[{"duty":"acknowledge-emotion","asks":[2],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"near":true,"utterance":5,"begin":2,"end":29,"at_ms":66275,"source":"interpolated","clock":"ms","start_ms":36000,"taken_ms":30275,"limit_ms":15000,"trigger":{"utterance":2,"begin":5,"end":13},"leg":0}]},{"duty":"closing","asks":[5],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"clock":"turns","limit_turns":3,"trigger":{"event":true,"utterance":5,"begin":0,"end":0},"leg":0}]},{"duty":"hold-announced","asks":[14],"outcome":"met","met":1,"missed":0,"findings":[{"outcome":"met","step":2,"at_ms":30000,"source":"turn","clock":"ms","start_ms":6000,"taken_ms":24000,"limit_ms":60000,"trigger":{"event":true,"utterance":0,"begin":0,"end":0},"leg":0}]},{"duty":"no-apology-loop","asks":[],"outcome":"none"},{"duty":"refuse-with-alternative","asks":[6],"outcome":"none"}],"measures":{"shares":"time","exchanges":4,"agent":{"turns":4,"words":15,"talk_ms":14500,"talk_share":0.7436,"wpm":62.0689,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":1,"responses":2,"response_median_ms":12250,"response_longest_ms":24000,"open_questions":0,"closed_questions":0},"customer":{"turns":2,"words":9,"talk_ms":5000,"talk_share":0.2564,"wpm":108,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":2,"response_median_ms":500,"response_longest_ms":1000,"open_questions":0,"closed_questions":0},"wpm_gap":-45.9311,"too_fast":false,"silences":{"count":1,"ms":24000,"longest_ms":24000},"holds":{"count":1,"ms":24000,"longest_ms":24000,"announced":0},"opening":null,"greeting":{"ms":0,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":0,"theirs":0,"explained":0,"unexplained":0,"terms":[]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"even","upset_utterance":null,"calm_utterance":null,"agent_turns":null,"rises":0,"falls":0}},"entities":[],"promises":[],"flags":[],"flagged":[],"outcome":{"class":null,"clarity":null},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":null,"channel":null,"language":null,"started_at":null,"labels":{},"digest":"83191fe0"}
  {"call_id":"h3","utterances":1,"turns":1,"legs":[{"agent_id":"a2","first_utterance":0,"turns":1,"x":{"agent":{"sentiment":null},"customer":{"sentiment":null}},"per100":{"agent":{"empathy":0}},"measures":{"words":5,"talk_ms":4000,"wpm":null,"interruptions":0,"overlaps":0,"silences_ended":0,"responses":0,"response_mean_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0,"apologies":0,"names_used":0,"jargon_unexplained":0,"hedged":0,"corrected":0,"promises":0,"exceptions":0},"attitude":{"class":null,"style":null,"evidence":[]}}],"roles":{"agent":{"turns":1,"words":5,"talk_share":1,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":0}},"customer":{"turns":0,"words":0,"talk_share":0,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":null}}},"duties":[{"duty":"acknowledge-emotion","asks":[2],"outcome":"none"},{"duty":"closing","asks":[5],"outcome":"none"},{"duty":"hold-announced","asks":[14],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"clock":"turns","limit_turns":1,"trigger":{"event":true,"utterance":0,"begin":0,"end":0},"leg":0}]},{"duty":"no-apology-loop","asks":[],"outcome":"none"},{"duty":"refuse-with-alternative","asks":[6],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"clock":"turns","limit_turns":1,"trigger":{"utterance":0,"begin":0,"end":8},"leg":0}]}],"measures":{"shares":"time","exchanges":0,"agent":{"turns":1,"words":5,"talk_ms":4000,"talk_share":1,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"customer":{"turns":0,"words":0,"talk_ms":0,"talk_share":0,"wpm":null,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":0,"response_median_ms":null,"response_longest_ms":null,"open_questions":0,"closed_questions":0},"wpm_gap":null,"too_fast":null,"silences":{"count":0,"ms":0,"longest_ms":0},"holds":{"count":1,"ms":0,"longest_ms":0,"announced":0},"opening":null,"greeting":{"ms":0,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":false,"used":0},"jargon":{"used":0,"theirs":0,"explained":0,"unexplained":0,"terms":[]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"even","upset_utterance":null,"calm_utterance":null,"agent_turns":null,"rises":0,"falls":0}},"entities":[],"promises":[],"flags":[],"flagged":[],"outcome":{"class":null,"clarity":null},"attitude":{"class":null,"style":null,"evidence":[]},"topics":[],"queue":null,"channel":null,"language":null,"started_at":null,"labels":{},"digest":"83191fe0"}
  ! tenor: 7 utterances, 7 turns, 2 calls from 1 input

What the language can say, each with calls that come out one way and the other.

  $ tenor lexicon check --alone language.play
  63 entries, 140 tests, 0 failed, 0 errors, 0 warnings

Times of words, where the input has them, also in turns that are joined and revised; else as far along in time as in text.

  $ tenor score --no-default-lexicons --lexicon duties.play --format none --calls - worded.jsonl | grep -o '"acknowledge-emotion".*"closing"'
  "acknowledge-emotion","asks":[2],"outcome":"met","met":1,"missed":0,"findings":[{"outcome":"met","step":1,"utterance":1,"begin":7,"end":34,"at_ms":17300,"source":"word","clock":"ms","start_ms":4000,"taken_ms":13300,"limit_ms":15000,"trigger":{"utterance":0,"begin":5,"end":13},"leg":0}]},{"duty":"closing"
  "acknowledge-emotion","asks":[2],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"near":true,"utterance":1,"begin":21,"end":48,"at_ms":21700,"source":"word","clock":"ms","start_ms":4000,"taken_ms":17700,"limit_ms":15000,"trigger":{"utterance":0,"begin":5,"end":13},"leg":0}]},{"duty":"closing"
  ! tenor: 6 utterances, 4 turns, 2 calls from 1 input
  ! tenor: 1 partial utterance replaced by a later version
  $ cat worded.jsonl | tenor score --interleaved --no-default-lexicons --lexicon duties.play --format none --calls - - | grep -o '"acknowledge-emotion".*"closing"'
  "acknowledge-emotion","asks":[2],"outcome":"met","met":1,"missed":0,"findings":[{"outcome":"met","step":1,"utterance":1,"begin":7,"end":34,"at_ms":17300,"source":"word","clock":"ms","start_ms":4000,"taken_ms":13300,"limit_ms":15000,"trigger":{"utterance":0,"begin":5,"end":13},"leg":0}]},{"duty":"closing"
  "acknowledge-emotion","asks":[2],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"near":true,"utterance":1,"begin":21,"end":48,"at_ms":21700,"source":"word","clock":"ms","start_ms":4000,"taken_ms":17700,"limit_ms":15000,"trigger":{"utterance":0,"begin":5,"end":13},"leg":0}]},{"duty":"closing"
  ! tenor: 6 utterances, 4 turns, 2 calls from 1 input
  ! tenor: 1 partial utterance replaced by a later version

Names that the input tells, of the customer and of the agent.

  $ tenor score -q --no-default-lexicons --lexicon language.play --format none --calls - named.jsonl | grep -o '"name-used"[^}]*}\|"own-name"[^}]*}'
  "name-used","asks":[],"outcome":"met","met":1,"missed":0,"findings":[{"outcome":"met","step":1,"utterance":2,"begin":18,"end":21,"clock":"turns","taken_turns":2,"trigger":{"event":true,"utterance":0,"begin":0,"end":0}
  "own-name","asks":[],"outcome":"met","met":1,"missed":0,"findings":[{"outcome":"met","step":1,"utterance":0,"begin":7,"end":10,"clock":"turns","taken_turns":1,"limit_turns":2,"trigger":{"event":true,"utterance":0,"begin":0,"end":0}
  "name-used","asks":[],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"trigger":{"event":true,"utterance":0,"begin":0,"end":0}
  "own-name","asks":[],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"clock":"turns","limit_turns":2,"trigger":{"event":true,"utterance":0,"begin":0,"end":0}
  $ cat named.jsonl | tenor score -q --interleaved --no-default-lexicons --lexicon language.play --format none --calls - - | grep -o '"name-used"[^}]*}\|"own-name"[^}]*}' | cut -d , -f 1-3
  "name-used","asks":[],"outcome":"met"
  "own-name","asks":[],"outcome":"met"
  "name-used","asks":[],"outcome":"missed"
  "own-name","asks":[],"outcome":"missed"

Who takes over has another name, from their first turn on; a line that tells none changes nothing.

  $ cat > takeover.play <<'END'
  > @lexicon 1 name=takeover lang=en
  > @category c
  > thing :: 1
  > @duty named-at-the-end each=call
  >   what: The last turn has the name of who speaks.
  >   when: the call ends
  >   before: agent says the agent's name within 1 turn
  > END
  $ cat > takeover.jsonl <<'END'
  > {"call_id":"k1","role":"agent","text":"Tom here","agent_name":"Tom Reed"}
  > {"call_id":"k1","role":"customer","text":"hello","agent_name":"Tom Reed"}
  > {"call_id":"k1","role":"agent","text":"hello, bye from Ines","agent_name":"Ines Duarte"}
  > {"call_id":"k2","role":"agent","text":"Tom here","agent_name":"Tom Reed"}
  > {"call_id":"k2","role":"agent","text":"I am Ines","agent_name":"Ines Duarte"}
  > {"call_id":"k2","role":"customer","text":"ok"}
  > {"call_id":"k2","role":"agent","text":"Ines says bye"}
  > {"call_id":"k3","role":"agent","text":"Tom here","agent_name":"Tom Reed"}
  > {"call_id":"k3","role":"customer","text":"ok"}
  > {"call_id":"k3","role":"agent","text":"Tom says bye","agent_name":"Ines Duarte"}
  > END
  $ tenor score -q --no-default-lexicons --lexicon takeover.play --format none --calls - takeover.jsonl | grep -o '"call_id":"k[0-9]"\|"outcome":"[a-z]*","met"'
  "call_id":"k1"
  "outcome":"met","met"
  "call_id":"k2"
  "outcome":"met","met"
  "call_id":"k3"
  "outcome":"missed","met"
  $ tenor score -q --interleaved --no-default-lexicons --lexicon takeover.play --format none --calls - - <takeover.jsonl | grep -o '"outcome":"[a-z]*","met"'
  "outcome":"met","met"
  "outcome":"met","met"
  "outcome":"missed","met"

Who ended the call, where the input tells it, could have done what was due; who was left is excused.

  $ cat > ended.lex <<'END'
  > @lexicon 1 name=ended lang=en
  > @category c
  > thing :: 1
  > @duty noted
  >   what: x
  >   when: customer says "late"
  >   then: agent says "noted" within 2 turns
  > END
  $ for by in '"ended_by":"agent"' '"disconnect_reason":"CUSTOMER_DISCONNECT"' '"DisconnectReason":"Telecom_Problem"' '"ended_by":"somebody"'; do
  >   printf '{"call_id":"c","role":"customer","text":"it is late",%s}\n{"call_id":"c","role":"agent","text":"oh"}\n{"call_id":"c","role":"customer","text":"well"}\n' "$by" > ended.jsonl
  >   echo "$by $(tenor score -q --no-default-lexicons -l ended.lex --format none --calls - ended.jsonl | grep -o '"outcome":"[a-z]*"' | head -n 1) $(tenor call --no-default-lexicons -l ended.lex --format json ended.jsonl c | grep -o '"outcome":"[a-z]*"' | head -n 1)"; done
  "ended_by":"agent" "outcome":"missed" "outcome":"missed"
  "disconnect_reason":"CUSTOMER_DISCONNECT" "outcome":"none" "outcome":"none"
  "DisconnectReason":"Telecom_Problem" "outcome":"none" "outcome":"none"
  "ended_by":"somebody" "outcome":"missed" "outcome":"missed"

So it is in chats whose documents tell who left behind the turns.

  $ for who in visitor agent:7; do
  >   printf '{"id":"c","type":"chat","visitor":{"id":"v"},"history":[{"type":"chat.msg","timestamp":"2026-11-20T09:00:00Z","nick":"visitor","msg":"it is late"},{"type":"chat.msg","timestamp":"2026-11-20T09:00:09Z","nick":"agent:7","msg":"oh"},{"type":"chat.memberleave","timestamp":"2026-11-20T09:01:00Z","nick":"%s"}]}\n' $who > left.json
  >   tenor score -q --no-default-lexicons -l ended.lex --format none --calls - left.json | grep -o '"duty":"noted"[^}]*"outcome":"[a-z]*"\|"labels":{[^}]*}'; done
  "duty":"noted","asks":[],"outcome":"none"
  "labels":{"ended_by":"customer"}
  "duty":"noted","asks":[],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed"
  "labels":{"ended_by":"agent"}

A line that lacks its colon is told so.

  $ printf '@lexicon 1\n@duty d\n  what: x\n  thn: agent says "a"\n  met\n' >colon.play; tenor lexicon check --alone colon.play | grep help
        = help: did you mean 'then:'?
        = help: did you mean 'met:'?

Phrases that stand in a duty take no words from one another: the yes that excuses a guard is heard as the yes that is asked for, too.

  $ cat > yes.play <<'END'
  > @lexicon 1
  > @duty asked
  >   what: x
  >   when: agent says "transferring"
  >   before: customer says "^ [oh] (yes|yeah)" within 2 turns
  >   never: agent says "done" within 3 turns
  >   if after: customer says "no" without "(go ahead|yes|yeah)" within 3 turns
  >   met:
  >     customer> Yes, you may.
  >     agent> transferring
  >   missed:
  >     customer> You may.
  >     agent> transferring
  > END
  $ tenor lexicon check --alone yes.play
  5 entries, 2 tests, 0 failed, 0 errors, 0 warnings
