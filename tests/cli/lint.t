Warnings about lexicon files: shown, switched off, taken for errors, explained; with a corpus; at every save.

  $ cat >ours.lex <<'END'
  > @lexicon 1 lang=en
  > @category empathy speaker=agent
  > ~custom service :: 1
  >   yes: custom service
  > so sorry for that :: 2
  > (glad|happy) to help :: 1
  >   yes: happy to help
  > glad to help :: 2
  >   yes: customer> thanks
  > END
  $ tenor lexicon check --alone ours.lex
  ours.lex:3:1: warning[W607]: '~custom' means 'custom' and matches 'customer', too
      3 | ~custom service :: 1
        | ^~~~~~~~~~~~~~~
        = help: list the words that are meant: (a|b|c); or show with a yes: or no: line that it is known
  ours.lex:5:1: warning[W606]: this phrase has no tests
      5 | so sorry for that :: 2
        | ^~~~~~~~~~~~~~~~~
        = help: add below it a sentence that counts (yes: ...) and one that does not (no: ...)
  ours.lex:8:1: warning[W604]: the entry never wins: 'empathy/(glad|happy)_to_help' matches whatever it matches
      8 | glad to help :: 2
        | ^~~~~~~~~~~~
        = help: delete it, or make it longer: 'empathy/(glad|happy)_to_help' (ours.lex:6) takes the same words and its id comes first; here prio=1 would win
  ours.lex:9:8: failed test[T701]: yes: the entry does not match
      9 |   yes: customer> thanks
        |        ^~~~~~
        = help: look at its words, its exceptions, its speaker and idioms around it
  4 entries, 3 tests, 1 failed, 0 errors, 3 warnings
  [1]
  $ tenor lexicon check --alone --allow W604 --allow W606,W607 ours.lex | tail -n 5
  ours.lex:9:8: failed test[T701]: yes: the entry does not match
      9 |   yes: customer> thanks
        |        ^~~~~~
        = help: look at its words, its exceptions, its speaker and idioms around it
  4 entries, 3 tests, 1 failed, 0 errors, 0 warnings
  $ tenor lexicon check --alone --allow all ours.lex
  ours.lex:9:8: failed test[T701]: yes: the entry does not match
      9 |   yes: customer> thanks
        |        ^~~~~~
        = help: look at its words, its exceptions, its speaker and idioms around it
  4 entries, 3 tests, 1 failed, 0 errors, 0 warnings
  [1]
  $ sed 's/yes: customer> thanks/no: thanks/' ours.lex >good.lex
  $ tenor lexicon check --alone --deny W604 good.lex >denied; echo $?
  1
  $ tenor lexicon check --alone --deny W608 good.lex >denied; echo $?
  0
  $ tenor lexicon check --alone --deny all --allow W604,W606,W607 good.lex
  4 entries, 3 tests, 0 failed, 0 errors, 0 warnings
  $ tenor lexicon check --alone --allow E402 good.lex
  ! tenor lexicon check: --allow takes codes of warnings, not 'E402'; 'tenor help codes' lists them
  ! Try 'tenor lexicon check --help'.
  [2]
  $ tenor lexicon check --alone --deny W606, good.lex
  ! tenor lexicon check: --deny takes codes of warnings, not ''; 'tenor help codes' lists them
  ! Try 'tenor lexicon check --help'.
  [2]
  $ tenor lexicon check --alone -f json good.lex | head -n 2
  {"file":"good.lex","line":3,"column":1,"end_column":16,"width":15,"byte_begin":0,"byte_end":15,"severity":"warning","code":"W607","message":"'~custom' means 'custom' and matches 'customer', too","help":"list the words that are meant: (a|b|c); or show with a yes: or no: line that it is known"}
  {"file":"good.lex","line":5,"column":1,"end_column":18,"width":17,"byte_begin":0,"byte_end":17,"severity":"warning","code":"W606","message":"this phrase has no tests","help":"add below it a sentence that counts (yes: ...) and one that does not (no: ...)"}

In the file itself.

  $ sed 's/^@lexicon 1.*/& allow=W604,W607/; s/that :: 2/& allow=W606/' good.lex >quiet.lex
  $ tenor lexicon check --alone quiet.lex
  4 entries, 3 tests, 0 failed, 0 errors, 0 warnings
  $ tenor lexicon fmt quiet.lex | head -n 6
  @lexicon 1 lang=en allow=W604,W607
  (empty)
  @category empathy speaker=agent
  ~custom service :: 1
    yes: custom service
  so sorry for that :: 2 allow=W606

What a code means.

  $ tenor help W606
  warning[W606]: a phrase without tests
  (empty)
  What a phrase of a tone is meant to catch, and what not, only sentences show.
  Asked of phrases of tones, and of valence with a gap, *, or a regex; a word of
  valence speaks for itself.
  (empty)
  What to do: a yes: and a no: line
  (empty)
  This gives W606:
        sorry
  This does not:
        sorry
          yes: I am so sorry
          no: that is fine
  (empty)
  Not wanted? allow=W606 on the entry, its @category or the @lexicon line;
  or everywhere: tenor lexicon check --allow W606
  $ tenor help e306
  error[E306]: ?, * or + behind a bracket
  (empty)
  Phrases are no regexes: what is optional stands in [ ], and words in between are
  a gap.
  (empty)
  What to do: […] is optional, ...3 a gap
  (empty)
  This gives E306:
        (sorry|sad)?
  This does not:
        [sorry|sad] now
  $ tenor help T701 | head -n 3
  failed test[T701]: a yes: or no: line that does not hold
  (empty)
  The lexicon does not do what this line says. The help names what came in
  $ tenor help W699
  ! tenor help: no finding has the code W699; did you mean W609?; 'tenor help codes' lists them
  [2]
  $ tenor help codes | sed -n '1,2p;$p'
  E101  error        the file does not begin with @lexicon 1
  E102  error        unknown directive
  W617  warning      a regex that is tried nearly everywhere
  $ tenor man lexicon check | grep -A 1 'W606\|E101'
  A finding has a code: \(aqtenor help W606\(aq says what it means, why it matters and how to be rid of it, \(aqtenor help codes\(aq lists all. Errors and failed tests give exit status 1, warnings none.
  .SH OPTIONS
  --
  warnings that are not wanted: codes with commas between them, as in W606,W608, or all; may be given several times. On an entry, its @category or the @lexicon line allow=CODE does the same
  .TP
  --
  \fBtenor lexicon check \-\-allow W606 \-\-deny all ours.lex\fR
  for CI that wants no warnings but one
  --
  .B E101
  error: the file does not begin with @lexicon 1. What to do: add the line at the top.
  --
  .B W606
  warning: a phrase without tests. What to do: a yes: and a no: line.

With a corpus: what matches nowhere, or everywhere.

  $ for i in $(seq 210); do echo '{"call_id":"c","role":"agent","text":"well, happy to help"}'; done >calls.jsonl
  $ tenor lexicon check --alone --corpus calls.jsonl --allow W604,W606,W607 good.lex
  good.lex:3:1: warning[W611]: it matches in none of 210 turns
      3 | ~custom service :: 1
        | ^~~~~~~~~~~~~~~
        = help: look for what people do say: tenor lexicon kwic; or delete it
  good.lex:5:1: warning[W611]: it matches in none of 210 turns
      5 | so sorry for that :: 2
        | ^~~~~~~~~~~~~~~~~
        = help: look for what people do say: tenor lexicon kwic; or delete it
  good.lex:6:1: warning[W610]: it matches in 210 of 210 turns (100 %)
      6 | (glad|happy) to help :: 1
        | ^~~~~~~~~~~~~~~~~~~~
        = help: what stands in so many turns tells them apart badly: narrow it, or give it less weight
  good.lex:8:1: warning[W611]: it matches in none of 210 turns
      8 | glad to help :: 2
        | ^~~~~~~~~~~~
        = help: look for what people do say: tenor lexicon kwic; or delete it
  4 entries, 3 tests, 0 failed, 0 errors, 4 warnings
  $ tenor lexicon check --alone --corpus calls.jsonl --corpus nowhere.jsonl good.lex
  ! tenor: nowhere.jsonl: cannot be read: No such file or directory
  [1]
  $ tenor lexicon check --alone --corpus calls.jsonl bad.lex | tail -n 1
  0 entries, 0 tests, 0 failed, 3 errors, 0 warnings
  $ tenor lexicon check --watch --corpus calls.jsonl good.lex
  ! tenor lexicon check: --watch checks at every save, for which a corpus is too long: leave --corpus out
  ! Try 'tenor lexicon check --help'.
  [2]

At every save: written in place, replaced as editors do it, gone and back; as the system tells, and by looking.

  $ cat >save.sh <<'END'
  > says() { n=0; until [ "$(grep -c entries out)" -ge "$1" ] || [ $n = 400 ]; do n=$((n + 1)); sleep 0.05; done; }
  > first='@lexicon 1\n@category v kind=valence\n'
  > printf "${first}good :: 1\n" >w.lex
  > : >out
  > tenor lexicon check --alone --watch $1 w.lex >out & pid=$!
  > says 1; printf "${first}good :: 1x\n" >w.lex
  > says 2; printf "${first}good :: 1\nfine :: 1\n" >w.new; mv w.new w.lex
  > says 3; mv w.lex w.away
  > says 4; mv w.away w.lex
  > says 5; kill $pid
  > cat out
  > END
  $ sh save.sh
  1 entries, 0 tests, 0 failed, 0 errors, 0 warnings
  (empty)
  w.lex:3:9: error[E403]: '1x' is not a number
      3 | good :: 1x
        |         ^~
        = help: numbers look like 2, -1.5 or 0.25, with at most 4 decimals
  0 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  (empty)
  2 entries, 0 tests, 0 failed, 0 errors, 0 warnings
  (empty)
  w.lex: error[E110]: cannot read: no such file or folder
  0 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  (empty)
  2 entries, 0 tests, 0 failed, 0 errors, 0 warnings
  $ sh save.sh --watch-by=looking | tail -n 3
  0 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  (empty)
  2 entries, 0 tests, 0 failed, 0 errors, 0 warnings

A folder, and a file that is new in it.

  $ cat >folder.sh <<'END'
  > says() { n=0; until [ "$(grep -c entries out)" -ge "$1" ] || [ $n = 400 ]; do n=$((n + 1)); sleep 0.05; done; }
  > rm -rf lexes; mkdir -p lexes/inner
  > printf '@lexicon 1\n@category v kind=valence\ngood :: 1\n' >lexes/a.lex
  > : >out
  > tenor lexicon check --alone --watch -f json $1 lexes >out & pid=$!
  > says 1; printf '@lexicon 1\n@category v kind=valence\nfine :: 1\n' >lexes/inner/b.lex
  > says 2; echo no lexicon >lexes/notes.txt; sleep 0.3; rm lexes/a.lex
  > says 3; kill $pid
  > cat out
  > END
  $ sh folder.sh
  {"entries":1,"tests":0,"failed":0,"errors":0,"warnings":0}
  {"entries":2,"tests":0,"failed":0,"errors":0,"warnings":0}
  {"entries":1,"tests":0,"failed":0,"errors":0,"warnings":0}
  $ sh folder.sh --watch-by=looking
  {"entries":1,"tests":0,"failed":0,"errors":0,"warnings":0}
  {"entries":2,"tests":0,"failed":0,"errors":0,"warnings":0}
  {"entries":1,"tests":0,"failed":0,"errors":0,"warnings":0}
  $ tenor lexicon compile --alone good.lex -o good.tnx; tenor lexicon check --watch good.tnx
  ! tenor lexicon check: good.tnx is an image: nobody edits it
  ! Try 'tenor lexicon check --help'.
  [2]

On a terminal each check takes the place of the one before.

  $ ontty tenor lexicon check --watch good.tnx | head -n 1
  \x1b[H\x1b[2J\x1b[3Jtenor lexicon check: good.tnx is an image: nobody edits it

An entry that loses is told to whom, where that stands, what of rule 3 decides, and the prio that would turn it.

  $ cat >below.lex <<'END'
  > @lexicon 1 lang=en
  > @category jargon.a speaker=agent prio=1
  > (poc|spoc)
  > @category jargon.b speaker=agent
  > tail lift lorry
  > (lush|rms)
  > @category negators kind=negator
  > (no|barely)
  > @category valence kind=valence
  > good :: 2
  > END
  $ cat >above.lex <<'END'
  > @lexicon 1 lang=en
  > @category jargon.z speaker=agent allow=W604
  > poc
  >   yes: the poc is here
  > tail lift
  >   yes: a tail lift lorry comes
  > lift lorry strap
  >   yes: the tail lift lorry strap
  > tail * lorry
  >   yes: the tail lift lorry
  > /lush/
  >   yes: it is lush
  > rms
  >   yes: the rms is full
  >   no: the poc is full
  > @category zz kind=negator allow=W604
  > barely :: scope=2
  >   yes: barely good
  > END
  $ tenor lexicon check --no-default-lexicons --lexicon below.lex above.lex
  above.lex:4:8: failed test[T701]: yes: the entry is overruled
      4 |   yes: the poc is here
        |        ^~~~~~~~~~~~~~~
        = help: 'jargon.a/(poc|spoc)' (below.lex:3) takes the same words and has prio=1; here prio=2 would win
  above.lex:6:8: failed test[T701]: yes: the entry is overruled
      6 |   yes: a tail lift lorry comes
        |        ^~~~~~~~~~~~~~~~~~~~~~~
        = help: 'jargon.b/tail_lift_lorry' (below.lex:5) takes more words
  above.lex:8:8: failed test[T701]: yes: the entry is overruled
      8 |   yes: the tail lift lorry strap
        |        ^~~~~~~~~~~~~~~~~~~~~~~~~
        = help: 'jargon.b/tail_lift_lorry' (below.lex:5) begins earlier
  above.lex:10:8: failed test[T701]: yes: the entry is overruled
     10 |   yes: the tail lift lorry
        |        ^~~~~~~~~~~~~~~~~~~
        = help: 'jargon.b/tail_lift_lorry' (below.lex:5) takes as many words with fewer wildcards
  above.lex:12:8: failed test[T701]: yes: the entry is overruled
     12 |   yes: it is lush
        |        ^~~~~~~~~~
        = help: 'jargon.b/(lush|rms)' (below.lex:6) takes the same words more exactly
  above.lex:14:8: failed test[T701]: yes: the entry is overruled
     14 |   yes: the rms is full
        |        ^~~~~~~~~~~~~~~
        = help: 'jargon.b/(lush|rms)' (below.lex:6) takes the same words and its id comes first; here prio=1 would win
  above.lex:18:8: failed test[T701]: yes: the entry is overruled
     18 |   yes: barely good
        |        ^~~~~~~~~~~
        = help: 'negators/(no|barely)' (below.lex:8) takes the same words and its id comes first; here prio=1 would win
  7 entries, 8 tests, 7 failed, 0 errors, 0 warnings
  [1]
  $ printf '@lexicon 1\n@category a\nsorry ::\n' >end.lex; tenor lexicon check --alone end.lex
  end.lex:3:7: error[E407]: nothing stands behind '::'
      3 | sorry ::
        |       ^~
        = help: a weight or other attributes, as in :: 2; else no '::'
  0 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  [1]
