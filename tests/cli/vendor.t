Documents of vendors are known by what they hold; what tells who speaks may stand behind the words.

  $ cat > call.json <<'END'
  > {"sentences": [
  >   {"media_channel": 1, "sentence_index": 0, "start_time": "0.5", "end_time": "1.5", "transcript": "Thank you for waiting."},
  >   {"media_channel": 2, "sentence_index": 1, "start_time": 2, "end_time": 4.5, "transcript": "This is great.", "confidence": 0.9}],
  >  "sid": "GT7", "queue": "billing"}
  > END
  $ tenor score --format tsv call.json
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  GT7\x090\x09\x090\x090\x090\x090\x090
  GT7\x091\x090.6249\x090\x090\x090\x090\x090
  ! tenor: 2 utterances, 2 turns, 1 call from 1 input
  ! tenor: WARNING: the role of 100.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
  !     to say who a word in it means: --role-word SPEAKER_00=agent
  $ tenor score --format tsv --role-word 'channel 1=agent' --role-word 'channel 2=customer' --calls calls.jsonl call.json
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  GT7\x090\x09\x090\x090\x090\x090\x090
  GT7\x091\x090.6249\x090\x090\x090\x090\x090
  ! tenor: 2 utterances, 2 turns, 1 call from 1 input
  $ cut -c 1-80 calls.jsonl
  {"call_id":"GT7","utterances":2,"turns":2,"legs":[{"agent_id":null,"first_uttera
  $ tenor score --format tsv --input-format genesys call.json
  call_id\x09utterance\x09sentiment\x09empathy\x09positive\x09ownership\x09jargon\x09abuse
  ! tenor: call.json:1: rejected: a document without a transcript
  ! tenor: 0 utterances, 0 turns, 0 calls from 1 input
  ! tenor: 1 reject: 1 no-transcript
  !     to see where they stand: --rejects FILE
  ! tenor: WARNING: no utterances
  [3]

Words of a recogniser become turns.

  $ printf '%s\n' '{"jobName":"j","results":{"items":[{"type":"pronunciation","start_time":"0.1","end_time":"0.5","speaker_label":"spk_0","alternatives":[{"content":"Great"}]},{"type":"pronunciation","start_time":"0.6","end_time":"0.9","speaker_label":"spk_0","alternatives":[{"content":"thanks"}]},{"type":"pronunciation","start_time":"1.6","end_time":"1.9","speaker_label":"spk_1","alternatives":[{"content":"Bye"}]}]}}' |
  > tenor score --role-word spk_0=customer --role-word spk_1=agent -
  {"call_id":"j","utterance":0,"role":"customer","start_ms":100,"tokens":2,"sentiment":0.6249,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1},"coverage":0.5,"digest":"xxxxxxxx"}
  {"call_id":"j","utterance":1,"role":"agent","start_ms":1600,"tokens":1,"sentiment":null,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{},"coverage":0,"digest":"xxxxxxxx"}
  ! tenor: 2 utterances, 2 turns, 1 call from 1 input

Any other JSON: say where things stand.

  $ cat > export.jsonl <<'END'
  > {"meta":{"id":"c1","routing":[{"queue":"billing"}]},"data":{"turns":[{"by":{"type":"agent"},"payload":{"message":{"body":"Thank you"}}},{"by":{"type":"customer"},"payload":{"message":{"body":"Great, thanks"}}}]}}
  > {"meta":{"id":"c2"},"data":{"turns":[{"by":{"type":"customer"},"payload":{}}]}}
  > END
  $ tenor score --map call_id=meta.id --map utterances=data.turns --map role=by.type --map text=payload.message.body --map 'queue=meta.routing[0].queue' --rejects rejects.jsonl export.jsonl
  {"call_id":"c1","utterance":0,"role":"agent","start_ms":null,"tokens":2,"sentiment":null,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{},"coverage":0,"digest":"xxxxxxxx"}
  {"call_id":"c1","utterance":1,"role":"customer","start_ms":null,"tokens":2,"sentiment":0.6249,"tone":{"empathy":0,"positive":0,"ownership":0,"jargon":0,"abuse":0},"evidence":{"sentiment":1},"coverage":0.5,"digest":"xxxxxxxx"}
  ! tenor: 2 utterances, 2 turns, 1 call from 1 input
  ! tenor: 1 reject: 1 no-text
  !     where they stand: rejects.jsonl
  ! tenor: WARNING: 100.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME
  [3]
  $ cat rejects.jsonl
  {"source":"export.jsonl","line":2,"offset":250,"code":"no-text","reason":"no text"}
