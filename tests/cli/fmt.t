One layout for lexicon files; what they say, comments and order stay.

  $ printf '@lexicon 1  lang=en name=x\n@category empathy valence=0 speaker=agent\ni  hear ( you | that ) ::  id=a 2.0\n  no: I hear music\n  # why\n  yes: I hear you\n@category valence   kind=valence\ngood :: 1.90\n' > messy.lex
  $ tenor lexicon fmt messy.lex
  @lexicon 1 name=x lang=en
  (empty)
  @category empathy speaker=agent valence=0
  # why
  i hear (you|that) :: 2 id=a
    yes: I hear you
    no: I hear music
  (empty)
  @category valence kind=valence
  good :: 1.9
  $ tenor lexicon fmt --ids --alone messy.lex | tail -n 2
  @category valence kind=valence
  good :: 1.9 id=valence/good
  $ tenor lexicon fmt messy.lex > once.lex; tenor lexicon fmt once.lex | cmp - once.lex && echo same
  same
  $ tenor lexicon fmt --check messy.lex once.lex
  messy.lex
  [4]
  $ tenor lexicon fmt messy.lex once.lex | wc -l
  0
  ! tenor lexicon fmt: these are several files: --write puts each in its place, --check only tells
  ! Try 'tenor lexicon fmt --help'.
  $ chmod 640 messy.lex; tenor lexicon fmt --write messy.lex once.lex; cmp messy.lex once.lex && stat -c %a messy.lex
  messy.lex
  640
  $ tenor lexicon fmt --check messy.lex once.lex && echo fine
  fine
  $ tenor lexicon fmt --write messy.lex

The shipped layer is read below, for its emoticons and ids; a file with errors is left alone.

  $ tenor lexicon fmt ours.lex | diff - ours.lex && echo same
  2d1
  <(space)
  [1]
  $ tenor lexicon fmt --write bad.lex
  ! bad.lex:2:27: error[E402]: 'agnet' is not a value of speaker (any|agent|customer)
  !     2 | @category empathy speaker=agnet
  !       |                           ^~~~~
  !       = help: did you mean 'agent'?
  ! bad.lex:3:1: error[E301]: '[' is never closed
  !     3 | [i understand :: 2
  !       | ^
  !       = help: add ']'
  ! bad.lex:4:9: error[E403]: '1,5' is not a number
  !     4 | good :: 1,5
  !       |         ^~~
  !       = help: write a point: 1.5
  ! tenor: the lexicon has 3 errors
  [1]
  $ head -n 2 bad.lex
  @lexicon 1 name=bad lang=en
  @category empathy speaker=agnet
  $ tenor lexicon fmt --check --write ours.lex
  ! tenor lexicon fmt: --check writes nothing: leave --write out
  ! Try 'tenor lexicon fmt --help'.
  [2]
  $ tenor lexicon compile ours.lex -o ours.tnx; tenor lexicon fmt ours.tnx
  ! tenor lexicon fmt: ours.tnx is an image: give the lexicon files that it was made of
  ! Try 'tenor lexicon fmt --help'.
  [2]
  $ tenor lexicon fmt nowhere.lex
  ! nowhere.lex: error[E110]: cannot read: no such file or folder
  ! tenor: the lexicon has 1 error
  [1]
