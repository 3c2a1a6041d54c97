WebVTT and SRT: cues of one speaker at most 2 s apart are one turn, also where nobody knows the role.

  $ printf 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Jane Doe>I am sorry\n\n00:03.500 --> 00:04.000\n<v Jane Doe>to hear that\n\n00:04.200 --> 00:05.000\n<v Bob>You are useless\n\n00:07.100 --> 00:08.000\n<v Bob>It is late\n' > c17.vtt
  $ tenor score c17.vtt --hits | cut -d, -f 1-6
  {"call_id":"c17","utterance":0,"role":"unknown","start_ms":1000,"segments":2,"tokens":6
  {"call_id":"c17","utterance":2,"role":"unknown","start_ms":4200,"tokens":3,"sentiment":null
  {"call_id":"c17","utterance":3,"role":"unknown","start_ms":7100,"tokens":3,"sentiment":null
  ! tenor: 4 utterances, 3 turns, 1 call from 1 input
  ! tenor: WARNING: the role of 100.0 % of the utterances is unknown: every entry was admitted there, and tones of agent and customer mix
  !     to say who a word in it means: --role-word SPEAKER_00=agent
  $ tenor score -q c17.vtt --role-word 'Jane Doe=agent' --role-word Bob=customer --no-join | cut -d, -f 1-5
  {"call_id":"c17","utterance":0,"role":"agent","start_ms":1000,"tokens":3
  {"call_id":"c17","utterance":1,"role":"agent","start_ms":3500,"tokens":3
  {"call_id":"c17","utterance":2,"role":"customer","start_ms":4200,"tokens":3
  {"call_id":"c17","utterance":3,"role":"customer","start_ms":7100,"tokens":3
  $ tenor score -q c17.vtt --role-word 'Jane Doe=agent' --role-word Bob=agent --format none --calls - | grep -o '"turns":[0-9]*' | head -n 1
  "turns":3

A speaker that stands only where it changes is carried on where that is asked for.

  $ printf '1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello\n\n2\n00:00:02,100 --> 00:00:03,000\nhow can I help?\n' > a.srt
  $ tenor score -q a.srt | cut -d, -f 1-5
  {"call_id":"a","utterance":0,"role":"agent","start_ms":1000,"tokens":1
  {"call_id":"a","utterance":1,"role":"unknown","start_ms":2100,"tokens":4
  $ tenor score -q a.srt --carry-speaker | cut -d, -f 1-5
  {"call_id":"a","utterance":0,"role":"agent","start_ms":1000,"segments":2

Times that cannot be read are a reject; the words are scored all the same.

  $ sed 's/00:02,100/00:0x,100/' a.srt > b.srt
  $ tenor score b.srt --carry-speaker --rejects r.jsonl | cut -d, -f 1-5; cat r.jsonl
  {"call_id":"b","utterance":0,"role":"agent","start_ms":1000,"tokens":1
  {"call_id":"b","utterance":1,"role":"agent","start_ms":null,"tokens":4
  {"source":"b.srt","line":6,"offset":48,"code":"bad-cue","reason":"the times of a cue cannot be read: its words are taken without times"}
  ! tenor: 2 utterances, 2 turns, 1 call from 1 input
  ! tenor: 1 reject: 1 bad-cue
  !     where they stand: r.jsonl
  ! tenor: WARNING: 50.0 % of the utterances have no times: their segments were not joined into turns
  !     to name the columns or keys that hold them: --map start_ms=NAME --map end_ms=NAME

A folder is searched for them, and each is one call, whatever stands around it.

  $ mkdir dir; gzip -c c17.vtt > dir/c17.vtt.gz; cp a.srt dir
  $ tenor score -q dir -f tsv --interleaved | cut -f 1,2
  call_id\x09utterance
  a\x090
  a\x091
  c17\x090
  c17\x092
  c17\x093
