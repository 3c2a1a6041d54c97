Acts: a file of them is checked with its own lines, beside a playbook that listens for them; what is wrong is told at its place.

  $ mkdir acts; printf '@class <number> two three\n@act act.check speaker=agent bias=-900\n  +812 make sense\n  +200 does that\n  +400 <number> minutes\n  yes: Does that make sense?\n  no: that makes no difference\n' > acts/agent.acts
  $ printf '@lexicon 1\n@category cue.hi kind=cue speaker=customer\nhello\n@duty check\n  what: The agent checks.\n  when: customer says #cue.hi\n  then: agent says #act.check within 2 turns\n  met:\n    customer> hello\n    agent> so, does that makes sense?\n  missed:\n    customer> hello\n    agent> that makes sense\n' > acts/ours.play
  $ tenor lexicon check --alone acts
  1 entries, 4 tests, 0 failed, 0 errors, 0 warnings
  $ tenor lexicon dump --no-default-lexicons --lexicon acts | grep '^act'
  act 0 name=act.check speaker=agent bias=-900 at=acts/agent.acts:2
  $ printf '{"call_id":"1","role":"customer","text":"hello"}\n{"call_id":"1","role":"agent","text":"so, does that makes sense?"}\n' | tenor score -q --no-default-lexicons --lexicon acts --format none --calls - - | grep -o '"duties":\[.*\],"measures":{"shares'
  "duties":[{"duty":"check","asks":[],"outcome":"met","met":1,"missed":0,"findings":[{"outcome":"met","step":1,"utterance":1,"begin":0,"end":25,"clock":"turns","taken_turns":1,"limit_turns":2,"trigger":{"utterance":0,"begin":0,"end":5},"leg":0}]}],"measures":{"shares
  $ sed -i 's/  then: agent/  then: customer/; s/#act.check/#act.chek or &/' acts/ours.play; tenor lexicon check --alone acts
  acts/ours.play:7:23: error[E806]: there is no category act.chek that can be heard (of a tone, valence, emoticon, cue, hedge or topic), nor such an act
      7 |   then: customer says #act.chek or #act.check within 2 turns
        |                       ^~~~~~~~~
        = help: did you mean 'act.check'?
  1 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  [1]
  $ sed -i 's/#act.chek or //' acts/ours.play; tenor lexicon check --alone acts | grep -A 3 W612
  acts/ours.play:7:23: warning[W612]: no entry or act of #act.check can be said by this role (customer)
      7 |   then: customer says #act.check within 2 turns
        |                       ^~~~~~~~~~
        = help: delete it, or ask for what can be
  $ printf '  +1 makes sense\n  yes: well\n' >> acts/agent.acts; tenor lexicon check --alone acts/agent.acts
  acts/agent.acts:8:3: error[E904]: endings taken off, this is the same as line 3
      8 |   +1 makes sense
        |   ^~~~~~~~~~~~~~
        = help: delete one of them
  0 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  [1]
  $ sed -i '/makes sense/d' acts/agent.acts; tenor lexicon check --alone acts/agent.acts
  acts/agent.acts:8:8: failed test[T701]: yes: the act 'act.check' is not in this turn
      8 |   yes: well
        |        ^~~~
        = help: 'well' speaks most for it: -900 with the bias of -900, where 0 is needed
  0 entries, 3 tests, 1 failed, 0 errors, 0 warnings
  [1]

It is as whoever learnt it wrote it: fmt leaves it alone, and it goes into no table.

  $ tenor lexicon fmt --alone --check acts/agent.acts; tenor lexicon export --alone --write acts
  acts/ours.play.tsv

An act may be like another one, with a threshold of its own, for duties that have reason to expect it.

  $ mkdir like; printf '@act act.check speaker=agent bias=-900\n  +812 make sense\n@act act.likely.check speaker=agent like=act.check lean=+200\n  yes: that makes sense\n  no: that is that\n' > like/agent.acts
  $ printf '@lexicon 1\n@category cue.hi kind=cue speaker=customer\nhello\n@duty check\n  what: The agent checks.\n  when: customer says #cue.hi\n  then: agent says #act.likely.check within 2 turns\n  met:\n    customer> hello\n    agent> that makes sense\n  missed:\n    customer> hello\n    agent> well\n' > like/ours.play
  $ tenor lexicon check --alone like
  1 entries, 4 tests, 0 failed, 0 errors, 0 warnings
  $ tenor lexicon dump --no-default-lexicons --lexicon like | grep '^act'
  act 0 name=act.check speaker=agent bias=-900 at=like/agent.acts:1
  act 1 name=act.likely.check speaker=agent bias=-700 like=act.check at=like/agent.acts:3
  $ tenor explain --no-default-lexicons --lexicon like --acts --role agent 'that makes sense'
    that makes sense
    sentiment unknown: nothing says anything about it
    0 of 3 words lie in phrases that say something
    act  "that makes sense"  act.likely.check +0.112
         like/agent.acts:3, speaker agent, bias -0.7
         +0.812 makes sense
    not  "that makes sense"  act.check -0.088
         like/agent.acts:1, speaker agent, bias -0.9
         +0.812 makes sense
  $ sed -i 's/like=act.check/like=act.chek/' like/agent.acts; tenor lexicon check --alone like
  like/agent.acts:3:1: error[E907]: there is no act 'act.chek' of that speaker with features of its own
      3 | @act act.likely.check speaker=agent like=act.chek lean=+200
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  like/ours.play:7:20: error[E806]: there is no category act.likely.check that can be heard (of a tone, valence, emoticon, cue, hedge or topic), nor such an act
      7 |   then: agent says #act.likely.check within 2 turns
        |                    ^~~~~~~~~~~~~~~~~
  1 entries, 0 tests, 0 failed, 2 errors, 0 warnings
  [1]
