Gold rows: what people said, beside what the scores say. The figures of these sets can be worked out by hand.

  $ mkdir gold; cat > gold/chats.jsonl <<END
  > {"id":"a","set":"feelings","dimension":"sentiment","role":"customer","text":"this is great","target":1}
  > {"id":"b","set":"feelings","dimension":"sentiment","role":"customer","text":"so good","target":1}
  > {"id":"c","set":"feelings","dimension":"sentiment","role":"customer","text":"good, no problem","target":1}
  > {"id":"d","set":"feelings","dimension":"sentiment","role":"customer","text":"great, another problem","target":-1}
  > {"id":"e","set":"feelings","dimension":"sentiment","role":"customer","text":"this is bad","target":-1}
  > {"id":"f","set":"feelings","dimension":"sentiment","role":"customer","text":"terrible and frustrating","target":-1}
  > {"id":"g","set":"feelings","dimension":"sentiment","role":"customer","text":"the parcel is here","target":0}
  > {"id":"h","set":"feelings","dimension":"sentiment","role":"customer","text":"is it blue","target":0}
  > {"id":"i","set":"insults","dimension":"abuse","role":"any","text":"you are useless","target":1}
  > {"id":"j","set":"insults","dimension":"abuse","role":"any","text":"you idiot","target":1}
  > {"id":"k","set":"insults","dimension":"abuse","role":"any","text":"it is useless","target":0}
  > {"id":"l","set":"insults","dimension":"abuse","role":"any","text":"a fine day","target":0}
  > {"id":"m","set":"insults","dimension":"abuse","role":"any","text":"you are pathetic","target":1}
  > {"id":"n","set":"insults","dimension":"abuse","role":"any","text":"buffoon","target":1}
  > {"id":"o","set":"insults","dimension":"abuse","role":"any","text":"thank you","target":0}
  > {"id":"p","set":"insults","dimension":"abuse","role":"any","text":"good day","target":0}
  > {"text":"no gold row"}
  > END
  $ tenor lexicon eval gold
  dimension  set       metric    figure  95 % interval      rows  use   thresholds
  sentiment  feelings  macro_f1  0.8857  0.4661 … 1.0000       8        -0.2711 | 0.2689, -0.3592 | 0.17
  abuse      insults   f1        0.7500  0.2857 … 1.0000       8        0.4161, 0.6397
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ printf 'dimension\tset\tmetric\tuse\nsentiment\tfeelings\tpearson\tfit\nabuse\tinsults\tauc\teval\n' > gold/MANIFEST.tsv
  $ tenor lexicon eval --samples 0 gold
  dimension  set       metric    figure  95 % interval      rows  use   thresholds
  sentiment  feelings  pearson   0.7808  -                     8  fit
  abuse      insults   auc       0.8438  -                     8  eval
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ tenor lexicon eval --metric accuracy --format tsv gold/chats.jsonl
  dimension\x09set\x09metric\x09figure\x09low\x09high\x09rows\x09use\x09below_0\x09above_0\x09below_1\x09above_1
  sentiment\x09feelings\x09accuracy\x090.8750\x090.6250\x091.0000\x098\x09fit\x09-0.2711\x090.2689\x09-0.3592\x090.1700
  abuse\x09insults\x09accuracy\x090.7500\x090.5000\x091.0000\x098\x09eval\x090.4161\x090.4161\x090.6397\x090.6397
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ tenor lexicon eval --set insults --format json gold | jq -c 'del(.digest)'
  {"dimension":"abuse","set":"insults","held_to":"abuse","metric":"auc","metric_from":"MANIFEST.tsv","use":"eval","rows":8,"figure":0.8438,"low":0.5,"high":1,"samples":1000,"seed":1}
  ! tenor: 1 record has no dimension and target that is a number, and is left out

What each entry is worth, and each category; shifters have no precision of their own.

  $ tenor lexicon eval --samples 0 --by entry gold
  dimension  set       metric    figure  95 % interval      rows  use   thresholds
  sentiment  feelings  pearson   0.7808  -                     8  fit
       gain  rows  right  precision  entry
    -0.1316     2      1      0.500  valence/great  (frozen.lex:33)
    -0.0055     1      1      1.000  valence/frustrat*  (frozen.lex:38)
    -0.0048     1      1      1.000  valence/terrible  (frozen.lex:37)
    +0.0123     -      -          -  boosters/(so|very|really)  (frozen.lex:45)
    +0.0762     1      1      1.000  valence/bad  (frozen.lex:36)
    +0.0912     -      -          -  negators/(not|no|never)  (frozen.lex:41)
    +0.1275     1      1      1.000  valence/problem  (frozen.lex:39)
    +0.2285     2      2      1.000  valence/good  (frozen.lex:31)
  abuse      insults   auc       0.8438  -                     8  eval
       gain  rows  right  precision  entry
    -0.0312     1      0      0.000  abuse.mild/useless  (frozen.lex:28)
    +0.3438     3      3      1.000  abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathe…  (frozen.lex:25)
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ tenor lexicon eval --samples 0 --by category --format tsv gold
  dimension\x09set\x09metric\x09category\x09matches\x09rows\x09right\x09precision\x09gain
  sentiment\x09feelings\x09pearson\x09boosters\x091\x090\x090\x09\x090.012296
  sentiment\x09feelings\x09pearson\x09negators\x091\x090\x090\x09\x090.091186
  sentiment\x09feelings\x09pearson\x09valence\x096\x096\x095\x090.8333\x09
  abuse\x09insults\x09auc\x09abuse.mild\x092\x091\x090\x090.0000\x09-0.031250
  abuse\x09insults\x09auc\x09abuse\x093\x093\x093\x091.0000\x090.343750
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ tenor lexicon eval --samples 0 --by entry --most 2 --set feelings gold
  dimension  set       metric    figure  95 % interval      rows  use   thresholds
  sentiment  feelings  pearson   0.7808  -                     8  fit
       gain  rows  right  precision  entry
    -0.1316     2      1      0.500  valence/great  (frozen.lex:33)
       ... 6 more
    +0.2285     2      2      1.000  valence/good  (frozen.lex:31)
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ tenor lexicon eval --samples 0 --by entry --set insults --format json gold | jq -c .entries[]
  {"id":"abuse.mild/useless","file":"frozen.lex","line":28,"matches":2,"rows":1,"right":0,"precision":0,"gain":-0.03125}
  {"id":"abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathetic)","file":"frozen.lex","line":25,"matches":3,"rows":3,"right":3,"precision":1,"gain":0.34375}
  ! tenor: 1 record has no dimension and target that is a number, and is left out

Taking an entry out is the same as retiring it.

  $ printf '@lexicon 1\n:: id=valence/great status=retired\n' > less.lex
  $ tenor lexicon eval --samples 0 --set feelings gold | tail -n 1; tenor lexicon eval --samples 0 --set feelings --lexicon less.lex gold | tail -n 1
  sentiment  feelings  pearson   0.7808  -                     8  fit
  sentiment  feelings  pearson   0.9124  -                     8  fit
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  ! tenor: 1 record has no dimension and target that is a number, and is left out

The worst errors, with the reasons.

  $ tenor lexicon eval --metric f1 --set insults --errors 2 gold
  dimension  set      metric    figure  95 % interval      rows  use   thresholds
  abuse      insults  f1        0.7500  0.2857 … 1.0000       8  eval  0.4161, 0.6397
    2 of 8 rows are wrong; the worst:
  (empty)
    n  target 1, score 0: read as 0, wrong by 0.6397
    buffoon
    sentiment unknown: nothing says anything about it
    0 of 1 words lie in phrases that say something
  (empty)
    k  target 0, score 0.4472: read as 1, wrong by 0.0312
    it is useless
          1~~~~~~
     1.  "useless"  abuse +1, share +0.4472
         abuse.mild/useless (frozen.lex:28), category abuse.mild, weight 1
         phrase useless
    sentiment unknown: nothing says anything about it
    abuse +0.4472:  points 1 = 1,  shares 0.4472 = 0.4472
    1 of 3 words lie in phrases that say something
  (empty)
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ tenor lexicon eval --set feelings --errors 1 gold
  dimension  set       metric    figure  95 % interval      rows  use   thresholds
  sentiment  feelings  pearson   0.7808  0.3059 … 0.9974       8  fit
    1 of 8 rows are wrong; the worst:
  (empty)
    d  target -1, score 0.34: 1.58 standard deviations below the line of best fit
    great, another problem
    1~~~~          2~~~~~~
     1.  "great"  sentiment +3.1, share +0.7528
         valence/great (frozen.lex:33), category valence, weight 3.1
         phrase great
     2.  "problem"  sentiment -1.7, share -0.4128
         valence/problem (frozen.lex:39), category valence, weight -1.7
         phrase problem
    sentiment +0.34:  points 3.1 - 1.7 = 1.4,  shares 0.7528 - 0.4128 = 0.34
    2 of 3 words lie in phrases that say something
  (empty)
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ tenor lexicon eval --set insults --errors 1 --format json gold | jq -c '.wrong, .errors[0].text, .errors[0].record.hits'
  1
  "buffoon"
  []
  ! tenor: 1 record has no dimension and target that is a number, and is left out

People are stars unless --reveal.

  $ printf '{"dimension":"abuse","target":1,"text":"write to ann@example.com, buffoon"}\n{"dimension":"abuse","target":0,"text":"hello"}\n' > people.jsonl
  $ tenor lexicon eval --errors 1 people.jsonl; tenor lexicon eval --errors 1 -f json people.jsonl | grep -c ann@
  dimension  set     metric    figure  95 % interval      rows  use   thresholds
  abuse      people  f1        0.0000  0.0000 … 0.0000       2        0.0001, 0.0001
    1 of 2 rows are wrong; the worst:
  (empty)
    1  target 1, score 0: read as 0, wrong by 0.0001
    write to ***************, buffoon
    sentiment unknown: nothing says anything about it
    0 of 4 words lie in phrases that say something
  (empty)
  0
  [1]
  $ tenor lexicon eval --errors 1 --reveal people.jsonl | grep -c ann@
  1

Another dimension, tables of other columns, and rows that name neither set nor dimension.

  $ tenor lexicon eval --samples 0 --as abuse=jargon gold
  dimension  set       metric    figure  95 % interval      rows  use   thresholds
  sentiment  feelings  pearson   0.7808  -                     8  fit
  abuse      insults   auc       0.5000  -                     8  eval
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ tenor lexicon eval --samples 0 --as insults=satisfaction --format tsv gold
  dimension\x09set\x09metric\x09figure\x09low\x09high\x09rows\x09use\x09below_0\x09above_0\x09below_1\x09above_1
  sentiment\x09feelings\x09pearson\x090.7808\x09\x09\x098\x09fit\x09\x09\x09\x09
  abuse\x09insults\x09auc\x09\x09\x09\x098\x09eval\x09\x09\x09\x09
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  $ printf 'msg,target\ngreat,1\nbad,0\nso good,1\nterrible,0\n' > mine.csv
  $ tenor lexicon eval --samples 0 --dimension sentiment mine.csv
  dimension  set   metric    figure  95 % interval      rows  use   thresholds
  sentiment  mine  f1        1.0000  -                     4        0.0001, 0.0741
  $ tenor lexicon eval mine.csv
  ! tenor: 4 records have no dimension and target that is a number, and are left out
  ! tenor: there are no gold rows in the input: records with text, dimension and a target that is a number, or transcripts and a table of --labels
  [1]

Labels in a table beside transcripts: a row an utterance, a column a dimension.

  $ cat small.jsonl | head -n 3 | cut -c 1-90
  {"call_id":"c1","utterance":0,"role":"agent","start_ms":0,"end_ms":1800,"text":"Hello, hap
  {"call_id":"c1","utterance":1,"role":"customer","start_ms":2000,"end_ms":5000,"text":"This
  {"call_id":"c1","utterance":2,"role":"agent","start_ms":5400,"end_ms":7000,"text":"I compl
  $ printf 'call_id\tutterance\trole\tempathy\tsentiment\nc1\t0\tagent\t0\t\nc1\t1\tcustomer\t\t-1\nc1\t2\tagent\t1\t1\nc9\t1\tagent\t1\t1\n' > labels.tsv
  $ tenor lexicon eval --samples 0 --labels labels.tsv small.jsonl
  dimension  set     metric    figure  95 % interval      rows  use   thresholds
  empathy    labels  f1        0.0000  -                     2        0.0001, 0.0001
  sentiment  labels  accuracy  1.0000  -                     2        0, -0.6427
  ! tenor: 1 of 4 labelled utterances are not in the input
  $ tenor lexicon eval --samples 0 --labels labels.tsv --dimension empathy --format json small.jsonl | jq -c 'del(.digest)'
  {"dimension":"empathy","set":"labels","held_to":"empathy","metric":"f1","metric_from":"the targets","rows":2,"figure":0,"low":null,"high":null,"thresholds":[{"below":0.0001,"above":0.0001},{"below":0.0001,"above":0.0001}],"samples":0,"seed":1}
  ! tenor: 1 of 4 labelled utterances are not in the input
  $ sed 's/-1/bad/' labels.tsv > wrong.tsv; tenor lexicon eval --labels wrong.tsv small.jsonl
  ! tenor: wrong.tsv: the label 'bad' of c1:1 is no number
  [1]
  $ printf 'call_id\tempathy\n' > wrong.tsv; tenor lexicon eval --labels wrong.tsv small.jsonl
  ! tenor: wrong.tsv:1: the header must name the columns call_id, utterance and a dimension for each of the others
  [1]
  $ (cat labels.tsv; sed -n 2p labels.tsv) > wrong.tsv; tenor lexicon eval --labels wrong.tsv small.jsonl
  ! tenor: wrong.tsv:6: this utterance has labels already
  [1]
  $ (cat labels.tsv; echo c1) > wrong.tsv; tenor lexicon eval --labels wrong.tsv small.jsonl
  ! tenor: wrong.tsv:6: 1 columns, but the header has 5
  [1]
  $ tenor lexicon eval --labels nowhere.tsv small.jsonl
  ! tenor: nowhere.tsv: cannot be opened: No such file or directory
  [1]

What is wrong is said.

  $ tenor lexicon eval --as abuse gold
  ! tenor lexicon eval: --as takes NAME=DIMENSION, not 'abuse'
  ! Try 'tenor lexicon eval --help'.
  [2]
  $ tenor lexicon eval --errors 1 --format tsv gold
  ! tenor lexicon eval: --errors shows texts with their ledgers: use --format text or json
  ! Try 'tenor lexicon eval --help'.
  [2]
  $ tenor lexicon eval --metric f2 gold
  ! tenor lexicon eval: 'f2' is not a value of --metric (pearson|auc|f1|macro_f1|accuracy); did you mean 'f1'?
  ! Try 'tenor lexicon eval --help'.
  [2]
  $ printf 'set\tmetric\n' > gold/MANIFEST.tsv; tenor lexicon eval gold
  ! tenor: gold/MANIFEST.tsv:1: the header must name the columns dimension, set and metric
  [1]
  $ printf 'dimension\tset\tmetric\nabuse\tinsults\tf2\n' > gold/MANIFEST.tsv; tenor lexicon eval gold
  ! tenor: gold/MANIFEST.tsv:2: 'f2' is no metric (pearson, auc, f1, macro_f1, accuracy)
  [1]
  $ rm gold/MANIFEST.tsv; echo '{"id":' >> gold/chats.jsonl; tenor lexicon eval --samples 0 --set insults gold
  dimension  set      metric    figure  95 % interval      rows  use   thresholds
  abuse      insults  f1        0.7500  -                     8        0.4161, 0.6397
  ! gold/chats.jsonl:18: not JSON
  ! tenor: 1 record has no dimension and target that is a number, and is left out
  ! tenor: 1 record was rejected
  [3]

A dimension that the labels do not have, and a set that is not there.

  $ printf 'call_id\tutterance\tempathy\tsentiment\nc1\t0\t1\t1\n' >few.tsv; tenor lexicon eval --labels few.tsv --dimension empathyy small.jsonl; tenor lexicon eval --labels few.tsv --set no small.jsonl
  ! tenor: few.tsv has no labels of 'empathyy'; its columns are empathy, sentiment
  ! tenor: there are no gold rows in the set no in the input: records with text, dimension and a target that is a number, or transcripts and a table of --labels
  [1]

What duties listen for gives no points, and is in no ledger of an error.

  $ printf '@lexicon 1 lang=en\n@category cue.bad kind=cue\nso bad\n@category valence kind=valence\nbad :: -2\n' >cues.lex
  $ (printf '{"id":"a","dimension":"sentiment","text":"so bad it is good","target":1}\n{"id":"b","dimension":"sentiment","text":"bad","target":-1}\n'; printf '{"id":"c","dimension":"sentiment","text":"well","target":1}\n{"id":"d","dimension":"sentiment","text":"bad thing","target":-1}\n') >cues.jsonl
  $ tenor lexicon eval --no-default-lexicons --lexicon cues.lex --metric accuracy --samples 10 --errors 1 cues.jsonl | tail -n +4
  (empty)
    a  target 1, score -0.4588: read as -1, wrong by 0.2294
    so bad it is good
       1~~
     1.  "bad"  sentiment -2, share -0.4588
         valence/bad (cues.lex:5), category valence, weight -2
         phrase bad
    sentiment -0.4588:  points -2 = -2,  shares -0.4588 = -0.4588
    1 of 5 words lie in phrases that say something
  (empty)

Labels with commas between them are told what is wrong.

  $ printf 'call_id,utterance,empathy\nt1,0,1\n' >commas.csv; tenor lexicon eval --labels commas.csv small.jsonl
  ! tenor: commas.csv:1: there is no tab: labels are a tab-separated table with the columns call_id, utterance and a dimension for each of the others
  [1]
