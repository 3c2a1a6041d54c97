Act models learnt of labelled turns: what they are worth out of fold, and their file.

  $ cat > turns.tsv <<END
  > speaker	text	acts	not	id
  > agent	Does that make sense so far?	act.check		1
  > agent	does it make sense to you	act.check	act.hold	2
  > agent	Make sense?	act.check		3
  > agent	so that makes sense then	act.check		4
  > agent	does that all make sense?	act.check		5
  > agent	let me know if it makes sense	act.check		6
  > agent	one moment please	act.hold	*	7
  > agent	please hold for two moments	act.hold	*	8
  > agent	a moment, please	act.hold	*	9
  > agent	hold on, three moments	act.hold	*	10
  > agent	the bill is paid		*	11
  > agent	your bill came to 50		*	12
  > agent	it is on the way		*	13
  > agent	that was all		*	14
  > customer	no it does not	act.object		15
  > END
  $ printf '@class <number> two three four\n' > classes.txt
  $ tenor lexicon learn --classes classes.txt turns.tsv -o ours.acts
  act         speaker    turns   doing  precis  recall      f1     auc  features     bias
  act.check   agent         14       6  1.0000  1.0000  1.0000  1.0000        12     -268
  act.hold    agent          9       4  1.0000  0.7500  0.8571  0.8500         7     -161
  act.object  customer       1       1       -  0.0000  0.0000       -  too few turns
  $ cat ours.acts
  # Act models learnt from 15 labelled turns by tenor lexicon learn. Weights are thousandths.
  (empty)
  @class <number> two three four
  (empty)
  # 14 turns, 6 do it; out of fold: precision 1.000, recall 1.000, AUC 1.000
  @act act.check speaker=agent bias=-268
    +181 make
    +181 make sense
    +181 sense
    +136 sense $
    +113 ^ does
    +113 does
    +88 it make
    +80 so
    +80 that make
    +61 does that
    -61 <number>
    -81 moment
  (empty)
  # 9 turns, 4 do it; out of fold: precision 1.000, recall 0.750, AUC 0.850
  @act act.hold speaker=agent bias=-161
    +109 moment
    +95 please
    +66 moment please
    +66 please $
    +65 <number> moment
    +65 hold
    +65 moment $
  $ tenor lexicon learn --classes classes.txt --format tsv turns.tsv
  act\x09speaker\x09turns\x09doing\x09precision\x09recall\x09f1\x09auc\x09features\x09bias
  act.check\x09agent\x0914\x096\x091.0000\x091.0000\x091.0000\x091.0000\x0912\x09-268
  act.hold\x09agent\x099\x094\x091.0000\x090.7500\x090.8571\x090.8500\x097\x09-161
  act.object\x09customer\x091\x091\x09\x090.0000\x090.0000\x09\x090\x090
  $ tenor lexicon learn -f json turns.tsv | jq -c '[.act, .speaker, .turns, .doing, .learnt, .precision]'
  ["act.check","agent",14,6,true,1]
  ["act.hold","agent",9,4,true,1]
  ["act.object","customer",1,1,false,null]
  $ tenor lexicon learn --classes classes.txt --threads 1 turns.tsv -o - | cmp - ours.acts
  $ tenor lexicon learn --lean act.hold=-250 --lean act.check=+50 turns.tsv -f tsv | cut -f 1,10
  act\x09bias
  act.check\x09-226
  act.hold\x09-409
  act.object\x090
  $ tenor lexicon learn --drop 120 --cost 1 --sparse 0.1 --rounds 1 --folds 3 --beta 2 turns.tsv -f tsv | cut -f 1,9
  act\x09features
  act.check\x090
  act.hold\x090
  act.object\x090

Held to turns by what calls are read with.

  $ tenor lexicon check --alone ours.acts
  0 entries, 0 tests, 0 failed, 0 errors, 0 warnings
  $ printf 'text\tspeaker\tacts\tnot\nthat makes sense\tagent\tact.check\t*\nmoment\tagent\tact.hold\t*\nplease\tagent\t\t*\n...\tagent\tact.hold,act.bye\t\n' > held.tsv
  $ tenor lexicon learn --check ours.acts held.tsv
  act        speaker    turns   doing  precis  recall      f1     auc  features     bias
  act.bye    agent          4       1       -  0.0000  0.0000  0.5000  no model
  act.check  agent          3       1  1.0000  1.0000  1.0000  1.0000        12     -268
  act.hold   agent          4       2  0.5000  0.5000  0.5000  0.5000         7     -161

What is wrong is said.

  $ tenor lexicon learn --check ours.acts --drop 3 -o x.acts held.tsv
  ! tenor lexicon learn: --check learns nothing: leave out --output
  ! Try 'tenor lexicon learn --help'.
  [2]
  $ tenor lexicon learn --check nowhere.acts held.tsv
  ! nowhere.acts: error[E110]: cannot read: no such file or folder
  ! tenor: the lexicon has 1 error
  [1]
  $ printf '@act act.a\n' > bad.acts; tenor lexicon learn --check bad.acts held.tsv
  ! bad.acts:1:1: error[E902]: the act 'act.a' does not say who speaks
  !     1 | @act act.a
  !       | ^~~~~~~~~~
  !       = help: add speaker=agent or speaker=customer
  ! tenor: the lexicon has 1 error
  [1]
  $ tenor lexicon learn nowhere.tsv
  ! tenor: nowhere.tsv: cannot be read: No such file or directory
  [1]
  $ sed 's/customer/nobody/' turns.tsv > bad.tsv; tenor lexicon learn turns.tsv bad.tsv
  ! tenor: bad.tsv:16: the speaker is neither agent nor customer
  [1]
  $ sed 's/	not	/	nothing	/' turns.tsv > bad.tsv; tenor lexicon learn bad.tsv -o x.acts; test -e x.acts && echo there
  ! tenor: bad.tsv:1: the header has no column 'not': it needs text, speaker, acts and not
  [1]
  $ printf '@class numbers two\n' | tenor lexicon learn --classes - turns.tsv
  ! tenor: -:1: 'numbers' is no name of a class: a name between < and >, and not <digits>
  [1]
  $ tenor lexicon learn --lean act.check turns.tsv
  ! tenor lexicon learn: --lean takes an act and thousandths, as in act.check=+200, not 'act.check'
  ! Try 'tenor lexicon learn --help'.
  [2]
  $ tenor lexicon learn --lean act.nothing=5 turns.tsv
  ! tenor: no row names the act 'act.nothing'
  [1]
  $ tenor lexicon learn --cost 0 turns.tsv
  ! tenor lexicon learn: --cost takes a number from 1e-06 to 1e+06, not '0'
  ! Try 'tenor lexicon learn --help'.
  [2]
  $ tenor lexicon learn --beta much turns.tsv
  ! tenor lexicon learn: --beta takes a number from 0.01 to 100, not 'much'
  ! Try 'tenor lexicon learn --help'.
  [2]
  $ tenor lexicon learn turns.tsv -o /nowhere/x.acts
  ! tenor: /nowhere/x.acts: cannot be created: No such file or directory
  [1]
