Lexicon files of other programs' dictionaries. What has no place in them is told with its line, and counted.

  $ printf '%%\n1\tfunction (Function Words)\n\t2\tpronoun (Pronouns)\n3\taffect\n\t4\tposemo\n\t5\tNeg Emo\n6\tempty\n%%\ni\t1\t2\nhappy*\t3\t4\nha*\t4\nlike\t(02 134)125/464\t3\nkind\t<of>4\nf*ck\t5\nlost\t77\nalone\nthank you\t4\n:)\t4\nnice  4\ngood\t4\ngood\t5\n' > feelings.dic
  $ tenor lexicon import --report lost.tsv feelings.dic
  @lexicon 1 name=feelings allow=W606
  # Made by tenor lexicon import: LIWC dictionary (.dic).
  (empty)
  @category emoticons kind=emoticon
  :)
  (empty)
  @category function.pronoun neg=keep  # Pronouns
  i
  (empty)
  @category affect neg=keep
  like
  (empty)
  @category affect.posemo neg=keep
  happy*
  (/ha.*/)
  thank you
  :\)
  nice
  good
  (empty)
  @category affect.neg-emo neg=keep
  good
  ! tenor: not carried over: feelings.dic:12: like: a category under a condition, ( ) or < >
  ! tenor: not carried over: feelings.dic:13: kind: a category under a condition, ( ) or < >
  ! tenor: not carried over: feelings.dic:14: f*ck: a * that does not end the term
  ! tenor: not carried over: feelings.dic:15: lost: a category that the legend does not have
  ! tenor: not carried over: feelings.dic:16: alone: a word without a category
  ! tenor: carried over otherwise: feelings.dic:6: Neg Emo: the category is called affect.neg-emo here
  ! tenor: carried over otherwise: feelings.dic:7: empty: a category without words
  ! tenor: carried over otherwise: feelings.dic:21: good: in several categories of one tone, where it counts once
  ! tenor: feelings.dic: LIWC dictionary (.dic): 16 read, 11 carried over, 5 not
  $ cat lost.tsv
  file\x09line\x09carried\x09what\x09reason
  feelings.dic\x096\x09changed\x09Neg Emo\x09the category is called affect.neg-emo here
  feelings.dic\x097\x09changed\x09empty\x09a category without words
  feelings.dic\x0912\x09no\x09like\x09a category under a condition, ( ) or < >
  feelings.dic\x0913\x09no\x09kind\x09a category under a condition, ( ) or < >
  feelings.dic\x0914\x09no\x09f*ck\x09a * that does not end the term
  feelings.dic\x0915\x09no\x09lost\x09a category that the legend does not have
  feelings.dic\x0916\x09no\x09alone\x09a word without a category
  feelings.dic\x0921\x09changed\x09good\x09in several categories of one tone, where it counts once
  $ tenor lexicon import --alone feelings.dic > feelings.lex 2> /dev/null; tenor lexicon check --alone feelings.lex; tenor lexicon fmt --alone --check feelings.lex
  feelings.lex:19:1: warning[W604]: the entry never wins: 'affect.neg-emo/good' matches whatever it matches
     19 | good
        | ^~~~
        = help: delete it, or make it longer: 'affect.neg-emo/good' (feelings.lex:22) takes the same words and its id comes first; here prio=1 would win
  10 entries, 0 tests, 0 failed, 0 errors, 1 warnings
  $ tenor explain --lexicon feelings.lex --no-default-lexicons "happily I thank you haha :)"
    happily I thank you haha :)
    1~~~~~~ 2 3~~~~~~~~ 4~~~ 5~
     1.  "happily"  affect +1, share +0.2236
         affect.posemo/(/ha.*/) (feelings.lex:15), category affect.posemo, weight 1
         phrase (/ha.*/)
     2.  "I"  function +1, share +0.4472
         function.pronoun/i (feelings.lex:8), category function.pronoun, weight 1
         phrase i
     3.  "thank you"  affect +1, share +0.2236
         affect.posemo/thank_you (feelings.lex:16), category affect.posemo, weight 1
         phrase thank you
     4.  "haha"  affect +1, share +0.2236
         affect.posemo/(/ha.*/) (feelings.lex:15), category affect.posemo, weight 1
         phrase (/ha.*/)
     5.  ":)"  affect +1, share +0.2236
         affect.posemo/:\) (feelings.lex:17), category affect.posemo, weight 1
         phrase :\)
    sentiment unknown: nothing says anything about it
    affect +0.8944:  points 1 + 1 + 1 + 1 = 4,  shares 0.2236 + 0.2236 + 0.2236 + 0.2236 = 0.8944
    function +0.4472:  points 1 = 1,  shares 0.4472 = 0.4472
    5 of 5 words lie in phrases that say something

quanteda:

  $ printf 'A Category: # why\n- tax*\n- "budget cut*"\n- \047*deceit*\047\n- no\n- *alias\n- wo?d\n- some long\n  phrase\n- sub: [a b, "c, d", \047it\047\047s\047,\n    last]\nnested: {x: {deep: [one]}, y: three}\nsentiment:\n  - great\n  - ~\n' > b.yml
  $ tenor lexicon import b.yml
  @lexicon 1 name=b allow=W606
  # Made by tenor lexicon import: quanteda dictionary (YAML).
  (empty)
  @category a-category neg=keep
  tax*
  budget cut*
  (/.*deceit.*/)
  no
  (/wo.d/)
  some long phrase
  (empty)
  @category a-category.sub neg=keep
  a b
  c, d
  it's
  last
  (empty)
  @category nested.x.deep neg=keep
  one
  (empty)
  @category nested.y neg=keep
  three
  (empty)
  @category imported-sentiment neg=keep
  great
  ! tenor: not carried over: b.yml:6: *alias: an alias of YAML: a pattern that begins with * stands in quotes
  ! tenor: not carried over: b.yml:15: ~: a null
  ! tenor: carried over otherwise: b.yml:1: A Category: the category is called a-category here
  ! tenor: carried over otherwise: b.yml:5: no: a word here, though YAML takes it for a logical value unless it stands in quotes
  ! tenor: carried over otherwise: b.yml:13: sentiment: the category is called imported-sentiment here
  ! tenor: b.yml: quanteda dictionary (YAML): 15 read, 13 carried over, 2 not
  $ printf 'key:\n  - [a, b\n' > open.yml; tenor lexicon import open.yml
  ! tenor: open.yml:2: a [ that is never closed
  [1]
  $ printf -- '- a\n- b\n' > list.yml; tenor lexicon import --from quanteda list.yml; tenor lexicon import --from quanteda --category ours list.yml
  @lexicon 1 name=list allow=W606
  # Made by tenor lexicon import: quanteda dictionary (YAML).
  (empty)
  @category ours neg=keep
  a
  b
  ! tenor: list.yml:1: a term without a key above it
  ! tenor: list.yml: quanteda dictionary (YAML): 2 read, 2 carried over, 0 not

VADER and AFINN:

  $ printf ':)\t2.0\t1.18322\t[2, 2, 1]\n$:\t-1.5\t0.80623\t[-1]\nabandon\t-1.9\t0.53852\t[-1, -2]\nscrewed up\t-1.51234\t0.6\t[-1]\n@x\t1\t0\t[1]\nabandon\t-1\t1\t[1]\nabandon\t-1.9\t1\t[1]\nhuge\t7\t1\t[]\nrow\n' > vader.txt
  $ tenor lexicon import vader.txt
  @lexicon 1 name=vader allow=W606
  # Made by tenor lexicon import: VADER list of rated words.
  (empty)
  @category vader.emoticons kind=emoticon
  :) :: 2
    note: sd 1.18322, ratings [2, 2, 1]
  $: :: -1.5
    note: sd 0.80623, ratings [-1]
  (empty)
  @category vader kind=valence
  abandon :: -1.9
    note: sd 0.53852, ratings [-1, -2]
  screwed up :: -1.5123
    note: sd 0.6, ratings [-1]
  ! tenor: not carried over: vader.txt:5: @x: no entry can begin with @
  ! tenor: not carried over: vader.txt:6: abandon: the same as line 3, which has another weight: that one counts
  ! tenor: not carried over: vader.txt:8: huge: its number is outside -5 … 5
  ! tenor: not carried over: vader.txt:9: row: no word, tab and number
  ! tenor: carried over otherwise: vader.txt:4: screwed up: its number is rounded to four decimals
  ! tenor: carried over otherwise: vader.txt:7: abandon: the same as line 3: one entry
  ! tenor: vader.txt: VADER list of rated words: 9 read, 5 carried over, 4 not
  $ printf 'abandon\t-2\ncan\047t stand\t-3\ncool stuff\t3\n' > afinn.txt
  $ tenor lexicon import --category ours.rated afinn.txt
  @lexicon 1 name=afinn allow=W606
  # Made by tenor lexicon import: AFINN list of rated words.
  (empty)
  @category ours.rated kind=valence
  abandon :: -2
  can't stand :: -3
  cool stuff :: 3
  ! tenor: afinn.txt: AFINN list of rated words: 3 read, 3 carried over, 0 not

WordStat:

  $ printf 'POSITIVE\n\tGOOD_WORDS\n\t\tGREAT (1)\n\t\tHAPP* (1)\n\t\tWELL_DONE (2)\n\t\t*FUL (1)\n\tPLAIN\nNEGATIONS\n\tNOT (1)\n\tNEVER (1)\nNEGATIVE\n\tBAD (1)\n\t@NOTGOOD [#GOOD_WORDS AFTER #NEGATIONS /S3] (1)\n\t@LATE [refund NEAR delay* /S 5] (1)\n\t@GLAD [happy NOT NEAR #NEGATIONS /P30] (1)\n\t@AND [a AND b] (1)\n\t@NONE [a NEAR #NOWHERE] (1)\n\tHEAVY (9)\nNOTHING\n' > words.cat
  $ tenor lexicon import words.cat
  @lexicon 1 name=words allow=W606
  # Made by tenor lexicon import: WordStat dictionary (.cat).
  (empty)
  @category positive neg=keep
  plain
  (empty)
  @category positive.good_words neg=keep
  great
  happ*
  well done :: 2
  (/.*ful/)
  (empty)
  @category negations neg=keep
  not
  never
  (empty)
  @category negative neg=keep
  bad
  (not|never) ...2 (great|happ*|well done|(/.*ful/))
  (refund ...4 delay*|delay* ...4 refund)
  happy
    except: happy ...10 (not|never)
    except: (not|never) ...10 happy
  ! tenor: not carried over: words.cat:16: @AND [a AND b]: a rule without NEAR, AFTER or BEFORE
  ! tenor: not carried over: words.cat:17: @NONE [a NEAR #NOWHERE]: a rule that names a category which is not there
  ! tenor: not carried over: words.cat:18: HEAVY: its weight is outside -5 … 5
  ! tenor: not carried over: words.cat:19: NOTHING: a category without words
  ! tenor: carried over otherwise: words.cat:7: PLAIN: no weight stands behind it: a word of weight 1, or an empty category
  ! tenor: carried over otherwise: words.cat:15: @GLAD [happy NOT NEAR #NEGATIONS /P30]: a rule that reaches farther than the 10 words of a gap
  ! tenor: carried over otherwise: words.cat:15: @GLAD [happy NOT NEAR #NEGATIONS /P30]: a rule that reaches beyond its sentence, which no phrase does
  ! tenor: words.cat: WordStat dictionary (.cat): 15 read, 11 carried over, 4 not

Latin-1 is read when told so; UTF-16 tells itself. What nothing tells is refused.

  $ printf 'A\n\tcaf\351 (1)\n\tna\357ve (1)\n' > latin.cat; tenor lexicon import latin.cat
  ! tenor: latin.cat:2: bytes that are not UTF-8: save the file as UTF-8, or say --encoding latin1
  [1]
  $ tenor lexicon import --encoding latin1 latin.cat
  @lexicon 1 name=latin allow=W606
  # Made by tenor lexicon import: WordStat dictionary (.cat).
  (empty)
  @category a neg=keep
  café
  naïve
  ! tenor: latin.cat: WordStat dictionary (.cat): 2 read, 2 carried over, 0 not
  $ printf '\377\376%%\000\n\0001\000\t\000x\000\n\000%%\000\n\000\351\000t\000\351\000\t\0001\000' | tenor lexicon import -
  @lexicon 1 name=standard-input allow=W606
  # Made by tenor lexicon import: LIWC dictionary (.dic).
  (empty)
  @category x neg=keep
  été
  ! tenor: standard input: LIWC dictionary (.dic): 1 read, 1 carried over, 0 not
  $ printf 'some words\nin lines\n' | tenor lexicon import -
  ! tenor: standard input: neither a table nor a dictionary, as far as its first lines tell
  [1]
  $ tenor lexicon import --category 1st afinn.txt
  ! tenor: the name of a category is a letter, then letters, digits, - _ .
  [1]
  $ tenor lexicon import nowhere.dic
  ! tenor: nowhere.dic: cannot be read: No such file or directory
  [1]
  $ tenor lexicon import afinn.txt words.cat
  ! tenor lexicon import: these are several files: --write puts a lexicon file beside each
  ! Try 'tenor lexicon import --help'.
  [2]

No lexicon is replaced by a dictionary.

  $ tenor lexicon import --write afinn.txt words.cat 2> /dev/null; tail -n 3 afinn.lex
  afinn.lex
  words.lex
  abandon :: -2
  can't stand :: -3
  cool stuff :: 3
  $ tenor lexicon import --write afinn.txt
  ! tenor: afinn.lex is there already: an import of a dictionary replaces no lexicon
  [1]
  $ tenor lexicon import --write -
  ! tenor lexicon import: standard input has no name: leave --write out
  ! Try 'tenor lexicon import --help'.
  [2]

What is too large is named.

  $ head -c 67108865 /dev/zero >vast.csv; tenor lexicon import vast.csv; rm vast.csv
  ! tenor: vast.csv: more than 64 MB
