One call as a coach reads it; the policy that calls are held to.

  $ tenor call --no-default-lexicons --lexicon coached.lex --policy coached.policy coached.jsonl k1
  k1  voice  returns
  (empty)
     0   0:01  agent       Good morning, this is Tom.
                           missed  thanks: The agent thanks the customer.
     1   0:04  customer    I am [furious], the kettle came broken and it was far [too expensive], my
                           name is ***********
                           sentiment -0.72
                           near    acknowledge: The agent acknowledges anger within 5 seconds. Said
                                   in turn 3, after 30.4 s of 5.0 s
                           flag    churn: price
     2   0:14  agent       That is [our policy], [I need you to] read the [RMA], what happened then?
                           jargon 0.45
                           jargon  RMA; plain: the number of your return
     3   0:45  agent       I am [sorry] Mrs ******, I will send another one by Friday and a [voucher]
                           of $80, if you call *************
                           empathy 0.71
                           flag    limit-exceeded: 80.00 above 50.00 USD
                           promise I: send another one, by Friday
     4   0:54  customer    [okay thanks]
                           sentiment 0.46
  (empty)
  outcome    pending, confirmed (turn 3)
  attitude   rigid, assertive
  duties     0 met, 2 missed, 0 without opportunity
  agent      3 turns, 42 words, 55 % of the talk, 180 words a minute, answers after 0.0 s (longest
             0.0 s), 1 interruption; questions 1 open, 0 closed
  customer   2 turns, 20 words, 45 % of the talk, 104 words a minute, answers after 0.8 s (longest
             1.0 s); questions 0 open, 0 closed
  course     the customer was upset, and calmed
  silences   1, 7.0 s, longest 7.0 s
  holds      1, 20.0 s, longest 20.0 s
             0 of 1 announced
  pace       the agent is too fast
  opening    the customer was cut off after 9.5 s
  name       the customer's was used 1 time
  $ tenor call --no-default-lexicons --lexicon coached.lex --policy coached.policy --reveal --format json coached.jsonl k1
  {"call":{"call_id":"k1","utterances":5,"turns":5,"legs":[{"agent_id":"a1","first_utterance":0,"turns":5,"x":{"agent":{"sentiment":null},"customer":{"sentiment":-0.1298}},"per100":{"agent":{"empathy":4.7619,"jargon":2.381}},"measures":{"words":42,"talk_ms":14000,"wpm":180,"interruptions":1,"overlaps":1,"silences_ended":1,"responses":1,"response_mean_ms":0,"response_longest_ms":0,"open_questions":1,"closed_questions":0,"apologies":0,"names_used":1,"jargon_unexplained":1,"hedged":0,"corrected":0,"promises":1,"exceptions":0},"attitude":{"class":"rigid","style":"assertive","evidence":[{"of":"rigid","count":1},{"of":"assertive","count":1}]}}],"roles":{"agent":{"turns":3,"words":42,"talk_share":0.6774,"sentiment":{"level":null,"begin":null,"end":null,"shift":null,"worst":null,"recovery":null},"per100":{"empathy":4.7619,"jargon":2.381}},"customer":{"turns":2,"words":20,"talk_share":0.3226,"sentiment":{"level":-0.1298,"begin":-0.1298,"end":-0.1298,"shift":0,"worst":{"utterance":1,"sentiment":-0.7184},"recovery":1.1772},"per100":{"empathy":0,"jargon":0}}},"duties":[{"duty":"acknowledge","asks":[2],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"near":true,"utterance":3,"begin":5,"end":10,"at_ms":45384,"source":"interpolated","clock":"ms","start_ms":15000,"taken_ms":30384,"limit_ms":5000,"trigger":{"utterance":1,"begin":5,"end":12},"leg":0}]},{"duty":"thanks","asks":[5],"outcome":"missed","met":0,"missed":1,"findings":[{"outcome":"missed","step":1,"trigger":{"event":true,"utterance":0,"begin":0,"end":0},"leg":0}]}],"measures":{"shares":"time","exchanges":3,"agent":{"turns":3,"words":42,"talk_ms":14000,"talk_share":0.549,"wpm":180,"interruptions":1,"overlaps":1,"overlap_ms":1000,"silences_ended":1,"responses":1,"response_median_ms":0,"response_longest_ms":0,"open_questions":1,"closed_questions":0},"customer":{"turns":2,"words":20,"talk_ms":11500,"talk_share":0.451,"wpm":104.3478,"interruptions":0,"overlaps":0,"overlap_ms":0,"silences_ended":0,"responses":2,"response_median_ms":750,"response_longest_ms":1000,"open_questions":0,"closed_questions":0},"wpm_gap":75.6522,"too_fast":true,"silences":{"count":1,"ms":7000,"longest_ms":7000},"holds":{"count":1,"ms":20000,"longest_ms":20000,"announced":0},"opening":{"utterance":1,"ms":9500,"cut_off":true},"greeting":{"ms":1000,"late":false},"responses_late":null,"apologies":{"count":0,"without_step":0,"cycle":false},"name":{"known":true,"used":1},"jargon":{"used":1,"theirs":0,"explained":0,"unexplained":1,"terms":[{"utterance":2,"begin":43,"end":46,"leg":0,"id":"jargon/rma","note":"plain: the number of your return"}]},"accuracy":{"hedged":0,"corrected":0,"hearsay":0},"trajectory":{"state":"calmed","upset_utterance":1,"calm_utterance":4,"agent_turns":2,"rises":1,"falls":0}},"entities":[{"entity":"date","role":"agent","utterance":3,"begin":50,"end":56,"leg":0},{"entity":"amount","role":"agent","utterance":3,"begin":74,"end":77,"leg":0,"value":80,"unit":"USD"}],"promises":[{"who":"i","utterance":3,"begin":23,"end":77,"leg":0,"action":{"begin":30,"end":46},"until":{"entity":"date","begin":47,"end":56}}],"flags":["churn","limit-exceeded"],"flagged":[{"flag":"churn","count":1,"category":"call.churn.price","role":"customer","utterance":1,"begin":52,"end":65,"leg":0},{"flag":"limit-exceeded","count":1,"amount":80,"limit":50,"unit":"USD","role":"agent","utterance":3,"begin":74,"end":77,"leg":0}],"outcome":{"class":"pending","clarity":"confirmed","role":"agent","utterance":3,"begin":23,"end":77,"leg":0},"attitude":{"class":"rigid","style":"assertive","evidence":[{"of":"rigid","count":1,"utterance":2,"begin":8,"end":18,"leg":0},{"of":"assertive","count":1,"utterance":2,"begin":20,"end":33,"leg":0}]},"topics":[],"queue":"returns","channel":"voice","language":null,"started_at":null,"labels":{},"digest":"fb6c041b"},"turns":[{"call_id":"k1","utterance":0,"role":"agent","start_ms":1000,"tokens":5,"sentiment":null,"tone":{"empathy":0,"jargon":0},"raw":{},"evidence":{},"coverage":0,"digest":"fb6c041b","hits":[]},{"call_id":"k1","utterance":1,"role":"customer","start_ms":4500,"tokens":18,"sentiment":-0.7184,"tone":{"empathy":0,"jargon":0},"raw":{"sentiment":-40000},"evidence":{"sentiment":1},"coverage":0.0556,"digest":"fb6c041b","hits":[{"category":"feeling","id":"feeling/furious","begin":5,"end":12,"text":"furious","points":{"sentiment":-40000},"share":{"sentiment":-0.7184}},{"category":"call.churn.price","id":"call.churn.price/too_expensive","begin":52,"end":65,"text":"too expensive","points":{},"share":{},"outcome":"noted"}]},{"call_id":"k1","utterance":2,"role":"agent","start_ms":14000,"tokens":14,"sentiment":null,"tone":{"empathy":0,"jargon":0.4472},"raw":{"jargon":10000},"evidence":{"jargon":1},"coverage":0.0714,"digest":"fb6c041b","hits":[{"category":"call.attitude.rigid","id":"call.attitude.rigid/our_policy","begin":8,"end":18,"text":"our policy","points":{},"share":{},"outcome":"noted"},{"category":"call.attitude.assertive","id":"call.attitude.assertive/i_need_you_to","begin":20,"end":33,"text":"I need you to","points":{},"share":{},"outcome":"noted"},{"category":"jargon","id":"jargon/rma","begin":43,"end":46,"text":"RMA","points":{"jargon":10000},"share":{"jargon":0.4472}}]},{"call_id":"k1","utterance":3,"role":"agent","start_ms":45000,"tokens":23,"sentiment":null,"tone":{"empathy":0.7071,"jargon":0},"raw":{"empathy":20000},"evidence":{"empathy":1},"coverage":0.0435,"digest":"fb6c041b","hits":[{"category":"empathy","id":"empathy/sorry","begin":5,"end":10,"text":"sorry","points":{"empathy":20000},"share":{"empathy":0.7071}},{"category":"call.goodwill","id":"call.goodwill/voucher","begin":63,"end":70,"text":"voucher","points":{},"share":{},"outcome":"noted"}]},{"call_id":"k1","utterance":4,"role":"customer","start_ms":54000,"tokens":2,"sentiment":0.4588,"tone":{"empathy":0,"jargon":0},"raw":{"sentiment":20000},"evidence":{"sentiment":1},"coverage":0.5,"digest":"fb6c041b","hits":[{"category":"call.outcome.accepted","id":"call.outcome.accepted/okay_thanks","begin":0,"end":11,"text":"okay thanks","points":{},"share":{},"outcome":"noted"},{"category":"feeling","id":"feeling/thanks","begin":5,"end":11,"text":"thanks","points":{"sentiment":20000},"share":{"sentiment":0.4588}}]}]}
  $ tenor score --no-default-lexicons --lexicon coached.lex --policy coached.policy --format none --calls k.jsonl -q coached.jsonl; tenor call --no-default-lexicons --lexicon coached.lex --policy coached.policy --reveal --format json coached.jsonl k1 | sed 's/{"call"://; s/,"turns":\[{.*//' >one.jsonl; grep k1 k.jsonl | cmp - one.jsonl
  $ tenor call --no-default-lexicons --lexicon coached.lex coached.jsonl | head -4
  other
  (empty)
     0         agent       hello
                           missed  thanks: The agent thanks the customer.
  $ tenor call --no-default-lexicons --lexicon coached.lex coached.jsonl nobody
  ! tenor: there is no call nobody in coached.jsonl
  [1]
  $ tenor call --no-default-lexicons --lexicon coached.lex --policy wrong.policy coached.jsonl
  ! tenor: wrong.policy:3:19: a currency has three letters, as in USD
  [1]
  $ tenor call coached.jsonl k1 too many
  ! tenor call: one word too many: 'too'
  ! Try 'tenor call --help'.
  [2]
  $ for j in 1 2; do for i in '' --interleaved; do tenor score -j $j $i --no-default-lexicons --lexicon coached.lex --policy coached.policy --format none --calls - -q coached.jsonl | md5sum; done; done | sort -u | wc -l
  1
  $ tenor score --no-default-lexicons --lexicon coached.lex --format none --calls - --policy missing.policy coached.jsonl
  ! tenor: missing.policy: cannot be opened: No such file or directory
  [1]

Turns without a call id make no call.

  $ printf '{"text":"good morning","role":"agent","ticket":"t1"}\n' >loose.jsonl; tenor call loose.jsonl; tenor call loose.jsonl t1; tenor call --map call_id=ticket loose.jsonl t1 | head -n 1
  t1
  ! tenor: there is no call in loose.jsonl
  !     turns there have no call id; to name the column or key that holds it: --map call_id=NAME
  ! tenor: there is no call t1 in loose.jsonl
  !     turns there have no call id; to name the column or key that holds it: --map call_id=NAME

The words of a turn have times where the input has them, and an earlier call of the customer is one here, too: the record is that of a run.

  $ (printf '{"call_id":"w1","customer_id":"c","queue":"q","started_at":"2026-10-01T09:00:00Z","utterance":0,"role":"agent","start_ms":0,"end_ms":900,"text":"hello"}\n{"call_id":"w2","customer_id":"c","queue":"q","started_at":"2026-10-04T09:30:00Z","utterance":0,"role":"customer","start_ms":0,"end_ms":4000,"text":"I am furious"}\n'
  > printf '{"call_id":"w2","utterance":1,"role":"agent","start_ms":5000,"end_ms":15000,"text":"well I am so sorry","words":[{"begin":0,"end":4,"start_ms":5000,"end_ms":5500},{"begin":5,"end":6,"start_ms":5500,"end_ms":5600},{"begin":7,"end":9,"start_ms":5600,"end_ms":5700},{"begin":10,"end":12,"start_ms":5700,"end_ms":5800},{"begin":13,"end":18,"start_ms":14500,"end_ms":15000}]}\n') > words.jsonl
  $ tenor call --no-default-lexicons --lexicon coached.lex words.jsonl w2
  w2  q  2026-10-04T09:30:00Z
  (empty)
     0   0:00  customer    I am [furious]
                           sentiment -0.72
                           near    acknowledge: The agent acknowledges anger within 5 seconds. Said
                                   in turn 1, after 10.5 s of 5.0 s
                           missed  thanks: The agent thanks the customer.
     1   0:05  agent       well I am so [sorry]
                           empathy 0.71
  (empty)
  repeat     3 days after w1, same queue
  outcome    nothing said of it
  duties     0 met, 2 missed, 0 without opportunity
  agent      1 turn, 5 words, 71 % of the talk, 30 words a minute, answers after 1.0 s (longest 1.0
             s); questions 0 open, 0 closed
  customer   1 turn, 3 words, 29 % of the talk; questions 0 open, 0 closed
  course     the customer was upset to the end
  $ tenor call --no-default-lexicons --lexicon coached.lex --format json --night 2026-10-05 words.jsonl w2 | sed 's/{"call"://; s/,"turns":\[{.*//' >one.jsonl; tenor score --no-default-lexicons --lexicon coached.lex --night 2026-10-05 --format none --calls - -q words.jsonl | grep w2 | sed 's/,"night":[^,}]*//' | diff - one.jsonl

Nothing is wider than the terminal.

  $ NO_COLOR=1 LC_ALL=C.UTF-8 ontty tenor call --no-default-lexicons --lexicon coached.lex --policy coached.policy coached.jsonl k1 | awk 'length > 80 { print "wide: " $0 } /near  / { print; getline; print }'
                           near    acknowledge: The agent acknowledges anger
                                   within 5 seconds. Said in turn 3, after 30.4 s
  $ NO_COLOR=1 LC_ALL=C.UTF-8 ontty tenor call --no-default-lexicons --lexicon coached.lex --policy coached.policy coached.jsonl k1 | grep -A1 '^agent'
  agent      3 turns, 42 words, 55 % of the talk, 180 words a minute, answers
             after 0.0 s (longest 0.0 s), 1 interruption; questions 1 open, 0
