What an edit of a lexicon does to the scores of transcripts.

  $ cat > calls.jsonl <<END
  > {"call_id":"k1","utterance":0,"role":"agent","text":"Hello, I'd be happy to help"}
  > {"call_id":"k1","utterance":1,"role":"customer","text":"This is bad, really bad. My mail is ann@example.com and it is not good"}
  > {"call_id":"k1","utterance":2,"role":"agent","text":"I completely understand your frustration"}
  > {"call_id":"k2","utterance":0,"role":"customer","text":"You are useless! So bad\tit\nhurts"}
  > {"call_id":"k2","utterance":1,"role":"agent","text":"I'm so sorry to hear that"}
  > {"call_id":"k3","utterance":0,"role":"customer","text":"Nothing to see here"}
  > {"text":"bad, and in no call"}
  > END
  $ cat > old.lex <<END
  > @lexicon 1 lang=en
  > @category mood kind=valence
  > hurts :: -2
  > END
  $ cat > new.lex <<END
  > @lexicon 1 lang=en
  > # more of it
  > :: id=emp-understand weight=0.5
  > @category mood kind=valence
  > hurts :: -2
  >   yes: it hurts
  > really bad :: -4
  > @category warmth speaker=agent
  > hello :: 3
  > END
  $ tenor lexicon diff old.lex new.lex calls.jsonl
  3 entries differ: 1 changed, 2 added, 0 removed
  7 turns, 3 that an edit touches; 3 change, 2 their band
  3 calls; 1 change, 1 their band
  (empty)
  Dimensions
                 turns       up     down     band    calls  bands
    sentiment        1        0        1        0        1
    empathy          1        0        1        1        1  strong→present 1
    warmth           1        1        0        1        1  none→strong 1
  (empty)
  Entries
       turns     band    calls  matched
           1        1        0        1  emp-understand  weight 2 → 0.5
           1        0        0        1  mood/really_bad  added: really bad
           1        1        1        1  warmth/hello  added: hello
  (empty)
  Turns that change most
    k1:0             agent    Hello, I'd be happy to help
        warmth 0 → 0.8321  none → strong  warmth/hello
    k1:2             agent    I completely understand your frustration
        empathy 0.7071 → 0.2425  strong → present  emp-understand
    k1:1             customer This is bad, really bad. My mail is *************** and it is not good
        sentiment -0.8795 → -0.898  mood/really_bad
  (empty)
  Calls that change most
    k1               3 turns  warmth/hello
        customer sentiment -0.8795 → -0.898
        agent empathy in 100 words 18.1818 → 4.5455
        agent warmth in 100 words 0 → 27.2727  none → strong

The same, one table as TSV, and everything as JSON Lines.

  $ tenor lexicon diff --table turns old.lex new.lex calls.jsonl
  call_id\x09utterance\x09role\x09dimension\x09before\x09after\x09band_before\x09band_after\x09entry\x09text
  k1\x090\x09agent\x09warmth\x090\x090.8321\x09none\x09strong\x09warmth/hello\x09Hello, I'd be happy to help
  k1\x092\x09agent\x09empathy\x090.7071\x090.2425\x09strong\x09present\x09emp-understand\x09I completely understand your frustration
  k1\x091\x09customer\x09sentiment\x09-0.8795\x09-0.898\x09neg\x09neg\x09mood/really_bad\x09This is bad, really bad. My mail is *************** and it is not good
  $ tenor lexicon diff --table calls old.lex new.lex calls.jsonl
  call_id\x09role\x09dimension\x09before\x09after\x09band_before\x09band_after\x09turns\x09entry
  k1\x09customer\x09sentiment\x09-0.8795\x09-0.898\x09neg\x09neg\x093\x09warmth/hello
  k1\x09agent\x09empathy\x0918.1818\x094.5455\x09strong\x09strong\x093\x09warmth/hello
  k1\x09agent\x09warmth\x090\x0927.2727\x09none\x09strong\x093\x09warmth/hello
  $ tenor lexicon diff --table entries old.lex new.lex calls.jsonl
  entry\x09status\x09what\x09before\x09after\x09matched\x09turns\x09bands\x09calls
  emp-understand\x09changed\x09weight 2 → 0.5\x09frozen.lex:5\x09frozen.lex:5\x091\x091\x091\x090
  mood/really_bad\x09added\x09really bad\x09\x09new.lex:7\x091\x091\x090\x090
  warmth/hello\x09added\x09hello\x09\x09new.lex:9\x091\x091\x091\x091
  $ tenor lexicon diff --table dimensions old.lex new.lex calls.jsonl
  dimension\x09turns\x09up\x09down\x09bands\x09moves\x09change\x09calls\x09call_bands
  sentiment\x091\x090\x091\x090\x09\x09-0.0185\x091\x090
  empathy\x091\x090\x091\x091\x09strong→present 1\x09-0.4646\x091\x090
  positive\x090\x090\x090\x090\x09\x090\x090\x090
  ownership\x090\x090\x090\x090\x09\x090\x090\x090
  jargon\x090\x090\x090\x090\x09\x090\x090\x090
  abuse\x090\x090\x090\x090\x09\x090\x090\x090
  warmth\x091\x091\x090\x091\x09none→strong 1\x090.8321\x091\x091
  $ tenor lexicon diff --format json --most 1 new.lex old.lex calls.jsonl
  {"type":"summary","entries":3,"turns":7,"touched":3,"changed":3,"bands":2,"calls":3,"changed_calls":1,"call_bands":1,"all_scored_because":null}
  {"type":"dimension","dimension":"sentiment","turns":1,"up":1,"down":0,"bands":0,"moves":[],"change":0.0185,"calls":1,"call_bands":0}
  {"type":"dimension","dimension":"empathy","turns":1,"up":1,"down":0,"bands":1,"moves":[{"from":"present","to":"strong","turns":1}],"change":0.4646,"calls":1,"call_bands":0}
  {"type":"dimension","dimension":"positive","turns":0,"up":0,"down":0,"bands":0,"moves":[],"change":0,"calls":0,"call_bands":0}
  {"type":"dimension","dimension":"ownership","turns":0,"up":0,"down":0,"bands":0,"moves":[],"change":0,"calls":0,"call_bands":0}
  {"type":"dimension","dimension":"jargon","turns":0,"up":0,"down":0,"bands":0,"moves":[],"change":0,"calls":0,"call_bands":0}
  {"type":"dimension","dimension":"abuse","turns":0,"up":0,"down":0,"bands":0,"moves":[],"change":0,"calls":0,"call_bands":0}
  {"type":"dimension","dimension":"warmth","turns":1,"up":0,"down":1,"bands":1,"moves":[{"from":"strong","to":"none","turns":1}],"change":-0.8321,"calls":1,"call_bands":1}
  {"type":"entry","entry":"emp-understand","status":"changed","changes":[{"what":"weight","before":"0.5","after":"2"}],"before":{"file":"frozen.lex","line":5,"phrase":"[completely|fully] understand ...3 ~frustration"},"after":{"file":"frozen.lex","line":5,"phrase":"[completely|fully] understand ...3 ~frustration"},"matched":1,"turns":1,"bands":1,"calls":0}
  {"type":"entry","entry":"mood/really_bad","status":"removed","changes":[],"before":{"file":"new.lex","line":7,"phrase":"really bad"},"after":null,"matched":1,"turns":1,"bands":0,"calls":0}
  {"type":"entry","entry":"warmth/hello","status":"removed","changes":[],"before":{"file":"new.lex","line":9,"phrase":"hello"},"after":null,"matched":1,"turns":1,"bands":1,"calls":1}
  {"type":"turn","call_id":"k1","utterance":0,"role":"agent","scores":[{"dimension":"warmth","before":0.8321,"after":0,"band_before":"strong","band_after":"none","entry":"warmth/hello"}],"text":"Hello, I'd be happy to help"}
  {"type":"call","call_id":"k1","turns":3,"entry":"warmth/hello","measures":[{"role":"customer","dimension":"sentiment","before":-0.898,"after":-0.8795,"band_before":"neg","band_after":"neg"},{"role":"agent","dimension":"empathy","before":4.5455,"after":18.1818,"band_before":"strong","band_after":"strong"},{"role":"agent","dimension":"warmth","before":27.2727,"after":0,"band_before":"strong","band_after":"none"}]}
  $ tenor lexicon diff --most 1 --reveal old.lex new.lex calls.jsonl | tail -n 19
    sentiment        1        0        1        0        1
    empathy          1        0        1        1        1  strong→present 1
    warmth           1        1        0        1        1  none→strong 1
  (empty)
  Entries
       turns     band    calls  matched
           1        1        0        1  emp-understand  weight 2 → 0.5
    ... and 2 more
  (empty)
  Turns that change most
    k1:0             agent    Hello, I'd be happy to help
        warmth 0 → 0.8321  none → strong  warmth/hello
    ... and 2 more
  (empty)
  Calls that change most
    k1               3 turns  warmth/hello
        customer sentiment -0.8795 → -0.898
        agent empathy in 100 words 18.1818 → 4.5455
        agent warmth in 100 words 0 → 27.2727  none → strong

Nothing that can move a score.

  $ printf '@lexicon 1\n# the same\n@category mood kind=valence\nHURTS :: -2.0 tag=x\n  note: n\n' > same.lex
  $ tenor lexicon diff old.lex same.lex calls.jsonl
  The lexicons say the same: no score differs.
  $ tenor lexicon diff --format json old.lex same.lex calls.jsonl | head -n 1
  {"type":"summary","entries":0,"turns":7,"touched":0,"changed":0,"bands":0,"calls":3,"changed_calls":0,"call_bands":0,"all_scored_because":null}

Limits for CI.

  $ tenor lexicon diff --max-changed 4 --max-bands 100% old.lex new.lex calls.jsonl | head -n 2
  3 entries differ: 1 changed, 2 added, 0 removed
  7 turns, 3 that an edit touches; 3 change, 2 their band
  $ tenor lexicon diff --max-changed 3 --max-bands 10% old.lex new.lex calls.jsonl >/dev/null
  ! tenor: 2 of 7 turns: more than --max-bands 10%
  [4]
  $ tenor lexicon diff --max-changed many old.lex new.lex calls.jsonl
  ! tenor lexicon diff: --max-changed takes a number, as in 20, or a share of the turns, as in 0.5%; not 'many'
  ! Try 'tenor lexicon diff --help'.
  [2]

Over the shipped lexicons, or alone; the shipped ones themselves; images.

  $ tenor lexicon diff --alone --table entries old.lex new.lex calls.jsonl
  ! new.lex:3:1: error[E410]: no lower layer has an entry 'emp-understand'
  !     3 | :: id=emp-understand weight=0.5
  !       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  ! tenor: the lexicon has 1 error
  [1]
  $ printf '@lexicon 1\n@category mood kind=valence\nhurts :: -1\n' > alone.lex
  $ tenor lexicon diff --alone --table turns old.lex alone.lex calls.jsonl
  call_id\x09utterance\x09role\x09dimension\x09before\x09after\x09band_before\x09band_after\x09entry\x09text
  k2\x090\x09customer\x09sentiment\x09-0.4588\x09-0.25\x09neg\x09neg\x09mood/hurts\x09You are useless! So bad it hurts
  $ cp frozen.lex copy.lex; printf '@category mood kind=valence\nhurts :: -2\n' >> copy.lex
  $ tenor lexicon diff --alone --table entries "$TENOR_LEXICONS" copy.lex calls.jsonl
  entry\x09status\x09what\x09before\x09after\x09matched\x09turns\x09bands\x09calls
  mood/hurts\x09added\x09hurts\x09\x09copy.lex:47\x091\x091\x090\x091
  $ tenor lexicon diff --table entries frozen.lex old.lex calls.jsonl
  entry\x09status\x09what\x09before\x09after\x09matched\x09turns\x09bands\x09calls
  mood/hurts\x09added\x09hurts\x09\x09old.lex:3\x091\x091\x090\x091
  $ tenor lexicon compile -o old.tnr old.lex; tenor lexicon compile -o new.tnr new.lex
  $ tenor lexicon diff --format json old.lex new.lex calls.jsonl | sed 's/"file":"[^"]*"//' > a
  $ tenor lexicon diff --format json old.tnr new.tnr calls.jsonl | sed 's/"file":"[^"]*"//' | cmp a - && echo alike
  alike
  $ tenor lexicon diff --lexicon old.tnr old.lex new.lex calls.jsonl
  ! tenor lexicon diff: the image old.tnr is a whole lexicon: it cannot be layered with others
  ! Try 'tenor lexicon diff --help'.
  [2]

What changes how words are cut changes all.

  $ printf '@lexicon 1\n@category fillers kind=filler\nreally\n' > filler.lex
  $ tenor lexicon diff old.lex filler.lex calls.jsonl
  2 entries differ: 0 changed, 1 added, 1 removed
  7 turns, all scored twice, since fillers differ, and with them what phrases look through; 1 change, 0 their band
  3 calls; 1 change, 0 their band
  (empty)
  Dimensions
                 turns       up     down     band    calls  bands
    sentiment        1        1        0        0        1
  (empty)
  Entries
       turns     band    calls  matched
           1        0        1        1  mood/hurts  removed: hurts
           0        0        0        1  fillers/really  added: really
  (empty)
  Turns that change most
    k2:0             customer You are useless! So bad it hurts
        sentiment -0.8047 → -0.6428  mood/hurts
  (empty)
  Calls that change most
    k2               1 turn  mood/hurts
        customer sentiment -0.8047 → -0.6428

By any number of threads, interleaved, from a pipe.

  $ for i in 1 2 3 4 5 6 7 8 9; do sed "s/\"k/\"$i-k/" calls.jsonl; done > many.jsonl
  $ tenor lexicon diff -j 1 --format json old.lex new.lex many.jsonl > a
  $ for j in 2 7; do tenor lexicon diff -j $j --format json old.lex new.lex many.jsonl | cmp a - || echo other bytes; done
  $ tenor lexicon diff --interleaved --format json old.lex new.lex many.jsonl | cmp a - && echo alike
  alike
  $ tenor lexicon diff --format json old.lex new.lex - < many.jsonl | cmp a - && echo alike
  alike

What is wrong is said.

  $ tenor lexicon diff old.lex new.lex
  ! tenor lexicon diff: OLD NEW INPUT... is missing
  ! Try 'tenor lexicon diff --help'.
  [2]
  $ tenor lexicon diff old.lex nowhere.lex calls.jsonl
  ! nowhere.lex: error[E110]: cannot read: no such file or folder
  ! tenor: the lexicon has 1 error
  [1]
  $ tenor lexicon diff --format json --table calls old.lex new.lex calls.jsonl
  ! tenor lexicon diff: --table is for TSV: text and JSON have all tables
  ! Try 'tenor lexicon diff --help'.
  [2]
  $ echo '{"text":1}' > broken.jsonl; tenor lexicon diff --max-changed 0 old.lex new.lex broken.jsonl
  3 entries differ: 1 changed, 2 added, 0 removed
  0 turns, 0 that an edit touches; 0 change, 0 their band
  0 calls; 0 change, 0 their band
  (empty)
  Entries
       turns     band    calls  matched
           0        0        0        0  emp-understand  weight 2 → 0.5
           0        0        0        0  mood/really_bad  added: really bad
           0        0        0        0  warmth/hello  added: hello
  ! tenor: broken.jsonl:1: rejected: the text is not a string
  [3]
  $ tenor lexicon diff old.lex new.lex nowhere.jsonl
  ! tenor: nowhere.jsonl: cannot be read: No such file or directory
  [1]
