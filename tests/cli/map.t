Names that options give to fields: one that no input has is told, in every form of input, and nothing is where all are found.

  $ printf '{"call_id":"c1","speaker":"agent","text":"thank you","who":"ann"}\n' >lines.jsonl
  $ printf 'body\tspeaker\nhello\tagent\n' >table.tsv
  $ printf '{"meta":{"id":"x1"},"data":{"turns":[{"role":"agent","body":"good morning"},{"role":"customer","body":"hi"}]}}' >document.json
  $ printf '{"payload":{"message":{"body":"thanks"},"who":"agent"}}\n' >deep.jsonl
  $ tenor score -f none --map agent_id=whoo --map text=text lines.jsonl 2>&1 | grep 'no input'
  tenor: WARNING: no input has the column or key that --map agent_id=whoo names: nothing was taken from there
  $ tenor score -f none --map agent_id=who lines.jsonl 2>&1 | grep -c 'no input'
  0
  [1]
  $ tenor score -f none --map text=body --map team=tem table.tsv 2>&1 | grep 'no input'
  tenor: WARNING: no input has the column or key that --map team=tem names: nothing was taken from there
  $ tenor score -f none --map utterances=data.turns --map call_id=meta.id --map text=body --map queue=meta.queue document.json 2>&1 | grep 'no input'
  tenor: WARNING: no input has the column or key that --map queue=meta.queue names: nothing was taken from there
  $ tenor score -f none --map text=payload.message.body --map role=payload.who deep.jsonl 2>&1 | grep -c 'no input'
  0
  [1]

One of several inputs is enough, whichever thread reads it, and whatever part of the run found it.

  $ tenor score -f none --threads 3 --map agent_id=who --map text=body lines.jsonl table.tsv 2>&1 | grep -c 'no input'
  0
  [1]
  $ mkdir in; cp lines.jsonl in/a.jsonl; printf '{"call_id":"c2","speaker":"agent","body":"hello"}\n' >in/b.jsonl
  $ tenor score --output-dir out --map agent_id=who in 2>&1 | grep -c 'no input'
  0
  [1]
