Checks: findings with file, line and column, tests in the files, counts; exit status 1 on an error.

  $ tenor lexicon check --alone frozen.lex
  $ tenor lexicon check ours.lex
  $ tenor lexicon check bad.lex
  $ tenor lexicon check --format json bad.lex
  $ tenor lexicon check failing.lex
  $ tenor lexicon check --alone nowhere.lex
  $ tenor lexicon check -l ours.lex failing.lex | tail -n 1
  $ ontty tenor lexicon check --alone bad.lex | head -n 4
  $ NO_COLOR=1 ontty tenor lexicon check --alone bad.lex | head -n 4

The default lexicon itself has nothing below it.

  $ tenor lexicon check frozen.lex | tail -n 1

An image gives the same scores as the files, alone.

  $ tenor lexicon compile ours.lex -o ours.tnx
  $ tenor score -q --lexicon ours.lex small.jsonl > a; tenor score -q --lexicon ours.tnx small.jsonl > b; cmp a b && echo same
  $ TENOR_LEXICONS=ours.tnx tenor score -q small.jsonl | cmp - a && echo same
  $ tenor score -q --lexicon ours.tnx --lexicon frozen.lex small.jsonl
  $ tenor lexicon check ours.tnx
  $ tenor lexicon compile ours.tnx -o again.tnx
  $ tenor lexicon dump ours.tnx > a; tenor lexicon dump ours.lex > b; cmp a b && echo same
  $ tenor lexicon compile -o default.tnx; tenor lexicon dump default.tnx > a; tenor lexicon dump > b; cmp a b && echo same
  $ grep -c emp-understand a
  $ head -c 100 ours.tnx > damaged.tnx; tenor score --lexicon damaged.tnx small.jsonl
  $ tenor lexicon compile bad.lex -o bad.tnx
  $ ls bad.tnx
