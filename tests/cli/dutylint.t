What duties cannot be: told of at the place.

  $ tenor lexicon check --alone slips.play
  slips.play:10:11: warning[W615]: no duty listens for #cue.unused
     10 | @category cue.unused kind=cue
        |           ^~~~~~~~~~
        = help: name it in a duty, or delete it
  slips.play:20:23: warning[W612]: no entry or act of #empathy can be said by this role (customer)
     20 |   when: customer says #empathy or "help"
        |                       ^~~~~~~~
        = help: delete it, or ask for what can be
  slips.play:21:23: warning[W612]: nothing of empathy can be said by this role (customer)
     21 |   then: customer says empathy > 0
        |                       ^~~~~~~
        = help: delete it, or ask for what can be
  slips.play:22:35: warning[W612]: no turn has such words (agent)
     22 |   then: agent says words > 20 and words < 5
        |                                   ^~~~~
        = help: delete it, or ask for what can be
  slips.play:23:20: warning[W612]: no turn has such sentiment (agent)
     23 |   then: agent says sentiment > 1
        |                    ^~~~~~~~~
        = help: delete it, or ask for what can be
  slips.play:27:21: warning[W612]: no entry or act of #cue.draft can be said by this role (anyone)
     27 |   then: anyone says #cue.draft
        |                     ^~~~~~~~~~
        = help: delete it, or ask for what can be
  slips.play:31:9: warning[W612]: it cannot stand in the turn of the trigger, which is not theirs (agent)
     31 |   then: agent says "yes" in the same turn
        |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = help: delete it, or ask for what can be
  slips.play:39:9: warning[W612]: this cannot come any more at this place (agent)
     39 |   then: agent says "bye"
        |         ^~~~~~~~~~~~~~~~
        = help: delete it, or ask for what can be
  slips.play:43:11: warning[W612]: nothing comes behind the end of the call (anyone)
     43 |   before: the call ends
        |           ^~~~~~~~~~~~~
        = help: delete it, or ask for what can be
  slips.play:48:11: warning[W613]: what begins this duty excuses it, too: it never applies
     48 |   unless: anyone says #cue.part or "nine"
        |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = help: unless: holds from the trigger's own turn on; unless then: behind the trigger
  slips.play:58:14: warning[W613]: the duty asks for this in line 57, and counts only where it is missing
     58 |   not after: agent says "bye" within 4 turns
        |              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = help: let the windows differ, or delete one
  slips.play:68:1: warning[W614]: duty 'twin-brother' asks the same as 'twin'
     68 | @duty twin-brother asks=6
        | ^~~~~~~~~~~~~~~~~~~~~~~~~
        = help: delete one of them
  slips.play:83:20: warning[W612]: no turn has such words (agent)
     83 |   then: agent says words < 3 and an echo of at least 3 words
        |                    ^~~~~
        = help: delete it, or ask for what can be
  slips.play:85:20: warning[W612]: no such sentence has the words of the echo (agent)
     85 |   then: agent says an echo of at least 5 words in a sentence of at most 4 words
        |                    ^~~~~~~
        = help: delete it, or ask for what can be
  slips.play:90:11: warning[W613]: what begins this duty excuses it, too: it never applies
     90 |   unless: customer says #cue.part within 2 turns
        |           ^~~~~~~~~~~~~~~~~~~~~~~~
        = help: unless: holds from the trigger's own turn on; unless then: behind the trigger
  slips.play:96:11: warning[W612]: it cannot stand in the turn of the trigger, which is not theirs (agent)
     96 |   unless: agent says "nine" in the same turn
        |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = help: delete it, or ask for what can be
  slips.play:107:17: warning[W613]: the duty asks for this in line 106, and counts only where it is missing
    107 |   if not after: customer says "yes" within 3 turns
        |                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = help: let the windows differ, or delete one
  slips.play:108:13: warning[W612]: it cannot stand in that turn, which is not theirs (customer)
    108 |   if after: customer says "no" in the same turn
        |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = help: delete it, or ask for what can be
  slips.play:116:10: warning[W613]: a trigger ends what waits before it can take its place: each=latest never does anything
    116 |   until: customer says #cue.part
        |          ^~~~~~~~~~~~~~~~~~~~~~~
        = help: delete each=latest, or until:
  slips.play:125:1: warning[W614]: duty 'latest-twin-sister' asks the same as 'latest-twin'
    125 | @duty latest-twin-sister
        | ^~~~~~~~~~~~~~~~~~~~~~~~
        = help: delete one of them
  38 entries, 2 tests, 0 failed, 0 errors, 20 warnings
  $ tenor lexicon check --alone --allow W612,W613,W614,W615 slips.play
  38 entries, 2 tests, 0 failed, 0 errors, 0 warnings
  $ printf '@lexicon 1\n@duty d allow=W61\n  what: x\n  then: agent says "a"\n' | tenor lexicon check --alone -
  -: error[E110]: cannot read: no such file or folder
  0 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  [1]

Lines that stand for another one need it above them; what is looked at once is not counted.

  $ cat > wrong.play <<'END'
  > @lexicon 1
  > @duty a
  >   what: x
  >   or when: customer says "a"
  >   if after: customer says "b"
  >   then: agent says "c"
  > @duty b
  >   what: x
  >   when: customer says "a" 2 times
  >   or when: customer says "b"
  >   then: agent says "c" 2 times, twice
  > @duty c
  >   what: x
  >   when: customer says "a"
  >   after: customer says "b"
  >   if after: customer says "d"
  >   then: agent says "c"
  >   unless: agent says "e" or agent says "f"
  >   unless: agent says "g"
  > @duty d each=latest
  >   what: x
  >   when: customer says "a"
  >   with: customer says "b" 2 times
  > @duty e
  >   what: x
  >   when: customer says "a"
  >   unless then: customer says "b" in the last fifth of the call
  >   with: customer says "b"
  > @duty f
  >   what: x
  >   when: the call starts
  >   if not after: customer says "b"
  >   then: agent says "c"
  > @duty g
  >   what: x
  >   if after: customer says "b"
  >   then: agent says "c"
  > END
  $ tenor lexicon check --alone wrong.play
  wrong.play:4:12: error[E802]: there is no when: above, beside which this could begin the duty
      4 |   or when: customer says "a"
        |            ^~~~~~~~~~~~~~~~~
        = help: it stands below the when: that it is another way for
  wrong.play:5:13: error[E802]: there is no line above that this could be asked of alone
      5 |   if after: customer says "b"
        |             ^~~~~~~~~~~~~~~~~
        = help: below when: or when: then: never: with: or with: until: unless: unless then: reset:; after: and not after: hold for every trigger
  wrong.play:10:12: error[E802]: a trigger that is counted has one line
     10 |   or when: customer says "b"
        |            ^~~~~~~~~~~~~~~~~
        = help: join them with 'or' in one line, or make two duties of it
  wrong.play:11:33: error[E802]: 'once a turn' is expected here, not 'twice'
     11 |   then: agent says "c" 2 times, twice
        |                                 ^~~~~
        = help: as in: agent says #apology 3 times, once a turn
  wrong.play:16:13: error[E802]: there is no line above that this could be asked of alone
     16 |   if after: customer says "d"
        |             ^~~~~~~~~~~~~~~~~
        = help: below when: or when: then: never: with: or with: until: unless: unless then: reset:; after: and not after: hold for every trigger
  wrong.play:19:11: error[E802]: a duty has one 'unless:' line without a window
     19 |   unless: agent says "g"
        |           ^~~~~~~~~~~~~~
        = help: join them with 'or'
  wrong.play:20:1: error[E803]: duty 'd' lets the latest trigger count, and none of them waits for anything
     20 | @duty d each=latest
        | ^~~~~~~~~~~~~~~~~~~
        = help: delete each=latest: every trigger counts
  wrong.play:23:9: error[E803]: with: until: unless: and reset: are not counted: the first time is enough
     23 |   with: customer says "b" 2 times
        |         ^~~~~~~~~~~~~~~~~~
        = help: delete the number of times
  wrong.play:24:1: error[E803]: duty 'e' has an unless: or until: line, and nothing that it waits for
     24 | @duty e
        | ^~~~~~~
        = help: use after: or not after:
  wrong.play:27:16: error[E803]: what is the last part of a call is known at its end only
     27 |   unless then: customer says "b" in the last fifth of the call
        |                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = help: when: the call ends, and before: … in the last fifth of the call
  wrong.play:29:1: error[E803]: duty 'f' asks for something before the call starts
     29 | @duty f
        | ^~~~~~~
        = help: give it a when: line
  wrong.play:36:13: error[E802]: there is no line above that this could be asked of alone
     36 |   if after: customer says "b"
        |             ^~~~~~~~~~~~~~~~~
        = help: below when: or when: then: never: with: or with: until: unless: unless then: reset:; after: and not after: hold for every trigger
  17 entries, 0 tests, 0 failed, 12 errors, 0 warnings
  [1]

A duty of a higher layer takes the place of one below: told, unless it says so itself.

  $ printf '@lexicon 1\n@duty greeting\n  what: x\n  then: agent says "hello"\n@duty other\n  what: x\n  then: agent says "bye"\n@duty gone status=retired\n  what: x\n  then: agent says "so"\n' > below.play
  $ printf '@lexicon 1\n@duty greeting\n  what: y\n  then: agent says "good day"\n@duty other status=retired\n  what: y\n  then: agent says "bye now"\n@duty gone\n  what: y\n  then: agent says "well"\n' > above.play
  $ tenor lexicon check --alone --lexicon below.play above.play
  above.play:2:1: warning[W616]: duty 'greeting' takes the place of the one in line 2 of below.play
      2 | @duty greeting
        | ^~~~~~~~~~~~~~
        = help: another name, or allow=W616 if that is meant
  3 entries, 0 tests, 0 failed, 0 errors, 1 warnings
  $ sed -i 's/^@duty greeting/& allow=W616/' above.play; tenor lexicon check --alone --lexicon below.play above.play
  3 entries, 0 tests, 0 failed, 0 errors, 0 warnings
  $ tenor help W616
  warning[W616]: a duty that takes the place of one below it
  (empty)
  A duty of a higher layer replaces the one of the same name below it, all of it:
  what that asked for is asked no more. Whoever only happened upon the name finds
  out here. status=retired says it, too, and takes the duty away.
  (empty)
  What to do: another name, or allow=W616 if that is meant
  (empty)
  Not wanted? allow=W616 on the entry, its @category or the @lexicon line;
  or everywhere: tenor lexicon check --allow W616
