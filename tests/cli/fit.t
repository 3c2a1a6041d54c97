Weights moved towards what people said. A layer of our own, and labels that say: "great" is as good as it looks, "fine" is better, "cheap" is
not good at all.

  $ cat > ours.lex <<END
  > @lexicon 1 name=ours
  > # Words that we were not sure about.
  > @category opinion kind=valence
  > splendid :: 1.5 tag=ours
  >   yes: that is splendid => pos
  > fine
  >   note: without a weight of its own
  > cheap :: 0.5 id=op-cheap
  > # A comment in between stays where it is.
  > dear :: tag=money
  > rare :: 2
  > END
  $ i=0; while [ $i -lt 24 ]; do i=$((i + 1))
  > row() { printf '{"id":"%s%d","set":"%s","dimension":"sentiment","role":"customer","text":"%s","target":%s}\n' "$1" $i "$2" "$3" "$4"; }
  > row a talk "it is splendid $i" 1; row b talk "it is fine $i" 1; row c talk "it is cheap $i" $((i % 8 ? -1 : 1)); row d talk "it is dear $i" $((i % 3 ? 1 : -1))
  > row e talk "it is $i" -1; [ $i -gt 4 ] || row f talk "it is rare $i" -1
  > row g stars "splendid, fine $i" 5; row h stars "cheap $i" 1; row i stars "parcel $i" 3
  > done > gold.jsonl
  $ tenor lexicon fit --lexicon ours.lex gold.jsonl | tee ours.patch
  dimension  set    metric      rows   before  out of fold  95 % interval      in sample
  sentiment  talk   accuracy     124   0.8790       0.8629  0.7984 … 0.9194       0.8065
  sentiment  stars  pearson       72   0.7308       0.8494  0.7978 … 0.8894       0.8501
  (empty)
  4 of 4 weights move; 1 entry has points in fewer than 10 rows and stays
        old     new    rows  entry
          1       2      48  opinion/fine  (ours.lex:6)
        1.5     2.2      48  opinion/splendid  (ours.lex:4)
        0.5     0.1      48  op-cheap  (ours.lex:8)
          1     1.2      24  opinion/dear  (ours.lex:10)
  (empty)
  --- ours.lex
  +++ ours.lex
  @@ -1,11 +1,11 @@
   @lexicon 1 name=ours
   # Words that we were not sure about.
   @category opinion kind=valence
  -splendid :: 1.5 tag=ours
  +splendid :: 2.2 tag=ours
     yes: that is splendid => pos
  -fine
  +fine :: 2
     note: without a weight of its own
  -cheap :: 0.5 id=op-cheap
  +cheap :: 0.1 id=op-cheap
   # A comment in between stays where it is.
  -dear :: tag=money
  +dear :: 1.2 tag=money
   rare :: 2
  $ tenor lexicon fit --lexicon ours.lex --step 0.05 --most 1 gold.jsonl | sed -n '/^$/,$p' | sed 's/^@@.*@@/@@/'
  (empty)
  4 of 4 weights move; 1 entry has points in fewer than 10 rows and stays
        old     new    rows  entry
          1    2.05      48  opinion/fine  (ours.lex:6)
        ... 3 more
  (empty)
  --- ours.lex
  +++ ours.lex
  @@
   @lexicon 1 name=ours
   # Words that we were not sure about.
   @category opinion kind=valence
  -splendid :: 1.5 tag=ours
  +splendid :: 2.2 tag=ours
     yes: that is splendid => pos
  -fine
  +fine :: 2.05
     note: without a weight of its own
  -cheap :: 0.5 id=op-cheap
  +cheap :: 0.05 id=op-cheap
   # A comment in between stays where it is.
  -dear :: tag=money
  +dear :: 1.25 tag=money
   rare :: 2
  $ tenor lexicon fit --lexicon ours.lex --format tsv gold.jsonl
  id\x09file\x09line\x09rows\x09old\x09new\x09sign
  opinion/fine\x09ours.lex\x096\x0948\x091\x092\x09stays
  opinion/splendid\x09ours.lex\x094\x0948\x091.5\x092.2\x09stays
  op-cheap\x09ours.lex\x098\x0948\x090.5\x090.1\x09stays
  opinion/dear\x09ours.lex\x0910\x0924\x091\x091.2\x09stays
  $ tenor lexicon fit --lexicon ours.lex --format json --folds 2 gold.jsonl | jq -c '.sets[], .changes[0]'
  {"dimension":"sentiment","set":"talk","metric":"accuracy","rows":124,"before":0.879032,"out_of_fold":0.806452,"low":0.733871,"high":0.870968,"in_sample":0.806452}
  {"dimension":"sentiment","set":"stars","metric":"pearson","rows":72,"before":0.730776,"out_of_fold":0.848858,"low":0.79704,"high":0.889236,"in_sample":0.85015}
  {"id":"opinion/fine","file":"ours.lex","line":6,"rows":48,"old":1,"new":2,"flips":false}

The patch is one; --write does the same. Nothing but numbers changes, and files are as fmt wants them where they were.

  $ cp ours.lex patched.lex; sed 's/ours.lex/patched.lex/' ours.patch | patch -s -p0; diff ours.lex patched.lex
  4c4
  < splendid :: 1.5 tag=ours
  ---
  > splendid :: 2.2 tag=ours
  6c6
  < fine
  ---
  > fine :: 2
  8c8
  < cheap :: 0.5 id=op-cheap
  ---
  > cheap :: 0.1 id=op-cheap
  10c10
  < dear :: tag=money
  ---
  > dear :: 1.2 tag=money
  [1]
  $ cp ours.lex written.lex; tenor lexicon fit --lexicon written.lex --write gold.jsonl >/dev/null; cmp patched.lex written.lex
  $ tenor lexicon eval --lexicon ours.lex --samples 0 gold.jsonl; tenor lexicon eval --lexicon written.lex --samples 0 gold.jsonl
  dimension  set    metric    figure  95 % interval      rows  use   thresholds
  sentiment  talk   accuracy  0.8790  -                   124        0.189, 0.189
  sentiment  stars  pearson   0.7308  -                    72
  dimension  set    metric    figure  95 % interval      rows  use   thresholds
  sentiment  talk   accuracy  0.8065  -                   124        0.1609, 0.3774
  sentiment  stars  pearson   0.8501  -                    72

The figures are those of eval. What is fitted again hardly moves, and with a strong ridge nothing does.

  $ tenor lexicon fit --lexicon ours.lex --ridge 1000000 gold.jsonl | sed -n '/weights move/p'
  0 of 4 weights move; 1 entry has points in fewer than 10 rows and stays
  $ tenor lexicon fit --lexicon ours.lex --min-rows 25 gold.jsonl | sed -n '/weights move/,$p'
  3 of 3 weights move; 2 entries have points in fewer than 25 rows and stay
        old     new    rows  entry
          1     1.9      48  opinion/fine  (ours.lex:6)
        1.5     2.1      48  opinion/splendid  (ours.lex:4)
        0.5     0.1      48  op-cheap  (ours.lex:8)
  (empty)
  --- ours.lex
  +++ ours.lex
  @@ -1,11 +1,11 @@
   @lexicon 1 name=ours
   # Words that we were not sure about.
   @category opinion kind=valence
  -splendid :: 1.5 tag=ours
  +splendid :: 2.1 tag=ours
     yes: that is splendid => pos
  -fine
  +fine :: 1.9
     note: without a weight of its own
  -cheap :: 0.5 id=op-cheap
  +cheap :: 0.1 id=op-cheap
   # A comment in between stays where it is.
   dear :: tag=money
   rare :: 2

Signs stay, unless they are told to go; those that go are marked.

  $ tenor lexicon fit --lexicon ours.lex --allow-flips --format tsv gold.jsonl
  id\x09file\x09line\x09rows\x09old\x09new\x09sign
  op-cheap\x09ours.lex\x098\x0948\x090.5\x09-0.6\x09changes
  opinion/fine\x09ours.lex\x096\x0948\x091\x091.9\x09stays
  opinion/splendid\x09ours.lex\x094\x0948\x091.5\x092.1\x09stays
  opinion/dear\x09ours.lex\x0910\x0924\x091\x091.1\x09stays

Only a category; only the topmost layer.

  $ tenor lexicon fit --lexicon ours.lex --category opinion.other gold.jsonl | sed -n '/weights move/,$p'
  0 of 0 weights move; 0 entries have points in fewer than 10 rows and stay
  $ printf '@lexicon 1\n@category more kind=valence\nparcel :: 1\n' > top.lex
  $ tenor lexicon fit --lexicon ours.lex --lexicon top.lex --format tsv gold.jsonl
  id\x09file\x09line\x09rows\x09old\x09new\x09sign
  more/parcel\x09top.lex\x093\x0924\x091\x091.3\x09stays

Tests in the files that fail then are counted. Sets for evaluation are refused.

  $ sed 's/cheap :: 0.5 id=op-cheap/cheap :: 0.5 id=op-cheap\n  yes: cheap => pos/' ours.lex > tested.lex; tenor lexicon fit --lexicon tested.lex gold.jsonl >/dev/null
  ! tenor: with these weights 1 test of the files fails: see lexicon check
  $ printf 'dimension\tset\tmetric\tuse\nsentiment\ttalk\tmacro_f1\teval\nsentiment\tstars\tpearson\tfit\n' > MANIFEST.tsv
  $ tenor lexicon fit --lexicon ours.lex gold.jsonl | head -n 4
  dimension  set    metric      rows   before  out of fold  95 % interval      in sample
  sentiment  stars  pearson       72   0.7308       0.8454  0.7921 … 0.8868       0.8454
  (empty)
  3 of 3 weights move; 0 entries have points in fewer than 10 rows and stay
  ! tenor: talk (sentiment) is marked eval in MANIFEST.tsv: nothing may be fitted on it
  $ tenor lexicon fit --lexicon ours.lex --set talk gold.jsonl
  ! tenor: talk (sentiment) is marked eval in MANIFEST.tsv: nothing may be fitted on it
  [1]

What cannot be.

  $ tenor lexicon fit --ridge -1 gold.jsonl
  ! tenor lexicon fit: --ridge takes a number from 0 to 1e+06, not '-1'
  ! Try 'tenor lexicon fit --help'.
  [2]
  $ tenor lexicon fit --folds 1 gold.jsonl
  ! tenor lexicon fit: --folds takes a whole number from 2 to 100, not '1'
  ! Try 'tenor lexicon fit --help'.
  [2]
  $ tenor lexicon fit small.jsonl
  ! tenor: there are no gold rows in the input: records with text, dimension and a target that is a number, or transcripts and a table of --labels
  [1]
  $ tenor lexicon compile --alone ours.lex -o ours.tnx; tenor lexicon fit --lexicon ours.tnx gold.jsonl
  ! tenor lexicon fit: ours.tnx is an image: give the lexicon files that it was made of
  ! Try 'tenor lexicon fit --help'.
  [2]
  $ printf '@lexicon 1\n:: id=op-cheap weight=0.7\n' > over.lex; tenor lexicon fit --lexicon ours.lex --lexicon over.lex gold.jsonl --format tsv
  id\x09file\x09line\x09rows\x09old\x09new\x09sign
  ! tenor: talk (sentiment) is marked eval in MANIFEST.tsv: nothing may be fitted on it
