Records of utterances in every form. Segments 2 and 3 of c1 are one turn; the bot scores null.

  $ tenor score small.jsonl
  $ tenor score --quiet --format tsv small.jsonl
  $ tenor score -qf csv small.jsonl
  $ tenor score -q -f table small.jsonl
  $ tenor score -q --format none small.jsonl
  $ tenor score -q --no-join --format=tsv small.jsonl | wc -l

Hits with points and shares; offsets in bytes, code points or UTF-16 units.

  $ tenor score -q --hits small.jsonl | sed -n 3p
  $ echo '{"role":"agent","text":"\ud83d\ude00 é happy to help"}' > wide.jsonl
  $ for unit in bytes chars utf16; do tenor score -q --hits --offsets $unit wide.jsonl; done

Records of calls.

  $ tenor score -q --format none --calls - small.jsonl
  $ tenor score -q --format none --calls - --calls-format table small.jsonl

Other inputs: a CSV with columns of other names, plain text, gzip, standard input, a directory.

  $ tenor score --format tsv --map call_id=conversation --map role=who --map text=body chat.csv
  $ tenor score --format tsv talk.txt
  $ gzip -k small.jsonl && tenor score -q small.jsonl.gz > a && tenor score -q small.jsonl > b && cmp a b && echo same
  $ cat small.jsonl | tenor score -q - > c && cmp a c && echo same
  $ mkdir night && cp small.jsonl night/b.jsonl && cp talk.txt night/a.txt && tenor score -q -f tsv night

What is missing is said loudly.

  $ echo '{"text":"happy to help"}' > bare.jsonl && tenor score bare.jsonl
  $ printf '{"call_id":"a","speaker":"SPEAKER_00","text":"happy to help"}\n' > odd.jsonl && tenor score odd.jsonl
  $ tenor score --role-word SPEAKER_00=agent odd.jsonl
  $ : > nothing.jsonl && tenor score nothing.jsonl

Layers: one more lexicon over the default one, and one alone.

  $ echo '{"call_id":"a","role":"agent","text":"You are welcome, happy to help"}' > layer.jsonl
  $ tenor score -q -f tsv layer.jsonl
  $ tenor score -q -f tsv --lexicon ours.lex layer.jsonl
  $ tenor score -q -f tsv --no-default-lexicons --lexicon ours.lex layer.jsonl
  $ tenor score -q -f tsv --lexicon bad.lex layer.jsonl
