The text with its phrases marked, the ledger, and sums that come out.

  $ tenor explain --role agent I completely understand your frustration
    I completely understand your frustration
      1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
     1.  "completely understand your frustration"  empathy +2, share +0.7071
         emp-understand (frozen.lex:5), category empathy, weight 2
         phrase [completely|fully] understand ...3 ~frustration
         shields its words from sentiment and gives a valence of its own: +0, share +0
    sentiment +0:  points 0 = 0,  shares 0 = 0
    empathy +0.7071:  points 2 = 2,  shares 0.7071 = 0.7071
    4 of 5 words lie in phrases that say something
  $ tenor explain --role agent "I don’t understand your frustration"
    I don’t understand your frustration
            1~~~~~~~~~~~~~~~~~~~~~~~~~~
                            2~~~~~~~~~~
     1.  "understand your frustration"  empathy 0, blocked
         emp-understand (frozen.lex:5), category empathy, weight 2
         phrase [completely|fully] understand ...3 ~frustration
         blocked by the negator "don’t"  negators/(not|no|never) (frozen.lex:41)
     2.  "frustration"  sentiment +0, share +0
         valence/frustrat* (frozen.lex:38), category valence, weight -1.9
         phrase frustrat*
         x 0 by the negator "don’t"  negators/(not|no|never) (frozen.lex:41)
    sentiment +0:  points 0 = 0,  shares 0 = 0
    1 of 6 words lie in phrases that say something
  $ tenor explain --role agent "I'm not happy to help you with that"
    I'm not happy to help you with that
            1~~~~
            2~~~~~~~~~~~~
     1.  "happy"  sentiment -1.998, share -0.4585
         valence/happy (frozen.lex:34), category valence, weight 2.7
         phrase happy
         x -0.74 by the negator "not"  negators/(not|no|never) (frozen.lex:41)
     2.  "happy to help"  positive 0, blocked
         positive/(happy|glad)_to_help (frozen.lex:11), category positive, weight 1
         phrase (happy|glad) to help
         blocked by the negator "not"  negators/(not|no|never) (frozen.lex:41)
    sentiment -0.4585:  points -1.998 = -1.998,  shares -0.4585 = -0.4585
    1 of 9 words lie in phrases that say something
  $ tenor explain --role customer "You are all useless, this is really bad"
    You are all useless, this is really bad
    1~~~~~~~~~~~~~~~~~~                 3~~
                2~~~~~~
     1.  "You are all useless"  abuse +3, share +0.8321
         abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathetic) (frozen.lex:25), category abuse, weight 3
         phrase you [are] [all|such|a|an|<very>] (idiot|useless|pathetic)
     2.  "useless"  abuse 0, overruled
         abuse.mild/useless (frozen.lex:28), category abuse.mild, weight 1
         phrase useless
         overruled by abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathetic) (frozen.lex:25)
     3.  "bad"  sentiment -3.25, share -0.6428
         valence/bad (frozen.lex:36), category valence, weight -2.5
         phrase bad
         x 1.3 by the booster "really"  boosters/(so|very|really) (frozen.lex:45)
    sentiment -0.6428:  points -3.25 = -3.25,  shares -0.6428 = -0.6428
    abuse +0.8321:  points 3 = 3,  shares 0.8321 = 0.8321
    5 of 8 words lie in phrases that say something
  $ tenor explain nothing to say here
    nothing to say here
    sentiment unknown: nothing says anything about it
    0 of 4 words lie in phrases that say something
  $ printf 'no problem at all\r\n\nthe SLA is good\n' | tenor explain --role agent -
    no problem at all
    1~~~~~~~~~~~~~~~~
     1.  "no problem at all"  positive +0.5, share +0.2425
         positive/(no|not_a)_problem_[at_all] (frozen.lex:14), category positive, weight 0.5
         phrase (no|not a) problem [at all]
         shields its words from sentiment and gives a valence of its own: +0.5, share +0.128
    sentiment +0.128:  points 0.5 = 0.5,  shares 0.128 = 0.128
    positive +0.2425:  points 0.5 = 0.5,  shares 0.2425 = 0.2425
    4 of 4 words lie in phrases that say something
  (empty)
    the SLA is good
        1~~    2~~~
     1.  "SLA"  jargon +1, share +0.4472
         jargon//(RMA|SLA|AHT)s?/c (frozen.lex:20), category jargon, weight 1
         phrase /(RMA|SLA|AHT)s?/c
         note: say "return number" or "reply time"
     2.  "good"  sentiment +1.9, share +0.4404
         valence/good (frozen.lex:31), category valence, weight 1.9
         phrase good
    sentiment +0.4404:  points 1.9 = 1.9,  shares 0.4404 = 0.4404
    jargon +0.4472:  points 1 = 1,  shares 0.4472 = 0.4472
    2 of 4 words lie in phrases that say something
  $ tenor explain --format json --role agent "I'm really sorry to hear that, no problem"
  {"call_id":null,"utterance":0,"role":"agent","start_ms":null,"tokens":9,"sentiment":0.128,"tone":{"empathy":0.7071,"positive":0.2425,"ownership":0,"jargon":0,"abuse":0},"raw":{"sentiment":5000,"empathy":20000,"positive":5000},"evidence":{"sentiment":2,"empathy":1,"positive":1},"coverage":0.8889,"digest":"xxxxxxxx","hits":[{"category":"empathy","id":"empathy/i_am_[<very>]_sorry_(to_hear|for|about)","begin":0,"end":24,"text":"I'm really sorry to hear","points":{"empathy":20000,"sentiment":0},"share":{"empathy":0.7071,"sentiment":0},"outcome":"won","file":"frozen.lex","line":8,"phrase":"i am [<very>] sorry (to hear|for|about)","weight":2,"valence_weight":0,"factors":[]},{"category":"positive","id":"positive/(no|not_a)_problem_[at_all]","begin":31,"end":41,"text":"no problem","points":{"positive":5000,"sentiment":5000},"share":{"positive":0.2425,"sentiment":0.128},"outcome":"won","file":"frozen.lex","line":14,"phrase":"(no|not a) problem [at all]","weight":0.5,"valence_weight":0.5,"factors":[]}]}

A long text is wrapped, its marks with it; nothing in it can drive a terminal.

  $ tenor explain "$(printf 'good \033[31m bad\ttab 好 good '; for i in 1 2 3 4 5 6; do printf 'and then we waited for a while, not bad '; done)"
    good �[31m bad tab 好 good and then we waited for a while, not bad and then we waited for a
    1~~~       2~~        3~~~                                 4~~~~~~
    while, not bad and then we waited for a while, not bad and then we waited for a while, not
           5~~~~~~                                 6~~~~~~                                 7~~~
    bad and then we waited for a while, not bad and then we waited for a while, not bad
    7~~                                 8~~~~~~                                 9~~~~~~
     1.  "good"  sentiment +1.9, share +0.2455
         valence/good (frozen.lex:31), category valence, weight 1.9
         phrase good
     2.  "bad"  sentiment -2.5, share -0.323
         valence/bad (frozen.lex:36), category valence, weight -2.5
         phrase bad
     3.  "good"  sentiment +1.9, share +0.2455
         valence/good (frozen.lex:31), category valence, weight 1.9
         phrase good
     4.  "not bad"  sentiment +0.9, share +0.1163
         valence/not_bad (frozen.lex:35), category valence, weight 0.9
         phrase not bad
     5.  "not bad"  sentiment +0.9, share +0.1163
         valence/not_bad (frozen.lex:35), category valence, weight 0.9
         phrase not bad
     6.  "not bad"  sentiment +0.9, share +0.1163
         valence/not_bad (frozen.lex:35), category valence, weight 0.9
         phrase not bad
     7.  "not bad"  sentiment +0.9, share +0.1163
         valence/not_bad (frozen.lex:35), category valence, weight 0.9
         phrase not bad
     8.  "not bad"  sentiment +0.9, share +0.1163
         valence/not_bad (frozen.lex:35), category valence, weight 0.9
         phrase not bad
     9.  "not bad"  sentiment +0.9, share +0.1163
         valence/not_bad (frozen.lex:35), category valence, weight 0.9
         phrase not bad
    sentiment +0.8658:  points 1.9 - 2.5 + 1.9 + 0.9 + 0.9 + 0.9 + 0.9 + 0.9 + 0.9 = 6.7,  shares 0.2455 - 0.323 + 0.2455 + 0.1163 + 0.1163 + 0.1163 + 0.1163 + 0.1163 + 0.1163 = 0.8658
    15 of 60 words lie in phrases that say something

Turns of a call; N may be a segment inside a turn.

  $ tenor explain --call c1 small.jsonl
  c1:0 agent
    Hello, happy to help.
           1~~~~
           2~~~~~~~~~~~~
     1.  "happy"  sentiment +2.7, share +0.5719
         valence/happy (frozen.lex:34), category valence, weight 2.7
         phrase happy
     2.  "happy to help"  positive +1, share +0.4472
         positive/(happy|glad)_to_help (frozen.lex:11), category positive, weight 1
         phrase (happy|glad) to help
    sentiment +0.5719:  points 2.7 = 2.7,  shares 0.5719 = 0.5719
    positive +0.4472:  points 1 = 1,  shares 0.4472 = 0.4472
    3 of 4 words lie in phrases that say something
  (empty)
  c1:1 customer
    This is really bad, you're all useless.
                   1~~  2~~~~~~~~~~~~~~~~~
                                   3~~~~~~
     1.  "bad"  sentiment -3.25, share -0.6428
         valence/bad (frozen.lex:36), category valence, weight -2.5
         phrase bad
         x 1.3 by the booster "really"  boosters/(so|very|really) (frozen.lex:45)
     2.  "you're all useless"  abuse +3.9, share +0.8898
         abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathetic) (frozen.lex:25), category abuse, weight 3
         phrase you [are] [all|such|a|an|<very>] (idiot|useless|pathetic)
         x 1.3 by the booster "really"  boosters/(so|very|really) (frozen.lex:45)
     3.  "useless"  abuse 0, overruled
         abuse.mild/useless (frozen.lex:28), category abuse.mild, weight 1
         phrase useless
         overruled by abuse/you_[are]_[all|such|a|an|<very>]_(idiot|useless|pathetic) (frozen.lex:25)
    sentiment -0.6428:  points -3.25 = -3.25,  shares -0.6428 = -0.6428
    abuse +0.8898:  points 3.9 = 3.9,  shares 0.8898 = 0.8898
    5 of 8 words lie in phrases that say something
  (empty)
  c1:2 agent (2 segments)
    I completely understand your frustration. I'll personally fix this.
      1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~  2~~~~~~~~~~~~~~~~~~~~~~~
     1.  "completely understand your frustration"  empathy +2, share +0.7071
         emp-understand (frozen.lex:5), category empathy, weight 2
         phrase [completely|fully] understand ...3 ~frustration
         shields its words from sentiment and gives a valence of its own: +0, share +0
     2.  "I'll personally fix this"  ownership +2, share +0.7071
         ownership/(i|we)_(will|can)_[personally]_(sort|fix)_(it|this|that) (frozen.lex:17), category ownership, weight 2
         phrase (i|we) (will|can) [personally] (sort|fix) (it|this|that)
    sentiment +0:  points 0 = 0,  shares 0 = 0
    empathy +0.7071:  points 2 = 2,  shares 0.7071 = 0.7071
    ownership +0.7071:  points 2 = 2,  shares 0.7071 = 0.7071
    9 of 10 words lie in phrases that say something
  (empty)
  c1:4 customer
    Great, thank you.
    1~~~~
     1.  "Great"  sentiment +3.1, share +0.6249
         valence/great (frozen.lex:33), category valence, weight 3.1
         phrase great
    sentiment +0.6249:  points 3.1 = 3.1,  shares 0.6249 = 0.6249
    1 of 3 words lie in phrases that say something
  $ tenor explain --call c1:3 small.jsonl
  c1:2 agent (2 segments)
    I completely understand your frustration. I'll personally fix this.
      1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~  2~~~~~~~~~~~~~~~~~~~~~~~
     1.  "completely understand your frustration"  empathy +2, share +0.7071
         emp-understand (frozen.lex:5), category empathy, weight 2
         phrase [completely|fully] understand ...3 ~frustration
         shields its words from sentiment and gives a valence of its own: +0, share +0
     2.  "I'll personally fix this"  ownership +2, share +0.7071
         ownership/(i|we)_(will|can)_[personally]_(sort|fix)_(it|this|that) (frozen.lex:17), category ownership, weight 2
         phrase (i|we) (will|can) [personally] (sort|fix) (it|this|that)
    sentiment +0:  points 0 = 0,  shares 0 = 0
    empathy +0.7071:  points 2 = 2,  shares 0.7071 = 0.7071
    ownership +0.7071:  points 2 = 2,  shares 0.7071 = 0.7071
    9 of 10 words lie in phrases that say something
  $ tenor explain --call c2:1 small.jsonl
  c2:1 automated
    This call is good for training.
    not scored: a bot, an IVR or a system speaks
  $ tenor explain --call c1:3 --no-join small.jsonl
  c1:3 agent
    your frustration. I'll personally fix this.
         1~~~~~~~~~~  2~~~~~~~~~~~~~~~~~~~~~~~
     1.  "frustration"  sentiment -1.9, share -0.4404
         valence/frustrat* (frozen.lex:38), category valence, weight -1.9
         phrase frustrat*
     2.  "I'll personally fix this"  ownership +2, share +0.7071
         ownership/(i|we)_(will|can)_[personally]_(sort|fix)_(it|this|that) (frozen.lex:17), category ownership, weight 2
         phrase (i|we) (will|can) [personally] (sort|fix) (it|this|that)
    sentiment -0.4404:  points -1.9 = -1.9,  shares -0.4404 = -0.4404
    ownership +0.7071:  points 2 = 2,  shares 0.7071 = 0.7071
    6 of 7 words lie in phrases that say something
  $ tenor explain --call c1:2 --format json --offsets chars small.jsonl
  {"call_id":"c1","utterance":2,"role":"agent","start_ms":5400,"segments":2,"tokens":10,"sentiment":0,"tone":{"empathy":0.7071,"positive":0,"ownership":0.7071,"jargon":0,"abuse":0},"raw":{"sentiment":0,"empathy":20000,"ownership":20000},"evidence":{"sentiment":1,"empathy":1,"ownership":1},"coverage":0.9,"digest":"xxxxxxxx","hits":[{"category":"empathy","id":"emp-understand","begin":2,"end":40,"text":"completely understand your frustration","points":{"empathy":20000,"sentiment":0},"share":{"empathy":0.7071,"sentiment":0},"outcome":"won","file":"frozen.lex","line":5,"phrase":"[completely|fully] understand ...3 ~frustration","weight":2,"valence_weight":0,"factors":[]},{"category":"ownership","id":"ownership/(i|we)_(will|can)_[personally]_(sort|fix)_(it|this|that)","begin":42,"end":66,"text":"I'll personally fix this","points":{"ownership":20000},"share":{"ownership":0.7071},"outcome":"won","file":"frozen.lex","line":17,"phrase":"(i|we) (will|can) [personally] (sort|fix) (it|this|that)","weight":2,"factors":[]}]}
  $ tenor explain --call c9 small.jsonl
  ! tenor: there is no call or turn 'c9' in the input
  [1]

Colour on a terminal, and only there.

  $ ontty tenor explain --role agent I completely understand your frustration | head -n 3
    I \x1b[32mcompletely understand your frustration\x1b[0m
     1.  \x1b[32m"completely understand your frustration"\x1b[0m  empathy +2, share +0.7071
         emp-understand (frozen.lex:5), category empathy, weight 2
  $ NO_COLOR=1 ontty tenor explain --role agent I completely understand your frustration | head -n 3
    I completely understand your frustration
      1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
     1.  "completely understand your frustration"  empathy +2, share +0.7071
  $ TERM=dumb ontty tenor explain --role agent I completely understand your frustration | head -n 3
    I completely understand your frustration
      1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
     1.  "completely understand your frustration"  empathy +2, share +0.7071
  $ ontty tenor score small.jsonl | head -n 3
  call           turn  role           time  sentiment  empathy  positive  ownership   jargon    abuse
  c1                0  agent       0:00:00     0.5719        0    0.4472          0        0        0
  c1                1  customer    0:00:02    -0.6428        0         0          0        0   0.8898

Phrases that only duties listen for move no score: they are left out unless asked for; json has them.

  $ printf '@lexicon 1\n@category v kind=valence\ngood :: 2\n@category cue.hold kind=cue\nhold on :: id=h\nyour ticket :: id=t\n' >cues.lex
  $ tenor explain --no-default-lexicons --lexicon cues.lex good, hold on
    good, hold on
    1~~~
     1.  "good"  sentiment +2, share +0.4588
         v/good (cues.lex:3), category v, weight 2
         phrase good
    sentiment +0.4588:  points 2 = 2,  shares 0.4588 = 0.4588
    1 of 3 words lie in phrases that say something
    1 phrase that only duties listen for: --cues shows it
  $ tenor explain --no-default-lexicons --lexicon cues.lex good, hold on, your ticket
    good, hold on, your ticket
    1~~~
     1.  "good"  sentiment +2, share +0.4588
         v/good (cues.lex:3), category v, weight 2
         phrase good
    sentiment +0.4588:  points 2 = 2,  shares 0.4588 = 0.4588
    1 of 5 words lie in phrases that say something
    2 phrases that only duties listen for: --cues shows them
  $ tenor explain --no-default-lexicons --lexicon cues.lex --cues good, hold on
    good, hold on
    1~~~  2~~~~~~
     1.  "good"  sentiment +2, share +0.4588
         v/good (cues.lex:3), category v, weight 2
         phrase good
     2.  "hold on"  cue noted
         h (cues.lex:5), category cue.hold, weight 1
         phrase hold on
    sentiment +0.4588:  points 2 = 2,  shares 0.4588 = 0.4588
    1 of 3 words lie in phrases that say something
  $ tenor explain --no-default-lexicons --lexicon cues.lex --format json good, hold on | grep -c cue.hold
  1
