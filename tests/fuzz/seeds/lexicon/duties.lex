@lexicon 1 lang=en
@category cue.hold kind=cue speaker=agent
one moment
@duty a each=latest
  what: x
  when: hold ends or agent says #cue.hold
  if not after: anyone says "so" in the same turn
  or when: silence over 20s ended by agent
  if after: agent speaks within 4 turns
  then: agent says "thanks" 2 times, once a turn within 2 turns
  unless then: customer says "bye" within 6s, in chat 2s
  unless: transfer within 1 turn
  met:
    agent 0-2> one moment
    agent 9> thanks
