Usage errors: exit status 2, what is wrong, what may have been meant, where help is.

  $ tenor
  $ tenor scor
  $ tenor lexcon check
  $ tenor check frozen.lex
  $ tenor lexicon
  $ tenor lexicon chek frozen.lex
  $ tenor --format
  $ tenor score
  $ tenor score --formt tsv small.jsonl
  $ tenor score --format jsn small.jsonl
  $ tenor score --format=yaml small.jsonl
  $ tenor score --format
  $ tenor score -x small.jsonl
  $ tenor score -format tsv small.jsonl
  $ tenor score --quiet=yes small.jsonl
  $ tenor score --threads 0 small.jsonl
  $ tenor score --threads many small.jsonl
  $ tenor score --max-line 1 small.jsonl
  $ tenor score --max-rejects some small.jsonl
  $ tenor score --max-rejects 120% small.jsonl
  $ tenor score --map text small.jsonl
  $ tenor score --map txet=body small.jsonl
  $ tenor score --role-word boss=king small.jsonl
  $ tenor score --calls - small.jsonl
  $ tenor score --calls a --rejects a small.jsonl
  $ tenor score --hits --format tsv small.jsonl
  $ tenor score --format none --output x small.jsonl
  $ tenor score --calls-format table small.jsonl
  $ tenor score --no-default-lexicons small.jsonl
  $ tenor score - -
  $ tenor explain
  $ tenor explain --role agnet hello
  $ tenor explain --map text=body hello
  $ tenor explain --call c1
  $ tenor explain --call c1 --role agent small.jsonl
  $ tenor lexicon check
  $ tenor lexicon compile frozen.lex
  $ tenor lexicon dump --alone
  $ tenor completion bsh
  $ tenor man scor
  $ tenor help score check
  $ tenor version now

Words behind -- are operands, whatever they look like.

  $ tenor explain --role agent -- --happy to help | head -n 2

What is not there is no usage error.

  $ tenor score nowhere.jsonl
  $ tenor score --lexicon nowhere.lex small.jsonl
  $ mkdir empty; tenor score empty
  $ TENOR_LEXICONS=nowhere tenor score small.jsonl
