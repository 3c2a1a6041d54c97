Echoes: words that the other side said before. Records tell which, and so does the page of a call; reading back a number is none.

  $ tenor score --no-default-lexicons --lexicon echo.play --format none --calls - echo.jsonl | grep -o '"duties":\[.*\],"measures":{"shares'
  "duties":[{"duty":"said-back","asks":[16],"outcome":"missed","met":1,"missed":1,"findings":[{"outcome":"met","step":1,"utterance":1,"begin":22,"end":65,"echoed":[[22,27],[37,44],[58,65]],"at_ms":6466,"source":"interpolated","clock":"turns","taken_turns":1,"limit_turns":2,"trigger":{"utterance":0,"begin":0,"end":68},"leg":0},{"outcome":"missed","step":1,"clock":"turns","limit_turns":2,"trigger":{"utterance":2,"begin":0,"end":65},"leg":0}]}],"measures":{"shares
  ! tenor: 6 utterances, 6 turns, 1 call from 1 input
  $ cat echo.jsonl | tenor score --interleaved --no-default-lexicons --lexicon echo.play --format none --calls - - | grep -o '"echoed":[^a-z]*'
  "echoed":[[22,27],[37,44],[58,65]],"
  ! tenor: 6 utterances, 6 turns, 1 call from 1 input
  $ tenor call --no-default-lexicons --lexicon echo.play echo.jsonl e1
  e1  delivery
  (empty)
     0   0:00  customer    I ordered two lamps three weeks ago and only one of them has arrived
     1   0:05  agent       Let me see. So of the lamps that you ordered a single one arrived?
                           met     said-back (1 turn of 2 turns); says again: lamps, ordered, arrived
     2   0:09  customer    Yes, and my account number is *********** if you need it for that
                           missed  said-back: What the customer explains is said back in own words.
     3   0:12  agent       ***********, thank you. One moment.
     4   0:15  customer    okay
     5   0:16  agent       The second one went out today.
  (empty)
  outcome    nothing said of it
  duties     0 met, 1 missed, 0 without opportunity
  agent      3 turns, 28 words, 49 % of the talk, 200 words a minute, answers after 0.2 s (longest
             0.2 s); questions 0 open, 1 closed
  customer   3 turns, 31 words, 51 % of the talk, 216 words a minute, answers after 0.2 s (longest
             0.2 s); questions 0 open, 0 closed
  pace       the agent is too fast
  name       the customer's was used 0 times
  $ tenor lexicon dump --no-default-lexicons --lexicon echo.play | grep ' an echo'
      then agent says an echo of 3 words and 20% from 2 turns within 2 turns
