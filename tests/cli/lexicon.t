Checks: findings with file, line and column, tests in the files, counts; exit status 1 on an error.

  $ tenor lexicon check --alone frozen.lex
  19 entries, 12 tests, 0 failed, 0 errors, 0 warnings
  $ tenor lexicon check ours.lex
  1 entries, 2 tests, 0 failed, 0 errors, 0 warnings
  $ tenor lexicon check bad.lex
  bad.lex:2:27: error[E402]: 'agnet' is not a value of speaker (any|agent|customer)
      2 | @category empathy speaker=agnet
        |                           ^~~~~
        = help: did you mean 'agent'?
  bad.lex:3:1: error[E301]: '[' is never closed
      3 | [i understand :: 2
        | ^
        = help: add ']'
  bad.lex:4:9: error[E403]: '1,5' is not a number
      4 | good :: 1,5
        |         ^~~
        = help: write a point: 1.5
  0 entries, 0 tests, 0 failed, 3 errors, 0 warnings
  [1]
  $ tenor lexicon check --format json bad.lex
  {"file":"bad.lex","line":2,"column":27,"end_column":32,"width":5,"byte_begin":26,"byte_end":31,"severity":"error","code":"E402","message":"'agnet' is not a value of speaker (any|agent|customer)","help":"did you mean 'agent'?"}
  {"file":"bad.lex","line":3,"column":1,"end_column":2,"width":1,"byte_begin":0,"byte_end":1,"severity":"error","code":"E301","message":"'[' is never closed","help":"add ']'"}
  {"file":"bad.lex","line":4,"column":9,"end_column":12,"width":3,"byte_begin":8,"byte_end":11,"severity":"error","code":"E403","message":"'1,5' is not a number","help":"write a point: 1.5"}
  {"entries":0,"tests":0,"failed":0,"errors":3,"warnings":0}
  [1]
  $ tenor lexicon check failing.lex
  failing.lex:4:8: failed test[T701]: yes: the entry does not match
      4 |   yes: have a nice day
        |        ^~~~~~~~~~~~~~~
        = help: look at its words, its exceptions, its speaker and idioms around it
  1 entries, 1 tests, 1 failed, 0 errors, 0 warnings
  [1]
  $ tenor lexicon check --alone nowhere.lex
  nowhere.lex: error[E110]: cannot read: no such file or folder
  0 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  [1]
  $ tenor lexicon check -l ours.lex failing.lex | tail -n 1
  1 entries, 1 tests, 1 failed, 0 errors, 0 warnings
  $ ontty tenor lexicon check --alone bad.lex | head -n 4
  \x1b[1mbad.lex:2:27: \x1b[31merror[E402]\x1b[0m: 'agnet' is not a value of speaker (any|agent|customer)
      2 | @category empathy speaker=agnet
        |                           \x1b[31m^~~~~\x1b[0m
        = help: did you mean 'agent'?
  $ NO_COLOR=1 ontty tenor lexicon check --alone bad.lex | head -n 4
  bad.lex:2:27: error[E402]: 'agnet' is not a value of speaker (any|agent|customer)
      2 | @category empathy speaker=agnet
        |                           ^~~~~
        = help: did you mean 'agent'?

The default lexicon itself has nothing below it.

  $ tenor lexicon check frozen.lex | tail -n 1
  19 entries, 12 tests, 0 failed, 0 errors, 0 warnings

An image gives the same scores as the files, alone.

  $ tenor lexicon compile ours.lex -o ours.tnx
  $ tenor score -q --lexicon ours.lex small.jsonl > a; tenor score -q --lexicon ours.tnx small.jsonl > b; cmp a b && echo same
  same
  $ TENOR_LEXICONS=ours.tnx tenor score -q small.jsonl | cmp - a && echo same
  same
  $ tenor score -q --lexicon ours.tnx --lexicon frozen.lex small.jsonl
  ! tenor score: the image ours.tnx is a whole lexicon: it cannot be layered with others
  ! Try 'tenor score --help'.
  [2]
  $ tenor lexicon check ours.tnx
  ! tenor lexicon check: ours.tnx is an image: check the lexicon files that it was made of
  ! Try 'tenor lexicon check --help'.
  [2]
  $ tenor lexicon compile ours.tnx -o again.tnx
  ! tenor lexicon compile: ours.tnx is an image already
  ! Try 'tenor lexicon compile --help'.
  [2]
  $ tenor lexicon dump ours.tnx > a; tenor lexicon dump ours.lex > b; cmp a b && echo same
  same
  $ tenor lexicon compile -o default.tnx; tenor lexicon dump default.tnx > a; tenor lexicon dump > b; cmp a b && echo same
  same
  $ grep -c emp-understand a
  1
  $ head -c 100 ours.tnx > damaged.tnx; tenor score --lexicon damaged.tnx small.jsonl
  ! tenor: damaged.tnx: the compiled lexicon is damaged: compile it again ('tenor lexicon compile LEXICON... -o damaged.tnx' makes it)
  [1]
  $ tenor lexicon compile bad.lex -o bad.tnx
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
  $ ls bad.tnx
  ! ls: cannot access 'bad.tnx': No such file or directory
  [2]

A file of a version to come is refused, and says so.

  $ sed 's/^@lexicon 1/@lexicon 2/' frozen.lex >newer.lex; tenor score --no-default-lexicons --lexicon newer.lex small.jsonl
  ! newer.lex:1:10: error[E104]: format 2 is newer than this program
  !     1 | @lexicon 2 name=frozen lang=en version=1
  !       |          ^
  !       = help: this program reads format 1: update it
  ! tenor: the lexicon has 1 error
  [1]
  $ tenor lexicon compile --alone --lexicon frozen.lex -o now.tnx && python3 - now.tnx newer.tnx <<'END'
  > import sys
  > image = bytearray(open(sys.argv[1], "rb").read())
  > image[12] += 1
  > open(sys.argv[2], "wb").write(image)
  > END
  $ tenor score --lexicon newer.tnx small.jsonl
  ! tenor: newer.tnx: compiled by a newer version of tenor: update this one, or compile it again ('tenor lexicon compile LEXICON... -o newer.tnx' makes it)
  [1]

What is no text is told as what it is: not as an image, which it is not either.

  $ { printf '\377\376'; iconv -f utf-8 -t utf-16le ours.lex; } >wide.lex; tenor lexicon check --alone wide.lex 2>&1 | sed -n '1p;4p'
  wide.lex:1:1: error[E108]: bytes that are not UTF-8
        = help: save the file as UTF-8
  $ tenor lexicon check --alone ours.lex >before; gzip -k ours.lex; tenor lexicon check --alone ours.lex.gz; tenor score --lexicon ours.lex.gz small.jsonl
  ! tenor: ours.lex.gz: gzip data, and no lexicon file: unpack it first
  ! tenor: ours.lex.gz: gzip data, and no lexicon file: unpack it first
  [1]
  $ printf 'TNRLEX\nleft of an image' >left.tnx; tenor lexicon check left.tnx; tenor score --lexicon left.tnx small.jsonl
  ! tenor lexicon check: left.tnx is an image: check the lexicon files that it was made of
  ! Try 'tenor lexicon check --help'.
  ! tenor: left.tnx: not a compiled lexicon of tenor ('tenor lexicon compile LEXICON... -o left.tnx' makes it)
  [1]

The default lexicons named once more are no layer over themselves: their exceptions would stand there twice, and scores be under another digest.

  $ mkdir deft; printf '@lexicon 1\n@category thanks\nsorry\n  except: sorry for\n' >deft/a.lex; cp deft/a.lex copy.lex
  $ export TENOR_LEXICONS=deft; tenor version -v >once; for l in deft ./deft/ deft/a.lex "deft --lexicon deft/a.lex"; do tenor version -v --lexicon $l | diff once -; done; tenor version -v --lexicon copy.lex | cmp -s once - || echo another
  another

In a folder, a pipe under the name of a lexicon is not waited for, and a link that leads nowhere is missed: neither is passed over.

  $ mkdir odd; cp ours.lex odd/a.lex; mkfifo odd/b.lex; ln -s gone.lex odd/c.lex; timeout 20 tenor lexicon check --alone odd
  odd/b.lex: error[E110]: cannot read: no regular file
  odd/c.lex: error[E110]: cannot read: no such file or folder
  1 entries, 0 tests, 0 failed, 2 errors, 0 warnings
  [1]
  $ rm -r odd

More tones than an image holds: an entry of one too many is named.

  $ awk 'BEGIN { print "@lexicon 1"; for (i = 1; i <= 1000; i++) printf "@category t%d\nw%d\n", i, i }' >tones.lex
  $ tenor lexicon check --alone tones.lex | grep -A 3 E111
  tones.lex:1999:1: error[E111]: one lexicon holds 999 tones at most
   1999 | w999
        | ^~~~
        = help: load them as lexicons of their own
  $ sed 2,3d tones.lex | tenor lexicon check --alone /dev/stdin | tail -n 1
  999 entries, 0 tests, 0 failed, 0 errors, 999 warnings

An image may come from anybody: what its texts would do to a terminal does not pass when people look at it.

  $ printf '@lexicon 1\n@category a kind=tone\n/so \033[31]rry/ :: 1\n' >steer.lex; tenor lexicon compile --alone -o steer.tnx steer.lex; TENOR_LEXICONS=steer.tnx tenor lexicon dump | grep at=
     at=steer.lex:3  /so �[31]rry/
