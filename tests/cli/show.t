What the layers make of an entry: who gives what, and what that overrides.

  $ printf '@lexicon 1 lang=en name=base\n@class very = very|really|so\n@category empathy speaker=agent valence=0.5\ni [<very>] understand :: 2 id=emp-get was=emp-old\n  yes: I really understand\n  no: I understood\n\n  note: the plain one\n  by: ann 2026-01-05 T-1\n/get (it|that)/ :: id=emp-regex\ngood day :: 1 from=2026-01-01 until=2026-03-31 channel=chat\n@category valence kind=valence\ngood day :: 1\n' > base.lex
  $ printf '@lexicon 1 lang=en name=ours\n:: id=emp-new was=emp-get 3 speaker=any\n  except: i really understand nothing\n  # said twice\n  note: louder\n:: id=valence/good_day status=retired\n' > ours.lex
  $ printf '#!/bin/sh\nexec tenor lexicon show --no-default-lexicons -l base.lex -l ours.lex "$@"\n' > show; chmod +x show
  $ ./show emp-new
  emp-new: empathy, kind=tone, live
    phrase    i [<very>] understand
    words     i [very|really|so] understand
    example   i understand
    attributes
      weight    3             (ours.lex:2 over 2 of base.lex:4)
      speaker   any           (ours.lex:2 over agent of @category, base.lex:3)
      mode      exact         (the default)
      neg       block         (the default)
      valence   0.5           (@category, base.lex:3)
      prio      0             (the default)
      status    live          (the default)
      from      none          (the default)
      until     none          (the default)
      channel   any           (the default)
      lang      en            (@lexicon, base.lex:1)
      was       emp-get       (ours.lex:2)
      was       emp-old       (base.lex:4)
    ours.lex:2, layer 1, which wins
      :: id=emp-new was=emp-get 3 speaker=any
        except: i really understand nothing
        # said twice
        note: louder
    base.lex:4, layer 0, of which the phrase holds
      i [<very>] understand :: 2 id=emp-get was=emp-old
        yes: I really understand
        no: I understood
  (empty)
        note: the plain one
        by: ann 2026-01-05 T-1
  $ ./show emp-old | head -n 1; ./show emp-get | head -n 1; ./show ours.lex:5 | head -n 1; ./show "I  [<very>] understand" | head -n 1
  emp-new: empathy, kind=tone, live
  emp-new: empathy, kind=tone, live
  emp-new: empathy, kind=tone, live
  emp-new: empathy, kind=tone, live
  $ ./show "good day"
  empathy/good_day: empathy, kind=tone, live
    phrase    good day
    example   good day
    attributes
      weight    1             (base.lex:11)
      speaker   agent         (@category, base.lex:3)
      mode      exact         (the default)
      neg       block         (the default)
      valence   0.5           (@category, base.lex:3)
      prio      0             (the default)
      status    live          (the default)
      from      2026-01-01    (base.lex:11)
      until     2026-03-31    (base.lex:11)
      channel   chat          (base.lex:11)
      lang      en            (@lexicon, base.lex:1)
    base.lex:11, layer 0
      good day :: 1 from=2026-01-01 until=2026-03-31 channel=chat
  (empty)
  valence/good_day: valence, kind=valence, retired
    phrase    good day
    example   good day
    attributes
      weight    1             (base.lex:13)
      speaker   any           (the default)
      mode      exact         (the default)
      neg       flip          (the default)
      prio      0             (the default)
      status    retired       (ours.lex:6)
      from      none          (the default)
      until     none          (the default)
      channel   any           (the default)
      lang      en            (@lexicon, base.lex:1)
    ours.lex:6, layer 1, which wins
      :: id=valence/good_day status=retired
    base.lex:13, layer 0, of which the phrase holds
      good day :: 1
  $ ./show base.lex:10
  emp-regex: empathy, kind=tone, live
    phrase    /get (it|that)/
    attributes
      weight    1             (the default)
      speaker   agent         (@category, base.lex:3)
      mode      exact         (the default)
      neg       block         (the default)
      valence   0.5           (@category, base.lex:3)
      prio      0             (the default)
      status    live          (the default)
      from      none          (the default)
      until     none          (the default)
      channel   any           (the default)
      lang      en            (@lexicon, base.lex:1)
    base.lex:10, layer 0
      /get (it|that)/ :: id=emp-regex

As an object a line; an attribute that was overridden stands behind the one in force.

  $ ./show --format json emp-new
  {"id":"emp-new","category":"empathy","kind":"tone","status":"live","phrase":"i [<very>] understand","words":"i [very|really|so] understand","example":"i understand","attributes":[{"name":"weight","value":"3","given":"entry","in_force":true,"file":"ours.lex","line":2},{"name":"weight","value":"2","given":"entry","in_force":false,"file":"base.lex","line":4},{"name":"speaker","value":"any","given":"entry","in_force":true,"file":"ours.lex","line":2},{"name":"speaker","value":"agent","given":"category","in_force":false,"file":"base.lex","line":3},{"name":"mode","value":"exact","given":"default","in_force":true},{"name":"neg","value":"block","given":"default","in_force":true},{"name":"valence","value":"0.5","given":"category","in_force":true,"file":"base.lex","line":3},{"name":"prio","value":"0","given":"default","in_force":true},{"name":"status","value":"live","given":"default","in_force":true},{"name":"from","value":null,"given":"default","in_force":true},{"name":"until","value":null,"given":"default","in_force":true},{"name":"channel","value":"any","given":"default","in_force":true},{"name":"lang","value":"en","given":"lexicon","in_force":true,"file":"base.lex","line":1},{"name":"was","value":"emp-get","given":"entry","in_force":true,"file":"ours.lex","line":2},{"name":"was","value":"emp-old","given":"entry","in_force":true,"file":"base.lex","line":4}],"layers":[{"layer":1,"file":"ours.lex","line":2,"phrase":false,"text":":: id=emp-new was=emp-get 3 speaker=any\n  except: i really understand nothing\n  # said twice\n  note: louder"},{"layer":0,"file":"base.lex","line":4,"phrase":true,"text":"i [<very>] understand :: 2 id=emp-get was=emp-old\n  yes: I really understand\n  no: I understood\n\n  note: the plain one\n  by: ann 2026-01-05 T-1"}]}
  $ ./show --format json "good day" | wc -l
  2

What is asked for and is not there.

  $ ./show emp-nwe
  ! tenor: no entry 'emp-nwe'; near it:
  !   emp-new  (i [<very>] understand)
  [1]
  $ ./show UNDERSTAND
  ! tenor: no entry 'UNDERSTAND'; near it:
  !   emp-new  (i [<very>] understand)
  [1]
  $ ./show zzzzqq
  ! tenor: no entry 'zzzzqq', and none is near it; 'tenor explain TEXT' shows which entries match a text
  [1]
  $ ./show base.lex:1
  ! tenor: no entry 'base.lex:1', and none is near it; 'tenor explain TEXT' shows which entries match a text
  [1]
  $ ./show nobase.lex:4
  ! tenor: no entry 'nobase.lex:4', and none is near it; 'tenor explain TEXT' shows which entries match a text
  [1]

The shipped entries are below, and only files say where things stand.

  $ tenor lexicon show emp-understand | head -n 2 | cut -c 1-60
  emp-understand: empathy, kind=tone, live
    phrase    [completely|fully] understand ...3 ~frustration
  $ tenor lexicon compile --alone base.lex -o base.tnr; tenor lexicon show --lexicon base.tnr emp-get
  ! tenor lexicon show: base.tnr is an image: give the lexicon files that it was made of
  ! Try 'tenor lexicon show --help'.
  [2]
  $ ./show
  ! tenor lexicon show: ENTRY is missing
  ! Try 'tenor lexicon show --help'.
  [2]
  $ tenor lexicon show --no-default-lexicons --lexicon bad.lex good
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
