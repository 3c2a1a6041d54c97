Scorecards: what calls are worth by a card, where a card is wrong, and when there is none.

  $ cat > desk.lex <<'END'
  > @lexicon 1 name=desk lang=en
  > @category empathy speaker=agent
  > understand :: 2
  > @category valence kind=valence
  > great :: 2
  > awful :: -3
  > @category call.outcome.resolved kind=cue speaker=agent
  > all sorted
  > @duty acknowledge
  >   what: The agent acknowledges that the customer is upset.
  >   when: customer says "upset"
  >   then: agent says #empathy within 10s
  > @duty no-pin each=call
  >   what: No PIN is asked for.
  >   when: agent speaks
  >   never: agent says "pin number"
  > END
  $ cat > desk.jsonl <<'END'
  > {"call_id":"k1","role":"customer","text":"i am upset this is awful","start_ms":0,"end_ms":2000}
  > {"call_id":"k1","role":"agent","text":"i understand","start_ms":2500,"end_ms":4000}
  > {"call_id":"k1","role":"customer","text":"still upset","start_ms":4100,"end_ms":5000}
  > {"call_id":"k1","role":"agent","text":"right","start_ms":5100,"end_ms":6000}
  > {"call_id":"k1","role":"agent","text":"i understand it is all sorted","start_ms":20000,"end_ms":22000}
  > {"call_id":"k2","role":"customer","text":"hello","start_ms":0,"end_ms":900}
  > {"call_id":"k2","role":"agent","text":"hello","start_ms":1000,"end_ms":2000}
  > {"call_id":"k2","role":"customer","text":"i am upset","start_ms":2100,"end_ms":3000}
  > {"call_id":"k2","role":"agent","text":"your pin number please","start_ms":3500,"end_ms":5000}
  > {"call_id":"k3","role":"customer","text":"hello","start_ms":0,"end_ms":900}
  > END
  $ cat > desk.card <<'END'
  > card 1 desk            # ours
  > section manner 60
  >   duty acknowledge 75 late 2x=4 3x=2
  >   measure agent.response_longest_ms 25 at-most 1s=5 5s=3
  > section matter 40
  >   outcome 100 resolved=5 unresolved=2
  >   duty no-pin 0 fatal call
  > END
  $ cat > marks <<'END'
  > tenor score -q --no-default-lexicons -l desk.lex -f none --calls - "$@" desk.jsonl | sed 's/.*"call_id":"\([^"]*\)".*,"scorecard":\(.*}}\),"topics".*/\1 \2/'
  > END
  $ sh marks --card desk.card; sh marks -j 2 --card desk.card | cksum; sh marks -j 1 --card desk.card | cksum
  k1 {"card":"desk","total":4.775,"weighed":1,"failed":[],"sections":{"manner":4.625,"matter":5},"items":{"acknowledge":4.5,"agent.response_longest_ms":5,"outcome":5,"no-pin":5}}
  k2 {"card":"desk","total":1,"weighed":0.6,"failed":["no-pin"],"sections":{"manner":2,"matter":null},"items":{"acknowledge":1,"agent.response_longest_ms":5,"outcome":null,"no-pin":1}}
  k3 {"card":"desk","total":null,"weighed":0,"failed":[],"sections":{"manner":null,"matter":null},"items":{"acknowledge":null,"agent.response_longest_ms":null,"outcome":null,"no-pin":null}}
  3378065419 548
  3378065419 548
  $ tenor call --no-default-lexicons -l desk.lex --card desk.card desk.jsonl k1 | sed -n '/^scorecard/,/^agent/p'
  scorecard  4.8 of 5 by desk, 100 % of its weight had an opportunity
             manner      4.6       acknowledge 4.5, agent.response_longest_ms 5.0 (0.5 s)
             matter      5.0       outcome 5.0, no-pin 5.0
  agent      3 turns, 9 words, 60 % of the talk, answers after 0.3 s (longest 0.5 s); questions 0
  $ tenor call --no-default-lexicons -l desk.lex --card desk.card desk.jsonl k2 | sed -n '/^scorecard/,/^agent/p'
  scorecard  1.0 of 5 by desk, failed, 60 % of its weight had an opportunity
             manner      2.0       acknowledge 1.0, agent.response_longest_ms 5.0 (0.5 s)
             matter        -       no-pin 1.0 (failed)
  agent      2 turns, 5 words, 58 % of the talk, answers after 0.3 s (longest 0.5 s); questions 0
  $ tenor call --no-default-lexicons -l desk.lex --card desk.card desk.jsonl k3 | grep scorecard
  scorecard  - of 5 by desk, 0 % of its weight had an opportunity
  $ tenor call --no-default-lexicons -l desk.lex --card desk.card --format json desk.jsonl k2 | grep -o '"failed":[^,]*'
  "failed":["no-pin"]

The shipped card needs the shipped duties: other playbooks are not marked by it, and nothing is said where nobody asked for the shipped lexicons.

  $ tenor score -q --no-default-lexicons -l desk.lex -f none --calls - desk.jsonl | grep -c scorecard
  0
  [1]
  $ printf '@lexicon 1\n@duty greeting status=retired\n  what: x\n  then: agent says "a"\n' > gone.lex
  > env -u TENOR_LEXICONS tenor score -q -l gone.lex -f none --calls - desk.jsonl 2>&1 | sed 's/.*\(support.card\)/\1/; s/{.*/RECORD/' | uniq
  support.card:25:8: no duty is named 'greeting'
      so calls get no marks; --card FILE names a scorecard that fits, --card none says that none is wanted
  RECORD
  $ TENOR_LEXICONS= tenor score -q -l gone.lex -f none --calls - desk.jsonl 2>&1 | grep -c 'no duty is named'
  1
  $ env -u TENOR_LEXICONS tenor score -q -f none --calls - --card none desk.jsonl | grep -c scorecard; env -u TENOR_LEXICONS tenor score -q -f none --calls - desk.jsonl | grep -c '"scorecard":{"card":"support"'
  0
  3

What is wrong is told by line and column, before anything is read.

  $ sed 's/ 40$/ 50/' desk.card > wrong.card; sh marks --card wrong.card
  ! tenor: wrong.card:5:16: the weights of all sections add up to 110, not to 100
  $ sed 's/no-pin 0/no-pins 0/' desk.card > wrong.card; sh marks --card wrong.card
  ! tenor: wrong.card:7:8: no duty is named 'no-pins'
  $ sh marks --card nowhere.card
  ! tenor: nowhere.card: cannot be opened: No such file or directory
  $ tenor score -q --card desk.card desk.jsonl
  ! tenor score: --card marks calls as JSON and csv have them: it is of no use without --calls FILE, or with a table
  ! Try 'tenor score --help'.
  [2]
  $ tenor score -q --card desk.card --calls - --calls-format table desk.jsonl
  ! tenor score: --card marks calls as JSON and csv have them: it is of no use without --calls FILE, or with a table
  ! Try 'tenor score --help'.
  [2]

`lexicon check` of a folder reads the cards that stand in it.

  $ mkdir desk; cp desk.lex desk.card desk; cp wrong.card desk/older.card; tenor lexicon check --alone --allow W606 desk
  desk/desk.lex:7:11: warning[W615]: no duty listens for #call.outcome.resolved
      7 | @category call.outcome.resolved kind=cue speaker=agent
        |           ^~~~~~~~~~~~~~~~~~~~~
        = help: name it in a duty, or delete it
  desk/older.card:7:8: error[card]: no duty is named 'no-pins'
      7 |   duty no-pins 0 fatal call
        |        ^~~~~~~
        = help: engine/manual/scorecards.md says what lines of a card mean
  6 entries, 0 tests, 0 failed, 1 errors, 1 warnings
  [1]
  $ tenor lexicon check --alone --allow W606 --format json desk | head -1
  {"file":"desk/desk.lex","line":7,"column":11,"end_column":32,"width":21,"byte_begin":10,"byte_end":31,"severity":"warning","code":"W615","message":"no duty listens for #call.outcome.resolved","help":"name it in a duty, or delete it"}
  $ rm desk/older.card; tenor lexicon check --alone --allow W606 desk
  desk/desk.lex:7:11: warning[W615]: no duty listens for #call.outcome.resolved
      7 | @category call.outcome.resolved kind=cue speaker=agent
        |           ^~~~~~~~~~~~~~~~~~~~~
        = help: name it in a duty, or delete it
  6 entries, 0 tests, 0 failed, 0 errors, 1 warnings

What a call is worth is a score of its agent, where it had only one, and where somebody asked for it; under a digest that tells the card.

  $ sed 's/"call_id"/"started_at":"2026-11-20","agent_id":"a1",&/; s/\("agent_id":"\)a1\(","call_id":"k1".*all sorted\)/\1a2\2/' desk.jsonl > dated.jsonl
  $ printf 'tenor score -q --no-default-lexicons -l desk.lex -f none --calls - --calls-format csv "$@" | grep scorecard\n' > legs
  $ sh legs --card desk.card dated.jsonl | cut -d , -f 1,2,3,6,11; sh legs dated.jsonl; sh legs --card none dated.jsonl
  k2,2026-11-20,a1,1,agent.scorecard
  k3,2026-11-20,-,,agent.scorecard
  [1]
  $ sed 's/=5 5s=3/=5 5s=2/' desk.card > third.card; (sh legs --card desk.card dated.jsonl; sh legs --card third.card dated.jsonl; sed 's/^/# /' desk.card >> third.card; sh legs --card third.card dated.jsonl) | cut -d , -f 12 | sort | uniq -c | sort -n | sed "s, [0-9a-f]*$,,"
        2
        4
  $ tenor score -q --card shipped --no-default-lexicons -l desk.lex -f none --calls - dated.jsonl
  ! tenor: ROOT/lexicons/en/support.card:7:8: no duty is named 'acknowledge-emotion'
  [1]

A card by itself is held to the lexicons below, to those of --lexicon and of other operands; who takes it for a lexicon is told.

  $ tenor lexicon check --no-default-lexicons desk.card; tenor lexicon check desk.card; tenor lexicon check --lexicon desk.lex desk.card
  desk.card:3:8: error[card]: no duty is named 'acknowledge'
      3 |   duty acknowledge 75 late 2x=4 3x=2
        |        ^~~~~~~~~~~
        = help: engine/manual/scorecards.md says what lines of a card mean
  0 entries, 0 tests, 0 failed, 1 errors, 0 warnings
  0 entries, 0 tests, 0 failed, 0 errors, 0 warnings
  ! tenor lexicon check: --alone leaves no lexicon: give PATH
  ! Try 'tenor lexicon check --help'.
  $ tenor lexicon check --alone --allow W606 desk.lex desk.card wrong.card; tenor lexicon check --alone desk.card
  desk.lex:7:11: warning[W615]: no duty listens for #call.outcome.resolved
      7 | @category call.outcome.resolved kind=cue speaker=agent
        |           ^~~~~~~~~~~~~~~~~~~~~
        = help: name it in a duty, or delete it
  wrong.card:7:8: error[card]: no duty is named 'no-pins'
      7 |   duty no-pins 0 fatal call
        |        ^~~~~~~
        = help: engine/manual/scorecards.md says what lines of a card mean
  6 entries, 0 tests, 0 failed, 1 errors, 1 warnings
  ! tenor lexicon check: --alone leaves no lexicon: give PATH
  ! Try 'tenor lexicon check --help'.
  [2]
  $ tenor lexicon check missing.card
  ! tenor: missing.card: cannot be opened: No such file or directory
  [1]
  $ tenor explain --lexicon desk.card hello 2>&1 | head -4
  desk.card:1:1: error[E101]: the first line must be '@lexicon 1'
      1 | card 1 desk            # ours
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = help: a scorecard is no lexicon: give it to --card, or to lexicon check

A run that is taken up again has the same card.

  $ tenor score -q -d night --no-default-lexicons -l desk.lex --card desk.card desk.jsonl; sed 's/=5 5s=3/=5 5s=2/' desk.card > other.card; cp other.card kept; cp desk.card other.card
  $ tenor score -q -d night --no-default-lexicons -l desk.lex --card desk.card --resume desk.jsonl; cp kept desk.card; tenor score -q -d night --no-default-lexicons -l desk.lex --card desk.card --resume desk.jsonl 2>&1 | sed 's/[0-9a-f]\{8\} /HASH /g'
  tenor: night holds a run with another policy or scorecard of calls (their lines hash to HASH then, HASH now): give it the same ones, or begin in another directory
  ! tenor: night holds this run, complete: nothing to do; its exit status was 0
