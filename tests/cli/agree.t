How far people agree with one another, and the engine with them.

  $ printf 'call_id\tutterance\trole\tempathy\tsentiment\nc1\t0\tagent\t0\t1\nc1\t1\tcustomer\t\t-1\nc1\t2\tagent\t2\t0\nc2\t0\tagent\t1\t1\nc2\t1\tagent\t0\t\n' > ann.tsv
  $ printf 'call_id\tutterance\tsentiment\tempathy\nc1\t0\t1\t0\nc1\t1\t-1\t\nc1\t2\t0\t1\nc2\t0\t0\t1\nc9\t1\t1\t0\n' > bob.tsv
  $ tenor lexicon agree --samples 0 ann.tsv bob.tsv
  dimension     raters – units, observed agreement, kappa with its 95 % interval, linear and quadratic kappa
  empathy       ann.tsv – bob.tsv       3   0.6667   0.5000        -        -   0.5714   0.6667
  empathy       all people       3  alpha    0.7778        -        -
  sentiment     ann.tsv – bob.tsv       4   0.7500   0.6364        -        -   0.7143   0.8000
  sentiment     all people       4  alpha    0.7900        -        -
  $ tenor lexicon agree --samples 200 --scale interval --format tsv ann.tsv bob.tsv
  dimension\x09rater\x09other\x09units\x09observed\x09kappa\x09kappa_low\x09kappa_high\x09linear\x09quadratic\x09alpha\x09alpha_low\x09alpha_high
  empathy\x09ann.tsv\x09bob.tsv\x093\x090.6667\x090.5000\x090.0000\x091.0000\x090.5714\x090.6667\x09\x09\x09
  empathy\x09all people\x09\x093\x09\x09\x09\x09\x09\x09\x090.7059\x09-0.5000\x091.0000
  sentiment\x09ann.tsv\x09bob.tsv\x094\x090.7500\x090.6364\x090.0000\x091.0000\x090.7143\x090.8000\x09\x09\x09
  sentiment\x09all people\x09\x094\x09\x09\x09\x09\x09\x09\x090.8205\x09-0.2500\x091.0000
  $ tenor lexicon agree --samples 0 --scale nominal --format json ann.tsv bob.tsv
  {"dimension":"empathy","raters":["ann.tsv","bob.tsv"],"units":3,"observed":0.6667,"kappa":0.5000,"low":null,"high":null,"linear":0.5714,"quadratic":0.6667}
  {"dimension":"empathy","raters":"all","units":3,"alpha":0.5455,"low":null,"high":null}
  {"dimension":"sentiment","raters":["ann.tsv","bob.tsv"],"units":4,"observed":0.7500,"kappa":0.6364,"low":null,"high":null,"linear":0.7143,"quadratic":0.8000}
  {"dimension":"sentiment","raters":"all","units":4,"alpha":0.6667,"low":null,"high":null}
  $ tenor lexicon agree --samples 0 ann.tsv bob.tsv ann.tsv | grep -c empathy
  4

The engine is one more rater: present above 0, sentiment beyond .05; labels count by their sign beside it.

  $ cat > calls.jsonl <<END
  > {"call_id":"c1","utterance":0,"role":"agent","text":"a good day to you"}
  > {"call_id":"c1","utterance":1,"role":"customer","text":"it is bad"}
  > {"call_id":"c1","utterance":2,"role":"agent","text":"I understand your frustration"}
  > {"call_id":"c2","utterance":0,"role":"agent","text":"I'm so sorry to hear that"}
  > {"call_id":"c2","utterance":1,"role":"agent","text":"please hold"}
  > END
  $ tenor lexicon agree --samples 0 ann.tsv --engine calls.jsonl
  dimension     raters – units, observed agreement, kappa with its 95 % interval, linear and quadratic kappa
  empathy       ann.tsv – tenor       4   1.0000   1.0000        -        -   1.0000   1.0000
  sentiment     ann.tsv – tenor       4   0.7500   0.6364        -        -   0.7143   0.8000
  $ tenor lexicon agree --samples 0 --format json ann.tsv bob.tsv --engine calls.jsonl | jq -c '[.dimension, .raters, .units, .kappa, .alpha]'
  ["empathy",["ann.tsv","bob.tsv"],3,0.5,null]
  ["empathy",["ann.tsv","tenor"],4,1,null]
  ["empathy",["bob.tsv","tenor"],3,1,null]
  ["empathy","all",3,null,0.7778]
  ["sentiment",["ann.tsv","bob.tsv"],4,0.6364,null]
  ["sentiment",["ann.tsv","tenor"],4,0.6364,null]
  ["sentiment",["bob.tsv","tenor"],4,1,null]
  ["sentiment","all",4,null,0.79]

What is wrong is said.

  $ tenor lexicon agree ann.tsv
  ! tenor lexicon agree: one table of labels agrees with itself: give another, or --engine INPUT
  ! Try 'tenor lexicon agree --help'.
  [2]
  $ sed 's/-1/low/' ann.tsv > wrong.tsv; tenor lexicon agree ann.tsv wrong.tsv
  ! tenor: wrong.tsv: the label 'low' of c1:1 is no number
  [1]
  $ tenor lexicon agree ann.tsv nowhere.tsv
  ! tenor: nowhere.tsv: cannot be opened: No such file or directory
  [1]
  $ tenor lexicon agree ann.tsv --engine nowhere.jsonl
  ! tenor: nowhere.jsonl: cannot be read: No such file or directory
  [1]
